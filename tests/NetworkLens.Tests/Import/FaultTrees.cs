using System.Globalization;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A fault tree as a network has the minimal cut sets of the tree.</summary>
public sealed class FaultTrees
{
    // Two of three pumps, or the tank: {tank}, {a,b}, {a,c}, {b,c}.
    [Theory]
    [InlineData("1", "tank-empty")]
    [InlineData("2", "pump-a;pump-b|pump-a;pump-c|pump-b;pump-c")]
    [InlineData("3", "")]
    public void Minimal_cut_sets_are_those_of_the_tree(string order, string sets)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "graph-seed", "as-saved", "import", "pumps.xml");
        using var folder = new DataFolder();
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "import", source, "--out", "pumps").ExitCode);
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--data", "pumps", "--by", "site", "--order", order, "--format", "csv");
        Assert.Equal(sets.Split('|', StringSplitOptions.RemoveEmptyEntries), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0].Trim('"')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void K_of_n_fails_exactly_where_k_fail() => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6], Gen.Int[0, 63]).Where(of => of.Item2 <= of.Item1).Sample((n, k, failed) =>
    {
        string events = string.Concat(Enumerable.Range(0, n).Select(each => $"<basic-event name=\"e{each}\"/>"));
        using var imported = new Imported("k.xml", $"<opsa-mef><define-fault-tree name=\"t\"><define-gate name=\"top\"><atleast min=\"{k}\">{events}</atleast></define-gate></define-fault-tree></opsa-mef>");
        DataSet data = DataSetFolder.Read(imported.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        var network = SupplyNetwork.Of(data, new NetworkOptions(2026));
        Label[] down = [.. Enumerable.Range(0, data.Sites.Count).Where(site => Enumerable.Range(0, n).Any(each => (failed & (1 << each)) != 0 && data.Sites.Id(new SiteIndex(site)) == $"e{each}")).Select(site => new Label(LabelKind.Site, site))];
        Assert.Equal(down.Length < k, Producible.Of(network, Failure.Of(network, [.. down]))[network.TargetVertex(0).Value]);
    }, iter: 150);

    [Fact]
    public void Chances_that_are_missing_are_no_expressions()
    {
        using var imported = new Imported("t.xml", "<opsa-mef><define-gate name=\"top\"><or><basic-event name=\"a\"/><basic-event name=\"b\"/></or></define-gate>"
            + "<model-data><define-basic-event name=\"a\"><float value=\"0.1\"/></define-basic-event></model-data></opsa-mef>");
        Assert.Contains(imported.Result.Notes, note => note.EndsWith("1 of 2; the others have none.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<not><basic-event name=\"a\"/></not>", "uses 'not'")]
    [InlineData("<atleast min=\"3\"><basic-event name=\"a\"/><basic-event name=\"b\"/></atleast>", "has 2 parts and min=\"3\"")]
    [InlineData("<or><gate name=\"nowhere\"/></or>", "'nowhere' is used but not defined")]
    [InlineData("<or><gate name=\"top\"/></or>", "no gate is at the top")]
    public void What_no_network_can_say_is_refused(string formula, string why) => Assert.Contains(
        why,
        Assert.Throws<InvalidDataException>(() => new Imported("t.xml", string.Create(CultureInfo.InvariantCulture, $"<opsa-mef><define-gate name=\"top\">{formula}</define-gate></opsa-mef>"))).Message,
        StringComparison.Ordinal);
}
