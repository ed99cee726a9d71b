using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Cells of one width, used where they lie in the file.</summary>
internal sealed unsafe class MappedCells<T> : CellSource<T>
    where T : unmanaged
{
    private readonly T* cells;
    private readonly int count;

    public MappedCells(MappedFile file, long offset, int count)
    {
        // Pinned by nature: the file stays mapped.
        cells = (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(file.Span<T>(offset, count)));
        this.count = count;
    }

    public override int Count => count;

    public override T this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)count, nameof(row));
            return cells[row];
        }
    }

    public override ReadOnlySpan<T> AsSpan() => new(cells, count);
}
