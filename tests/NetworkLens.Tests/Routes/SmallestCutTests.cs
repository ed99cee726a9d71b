using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SmallestCutTests
{
    [Fact]
    public void It_is_the_fewest_named_plants_beside_the_targets_own_without_which_it_cannot_be_made() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                return Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).All(target =>
                    SmallestCut.Of(network, target, cancellation: TestContext.Current.CancellationToken) == Expected(network, target));
            },
            iter: 150,
            print: RandomDataSets.Print);

    private static SmallestCutAnswer? Expected(SupplyNetwork network, VertexIndex target)
    {
        if (!Producible.Of(network)[target.Value])
        {
            return null;
        }

        int[] plants = [.. Enumerable.Range(0, network.Data.Sites.Count).Where(site => network.Data.Sites.IsNamedPlant(new SiteIndex(site)) && network.SiteOf(target).Value != site)];
        for (int order = 1; order <= 3; order++)
        {
            if (new Combinations(plants, order).Some(0, int.MaxValue).Any(set => !Producible.Of(network, new Failure(vertex => set.Contains(network.SiteOf(vertex).Value), null))[target.Value]))
            {
                return new SmallestCutAnswer(order, true);
            }
        }

        return new SmallestCutAnswer(3, false);
    }
}
