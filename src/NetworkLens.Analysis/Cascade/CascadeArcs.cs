namespace NetworkLens.Analysis;

/// <summary>The sales, or the purchases, of every position: laid out once where many shocks follow them, or worked out of a position when one shock comes by.</summary>
/// <param name="start">Where those of a position start; positions + 1. Null: nothing is laid out.</param>
/// <param name="ends">Intake, or position that sells.</param>
/// <param name="shares">Share of each.</param>
/// <param name="fill">Works out those of a position.</param>
internal sealed class CascadeArcs(int[]? start, int[] ends, double[] shares, Action<int, CascadeArcs.Row> fill)
{
    /// <summary>Those of a position. They hold until the row is asked for those of another.</summary>
    /// <param name="position">Of the graph.</param>
    /// <param name="row">Of the asker alone.</param>
    public Arcs Of(int position, Row row)
    {
        if (start is not null)
        {
            (int first, int count) = (start[position], start[position + 1] - start[position]);
            return new Arcs(ends.AsSpan(first, count), shares.AsSpan(first, count));
        }

        row.Clear();
        fill(position, row);
        return row.Filled;
    }

    /// <summary>Arcs of a position.</summary>
    public readonly ref struct Arcs(ReadOnlySpan<int> ends, ReadOnlySpan<double> shares)
    {
        /// <summary>Intake, or position that sells.</summary>
        public ReadOnlySpan<int> Ends { get; } = ends;

        /// <summary>Share of each.</summary>
        public ReadOnlySpan<double> Shares { get; } = shares;
    }

    /// <summary>Room for the arcs of a position.</summary>
    public sealed class Row
    {
        private int[] ends = new int[8];
        private double[] shares = new double[8];

        /// <summary>Number of arcs.</summary>
        public int Count { get; private set; }

        /// <summary>The arcs.</summary>
        public Arcs Filled => new(ends.AsSpan(0, Count), shares.AsSpan(0, Count));

        /// <summary>Intakes that a vertex draws on, while its arcs are worked out.</summary>
        public List<(int Intake, double Share)> Uses { get; } = [];

        /// <summary>Adds an arc.</summary>
        public void Add(int end, double share)
        {
            if (Count == ends.Length)
            {
                Array.Resize(ref ends, 2 * Count);
                Array.Resize(ref shares, 2 * Count);
            }

            (ends[Count], shares[Count]) = (end, share);
            Count++;
        }

        /// <summary>Copies the arcs.</summary>
        public void CopyTo(Span<int> toEnds, Span<double> toShares)
        {
            ends.AsSpan(0, Count).CopyTo(toEnds);
            shares.AsSpan(0, Count).CopyTo(toShares);
        }

        /// <summary>Takes all away.</summary>
        public void Clear() => Count = 0;
    }
}
