namespace NetworkLens.Data;

/// <summary>What the readers of one folder's tables share.</summary>
internal sealed class ReadContext(string folder, FindingList findings, int threads, int thisYear, CancellationToken cancellation, FolderNames? names = null)
{
    public FolderNames Names { get; } = names ?? new FolderNames();

    /// <summary>What the tonnes of each material are written in.</summary>
    public MassUnits Units { get; private init; } = new();

    /// <summary>Workers; 0: one a core.</summary>
    public int Threads => threads;

    /// <summary>The clock's, for a data set that names no year of its own.</summary>
    public int ThisYear => thisYear;

    public FindingList Findings => findings;

    public string Folder => folder;

    /// <summary>The tables to be read as they were saved; null where everything is read strictly.</summary>
    public SavedFolder? Saved { get; init; }

    public CancellationToken Cancellation => cancellation;

    /// <summary>A table's cursor, or null where the folder has no such file.</summary>
    public CsvTable? Open(TableLayout layout) => Saved?.Open(layout, findings, cancellation) ?? CsvTable.Open(folder, layout, findings, cancellation);

    /// <summary>The same folder for a second reading, whose findings are told already.</summary>
    public ReadContext Again() => new(folder, new FindingList(), threads, thisYear, cancellation) { Saved = Saved };

    /// <summary>The cursor over a part of a table whose header another has read.</summary>
    public CsvTable Open(CsvTable header, TablePart part) => header.OfPart(Path.Combine(folder, header.Layout.File), part, findings);

    /// <summary>A new reader of source lists, for one table.</summary>
    public SourceLists NewSourceLists() => new(Names, Exists("sources.csv"));

    public void ReportMissing(string file, string what) => findings.Add(new DataFinding(
        file, 1, 1, Severity.Error, "missing-file", $"{Saved?.WithoutTable(file) ?? $"The folder has no {file}"}. It holds {what}.", null, file, null));

    public bool Exists(string file) => Saved?.Holds(file) == true || File.Exists(Path.Combine(folder, file));

    /// <summary>The parts of a table's file.</summary>
    public TablePart[] PartsOf(string file) => Saved?.RowsOf(file) is { } rows ? [new TablePart(0, 0, rows)] : TablePart.Of(Path.Combine(folder, file), cancellation);

    /// <summary>What the reader of one part of a table needs, so that parts can be read side by side: materials are numbered apart, and the first finding is enough.</summary>
    public ReadContext ForPart() => new(folder, new FindingList(limit: 0), threads, thisYear, cancellation, Names.ForPart()) { Units = Units, Saved = Saved };
}
