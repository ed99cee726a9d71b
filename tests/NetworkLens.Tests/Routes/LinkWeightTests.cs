using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class LinkWeightTests
{
    [Fact]
    public void A_degree_of_the_equator_is_111_km_and_half_way_round_is_20015()
    {
        Assert.Equal(111.195, Distance((0, 0), (0, 1)), 3);
        Assert.Equal(20015.114, Distance((0, 0), (0, 180)), 3);
        Assert.Equal(20015.114, Distance((90, 0), (-90, 0)), 3);
        Assert.Equal(0, Distance((45, 45), (45, 45)));
    }

    // By the angle between the vectors from the Earth's middle, on the same sphere.
    [Fact]
    public void Berlin_is_8916_km_from_Tokyo() => Assert.Equal(8916, Distance((52.52, 13.405), (35.6895, 139.6917)), 0);

    [Fact]
    public void A_site_without_coordinates_is_in_the_middle_of_its_country_and_flagged()
    {
        var weights = new LinkWeights(Pair((double.NaN, double.NaN), (0, 1), centroid: (0, 0)), RouteWeight.Distance);
        Assert.Equal(111.195, weights.Of(new LinkIndex(0)), 3);
        Assert.True(weights.IsFromCentroid(new LinkIndex(0)));
        Assert.Equal(double.NaN, Distance((double.NaN, double.NaN), (0, 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0.051293)]
    [InlineData(10, 0.105361)]
    [InlineData(double.NaN, double.NaN)]
    public void Risk_grows_with_the_suppliers_governance_indicator_and_is_unknown_where_that_is(double governance, double risk)
    {
        Chain chain = new Chain(RequirementRule.Any).Site("A", "mine", "AT").Site("T", "end-use", "BE").Link("A", "T", "ore").Demand("T", "ore").Governance("BE", 9);
        SupplyNetwork network = (double.IsNaN(governance) ? chain : chain.Governance("AT", governance)).Network();
        Assert.Equal(risk, new LinkWeights(network, RouteWeight.Risk).Of(new LinkIndex(0)), tolerance: 1e-6);
    }

    private static double Distance((double, double) from, (double, double) to) =>
        new LinkWeights(Pair(from, to, (double.NaN, double.NaN)), RouteWeight.Distance).Of(new LinkIndex(0));

    private static SupplyNetwork Pair((double Latitude, double Longitude) from, (double Latitude, double Longitude) to, (double Latitude, double Longitude) centroid) => SupplyNetwork.Of(
        new DataSet
        {
            Name = "pair",
            AsOf = 2026,
            Requirements = RequirementRule.Any,
            Stages = [new Stage("first", "First", true), new Stage("end", "End", false)],
            Materials = [new Material("goods", null, null, null, null)],
            Countries = [new Country("AT", null, null, Figure.Unknown, Figure.Unknown, Figure.Unknown, null, centroid.Latitude, centroid.Longitude, [])],
            Sites = new SiteTable
            {
                Ids = ["from", "to"],
                Stages = [new StageIndex(0), new StageIndex(1)],
                Countries = new Column<CountryIndex>(null, new CountryIndex(0)),
                Latitudes = new Column<double>([from.Latitude, to.Latitude], double.NaN),
                Longitudes = new Column<double>([from.Longitude, to.Longitude], double.NaN),
            },
            Links = new LinkTable { Senders = [new SiteIndex(0)], Receivers = [new SiteIndex(1)] },
        },
        new NetworkOptions(2026));
}
