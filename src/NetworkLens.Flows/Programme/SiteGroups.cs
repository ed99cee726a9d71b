using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The coarsest partition of the sites that some sets of them tell apart. Immutable.</summary>
public sealed class SiteGroups
{
    private readonly int[] group; // by site

    private SiteGroups(int[] group, int count) => (this.group, Count) = (group, count);

    /// <summary>Number of groups; 1 where no set tells any apart.</summary>
    public int Count { get; }

    /// <summary>Sites are in one group iff each set holds both or neither. O(sites x sets).</summary>
    /// <param name="sites">Number of sites.</param>
    /// <param name="sets">What tells them apart.</param>
    public static SiteGroups Of(int sites, IEnumerable<SiteSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        int[] group = new int[sites];
        int count = Math.Min(1, sites);
        foreach (SiteSet set in sets)
        {
            var split = new Dictionary<(int Group, bool IsIn), int>();
            for (int site = 0; site < sites; site++)
            {
                (int, bool) key = (group[site], set.Contains(new SiteIndex(site)));
                if (!split.TryGetValue(key, out int number))
                {
                    split[key] = number = split.Count;
                }

                group[site] = number;
            }

            count = split.Count;
        }

        return new SiteGroups(group, count);
    }

    /// <summary>The group of a site, 0 to Count - 1.</summary>
    /// <param name="site">A site of the data set.</param>
    public int Of(SiteIndex site) => group[site.Value];
}
