using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace NetworkLens.Data;

/// <summary>An id's bytes (UTF-8) as two words and a length: all of it up to 16 bytes, a hash of longer ones.</summary>
internal readonly record struct IdKey(ulong Head, ulong Tail, int Length)
{
    /// <summary>Longest id that the key holds whole.</summary>
    public const int Whole = 16;

    public static IdKey Of(ReadOnlySpan<byte> id)
    {
        ref byte first = ref MemoryMarshal.GetReference(id);
        int length = id.Length;
        if (length > Whole)
        {
            return OfLong(id);
        }

        if (length >= sizeof(ulong))
        {
            return new IdKey(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - sizeof(ulong))), length);
        }

        if (length >= sizeof(uint))
        {
            ulong low = Unsafe.ReadUnaligned<uint>(ref first);
            return new IdKey(low | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - sizeof(uint))) << 32), 0, length);
        }

        ulong head = 0;
        foreach (byte letter in id)
        {
            head = (head << 8) | letter;
        }

        return new IdKey(head, 0, length);
    }

    /// <summary>Spreads the key over 64 bits.</summary>
    public ulong Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ulong mixed = (Head * 0x9E3779B97F4A7C15UL) ^ BitOperations.RotateLeft(Tail * 0xC2B2AE3D27D4EB4FUL, 31) ^ (ulong)Length;
            return (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9UL;
        }
    }

    private static IdKey OfLong(ReadOnlySpan<byte> id)
    {
        ulong head = 0;
        ulong tail = 0;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(id);
        foreach (ulong word in words)
        {
            head = BitOperations.RotateLeft(head ^ word, 27) * 0x9E3779B97F4A7C15UL;
            tail = (tail + word) * 0xC2B2AE3D27D4EB4FUL;
        }

        foreach (byte letter in id[(words.Length * sizeof(ulong))..])
        {
            head = (head ^ letter) * 0x100000001B3UL;
        }

        return new IdKey(head, tail, id.Length);
    }
}

/// <summary>The number of each of many ids, found by its bytes in one look into memory.</summary>
/// <remarks>Open addressing with linear probing (Knuth 1973), at most half full; an entry holds ids of up to 16 bytes whole. O(1).</remarks>
internal sealed class IdTable
{
    private readonly Dictionary<int, byte[]> longIds = []; // by number
    private Slot[] slots = new Slot[16];
    private int shift = 60;
    private int count;

    /// <summary>The number of an id; -1 where it has none.</summary>
    public int Find(ReadOnlySpan<byte> id) => Find(IdKey.Of(id), id);

    /// <summary>The same where the key is known.</summary>
    public int Find(IdKey key, ReadOnlySpan<byte> id) => SlotOf(key, id).Number - 1;

    /// <summary>Fetches the place of a key into the cache, where the processor can.</summary>
    public unsafe void Prefetch(IdKey key)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref slots[(int)(key.Hash >> shift)]));
        }
    }

    /// <summary>Makes room at once for as many ids as may come.</summary>
    public void Reserve(int most)
    {
        if (most > slots.Length / 2 && most < 1 << 27)
        {
            Grow((int)BitOperations.RoundUpToPowerOf2(2 * (uint)most));
        }
    }

    /// <summary>Gives an id a number. False where it has one.</summary>
    public bool Add(IdKey key, ReadOnlySpan<byte> id, int number)
    {
        if ((count + 1) * 2 > slots.Length)
        {
            Grow(2 * slots.Length);
        }

        ref Slot slot = ref SlotOf(key, id);
        if (slot.Number != 0)
        {
            return false;
        }

        count++;
        if (key.Length > IdKey.Whole)
        {
            longIds[number] = id.ToArray();
        }

        slot = new Slot { Key = key, Number = number + 1 };
        return true;
    }

    /// <summary>Takes every number back.</summary>
    public void Clear()
    {
        count = 0;
        Array.Clear(slots);
        longIds.Clear();
    }

    /// <summary>Gives every id another number.</summary>
    /// <param name="numbers">The new one of each old one.</param>
    public void Renumber(int[] numbers)
    {
        foreach (ref Slot slot in slots.AsSpan())
        {
            slot.Number = slot.Number == 0 ? 0 : numbers[slot.Number - 1] + 1;
        }

        (int Number, byte[] Id)[] old = [.. longIds.Select(entry => (entry.Key, entry.Value))];
        foreach ((int number, byte[] id) in old)
        {
            longIds[numbers[number]] = id;
        }
    }

    private void Grow(int length)
    {
        Slot[] old = slots;
        slots = new Slot[length];
        shift = 64 - BitOperations.Log2((uint)length);
        foreach (Slot slot in old)
        {
            if (slot.Number != 0)
            {
                Put(slot);
            }
        }
    }

    // Where the id is, or would be.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref Slot SlotOf(IdKey key, ReadOnlySpan<byte> id)
    {
        for (int at = (int)(key.Hash >> shift); ; at = (at + 1) & (slots.Length - 1))
        {
            ref Slot slot = ref slots[at];
            if (slot.Number == 0 || (slot.Key == key && (key.Length <= IdKey.Whole || longIds[slot.Number - 1].AsSpan().SequenceEqual(id))))
            {
                return ref slot;
            }
        }
    }

    private void Put(Slot slot)
    {
        int at = (int)(slot.Key.Hash >> shift);
        while (slots[at].Number != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = slot;
    }

    private struct Slot
    {
        public IdKey Key;
        public int Number; // from 1; 0: free
    }
}
