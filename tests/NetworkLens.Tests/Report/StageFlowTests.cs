using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Tests;

public sealed class StageFlowTests
{
    [Fact]
    public void Flows_by_stage_and_country_add_up_to_the_links() => RandomDataSets.Any.Sample(
        data =>
        {
            ReportDraft draft = DraftOf(data);
            ImmutableArray<StageFlow> flows = Flows(draft);
            double[] known = [.. draft.Answers.Links.Select(link => draft.Answers.Estimates[link.Value].TonnesPerYear).Where(tonnes => !double.IsNaN(tonnes))];
            Assert.Equal(known.Sum(), flows.Sum(flow => flow.TonnesPerYear), 1e-3);
            Assert.Equal(draft.Answers.Links.Length, flows.Sum(flow => flow.Links));
            Assert.Equal(draft.Answers.Links.Length - known.Length, flows.Sum(flow => flow.Silent));
        },
        print: RandomDataSets.Print);

    [Fact]
    public void The_diagram_holds_what_the_flows_do_and_no_ribbon_runs_in_a_circle() => RandomDataSets.Any.Sample(
        data =>
        {
            ReportDraft draft = DraftOf(data);
            ImmutableArray<StageFlow> flows = Flows(draft);
            var picture = SankeyPicture.Of(draft, flows);
            double expected = picture.Unit == "links" ? flows.Sum(flow => flow.Links) : flows.Sum(flow => flow.TonnesPerYear);
            Assert.Equal(expected, picture.Ribbons.Sum(ribbon => ribbon.Value), 1e-3);
            Assert.Equal(picture.Nodes.Length, picture.Nodes.Select(node => node.Name).Distinct().Count());
            Assert.All(picture.Nodes, node => Assert.InRange(node.Column, 0, picture.Columns.Length - 1));
            Assert.True(HasNoCircle(picture));
        },
        print: RandomDataSets.Print);

    // Shares by site are the tonnes of a link over those of all links into the input: both answers must tell the same story.
    [Fact]
    public void Where_every_link_is_bounded_estimated_tonnes_are_those_that_shares_are_taken_of() => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            ImmutableArray<LinkEstimate> estimates = LinkEstimates.Of(network);
            foreach (Dependency row in SingleSource.Of(network, null, LabelKind.Site, threshold: 0))
            {
                if (row.Material == MaterialIndex.Any || !IntakeFlows.Of(network, row.Links).Most.All(double.IsFinite))
                {
                    continue; // a share of what nothing bounds is a guess, and no tonnes are told of it
                }

                (int first, int count) = row.Links;
                LinkEstimate[] links = [.. Enumerable.Range(first, count).Select(link => estimates[link])];
                double all = links.Sum(link => link.TonnesPerYear);
                if (all > 0)
                {
                    IEnumerable<double> expected = Enumerable.Range(first, count).Select(link => estimates[link].TonnesPerYear / all).OrderDescending();
                    Assert.All(expected.Zip(row.Shares), pair => Assert.Equal(pair.First, pair.Second.Share.Value, 9));
                }
            }

