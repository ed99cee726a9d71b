namespace NetworkLens.Tests;

public sealed class GoldenAnswers
{
    [Theory]
    [InlineData("summary")]
    [InlineData("sites", "stage:refiner,magnet")]
    [InlineData("show", "refiner-cn")]
    [InlineData("blocs")]
    [InlineData("chokepoints")]
    [InlineData("explain", "country:CN", "--to", "stage:end-use")]
    [InlineData("risk")]
    [InlineData("single-source", "stage:magnet")]
    [InlineData("dependents", "country:CN")]
    [InlineData("profile", "car")]
    [InlineData("substitutes", "refiner-cn")]
    [InlineData("concentration")]
    [InlineData("evidence")]
    [InlineData("routes", "--to", "car")]
    [InlineData("scenario list")]
    [InlineData("scenario show", "china-stops")]
    [InlineData("scenario run", "china-stops")]
    [InlineData("stress")]
    [InlineData("cascade")]
    [InlineData("survive", "--without", "refiner-cn", "--days", "200")]
    [InlineData("course", "--outage", "refiner-cn", "--from", "2026-03", "--days", "120", "--step", "month")]
    [InlineData("stockpile", "--budget", "2e6", "--without", "refiner-cn", "--bloc", "allies")]
    [InlineData("plan", "--bloc", "allies+AU+MM+MY", "--coverage", "0.5")]
    [InlineData("validate")]
    public void Every_verb_prints_the_same_bytes_as_before(params string[] command)
    {
        using var data = new TinyChain();
        foreach ((string format, string extension) in ((string, string)[])[("table", "txt"), ("json", "json"), ("csv", "csv"), ("markdown", "md")])
        {
            string name = command[0].Replace(' ', '-');
            var run = ConsoleRun.Of(data.Folder, [.. command[0].Split(' '), .. command[1..], "--data", ".", "--format", format]);
            Assert.Equal(0, run.ExitCode);
            GoldenFile.Matches($"{name}.{extension}", run.Output.Replace(data.Folder, "FOLDER", StringComparison.Ordinal));
            if (format == "table")
            {
                GoldenFile.Matches($"{name}.stderr.txt", run.Error.Replace(data.Folder, "FOLDER", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("blocs-one", "blocs", "allies+GB-US")]
    [InlineData("chokepoints-of-one-by-site", "chokepoints", "--to", "car", "--by", "site", "--rank", "demand")]
    [InlineData("chokepoints-by-country-stage", "chokepoints", "--by", "country-stage")]
    [InlineData("chokepoints-by-link", "chokepoints", "--by", "link")]
    [InlineData("chokepoints-of-an-activity", "chokepoints", "--to", "magnet-jp")]
    [InlineData("chokepoints-documented", "chokepoints", "--evidence", "documented")]
    [InlineData("chokepoints-possible", "chokepoints", "--by", "site", "--possible")]
    [InlineData("chokepoints-by-throughput", "chokepoints", "--by", "site", "--rank", "throughput", "--to", "car")]
    [InlineData("scenario-run-compared", "scenario", "run", "china-stops", "--compare", "china-stops", "--rerouting", "none", "--objective", "total")]
    [InlineData("scenario-run-samples", "scenario", "run", "china-stops", "--samples", "20", "--seed", "3")]
    [InlineData("scenario-run-what-if", "scenario", "run", "--outage", "refiner-my;severity=0.5", "--ban", "country:CN>country:JP;materials=dy-oxide", "--from", "2026-12", "--days", "90")]
    [InlineData("dependents-of-a-firm", "dependents", "operator:\"Nord Mining\"", "--stage", "magnet", "--threshold", "0.3")]
    [InlineData("stress-by-site", "stress", "--by", "site")]
    [InlineData("stress-by-country-in-pairs", "stress", "--order", "2", "--keep-own-demand")]
    [InlineData("cascade-of-one", "cascade", "--fail", "refiner-cn", "--production", "leontief")]
    [InlineData("cascade-by-country", "cascade", "--each", "country", "--production", "linear")]
    [InlineData("explain-two", "explain", "MY", "CN", "--to", "car")]
    [InlineData("risk-by-site", "risk", "--to", "car", "--by", "site")]
    [InlineData("explain-survivor", "explain", "MY", "--to", "car")]
    [InlineData("show-planned", "show", "hanoi")]
    [InlineData("show-end-use", "show", "car")]
    [InlineData("single-source-origin", "single-source", "car", "--tier", "origin", "--by", "country", "--threshold", "0.5")]
    [InlineData("routes-tree", "routes", "--to", "car", "--tree")]
    [InlineData("routes-in-a-bloc", "routes", "--to", "car", "--bloc", "allies+AU+CN+MM")]
    [InlineData("routes-through-unknown", "routes", "--to", "car", "--bloc", "AU,MM,JP,CN", "--without", "refiner-cn", "--possible")]
    [InlineData("routes-missing-input", "routes", "--to", "car,drone", "--without", "country:CN")]
    [InlineData("routes-possible", "routes", "--to", "drone", "--without", "country:CN", "--possible", "--weight", "risk")]
    [InlineData("routes-of-a-material", "routes", "--to", "car", "--material", "dy-oxide", "--weight", "distance")]
    [InlineData("routes-from", "routes", "--to", "car", "--from", "stage:refiner", "--weight", "cost", "--k", "2")]
    [InlineData("survive-by-site", "survive", "--by", "site", "--days", "120")]
    [InlineData("survive-by-country", "survive", "--by", "country", "--to", "car")]
    [InlineData("stress-details", "stress", "--by", "site", "--details", "1")]
    [InlineData("substitutes-of-a-material", "substitutes", "magnet-cn", "--material", "magnet", "--bloc", "JP,VN")]
    [InlineData("profile-of-a-plant", "profile", "magnet-jp")]
    [InlineData("chokepoints-compared", "chokepoints", "--by", "site", "--compare-year", "2005")]
    [InlineData("concentration-compared", "concentration", "--compare-year", "2005")]
    [InlineData("gaps-compared", "gaps", "--bloc", "AU,MM,JP,CN,VN", "--to", "stage:magnet", "--compare-year", "2031")]
    [InlineData("timeline-compared", "timeline", "--bloc", "AU,MM,JP,CN,VN", "--to", "stage:magnet", "--compare-year", "2031")]
    [InlineData("survive-each", "survive", "--without", "country:CN", "--to", "car", "--each")]
    [InlineData("course-planned", "course", "--outage", "refiner-cn", "--from", "2026-03", "--days", "120", "--rule", "planned")]
    [InlineData("stockpile-of-nothing", "stockpile", "--budget", "1000", "--without", "museum")]
    [InlineData("evidence-of-links", "evidence", "--list", "links")]
    [InlineData("evidence-of-one-in-a-bloc", "evidence", "--to", "car", "--bloc", "allies+CN")]
    [InlineData("evidence-by-country", "evidence", "--by", "country")]
    [InlineData("evidence-by-material", "evidence", "--by", "material", "--to", "car", "--list", "stages")]
    [InlineData("plan-beyond", "plan", "--bloc", "JP,US", "--coverage", "1")]
    [InlineData("plan-with-imports", "plan", "--bloc", "JP,US", "--coverage", "0.4", "--imports")]
    [InlineData("concentration-by-bloc", "concentration", "--by", "bloc", "--bloc", "JP,MY")]
    [InlineData("concentration-by-stage", "concentration", "--by", "stage")]
    [InlineData("concentration-by-operator", "concentration", "--by", "operator", "--stage", "magnet")]
    public void Options_change_the_answer_as_they_say(string name, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, [.. command, "--data", "."]);
        Assert.Equal(0, run.ExitCode);
        GoldenFile.Matches($"{name}.txt", $"{run.Output}---- stderr\n{run.Error}");
    }

    [Theory]
    [InlineData("show", "Osaka Magnets")]
    [InlineData("show", "osaka", "magnets")]
    [InlineData("show", "osaka")]
    [InlineData("show", "stage:magnet country:JP")]
    [InlineData("show", "stage:magnet", "country:JP")]
    [InlineData("show", "MAGNET-JP")]
    public void A_site_can_be_named_as_people_do(params string[] command)
    {
        using var data = new TinyChain();
        Assert.StartsWith("Osaka Magnets (Magnet plant, Japan) makes magnet.\n\nOsaka Magnets (magnet-jp)\n", ConsoleRun.Of(data.Folder, [.. command, "--data", "."]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_ends_where_nobody_reads_on_and_json_does_not()
    {
        const int tiers = 40;
        using var data = new TinyChain();
        string folder = Directory.CreateDirectory(Path.Combine(data.Folder, "long")).FullName;
        File.WriteAllLines(Path.Combine(folder, "sites.csv"), ["id", .. Enumerable.Range(0, tiers + 1).Select(tier => $"tier-{tier}")]);
        File.WriteAllLines(Path.Combine(folder, "links.csv"), ["from,to", .. Enumerable.Range(0, tiers).Select(tier => $"tier-{tier},tier-{tier + 1}")]);

        string tree = ConsoleRun.Of(folder, "explain", "site:tier-0", "--to", $"tier-{tiers}", "--data", ".").Output;
        Assert.Contains("… and so on: --format json has all of it", tree, StringComparison.Ordinal);
        Assert.DoesNotContain("tier-10:", tree, StringComparison.Ordinal);

        string json = ConsoleRun.Of(folder, "explain", "site:tier-0", "--to", $"tier-{tiers}", "--data", ".", "--format", "json").Output;
        Assert.Equal(tiers, json.Split('\n').Count(line => line.StartsWith("{\"target\"", StringComparison.Ordinal)));
    }
}
