using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Sites that run, but that no link touches.</summary>
internal static class UntiedSites
{
    public static void Check(DataSet data, RowFindings findings)
    {
        bool[] isTied = new bool[data.Sites.Count];
        foreach (SiteIndex site in data.Links.From)
        {
            isTied[site.Value] = true;
        }

        foreach (SiteIndex site in data.Links.To)
        {
            isTied[site.Value] = true;
        }

        for (int site = 0; site < isTied.Length; site++)
        {
            if (!isTied[site] && data.Sites.Statuses[site] is SiteStatus.Operating or SiteStatus.Ramping)
            {
                string id = data.Sites.Ids[site];
                findings.Add(
                    TableLayouts.Sites, site, "id", Severity.Warning, "untied-site",
                    $"'{id}' runs, but no link begins or ends there. Add its links, or correct its status.", id, "a link from or to it");
            }
        }
    }
}
