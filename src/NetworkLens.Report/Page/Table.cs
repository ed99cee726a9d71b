using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A column of a table on the page.</summary>
/// <param name="Header">For people.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record TableColumn<T>(string Header, Func<T, Cell> Cell)
{
    /// <summary>Numbers are set to the right, and sorted as numbers, the largest first.</summary>
    public bool IsNumber { get; init; }

    /// <summary>A column of few distinct words, by which rows can be chosen.</summary>
    public bool IsFilter { get; init; }

    /// <summary>A column of sentences or long lists.</summary>
    public bool IsWide { get; init; }

    /// <summary>A column of dates and the like, which are not to be broken.</summary>
    public bool IsShort { get; init; }

    /// <summary>A column that a brief page leaves out.</summary>
    public bool IsInFull { get; init; }

    /// <summary>The column that names the row.</summary>
    public bool IsName { get; init; }
}

/// <summary>Tables that can be searched, sorted and printed.</summary>
internal static class Table
{
    /// <summary>Rows of one table that a page holds at most: more than anybody reads, and few enough for its size.</summary>
    public const int MostRows = 2_000;

    /// <summary>Rows of one table that are printed, and that a brief page holds at most.</summary>
    public const int MostOnPaper = 20;

    private const int MostInBrief = 6;

    /// <summary>Writes a table.</summary>
    /// <param name="draft">The page.</param>
    /// <param name="caption">What it holds.</param>
    /// <param name="rows">In order; those past <see cref="MostRows"/> are counted, not written.</param>
    /// <param name="columns">In order.</param>
    /// <param name="id">The anchor of a row; null: none.</param>
    public static void Write<T>(ReportDraft draft, string caption, IReadOnlyList<T> rows, IReadOnlyList<TableColumn<T>> columns, Func<T, string>? id = null)
    {
        HtmlWriter html = draft.Html;
        int most = draft.Question.IsBrief ? MostInBrief : MostRows;
        TableColumn<T>[] shown = [.. columns.Where(column => !(draft.Question.IsBrief && column.IsInFull))];
        using (html.Open("div", ("class", "table"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")))
        using (html.Open("table"))
        {
            html.Element("caption", rows.Count <= most ? caption : $"{caption}: the first {FigureText.Count(most)} of {FigureText.Count(rows.Count)}");
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (TableColumn<T> column in shown)
                {
                    html.Element("th", column.Header, ("scope", "col"), ("class", ClassOf(column)), ("data-filter", column.IsFilter ? string.Empty : null));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (T row in rows.Take(most))
                {
                    using (html.Open("tr", ("id", id?.Invoke(row))))
                    {
                        WriteCells(html, row, shown);
                    }
                }
            }
        }

        if (rows.Count > most)
        {
            html.Element("p", $"The first {FigureText.Count(most)} of {FigureText.Count(rows.Count)} rows{(draft.Question.IsBrief ? "; the whole report has them all" : string.Empty)}.", ("class", "ground"));
        }
        else if (rows.Count > MostOnPaper)
        {
            html.Element("p", $"Printed are the first {FigureText.Count(MostOnPaper)} of {FigureText.Count(rows.Count)} rows; the page on screen has them all.", ("class", "ground paper"));
        }
    }

    private static string? ClassOf<T>(TableColumn<T> column) => column.IsNumber ? "number" : column.IsWide ? "wide" : column.IsShort ? "short" : null;

    private static void WriteCells<T>(HtmlWriter html, T row, IReadOnlyList<TableColumn<T>> columns)
    {
        foreach (TableColumn<T> column in columns)
        {
            Cell cell = column.Cell(row);
            using (html.Open(
                column.IsName ? "th" : "td",
                ("scope", column.IsName ? "row" : null),
                ("class", ClassOf(column)),
                ("data-key", column.IsNumber || column.IsFilter ? cell.Key : null)))
            {
                cell.Write(html);
            }
        }
    }
}
