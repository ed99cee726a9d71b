using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>The words a cell may hold, each standing for the value at its place.</summary>
public sealed class WordList
{
    /// <summary>Statuses of sites.</summary>
    public static readonly WordList Statuses = new("a status", "operating", "ramping", "construction", "planned", "idle", "unknown", "unconfirmed");

    /// <summary>How something is known.</summary>
    public static readonly WordList Bases = new("a basis", "reported", "contract", "estimated", "assumed");

    /// <summary>What the tonnes of an output are.</summary>
    public static readonly WordList OutputKinds = new("a kind of output", "capacity", "production");

    /// <summary>What the tonnes of a stockpile are.</summary>
    public static readonly WordList StockpileKinds = new("a kind of stockpile", "held", "plan", "flow");

    /// <summary>Grades of sources.</summary>
    public static readonly WordList Grades = new("a grade", "A", "B", "C");

    /// <summary>Yes and no.</summary>
    public static readonly WordList Flags = new("a flag", "true", "false");

    /// <summary>What a policy does.</summary>
    public static readonly WordList PolicyKinds = new(
        "a kind of policy", "export-ban", "export-licence", "quota", "import-ban", "production-quota", "tariff", "subsidy", "price-floor", "extraterritorial");

    private WordList(string what, params ImmutableArray<string> words) => (What, Words, Expected) = (what, words, string.Join(", ", words));

    /// <summary>What a word of it is, with its article.</summary>
    public string What { get; }

    /// <summary>The words.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words as a sentence lists them.</summary>
    public string Expected { get; }
}
