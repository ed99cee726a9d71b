using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>What each kind of shock does, worked out on paper. Mine a (country AT) makes up to 60, b (BE) up to 40; the use in CA asks for 100.</summary>
public sealed class ScenarioTests
{
    private const double Near = 1e-6;
    private const double SecondHalf = 184 / 365.0; // of 2026, from the first of July

    [Theory]
    [InlineData(0.25, 0.85)] // 60 x 0.75 + 40
    [InlineData(1, 0.4)]
    public void An_outage_takes_its_share_of_what_a_site_makes(double severity, double after) =>
        Assert.Equal(after, After(Two(), new Shock(ShockKind.Outage) { Sites = "a", Severity = severity }), Near);

    [Fact]
    public void A_ban_shuts_the_links_it_selects() =>
        Assert.Equal(0.4, After(Two(), new Shock(ShockKind.ExportBan) { From = "country:AT" }), Near);

    // Observed: 50 of a's 60. Half of that is 25, and b's 40 besides.
    [Fact]
    public void A_quota_is_a_share_of_what_was_observed() =>
        Assert.Equal(0.65, After(Two(observed: 50), new Shock(ShockKind.Quota) { From = "country:AT", Severity = 0.5 }), Near);

    // Unknown, and demand of 50: in some optimum a serves all of it, so half is 25, and b's 10 besides.
    [Fact]
    public void Where_nobody_observed_it_a_quota_is_a_share_of_the_most_the_links_carry_in_any_optimum()
    {
        Chain chain = Sites().Makes("a", "ore", 60).Makes("b", "ore", 10).Link("a", "use", "ore").Link("b", "use", "ore").Demand("use", "ore", 50);
        ScenarioAnswer answer = Run(chain.Data(), new ScenarioOptions(), new Shock(ShockKind.Quota) { From = "country:AT", Severity = 0.5 });

        Assert.Equal(0.7, answer.Rows[0].ServedAfter, Near);
        Assert.Contains(answer.Notes, note => note.Text.Contains("a share of 50 t/yr", StringComparison.Ordinal));
    }

    // 100 served of 100 before; 200 asked for, 100 served: nothing is lost.
    [Fact]
    public void Demand_grows_by_its_factor()
    {
        ScenarioRow row = Run(Two().Data(), new ScenarioOptions(), new Shock(ShockKind.Demand) { Factor = 2 }).Rows[0];

        Assert.Equal((200.0, 1.0, 0.5, 0.0), (row.DemandTonnesPerYear, row.ServedBefore, row.ServedAfter, row.LostTonnesPerYear));
    }

