using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ShippedScenarios
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(ShippedData.Folder, "scenarios")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_satisfies_the_published_schema(string file) =>
        Assert.Empty(ScenarioSchema.FaultsOf(File.ReadAllText(Path.Combine(ShippedData.Folder, "scenarios", file))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_called_as_its_file_says_who_it_is_and_what_it_rests_on(string file)
    {
        Scenario scenario = Assert.Single(ShippedData.Data.Scenarios, scenario => $"{scenario.Id}.json" == file);
        Assert.False(string.IsNullOrWhiteSpace(scenario.Name));
        Assert.False(string.IsNullOrWhiteSpace(scenario.Description));
        Assert.NotEmpty(scenario.Shocks);
        Assert.All(scenario.Expected, outcome => Assert.NotNull(outcome.Source));

        // A plan of our own rests on no source, and has no published outcome.
        Assert.Equal(scenario.Sources.IsEmpty, scenario.Expected.IsEmpty);
    }

    [Fact]
    public void There_are_those_that_happened_or_were_studied_and_those_of_policy()
    {
        string[] ids = [.. ShippedData.Data.Scenarios.Select(scenario => scenario.Id)];
        Assert.Equal(
            [
                "april-2025-licences", "china-n-1", "cn-full-stop", "dfars-2027", "imf-80", "india-japan-2025", "japan-2010", "japan-2026", "kachin-2024", "kuantan-stop",
                "low-dysprosium", "mp-china-stop-2025", "october-2025-package", "planned-on-time", "planned-two-years-late", "project-vault-release", "samarium-stop",
                "serra-verde-switch", "us-entity-list-2026", "us-magnet-tariff",
            ],
            ids);
    }

    [Fact]
    public void Every_selector_chooses_sites_in_the_year_of_its_scenario()
    {
        DataSet data = ShippedData.Data;
        (string Selector, int Year)[] asked =
        [
            .. data.Scenarios.SelectMany(scenario => scenario.Shocks.SelectMany(shock => new[] { shock.Sites, shock.From, shock.To, shock.Origin }).OfType<string>()
                .Select(selector => (selector, scenario.AsOf ?? data.AsOf))),
        ];
        Assert.NotEmpty(asked);
        Assert.All(asked, each => Assert.Null(Selector.Select(each.Selector, data, each.Year).Error));
    }
}
