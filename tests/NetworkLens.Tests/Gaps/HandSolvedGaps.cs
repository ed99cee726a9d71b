using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a bloc of the one country AT lacks, and what will change it.</summary>
public sealed class HandSolvedGaps
{
    // Two mines outside, three of the bloc to come, one of them for a link that ends before, and one that stands idle for good.
    private static DataSet Planned
    {
        get
        {
            DataSet data = new Chain()
                .Site("T", "end-use", "AT").Site("y", "mine", "BE").Site("x", "mine", "BE").Site("b", "mine", "AT").Site("a", "mine", "AT").Site("z", "mine", "AT").Site("idle", "mine", "AT").Site("late", "mine", "AT")
                .Link("y", "T", "ore").Link("x", "T", "ore").Link("b", "T", "ore").Link("a", "T", "ore").Link("z", "T", "ore").Link("idle", "T", "ore").Link("late", "T", "ore").Demand("T", "ore").Data();
            Assert.True(PartialDate.TryParse("2029", out PartialDate end));
            return data with
            {
                Sites = data.Sites with
                {
                    StartYears = new Column<short>([0, 0, 0, 2030, 2030, 2028, 2030, 2030], 0),
                    Statuses = new Column<SiteStatus>([default, default, default, SiteStatus.Planned, SiteStatus.Planned, SiteStatus.Construction, SiteStatus.Idle, SiteStatus.Planned], default),
                },
                Links = data.Links with { Until = new Column<PartialDate>([default, default, default, default, default, default, end], default) },
            };
        }
    }

    [Fact]
    public void Suppliers_outside_go_by_id_and_those_to_come_by_year_then_id()
    {
        GapBreak gap = Ask(SupplyNetwork.Of(Planned, new NetworkOptions(2026))).Single().Breaks.Single();

        Assert.Equal(["x", "y"], gap.OutsideSuppliers.Select(Planned.Sites.Id));
        Assert.Equal([("z", 2028), ("a", 2030), ("b", 2030)], gap.PlannedSuppliers.Select(supplier => (Planned.Sites.Id(supplier.Site), supplier.Year)));
    }

    [Fact]
    public void A_plant_supplies_from_the_first_year_that_it_makes_the_material()
    {
        DataSet data = Planned with
        {
            Outputs =
            [
                .. Planned.Outputs.Where(output => output.Site.Value != 5),
                .. ((int[])[2031, 2029, 2033]).Select(year => Planned.Outputs.Single(output => output.Site.Value == 5) with { Year = year }),
            ],
        };
        GapBreak gap = Ask(SupplyNetwork.Of(data with { Outputs = [.. data.Outputs.OrderBy(output => output.Site.Value)] }, new NetworkOptions(2026))).Single().Breaks.Single();

        Assert.Equal(2029, gap.PlannedSuppliers.Single(supplier => data.Sites.Id(supplier.Site) == "z").Year);
    }

    // T may take magnets of M, which needs two tiers that nobody has named, or by a longer way of N, which needs one; V only of M.
    [Fact]
    public void It_hangs_on_the_fewest_unknown_tiers_that_do_by_id()
    {
        SupplyNetwork network = new Chain()
            .Site("u-b", "mine").Site("u-a", "mine").Site("u-c", "mine").Site("K", "metal", "AT").Site("M", "magnet", "AT").Site("N", "magnet", "AT").Site("T", "end-use", "AT").Site("V", "end-use", "AT")
            .Link("u-b", "M", "nd").Link("u-a", "M", "dy").Link("u-c", "K", "ore").Link("K", "N", "metal").Link("M", "T", "magnet").Link("N", "T", "magnet").Link("M", "V", "magnet")
            .Recipe("magnet", "nd").Recipe("magnet", "dy").Recipe("metal", "ore").Recipe("magnet", "metal", 1, "other").Demand("T", "magnet").Demand("V", "magnet").Network();
        ImmutableArray<GapAnswer> answers = Ask(network);

        Assert.Equal([BlocAnswer.OnlyThroughUnknown, BlocAnswer.OnlyThroughUnknown], answers.Select(answer => answer.Answer));
        Assert.True(answers[0].IsProducible);
        Assert.Equal([["u-c"], ["u-a", "u-b"]], answers.Select(answer => answer.Through.Select(network.Data.Sites.Id)));
    }

