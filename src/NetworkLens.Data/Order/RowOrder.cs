using System.Collections.Concurrent;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Orders the rows of large tables, on several cores.</summary>
internal static class RowOrder
{
    private const int Portion = 1 << 14; // rows or sites a worker takes at once

    /// <summary>Rows ordered by site, then as told. O(rows) where a site has few, else O(rows log rows).</summary>
    /// <param name="siteOfRow">The site of each row.</param>
    /// <param name="sites">Number of sites.</param>
    /// <param name="compare">Rows of one site, by all that they say: those it finds alike may stand either way.</param>
    /// <param name="workers">On how many cores.</param>
    /// <returns>Old row of each new one; null where they are in order as they stand.</returns>
    public static int[]? BySite(Cells<SiteIndex> siteOfRow, int sites, Comparison<int> compare, ParallelOptions workers)
    {
        if (IsInOrder(siteOfRow, compare))
        {
            return null;
        }

        var rows = RowsBySite.Of(siteOfRow.AsSpan(), sites);
        Parallel.ForEach(Partitioner.Create(0, sites, Portion), workers, portion =>
        {
            for (int site = portion.Item1; site < portion.Item2; site++)
            {
                rows.Rows.AsSpan(rows.Start[site]..rows.Start[site + 1]).Sort(compare);
            }
        });
        return rows.Rows;
    }

    /// <summary>Cells of the rows in an order.</summary>
    public static T[] Gather<T>(int[] order, Func<int, T> cell, ParallelOptions workers) => Fill(order.Length, row => cell(order[row]), workers);

    /// <summary>A cell for each row.</summary>
    public static T[] Fill<T>(int rows, Func<int, T> cell, ParallelOptions workers)
    {
        var cells = new T[rows];
        if (rows > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, rows, Portion), workers, portion =>
            {
                for (int row = portion.Item1; row < portion.Item2; row++)
                {
                    cells[row] = cell(row);
                }
            });
        }

        return cells;
    }

    private static bool IsInOrder(Cells<SiteIndex> siteOfRow, Comparison<int> compare)
    {
        for (int row = 1; row < siteOfRow.Count; row++)
        {
            int site = siteOfRow[row - 1].Value.CompareTo(siteOfRow[row].Value);
            if (site > 0 || (site == 0 && compare(row - 1, row) > 0))
            {
                return false;
            }
        }

        return true;
    }
}
