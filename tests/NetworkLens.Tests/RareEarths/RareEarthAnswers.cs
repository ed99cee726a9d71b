using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a person who knows the field expects of the shipped data.</summary>
public sealed class RareEarthAnswers
{
    [Fact]
    public void The_one_finding_of_validate_is_the_count_of_weak_sources_that_its_README_explains() =>
        Assert.Equal(["grade-c-only"], Validation.Of(ShippedData.Folder, FixedClock.Instance, cancellation: TestContext.Current.CancellationToken).Select(finding => finding.Code));

    [Fact]
    public void Every_target_of_the_base_year_can_be_made()
    {
        SupplyNetwork network = ShippedData.Network();
        ImmutableArray<bool> isProducible = Producible.Of(network);

        Assert.DoesNotContain(QuestionTargets.Of(network, null), target => !isProducible[target.Value]);
    }

    [Theory]
    [InlineData("lockheed-fortworth-defence-use", new[] { "CN", "US" })]
    [InlineData("tesla-austin-ev-use", new[] { "CN" })]
    [InlineData("siemens-gamesa-brande-wind-use", new[] { "CN" })]
    [InlineData("gevernova-us-wind-use", new[] { "CN" })]
    [InlineData("toyota-aichi-ev-use", new string[0])]
    public void Countries_without_which_an_end_use_lacks_magnets(string site, string[] countries)
    {
        SupplyNetwork network = ShippedData.Network();
        ChokepointAnswer answer = Analysis.Chokepoints.Of(
            network, ShippedData.Targets(network, site), LabelKind.Country, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(countries, answer.Chokepoints.Select(point => LabelText.Bare(network, point.Labels.Single())).Order());
    }

    // The F-35's samarium-cobalt: every metal maker that feeds its magnet plants lacks a samarium oxide from outside China.
    [Fact]
    public void Samarium_is_what_the_F_35_lacks_without_China()
    {
        SupplyNetwork network = ShippedData.Network();
        ExplanationAnswer cut = Explanation
            .Of(network, [LabelText.Parse("country:CN", network).Value], ShippedData.Targets(network, "lockheed-fortworth-defence-use"))
            .Single(answer => answer.Fate == TargetFate.Cut);

        Assert.Equal(["smco-magnet", "sm-metal", "sm-oxide"], cut.Steps.OrderBy(step => step.Tier).Select(step => Id(step.Material)).Distinct());
        Assert.All(cut.Steps.Where(step => Id(step.Material) == "sm-oxide"), step => Assert.NotEmpty(step.Sources));
    }

    [Theory]
    [InlineData("dy-oxide")]
    [InlineData("tb-oxide")]
    public void China_holds_the_heavy_rare_earths_of_most_end_uses(string oxide)
    {
        SupplyNetwork network = ShippedData.Network();
        DataSet data = network.Data;
        var refiner = new StageIndex(data.Stages.Select((stage, index) => (stage, index)).Single(pair => pair.stage.Id == "refiner").index);
        SiteSet endUses = Selector.Select("stage:end-use", data, data.AsOf).Value!;
        ImmutableArray<Dependency> rows = OriginSource.Of(network, endUses, LabelKind.Country, refiner, threshold: 0);
        var heavy = rows.Where(row => row.OriginMaterial is { } origin && Id(origin) == oxide).ToList();
        int chinese = heavy.Count(row => row.Top.Group.Label is { } label && LabelText.Bare(network, label) == "CN" && row.Top.Share.Value >= SingleSource.DefaultThreshold);

        Assert.NotEmpty(heavy);
        Assert.True(chinese >= 0.75 * heavy.Count, $"{chinese} of {heavy.Count}");
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Shares_agree_with_the_published_ones(string figure)
    {
        Dictionary<string, string> row = Rows().Single(candidate => candidate["figure"] == figure);
        double ours = Share(row["stage"], row["material"], row["label"]);

        Assert.InRange(ours, Number(row["published"]) - Number(row["tolerance"]), Number(row["published"]) + Number(row["tolerance"]));
    }

    public static TheoryData<string> Published() => new(Rows().Select(row => row["figure"]));

    // What was published is of production: in 2026 newer capacities stand in its place.
    private const int LastFullYear = 2025;

    internal static double Share(string stage, string material, string country)
    {
        SupplyNetwork network = ShippedData.Network(LastFullYear);
        var rows = Concentration.Of(network, LabelKind.Country)
            .Where(row => network.Data.Stages[row.Stage.Value].Id == stage && (material == "*" || Id(row.Material) == material)).ToList();
        double made = rows.SelectMany(row => row.Shares).Where(share => share.Name == country).Sum(share => share.TonnesPerYear);
        return made / rows.Sum(row => row.TonnesPerYear);
    }

    // No cell of this file but the last, the note, holds a comma.
    internal static IEnumerable<Dictionary<string, string>> Rows()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "RareEarths", "published.csv"));
        string[] header = lines[0].Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',', header.Length)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    internal static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Id(MaterialIndex material) => ShippedData.Data.Materials[material.Value].Id;
}