            for (int link = 0; link < network.LinkCount; link++)
            {
                LinkTonnes given = network.TonnesOf(new LinkIndex(link));
                Assert.Equal(given.IsKnown, estimates[link].IsKnown);
                Assert.True(!given.IsKnown || given.TonnesPerYear == estimates[link].TonnesPerYear);
                Assert.True(given.IsKnown || estimates[link].Basis == Basis.Assumed);
            }
        },
        print: RandomDataSets.Print);

    [Fact]
    public void A_link_without_any_figure_stays_unknown_and_is_told_apart()
    {
        ReportDraft draft = DraftOf(new Chain(RequirementRule.Any)
            .Site("A", "mine", "AU").Site("B", "mine", "CN").Site("T", "end-use", "US").Link("A", "T", "ore", 3).Link("B", "T", "ore").Demand("T", "ore").Data());
        ImmutableArray<StageFlow> flows = Flows(draft);

        Assert.Equal([(3, 0), (0, 1)], flows.Select(flow => ((int)flow.TonnesPerYear, flow.Silent)));
        Assert.Equal("t/yr", SankeyPicture.Of(draft, flows).Unit);
    }

    [Fact]
    public void Without_any_tonnes_each_link_counts_as_one()
    {
        ReportDraft draft = DraftOf(new Chain(RequirementRule.Any)
            .Site("A", "mine", "AU").Site("B", "mine", "CN").Site("T", "end-use", "US").Link("A", "T", "ore").Link("B", "T", "ore").Demand("T", "ore").Data());
        var picture = SankeyPicture.Of(draft, Flows(draft));

        Assert.Equal(("links", 2.0), (picture.Unit, picture.Ribbons.Sum(ribbon => ribbon.Value)));
    }

    [Fact]
    public void What_goes_back_to_an_earlier_stage_starts_from_a_place_of_its_own()
    {
        ReportDraft draft = DraftOf(new Chain(RequirementRule.Any)
            .Site("R", "refiner", "MY").Site("M", "magnet", "JP").Link("R", "M", "oxide", 10).Link("M", "R", "scrap", 3).Data());
        var picture = SankeyPicture.Of(draft, Flows(draft));

        Assert.Contains(picture.Ribbons, ribbon => (ribbon.Source, ribbon.Target, ribbon.Value) == ("magnet, sent back: JP", "refiner: MY", 3));
    }

    [Fact]
    public void A_report_about_some_targets_holds_just_what_lies_upstream_of_them() => Gen.Select(RandomDataSets.Any, Gen.Int[0, 1000]).Sample(
        (data, pick) =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            if (network.TargetCount == 0)
            {
                return;
            }

            VertexIndex target = network.TargetVertex(pick % network.TargetCount);
            var scope = ReportScope.Of(new ReportQuestion(network, [target], "this one", [], []));
            HashSet<VertexIndex> upstream = Upstream(network, target);
            Assert.Equal(upstream.OrderBy(vertex => vertex.Value), Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Where(scope.Contains));
            Assert.Equal(upstream.Select(network.SiteOf).Distinct().OrderBy(site => site.Value), scope.Sites());
            Assert.Equal(
                Enumerable.Range(0, network.LinkCount).Where(link => network.UsersOf(network.IntakeOf(new LinkIndex(link))).ToArray().Any(upstream.Contains)),
                scope.Links().Select(link => link.Value));
        },
        print: pair => RandomDataSets.Print(pair.Item1));

    // Grown by one arc at a time until nothing is added.
    private static HashSet<VertexIndex> Upstream(SupplyNetwork network, VertexIndex target)
    {
        HashSet<VertexIndex> found = [target];
        while (new SupplyGraph(network).Edges.FirstOrDefault(arc => found.Contains(arc.Target) && !found.Contains(arc.Source)) is { } next
            && found.Contains(next.Target) && found.Add(next.Source))
        {
        }

        return found;
    }

    private static bool HasNoCircle(SankeyPicture picture)
    {
        HashSet<string> left = [.. picture.Nodes.Select(node => node.Name)];
        while (left.FirstOrDefault(name => !picture.Ribbons.Any(ribbon => ribbon.Target == name && left.Contains(ribbon.Source))) is { } first)
        {
            left.Remove(first);
        }

        return left.Count == 0;
    }

    private static ImmutableArray<StageFlow> Flows(ReportDraft draft) => StageFlow.Of(draft.Network, draft.Answers.Links, draft.Answers.Estimates);

    private static ReportDraft DraftOf(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        var question = new ReportQuestion(network, QuestionTargets.Of(network, null), null, [], []);
        return new ReportDraft(question, ReportAnswers.Of(question, null, CancellationToken.None), new HtmlWriter(TextWriter.Null));
    }
}
