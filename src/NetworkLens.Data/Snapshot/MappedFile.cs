using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace NetworkLens.Data;

/// <summary>A file seen as memory.</summary>
/// <remarks>It stays mapped until the process ends: a span over it cannot keep it, and what nobody reads costs no memory.</remarks>
internal sealed unsafe class MappedFile
{
    private readonly byte* start;

    private MappedFile(byte* start, long length)
    {
        this.start = start;
        Length = length;
    }

    public long Length { get; }

    /// <summary>Maps a file that is not empty.</summary>
    public static MappedFile Of(FileStream file)
    {
        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, file.Length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new MappedFile(start + view.PointerOffset, file.Length);
    }

    public ReadOnlySpan<T> Span<T>(long offset, int count)
        where T : unmanaged
    {
        long length = (long)count * Unsafe.SizeOf<T>();
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        return new ReadOnlySpan<T>(start + offset, count);
    }
}
