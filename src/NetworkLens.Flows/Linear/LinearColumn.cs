namespace NetworkLens.Flows;

/// <summary>A column of a <see cref="LinearModel"/>: what is to be found, between two bounds.</summary>
internal sealed class LinearColumn
{
    private readonly LinearModel model;

    public LinearColumn(LinearModel model, int index, double low, double high, bool isWhole)
    {
        (this.model, Index, Low, High, IsWhole) = (model, index, low, high, isWhole);
    }

    /// <summary>Position in the programme.</summary>
    public int Index { get; }

    /// <summary>Least it may be.</summary>
    public double Low { get; private set; }

    /// <summary>Most it may be.</summary>
    public double High { get; private set; }

    /// <summary>Whether it has to be a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Its part in the objective.</summary>
    public double Cost
    {
        get;
        set
        {
            if (value != field)
            {
                field = value;
                model.Changed(this, isCost: true);
            }
        }
    }

    /// <summary>In the solution at hand.</summary>
    public double Value => model.Solution.Columns[Index];

    /// <summary>Sets both bounds.</summary>
    public void SetBounds(double low, double high)
    {
        if (low != Low || high != High)
        {
            (Low, High) = (low, high);
            model.Changed(this, isCost: false);
        }
    }

    /// <summary>Sets the least it may be.</summary>
    public void SetLow(double low) => SetBounds(low, High);

    /// <summary>Sets the most it may be.</summary>
    public void SetHigh(double high) => SetBounds(Low, high);
}
