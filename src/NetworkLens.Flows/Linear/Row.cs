namespace NetworkLens.Flows;

/// <summary>A row of a <see cref="LinearModel"/>: a sum of columns times coefficients, between two bounds.</summary>
internal sealed class Row
{
    private readonly LinearModel model;
    private readonly List<(LinearColumn Column, double Coefficient)> entries = [];

    public Row(LinearModel model, int index, double low, double high)
    {
        (this.model, Index, Low, High) = (model, index, low, high);
    }

    /// <summary>Position in the programme.</summary>
    public int Index { get; }

    /// <summary>Least the sum may be.</summary>
    public double Low { get; private set; }

    /// <summary>Most the sum may be.</summary>
    public double High { get; private set; }

    /// <summary>Its coefficients; those of one column add up.</summary>
    public IReadOnlyList<(LinearColumn Column, double Coefficient)> Entries => entries;

    /// <summary>Sets both bounds.</summary>
    public void SetBounds(double low, double high)
    {
        if (low != Low || high != High)
        {
            (Low, High) = (low, high);
            model.Changed(this);
        }
    }

    /// <summary>Sets the least the sum may be.</summary>
    public void SetLow(double low) => SetBounds(low, High);

    /// <summary>Sets the most the sum may be.</summary>
    public void SetHigh(double high) => SetBounds(Low, high);

    /// <summary>Adds to the coefficient of a column. O(1) while the programme is written.</summary>
    public void Add(LinearColumn column, double coefficient)
    {
        entries.Add((column, coefficient));
        model.MatrixChanged();
        if (model.Reload is null)
        {
            model.Changed(this, column, entries.Where(entry => ReferenceEquals(entry.Column, column)).Sum(entry => entry.Coefficient));
        }
    }

    /// <summary>Sets the coefficient of a column, whatever it was. O(columns of the row).</summary>
    public void Set(LinearColumn column, double coefficient)
    {
        int place = entries.FindIndex(entry => ReferenceEquals(entry.Column, column));
        if (place < 0)
        {
            Add(column, coefficient);
            return;
        }

        model.MatrixChanged();
        entries.RemoveAll(entry => ReferenceEquals(entry.Column, column));
        entries.Insert(place, (column, coefficient));
        model.Changed(this, column, coefficient);
    }
}
