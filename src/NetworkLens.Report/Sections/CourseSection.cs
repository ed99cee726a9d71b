using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Which line goes short in which week of a scenario, and when supply is back.</summary>
internal static class CourseSection
{
    private const int Week = 7;
    private const int MostBands = 8; // the rest is in the table beneath
    private const string Nobody = "nobody plans";

    public static void Write(ReportDraft draft)
    {
        draft.Heading("What happens when", "The scenarios that have dates, followed day by day: what lies in store is used up, what is on the way still arrives, what failed comes back. Where nobody plans, each maker makes as much less as its scarcest input, and each of its customers gets as much less; where all is planned, idle plants and other links make up for what they can. What happens lies between the two. Weeks count from the first day of a scenario.");
        ImmutableArray<CourseOutcome> told = Told(draft);
        if (told.IsEmpty)
        {
            draft.Notes(draft.Answers.Courses.IsEmpty ? "No scenario of the data set has dates." : $"In none of the {FigureText.Count(draft.Answers.Courses.Length)} scenarios with dates does {draft.Question.To} lose anything.");
            return;
        }

        Compared(draft, told);
        CourseOutcome[] drawn = [.. told.Where(outcome => Worst(draft, outcome) is not null).OrderBy(outcome => Worst(draft, outcome)!.Value.Share)]; // the deepest first
        if (drawn.Length > 0)
        {
            draft.Html.Element("h3", NameOf(drawn[0]));
            Draw(draft, drawn[0]);
            using (draft.Html.Open("details", ("class", "more")))
            {
                ImmutableArray<CourseRow> lost = Short(draft, drawn[0].Unplanned);
                draft.Html.Element("summary", $"{NameOf(drawn[0])}: the same as a table, {FigureText.Count(lost.Length)} of {FigureText.Count(RowsAsked(draft, drawn[0].Unplanned).Length)} demand rows");
                Lines(draft, drawn[0], lost);
            }
        }

        foreach (CourseOutcome other in drawn.Skip(1))
        {
            using (draft.Html.Open("details", ("class", "more")))
            {
                draft.Html.Element("summary", NameOf(other));
                Draw(draft, other);
            }
        }

        draft.Notes(
        [
            .. told.SelectMany(outcome => outcome.Faults.Select(fault => $"{NameOf(outcome)}: {fault}")),
            draft.Answers.Courses.Length - told.Length is var left and > 0 ? $"Left out, because {draft.Question.To} loses nothing in them: {FigureText.Count(left)} of {FigureText.Count(draft.Answers.Courses.Length)} scenarios with dates." : null,
            $"Weeks and shares without more are those where {Nobody}; drawn first is the scenario in which the least is served at worst.",
            "Stocks, goods on the way and the time that capacity takes to come back count as far as the data knows them, and else as none.",
        ]);
    }

