using System.IO.Hashing;
using System.Runtime.InteropServices;
using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>A snapshot whose content was changed by somebody who knows the format: every checksum matches.</summary>
internal static class SignedSnapshot
{
    public static byte[] Of(byte[] whole, Random random)
    {
        byte[] bytes = [.. whole];
        for (int edits = 1 + random.Next(3); edits > 0; edits--)
        {
            int at = random.Next(SnapshotHeader.Length, bytes.Length);
            bytes[at] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)(bytes[at] ^ (1 << random.Next(8)));
        }

        return Signed(bytes);
    }

    /// <summary>One section changed.</summary>
    /// <typeparam name="T">Of its cells.</typeparam>
    public static byte[] Of<T>(byte[] whole, SnapshotSection section, Action<T[]> change)
        where T : unmanaged
    {
        byte[] bytes = [.. whole];
        SectionEntry entry = Entries(bytes).ToArray().Single(entry => entry.Section == section.Number);
        Span<T> cells = MemoryMarshal.Cast<byte, T>(bytes.AsSpan((int)entry.Offset, (int)entry.Length));
        T[] changed = [.. cells];
        change(changed);
        changed.CopyTo(cells);
        return Signed(bytes);
    }

    private static Span<SectionEntry> Entries(byte[] bytes) => MemoryMarshal.Cast<byte, SectionEntry>(bytes.AsSpan(SnapshotHeader.FixedLength, SnapshotHeader.SectionCount * SnapshotHeader.EntryLength));

    private static byte[] Signed(byte[] bytes)
    {
        Span<SectionEntry> entries = Entries(bytes);
        for (int section = 0; section < entries.Length; section++)
        {
            SectionEntry entry = entries[section];
            entries[section] = entry with { Hash = XxHash3.HashToUInt64(bytes.AsSpan((int)entry.Offset, (int)(entry.End - entry.Offset))) };
        }

        SnapshotHeader.ToBytes(bytes.Length, [.. entries]).CopyTo(bytes, 0);
        return bytes;
    }
}
