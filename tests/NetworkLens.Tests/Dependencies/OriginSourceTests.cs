using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Where the content of an input is from, solved by hand.</summary>
public sealed class OriginSourceTests
{
    // T <- oxide <- ore of A and B.
    private static Chain Ores => new Chain()
        .Site("A", "mine", "CN").Site("B", "mine", "AU").Site("R", "refiner", "MY").Site("T", "end-use", "US")
        .Makes("B", "ore", 50).Makes("R", "oxide", 10).Recipe("oxide", "ore", 10).Link("R", "T", "oxide", 10).Demand("T", "oxide", 10);

    [Fact]
    public void Where_all_tonnes_are_known_the_shares_are_single_figures()
    {
        Dependency row = Ask(Ores.Link("A", "R", "ore", 60).Link("B", "R", "ore", 40), "T", 0, 0.5).Single();

        AreNear(new Interval(0.6, 0.6, 0.6), row.Top.Share);
        AreNear(new Interval(0.52, 0.52, 0.52), row.Herfindahl);
        Assert.Equal((Certainty.Certain, Basis.Estimated, 0.0), (row.Certainty, row.Basis, row.Untraced));
    }

    // R needs 100 t of ore, A sends 60, B may send none to 40.
    [Fact]
    public void An_unknown_link_on_the_way_makes_ranges()
    {
        Dependency row = Ask(Ores.Link("A", "R", "ore", 60).Link("B", "R", "ore"), "T", 0, 0.5).Single();

        Assert.Equal(2, row.Shares.Length);
        AreNear(new Interval(0.6, 0.6, 1), row.Shares[0].Share);
        AreNear(new Interval(0.4, 0, 0.4), row.Shares[1].Share);
        AreNear(new Interval(0.52, 0.36, 1), row.Herfindahl);
        Assert.Equal((Certainty.Certain, Basis.Assumed), (row.Certainty, row.Basis));
        Assert.Equal(Certainty.Possible, Ask(Ores.Link("A", "R", "ore", 60).Link("B", "R", "ore"), "T", 0, 0.65).Single().Certainty);
        Assert.Empty(Ask(Ores.Link("A", "R", "ore", 60).Link("B", "R", "ore", 40), "T", 0, 0.65));
    }

    [Fact]
    public void A_third_that_reaches_no_site_of_the_stage_may_be_anybodys()
    {
        Dependency row = Ask(
            Ores.Site("old", "metal", "JP").Makes("old", "oxide", 5).Link("A", "R", "ore", 60).Link("B", "R", "ore", 40).Link("old", "T", "oxide", 5), "T", 0, 0.3, network => network with
            {
                Outputs = [.. network.Outputs.Select(output => output.Site.Value == 4 ? output with { IsSource = true } : output)],
                Recipes = [network.Recipes[0] with { Site = new SiteIndex(2) }],
            }).Single();

        Assert.Equal(1.0 / 3, row.Untraced, 9);
        AreNear(new Interval(0.4, 0.4, 1 - (0.8 / 3)), row.Top.Share);
        AreNear(new Interval(double.NaN, 0.16 + (0.64 / 9), Math.Pow(1 - (0.8 / 3), 2) + (0.64 / 9)), row.Herfindahl); // the third may be A's, who has 0.4 already
        Assert.Equal(Basis.Assumed, row.Basis);
    }

    // A magnet takes both oxides, and both ores hold what either is made of: what is of one ore cannot replace the other.
    [Fact]
    public void Shares_over_all_materials_of_a_stage_are_given_only_where_they_replace_each_other()
    {
        Chain chain = new Chain()
            .Site("A", "mine", "CN").Site("B", "mine", "AU").Site("N", "refiner", "MY").Site("D", "refiner", "VN").Site("M", "magnet", "JP").Site("K", "metal", "JP").Site("T", "end-use", "US")
            .Link("A", "N", "bastnaesite", 30).Link("B", "N", "clay", 10).Link("B", "D", "clay", 5).Link("N", "M", "nd", 3).Link("D", "M", "dy", 1).Link("M", "K", "magnet", 4).Link("K", "T", "part", 4)
            .Recipe("nd", "bastnaesite", 10, "rock").Recipe("nd", "clay", 10, "clay").Recipe("dy", "clay", 10).Recipe("magnet", "nd").Recipe("magnet", "dy").Recipe("part", "magnet").Demand("T", "part", 4);
        SupplyNetwork network = chain.Network();

        Assert.Equal(
            ["part: bastnaesite 1 CN", "part: clay 1 AU"],
            Rows(network, "T"));
        Assert.Equal(["nd: bastnaesite 1 CN", "nd: clay 1 AU", "nd: all 0.75 CN", "dy: clay 1 AU", "dy: all 1 AU"], Rows(network, "M"));
    }

