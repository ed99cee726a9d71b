namespace NetworkLens.Tests;

/// <summary>The data that ships with its rows shuffled, and a snapshot of it in the same folder.</summary>
public sealed class ShuffledSnapshot : IDisposable
{
    public const string FileName = "net.nlens";

    private readonly ShuffledRows rows = new(ShippedData.Folder, 7);

    public ShuffledSnapshot() => Assert.Equal(0, ConsoleRun.Of(Folder, "compile", Folder, "--out", FileName).ExitCode);

    public string Folder => rows.Folder;

    public void Dispose() => rows.Dispose();
}
