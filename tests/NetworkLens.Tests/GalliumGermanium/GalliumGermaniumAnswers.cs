using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a person who knows the field expects of the second data set that ships.</summary>
public sealed class GalliumGermaniumAnswers
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "graph-seed", "gallium-germanium");

    private static readonly Lazy<DataSet> Data = new(() => DataSetFolder.ReadAsSaved(Folder, ShippedData.Folder).Data ?? throw new InvalidOperationException("The gallium and germanium data has errors."));

    public static TheoryData<string> ScenarioFiles => [.. Directory.EnumerateFiles(Path.Combine(Folder, "scenarios")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_one_finding_of_validate_is_the_count_of_weak_sources_that_its_README_explains() =>
        Assert.Equal(["grade-c-only"], Validation.Of(Folder, FixedClock.Instance, cancellation: TestContext.Current.CancellationToken).Select(finding => finding.Code));

    [Fact]
    public void Half_of_the_links_are_documented_and_each_of_these_has_a_source()
    {
        LinkTable links = Data.Value.Links;
        int[] documented = [.. Enumerable.Range(0, links.Count).Where(links.IsDocumented)];

        Assert.True(2 * documented.Length >= links.Count, $"{documented.Length} of {links.Count}");
        Assert.All(documented, row => Assert.False(links.SourcesOf(row).IsEmpty));
    }

    [Fact]
    public void Every_need_of_the_base_year_can_be_met_but_the_one_without_a_figure()
    {
        SupplyNetwork network = Network();
        ImmutableArray<bool> isProducible = Producible.Of(network);

        VertexIndex unmet = Assert.Single(QuestionTargets.Of(network, null), target => !isProducible[target.Value]);
        Assert.Equal("lockheed-germanium", Data.Value.Sites.Id(network.SiteOf(unmet)));
    }

    // A by-product needs its host, and the host its mine: nothing else can feed it.
    [Theory]
    [InlineData("trail-germanium", 2026, new[] { "red-dog-mine", "trail-zinc" })]
    [InlineData("jiya-hejin-gallium", 2026, new[] { "chalco-hejin-alumina" })]
    [InlineData("gramercy-gallium", 2028, new[] { "discovery-st-ann-bauxite", "gramercy-alumina" })]
    public void An_outage_of_the_host_stops_its_by_product(string plant, int year, string[] hosts) =>
        Assert.Equal(hosts, Chokepoints(plant, LabelKind.Site, year));

    [Theory]
    [InlineData("kr-gallium", 2026, new[] { "CN" })]
    [InlineData("kr-gallium", 2028, new string[0])] // Onsan
    [InlineData("us-infrared", 2026, new string[0])] // Red Dog to Trail to Bozeman, and Olen
    [InlineData("raytheon-radar", 2026, new[] { "US" })]
    [InlineData("apple-iphone", 2026, new[] { "TW" })]
    public void Countries_without_which_an_end_use_is_cut_off(string site, int year, string[] countries) =>
        Assert.Equal(countries, Chokepoints(site, LabelKind.Country, year));

    // 28 t of concentrate less four fifths, 1.1 t for a tonne of metal, for 8 t: 28 x 0.2 / 1.1 / 8.
    [Fact]
    public void A_by_product_falls_with_its_host() =>
        Assert.Equal(28 * 0.2 / 1.1 / 8, Served(
            "us-ge-other", """{"kind": "outage", "sites": "id:umicore-olen-refinery"}, {"kind": "outage", "sites": "id:trail-zinc", "severity": 0.8}"""), 1e-5);

    // 7.5 t of Greek metal is all that Freiberg has; of what enters a crystal 1/1.82 comes back as scrap, and 1/1.1 of that as metal.
    [Fact]
    public void Scrap_that_comes_back_stretches_what_is_left() =>
        Assert.Equal(7.5 / 1.03 / (1 - (1 / 1.82 / 1.1)) / 2.5 / 6, Served("osram-regensburg", string.Empty), 1e-5);

    [Theory]
    [InlineData("ga-4n", 0.95, 0.99)] // 99% (IEA, USGS)
    [InlineData("geo2", 0.68, 0.94)] // from 68% (KOTRA) to 94% (IEA)
    public void The_Chinese_share_lies_between_the_published_ones(string material, double low, double high)
    {
        var run = ConsoleRun.Of(Path.GetTempPath(), "concentration", "--stage", "primary", "--data", "gallium-germanium", "--format", "json");
        using var answer = JsonDocument.Parse(run.Output);
        JsonElement row = answer.RootElement.GetProperty("results").EnumerateArray().Single(row => row.GetProperty("material").GetString() == material);
        Assert.Equal("CN", row.GetProperty("topLabel").GetString());
        Assert.InRange(row.GetProperty("topShare").GetDouble(), low, high);
    }

    // 60% was delivered in 2018: of the concentrate that both products of Trail need at full output, what a smelter with 40% less gives.
    [Fact]
    public void What_Trail_delivered_in_2018_is_what_the_data_says()
    {
        Scenario trail = Data.Value.Scenarios.Single(scenario => scenario.Id == "trail-2018");
        ExpectedOutcome delivered = trail.Expected[0];
        double need = (13 * 1.08) + (12 * 1.1);
        double ours = 100 * 28 * (1 - Assert.Single(trail.Shocks).Severity!.Value) / need;
        Assert.InRange(ours, 0.9 * delivered.Low, 1.1 * delivered.High);
    }

    // US imports went on by way of third countries: the ban of December 2024 took nothing that other links did not bring.
    [Fact]
    public void The_ban_for_the_United_States_cost_nothing_along_the_links()
    {
        var run = ConsoleRun.Of(Path.GetTempPath(), "scenario", "run", "us-ban-2024", "--data", "gallium-germanium", "--format", "json");
        using var answer = JsonDocument.Parse(run.Output);
        JsonElement[] known = [.. answer.RootElement.GetProperty("results").EnumerateArray().Where(row => row.GetProperty("lostTonnesPerYear").ValueKind == JsonValueKind.Number)];
        Assert.NotEmpty(known);
        Assert.DoesNotContain(known, row => row.GetProperty("lostTonnesPerYear").GetDouble() > 1e-6);
    }

    [Theory]
    [MemberData(nameof(ScenarioFiles))]
    public void Each_scenario_satisfies_the_published_schema_and_names_its_sources(string file)
    {
        Assert.Empty(ScenarioSchema.FaultsOf(File.ReadAllText(Path.Combine(Folder, "scenarios", file))));
        Scenario scenario = Assert.Single(Data.Value.Scenarios, scenario => $"{scenario.Id}.json" == file);
        Assert.All(scenario.Expected, outcome => Assert.NotNull(outcome.Source));
        Assert.True(scenario.Expected.IsEmpty || !scenario.Sources.IsEmpty);
    }

    private static SupplyNetwork Network(int? year = null) => SupplyNetwork.Of(Data.Value, new NetworkOptions(year ?? Data.Value.AsOf, Evidence.All));

    private static IEnumerable<string> Chokepoints(string site, LabelKind kind, int year)
    {
        SupplyNetwork network = Network(year);
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, Selector.Select(site, Data.Value, year).Value);
        ChokepointAnswer answer = Analysis.Chokepoints.Of(network, targets, kind, cancellation: TestContext.Current.CancellationToken);
        return answer.Chokepoints.Select(point => LabelText.Bare(network, point.Labels.Single())).Order(StringComparer.Ordinal);
    }

    // What of its need one end use gets without China, all others asking for nothing.
    private static double Served(string site, string shocks)
    {
        using var folder = new DataFolder();
        string more = shocks.Length == 0 ? string.Empty : $", {shocks}";
        folder.Write("alone.json", string.Create(CultureInfo.InvariantCulture, $$"""
            {"id": "alone", "name": "One asks", "description": "Without China.", "shocks": [
                {"kind": "demand", "sites": "!id:{{site}}", "factor": 0}, {"kind": "outage", "sites": "country:CN"}{{more}}]}
            """));
        var run = ConsoleRun.Of(folder.Path, "scenario", "run", "alone.json", "--data", "gallium-germanium", "--format", "json");
        using var answer = JsonDocument.Parse(run.Output);
        return answer.RootElement.GetProperty("results").EnumerateArray().Single(row => row.GetProperty("target").GetString() == site).GetProperty("servedAfter").GetDouble();
    }
}
