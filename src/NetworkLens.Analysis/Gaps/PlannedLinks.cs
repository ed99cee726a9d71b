using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Links from plants of a bloc that the data has for later years.</summary>
internal static class PlannedLinks
{
    /// <summary>Who will fill some requirements.</summary>
    /// <param name="network">Of the year asked about.</param>
    /// <param name="bloc">Whose plants.</param>
    /// <param name="requirements">Intakes of the network.</param>
    /// <returns>Only requirements that somebody will fill; by year, then id. O(rows of links.csv).</returns>
    public static Dictionary<IntakeIndex, ImmutableArray<PlannedSupplier>> Of(SupplyNetwork network, BlocSelection bloc, IReadOnlyCollection<IntakeIndex> requirements)
    {
        DataSet data = network.Data;
        bool[] isReceiver = new bool[data.Sites.Count];
        HashSet<IntakeIndex> wanted = [.. requirements];
        foreach (IntakeIndex requirement in wanted)
        {
            isReceiver[network.SiteOf(requirement).Value] = true;
        }

        var found = new List<(IntakeIndex Requirement, PlannedSupplier Supplier)>();
        ReadOnlySpan<SiteIndex> receivers = wanted.Count == 0 ? [] : data.Links.To;
        for (int row = 0; row < receivers.Length; row++)
        {
            if (isReceiver[receivers[row].Value]
                && network.FindIntake(receivers[row], data.Links.Material(row)) is { } requirement && wanted.Contains(requirement)
                && bloc.Contains(data.Sites.Country(data.Links.From[row])) && !BlocPart.IsUnknown(data, data.Links.From[row]) && FirstYear(network, row) is { } year
                && !SuppliesToday(network, requirement, data.Links.From[row]))
            {
                found.Add((requirement, new PlannedSupplier(data.Links.From[row], year)));
            }
        }

        return found.GroupBy(pair => pair.Requirement).ToDictionary(group => group.Key, group => group
            .Select(pair => pair.Supplier)
            .OrderBy(supplier => supplier.Year).ThenBy(supplier => data.Sites.Id(supplier.Site), StringComparer.Ordinal)
            .DistinctBy(supplier => supplier.Site)
            .ToImmutableArray());
    }

    // By another row: where several suppliers are needed it is one of those there are.
    private static bool SuppliesToday(SupplyNetwork network, IntakeIndex requirement, SiteIndex site)
    {
        foreach (VertexIndex supplier in network.SuppliersOf(requirement))
        {
            if (network.SiteOf(supplier) == site)
            {
                return true;
            }
        }

        return false;
    }

    // The latest of what has to begin; null where something has ended by then, or never begins, or all of it runs already.
    private static int? FirstYear(SupplyNetwork network, int row)
    {
        DataSet data = network.Data;
        SiteIndex site = data.Links.From[row];
        int begun = Math.Max(network.Options.AsOf, Math.Max(data.Sites.StartYear(site) ?? 0, data.Links.Dates(row).Since.Year));
        int year = OutputBook.FirstYear(data, site, data.Links.Material(row), begun) ?? 0;
        bool isIn = year > network.Options.AsOf && data.Sites.IsInForce(site, year, network.Options.IncludeUnconfirmed) && data.Links.IsInForce(row, year)
            && data.Links.IsQualified(row, network.Options.DaysAfterFailure)
            && (network.Options.Evidence == Evidence.All || data.Links.IsDocumented(row));
        return isIn ? year : null;
    }
}
