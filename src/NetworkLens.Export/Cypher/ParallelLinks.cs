using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>Rows of links.csv that have the same sender, receiver and material, which is seldom more than one.</summary>
internal static class ParallelLinks
{
    /// <summary>The number, from 1, of each row that is not the first of its kind. O(m log m) time for m rows; memory of 16 bytes a row while it works, then of the parallel ones alone.</summary>
    public static Dictionary<int, int> Of(LinkTable links)
    {
        var keys = new UInt128[links.Count];
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = new UInt128(((ulong)(uint)links.From[row].Value << 32) | (uint)links.To[row].Value, ((ulong)(uint)links.Material(row).Value << 32) | (uint)row);
        }

        Array.Sort(keys);
        var parts = new Dictionary<int, int>();
        int part = 0;
        for (int position = 1; position < keys.Length; position++)
        {
            part = keys[position] >> 32 == keys[position - 1] >> 32 ? part + 1 : 0;
            if (part > 0)
            {
                parts.Add((int)(uint)keys[position], part);
            }
        }

        return parts;
    }
}
