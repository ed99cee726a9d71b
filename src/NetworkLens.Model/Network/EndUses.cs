using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>Which sites ask for something where no demand.csv says so.</summary>
/// <remarks>
/// Where the data names stages, the sites of the last stage in use, whether or not they send something on, and those without a stage that
/// send nothing; else the sites that send nothing. What a site sends to itself is left out. Each has a supplier.
/// </remarks>
public static class EndUses
{
    /// <summary>The stage whose sites are the end uses. O(sites).</summary>
    /// <param name="data">The data set.</param>
    /// <returns>Null where the data names no stages, or no site is of a later one than the first: then the end uses are the sites that send nothing.</returns>
    public static StageIndex? LastStage(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var last = new StageIndex(-1);
        for (int site = 0; data.NamesStages && site < data.Sites.Count; site++)
        {
            last = data.Sites.Stage(new SiteIndex(site)) is var stage && stage.Value > last.Value ? stage : last;
        }

        return last.Value < 0 || data.Stages[last.Value].IsSource ? null : last;
    }

    /// <summary>By site, whatever the year. O(sites + links).</summary>
    /// <param name="data">The data set.</param>
    public static ImmutableArray<bool> Of(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        bool[] sends = new bool[data.Sites.Count];
        bool[] receives = new bool[data.Sites.Count];
        ReadOnlySpan<SiteIndex> from = data.Links.From;
        ReadOnlySpan<SiteIndex> to = data.Links.To;
        for (int row = 0; row < from.Length; row++)
        {
            sends[from[row].Value] |= from[row] != to[row];
            receives[to[row].Value] |= from[row] != to[row];
        }

        StageIndex? last = LastStage(data);
        return [.. receives.Select((isSupplied, site) => isSupplied
            && (last is null || data.Sites.Stage(new SiteIndex(site)).Value < 0 ? !sends[site] : data.Sites.Stage(new SiteIndex(site)) == last))];
    }
}
