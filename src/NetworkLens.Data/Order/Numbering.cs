using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows with ids, numbered anew in the order of the ids (by UTF-16 unit), whatever the order of the file.</summary>
internal sealed class Numbering
{
    private const int KeyLetters = 8;

    private readonly int[]? order;   // old number of each new one; null where the rows are in order as they stand
    private readonly int[]? numbers; // new number of each old one

    private Numbering(int[]? order)
    {
        this.order = order;
        if (order is not null)
        {
            numbers = new int[order.Length];
            for (int number = 0; number < order.Length; number++)
            {
                numbers[order[number]] = number;
            }
        }
    }

    /// <summary>True where every row keeps its number.</summary>
    public bool IsAsItWas => order is null;

    /// <summary>The new number of a row; -1 for none.</summary>
    public int this[int old] => numbers is null || old < 0 ? old : numbers[old];

    /// <summary>Numbers ids that differ. O(n) where they are in order, else O(n log n).</summary>
    public static Numbering Of(IReadOnlyList<string> ids) => new(IsInOrder(ids) ? null : Order(ids));

    /// <summary>Rows in their new order.</summary>
    public ImmutableArray<T> Sorted<T>(ImmutableArray<T> rows) => order is null ? rows : [.. order.Select(row => rows[row])];

    /// <summary>A column in the new order of its rows.</summary>
    public Column<T> Sorted<T>(Column<T> column, ParallelOptions workers) =>
        order is null || !column.IsPresent ? column : new Column<T>(RowOrder.Gather(order, column, workers), default!);

    /// <summary>Cells in the new order of their rows.</summary>
    public Cells<T> Sorted<T>(Cells<T> cells, ParallelOptions workers) => order is null ? cells : new Cells<T>(RowOrder.Gather(order, cells.ToColumn(), workers));

    private static bool IsInOrder(IReadOnlyList<string> ids)
    {
        for (int id = 1; id < ids.Count; id++)
        {
            if (string.CompareOrdinal(ids[id - 1], ids[id]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    // By the first letters that tell ids apart, which numbers compare faster than texts; the whole ids where those are alike.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Order(IReadOnlyList<string> ids)
    {
        int[] order = new int[ids.Count];
        ulong[] keys = new ulong[ids.Count];
        int shared = SharedLetters(ids);
        for (int id = 0; id < order.Length; id++)
        {
            order[id] = id;
            keys[id] = Key(ids[id].AsSpan(shared));
        }

        Array.Sort(keys, order);
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && keys[next] == keys[first]; next++)
            {
            }

            order.AsSpan(first..next).Sort((left, right) => string.CompareOrdinal(ids[left], ids[right]));
        }

        return order;
    }

    private static int SharedLetters(IReadOnlyList<string> ids)
    {
        ReadOnlySpan<char> shared = ids[0];
        for (int id = 1; id < ids.Count; id++)
        {
            shared = shared[..shared.CommonPrefixLength(ids[id])];
        }

        return shared.Length;
    }

    // A byte a letter: of one that needs more, only that it stands behind those of a byte, and nothing of what follows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Key(ReadOnlySpan<char> letters)
    {
        ulong key = 0;
        for (int place = 0; place < KeyLetters && place < letters.Length; place++)
        {
            byte letter = (byte)Math.Min(letters[place], byte.MaxValue);
            key |= (ulong)letter << (8 * (KeyLetters - 1 - place));
            if (letter == byte.MaxValue)
            {
                break;
            }
        }

        return key;
    }
}
