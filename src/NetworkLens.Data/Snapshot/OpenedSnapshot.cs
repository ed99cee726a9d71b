using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What opening a snapshot gave.</summary>
/// <param name="Data">The data set; null where the file is not to be used.</param>
/// <param name="Fault">Why not, in sentences; null where there is a data set.</param>
/// <param name="Check">
/// Ends when every byte has been compared with its checksum: null, or what is wrong. Nothing computed from <paramref name="Data"/>,
/// not even an exception, means anything before. Already ended where the file is small.
/// </param>
public sealed record OpenedSnapshot(DataSet? Data, string? Fault, Task<string?> Check);
