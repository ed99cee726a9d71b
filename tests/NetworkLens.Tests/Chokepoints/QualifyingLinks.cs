using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Links that carry nothing until they are qualified, so many days after a failure.</summary>
public sealed class QualifyingLinks
{
    // r1 supplies both; r2 may supply use 120 days after a failure, and use2 after 400.
    private const string Chain =
        """
        === sites.csv
        id,stage,country
        m1,mine,AU
        m2,mine,US
        r1,refiner,CN
        r2,refiner,MY
        use,end-use,DE
        use2,end-use,JP
        === links.csv
        from,to,material,qualification_days,qualification_days_high
        m1,r1,ore,,
        m2,r2,ore,,
        r1,use,oxide,,
        r2,use,oxide,120,200
        r1,use2,oxide,,
        r2,use2,oxide,,400
        === outputs.csv
        site,material,tonnes_per_year
        m1,ore,100
        m2,ore,100
        r1,oxide,50
        r2,oxide,50
        === recipes.csv
        output,input,tonnes_per_tonne
        oxide,ore,2
        === demand.csv
        site,material,tonnes_per_year
        use,oxide,20
        use2,oxide,10

        """;

    [Theory]
    [InlineData(0, 2)]
    [InlineData(119.5, 2)]
    [InlineData(120, 1)]
    [InlineData(399, 1)]
    [InlineData(400, 0)]
    public void A_chokepoint_is_none_for_those_whom_a_qualified_link_supplies(double days, int cut)
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".", "--by", "site", "--within", FormattableString.Invariant($"{days}"), "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        string[] rows = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        Assert.Equal(cut == 0 ? string.Empty : "m1 r1", string.Join(' ', rows.Select(row => row.Split(',')[0])));
        Assert.All(rows, row => Assert.Contains($",{cut},", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_failure_they_carry_nothing_and_the_answer_says_so()
    {
        using var folder = new DataFolder(Chain);
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        Assert.Equal(4, network.LinkCount);
        Assert.Contains("Carrying nothing until they are qualified: 2 links (qualification_days).", ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_curve_falls_on_the_days_on_which_links_are_qualified()
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".", "--by", "site", "--curve", "--picture", "curve.svg");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Without m1, 2 of 2 end uses are cut off at once, and none from day 400 on.", run.Output, StringComparison.Ordinal);
        string picture = File.ReadAllText(Path.Combine(folder.Path, "curve.svg"));
        Assert.Contains("100.0 %, 50.0 % from day 120, 0.0 % from day 400", picture, StringComparison.Ordinal);
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        ImmutableArray<LabelCurve> curves = ChokepointCurve.Of(network, QuestionTargets.Of(network, null), LabelKind.Country, 10, ChokepointRank.Demand, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["AU", "CN"], curves.Select(curve => LabelText.Bare(network, curve.Label)));
        Assert.All(curves, curve => Assert.Equal([(0, 120, 1), (120, 400, 10 / 30.0), (400, null, 0)], curve.Steps.Select(step => (step.FromDay, step.UntilDay, step.DemandShare))));
    }

    // 20 t/yr are missing for 120 days and 10 t/yr for 400.
    [Fact]
    public void A_planned_course_opens_them_in_time()
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, "course", "--data", ".", "--outage", "r1", "--from", "2026-01", "--days", "500", "--rule", "planned");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("supply is back in week 58; 17.53 t lost.", run.Output, StringComparison.Ordinal);
        Assert.Contains("2; 2 of them are within these days, qualification_days after 2026-01-01", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Substitutes_say_in_how_many_days_they_are_qualified()
    {
        using var folder = new DataFolder(Chain);
        Assert.Contains("\"qualifiedInDays\":120", ConsoleRun.Of(folder.Path, "substitutes", "r1", "--data", ".", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--within 90 --possible")]
    [InlineData("--within 90 --rank throughput")]
    [InlineData("--within -1")]
    [InlineData("--within 1,5")]
    [InlineData("--curve --order 2")]
    [InlineData("--curve --within 90")]
    [InlineData("--curve --compare-year 2030")]
    [InlineData("--picture curve.gif --curve")]
    [InlineData("--picture curve.svg")]
    public void What_does_not_go_together_is_refused(string options)
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, ["chokepoints", "--data", ".", .. options.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(options.Split(' ')[0], run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "curve.svg")));
    }

    // The network so many days after a failure is that of the same data with the qualified links running and the others gone.
    [Fact]
    public void Days_after_a_failure_the_network_is_that_of_the_links_which_are_qualified_by_then() =>
        RandomDataSets.Several.Select(Gen.Int[0, 200].Array[60], Gen.Int[0, 200]).Sample(
            (data, days, day) =>
            {
                int[] needed = [.. Enumerable.Range(0, data.Links.Count).Select(row => days[row % days.Length])]; // above 100: the link runs
                DataSet qualified = data with { Links = data.Links with { QualificationDays = new Column<Figure>([.. needed.Select(each => each > 100 ? Figure.Unknown : Figure.Of(each))], Figure.Unknown) } };
                var after = ChokepointCurve.After(SupplyNetwork.Of(qualified, new NetworkOptions(RandomDataSets.Year)), day);
                int[] rows = [.. Enumerable.Range(0, after.LinkCount).SelectMany(link => after.RowsOf(new LinkIndex(link)).ToArray()).Order()];
                var whole = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                int[] expected = [.. Enumerable.Range(0, whole.LinkCount).SelectMany(link => whole.RowsOf(new LinkIndex(link)).ToArray()).Where(row => needed[row] > 100 || needed[row] <= day).Order()];
                return rows.SequenceEqual(expected) && after.VertexCount == whole.VertexCount;
            },
            iter: 1_000);
}
