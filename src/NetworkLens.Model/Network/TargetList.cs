using System.Runtime.InteropServices;

namespace NetworkLens.Model;

/// <summary>The targets of one year, ordered by site, then material.</summary>
internal static class TargetList
{
    public static Target[] Of(DataSet data, NetworkOptions options, bool[] inForce, int[] receiverStart, int[] rowsByReceiver) =>
        data.Demand.IsDefault ? FromLinks(data, options, inForce, receiverStart, rowsByReceiver) : FromDemand(data, options, inForce);

    // The newest row of the year or before, else the oldest of the later ones.
    private static Target[] FromDemand(DataSet data, NetworkOptions options, bool[] inForce)
    {
        var targets = new List<Target>();
        for (int first = 0, next; first < data.Demand.Length; first = next)
        {
            Demand demand = data.Demand[first];
            int best = first;
            for (next = first; next < data.Demand.Length && data.Demand[next].Site == demand.Site && data.Demand[next].Material == demand.Material; next++)
            {
                int year = data.Demand[next].Year ?? int.MinValue;
                int bestYear = data.Demand[best].Year ?? int.MinValue;
                bool isBetter = year <= options.AsOf ? bestYear > options.AsOf || year >= bestYear : year < bestYear;
                best = isBetter ? next : best;
            }

            if (inForce[demand.Site.Value])
            {
                targets.Add(new Target(demand.Site, demand.Material, data.Demand[best].TonnesPerYear.Value, best, data.Demand[best].Year > options.AsOf));
            }
        }

        return [.. targets];
    }

    // Without demand.csv a site that sends nothing needs what it receives, as many tonnes as its links carry: of each material, or under `any` of one of them.
    private static Target[] FromLinks(DataSet data, NetworkOptions options, bool[] inForce, int[] receiverStart, int[] rowsByReceiver)
    {
        bool[] sends = new bool[data.Sites.Count];
        foreach (int sender in MemoryMarshal.Cast<SiteIndex, int>(data.Links.From))
        {
            sends[sender] = true;
        }

        var targets = new List<Target>();
        var distinct = new MaterialSet();
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (!inForce[site] || sends[site])
            {
                continue;
            }

            ReadOnlySpan<int> own = rowsByReceiver.AsSpan(receiverStart[site]..receiverStart[site + 1]);
            distinct.Clear();
            foreach (int row in own)
            {
                distinct.Add(data.Links.Material(row).Value);
            }

            if (distinct.Count > 1 && data.Requirements == RequirementRule.Any)
            {
                targets.Add(new Target(new SiteIndex(site), MaterialIndex.Any, LinkTonnes.Of(data.Links, own, MaterialIndex.Any, options.AsOf).TonnesPerYear, -1, false));
                continue;
            }

            foreach (int material in distinct.Items)
            {
                targets.Add(new Target(new SiteIndex(site), new MaterialIndex(material), LinkTonnes.Of(data.Links, own, new MaterialIndex(material), options.AsOf).TonnesPerYear, -1, false));
            }
        }

        return [.. targets];
    }
}
