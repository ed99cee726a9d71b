using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Which rows an answer about single sources has, what they say, and in which order.</summary>
public sealed class SingleSourceRows
{
    [Fact]
    public void Certain_ones_come_first_then_those_that_hang_on_another_country_then_from_the_end_of_the_chain_upwards_then_by_share()
    {
        Chain chain = new Chain()
            .Site("A", "mine", "MY").Site("R", "refiner", "MY").Site("M", "magnet", "JP").Site("N", "magnet", "CN")
            .Site("V", "end-use", "US").Site("T", "end-use", "US").Site("U", "end-use", "US").Site("W", "end-use", "US")
            .Makes("N", "magnet", 4).Link("A", "R", "ore", 5).Link("R", "M", "oxide", 5).Link("R", "N", "oxide", 5)
            .Link("M", "V", "magnet", 7).Link("N", "V", "magnet", 3).Link("M", "T", "magnet", 1).Link("M", "T", "alloy", 1).Link("M", "U", "magnet", 1).Link("M", "W", "magnet", 6).Link("N", "W", "magnet")
            .Recipe("oxide", "ore").Recipe("magnet", "oxide").Recipe("alloy", "oxide")
            .Demand("V", "magnet", 10).Demand("T", "magnet", 1).Demand("T", "alloy", 1).Demand("U", "magnet", 1).Demand("W", "magnet", 10);

        Assert.Equal(
            [
                "T magnet 1 Certain", "T alloy 1 Certain", "U magnet 1 Certain", "V magnet 0.7 Certain", "M oxide 1 Certain", "N oxide 1 Certain",
                "R ore 1 Certain", "W magnet 0.6 Possible",
            ],
            Rows(chain).Select(row => $"{chain.Data().Sites.Id(row.Site)} {chain.Data().Id(row.Material)} {Math.Round(row.Top.Share.Value, 9)} {row.Certainty}"));
    }

    [Fact]
    public void A_row_says_what_the_input_is_needed_for()
    {
        Chain chain = new Chain().Site("A", "mine", "AT").Site("R", "refiner", "BE").Site("T", "end-use", "CA")
            .Link("A", "R", "ore").Link("R", "T", "oxide").Link("R", "T", "salt").Recipe("oxide", "ore", 1, "wet").Recipe("oxide", "ore", 2, "dry").Recipe("salt", "ore").Demand("T", "oxide").Demand("T", "salt");

        Assert.Equal([["demand"], ["demand"], ["oxide/wet", "oxide/dry", "salt"]], Rows(chain).Select(row => row.Variants));
        Assert.Equal(["goods"], Rows(new Chain(RequirementRule.Any).Site("A", "mine", "AT").Site("B", "metal", "BE").Site("T", "end-use").Link("A", "B", "goods").Link("B", "T", "goods")).Single(row => row.Site.Value == 1).Variants);
    }

    // Of parallel rows the strongest says that the link is there; of several links the weakest.
    [Fact]
    public void The_basis_of_a_sole_source_is_that_of_its_links()
    {
        Chain chain = new Chain().Site("A1", "mine", "AT").Site("A2", "mine", "AT").Site("T", "end-use", "BE").Demand("T", "ore")
            .Link("A1", "T", "ore", basis: Basis.Assumed).Link("A1", "T", "ore", basis: Basis.Contract).Link("A2", "T", "ore", basis: Basis.Estimated).Link("A2", "T", "ore", basis: Basis.Assumed);

        Assert.Equal(Basis.Estimated, Rows(chain).Single().Basis);
    }

    [Fact]
    public void The_plants_of_a_country_are_one_source_and_those_of_none_each_their_own()
    {
        Chain chain = new Chain().Site("X1", "mine").Site("C1", "mine", "CN").Site("X2", "mine").Site("C2", "mine", "CN").Site("T", "end-use", "US")
            .Link("X1", "T", "ore", 45).Link("C1", "T", "ore", 20).Link("X2", "T", "ore", 15).Link("C2", "T", "ore", 20).Demand("T", "ore", 100);
        Dependency row = Rows(chain, 0.4).Single();

        Assert.Equal([(null, 0.45), (1, 0.4), (null, 0.15)], row.Shares.Select(share => (share.Group.Label?.Value, share.Share.Value)));
        Assert.Equal(("C1", 0.4, Certainty.Certain, Basis.Reported), (chain.Data().Sites.Id(row.Top.Group.Site), row.Top.Share.Value, row.Certainty, row.Basis));
        Assert.Equal(new Interval(double.NaN, 0.16, 1), row.Herfindahl with { Value = Math.Round(row.Herfindahl.Value, 12), Low = Math.Round(row.Herfindahl.Low, 12), High = Math.Round(row.Herfindahl.High, 12) });
    }

