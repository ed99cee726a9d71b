using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A planned plant that may be set running, or one that runs and may grow, and what that costs: as announced, else as much as a new one of the size that it adds.</summary>
/// <param name="Site">Which.</param>
/// <param name="Outputs">What it makes, in index order.</param>
internal sealed record PlannedPlant(SiteIndex Site, ImmutableArray<PlannedOutput> Outputs)
{
    /// <summary>US dollars, as far as they are known.</summary>
    public double KnownUsd => Outputs.Sum(output => double.IsNaN(output.Usd) ? 0 : output.Usd);

    /// <summary>Plants of a network in which they run, in index order.</summary>
    /// <param name="today">The network of today.</param>
    /// <param name="running">That network.</param>
    /// <param name="planned">The plants.</param>
    public static ImmutableArray<PlannedPlant> Of(SupplyNetwork today, SupplyNetwork running, SiteSet planned) =>
        [.. planned.Select(site => new PlannedPlant(site, [.. OutputsOf(today, running, site)]))];

    private static IEnumerable<PlannedOutput> OutputsOf(SupplyNetwork today, SupplyNetwork running, SiteIndex site)
    {
        double Today(VertexIndex activity) => today.FindActivity(site, running.MaterialOf(activity)) is { } there ? FlowProblem.CapacityOf(today, there, unknownCapacity: 0) : 0;
        (int first, int all) = running.ActivitiesOf(site);
        VertexIndex[] activities = [.. Enumerable.Range(first, all).Select(activity => new VertexIndex(activity))
            .Where(activity => today.FindActivity(site, running.MaterialOf(activity)) is null || FlowProblem.CapacityOf(running, activity, unknownCapacity: 0) > Today(activity))];
        int count = activities.Length;
        double[] tonnes = [.. activities.Select(activity => running.CapacityOf(activity).TonnesPerYear - Today(activity))];
        Investment?[] rows = [.. activities.Select(activity => InvestmentBook.OfPlant(running.Data, site, running.MaterialOf(activity)))];
        int dearest = Enumerable.Range(0, count).Where(output => rows[output] is { Site: null }).OrderByDescending(output => FixedOf(rows[output]!)).FirstOrDefault(-1);
        for (int output = 0; output < count; output++)
        {
            double usd = rows[output] switch
            {
                null => double.NaN,
                { Site: null } row => BySize(row, tonnes[output]) + (output == dearest ? FixedOf(row) : 0), // as a new plant: the largest fixed part once
                { } announced => BySize(announced, tonnes[output]) + (FixedOf(announced) * PartOf(output, Enumerable.Range(0, count).Where(other => rows[other] == announced))),
            };
            yield return new PlannedOutput(activities[output], usd, double.IsNaN(usd) ? null : rows[output]) { Today = Today(activities[output]), Adds = tonnes[output] };
        }

        // What was announced for all of them, by tonnes; alike where no tonnes are known.
        double PartOf(int output, IEnumerable<int> together)
        {
            double SizeOf(int other) => double.IsFinite(tonnes[other]) ? tonnes[other] : 0;
            double sum = together.Sum(SizeOf);
            return sum > 0 ? SizeOf(output) / sum : 1.0 / together.Count();
        }
    }

    private static double FixedOf(Investment row) => row.FixedUsd.OrNull ?? 0;

    // Without known size what grows with it is not known either.
    private static double BySize(Investment row, double tonnesPerYear) =>
        row.UsdPerTonnePerYear.Value == 0 ? 0 : double.IsFinite(tonnesPerYear) ? row.UsdPerTonnePerYear.Value * tonnesPerYear : double.NaN;
}

/// <summary>What a planned plant makes.</summary>
/// <param name="Activity">Of the network in which it runs.</param>
/// <param name="Usd">Its part of the cost, US dollars; NaN where nobody says.</param>
/// <param name="Row">The row that says so; null where none does.</param>
internal readonly record struct PlannedOutput(VertexIndex Activity, double Usd, Investment? Row)
{
    /// <summary>What it makes without being set running, t/yr: above 0 where it runs and may grow.</summary>
    public double Today { get; init; }

    /// <summary>What it makes more, t/yr; NaN where nobody knows.</summary>
    public double Adds { get; init; }
}
