using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A snapshot for one test, gone when the test ends.</summary>
internal sealed class SnapshotFile : IDisposable
{
    public SnapshotFile(byte[] bytes)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public static byte[] BytesOf(DataSet data)
    {
        using var stream = new MemoryStream();
        Snapshot.Write(data, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    /// <summary>Opened, as files above 16 MB are where it is mapped.</summary>
    public OpenedSnapshot Open(bool isMapped) =>
        Snapshot.Open(Path, isMapped ? 0 : Snapshot.MappedAbove, FixedClock.Year, TestContext.Current.CancellationToken);

    /// <summary>The data set of a file of which the test says that it is sound.</summary>
    public DataSet Read(bool isMapped)
    {
        OpenedSnapshot opened = Open(isMapped);
        Assert.Null(opened.Fault);
        Assert.Null(opened.Check.GetAwaiter().GetResult());
        return opened.Data!;
    }

    /// <summary>What is wrong, told at once or by the check; null where nothing is.</summary>
    public string? Fault(bool isMapped)
    {
        OpenedSnapshot opened = Open(isMapped);
        return opened.Fault ?? opened.Check.GetAwaiter().GetResult();
    }

    public void Dispose() => File.Delete(Path);
}
