namespace NetworkLens.Cluster;

/// <summary>A question as the machines of a cluster are told it: some kilobytes, never the data.</summary>
[GenerateSerializer]
[Alias("networklens.job")]
internal sealed record JobSpec
{
    /// <summary>SHA-256 of the compiled data set.</summary>
    [Id(0)]
    public required string Snapshot { get; init; }

    /// <summary>The question as one text.</summary>
    [Id(1)]
    public required string Question { get; init; }

    /// <summary>Version of the program.</summary>
    [Id(2)]
    public required string Program { get; init; }

    /// <summary>The command line that asks it.</summary>
    [Id(3)]
    public required string[] Words { get; init; }

    /// <summary>Files that it names.</summary>
    [Id(4)]
    public required Dictionary<string, byte[]> Files { get; init; }

    /// <summary>Where the asking machine has the compiled data set.</summary>
    [Id(5)]
    public required string Path { get; init; }

    /// <summary>Where else it is to be had; null: nowhere.</summary>
    [Id(6)]
    public string? Url { get; init; }

    /// <summary>Tells this asking from another of the same question.</summary>
    [Id(7)]
    public required string Run { get; init; }
}

/// <summary>What a machine gets when it asks for lots.</summary>
[GenerateSerializer]
[Alias("networklens.claim")]
internal sealed record LotClaim
{
    /// <summary>Lots to do; none where others do the last, or all are done.</summary>
    [Id(0)]
    public required int[] Lots { get; init; }

    /// <summary>True where no lot of the round is left, done or set aside.</summary>
    [Id(1)]
    public required bool IsOver { get; init; }

    /// <summary>True where nobody waits for the answer any more.</summary>
    [Id(2)]
    public required bool IsClosed { get; init; }
}

/// <summary>A lot that could not be done.</summary>
[GenerateSerializer]
[Alias("networklens.failure")]
internal sealed record LotFailure
{
    /// <summary>Its number.</summary>
    [Id(0)]
    public required int Lot { get; init; }

    /// <summary>Why, in a sentence.</summary>
    [Id(1)]
    public required string Reason { get; init; }
}

/// <summary>How far a round is.</summary>
[GenerateSerializer]
[Alias("networklens.progress")]
internal sealed record RoundProgress
{
    /// <summary>Lots it has.</summary>
    [Id(0)]
    public required int Lots { get; init; }

    /// <summary>Lots whose results are kept.</summary>
    [Id(1)]
    public required int Done { get; init; }

    /// <summary>Lots that failed five times.</summary>
    [Id(2)]
    public required LotFailure[] SetAside { get; init; }

    /// <summary>Machines that asked for lots in the last minute.</summary>
    [Id(3)]
    public required string[] Workers { get; init; }

    /// <summary>Machines that cannot take part, each with why.</summary>
    [Id(4)]
    public required Dictionary<string, string> Refusals { get; init; }

    /// <summary>True where every lot is done or set aside.</summary>
    public bool IsOver => Done + SetAside.Length >= Lots;
}

/// <summary>A job as the list of them tells it.</summary>
[GenerateSerializer]
[Alias("networklens.line")]
internal sealed record JobLine
{
    /// <summary>What is asked.</summary>
    [Id(0)]
    public required string Question { get; init; }

    /// <summary>The round under way; null: none yet.</summary>
    [Id(1)]
    public string? Round { get; init; }

    /// <summary>How far it is; null: none yet.</summary>
    [Id(2)]
    public RoundProgress? Progress { get; init; }
}
