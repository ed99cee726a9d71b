using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class HandCases
{
    // Nd from A only, Dy from B only: neither is on every path, yet both are fatal.
    private static Chain TwoInputs => new Chain()
        .Site("A", "mine", "AU", "Alpha").Site("B", "mine", "CN", "Beta").Site("M", "magnet", "JP", "Gamma").Site("T", "end-use", "CN")
        .Link("A", "M", "nd").Link("B", "M", "dy").Link("M", "T", "magnet")
        .Recipe("magnet", "nd").Recipe("magnet", "dy")
        .Demand("T", "magnet", 100);

    [Fact]
    public void Each_sole_supplier_of_a_needed_input_is_a_chokepoint_and_paths_miss_it()
    {
        var answer = Ask(TwoInputs.Network(), LabelKind.Site);

        Assert.Equal([("A", true), ("B", true), ("M", false)], answer.Chokepoints.Select(point => (Name(TwoInputs, point), point.MissedByPaths)));
    }

    [Fact]
    public void A_targets_own_country_cuts_it_only_through_what_lies_upstream() =>
        Assert.Equal(["AU", "CN", "JP"], Ask(TwoInputs.Network(), LabelKind.Country).Chokepoints.Select(point => Name(TwoInputs, point)));

    [Fact]
    public void Demand_cut_counts_only_the_rows_cut()
    {
        Chain chain = TwoInputs.Site("N", "refiner", "CN").Link("A", "N", "nd").Link("N", "T", "oxide").Recipe("oxide", "nd").Demand("T", "oxide", 300);
        Chokepoint magnetPlant = Ask(chain.Network(), LabelKind.Site).Chokepoints.Single(point => Name(chain, point) == "M");

        Assert.Equal((1, 100.0, 0.25), (magnetPlant.SiteCount, magnetPlant.DemandTonnesPerYear, magnetPlant.DemandShare));
    }

    [Fact]
    public void A_supplier_of_two_chains_cuts_where_two_disjoint_routes_stand_in_each()
    {
        Chain chain = new Chain()
            .Site("S", "mine", "AT").Site("D1", "mine", "BE").Site("N2", "mine", "CA").Site("M1", "magnet").Site("M2", "magnet").Site("T", "end-use")
            .Link("S", "M1", "nd").Link("D1", "M1", "dy").Link("N2", "M2", "nd").Link("S", "M2", "dy").Link("M1", "T", "magnet").Link("M2", "T", "magnet")
            .Recipe("magnet", "nd").Recipe("magnet", "dy").Demand("T", "magnet");

        Assert.Equal(["S"], Ask(chain.Network(), LabelKind.Site).Chokepoints.Select(point => Name(chain, point)));
    }

    [Fact]
    public void A_loop_without_a_mine_makes_nothing()
    {
        SupplyNetwork network = new Chain()
            .Site("R", "refiner").Site("K", "metal").Site("M", "magnet").Site("T", "end-use")
            .Link("R", "K", "oxide").Link("K", "M", "metal").Link("M", "R", "scrap").Link("M", "T", "magnet")
            .Recipe("oxide", "scrap").Recipe("metal", "oxide").Recipe("magnet", "metal").Recipe("scrap", "metal")
            .Demand("T", "magnet").Network();

        Assert.DoesNotContain(true, Producible.Of(network));
    }

    [Fact]
    public void An_aggregate_is_nobodys_plant_but_has_its_country()
    {
        Chain chain = new Chain()
            .Site("many", "mine", "CN", "Some firm", isAggregate: true).Site("T", "end-use", "US").Link("many", "T", "ore").Demand("T", "ore");

        Assert.Empty(Ask(chain.Network(), LabelKind.Site).Chokepoints);
        Assert.Empty(Ask(chain.Network(), LabelKind.Operator).Chokepoints);
        Assert.Empty(Ask(chain.Network(), LabelKind.Link).Chokepoints);
        Assert.Single(Ask(chain.Network(), LabelKind.Country).Chokepoints);
    }

    [Fact]
    public void Documented_evidence_leaves_out_inferred_links()
    {
        Chain chain = new Chain()
            .Site("A", "mine", "AT").Site("B", "mine", "BE").Site("T", "end-use", "US")
            .Link("A", "T", "ore").Link("B", "T", "ore", basis: Basis.Assumed).Demand("T", "ore");

        Assert.Empty(Ask(chain.Network(), LabelKind.Country).Chokepoints);
        Assert.Single(Ask(chain.Network(Evidence.Documented), LabelKind.Country).Chokepoints);
    }

    [Fact]
    public void The_explanation_of_a_cut_names_the_lost_input_tier_by_tier()
    {
        Chain chain = TwoInputs;
        SupplyNetwork network = chain.Network();
        Label china = LabelText.Parse("country:CN", network).Value;
        ExplanationAnswer answer = Explanation.Of(network, [china], QuestionTargets.Of(network, null)).Single();

        Assert.Equal(TargetFate.Cut, answer.Fate);
        Assert.Equal(
            [(0, "magnet", SupplierFate.LacksInput), (1, "dy", SupplierFate.Fails)],
            answer.Steps.Select(step => (step.Tier, network.Data.Materials[step.Material.Value].Id, step.Suppliers.Single().Fate)));
    }

    [Fact]
    public void A_site_without_demand_is_asked_about_by_what_it_needs()
    {
        Chain chain = TwoInputs;
        SupplyNetwork network = chain.Network();
        SiteSet magnetPlant = Selector.Select("M", network.Data, 2026).Value!;
        var answer = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, magnetPlant), LabelKind.Site, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(["A", "B"], answer.Chokepoints.Select(point => Name(chain, point)));
    }

    private static ChokepointAnswer Ask(SupplyNetwork network, LabelKind by) => Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), by, cancellation: TestContext.Current.CancellationToken);

    private static string Name(Chain chain, Chokepoint point) => LabelText.Bare(chain.Network(), point.Labels.Single());
}
