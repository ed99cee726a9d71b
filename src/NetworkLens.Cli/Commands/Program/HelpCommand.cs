using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What the data must look like, and what holds for every verb.</summary>
internal static class HelpCommand
{
    /// <summary>What selectors may say.</summary>
    private static readonly (string Name, string Meaning)[] Selectors =
    [
        ("f-35", "A site by its id, or by a part of just one name."),
        ("stage:magnet", "Every site of a stage."),
        ("country:CN,MM", "Sites in any of some countries: code, number or name."),
        ("bloc:forge", "Sites in the countries of a bloc; bloc:forge+VN-IN adds and removes."),
        ("operator:\"JL Mag\"", "Sites that a firm operates, by its name or a part of just one. Where a firm fails by name (--by operator, explain, cascade --fail), those it owns by more than half fail with it."),
        ("makes:dy-oxide", "Sites that make a material."),
        ("status:planned", "Sites of a status."),
        ("id:f-35", "A site by its id alone."),
        ("a b", "Words side by side must all hold: 'stage:end-use country:US'."),
        ("a,b", "Any of some."),
        ("!a", "Not this: 'country:US !id:f-35'."),
    ];

    /// <summary>All topics.</summary>
    /// <param name="ask">Answers.</param>
    /// <param name="common">The options that every question takes.</param>
    public static Command Create(Ask ask, IEnumerable<Option> common)
    {
        var table = new Argument<string>("TABLE") { Description = "One table only, such as sites.", Arity = ArgumentArity.ZeroOrOne };
        table.Validators.Add(CommandLineFaults.RefuseOptions);
        var data = new Verb(
            "data",
            "Print the whole data format: every table and column, what it holds and the words it may hold.",
            "networklens help data",
            "networklens help data sites",
            "networklens help data --format json")
        {
            table,
        };
        data.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(table))));
        return new Verb("help", "Explain the data format, selectors, the options of every verb and the exit codes.", "networklens help data", "networklens help options")
        {
            data,
            Topic(ask, "options", "List the options that every question takes.", "Option", [.. common.Select(option => ($"{option.Name}{(option.HelpName is { } value ? $" {value}" : string.Empty)}", option.Description ?? string.Empty))]),
            Topic(ask, "selectors", "Explain how sites are chosen (SEL).", "Selector", Selectors),
            Topic(ask, "exit-codes", "Explain the exit codes.", "Exit code", [.. ExitCode.Meanings.Select(each => ($"{each.Code}", each.Meaning))]),
        };
    }

    private static Verb Topic(Ask ask, string name, string description, string heading, (string Name, string Meaning)[] lines)
    {
        var topic = new Verb(name, description, $"networklens help {name}");
        var rows = Rows.Of(lines, [new("name", heading, ColumnKind.Text, line => line.Name), new("meaning", "What it means", ColumnKind.Text, line => line.Meaning)]);
        topic.SetAction(parsed => ask(parsed, _ => new Answer($"help {name}", null, [], rows) { Sections = [new Section(description, rows)] }));
        return topic;
    }

    private static Answer Of(Question question, string? table)
    {
        string[] files = [.. DataFormat.Columns.Select(column => column.File).Distinct()];
        string? file = table is null ? null
            : Array.Find(files, name => name == table || Path.GetFileNameWithoutExtension(name).Equals(table, StringComparison.OrdinalIgnoreCase))
                ?? throw Refusal.OfCommandLine($"There is no table '{table}'.{DidYouMean.OrAnyOf(table, [.. files.Select(name => Path.GetFileNameWithoutExtension(name))])}");
        ImmutableArray<FormatColumn> columns = [.. DataFormat.Columns.Where(column => file is null || column.File == file)];
        return new Answer("help data", null, [new Field("table", table), new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit)], RowsOf(columns))
        {
            // For people, whole: what is cut at a number of rows is no reference.
            Sections = [.. columns.GroupBy(column => column.File).Select(group => new Section(group.Key, RowsOf([.. group])))],
            Notes =
            [
                "A data set is a folder. Two files are enough, sites.csv and links.csv, with the columns id, and from and to. Empty means unknown. networklens init FOLDER writes examples.",
                $"Beside tables, dataset.json may hold name, version, asOf, description, stages and requirements (recipes, per-material, any), and scenarios/*.json what to try; kinds of shock: {string.Join(", ", ShockForm.All.Select(form => form.Word))}.",
            ],
        };
    }

    private static Rows RowsOf(ImmutableArray<FormatColumn> columns) => Rows.Of(columns,
        [
            new("file", null, ColumnKind.Text, column => column.File),
            new("column", "Column", ColumnKind.Text, column => column.Name),
            new("required", "Required", ColumnKind.Flag, column => column.IsRequired),
            new("meaning", null, ColumnKind.Text, column => column.Meaning),
            new("words", null, ColumnKind.List, column => column.Words),
            new("hasRange", null, ColumnKind.Flag, column => column.HasRange),
            new(null, "What it holds", ColumnKind.Text, column =>
                column.Meaning + (column.Words.IsEmpty ? string.Empty : $" One of {string.Join(", ", column.Words)}.") + (column.HasRange ? $" {column.Name}_low and {column.Name}_high may stand beside it." : string.Empty)),
        ]);
}
