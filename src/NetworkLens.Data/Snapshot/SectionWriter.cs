using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Writes sections one behind the other, and at the end the header that tells where they are.</summary>
internal sealed class SectionWriter(Stream file, CancellationToken cancellation)
{
    private const int BufferLength = 1 << 16;

    private readonly List<SectionEntry> entries = [];
    private readonly XxHash3 hash = new();
    private readonly byte[] buffer = new byte[BufferLength];
    private long end = SnapshotHeader.Length;
    private long length;
    private int filled;

    public TextPool Texts { get; } = new();

    public void Begin() => file.Position = end;

    /// <summary>A column, or its one cell where it is missing.</summary>
    public void Column<T>(SnapshotSection section, Column<T> column, int rows)
        where T : unmanaged =>
        Cells(section, column.IsPresent ? SectionKind.Cells : SectionKind.Missing, column.IsPresent ? rows : 1, row => column[row]);

    /// <summary>The same where the compiler does not know that cells hold no references.</summary>
    public void PlainColumn<T>(SnapshotSection section, Column<T> column, int rows)
    {
        for (int row = 0; row < (column.IsPresent ? rows : 1); row++)
        {
            AppendPlain(column[row]);
        }

        End(section, column.IsPresent ? SectionKind.Cells : SectionKind.Missing);
    }

    /// <summary>The same for texts, by their place in <see cref="Texts"/>.</summary>
    public void TextColumn(SnapshotSection section, Column<string?> column, int rows) =>
        Cells(section, column.IsPresent ? SectionKind.Cells : SectionKind.Missing, column.IsPresent ? rows : 1, row => Texts.Add(column[row]));

    /// <summary>Cells of one width.</summary>
    public void Cells<T>(SnapshotSection section, int count, Func<int, T> cell)
        where T : unmanaged => Cells(section, SectionKind.Cells, count, cell);

    /// <summary>Rows of several fields.</summary>
    public void Rows(SnapshotSection section, Action<RowWriter> write)
    {
        write(new RowWriter(this));
        End(section, SectionKind.Rows);
    }

    /// <summary>Bytes of the section under way.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BufferLength - filled)
        {
            Flush();
        }

        if (bytes.Length > BufferLength)
        {
            Put(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(filled));
        filled += bytes.Length;
    }

    /// <summary>A value of one width, of the section under way.</summary>
    public void Append<T>(T value)
        where T : unmanaged => AppendPlain(value);

    /// <summary>The same where the compiler does not know that it holds no references.</summary>
    /// <exception cref="NotSupportedException">It does.</exception>
    public void AppendPlain<T>(T value)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new NotSupportedException($"{typeof(T).Name} cannot be stored as it lies in memory.");
        }

        if (Unsafe.SizeOf<T>() > BufferLength - filled)
        {
            Flush();
        }

        Unsafe.WriteUnaligned(ref buffer[filled], value);
        filled += Unsafe.SizeOf<T>();
    }

    public void End(SnapshotSection section, SectionKind kind)
    {
        Flush();
        long told = length;
        Put(new byte[(int)(SnapshotHeader.Padded(told) - told)]);
        entries.Add(new SectionEntry(section.Number, kind, end, told, hash.GetCurrentHashAsUInt64()));
        hash.Reset();
        end += length;
        length = 0;
    }

    /// <summary>The header, when every section is written.</summary>
    public void Finish()
    {
        file.Position = 0;
        file.Write(SnapshotHeader.ToBytes(end, CollectionsMarshal.AsSpan(entries)));
    }

    private void Cells<T>(SnapshotSection section, SectionKind kind, int count, Func<int, T> cell)
        where T : unmanaged
    {
        for (int row = 0; row < count; row++)
        {
            Append(cell(row));
        }

        End(section, kind);
    }

    private void Flush()
    {
        cancellation.ThrowIfCancellationRequested();
        Put(buffer.AsSpan(..filled));
        filled = 0;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        hash.Append(bytes);
        file.Write(bytes);
        length += bytes.Length;
    }
}
