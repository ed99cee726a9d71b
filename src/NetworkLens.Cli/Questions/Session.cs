using System.CommandLine;
using System.Diagnostics;
using NetworkLens.Cli.Commands;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli;

/// <summary>How a verb gets its question answered.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="answer">What the verb has to say.</param>
/// <returns>One of <see cref="ExitCode"/>.</returns>
internal delegate int Ask(ParseResult parsed, Func<Question, Answer> answer);

/// <summary>How a question that could be answered came out.</summary>
internal enum Outcome
{
    /// <summary>Nothing more to say.</summary>
    Answered,

    /// <summary>Some row meets --fail-on.</summary>
    CheckFailed,

    /// <summary>The answer is that the data is invalid.</summary>
    DataInvalid,

    /// <summary>Lots that failed again and again are missing from the answer, which names them.</summary>
    AnsweredInPart,
}

/// <summary>From a verb's command line to its printed answer: settings, the question, the format, the check.</summary>
internal sealed class Session(CommonOptions options, Surroundings around)
{
    /// <summary>Answers and prints.</summary>
    public Outcome Answer(ParseResult parsed, Func<Question, Answer> answer)
    {
        long start = Stopwatch.GetTimestamp();
        var settings = Settings.Of(options.Configure(parsed, around));
        Check? check = parsed.GetValue(options.FailOn) is { } text ? Check.Parse("--fail-on", text) : null;
        var choice = new RowChoice(parsed.GetValue(options.Where) is { } where ? Check.Parse("--where", where) : null, parsed.GetValue(options.Sort));
        var asked = new AskedLots(parsed, LotOptions.Of(parsed, parsed.GetValue(options.Out), check is not null));
        if (asked.Choice.Cluster is not null && around is { Cluster: null, LotPlace: null })
        {
            throw new HandedOver(ClusterProgram.Run(parsed.Tokens.Select(token => token.Value), around));
        }

        Answer given;
        try
        {
            given = Sound(new Question(settings, around, new DataAtHand(settings, around)) { Asked = asked }, answer);
        }
        catch (Exception fault) when ((fault as PartWritten ?? fault.InnerException as PartWritten) is { } part)
        {
            around.Say(part.Message);
            return Outcome.Answered;
        }

        if (!asked.IsCut && !asked.Choice.IsPlain)
        {
            throw Refusal.OfCommandLine("this question is not cut into lots, so that nobody can share it: leave --journal, --resume, --shard and --cluster out. Cut are stress, survive --by, cascade --each, chokepoints --order 2 and more, scenario run --samples.");
        }

        given = choice.Of(given with { Notes = [.. given.Lead, .. given.Notes], Headline = given is { Caveat: { } caveat, Headline: { } headline, Rests: not null, Lead.Length: > 0 } ? $"{caveat} {headline}" : given.Headline });
        given = parsed.GetValue(options.Cite) ? Citing(given) : given;
        (int met, int unknown) = check?.Judge(given.Rows) ?? (0, 0);
        long elapsed = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Print(given with { ElapsedMs = settings.IsVerbose ? elapsed : null, Repeat = RepeatText.Of(parsed, [options.Out.Name, LotOptions.Journal, LotOptions.Resume, LotOptions.Cluster, LotOptions.Snapshot, LotOptions.Certificate, LotOptions.Authority]) }, settings, parsed.GetValue(options.Out));
        if (settings.IsVerbose)
        {
            around.Say($"Answered in {elapsed} ms.");
        }

        if (met > 0)
        {
            around.Say($"networklens: {met} of {given.Rows.Count} rows meet {check!.Text}.");
        }
        else if (unknown > 0)
        {
            throw Refusal.OfCommandLine(
                $"--fail-on: '{check!.Field}' is unknown in {unknown} of {given.Rows.Count} rows, so whether they meet {check.Text} cannot be decided. Check rows in which it is known, or one of its bounds if it has any, such as hhiHigh.");
        }

        given.Afterwards?.Invoke();
        return given.IsDataInvalid ? Outcome.DataInvalid : asked.SetAside.Count > 0 ? Outcome.AnsweredInPart : met > 0 ? Outcome.CheckFailed : Outcome.Answered;
    }

