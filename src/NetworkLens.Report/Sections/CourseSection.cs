using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Which line goes short in which week of a scenario, and when supply is back.</summary>
internal static class CourseSection
{
    private const int Week = 7;
    private const int MostBands = 8; // the rest is in the table beneath
    private const string Nobody = "nobody plans";

    public static void Write(Sheet sheet)
    {
        sheet.Heading("What happens when", "The scenarios that have dates, followed day by day: what lies in store is used up, what is on the way still arrives, what failed comes back. Where nobody plans, each maker makes as much less as its scarcest input, and each of its customers gets as much less; where all is planned, idle plants and other links make up for what they can. What happens lies between the two. Weeks count from the first day of a scenario.");
        ImmutableArray<CourseOutcome> told = Told(sheet);
        if (told.IsEmpty)
        {
            sheet.Notes(sheet.Answers.Courses.IsEmpty ? "No scenario of the data set has dates." : $"In none of the {FigureText.Count(sheet.Answers.Courses.Length)} scenarios with dates does {sheet.Question.To} lose anything.");
            return;
        }

        Compared(sheet, told);
        CourseOutcome[] drawn = [.. told.Where(outcome => Worst(sheet, outcome) is not null).OrderBy(outcome => Worst(sheet, outcome)!.Value.Share)]; // the deepest first
        if (drawn.Length > 0)
        {
            sheet.Html.Element("h3", NameOf(drawn[0]));
            Draw(sheet, drawn[0]);
            using (sheet.Html.Open("details", ("class", "more")))
            {
                ImmutableArray<CourseRow> lost = Short(sheet, drawn[0].Unplanned);
                sheet.Html.Element("summary", $"{NameOf(drawn[0])}: the same as a table, {FigureText.Count(lost.Length)} of {FigureText.Count(RowsAsked(sheet, drawn[0].Unplanned).Length)} demand rows");
                Lines(sheet, drawn[0], lost);
            }
        }

        foreach (CourseOutcome other in drawn.Skip(1))
        {
            using (sheet.Html.Open("details", ("class", "more")))
            {
                sheet.Html.Element("summary", NameOf(other));
                Draw(sheet, other);
            }
        }

        sheet.Notes(
        [
            .. told.SelectMany(outcome => outcome.Faults.Select(fault => $"{NameOf(outcome)}: {fault}")),
            sheet.Answers.Courses.Length - told.Length is var left and > 0 ? $"Left out, because {sheet.Question.To} loses nothing in them: {FigureText.Count(left)} of {FigureText.Count(sheet.Answers.Courses.Length)} scenarios with dates." : null,
            $"Weeks and shares without more are those where {Nobody}; drawn first is the scenario in which the least is served at worst.",
            "Stocks, goods on the way and the time that capacity takes to come back count as far as the data knows them, and else as none.",
        ]);
    }

