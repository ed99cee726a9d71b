namespace NetworkLens.Cluster;

/// <summary>What is kept of a job beside its results: some bytes for each lot under way, none for one that is done.</summary>
[GenerateSerializer]
[Alias("networklens.record")]
internal sealed record JobRecord
{
    /// <summary>What is asked; null: nothing.</summary>
    [Id(0)]
    public JobSpec? Spec { get; init; }

    /// <summary>Its rounds, in the order they began.</summary>
    [Id(1)]
    public List<RoundRecord> Rounds { get; init; } = [];
}

/// <summary>What is kept of a round.</summary>
[GenerateSerializer]
[Alias("networklens.round")]
internal sealed record RoundRecord
{
    /// <summary>Its name.</summary>
    [Id(0)]
    public required string Name { get; init; }

    /// <summary>Lots it has.</summary>
    [Id(1)]
    public required int Lots { get; init; }

    /// <summary>Who does which lots now.</summary>
    [Id(2)]
    public Dictionary<int, string> Leased { get; init; } = [];

    /// <summary>How often lots failed that did.</summary>
    [Id(3)]
    public Dictionary<int, int> Failures { get; init; } = [];

    /// <summary>Lots that failed five times, and why the last time.</summary>
    [Id(4)]
    public Dictionary<int, string> SetAside { get; init; } = [];
}
