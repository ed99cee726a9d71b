using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Blocs;

/// <summary>The one headline of a bloc: worked out on paper, and the same figure wherever it is told.</summary>
public sealed partial class SelfSufficiencyTests
{
    // 10 t of American oxide at 0.3 make 33.3 t of magnets; Americans ask for 100 t. What China has and asks for counts on neither side.
    [Fact]
    public void It_is_what_the_blocs_own_plants_can_serve_of_its_own_end_uses_by_tonnes()
    {
        SelfSufficiency own = Of(Chain());
        Assert.Equal(1 / 3.0, own.Low, 1e-9);
        Assert.Equal((own.Low, 100.0, 0), (own.High, own.DemandTonnesPerYear, own.UnknownCapacities));
    }

    // Nobody links the American plant to the use in Japan: on the market inside, it serves it all the same. 33.3 of 150 t.
    [Fact]
    public void Inside_anyone_buys_from_anyone() =>
        Assert.Equal(10 / 0.3 / 150, Of(Chain().Site("jp-use", "end-use", "JP").Demand("jp-use", "magnet", 50), "US,JP").Low, 1e-9);

    // A second refiner of unknown size makes anything from nothing to all that is missing.
    [Fact]
    public void An_unknown_capacity_makes_it_a_range()
    {
        SelfSufficiency own = Of(Chain().Site("other", "refiner", "US").Makes("other", "oxide"));
        Assert.Equal(1 / 3.0, own.Low, 1e-9);
        Assert.Equal((1.0, 1), (own.High, own.UnknownCapacities));
    }

    [Fact]
    public void Without_known_demand_it_is_unknown()
    {
        SelfSufficiency own = Of(new Chain().Site("mine", "mine", "US").Site("use", "end-use", "US").Makes("mine", "ore", 10).Link("mine", "use", "ore").Demand("use", "ore"));
        Assert.Equal((double.NaN, double.NaN, 0.0), (own.Low, own.High, own.DemandTonnesPerYear));
    }

    [Fact]
    public void Timeline_gaps_plan_and_report_print_the_same_figure()
    {
        string folder = Directory.CreateTempSubdirectory("networklens-").FullName;
        try
        {
            string page = Report(folder);
            foreach (string bloc in (string[])["forge", "g7", "quad", "us-japan"])
            {
                var own = SelfSufficiency.Of(ShippedData.Network(), BlocSelection.Parse(bloc, ShippedData.Data, ShippedData.Data.AsOf, false).Value!, TestContext.Current.CancellationToken);
                string figure = FigureText.Between(own.Low, own.High);
                string year = ShippedData.Data.AsOf.ToString(CultureInfo.InvariantCulture);
                string sentence = $"Self-sufficiency of {bloc} in {year}: {figure} of ";
                Assert.Contains(sentence, ConsoleRun.Of(folder, "gaps", "--bloc", bloc).Error, StringComparison.Ordinal);
                Assert.Contains(sentence, ConsoleRun.Of(folder, "plan", "--bloc", bloc, "--coverage", "0.001").Error, StringComparison.Ordinal);
                Assert.Matches($@"(?m)^ {year}  .* {Regex.Escape(figure)}  ", ConsoleRun.Of(folder, "timeline", "--bloc", bloc, "--until", year).Output);
                Assert.Matches($@" {bloc} \d+ {Regex.Escape(figure)} \d+ ", page);

                double[] told =
                [
                    .. ((string[][])[["gaps", "--bloc", bloc], ["plan", "--bloc", bloc, "--coverage", "0.001"], ["timeline", "--bloc", bloc, "--until", year]])
                        .Select(command => Low(ConsoleRun.Of(folder, [.. command, "--format", "json"]).Output)),
                ];
                Assert.All(told, low => Assert.Equal(FigureText.Rounded(own.Low), low));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The museum asks for lamps in Britain, which is no ally.
    [Fact]
    public void A_timeline_is_about_the_blocs_own_end_uses_unless_it_is_told_otherwise()
    {
        using var data = new TinyChain();
        string own = ConsoleRun.Of(data.Folder, "timeline", "--data", ".", "--bloc", "allies", "--until", "2026", "--format", "csv").Output;
        Assert.Equal(["car", "drone"], own.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[1]));
        string all = ConsoleRun.Of(data.Folder, "timeline", "--data", ".", "--bloc", "allies", "--until", "2026", "--to", "stage:end-use", "--format", "csv").Output;
        Assert.Contains(",museum,", all, StringComparison.Ordinal);
    }

    private static string Report(string folder)
    {
        Assert.Equal(0, ConsoleRun.Of(folder, "report", "--scenario", "samarium-stop", "--out", "report.html").ExitCode);
        return string.Join(' ', WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(Path.Combine(folder, "report.html")), " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static double Low(string json)
    {
        using var answer = JsonDocument.Parse(json);
        JsonElement own = answer.RootElement.GetProperty("totals").GetProperty("selfSufficiency");
        return (own.ValueKind == JsonValueKind.Array ? own[0] : own).GetProperty("low").GetDouble();
    }

    private static Chain Chain() => new Chain()
        .Site("mine", "mine", "US").Site("refiner", "refiner", "US").Site("plant", "magnet", "US").Site("use", "end-use", "US")
        .Site("cn-refiner", "refiner", "CN").Site("cn-use", "end-use", "CN")
        .Makes("mine", "ore", 1000).Makes("refiner", "oxide", 10).Makes("plant", "magnet", 200).Makes("cn-refiner", "oxide", 500)
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Link("cn-refiner", "plant", "oxide", 20).Link("plant", "use", "magnet", 90).Link("plant", "cn-use", "magnet", 10)
        .Demand("use", "magnet", 100).Demand("cn-use", "magnet", 50);

    private static SelfSufficiency Of(Chain chain, string bloc = "US")
    {
        SupplyNetwork network = chain.Network();
        return SelfSufficiency.Of(network, BlocSelection.Parse(bloc, network.Data, 2026, false).Value!, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
