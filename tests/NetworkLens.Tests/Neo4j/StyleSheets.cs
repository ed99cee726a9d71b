using System.Text.RegularExpressions;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed partial class StyleSheets
{
    private static readonly string[] Stages = ["Mine", "Scrap", "Refiner", "MetalMaker", "MagnetPlant", "EndUse"];
    private static readonly string[] Annotations = [.. AllLabels().Except(Stages)];

    [Fact]
    public void Each_selector_stands_once_as_Browser_keeps_the_last_of_two_alone()
    {
        string[] selectors = [.. Rules().Select(rule => rule.Selector)];
        Assert.Equal(selectors.Distinct(), selectors);
    }

    [Fact]
    public void The_labels_of_every_node_come_first_then_those_of_answers_then_the_stages()
    {
        string[] labels = [.. Rules().Select(rule => rule.Selector).Where(selector => selector.StartsWith("node.", StringComparison.Ordinal)).Select(selector => selector[5..])];
        Assert.Equal(["NetworkLens", "Site"], labels[..2]);
        Assert.All(Annotations, label => Assert.InRange(Array.IndexOf(labels, label), 2, Array.IndexOf(labels, Stages[0]) - 1));
        Assert.All(Stages, stage => Assert.Contains(stage, labels));
    }

    [Fact]
    public void Every_label_and_relationship_that_annotate_writes_has_a_colour_of_its_own()
    {
        var rules = Rules().ToDictionary(rule => rule.Selector, rule => rule.Properties);
        Assert.All(Annotations, label => Assert.True(rules[$"node.{label}"].ContainsKey("color") && rules[$"node.{label}"].ContainsKey("border-color"), label));
        string[] types = [.. AllTypes()];
        Assert.All(types, type => Assert.Contains($"relationship.{type}", rules.Keys));
        string[] colours = [.. types.Select(type => rules[$"relationship.{type}"]["color"]), .. Annotations.Select(label => rules[$"node.{label}"]["border-color"])];
        Assert.Equal(colours.Distinct(), colours);
    }

    [Fact]
    public void A_stage_has_the_colour_of_every_other_picture() =>
        Assert.All(Stages, stage => Assert.Equal(StagePalette.Of(new StageIndex(Array.IndexOf(Stages, stage))), Rules().Single(rule => rule.Selector == $"node.{stage}").Properties["color"]));

    private static (string Selector, Dictionary<string, string> Properties)[] Rules()
    {
        using var text = new StringWriter();
        BrowserStyle.Write(text);
        return [.. Rule().Matches(text.ToString()).Select(rule => (
            rule.Groups[1].Value,
            Property().Matches(rule.Groups[2].Value).ToDictionary(property => property.Groups[1].Value, property => property.Groups[2].Value)))];
    }

    private static IEnumerable<string> Statements() => new[] { typeof(AnnotationCypher), typeof(WayCypher) }.SelectMany(type => type.GetFields()).Select(field => field.GetRawConstantValue()).OfType<string>();

    private static IEnumerable<string> AllLabels() => Statements().SelectMany(statement => Set().Matches(statement)).Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> AllTypes() => Statements().SelectMany(statement => Merge().Matches(statement)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"([\w.]+) \{\n(.*?)\}\n", RegexOptions.Singleline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"  ([\w-]+): (.*);\n")]
    private static partial Regex Property();

    [GeneratedRegex(@"SET n:(\w+)")]
    private static partial Regex Set();

    [GeneratedRegex(@"-\[r:(\w+) ")]
    private static partial Regex Merge();
}
