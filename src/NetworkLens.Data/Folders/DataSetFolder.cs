using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>Reads a folder of CSV tables and its dataset.json.</summary>
public static class DataSetFolder
{
    /// <summary>The data set of a folder, or every error that keeps it from being one.</summary>
    /// <param name="folder">Holds at least sites.csv and links.csv.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="clock">Whose year a data set without one of its own stands for; null: the system's.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>Where the data is silent: the name is the folder's; the year is the clock's; a basis is reported where its file has no such
    /// column and assumed where the cell is empty; the basis of a link's tonnes is the link's. Rows stand in an order of their own, so that the
    /// order of those in the files changes nothing. O(rows log rows) time, O(rows) memory.</returns>
    /// <remarks>What one table says of another is checked where the tables concerned have no errors of their own.</remarks>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ReadResult Read(string folder, int threads = 0, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors) = Load(folder, threads, clock, cancellation);
        return new ReadResult(loaded is null ? null : CanonicalOrder.Of(loaded.Data, threads, cancellation), errors);
    }

    /// <summary>The data set of a folder, or of a workbook with a sheet for each table, as people save them: what the strict format refuses is read again by looking.</summary>
    /// <param name="path">A folder, or an .xlsx file.</param>
    /// <param name="world">A folder whose countries and blocs are lent to data that brings none of its own; null: none are.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="clock">Whose year a data set without one of its own stands for; null: the system's.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>As <see cref="Read"/>, with what was taken for granted. A folder in the strict format is read as by <see cref="Read"/>, at the same speed.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ReadResult ReadAsSaved(string path, string? world = null, int threads = 0, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors, ImmutableArray<DataFinding> taken) = LoadAsSaved(path, world, threads, clock, cancellation);
        return new ReadResult(loaded is null ? null : CanonicalOrder.Of(LentWorld.To(loaded, world), threads, cancellation), errors) { Taken = taken };
    }

    /// <summary>The same in the order of the files, with the places of rows; null where there are errors.</summary>
    internal static (LoadedFolder? Loaded, ImmutableArray<DataFinding> Errors, ImmutableArray<DataFinding> Taken) LoadAsSaved(string path, string? world, int threads, TimeProvider? clock, CancellationToken cancellation)
    {
        var strict = new HashSet<string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            (LoadedFolder? loaded, ImmutableArray<DataFinding> errors) = Load(path, threads, clock, cancellation);
            if (loaded is not null || !Directory.Exists(path))
            {
                return (loaded, errors, loaded is null ? [] : LentWorld.Notes(loaded, world));
            }

            strict.UnionWith(TableLayouts.All.Select(layout => layout.File).Where(file => File.Exists(Path.Combine(path, file))));
            strict.ExceptWith(errors.Select(error => error.File));
        }

        while (true)
        {
            var findings = new FindingList();
            SavedFolder saved;
            try
            {
                saved = SavedFolder.Open(path, strict, cancellation);
            }
            catch (InvalidDataException fault)
            {
                return (null, [new DataFinding(Path.GetFileName(path), 1, 1, Severity.Error, "not-a-table", fault.Message, null, null, null)], []);
            }

            var loaded = new FolderReader(new ReadContext(path, findings, threads, YearOf(clock), cancellation) { Saved = saved }).Read();
            TableChecks.Run(loaded);
            if (findings.IsEmpty)
            {
                return (loaded, [], [.. saved.Taken, .. LentWorld.Notes(loaded, world).Select(saved.Named)]);
            }

            // A table that was in order by itself may not go with the others as they are now: it is looked at too.
            ImmutableArray<DataFinding> found = findings.Sorted();
            int before = strict.Count;
            strict.ExceptWith(found.Select(finding => finding.File));
            if (strict.Count == before)
            {
                return (null, [.. found.Select(saved.Named)], saved.Taken);
            }
        }
    }

    /// <summary>What the strict format makes of a folder, in the order of the files; null where there are errors.</summary>
    internal static (LoadedFolder? Loaded, ImmutableArray<DataFinding> Errors) Load(string folder, int threads, TimeProvider? clock, CancellationToken cancellation)
    {
        var findings = new FindingList();
        var context = new ReadContext(folder, findings, threads, YearOf(clock), cancellation);
        if (!Directory.Exists(folder))
        {
            findings.Add(new DataFinding(
                folder, 1, 1, Severity.Error, "missing-file", "There is no such folder. Name one that holds sites.csv and links.csv.", folder, "a folder", null));
            return (null, findings.Sorted());
        }

        LoadedFolder loaded = new FolderReader(context).Read();
        TableChecks.Run(loaded);
        return findings.IsEmpty ? (loaded, []) : (null, findings.Sorted());
    }

    /// <summary>The year of a clock; null: the system's.</summary>
    internal static int YearOf(TimeProvider? clock) => (clock ?? TimeProvider.System).GetLocalNow().Year;
}
