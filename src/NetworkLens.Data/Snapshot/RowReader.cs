using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads the next row.</summary>
internal delegate T ReadRow<T>(ref RowReader reader);

/// <summary>Reads what <see cref="RowWriter"/> wrote.</summary>
internal ref struct RowReader(ReadOnlySpan<byte> bytes, StoredTexts texts)
{
    private ReadOnlySpan<byte> rest = bytes;

    public T Take<T>()
        where T : unmanaged
    {
        T value = MemoryMarshal.Read<T>(rest);
        rest = rest[Unsafe.SizeOf<T>()..];
        return value;
    }

    /// <summary>The same where the compiler does not know that the value holds no references.</summary>
    public T TakePlain<T>()
    {
        ReadOnlySpan<byte> bytes = rest[..Unsafe.SizeOf<T>()];
        rest = rest[bytes.Length..];
        return !RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            ? Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetReference(bytes))
            : throw new NotSupportedException($"{typeof(T).Name} cannot be stored as it lies in memory.");
    }

    public string? TextOrNull() => Take<int>() is var number && number == TextPool.None ? null : texts[number];

    public string Text() => texts[Take<int>()];

    public int? NumberOrNull() => Take<int>() is var number && number == RowWriter.NoNumber ? null : number;

    public ImmutableArray<SourceIndex> Sources() => Take<int>() is var count and > 0 ? [.. TakeMany<SourceIndex>(count)] : [];

    public ImmutableArray<T> List<T>(ReadRow<T> read)
    {
        int count = Take<int>();
        if (count < 0)
        {
            return default;
        }

        if (count > rest.Length)
        {
            throw new InvalidDataException("A list says that it is longer than its section.");
        }

        var items = new T[count];
        for (int item = 0; item < count; item++)
        {
            items[item] = read(ref this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ReadOnlySpan<T> TakeMany<T>(int count)
        where T : unmanaged
    {
        int length = checked(count * Unsafe.SizeOf<T>());
        ReadOnlySpan<byte> many = rest[..length];
        rest = rest[length..];
        return MemoryMarshal.Cast<byte, T>(many);
    }
}
