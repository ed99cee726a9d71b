using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Findings about rows already read. Where their cells stand is looked up in one more pass, and only where there are any.</summary>
internal sealed class RowFindings(ReadContext context)
{
    private readonly Dictionary<TableLayout, List<RowFinding>> byTable = [];
    private readonly Dictionary<TableLayout, int> more = [];

    /// <summary>Reports a cell.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="row">From 0, in the order of the file.</param>
    /// <param name="column">The column, or the row's first cell where the file lacks it.</param>
    /// <param name="severity">Error or warning.</param>
    /// <param name="code">Kind of the fault.</param>
    /// <param name="message">For people.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should.</param>
    public void Add(TableLayout layout, int row, string column, Severity severity, string code, string message, string? found, string? expected = null)
    {
        Add(layout, new RowFinding(row, column, severity, code, _ => message, found, expected, -1));
    }

    /// <summary>Reports a cell because of an earlier row.</summary>
    /// <param name="layout">The table of both.</param>
    /// <param name="row">From 0, in the order of the file.</param>
    /// <param name="column">The column, or the row's first cell where the file lacks it.</param>
    /// <param name="severity">Error or warning.</param>
    /// <param name="code">Kind of the fault.</param>
    /// <param name="other">The other row, before this one.</param>
    /// <param name="message">For people, told the other row's line.</param>
    /// <param name="found">What stands there.</param>
    public void AddBeside(TableLayout layout, int row, string column, Severity severity, string code, int other, Func<string, string> message, string? found) =>
        Add(layout, new RowFinding(row, column, severity, code, message, found, null, other));

    private void Add(TableLayout layout, RowFinding finding)
    {
        if (!byTable.TryGetValue(layout, out List<RowFinding>? list))
        {
            byTable[layout] = list = [];
        }

        if (list.Count <= FindingList.Limit)
        {
            list.Add(finding);
        }
        else
        {
            more[layout] = more.GetValueOrDefault(layout) + 1;
        }
    }

    /// <summary>Hands the findings over, each with its line and column.</summary>
    public void MoveTo(FindingList findings)
    {
        foreach ((TableLayout layout, List<RowFinding> list) in byTable)
        {
            Move(layout, list, findings);
        }
    }

    // Findings of the pass itself were reported when the table was read.
    private void Move(TableLayout layout, List<RowFinding> list, FindingList findings)
    {
        using CsvTable? table = context.Again().Open(layout);
        if (table is null)
        {
            return; // a row that was read is in a table
        }

        foreach (RowFinding finding in list.OrderBy(finding => finding.Row))
        {
            while (table.Row < finding.Row && table.Read())
            {
            }

            (int line, int column) = table.PositionOf(table.Field(finding.Column));
            string other = finding.Other < 0 ? string.Empty : table.LineOf(finding.Other).ToString("N0", CultureInfo.InvariantCulture);
            findings.Add(
                new DataFinding(layout.File, line, column, finding.Severity, finding.Code, finding.Message(other), finding.Found, finding.Expected, null),
                finding == list[^1] ? 1 + more.GetValueOrDefault(layout) : 1);
        }
    }

    private sealed record RowFinding(int Row, string Column, Severity Severity, string Code, Func<string, string> Message, string? Found, string? Expected, int Other);
}