    // Which of two ways is used nobody says: half and half. A third has an input that nobody brings.
    [Fact]
    public void Variants_without_a_figure_count_the_same_and_one_that_is_not_fed_not_at_all()
    {
        Chain chain = new Chain()
            .Site("A", "mine", "CN").Site("B", "mine", "AU").Site("R", "refiner", "MY").Site("T", "end-use", "US")
            .Link("A", "R", "rock").Link("B", "R", "clay").Link("R", "T", "oxide")
            .Recipe("oxide", "rock", 10, "rock").Recipe("oxide", "clay", 10, "clay").Recipe("oxide", "rock", 10, "third").Recipe("oxide", "acid", 1, "third").Demand("T", "oxide");
        Dependency all = Ask(chain, "T", 0, 0).Single(row => row.OriginMaterial is null);

        Assert.Equal([0.5, 0.5], all.Shares.Select(share => share.Share.Value));
    }

    // 20 t of rock and 10 of clay, at 10 t and 2.5 t a tonne of oxide: 2 t from either ore; 2 and 4.
    [Fact]
    public void Each_variant_makes_what_its_scarcest_input_allows()
    {
        Chain chain = new Chain()
            .Site("A", "mine", "CN").Site("B", "mine", "AU").Site("C", "mine", "AU").Site("R", "refiner", "MY").Site("T", "end-use", "US")
            .Link("A", "R", "rock", 20).Link("B", "R", "clay", 10).Link("C", "R", "acid", 1).Link("R", "T", "oxide", 6)
            .Recipe("oxide", "rock", 10, "rock").Recipe("oxide", "clay", 2.5, "clay").Recipe("oxide", "acid", 1, "clay").Demand("T", "oxide", 6);
        ImmutableArray<Dependency> rows = Ask(chain, "T", 0, 0);

        Assert.Equal([("rock", 1.0), ("clay", 1), ("acid", 1)], rows.Select(row => (chain.Data().Id(row.OriginMaterial!.Value)!, row.Top.Share.Value)).OrderBy(row => Array.IndexOf(["rock", "clay", "acid"], row.Item1)));
        SupplyNetwork network = chain.Network();
        Assert.Equal([2.0 / 3, 1.0 / 3], new ContentWeights(network).VariantsOf(network.FindActivity(new SiteIndex(3), new MaterialIndex(chain.Data().Materials.Select(material => material.Id).ToList().IndexOf("oxide")))!.Value).Select(variant => Math.Round(variant.Part, 12)), (a, b) => Math.Abs(a - b) < 1e-9);
    }

    // Three quarters of what goes into the loop is A's, a quarter B's, however often it goes round.
    [Fact]
    public void What_goes_round_a_loop_keeps_the_shares_of_what_came_in()
    {
        Chain chain = new Chain()
            .Site("mine", "mine", "XX").Site("A", "refiner", "CN").Site("B", "refiner", "AU").Site("K", "metal", "JP").Site("M", "magnet", "JP").Site("T", "end-use", "US")
            .Link("mine", "A", "ore", 3).Link("mine", "B", "ore", 1).Link("A", "K", "oxide", 3).Link("B", "K", "oxide", 1).Link("M", "K", "scrap", 12).Link("K", "M", "metal", 16).Link("M", "T", "magnet", 4)
            .Recipe("oxide", "ore").Recipe("metal", "oxide", 1, "new").Recipe("metal", "scrap", 1, "old").Recipe("magnet", "metal").Recipe("scrap", "metal").Demand("T", "magnet", 4);
        Dependency row = Ask(chain, "T", 1, 0.7).Single();

        Assert.Equal([0.75, 0.25], row.Shares.Select(share => Math.Round(share.Share.Value, 9)));
        Assert.Equal(0, row.Untraced, 9);
    }

