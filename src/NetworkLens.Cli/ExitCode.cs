namespace NetworkLens.Cli;

/// <summary>What the process says to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Each with what it means, for help.</summary>
    public static readonly (int Code, string Meaning)[] Meanings =
    [
        (Answered, "answered"),
        (CheckFailed, "a check asked for with --fail-on did not hold"),
        (CommandLine, "the command line is wrong"),
        (Data, "the data is invalid"),
        (Neo4j, "Neo4j could not be reached or refused"),
        (File, "a file could not be read or written"),
        (InPart, "answered in part: what is missing is named"),
        (OurFault, "an internal error"),
        (TryAgain, "not to be done now; the same command may succeed later"),
        (Cancelled, "cancelled"),
    ];

    /// <summary>The question was answered.</summary>
    public const int Answered = 0;

    /// <summary>A check asked for with --fail-on did not hold.</summary>
    public const int CheckFailed = 1;

    /// <summary>The command line, or a setting, is wrong.</summary>
    public const int CommandLine = 2;

    /// <summary>The data is invalid.</summary>
    public const int Data = 3;

    /// <summary>Neo4j could not be reached or refused.</summary>
    public const int Neo4j = 4;

    /// <summary>A file could not be read or written.</summary>
    public const int File = 5;

    /// <summary>The question was answered but for lots that failed again and again, which the answer names.</summary>
    public const int InPart = 6;

    /// <summary>Something this needs, such as a cluster, is not to be had now (EX_TEMPFAIL of sysexits.h).</summary>
    public const int TryAgain = 75;

    /// <summary>A fault of ours, or more memory wanted than there is.</summary>
    public const int OurFault = 70;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
