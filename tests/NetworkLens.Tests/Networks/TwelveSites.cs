using System.Collections.Immutable;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A made-up chain of twelve sites, solved by hand: ore, clay, two oxides, two magnets, three end uses.</summary>
internal static class TwelveSites
{
    public static SupplyNetwork Network() => new Chain()
        .Site("m1", "mine", "CN").Site("m2", "mine", "AU").Site("c1", "mine", "MM")
        .Site("r1", "refiner", "CN").Site("r2", "refiner", "MY").Site("d1", "refiner", "CN")
        .Site("g1", "magnet", "CN").Site("g2", "magnet", "JP").Site("g3", "magnet", "US")
        .Site("e1", "end-use", "JP").Site("e2", "end-use", "US").Site("e3", "end-use", "US")
        .Makes("m1", "ore", 80).Makes("m2", "ore", 40).Makes("c1", "clay", 50).Makes("r1", "ndpr", 30).Makes("r2", "ndpr", 30)
        .Makes("d1", "dy", 5).Makes("g1", "ht", 60).Makes("g2", "ht", 40).Makes("g3", "lt", 100)
        .Recipe("ndpr", "ore", 2).Recipe("dy", "clay", 10).Recipe("ht", "ndpr", 0.3).Recipe("ht", "dy", 0.05).Recipe("lt", "ndpr", 0.3)
        .Link("m1", "r1", "ore", 60).Link("m1", "r2", "ore", 20).Link("m2", "r2", "ore", 40).Link("c1", "d1", "clay", 50)
        .Link("r1", "g1", "ndpr", 18).Link("r1", "g2", "ndpr", 6).Link("r2", "g2", "ndpr", 6).Link("r1", "g3", "ndpr", 6).Link("r2", "g3", "ndpr", 24)
        .Link("d1", "g1", "dy", 3).Link("d1", "g2", "dy", 2)
        .Link("g1", "e1", "ht", 60).Link("g2", "e1", "ht", 10).Link("g2", "e2", "ht", 30).Link("g3", "e3", "lt", 100)
        .Demand("e1", "ht", 70).Demand("e2", "ht", 30).Demand("e3", "lt", 100)
        .Network();

    /// <summary>Thirty days of dysprosium at both plants that need it.</summary>
    public static ImmutableArray<FlowStock> Stocks(SupplyNetwork network) =>
        [Stock(network, "g1", "dy", 3 * 30 / 365.0), Stock(network, "g2", "dy", 2 * 30 / 365.0)];

    public static FlowStock Stock(SupplyNetwork network, string site, string material, double tonnes) =>
        new(Material(network, material), SiteSet.Of(network.Data, other => network.Data.Sites.Id(other) == site), tonnes);

    public static MaterialIndex Material(SupplyNetwork network, string id) =>
        new(Enumerable.Range(0, network.Data.Materials.Length).First(material => network.Data.Materials[material].Id == id));

    /// <summary>A scenario of one outage, from a day on, for some days.</summary>
    public static Scenario Outage(string sites, DateOnly start, int days, double severity = 1) =>
        new("outage", null, null, null, [], [new Shock(ShockKind.Outage) { Sites = sites, Severity = severity, Start = Date(start), End = Date(start.AddDays(days - 1)) }], []);

    public static PartialDate Date(DateOnly day) =>
        PartialDate.TryParse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out PartialDate date) ? date : throw new ArgumentOutOfRangeException(nameof(day));
}
