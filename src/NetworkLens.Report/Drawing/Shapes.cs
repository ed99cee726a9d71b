using System.Collections.Immutable;

namespace NetworkLens.Report;

/// <summary>A picture, before any format: shapes in the order in which they are drawn. Lengths are in pixels, y downwards.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Height">Of the whole.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in a sentence, for those who cannot see it.</param>
/// <param name="Shapes">Bottom first.</param>
public sealed record Picture(double Width, double Height, string Title, string Description, ImmutableArray<Shape> Shapes);

/// <summary>Something drawn.</summary>
public abstract record Shape;

/// <summary>A rectangle with round corners.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Of it.</param>
/// <param name="Height">Of it.</param>
/// <param name="Radius">Of its corners.</param>
/// <param name="Fill">#RRGGBB.</param>
/// <param name="Stroke">#RRGGBB; null: no border.</param>
/// <param name="StrokeWidth">Of the border.</param>
/// <param name="IsDashed">Whether the border is.</param>
/// <param name="Hint">What a pointer over it is told; null: nothing.</param>
public sealed record Box(
    double X, double Y, double Width, double Height, double Radius, string Fill, string? Stroke, double StrokeWidth, bool IsDashed, string? Hint) : Shape;

/// <summary>A curve through points, level at each of them.</summary>
/// <param name="Points">At least two.</param>
/// <param name="Stroke">#RRGGBB.</param>
/// <param name="Width">Of the line.</param>
/// <param name="Opacity">0..1.</param>
/// <param name="IsDashed">Whether the line is.</param>
/// <param name="Hint">What a pointer over it is told; null: nothing.</param>
public sealed record Curve(ImmutableArray<(double X, double Y)> Points, string Stroke, double Width, double Opacity, bool IsDashed, string? Hint) : Shape
{
    /// <summary>The cubic Bézier curve between two neighbouring points: its two control points.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    public static (double X1, double Y1, double X2, double Y2) Controls((double X, double Y) from, (double X, double Y) to)
    {
        double reach = (to.X - from.X) / 2;
        return (from.X + reach, from.Y, to.X - reach, to.Y);
    }
}

/// <summary>The head of an arrow.</summary>
/// <param name="X">Of its tip.</param>
/// <param name="Y">Of its tip.</param>
/// <param name="IsToLeft">Whether it points to the left.</param>
/// <param name="Fill">#RRGGBB.</param>
public sealed record ArrowHead(double X, double Y, bool IsToLeft, string Fill) : Shape
{
    /// <summary>From tip to back.</summary>
    public double Length { get; init; } = 9;

    /// <summary>The corners behind the tip.</summary>
    public ((double X, double Y) Upper, (double X, double Y) Lower) Back
    {
        get
        {
            double back = X + (IsToLeft ? Length : -Length);
            double half = Length * 5 / 9;
            return ((back, Y - half), (back, Y + half));
        }
    }
}

/// <summary>A line of text.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Of the baseline.</param>
/// <param name="Text">Without line breaks.</param>
/// <param name="Size">Of the letters.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="Colour">#RRGGBB.</param>
/// <param name="MaxWidth">What it has room for.</param>
public sealed record TextLine(double X, double Y, string Text, double Size, bool IsBold, string Colour, double MaxWidth) : Shape;