    private static void Compared(ReportDraft draft, ImmutableArray<CourseOutcome> told) => Table.Write(draft, "Scenarios week by week", told,
    [
        new("Scenario", outcome => Cell.Named(NameOf(outcome), outcome.Asked.Scenario.Id)) { IsName = true },
        new("From", outcome => Cell.Of((outcome.Unplanned ?? outcome.Planned)?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) { IsShort = true },
        new($"Short, {Nobody}", outcome => outcome.Unplanned is { } course ? Cell.Part(Short(draft, course).Length, RowsAsked(draft, course).Length) : Cell.Of(null)) { IsNumber = true },
        new("From week", outcome => Number(Short(draft, outcome.Unplanned) is { Length: > 0 } rows ? Weeks(outcome.Unplanned!).NumberOf(rows.Min(row => row.FirstShort!.Value)) : null)) { IsNumber = true },
        new("Served at worst", outcome => Cell.Share(Worst(draft, outcome)?.Share ?? double.NaN)) { IsNumber = true },
        new("In week", outcome => Number(Worst(draft, outcome)?.Step + 1)) { IsNumber = true },
        new("Back in week", outcome => Back(draft, outcome.Unplanned)) { IsNumber = true },
        new($"Lost t, {Nobody}", outcome => Cell.Tonnes(Lost(draft, outcome.Unplanned))) { IsNumber = true },
        new("Lost t, all planned", outcome => Cell.Tonnes(Lost(draft, outcome.Planned))) { IsNumber = true },
        new("Back in week, all planned", outcome => Back(draft, outcome.Planned)) { IsNumber = true },
        new("Basis", outcome => Cell.Of(FlowBasis.Of(outcome.Asked.Network))),
    ]);

    private static void Draw(ReportDraft draft, CourseOutcome outcome)
    {
        CourseAnswer course = outcome.Unplanned!;
        ImmutableArray<CourseRow> lost = Short(draft, course);
        string said = new CourseTold(course, RowsAsked(draft, course), CourseStep.Week).Headline();
        draft.Html.Element("p", lost.Length > MostBands ? $"{said} Drawn are the {MostBands} of {FigureText.Count(lost.Length)} that lose most." : said);
        draft.Picture(BandPicture.Of(CourseBands.Of(Weeks(course), lost, $"{NameOf(outcome)}, week by week", said, MostBands) with { IsOnPage = true }));
    }

    private static void Lines(ReportDraft draft, CourseOutcome outcome, ImmutableArray<CourseRow> lost)
    {
        CourseAnswer course = outcome.Unplanned!;
        CourseSteps weeks = Weeks(course);
        Target Of(CourseRow row) => course.Network.Targets[row.Target];
        Table.Write(draft, $"{NameOf(outcome)}: who goes short where {Nobody}", lost,
        [
            new("Who", row => Cell.Named(draft.Name(Of(row).Site), draft.Data.Sites.Id(Of(row).Site))) { IsName = true },
            new("Country", row => Cell.Of(draft.Name(draft.Data.Sites.Country(Of(row).Site)))) { IsFilter = true },
            new("Asks for", row => Cell.Of(draft.Name(Of(row).Material))) { IsFilter = true },
            new("Before t/yr", row => Cell.Tonnes(row.BeforeTonnesPerYear)) { IsNumber = true },
            new("Short from week", row => Number(weeks.NumberOf(row.FirstShort!.Value))) { IsNumber = true },
            new("Days stopped", row => Cell.Count(row.DaysStopped)) { IsNumber = true },
            new("Served at worst", row => Cell.Share(row.Worst)) { IsNumber = true },
            new("Back in week", row => Number(row.BackIn is { } day ? weeks.NumberOf(day) : null)) { IsNumber = true },
            new("Lost t", row => Cell.Tonnes(row.LostTonnes)) { IsNumber = true },
            new("Basis", _ => Cell.Of(FlowBasis.Of(course.Network))),
            new("Sources", row => draft.Citations.Cell(DemandRows.Sources(course.Network, Of(row).Site, Of(row).Material))) { IsInFull = true },
        ]);
    }

    // What costs most where nobody plans comes first, what that rule cannot follow last; a page about some targets tells what costs them something.
    private static ImmutableArray<CourseOutcome> Told(ReportDraft draft) =>
    [
        .. draft.Answers.Courses
            .Where(outcome => draft.Question.To is null || draft.Answers.Courses.Length == 1 || outcome.Unplanned is null || Short(draft, outcome.Unplanned).Length + Short(draft, outcome.Planned).Length > 0)
            .OrderByDescending(outcome => FigureText.Rounded(Lost(draft, outcome.Unplanned)) ?? double.NegativeInfinity), // stable: equals in their order
    ];

    // Of the scenario's own year, in which a target may have another place.
    private static ImmutableArray<CourseRow> RowsAsked(ReportDraft draft, CourseAnswer? course)
    {
        var asked = draft.Question.Targets.Select(target => (draft.Network.SiteOf(target), draft.Network.MaterialOf(target))).ToHashSet();
        return course is null ? []
            : [.. course.Rows.Where(row => draft.Question.To is null || asked.Contains((course.Network.Targets[row.Target].Site, course.Network.Targets[row.Target].Material)))];
    }

    private static ImmutableArray<CourseRow> Short(ReportDraft draft, CourseAnswer? course) => [.. RowsAsked(draft, course).Where(row => row.FirstShort is not null).OrderByDescending(row => row.LostTonnes)];

    private static (int Step, double Share)? Worst(ReportDraft draft, CourseOutcome outcome) =>
        Short(draft, outcome.Unplanned).IsEmpty ? null : Weeks(outcome.Unplanned!).Worst(RowsAsked(draft, outcome.Unplanned));

    private static double Lost(ReportDraft draft, CourseAnswer? course) => course is null ? double.NaN : RowsAsked(draft, course).Sum(row => row.LostTonnes);

    private static Cell Back(ReportDraft draft, CourseAnswer? course) => Short(draft, course) is { Length: > 0 } rows
        ? rows.All(row => row.BackIn is not null) ? Number(Weeks(course!).NumberOf(rows.Max(row => row.BackIn!.Value))) : Cell.Of("not by the end")
        : Cell.Of(null);

    private static Cell Number(int? number) => number is { } known ? Cell.Count(known) : Cell.Of(null);

    private static CourseSteps Weeks(CourseAnswer course) => new(course, Math.Max(Week, course.StepDays));

    private static string NameOf(CourseOutcome outcome) => outcome.Asked.Scenario.Name ?? outcome.Asked.Scenario.Id;
}