    [Fact]
    public void Where_no_supplier_is_of_a_known_country_there_is_no_row() =>
        Assert.Empty(Rows(new Chain().Site("X", "mine").Site("T", "end-use", "US").Link("X", "T", "ore", 5).Demand("T", "ore", 5)));

    [Fact]
    public void Only_the_consumers_asked_about_have_rows()
    {
        SupplyNetwork network = new Chain().Site("A", "mine", "AT").Site("T", "end-use", "BE").Site("V", "end-use", "BE").Link("A", "T", "ore").Link("A", "V", "ore").Demand("T", "ore").Demand("V", "ore").Network();

        Assert.Equal([2], SingleSource.Of(network, Selector.Select("V", network.Data, 2026).Value, LabelKind.Country).Select(row => row.Site.Value));
    }

    // Either output of one separation takes the same 10 t of ore a tonne: 100 t for the larger, not 160 for both.
    [Theory]
    [InlineData("separation", 40)]
    [InlineData(null, 100)]
    public void Outputs_of_one_process_share_their_feed(string? process, double rest) =>
        Assert.Equal([60, rest], Ore(new Chain().Makes("R", "nd", 10).Makes("R", "dy", 6).Recipe("nd", "ore", 10, "", process).Recipe("dy", "ore", 10, "", process)));

