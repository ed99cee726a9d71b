using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>Says what is wrong with a folder of data, and what only looks so.</summary>
public static class Validation
{
    /// <summary>Every error, or, where there is none, every warning.</summary>
    /// <param name="folder">Holds at least sites.csv and links.csv.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>Ordered by file, line and column; at most 1,000 a file, then one that counts the rest.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<DataFinding> Of(string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors) = DataSetFolder.Load(folder, 0, cancellation);
        return loaded is null ? errors : Warnings(loaded);
    }

    /// <summary>The same of files as people save them, and first what was taken for granted to read them.</summary>
    /// <param name="path">A folder, or an .xlsx file.</param>
    /// <param name="world">As in <see cref="DataSetFolder.ReadAsSaved"/>.</param>
    /// <param name="cancellation">Asked every few thousand rows.</param>
    /// <returns>Ordered by file, line and column.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImmutableArray<DataFinding> OfSaved(string path, string? world = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        (LoadedFolder? loaded, ImmutableArray<DataFinding> errors, ImmutableArray<DataFinding> taken) = DataSetFolder.LoadAsSaved(path, world, 0, cancellation);
        ImmutableArray<DataFinding> found = loaded is null ? errors : [.. Warnings(loaded).Select(finding => loaded.Context.Saved?.Named(finding) ?? finding)];
        return taken.IsEmpty ? found
            : [.. taken.Concat(found).OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];
    }

    private static ImmutableArray<DataFinding> Warnings(LoadedFolder loaded)
    {

        var graph = new DataGraph(loaded);
        var rows = new RowFindings(loaded.Context);
        UnfedRecipes.Check(graph, rows);
        UnusedLinks.Check(graph, rows);
        UntiedSites.Check(loaded.Data, rows);
        CapacityUnderLinks.Check(loaded, rows);
        SourceWarnings.Check(loaded, rows);
        rows.MoveTo(loaded.Context.Findings);
        return loaded.Context.Findings.Sorted();
    }
}
