using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>An explanation is a proof: whoever reads its steps alone sees that the target is cut.</summary>
public sealed class ExplanationProperties
{
    [Theory]
    [InlineData(LabelKind.Site, 1)]
    [InlineData(LabelKind.Country, 1)]
    [InlineData(LabelKind.Link, 1)]
    [InlineData(LabelKind.Operator, 1)]
    [InlineData(LabelKind.Site, 2)]
    [InlineData(LabelKind.Link, 2)]
    public void It_says_what_becomes_of_the_target_and_of_every_supplier_it_names(LabelKind by, int together) =>
        Explained(by, together, (network, without, answer) =>
            answer.Fate == (without.IsLeft(answer.Target) ? TargetFate.Survives : without.WasThere(answer.Target) ? TargetFate.Cut : TargetFate.NeverProducible)
            && answer.Steps.All(step => step.IsMet == step.Suppliers.Any(supplier => supplier.Fate == SupplierFate.Stands)
                && Links(network, step).SequenceEqual(step.Suppliers.Select(supplier => supplier.Link))
                && step.Suppliers.All(supplier => supplier.Activity == network.SupplierOf(supplier.Link) && supplier.Fate == Fate(network, without, supplier.Link))));

    [Theory]
    [InlineData(LabelKind.Site, 1)]
    [InlineData(LabelKind.Country, 1)]
    [InlineData(LabelKind.Link, 1)]
    [InlineData(LabelKind.Country, 2)]
    public void Of_every_way_there_was_to_make_what_is_lost_it_names_the_first_input_lost(LabelKind by, int together) =>
        Explained(by, together, (network, without, answer) =>
        {
            if (answer.Fate == TargetFate.Survives)
            {
                return true;
            }

            // Tier by tier, and never further than what lacks something itself.
            var tiers = new Dictionary<VertexIndex, int> { [answer.Target] = 0 };
            foreach (ExplanationStep step in answer.Steps)
            {
                if (!tiers.TryGetValue(step.Activity, out int tier) || tier != step.Tier || step.IsMet)
                {
                    return false;
                }

                foreach (ExplainedSupplier supplier in step.Suppliers.Where(supplier => IsFollowed(supplier.Fate, answer.Fate)))
                {
                    tiers.TryAdd(supplier.Activity, tier + 1);
                }
            }

            return answer.Steps.Select(step => step.Tier).SequenceEqual(answer.Steps.Select(step => step.Tier).Order())
                && tiers.Keys.All(activity => Lost(network, without, activity, answer).SequenceEqual(answer.Steps.Where(step => step.Activity == activity).Select(step => (step.Material, step.RecipeRow))));
        });

    [Fact]
    public void Of_what_survives_it_shows_one_whole_way_that_is_left() =>
        Explained(LabelKind.Site, 1, (network, _, answer) => answer.Fate != TargetFate.Survives || (answer.Steps.All(step => step.IsMet && step.Tier == 0 && step.Activity == answer.Target)
            && (network.IsSource(answer.Target)
                ? answer.Steps.IsEmpty
                : Enumerable.Range(0, network.VariantCount(answer.Target)).Any(variant =>
                    network.InputsOf(answer.Target, variant).ToArray().Select(input => Need(network, answer.Target, input).Material).Distinct().SequenceEqual(answer.Steps.Select(step => step.Material))))));

    [Fact]
    public void It_names_the_sources_of_the_links_and_the_recipe_each_once()
    {
        DataSet data = new Chain()
            .Site("A", "mine", "AT").Site("B", "mine", "AT").Site("M", "magnet", "BE").Site("T", "end-use")
            .Link("A", "M", "nd").Link("B", "M", "nd").Link("M", "T", "magnet").Recipe("magnet", "nd").Demand("T", "magnet").Data();
        SourceIndex[][] sources = [[new(3), new(1)], [new(1), new(0)], [new(2)]];
        var network = SupplyNetwork.Of(
            data with { Links = data.Links with { SourceSets = [.. sources.Select(set => set.ToImmutableArray())], SourceSet = new Column<int>([0, 1, 2], -1) }, Recipes = [data.Recipes[0] with { Sources = [new(0), new(5)] }] },
            new NetworkOptions(2026));
        ExplanationAnswer answer = Explanation.Of(network, [LabelText.Parse("country:AT", network).Value], [network.TargetVertex(0)]).Single();

        Assert.Equal([[2], [3, 1, 0, 5]], answer.Steps.Select(step => step.Sources.Select(source => source.Value)));
        Assert.Equal([-1, 0], answer.Steps.Select(step => step.RecipeRow));
    }

    private static bool IsFollowed(SupplierFate supplier, TargetFate target) =>
        supplier == SupplierFate.LacksInput || (supplier == SupplierFate.NeverProducible && target == TargetFate.NeverProducible);

    // Of targets of each fate, twenty at least.
    private static void Explained(LabelKind by, int together, Func<SupplyNetwork, Loss, ExplanationAnswer, bool> holds)
    {
        Cases[] fates = [.. Enum.GetValues<TargetFate>().Select(_ => new Cases())];
        RichDataSets.Any.Sample(data => AreExplained(data, by, together, (network, without, answer) => fates[(int)answer.Fate].Is(true) && holds(network, without, answer)), iter: 100, print: RandomDataSets.Print);
        Assert.All(fates, fate => fate.AreAtLeast(20));
    }

