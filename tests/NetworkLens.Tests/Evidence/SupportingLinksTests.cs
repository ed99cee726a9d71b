using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SupportingLinksTests
{
    // m2 sends only to idle, which supplies nobody that is asked about; ghost lacks acid and makes nothing.
    [Fact]
    public void Links_that_carry_nothing_towards_the_targets_do_not_count()
    {
        SupplyNetwork network = new Chain()
            .Site("m1", "mine").Site("m2", "mine").Site("r", "refiner").Site("ghost", "refiner").Site("idle", "refiner").Site("t", "end-use").Site("u", "end-use")
            .Link("m1", "r", "ore").Link("r", "t", "oxide", basis: Basis.Assumed).Link("ghost", "t", "oxide").Link("m2", "idle", "sand").Link("m1", "ghost", "ore")
            .Link("m1", "u", "ore")
            .Recipe("oxide", "ore").Recipe("oxide", "acid").Makes("r", "oxide").Makes("ghost", "oxide").Recipe("salt", "sand").Makes("idle", "salt")
            .Recipe("oxide", "ore", variant: "dry").Demand("t", "oxide").Demand("u", "ore")
            .Network();
        VertexIndex[] targets = [.. Enumerable.Range(0, network.TargetCount).Select(network.TargetVertex)];

        var found = SupportingLinks.Of(network, targets);

        // Both refiners make oxide the dry way, from ore alone: m1 to each, and to u; each to t.
        Assert.Equal(new SupportingLinks(Documented: 4, Inferred: 1, Targets: 2, MadeFromDocumented: 2), found);
    }

    [Fact]
    public void A_target_fed_over_an_inferred_link_alone_is_not_made_from_documented_ones()
    {
        SupplyNetwork network = new Chain()
            .Site("m", "mine").Site("t", "end-use").Site("u", "end-use")
            .Link("m", "t", "ore", basis: Basis.Estimated).Link("m", "u", "ore", basis: Basis.Contract).Demand("t", "ore").Demand("u", "ore")
            .Network();

        Assert.Equal(new SupportingLinks(1, 1, 2, 1), SupportingLinks.Of(network, [.. Enumerable.Range(0, 2).Select(network.TargetVertex)]));
    }

    [Fact]
    public void Without_all_other_links_the_targets_are_supplied_as_before_and_each_of_these_reaches_one() =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
                LinkIndex[] links = [.. SupportingLinks.Upstream(network, targets)];
                ImmutableArray<bool> before = Producible.Of(network);
                ImmutableArray<bool> after = Producible.Of(network, new Failure(null, link => !links.Contains(link)));
                HashSet<VertexIndex> reaching = [.. targets];
                for (int size = -1; size != reaching.Count;)
                {
                    size = reaching.Count;
                    reaching.UnionWith(Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link))
                        .Where(link => reaching.Any(user => !network.AllInputsOf(user).ToArray().All(input => input.Intake != network.IntakeOf(link))))
                        .Select(network.SupplierOf).Where(supplier => before[supplier.Value]));
                }

                return links.Distinct().Count() == links.Length
                    && targets.All(target => before[target.Value] == after[target.Value])
                    && links.All(link => before[network.SupplierOf(link).Value] && reaching.Contains(network.SupplierOf(link)))
                    && SupportingLinks.Of(network, targets) is var found
                    && found.Documented == links.Count(network.IsDocumented) && found.Inferred == links.Length - found.Documented;
            },
            iter: 300,
            print: RandomDataSets.Print);
}