    [Fact]
    public void Dates_cut_the_year_into_periods()
    {
        ScenarioAnswer answer = Run(Two().Data(), new ScenarioOptions(), new Shock(ShockKind.Outage) { Sites = "a", Start = Date("2026-07"), End = Date("2026") });

        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 7, 1)], answer.Periods.Select(period => period.Start));
        Assert.Equal([(1, 60.0), (0, 0.0)], answer.Rows.Select(row => (row.Period, row.LostTonnesPerYear)));
        Assert.Equal(60 * SecondHalf, answer.Totals[0].LostTonnes, Near);
    }

    [Fact]
    public void A_shock_of_another_year_does_nothing_and_says_so()
    {
        ScenarioAnswer answer = Run(Two().Data(), new ScenarioOptions(), new Shock(ShockKind.Outage) { Sites = "a", Start = Date("2027") });

        Assert.Equal(1, answer.Rows[0].ServedAfter);
        Assert.Contains(answer.Notes, note => note.Text.StartsWith("Without effect in 2026", StringComparison.Ordinal));
    }

    // Nothing comes from a all year; from July also nothing from b. 10 t in stock: where the shortage is shared fairly over the year, all of it is
    // used in the second half, when b is missing: 10 of 100 x 184/365. Released in the first half only, it makes 0.4 into 0.4 + 10 / (100 x 181/365).
    [Theory]
    [InlineData(null, null, 0.4, 10 / (100 * SecondHalf))]
    [InlineData(null, "2026-06", 0.4 + (10 / (100 * (1 - SecondHalf))), 0)]
    public void A_stock_is_shared_across_periods(string? start, string? end, double first, double second)
    {
        DataSet data = Two().Data();
        data = data with
        {
            Stockpiles = [new Stockpile("store", null, "CA", null, MaterialOf(data, "ore"), StockpileKind.Plan, Figure.Of(10), Figure.Unknown, null, Basis.Reported, null, [])],
        };
        ScenarioAnswer answer = Run(
            data,
            new ScenarioOptions(),
            new Shock(ShockKind.Outage) { Sites = "a" },
            new Shock(ShockKind.Outage) { Sites = "b", Start = Date("2026-07") },
            new Shock(ShockKind.Release) { Stockpiles = [new StockpileIndex(0)], Start = Date(start), End = Date(end) });

        Assert.Equal([first, second], answer.Rows.OrderBy(row => row.Period).Select(row => row.ServedAfter), (one, other) => Math.Abs(one - other) < Near);
    }

    [Theory]
    [InlineData(5.0, 0.45)]
    [InlineData(null, 1)]
    public void An_open_link_carries_up_to_its_tonnes(double? tonnes, double after)
    {
        Chain chain = Sites().Makes("a", "ore", 60).Makes("b", "ore", 40).Link("b", "use", "ore").Demand("use", "ore", 100);

        Assert.Equal(after, After(chain, new Shock(ShockKind.Open) { From = "a", To = "use", Materials = [MaterialOf(chain.Data(), "ore")], TonnesPerYear = tonnes }), Near);
    }

    [Theory]
    [InlineData(ShockKind.Restart, SiteStatus.Idle, 0)]
    [InlineData(ShockKind.Build, SiteStatus.Planned, 2031)]
    public void An_idle_or_planned_site_runs_whatever_its_year(ShockKind kind, SiteStatus status, int year)
    {
        ScenarioRow row = Run(WithStatus(Two().Data(), status, year), new ScenarioOptions(), new Shock(kind) { Sites = "a" }).Rows[0];

        Assert.Equal((0.4, 1.0), (row.ServedBefore, row.ServedAfter));
    }

    [Fact]
    public void A_planned_site_may_be_late()
    {
        ScenarioRow row = Run(WithStatus(Two().Data(), SiteStatus.Planned, 2026), new ScenarioOptions(), new Shock(ShockKind.Delay) { Sites = "a", Years = 1 }).Rows[0];

        Assert.Equal((1.0, 0.4), (row.ServedBefore, row.ServedAfter));
    }

    // The refiner takes 60 t from AT and 40 from BE. What the use gets must hold nothing of AT at any tier: 40 of its 50; the other use takes the rest.
    // A refiner in AT makes nothing clean.
    [Theory]
    [InlineData("BE", 0.8)]
    [InlineData("AT", 0)]
    public void A_ban_of_an_origin_reaches_through_the_tiers(string refinery, double after)
    {
        Chain chain = Sites().Site("refiner", "refiner", refinery).Site("other", "end-use", "CA")
            .Makes("a", "ore", 60).Makes("b", "ore", 40).Makes("refiner", "oxide", 100)
            .Link("a", "refiner", "ore").Link("b", "refiner", "ore").Link("refiner", "use", "oxide").Link("refiner", "other", "oxide")
            .Recipe("oxide", "ore").Demand("use", "oxide", 50).Demand("other", "oxide", 50);
        ScenarioAnswer answer = Run(chain.Data(), new ScenarioOptions(), new Shock(ShockKind.OriginBan) { Sites = "use", Origin = "country:AT" });

        Assert.Equal(after, answer.Rows.Single(row => chain.Data().Sites.Id(row.Site) == "use").ServedAfter, Near);
        Assert.Equal(1, answer.Rows.Single(row => chain.Data().Sites.Id(row.Site) == "other").ServedAfter, Near);
    }

    // A tonne of magnet takes 1 t of Dy, and there are 60 for 100: with half as much in each, 60 t of Dy are enough.
    [Fact]
    public void Substitution_needs_less_of_an_input()
    {
        Chain chain = Sites().Site("plant", "magnet", "CA")
            .Makes("a", "dy", 60).Makes("plant", "magnet", 100)
            .Link("a", "plant", "dy").Link("plant", "use", "magnet")
            .Recipe("magnet", "dy").Demand("use", "magnet", 100);
        DataSet data = chain.Data();
        ScenarioRow row = Run(data, new ScenarioOptions(), new Shock(ShockKind.Substitution) { Materials = [MaterialOf(data, "magnet")], Input = MaterialOf(data, "dy"), Factor = 0.5 }).Rows[0];

        Assert.Equal((0.6, 1.0), (row.ServedBefore, row.ServedAfter));
    }

    // Ore at 2 USD/kg, a quarter of it as duty on what comes from AT. 90 are asked for: 40 from b, 50 from a, at 500 USD each.
    [Fact]
    public void A_tariff_costs_its_rate_on_what_cannot_be_had_elsewhere_and_cuts_nothing()
    {
        DataSet data = Sites().Makes("a", "ore", 60).Makes("b", "ore", 40).Link("a", "use", "ore").Link("b", "use", "ore").Demand("use", "ore", 90).Data();
        data = data with { Prices = [new Price(MaterialOf(data, "ore"), Figure.Of(2), default, null, Basis.Reported, null, [])] };
        ScenarioAnswer answer = Run(data, new ScenarioOptions(), new Shock(ShockKind.Tariff) { From = "country:AT", RatePercent = 25 });

        Assert.Equal(1, answer.Rows[0].ServedAfter);
        Assert.Equal(0, answer.Cost!.Value.Before, Near);
        Assert.Equal(25_000, answer.Cost.Value.After, 1e-3);
    }

    // A tonne from a costs 300 USD on the way and one from b 500. 90 are asked for: 60 x 300 + 30 x 500, and with as much again on what comes from AT 40 x 500 + 50 x 600.
    [Fact]
    public void Without_a_price_a_tariff_is_on_what_the_link_costs_and_the_cheaper_way_is_taken()
    {
        DataSet data = Sites().Makes("a", "ore", 60).Makes("b", "ore", 40).Link("a", "use", "ore").Link("b", "use", "ore").Demand("use", "ore", 90).Data();
        data = data with { Links = data.Links with { Costs = new Column<double>([300, 500], double.NaN) } };
        ScenarioAnswer answer = Run(data, new ScenarioOptions(), new Shock(ShockKind.Tariff) { From = "country:AT", RatePercent = 100 });

        Assert.Equal(33_000, answer.Cost!.Value.Before, 0.1);
        Assert.Equal(50_000, answer.Cost.Value.After, 0.1);
    }

    [Theory]
    [InlineData("export-ban", null, null, 0.4)]
    [InlineData("export-licence", null, null, 1)]
    [InlineData("export-licence", 0.5, null, 0.7)]
    [InlineData("production-quota", 0.5, null, 0.7)]
    [InlineData("subsidy", 1.0, null, 1)]
    [InlineData("export-ban", null, "2026-01-01", 1)] // suspended for the whole year
    public void A_policy_does_what_its_kind_says(string kind, double? severity, string? suspended, double after)
    {
        DataSet data = Two(observed: 60).Data();
        data = data with
        {
            Policies =
            [
                new Policy(
                    "p", null, "AT", kind, Date("2025"), Date(suspended), Date(suspended is null ? null : "2026-12-31"), default, [MaterialOf(data, "ore")], null, "*",
                    Figure.Unknown, Figure.Unknown, null, []),
            ],
        };

        Assert.Equal(after, Run(data, new ScenarioOptions(), new Shock(ShockKind.Policy) { Policies = [new PolicyIndex(0)], Severity = severity }).Rows[0].ServedAfter, Near);
    }

    // On the market a's 60 t stay with a use in AT, and b's 40 go to the one in CA.
    [Fact]
    public void On_the_market_a_ban_parts_the_groups_it_tells_apart()
    {
        Chain chain = Sites().Site("home", "end-use", "AT").Makes("a", "ore", 60).Makes("b", "ore", 40).Link("b", "home", "ore").Demand("use", "ore", 60).Demand("home", "ore", 60);
        ScenarioAnswer answer = Run(chain.Data(), new ScenarioOptions(Rerouting.Market), new Shock(ShockKind.ExportBan) { From = "country:AT" });

        Assert.Equal([40.0, 60.0], answer.Rows.OrderBy(row => chain.Data().Sites.Id(row.Site) == "home").Select(row => row.ServedAfter * 60), (one, other) => Math.Abs(one - other) < Near);
    }

    [Fact]
    public void Unknown_capacity_gives_an_interval()
    {
        DataSet data = Sites().Makes("a", "ore").Makes("b", "ore", 40).Link("a", "use", "ore").Link("b", "use", "ore").Demand("use", "ore", 100).Data();
        ScenarioAnswer answer = Run(data, new ScenarioOptions(), new Shock(ShockKind.Outage) { Sites = "b", Severity = 0.5 });

        Assert.Equal((1.0, 0.2), (answer.Totals[0].WorldAfter.Share, answer.WithUnknownAtNothing!.WorldAfter.Share));
    }

    [Fact]
    public void The_rest_are_those_outside_the_countries_where_the_shock_begins()
    {
        Chain chain = Sites().Site("home", "end-use", "AT").Makes("a", "ore", 60).Makes("b", "ore", 40)
            .Link("a", "home", "ore").Link("b", "use", "ore").Demand("use", "ore", 40).Demand("home", "ore", 60);
        ScenarioTotal total = Run(chain.Data(), new ScenarioOptions(), new Shock(ShockKind.Outage) { Sites = "country:AT" }).Totals[0];

        Assert.Equal((0.4, 1.0), (total.WorldAfter.Share, total.RestAfter.Share));
    }

    [Fact]
    public void Bands_come_from_the_seed_alone_and_hold_the_figure()
    {
        ScenarioAnswer answer = Run(Two().Data(), new ScenarioOptions(), new Shock(ShockKind.Outage) { Sites = "a" });
        ScenarioBands Bands(int seed, int threads) => ScenarioBands.Of(answer, new ScenarioOptions(), 200, seed, threads, null, TestContext.Current.CancellationToken);
        ScenarioBands one = Bands(7, 1);

        Assert.Equal(one.Rows, Bands(7, 3).Rows);
        Assert.NotEqual(one.Rows, Bands(8, 1).Rows);
        Assert.InRange(60, one.Rows[0].P05, one.Rows[0].P95);
        Assert.InRange(one.Rows[0].P05, 60 / 1.05 / 1.05, one.Rows[0].P50); // reported figures: 5 % up or down
        Assert.Equal(1, one.Rows[0].RankStability);
    }

    private static Chain Sites() => new Chain().Site("a", "mine", "AT").Site("b", "mine", "BE").Site("use", "end-use", "CA");

    private static Chain Two(double observed = double.NaN) => Sites()
        .Makes("a", "ore", 60).Makes("b", "ore", 40).Link("a", "use", "ore", observed).Link("b", "use", "ore").Demand("use", "ore", 100);

    private static DataSet WithStatus(DataSet data, SiteStatus status, int year) => data with
    {
        Sites = data.Sites with
        {
            Statuses = new Column<SiteStatus>([status, SiteStatus.Operating, SiteStatus.Operating], SiteStatus.Operating),
            StartYears = new Column<short>([(short)year, 0, 0], 0),
        },
    };

    private static double After(Chain chain, Shock shock) => Assert.Single(Run(chain.Data(), new ScenarioOptions(), shock).Rows).ServedAfter;

    private static ScenarioAnswer Run(DataSet data, ScenarioOptions options, params Shock[] shocks) => ScenarioRun.Of(
        SupplyNetwork.Of(data, new NetworkOptions(2026)),
        new Scenario("shock", null, null, null, [], [.. shocks], []),
        options,
        TestContext.Current.CancellationToken);

    private static MaterialIndex MaterialOf(DataSet data, string id) => new(data.Materials.Select(material => material.Id).ToList().IndexOf(id));

    private static PartialDate Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : default;
}