    private static bool AreExplained(DataSet data, LabelKind by, int together, Func<SupplyNetwork, Loss, ExplanationAnswer, bool> holds)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        var naive = new NaiveNetwork(data);
        var labels = NaiveLabels.Of(data, naive, by).Where(label => LabelText.Parse(label.Text, network).IsValid).ToArray();
        ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
        return new Combinations([.. Enumerable.Range(0, labels.Length)], together).Some(0, 12).All(set =>
        {
            var loss = new Loss(network, naive, [.. set.Select(label => labels[label].HasSite)], [.. set.Select(label => labels[label].HasLink)]);
            return Explanation.Of(network, [.. set.Select(label => LabelText.Parse(labels[label].Text, network).Value)], targets).Zip(targets)
                .All(pair => pair.First.Target == pair.Second && holds(network, loss.Sparing(pair.Second), pair.First));
        });
    }

    private static SupplierFate Fate(SupplyNetwork network, Loss without, LinkIndex link)
    {
        VertexIndex supplier = network.SupplierOf(link);
        return without.Fails(link) ? SupplierFate.LinkFails
            : without.IsLeft(supplier) ? SupplierFate.Stands
            : !without.WasThere(supplier) ? SupplierFate.NeverProducible
            : without.Fails(supplier) ? SupplierFate.Fails
            : SupplierFate.LacksInput;
    }

    // By the first variant that lacks it: what several lack is told once.
    private static IEnumerable<(MaterialIndex, int)> Lost(SupplyNetwork network, Loss without, VertexIndex activity, ExplanationAnswer answer) =>
        LostByVariant(network, without, activity, answer).DistinctBy(lost => lost.Material).Select(lost => (lost.Material, lost.RecipeRow));

    private static IEnumerable<(MaterialIndex Material, int RecipeRow)> LostByVariant(SupplyNetwork network, Loss without, VertexIndex activity, ExplanationAnswer answer)
    {
        for (int variant = 0; variant < network.VariantCount(activity); variant++)
        {
            RecipeInput[] inputs = network.InputsOf(activity, variant).ToArray();
            bool couldBeUsed = answer.Fate == TargetFate.NeverProducible || inputs.All(input => Links(network, input.Intake).Any(link => without.WasThere(network.SupplierOf(link))));
            if (couldBeUsed)
            {
                RecipeInput lost = inputs.First(input => Links(network, input.Intake).All(link => Fate(network, without, link) != SupplierFate.Stands));
                yield return (Need(network, activity, lost).Material, lost.RecipeRow);
            }
        }
    }

    // Where anything will do, all that arrives at the site is one need.
    private static (MaterialIndex Material, IntakeIndex[] Intakes) Need(SupplyNetwork network, VertexIndex vertex, RecipeInput input)
    {
        (int first, int count) = network.IntakesOf(network.SiteOf(vertex));
        bool isAnything = network.Data.Requirements == RequirementRule.Any && count > 1 && (!network.IsTarget(vertex) || network.MaterialOf(vertex) == MaterialIndex.Any);
        return isAnything
            ? (MaterialIndex.Any, [.. Enumerable.Range(first, count).Select(intake => new IntakeIndex(intake))])
            : (network.MaterialOf(input.Intake), [input.Intake]);
    }

    private static IEnumerable<LinkIndex> Links(SupplyNetwork network, ExplanationStep step) => network.AllInputsOf(step.Activity).ToArray()
        .Select(input => Need(network, step.Activity, input)).First(need => need.Material == step.Material).Intakes.SelectMany(intake => Links(network, intake));

    private static IEnumerable<LinkIndex> Links(SupplyNetwork network, IntakeIndex intake) =>
        network.LinksOf(intake) is var (first, count) ? Enumerable.Range(first, count).Select(link => new LinkIndex(link)) : [];

    /// <summary>What fails and what is left, by the definitions.</summary>
    private sealed class Loss(SupplyNetwork network, NaiveNetwork naive, Func<int, bool>[] sites, Func<(int From, int To, int Material), bool>[] links, VertexIndex? spared = null)
    {
        private readonly (HashSet<(int Site, int Material)> Made, HashSet<(int Site, int Material)> Served) before = naive.Producible((_, _) => false, _ => false);
        private readonly (HashSet<(int Site, int Material)> Made, HashSet<(int Site, int Material)> Served) after = naive.Producible(
            (site, material) => sites.Any(has => has(site)) && !(spared is { } target && (site, material) == Key(network, target)),
            link => links.Any(has => has(link)));

        /// <summary>The same, but an activity asked about stays whatever its labels.</summary>
        public Loss Sparing(VertexIndex target) => !network.IsTarget(target) && Fails(target) ? new Loss(network, naive, sites, links, target) : this;

        public bool WasThere(VertexIndex vertex) => (network.IsTarget(vertex) ? before.Served : before.Made).Contains(Key(network, vertex));

        public bool IsLeft(VertexIndex vertex) => (network.IsTarget(vertex) ? after.Served : after.Made).Contains(Key(network, vertex));

        public bool Fails(VertexIndex activity) => activity != spared && sites.Any(has => has(network.SiteOf(activity).Value));

        public bool Fails(LinkIndex link) =>
            links.Any(has => has((network.SiteOf(network.SupplierOf(link)).Value, network.SiteOf(network.IntakeOf(link)).Value, network.MaterialOf(link).Value)));

        private static (int Site, int Material) Key(SupplyNetwork network, VertexIndex vertex) => (network.SiteOf(vertex).Value, network.MaterialOf(vertex).Value);
    }
}
