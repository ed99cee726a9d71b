using QuikGraph;

namespace NetworkLens.Model;

/// <summary>One arc: an activity supplies another activity or a target along a link.</summary>
/// <param name="Source">The supplier.</param>
/// <param name="Target">The user of what arrives.</param>
/// <param name="Link">The link it moves along; several arcs may share one, where a site makes several things of one input.</param>
public readonly record struct SupplyArc(VertexIndex Source, VertexIndex Target, LinkIndex Link) : IEdge<VertexIndex>;

/// <summary>A network, or a part of it, as QuikGraph sees it: activities and targets, with an arc for each link and user. No copy.</summary>
/// <remarks>Read-only and thread-safe, so any QuikGraph algorithm written against its read-only interfaces runs on it. Arcs come in link order.</remarks>
public sealed class SupplyGraph : IBidirectionalGraph<VertexIndex, SupplyArc>
{
    private readonly SupplyNetwork network;
    private readonly Func<VertexIndex, bool> keepsVertex;
    private readonly Func<LinkIndex, bool> keepsLink;
    private readonly Lazy<int> vertexCount;
    private readonly Lazy<int> edgeCount;

    /// <summary>A view of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="keepsVertex">Vertices to keep; null keeps all.</param>
    /// <param name="keepsLink">Links to keep; null keeps all.</param>
    public SupplyGraph(SupplyNetwork network, Func<VertexIndex, bool>? keepsVertex = null, Func<LinkIndex, bool>? keepsLink = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        this.network = network;
        this.keepsVertex = keepsVertex ?? (_ => true);
        this.keepsLink = keepsLink ?? (_ => true);
        vertexCount = new Lazy<int>(() => Vertices.Count());
        edgeCount = new Lazy<int>(() => Edges.Count());
    }

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => !Edges.Any();

    /// <inheritdoc/>
    public int VertexCount => vertexCount.Value;

    /// <inheritdoc/>
    public int EdgeCount => edgeCount.Value;

    /// <inheritdoc/>
    public IEnumerable<VertexIndex> Vertices => Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Where(keepsVertex);

    /// <inheritdoc/>
    public IEnumerable<SupplyArc> Edges => Vertices.SelectMany(OutEdges);

    /// <inheritdoc/>
    public bool ContainsVertex(VertexIndex vertex) => vertex.Value >= 0 && vertex.Value < network.VertexCount && keepsVertex(vertex);

    /// <inheritdoc/>
    public bool ContainsEdge(SupplyArc edge) => ContainsVertex(edge.Source) && OutEdges(edge.Source).Contains(edge);

    /// <inheritdoc/>
    public bool ContainsEdge(VertexIndex source, VertexIndex target) => TryGetEdge(source, target, out _);

    /// <inheritdoc/>
    public bool TryGetEdge(VertexIndex source, VertexIndex target, out SupplyArc edge)
    {
        foreach (SupplyArc arc in ContainsVertex(source) ? OutEdges(source) : [])
        {
            if (arc.Target == target)
            {
                edge = arc;
                return true;
            }
        }

        edge = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(VertexIndex source, VertexIndex target, out IEnumerable<SupplyArc> edges)
    {
        edges = ContainsVertex(source) ? OutEdges(source).Where(arc => arc.Target == target) : [];
        return ContainsVertex(source) && ContainsVertex(target);
    }

    /// <inheritdoc/>
    public IEnumerable<SupplyArc> OutEdges(VertexIndex vertex)
    {
        int links = network.IsTarget(vertex) ? 0 : network.LinksFrom(vertex).Length;
        for (int position = 0; position < links; position++)
        {
            LinkIndex link = network.LinksFrom(vertex)[position];
            if (!keepsLink(link))
            {
                continue;
            }

            IntakeIndex intake = network.IntakeOf(link);
            for (int user = 0; user < network.UsersOf(intake).Length; user++)
            {
                if (network.UsersOf(intake)[user] is var target && keepsVertex(target))
                {
                    yield return new SupplyArc(vertex, target, link);
                }
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SupplyArc> InEdges(VertexIndex vertex)
    {
        for (int intake = FirstIntake(vertex); intake < LastIntake(vertex); intake++)
        {
            if (!network.UsersOf(new IntakeIndex(intake)).Contains(vertex))
            {
                continue;
            }

            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            for (int link = first; link < first + count; link++)
            {
                VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                if (keepsLink(new LinkIndex(link)) && keepsVertex(supplier))
                {
                    yield return new SupplyArc(supplier, vertex, new LinkIndex(link));
                }
            }
        }
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(VertexIndex vertex, out IEnumerable<SupplyArc> edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(VertexIndex vertex, out IEnumerable<SupplyArc> edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : [];
        return ContainsVertex(vertex);
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(VertexIndex vertex) => !OutEdges(vertex).Any();

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(VertexIndex vertex) => !InEdges(vertex).Any();

    /// <inheritdoc/>
    public int OutDegree(VertexIndex vertex) => OutEdges(vertex).Count();

    /// <inheritdoc/>
    public int InDegree(VertexIndex vertex) => InEdges(vertex).Count();

    /// <inheritdoc/>
    public int Degree(VertexIndex vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <inheritdoc/>
    public SupplyArc OutEdge(VertexIndex vertex, int index) => OutEdges(vertex).ElementAt(index);

    /// <inheritdoc/>
    public SupplyArc InEdge(VertexIndex vertex, int index) => InEdges(vertex).ElementAt(index);

    private int FirstIntake(VertexIndex vertex) => network.IntakesOf(network.SiteOf(vertex)).First;

    private int LastIntake(VertexIndex vertex) => network.IntakesOf(network.SiteOf(vertex)) is var (first, count) ? first + count : 0;
}
