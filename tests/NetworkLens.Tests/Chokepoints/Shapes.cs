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
        Assert.Equal(0, pairs.Untried);
    }

    private static int Count(Chain chain, LabelKind by, int mostSimulated)
    {
        SupplyNetwork network = chain.Network();
        return Analysis.Chokepoints
            .Of(network, QuestionTargets.Of(network, null), by, 1, ChokepointRank.Targets, 2, mostSimulated, TestContext.Current.CancellationToken)
            .Chokepoints.Length;
    }
}
