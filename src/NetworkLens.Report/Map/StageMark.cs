using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The mark of a stage on the map: shape and colour together are its own, and its name stands in the legend.</summary>
internal static class StageMark
{
    private const int Colours = 6; // stage-0 to stage-5 of the style sheet
    private const double Radius = 5;

    private const string Ring = "M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0ZM-2 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0Z";

    // Circle, triangle, square, diamond, triangle downwards, cross.
    private static readonly ImmutableArray<string> Shapes =
    [
        "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z", "M0-5L4.6 3.6H-4.6Z", "M-3.6-3.6H3.6V3.6H-3.6Z", "M0-5.2L5.2 0L0 5.2L-5.2 0Z", "M0 5L4.6-3.6H-4.6Z",
        "M-1.6-4.6H1.6V-1.6H4.6V1.6H1.6V4.6H-1.6V1.6H-4.6V-1.6H-1.6Z",
    ];

    /// <summary>The class that gives a stage its colour.</summary>
    /// <param name="stage">A stage of the data set, or -1.</param>
    public static string ClassOf(StageIndex stage) => stage.Value < 0 ? "stage-none" : $"stage-{(stage.Value % Colours).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The outline of its mark. Six shapes for the first six stages; each six more take them with other colours, and from the 37th on there are stars, each with a point more.</summary>
    /// <param name="stage">A stage of the data set, or -1.</param>
    public static string ShapeOf(StageIndex stage) => stage.Value switch
    {
        < 0 => Ring,
        var number when number < Shapes.Length * Colours => Shapes[(number + (number / Colours)) % Shapes.Length],
        var number => Star(number - (Shapes.Length * Colours) + 5),
    };

    private static string Star(int points)
    {
        var path = new StringBuilder();
        for (int corner = 0; corner < 2 * points; corner++)
        {
            (double sine, double cosine) = Math.SinCos(corner * Math.PI / points);
            double radius = corner % 2 == 0 ? Radius : Radius / 2;
            path.Append(corner == 0 ? 'M' : 'L').Append(MapPath.Text(radius * sine)).Append(' ').Append(MapPath.Text(-radius * cosine));
        }

        return path.Append('Z').ToString();
    }
}
