using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// The shares that <see cref="Cascades"/> propagates along, in compressed sparse rows. Positions are vertices, suppliers first: no strong
/// component before one that supplies it. Immutable; any number of threads may read it.
/// </summary>
internal sealed class CascadeGraph
{
    private const int Block = 1 << 14; // positions that a worker takes at once

    private readonly int[] userStart;
    private readonly int[] users;

    private CascadeGraph(SupplyNetwork network, ProductionRule rule, VertexIndex[] vertexOf, bool isForMany, ParallelOptions workers)
    {
        Network = network;
        VertexOf = ImmutableCollectionsMarshal.AsImmutableArray(vertexOf);
        PositionOf = ImmutableCollectionsMarshal.AsImmutableArray(Inverse(vertexOf));
        var flows = CascadeFlows.Of(network, workers.MaxDegreeOfParallelism);
        IntakesOfNothing = flows.Arriving.Where((tonnes, intake) => tonnes <= 0 && network.LinksOf(new IntakeIndex(intake)).Count > 0).Count();
        (int[] industry, double[] size) = Makers(network, flows, vertexOf);
        double[] industrySize = new double[network.Data.Materials.Length];
        for (int position = 0; position < size.Length; position++)
        {
            if (industry[position] >= 0)
            {
                industrySize[industry[position]] += size[position];
                Total += size[position];
            }
        }

        Industry = ImmutableCollectionsMarshal.AsImmutableArray(industry);
        Size = ImmutableCollectionsMarshal.AsImmutableArray(size);
        IndustrySize = ImmutableCollectionsMarshal.AsImmutableArray(industrySize);
        (userStart, users) = Users();
        Sales = SalesOf(flows, isForMany, workers);
        Purchases = PurchasesOf(flows, isForMany, workers);
        (int[] variantStart, double[] variantShare, int[] inputStart, int[] input) = CascadeRecipes.Of(network, flows, rule, vertexOf, workers);
        VariantStart = ImmutableCollectionsMarshal.AsImmutableArray(variantStart);
        VariantShare = ImmutableCollectionsMarshal.AsImmutableArray(variantShare);
        InputStart = ImmutableCollectionsMarshal.AsImmutableArray(inputStart);
        Input = ImmutableCollectionsMarshal.AsImmutableArray(input);
    }

    /// <summary>What it was made of.</summary>
    public SupplyNetwork Network { get; }

    /// <summary>v, activities and targets.</summary>
    public int Positions => VertexOf.Length;

    /// <summary>Number of intakes.</summary>
    public int Intakes => Network.IntakeCount;

    /// <summary>Intakes with links that bring nothing.</summary>
    public int IntakesOfNothing { get; }

    /// <summary>Number of industries: one a material.</summary>
    public int Industries => IndustrySize.Length;

    /// <summary>Vertex of each position.</summary>
    public ImmutableArray<VertexIndex> VertexOf { get; }

    /// <summary>Position of each vertex.</summary>
    public ImmutableArray<int> PositionOf { get; }

    /// <summary>What an activity makes, by position; -1 for a target.</summary>
    public ImmutableArray<int> Industry { get; }

    /// <summary>s, t/yr by position; 0 for a target.</summary>
    public ImmutableArray<double> Size { get; }

    /// <summary>Sum of s by industry.</summary>
    public ImmutableArray<double> IndustrySize { get; }

    /// <summary>Sum of s over all.</summary>
    public double Total { get; }

    /// <summary>The intakes that a position sells to, each with the share of it that comes from there: W(j,k) / W(·,k).</summary>
    public CascadeArcs Sales { get; }

    /// <summary>The positions that a position buys from, each with the share of the seller's sales that goes to this buyer: W(j,k) / s(j) · w(i,k).</summary>
    public CascadeArcs Purchases { get; }

    /// <summary>Where the variants of a position start; positions + 1.</summary>
    public ImmutableArray<int> VariantStart { get; }

    /// <summary>q by variant; sums up to 1 for a position with variants.</summary>
    public ImmutableArray<double> VariantShare { get; }

    /// <summary>Where the inputs of a variant start; variants + 1.</summary>
    public ImmutableArray<int> InputStart { get; }

    /// <summary>Intake of each input.</summary>
    public ImmutableArray<int> Input { get; }

    /// <summary>The shares of a network. O(v + m + r) time and memory.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rule">What the loss of inputs does to output.</param>
    /// <param name="isForMany">True where many shocks are to follow sales and purchases, so that laying them out once is worth it.</param>
    /// <param name="threads">Workers.</param>
    public static CascadeGraph Of(SupplyNetwork network, ProductionRule rule, bool isForMany, int threads)
    {
        StrongComponentAnswer components = StrongComponents.Of(network);
        return new CascadeGraph(network, rule, ByComponent(components), isForMany, new ParallelOptions { MaxDegreeOfParallelism = threads });
    }

