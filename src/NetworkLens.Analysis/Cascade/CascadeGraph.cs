using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// The shares that <see cref="Cascades"/> propagates along, in compressed sparse rows. Positions are vertices, suppliers first: no strong
/// component before one that supplies it. Immutable; any number of threads may read it.
/// </summary>
internal sealed class CascadeGraph
{
    private readonly int[] userStart;
    private readonly int[] users;

    private CascadeGraph(SupplyNetwork network, ProductionRule rule, VertexIndex[] vertexOf)
    {
        Network = network;
        VertexOf = vertexOf;
        PositionOf = new int[vertexOf.Length];
        for (int position = 0; position < vertexOf.Length; position++)
        {
            PositionOf[vertexOf[position].Value] = position;
        }

        var flows = CascadeFlows.Of(network);
        IntakesOfNothing = flows.Arriving.Where((tonnes, intake) => tonnes <= 0 && network.LinksOf(new IntakeIndex(intake)).Count > 0).Count();
        Industry = [.. vertexOf.Select(vertex => network.IsTarget(vertex) ? -1 : network.MaterialOf(vertex).Value)];
        Size = [.. vertexOf.Select(vertex => network.IsTarget(vertex) ? 0 : flows.Size[vertex.Value])];
        IndustrySize = new double[network.Data.Materials.Length];
        for (int position = 0; position < Size.Length; position++)
        {
            if (Industry[position] >= 0)
            {
                IndustrySize[Industry[position]] += Size[position];
                Total += Size[position];
            }
        }

        (userStart, users) = Users();
        (OutStart, OutIntake, OutShare) = Sales(flows);
        (InStart, InSupplier, InShare) = Purchases(flows);
        (VariantStart, VariantShare, InputStart, Input) = CascadeRecipes.Of(network, flows, rule, vertexOf);
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
    public VertexIndex[] VertexOf { get; }

    /// <summary>Position of each vertex.</summary>
    public int[] PositionOf { get; }

    /// <summary>What an activity makes, by position; -1 for a target.</summary>
    public int[] Industry { get; }

    /// <summary>s, t/yr by position; 0 for a target.</summary>
    public double[] Size { get; }

    /// <summary>Sum of s by industry.</summary>
    public double[] IndustrySize { get; }

    /// <summary>Sum of s over all.</summary>
    public double Total { get; }

    /// <summary>Where the sales of a position start; positions + 1.</summary>
    public int[] OutStart { get; }

    /// <summary>Intake of each sale.</summary>
    public int[] OutIntake { get; }

    /// <summary>Share of the intake that comes by it: W(j,k) / W(·,k).</summary>
    public double[] OutShare { get; }

    /// <summary>Where the purchases of a position start; positions + 1.</summary>
    public int[] InStart { get; }

    /// <summary>Position that sells.</summary>
    public int[] InSupplier { get; }

    /// <summary>Share of the supplier's sales that goes to this user: W(j,k) / s(j) · w(i,k).</summary>
    public double[] InShare { get; }

    /// <summary>Where the variants of a position start; positions + 1.</summary>
    public int[] VariantStart { get; }

    /// <summary>q by variant; sums up to 1 for a position with variants.</summary>
    public double[] VariantShare { get; }

    /// <summary>Where the inputs of a variant start; variants + 1.</summary>
    public int[] InputStart { get; }

    /// <summary>Intake of each input.</summary>
    public int[] Input { get; }

    /// <summary>The shares of a network. O(v log v + m + r) time and memory.</summary>
    public static CascadeGraph Of(SupplyNetwork network, ProductionRule rule)
    {
        StrongComponentAnswer components = StrongComponents.Of(network);
        VertexIndex[] order = [.. Enumerable.Range(0, network.VertexCount).OrderBy(vertex => components.OfVertex[vertex]).Select(vertex => new VertexIndex(vertex))];
        return new CascadeGraph(network, rule, order);
    }

    /// <summary>Positions that draw on an intake.</summary>
    public ReadOnlySpan<int> UsersOf(int intake) => users.AsSpan(userStart[intake]..userStart[intake + 1]);

    private (int[] Start, int[] Users) Users()
    {
        int[] start = new int[Network.IntakeCount + 1];
        var found = new List<int>();
        for (int intake = 0; intake < Network.IntakeCount; intake++)
        {
            foreach (VertexIndex user in Network.UsersOf(new IntakeIndex(intake)))
            {
                found.Add(PositionOf[user.Value]);
            }

            start[intake + 1] = found.Count;
        }

        return (start, [.. found]);
    }

    private (int[] Start, int[] Intake, double[] Share) Sales(CascadeFlows flows)
    {
        int[] start = new int[Positions + 1];
        int[] intakes = new int[Network.LinkCount];
        double[] shares = new double[Network.LinkCount];
        int next = 0;
        for (int position = 0; position < Positions; position++)
        {
            if (Industry[position] >= 0)
            {
                foreach (LinkIndex link in Network.LinksFrom(VertexOf[position]))
                {
                    intakes[next] = Network.IntakeOf(link).Value;
                    shares[next++] = flows.ShareOfIntake(link);
                }
            }

            start[position + 1] = next;
        }

        return (start, intakes, shares);
    }

    private (int[] Start, int[] Supplier, double[] Share) Purchases(CascadeFlows flows)
    {
        int[] start = new int[Positions + 1];
        var suppliers = new List<int>(Network.LinkCount);
        var shares = new List<double>(Network.LinkCount);
        for (int position = 0; position < Positions; position++)
        {
            foreach ((int intake, double use) in flows.UsesOf(VertexOf[position]))
            {
                (int first, int count) = Network.LinksOf(new IntakeIndex(intake));
                for (int link = first; link < first + count; link++)
                {
                    if (flows.Sold[Network.LinkSuppliers[link].Value] > 0)
                    {
                        suppliers.Add(PositionOf[Network.LinkSuppliers[link].Value]);
                        shares.Add(flows.Tonnes[link] / flows.Sold[Network.LinkSuppliers[link].Value] * use);
                    }
                }
            }

            start[position + 1] = suppliers.Count;
        }

        return (start, [.. suppliers], [.. shares]);
    }
}
