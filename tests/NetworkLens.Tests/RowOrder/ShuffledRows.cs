namespace NetworkLens.Tests;

/// <summary>A data set folder with the rows of each table in another order; gone when the test ends.</summary>
internal sealed class ShuffledRows : IDisposable
{
    /// <param name="folder">Its tables hold no line breaks in cells.</param>
    /// <param name="seed">Another one gives other orders.</param>
    public ShuffledRows(string folder, int seed)
    {
        Folder = Directory.CreateTempSubdirectory("networklens-shuffled-").FullName;
        var random = new Random(seed);
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            string[] lines = File.ReadAllLines(file);
            if (file.EndsWith(".csv", StringComparison.Ordinal))
            {
                Assert.All(lines, line => Assert.True(line.Count(letter => letter == '"') % 2 == 0, line));
                random.Shuffle(lines.AsSpan(1));
            }

            File.WriteAllLines(copy, lines);
        }
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