    private static void Compared(Sheet sheet, ImmutableArray<CourseOutcome> told) => Table.Write(sheet, "Scenarios week by week", told,
    [
        new("Scenario", outcome => Cell.Named(NameOf(outcome), outcome.Asked.Scenario.Id)) { IsName = true },
        new("From", outcome => Cell.Of((outcome.Unplanned ?? outcome.Planned)?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) { IsShort = true },
        new($"Short, {Nobody}", outcome => outcome.Unplanned is { } course ? Cell.Part(Short(sheet, course).Length, RowsAsked(sheet, course).Length) : Cell.Of(null)) { IsNumber = true },
        new("From week", outcome => Number(Short(sheet, outcome.Unplanned) is { Length: > 0 } rows ? Weeks(outcome.Unplanned!).NumberOf(rows.Min(row => row.FirstShort!.Value)) : null)) { IsNumber = true },
        new("Served at worst", outcome => Cell.Share(Worst(sheet, outcome)?.Share ?? double.NaN)) { IsNumber = true },
        new("In week", outcome => Number(Worst(sheet, outcome)?.Step + 1)) { IsNumber = true },
        new("Back in week", outcome => Back(sheet, outcome.Unplanned)) { IsNumber = true },
        new($"Lost t, {Nobody}", outcome => Cell.Tonnes(Lost(sheet, outcome.Unplanned))) { IsNumber = true },
        new("Lost t, all planned", outcome => Cell.Tonnes(Lost(sheet, outcome.Planned))) { IsNumber = true },
        new("Back in week, all planned", outcome => Back(sheet, outcome.Planned)) { IsNumber = true },
        new("Basis", outcome => Cell.Of(FlowBasis.Of(outcome.Asked.Network))),
    ]);

    private static void Draw(Sheet sheet, CourseOutcome outcome)
    {
        CourseAnswer course = outcome.Unplanned!;
        ImmutableArray<CourseRow> lost = Short(sheet, course);
        string said = sheet.Question.TellCourse?.Invoke(course, RowsAsked(sheet, course)) ?? string.Empty;
        sheet.Html.Element("p", lost.Length > MostBands ? $"{said} Drawn are the {MostBands} of {FigureText.Count(lost.Length)} that lose most." : said);
        sheet.Picture(BandPicture.Of(CourseBands.Of(Weeks(course), lost, $"{NameOf(outcome)}, week by week", said, MostBands) with { IsOnPage = true }));
    }

    private static void Lines(Sheet sheet, CourseOutcome outcome, ImmutableArray<CourseRow> lost)
    {
        CourseAnswer course = outcome.Unplanned!;
        CourseSteps weeks = Weeks(course);
        Target Of(CourseRow row) => course.Network.Targets[row.Target];
        Table.Write(sheet, $"{NameOf(outcome)}: who goes short where {Nobody}", lost,
        [
            new("Who", row => Cell.Named(sheet.Name(Of(row).Site), sheet.Data.Sites.Id(Of(row).Site))) { IsName = true },
            new("Country", row => Cell.Of(sheet.Name(sheet.Data.Sites.Country(Of(row).Site)))) { IsFilter = true },
            new("Asks for", row => Cell.Of(sheet.Name(Of(row).Material))) { IsFilter = true },
            new("Before t/yr", row => Cell.Tonnes(row.BeforeTonnesPerYear)) { IsNumber = true },
            new("Short from week", row => Number(weeks.NumberOf(row.FirstShort!.Value))) { IsNumber = true },
            new("Days stopped", row => Cell.Count(row.DaysStopped)) { IsNumber = true },
            new("Served at worst", row => Cell.Share(row.Worst)) { IsNumber = true },
            new("Back in week", row => Number(row.BackIn is { } day ? weeks.NumberOf(day) : null)) { IsNumber = true },
            new("Lost t", row => Cell.Tonnes(row.LostTonnes)) { IsNumber = true },
            new("Basis", _ => Cell.Of(FlowBasis.Of(course.Network))),
            new("Sources", row => sheet.Citations.Cell(DemandRows.Sources(course.Network, Of(row).Site, Of(row).Material))) { IsInFull = true },
        ]);
    }

    // What costs most where nobody plans comes first, what that rule cannot follow last; a page about some targets tells what costs them something.
    private static ImmutableArray<CourseOutcome> Told(Sheet sheet) =>
    [
        .. sheet.Answers.Courses
            .Where(outcome => sheet.Question.To is null || sheet.Answers.Courses.Length == 1 || outcome.Unplanned is null || Short(sheet, outcome.Unplanned).Length + Short(sheet, outcome.Planned).Length > 0)
            .OrderByDescending(outcome => FigureText.Rounded(Lost(sheet, outcome.Unplanned)) ?? double.NegativeInfinity), // stable: equals in their order
    ];

    // Of the scenario's own year, in which a target may have another place.
    private static ImmutableArray<CourseRow> RowsAsked(Sheet sheet, CourseAnswer? course)
    {
        var asked = sheet.Question.Targets.Select(target => (sheet.Network.SiteOf(target), sheet.Network.MaterialOf(target))).ToHashSet();
        return course is null ? []
            : [.. course.Rows.Where(row => sheet.Question.To is null || asked.Contains((course.Network.Targets[row.Target].Site, course.Network.Targets[row.Target].Material)))];
    }

    private static ImmutableArray<CourseRow> Short(Sheet sheet, CourseAnswer? course) => [.. RowsAsked(sheet, course).Where(row => row.FirstShort is not null).OrderByDescending(row => row.LostTonnes)];

    private static (int Step, double Share)? Worst(Sheet sheet, CourseOutcome outcome) =>
        Short(sheet, outcome.Unplanned).IsEmpty ? null : Weeks(outcome.Unplanned!).Worst(RowsAsked(sheet, outcome.Unplanned));

    private static double Lost(Sheet sheet, CourseAnswer? course) => course is null ? double.NaN : RowsAsked(sheet, course).Sum(row => row.LostTonnes);

    private static Cell Back(Sheet sheet, CourseAnswer? course) => Short(sheet, course) is { Length: > 0 } rows
        ? rows.All(row => row.BackIn is not null) ? Number(Weeks(course!).NumberOf(rows.Max(row => row.BackIn!.Value))) : Cell.Of("not by the end")
        : Cell.Of(null);

    private static Cell Number(int? number) => number is { } known ? Cell.Count(known) : Cell.Of(null);

    private static CourseSteps Weeks(CourseAnswer course) => new(course, Math.Max(Week, course.StepDays));

    private static string NameOf(CourseOutcome outcome) => outcome.Asked.Scenario.Name ?? outcome.Asked.Scenario.Id;
}
