using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a failure cuts off from one day to another.</summary>
/// <param name="FromDay">Days since the failure at which it begins to hold.</param>
/// <param name="UntilDay">Days since the failure at which it ends; null: it holds for good.</param>
/// <param name="Cut">The targets cut off.</param>
/// <param name="SiteCount">How many sites these are.</param>
/// <param name="DemandShare">Their share of the demand asked about, 0..1; NaN where none is known.</param>
public sealed record CurveStep(double FromDay, double? UntilDay, ImmutableArray<VertexIndex> Cut, int SiteCount, double DemandShare);

/// <summary>What the failure of a label cuts off as the days go by and links become qualified.</summary>
/// <param name="Label">What fails.</param>
/// <param name="Steps">One after the other, the first from day 0; the last may cut off nobody.</param>
public sealed record LabelCurve(Label Label, ImmutableArray<CurveStep> Steps);

/// <summary>Chokepoints against the days since the failure: links with a time of qualification carry nothing before, and may after it.</summary>
public static class ChokepointCurve
{
    /// <summary>Days at which a link of the year becomes qualified, ascending, each once. O(links).</summary>
    /// <param name="network">The network of the year.</param>
    public static ImmutableArray<double> Days(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        LinkTable links = network.Data.Links;
        return [.. links.RowsToQualify(network.Options.AsOf).Select(links.DaysToQualify).Distinct().Order()];
    }

    /// <summary>The network so many days after a failure: with the links that are qualified by then. Vertices are those of the network itself.</summary>
    /// <param name="network">The network of the year.</param>
    /// <param name="days">Days since the failure.</param>
    public static SupplyNetwork After(SupplyNetwork network, double days)
    {
        ArgumentNullException.ThrowIfNull(network);
        return SupplyNetwork.Of(network.Data, network.Options with { DaysAfterFailure = days });
    }

    /// <summary>The chokepoints that are left so many days after they fail.</summary>
    /// <returns>As <see cref="Chokepoints.Of(SupplyNetwork, ImmutableArray{VertexIndex}, LabelKind, int, ChokepointRank, int, CancellationToken)"/>; a target that nobody can supply before the failure has none, whatever is qualified later.</returns>
    /// <param name="network">The network of the year.</param>
    /// <param name="after">The same after so many days.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="order">How many fail together.</param>
    /// <param name="rank">What the answer is sorted by.</param>
    /// <param name="threads">Workers; 0: one a core.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ChokepointAnswer Left(
        SupplyNetwork network, SupplyNetwork after, ImmutableArray<VertexIndex> targets, LabelKind by, int order, ChokepointRank rank, int threads, CancellationToken cancellation)
    {
        ILookup<bool, VertexIndex> producible = ByProducible(network, targets);
        return Chokepoints.Of(after, [.. producible[true]], by, order, rank, threads, cancellation) with { Asked = targets, NotProducible = [.. producible[false]] };
    }

    private static ILookup<bool, VertexIndex> ByProducible(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        ImmutableArray<bool> producible = Producible.Of(network);
        return targets.ToLookup(target => producible[target.Value]);
    }

    /// <summary>The labels that cut off most at first, and what they cut off from day to day.</summary>
    /// <param name="network">v vertices, m links, d different times of qualification; not changed.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="most">How many labels, from the worst.</param>
    /// <param name="rank">What is worst: by targets or by demand.</param>
    /// <param name="threads">Workers; 0: one a core. The answer does not depend on it.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A curve for each, in their order. d + 1 times the work of single chokepoints.</returns>
    public static ImmutableArray<LabelCurve> Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int most, ChokepointRank rank, int threads = 0,
        IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        double[] days = [0, .. Days(network).Where(day => day > 0)];
        ImmutableArray<VertexIndex> made = [.. ByProducible(network, targets)[true]];
        Chokepoint[] worst = [.. Cutting(0).Take(most)];
        var left = new List<(double Day, Dictionary<Label, Chokepoint> Cut)> { (0, worst.ToDictionary(row => row.Labels[0])) };
        for (int step = 1; step < days.Length && worst.Length > 0; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            left.Add((days[step], Cutting(days[step]).ToDictionary(row => row.Labels[0])));
            progress?.Report((step + 1.0) / days.Length);
        }

        bool isKnown = worst.Any(row => double.IsFinite(row.DemandShare));
        return [.. worst.Select(row => new LabelCurve(row.Labels[0], [.. Steps(row.Labels[0])]))];

        IEnumerable<Chokepoint> Cutting(double day) =>
            Chokepoints.Of(After(network, day), made, by, 1, rank, threads, cancellation).Chokepoints.Where(row => row.IsCut);

        IEnumerable<CurveStep> Steps(Label label)
        {
            CurveStep? open = null;
            foreach ((double day, Dictionary<Label, Chokepoint> cut) in left)
            {
                Chokepoint? row = cut.GetValueOrDefault(label);
                CurveStep next = row is null ? new CurveStep(day, null, [], 0, isKnown ? 0 : double.NaN) : new CurveStep(day, null, row.Cut, row.SiteCount, row.DemandShare);
                if (open is not null && open.Cut.SequenceEqual(next.Cut))
                {
                    continue;
                }

                if (open is not null)
                {
                    yield return open with { UntilDay = day };
                }

                open = next;
            }

            yield return open!;
        }
    }
}
