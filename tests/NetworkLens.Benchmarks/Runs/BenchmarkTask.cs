namespace NetworkLens.Benchmarks;

/// <summary>One thing to measure.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Needs">What has to be there before the clock starts.</param>
/// <param name="Run">Does it, and gives back how to hash what came out.</param>
internal sealed record BenchmarkTask(string Name, BenchmarkNeeds Needs, Func<Workload, CancellationToken, Func<string>> Run)
{
    /// <summary>A task from what it does and the digest of what comes out; only the first is on the clock.</summary>
    public static BenchmarkTask Of<T>(string name, BenchmarkNeeds needs, Func<Workload, CancellationToken, T> run, Func<Workload, T, string> digest) =>
        new(name, needs, (work, cancellation) =>
        {
            T answer = run(work, cancellation);
            return () => digest(work, answer);
        });
}

/// <summary>What a task works on.</summary>
internal enum BenchmarkNeeds
{
    /// <summary>The files.</summary>
    Folder,

    /// <summary>The data set.</summary>
    Data,

    /// <summary>The network.</summary>
    Network,

    /// <summary>The network, and who sends to whom in it.</summary>
    Pairs,
}
