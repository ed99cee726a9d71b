using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What reading a folder gave.</summary>
/// <param name="Data">The data set; null where there are errors.</param>
/// <param name="Errors">Every error of every file, ordered by file, line and column; at most 1,000 a file, then one that counts the rest.</param>
public sealed record ReadResult(DataSet? Data, ImmutableArray<DataFinding> Errors)
{
    /// <summary>What was taken for granted to read files as they were saved, ordered by file, line and column; empty for the strict format.</summary>
    public ImmutableArray<DataFinding> Taken { get; init; } = [];
}
