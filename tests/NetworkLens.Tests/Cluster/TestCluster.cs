using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NetworkLens.Tests;

/// <summary>A cluster of processes on this machine, with a database of its own in a real PostgreSQL or Redis.</summary>
internal sealed class TestCluster : IDisposable
{
    /// <summary>The program with clusters in it, as the build made it.</summary>
    public static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "NetworkLens.Cluster", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), OperatingSystem.IsWindows() ? "NetworkLens.Cluster.exe" : "NetworkLens.Cluster"));

    private static int lastNumber = 1; // Redis has numbered databases; those of one run of tests are their own
    private static int lastPort = Random.Shared.Next(15000, 31000); // each machine has its own, below those that the system gives to whoever connects

    private readonly List<Process> processes = [];
    private readonly Dictionary<string, string[]> ports = new(StringComparer.Ordinal); // of machines: one that starts anew under its name has them again
    private readonly string folder;

    public TestCluster(string address, string folder) => (Address, this.folder) = (address, folder);

    /// <summary>Of its database.</summary>
    public string Address { get; }

    /// <summary>One in the servers that the tests were given; where there are none, the test is skipped, or fails where CI is set.</summary>
    public static TestCluster Of(string kind, string folder)
    {
        string variable = $"NETWORKLENS_TEST_CLUSTER_{kind.ToUpperInvariant()}";
        string? server = Environment.GetEnvironmentVariable(variable);
        if (server is null)
        {
            throw OutsideTool.Missing($"A server in {variable}, as tests/cluster-state.sh starts one,");
        }

        int number = Interlocked.Increment(ref lastNumber);
        var uri = new Uri(server);
        if (kind == "redis")
        {
            Tool("redis-cli", "-h", uri.Host, "-p", $"{uri.Port}", "-n", $"{number}", "flushdb"); // what an earlier run left
            return new TestCluster($"{server}/{number}", folder);
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"networklens_{Environment.ProcessId}_{number}");
        Tool("createdb", "-h", uri.Host, "-p", $"{uri.Port}", "-U", uri.UserInfo, name);
        return new TestCluster($"{server}/{name}", folder);
    }

    /// <summary>What a program of the database's says.</summary>
    public static string Tool(string program, params string[] words)
    {
        using Process run = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        string said = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        Assert.Equal((program, 0), (program, run.ExitCode));
        return said.Trim();
    }

    /// <summary>Waits until something holds, however busy this computer is.</summary>
    public static void Until(Func<bool> holds, Func<string> otherwise)
    {
        for (long start = Stopwatch.GetTimestamp(); !holds(); Thread.Sleep(50))
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Started.Patience, otherwise());
        }
    }

    /// <summary>Starts a machine, and waits until it takes part.</summary>
    public Started Start(string name, (string Key, string Value)[]? variables = null, params string[] more)
    {
        if (!ports.TryGetValue(name, out string[]? own))
        {
            ports.Add(name, own = Ports());
        }

        Started silo = Run(["cluster", processes.Count == 0 ? "start" : "join", Address, "--name", name, "--threads", "2", .. own, .. more], variables);
        silo.WaitFor("takes part in the cluster");
        return silo;
    }

    /// <summary>The options of a machine with ports that no other has.</summary>
    public static string[] Ports() => ["--port", $"{FreePort()}", "--gateway-port", $"{FreePort()}"];

    /// <summary>Asks a question.</summary>
    public Started Ask(params string[] words) => Run([.. words, "--cluster", Address]);

    /// <summary>Runs the program.</summary>
    public Started Run(string[] words, (string Key, string Value)[]? variables = null)
    {
        var start = new ProcessStartInfo(Program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string key, string value) in variables ?? [])
        {
            start.Environment[key] = value;
        }

        Process process = Process.Start(start)!;
        processes.Add(process);
        return new Started(process);
    }

    public void Dispose()
    {
        foreach (Process process in processes)
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }
    }

    private static int FreePort()
    {
        while (true)
        {
            int port = Interlocked.Increment(ref lastPort);
            using var socket = new TcpListener(IPAddress.Loopback, port);
            try
            {
                socket.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else has it.
            }
        }
    }
}

/// <summary>A program under way, with what it has said.</summary>
internal sealed class Started
{
    /// <summary>What takes longer does not come: far more than anything here takes on a busy computer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly List<string> said = [];
    private readonly Process process;
    private readonly Task<string> output;

    public Started(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said)
            {
                said.Add(line.Data ?? string.Empty);
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>What it has said on stderr.</summary>
    public string Error
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    /// <summary>True where it runs no more.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Waits until it has said something.</summary>
    public void WaitFor(string text)
    {
        bool hasEnded = false;
        TestCluster.Until(
            () =>
            {
                hasEnded = process.HasExited && process.WaitForExit(Patience); // all it said is here
                return hasEnded || Error.Contains(text, StringComparison.Ordinal);
            },
            () => $"It did not say '{text}', but: {Error}");
        Assert.True(Error.Contains(text, StringComparison.Ordinal), $"It ended with {(hasEnded ? process.ExitCode : 0)} and did not say '{text}', but: {Error}");
    }

    /// <summary>Waits until it has ended.</summary>
    public ConsoleRun End()
    {
        Assert.True(process.WaitForExit(Patience), $"It did not end. It said: {Error}");
        process.WaitForExit();
        return new ConsoleRun(process.ExitCode, output.GetAwaiter().GetResult(), Error);
    }
}
