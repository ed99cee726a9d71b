namespace NetworkLens.Cli.Shell;

/// <summary>Lines typed before, of this run and of earlier ones.</summary>
/// <param name="path">Where they are kept; null: nowhere.</param>
internal sealed class LineHistory(string? path)
{
    private const int MostKept = 1_000;

    private readonly List<string> lines = Read(path);

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Remembers a line, unless it is the last one again.</summary>
    public void Add(string line)
    {
        if (line.Length == 0 || (lines.Count > 0 && lines[^1] == line))
        {
            return;
        }

        lines.Add(line);
        Save();
    }

    // A history that cannot be kept is no reason to stop.
    private void Save()
    {
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AnswerFile.Write(path, output => output.Write(string.Concat(lines.TakeLast(MostKept).Select(line => line + "\n"))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static List<string> Read(string? path)
    {
        try
        {
            return path is not null && File.Exists(path) ? [.. File.ReadLines(path).Where(line => line.Length > 0)] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
