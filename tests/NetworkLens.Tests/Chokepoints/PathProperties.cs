using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What somebody who only followed paths would have missed.</summary>
public sealed class PathProperties
{
    [Theory]
    [InlineData(LabelKind.Site, 1)]
    [InlineData(LabelKind.Country, 1)]
    [InlineData(LabelKind.Link, 1)]
    [InlineData(LabelKind.Site, 2)]
    [InlineData(LabelKind.Country, 2)]
    public void A_cut_is_missed_where_some_target_it_cuts_is_still_reached_by_a_path(LabelKind by, int order) =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
                return Analysis.Chokepoints.Of(network, targets, by, order, threads: 2, cancellation: TestContext.Current.CancellationToken).Chokepoints.All(point =>
                {
                    bool[] isReached = Reached(network, Failure.Of(network, point.Labels));
                    return point.MissedByPaths == point.Cut.Any(target => isReached[target.Value]);
                });
            },
            iter: 500,
            print: RandomDataSets.Print);

    // From any source over anything that stands, whatever else it needs.
    private static bool[] Reached(SupplyNetwork network, Failure failure)
    {
        bool[] isReached = new bool[network.VertexCount];
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (VertexIndex vertex in Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Where(vertex => !isReached[vertex.Value]))
            {
                bool stands = failure.Vertex?.Invoke(vertex) != true;
                bool isFed = network.IsSource(vertex) || new SupplyGraph(network).InEdges(vertex).Any(arc => isReached[arc.Source.Value] && failure.Link?.Invoke(arc.Link) != true);
                hasChanged |= isReached[vertex.Value] = stands && isFed;
            }
        }

        return isReached;
    }
}
