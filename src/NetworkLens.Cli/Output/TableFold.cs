namespace NetworkLens.Cli.Output;

/// <summary>How a table fits a terminal: which columns stand side by side, how wide, and which go below their row.</summary>
/// <param name="Widths">Cells of each column; 0 for one that goes below.</param>
/// <param name="Bars">Cells of the bar beside each column of shares; 0 for none.</param>
internal sealed record TableFold(int[] Widths, int[] Bars)
{
    /// <summary>Between two columns.</summary>
    public const int Gap = 2;

    private const int Comfort = 16; // narrower, text reads badly
    private const int Bar = 8;

    /// <summary>Every column as wide as it needs.</summary>
    public static TableFold Whole(AnswerColumn[] columns, List<string[]> rows) => new(Natural(columns, rows), new int[columns.Length]);

    /// <summary>Folds text to about two lines a cell; where that is not enough, the longest columns go below, but never the first.</summary>
    /// <param name="columns">With their headers.</param>
    /// <param name="rows">Cells as shown.</param>
    /// <param name="width">Of the terminal.</param>
    public static TableFold Into(int width, AnswerColumn[] columns, List<string[]> rows)
    {
        int[] natural = Natural(columns, rows);
        int[] widths = [.. columns.Select((column, position) => Least(column, rows.Select(row => row[position]), natural[position]))];
        int narrowest = Math.Max(Math.Max(Comfort, natural[0] / 3), TextCells.LongestPiece(columns[0].Header!));
        widths[0] = Math.Clamp(widths[0] - (Total(widths) - width), Math.Min(narrowest, widths[0]), widths[0]); // a third line there is better than a column below
        if (widths.Length == 2)
        {
            widths[1] = Math.Max(Math.Min(widths[1], Comfort), widths[1] - Math.Max(0, Total(widths) - width)); // one column is no table
        }

        while (widths.Length > 2 && Total(widths) > width && Longest(columns, natural, widths) is var below and > 0)
        {
            widths[below] = 0;
        }

        widths[0] = Math.Min(widths[0], width - 1);
        for (int spare = width - Total(widths); spare > 0; spare--)
        {
            int neediest = Enumerable.Range(0, widths.Length).Where(column => widths[column] > 0).MaxBy(column => natural[column] - widths[column]);
            if (natural[neediest] <= widths[neediest])
            {
                break;
            }

            widths[neediest]++;
        }

        bool[] hasBar = [.. columns.Select((column, position) => column.Kind == ColumnKind.Share && widths[position] > 0)];
        bool isRoom = Total(widths) + (hasBar.Count(has => has) * (Bar + 1)) <= width; // for all of them: a bar here and none there would mislead
        return new TableFold(widths, [.. hasBar.Select(has => has && isRoom ? Bar : 0)]);
    }

    private static int[] Natural(AnswerColumn[] columns, List<string[]> rows) =>
        [.. columns.Select((column, position) => rows.Select(row => TextCells.Width(row[position])).Append(TextCells.Width(column.Header!)).Max())];

    private static int Least(AnswerColumn column, IEnumerable<string> cells, int natural)
    {
        int header = TextCells.LongestPiece(column.Header!);
        return Math.Max(header, column.IsNumber
            ? cells.Select(TextCells.Width).DefaultIfEmpty().Max()
            : Math.Min(natural, Math.Max(Math.Max(Comfort, natural / 2), cells.Select(TextCells.LongestPiece).DefaultIfEmpty().Max() is var piece && piece <= Comfort ? piece : 0)));
    }

    // Text before numbers, and the last of equals.
    private static int Longest(AnswerColumn[] columns, int[] natural, int[] widths) => Enumerable.Range(1, columns.Length - 1)
        .Where(column => widths[column] > 0)
        .OrderBy(column => columns[column].IsNumber).ThenByDescending(column => natural[column]).ThenByDescending(column => column)
        .FirstOrDefault();

    private static int Total(int[] widths) => 1 + widths.Sum(width => width == 0 ? 0 : width + Gap) - Gap;
}