    private static Answer Sound(Question question, Func<Question, Answer> answer)
    {
        try
        {
            return answer(question);
        }
        finally
        {
            question.Held.RequireSound(); // damage explains any other failure
        }
    }

    private static Answer Citing(Answer answer) => answer is { DataSet: { } data, Rests.Value: var rests }
        ? answer with
        {
            Cited = [.. rests.Cited().Select(source => data.Sources[source.Value])],
            Sections = [.. answer.Sections.Where(section => section.Title != SourceAppendix.Title)], // explain lists some of them by itself
        }
        : throw Refusal.OfCommandLine("--cite lists the sources behind an answer about the network, and this one is about none; sites and show name those of a site.");

    private void Print(Answer answer, Settings settings, string? file)
    {
        int? limit = settings.Format.RowLimit(settings.Limit);
        if (answer.Document is { } document)
        {
            document(around.Output);
            around.Output.Flush();
            foreach (string note in answer.AreNotesSaid && !settings.IsQuiet ? answer.Notes.Skip(answer.Lead.Length) : []) // else its reader is a program, which notes would not reach
            {
                around.Say(CellText.OneLine(note));
            }

            return;
        }

        if (file is not null)
        {
            AnswerFile.Write(around.FullPath(file), output => settings.Format.WriteWhole(answer, new Page(output, limit, null, false, around.Cancellation)));
        }
        else
        {
            bool isColoured = around.Width is not null && !around.IsPiped && !settings.IsPlain && !around.IsColourForbidden;
            TextWriter output = around.IsAscii && settings.Format == AnswerFormat.Table ? new AsciiWriter(around.Output) : around.Output;
            settings.Format.Write(answer, new Page(output, limit, around.Width, isColoured, around.Cancellation));
            around.Output.Flush(); // the answer stands before what is said about it
        }

        if (!settings.IsQuiet && !settings.Format.HoldsNotes(inFile: file is not null))
        {
            SayBeside(answer, settings, limit);
        }
    }

    // Notes and totals, where the format has no place for them.
    private void SayBeside(Answer answer, Settings settings, int? limit)
    {
        foreach (string note in settings.Format == AnswerFormat.Csv ? answer.Notes : answer.FurtherNotes)
        {
            around.Say(CellText.OneLine(note));
        }

        if (settings.Format == AnswerFormat.Csv && CsvWriter.Guarded(answer, limit) is var guarded and > 0)
        {
            around.Say($"With an apostrophe in front, because a spreadsheet would run them as formulas: {guarded} cells. --format json has them as they are.");
        }

        IEnumerable<string> totals = answer.Totals.Where(total => total.Value is not (null or Nested or IEnumerable<Nested>)).Select(total => $"{total.Words ?? Words(total.Name)} {CellText.Shown(total.Value, total.Kind ?? KindOf(total))}");
        int trees = answer.Sections.Sum(section => section.Trees.Length);
        IEnumerable<string> shown = settings.Format == AnswerFormat.Table && trees > limit ? [$"{limit} of {trees} trees (--limit 0 prints all)"]
            : answer.Sections.IsEmpty || answer.Sections.Any(section => section.IsLimited) ? [Counted(answer.Sections.FirstOrDefault(section => section.IsLimited)?.Rows ?? answer.Rows, limit)]
            : [];
        string line = string.Join("; ", shown.Concat(totals));
        if (line.Length > 0)
        {
            around.Say(line + ".");
        }
    }

    private static ColumnKind KindOf(Field total) =>
        total.Value is not double ? ColumnKind.Count : total.Name.Contains("Share", StringComparison.Ordinal) ? ColumnKind.Share : ColumnKind.Amount;

    // demandRowsAsked: demand rows asked
    private static string Words(string field) => string.Concat(field.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Counted(Rows rows, int? limit) =>
        rows.Shown(limit) is var shown && shown < rows.Count ? $"{shown} of {rows.Count} rows (--limit 0 prints all)"
        : rows.Count == 1 ? "1 row"
        : $"{rows.Count} rows";
}