    // nd runs in rock, dy in clay: each takes its own feed, 30 t and 20 t; in one variant the larger would be that of both.
    [Theory]
    [InlineData("rock", "clay", 50)]
    [InlineData("rock", "rock", 30)]
    public void Feed_is_shared_within_one_variant_of_a_process_only(string nd, string dy, double need)
    {
        SupplyNetwork network = new Chain()
            .Site("A", "mine", "AA").Site("B", "mine", "BB").Site("R", "refiner", "CC").Makes("B", "ore", 500).Makes("R", "nd", 3).Makes("R", "dy", 2)
            .Link("A", "R", "ore", 20).Link("B", "R", "ore").Recipe("nd", "ore", 10, nd, "separation").Recipe("dy", "ore", 10, dy, "separation").Network();
        Dependency row = SingleSource.Of(network, null, LabelKind.Country, 0.7).Single();

        Assert.Equal((Certainty.Possible, 20 / need), (row.Certainty, Math.Round(row.Shares.Single(share => LabelText.Bare(network, share.Group.Label!.Value) == "AA").Share.Low, 12)), (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-9);
    }

    // Each output takes the variant of its own that takes most together with the others: 10 t for nd in rock and 9 t for dy in clay.
    [Fact]
    public void The_variants_that_take_most_together_count() =>
        Assert.Equal([60, 130], Ore(new Chain().Makes("R", "nd", 10).Makes("R", "dy", 9)
            .Recipe("nd", "ore", 10, "rock", "separation").Recipe("nd", "ore", 9, "clay", "separation").Recipe("dy", "ore", 10, "rock", "separation").Recipe("dy", "ore", 10, "clay", "separation")));

    [Fact]
    public void A_label_that_is_not_the_largest_has_a_row_where_it_alone_may_reach_the_threshold()
    {
        // B's 60 of at most 100 look most, but A has 31 for certain and B none: only A may hold nine tenths.
        SupplyNetwork network = new Chain().Site("A", "mine", "AU").Site("B", "mine", "JP").Site("T", "end-use", "US").Makes("B", "ore", 69)
            .Link("A", "T", "ore", 31).Link("B", "T", "ore").Demand("T", "ore", 100).Network();
        Dependency row = SingleSource.Of(network, null, LabelKind.Country, 0.9).Single();

        Assert.Equal(("AU", Certainty.Possible), (LabelText.Bare(network, row.Top.Group.Label!.Value), row.Certainty));
        Assert.Equal((0.31, 1.0), (Math.Round(row.Top.Share.Low, 12), row.Top.Share.High));
    }

    [Fact]
    public void A_supplier_that_can_make_nothing_leaves_the_other_alone()
    {
        SupplyNetwork network = new Chain().Site("A", "mine", "AU").Site("B", "mine", "JP").Site("T", "end-use", "US").Makes("A", "ore", 50).Makes("B", "ore", 0)
            .Link("A", "T", "ore").Link("B", "T", "ore").Demand("T", "ore", 40).Network();
        Dependency row = SingleSource.Of(network, null, LabelKind.Country).Single();

        Assert.Equal((Certainty.Certain, new Interval(1, 1, 1)), (row.Certainty, row.Top.Share));
    }

    // B can make 40 of which 30 are known: no more than 10 beside them.
    [Fact]
    public void What_a_link_may_bring_beside_its_known_tonnes_is_what_the_capacity_leaves()
    {
        SupplyNetwork network = new Chain().Site("A", "mine", "AU").Site("B", "mine", "JP").Site("T", "end-use", "US").Makes("B", "ore", 40)
            .Link("A", "T", "ore", 60).Link("B", "T", "ore", 30).Link("B", "T", "ore").Demand("T", "ore", 200).Network();
        Dependency row = SingleSource.Of(network, null, LabelKind.Country, 0.6).Single();

        Assert.Equal([60.0 / 100, 60.0 / 90], new[] { row.Top.Share.Low, row.Top.Share.High }, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    // Coal and gas will either do: one requirement of two suppliers, and nobody hangs on one.
    [Fact]
    public void Where_anything_will_do_all_that_arrives_is_one_requirement()
    {
        SupplyNetwork network = new Chain(RequirementRule.Any).Site("s1", "mine", "AA").Site("s2", "mine", "BB").Site("t", "metal", "CC").Site("u", "end-use", "DD")
            .Link("s1", "t", "coal").Link("s2", "t", "gas").Link("t", "u", "power").Demand("u", "power").Network();
        ImmutableArray<Dependency> rows = SingleSource.Of(network, null, LabelKind.Site);

        Assert.Equal([("u", "power", Certainty.Certain), ("t", null, Certainty.Possible)], rows.Select(row => (network.Data.Sites.Id(row.Site), network.Data.Id(row.Material), row.Certainty)));
        Assert.Equal([0.5, 0.5], rows[1].Shares.Select(share => share.Share.Value));
        Dependency origin = OriginSource.Of(network, Selector.Select("u", network.Data, 2026).Value, LabelKind.Site, new StageIndex(0), 0).Single();
        Assert.Equal((null, 2, Certainty.Certain), (origin.OriginMaterial, origin.Shares.Length, origin.Certainty));
    }

    [Fact]
    public void What_is_nobodys_widens_the_index_and_beyond_a_twentieth_there_is_no_single_figure()
    {
        SupplyNetwork network = new Chain().Site("A", "mine", "AU").Site("X", "mine").Site("T", "end-use", "US").Link("A", "T", "ore", 70).Link("X", "T", "ore", 30).Demand("T", "ore", 100).Network();
        Interval index = SingleSource.Of(network, null, LabelKind.Country).Single().Herfindahl;

        Assert.Equal((double.NaN, 0.49, 1.0), (index.Value, Math.Round(index.Low, 12), Math.Round(index.High, 12)));
    }

    [Fact]
    public void Of_several_variants_the_one_that_takes_most_counts_and_demand_is_added() =>
        Assert.Equal([60, 45], Ore(new Chain().Makes("R", "nd", 10).Recipe("nd", "ore", 4, "thrifty").Recipe("nd", "ore", 10, "usual").Demand("R", "ore", 5)));

    [Fact]
    public void Where_nothing_bounds_a_link_there_is_no_more_than_what_is_known_of_it()
    {
        SupplyNetwork network = new Chain().Site("A", "mine").Site("B", "mine").Site("T", "end-use").Link("A", "T", "ore", 20).Link("A", "T", "ore").Link("B", "T", "ore").Demand("T", "ore").Network();

        Assert.Equal([20, double.NaN], LinkEstimates.Of(network).Select(link => link.TonnesPerYear));
    }

    private static double[] Ore(Chain chain)
    {
        SupplyNetwork network = chain.Site("A", "mine", "AT").Site("B", "mine", "BE").Site("R", "refiner", "CA").Makes("B", "ore", 500).Link("A", "R", "ore", 60).Link("B", "R", "ore").Network();
        return [.. LinkEstimates.Of(network).Select(link => link.TonnesPerYear)];
    }

    private static ImmutableArray<Dependency> Rows(Chain chain, double threshold = 0.65) => SingleSource.Of(chain.Network(), null, LabelKind.Country, threshold);
}
