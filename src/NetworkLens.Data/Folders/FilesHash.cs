using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NetworkLens.Data;

/// <summary>SHA-256 of the files that a data set is read from, which tells that it is the same as before without reading it.</summary>
public static class FilesHash
{
    private const int BufferBytes = 1 << 20;

    /// <summary>Hashes every file of a folder that a reader looks at, with its name; or a workbook or snapshot alone. O(bytes) time.</summary>
    /// <param name="place">Folder or file.</param>
    /// <param name="cancellation">Asked every megabyte.</param>
    /// <returns>Hexadecimal digits; null where nothing is there.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static string? Of(string place, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (!Path.Exists(place))
        {
            return null;
        }

        // A folder's own name is the data set's where dataset.json names none.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddText(hash, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(place))));
        byte[] buffer = new byte[BufferBytes];
        foreach (string file in FilesOf(place))
        {
            AddText(hash, Path.GetRelativePath(place, file));
            AddContent(hash, file, buffer, cancellation);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> FilesOf(string place)
    {
        if (File.Exists(place))
        {
            return [place];
        }

        string scenarios = Path.Combine(place, ScenarioFiles.Folder);
        IEnumerable<string> all = Directory.EnumerateFiles(place);
        return (Directory.Exists(scenarios) ? all.Concat(Directory.EnumerateFiles(scenarios)) : all).Where(IsRead).Order(StringComparer.Ordinal);
    }

    // Not what an editor leaves beside them, nor a link that leads nowhere.
    private static bool IsRead(string file) => SavedFolder.IsTable(file) && !Path.GetFileName(file).StartsWith('.') && File.Exists(file);

    private static void AddText(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        AddLength(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AddContent(IncrementalHash hash, string file, byte[] buffer, CancellationToken cancellation)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        long length = 0;
        while (stream.Read(buffer) is > 0 and int read)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            length += read;
        }

        AddLength(hash, length);
    }

    private static void AddLength(IncrementalHash hash, long length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, length);
        hash.AppendData(bytes);
    }
}
