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
        RandomDataSets.Several.Sample(
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

    // x lacks acid and can never be made, so that no path leads through it: without s everything is lost, and paths see that too.
    [Theory]
    [InlineData(1_023)]
    [InlineData(0)]
    public void Paths_count_only_through_what_can_be_made_at_all(int mostSimulated)
    {
        SupplyNetwork network = new Chain()
            .Site("s", "mine", "AA").Site("o", "mine", "BB").Site("a", "refiner", "AA").Site("x", "refiner", "BB").Site("T", "end-use", "CC")
            .Link("s", "a", "ore").Link("o", "x", "sand").Link("a", "T", "oxide").Link("x", "T", "oxide")
            .Recipe("oxide", "ore", 1, "rock").Recipe("oxide", "sand", 1, "sand").Recipe("oxide", "acid", 1, "sand").Demand("T", "oxide").Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(
            network, QuestionTargets.Of(network, null), LabelKind.Site, 1, ChokepointRank.Targets, 1, mostSimulated, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "s"], answer.Chokepoints.Select(point => LabelText.Bare(network, point.Labels[0])).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(answer.Chokepoints, point => point.MissedByPaths);
    }

    // From any source over anything that stands and can be made while nothing fails, whatever else it needs.
    private static bool[] Reached(SupplyNetwork network, Failure failure)
    {
        ImmutableArray<bool> canBeMade = Producible.Of(network);
        bool[] isReached = new bool[network.VertexCount];
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (VertexIndex vertex in Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Where(vertex => !isReached[vertex.Value]))
            {
                bool stands = canBeMade[vertex.Value] && failure.Vertex?.Invoke(vertex) != true;
                bool isFed = network.IsSource(vertex) || new SupplyGraph(network).InEdges(vertex).Any(arc => isReached[arc.Source.Value] && failure.Link?.Invoke(arc.Link) != true);
                hasChanged |= isReached[vertex.Value] = stands && isFed;
            }
        }

        return isReached;
    }
}
