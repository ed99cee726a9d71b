using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class StageSummaryTests
{
    [Fact]
    public void A_stage_has_its_sites_those_in_force_what_they_make_and_its_most_concentrated_material()
    {
        DataSet data = new Chain()
            .Site("A", "mine", "AT").Site("B", "mine", "BE").Site("idle", "mine", "BE").Site("T", "end-use", "CA")
            .Makes("A", "ore", 5).Makes("B", "ore", 5).Makes("B", "sand", 3).Makes("idle", "ore", 1).Link("A", "T", "ore").Demand("T", "ore").Data();
        var network = SupplyNetwork.Of(
            data with { Sites = data.Sites with { Statuses = new Column<SiteStatus>([SiteStatus.Operating, SiteStatus.Operating, SiteStatus.Idle, SiteStatus.Operating], SiteStatus.Operating) } },
            new NetworkOptions(2026));
        var rows = StageSummary.Of(network, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("mine", 3, 3, 2, "sand"), ("refiner", 0, 0, 0, null), ("metal", 0, 0, 0, null), ("magnet", 0, 0, 0, null), ("end-use", 1, 0, 1, null)],
            rows.Select(row => (data.Id(row.Stage)!, row.Sites, row.Activities, row.Operating, row.MostConcentrated is { } most ? data.Id(most.Material) : null)));
    }

    [Fact]
    public void A_stage_is_not_told_by_a_material_over_which_hardly_any_demand_passes()
    {
        DataSet Of(double gems) => new Chain()
            .Site("A", "mine", "AT").Site("B", "mine", "BE").Site("T", "end-use", "CA").Site("U", "end-use", "CA")
            .Makes("A", "ore", 5).Makes("B", "ore", 5).Makes("B", "gem", 3).Link("A", "T", "ore").Link("B", "T", "ore").Link("B", "U", "gem").Demand("T", "ore", 90).Demand("U", "gem", gems).Data();
        string Told(double gems) => Of(gems) is var data && StageSummary.Of(SupplyNetwork.Of(data, new NetworkOptions(2026)), TestContext.Current.CancellationToken)[0].MostConcentrated is { } most ? data.Id(most.Material)! : "none";

        Assert.Equal("gem", Told(10)); // a tenth of all
        Assert.Equal("ore", Told(9));
    }

    [Fact]
    public void A_site_of_no_known_stage_is_of_none()
    {
        SupplyNetwork network = new Chain(RequirementRule.Any).Site("A", "nowhere", "AT").Site("T", "end-use", "CA").Makes("A", "ore", 5).Link("A", "T", "ore").Demand("T", "ore").Network();

        Assert.Equal([0, 0, 0, 0, 1], StageSummary.Of(network, TestContext.Current.CancellationToken).Select(row => row.Sites));
        Assert.Empty(Concentration.Of(network, LabelKind.Country));
    }
}
