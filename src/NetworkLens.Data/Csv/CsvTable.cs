using System.IO.MemoryMappedFiles;
using System.Text;
using NetworkLens.Model;
using Sylvan.Data.Csv;

namespace NetworkLens.Data;

/// <summary>Reads one table record by record, and knows where each cell stands.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestRecord = 1 << 26; // characters; only an open quote or lost line ends make one so long
    private const char NotUtf8 = '\uFFFD';     // what a byte that is no UTF-8 is read as

    private readonly CsvDataReader? reader; // null for a table read as it was saved
    private readonly SavedRows? saved;
    private readonly TableLayout layout;
    private readonly FindingList findings;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);
    private readonly List<(int Row, int Line)> jumps = []; // rows that do not follow the one before on the next line
    private int width;
    private int nextLine = 1;
    private bool isUsable = true; // the header made sense
    private bool isCut;           // an open quote took the rest of the file
    private bool isRowBroken;

    private CsvTable(StreamReader text, TableLayout layout, FindingList findings, CancellationToken cancellation)
    {
        this.layout = layout;
        this.findings = findings;
        this.cancellation = cancellation;
        reader = ReaderOf(text);
    }

    private CsvTable(SavedRows saved, TableLayout layout, FindingList findings, CancellationToken cancellation)
    {
        this.layout = layout;
        this.findings = findings;
        this.cancellation = cancellation;
        this.saved = saved;
        width = saved.Width;
        isUsable = TakeHeader(saved.Fields);
    }

    public TableLayout Layout => layout;

    /// <summary>Cells of the header.</summary>
    public int Width => width;

    /// <summary>Rows read so far, less one: the header is none.</summary>
    public int Row { get; private set; } = -1;

    /// <summary>Line on which the row begins.</summary>
    public int Line { get; private set; }

    /// <summary>False where rows may be missing: the header made no sense, or an open quote took the rest.</summary>
    public bool IsComplete => isUsable && !isCut;

    public bool IsFull => findings.IsFull(layout.File);

    /// <summary>Opens a table and reads its header.</summary>
    /// <returns>Null where there is no such file.</returns>
    public static CsvTable? Open(string folder, TableLayout layout, FindingList findings, CancellationToken cancellation)
    {
        string path = Path.Combine(folder, layout.File);
        if (!File.Exists(path))
        {
            return null;
        }

        var text = new StreamReader(path, Encoding.UTF8, true, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16 });
        var table = new CsvTable(text, layout, findings, cancellation);
        table.isUsable = table.ReadHeader();
        return table;
    }

    /// <summary>A cursor over a table read as it was saved, in the words of its layout.</summary>
    public static CsvTable Of(SavedRows saved, TableLayout layout, FindingList findings, CancellationToken cancellation) =>
        new(saved, layout, findings, cancellation);

    /// <summary>A cursor over the rows of a part of this table's file. Its lines count from the part's own.</summary>
    public CsvTable OfPart(string path, TablePart part, FindingList partFindings)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        MemoryMappedViewStream bytes = file.CreateViewStream(part.Start, part.Length, MemoryMappedFileAccess.Read); // outlives the file
        var text = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: part.Start == 0, 1 << 16);
        var table = new CsvTable(text, layout, partFindings, cancellation) { width = width };
        foreach ((string column, int field) in fields)
        {
            table.fields.Add(column, field);
        }

        if (part.Start == 0)
        {
            table.Next(); // the header
        }

        return table;
    }

    /// <summary>Goes to the next row that is not blank. False at the end, or where the header made no sense.</summary>
    public bool Read()
    {
        if (!isUsable || !Next())
        {
            return false;
        }

        Row++;
        if (jumps.Count == 0 || Line != jumps[^1].Line + Row - jumps[^1].Row)
        {
            jumps.Add((Row, Line));
        }

        if (CellCount != width && !isRowBroken)
        {
            bool few = CellCount < width;
            Error(
                few ? CellCount : width,
                few ? "too-few-cells" : "too-many-cells",
                $"The row has {Count(CellCount)}, the header has {width}. " + (few
                    ? "Add a comma for each empty cell at the end."
                    : "Put a cell that holds a comma in quotes, or take the surplus commas away."),
                Count(CellCount),
                Count(width));
            isRowBroken = true;
        }

        return true;
    }

    /// <summary>The field of a column, or -1 where the file lacks it.</summary>
    /// <exception cref="ArgumentException">No such table has such a column: the name is mistyped.</exception>
    public int Field(string column) =>
        fields.TryGetValue(column, out int field) ? field
        : layout.Columns.Contains(column, StringComparer.Ordinal) ? -1
        : throw new ArgumentException($"{layout.File} has no column '{column}'.", nameof(column));

    /// <summary>The cell's text without its quotes; empty where the file or the row lacks it. Good until the next call.</summary>
    public ReadOnlySpan<char> this[int field] =>
        reader is null ? saved![field] : (uint)field < (uint)reader.RowFieldCount ? reader.GetFieldSpan(field) : [];

    /// <summary>The line of a row read before.</summary>
    public int LineOf(int row)
    {
        int jump = jumps.BinarySearch((row, int.MaxValue));
        (int Row, int Line) from = jumps[jump >= 0 ? jump : ~jump - 1];
        return from.Line + row - from.Row;
    }

    /// <summary>Line and column of a cell of the row; of a column that the file lacks, the row's begin.</summary>
    public (int Line, int Column) PositionOf(int field)
    {
        if (reader is null)
        {
            return saved!.PositionOf(field);
        }

        ReadOnlySpan<char> raw = reader.GetRawRecordSpan();
        (int line, int column) = CsvRecord.Position(raw, field < 0 ? 0 : CsvRecord.CellStart(raw, field));
        return (Line + line, column);
    }

    /// <summary>Reports a fault of the row. What follows in a row whose cells are out of step is only noise.</summary>
    public void Error(int field, string code, string message, string? found = null, string? expected = null, string? nearest = null)
    {
        if (!isRowBroken)
        {
            (int line, int column) = PositionOf(field);
            findings.Add(new DataFinding(layout.File, line, column, Severity.Error, code, message, found, expected, nearest));
        }
    }

    public void Dispose()
    {
        reader?.Dispose();
        saved?.Dispose();
    }

    private int CellCount => reader?.RowFieldCount ?? saved!.CellCount;

    private static string Count(int cells) => cells == 1 ? "1 cell" : $"{cells} cells";

    private bool Next()
    {
        if (reader is null)
        {
            isRowBroken = false;
            bool isThere = saved!.Read();
            Line = saved.PositionOf(0).Line;
            return isThere;
        }

        while (ReadRecord())
        {
            ReadOnlySpan<char> raw = reader.GetRawRecordSpan();
            Line = nextLine;
            isRowBroken = false;
            int special = raw.IndexOfAny('"', NotUtf8);
            nextLine += special < 0 ? 1 : CsvRecord.LineBreaks(raw);
            if (special >= 0)
            {
                CheckText(raw);
            }

            if (reader.RowFieldCount > 1 || raw.ContainsAnyExcept('\r', '\n'))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadRecord()
    {
        if ((Row & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        try
        {
            return reader!.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            CutEndlessRow();
            return false;
        }
    }

    // Making a reader reads the first row.
    private CsvDataReader ReaderOf(StreamReader text)
    {
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false, // so that the header has a position too
            Delimiter = ',',
            CsvStyle = CsvStyle.Lax,
            Comment = '\uFFFF',  // none: an id may begin with #
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRecord,
        };
        try
        {
            return CsvDataReader.Create(text, options);
        }
        catch (CsvRecordTooLargeException)
        {
            text.Dispose();
            CutEndlessRow();
            return CsvDataReader.Create(TextReader.Null, options);
        }
    }

    private void CutEndlessRow()
    {
        isCut = true;
        findings.Add(new DataFinding(
            layout.File, nextLine, 1, Severity.Error, "endless-row", "The row goes on for more than 64 million characters. Close the quote that is still open in it, or put the line ends back.", null, "the end of the row", null));
    }

    private void CheckText(ReadOnlySpan<char> raw)
    {
        if (CsvRecord.FindFault(raw) is { } fault)
        {
            (int line, int column) = CsvRecord.Position(raw, fault.Offset);
            findings.Add(fault.IsOpen
                ? new DataFinding(
                    layout.File, Line + line, column, Severity.Error, "open-quote",
                    "This quote is never closed, so the rest of the file is one cell. Close it, or double it if it belongs to the text.", null, "\"", null)
                : new DataFinding(
                    layout.File, Line + line, column, Severity.Error, "stray-quote",
                    "A quote stands inside this cell. Put the whole cell in quotes and double those within: \"4\"\" pipe\".", raw[fault.Offset].ToString(), null, null));
            isRowBroken = true;
            isCut |= fault.IsOpen;
        }

        int bad = raw.IndexOf(NotUtf8);
        if (bad >= 0)
        {
            (int line, int column) = CsvRecord.Position(raw, bad);
            findings.Add(new DataFinding(
                layout.File, Line + line, column, Severity.Error, "not-utf8", "This character is not UTF-8. Save the file as UTF-8 (\"CSV UTF-8\" in a spreadsheet).", null, "UTF-8", null));
        }
    }

    private bool ReadHeader()
    {
        if (!Next())
        {
            if (isCut)
            {
                return false;
            }

            findings.Add(new DataFinding(
                layout.File, 1, 1, Severity.Error, "empty-file", $"The file is empty; expected a header row with at least {string.Join(',', layout.Required)}.",
                null, string.Join(',', layout.Required), null));
            return false;
        }

        bool isUsable = !isRowBroken;
        width = reader!.RowFieldCount;
        for (int field = 0; field < width; field++)
        {
            string column = this[field].ToString();
            if (!layout.Columns.Contains(column, StringComparer.Ordinal))
            {
                UnknownColumn(field, column);
            }
            else if (!fields.TryAdd(column, field))
            {
                Error(field, "duplicate-column", $"The column '{column}' is there twice. Take one of them away.", column);
            }
        }

        return RequireColumns() && isUsable;
    }

    private bool TakeHeader(IReadOnlyDictionary<string, int> known)
    {
        foreach ((string column, int field) in known)
        {
            fields.Add(column, field);
        }

        return RequireColumns();
    }

    private bool RequireColumns()
    {
        bool isThere = true;
        foreach (string column in layout.Required.Where(column => !fields.ContainsKey(column)))
        {
            Error(-1, "missing-column", $"The column '{column}' is missing; {layout.File} cannot do without it.", null, column);
            isThere = false;
        }

        return isThere;
    }

    private void UnknownColumn(int field, string column)
    {
        string? nearest = Nearest.Of(column, layout.Columns.Except(fields.Keys));
        string hint = nearest is null ? $"{layout.File} may have {string.Join(", ", layout.Required.Concat(layout.Optional))}." : $"Did you mean '{nearest}'?";
        Error(field, "unknown-column", column.Length == 0 ? $"A column without a name. {hint}" : $"There is no column '{column}'. {hint}", column, null, nearest);
    }
}
