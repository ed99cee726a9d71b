using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ChokepointProperties
{
    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Link)]
    [InlineData(LabelKind.Operator)]
    [InlineData(LabelKind.Country)]
    [InlineData(LabelKind.CountryStage)]
    public void Chokepoints_are_the_labels_whose_removal_stops_the_target(LabelKind by) =>
        RandomDataSets.Several.Sample(data => AgreesWithRemoval(data, by, mostSimulated: 2_048), iter: 3_000, print: RandomDataSets.Print);

    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Link)]
    [InlineData(LabelKind.Operator)]
    [InlineData(LabelKind.Country)]
    public void Followed_as_sets_they_are_the_same(LabelKind by) =>
        RandomDataSets.Several.Sample(data => AgreesWithRemoval(data, by, mostSimulated: -1) && MissesTheSame(data, by), iter: 3_000, print: RandomDataSets.Print);

    [Fact]
    public void What_can_be_made_is_the_least_fixpoint_of_the_definitions() =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<bool> isProducible = Producible.Of(network);
                (HashSet<(int Site, int Material)> made, HashSet<(int Site, int Material)> served) = new NaiveNetwork(data).Producible((_, _) => false, _ => false);
                return Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).All(vertex =>
                    isProducible[vertex.Value] == (network.IsTarget(vertex) ? served : made).Contains(Key(network, vertex)));
            },
            iter: 3_000,
            print: RandomDataSets.Print);

    [Theory]
    [InlineData(LabelKind.Site, 2)]
    [InlineData(LabelKind.Link, 2)]
    [InlineData(LabelKind.Operator, 2)]
    [InlineData(LabelKind.Country, 2)]
    [InlineData(LabelKind.Site, 3)]
    [InlineData(LabelKind.Country, 3)]
    [InlineData(LabelKind.Site, 4)]
    [InlineData(LabelKind.Operator, 4)]
    [InlineData(LabelKind.Site, 5)]
    public void Minimal_cut_sets_are_those_whose_removal_stops_the_target_and_no_part_of_which_does(LabelKind by, int order) =>
        RandomDataSets.Several.Sample(data => CutSetsAgreeWithRemoval(data, by, order), iter: by == LabelKind.Link ? 100 : 400, print: RandomDataSets.Print);

    [SlowTheory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Country)]
    public void Sets_of_any_number_are_those_of_each_number_together(LabelKind by) =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
                string[] Found(int order) => [.. Analysis.Chokepoints.Of(network, targets, by, order, cancellation: TestContext.Current.CancellationToken).Chokepoints
                    .Select(point => $"{string.Join(' ', point.Labels.Select(label => label.Value))} cuts {string.Join(' ', point.Cut.Select(target => target.Value))}{(point.MissedByPaths ? ", missed" : string.Empty)}")];
                return Found(Analysis.Chokepoints.AnyOrder).Order(StringComparer.Ordinal)
                    .SequenceEqual(Enumerable.Range(1, Analysis.Chokepoints.MostTogether).SelectMany(Found).Order(StringComparer.Ordinal)); // no random data set has more than six sites
            },
            iter: 500,
            print: RandomDataSets.Print);

    [Fact]
    public void Past_the_bound_on_work_the_answer_is_of_the_size_that_is_within_it()
    {
        // Twelve suppliers, each with twelve of its own: 12^12 sets of twelve.
        Chain chain = new Chain(RequirementRule.Any).Site("t", "end-use").Demand("t", "goods");
        foreach (int plant in Enumerable.Range(0, 12))
        {
            chain.Site($"p{plant}", "metal").Link($"p{plant}", "t", "goods");
            foreach (int mine in Enumerable.Range(0, 12))
            {
                chain.Site($"m{plant} {mine}", "mine").Link($"m{plant} {mine}", $"p{plant}", "goods");
            }
        }

        SupplyNetwork network = chain.Network();
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
        var program = EvaluationProgram.Of(network);
        var labels = new PositionLabels(network, program, LabelKind.Site);
        MinimalCutSetsAnswer Of(int? size, long mostSteps) => MinimalCutSets.Of(network, program, labels, targets, size, followsPaths: false, TestContext.Current.CancellationToken, mostSteps);

        MinimalCutSetsAnswer all = Of(null, long.MaxValue); // each plant itself, or its twelve mines: 2^12 sets of twelve to 144
        Assert.Equal((CutFamilies.Unlimited, 4096, 0.0), (all.SearchedUpTo, all.Sets.Count, all.Unlisted));
        int[] searched = [.. new long[] { 10, 100, 1_000, 10_000, 100_000, 100_000_000 }.Select(steps => Of(null, steps).SearchedUpTo)];
        Assert.Equal(searched.Order(), searched);
        Assert.Equal((1, CutFamilies.Unlimited), (searched[0], searched[^1]));
    }

    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Link)]
    [InlineData(LabelKind.Operator)]
    [InlineData(LabelKind.Country)]
    public void Possible_chokepoints_are_those_of_the_network_without_an_inferred_link_that_is_none_itself(LabelKind by) =>
        RandomDataSets.Several.Sample(data => PossibleAgreesWithRemoval(data, by), iter: 150, print: RandomDataSets.Print);

    private static bool PossibleAgreesWithRemoval(DataSet data, LabelKind by)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        var naive = new NaiveNetwork(data);
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
        var found = PossibleChokepoints.Of(network, targets, by, cancellation: TestContext.Current.CancellationToken).Chokepoints;
        HashSet<(int Site, int Material)> served = naive.Producible((_, _) => false, _ => false).Served;
        var expected = new HashSet<string>();
        for (int index = 0; index < network.LinkCount; index++)
        {
            var link = new LinkIndex(index);
            (int From, int To, int Material) gone = (network.SiteOf(network.SupplierOf(link)).Value, network.SiteOf(network.IntakeOf(link)).Value, network.MaterialOf(link).Value);
            HashSet<(int Site, int Material)> without = naive.Producible((_, _) => false, other => other == gone).Served;
            foreach ((string text, Func<int, bool> hasSite, Func<(int From, int To, int Material), bool> hasLink) in NaiveLabels.Of(data, naive, by))
            {
                HashSet<(int Site, int Material)> alone = naive.Producible((site, _) => hasSite(site), hasLink).Served;
                HashSet<(int Site, int Material)> both = naive.Producible((site, _) => hasSite(site), other => other == gone || hasLink(other)).Served;
                foreach (VertexIndex target in targets.Where(_ => !network.IsDocumented(link)).Where(target => by != LabelKind.Site || !hasSite(network.SiteOf(target).Value)))
                {
                    (int Site, int Material) key = Key(network, target);
                    if (served.Contains(key) && without.Contains(key) && alone.Contains(key) && !both.Contains(key))
                    {
                        expected.Add($"{text} cuts {target.Value}");
                        expected.Add($"{text} unless {index}");
                    }
                }
            }
        }

        return found.All(point => point.Cut.SequenceEqual(targets.Where(point.Cut.Contains)) && point.UnlessInferred.SequenceEqual(point.UnlessInferred.OrderBy(link => link.Value)))
            && expected.SetEquals(found.SelectMany(point => point.Cut.Select(target => $"cuts {target.Value}").Concat(point.UnlessInferred.Select(link => $"unless {link.Value}"))
            .Select(rest => $"{LabelText.Full(network, point.Labels.Single())} {rest}")));
    }

    private static bool CutSetsAgreeWithRemoval(DataSet data, LabelKind by, int order)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        ImmutableArray<VertexIndex> targets = [.. QuestionTargets.Of(network, null)];
        var answer = Analysis.Chokepoints.Of(network, targets, by, order, threads: 2, cancellation: TestContext.Current.CancellationToken);
        var found = answer.Chokepoints
            .SelectMany(point => point.Cut.Select(target => (string.Join(' ', point.Labels.Select(label => LabelText.Full(network, label)).Order(StringComparer.Ordinal)), target.Value)))
            .ToHashSet();
        return found.SetEquals(ExpectedSets(network, new NaiveNetwork(data), targets, by, order));
    }

    private static HashSet<(string Text, int Target)> ExpectedSets(SupplyNetwork network, NaiveNetwork naive, ImmutableArray<VertexIndex> targets, LabelKind by, int order)
    {
        var labels = NaiveLabels.Of(network.Data, naive, by).OrderBy(label => label.Text, StringComparer.Ordinal).ToArray();
        HashSet<(int Site, int Material)> served = naive.Producible((_, _) => false, _ => false).Served;
        var cuts = new List<(int[] Labels, int Target)>();
        for (int size = 1; size <= order; size++)
        {
            foreach (int[] set in new Combinations([.. Enumerable.Range(0, labels.Length)], size).Some(0, int.MaxValue))
            {
                HashSet<(int Site, int Material)> left = naive.Producible((site, _) => set.Any(label => labels[label].HasSite(site)), link => set.Any(label => labels[label].HasLink(link))).Served;
                cuts.AddRange(targets
                    .Where(target => served.Contains(Key(network, target)) && !left.Contains(Key(network, target)))
                    .Where(target => by != LabelKind.Site || !set.Any(label => labels[label].HasSite(network.SiteOf(target).Value)))
                    .Where(target => !cuts.Any(cut => cut.Target == target.Value && cut.Labels.All(set.Contains)))
                    .Select(target => (set, target.Value)).ToList());
            }
        }

        return [.. cuts.Where(cut => cut.Labels.Length == order).Select(cut => (string.Join(' ', cut.Labels.Select(label => labels[label].Text)), cut.Target))];
    }

    private static bool AgreesWithRemoval(DataSet data, LabelKind by, int mostSimulated)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        var naive = new NaiveNetwork(data);
        ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
        var answer = Analysis.Chokepoints.Of(network, targets, by, 1, ChokepointRank.Targets, 1, mostSimulated, TestContext.Current.CancellationToken);
        var found = answer.Chokepoints.SelectMany(point => point.Cut.Select(target => (Text: LabelText.Full(network, point.Labels.Single()), target.Value))).ToHashSet();
        (HashSet<(int Site, int Material)> made, HashSet<(int Site, int Material)> served) = naive.Producible((_, _) => false, _ => false);
        return found.SetEquals(Expected(network, naive, targets, by))
            && answer.NotProducible.SequenceEqual(targets.Where(target => !(network.IsTarget(target) ? served : made).Contains(Key(network, target))));
    }

    private static bool MissesTheSame(DataSet data, LabelKind by)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
        bool[][] missed = [.. new[] { 2_048, -1 }.Select(most =>
            Analysis.Chokepoints.Of(network, targets, by, 1, ChokepointRank.Demand, 2, most, TestContext.Current.CancellationToken).Chokepoints.Select(point => point.MissedByPaths).ToArray())];
        return missed[0].SequenceEqual(missed[1]);
    }

    private static IEnumerable<(string Text, int Target)> Expected(SupplyNetwork network, NaiveNetwork naive, ImmutableArray<VertexIndex> targets, LabelKind by)
    {
        (HashSet<(int Site, int Material)> made, HashSet<(int Site, int Material)> served) = naive.Producible((_, _) => false, _ => false);
        foreach ((string text, Func<int, bool> hasSite, Func<(int From, int To, int Material), bool> hasLink) in NaiveLabels.Of(network.Data, naive, by))
        {
            HashSet<(int Site, int Material)> servedWithout = naive.Producible((site, _) => hasSite(site), hasLink).Served;
            foreach (VertexIndex target in targets)
            {
                (int Site, int Material) key = Key(network, target);
                bool isOwnSite = by == LabelKind.Site && hasSite(key.Site);
                bool isCut = network.IsTarget(target)
                    ? served.Contains(key) && !servedWithout.Contains(key)
                    : made.Contains(key) && !naive.Producible((site, material) => hasSite(site) && (site, material) != key, hasLink).Made.Contains(key);
                if (isCut && !isOwnSite)
                {
                    yield return (text, target.Value);
                }
            }
        }
    }

    private static (int Site, int Material) Key(SupplyNetwork network, VertexIndex vertex) => (network.SiteOf(vertex).Value, network.MaterialOf(vertex).Value);
}
