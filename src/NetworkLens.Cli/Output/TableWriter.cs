using Spectre.Console;
using Spectre.Console.Rendering;

namespace NetworkLens.Cli.Output;

/// <summary>A table for people. Folds its columns into a terminal; into a file or a pipe goes every row whole, without colour.</summary>
/// <remarks>Cells are <see cref="Text"/>, never markup, so that brackets in the data are brackets.</remarks>
internal static class TableWriter
{
    // Spectre cuts at its profile's width, 80 where it sees no terminal: wider than any row.
    private const int Unfolded = 1_000_000;

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
        section.Trees.IsEmpty ? [TableOf(section.Rows, null, page)] : section.Trees.Select(TreeOf);

    private static Table TableOf(Rows rows, int? limit, Page page)
    {
        Column[] columns = [.. rows.Columns.Where(column => column.Header is not null)];
        Table table = new Table().Border(TableBorder.Simple);
        foreach (Column column in columns)
        {
            var header = new TableColumn(new Text(column.Header!, new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.IsNumber ? header.RightAligned() : header);
        }

        for (int row = 0; row < rows.Shown(limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            table.AddRow(columns.Select(column => new Text(CellText.Shown(column.Cell(row), column.Kind))));
        }

        return table;
    }

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
