using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A chain of 100,000 tiers. Apart from the other shapes, because it is long to build.</summary>
public sealed class LongLine
{
    // Sets of a line grow with it: kept one by one they would take 5 thousand million members.
    [SlowTheory]
    [InlineData(LabelKind.Site, false)]
    [InlineData(LabelKind.Site, true)]
    [InlineData(LabelKind.Link, false)]
    [InlineData(LabelKind.Link, true)]
    public void In_a_line_of_100_000_tiers_they_are_found_in_one_pass(LabelKind by, bool isByText)
    {
        SupplyNetwork network = Line(isByText);
        Assert.Equal(99_999, Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), by, cancellation: TestContext.Current.CancellationToken).Chokepoints.Length);
    }

    // 5 thousand million pairs.
    [Fact]
    public void No_pair_of_it_is_a_minimal_cut_set_for_each_site_alone_is_one()
    {
        SupplyNetwork network = Line(isByText: false);
        ChokepointAnswer answer = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, order: 2, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((0, 0), (answer.Chokepoints.Length, answer.Unlisted));
    }

    // A ring of 20,000 sites, fed at one and drawn on half way round: each site up to there cuts the end use off alone, those behind it never. Pairs take some steps a site, and not as many as there are pairs.
    [Fact]
    public void Round_a_ring_the_work_grows_with_its_sites()
    {
        const int Sites = 20_000;
        var chain = new Chain(RequirementRule.Any).Site("first", "mine");
        for (int site = 0; site < Sites; site++)
        {
            chain.Site($"s{site}", "metal");
        }

        chain.Site("last", "end-use").Link("first", "s0", "goods").Link($"s{Sites / 2}", "last", "goods");
        for (int site = 0; site < Sites; site++)
        {
            chain.Link($"s{site}", $"s{(site + 1) % Sites}", "goods");
        }

        SupplyNetwork network = chain.Demand("last", "goods").Network();
        var program = EvaluationProgram.Of(network);
        MinimalCutSetsAnswer Of(int? size) => MinimalCutSets.Of(
            network, program, new PositionLabels(network, program, LabelKind.Site), QuestionTargets.Of(network, null), size, followsPaths: false, TestContext.Current.CancellationToken, mostSteps: 40 * Sites);
        MinimalCutSetsAnswer pairs = Of(2);
        Assert.Equal((2, 0), (pairs.SearchedUpTo, pairs.Sets.Count));
        Assert.Equal((Sites / 2) + 2, Of(null).Sets.Count);
    }

    private static SupplyNetwork Line(bool isByText)
    {
        var chain = new Chain(RequirementRule.Any);
        IEnumerable<int> tiers = Enumerable.Range(0, 100_000);
        foreach (int tier in isByText ? tiers.OrderBy(tier => $"s{tier}", StringComparer.Ordinal) : tiers) // s10 before s2: now and then a supplier stands behind its user
        {
            chain.Site($"s{tier}", tier == 0 ? "mine" : "metal");
        }

        for (int tier = 1; tier < 100_000; tier++)
        {
            chain.Link($"s{tier - 1}", $"s{tier}", "goods");
        }

        return chain.Demand("s99999", "goods").Network();
    }
}
