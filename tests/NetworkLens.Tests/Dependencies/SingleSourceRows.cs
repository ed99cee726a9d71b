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
        Assert.Equal(new Interval(0.385, 0.385, 0.385), row.Herfindahl with { Value = Math.Round(row.Herfindahl.Value, 12), Low = Math.Round(row.Herfindahl.Low, 12), High = Math.Round(row.Herfindahl.High, 12) });
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
