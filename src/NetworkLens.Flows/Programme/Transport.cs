using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A way for one material from an outlet to a pool.</summary>
/// <param name="Outlet">From 0.</param>
/// <param name="Pool">From 0.</param>
/// <param name="From">A site of the outlet: for shocks, one speaks for all.</param>
/// <param name="To">A site of the pool: for shocks, one speaks for all.</param>
/// <param name="Material">What moves.</param>
public readonly record struct Channel(int Outlet, int Pool, SiteIndex From, SiteIndex To, MaterialIndex Material);

/// <summary>
/// Who can send what to whom. An outlet is some makers of one material that ship together, a pool a place where a material is drawn,
/// a channel leads from an outlet to a pool.
/// </summary>
/// <remarks>Along links, every activity is an outlet, every intake a pool and every link a channel, with the same numbers. Immutable.</remarks>
public sealed class Transport
{
    private readonly ImmutableArray<ImmutableArray<int>> channelsFrom;
    private readonly ImmutableArray<ImmutableArray<int>> makersOf;
    private readonly ImmutableArray<ImmutableArray<int>> intakesOf;

    private Transport(ImmutableArray<int> outletOf, ImmutableArray<int> poolOf, ImmutableArray<Channel> channels, int outlets, ImmutableArray<(SiteIndex, MaterialIndex)> pools)
    {
        (OutletOf, PoolOf, Channels, OutletCount, Pools) = (outletOf, poolOf, channels, outlets, pools);
        channelsFrom = Grouped([.. channels.Select(channel => channel.Outlet)], outlets);
        makersOf = Grouped(outletOf, outlets);
        intakesOf = Grouped(poolOf, pools.Length);
    }

    /// <summary>The outlet of each activity.</summary>
    public ImmutableArray<int> OutletOf { get; }

    /// <summary>The pool of each intake.</summary>
    public ImmutableArray<int> PoolOf { get; }

    /// <summary>Ordered by pool, then outlet.</summary>
    public ImmutableArray<Channel> Channels { get; }

    /// <summary>Number of outlets.</summary>
    public int OutletCount { get; }

    /// <summary>Each pool's site, the first where it has several, and its material.</summary>
    public ImmutableArray<(SiteIndex Site, MaterialIndex Material)> Pools { get; }

    /// <summary>The channels that leave an outlet, ascending. O(1).</summary>
    /// <param name="outlet">0 to OutletCount - 1.</param>
    public ImmutableArray<int> ChannelsFrom(int outlet) => channelsFrom[outlet];

    /// <summary>The activities of an outlet, ascending. O(1).</summary>
    /// <param name="outlet">0 to OutletCount - 1.</param>
    public ImmutableArray<int> MakersOf(int outlet) => makersOf[outlet];

    /// <summary>The intakes that draw on a pool, ascending. O(1).</summary>
    /// <param name="pool">0 to Pools.Length - 1.</param>
    public ImmutableArray<int> IntakesOf(int pool) => intakesOf[pool];

    /// <summary>The links of a network, one channel each. O(v + i + m).</summary>
    /// <param name="network">The network.</param>
    public static Transport AlongLinks(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var channels = ImmutableArray.CreateBuilder<Channel>(network.LinkCount);
        for (int link = 0; link < network.LinkCount; link++)
        {
            VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
            IntakeIndex intake = network.IntakeOf(new LinkIndex(link));
            channels.Add(new Channel(supplier.Value, intake.Value, network.SiteOf(supplier), network.SiteOf(intake), network.MaterialOf(supplier)));
        }

        return new Transport(
            [.. Enumerable.Range(0, network.ActivityCount)],
            [.. Enumerable.Range(0, network.IntakeCount)],
            channels.MoveToImmutable(),
            network.ActivityCount,
            [.. Enumerable.Range(0, network.IntakeCount).Select(intake => (network.SiteOf(new IntakeIndex(intake)), network.MaterialOf(new IntakeIndex(intake))))]);
    }

    /// <summary>Anyone to anyone: for each material one channel between each pair of groups of sites. O(v + i + materials x groups²).</summary>
    /// <param name="network">The network.</param>
    /// <param name="groups">Sites that nothing in the question tells apart.</param>
    public static Transport AcrossMarket(SupplyNetwork network, SiteGroups groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(groups);
        var outlets = new Numbering();
        var pools = new Numbering();
        int[] outletOf = new int[network.ActivityCount];
        for (int activity = 0; activity < outletOf.Length; activity++)
        {
            var vertex = new VertexIndex(activity);
            outletOf[activity] = outlets.Of(network.MaterialOf(vertex), groups, network.SiteOf(vertex));
        }

        int[] poolOf = new int[network.IntakeCount];
        for (int intake = 0; intake < poolOf.Length; intake++)
        {
            var index = new IntakeIndex(intake);
            poolOf[intake] = pools.Of(network.MaterialOf(index), groups, network.SiteOf(index));
        }

        ILookup<MaterialIndex, int> makers = Enumerable.Range(0, outlets.Count).ToLookup(outlet => outlets[outlet].Material);
        return new Transport(
            [.. outletOf],
            [.. poolOf],
            [
                .. from pool in Enumerable.Range(0, pools.Count)
                   from outlet in makers[pools[pool].Material]
                   select new Channel(outlet, pool, outlets[outlet].Site, pools[pool].Site, pools[pool].Material),
            ],
            outlets.Count,
            [.. Enumerable.Range(0, pools.Count).Select(pool => pools[pool])]);
    }

    private static ImmutableArray<ImmutableArray<int>> Grouped(ImmutableArray<int> group, int groups)
    {
        var members = new ImmutableArray<int>.Builder[groups];
        for (int item = 0; item < group.Length; item++)
        {
            (members[group[item]] ??= ImmutableArray.CreateBuilder<int>()).Add(item);
        }

        return [.. members.Select(list => list?.ToImmutable() ?? [])];
    }

    // Pairs of a group and a material, numbered as they come, each with the site that was first.
    private sealed class Numbering
    {
        private readonly Dictionary<(int Group, MaterialIndex Material), int> numbers = [];
        private readonly List<(SiteIndex Site, MaterialIndex Material)> first = [];

        public int Count => first.Count;

        public (SiteIndex Site, MaterialIndex Material) this[int number] => first[number];

        public int Of(MaterialIndex material, SiteGroups groups, SiteIndex site)
        {
            if (!numbers.TryGetValue((groups.Of(site), material), out int number))
            {
                numbers[(groups.Of(site), material)] = number = first.Count;
                first.Add((site, material));
            }

            return number;
        }
    }
}
