using System.CommandLine;
using System.Globalization;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>A data set from what people and other programs have.</summary>
internal static class ImportCommand
{
    public static Command Create(Ask ask)
    {
        var source = new Argument<string>("SOURCE") { Description = "A file, or a folder of tables." };
        source.Validators.Add(CommandLineFaults.RefuseOptions);
        var kind = new Option<string>("--as") { HelpName = "KIND", Description = $"What SOURCE is: {string.Join(", ", Import.Kinds)}. Default: detected from its content." };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Import.Kinds.Contains(text, StringComparer.Ordinal))
            {
                result.AddError($"--as: '{text}' is not one of {string.Join(", ", Import.Kinds)}.{DidYouMean.Of(text, [.. Import.Kinds])}");
            }
        });
        var map = new Option<string>("--map") { HelpName = "FILE", Description = "A file that maps columns of the source to ours, in the form that --explain prints." };
        var explain = new Option<bool>("--explain") { Description = "Print the mapping of columns that would be used, as a file to edit, and write nothing." };
        var top = new Option<int?>("--top") { HelpName = "N", Description = "Of a trade table, keep the N largest links of each product and year." };
        var share = new Option<double?>("--share") { HelpName = "S", Description = "Of a trade table, keep links with at least this share of their product and year, such as 0.001." };

        // In place of the common --out: there it is the answer that goes to the file.
        var place = new Option<string>("--out") { HelpName = "FOLDER", Description = "The new folder of the data set; import.md in it says what became of each column and row." };
        var command = new Verb(
            "import",
            "Turn tables, graph files of other programs, trade tables or fault trees into a data set, and report what became of each part.",
            "networklens import my-data/links.csv --explain",
            "networklens import my-data/links.csv --as table --out from-links")
        {
            source, kind, map, explain, top, share, place,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question,
            parsed.GetRequiredValue(source),
            new ImportOptions { Kind = parsed.GetValue(kind), Map = parsed.GetValue(map) is { } file ? question.FullPath(file) : null, Top = parsed.GetValue(top), Share = parsed.GetValue(share) },
            parsed.GetValue(explain),
            parsed.GetValue(place))));
        return command;
    }

    private static Answer Of(Question question, string source, ImportOptions options, bool isExplained, string? place)
    {
        if (!isExplained && place is null)
        {
            throw Refusal.OfCommandLine("The data set is a folder of files: say where with --out FOLDER, or ask for --explain first.");
        }

        if (options.Top is < 1 || options.Share is < 0 or > 1)
        {
            throw Refusal.OfCommandLine("--top is a number of at least 1, --share one from 0 to 1.");
        }

        string path = question.FullPath(source);
        RequireFiles(path, options);
        if (Directory.Exists(path) && options.Kind is null && options.Map is null && File.Exists(Path.Combine(path, "dataset.json")))
        {
            return OfDataSet(question, path, isExplained ? throw Refusal.OfCommandLine($"{source} is a data set already, in which columns are fixed: there is nothing to map.") : place!);
        }

        if (File.Exists(Path.Combine(path, ImportFolder.CommandFile)) && File.Exists(Path.Combine(path, ImportFolder.ConstraintsFile)))
        {
            throw Refusal.OfData($"{source} holds files for neo4j-admin: run {ImportFolder.CommandFile} there, start Neo4j, then networklens neo4j pull brings the data set back whole.");
        }

        try
        {
            ImportResult result = Import.Read(path, options, question.Cancellation);
            if ((options.Top is not null || options.Share is not null) && !result.IsTrade)
            {
                throw Refusal.OfData($"{result.Source} is read as {result.Format}, of which no part is cut: --top and --share are about trade tables. Leave them out.");
            }

            if (isExplained)
            {
                string mapping = result.Mapping ?? throw Refusal.OfCommandLine($"{source} is read as {result.Format}, in which columns are fixed: there is nothing to map.");
                return Told(question, result) with { Document = output => output.Write(mapping), AreNotesSaid = true };
            }

            AnswerFile.WriteFolder(question.FullPath(place!), result.WriteTo);
            return Told(question, result);
        }
        catch (InvalidDataException fault)
        {
            throw Refusal.OfData(fault.Message);
        }
    }

    // Whole, in its canonical order.
    private static Answer OfDataSet(Question question, string path, string place)
    {
        DataSet data = question.Held.Read(path);
        AnswerFile.WriteFolder(question.FullPath(place), folder => DataSetWriter.Write(folder, data, new DataSetPart(data.AsOf), question.Cancellation));
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return Told(question, new ImportResult
        {
            Source = name,
            Format = "a data set",
            Read = data.Sites.Count + data.Links.Count,
            Sites = data.Sites.Count,
            Links = data.Links.Count,
            Notes = ["It is one already, which --data takes as it is: all of it is written again, in the order of ids."],
        });
    }

    private static void RequireFiles(string path, ImportOptions options)
    {
        foreach (string? needed in (string?[])[path, options.Map])
        {
            if (needed is not null && !File.Exists(needed) && !Directory.Exists(needed))
            {
                throw Refusal.OfFile($"There is no {needed}.");
            }
        }
    }

    private static Answer Told(Question question, ImportResult result)
    {
        ImportedColumn[] rows = [.. result.Columns];
        return new Answer("import", null, [new Field("source", result.Source), new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit)], Rows.Of(rows,
        [
            new("of", "Of", ColumnKind.Text, column => column.Table),
            new("column", "In the source", ColumnKind.Text, column => column.Name),
            new("takenAs", "Taken as", ColumnKind.Text, column => column.TakenAs),
            new("cells", "Cells", ColumnKind.Count, column => column.Cells),
            new("understood", "Understood", ColumnKind.Count, column => column.Taken),
        ]))
        {
            Totals = [new Field("sites", result.Sites), new Field("links", result.Links), new Field("read", result.Read) { Words = "rows read" }],
            Lead = [string.Create(CultureInfo.InvariantCulture, $"{result.Source} is read as {result.Format}: {result.Sites} sites and {result.Links} links.")],
            Notes = result.Notes,
        };
    }
}
