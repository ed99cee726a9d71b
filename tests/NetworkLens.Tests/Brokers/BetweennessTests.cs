using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class BetweennessTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // Two ways of two steps from S to T through A or B, then on to U: T is on all of the others' ways there.
    private static Chain Diamond => new Chain(RequirementRule.Any)
        .Site("S", "mine", "AT").Site("A", "refiner", "BE").Site("B", "refiner", "BE").Site("T", "magnet", "CA").Site("U", "end-use")
        .Link("S", "A", "ore").Link("S", "B", "ore").Link("A", "T", "oxide").Link("B", "T", "oxide").Link("T", "U", "magnet").Demand("U", "magnet");

    [Fact]
    public void It_is_the_share_of_all_shortest_paths_that_pass_through() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BetweennessAnswer answer = Betweenness.Of(network, cancellation: Stop);
                double[] expected = new NaiveArcs(network).Betweenness();
                return answer.IsExact && answer.Scores.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
            },
            iter: 2_000,
            print: RandomDataSets.Print);

    [Fact]
    public void Every_vertex_drawn_is_the_exact_answer() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                return network.VertexCount == 0 || Betweenness.Of(network, 1, 0, network.VertexCount, 7, Stop).Scores.SequenceEqual(Betweenness.Of(network, cancellation: Stop).Scores);
            },
            print: RandomDataSets.Print);

    [Fact]
    public void Worked_by_hand()
    {
        SupplyNetwork network = Diamond.Network();
        BetweennessAnswer answer = Betweenness.Of(network, cancellation: Stop);

        // Of 12 pairs: S-T and S-U half each through A and B; S-U, A-U and B-U through T.
        Assert.Equal([0, 1.0 / 12, 1.0 / 12, 3.0 / 12, 0], answer.Scores.Select(score => Math.Round(score, 12)), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(0, answer.ErrorOf(5));
    }

    [Fact]
    public void A_label_has_the_sum_of_its_activities()
    {
        SupplyNetwork network = Diamond.Network();
        var labels = LabelSet.Of(network, LabelKind.Country);
        var between = LabelBetweenness.Of(network, Betweenness.Of(network, cancellation: Stop), labels);

        Assert.Equal(2.0 / 12, between.ScoreOf(LabelText.Parse("country:BE", network).Value.Value), 12);
        Assert.Equal(double.NaN, between.ErrorOf(0));
    }

    [Theory]
    [InlineData(LabelKind.Country, "CA", "BE", "AT")]
    [InlineData(LabelKind.Site, "T", "A", "B", "S")] // A and B stand between, though neither alone cuts anyone off
    public void Everybody_is_ranked_by_it_and_chokepoints_are_marked(LabelKind by, params string[] expected)
    {
        SupplyNetwork network = Diamond.Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), by, rank: ChokepointRank.Betweenness, cancellation: Stop);

        Assert.Equal(expected, answer.Chokepoints.Select(point => LabelText.Bare(network, point.Labels.Single())));
        Assert.All(answer.Chokepoints, point => Assert.Equal(double.NaN, point.ScoreError));
        var cutting = Analysis.Chokepoints.Of(network, QuestionTargets.Of(network, null), by, cancellation: Stop).Chokepoints.SelectMany(point => point.Labels).ToHashSet();
        Assert.All(answer.Chokepoints, point => Assert.Equal(cutting.Contains(point.Labels.Single()), point.IsCut));
    }

    [Fact]
    public void Links_have_none() => Assert.Throws<ArgumentException>(() =>
        Analysis.Chokepoints.Of(Diamond.Network(), [], LabelKind.Link, rank: ChokepointRank.Betweenness, cancellation: Stop));

    [Theory]
    [InlineData(20_000)]
    [InlineData(0)]
    public void It_is_the_same_to_the_last_bit_on_any_number_of_threads(int maxExact)
    {
        SupplyNetwork network = Layers(wide: 40, tiers: 20);
        BetweennessAnswer[] answers = [.. ((int[])[1, 2, 8]).Select(threads => Betweenness.Of(network, threads, maxExact, 100, 1, Stop))];

        Assert.Equal(maxExact > 0, answers[0].IsExact);
        Assert.All(answers[1..], answer => Assert.True(answer.Scores.SequenceEqual(answers[0].Scores)));
    }

    [Fact]
    public void An_estimate_is_within_its_error_and_another_seed_gives_another()
    {
        SupplyNetwork network = Layers(wide: 40, tiers: 20);
        BetweennessAnswer exact = Betweenness.Of(network, cancellation: Stop);
        BetweennessAnswer[] estimates = [.. Enumerable.Range(1, 3).Select(seed => Betweenness.Of(network, 0, 0, 100, seed, Stop))];

        Assert.All(estimates, estimate => Assert.All(estimate.Scores.Zip(exact.Scores), pair =>
            Assert.True(Math.Abs(pair.First - pair.Second) <= estimate.ErrorOf(network.VertexCount))));
        Assert.False(estimates[0].Scores.SequenceEqual(estimates[1].Scores));
        Assert.InRange(estimates[0].ErrorOf(1), 0.9 * Math.Sqrt(Math.Log(40) / 200), 1.1 * Math.Sqrt(Math.Log(40) / 200));
    }

    // Three of five vertices drawn; A, B, T and U are supplied: one source adds at most 5 x 3 / 12 to one vertex.
    [Fact]
    public void The_error_of_a_label_is_for_all_labels_at_once_and_for_as_much_of_one_path_as_it_can_hold()
    {
        SupplyNetwork network = Diamond.Network();
        BetweennessAnswer answer = Betweenness.Of(network, 1, 0, 3, 1, Stop);
        var byCountry = LabelBetweenness.Of(network, answer, LabelSet.Of(network, LabelKind.Country));
        double one = 1.25 * Math.Sqrt(Math.Log(2 * 3 / 0.05) / (2 * 3)); // Hoeffding, for the three countries with activities

        Assert.Equal((3, false), (answer.Sources, answer.IsExact));
        Assert.Equal(1.25, answer.Range, 12);
        Assert.Equal([one, 2 * one, one], ((string[])["AT", "BE", "CA"]).Select(country => byCountry.ErrorOf(LabelText.Parse($"country:{country}", network).Value.Value)), (a, b) => Math.Abs(a - b) < 1e-12);

        // A path has two inner vertices at most, however many plants the country has.
        SupplyNetwork all = new Chain(RequirementRule.Any)
            .Site("S", "mine", "AT").Site("A", "refiner", "AT").Site("B", "refiner", "AT").Site("T", "magnet", "AT").Site("U", "end-use")
            .Link("S", "A", "ore").Link("S", "B", "ore").Link("A", "T", "oxide").Link("B", "T", "oxide").Link("T", "U", "magnet").Demand("U", "magnet").Network();
        BetweennessAnswer drawn = Betweenness.Of(all, 1, 0, 3, 1, Stop);
        Assert.Equal(drawn.ErrorOf(1, 2), LabelBetweenness.Of(all, drawn, LabelSet.Of(all, LabelKind.Country)).ErrorOf(0), 12);
    }

    [Fact]
    public void A_firm_has_what_it_owns_beside_what_it_runs()
    {
        DataSet data = new Chain(RequirementRule.Any)
            .Site("S", "mine", "AT", "Digger").Site("A", "refiner", "BE", "Smelter").Site("U", "end-use").Link("S", "A", "ore").Link("A", "U", "oxide").Demand("U", "oxide").Data();
        var network = SupplyNetwork.Of(data with { Sites = data.Sites with { Owners = new Column<Owner[]?>([null, [new Owner(new OperatorIndex(0), 0.8)], null], null) } }, new NetworkOptions(2026));
        var between = LabelBetweenness.Of(network, Betweenness.Of(network, cancellation: Stop), LabelSet.Of(network, LabelKind.Operator));

        Assert.Equal([0.5, 0.5], new[] { between.ScoreOf(0), between.ScoreOf(1) });
    }

    [Fact]
    public void As_many_different_sources_are_drawn_as_are_asked_for_and_a_seed_draws_the_same_for_ever()
    {
        SupplyNetwork network = Layers(wide: 10, tiers: 10);
        Assert.All(Enumerable.Range(1, 20), seed => Assert.Equal(network.VertexCount - 1, Betweenness.Of(network, 1, 0, network.VertexCount - 1, seed, Stop).Sources));

        double[] scores = [.. Betweenness.Of(network, 1, 0, 7, 42, Stop).Scores];
        Assert.Equal(80.85151775, Enumerable.Range(0, scores.Length).Sum(vertex => vertex * scores[vertex]), 9);
    }

    [Fact]
    public void Paths_beyond_the_largest_number_are_still_shared_out()
    {
        // 4 x 4 x 4 …: 4^599 paths from end to end.
        const int wide = 4;
        const int tiers = 600;
        SupplyNetwork network = Layers(wide, tiers, each: wide);
        BetweennessAnswer answer = Betweenness.Of(network, cancellation: Stop);
        double pairs = (network.VertexCount - 1.0) * (network.VertexCount - 2.0);

        Assert.Equal(wide * tiers, network.VertexCount);
        Assert.All(answer.Scores.Select((score, vertex) => (score, tier: vertex / wide)), pair =>
            Assert.Equal(wide * pair.tier * (tiers - 1.0 - pair.tier) / pairs, pair.score, 9));
    }

    // Tiers of sites, each supplied by some of the tier before; the last one only asks.
    private static SupplyNetwork Layers(int wide, int tiers, int each = 2)
    {
        var chain = new Chain(RequirementRule.Any);
        for (int site = 0; site < wide * tiers; site++)
        {
            chain.Site($"{site}", site < wide ? "mine" : "refiner");
            int before = (site / wide * wide) - wide;
            for (int supplier = 0; supplier < each && before >= 0; supplier++)
            {
                chain.Link($"{before + (((site * 7) + supplier) % wide)}", $"{site}", "stuff");
            }

            if (site >= wide * (tiers - 1))
            {
                chain.Demand($"{site}", "stuff");
            }
        }

        return chain.Network();
    }
}