    private static int[] Inverse(VertexIndex[] vertexOf)
    {
        int[] positionOf = new int[vertexOf.Length];
        for (int position = 0; position < vertexOf.Length; position++)
        {
            positionOf[vertexOf[position].Value] = position;
        }

        return positionOf;
    }

    // What each position makes, and how much; a target makes nothing.
    private static (int[] Industry, double[] Size) Makers(SupplyNetwork network, CascadeFlows flows, VertexIndex[] vertexOf)
    {
        int[] industry = new int[vertexOf.Length];
        double[] size = new double[vertexOf.Length];
        for (int position = 0; position < vertexOf.Length; position++)
        {
            bool isTarget = network.IsTarget(vertexOf[position]);
            industry[position] = isTarget ? -1 : network.MaterialOf(vertexOf[position]).Value;
            size[position] = isTarget ? 0 : flows.Size[vertexOf[position].Value];
        }

        return (industry, size);
    }

    // Vertices of a component in their own order.
    private static VertexIndex[] ByComponent(StrongComponentAnswer components)
    {
        int[] next = new int[components.Count + 1];
        foreach (int component in components.OfVertex)
        {
            next[component + 1]++;
        }

        for (int component = 1; component < next.Length; component++)
        {
            next[component] += next[component - 1];
        }

        var order = new VertexIndex[components.OfVertex.Length];
        for (int vertex = 0; vertex < order.Length; vertex++)
        {
            order[next[components.OfVertex[vertex]]++] = new VertexIndex(vertex);
        }

        return order;
    }

    /// <summary>Positions that draw on an intake.</summary>
    public ReadOnlySpan<int> UsersOf(int intake) => users.AsSpan(userStart[intake]..userStart[intake + 1]);

    private (int[] Start, int[] Users) Users()
    {
        int[] start = new int[Network.IntakeCount + 1];
        for (int intake = 0; intake < Network.IntakeCount; intake++)
        {
            start[intake + 1] = start[intake] + Network.UsersOf(new IntakeIndex(intake)).Length;
        }

        int[] found = new int[start[^1]];
        for (int intake = 0; intake < Network.IntakeCount; intake++)
        {
            ReadOnlySpan<VertexIndex> drawing = Network.UsersOf(new IntakeIndex(intake));
            for (int user = 0; user < drawing.Length; user++)
            {
                found[start[intake] + user] = PositionOf[drawing[user].Value];
            }
        }

        return (start, found);
    }

    // A link is a sale, to its intake.
    private CascadeArcs SalesOf(CascadeFlows flows, bool isForMany, ParallelOptions workers) => Arcs(isForMany, workers, (position, row) =>
    {
        if (Industry[position] >= 0)
        {
            foreach (LinkIndex link in Network.LinksFrom(VertexOf[position]))
            {
                row.Add(Network.IntakeOf(link).Value, flows.ShareOfIntake(link));
            }
        }
    });

    // A link is a purchase of each that draws on its intake.
    private CascadeArcs PurchasesOf(CascadeFlows flows, bool isForMany, ParallelOptions workers) => Arcs(isForMany, workers, (position, row) =>
    {
        flows.UsesOf(VertexOf[position], row.Uses);
        foreach ((int intake, double use) in row.Uses)
        {
            (int first, int count) = Network.LinksOf(new IntakeIndex(intake));
            for (int link = first; link < first + count; link++)
            {
                VertexIndex supplier = Network.LinkSuppliers[link];
                if (flows.Sold[supplier.Value] > 0)
                {
                    row.Add(PositionOf[supplier.Value], flows.Tonnes[link] / flows.Sold[supplier.Value] * use);
                }
            }
        }
    });

    // For many shocks laid out, a block of positions by each worker; else worked out where a shock comes by.
    private CascadeArcs Arcs(bool isForMany, ParallelOptions workers, Action<int, CascadeArcs.Row> fill)
    {
        if (!isForMany)
        {
            return new CascadeArcs(null, [], [], fill);
        }

        int[] start = new int[Positions + 1];
        var blocks = new CascadeArcs.Row[(Positions + Block - 1) / Block];
        ForBlocks(workers, (first, end) =>
        {
            CascadeArcs.Row row = blocks[first / Block] = new CascadeArcs.Row();
            for (int position = first; position < end; position++)
            {
                int before = row.Count;
                fill(position, row);
                start[position + 1] = row.Count - before;
            }
        });
        for (int position = 0; position < Positions; position++)
        {
            start[position + 1] += start[position];
        }

        int[] ends = new int[start[^1]];
        double[] shares = new double[start[^1]];
        ForBlocks(workers, (first, _) => blocks[first / Block].CopyTo(ends.AsSpan(start[first]), shares.AsSpan(start[first])));
        return new CascadeArcs(start, ends, shares, fill);
    }

    private void ForBlocks(ParallelOptions workers, Action<int, int> work) =>
        Parallel.For(0, (Positions + Block - 1) / Block, workers, block => work(block * Block, Math.Min(Positions, (block + 1) * Block)));
}
