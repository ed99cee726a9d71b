using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NetworkLens.Data;

/// <summary>What a section holds.</summary>
internal enum SectionKind
{
    /// <summary>Rows of several fields, read whole.</summary>
    Rows,

    /// <summary>Cells of one width, used where they lie.</summary>
    Cells,

    /// <summary>The one cell that a missing column stands for.</summary>
    Missing,
}

/// <summary>A line of the section table. Its hash covers the bytes up to the next section, so that no byte of the file is without one.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SectionEntry(int Section, SectionKind Kind, long Offset, long Length, ulong Hash)
{
    /// <summary>First byte behind the section and what fills it up.</summary>
    public long End => Offset + SnapshotHeader.Padded(Length);
}

/// <summary>The first bytes of a snapshot and its section table.</summary>
/// <remarks>
/// <code>
/// 0   8  "NLENS", 0, CR LF (a text transfer would change them)
/// 8   4  version
/// 12  4  0x01020304 in the byte order of every number that follows
/// 16  8  length of the file
/// 24  8  XxHash3 of bytes 0 to 23 and of the section table
/// 32     section table: 32 bytes a section (section, kind, offset, length, XxHash3 of its bytes)
/// </code>
/// Sections follow one another without a gap, each filled up with zeros to a multiple of 8 bytes.
/// </remarks>
internal static class SnapshotHeader
{
    public const int Version = 9;
    public const int FixedLength = 32;
    public const int EntryLength = 32;

    private const int ByteOrder = 0x01020304;
    private const int HashOffset = 24;

    public static readonly int SectionCount = SnapshotSection.All.Length;

    public static readonly int Length = FixedLength + (SectionCount * EntryLength);

    private static ReadOnlySpan<byte> Magic => "NLENS\0\r\n"u8;

    public static long Padded(long length) => (length + 7) & ~7L;

    public static byte[] ToBytes(long fileLength, ReadOnlySpan<SectionEntry> entries)
    {
        byte[] bytes = new byte[Length];
        Magic.CopyTo(bytes);
        MemoryMarshal.Write(bytes.AsSpan(8), Version);
        MemoryMarshal.Write(bytes.AsSpan(12), ByteOrder);
        MemoryMarshal.Write(bytes.AsSpan(16), fileLength);
        MemoryMarshal.AsBytes(entries).CopyTo(bytes.AsSpan(FixedLength));
        MemoryMarshal.Write(bytes.AsSpan(HashOffset), Hash(bytes));
        return bytes;
    }

    /// <summary>The section table, or why the file is not to be used.</summary>
    /// <param name="bytes">The first <see cref="Length"/> bytes of the file, or all where it is shorter.</param>
    /// <param name="fileLength">What the file system says.</param>
    public static (ImmutableArray<SectionEntry> Entries, string? Fault) Read(ReadOnlySpan<byte> bytes, long fileLength)
    {
        if (!bytes.StartsWith(Magic))
        {
            bool isPart = bytes.Length < Magic.Length && Magic.StartsWith(bytes);
            return ([], isPart ? "It is cut off in its first bytes." : "It is no snapshot: it does not begin with NLENS.");
        }

        if (bytes.Length < FixedLength)
        {
            return ([], "It is cut off in its first bytes.");
        }

        int version = MemoryMarshal.Read<int>(bytes[8..]);
        if (MemoryMarshal.Read<int>(bytes[12..]) != ByteOrder)
        {
            return ([], "It was written in another byte order, or its first bytes are damaged.");
        }

        if (version != Version)
        {
            return ([], $"It is of format version {version}; this program reads version {Version}.");
        }

        long told = MemoryMarshal.Read<long>(bytes[16..]);
        if (told != fileLength || bytes.Length < Length)
        {
            return ([], $"It says that it has {told} bytes and has {fileLength}: it is cut off or damaged.");
        }

        return MemoryMarshal.Read<ulong>(bytes[HashOffset..]) == Hash(bytes[..Length])
            ? Entries(bytes, fileLength)
            : ([], "Its first bytes are damaged: their checksum does not match.");
    }

    private static (ImmutableArray<SectionEntry> Entries, string? Fault) Entries(ReadOnlySpan<byte> bytes, long fileLength)
    {
        ImmutableArray<SectionEntry> entries = [.. MemoryMarshal.Cast<byte, SectionEntry>(bytes[FixedLength..Length])];
        long end = Length;
        for (int section = 0; section < entries.Length; section++)
        {
            SectionEntry entry = entries[section];
            if (entry.Section != section || entry.Offset != end || entry.Length < 0 || entry.Length > fileLength - end)
            {
                return ([], "Its section table contradicts itself.");
            }

            end = entry.End;
        }

        return end == fileLength ? (entries, null) : ([], "Its sections do not fill it.");
    }

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = new XxHash3();
        hash.Append(bytes[..HashOffset]);
        hash.Append(bytes[FixedLength..]);
        return hash.GetCurrentHashAsUInt64();
    }
}
