using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

public sealed class StressTests
{
    private const double Near = 1e-6;

    // Mine 10 -> refiner 10 -> demand 20: one more of either is stopped by the other, one less is missed.
    [Theory]
    [InlineData("mine")]
    [InlineData("refiner")]
    public void One_more_of_either_of_two_equal_limits_serves_nothing_and_one_less_loses_one(string site)
    {
        StressRow row = Stress(TwoLimits().Network(), LabelKind.Site).Rows.Single(row => Name(TwoLimits().Network(), row) == site);

        Assert.Equal(10, row.LostTonnesPerYear, Near);
        Assert.Equal(0, row.Detail!.GainOfOneMore, Near);
        Assert.Equal(1, row.Detail.LossOfOneLess, Near);
    }

    // A makes 60 and B 40; A's country asks for 50, B's for 50. All are served. Without A: its own 50 left out, the other 50 get B's 40, so 10 are lost,
    // 40 of 100 in the world, 40 of 50 of the rest. With its demand kept in, 100 ask for B's 40: 60 are lost.
    [Theory]
    [InlineData(false, 10, 0.4, 0.8)]
    [InlineData(true, 60, 0.4, 0.4)]
    public void A_failed_country_takes_its_own_demand_along_unless_it_is_kept(bool keep, double lost, double world, double rest)
    {
        SupplyNetwork network = TwoCountries();
        StressRow row = Stress(network, LabelKind.Country, keep: keep).Rows.Single(row => Name(network, row) == "AT");

        Assert.Equal(lost, row.LostTonnesPerYear, Near);
        Assert.Equal(world, row.ServedShare, Near);
        Assert.Equal(rest, row.ServedShareRest, Near);
    }

    // Either of two mines of 10 serves a demand of 10; both gone, all of it is lost. The third mine makes what nobody asks for.
    [Fact]
    public void A_pair_is_told_where_it_loses_more_than_either_alone()
    {
        SupplyNetwork network = new Chain()
            .Site("m1", "mine").Site("m2", "mine").Site("m3", "mine").Site("use", "end-use")
            .Makes("m1", "ore", 10).Makes("m2", "ore", 10).Makes("m3", "gravel", 10)
            .Link("m1", "use", "ore").Link("m2", "use", "ore").Link("m3", "use", "gravel")
            .Demand("use", "ore", 10)
            .Network();

        StressRow pair = Assert.Single(Stress(network, LabelKind.Site, order: 2).Rows);
        Assert.Equal(["m1", "m2"], pair.Labels.Select(label => LabelText.Bare(network, label)));
        Assert.Equal(10, pair.LostTonnesPerYear, Near);
        Assert.All(Stress(network, LabelKind.Site).Rows, row => Assert.Equal(0, row.LostTonnesPerYear));
    }

