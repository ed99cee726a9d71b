using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Orders the rows of large tables, on several cores.</summary>
internal static class RowOrder
{
    private const int Portion = 1 << 14; // rows or sites a worker takes at once

    /// <summary>Rows ordered by site, then key, then as told. O(rows) where a site has few, else O(rows log rows).</summary>
    /// <param name="siteOfRow">The site of each row.</param>
    /// <param name="sites">Number of sites.</param>
    /// <param name="keys">By row: what comes first in the order of a site's rows.</param>
    /// <param name="compare">Rows of one site and key, by all else that they say: those it finds alike may stand either way.</param>
    /// <param name="workers">On how many cores.</param>
    /// <returns>Old row of each new one; null where they are in order as they stand.</returns>
    public static int[]? BySite(Cells<SiteIndex> siteOfRow, int sites, long[] keys, Comparison<int> compare, ParallelOptions workers)
    {
        if (IsInOrder(siteOfRow.AsSpan(), keys, compare))
        {
            return null;
        }

        var rows = RowsBySite.Of(siteOfRow.AsSpan(), sites);
        InPortions(sites, workers, (first, behind) =>
        {
            long[] room = [];
            for (int site = first; site < behind; site++)
            {
                Span<int> own = rows.Rows.AsSpan(rows.Start[site]..rows.Start[site + 1]);
                if (own.Length > room.Length)
                {
                    ArrayPool<long>.Shared.Return(room);
                    room = ArrayPool<long>.Shared.Rent(own.Length);
                }

                Sort(own, room.AsSpan(..own.Length), keys, compare);
            }

            ArrayPool<long>.Shared.Return(room);
        });
        return rows.Rows;
    }

    /// <summary>The cells of a column in an order of its rows.</summary>
    public static T[] Gather<T>(int[] order, Column<T> column, ParallelOptions workers)
    {
        var cells = new T[order.Length];
        InPortions(cells.Length, workers, (first, behind) =>
        {
            for (int row = first; row < behind; row++)
            {
                cells[row] = column[order[row]];
            }
        });
        return cells;
    }

    /// <summary>A cell for each row.</summary>
    public static T[] Fill<T>(int rows, Func<int, T> cell, ParallelOptions workers)
    {
        var cells = new T[rows];
        InPortions(rows, workers, (first, behind) =>
        {
            for (int row = first; row < behind; row++)
            {
                cells[row] = cell(row);
            }
        });
        return cells;
    }

    /// <summary>Does something for all rows, some thousand at a time.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="workers">On how many cores.</param>
    /// <param name="work">Told the first row, and the one behind the last.</param>
    public static void InPortions(int rows, ParallelOptions workers, Action<int, int> work)
    {
        if (rows > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, rows, Portion), workers, portion => work(portion.Item1, portion.Item2));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // called for millions of sites before the compiler has looked twice
    private static void Sort(Span<int> rows, Span<long> own, long[] keys, Comparison<int> compare)
    {
        bool isInOrder = true;
        for (int place = 0; place < rows.Length; place++)
        {
            own[place] = keys[rows[place]];
            isInOrder &= place == 0 || own[place - 1] < own[place];
        }

        if (isInOrder)
        {
            return;
        }

        own.Sort(rows);
        for (int first = 0, next; first < rows.Length; first = next)
        {
            for (next = first + 1; next < rows.Length && own[next] == own[first]; next++)
            {
            }

            rows[first..next].Sort(compare);
        }
    }

    private static bool IsInOrder(ReadOnlySpan<SiteIndex> siteOfRow, long[] keys, Comparison<int> compare)
    {
        for (int row = 1; row < siteOfRow.Length; row++)
        {
            int order = siteOfRow[row - 1].Value.CompareTo(siteOfRow[row].Value) is var site and not 0 ? site : keys[row - 1].CompareTo(keys[row]);
            if (order > 0 || (order == 0 && compare(row - 1, row) > 0))
            {
                return false;
            }
        }

        return true;
    }
}
