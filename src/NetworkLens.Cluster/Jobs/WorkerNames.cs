namespace NetworkLens.Cluster;

/// <summary>What machines are called where they hold lots: by their name and a mark of one attempt, so that one that starts anew under its name does not hold what it lost.</summary>
internal static class WorkerNames
{
    private const char Mark = '~';

    /// <summary>A machine at a new attempt.</summary>
    public static string New(string name) => $"{name}{Mark}{Guid.NewGuid():n}";

    /// <summary>Its name.</summary>
    public static string NameOf(string worker) => worker[..worker.LastIndexOf(Mark)];
}
