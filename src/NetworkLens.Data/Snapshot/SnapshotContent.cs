using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The sections of one snapshot, in memory or mapped.</summary>
internal sealed class SnapshotContent
{
    private readonly ImmutableArray<SectionEntry> entries;
    private readonly byte[]? bytes;
    private readonly MappedFile? mapped;

    private SnapshotContent(ImmutableArray<SectionEntry> entries, byte[]? bytes, MappedFile? mapped)
    {
        (this.entries, this.bytes, this.mapped) = (entries, bytes, mapped);
        SectionEntry texts = entries[SnapshotSection.Texts.Number];
        Texts = new StoredTexts(Cells<long>(SnapshotSection.TextStarts), (start, length) =>
            start >= 0 && length >= 0 && start + length <= texts.Length
                ? Span<byte>(texts.Offset + start, length)
                : throw new InvalidDataException("A text lies outside its section."));
    }

    public StoredTexts Texts { get; }

    public static SnapshotContent Of(ImmutableArray<SectionEntry> entries, byte[] bytes) => new(entries, bytes, null);

    public static SnapshotContent Of(ImmutableArray<SectionEntry> entries, MappedFile mapped) => new(entries, null, mapped);

    /// <summary>True where a section's bytes are those that were written.</summary>
    public bool IsSound(SnapshotSection section, CancellationToken cancellation)
    {
        const int Part = 1 << 24;
        SectionEntry entry = entries[section.Number];
        var hash = new XxHash3();
        for (long offset = entry.Offset; offset < entry.End; offset += Part)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.Append(Span<byte>(offset, (int)Math.Min(Part, entry.End - offset)));
        }

        return hash.GetCurrentHashAsUInt64() == entry.Hash;
    }

    /// <summary>Bytes of a section.</summary>
    public long Length(SnapshotSection section) => entries[section.Number].Length;

    public SectionKind Kind(SnapshotSection section) => entries[section.Number].Kind;

    public RowReader Rows(SnapshotSection section)
    {
        SectionEntry entry = entries[section.Number];
        return entry.Kind == SectionKind.Rows && entry.Length <= int.MaxValue
            ? new RowReader(Span<byte>(entry.Offset, (int)entry.Length), Texts)
            : throw new InvalidDataException($"{section} are no rows, or too many.");
    }

    public Cells<T> Cells<T>(SnapshotSection section, int? count = null)
        where T : unmanaged
    {
        SectionEntry entry = entries[section.Number];
        long told = entry.Length / Unsafe.SizeOf<T>();
        if (entry.Kind == SectionKind.Rows || entry.Length % Unsafe.SizeOf<T>() != 0 || told > int.MaxValue || (count ?? told) != told)
        {
            throw new InvalidDataException($"{section} has {entry.Length} bytes, which is not what its table needs.");
        }

        return mapped is not null
            ? new Cells<T>(new MappedCells<T>(mapped, entry.Offset, (int)told))
            : new Cells<T>(Span<T>(entry.Offset, (int)told).ToArray());
    }

    public Column<T> Column<T>(SnapshotSection section, int rows)
        where T : unmanaged => Kind(section) == SectionKind.Missing
            ? new Column<T>(null, Cells<T>(section, 1)[0])
            : Cells<T>(section, rows).ToColumn();

    public Column<string?> TextColumn(SnapshotSection section, int rows) => Kind(section) == SectionKind.Missing
        ? new Column<string?>(null, new StoredTextCells(Cells<int>(section, 1), Texts)[0])
        : new Column<string?>(new StoredTextCells(Cells<int>(section, rows), Texts));

    private ReadOnlySpan<T> Span<T>(long offset, int count)
        where T : unmanaged => mapped is not null
            ? mapped.Span<T>(offset, count)
            : MemoryMarshal.Cast<byte, T>(bytes.AsSpan((int)offset, checked(count * Unsafe.SizeOf<T>())));
}
