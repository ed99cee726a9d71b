using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What becomes of one target over the days.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Note">What stands to the right: what it loses.</param>
/// <param name="Shares">By step: served, of what it got before; 0..1.</param>
public sealed record CourseBand(string Label, string Note, ImmutableArray<double> Shares);

/// <summary>Something that holds for some days.</summary>
/// <param name="Label">What.</param>
/// <param name="FromDay">First day, counted from the first of all.</param>
/// <param name="UntilDay">The day after its last.</param>
/// <param name="IsRelief">Whether it helps.</param>
public sealed record Spell(string Label, double FromDay, double UntilDay, bool IsRelief);

/// <summary>A course as bands over time, one a target: as full as it is served.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Subtitle">By which rule, of which data.</param>
/// <param name="Start">First day.</param>
/// <param name="Days">How many.</param>
/// <param name="StepDays">Days of a step.</param>
/// <param name="Bands">Those that go short, in the order told.</param>
/// <param name="Spells">What is taken away, and what helps.</param>
public sealed record BandScene(string Title, string Subtitle, DateOnly Start, int Days, int StepDays, ImmutableArray<CourseBand> Bands, ImmutableArray<Spell> Spells)
{
    /// <summary>For a page that has title and subtitle itself and may be narrow: names stand above their bands.</summary>
    public bool IsOnPage { get; init; }
}

/// <summary>Draws a course.</summary>
public static class BandPicture
{
    private const double RowHeight = 24;
    private const double Full = 18; // height of a band that is served whole
    private const double SpellHeight = 18;
    private const double NoteWidth = 102;
    private static readonly Layout Alone = new(DayRuler.Head, Left: 300 + DayRuler.Margin, Wide: 660, Right: 110 + DayRuler.Margin, AboveBand: 0, NameX: DayRuler.Margin, NameWidth: 288);
    private static readonly Layout OnPage = new(Head: 12, Left: 2, Wide: 600, Right: 46, AboveBand: 16, NameX: 2, NameWidth: 640);
    private const string Served = "#0072B2";
    private const string Missing = "#F6D5CC";
    private const string Harm = "#B3261E";
    private const string Relief = "#1A7F37";

    /// <summary>The picture. O(bands x steps).</summary>
    /// <param name="scene">What to draw.</param>
    public static Picture Of(BandScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        Layout layout = scene.IsOnPage ? OnPage : Alone;
        double left = layout.Left;
        double width = left + layout.Wide + layout.Right;
        double top = layout.Head + (scene.Spells.Length * (SpellHeight + layout.AboveBand)) + 10;
        double bottom = top + (scene.Bands.Length * (RowHeight + layout.AboveBand));
        double height = bottom + 58;
        var ruler = new DayRuler(left, layout.Wide, scene.Days);
        var shapes = new List<Shape>(scene.IsOnPage ? [DayRuler.Ground(width, height)] : DayRuler.Heading(scene.Title, scene.Subtitle, width, height));
        shapes.AddRange(ruler.OfMonths(scene.Start, layout.Head - 6, bottom + 4));
        for (int spell = 0; spell < scene.Spells.Length; spell++)
        {
            Spell row = scene.Spells[spell];
            double y = layout.Head + (spell * (SpellHeight + layout.AboveBand));
            double from = ruler.X(row.FromDay);
            shapes.Add(new TextLine(layout.NameX, y + 10, TextMeasure.Fitted(row.Label, 11.5, false, layout.NameWidth), 11.5, false, row.IsRelief ? Relief : Harm, layout.NameWidth));
            shapes.Add(new Box(from, y + layout.AboveBand + 3, Math.Max(3, ruler.X(row.UntilDay) - from), 7, 2, row.IsRelief ? Relief : Harm, null, 0, false, $"{row.Label}, from {Day(scene, row.FromDay)} to {Day(scene, row.UntilDay - 1)}"));
        }

        for (int band = 0; band < scene.Bands.Length; band++)
        {
            shapes.AddRange(Row(scene, scene.Bands[band], layout, ruler, top + (band * (RowHeight + layout.AboveBand))));
        }

        double legend = bottom + 34;
        shapes.Add(new Box(left, legend, 14, 12, 0, Served, null, 0, false, null));
        shapes.Add(new TextLine(left + 20, legend + 10, "served, as a share of before", 12, false, DayRuler.Grey, 220));
        shapes.Add(new Box(left + 220, legend, 14, 12, 0, Missing, null, 0, false, null));
        shapes.Add(new TextLine(left + 240, legend + 10, "missing", 12, false, DayRuler.Grey, 100));
        shapes.Add(new Box(left + 320, legend + 3, 18, 7, 2, Harm, null, 0, false, null));
        shapes.Add(new TextLine(left + 344, legend + 10, "taken away", 12, false, DayRuler.Grey, 100));
        if (scene.Spells.Any(spell => spell.IsRelief))
        {
            shapes.Add(new Box(left + 440, legend + 3, 18, 7, 2, Relief, null, 0, false, null));
            shapes.Add(new TextLine(left + 464, legend + 10, "relief", 12, false, DayRuler.Grey, 100));
        }

        return new Picture(width, height, scene.Title, scene.Subtitle, [.. shapes]);
    }

    private static IEnumerable<Shape> Row(BandScene scene, CourseBand band, Layout layout, DayRuler ruler, double rowTop)
    {
        string name = scene.IsOnPage ? $"{band.Label}: {band.Note}" : band.Label;
        yield return new TextLine(layout.NameX, rowTop + (scene.IsOnPage ? 11 : 14), TextMeasure.Fitted(name, 12, false, layout.NameWidth), 12, false, DayRuler.Dark, layout.NameWidth);
        double y = rowTop + layout.AboveBand;
        yield return new Box(layout.Left, y, layout.Wide, Full, 0, Missing, null, 0, false, band.Label);
        if (!scene.IsOnPage)
        {
            yield return new TextLine(ruler.X(scene.Days) + 8, y + 14, TextMeasure.Fitted(band.Note, 12, false, NoteWidth), 12, false, DayRuler.Grey, NoteWidth);
        }

        for (int first = 0, next; first < band.Shares.Length; first = next)
        {
            for (next = first + 1; next < band.Shares.Length && Math.Abs(band.Shares[next] - band.Shares[first]) < 0.005; next++)
            {
            }

            double share = Math.Clamp(band.Shares[first], 0, 1);
            double from = ruler.X(first * scene.StepDays);
            double until = ruler.X(Math.Min(scene.Days, next * scene.StepDays));
            if (share > 0)
            {
                yield return new Box(from, y + (Full * (1 - share)), until - from, Full * share, 0, Served, null, 0, false, $"{band.Label}: {FigureText.Share(share)} from {Day(scene, first * scene.StepDays)}");
            }
        }
    }

    private static string Day(BandScene scene, double day) => scene.Start.AddDays((int)Math.Clamp(day, 0, scene.Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where names stand, beside their bands or above them.</summary>
    private sealed record Layout(double Head, double Left, double Wide, double Right, double AboveBand, double NameX, double NameWidth);
}
