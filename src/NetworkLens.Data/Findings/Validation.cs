using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>Says what is wrong with a folder of data, and what only looks so.</summary>
public static class Validation
{
    /// <summary>Every error, or, where there is none, every warning.</summary>
    /// <param name="folder">Holds at least sites.csv and links.csv.</param>
    /// <param name="clock">Whose year a data set without one of its own stands for; null: the system's.</param>
    /// <param name="staleDays">Warn of rows that were last checked against their sources more days ago; null: do not look.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>Ordered by file, line and column; at most 1,000 a file, then one that counts the rest.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<DataFinding> Of(string folder, TimeProvider? clock = null, int? staleDays = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors) = DataSetFolder.Load(folder, 0, clock, cancellation);
        return loaded is null ? errors : Warnings(loaded, folder, clock, staleDays);
    }

    /// <summary>The same of files as people save them, and first what was taken for granted to read them.</summary>
    /// <param name="path">A folder, or an .xlsx file.</param>
    /// <param name="world">As in <see cref="DataSetFolder.ReadAsSaved"/>.</param>
    /// <param name="clock">Whose year a data set without one of its own stands for; null: the system's.</param>
    /// <param name="staleDays">Warn of rows that were last checked against their sources more days ago; null: do not look.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>Ordered by file, line and column.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<DataFinding> OfSaved(string path, string? world = null, TimeProvider? clock = null, int? staleDays = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors, ImmutableArray<DataFinding> taken) = DataSetFolder.LoadAsSaved(path, world, 0, clock, cancellation);
        ImmutableArray<DataFinding> found = loaded is null ? errors : [.. Warnings(loaded, path, clock, staleDays).Select(finding => loaded.Context.Saved?.Named(finding) ?? finding)];
        return taken.IsEmpty ? found
            : [.. taken.Concat(found).OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];
    }

    private static ImmutableArray<DataFinding> Warnings(LoadedFolder loaded, string place, TimeProvider? clock, int? staleDays)
    {
        var graph = new DataGraph(loaded);
        var rows = new RowFindings(loaded.Context);
        UnfedRecipes.Check(graph, rows);
        MissingRatios.Check(loaded.Data, rows);
        UnusedLinks.Check(graph, rows);
        UntiedSites.Check(loaded.Data, rows);
        UnfedParts.Check(graph, rows);
        CapacityUnderLinks.Check(loaded, rows);
        SourceWarnings.Check(loaded, rows);
        RepeatedOutputs.Check(loaded, rows);
        RepeatedRows.Check(loaded.Data, rows);
        LikeIds.Check(loaded, rows);
        NamelessFirms.Check(loaded.Data, rows);
        BlocsLikeCountries.Check(loaded.Data, rows);
        if (staleDays is { } days)
        {
            var today = DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);
            StaleFacts.Check(loaded, today.AddDays(-days), today, rows);
        }

        rows.MoveTo(loaded.Context.Findings);
        foreach (UnreadFile file in Directory.Exists(place) ? UnreadFile.In(place) : [])
        {
            loaded.Context.Findings.Add(new DataFinding(
                file.Name, 1, 1, Severity.Warning, "unread-file",
                $"Nothing reads {file.Name}: no file of the format is called so.{(file.Nearest is null ? " Take it out of the folder, or see which files there are in the README." : $" Did you mean {file.Nearest}?")}",
                file.Name, file.Nearest, file.Nearest));
        }

        return loaded.Context.Findings.Sorted();
    }
}
