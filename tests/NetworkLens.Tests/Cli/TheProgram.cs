using System.Diagnostics;
using System.Text;

namespace NetworkLens.Tests;

/// <summary>Through the real process: what no run inside this one can show.</summary>
public sealed class TheProgram
{
    [Fact]
    public async Task The_data_set_that_ships_is_found_from_any_working_folder()
    {
        using var folder = new TinyChain();
        (int exitCode, string output, string error) = await Run(folder.Folder, [], "summary", "--format", "json");
        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Contains("\"name\":\"rare-earths\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_set_that_ships_is_found_by_its_name_from_any_working_folder()
    {
        using var folder = new TinyChain();
        (int exitCode, string output, _) = await Run(folder.Folder, [], "summary", "--format", "json", "--data", "gallium-germanium");
        Assert.Equal(0, exitCode);
        Assert.Contains("\"name\":\"gallium-germanium\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_whole_rows_without_colour_and_variables_are_settings()
    {
        using var data = new TinyChain();
        (int exitCode, string output, string error) = await Run(data.Folder, [("NETWORKLENS_DATA", "."), ("NETWORKLENS_LIMIT", "1")], "validate");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain('\u001b', output);
        Assert.EndsWith("or say estimated or assumed.\n", output, StringComparison.Ordinal);
        Assert.Equal("1 of 7 rows (--limit 0 prints all); errors 0; warnings 7.\n", error);
    }

    // The runtime's own trace names every assembly that is loaded.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Libraries_for_workbooks_Parquet_and_assistants_are_loaded_only_where_one_is_served(bool isWorkbook)
    {
        using var data = new TinyChain();
        string trace = Path.Combine(data.Folder, "loaded.nettrace");
        string asked = isWorkbook ? Path.Combine(AppContext.BaseDirectory, "graph-seed", "as-saved", "chips.xlsx") : ".";
        (int exitCode, _, _) = await Run(
            data.Folder,
            [("DOTNET_EnableEventPipe", "1"), ("DOTNET_EventPipeConfig", "Microsoft-Windows-DotNETRuntime:0x8:4"), ("DOTNET_EventPipeOutputPath", trace)],
            "sites",
            "--data",
            asked);
        Assert.Equal(0, exitCode);
        byte[] loaded = await File.ReadAllBytesAsync(trace, TestContext.Current.CancellationToken);
        bool IsLoaded(string assembly) => loaded.AsSpan().IndexOf(Encoding.Unicode.GetBytes(assembly)) >= 0;
        Assert.True(IsLoaded("NetworkLens.Data.dll"));
        Assert.Equal(isWorkbook, IsLoaded("ExcelDataReader.dll"));
        Assert.False(IsLoaded("Parquet.dll"));
        Assert.False(IsLoaded("ModelContextProtocol.Core.dll"));
        Assert.False(IsLoaded("NetworkLens.Cluster.dll"));
        Assert.Empty(Directory.GetFiles(AppContext.BaseDirectory, "Orleans*.dll")); // what clusters need lies beside their own program alone
        Assert.Empty(Directory.GetFiles(AppContext.BaseDirectory, "Npgsql*.dll"));
    }

    [Fact]
    public async Task A_wrong_word_is_2_without_a_stack_trace()
    {
        using var data = new TinyChain();
        (int exitCode, string output, string error) = await Run(data.Folder, [("NETWORKLENS_FORMAT", "pdf")], "sites", "--data", ".");
        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Equal("networklens: The environment variable NETWORKLENS_FORMAT: 'pdf' is not one of table, json, csv, markdown.\n", error);
    }

    [Fact]
    public async Task A_full_disk_is_5_without_a_stack_trace()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Needs a device that is always full.");
        using var data = new TinyChain();
        using var program = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "networklens.dll")}' sites --data . > /dev/full"])
        {
            WorkingDirectory = data.Folder,
            RedirectStandardError = true,
        })!;
        string error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(5, program.ExitCode);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Interrupted_while_a_read_hangs_it_leaves_with_130()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a named pipe to hang on.");
        using var data = new TinyChain();
        string pipe = Path.Combine(data.Folder, "sites.csv");
        File.Delete(pipe);
        using (var mkfifo = Process.Start("mkfifo", pipe))
        {
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using Process program = Start(data.Folder, [], "sites", "--data", ".", "--verbose", "--out", "answer.txt");

        // A pipe opens for the one side when the other opens it too: from here on it waits for what never comes.
        await using FileStream silence = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{program.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        string error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, "networklens: cancelled.\n"), (program.ExitCode, error));
        Assert.False(File.Exists(Path.Combine(data.Folder, "answer.txt")));
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(string folder, (string Name, string Value)[] variables, params string[] args)
    {
        using Process program = Start(folder, variables, args);
        Task<string> output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await output, await error);
    }

    private static Process Start(string folder, (string Name, string Value)[] variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "networklens.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("NETWORKLENS_", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
