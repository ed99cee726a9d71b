using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What a bloc can make, year by year.</summary>
internal static class TimelineCommand
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostNames = 4;

    public static Command Create(Ask ask)
    {
        Option<string> bloc = BlocOption.Create("Whose sites count.");
        bloc.Required = true;
        Option<int?> from = Year("--from", "First year. Default: the year asked about.");
        Option<int?> until = Year("--until", "Last year. Default: the last in which something starts or ends in the data.");
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "Whose supply is asked about. Default: all end uses." };
        var command = new Verb(
            "timeline",
            "Follow year by year which end uses a bloc can make by itself, and which plant starts make the difference.",
            "networklens timeline --bloc g7",
            "networklens timeline --bloc us-eu-japan+AU --to 'bloc:us-eu-japan stage:end-use' --until 2032",
            "networklens timeline --bloc g7 --to f-35 --format json")
        {
            bloc, from, until, to,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question, parsed.GetRequiredValue(bloc), parsed.GetValue(from), parsed.GetValue(until), parsed.GetValue(to))));
        return command;
    }

    private static Option<int?> Year(string name, string description)
    {
        var option = new Option<int?>(name) { HelpName = "Y", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out int year) && year is >= FirstYear and <= LastYear))
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

        _ = question.Bloc(bloc);
        NetworkOptions options = question.Options;
        SiteSet? sites = to is null ? null : question.Sites(to);
        TimelineRow[] rows = [.. Timeline.Of(question.Data, options, question.BlocIn(bloc), sites, first, last, question.Cancellation)];
        YearLine[] years = [.. Enumerable.Range(first, last - first + 1).Select(year => YearLine.Of(year, first, rows))];
        return question.Answer(
            "timeline", RowsOf(question.Data, rows), new Field("bloc", bloc), new Field("from", first), new Field("until", last), new Field("to", to)) with
        {
            Sections = [new Section($"What {bloc} can make by itself", YearRows(question.Data, years))],
            Notes = rows.Length == 0 ? ["Nothing was asked about: none of these sites runs in any of these years."]
                : ["Served shares are not worked out here: what can be made says nothing of how much."],
        };
    }

    private static Rows RowsOf(DataSet data, TimelineRow[] rows) => Rows.Of(rows,
    [
        new("year", "Year", ColumnKind.Year, row => row.Year),
        new("target", "Target", ColumnKind.Text, row => data.Sites.Id(row.Site)),
        new("material", "Material", ColumnKind.Text, row => data.Id(row.Material)),
        new("answer", "Inside", ColumnKind.Text, row => GapLine.Word(row.Answer)),
        new("producible", null, ColumnKind.Flag, row => row.IsProducible),
        new("servedShare", "Served", ColumnKind.Share, _ => null),
        new("startedBy", "Started by", ColumnKind.List, row => row.StartedBy.Select(data.Sites.Id)),
    ]);

    private static Rows YearRows(DataSet data, YearLine[] years) => Rows.Of(years,
    [
        new(null, "Year", ColumnKind.Year, line => line.Year),
        new(null, "Makes", ColumnKind.Text, line => $"{line.Known} of {line.Asked}"),
        new(null, "Only through unknown", ColumnKind.Count, line => line.Unknown),
        new(null, "Better than the year before", ColumnKind.Text, line => line.Better.Length == 0 ? null : DataWords.Some([.. line.Better.Select(row => Name(data, row))], MostNames)),
        new(null, "Started by", ColumnKind.Text, line => line.Better.SelectMany(row => row.StartedBy).Distinct().Select(data.Sites.Name).ToArray() is { Length: > 0 } starts ? DataWords.Some(starts, MostNames) : null),
        new(null, "No longer", ColumnKind.Text, line => line.Worse.Length == 0 ? null : DataWords.Some([.. line.Worse.Select(row => Name(data, row))], MostNames)),
    ]);

    private static string Name(DataSet data, TimelineRow row) => $"{data.Sites.Name(row.Site)}{(data.Id(row.Material) is { } material ? $" ({material})" : string.Empty)}";

    /// <summary>One year against the year before.</summary>
    private sealed record YearLine(int Year, int Asked, int Known, int Unknown, TimelineRow[] Better, TimelineRow[] Worse)
    {
        public static YearLine Of(int year, int first, TimelineRow[] all)
        {
            TimelineRow[] rows = [.. all.Where(row => row.Year == year)];
            var before = all.Where(row => row.Year == year - 1).ToDictionary(row => (row.Site, row.Material), row => row.Answer);
            BlocAnswer Before(TimelineRow row) => before.GetValueOrDefault((row.Site, row.Material), BlocAnswer.No);
            return new YearLine(
                year, rows.Length, rows.Count(row => row.Answer == BlocAnswer.Yes), rows.Count(row => row.Answer == BlocAnswer.OnlyThroughUnknown),
                [.. rows.Where(row => year > first && row.Answer > Before(row))],
                [.. rows.Where(row => year > first && row.Answer < Before(row))]);
        }
    }
}
