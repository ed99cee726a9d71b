using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a network is inside a bloc, for some targets: sites of the bloc and the links between them. A target's own site is kept wherever it is.</summary>
/// <remarks>Both parts have the vertices and intakes of the whole network, and links of their own.</remarks>
public sealed class BlocPart
{
    private readonly Func<SiteIndex, bool> isKnownInside;
    private readonly Lazy<SupplyNetwork> withUnknown;

    private BlocPart(SupplyNetwork network, ImmutableArray<VertexIndex> targets, Func<SiteIndex, bool> isInside, SiteIndex? own)
    {
        Targets = targets;
        HashSet<SiteIndex> asked = [.. targets.Select(network.SiteOf)];
        isKnownInside = site => site == own || (isInside(site) && !IsUnknown(network.Data, site));
        Known = Part(network, isKnownInside, asked);
        withUnknown = new Lazy<SupplyNetwork>(() => HasUnknown(network)
            ? Part(network, site => site == own || isInside(site) || IsUnknown(network.Data, site), asked)
            : Known);
    }

    /// <summary>The targets that this part is for.</summary>
    public ImmutableArray<VertexIndex> Targets { get; }

    /// <summary>Only sites known to be in the bloc: no unknown tiers.</summary>
    public SupplyNetwork Known { get; }

    /// <summary>The unknown tiers besides: those of the bloc, and those of no known country. The same as <see cref="Known"/> where there are none.</summary>
    public SupplyNetwork WithUnknown => withUnknown.Value;

    /// <summary>True for a site of <see cref="Known"/> that supplies others there: of the bloc, or a target's own.</summary>
    /// <param name="site">A site of the data set.</param>
    public bool IsKnownInside(SiteIndex site) => isKnownInside(site);

    /// <summary>The parts that some targets need: one for all of them, and one for each site outside the bloc that is asked about and supplies others. O(v + m) time and memory each.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="targets">Vertices of the network.</param>
    /// <returns>Every target in just one part, in the order asked.</returns>
    public static ImmutableArray<BlocPart> Of(SupplyNetwork network, BlocSelection bloc, ImmutableArray<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        bool[] isMember = new bool[network.Data.Countries.Length];
        foreach (CountryIndex country in bloc.Countries)
        {
            isMember[country.Value] = true;
        }

        bool IsInside(SiteIndex site) => network.Data.Sites.Country(site) is { Value: >= 0 } country && isMember[country.Value];
        bool SuppliesOthers(SiteIndex site) => (!IsInside(site) || IsUnknown(network.Data, site)) && network.ActivitiesOf(site) is var (first, count)
            && Enumerable.Range(first, count).Any(activity => network.LinksFrom(new VertexIndex(activity)).Length > 0);
        ILookup<SiteIndex?, VertexIndex> bySite = targets.ToLookup(target => network.SiteOf(target) is var site && SuppliesOthers(site) ? site : (SiteIndex?)null);
        return [.. bySite.Select(group => new BlocPart(network, [.. group], IsInside, own: group.Key))];
    }

    /// <summary>True for a tier that must exist and that nobody has named, and for a site of no known country.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="site">One of its sites.</param>
    public static bool IsUnknown(DataSet data, SiteIndex site)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Sites.Status(site) == SiteStatus.Unknown || data.Sites.Country(site) is not { Value: >= 0 } country || !data.Countries[country.Value].IsKnown;
    }

    private static bool HasUnknown(SupplyNetwork network) =>
        Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site)).Any(site => network.ActivitiesOf(site).Count > 0 && IsUnknown(network.Data, site));

    private static SupplyNetwork Part(SupplyNetwork network, Func<SiteIndex, bool> isInside, HashSet<SiteIndex> asked)
    {
        bool[] sends = new bool[network.Data.Sites.Count];
        bool[] takes = new bool[sends.Length];
        for (int site = 0; site < sends.Length; site++)
        {
            sends[site] = isInside(new SiteIndex(site));
            takes[site] = sends[site] || asked.Contains(new SiteIndex(site));
        }

        return network.Keeping(link => sends[network.SiteOf(network.SupplierOf(link)).Value] && takes[network.SiteOf(network.IntakeOf(link)).Value]);
    }
}
