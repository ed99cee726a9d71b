using System.Text;

namespace NetworkLens.Tests;

/// <summary>Sixty-two files as other programs write them: what each becomes, read against the file by eye, or why it is refused.</summary>
public sealed class Shelf
{
    [Fact]
    public void Every_file_is_read_as_it_stands_or_refused_with_a_reason()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Import", "Files")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
        Assert.Equal(62, files.Length);
        var shelf = new StringBuilder();
        foreach (string file in files)
        {
            shelf.Append("=== ").Append(file);
            try
            {
                using var data = new Imported(file);
                shelf.Append(" is read as ").Append(data.Result.Format).Append('\n');
                foreach (string table in (string[])["sites.csv", "links.csv", "outputs.csv"])
                {
                    shelf.Append(File.Exists(Path.Combine(data.Folder, table)) ? data.Text(table) : string.Empty);
                }
            }
            catch (InvalidDataException refused)
            {
                shelf.Append(" is refused\n").Append(refused.Message).Append('\n');
            }
        }

        Assert.Equal(2, shelf.ToString().Split(" is refused\n").Length - 1);
        GoldenFile.Matches("shelf.txt", shelf.ToString());
    }
}
