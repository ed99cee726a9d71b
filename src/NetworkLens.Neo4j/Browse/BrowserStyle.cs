using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>How Neo4j Browser draws the graph: a GraSS style sheet.</summary>
/// <remarks>
/// Of several rules the later wins, property by property, and of two with one selector Browser keeps the last alone: each stands once. For a label without a rule Browser
/// adds one of its own at the end, which would win: every label that nodes carry has one, those of all nodes first. What annotate adds comes before the stages, so that
/// a marked site keeps its stage's fill under a border of its own. GraSS knows no comments, and no caption that depends on a value: push and annotate
/// write them as <c>short</c>. Sizes are those at which 70 px circles and the lines between them hold nine of ten captions whole, in Browser 5.24.
/// </remarks>
public static class BrowserStyle
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "networklens.grass";

    private const string Light = "#FFFFFF";
    private const string Dark = "#1B1F24";

    private static readonly double[] LuminanceWeights = [0.2126, 0.7152, 0.0722]; // red, green, blue

    // The labels of the shipped data's stages, in their order: each has the colour that it has in every picture.
    private static readonly string[] Stages = ["Mine", "Scrap", "Refiner", "MetalMaker", "MagnetPlant", "EndUse"];

    // Label, colour of its border and in the legend, width of the border.
    private static readonly (string Label, string Colour, int Width)[] Marks =
    [
        ("Supplier", "#5C6F82", 3),
        ("Dependent", "#9A7B4F", 3),
        ("Served", "#A9B4C0", 3),
        ("SingleSourced", "#F5A623", 5),
        ("Gap", "#8B1E9B", 5),
        ("FewestOutside", "#1B7F3B", 5),
        ("Short", "#B8860B", 5),
        ("CutOff", "#7B3F00", 6),
        ("Failing", "#4A4A4A", 6),
        ("Failed", "#1B1F24", 6),
        ("SupplyChokepoint", "#E4572E", 6),
        ("Chokepoint", "#D0021B", 6),
    ];

    // Label and fill of what is no site.
    private static readonly (string Label, string Colour)[] Others =
    [
        ("Country", "#8DCC93"), ("Bloc", "#F2CD5D"), ("Operator", "#ECB5C9"), ("Material", "#C3B1E1"), ("Activity", "#B8C4D6"), ("Source", "#D8D2C4"),
    ];

    // Type, colour, width of the line, caption.
    private static readonly (string Type, string Colour, int Width, string Caption)[] Links =
    [
        ("SHIPS", "#7F8C8D", 2, "{short}"),
        ("SUPPLIES", "#2E6F95", 3, "{short}"),
        ("REACHES", "#9C6644", 3, "{short}"),
        ("AFFECTS", "#5B5F97", 3, "{short}"),
        ("CUTS_OFF", "#6B2D0C", 3, "<type>"),
        ("HANGS_ON", "#C77700", 3, "{short}"),
        ("ROUTE", "#1F3FA8", 5, "{rank}. {material}"),
        ("GAP", "#C04FD0", 3, "{material}"),
        ("LOCATED_IN", "#D9D9D9", 1, "<type>"),
    ];

    /// <summary>The style sheet.</summary>
    /// <param name="output">Lines end in \n.</param>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach ((string selector, (string Name, string Value)[] properties) in Rules())
        {
            output.Write($"{selector} {{\n{string.Concat(properties.Select(property => $"  {property.Name}: {property.Value};\n"))}}}\n");
        }
    }

    // In the order in which they win.
    private static IEnumerable<(string Selector, (string Name, string Value)[] Properties)> Rules() =>
    [
        ("node",
        [
            ("diameter", "70px"), ("color", "#A5ABB6"), ("border-color", "#9AA1AC"), ("border-width", "2px"), ("text-color-internal", Dark), ("font-size", "8px"), ("caption", Quoted("{name}")),
        ]),
        ("relationship",
        [
            ("color", "#A5ABB6"), ("shaft-width", "1px"), ("font-size", "6px"), ("padding", "0px"), ("text-color-external", "#000000"), ("text-color-internal", Light), ("caption", Quoted("<type>")),
        ]),
        ("node.NetworkLens", [("color", "#A5ABB6")]),
        ("node.Site", [("caption", Quoted("{short} {country}"))]),
        .. Marks.Select(mark => ($"node.{mark.Label}", ((string, string)[])[("color", mark.Colour), ("border-color", mark.Colour), ("border-width", Pixels(mark.Width)), ("text-color-internal", Readable(mark.Colour))])),
        .. Stages.Select((label, stage) => (label, Colour: StagePalette.Of(new StageIndex(stage)))).Concat(Others)
            .Select(fill => ($"node.{fill.Item1}", ((string, string)[])[("color", fill.Item2), ("text-color-internal", Readable(fill.Item2))])),
        .. Links.Select(link => ($"relationship.{link.Type}", ((string, string)[])[("color", link.Colour), ("shaft-width", Pixels(link.Width)), ("caption", Quoted(link.Caption))])),
    ];

    // White or nearly black, whichever has more contrast (relative luminance, WCAG 2.2).
    private static string Readable(string colour)
    {
        static double Luminance(string hex) => Enumerable.Range(0, 3)
            .Select(part => int.Parse(hex.AsSpan(1 + (2 * part), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .Zip(LuminanceWeights, (part, weight) => part * weight).Sum();
        static double Contrast(string one, string other)
        {
            (double first, double second) = (Luminance(one), Luminance(other));
            return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
        }

        return Contrast(colour, Light) >= Contrast(colour, Dark) ? Light : Dark;
    }

    private static string Quoted(string caption) => $"\"{caption}\"";

    private static string Pixels(int width) => string.Create(CultureInfo.InvariantCulture, $"{width}px");
}
