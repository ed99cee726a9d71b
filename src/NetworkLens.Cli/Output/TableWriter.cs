using Spectre.Console;
using Spectre.Console.Rendering;

namespace NetworkLens.Cli.Output;

/// <summary>A table for people. Folds its columns into a terminal; into a file or a pipe goes every row whole, without colour.</summary>
/// <remarks>Cells are <see cref="Text"/>, never markup, so that brackets in the data are brackets.</remarks>
internal static class TableWriter
{
    // Spectre cuts at its profile's width, 80 where it sees no terminal: wider than any row.
    private const int Unfolded = 1_000_000;
    private const int LongestWord = 32;

    public static void Write(Answer answer, Page page)
    {
        if (answer.Sections.IsEmpty)
        {
            Render(TableOf(answer.Rows, page.Limit, page), page);
            return;
        }

        for (int section = 0; section < answer.Sections.Length; section++)
        {
            page.Output.Write(section == 0 ? string.Empty : "\n");
            Render(new Text(answer.Sections[section].Title, new Style(decoration: Decoration.Bold)), page);
            page.Output.Write("\n");
            foreach (IRenderable part in PartsOf(answer.Sections[section], page))
            {
                Render(part, page);
            }
        }
    }

    private static IEnumerable<IRenderable> PartsOf(Section section, Page page) =>
        section.Trees.IsEmpty ? [TableOf(section.Rows, section.IsLimited ? page.Limit : null, page)] : section.Trees.Take(page.Limit ?? int.MaxValue).Select(TreeOf);

    private static Table TableOf(Rows rows, int? limit, Page page)
    {
        Column[] columns = [.. rows.Columns.Where(column => column.Header is not null)];
        var lines = new List<string[]>();
        for (int row = 0; row < rows.Shown(limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            lines.Add([.. columns.Select(column => CellText.Shown(column.Cell(row), column.Kind))]);
        }

        Table table = new Table().Border(TableBorder.Simple);
        for (int column = 0; column < columns.Length; column++)
        {
            var header = new TableColumn(new Text(columns[column].Header!, new Style(decoration: Decoration.Bold)))
            {
                Alignment = columns[column].IsNumber ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, 1, 0), // the border adds a space of its own
                NoWrap = columns[column].IsNumber || lines.TrueForAll(line => IsOneWord(line[column])),
            };
            table.AddColumn(header);
        }

        foreach (string[] line in lines)
        {
            table.AddRow(line.Select(cell => new Text(cell)));
        }

        return table;
    }

    // Ids and words fold badly; sentences, lists and addresses fold well enough.
    private static bool IsOneWord(string cell) => cell.Length <= LongestWord && !cell.Contains(' ', StringComparison.Ordinal);

    private static Tree TreeOf(Branch root)
    {
        var tree = new Tree(new Text(CellText.OneLine(root.Text)));
        tree.AddNodes(root.Branches.Select(NodeOf));
        return tree;
    }

    private static TreeNode NodeOf(Branch branch)
    {
        var node = new TreeNode(new Text(CellText.OneLine(branch.Text)));
        node.AddNodes(branch.Branches.Select(NodeOf));
        return node;
    }

    private static void Render(IRenderable what, Page page)
    {
        using var lines = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = page.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = page.IsColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = page.Width ?? Unfolded;
        console.Profile.Capabilities.Unicode = true;
        console.Write(what);

        // Spectre pads every line to the width of the table.
        string[] rows = [.. lines.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        page.Output.Write(string.Join('\n', rows).Trim('\n') + "\n");
    }
}
