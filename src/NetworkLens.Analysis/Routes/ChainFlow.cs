using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The most activity-disjoint routes of one chain: a flow in which an activity lets one unit through.</summary>
/// <remarks>Layer by layer from the target up; an activity is a way in and a way out with its capacity between them.</remarks>
internal sealed class ChainFlow
{
    private readonly SupplyNetwork network;
    private readonly ImmutableArray<bool> producible;
    private readonly int unlimited;
    private readonly MaximumFlow flow = new();
    private readonly int source;
    private readonly int sink;
    private readonly Dictionary<VertexIndex, int> ways = []; // an activity's way in; its way out is the next node

    private ChainFlow(SupplyNetwork network, ImmutableArray<bool> producible)
    {
        (this.network, this.producible, unlimited) = (network, producible, network.ActivityCount + 1);
        source = flow.AddNode();
        sink = flow.AddNode();
    }

    /// <summary>How many routes of a chain; null for no limit.</summary>
    public static int? Of(SupplyNetwork network, ImmutableArray<bool> producible, VertexIndex target, ImmutableArray<MaterialIndex> chain)
    {
        var chainFlow = new ChainFlow(network, producible);
        chainFlow.ways[target] = chainFlow.sink;
        List<VertexIndex> layer = [target];
        for (int place = chain.Length - 1; place >= 0; place--)
        {
            layer = chainFlow.Suppliers(layer, chain[place], isFirst: place == 0);
        }

        int most = chainFlow.flow.Of(chainFlow.source, chainFlow.sink, chainFlow.unlimited);
        return most >= chainFlow.unlimited ? null : most;
    }

    // The makers of a material that supply a layer, joined to it.
    private List<VertexIndex> Suppliers(List<VertexIndex> layer, MaterialIndex material, bool isFirst)
    {
        var suppliers = new List<VertexIndex>();
        foreach (VertexIndex user in layer)
        {
            foreach (IntakeIndex intake in Intakes(user, material))
            {
                foreach (VertexIndex supplier in network.SuppliersOf(intake))
                {
                    if (ways.GetValueOrDefault(supplier, -1) == sink || !producible[supplier.Value] || (isFirst && !network.IsSource(supplier)))
                    {
                        continue;
                    }

                    if (!ways.ContainsKey(supplier))
                    {
                        suppliers.Add(supplier);
                        Add(supplier, isFirst);
                    }

                    flow.AddArc(ways[supplier] + 1, ways[user], unlimited);
                }
            }
        }

        return suppliers;
    }

    private void Add(VertexIndex supplier, bool isFirst)
    {
        int wayIn = flow.AddNode();
        int wayOut = flow.AddNode();
        ways[supplier] = wayIn;
        flow.AddArc(wayIn, wayOut, network.Data.Sites.IsNamedPlant(network.SiteOf(supplier)) ? 1 : unlimited);
        if (isFirst)
        {
            flow.AddArc(source, wayIn, unlimited);
        }
    }

    private List<IntakeIndex> Intakes(VertexIndex user, MaterialIndex material)
    {
        var intakes = new List<IntakeIndex>();
        foreach (RecipeInput input in network.AllInputsOf(user))
        {
            if (network.MaterialOf(input.Intake) == material && !intakes.Contains(input.Intake))
            {
                intakes.Add(input.Intake);
            }
        }

        return intakes;
    }
}
