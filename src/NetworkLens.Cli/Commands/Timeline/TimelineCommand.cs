using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What a bloc can make, year by year.</summary>
internal static class TimelineCommand
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostNames = 4;

    private static readonly Matching Compared = new(["target", "material"], [("answer", "Inside"), ("servedShare", "Served")]);
    private static readonly Matching ComparedByYear = new(["year", "target", "material"], [("answer", "Inside"), ("servedShare", "Served")]);

    public static Command Create(Ask ask)
    {
        Option<string> bloc = BlocOption.Create("Whose sites count.");
        bloc.Required = true;
        Option<int?> from = Year("--from", "First year. Default: the year asked about.");
        Option<int?> until = Year("--until", "Last year. Default: the last in which something starts or ends in the data.");
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: the bloc's own end uses." };
        var command = new Verb(
            "timeline",
            "Follow year by year what a bloc can make by itself of what its own end uses ask for, and which plant starts make the difference.",
            "networklens timeline --bloc g7",
            "networklens timeline --bloc us-eu-japan+AU --to 'stage:end-use' --until 2032",
            "networklens timeline --bloc g7 --to f-35 --format json",
            "networklens timeline --bloc g7 --compare-year 2030")
        {
            bloc, from, until, to,
        };
        var comparison = new Comparison();
        comparison.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            (int? first, int? last) = (parsed.GetValue(from), parsed.GetValue(until));
            if (comparison.YearOf(parsed) is null)
            {
                return comparison.Of(parsed, question, each => Of(each, parsed.GetRequiredValue(bloc), first, last, parsed.GetValue(to)), ComparedByYear);
            }

            return first is null && last is null
                ? comparison.Of(parsed, question, each => Of(each, parsed.GetRequiredValue(bloc), each.AsOf, each.AsOf, parsed.GetValue(to)), Compared)
                : throw Refusal.OfCommandLine("--compare-year compares that year with the one asked about: leave --from and --until out, or compare with other data (--compare-data).");
        }));
        return command;
    }

    private static Option<int?> Year(string name, string description)
    {
        var option = new Option<int?>(name) { HelpName = "Y", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && NumberOption.Whole(text) is not (>= FirstYear and <= LastYear))
            {
                result.AddError($"{name}: '{text}' is not a year from {FirstYear} to {LastYear}.");
            }
        });
        return option;
    }

    private static Answer Of(Question question, string bloc, int? from, int? until, string? to)
    {
        int first = from ?? question.AsOf;
        int last = until ?? Math.Max(first, Timeline.LastChange(question.Data));
        if (last < first)
        {
            throw Refusal.OfCommandLine($"--until {last} is before {(from is null ? "the year asked about" : "--from")}, {first}.");
        }

        string named = Words.Bloc(question.Data, question.Bloc(bloc));
        FollowedYears found = Follow(question, bloc, to is null ? null : question.Sites(to), to, first, last);
        (List<TimelineLine> lines, string? noFlows) = (found.Lines, found.NoFlows);
        YearLine[] years = [.. found.Own.Select(of => YearLine.Of(of.Year, first, lines, of.Figure))];
        return question.Answer(
            "timeline", RowsOf(question.Data, lines), new Field("bloc", bloc), new Field("from", first), new Field("until", last), new Field("to", to)) with
        {
            Headline = lines.Count == 0 ? question.NoTargets(to) : BlocHeadlines.OfYears(
                named, to is null ? "its own end uses ask for" : $"{question.InWords(to)} asks for", [.. years.Select(year => (year.Year, year.Rows.Length, year.Count(BlocAnswer.Yes), year.Own))]),
            Rests = new(() => new RestsOn(first == last ? $"{first}" : $"{first} to {last}") { Links = found.Links }),
            Lead = [], // of many years
            Sections =
            [
                new Section(
                    to is null ? $"What {named} can make by itself of what its own end uses ask for" : $"What {named} can make by itself of what {to} asks for",
                    YearRows(question.Data, years, isOwn: to is null)),
            ],
            Totals = [new Field("selfSufficiency", found.Own.Select(of => SelfSufficiencyFacts.Fields(of.Figure, new Field("year", of.Year))).OfType<Nested>())],
            Notes =
            [
                .. question.NotesOfTargets(to, lines.Count == 0),
                .. SelfSufficiencyNotes.OfYears(isOwn: to is null, noFlows),
            ],
        };
    }

    private static FollowedYears Follow(Question question, string bloc, SiteSet? sites, string? to, int first, int last)
    {
        var lines = new List<TimelineLine>();
        SupportingLinks? links = null;
        var own = new List<(int Year, SelfSufficiency? Figure)>();
        string? noFlows = null;
        using ProgressBar progress = question.Progress("Following the years");
        foreach (TimelineYear year in Timeline.Of(
            question.Data, question.Options, question.BlocIn(bloc), sites, TargetNotes.AreEndUses(to), first, last, isOwn: sites is null, question.Cancellation))
        {
            ImmutableDictionary<VertexIndex, double>? shares = Shares(year, ref noFlows, question.Cancellation);
            own.Add((year.Year, sites is null && noFlows is null ? SelfSufficiencyFacts.Find(year.Network, year.Bloc, out noFlows, question.Cancellation) : null));
            lines.AddRange(year.Rows.Select(row => new TimelineLine(
                row, shares?.GetValueOrDefault(row.Gap.Target, double.NaN) ?? double.NaN, year.Network.IsTarget(row.Gap.Target) ? year.Network.TargetOf(row.Gap.Target).TonnesPerYear : double.NaN)));
            links = year.Year == last && year.Network.LinkCount <= SupportingLinks.MostTraced ? SupportingLinks.Of(year.Network, [.. year.Rows.Select(row => row.Gap.Target)]) : null;
            progress.Report((double)(year.Year - first + 1) / (last - first + 1));
        }

        return new FollowedYears(lines, links, own, noFlows);
    }

    private static ImmutableDictionary<VertexIndex, double>? Shares(TimelineYear year, ref string? noFlows, CancellationToken cancellation)
    {
        try
        {
            return noFlows is null ? BlocShares.Of(year.Network, year.Bloc, [.. year.Rows.Select(row => row.Gap)], cancellation) : null;
        }
        catch (FlowsImpossibleException impossible)
        {
            noFlows = AdviceText.Of(impossible);
            return null;
        }
    }

    private static Rows RowsOf(DataSet data, List<TimelineLine> lines) => Rows.Of(lines,
    [
        new("year", "Year", ColumnKind.Year, line => line.Row.Year),
        new("target", "Target", ColumnKind.Text, line => data.Sites.Id(line.Row.Site)),
        new("material", "Material", ColumnKind.Text, line => data.Id(line.Row.Material)),
        new("answer", "Inside", ColumnKind.Text, line => GapLine.Word(line.Row.Answer)),
        new("producible", null, ColumnKind.Flag, line => line.Row.Gap.IsProducible),
        new("servedShare", "Served", ColumnKind.Share, line => line.ServedShare),
        new("startedBy", "Started by", ColumnKind.List, line => line.Row.StartedBy.Select(data.Sites.Id)),
    ]);

    private static Rows YearRows(DataSet data, YearLine[] years, bool isOwn) => Rows.Of(years,
    [
        new(null, "Year", ColumnKind.Year, line => line.Year),
        new(null, "Makes", ColumnKind.Text, line => $"{line.Count(BlocAnswer.Yes)} of {line.Rows.Length}"),
        new(null, "Only through unknown", ColumnKind.Count, line => line.Count(BlocAnswer.OnlyThroughUnknown)),
        new(null, isOwn ? "Self-sufficiency" : null, ColumnKind.Text, line => line.Own is { } own ? FigureText.Between(own.Low, own.High) : null),
        new(null, "Served over links", ColumnKind.Share, line => line.ServedShare),
        new(null, "Better than the year before", ColumnKind.Text, line => Some([.. line.Better.Select(row => Words.Target(data, row.Site, row.Material))])),
        new(null, "Started by", ColumnKind.Text, line => Some([.. line.Better.SelectMany(row => row.StartedBy).Distinct().Select(data.Sites.Name)])),
        new(null, "No longer", ColumnKind.Text, line => Some([.. line.Worse.Select(row => Words.Target(data, row.Site, row.Material))])),
    ]);

    private static string? Some(string[] names) => names.Length == 0 ? null : DataWords.Some(names, MostNames);

    /// <summary>What each year came to: the rows, what the last year's rest on, the self-sufficiency, and why tonnes could not be followed.</summary>
    private sealed record FollowedYears(List<TimelineLine> Lines, SupportingLinks? Links, List<(int Year, SelfSufficiency? Figure)> Own, string? NoFlows);

    private sealed record TimelineLine(TimelineRow Row, double ServedShare, double DemandTonnesPerYear);

    /// <summary>One year against the year before.</summary>
    private sealed record YearLine(int Year, TimelineLine[] Rows, TimelineRow[] Better, TimelineRow[] Worse, SelfSufficiency? Own)
    {
        /// <summary>Of the known demand; NaN where none is known.</summary>
        public double ServedShare
        {
            get
            {
                TimelineLine[] known = [.. Rows.Where(line => !double.IsNaN(line.ServedShare))];
                return known.Sum(line => line.ServedShare * line.DemandTonnesPerYear) / known.Sum(line => line.DemandTonnesPerYear);
            }
        }

        public static YearLine Of(int year, int first, List<TimelineLine> all, SelfSufficiency? own)
        {
            TimelineLine[] rows = [.. all.Where(line => line.Row.Year == year)];
            var before = all.Where(line => line.Row.Year == year - 1).ToDictionary(line => (line.Row.Site, line.Row.Material), line => line.Row.Answer);
            BlocAnswer Before(TimelineRow row) => before.GetValueOrDefault((row.Site, row.Material), BlocAnswer.No);
            IEnumerable<TimelineRow> told = year == first ? [] : rows.Select(line => line.Row);
            return new YearLine(year, rows, [.. told.Where(row => row.Answer > Before(row))], [.. told.Where(row => row.Answer < Before(row))], own);
        }

        public int Count(BlocAnswer answer) => Rows.Count(line => line.Row.Answer == answer);
    }
}
