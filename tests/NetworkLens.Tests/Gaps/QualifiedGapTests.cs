using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a bloc can make once links are qualified.</summary>
public sealed class QualifiedGapTests
{
    // Of Australia and Germany: r2 may supply use after 120 days, its ore takes 90; r3 could after 60, but its ore takes 200; use2 waits 400 days for r2, use3 needs nobody.
    private const string Chain =
        """
        === sites.csv
        id,stage,country,status,start_year
        m1,mine,AU,,
        m2,mine,AU,,
        m3,mine,CN,,
        r1,refiner,CN,,
        r2,refiner,AU,,
        r3,refiner,AU,,
        r4,refiner,AU,planned,2029
        use,end-use,DE,,
        use2,end-use,DE,,
        use3,end-use,DE,,
        === links.csv
        from,to,material,qualification_days,qualification_days_high
        m1,r2,ore,90,
        m2,r3,ore,200,
        m1,r4,ore,,
        m3,r1,ore,,
        r1,use,oxide,,
        r1,use2,oxide,,
        r2,use,oxide,120,
        r3,use,oxide,60,
        r2,use2,oxide,,400
        r4,use2,oxide,30,
        m1,use3,ore,,
        === outputs.csv
        site,material,tonnes_per_year
        m1,ore,100
        m2,ore,100
        m3,ore,100
        r1,oxide,50
        r2,oxide,50
        r3,oxide,50
        r4,oxide,50
        === recipes.csv
        output,input,tonnes_per_tonne
        oxide,ore,2
        === demand.csv
        site,material,tonnes_per_year
        use,oxide,20
        use2,oxide,10
        use3,ore,1

        """;

    [Theory]
    [InlineData(0, "no", null, "no", null)]
    [InlineData(119.5, "no", null, "no", null)]
    [InlineData(120, "yes", 120, "no", null)]
    [InlineData(399, "yes", 120, "no", null)]
    [InlineData(1000, "yes", 120, "yes", 400)]
    public void A_gap_is_closed_on_the_day_of_the_longest_qualification_of_the_quickest_way(double days, string use, int? useIn, string use2, int? use2In)
    {
        using var folder = new DataFolder(Chain);
        JsonElement answer = JsonDocument.Parse(Ask(folder, "--within", FormattableString.Invariant($"{days}"), "--format", "json").Output).RootElement;
        JsonElement[] rows = [.. answer.GetProperty("results").EnumerateArray()];
        Assert.Equal([use, use2, "yes"], rows.Select(row => row.GetProperty("answer").GetString()));
        Assert.Equal([useIn, use2In, null], rows.Select(row => row.GetProperty("qualifiedInDays") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : (int?)null));
        Assert.Equal(days, answer.GetProperty("query").GetProperty("within").GetDouble());
    }

    [Fact]
    public void The_answer_says_how_many_days_and_which_rows()
    {
        using var folder = new DataFolder(Chain);
        var run = Ask(folder, "--within", "120");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("120 days after supply from outside ends: AU,DE can make by itself what 2 of 3 demand rows ask for", run.Output, StringComparison.Ordinal);
        Assert.Contains("Qualified in", run.Output, StringComparison.Ordinal);
        Assert.Contains("Links that carry nothing until they are qualified: 6; qualified by then: 4.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Qualified in: days until the answer holds", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Carrying nothing until", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_nothing_is_qualified_and_no_column_tells_of_days()
    {
        using var folder = new DataFolder(Chain);
        var run = Ask(folder);
        Assert.Contains("what 1 of 3 demand rows ask for", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Qualified in", run.Output, StringComparison.Ordinal);
        Assert.Contains("gaps --within", run.Error, StringComparison.Ordinal);
    }

    // r4 starts in 2029, and what it sends has to be qualified first.
    [Fact]
    public void A_planned_plant_closes_no_gap_along_a_link_that_is_not_qualified()
    {
        using var folder = new DataFolder(Chain);
        Assert.DoesNotContain("r4", Ask(folder, "--to", "use2").Output, StringComparison.Ordinal);
        Assert.Contains("2029: r4", Ask(folder, "--to", "use2", "--within", "30").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("soon")]
    public void What_is_no_number_of_days_is_refused(string days)
    {
        using var folder = new DataFolder(Chain);
        var run = Ask(folder, "--within", days);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--within: '{days}' is not a number of days of at least 0.", run.Error, StringComparison.Ordinal);
    }

    // Made by hand: a link that is qualified by then runs like any other, and one that is not has ended long ago.
    [Fact]
    public void Days_after_a_failure_the_gaps_are_those_of_the_network_in_which_the_qualified_links_run() =>
        RandomDataSets.Several.Select(Gen.Int[0, 200].Array[60], Gen.Int[0, 120]).Sample(
            (data, days, day) =>
            {
                int[] needed = [.. Enumerable.Range(0, data.Links.Count).Select(row => days[row % days.Length])]; // above 100: the link runs
                DataSet qualified = data with { Links = data.Links with { QualificationDays = new Column<Figure>([.. needed.Select(each => each > 100 ? Figure.Unknown : Figure.Of(each))], Figure.Unknown) } };
                BlocSelection bloc = BlocSelection.Parse("AT,BE", data, RandomDataSets.Year, false).Value!;
                var network = SupplyNetwork.Of(qualified, new NetworkOptions(RandomDataSets.Year, DaysAfterFailure: day));
                ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
                ImmutableArray<GapAnswer> answers = Gaps.Of(network, bloc, targets, cancellation: TestContext.Current.CancellationToken);
                ImmutableArray<double> found = QualifiedGaps.DaysOf(network, bloc, answers, TestContext.Current.CancellationToken);
                BlocAnswer[][] each = [.. needed.Where(need => need <= Math.Min(day, 100)).Append(-1).Distinct().Order().Select(by => ByHand(data, needed, by, bloc, targets).Select(answer => answer.Answer).ToArray())];
                double[] steps = [double.NaN, .. needed.Where(need => need <= Math.Min(day, 100)).Distinct().Order().Select(by => (double)by)];
                return answers.Select(Told).SequenceEqual(ByHand(data, needed, day, bloc, targets).Select(Told))
                    && answers.Select((answer, position) => steps[Array.FindIndex(each, made => made[position] == answer.Answer)]).SequenceEqual(found);
            },
            iter: 1_000);

    private static ImmutableArray<GapAnswer> ByHand(DataSet data, int[] needed, int day, BlocSelection bloc, ImmutableArray<VertexIndex> targets)
    {
        Assert.True(PartialDate.TryParse("1900", out PartialDate ended));
        var until = new Column<PartialDate>([.. needed.Select((need, row) => need <= 100 && need > day ? ended : data.Links.Dates(row).Until)], default);
        return Gaps.Of(SupplyNetwork.Of(data with { Links = data.Links with { Until = until } }, new NetworkOptions(RandomDataSets.Year)), bloc, targets, cancellation: TestContext.Current.CancellationToken);
    }

    private static string Told(GapAnswer answer) => string.Join('|', answer.Target.Value, answer.Answer, string.Join(',', answer.Through), string.Join(
        ';', answer.Breaks.Select(gap => $"{gap.Requirement.Value}:{string.Join(',', gap.OutsideSuppliers)}:{string.Join(',', gap.PlannedSuppliers)}")));

    private static ConsoleRun Ask(DataFolder folder, params ReadOnlySpan<string> options) =>
        ConsoleRun.Of(folder.Path, ["gaps", "--data", ".", "--bloc", "AU,DE", "--as-of", "2026", .. options]);
}
