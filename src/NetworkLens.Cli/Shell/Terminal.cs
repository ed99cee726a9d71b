namespace NetworkLens.Cli.Shell;

/// <summary>A person at a keyboard.</summary>
/// <param name="ReadKey">The next key, without an echo; Ctrl+C is a key too while it waits.</param>
/// <param name="Width">Columns.</param>
/// <param name="HistoryFile">Where lines are kept for the next time; null: nowhere.</param>
internal sealed record Terminal(Func<ConsoleKeyInfo> ReadKey, int Width, string? HistoryFile)
{
    /// <summary>The terminal of the process; null where stdin or stdout is none.</summary>
    public static Terminal? OfProcess(int width) => Console.IsInputRedirected || Console.IsOutputRedirected ? null : new Terminal(
        Key,
        width,
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder ? Path.Combine(folder, "networklens", "history") : null);

    private static ConsoleKeyInfo Key()
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return Console.ReadKey(intercept: true);
        }
        finally
        {
            Console.TreatControlCAsInput = false; // while a query runs it is a signal
        }
    }
}
