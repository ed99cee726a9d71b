using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A cell of a table on the page.</summary>
/// <param name="Key">What the column is sorted by: a number for numbers; empty where unknown.</param>
/// <param name="Write">Writes its content.</param>
internal readonly record struct Cell(string Key, Action<HtmlWriter> Write)
{
    private const int MostShown = 3;
    private const int EnoughRead = 160; // characters

    /// <summary>A text; null where unknown.</summary>
    public static Cell Of(string? text) => new(text ?? string.Empty, html => html.Text(text ?? FigureText.Unknown));

    /// <summary>Sentences, of which the first show and the rest unfold; null where unknown.</summary>
    public static Cell Sentences(string? text) => text?.IndexOf(". ", Math.Min(EnoughRead, text.Length), StringComparison.Ordinal) is { } end and >= 0
        ? new(text, html =>
        {
            html.Text(text[..(end + 1)]);
            using (html.Open("details"))
            {
                html.Element("summary", "and more");
                html.Text(text[(end + 2)..]);
            }
        })
        : Of(text);

    /// <summary>A name with its id beneath it, where they differ.</summary>
    public static Cell Named(string name, string id) => new(name, html =>
    {
        html.Text(name);
        if (name != id)
        {
            html.Element("small", id);
        }
    });

    /// <summary>A share, 0..1, with a bar as long as it is.</summary>
    public static Cell Share(double share) => new(Number(share), html =>
    {
        html.Element("span", FigureText.Share(share));
        if (double.IsFinite(share))
        {
            using (html.Open("i", ("class", "bar"), ("style", FormattableString.Invariant($"--share:{Math.Clamp(share, 0, 1):0.####}"))))
            {
            }
        }
    });

    /// <summary>Tonnes.</summary>
    public static Cell Tonnes(double tonnes) => new(Number(tonnes), html => html.Text(FigureText.Tonnes(tonnes)));

    /// <summary>An index.</summary>
    public static Cell Index(double value) => new(Number(value), html => html.Text(FigureText.Index(value)));

    /// <summary>An index, or where it is not settled its ends.</summary>
    public static Cell Index(double value, double low, double high) => new(Number(double.IsNaN(value) ? low : value), html => html.Text(FigureText.Index(value, low, high)));

    /// <summary>A number of things.</summary>
    public static Cell Count(int count) => new(count.ToString(CultureInfo.InvariantCulture), html => html.Text(FigureText.Count(count)));

    /// <summary>A number of things out of all of them.</summary>
    public static Cell Part(int count, int all) => new(
        count.ToString(CultureInfo.InvariantCulture), html => html.Text($"{FigureText.Count(count)} of {FigureText.Count(all)}"));

    /// <summary>A year; null where unknown.</summary>
    public static Cell Year(int? year) => Of(year?.ToString(CultureInfo.InvariantCulture));

    /// <summary>How a figure is known.</summary>
    public static Cell Of(Basis basis) => new(((int)basis).ToString(CultureInfo.InvariantCulture), html => html.Element("span", DataWords.Word(basis), ("class", $"basis {DataWords.Word(basis)}")));

    /// <summary>A list, of which a few show and the rest unfold.</summary>
    public static Cell List(IReadOnlyList<string> items) => new(items.Count == 0 ? string.Empty : items[0], html => Folded(html, items, html.Text));

    /// <summary>Writes a few items, and the rest so that they unfold.</summary>
    public static void Folded<T>(HtmlWriter html, IReadOnlyList<T> items, Action<T> write)
    {
        int shown = items.Count <= MostShown + 1 ? items.Count : MostShown;
        if (items.Count == 0)
        {
            html.Text(FigureText.Unknown);
        }

        Items(0, shown);
        if (shown < items.Count)
        {
            using (html.Open("details"))
            {
                html.Element("summary", $"and {FigureText.Count(items.Count - shown)} more");
                Items(shown, items.Count);
            }
        }

        void Items(int from, int to)
        {
            for (int item = from; item < to; item++)
            {
                html.Text(item == from ? string.Empty : "; "); // names hold commas
                write(items[item]);
            }
        }
    }

    private static string Number(double value) => FigureText.Rounded(value)?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
