using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>Where the tables of a data set are, in a folder or a workbook as a person saved them, and what was taken for granted in reading them.</summary>
internal sealed class SavedFolder
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".parquet"];

    private readonly Dictionary<string, SavedTable> tables = new(StringComparer.Ordinal); // by the name of the strict file
    private readonly Dictionary<string, SavedColumns> columns = new(StringComparer.Ordinal);
    private readonly List<DataFinding> findings = []; // under the names of the strict files
    private readonly string path;

    private SavedFolder(string path) => this.path = path;

    /// <summary>Notes and warnings so far, under the names that the files have.</summary>
    public ImmutableArray<DataFinding> Taken => [.. findings.Where(finding => finding.Severity != Severity.Error).Select(Named)
        .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    /// <summary>Finds tables and looks at each.</summary>
    /// <param name="path">A folder, or a workbook with a sheet for each table.</param>
    /// <param name="strict">Files to be read strictly all the same.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    public static SavedFolder Open(string path, IReadOnlySet<string> strict, CancellationToken cancellation)
    {
        var folder = new SavedFolder(path);
        if (Directory.Exists(path))
        {
            folder.TakeFiles(strict, cancellation);
        }
        else
        {
            folder.TakeSheets(cancellation);
        }

        foreach (TableLayout layout in TableLayouts.All)
        {
            if (folder.tables.TryGetValue(layout.File, out SavedTable? table))
            {
                folder.columns.Add(layout.File, new SavedColumns(table, layout, finding => folder.findings.Add(finding with { File = layout.File })));
                folder.findings.AddRange(table.Findings.Select(finding => finding with { File = layout.File }));
            }
        }

        return folder;
    }

    /// <summary>Whether a file may be one of a data set, by its ending.</summary>
    public static bool IsTable(string file) => Path.GetExtension(file).ToLowerInvariant() is var ending && (ending == ".json" || Extensions.Contains(ending));

    /// <summary>Whether a table is read as it was saved.</summary>
    public bool Holds(string file) => tables.ContainsKey(file);

    /// <summary>Rows of such a table, at most; null where it is not one.</summary>
    public int? RowsOf(string file) => tables.TryGetValue(file, out SavedTable? table) ? table.RowCount : null;

    /// <summary>That a table is missing, in words; null in a folder of files.</summary>
    public string? WithoutTable(string file) =>
        Directory.Exists(path) ? null : $"{Path.GetFileName(path)} has no sheet '{Path.GetFileNameWithoutExtension(file)}'";

    /// <summary>A cursor over a table, whose errors are told first; null where it is not read as it was saved.</summary>
    public CsvTable? Open(TableLayout layout, FindingList found, CancellationToken cancellation)
    {
        if (!tables.TryGetValue(layout.File, out SavedTable? table))
        {
            return null;
        }

        foreach (DataFinding error in findings.Where(finding => finding.File == layout.File && finding.Severity == Severity.Error))
        {
            found.Add(error);
        }

        return CsvTable.Of(new SavedRows(table, columns[layout.File], finding => AddOnce(finding with { File = layout.File })), layout, found, cancellation);
    }

    /// <summary>A finding under the name its file has.</summary>
    public DataFinding Named(DataFinding finding) => tables.TryGetValue(finding.File, out SavedTable? table)
        ? finding with { File = table.Sheet is null ? table.File : $"{table.File}/{table.Sheet}" }
        : finding;

    private void AddOnce(DataFinding finding)
    {
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    private void TakeFiles(IReadOnlySet<string> strict, CancellationToken cancellation)
    {
        string[] files = [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)];
        foreach (TableLayout layout in TableLayouts.All.Where(layout => !strict.Contains(layout.File)))
        {
            string[] named = [.. files.Where(file => IsNameOf(Path.GetFileNameWithoutExtension(file), layout) && Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
                .OrderByDescending(file => Path.GetFileName(file) == layout.File)];
            if (named.Length == 0)
            {
                continue;
            }

            ImmutableArray<SavedTable> sheets = SavedTable.Open(named[0], cancellation);
            if ((sheets.FirstOrDefault(sheet => sheet.Sheet is { } name && IsNameOf(name, layout)) ?? sheets.FirstOrDefault()) is { } table)
            {
                tables.Add(layout.File, table);
                string file = Path.GetFileName(named[0]);
                if (file != layout.File)
                {
                    Note(layout, "file-name", $"{file} is taken as {layout.File}.");
                }

                foreach (string other in named.Skip(1))
                {
                    Note(layout, "unread-file", $"{Path.GetFileName(other)} is not read, because {file} is there.");
                }
            }
        }
    }

    private void TakeSheets(CancellationToken cancellation)
    {
        foreach (SavedTable sheet in SavedTable.Open(path, cancellation))
        {
            TableLayout? layout = TableLayouts.All.FirstOrDefault(layout => IsNameOf(sheet.Sheet ?? string.Empty, layout));
            if (layout is not null && tables.TryAdd(layout.File, sheet))
            {
                continue;
            }

            findings.Add(new DataFinding(
                Path.GetFileName(path), 1, 1, Severity.Note, "own-sheet",
                layout is null ? $"The sheet '{sheet.Sheet}' is no table of the format and not used." : $"The sheet '{sheet.Sheet}' is the second for {Path.GetFileNameWithoutExtension(layout.File)} and not used.", sheet.Sheet, null, null));
        }
    }

    private void Note(TableLayout layout, string code, string message) =>
        findings.Add(new DataFinding(layout.File, 1, 1, Severity.Note, code, message, null, null, null));

    // "Bloc Members", "bloc_members".
    private static bool IsNameOf(string name, TableLayout layout) =>
        string.Join('-', name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries)).Equals(Path.GetFileNameWithoutExtension(layout.File), StringComparison.OrdinalIgnoreCase);
}
