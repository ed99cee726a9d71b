using System.Xml.Linq;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Tests;

/// <summary>The Sankey diagram that draw makes.</summary>
public sealed class FlowPictures
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Ore comes from two mines, one of unknown tonnes; scrap goes back; nothing moves along the third link.
    private static readonly Chain Small = new Chain(RequirementRule.Any)
        .Site("A", "mine", "AU").Site("B", "mine", "CN").Site("R", "refiner", "MY").Site("M", "magnet", "JP").Site("N", "magnet", "DE")
        .Link("A", "R", "ore", 30).Link("B", "R", "ore").Link("R", "M", "oxide", 10).Link("R", "N", "oxide", 0).Link("M", "R", "scrap", 5);

    [Fact]
    public void A_ribbon_is_as_wide_as_its_tonnes_and_unknown_tonnes_are_dashed()
    {
        Curve[] curves = Curves(FlowScene.Of(Small.Network(), "all", null, null));
        Curve ore = curves.Single(curve => curve.Hint!.Contains("ore, 30", StringComparison.Ordinal));
        Curve oxide = curves.Single(curve => curve.Hint!.Contains("oxide, 10", StringComparison.Ordinal));
        Curve unknown = curves.Single(curve => curve.IsDashed);
        Assert.Equal(3, ore.Width / oxide.Width, 1e-9);
        Assert.Contains("tonnes unknown", unknown.Hint, StringComparison.Ordinal);
        Assert.True(unknown.Width > 0);
        Assert.DoesNotContain(curves, curve => curve.Hint!.Contains("Germany", StringComparison.Ordinal) || curve.Hint.Contains("DE", StringComparison.Ordinal)); // 0 t/yr
    }

    [Fact]
    public void What_goes_back_runs_below_all_bars_to_the_left_of_who_receives_it()
    {
        var scene = FlowScene.Of(Small.Network(), "all", null, null);
        Picture picture = FlowPicture.Of(scene);
        Curve scrap = Curves(scene).Single(curve => curve.Hint!.Contains("scrap", StringComparison.Ordinal));
        Curve oxide = Curves(scene).Single(curve => curve.Hint!.Contains("oxide", StringComparison.Ordinal));
        double bottom = picture.Shapes.OfType<Box>().Where(box => box.Hint is not null).Max(box => box.Y + box.Height);
        Assert.True(scrap.Points.Max(point => point.Y) > bottom);
        Assert.True(scrap.Points[0].X > oxide.Points[^1].X && scrap.Points[^1].X < oxide.Points[0].X);
        Assert.True(picture.Height > scrap.Points.Max(point => point.Y) + (scrap.Width / 2));
        Assert.Contains(scene.Notes, note => note.StartsWith("Drawn back below", StringComparison.Ordinal));
        Assert.Contains(scene.Notes, note => note.StartsWith("Not drawn, because nothing moves", StringComparison.Ordinal));
    }

    // Each in just one ribbon, at the very tonnes that the table of flows has.
    [Fact]
    public void Every_link_is_in_one_ribbon_with_the_tonnes_it_is_estimated_at() => CsCheck.Check.Sample(
        Flows.RandomFlows.Any,
        network =>
        {
            var scene = FlowScene.Of(network, "all", null, null);
            LinkEstimate[] estimates = [.. LinkEstimates.Of(network)];
            Assert.Equal(network.LinkCount, scene.Links.Length);
            Assert.Equal(estimates.Count(estimate => double.IsNaN(estimate.TonnesPerYear)), scene.Ribbons.Sum(ribbon => ribbon.Silent));
            double all = estimates.Where(estimate => !double.IsNaN(estimate.TonnesPerYear)).Sum(estimate => estimate.TonnesPerYear);
            Assert.Equal(all, scene.Ribbons.Sum(ribbon => ribbon.TonnesPerYear), 1e-4 * Math.Max(1, all));
            Assert.All(scene.Ribbons, ribbon => Assert.Equal(scene.Places[ribbon.From].Column >= scene.Places[ribbon.To].Column, ribbon.IsBack));
            Assert.All(Curves(scene), curve => Assert.True(curve.Width > 0));
        },
        print: Flows.RandomFlows.Print,
        iter: 200);

    [Fact]
    public void It_takes_what_lies_upstream_of_some_targets_and_one_material()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "draw", "--sankey", "--material", "nd-oxide", "--to", "magnet-jp", "--data", ".", "--out", "nd.svg");
        Assert.Equal(0, run.ExitCode);
        XElement svg = XDocument.Load(Path.Combine(data.Folder, "nd.svg")).Root!;
        string[] hints = [.. svg.Elements(Svg + "path").Select(path => path.Element(Svg + "title")?.Value).OfType<string>()];
        Assert.NotEmpty(hints);
        Assert.All(hints, hint => Assert.Contains(": nd-oxide, ", hint, StringComparison.Ordinal));
        Assert.All(hints, hint => Assert.Contains("Japan", hint, StringComparison.Ordinal));
    }

    private static Curve[] Curves(FlowScene scene) => [.. FlowPicture.Of(scene).Shapes.OfType<Curve>().Where(curve => curve.Hint is not null)];
}
