using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Some vertices and the usable activities upstream of them, numbered from 0, the roots first.</summary>
internal sealed class UpstreamCone
{
    private readonly SupplyNetwork network;
    private readonly int[] positions; // by vertex; -1 outside
    private readonly Lazy<ILookup<int, (LinkIndex Link, int User)>> uses;

    private UpstreamCone(SupplyNetwork network)
    {
        this.network = network;
        positions = new int[network.VertexCount];
        Array.Fill(positions, -1);
        uses = new Lazy<ILookup<int, (LinkIndex, int)>>(() => Enumerable.Range(0, Vertices.Count)
            .SelectMany(user => LinksInto(Vertices[user]).Select(link => (Link: link, User: user)))
            .ToLookup(use => PositionOf(network.SupplierOf(use.Link)), use => (use.Link, use.User)));
    }

    /// <summary>Vertices by position.</summary>
    public List<VertexIndex> Vertices { get; } = [];

    /// <summary>The cone of some roots. O(v) memory; time O(what is upstream) beside that.</summary>
    /// <param name="network">The network.</param>
    /// <param name="roots">Taken whether usable or not.</param>
    /// <param name="isUsable">By vertex; the others are left out, and what is upstream of them alone.</param>
    public static UpstreamCone Of(SupplyNetwork network, ImmutableArray<VertexIndex> roots, Func<VertexIndex, bool> isUsable)
    {
        var cone = new UpstreamCone(network);
        foreach (VertexIndex root in roots)
        {
            cone.Add(root);
        }

        for (int next = 0; next < cone.Vertices.Count; next++)
        {
            foreach (LinkIndex link in LinksInto(network, cone.Vertices[next]))
            {
                if (network.SupplierOf(link) is var supplier && cone.positions[supplier.Value] < 0 && isUsable(supplier))
                {
                    cone.Add(supplier);
                }
            }
        }

        return cone;
    }

    /// <summary>Position of a vertex; -1 where it is outside.</summary>
    public int PositionOf(VertexIndex vertex) => positions[vertex.Value];

    /// <summary>By the position of a supplier, its links inside the cone and the positions of their users. Hubs supply thousands outside it.</summary>
    public ILookup<int, (LinkIndex Link, int User)> Uses => uses.Value;

    /// <summary>The links into a vertex from inside the cone, each once.</summary>
    public IEnumerable<LinkIndex> LinksInto(VertexIndex vertex) => LinksInto(network, vertex).Where(link => PositionOf(network.SupplierOf(link)) >= 0);

    private static IEnumerable<LinkIndex> LinksInto(SupplyNetwork network, VertexIndex vertex)
    {
        int inputs = network.AllInputsOf(vertex).Length;
        for (int input = 0; input < inputs; input++)
        {
            IntakeIndex intake = network.AllInputsOf(vertex)[input].Intake;
            if (IsRepeated(network.AllInputsOf(vertex)[..input], intake))
            {
                continue; // another variant uses it too
            }

            (int first, int count) = network.LinksOf(intake);
            for (int link = first; link < first + count; link++)
            {
                yield return new LinkIndex(link);
            }
        }
    }

    private static bool IsRepeated(ReadOnlySpan<RecipeInput> before, IntakeIndex intake)
    {
        foreach (RecipeInput input in before)
        {
            if (input.Intake == intake)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(VertexIndex vertex)
    {
        if (positions[vertex.Value] < 0)
        {
            positions[vertex.Value] = Vertices.Count;
            Vertices.Add(vertex);
        }
    }
}
