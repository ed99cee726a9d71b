using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>The targets of one year, ordered by site, then material.</summary>
internal static class TargetList
{
    public static Target[] Of(DataSet data, NetworkOptions options, bool[] inForce, ActivityList activities, int[] receiverStart, int[] rowsByReceiver) =>
        data.Demand.IsDefault ? FromLinks(data, options, inForce, activities, receiverStart, rowsByReceiver) : FromDemand(data, options, inForce);

    // The rows of the newest year up to the one asked about, else of the oldest later one. Rows of one year add up, as links do.
    private static Target[] FromDemand(DataSet data, NetworkOptions options, bool[] inForce)
    {
        var targets = new List<Target>();
        for (int first = 0, next; first < data.Demand.Length; first = next)
        {
            Demand demand = data.Demand[first];
            int best = first;
            int rows = 0;
            for (next = first; next < data.Demand.Length && data.Demand[next].Site == demand.Site && data.Demand[next].Material == demand.Material; next++)
            {
                int year = data.Demand[next].Year ?? int.MinValue;
                int bestYear = data.Demand[best].Year ?? int.MinValue;
                bool isBetter = year <= options.AsOf ? bestYear > options.AsOf || year >= bestYear : year < bestYear;
                bool isNew = isBetter && (next == first || year != bestYear);
                best = isNew ? next : best;
                rows = isNew ? 1 : year == bestYear ? rows + 1 : rows;
            }

            if (inForce[demand.Site.Value])
            {
                targets.Add(new Target(demand.Site, demand.Material, Tonnes(data, best, rows), best, data.Demand[best].Year > options.AsOf, rows));
            }
        }

        return [.. targets];
    }

    private static double Tonnes(DataSet data, int first, int rows)
    {
        double tonnes = 0;
        foreach (Demand row in data.Demand.AsSpan(first, rows))
        {
            tonnes += row.TonnesPerYear.Value; // NaN where any is unknown
        }

        return tonnes;
    }

    // Without demand.csv an end use needs what others send it, as many tonnes as its links carry from makers of the year: of each material, or under `any` of one of them.
    private static Target[] FromLinks(DataSet data, NetworkOptions options, bool[] inForce, ActivityList activities, int[] receiverStart, int[] rowsByReceiver)
    {
        ImmutableArray<bool> isEndUse = EndUses.Of(data);
        var targets = new List<Target>();
        var distinct = new MaterialSet();
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (!inForce[site] || !isEndUse[site])
            {
                continue;
            }

            int[] received = [.. rowsByReceiver[receiverStart[site]..receiverStart[site + 1]].Where(row => data.Links.From[row].Value != site)];
            int[] carried = [.. received.Where(row => activities.Find(data.Links.From[row], data.Links.Material(row)) >= 0)];
            distinct.Clear();
            foreach (int row in received)
            {
                distinct.Add(data.Links.Material(row).Value);
            }

            if (distinct.Count > 1 && data.Requirements == RequirementRule.Any)
            {
                targets.Add(new Target(new SiteIndex(site), MaterialIndex.Any, LinkTonnes.Of(data.Links, carried, MaterialIndex.Any, options.AsOf).TonnesPerYear, -1, false, 0));
                continue;
            }

            foreach (int material in distinct.Items)
            {
                targets.Add(new Target(new SiteIndex(site), new MaterialIndex(material), LinkTonnes.Of(data.Links, carried, new MaterialIndex(material), options.AsOf).TonnesPerYear, -1, false, 0));
            }
        }

        return [.. targets];
    }
}
