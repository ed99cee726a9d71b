using System.Xml.Linq;
using CsCheck;
using NetworkLens.Model;
using NetworkLens.Report;
using SkiaSharp;

namespace NetworkLens.Tests;

public sealed class Pictures
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_picture_of_a_small_chain_is_as_before()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "draw", "--to", "car", "--bloc", "allies", "--out", "car.svg", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        GoldenFile.Matches("car.svg", File.ReadAllText(Path.Combine(data.Folder, "car.svg")));
        GoldenFile.Matches("car-told.txt", $"{run.Output}---- stderr\n{run.Error}");
    }

    [Fact]
    public void Every_supplier_of_a_shipped_end_use_is_in_some_box_and_no_box_touches_another()
    {
        SupplyNetwork network = ShippedData.Network();
        foreach (SiteIndex site in Enumerable.Range(0, network.TargetCount).Select(target => network.Targets[target].Site).Distinct())
        {
            var scene = SupplyScene.Upstream(network, site, [], TestContext.Current.CancellationToken);
            var boxes = SceneBoxes.Of(scene, ScenePicture.MostBoxes);
            Assert.Equal(scene.Sites.Order(Comparer<SiteIndex>.Create((a, b) => a.Value - b.Value)), boxes.Boxes.SelectMany(box => box.Sites).Order(Comparer<SiteIndex>.Create((a, b) => a.Value - b.Value)));
            Assert.InRange(boxes.Boxes.Length, 1, ScenePicture.MostBoxes);
            Picture picture = ScenePicture.Of(scene);
            Box[] drawn = [.. picture.Shapes.OfType<Box>().Where(box => box.Hint is not null)];
            Assert.Equal(boxes.Boxes.Length, drawn.Length);
            Assert.All(drawn, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= picture.Width && box.Y + box.Height <= picture.Height));
            foreach (Box[] column in drawn.GroupBy(box => box.X).Select(column => column.OrderBy(box => box.Y).ToArray()))
            {
                Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height <= pair.Second.Y));
            }
        }
    }

    [Fact]
    public void Chokepoints_are_marked_in_words_too()
    {
        using var data = new TinyChain();
        ConsoleRun.Of(data.Folder, "draw", "--to", "car", "--out", "car.svg", "--data", ".");
        string[] texts = [.. XDocument.Load(Path.Combine(data.Folder, "car.svg")).Descendants(Svg + "text").Select(text => text.Value)];
        Assert.Equal(3, texts.Count(text => text.StartsWith("cuts off alone · ", StringComparison.Ordinal))); // both mines and the refiner of Dy
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        using DataFolder folder = new();
        folder.Write("sites.csv", "id,name\na,<script>alert(1)</script>\nb,\"]]>&\u0007\"\n");
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        using var svg = new StringWriter();
        SvgPictureWriter.Write(ScenePicture.Of(SupplyScene.Around(network, new SiteIndex(0), 1, TestContext.Current.CancellationToken)), svg);
        var read = XDocument.Parse(svg.ToString());
        Assert.DoesNotContain(read.Descendants(), element => element.Name.LocalName == "script");
        Assert.Contains(read.Descendants(Svg + "text"), text => text.Value == "<script>alert(1)</script>");
    }

    [Fact]
    public void A_png_has_twice_the_pixels_and_shows_letters_whatever_fonts_there_are()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "draw", "--around", "magnet-jp", "--out", "around.png", "--data", ".");
        Assert.Equal((0, "1 row."), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n')[^1]));
        using var image = SKBitmap.Decode(Path.Combine(data.Folder, "around.png"));
        Assert.Equal(2 * 990, image.Width);
        int dark = Enumerable.Range(0, 1_000).Sum(x => Enumerable.Range(40, 50).Count(y => image.GetPixel(x, y).Red < 90)); // the title
        Assert.InRange(dark, 500, 10_000);
    }

    [Theory]
    [InlineData("--out: 'x.jpg' ends neither in .svg nor in .png.", "--to", "car", "--out", "x.jpg")]
    [InlineData("draw takes --to SITE, or --around SITE with --hops N.", "--out", "x.svg")]
    [InlineData("draw takes --to SITE, or --around SITE with --hops N.", "--to", "car", "--hops", "2", "--out", "x.svg")]
    public void A_slip_is_told_in_words(string expected, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["draw", .. command, "--data", "."]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_of_layers_crosses_no_more_than_the_one_given()
    {
        Gen<(int[][] Layers, (int From, int To)[] Lines)> layered =
            from sizes in Gen.Int[1, 6].Array[2, 4]
            let starts = sizes.Select((_, layer) => sizes.Take(layer).Sum()).ToArray()
            from picks in Gen.Select(Gen.Int[0, sizes.Length - 2], Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 14]
            select (
                sizes.Select((size, layer) => Enumerable.Range(starts[layer], size).ToArray()).ToArray(),
                picks.Select(pick => (starts[pick.Item1] + (pick.Item2 % sizes[pick.Item1]), starts[pick.Item1 + 1] + (pick.Item3 % sizes[pick.Item1 + 1]))).Distinct().ToArray());
        layered.Sample(graph =>
        {
            int[][] order = LayerOrder.Of(graph.Layers, graph.Lines);
            Assert.Equal(graph.Layers.Select(layer => layer.Order()), order.Select(layer => layer.Order()));
            Assert.True(LayerOrder.Crossings(order, graph.Lines) <= LayerOrder.Crossings(graph.Layers, graph.Lines));
            double[] heights = [.. Enumerable.Repeat(10.0, graph.Layers.Sum(layer => layer.Length))];
            double[] middle = LayerPlaces.Of(order, graph.Lines, heights);
            Assert.All(order, layer => Assert.All(layer.Zip(layer.Skip(1)), pair => Assert.True(middle[pair.Second] - middle[pair.First] >= 10 - 1e-9)));
        }, iter: 300);
    }
}
