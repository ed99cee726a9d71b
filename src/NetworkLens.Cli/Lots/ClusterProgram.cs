using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Cli.Lots;

/// <summary>The program with clusters in it has answered in this one's place.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal: it ends a run of this program, which says why.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this program.")]
internal sealed class HandedOver(int exitCode) : Exception
{
    /// <summary>What it returned.</summary>
    public int ExitCode => exitCode;
}

/// <summary>Hands a command line over to the program that has clusters in it, as if it had been started in this one's place.</summary>
internal static class ClusterProgram
{
    private const string Name = "NetworkLens.Cluster";
    private const string Variable = "NETWORKLENS_CLUSTER_PROGRAM";

    /// <summary>Runs it with the same streams; its exit code.</summary>
    public static int Run(IEnumerable<string> words, Surroundings around)
    {
        string program = Places().FirstOrDefault(File.Exists)
            ?? throw Refusal.OfFile($"the part for clusters is not beside this program, which does without. dotnet publish src/NetworkLens.Cluster --output {Path.Combine(AppContext.BaseDirectory, "cluster")} puts it there; {Variable} names it elsewhere.");
        var start = new ProcessStartInfo(program) { WorkingDirectory = around.WorkingFolder, UseShellExecute = false };
        foreach (string word in words)
        {
            start.ArgumentList.Add(word);
        }

        try
        {
            using Process process = Process.Start(start)!;
            using (around.Cancellation.Register(() => Stop(process)))
            {
                process.WaitForExit(); // Ctrl+C reaches both, and it says what there is to say
            }

            return process.ExitCode;
        }
        catch (Win32Exception fault)
        {
            throw Refusal.OfFile($"{program} cannot be started: {fault.Message}");
        }
    }

    private static IEnumerable<string> Places()
    {
        string file = OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        yield return Path.Combine(here.FullName, "cluster", file);
        yield return Path.Combine(here.Parent?.Parent?.FullName ?? here.FullName, Name, here.Name, file); // as a build lays them
    }

    // Where only this one was told: SIGTERM, which ends the other in its own time.
    private static void Stop(Process process)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                using var told = Process.Start("kill", ["-TERM", $"{process.Id}"]);
                told.WaitForExit();
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // Gone already.
        }
    }
}
