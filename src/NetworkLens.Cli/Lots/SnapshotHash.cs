using System.Security.Cryptography;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Lots;

/// <summary>SHA-256 of a data set as compile writes it: the same for a folder and for the snapshot made of it.</summary>
internal static class SnapshotHash
{
    /// <summary>Of a data set that was read from a place.</summary>
    public static string Of(string place, DataSet data, CancellationToken cancellation)
    {
        if (Snapshot.IsAt(place))
        {
            return OfFile(place, cancellation);
        }

        using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"networklens-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        Snapshot.Write(data, file, cancellation);
        file.Position = 0;
        return Of(file, cancellation);
    }

    /// <summary>A compiled file of it: its own, or one in the folder where machines of a cluster look for it by its hash.</summary>
    public static string Compiled(string place, DataSet data, string hash, CancellationToken cancellation)
    {
        if (Snapshot.IsAt(place))
        {
            return place;
        }

        string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "networklens-snapshots")).FullName;
        string file = Path.Combine(folder, $"{hash}.nlens");
        if (!File.Exists(file) || OfFile(file, cancellation) != hash)
        {
            AnswerFile.WriteBytes(file, stream => Snapshot.Write(data, stream, cancellation));
        }

        return file;
    }

    /// <summary>Of a compiled file.</summary>
    public static string OfFile(string path, CancellationToken cancellation)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return Of(file, cancellation);
    }

    private static string Of(Stream file, CancellationToken cancellation) =>
        Convert.ToHexStringLower(SHA256.HashDataAsync(file, cancellation).AsTask().GetAwaiter().GetResult());
}
