using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>The saved queries as files that Neo4j's tools take in at once.</summary>
public static class BrowserFavourites
{
    /// <summary>For Neo4j Browser: dropped on its window, each query in it becomes a favourite.</summary>
    public const string ZipName = "favourites.zip";

    /// <summary>For the newer Query tool: its saved queries are imported from it.</summary>
    public const string CsvName = "saved-cypher.csv";

    private const string Folder = "NetworkLens";

    // The earliest that a zip can say: the same queries are the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip: a folder, so that the favourites stand in one of their own.</summary>
    /// <param name="queries">Name and text of each file.</param>
    /// <param name="output">Not closed.</param>
    public static void WriteZip(IEnumerable<(SavedQuery Query, string File)> queries, Stream output)
    {
        ArgumentNullException.ThrowIfNull(queries);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((SavedQuery query, string file) in queries)
        {
            ZipArchiveEntry entry = zip.CreateEntry($"{Folder}/{query.Name}.cypher", CompressionLevel.NoCompression);
            entry.LastWriteTime = Epoch;
            using Stream content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(file));
        }
    }

    /// <summary>Writes the table: a folder, and the queries in it.</summary>
    /// <param name="queries">Each with its text, without the line of its title.</param>
    /// <param name="output">Lines end in \n.</param>
    public static void WriteCsv(IEnumerable<(SavedQuery Query, string Cypher)> queries, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("name,description,query,id,parentId,isFolder\n");
        string folder = IdOf(Folder);
        Line(output, Folder, "What networklens neo4j open opens", string.Empty, folder, string.Empty, "true");
        foreach ((SavedQuery query, string cypher) in queries)
        {
            Line(output, query.Title, query.Name, cypher, IdOf(query.Name), folder, "false");
        }
    }

    private static void Line(TextWriter output, params string[] cells) =>
        output.Write(string.Join(',', cells.Select(cell => cell.AsSpan().ContainsAny(",\"\n\r") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + "\n");

    // The same each time, so that a second import replaces the first.
    private static string IdOf(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"networklens/{name}")).AsSpan(0, 16)).ToString();
}
