using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Some vertices and the usable activities upstream of them, numbered from 0, the roots first.</summary>
internal sealed class UpstreamCone
{
    private readonly SupplyNetwork network;
    private readonly int[] positions; // by vertex; -1 outside
    private readonly Lazy<ILookup<int, (LinkIndex Link, int User)>> uses;

    private UpstreamCone(SupplyNetwork network, int[] positions, ImmutableArray<VertexIndex> vertices)
    {
        (this.network, this.positions, Vertices) = (network, positions, vertices);
        uses = new Lazy<ILookup<int, (LinkIndex, int)>>(() => Enumerable.Range(0, Vertices.Length)
            .SelectMany(user => LinksInto(Vertices[user]).Select(link => (Link: link, User: user)))
            .ToLookup(use => PositionOf(network.SupplierOf(use.Link)), use => (use.Link, use.User)));
    }

    /// <summary>Vertices by position.</summary>
    public ImmutableArray<VertexIndex> Vertices { get; }

    /// <summary>The cone of some roots. O(v) memory, all of it written once; and O(links read) time, those of an input once however many variants use it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="roots">Taken whether usable or not.</param>
    /// <param name="isUsable">By vertex; the others are left out, and what is upstream of them alone.</param>
    public static UpstreamCone Of(SupplyNetwork network, ImmutableArray<VertexIndex> roots, Func<VertexIndex, bool> isUsable)
    {
        int[] positions = new int[network.VertexCount];
        Array.Fill(positions, -1);
        var vertices = ImmutableArray.CreateBuilder<VertexIndex>();
        foreach (VertexIndex root in roots)
        {
            Add(root);
        }

        for (int next = 0; next < vertices.Count; next++)
        {
            foreach (LinkIndex link in LinksInto(network, vertices[next]))
            {
                if (network.SupplierOf(link) is var supplier && positions[supplier.Value] < 0 && isUsable(supplier))
                {
                    Add(supplier);
                }
            }
        }

        return new UpstreamCone(network, positions, vertices.ToImmutable());

        void Add(VertexIndex vertex)
        {
            if (positions[vertex.Value] < 0)
            {
                positions[vertex.Value] = vertices.Count;
                vertices.Add(vertex);
            }
        }
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
}
