namespace NetworkLens.Neo4j;

/// <summary>A value of a row.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="IsPacked">True where rows hold its place in <see cref="PackedRows.Values"/>.</param>
internal sealed record PackedColumn(string Name, bool IsPacked);

/// <summary>Rows of a batch with each text, list and FLOAT once: most of them stand in many rows, and a place in a list is less to send and to read than what stands there.</summary>
internal sealed class PackedRows
{
    private readonly List<object?> values = [];
    private readonly Dictionary<object, object> places = new(new ByContent());

    /// <summary>Packs. O(all letters).</summary>
    /// <param name="batch">Its rows.</param>
    /// <param name="keyOf">As in <see cref="LoadBatch.Lists"/>.</param>
    /// <param name="endOf">What stands for the node of a label and an id at the end of a tie; null where the batch has no ties.</param>
    public PackedRows(LoadBatch batch, Func<string, string, string> keyOf, Func<string, string, string>? endOf = null)
    {
        Rows = batch.Lists(keyOf);
        int keys = batch.Table.Keys.Length;
        Columns = [.. batch.Properties.Select((name, column) => new PackedColumn(name, Rows.Any(row => ((List<object?>)row!)[keys + column] is not (null or bool or long))))];
        for (int column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].IsPacked)
            {
                Pack(keys + column);
            }
        }

        int last = keys + Columns.Count;
        foreach (LoadTie tie in batch.Ties)
        {
            foreach ((object? row, string id) in Rows.Zip(batch.EndsOf(tie)))
            {
                ((List<object?>)row!).Add(endOf!(tie.Label, id));
            }

            Pack(last++);
        }
    }

    /// <summary>Lists of the keys, then of <see cref="Columns"/>, then of the places of the ends of ties.</summary>
    public IReadOnlyList<object?> Rows { get; }

    /// <summary>What rows hold the places of.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>What stands behind the keys, in order.</summary>
    public IReadOnlyList<PackedColumn> Columns { get; }

    private void Pack(int position)
    {
        foreach (object? row in Rows)
        {
            var list = (List<object?>)row!;
            if (list[position] is { } value)
            {
                if (!places.TryGetValue(value, out object? place))
                {
                    places[value] = place = (long)values.Count;
                    values.Add(value);
                }

                list[position] = place;
            }
        }
    }

    // 0.0 and -0.0 are two values; so are 1 and 1.0.
    private sealed class ByContent : IEqualityComparer<object>
    {
        public new bool Equals(object? x, object? y) => (x, y) switch
        {
            (string one, string other) => one == other,
            (double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other),
            (List<object?> one, List<object?> other) => one.Count == other.Count && one.Zip(other).All(pair => Equals(pair.First, pair.Second)),
            _ => object.Equals(x, y),
        };

        public int GetHashCode(object obj) => obj switch
        {
            double number => BitConverter.DoubleToInt64Bits(number).GetHashCode(),
            List<object?> list => list.Aggregate(list.Count, (hash, item) => HashCode.Combine(hash, item is null ? 0 : GetHashCode(item))),
            _ => obj.GetHashCode(),
        };
    }
}
