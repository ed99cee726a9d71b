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
        Keep(line);
    }

    // Behind what others wrote meanwhile: two shells keep both histories. One that cannot be kept is no reason to stop.
    private void Keep(string line)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllText(path, line + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static List<string> Read(string? path)
    {
        try
        {
            List<string> lines = path is not null && File.Exists(path) ? [.. File.ReadLines(path).Where(line => line.Length > 0)] : [];
            if (lines.Count <= 2 * MostKept)
            {
                return lines;
            }

            List<string> last = [.. lines.TakeLast(MostKept)];
            AnswerFile.Write(path!, output => output.Write(string.Concat(last.Select(line => line + "\n"))));
            return last;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
