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

    /// <summary>What can be made in the cone, by position: the least fixpoint, of the cone alone. O(links in it), times the passes that cycles take.</summary>
    public bool[] Producible()
    {
        bool[] isProducible = new bool[Vertices.Count];
        int[] order = SuppliersFirst();
        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            foreach (int position in order)
            {
                if (!isProducible[position] && (network.IsSource(Vertices[position]) || IsCovered(Vertices[position], isProducible)))
                {
                    isProducible[position] = true;
                    hasChanged = true;
                }
            }
        }

        return isProducible;
    }

    // Positions in depth-first postorder: but for cycles no supplier after its users, whatever the order of ids.
    private int[] SuppliersFirst()
    {
        int[] order = new int[Vertices.Count];
        int count = 0;
        bool[] isMet = new bool[order.Length];
        var waiting = new Stack<int>(); // positions to go up from, and ~ those whose suppliers are done
        for (int root = 0; root < order.Length; root++)
        {
            waiting.Push(root);
            while (waiting.TryPop(out int position))
            {
                if (position < 0)
                {
                    order[count++] = ~position;
                }
                else if (!isMet[position])
                {
                    isMet[position] = true;
                    waiting.Push(~position);
                    PushSuppliers(Vertices[position], isMet, waiting);
                }
            }
        }

        return order;
    }

    private void PushSuppliers(VertexIndex vertex, bool[] isMet, Stack<int> waiting)
    {
        foreach (RecipeInput input in network.AllInputsOf(vertex))
        {
            foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
            {
                if (PositionOf(supplier) is var position and >= 0 && !isMet[position])
                {
                    waiting.Push(position);
                }
            }
        }
    }

    /// <summary>The links into a vertex from inside the cone, each once.</summary>
    public IEnumerable<LinkIndex> LinksInto(VertexIndex vertex) => LinksInto(network, vertex).Where(link => PositionOf(network.SupplierOf(link)) >= 0);

    private bool IsCovered(VertexIndex vertex, bool[] isProducible)
    {
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            bool isCovered = true;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                isCovered = isCovered && Arrives(input.Intake, isProducible);
            }

            if (isCovered)
            {
                return true;
            }
        }

        return false;
    }

    private bool Arrives(IntakeIndex intake, bool[] isProducible)
    {
        foreach (VertexIndex supplier in network.SuppliersOf(intake))
        {
            if (PositionOf(supplier) is var position and >= 0 && isProducible[position])
            {
                return true;
            }
        }

        return false;
    }

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
