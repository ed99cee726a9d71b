using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>How Neo4j Browser draws the graph: a GraSS style sheet, to be dropped on its window.</summary>
/// <remarks>Later rules win, so that a chokepoint keeps its stage's fill under its own border. GraSS knows no comments.</remarks>
public static class BrowserStyle
{
    // The labels of the shipped data's stages, in their order: each has the colour that it has in every picture.
    private static readonly string[] Stages = ["Mine", "Scrap", "Refiner", "MetalMaker", "MagnetPlant", "EndUse"];

    // Selector, then property and value, in the order in which they win.
    private static readonly (string Selector, (string Name, string Value)[] Properties)[] Rules =
    [
        ("node", [("diameter", "50px"), ("color", "#A5ABB6"), ("border-color", "#9AA1AC"), ("border-width", "2px"), ("text-color-internal", "#FFFFFF"), ("font-size", "10px"), ("caption", "\"{name}\"")]),
        ("relationship", [("color", "#A5ABB6"), ("shaft-width", "1px"), ("font-size", "8px"), ("padding", "3px"), ("text-color-external", "#000000"), ("text-color-internal", "#FFFFFF"), ("caption", "\"<type>\"")]),
        .. Stages.Select((label, stage) => ($"node.{label}", ((string, string)[])[("color", StagePalette.Of(new StageIndex(stage))), ("border-color", StagePalette.Of(new StageIndex(stage)))])),
        ("node.EndUse", [("diameter", "65px")]),
        ("node.Country", [("color", "#8DCC93"), ("border-color", "#5DB665"), ("text-color-internal", "#2A2C34"), ("diameter", "20px"), ("caption", "\"{id}\"")]),
        ("node.Operator", [("color", "#ECB5C9"), ("border-color", "#DA7298"), ("text-color-internal", "#2A2C34"), ("diameter", "40px")]),
        ("node.SingleSourced", [("border-color", "#F5A623"), ("border-width", "4px")]),
        ("node.Gap", [("border-color", "#8B1E9B"), ("border-width", "4px")]),
        ("node.FewestOutside", [("border-color", "#1B7F3B"), ("border-width", "5px")]),
        ("node.Chokepoint", [("diameter", "80px"), ("border-color", "#D0021B"), ("border-width", "6px")]),
        ("relationship.SHIPS", [("color", "#7F8C8D"), ("shaft-width", "2px"), ("caption", "\"{material}\"")]),
        ("relationship.CUTS_OFF", [("color", "#D0021B"), ("shaft-width", "3px")]),
        ("relationship.HANGS_ON", [("color", "#F5A623"), ("shaft-width", "3px"), ("caption", "\"{material}\"")]),
        ("relationship.ROUTE", [("color", "#D0021B"), ("shaft-width", "5px"), ("caption", "\"{rank}\"")]),
        ("relationship.GAP", [("color", "#8B1E9B"), ("shaft-width", "3px"), ("caption", "\"{material}\"")]),
        ("relationship.LOCATED_IN", [("color", "#D9D9D9"), ("shaft-width", "1px")]),
    ];

    /// <summary>The style sheet.</summary>
    /// <param name="output">Lines end in \n.</param>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach ((string selector, (string Name, string Value)[] properties) in Rules)
        {
            output.Write($"{selector} {{\n{string.Concat(properties.Select(property => $"  {property.Name}: {property.Value};\n"))}}}\n");
        }
    }
}
