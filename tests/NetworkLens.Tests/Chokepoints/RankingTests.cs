using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a row of an answer about chokepoints counts, and which comes first.</summary>
public sealed class RankingTests
{
    // P cuts two sites that want 1 t each, Q one that wants 100 t, and R one whose demand nobody knows; S one of 2 t.
    private static Chain Four => new Chain(RequirementRule.Any)
        .Site("P", "mine").Site("Q", "mine").Site("R", "mine").Site("S", "mine").Site("t1", "end-use").Site("t2", "end-use").Site("t3", "end-use").Site("t4", "end-use").Site("t5", "end-use")
        .Link("P", "t1", "ore").Link("P", "t2", "ore").Link("Q", "t3", "ore").Link("R", "t4", "ore").Link("S", "t5", "ore")
        .Demand("t1", "ore", 1).Demand("t2", "ore", 1).Demand("t3", "ore", 100).Demand("t4", "ore").Demand("t5", "ore", 2);

    [Fact]
    public void By_targets_those_that_cut_most_sites_come_first_then_those_that_cut_most_demand() =>
        Assert.Equal(
            [("P", 2.0, 2, 2.0), ("Q", 1, 1, 100), ("S", 1, 1, 2), ("R", 1, 1, double.NaN)],
            Ask(Four, ChokepointRank.Targets).Select(point => (Name(Four, point), point.Score, point.SiteCount, point.DemandTonnesPerYear)));

    [Fact]
    public void By_demand_those_that_cut_most_tonnes_come_first_then_those_that_cut_most_sites() =>
        Assert.Equal(
            [("Q", 100.0), ("P", 2), ("S", 2), ("R", 0)],
            Ask(Four, ChokepointRank.Demand).Select(point => (Name(Four, point), point.Score)));

    [Fact]
    public void A_share_of_demand_is_of_all_that_is_known() =>
        Assert.Equal(
            [("Q", 100.0 / 104), ("P", 2.0 / 104), ("S", 2.0 / 104), ("R", double.NaN)],
            Ask(Four, ChokepointRank.Demand).Select(point => (Name(Four, point), point.DemandShare)));

    [Fact]
    public void A_site_with_two_demands_is_one_site_and_what_is_unknown_of_its_demand_adds_nothing()
    {
        Chain chain = new Chain(RequirementRule.PerMaterial).Site("P", "mine").Site("t", "end-use")
            .Link("P", "t", "ore").Link("P", "t", "sand").Demand("t", "ore", 3).Demand("t", "sand");
        Chokepoint only = Ask(chain, ChokepointRank.Targets).Single();

        Assert.Equal((1, 2, 3.0, 1.0), (only.SiteCount, only.Cut.Length, only.DemandTonnesPerYear, only.DemandShare));
        Assert.True(only.IsCertain);
    }

    // Through A or B, on to T and U: a pair passes on what both do.
    [Fact]
    public void The_betweenness_of_a_pair_is_the_sum_of_both()
    {
        Chain chain = new Chain(RequirementRule.Any)
            .Site("S", "mine").Site("A", "refiner").Site("B", "refiner").Site("T", "magnet").Site("U", "end-use")
            .Link("S", "A", "ore").Link("S", "B", "ore").Link("A", "T", "oxide").Link("B", "T", "oxide").Link("T", "U", "magnet").Demand("U", "magnet");
        Chokepoint pair = Ask(chain, ChokepointRank.Betweenness, order: 2).Single();

        Assert.Equal("A B", Name(chain, pair));
        Assert.Equal(2.0 / 12, pair.Score, 12);
    }

    [Fact]
    public void Equal_ones_go_by_name()
    {
        Chain chain = new Chain(RequirementRule.Any).Site("b", "mine").Site("a", "refiner").Site("c", "metal").Site("t", "end-use")
            .Link("b", "a", "ore").Link("a", "c", "oxide").Link("c", "t", "metal").Demand("t", "metal");

        Assert.Equal(["a", "b", "c"], Ask(chain, ChokepointRank.Targets).Select(point => Name(chain, point)));
    }

    // Both sets start with the same 30 sites: more than one number holds.
    [Theory]
    [InlineData("y", "z")]
    [InlineData("z", "y")]
    public void Equal_sets_go_by_name_down_to_their_last_label(string first, string second)
    {
        string[] shared = [.. Enumerable.Range(0, 30).Select(number => $"s{number:00}")];
        Chain chain = shared.Append(first).Append(second).Aggregate(new Chain().Site("M", "magnet").Site("t", "end-use"), (built, site) => built.Site(site, "mine"));
        foreach (string site in shared)
        {
            chain = chain.Link(site, "M", "ore").Link(site, "M", "sand");
        }

        chain = chain.Link(first, "M", "ore").Link(second, "M", "sand").Link("M", "t", "magnet").Recipe("magnet", "ore").Recipe("magnet", "sand").Demand("t", "magnet");

        Assert.Equal(
            ["M", string.Join(' ', [.. shared, "y"]), string.Join(' ', [.. shared, "z"])],
            Ask(chain, ChokepointRank.Targets, Analysis.Chokepoints.AnyOrder).Select(point => Name(chain, point)));
    }

    // Neither ore is on every path to the magnet, and either is fatal: followed as sets or failed one by one.
    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void What_paths_miss_is_said_however_it_was_found(int mostSimulated)
    {
        SupplyNetwork network = new Chain()
            .Site("A", "mine").Site("B", "mine").Site("M", "magnet").Site("T", "end-use").Site("V", "end-use")
            .Link("A", "M", "nd").Link("B", "M", "dy").Link("M", "T", "magnet").Link("A", "V", "nd").Recipe("magnet", "nd").Recipe("magnet", "dy")
            .Demand("T", "magnet").Demand("V", "nd").Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(
            network, QuestionTargets.Of(network, null), LabelKind.Site, 1, ChokepointRank.Targets, 1, mostSimulated, TestContext.Current.CancellationToken);

        Assert.Equal([("A", 2, true), ("B", 1, true), ("M", 1, false)], answer.Chokepoints.Select(point => (LabelText.Bare(network, point.Labels.Single()), point.SiteCount, point.MissedByPaths)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Fewer_than_one_or_more_than_six_together_cannot_be_asked_for(int order) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(Four, ChokepointRank.Targets, order));

    private static ImmutableArray<Chokepoint> Ask(Chain chain, ChokepointRank rank, int order = 1) => chain.Network() is var network
        ? Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, order, rank, cancellation: TestContext.Current.CancellationToken).Chokepoints
        : [];

    private static string Name(Chain chain, Chokepoint point) => string.Join(' ', point.Labels.Select(label => LabelText.Bare(chain.Network(), label)));
}
