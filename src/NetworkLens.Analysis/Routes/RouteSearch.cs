using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The best routes to one target, one after the other.</summary>
/// <remarks>
/// Yen 1971, with Lawler's (1972) rule that a route is varied only from where it left its parent, and a variation looked for only once none
/// can be better: until then the least weight it may have stands for it. Routes are walked from the target up, each
/// variation by A* on the exact distances from the starts (Hart, Nilsson &amp; Raphael 1968). Where a material must move, a state is an activity
/// and whether it has: a walk through an activity in both states is no route, but what varies it may be.
/// </remarks>
internal sealed class RouteSearch(
    SupplyNetwork network, UpstreamCone cone, LinkWeights weights, MaterialIndex? material, Func<VertexIndex, bool> isStart, CancellationToken cancellation)
{
    private readonly RouteDistances distances = RouteDistances.Of(network, cone, weights, material, isStart, cancellation);
    private readonly HashSet<VertexIndex> passed = [];

    /// <summary>
    /// At most so many routes, best first; links from the target up, and the whole weight. O(count x links into a route's vertices + variations looked for x m log v)
    /// in the cone; as many are looked for as weigh no more than the last route, count x links of a route at most.
    /// </summary>
    public List<(LinkIndex[] Links, PathWeight Weight)> Best(int count)
    {
        var found = new List<(LinkIndex[], PathWeight)>();
        var candidates = new PriorityQueue<Variation, Variation>(Comparer<Variation>.Create(Compare));
        Offer(candidates, new Variation([], 0, [], false), Start([], 0));
        while (found.Count < count && candidates.TryDequeue(out Variation? best, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            if (best.Links is null)
            {
                if (Complete(best) is { } walk)
                {
                    candidates.Enqueue(walk, walk);
                }
            }
            else if (Vary(best.Links, best, candidates))
            {
                found.Add((best.Links, best.Weight));
            }
        }

        return found;
    }

    // Every way that shares the walk's links up to some vertex and goes on otherwise there. False where the walk passes an activity twice.
    private bool Vary(LinkIndex[] links, Variation walk, PriorityQueue<Variation, Variation> candidates)
    {
        Label at = Start(links, walk.LeftAt);
        for (int place = walk.LeftAt; ; place++)
        {
            bool isWhereLeft = place == walk.LeftAt;
            bool isEnd = place == links.Length;
            Offer(
                candidates,
                new Variation(links, place, [.. isWhereLeft ? walk.Banned : [], .. isEnd ? [] : links.AsSpan(place, 1)], isEnd || (isWhereLeft && walk.IsEndBanned)),
                at);
            if (isEnd || !passed.Add(network.SupplierOf(links[place])))
            {
                return isEnd;
            }

            at = After(at, links[place]);
        }
    }

    private void Offer(PriorityQueue<Variation, Variation> candidates, Variation variation, Label from)
    {
        if (Bound(variation, from) is { Weight.IsReachable: true } bound)
        {
            candidates.Enqueue(bound, bound);
        }
    }

    // No way on from there weighs less, and none of that weight goes on to a vertex before this one.
    private Variation Bound(Variation variation, Label from)
    {
        PathWeight least = CanEnd(from, variation) ? from.Weight : PathWeight.Unreachable;
        VertexIndex? next = null;
        foreach (LinkIndex link in Onward(from, variation))
        {
            VertexIndex supplier = network.SupplierOf(link);
            PathWeight whole = from.Weight + weights.PartsOf(link) + distances.To(cone.PositionOf(supplier), HasCarried(from, link));
            if (whole < least || (whole == least && next is { } before && CompareIds(supplier, before) < 0))
            {
                (least, next) = (whole, supplier);
            }
        }

        return variation with { Weight = least, Next = next };
    }

    // The best walk that begins with the parent's links and goes on over none of the banned ones.
    private Variation? Complete(Variation variation) => Cheapest(Start(variation.Parent, variation.LeftAt), variation) is { } end
        ? variation with { Links = [.. variation.Parent.AsSpan(0, variation.LeftAt), .. LinksTo(end)], Weight = end.Weight }
        : null;

    // The label after so many links from the target up, none of which passes an activity twice; what lies on the way is passed.
    private Label Start(LinkIndex[] links, int count)
    {
        passed.Clear();
        passed.Add(cone.Vertices[0]);
        var at = new Label(cone.Vertices[0], material is null, default, null, default);
        foreach (LinkIndex link in links.AsSpan(0, count))
        {
            passed.Add(network.SupplierOf(link));
            at = After(at, link);
        }

        return at;
    }

    // A way varies from here: it has no label before it.
    private Label After(Label at, LinkIndex link) => new(network.SupplierOf(link), HasCarried(at, link), at.Weight + weights.PartsOf(link), null, default);

    private bool HasCarried(Label label, LinkIndex link) => label.HasCarried || network.MaterialOf(link) == material;

    private bool CanEnd(Label label, Variation variation) => label.HasCarried && isStart(label.Vertex) && !(label.Next is null && variation.IsEndBanned);

    private IEnumerable<LinkIndex> Onward(Label label, Variation variation) => cone.LinksInto(label.Vertex)
        .Where(link => !passed.Contains(network.SupplierOf(link)) && !(label.Next is null && variation.Banned.Contains(link)));

    private Label? Cheapest(Label root, Variation variation)
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

            if (CanEnd(label, variation) && (best is null || IsBefore(label, best)))
            {
                best = label;
            }

            foreach (LinkIndex link in Onward(label, variation))
            {
                Reach(new Label(network.SupplierOf(link), HasCarried(label, link), label.Weight + weights.PartsOf(link), label, link));
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

    // Of equal weights the one before by ids, as far as they are known: what still has to be looked for is not before its bound.
    private int Compare(Variation? one, Variation? other)
    {
        int order = one!.Weight.CompareTo(other!.Weight);
        for (int place = one.Parent == other.Parent ? Math.Min(one.LeftAt, other.LeftAt) : 0; order == 0; place++)
        {
            VertexIndex? vertex = VertexAt(one, place);
            VertexIndex? against = VertexAt(other, place);
            if (vertex is null || against is null)
            {
                return (vertex is not null).CompareTo(against is not null);
            }

            order = CompareIds(vertex.Value, against.Value);
        }

        return order;
    }

    private VertexIndex? VertexAt(Variation variation, int place) =>
        variation.Links is { } links ? place < links.Length ? network.SupplierOf(links[place]) : null
        : place < variation.LeftAt ? network.SupplierOf(variation.Parent[place])
        : place == variation.LeftAt ? variation.Next : null;

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

    /// <summary>The ways from the target up that share a parent's links up to some vertex and leave it there, and go on over none of the banned links.</summary>
    private sealed record Variation(LinkIndex[] Parent, int LeftAt, LinkIndex[] Banned, bool IsEndBanned)
    {
        /// <summary>Of the best of them; until it has been looked for, no more than that.</summary>
        public PathWeight Weight { get; init; }

        /// <summary>The first, by ids, that the best of them may go on to.</summary>
        public VertexIndex? Next { get; init; }

        /// <summary>The best of them; null until it has been looked for.</summary>
        public LinkIndex[]? Links { get; init; }
    }

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
