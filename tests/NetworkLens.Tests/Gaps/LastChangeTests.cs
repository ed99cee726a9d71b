using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>How far a timeline goes unless it is told: to the last year in which anything begins, or has just ended.</summary>
public sealed class LastChangeTests
{
    private static DataSet Data => new Chain().Site("A", "mine", "AT").Site("T", "end-use", "BE").Makes("A", "ore", 1).Link("A", "T", "ore").Demand("T", "ore").Data();

    [Fact]
    public void Without_any_change_it_is_the_year_of_the_data() => Assert.Equal(2026, Timeline.LastChange(Data));

    [Theory]
    [InlineData(2031, 2031)]
    [InlineData(2056, 2056)]
    [InlineData(2057, 2026)]
    [InlineData(2020, 2026)]
    public void A_site_begins(int year, int last) =>
        Assert.Equal(last, Timeline.LastChange(Data with { Sites = Data.Sites with { StartYears = new Column<short>([(short)year, 0], 0) } }));

    [Theory]
    [InlineData(2031, 2032)]
    [InlineData(2055, 2056)]
    [InlineData(2056, 2026)]
    [InlineData(2026, 2027)]
    public void A_site_ends_and_is_missed_the_year_after(int year, int last) =>
        Assert.Equal(last, Timeline.LastChange(Data with { Sites = Data.Sites with { EndYears = new Column<short>([0, (short)year], 0) } }));

    [Fact]
    public void A_link_begins_and_ends()
    {
        Assert.Equal(2033, Timeline.LastChange(Data with { Links = Data.Links with { Since = new Column<PartialDate>([Date("2033-05")], default) } }));
        Assert.Equal(2035, Timeline.LastChange(Data with { Links = Data.Links with { Until = new Column<PartialDate>([Date("2034")], default) } }));
    }

    [Fact]
    public void An_output_is_given_for_a_year() =>
        Assert.Equal(2030, Timeline.LastChange(Data with { Outputs = [Data.Outputs[0] with { Year = 2030 }] }));

    [Fact]
    public void A_country_joins_a_bloc() =>
        Assert.Equal(2029, Timeline.LastChange(Data with { Blocs = [new Bloc("b", null, null, [], [new BlocMember(new CountryIndex(0), null, Date("2029"), null, [])])] }));

    [Fact]
    public void A_data_set_without_outputs_has_none_to_look_at() => Assert.Equal(2026, Timeline.LastChange(Data with { Outputs = default }));

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));
}
