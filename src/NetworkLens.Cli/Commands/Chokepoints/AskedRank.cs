namespace NetworkLens.Cli.Commands;

/// <summary>What --rank puts first.</summary>
internal enum AskedRank
{
    /// <summary>The most targets cut.</summary>
    Targets,

    /// <summary>The most demand cut.</summary>
    Demand,

    /// <summary>The most shortest paths passing through.</summary>
    Betweenness,

    /// <summary>The most served demand lost, by tonnes: <see cref="ThroughputRank"/>.</summary>
    Throughput,
}
