using System.Runtime.InteropServices;

namespace NetworkLens.Model;

/// <summary>The activities of one year, ordered by site, then material.</summary>
internal sealed record ActivityList(int[] SiteStart, SiteIndex[] Sites, MaterialIndex[] Materials, int[]? OutputRows)
{
    // By site: its first activity and, in the lower half, what it makes; -1 where it has none. One place to look at for most sites, where three would be far apart.
    private readonly long[] first = FirstOf(SiteStart, Materials);

    /// <summary>What the links of each activity carry in the year; null where outputs.csv says what is made.</summary>
    public LinkTonnes[]? Sent { get; private init; }

    public static ActivityList Of(DataSet data, NetworkOptions options, bool[] inForce) =>
        data.Outputs.IsDefault ? FromLinks(data, options, inForce) : FromOutputs(data, options, inForce);

    /// <summary>The activity of a site that makes a material, or -1.</summary>
    public int Find(SiteIndex site, MaterialIndex material)
    {
        long known = first[site.Value];
        if (known < 0 || (int)known == material.Value)
        {
            return (int)(known >> 32);
        }

        for (int activity = (int)(known >> 32) + 1; activity < SiteStart[site.Value + 1]; activity++)
        {
            if (Materials[activity] == material)
            {
                return activity;
            }
        }

        return -1;
    }

    private static long[] FirstOf(int[] siteStart, MaterialIndex[] materials)
    {
        long[] first = new long[siteStart.Length - 1];
        for (int site = 0; site < first.Length; site++)
        {
            int activity = siteStart[site];
            first[site] = activity == siteStart[site + 1] ? -1 : ((long)activity << 32) | (uint)materials[activity].Value;
        }

        return first;
    }

    // Without outputs.csv a site makes what it sends.
    private static ActivityList FromLinks(DataSet data, NetworkOptions options, bool[] inForce)
    {
        (int[] start, int[] rows) = Grouping.By(MemoryMarshal.Cast<SiteIndex, int>(data.Links.From), data.Sites.Count);
        int[] siteStart = new int[data.Sites.Count + 1];
        var sites = new List<SiteIndex>(data.Sites.Count);
        var materials = new List<MaterialIndex>(data.Sites.Count);
        List<LinkTonnes>? sent = data.Links.Tonnes.IsPresent ? new(data.Sites.Count) : null;
        var distinct = new MaterialSet();
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (inForce[site])
            {
                ReadOnlySpan<int> own = rows.AsSpan(start[site]..start[site + 1]);
                distinct.Clear();
                foreach (int row in own)
                {
                    distinct.Add(data.Links.Material(row).Value);
                }

                foreach (int material in distinct.Items)
                {
                    sites.Add(new SiteIndex(site));
                    materials.Add(new MaterialIndex(material));
                    sent?.Add(LinkTonnes.Of(data.Links, own, new MaterialIndex(material), options.AsOf));
                }
            }

            siteStart[site + 1] = sites.Count;
        }

        return new ActivityList(siteStart, [.. sites], [.. materials], null) { Sent = sent?.ToArray() };
    }

    // Rows of later years are plans: before the first of them the site does not make the material, and nor does it while the newest says 0.
    private static ActivityList FromOutputs(DataSet data, NetworkOptions options, bool[] inForce)
    {
        int[] siteStart = new int[data.Sites.Count + 1];
        var sites = new List<SiteIndex>(data.Outputs.Length);
        var materials = new List<MaterialIndex>(data.Outputs.Length);
        var outputRows = new List<int>(data.Outputs.Length);
        for (int first = 0, next; first < data.Outputs.Length; first = next)
        {
            Output output = data.Outputs[first];
            bool begun = false;
            for (next = first; next < data.Outputs.Length && data.Outputs[next].Site == output.Site && data.Outputs[next].Material == output.Material; next++)
            {
                begun |= (data.Outputs[next].Year ?? int.MinValue) <= options.AsOf;
            }

            if (begun && inForce[output.Site.Value] && OutputBook.Nothing(data, first, options.AsOf) < 0)
            {
                sites.Add(output.Site);
                materials.Add(output.Material);
                outputRows.Add(first);
                siteStart[output.Site.Value + 1]++;
            }
        }

        for (int site = 0; site < data.Sites.Count; site++)
        {
            siteStart[site + 1] += siteStart[site];
        }

        return new ActivityList(siteStart, [.. sites], [.. materials], [.. outputRows]);
    }
}