    // 200 t of gallium beside 2.5 billion of steel: either source of it is enough, both gone all of it is lost.
    [Fact]
    public void A_small_demand_is_measured_against_itself_beside_however_large_another()
    {
        SupplyNetwork network = new Chain()
            .Site("mill", "mine").Site("ga1", "mine").Site("ga2", "mine").Site("builders", "end-use").Site("chips", "end-use")
            .Makes("mill", "steel", 2.5e9).Makes("ga1", "gallium", 200).Makes("ga2", "gallium", 199.5)
            .Link("mill", "builders", "steel").Link("ga1", "chips", "gallium").Link("ga2", "chips", "gallium")
            .Demand("builders", "steel", 2.5e9).Demand("chips", "gallium", 200).Network();

        Assert.Equal(
            [("mill ga1", 2_500_000_000.5), ("ga1 ga2", 200)],
            Stress(network, LabelKind.Site, order: 2).Rows.Select(row => (string.Join(' ', row.Labels.Select(label => LabelText.Bare(network, label))), row.LostTonnesPerYear)),
            (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1);
        Assert.Equal([("mill", 2.5e9), ("ga1", 0.5), ("ga2", 0)], Stress(network, LabelKind.Site).Rows.Select(row => (LabelText.Bare(network, row.Labels[0]), Math.Round(row.LostTonnesPerYear, 6))));
    }

    // m1 and m2 make 60 each, nobody knows what m3 makes; 100 are asked for. If m3 makes any amount, m1 + m3 leaves 60 and so does m2 + m3, while m1 or m2 alone loses nothing.
    // If it makes nothing, m1 + m3 leaves the same 60 as m1 alone, and only m1 + m2 loses more than either.
    [Fact]
    public void A_listed_pair_has_a_lower_end_even_where_it_loses_no_more_than_one_of_its_two()
    {
        using var folder = new DataFolder("""
            === sites.csv
            id,country
            m1,AT
            m2,BE
            m3,CA
            use,DE
            === links.csv
            from,to,material
            m1,use,ore
            m2,use,ore
            m3,use,ore
            === outputs.csv
            site,material,tonnes_per_year
            m1,ore,60
            m2,ore,60
            m3,ore,
            === demand.csv
            site,material,tonnes_per_year
            use,ore,100

            """);
        var run = ConsoleRun.Of(folder.Path, "stress", "--data", ".", "--by", "site", "--order", "2", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        string[][] rows = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        int low = Array.IndexOf(rows[0], "servedShareLow");
        int high = Array.IndexOf(rows[0], "servedShare");
        Assert.Equal([("m1;m3", "0.6", "0.6"), ("m2;m3", "0.6", "0.6")], rows[1..].Select(row => (row[0], row[low], row[high])));
        Assert.Contains("Not listed: 1 pair that loses more than either alone only if unknown capacities are nothing.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LabelKind.Site, Rerouting.Links)]
    [InlineData(LabelKind.Site, Rerouting.Market)]
    [InlineData(LabelKind.Link, Rerouting.None)]
    [InlineData(LabelKind.Operator, Rerouting.Links)]
    [InlineData(LabelKind.Country, Rerouting.Links)]
    [InlineData(LabelKind.CountryStage, Rerouting.None)]
    public void A_row_is_what_is_served_when_the_problem_is_solved_afresh_without_the_label(LabelKind by, Rerouting rerouting) => RandomFlows.Several.Sample(
        network => Stress(network, by, rerouting).Rows.All(row =>
        {
            FlowProblem problem = WithoutOwnDemand(FlowProblem.Of(network, rerouting), row.Labels);
            double lost = Served(problem) - Served(Without(problem, row.Labels));
            return Math.Abs(row.LostTonnesPerYear - lost) < Near && row.LostTonnesPerYear >= 0;
        }),
        iter: 60,
        print: RandomFlows.Print);

    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Country)]
    public void Pairs_are_all_those_that_lose_more_than_either_alone(LabelKind by) => RandomFlows.Several.Sample(
        network =>
        {
            StressRow[] singles = [.. Stress(network, by).Rows];
            StressAnswer pairs = Stress(network, by, order: 2);
            return singles.SelectMany((one, number) => singles.Skip(number + 1).Select(two => Sorted(one.Labels[0], two.Labels[0]))).All(labels =>
            {
                FlowProblem problem = WithoutOwnDemand(FlowProblem.Of(network, Rerouting.Links), labels);
                double both = Served(Without(problem, labels));
                double alone = Math.Min(Served(Without(problem, [labels[0]])), Served(Without(problem, [labels[1]])));
                StressRow? row = pairs.Rows.SingleOrDefault(row => row.Labels.SequenceEqual(labels));
                return both < alone - Near ? row is not null && Math.Abs(row.LostTonnesPerYear - (Served(problem) - both)) < Near : row is null;
            });
        },
        iter: 60,
        print: RandomFlows.Print);

    [Fact]
    public void Shadow_prices_are_the_differences_that_a_tonne_makes() => RandomFlows.Several.Where(network => !network.Data.Outputs.IsDefault).Sample(
        network => Stress(network, LabelKind.Site).Rows.All(row =>
        {
            var site = new SiteIndex(row.Labels[0].Value);
            double served = Served(FlowProblem.Of(network, Rerouting.Links));
            double gain = Served(WithTonnes(network, site, 1)) - served;
            double loss = served - Served(WithTonnes(network, site, -1));
            return Math.Abs(row.Detail!.GainOfOneMore - gain) < Near && Math.Abs(row.Detail.LossOfOneLess - loss) < Near && gain <= loss + Near;
        }),
        iter: 60,
        print: RandomFlows.Print);

    [Fact]
    public void Threads_change_no_byte() => RandomFlows.Any.Sample(
        network => Text(Stress(network, LabelKind.Site, threads: 1)) == Text(Stress(network, LabelKind.Site, threads: 4)),
        iter: 30,
        print: RandomFlows.Print);

    [Fact]
    public void Worst_hit_are_those_whose_share_falls_most()
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine").Site("b", "mine").Site("t1", "end-use").Site("t2", "end-use").Site("t3", "end-use")
            .Makes("a", "ore", 30).Makes("b", "ore", 5)
            .Link("a", "t1", "ore").Link("a", "t2", "ore").Link("b", "t2", "ore").Link("b", "t3", "ore")
            .Demand("t1", "ore", 10).Demand("t2", "ore", 10).Demand("t3", "ore", 5)
            .Network();

        // Without a, t1 has nothing; t2 and t3 share 5 t alike: a third of each.
        StressRow row = Stress(network, LabelKind.Site).Rows[0];
        Assert.Equal(["t1", "t2", "t3"], row.Detail!.WorstTargets.Select(network.Data.Sites.Id));
    }

    [Fact]
    public void A_link_cannot_fail_on_the_market() =>
        Assert.Contains("not applicable", Assert.Throws<FlowsImpossibleException>(() => Stress(TwoCountries(), LabelKind.Link, Rerouting.Market)).Message, StringComparison.Ordinal);

    private static Chain TwoLimits() => new Chain()
        .Site("mine", "mine").Site("refiner", "refiner").Site("use", "end-use")
        .Makes("mine", "ore", 10).Makes("refiner", "oxide", 10)
        .Link("mine", "refiner", "ore").Link("refiner", "use", "oxide")
        .Recipe("oxide", "ore").Demand("use", "oxide", 20);

    // So many makers stop at once that what is left is solved as a programme of its own.
    [Theory]
    [InlineData(false, 10, 0)] // Belgium's 50 t have 40 t left; without Belgium's demand, Austria has 60 t for 50 t
    [InlineData(true, 60, 40)] // all 100 t are asked for still
    public void A_country_of_sixty_mines_fails_like_any_other(bool keep, double withoutAustria, double withoutBelgium)
    {
        Chain chain = new Chain().Site("b", "mine", "BE").Site("at-a", "end-use", "AT").Site("at-b", "end-use", "BE").Makes("b", "ore", 40);
        for (int mine = 0; mine < 60; mine++)
        {
            chain = chain.Site($"a{mine}", "mine", "AT").Makes($"a{mine}", "ore", 1).Link($"a{mine}", "at-a", "ore").Link($"a{mine}", "at-b", "ore");
        }

        SupplyNetwork network = chain.Link("b", "at-a", "ore").Link("b", "at-b", "ore").Demand("at-a", "ore", 50).Demand("at-b", "ore", 50).Network();
        StressRow[] rows = [.. Stress(network, LabelKind.Country, keep: keep).Rows];
        Assert.Equal([("AT", withoutAustria), ("BE", withoutBelgium)], rows.Select(row => (Name(network, row), Math.Round(row.LostTonnesPerYear, 6))));
    }

    private static SupplyNetwork TwoCountries() => new Chain()
        .Site("a", "mine", "AT").Site("b", "mine", "BE").Site("at-a", "end-use", "AT").Site("at-b", "end-use", "BE")
        .Makes("a", "ore", 60).Makes("b", "ore", 40)
        .Link("a", "at-a", "ore").Link("a", "at-b", "ore").Link("b", "at-a", "ore").Link("b", "at-b", "ore")
        .Demand("at-a", "ore", 50).Demand("at-b", "ore", 50)
        .Network();

    private static StressAnswer Stress(SupplyNetwork network, LabelKind by, Rerouting rerouting = Rerouting.Links, int order = 1, bool keep = false, int threads = 2) =>
        StressTest.Of(network, new StressOptions(by, rerouting, order, keep, null, threads), null, RandomFlows.Never);

    private static string Name(SupplyNetwork network, StressRow row) => LabelText.Bare(network, row.Labels[0]);

    private static string Text(StressAnswer answer) => string.Join('\n', answer.Rows.Select(row =>
        $"{string.Join(' ', row.Labels)} {row.ServedShare:R} {row.LostTonnesPerYear:R} {row.Detail!.GainOfOneMore:R} {row.Detail.LossOfOneLess:R} {string.Join(' ', row.Detail.WorstTargets)}"));

    private static ImmutableArray<Label> Sorted(Label one, Label two) => one.Value < two.Value ? [one, two] : [two, one];

    private static double Served(FlowProblem problem) => ServedDemand.Of(problem, FlowObjective.Total, RandomFlows.Never).Total().Served;

    private static FlowProblem WithoutOwnDemand(FlowProblem problem, ImmutableArray<Label> labels) => labels[0].Kind != LabelKind.Country ? problem : problem with
    {
        Demand = [.. problem.Demand.Select((tonnes, target) => labels.Any(label => label.Value == problem.Network.Data.Sites.Country(problem.Network.Targets[target].Site).Value) ? 0 : tonnes)],
    };

    private static FlowProblem Without(FlowProblem problem, ImmutableArray<Label> labels)
    {
        var failure = Analysis.Failure.Of(problem.Network, labels);
        return problem with
        {
            Capacity = [.. problem.Capacity.Select((tonnes, activity) => failure.Vertex?.Invoke(new VertexIndex(activity)) == true ? 0 : tonnes)],
            ChannelLimit = [.. problem.ChannelLimit.Select((tonnes, channel) => failure.Link?.Invoke(new LinkIndex(channel)) == true ? 0 : tonnes)],
        };
    }

    // Of the problem, and not of the data: there a site whose last tonne is gone supplies nobody, and who only takes what links brought would ask for less.
    private static FlowProblem WithTonnes(SupplyNetwork network, SiteIndex site, double tonnes)
    {
        var problem = FlowProblem.Of(network, Rerouting.Links);
        return problem with { Capacity = [.. problem.Capacity.Select((capacity, activity) => network.SiteOf(new VertexIndex(activity)) == site ? Math.Max(0, capacity + tonnes) : capacity)] };
    }
}
