using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkLens.Data;

/// <summary>Where a table begins and ends in its file.</summary>
/// <param name="HeaderRecord">Number of the record that holds the header, from 0.</param>
/// <param name="LastRecord">Number of the last record that is a row; the header's where there is none.</param>
/// <param name="Rows">Rows between them that hold anything.</param>
internal readonly record struct TableExtent(int HeaderRecord, int LastRecord, int Rows);

/// <summary>Looks at every record of a table once, and settles what the whole shows: the header, how each column writes its numbers and dates, and which lines below are no rows.</summary>
internal sealed partial class TableSurvey(string file, char delimiter, List<DataFinding> findings)
{
    private readonly List<ColumnSurvey> columns = [];
    private readonly List<SavedCell> held = []; // first cells of rows that may be footnotes
    private SavedCell[]? header;
    private int records = -1;
    private int headerRecord = -1;
    private int last = -1;
    private int rows;
    private int shortRows;
    private int blanks;
    private SavedCell firstShort;
    private SavedCell firstBlank;
    private int blanksHeld;
    private bool wasBlank;

    /// <summary>True for a record without a cell that holds anything.</summary>
    public static bool IsBlank(SavedCell[] record) => Array.TrueForAll(record, cell => cell.IsEmpty);

    public void Add(SavedCell[] record)
    {
        records++;
        if (IsBlank(record))
        {
            if (record.Length > 1 && header is not null)
            {
                firstBlank = blanks + blanksHeld == 0 ? record[0] : firstBlank;
                blanksHeld++; // those behind the last row are of no interest
            }

            wasBlank = true;
            return;
        }

        if (header is null)
        {
            header = WithoutEmptyEnd(record);
            headerRecord = last = records;
            columns.AddRange(header.Select(_ => new ColumnSurvey()));
        }
        else if (header.Length > 1 && IsFootnote(record))
        {
            held.Add(record[0]);
        }
        else
        {
            Take(record);
        }

        wasBlank = false;
    }

    public (ImmutableArray<SavedCell> Header, ImmutableArray<ColumnStyle> Styles, ImmutableArray<DataFinding?> OfColumn, TableExtent Extent) Settle()
    {
        if (header is null)
        {
            return ([], [], [], new TableExtent(0, 0, 0));
        }

        if (held.Count > 0)
        {
            Note(held[0], "footnote", $"{Lines(held.Count)} under the table {(held.Count == 1 ? "is" : "are")} taken as {(held.Count == 1 ? "a footnote" : "footnotes")}, not as rows, from '{Shortened(held[0].Text)}' on.");
        }

        if (blanks > 0)
        {
            Note(firstBlank, "blank-rows", $"{Lines(blanks)} of empty cells {(blanks == 1 ? "is" : "are")} left out.");
        }

        if (shortRows > 0)
        {
            Note(firstShort, "short-rows", $"{Lines(shortRows)} {(shortRows == 1 ? "has" : "have")} fewer cells than the header; the missing ones count as empty.");
        }

        (ColumnStyle Style, DataFinding? Finding)[] settled = Styles(header);
        return ([.. header], [.. settled.Select(column => column.Style)], [.. settled.Select(column => column.Finding)], new TableExtent(headerRecord, last, rows));
    }

    private void Take(SavedCell[] record)
    {
        rows += held.Count + 1; // what looked like footnotes had rows behind it
        held.Clear();
        blanks += blanksHeld;
        blanksHeld = 0;
        last = records;
        if (record.Length < header!.Length)
        {
            firstShort = shortRows++ == 0 ? record[0] : firstShort;
        }

        for (int column = 0; column < record.Length && column < columns.Count; column++)
        {
            columns[column].Add(record[column]);
        }
    }

    // One filled cell, the first, that reads like a note, or any sentence behind an empty line.
    private bool IsFootnote(SavedCell[] record) =>
        !record[0].IsEmpty
        && Array.TrueForAll(record[1..], cell => cell.IsEmpty)
        && (NoteWord().IsMatch(record[0].Text) || ((wasBlank || held.Count > 0) && record[0].Text.Contains(' ', StringComparison.Ordinal)));

    private (ColumnStyle Style, DataFinding? Finding)[] Styles(SavedCell[] names)
    {
        var signs = new TableSigns(
            delimiter,
            columns.Exists(column => column.ProvesDecimalComma),
            delimiter == ',' || columns.Exists(column => column.ProvesGroupComma),
            columns.Exists(column => column.ProvesDecimalPoint));
        return [.. columns.Select((column, number) =>
        {
            (ColumnStyle style, string? doubt) = column.Settle(signs);
            SavedCell at = column.FirstUnclear;
            string name = names[number].Text;
            DataFinding? finding = doubt is not null
                ? new DataFinding(file, at.Line, at.Column, Severity.Error, "unsettled-cells", $"The column '{name}' does not settle {doubt}", at.Text, null, null)
                : style.Said is { } said
                    ? new DataFinding(file, at.Line, at.Column, Severity.Note, style.Code, $"The column '{name}' is read with {said}: '{at.Text}' is {style.Plain(at.Text)}.", null, null, null)
                    : null;
            return (style, finding);
        })];
    }

    private void Note(SavedCell at, string code, string message) =>
        findings.Add(new DataFinding(file, at.Line, at.Column, Severity.Note, code, message, null, null, null));

    private static SavedCell[] WithoutEmptyEnd(SavedCell[] record) => record[..(Array.FindLastIndex(record, cell => !cell.IsEmpty) + 1)];

    private static string Lines(int count) => count == 1 ? "1 line" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} lines";

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");

    [GeneratedRegex(@"^(\W*|\(?\d{1,2}\)?\W+)(sources?|notes?|footnotes?|quellen?|anmerkungen|remarks?|copyright|last updated|stand|data)\b.*[: ]|^[*†‡©]", RegexOptions.IgnoreCase)]
    private static partial Regex NoteWord();
}
