using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>
/// A table as a person saved it: its dialect is found by looking, its rows are cells of plain text with their places, and every thing taken
/// for granted on the way is a note. Numbers stand with a decimal point and without separators, dates as YYYY-MM-DD, where their column
/// settles how it writes them; what it does not settle is left as it stands.
/// </summary>
/// <remarks>Read twice, so that a table of any length takes little memory: once to settle dialect and columns, once for the rows.</remarks>
public sealed class SavedTable
{
    private readonly Func<IEnumerable<SavedCell[]>> records;
    private readonly ImmutableArray<ColumnStyle> styles;
    private readonly TableExtent extent;
    private readonly CancellationToken cancellation;

    internal SavedTable(string file, string? sheet, char delimiter, Func<IEnumerable<SavedCell[]>> records, List<DataFinding> findings, CancellationToken cancellation)
    {
        File = file;
        Sheet = sheet;
        this.records = records;
        this.cancellation = cancellation;
        var survey = new TableSurvey(file, delimiter, findings);
        foreach (SavedCell[] record in Records())
        {
            survey.Add(record);
        }

        (Header, styles, OfColumn, extent) = survey.Settle();
        Findings = [.. findings];
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Name of the sheet; null where the file is one table.</summary>
    public string? Sheet { get; }

    /// <summary>The first row that holds anything, without empty cells at its end; empty where the table holds nothing.</summary>
    public ImmutableArray<SavedCell> Header { get; }

    /// <summary>How many rows <see cref="Rows"/> gives.</summary>
    public int RowCount => extent.Rows;

    /// <summary>For each column, how its numbers or dates are read, or the error that they do not settle it; null where they stand in the plain way. It matters where the column holds numbers or dates.</summary>
    public ImmutableArray<DataFinding?> OfColumn { get; }

    /// <summary>Notes of what was taken for granted about the table as a whole, and errors, each with its place.</summary>
    public ImmutableArray<DataFinding> Findings { get; }

    /// <summary>
    /// The rows under the header, each as wide as it at least: rows that hold nothing and footnotes under the table are left out, short rows
    /// end in empty cells, and a longer one keeps its cells. Reads the file again each time.
    /// </summary>
    public IEnumerable<SavedCell[]> Rows
    {
        get
        {
            int record = -1;
            foreach (SavedCell[] cells in Records())
            {
                record++;
                if (record > extent.LastRecord)
                {
                    yield break;
                }

                if (record > extent.HeaderRecord && !TableSurvey.IsBlank(cells))
                {
                    yield return Plain(cells);
                }
            }
        }
    }

    /// <summary>The tables of a file: one of text or Parquet, one for each sheet of a workbook that holds anything.</summary>
    /// <param name="path">Its extension says what it is: .xlsx, .parquet, or else text.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is not what its extension says.</exception>
    public static ImmutableArray<SavedTable> Open(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLSX" => WorkbookFile.Open(path, cancellation),
            ".PARQUET" => [ParquetFile.Open(path, cancellation)],
            _ => [DelimitedFile.Open(path, cancellation)],
        };
    }

    private IEnumerable<SavedCell[]> Records()
    {
        int count = 0;
        foreach (SavedCell[] record in records())
        {
            if ((count++ & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            yield return record;
        }
    }

    private SavedCell[] Plain(SavedCell[] cells)
    {
        int filled = cells.Length;
        while (filled > Header.Length && cells[filled - 1].IsEmpty)
        {
            filled--;
        }

        SavedCell end = cells[^1];
        var row = new SavedCell[Math.Max(filled, Header.Length)];
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = column >= filled ? end with { Text = string.Empty }
                : column < styles.Length ? cells[column] with { Text = styles[column].Plain(cells[column].Text) }
                : cells[column];
        }

        return row;
    }
}
