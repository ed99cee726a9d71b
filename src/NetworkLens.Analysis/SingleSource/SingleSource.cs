using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who depends on one supplier, one link up.</summary>
public static class SingleSource
{
    /// <summary>The EU Critical Raw Materials Act's limit for the share of one third country (2030 benchmark).</summary>
    public const double DefaultThreshold = 0.65;

    /// <summary>Inputs of which one supplier holds, or may hold, a share at or above a threshold.</summary>
    /// <param name="network">m links; not changed.</param>
    /// <param name="consumers">The sites asked about; null: all.</param>
    /// <param name="by">Site, operator or country.</param>
    /// <param name="threshold">0..1.</param>
    /// <returns>One row a requirement, of the label that holds the threshold or may; certain ones first, then those who depend on another country, from the end of the chain upwards. O(m log m).</returns>
    public static ImmutableArray<Dependency> Of(SupplyNetwork network, SiteSet? consumers, LabelKind by, double threshold = DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, by);
        var rows = new List<Dependency>();
        foreach (Requirement requirement in Requirement.Of(network, consumers))
        {
            if (Row(network, requirement, labels, threshold) is { } row)
            {
                rows.Add(row);
            }
        }

        return Ranked(network, rows);
    }

    /// <summary>Certain rows first; then those who depend on another country, from the end of the chain upwards; then by share, site and material.</summary>
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

    /// <summary>How sure it is that a share reaches a threshold; null where it cannot.</summary>
    /// <param name="share">0..1, with its range.</param>
    /// <param name="threshold">0..1.</param>
    public static Certainty? CertaintyAt(Interval share, double threshold)
    {
        const double rounding = 1e-9;
        return share.Low >= threshold - rounding ? Certainty.Certain : share.High >= threshold - rounding ? Certainty.Possible : null;
    }

    /// <summary>The labelled supplier that holds the threshold, else the one that may; of several the largest as printed. Null where none can.</summary>
    internal static (SupplierShare Top, Certainty Certainty)? TopOf(ImmutableArray<SupplierShare> largestFirst, double threshold)
    {
        (SupplierShare, Certainty)? possible = null;
        foreach (SupplierShare supplier in largestFirst)
        {
            if (supplier.Group.Label is not null && CertaintyAt(supplier.Share, threshold) is { } certainty)
            {
                if (certainty == Certainty.Certain)
                {
                    return (supplier, certainty);
                }

                possible ??= (supplier, certainty);
            }
        }

        return possible;
    }

    private static Dependency? Row(SupplyNetwork network, Requirement requirement, LabelSet labels, double threshold)
    {
        var flows = IntakeFlows.Of(network, requirement.Links);
        var grouping = new SupplierGroups(labels);
        LinkRange links = requirement.Links;
        int[] group = [.. Enumerable.Range(links.First, links.Count).Select(link => grouping.Of(network.SiteOf(network.SupplierOf(new LinkIndex(link)))))];
        double[] known = Sum(flows.Known);
        double[] most = Sum(flows.Most);
        double[] spread = Sum(flows.Spread);
        Interval[] shares = ShareIntervals.Shares(known, most, spread, flows.Remainder);
        ImmutableArray<SupplierShare> all = [.. grouping.Groups
            .Select((supplier, position) => new SupplierShare(supplier, shares[position]))
            .OrderByDescending(supplier => supplier.Share.Value)];
        if (TopOf(all, threshold) is not var (top, certainty))
        {
            return null;
        }

        // A sole supplier's share does not rest on tonnes, only on the links being there.
        Basis basis = all.Length == 1 ? requirement.LinkBasis(network) : flows.Basis;
        Interval index = ShareIndex.Of(known, most, spread, flows.Remainder, [.. grouping.Groups.Select(supplier => supplier.Label is not null)]);
        return new Dependency(
            requirement.Site, requirement.Material, top, certainty, all, index,
            DependencyTier.Direct, null, null, 0, requirement.NeededFor(network), basis)
        {
            Links = links,
        };

        double[] Sum(double[] byLink)
        {
            double[] sums = new double[grouping.Groups.Count];
            for (int position = 0; position < links.Count; position++)
            {
                sums[group[position]] += byLink[position];
            }

            return sums;
        }
    }
}
