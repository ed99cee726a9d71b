using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace NetworkLens.Report;

/// <summary>A picture as SVG 1.1: text stays text, so that it can be searched, read aloud and translated.</summary>
public static class SvgPictureWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "'Liberation Sans', Arial, Helvetica, sans-serif";

    /// <summary>Writes a picture. O(shapes).</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="output">Not closed.</param>
    public static void Write(Picture picture, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("svg", Namespace);
            xml.WriteAttributeString("viewBox", $"0 0 {Text(picture.Width)} {Text(picture.Height)}");
            xml.WriteAttributeString("width", Text(picture.Width));
            xml.WriteAttributeString("height", Text(picture.Height));
            xml.WriteAttributeString("role", "img");
            xml.WriteAttributeString("font-family", Fonts);
            xml.WriteElementString("title", Namespace, Plain(picture.Title));
            xml.WriteElementString("desc", Namespace, Plain(picture.Description));
            foreach (Shape shape in picture.Shapes)
            {
                Draw(xml, shape);
            }

            xml.WriteEndElement();
        }

        output.Write("\n");
    }

    private static void Draw(XmlWriter xml, Shape shape)
    {
        switch (shape)
        {
            case Box box:
                xml.WriteStartElement("rect", Namespace);
                Attributes(xml, ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", box.Radius));
                xml.WriteAttributeString("fill", box.Fill);
                Stroke(xml, box.Stroke, box.StrokeWidth, box.IsDashed);
                Hint(xml, box.Hint);
                break;
            case Curve curve:
                xml.WriteStartElement("path", Namespace);
                xml.WriteAttributeString("d", Path(curve.Points));
                xml.WriteAttributeString("fill", "none");
                Stroke(xml, curve.Stroke, curve.Width, curve.IsDashed);
                xml.WriteAttributeString("stroke-opacity", Text(curve.Opacity));
                Hint(xml, curve.Hint);
                break;
            case ArrowHead arrow:
                xml.WriteStartElement("path", Namespace);
                xml.WriteAttributeString("d", $"M{Text(arrow.X)},{Text(arrow.Y)} L{Text(arrow.Back.Upper.X)},{Text(arrow.Back.Upper.Y)} L{Text(arrow.Back.Lower.X)},{Text(arrow.Back.Lower.Y)} Z");
                xml.WriteAttributeString("fill", arrow.Fill);
                break;
            case TextLine words:
                xml.WriteStartElement("text", Namespace);
                Attributes(xml, ("x", words.X), ("y", words.Y), ("font-size", words.Size));
                if (words.IsBold)
                {
                    xml.WriteAttributeString("font-weight", "bold");
                }

                // A wider font than the one we measured with is squeezed, not let out of its box.
                double width = TextMeasure.Of(words.Text, words.Size, words.IsBold);
                if (width > words.MaxWidth * 0.8)
                {
                    Attributes(xml, ("textLength", Math.Min(width, words.MaxWidth)));
                    xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
                }

                xml.WriteAttributeString("fill", words.Colour);
                xml.WriteString(Plain(words.Text));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape));
        }

        xml.WriteEndElement();
    }

    private static string Path(ImmutableArray<(double X, double Y)> points)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{Text(points[0].X)},{Text(points[0].Y)}");
        for (int point = 1; point < points.Length; point++)
        {
            (double x1, double y1, double x2, double y2) = Curve.Controls(points[point - 1], points[point]);
            path.Append(CultureInfo.InvariantCulture, $" C{Text(x1)},{Text(y1)} {Text(x2)},{Text(y2)} {Text(points[point].X)},{Text(points[point].Y)}");
        }

        return path.ToString();
    }

    private static void Stroke(XmlWriter xml, string? stroke, double width, bool isDashed)
    {
        if (stroke is not null)
        {
            xml.WriteAttributeString("stroke", stroke);
            xml.WriteAttributeString("stroke-width", Text(width));
            if (isDashed)
            {
                xml.WriteAttributeString("stroke-dasharray", "5 4");
            }
        }
    }

    private static void Hint(XmlWriter xml, string? hint)
    {
        if (hint is not null)
        {
            xml.WriteElementString("title", Namespace, Plain(hint));
        }
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        foreach ((string name, double value) in attributes)
        {
            xml.WriteAttributeString(name, Text(value));
        }
    }

    private static string Text(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    // What XML cannot hold is shown as an unknown character.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return plain.ToString();
    }
}
