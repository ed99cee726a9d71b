using System.Runtime.CompilerServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The rows of a table that name each site, side by side. Rows without a site are left out.</summary>
internal readonly record struct RowsBySite(int[] Start, int[] Rows)
{
    public ReadOnlySpan<int> this[int site] => Rows.AsSpan(Start[site]..Start[site + 1]);

    /// <summary>Counting sort: O(rows + sites), stable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RowsBySite Of(ReadOnlySpan<SiteIndex> siteOfRow, int sites)
    {
        int[] start = new int[sites + 2]; // one more, so that filling moves each start into its place
        foreach (SiteIndex site in siteOfRow)
        {
            start[site.Value + 2] += site.Value < 0 ? 0 : 1;
        }

        for (int site = 2; site < start.Length; site++)
        {
            start[site] += start[site - 1];
        }

        int[] rows = new int[start[^1]];
        for (int row = 0; row < siteOfRow.Length; row++)
        {
            if (siteOfRow[row].Value >= 0)
            {
                rows[start[siteOfRow[row].Value + 1]++] = row;
            }
        }

        return new RowsBySite(start, rows);
    }
}
