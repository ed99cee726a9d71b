using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Who hangs on whom, worked out on paper.</summary>
public sealed class HandSolvedExposures
{
    // R makes 60 of the 100 t of oxide that M takes, and all that N takes; M and N feed T half and half.
    // T's content is 0.5 x 0.6 + 0.5 x 1 = 0.8 from R. Without R, N stops; M and T go on.
    private static Chain Two => new Chain()
        .Site("A", "mine").Site("R", "refiner", "MY").Site("Q", "refiner", "CN").Site("M", "magnet", "JP").Site("N", "magnet", "VN").Site("T", "end-use", "US")
        .Link("A", "R", "ore", 160).Link("A", "Q", "ore", 40).Link("R", "M", "oxide", 60).Link("Q", "M", "oxide", 40).Link("R", "N", "oxide", 100)
        .Link("M", "T", "magnet", 100).Link("N", "T", "magnet", 100)
        .Recipe("oxide", "ore").Recipe("magnet", "oxide").Demand("T", "magnet", 200);

    [Fact]
    public void Cut_off_single_sourced_and_partly_exposed_are_told_apart_tier_by_tier() => Assert.Equal(
        [
            "1 N oxide CutOff 1 100 R>N", "1 M oxide PartlyExposed 0.6 60 R>M", "2 T magnet SingleSourced 0.8 160 R>M>T",
        ],
        Rows(Two, "R"));

    [Fact]
    public void A_lower_threshold_makes_more_of_them_single_sourced() =>
        Assert.Contains("1 M oxide SingleSourced 0.6 60 R>M", Rows(Two, "R", threshold: 0.6));

    [Fact]
    public void Only_dependents_of_a_stage_are_told_where_one_is_asked_for() =>
        Assert.Equal(["2 T magnet SingleSourced 0.8 160 R>M>T"], Rows(Two, "R", stage: 4));

    // Both refiners together are all there is; what sites of theirs ask for themselves is demand, not supply.
    [Fact]
    public void Several_sites_are_one_supplier() => Assert.Equal(
        ["1 M oxide CutOff 1 100 R>M", "1 N oxide CutOff 1 100 R>N", "2 T magnet CutOff 1 200 R>M>T"],
        Rows(Two, "R,Q"));

    [Fact]
    public void Demand_at_the_sites_themselves_counts_and_what_they_make_of_their_own_does_not() => Assert.Equal(
        ["1 T magnet CutOff 1 200 M>T"],
        Rows(Two, "stage:magnet,end-use"));

    // P has never made anything, for want of a second input that nobody sends.
    [Fact]
    public void Who_cannot_be_made_today_is_not_cut_off() => Assert.Contains(
        "1 P oxide NotMade 1 10 R>P",
        Rows(Two.Site("P", "magnet").Makes("P", "special", 5).Link("R", "P", "oxide", 10).Recipe("special", "oxide").Recipe("special", "salt"), "R"));

    private static IEnumerable<string> Rows(Chain chain, string selector, int? stage = null, double threshold = SingleSource.DefaultThreshold)
    {
        SupplyNetwork network = chain.Network();
        SiteTable sites = network.Data.Sites;
        SiteSet chosen = Selector.Select(selector, network.Data, network.Data.AsOf).Value!;
        return Exposures.Of(network, chosen, stage is { } number ? new StageIndex(number) : null, threshold, TestContext.Current.CancellationToken).Rows.Select(row => FormattableString.Invariant(
            $"{row.Tier} {sites.Id(row.Site)} {network.Data.Id(row.Material)} {row.Exposure} {Math.Round(row.Largest!.Share.Value, 9)} {Math.Round(row.Tonnes.Value, 6)} {string.Join('>', row.Path.Select(sites.Id))}"));
    }
}
