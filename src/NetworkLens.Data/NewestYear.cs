using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The year a data set stands for where dataset.json does not say.</summary>
internal static class NewestYear
{
    /// <summary>The newest year of outputs, demand and operating sites; without any, of the links' dates and other sites; else 1.</summary>
    public static int Of(SiteTable sites, LinkTable links, ImmutableArray<Output> outputs, ImmutableArray<Demand> demand)
    {
        int newest = 0;
        foreach (Output output in outputs.IsDefault ? [] : outputs)
        {
            newest = Math.Max(newest, output.Year ?? 0);
        }

        foreach (Demand row in demand.IsDefault ? [] : demand)
        {
            newest = Math.Max(newest, row.Year ?? 0);
        }

        newest = Math.Max(newest, OfSites(sites, onlyOperating: true));
        return newest > 0 ? newest : Math.Max(1, Math.Max(OfLinks(links), OfSites(sites, onlyOperating: false)));
    }

    private static int OfSites(SiteTable sites, bool onlyOperating)
    {
        int newest = 0;
        for (int site = 0; sites.StartYears.IsPresent && site < sites.Count; site++)
        {
            if (!onlyOperating || sites.Statuses[site] is SiteStatus.Operating or SiteStatus.Ramping)
            {
                newest = Math.Max(newest, sites.StartYears[site]);
            }
        }

        return newest;
    }

    private static int OfLinks(LinkTable links)
    {
        int newest = 0;
        for (int row = 0; (links.Since.IsPresent || links.Until.IsPresent) && row < links.Count; row++)
        {
            newest = Math.Max(newest, Math.Max(links.Since[row].Year, links.Until[row].Year));
        }

        return newest;
    }
}
