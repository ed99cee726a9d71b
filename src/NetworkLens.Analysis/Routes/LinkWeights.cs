using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How much each link of a network adds to a way.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class LinkWeights
{
    private const double MetresPerKm = 1e3;
    private const double RiskSteps = 1e9;
    private const double DollarSteps = 1e4;

    private readonly SupplyNetwork network;
    private readonly double[] risks; // by country

    /// <summary>The weights of one kind.</summary>
    /// <param name="network">Whose links.</param>
    /// <param name="by">What makes a way short.</param>
    public LinkWeights(SupplyNetwork network, RouteWeight by)
    {
        ArgumentNullException.ThrowIfNull(network);
        (this.network, By) = (network, by);
        risks = [.. network.Data.Countries.Select(country => Risk(country.Governance.OrNull ?? Country.WorstGovernance))];
    }

    /// <summary>What makes a way short.</summary>
    public RouteWeight By { get; }

    /// <summary>The weight of one link: 1, km, US dollars a tonne (the cheapest of parallel rows) or the index of risk. O(rows of the link).</summary>
    /// <param name="link">A link of the network.</param>
    /// <returns>NaN where unknown: no cost in the data, no governance figure of the supplier's country, or no place of a site nor of its country.</returns>
    public double Of(LinkIndex link) => By switch
    {
        RouteWeight.Hops => 1,
        RouteWeight.Distance => DistanceKm(link),
        RouteWeight.Cost => Cost(link),
        RouteWeight.Risk => HasGovernance(link) ? RiskOf(link) : double.NaN,
        _ => throw new InvalidOperationException("Not a weight."),
    };

    /// <summary>True where a site at either end lacks coordinates, so that its distance is from the middle of its country.</summary>
    /// <param name="link">A link of the network.</param>
    public bool IsFromCentroid(LinkIndex link) => By == RouteWeight.Distance && !double.IsNaN(DistanceKm(link)) && (IsOnCentroid(Supplier(link)) || IsOnCentroid(Receiver(link)));

    /// <summary>A sum of weights in the unit of <see cref="Of"/>.</summary>
    internal double InUnit(PathWeight weight) => weight.Main / Steps;

    /// <summary>The link's weight and what breaks ties.</summary>
    internal PathWeight PartsOf(LinkIndex link)
    {
        double risk = Math.Round(RiskOf(link) * RiskSteps);
        double km = DistanceKm(link);
        double metres = double.IsNaN(km) ? 0 : Math.Round(km * MetresPerKm);
        double main = By switch
        {
            RouteWeight.Hops => 1,
            RouteWeight.Risk => HasGovernance(link) ? risk : double.NaN,
            RouteWeight.Distance => double.IsNaN(km) ? double.NaN : metres,
            _ => Math.Round(Cost(link) * DollarSteps),
        };
        return double.IsNaN(main) ? new PathWeight(1, 0, 1, risk, metres) : new PathWeight(0, main, 1, risk, metres);
    }

    private double Steps => By switch
    {
        RouteWeight.Distance => MetresPerKm,
        RouteWeight.Cost => DollarSteps,
        RouteWeight.Risk => RiskSteps,
        _ => 1,
    };

    private static double Risk(double governance) => -Math.Log(1 - (governance / 100));

    private bool HasGovernance(LinkIndex link) =>
        network.Data.Sites.Country(Supplier(link)) is { Value: >= 0 } country && network.Data.Countries[country.Value].Governance.IsKnown;

    // Among ways that are equal otherwise, one through a country of unknown governance goes last.
    private double RiskOf(LinkIndex link) =>
        network.Data.Sites.Country(Supplier(link)) is { Value: >= 0 } country ? risks[country.Value] : Risk(Country.WorstGovernance);

    private double Cost(LinkIndex link)
    {
        double cheapest = double.NaN;
        foreach (int row in network.RowsOf(link))
        {
            double cost = network.Data.Links.CostUsdPerTonne(row).Value;
            cheapest = double.IsNaN(cheapest) || cost < cheapest ? cost : cheapest;
        }

        return cheapest;
    }

    private double DistanceKm(LinkIndex link) => SiteDistance.Km(network.Data, Supplier(link), Receiver(link));

    private bool IsOnCentroid(SiteIndex site) => SiteDistance.IsOnCentroid(network.Data, site);

    private SiteIndex Supplier(LinkIndex link) => network.SiteOf(network.SupplierOf(link));

    private SiteIndex Receiver(LinkIndex link) => network.SiteOf(network.IntakeOf(link));
}
