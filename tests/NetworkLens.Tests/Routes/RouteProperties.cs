using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;
using QuikGraph;
using QuikGraph.Algorithms.RankedShortestPath;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkLens.Tests;

public sealed class RouteProperties
{
    [Theory]
    [InlineData(RouteWeight.Hops)]
    [InlineData(RouteWeight.Distance)]
    [InlineData(RouteWeight.Cost)]
    [InlineData(RouteWeight.Risk)]
    public void The_k_best_routes_are_the_first_of_all_simple_routes(RouteWeight by) =>
        Gen.Select(RandomDataSets.Several, Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2].Select(choice => ((int[])[1, 3, 1_000])[choice])).Sample(
            (data, possible, carrying, from, count) => Targets(data).All(pair => AreTheFirst(pair.Network, pair.Target, new RouteOptions(
                by, count, carrying < data.Materials.Length && from == 0 ? new MaterialIndex(carrying) : null, from == 1 ? Sites(data, "s1,s2") : null, possible))),
            iter: 600,
            print: sample => $"possible {sample.Item2} carrying {sample.Item3} from {sample.Item4} count {sample.Item5}\n{RandomDataSets.Print(sample.Item1)}");

    [Fact]
    public void Their_weights_are_those_of_QuikGraphs_Hoffman_Pavley_on_the_view() =>
        RandomDataSets.Any.Sample(
            data => Pairs(data).All(pair =>
            {
                var weights = new LinkWeights(pair.Network, RouteWeight.Risk);
                var search = new HoffmanPavleyRankedShortestPathAlgorithm<VertexIndex, SupplyArc>(new SupplyGraph(pair.Network), arc => weights.Of(arc.Link)) { ShortestPathCount = 4 };
                search.Compute(pair.From, pair.Target);
                return AreSame(search.ComputedShortestPaths.Select(path => path.Sum(arc => weights.Of(arc.Link))), Ours(pair, RouteWeight.Risk));
            }),
            iter: 300,
            print: RandomDataSets.Print);

    [Fact]
    public void Their_weights_are_those_of_QuikGraphs_Yen_on_a_copy() =>
        RandomDataSets.Any.Sample(
            data => Pairs(data).All(pair =>
            {
                var weights = new LinkWeights(pair.Network, RouteWeight.Risk);
                var copy = new AdjacencyGraph<VertexIndex, EquatableTaggedEdge<VertexIndex, double>>();
                copy.AddVerticesAndEdgeRange(new SupplyGraph(pair.Network).Edges.Where(arc => arc.Source != arc.Target)
                    .Select(arc => new EquatableTaggedEdge<VertexIndex, double>(arc.Source, arc.Target, weights.Of(arc.Link))));
                double[] ours = [.. Ours(pair, RouteWeight.Risk)];
                return ours.Length == 0 || AreSame(
                    new YenShortestPathsAlgorithm<VertexIndex>(copy, pair.From, pair.Target, 4).Execute().Select(path => path.Sum(edge => edge.Tag)), ours);
            }),
            iter: 300,
            print: RandomDataSets.Print);

    private static bool AreTheFirst(SupplyNetwork network, VertexIndex target, RouteOptions options)
    {
        List<LinkIndex[]> all = AllRoutes.To(network, target, options);
        ImmutableArray<Route> found = Routes.Of(network, [target], options, TestContext.Current.CancellationToken).Single().Routes;
        var producible = Producible.Of(network);
        return found.Length == Math.Min(options.Count, all.Count)
            && found.Zip(all, (route, expected) => route.Links.SequenceEqual(expected)).All(isSame => isSame)
            && found.All(route => route.IsProducible == (producible[target.Value] && route.Links.All(link => producible[network.SupplierOf(link).Value])));
    }

    private static IEnumerable<(SupplyNetwork Network, VertexIndex Target)> Targets(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        return Enumerable.Range(0, network.VertexCount).Select(vertex => (network, new VertexIndex(vertex)));
    }

    // A site with one activity, and a target: what a search from one vertex to another can be compared with, every weight known.
    private static IEnumerable<(SupplyNetwork Network, VertexIndex From, VertexIndex Target)> Pairs(DataSet data)
    {
        ImmutableArray<Country> countries = [.. data.Countries.Select(country => country with { Governance = country.Governance.IsKnown ? country.Governance : Figure.Of(10) })];
        var network = SupplyNetwork.Of(data with { Countries = countries }, new NetworkOptions(RandomDataSets.Year));
        return from site in Enumerable.Range(0, data.Sites.Count)
               let activities = network.ActivitiesOf(new SiteIndex(site))
               where activities.Count == 1
               from target in Enumerable.Range(0, network.TargetCount)
               select (network, new VertexIndex(activities.First), network.TargetVertex(target));
    }

    private static IEnumerable<double> Ours((SupplyNetwork Network, VertexIndex From, VertexIndex Target) pair, RouteWeight by)
    {
        SiteSet from = Sites(pair.Network.Data, pair.Network.Data.Sites.Id(pair.Network.SiteOf(pair.From)));
        return Routes.Of(pair.Network, [pair.Target], new RouteOptions(by, 4, From: from, Possible: true), TestContext.Current.CancellationToken).Single().Routes.Select(route => route.Weight);
    }

    private static bool AreSame(IEnumerable<double> weights, IEnumerable<double> others) =>
        weights.Select(weight => Math.Round(weight, 6)).SequenceEqual(others.Select(weight => Math.Round(weight, 6)));

    private static SiteSet Sites(DataSet data, string text) => Selector.Select(text.Split(',').Length == 1 ? text : $"id:{(data.Sites.Count > 2 ? text : "s1")}", data, RandomDataSets.Year).Value!;
}
