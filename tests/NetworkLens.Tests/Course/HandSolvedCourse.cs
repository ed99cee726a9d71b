using System.Collections.Immutable;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Course;

/// <summary>Courses worked out on paper, on the chain of twelve sites.</summary>
public sealed class HandSolvedCourse
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Middle = new(2026, 7, 1); // 184 days of 2026, 181 of 2027

    // Each maker's output falls with its scarcest input: without r1 g1 has no oxide, g2 half of it, g3 four fifths.
    [Theory]
    [InlineData("r1", 1, 65, 15, 20)]
    [InlineData("m2", 1, 10 / 3.0, 10, 160 / 3.0)]
    [InlineData("d1", 0.5, 35, 15, 0)]
    public void Where_nobody_plans_each_loses_what_it_took_of_what_failed(string failed, double severity, double cars, double missiles, double speakers)
    {
        CourseAnswer course = Of(TwelveSites.Network(), CourseRule.Proportional, failed, 365, severity: severity);
        Assert.Equal([cars, missiles, speakers], Lost(course), (one, other) => Math.Abs(one - other) < 1e-6);
    }

    [Theory]
    [InlineData("r1", 1, 100)]
    [InlineData("m2", 1, 200 / 3.0)]
    [InlineData("d1", 0.5, 50)]
    public void The_best_plan_loses_as_much_in_all(string failed, double severity, double lost)
    {
        CourseAnswer course = Of(TwelveSites.Network(), CourseRule.Planned, failed, 365, severity: severity);
        Assert.Equal((lost, lost), (course.LostTonnes, course.LeastLostTonnes), (one, other) => Math.Abs(one.Item1 - other.Item1) + Math.Abs(one.Item2 - other.Item2) < 1e-5);
    }

    // 30 days of stock, then 100 t a year are lost for the 150 days that remain: 70 of them cars, 30 missiles.
    [Theory]
    [InlineData(CourseRule.Proportional)]
    [InlineData(CourseRule.Planned)]
    public void Dysprosium_for_thirty_days_lasts_thirty_days_and_the_rest_is_lost(CourseRule rule)
    {
        SupplyNetwork network = TwelveSites.Network();
        CourseAnswer course = Of(network, rule, "d1", 180, TwelveSites.Stocks(network));
        Assert.Equal([70 * 150 / 365.0, 30 * 150 / 365.0, 0], Lost(course), (one, other) => Math.Abs(one - other) < 1e-3);
        Assert.Equal([30, 30, null], ByTarget(course).Select(row => row.FirstShort));
        Assert.Equal([180, 180, null], ByTarget(course).Select(row => row.BackIn));
        Assert.Equal([150, 150, 0], ByTarget(course).Select(row => row.DaysStopped));
    }

    [Fact]
    public void Those_who_need_none_of_it_lose_nothing_and_losses_add_up()
    {
        SupplyNetwork network = TwelveSites.Network();
        SurvivalAnswer answer = SurvivalTogether.Of(
            new SurvivalQuestion(network, Selector.Select("id:d1", network.Data, 2026).Value!) { Stocks = TwelveSites.Stocks(network), RecoveryDays = 180 }, TestContext.Current.CancellationToken);
        SurvivalRow[] rows = [.. answer.Rows.OrderBy(row => row.Target)];
        Assert.Equal([30, 30, double.PositiveInfinity], rows.Select(row => row.Days), (one, other) => one.Equals(other) || Math.Abs(one - other) < 1e-4);
        Assert.Equal([70 * 150 / 365.0, 30 * 150 / 365.0, 0], rows.Select(row => row.LostTonnes), (one, other) => Math.Abs(one - other) < 1e-4);
        Assert.Equal([true, true, false], rows.Select(row => row.IsExposed));
    }

    // 30 days of stock outlast 20 days without supply by 10: how long they last stays 30.
    [Fact]
    public void How_long_a_stock_lasts_does_not_depend_on_when_supply_is_back()
    {
        SupplyNetwork network = TwelveSites.Network();
        SurvivalAnswer answer = SurvivalTogether.Of(
            new SurvivalQuestion(network, Selector.Select("id:d1", network.Data, 2026).Value!) { Stocks = TwelveSites.Stocks(network), RecoveryDays = 20 }, TestContext.Current.CancellationToken);
        SurvivalRow[] rows = [.. answer.Rows.OrderBy(row => row.Target)];
        Assert.Equal([30, 30, double.PositiveInfinity], rows.Select(row => row.Days), (one, other) => one.Equals(other) || Math.Abs(one - other) < 1e-4);
        Assert.Equal([0, 0, 0], rows.Select(row => row.LostTonnes), (one, other) => Math.Abs(one - other) < 1e-4);
        Assert.Equal([false, false, false], rows.Select(row => row.IsExposed));
    }

    // Each by itself the other gives up its stock: 150 / 365 t of dysprosium make 3 t a year for 42.86... days of cars.
    [Fact]
    public void Each_by_itself_lasts_as_long_as_all_of_the_stock_lets_it()
    {
        SupplyNetwork network = TwelveSites.Network();
        SurvivalAnswer answer = TimeToSurvive.Of(
            new SurvivalQuestion(network, Selector.Select("id:d1", network.Data, 2026).Value!) { Stocks = TwelveSites.Stocks(network) }, TestContext.Current.CancellationToken);
        Assert.Equal([300 / 7.0, 40, double.PositiveInfinity], answer.Rows.OrderBy(row => row.Target).Select(row => row.Days), (one, other) => one.Equals(other) || Math.Abs(one - other) < 1e-3);
    }

    // Ten days on the way to g1: it goes short ten days later, and is back ten days later.
    [Fact]
    public void What_is_on_the_way_still_arrives_and_what_starts_again_arrives_later()
    {
        SupplyNetwork network = TwelveSites.Network();
        DataSet data = network.Data;
        data = data with
        {
            Links = data.Links with { TransitDays = new Column<Figure>([.. Enumerable.Range(0, data.Links.Count).Select(row => data.Sites.Id(data.Links.From[row]) == "d1" ? Figure.Of(10) : Figure.Of(0))], Figure.Unknown) },
        };
        CourseAnswer course = Of(SupplyNetwork.Of(data, network.Options), CourseRule.Proportional, "d1", 60);
        Assert.Equal([10, 10, null], ByTarget(course).Select(row => row.FirstShort));
        Assert.Equal([70, 70, null], ByTarget(course).Select(row => row.BackIn));
        Assert.Equal([70 * 60 / 365.0, 30 * 60 / 365.0, 0], Lost(course), (one, other) => Math.Abs(one - other) < 1e-6);
    }

    // Capacity comes back evenly over 40 days: as much is lost as in 20 days more of the outage.
    [Theory]
    [InlineData(CourseRule.Proportional, 1e-6)]
    [InlineData(CourseRule.Planned, 1e-3)]
    public void A_ramp_loses_half_of_its_length_more(CourseRule rule, double error)
    {
        SupplyNetwork network = TwelveSites.Network();
        DataSet data = network.Data;
        data = data with { Sites = data.Sites with { RampDays = new Column<Figure>([.. Enumerable.Repeat(Figure.Of(40), data.Sites.Count)], Figure.Unknown) } };
        CourseAnswer course = Of(SupplyNetwork.Of(data, network.Options), rule, "d1", 60);
        Assert.Equal(100 * 80 / 365.0, course.LostTonnes, error);
        Assert.Equal(100, ByTarget(course)[0].BackIn!.Value, 6.0);
    }

    // From 2027 on g1, which makes 60 of the 70 t of cars, has no dysprosium, shock or none: d1 then costs the 10 t that g2 makes.
    [Fact]
    public void A_link_that_ends_carries_nothing_from_the_next_year_on_and_is_no_loss_of_the_shock()
    {
        CourseAnswer course = AcrossTheYear(data => WithDates(data, until: ("d1", "g1")), "d1", 365);
        Assert.Equal([((70 * 184) + (10 * 181)) / 365.0, 30, 0], Lost(course), (one, other) => Math.Abs(one - other) < 1e-6);
        Assert.Equal([70, 10], new[] { course.Before[183][0], course.Before[184][0] }, (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Contains(course.Notes, note => note.Text.Contains("sites: 0, links between others: 1.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_maker_that_closes_is_one_that_fails_on_the_first_day_of_the_next_year_and_no_loss_of_the_shock()
    {
        CourseAnswer closing = AcrossTheYear(data => WithYears(data, "r1", end: 2026), "g3", 10);
        CourseAnswer failing = CourseRun.Of(
            new CourseQuestion(TwelveSites.Network(), TwelveSites.Outage("id:r1", new DateOnly(2027, 1, 1), 181), CourseRule.Proportional) { From = Middle, Until = Middle.AddDays(364) }, null, TestContext.Current.CancellationToken);
        Assert.All(Enumerable.Range(0, 365), day => Assert.Equal(failing.Served[day], closing.Before[day], (one, other) => Math.Abs(one - other) < 1e-9));
        Assert.True(closing.Before[364][0] < 20);
        Assert.Equal([0, 0, 0], Lost(closing), (one, other) => Math.Abs(one - other) < 1e-6); // what g3 did not use in July it uses when r1 is gone
        Assert.Equal([0, 0, 10], ByTarget(closing).Select(row => row.DaysShort));
        Assert.Contains(closing.Notes, note => note.Text.Contains("sites: 1, links between others: 0.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_end_use_that_closes_loses_nothing_after_it()
    {
        CourseAnswer course = AcrossTheYear(data => WithYears(data, "e2", end: 2026), "d1", 365);
        Assert.Equal([70, 30 * 184 / 365.0, 0], Lost(course), (one, other) => Math.Abs(one - other) < 1e-6);
        Assert.Equal((30, 0), (course.Before[183][1], course.Before[184][1]));
    }

    // c1 opens with its link to d1; m2's link to r2 opens alone. None of them is there in 2026.
    [Fact]
    public void What_opens_is_counted_and_not_followed()
    {
        CourseAnswer course = AcrossTheYear(data => WithYears(WithDates(data, since: ("m2", "r2")), "c1", start: 2027), "g3", 10);
        Assert.Equal([0, 0, 100 * 10 / 365.0], Lost(course), (one, other) => Math.Abs(one - other) < 1e-6);
        Assert.Contains(course.Notes, note => note.Text.Contains("is not followed where nobody plans: sites: 1, links: 2.", StringComparison.Ordinal));
        Assert.DoesNotContain(course.Notes, note => note.Text.StartsWith("What ends", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_of_later_years_where_there_is_none()
    {
        CourseAnswer course = Of(TwelveSites.Network(), CourseRule.Proportional, "g3", 10);
        Assert.DoesNotContain(course.Notes, note => note.Text.Contains("stay those of", StringComparison.Ordinal));
    }

    private static CourseAnswer AcrossTheYear(Func<DataSet, DataSet> change, string failed, int days)
    {
        SupplyNetwork network = TwelveSites.Network();
        network = SupplyNetwork.Of(change(network.Data), network.Options);
        return CourseRun.Of(new CourseQuestion(network, TwelveSites.Outage($"id:{failed}", Middle, days), CourseRule.Proportional) { Until = Middle.AddDays(364) }, null, TestContext.Current.CancellationToken);
    }

    private static DataSet WithDates(DataSet data, (string From, string To)? since = null, (string From, string To)? until = null)
    {
        Column<PartialDate> Of((string From, string To)? link, string year) => new(
            [.. Enumerable.Range(0, data.Links.Count).Select(row => (data.Sites.Id(data.Links.From[row]), data.Sites.Id(data.Links.To[row])) == link && PartialDate.TryParse(year, out PartialDate date) ? date : default)], default);
        return data with { Links = data.Links with { Since = Of(since, "2027"), Until = Of(until, "2026-09") } };
    }

    private static DataSet WithYears(DataSet data, string site, short start = 0, short end = 0)
    {
        Column<short> Of(short year) => new([.. Enumerable.Range(0, data.Sites.Count).Select(each => data.Sites.Ids[each] == site ? year : (short)0)], 0);
        return data with { Sites = data.Sites with { StartYears = Of(start), EndYears = Of(end) } };
    }

    private static CourseAnswer Of(SupplyNetwork network, CourseRule rule, string failed, int days, ImmutableArray<FlowStock>? stocks = null, double severity = 1) => CourseRun.Of(
        new CourseQuestion(network, TwelveSites.Outage($"id:{failed}", Start, days, severity), rule) { Stocks = stocks ?? [], Until = Start.AddDays(364) }, null, TestContext.Current.CancellationToken);

    private static CourseRow[] ByTarget(CourseAnswer course) => [.. course.Rows.OrderBy(row => row.Target)];

    private static double[] Lost(CourseAnswer course) => [.. ByTarget(course).Select(row => row.LostTonnes)];
}
