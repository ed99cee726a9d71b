using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Networks of one shape, whose chokepoints are known without a search.</summary>
public sealed class Shapes
{
    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void In_a_line_of_200_tiers_every_site_but_the_last_is_one(int mostSimulated)
    {
        var chain = new Chain(RequirementRule.Any);
        for (int tier = 0; tier < 200; tier++)
        {
            chain.Site($"s{tier}", tier == 0 ? "mine" : "metal");
        }

        for (int tier = 1; tier < 200; tier++)
        {
            chain.Link($"s{tier - 1}", $"s{tier}", "goods");
        }

        Assert.Equal(199, Count(chain.Demand("s199", "goods"), LabelKind.Site, mostSimulated));
        Assert.Equal(199, Count(chain, LabelKind.Link, mostSimulated));
    }

    // Mine m feeds the ring at r0; the target hangs on r5: everything from m to r5 is needed, the way on round the ring is not.
    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void In_one_ring_the_sites_between_its_mine_and_the_target_are(int mostSimulated)
    {
        Chain chain = new Chain(RequirementRule.Any).Site("m", "mine").Site("t", "end-use");
        for (int place = 0; place < 10; place++)
        {
            chain.Site($"r{place}", "metal").Link($"r{place}", $"r{(place + 1) % 10}", "goods").Link($"r{place}", $"r{place}", "goods");
        }

        chain.Link("m", "r0", "goods").Link("m", "r0", "goods").Link("r5", "t", "goods").Demand("t", "goods");
        Assert.Equal(7, Count(chain, LabelKind.Site, mostSimulated)); // m, r0 … r5
    }

    // Whoever is looked at first in the ring does not know yet what comes round to it: its customer has to be told.
    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void Wherever_a_ring_is_entered_and_left_it_is_the_sites_between(int mostSimulated)
    {
        const int ring = 6;
        foreach ((int enter, int leave) in Enumerable.Range(0, ring * ring).Select(pair => (pair / ring, pair % ring)))
        {
            Chain chain = new Chain(RequirementRule.Any).Site("m", "mine").Site("w", "metal").Site("t", "end-use").Link("m", $"r{enter}", "goods").Link($"r{leave}", "w", "goods").Link("w", "t", "goods");
            for (int place = 0; place < ring; place++)
            {
                chain.Site($"r{place}", "metal").Link($"r{place}", $"r{(place + 1) % ring}", "goods");
            }

            Assert.Equal(3 + ((leave - enter + ring) % ring), Count(chain.Demand("t", "goods"), LabelKind.Site, mostSimulated)); // m, w, and from where it is entered to where it is left
        }
    }

    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void Two_of_everything_leaves_no_single_one_and_pairs_at_each_tier(int mostSimulated)
    {
        Chain chain = new Chain(RequirementRule.Any).Site("t", "end-use").Demand("t", "goods");
        for (int tier = 0; tier < 4; tier++)
        {
            foreach (string side in (string[])["a", "b"])
            {
                chain.Site($"{side}{tier}", tier == 0 ? "mine" : "metal");
            }
        }

        foreach (string from in (string[])["a", "b"])
        {
            chain.Link($"{from}3", "t", "goods");
            for (int tier = 1; tier < 4; tier++)
            {
                chain.Link($"{from}{tier - 1}", $"a{tier}", "goods").Link($"{from}{tier - 1}", $"b{tier}", "goods");
            }
        }

        SupplyNetwork network = chain.Network();
        Assert.Equal(0, Count(chain, LabelKind.Site, mostSimulated));
        ChokepointAnswer pairs = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, 2, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["a0 b0", "a1 b1", "a2 b2", "a3 b3"], pairs.Chokepoints.Select(pair => string.Join(' ', pair.Labels.Select(label => LabelText.Bare(network, label)))));
        Assert.Equal(0, pairs.Unlisted);
    }

    // More labels than one pass holds: chain i makes its magnet of its own two metals.
    [Theory]
    [InlineData(2_048)]
    [InlineData(-1)]
    public void Of_a_hundred_chains_side_by_side_each_has_its_own(int mostSimulated)
    {
        SupplyNetwork network = SideBySide(100, "A").Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(
            network, QuestionTargets.Of(network, null), LabelKind.Site, 1, ChokepointRank.Targets, 2, mostSimulated, TestContext.Current.CancellationToken);

        Assert.Equal(
            Enumerable.Range(0, 100).SelectMany(chain => (string[])[$"A{chain} dy cuts t{chain}, missed", $"A{chain} magnet cuts t{chain}", $"A{chain} nd cuts t{chain}, missed"]).Order(StringComparer.Ordinal),
            answer.Chokepoints.Select(point => $"{LabelText.Bare(network, point.Labels.Single())} cuts {network.Data.Sites.Id(network.SiteOf(point.Cut.Single()))}{(point.MissedByPaths ? ", missed" : string.Empty)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_thirty_chains_doubled_each_has_the_pairs_that_break_both_halves()
    {
        SupplyNetwork network = SideBySide(30, "A", "B").Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, 2, cancellation: TestContext.Current.CancellationToken);
        string[] parts = ["dy", "magnet", "nd"];

        Assert.Equal(
            from chain in Enumerable.Range(0, 30).OrderBy(chain => $"A{chain} ", StringComparer.Ordinal)
            from one in parts
            from other in parts
            select $"A{chain} {one} + B{chain} {other} cuts t{chain}",
            answer.Chokepoints.Select(point => $"{string.Join(" + ", point.Labels.Select(label => LabelText.Bare(network, label)))} cuts {network.Data.Sites.Id(network.SiteOf(point.Cut.Single()))}"));
    }

    // Target t0, t1, … each supplied by its own plant of each half, which makes a magnet of its own neodymium and dysprosium.
    private static Chain SideBySide(int count, params string[] halves)
    {
        Chain chain = new Chain().Recipe("magnet", "nd").Recipe("magnet", "dy");
        foreach (string half in halves)
        {
            for (int place = 0; place < count; place++)
            {
                chain.Site($"{half}{place} nd", "mine").Site($"{half}{place} dy", "mine").Site($"{half}{place} magnet", "magnet")
                    .Link($"{half}{place} nd", $"{half}{place} magnet", "nd").Link($"{half}{place} dy", $"{half}{place} magnet", "dy");
            }
        }

        for (int place = 0; place < count; place++)
        {
            chain.Site($"t{place}", "end-use").Demand($"t{place}", "magnet");
            foreach (string half in halves)
            {
                chain.Link($"{half}{place} magnet", $"t{place}", "magnet");
            }
        }

        return chain;
    }

    private static int Count(Chain chain, LabelKind by, int mostSimulated)
    {
        SupplyNetwork network = chain.Network();
        return Analysis.Chokepoints
            .Of(network, QuestionTargets.Of(network, null), by, 1, ChokepointRank.Targets, 2, mostSimulated, TestContext.Current.CancellationToken)
            .Chokepoints.Length;
    }
}
