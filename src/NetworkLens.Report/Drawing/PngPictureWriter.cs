using System.Collections.Immutable;
using System.Globalization;
using SkiaSharp;

namespace NetworkLens.Report;

/// <summary>A picture as PNG, twice as fine as its pixels. Brings its font with it, so that it looks the same on a machine that has none.</summary>
/// <remarks>Liberation Sans knows Latin, Greek and Cyrillic; other letters are taken from a font of the machine that has them, and are boxes where none has.</remarks>
public static class PngPictureWriter
{
    private const float Scale = 2;

    /// <summary>Writes a picture. O(shapes + pixels) time; 16 bytes of memory for each pixel of the picture.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="output">Not closed.</param>
    public static void Write(Picture picture, Stream output)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(output);
        var info = new SKImageInfo((int)Math.Ceiling(picture.Width * Scale), (int)Math.Ceiling(picture.Height * Scale), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var surface = SKSurface.Create(info);
        using Stream font = typeof(PngPictureWriter).Assembly.GetManifestResourceStream("LiberationSans-Regular.ttf")!;
        using var typeface = SKTypeface.FromStream(font);
        SKCanvas canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale(Scale);
        foreach (Shape shape in picture.Shapes)
        {
            switch (shape)
            {
                case Box box:
                    Draw(canvas, box);
                    break;
                case Curve curve:
                    Draw(canvas, curve);
                    break;
                case ArrowHead arrow:
                    Draw(canvas, arrow);
                    break;
                case TextLine words:
                    Draw(canvas, words, typeface);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(picture));
            }
        }

        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(output);
    }

    private static void Draw(SKCanvas canvas, Box box)
    {
        using var shape = new SKRoundRect(SKRect.Create((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height), (float)box.Radius);
        using var fill = new SKPaint { IsAntialias = true, Color = ColourOf(box.Fill, 1) };
        canvas.DrawRoundRect(shape, fill);
        if (box.Stroke is { } stroke)
        {
            using SKPaint line = Line(stroke, box.StrokeWidth, 1, box.IsDashed);
            canvas.DrawRoundRect(shape, line);
        }
    }

    private static void Draw(SKCanvas canvas, Curve curve)
    {
        using var path = new SKPath();
        ImmutableArray<(double X, double Y)> points = curve.Points;
        path.MoveTo((float)points[0].X, (float)points[0].Y);
        for (int point = 1; point < points.Length; point++)
        {
            (double x1, double y1, double x2, double y2) = Curve.Controls(points[point - 1], points[point]);
            path.CubicTo((float)x1, (float)y1, (float)x2, (float)y2, (float)points[point].X, (float)points[point].Y);
        }

        using SKPaint line = Line(curve.Stroke, curve.Width, curve.Opacity, curve.IsDashed);
        canvas.DrawPath(path, line);
    }

    private static void Draw(SKCanvas canvas, ArrowHead arrow)
    {
        using var path = new SKPath();
        path.MoveTo((float)arrow.X, (float)arrow.Y);
        path.LineTo((float)arrow.Back.Upper.X, (float)arrow.Back.Upper.Y);
        path.LineTo((float)arrow.Back.Lower.X, (float)arrow.Back.Lower.Y);
        path.Close();
        using var fill = new SKPaint { IsAntialias = true, Color = ColourOf(arrow.Fill, 1) };
        canvas.DrawPath(path, fill);
    }

    private static void Draw(SKCanvas canvas, TextLine words, SKTypeface typeface)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(words.Colour, 1) };
        float x = (float)words.X;
        foreach ((string part, SKTypeface? other) in Parts(words.Text, typeface))
        {
            using var font = new SKFont(other ?? typeface, (float)words.Size) { Embolden = words.IsBold, Subpixel = true };
            canvas.DrawText(part, x, (float)words.Y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(part);
            other?.Dispose();
        }
    }

    // Runs of letters that one font has: ours where it can.
    private static List<(string Text, SKTypeface? Other)> Parts(string text, SKTypeface typeface)
    {
        using var ours = new SKFont(typeface);
        var parts = new List<(string Text, SKTypeface? Other)>();
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            bool isOurs = ours.ContainsGlyph(rune.Value) || rune.Value < 0x2000;
            if (isOurs && parts.Count > 0 && parts[^1].Other is null)
            {
                parts[^1] = (parts[^1].Text + rune, null);
            }
            else
            {
                parts.Add((rune.ToString(), isOurs ? null : SKFontManager.Default.MatchCharacter(rune.Value)));
            }
        }

        return parts;
    }

    private static SKPaint Line(string colour, double width, double opacity, bool isDashed) => new()
    {
        IsAntialias = true,
        IsStroke = true,
        Color = ColourOf(colour, opacity),
        StrokeWidth = (float)width,
        PathEffect = isDashed ? SKPathEffect.CreateDash([5, 4], 0) : null,
    };

    private static SKColor ColourOf(string colour, double opacity)
    {
        uint rgb = uint.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new SKColor(rgb | 0xFF000000).WithAlpha((byte)Math.Round(opacity * 255));
    }
}
