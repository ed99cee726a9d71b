using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A network that ends nowhere, and sites that supply only each other.</summary>
internal static class UnfedParts
{
    private const int MostNames = 5;

    public static void Check(DataGraph graph, RowFindings findings)
    {
        DataSet data = graph.Data;
        if (data.Demand.IsDefault && !EndUses.Of(data).Contains(true))
        {
            findings.Add(
                TableLayouts.Links, 0, "from", Severity.Warning, "no-end-use",
                "No site is an end use: each sends something on, or is supplied by nobody. List the end uses in demand.csv, name stages of which the last is theirs, or name targets with --to.",
                null, "a site that sends nothing, a last stage, or demand.csv");
        }

        bool[] isFed = Fed(graph);
        int[] unfed = [.. Enumerable.Range(0, isFed.Length).Where(site => !isFed[site])];
        if (unfed.Length > 0)
        {
            string names = DataWords.Some([.. unfed.Select(site => data.Sites.Ids[site])], MostNames);
            findings.Add(
                TableLayouts.Sites, unfed[0], "id", Severity.Warning, "unfed-part",
                $"No source feeds {(unfed.Length == 1 ? "this site" : $"{unfed.Length} sites")} ({names}): all that arrives comes from {(unfed.Length == 1 ? "itself" : "among them")}, so that nothing there can be made. Add a link into this part, or mark a source.",
                data.Sites.Ids[unfed[0]], "a link from a source, a first stage, or source = true in outputs.csv");
        }
    }

    // From the sources along the links, whatever the year. Who is supplied by nobody at all is told elsewhere.
    private static bool[] Fed(DataGraph graph)
    {
        DataSet data = graph.Data;
        var sent = RowsBySite.Of(data.Links.From, data.Sites.Count);
        bool[] isFed = new bool[data.Sites.Count];
        var waiting = new Stack<int>();
        for (int site = 0; site < isFed.Length; site++)
        {
            var index = new SiteIndex(site);
            if (!graph.IsFed(index) || data.IsFirstStage(index) || graph.ActivitiesOf(index).Any(activity => activity.SaysSource))
            {
                isFed[site] = true;
                waiting.Push(site);
            }
        }

        while (waiting.TryPop(out int sender))
        {
            foreach (int row in sent[sender])
            {
                if (data.Links.To[row].Value is var receiver && !isFed[receiver])
                {
                    isFed[receiver] = true;
                    waiting.Push(receiver);
                }
            }
        }

        return isFed;
    }
}
