namespace NetworkLens.Data;

/// <summary>What the readers of one folder's tables share.</summary>
internal sealed class ReadContext(string folder, FindingList findings, CancellationToken cancellation)
{
    public FolderNames Names { get; } = new();

    public FindingList Findings => findings;

    public string Folder => folder;

    public CancellationToken Cancellation => cancellation;

    /// <summary>A table's cursor, or null where the folder has no such file.</summary>
    public CsvTable? Open(TableLayout layout) => CsvTable.Open(folder, layout, findings, cancellation);

    /// <summary>A new reader of source lists, for one table.</summary>
    public SourceLists NewSourceLists() => new(Names, Exists("sources.csv"));

    public void ReportMissing(string file, string what) => findings.Add(new DataFinding(
        file, 1, 1, Severity.Error, "missing-file", $"The folder has no {file}. It holds {what}.", null, file, null));

    public bool Exists(string file) => File.Exists(Path.Combine(folder, file));

    /// <summary>Rows a table has at most: one for each line.</summary>
    public int RowBound(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, file));
        byte[] buffer = new byte[1 << 16];
        int lines = 1;
        bool isReturn = false; // the part before ended with \r
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<byte> part = buffer.AsSpan(..read);
            lines += part.Count((byte)'\n') + part.Count((byte)'\r') - part.Count("\r\n"u8) - (isReturn && part[0] == '\n' ? 1 : 0);
            isReturn = part[^1] == '\r';
        }

        return lines;
    }
}
