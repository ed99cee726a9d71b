using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>What README.md shows is what the program prints on a terminal of 100 columns, but for its notes; NETWORKLENS_UPDATE_GOLDEN=1 rewrites it.</summary>
public sealed partial class ReadMe
{
    private static readonly string[] Blocks = [.. Console().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))).Select(match => match.Groups[1].Value)];

    public static TheoryData<int> Shown() => new(Enumerable.Range(0, Blocks.Length));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Each_shown_command_prints_what_is_shown(int block)
    {
        string[] lines = Blocks[block].TrimEnd('\n').Split('\n');
        Assert.StartsWith("$ networklens ", lines[0], StringComparison.Ordinal);
        bool isCut = lines[^1] == "…";
        string shown = string.Join('\n', lines[1..(isCut ? ^1 : ^0)]);
        if (lines[0].Split("--out ") is [_, var folder] && Directory.Exists(Path.Combine(AppContext.BaseDirectory, folder)))
        {
            Directory.Delete(Path.Combine(AppContext.BaseDirectory, folder), recursive: true); // of an earlier run
        }

        string printed = ConsoleRun.Of(AppContext.BaseDirectory, Terminal, lines[0]["$ networklens ".Length..].Split(' ')).Output.TrimEnd('\n');

        if (Environment.GetEnvironmentVariable("NETWORKLENS_UPDATE_GOLDEN") == "1")
        {
            string[] kept = [.. printed.Split('\n').Take(isCut ? lines.Length - 2 : int.MaxValue)];
            Rewrite(Blocks[block], string.Concat([lines[0], .. kept.Select(line => '\n' + line), isCut ? "\n…\n" : "\n"]));
        }

        Assert.Equal(shown, isCut ? printed[..Math.Min(shown.Length, printed.Length)] : printed);
    }

    private static void Rewrite(string from, string to, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "README.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }

    private static Surroundings Terminal(Surroundings around) => around with { Width = 100, IsColourForbidden = true };

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();
}
