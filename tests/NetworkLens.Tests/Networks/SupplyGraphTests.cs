using CsCheck;
using NetworkLens.Model;
using QuikGraph.Algorithms.ConnectedComponents;

namespace NetworkLens.Tests;

public sealed class SupplyGraphTests
{
    [Fact]
    public void Arcs_in_and_arcs_out_are_the_same_arcs() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                SupplyGraph graph = Part(data);
                var outwards = graph.Vertices.SelectMany(graph.OutEdges).ToHashSet();
                return outwards.SetEquals(graph.Vertices.SelectMany(graph.InEdges)) && outwards.Count == graph.EdgeCount && outwards.All(graph.ContainsEdge);
            },
            iter: 1_000,
            print: RandomDataSets.Print);

    [Fact]
    public void QuikGraph_finds_strong_components_on_the_view_as_by_mutual_reach() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                SupplyGraph graph = Part(data);
                var search = new StronglyConnectedComponentsAlgorithm<VertexIndex, SupplyArc>(graph);
                search.Compute();
                return graph.Vertices.All(a => graph.Vertices.All(b => (search.Components[a] == search.Components[b]) == (Reaches(graph, a, b) && Reaches(graph, b, a))));
            },
            iter: 300,
            print: RandomDataSets.Print);

    [Fact]
    public void A_filtered_view_holds_neither_the_vertex_nor_its_arcs()
    {
        SupplyNetwork network = new Chain().Site("A", "mine").Site("B", "refiner").Site("T", "end-use")
            .Link("A", "B", "ore").Link("B", "T", "oxide").Recipe("oxide", "ore").Demand("T", "oxide").Network();
        VertexIndex refiner = network.FindActivity(new SiteIndex(1), new MaterialIndex(0)) ?? network.FindActivity(new SiteIndex(1), new MaterialIndex(1))!.Value;
        var graph = new SupplyGraph(network, vertex => vertex != refiner);

        Assert.Equal(2, graph.VertexCount);
        Assert.Equal(0, graph.EdgeCount);
        Assert.Equal(2, new SupplyGraph(network).EdgeCount);
        Assert.Empty(new SupplyGraph(network, keepsLink: _ => false).Edges);
    }

    private static SupplyGraph Part(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        return new SupplyGraph(network, vertex => vertex.Value % 5 != 3, link => link.Value % 7 != 2);
    }

    private static bool Reaches(SupplyGraph graph, VertexIndex from, VertexIndex to)
    {
        var seen = new HashSet<VertexIndex> { from };
        var waiting = new Queue<VertexIndex>(seen);
        while (waiting.TryDequeue(out VertexIndex next))
        {
            foreach (SupplyArc arc in graph.OutEdges(next))
            {
                if (seen.Add(arc.Target))
                {
                    waiting.Enqueue(arc.Target);
                }
            }
        }

        return seen.Contains(to);
    }
}
