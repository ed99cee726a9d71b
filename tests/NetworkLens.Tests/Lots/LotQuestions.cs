namespace NetworkLens.Tests;

/// <summary>Questions that are cut into lots, and a folder to ask them in.</summary>
internal static class LotQuestions
{
    /// <summary>Each kind, about a data set small enough to work out by hand.</summary>
    public static readonly string[] Small =
    [
        "chokepoints --order 2 --by site",
        "chokepoints --order all --by link",
        "stress --by site",
        "stress --order 2 --by operator",
        "survive --by site --days 90",
        "cascade --each site",
        "scenario run china-stops --samples 9",
        "scenario run my.json --samples 5 --seed 7 --rerouting market",
    ];

    /// <summary>Two about the data that ship.</summary>
    public static readonly string[] Shipped =
    [
        "chokepoints --order 3 --by site --data rare-earths",
        "stress --order 2 --by operator --data gallium-germanium",
    ];

    public static TheoryData<string> All => [.. Small, .. Shipped];

    /// <summary>The words of a question about the data set of the folder, unless it names another.</summary>
    public static string[] Words(string question, params string[] more) =>
        [.. question.Split(' '), .. question.Contains("--data", StringComparison.Ordinal) ? [] : new[] { "--data", "." }, .. more];

    /// <summary>A data set with a scenario of one's own beside it.</summary>
    public static TinyChain Folder()
    {
        var data = new TinyChain();
        data.Write("my.json", TinyChain.Files["scenarios/china-stops.json"].Replace("china-stops", "mine", StringComparison.Ordinal));
        return data;
    }
}
