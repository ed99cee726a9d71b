using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The best routes to one target, one after the other.</summary>
/// <remarks>
/// Yen 1971, with Lawler's (1972) rule that a route is varied only from where it left its parent. Routes are walked from the target up, each
/// variation by A* on the exact distances from the starts (Hart, Nilsson &amp; Raphael 1968). Where a material must move, a state is an activity
/// and whether it has: a walk through an activity in both states is no route, but what varies it may be.
/// </remarks>
internal sealed class RouteSearch(
    SupplyNetwork network, UpstreamCone cone, LinkWeights weights, MaterialIndex? material, Func<VertexIndex, bool> isStart, CancellationToken cancellation)
{
    private readonly RouteDistances distances = RouteDistances.Of(network, cone, weights, material, isStart, cancellation);
    private readonly HashSet<VertexIndex> passed = [];

    /// <summary>At most so many routes, best first; links from the target up, and the whole weight. O(count x links of a route x m log v) in the cone, mostly far less.</summary>
    public List<(LinkIndex[] Links, PathWeight Weight)> Best(int count)
    {
        var found = new List<(LinkIndex[], PathWeight)>();
        var candidates = new PriorityQueue<Walk, Walk>(Comparer<Walk>.Create(Compare));
        passed.Clear();
        Offer(candidates, [], [], isEndBanned: false);
        while (found.Count < count && candidates.TryDequeue(out Walk? best, out _))
        {
            if (Vary(best, candidates))
            {
                found.Add((best.Links, best.Weight));
            }
        }

        return found;
    }

    // Every way that shares the walk's links up to some vertex and goes on otherwise there. False where the walk passes an activity twice.
    private bool Vary(Walk walk, PriorityQueue<Walk, Walk> candidates)
    {
        passed.Clear();
        for (int place = 0; place <= walk.Links.Length; place++)
        {
            if (!passed.Add(place == 0 ? cone.Vertices[0] : network.SupplierOf(walk.Links[place - 1])))
            {
                return false;
            }

            if (place >= walk.LeftAt)
            {
                bool isEnd = place == walk.Links.Length;
                bool isWhereLeft = place == walk.LeftAt;
                Offer(
                    candidates, walk.Links[..place], [.. isWhereLeft ? walk.Banned : [], .. isEnd ? [] : walk.Links[place..(place + 1)]],
                    isEnd || (isWhereLeft && walk.IsEndBanned));
            }
        }

        return true;
    }

    private void Offer(PriorityQueue<Walk, Walk> candidates, LinkIndex[] prefix, LinkIndex[] banned, bool isEndBanned)
    {
        if (Complete(prefix, banned, isEndBanned) is { } walk)
        {
            candidates.Enqueue(walk, walk);
        }
    }

    // The best walk that begins with the prefix and goes on over none of the banned links.
    private Walk? Complete(LinkIndex[] prefix, LinkIndex[] banned, bool isEndBanned)
    {
        cancellation.ThrowIfCancellationRequested();
        PathWeight weight = default;
        bool hasCarried = material is null;
        foreach (LinkIndex link in prefix)
        {
            weight += weights.PartsOf(link);
            hasCarried |= network.MaterialOf(link) == material;
        }

        VertexIndex from = prefix.Length == 0 ? cone.Vertices[0] : network.SupplierOf(prefix[^1]);
        var root = new Label(from, hasCarried, weight, null, default);
        return Cheapest(root, banned, isEndBanned) is not { } end ? null
            : new Walk([.. prefix, .. LinksTo(end)], end.Weight, prefix.Length, banned, isEndBanned);
    }

    private Label? Cheapest(Label root, LinkIndex[] banned, bool isEndBanned)
    {
        var labels = new Dictionary<(int Position, bool HasCarried), Label>();
        var waiting = new PriorityQueue<Label, (PathWeight Whole, PathWeight SoFar)>();
        Label? best = null;
        Reach(root);
        while (waiting.TryDequeue(out Label? label, out (PathWeight Whole, PathWeight SoFar) priority) && (best is null || priority.Whole <= best.Weight))
        {
            if (labels[(cone.PositionOf(label.Vertex), label.HasCarried)] != label)
            {
                continue; // a better one has come
            }

            if (label.HasCarried && isStart(label.Vertex) && !(label.Next is null && isEndBanned) && (best is null || IsBefore(label, best)))
            {
                best = label;
            }

            foreach (LinkIndex link in cone.LinksInto(label.Vertex))
            {
                VertexIndex supplier = network.SupplierOf(link);
                if (!passed.Contains(supplier) && !(label.Next is null && banned.Contains(link)))
                {
                    Reach(new Label(supplier, label.HasCarried || network.MaterialOf(link) == material, label.Weight + weights.PartsOf(link), label, link));
                }
            }
        }

        return best;

        // Of equal weights the one before by ids stays. Whatever leads here at equal weight comes earlier in the queue, for every link adds a hop.
        void Reach(Label label)
        {
            int position = cone.PositionOf(label.Vertex);
            PathWeight left = distances.To(position, label.HasCarried);
            if (left.IsReachable && (!labels.TryGetValue((position, label.HasCarried), out Label? known) || IsBefore(label, known)))
            {
                labels[(position, label.HasCarried)] = label;
                waiting.Enqueue(label, (label.Weight + left, label.Weight));
            }
        }
    }

    private bool IsBefore(Label label, Label other) =>
        label.Weight.CompareTo(other.Weight) is var order && (order < 0 || (order == 0 && CompareIds(label, other) < 0));

    // Equal weights have equally many hops. What differs nearest the target decides.
    private int CompareIds(Label label, Label other)
    {
        int order = 0;
        for ((Label? one, Label? two) = (label, other); one is not null && two is not null && one != two; one = one.Next, two = two.Next)
        {
            order = CompareIds(one.Vertex, two.Vertex) is var here and not 0 ? here : order;
        }

        return order;
    }

    private int Compare(Walk? walk, Walk? other)
    {
        int order = walk!.Weight.CompareTo(other!.Weight);
        for (int place = 0; order == 0 && place < walk.Links.Length; place++)
        {
            order = CompareIds(network.SupplierOf(walk.Links[place]), network.SupplierOf(other.Links[place]));
        }

        return order;
    }

    private int CompareIds(VertexIndex vertex, VertexIndex other)
    {
        DataSet data = network.Data;
        int bySite = string.CompareOrdinal(data.Sites.Id(network.SiteOf(vertex)), data.Sites.Id(network.SiteOf(other)));
        return bySite != 0 || vertex == other ? bySite
            : string.CompareOrdinal(data.Materials[network.MaterialOf(vertex).Value].Id, data.Materials[network.MaterialOf(other).Value].Id);
    }

    private static Stack<LinkIndex> LinksTo(Label end)
    {
        var links = new Stack<LinkIndex>();
        for (Label label = end; label.Next is not null; label = label.Next)
        {
            links.Push(label.Link);
        }

        return links;
    }

    /// <summary>A walk from the target up, and how it came about.</summary>
    private sealed record Walk(LinkIndex[] Links, PathWeight Weight, int LeftAt, LinkIndex[] Banned, bool IsEndBanned);

    /// <summary>The best way found from a vertex down to the target; Next is one step nearer it.</summary>
    private sealed class Label(VertexIndex vertex, bool hasCarried, PathWeight weight, Label? next, LinkIndex link)
    {
        public VertexIndex Vertex { get; } = vertex;

        public bool HasCarried { get; } = hasCarried;

        public PathWeight Weight { get; } = weight;

        public Label? Next { get; } = next;

        public LinkIndex Link { get; } = link;
    }
}
