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
        if (loaded is null)
        {
            return errors;
        }

        var graph = new DataGraph(loaded);
        var rows = new RowFindings(loaded.Context);
        UnfedRecipes.Check(graph, rows);
        UnusedLinks.Check(graph, rows);
        UntiedSites.Check(loaded.Data, rows);
        UnfedParts.Check(graph, rows);
        CapacityUnderLinks.Check(loaded, rows);
        SourceWarnings.Check(loaded, rows);
        rows.MoveTo(loaded.Context.Findings);
        return loaded.Context.Findings.Sorted();
    }
}
