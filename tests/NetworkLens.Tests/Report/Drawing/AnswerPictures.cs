using System.Collections.Immutable;
using System.Xml.Linq;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Tests;

public sealed class AnswerPictures
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--routes", "--to", "f-35")]
    [InlineData("--gaps", "--bloc", "forge", "--to", "f-35")]
    [InlineData("--chokepoints", "--as-of", "2025")] // in 2026 no plant alone cuts an end use off
    [InlineData("--single-source", "--to", "stage:magnet")]
    [InlineData("--scenario", "cn-full-stop", "--to", "f-35")]
    [InlineData("--to", "f-35")]
    public void A_line_runs_from_left_to_right_or_says_that_it_goes_back_and_tells_its_sources(params string[] question)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["draw", .. question, "--out", "answer.svg"]);
        Assert.Equal(0, run.ExitCode);
        XElement svg = XDocument.Load(Path.Combine(data.Folder, "answer.svg")).Root!;
        XElement[] lines = [.. svg.Elements(Svg + "path").Where(path => path.Element(Svg + "title") is not null)];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(Xs(line)[0] < Xs(line)[^1]));
        Assert.All(lines, line => Assert.Matches("Source|No source given|explain site:", line.Element(Svg + "title")!.Value));
        Assert.All(svg.Elements(Svg + "rect").Select(box => box.Element(Svg + "title")).OfType<XElement>(), hint => Assert.Matches("Source|No source given|;|,", hint.Value));
    }

    [Fact]
    public void Within_a_stage_who_supplies_stands_left_of_who_is_supplied_and_only_a_circle_points_back()
    {
        SupplyNetwork network = ShippedData.Network();
        int lines = 0;
        foreach (SiteIndex site in Enumerable.Range(0, network.TargetCount).Select(target => network.Targets[target].Site).Distinct())
        {
            var boxes = SceneBoxes.Of(SupplyScene.Upstream(network, site, [], Cancellation), ScenePicture.MostBoxes);
            var columns = SceneColumns.From(boxes);
            var forward = boxes.Lines.Where(line => columns.Of[line.From] < columns.Of[line.To]).ToLookup(line => line.From, line => line.To);
            foreach (SceneLine line in boxes.Lines)
            {
                lines++;
                Assert.NotEqual(columns.Of[line.From], columns.Of[line.To]);
                bool goesBack = columns.Of[line.From] > columns.Of[line.To];
                Assert.True(!goesBack || boxes.Boxes[line.From].Stage.Value > boxes.Boxes[line.To].Stage.Value || Reaches(forward, line.To, line.From));
            }
        }

        Assert.True(lines > network.TargetCount);
    }

    [Fact]
    public void The_picture_of_routes_holds_the_links_of_the_routes_and_no_other()
    {
        SupplyNetwork network = ShippedData.Network();
        ImmutableArray<VertexIndex> targets = [.. QuestionTargets.Of(network, null).Take(12)];
        RouteAnswer[] answers = [.. Routes.Of(network, targets, new RouteOptions(Count: 3), Cancellation)];
        Assert.Contains(answers, answer => answer.Routes.Length > 1);
        foreach (RouteAnswer answer in answers)
        {
            SupplyScene scene = RouteScene.Of(network, [(network, answer)]);
            Assert.Equal(
                answer.Routes.SelectMany(route => route.Links).Select(link => (network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link)), network.MaterialOf(link))).Distinct().Count(),
                scene.Links.Length);
            Assert.Equal(answer.Routes.Take(1).Sum(route => route.Links.Length), scene.Links.Count(link => link.IsStrong));
        }
    }

    [Fact]
    public void The_picture_of_chokepoints_has_a_line_for_each_target_cut()
    {
        SupplyNetwork network = ShippedData.Network();
        ChokepointAnswer answer = Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: Cancellation);
        SupplyScene scene = ChokepointScene.Of(network, answer);
        Assert.Equal(
            answer.Chokepoints.SelectMany(row => row.Cut.Select(target => (row.Labels[0].Value, network.SiteOf(target).Value))).Where(pair => pair.Item1 != pair.Item2).Distinct().Order(),
            scene.Links.Select(link => (link.From.Value, link.To.Value)).Order());
    }

    [Fact]
    public void The_picture_of_a_scenario_says_what_is_served_as_the_console_does()
    {
        SupplyNetwork network = ShippedData.Network();
        Scenario scenario = network.Data.Scenarios.Single(one => one.Id == "cn-full-stop");
        ScenarioAnswer answer = ScenarioRun.Of(network, scenario, new ScenarioOptions(), Cancellation);
        ScenarioRow row = answer.Rows.First(row => row.ServedBefore - row.ServedAfter > 0.1 && answer.Rows.Count(other => other.Site == row.Site) == 1);
        SupplyScene scene = ScenarioScene.Of(answer, SiteSet.Of(network.Data, site => site == row.Site));
        string mark = scene.Marks[row.Site].Words;
        Assert.Equal(FormattableString.Invariant($"served {row.ServedAfter * 100:0.#} %, before {row.ServedBefore * 100:0.#} %"), mark);
        Assert.All(scene.Links.Where(link => link.Tone == SceneTone.Alarm), link => Assert.Equal("CN", network.Data.Id(network.Data.Sites.Country(link.From))));
    }

    [Fact]
    public void What_is_left_out_is_said()
    {
        using var data = new TinyChain();
        Assert.Contains("Shown: the first ", ConsoleRun.Of(data.Folder, "draw", "--single-source", "--out", "all.svg").Error, StringComparison.Ordinal);
        Assert.Contains("Shown: the 12 of ", ConsoleRun.Of(data.Folder, "draw", "--scenario", "cn-full-stop", "--out", "all.svg").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a picture shows one answer", "--routes", "--gaps", "--to", "car", "--bloc", "allies")]
    [InlineData("--routes asks about a target", "--routes")]
    [InlineData("--gaps asks what a bloc lacks for a target", "--gaps", "--to", "car")]
    [InlineData("--around is a picture of its own", "--chokepoints", "--around", "car")]
    [InlineData("--k is a number of routes", "--to", "car", "--k", "3")]
    [InlineData("--rerouting is about a scenario", "--to", "car", "--rerouting", "none")]
    public void A_wish_that_no_picture_fulfils_is_told(string expected, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["draw", .. command, "--out", "x.svg", "--data", "."]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaps", "What allies lacks for Electric car")]
    [InlineData("bloc-paths", "Routes to Electric car")]
    [InlineData("supply", "Electric car")]
    [InlineData("single-source", "Inputs that depend on one plant: car")]
    public void Without_a_server_the_same_answer_is_a_picture(string query, string title)
    {
        using var data = new TinyChain();
        Uri? opened = null;
        var run = ConsoleRun.Of(data.Folder, around => around with { Browse = file => (opened = file) is not null }, "neo4j", "open", query, "--to", "car", "--bloc", "allies", "--local", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(title, XDocument.Load(opened!.LocalPath).Root!.Element(Svg + "title")!.Value);
        Assert.Contains(opened.LocalPath, run.Output, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(opened.LocalPath)!, recursive: true);
    }

    // First and last x of a path that only goes by curves.
    private static double[] Xs(XElement line) =>
        [.. line.Attribute("d")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(point => double.Parse(point.TrimStart('M', 'C').Split(',')[0], System.Globalization.CultureInfo.InvariantCulture))];

    private static bool Reaches(ILookup<int, int> next, int from, int to)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([from]);
        while (waiting.TryPop(out int box))
        {
            if (box == to)
            {
                return true;
            }

            if (seen.Add(box))
            {
                foreach (int other in next[box])
                {
                    waiting.Push(other);
                }
            }
        }

        return false;
    }
}
