using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkLens.Cli.Lots;

/// <summary>What stands at the head of a journal or a part.</summary>
/// <param name="Job">Whose lots they are.</param>
/// <param name="Shard">Which part of how many; null: a journal of all.</param>
internal sealed record LotFileHead(Job Job, (int Number, int Of)? Shard);

/// <summary>The result of a lot in a file.</summary>
/// <param name="Round">Its round.</param>
/// <param name="Lots">How many lots the round has.</param>
/// <param name="Lot">Its number.</param>
/// <param name="Result">As its format writes it.</param>
internal sealed record LotRecord(string Round, int Lots, int Lot, byte[] Result);

/// <summary>Journals and parts: a head, then one record a lot, each with the checksum of its own bytes.</summary>
/// <remarks>
/// 8 bytes "NLLOTS1\n"; then blocks of 4 bytes length, so many bytes, and 8 bytes XxHash3 of these, all little endian. The first block is the head,
/// as JSON; the others are records: length-prefixed round, lots, lot, result. A part ends with a block of no bytes, so that one cut short is known; a journal
/// ends wherever its process ended.
/// </remarks>
internal static partial class LotFile
{
    private static ReadOnlySpan<byte> Magic => "NLLOTS1\n"u8;

    /// <summary>Begins a file.</summary>
    public static void WriteHead(Stream file, LotFileHead head)
    {
        file.Write(Magic);
        WriteBlock(file, JsonSerializer.SerializeToUtf8Bytes(new Head(
            head.Job.Key.Snapshot, head.Job.Key.Question, head.Job.Key.Program, [.. head.Job.Words], head.Job.Files.ToDictionary(), head.Job.Data, head.Shard?.Number, head.Shard?.Of), HeadJson.Default.Head));
    }

    /// <summary>Adds a lot.</summary>
    public static void Write(Stream file, LotRecord record)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(record.Round);
            writer.Write(record.Lots);
            writer.Write(record.Lot);
            writer.Write(record.Result);
        }

        WriteBlock(file, bytes.ToArray());
    }

    /// <summary>Ends a part.</summary>
    public static void WriteEnd(Stream file) => WriteBlock(file, []);

    /// <summary>Reads a file as far as it is whole.</summary>
    /// <returns>Head, records, where the last whole one ends, and whether it was ended; null where it is no such file.</returns>
    public static (LotFileHead Head, List<LotRecord> Records, long End, bool IsEnded)? Read(Stream file)
    {
        Span<byte> magic = stackalloc byte[Magic.Length];
        if (file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length || !magic.SequenceEqual(Magic) || ReadBlock(file) is not { Length: > 0 } first || HeadOf(first) is not { } head)
        {
            return null;
        }

        var records = new List<LotRecord>();
        long end = file.Position;
        while (ReadBlock(file) is { } block)
        {
            end = file.Position;
            if (block.Length == 0)
            {
                return (head, records, end, true);
            }

            records.Add(RecordOf(block));
        }

        return (head, records, end, false);
    }

    private static LotFileHead? HeadOf(byte[] block)
    {
        Head? head = JsonSerializer.Deserialize(block, HeadJson.Default.Head);
        return head is null ? null : new LotFileHead(
            new Job(new JobKey(head.Snapshot, head.Question, head.Program), [.. head.Words], head.Files.ToImmutableSortedDictionary(StringComparer.Ordinal), head.Data),
            head.Shard is { } number && head.Of is { } of ? (number, of) : null);
    }

    private static LotRecord RecordOf(byte[] block)
    {
        using var reader = new BinaryReader(new MemoryStream(block, writable: false), Encoding.UTF8);
        (string round, int lots, int lot) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
        return new LotRecord(round, lots, lot, block[(int)reader.BaseStream.Position..]);
    }

    private static void WriteBlock(Stream file, byte[] bytes)
    {
        byte[] block = new byte[bytes.Length + 12];
        BinaryPrimitives.WriteInt32LittleEndian(block, bytes.Length);
        bytes.CopyTo(block.AsSpan(4));
        BinaryPrimitives.WriteUInt64LittleEndian(block.AsSpan(bytes.Length + 4), XxHash3.HashToUInt64(bytes));
        file.Write(block); // at once, so that a crash leaves at most one torn
    }

    private static byte[]? ReadBlock(Stream file)
    {
        Span<byte> eight = stackalloc byte[8];
        if (file.ReadAtLeast(eight[..4], 4, throwOnEndOfStream: false) < 4)
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(eight);
        if (length < 0 || length > file.Length - file.Position - 8)
        {
            return null;
        }

        byte[] bytes = new byte[length];
        file.ReadExactly(bytes);
        file.ReadExactly(eight);
        return BinaryPrimitives.ReadUInt64LittleEndian(eight) == XxHash3.HashToUInt64(bytes) ? bytes : null;
    }

    internal sealed record Head(string Snapshot, string Question, string Program, string[] Words, Dictionary<string, byte[]> Files, string? Data, int? Shard, int? Of);

    [JsonSerializable(typeof(Head))]
    internal sealed partial class HeadJson : JsonSerializerContext;
}
