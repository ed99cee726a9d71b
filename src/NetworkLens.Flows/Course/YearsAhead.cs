using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What of a network ends at the turns of the years that a course passes, and what opens.</summary>
/// <remarks>O(years x (n + m)) time: the network of each calendar year is set beside that of the first.</remarks>
internal sealed class YearsAhead
{
    private readonly SupplyNetwork network;
    private readonly DateOnly?[] siteEnd;
    private readonly DateOnly?[] linkEnd;
    private readonly HashSet<int> openedSites = [];
    private readonly HashSet<(int From, int To, int Material)> openedLinks = [];

    /// <summary>Looks ahead.</summary>
    /// <param name="network">Of the year in which the course begins.</param>
    /// <param name="window">The days that it tells.</param>
    /// <param name="cancellation">Looked at between years.</param>
    public YearsAhead(SupplyNetwork network, CourseWindow window, CancellationToken cancellation)
    {
        this.network = network;
        siteEnd = new DateOnly?[network.Data.Sites.Count];
        linkEnd = new DateOnly?[network.LinkCount];
        int last = window.Start.AddDays(window.Days - 1).Year;
        for (int year = Math.Max(network.Options.AsOf, window.Start.Year) + 1; year <= last; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            IsLater = true;
            Turn(year);
        }
    }

    /// <summary>Whether there is a turn of a year at all.</summary>
    public bool IsLater { get; }

    /// <summary>Whether anything ends.</summary>
    public bool HasEnds => EndedSites + EndedLinks > 0;

    /// <summary>Sites that make or use something and end.</summary>
    public int EndedSites => siteEnd.Count(day => day is not null);

    /// <summary>Links that end between sites that do not.</summary>
    public int EndedLinks => linkEnd.Count(day => day is not null);

    /// <summary>Sites that make or use something in a later year and not in the first.</summary>
    public int OpenedSites => openedSites.Count;

    /// <summary>Links of a later year that are not there in the first, or end before.</summary>
    public int OpenedLinks => openedLinks.Count;

    /// <summary>The first day on which a link carries nothing any more though its sites go on; null: none.</summary>
    public DateOnly? EndOf(LinkIndex link) => linkEnd[link.Value];

    /// <summary>The first day on which a site is there no more; null: none.</summary>
    public DateOnly? EndOf(SiteIndex site) => siteEnd[site.Value];

    /// <summary>Outages without end of the makers that close.</summary>
    public IEnumerable<Effect> Closing() => Enumerable.Range(0, siteEnd.Length).Where(site => siteEnd[site] is not null).GroupBy(site => siteEnd[site]!.Value).Select(group =>
    {
        var members = group.ToHashSet();
        return new Effect(ShockKind.Outage) { Sites = SiteSet.Of(network.Data, site => members.Contains(site.Value)), Extent = 1, Days = [(group.Key, DateOnly.MaxValue)], Name = "closing" };
    });

    // Who opens is in the later network alone; who ends is not in force any more.
    private void Turn(int year)
    {
        var day = new DateOnly(year, 1, 1);
        var later = SupplyNetwork.Of(network.Data, network.Options with { AsOf = year });
        HashSet<int> before = SitesOf(network);
        foreach (int site in before)
        {
            siteEnd[site] ??= network.Data.Sites.IsInForce(new SiteIndex(site), year, network.Options.IncludeUnconfirmed) ? null : day;
        }

        openedSites.UnionWith(SitesOf(later).Where(site => !before.Contains(site)));
        HashSet<(int From, int To, int Material)> then = [.. Enumerable.Range(0, later.LinkCount).Select(link => KeyOf(later, new LinkIndex(link)))];
        var running = new HashSet<(int From, int To, int Material)>();
        for (int link = 0; link < linkEnd.Length; link++)
        {
            (int From, int To, int Material) key = KeyOf(network, new LinkIndex(link));
            bool isCut = siteEnd[key.From] is null && siteEnd[key.To] is null && !then.Contains(key);
            linkEnd[link] ??= isCut ? day : null;
            if (linkEnd[link] is null)
            {
                running.Add(key);
            }
        }

        openedLinks.UnionWith(then.Where(key => !running.Contains(key)));
    }

    private static HashSet<int> SitesOf(SupplyNetwork network) => [.. Enumerable.Range(0, network.VertexCount).Select(vertex => network.SiteOf(new VertexIndex(vertex)).Value)];

    private static (int From, int To, int Material) KeyOf(SupplyNetwork network, LinkIndex link) =>
        (network.SiteOf(network.SupplierOf(link)).Value, network.SiteOf(network.IntakeOf(link)).Value, network.MaterialOf(link).Value);
}
