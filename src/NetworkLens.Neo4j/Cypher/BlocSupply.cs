using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>What can be made from the sites of one bloc alone, wherever the last of them stands: as <see cref="BlocPart"/> for every site at once.</summary>
internal sealed class BlocSupply
{
    private readonly bool[] isInside; // by site
    private readonly ImmutableArray<bool> isProducible; // by vertex

    private BlocSupply(bool[] isInside, ImmutableArray<bool> isProducible) => (this.isInside, this.isProducible) = (isInside, isProducible);

    /// <summary>One pass over the network: O(v + m) time and memory.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="bloc">Its members of the network's year count.</param>
    /// <param name="allMembers">Count the invited, guests and observers too.</param>
    /// <param name="withUnknown">Take the tiers that nobody has named for the bloc's own.</param>
    public static BlocSupply Of(SupplyNetwork network, Bloc bloc, bool allMembers, bool withUnknown)
    {
        DataSet data = network.Data;
        HashSet<CountryIndex> members = [.. bloc.Members.Where(member => member.IsIn(network.Options.AsOf, allMembers)).Select(member => member.Country)];
        bool[] isInside = new bool[data.Sites.Count];
        for (int site = 0; site < isInside.Length; site++)
        {
            var index = new SiteIndex(site);
            isInside[site] = BlocPart.IsUnknown(data, index) ? withUnknown : members.Contains(data.Sites.Country(index));
        }

        return new BlocSupply(isInside, Producible.Of(network.Keeping(link => isInside[network.SiteOf(network.SupplierOf(link)).Value])));
    }

    /// <summary>Whether a site supplies others inside.</summary>
    public bool Holds(SiteIndex site) => isInside[site.Value];

    /// <summary>Whether a vertex can be made from what the bloc's sites send.</summary>
    public bool CanMake(VertexIndex vertex) => isProducible[vertex.Value];
}