    [Fact]
    public void Where_nobody_is_asked_about_all_but_the_stage_itself_are()
    {
        SupplyNetwork network = Ores.Site("S", "mine", "CL").Link("A", "R", "ore", 60).Link("B", "R", "ore", 40).Link("A", "S", "ore", 5).Demand("S", "ore", 5).Network();

        Assert.Equal(["T", "R"], OriginSource.Of(network, null, LabelKind.Country, new StageIndex(0), 0.5).Select(row => network.Data.Sites.Id(row.Site)));
    }

    // T asks for oxide alone of what arrives there, and each link is known to bring none of it: nobody has a certain part.
    [Fact]
    public void Where_nothing_comes_to_part_of_a_site_each_supplier_may_have_all_of_it_or_none()
    {
        Chain chain = new Chain(RequirementRule.Any)
            .Site("A", "mine", "CN").Site("B", "mine", "AU").Site("T", "end-use", "US")
            .Link("A", "T", "ore", 5).Link("A", "T", "oxide", 0).Link("B", "T", "oxide", 0).Demand("T", "oxide", 5);

        Dependency row = Ask(chain, "T", 0, 0).Single();
        Assert.All(row.Shares, share => AreNear(new Interval(0.5, 0, 1), share.Share));
        Assert.Equal(2, row.Shares.Length);
    }

    // With a figure of every supplier at every supplier this would take 6 GB.
    [Fact]
    public void A_hub_with_20_000_suppliers_holds_a_part_of_each()
    {
        const int suppliers = 20_000;
        Chain chain = new Chain(RequirementRule.Any).Site("hub", "refiner").Site("T", "end-use").Link("hub", "T", "goods").Demand("T", "goods");
        foreach (int supplier in Enumerable.Range(0, suppliers))
        {
            chain.Site($"s{supplier}", "mine").Link($"s{supplier}", "hub", "goods");
        }

        SupplyNetwork network = chain.Network();
        Dependency end = OriginSource.Of(network, Selector.Select("T", network.Data, 2026).Value, LabelKind.Site, new StageIndex(0), threshold: 0).Single();
        Assert.Equal(suppliers, end.Shares.Length);
        Assert.All(end.Shares, share => Assert.Equal(1.0 / suppliers, share.Share.Value, 12));
    }

    private static string[] Rows(SupplyNetwork network, string consumer) =>
    [
        .. OriginSource.Of(network, Selector.Select(consumer, network.Data, 2026).Value, LabelKind.Country, new StageIndex(0), 0)
            .OrderBy(row => row.Material.Value).ThenBy(row => row.OriginMaterial?.Value ?? int.MaxValue)
            .Select(row => $"{network.Data.Id(row.Material)}: {(row.OriginMaterial is { } origin ? network.Data.Id(origin) : "all")} {Math.Round(row.Top.Share.Value, 9)} {LabelText.Bare(network, row.Top.Group.Label!.Value)}"),
    ];

    private static ImmutableArray<Dependency> Ask(Chain chain, string consumer, int stage, double threshold, Func<DataSet, DataSet>? change = null)
    {
        var network = SupplyNetwork.Of(change?.Invoke(chain.Data()) ?? chain.Data(), new NetworkOptions(2026));
        return OriginSource.Of(network, Selector.Select(consumer, network.Data, 2026).Value, LabelKind.Country, new StageIndex(stage), threshold);
    }

    private static void AreNear(Interval expected, Interval actual) =>
        Assert.Equal([expected.Value, expected.Low, expected.High], (double[])[actual.Value, actual.Low, actual.High], (a, b) => Math.Abs(a - b) < 1e-9 || (double.IsNaN(a) && double.IsNaN(b)));
}
