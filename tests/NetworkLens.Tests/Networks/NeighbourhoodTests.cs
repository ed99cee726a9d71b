using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class NeighbourhoodTests
{
    [Fact]
    public void It_is_the_sites_that_so_many_links_reach_whichever_way_they_point() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                List<(int From, int To, int Material)> links = new NaiveNetwork(data).Links;
                return Enumerable.Range(0, data.Sites.Count).All(centre =>
                {
                    HashSet<int> near = [centre];
                    for (int hops = 0; hops < 4; hops++)
                    {
                        if (!Neighbourhood.Of(network, new SiteIndex(centre), hops).Select(site => site.Value).SequenceEqual(near.Order()))
                        {
                            return false;
                        }

                        near = [.. near, .. links.Where(link => near.Contains(link.From)).Select(link => link.To), .. links.Where(link => near.Contains(link.To)).Select(link => link.From)];
                    }

                    return true;
                });
            },
            iter: 300,
            print: RandomDataSets.Print);

    [Fact]
    public void Fewer_than_no_links_cannot_be_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Neighbourhood.Of(new Chain().Site("A", "mine").Network(), new SiteIndex(0), -1));
}