    // sm-oxide may be made of any of three ores, or of scrap with acid; nd-oxide, made beside it, is not on the way to T.
    [Fact]
    public void Alternatives_at_one_site_are_told_apart_from_what_is_all_needed()
    {
        SupplyNetwork network = new Chain()
            .Site("R", "refiner", "AA").Site("M", "magnet", "AA").Site("T", "end-use", "AA").Makes("R", "nd-oxide")
            .Link("R", "M", "sm-oxide").Link("M", "T", "magnet")
            .Recipe("sm-oxide", "rock", 1, "rock").Recipe("sm-oxide", "clay", 1, "clay").Recipe("sm-oxide", "scrap", 1, "scrap").Recipe("sm-oxide", "acid", 1, "scrap").Recipe("nd-oxide", "sand")
            .Recipe("magnet", "sm-oxide").Recipe("magnet", "cobalt").Demand("T", "magnet").Network();
        ImmutableArray<BreakWay> ways = BreakWays.Of(network, Ask(network).Single(), onlyOnTheWay: true);

        Assert.Equal(["M: cobalt", "R: rock | clay | scrap acid"], ways.Select(way =>
            $"{network.Data.Sites.Id(way.Site)}: {string.Join(" | ", way.Alternatives.Select(set => string.Join(' ', set.Select(material => network.Data.Id(material)))))}"));
    }

    // Either of a and b is enough for T; V needs n and d together. All four begin in 2027.
    [Fact]
    public void Of_what_begins_in_a_year_only_what_it_takes_is_named_the_first_ids_and_only_that_year()
    {
        DataSet data = new Chain()
            .Site("b", "mine", "AT").Site("a", "mine", "AT").Site("n", "mine", "AT").Site("d", "mine", "AT").Site("M", "magnet", "AT").Site("T", "end-use", "AT").Site("V", "end-use", "AT")
            .Link("b", "T", "ore").Link("a", "T", "ore").Link("n", "M", "nd").Link("d", "M", "dy").Link("M", "V", "magnet").Recipe("magnet", "nd").Recipe("magnet", "dy")
            .Demand("T", "ore").Demand("V", "magnet").Data();
        data = data with { Sites = data.Sites with { StartYears = new Column<short>([2027, 2027, 2027, 2027, 0, 0, 0], 0) } };
        TimelineRow[] rows = [.. Timeline
            .Of(data, new NetworkOptions(2026), _ => Bloc(data), null, false, 2026, 2028, cancellation: TestContext.Current.CancellationToken).SelectMany(year => year.Rows)];

        Assert.Equal(
            ["2026 T No ", "2026 V No ", "2027 T Yes a", "2027 V Yes d n", "2028 T Yes ", "2028 V Yes "],
            rows.Select(row => $"{row.Year} {data.Sites.Id(row.Site)} {row.Answer} {string.Join(' ', row.StartedBy.Select(data.Sites.Id))}"));
    }

    // a makes way for b in 2027: nothing is better than before.
    [Fact]
    public void A_plant_that_takes_anothers_place_started_nothing()
    {
        DataSet data = new Chain().Site("a", "mine", "AT").Site("b", "mine", "AT").Site("T", "end-use", "AT").Link("a", "T", "ore").Link("b", "T", "ore").Demand("T", "ore").Data();
        data = data with { Sites = data.Sites with { StartYears = new Column<short>([0, 2027, 0], 0), EndYears = new Column<short>([2026, 0, 0], 0) } };

        Assert.All(
            Timeline.Of(data, new NetworkOptions(2026), _ => Bloc(data), null, false, 2026, 2027, cancellation: TestContext.Current.CancellationToken).SelectMany(year => year.Rows),
            row => Assert.Equal((BlocAnswer.Yes, 0), (row.Answer, row.StartedBy.Length)));
    }

    // The target's own plant lies outside the bloc all the time: nothing of its own is new.
    [Fact]
    public void A_country_that_joins_brings_its_plants_but_not_the_targets_own()
    {
        DataSet data = new Chain().Site("a", "mine", "BE").Site("own", "magnet", "CA").Site("T", "end-use", "AT").Link("a", "own", "ore").Link("own", "T", "magnet").Recipe("magnet", "ore").Data();
        SiteSet own = Selector.Select("own", data, 2026).Value!;
        TimelineRow[] rows = [.. Timeline.Of(data, new NetworkOptions(2026), year => BlocSelection.Parse(year < 2027 ? "AT" : "AT,BE", data, year, false).Value!, own, false, 2026, 2027, cancellation: TestContext.Current.CancellationToken)
            .SelectMany(year => year.Rows)];

        Assert.Equal([(BlocAnswer.No, string.Empty), (BlocAnswer.Yes, "a")], rows.Select(row => (row.Answer, string.Join(' ', row.StartedBy.Select(data.Sites.Id)))));
    }

    private static ImmutableArray<GapAnswer> Ask(SupplyNetwork network) =>
        Gaps.Of(network, Bloc(network.Data), QuestionTargets.Of(network, null), cancellation: TestContext.Current.CancellationToken);

    private static BlocSelection Bloc(DataSet data) => BlocSelection.Parse("AT", data, 2026, false).Value!;
}
