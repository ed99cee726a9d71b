using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Data;

namespace NetworkLens.Cli.Commands;

/// <summary>Is my data right.</summary>
internal static class ValidateCommand
{
    public static Command Create(Ask ask)
    {
        var path = new Argument<string>("PATH") { Description = "The folder or workbook of a data set; --data where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        path.Validators.Add(CommandLineFaults.RefuseOptions);
        Option<int> stale = Counts.WithoutDefault("--stale", "Warn also of rows that were last checked against their sources more than N days ago (checked), and of how many rows that cite a source nobody says when.", 0, 36500);
        var command = new Verb(
            "validate",
            "List everything that is wrong with a data set, with file, line and column. Exits with 3 if there is an error.",
            "networklens validate",
            "networklens validate my-data --format json",
            "networklens validate --stale 180")
        {
            path, stale,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(path), parsed.GetResult(stale) is null ? null : parsed.GetValue(stale))));
        return command;
    }

    private static Answer Of(Question question, string? path, int? stale)
    {
        string folder = path is null ? question.Held.Place : question.Held.PlaceOf(path);
        DataAtHand.RequireTables(folder);
        ImmutableArray<DataFinding> findings = question.Settings.IsStrict
            ? Validation.Of(folder, question.Clock, stale, question.Cancellation)
            : Validation.OfSaved(folder, ShippedFolder.Place, question.Clock, stale, question.Cancellation);
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        int notes = findings.Count(finding => finding.Severity == Severity.Note);
        string headline = DataHeadlines.OfFindings(folder, errors, findings.Length - errors - notes, notes);

        // The data set may not be readable at all: the answer is about files, not about a network.
        return new Answer("validate", null, [new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit), .. stale is null ? Array.Empty<Field>() : [new Field("stale", stale)]], FindingColumns.Rows(findings))
        {
            Headline = headline,
            Totals = [new Field("errors", errors), new Field("warnings", findings.Length - errors - notes), .. notes > 0 ? [new Field("takenForGranted", notes)] : Array.Empty<Field>()],
            Notes = findings.Length == notes ? [headline] : [],
            IsDataInvalid = errors > 0,
        };
    }
}
