using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who hangs on one supplier, one link up.</summary>
public static class SingleSource
{
    /// <summary>The EU Critical Raw Materials Act's limit for the share of one third country (2030 benchmark).</summary>
    public const double DefaultThreshold = 0.65;

    /// <summary>Inputs of which one supplier holds, or may hold, a share at or above a threshold.</summary>
    /// <param name="network">m links; not changed.</param>
    /// <param name="consumers">The sites asked about; null: all.</param>
    /// <param name="by">Site, operator or country.</param>
    /// <param name="threshold">0..1.</param>
    /// <returns>One row an input; certain ones first, then those who hang on another country, from the end of the chain upwards. O(m log m).</returns>
    public static ImmutableArray<Dependency> Of(SupplyNetwork network, SiteSet? consumers, LabelKind by, double threshold = DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, by);
        var rows = new List<Dependency>();
        foreach (IntakeIndex intake in Consumers.IntakesOf(network, consumers))
        {
            if (Row(network, intake, labels, threshold) is { } row)
            {
                rows.Add(row);
            }
        }

        return Ranked(network, rows);
    }

    /// <summary>Certain rows first; then those who hang on another country, from the end of the chain upwards; then by share, site and material.</summary>
    internal static ImmutableArray<Dependency> Ranked(SupplyNetwork network, IEnumerable<Dependency> rows)
    {
        SiteTable sites = network.Data.Sites;
        return [.. rows
            .OrderBy(row => row.Certainty)
            .ThenBy(row => sites.Country(row.Top.Group.Site) == sites.Country(row.Site))
            .ThenByDescending(row => sites.Stage(row.Site).Value)
            .ThenByDescending(row => row.Top.Share.Value)
            .ThenBy(row => row.Site.Value)
            .ThenBy(row => row.Material.Value)
            .ThenBy(row => row.OriginMaterial?.Value ?? int.MaxValue)];
    }

    /// <summary>How sure the top share is; null where it cannot reach the threshold.</summary>
    internal static Certainty? CertaintyOf(Interval share, double threshold)
    {
        const double rounding = 1e-9;
        return share.Low >= threshold - rounding ? Certainty.Certain : share.High >= threshold - rounding ? Certainty.Possible : null;
    }

    private static Dependency? Row(SupplyNetwork network, IntakeIndex intake, LabelSet labels, double threshold)
    {
        var flows = IntakeFlows.Of(network, intake);
        var grouping = new SupplierGroups(labels);
        (int first, int count) = network.LinksOf(intake);
        int[] group = [.. Enumerable.Range(first, count).Select(link => grouping.Of(network.SiteOf(network.SupplierOf(new LinkIndex(link)))))];
        double[] known = Sum(flows.Known);
        double[] most = Sum(flows.Most);
        double[] spread = Sum(flows.Spread);
        Interval[] shares = ShareIntervals.Shares(known, most, spread, flows.Remainder);
        ImmutableArray<SupplierShare> all = [.. grouping.Groups
            .Select((supplier, position) => new SupplierShare(supplier, shares[position]))
            .OrderByDescending(supplier => supplier.Share.Value)];
        SupplierShare? top = all.Select(supplier => (SupplierShare?)supplier).FirstOrDefault(supplier => supplier!.Value.Group.Label is not null);
        if (top is null || CertaintyOf(top.Value.Share, threshold) is not { } certainty)
        {
            return null;
        }

        // A sole supplier's share does not rest on tonnes, only on the links being there.
        Basis basis = all.Length == 1 ? Consumers.LinkBasis(network, intake) : flows.Basis;
        Interval index = ShareIntervals.Herfindahl(known, most, spread, flows.Remainder);
        return new Dependency(
            network.SiteOf(intake), network.MaterialOf(intake), top.Value, certainty, all, index,
            DependencyTier.Direct, null, null, 0, Consumers.VariantsOf(network, intake), basis);

        double[] Sum(double[] byLink)
        {
            double[] sums = new double[grouping.Groups.Count];
            for (int position = 0; position < count; position++)
            {
                sums[group[position]] += byLink[position];
            }

            return sums;
        }
    }
}
