using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Writes a data set into one file that opens at once, and opens it.</summary>
/// <remarks>
/// A file of up to 16 MB is read and checked whole. A larger one is mapped: its header, its section table and the tables that are
/// read whole are checked when it is opened, and its columns beside the work, so that opening costs milliseconds whatever its size.
/// A file must not change while it is open: write a new one and rename it, as compile does.
/// </remarks>
public static class Snapshot
{
    internal const long MappedAbove = 16 << 20;

    /// <summary>Writes a snapshot. The same data set gives the same bytes.</summary>
    /// <param name="data">What to write.</param>
    /// <param name="file">Empty; can seek.</param>
    /// <param name="cancellation">Asked every few thousand cells.</param>
    /// <exception cref="IOException">The file could not be written.</exception>
    public static void Write(DataSet data, Stream file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(file);
        DataSetSections.Write(new SectionWriter(file, cancellation), data);
    }

    /// <summary>True for a file that begins as a snapshot does, whole or not.</summary>
    /// <param name="path">Of a file or a folder, or of nothing.</param>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool IsAt(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using FileStream file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("NLENS"u8);
    }

    /// <summary>Opens a snapshot.</summary>
    /// <param name="path">Of a file.</param>
    /// <param name="clock">Whose year a data set without one of its own stands for; null: the system's.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>The data set, or why there is none. O(rows of outputs.csv, demand.csv and the small tables); ids, names and notes are decoded when asked for.</returns>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static OpenedSnapshot Open(string path, TimeProvider? clock = null, CancellationToken cancellation = default) => Open(path, MappedAbove, DataSetFolder.YearOf(clock), cancellation);

    internal static OpenedSnapshot Open(string path, long mappedAbove, int thisYear, CancellationToken cancellation)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        long length = file.Length;
        byte[] start = new byte[length <= mappedAbove ? length : Math.Min(length, SnapshotHeader.Length)];
        file.ReadExactly(start);
        (ImmutableArray<SectionEntry> entries, string? fault) = SnapshotHeader.Read(start.AsSpan(..Math.Min(start.Length, SnapshotHeader.Length)), length);
        if (fault is not null)
        {
            return Faulty(fault);
        }

        bool isMapped = length > mappedAbove;
        SnapshotContent content = isMapped ? SnapshotContent.Of(entries, MappedFile.Of(file)) : SnapshotContent.Of(entries, start);
        ImmutableArray<SnapshotSection> now = isMapped ? DataSetSections.ReadWhole : SnapshotSection.All;
        if (Damage(content, now, cancellation) is { } damage)
        {
            return Faulty(damage);
        }

        try
        {
            DataSet data = DataSetSections.Read(content, thisYear);
            if (isMapped)
            {
                return new OpenedSnapshot(data, null, Task.Run(() => DamageOfRest(content, now, cancellation) ?? StoredReferences.Contradiction(data, content, cancellation), cancellation));
            }

            return StoredReferences.Contradiction(data, content, cancellation) is { } contradiction
                ? Faulty(contradiction)
                : new OpenedSnapshot(data, null, Task.FromResult<string?>(null));
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // Tables read whole name texts, which a mapped file has not checked yet.
            return Faulty(DamageOfRest(content, now, cancellation) ?? $"Its parts contradict each other: {broken.Message}");
        }
    }

    private static string? DamageOfRest(SnapshotContent content, ImmutableArray<SnapshotSection> done, CancellationToken cancellation) =>
        Damage(content, SnapshotSection.All.Except(done), cancellation);

    private static string? Damage(SnapshotContent content, IEnumerable<SnapshotSection> sections, CancellationToken cancellation)
    {
        foreach (SnapshotSection section in sections)
        {
            if (!content.IsSound(section, cancellation))
            {
                return $"It is damaged: the checksum of its section {section} does not match.";
            }
        }

        return null;
    }

    private static OpenedSnapshot Faulty(string fault) => new(null, fault, Task.FromResult<string?>(fault));
}
