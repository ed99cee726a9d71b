using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How much of a data set is in force in its network's year.</summary>
/// <param name="SitesOut">Sites that do not run in it.</param>
/// <param name="LinksOut">Rows of links.csv whose dates are others, or one of whose ends does not run.</param>
/// <param name="FullestYear">The year with the most sites and links in force, the nearest of several and the later of two as near; null where no year has more than this one.</param>
public sealed record InForceCount(int SitesOut, int LinksOut, int? FullestYear);

/// <summary>Counts what a year leaves out, so that no date drops a part of the data without a word.</summary>
public static class InForce
{
    private const int Years = 10_000; // of the calendar

    private static readonly (int First, int Last) Always = (0, Years - 1);

    /// <summary>Counts. O(n + m + 10,000) time for n sites and m links.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="options">The year, and whether unconfirmed plants run; evidence is left aside.</param>
    public static InForceCount Of(DataSet data, NetworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        int year = Math.Clamp(options.AsOf, 1, Years - 1);
        var spans = new (int First, int Last)[data.Sites.Count];
        bool areAlways = true;
        for (int site = 0; site < spans.Length; site++)
        {
            spans[site] = Span(data.Sites, new SiteIndex(site), options.IncludeUnconfirmed);
            areAlways &= spans[site] == Always;
        }

        if (areAlways && !data.Links.Since.IsPresent && !data.Links.Until.IsPresent)
        {
            return new InForceCount(0, 0, null);
        }

        int[] change = new int[Years + 1];
        int sitesOut = 0;
        foreach ((int first, int last) in spans)
        {
            Count(first, last, ref sitesOut);
        }

        int linksOut = 0;
        for (int row = 0; row < data.Links.Count; row++)
        {
            (int First, int Last) from = spans[data.Links.From[row].Value];
            (int First, int Last) to = spans[data.Links.To[row].Value];
            (PartialDate since, PartialDate until) = data.Links.Dates(row);
            int first = Math.Max(Math.Max(from.First, to.First), since.Year);
            int last = Math.Min(Math.Min(from.Last, to.Last), until.IsKnown ? until.Year : Years - 1);
            Count(first, last, ref linksOut);
        }

        return new InForceCount(sitesOut, linksOut, sitesOut + linksOut == 0 ? null : Fullest(change, year));

        void Count(int first, int last, ref int outside)
        {
            outside += first <= year && year <= last ? 0 : 1;
            if (first <= last)
            {
                change[first]++;
                change[last + 1]--;
            }
        }
    }

    private static int? Fullest(int[] change, int year)
    {
        int[] count = new int[Years];
        for (int at = 1, running = change[0]; at < Years; at++)
        {
            count[at] = running += change[at];
        }

        int most = count.Max();
        return count[year] == most ? null : Enumerable.Range(1, Years - 1).Where(at => count[at] == most).OrderBy(at => Math.Abs(at - year)).ThenByDescending(at => at).First();
    }

    // The years in which a site runs; none where the last is before the first.
    private static (int First, int Last) Span(SiteTable sites, SiteIndex site, bool includeUnconfirmed)
    {
        int start = sites.StartYear(site) ?? 0;
        int last = sites.EndYear(site) ?? (Years - 1);
        bool isOut = sites.Status(site) switch
        {
            SiteStatus.Idle => true,
            SiteStatus.Construction or SiteStatus.Planned => start == 0,
            SiteStatus.Unconfirmed => !includeUnconfirmed,
            _ => false,
        };
        return isOut ? (1, 0) : (start, last);
    }
}
