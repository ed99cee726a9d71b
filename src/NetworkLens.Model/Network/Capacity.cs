namespace NetworkLens.Model;

/// <summary>What an activity can make in a year.</summary>
/// <param name="TonnesPerYear">t/yr; NaN where it is a range without a figure in it, and where unknown: without outputs.csv where some of the activity's links have no tonnes.</param>
/// <param name="OutputRow">The row of <see cref="DataSet.Outputs"/> that gives it; -1 where none does.</param>
/// <param name="IsProduction">True where the figure is a production, for want of a capacity or above it.</param>
/// <param name="Basis">How the figure is known.</param>
public readonly record struct Capacity(double TonnesPerYear, int OutputRow, bool IsProduction, Basis Basis)
{
    /// <summary>Nobody says.</summary>
    public static readonly Capacity Unknown = new(double.NaN, -1, false, Basis.Assumed);

    /// <summary>What a row says; unknown where none does.</summary>
    /// <param name="data">Whose row.</param>
    /// <param name="row">Position in <see cref="DataSet.Outputs"/>, or -1.</param>
    public static Capacity OfRow(DataSet data, int row)
    {
        ArgumentNullException.ThrowIfNull(data);
        return row >= 0 && data.Outputs[row] is var output ? new Capacity(output.TonnesPerYear.Value, row, output.Kind == OutputKind.Production, output.Basis) : Unknown;
    }

    /// <summary>True where it is known.</summary>
    public bool IsFigure => double.IsFinite(TonnesPerYear);

    /// <summary>True where its row states a range and no figure in it.</summary>
    public bool IsRange => OutputRow >= 0 && double.IsNaN(TonnesPerYear);

    /// <summary>True for the sum of what the activity's links carry, in a data set without outputs.csv.</summary>
    public bool IsFromLinks => OutputRow < 0 && IsFigure;
}

/// <summary>What moves along a link in a year.</summary>
/// <param name="TonnesPerYear">t/yr; NaN where unknown.</param>
/// <param name="AtLeast">Known part, t/yr; equal to the sum where all is known.</param>
/// <param name="Basis">Weakest basis of the known tonnes; <see cref="Basis.Assumed"/> where unknown.</param>
public readonly record struct LinkTonnes(double TonnesPerYear, double AtLeast, Basis Basis)
{
    /// <summary>True where every row of the link gives its tonnes.</summary>
    public bool IsKnown => !double.IsNaN(TonnesPerYear);

    /// <summary>The sum over rows of one material that run in a year; unknown where any of them is, or where none is in force. O(rows).</summary>
    /// <param name="links">The table.</param>
    /// <param name="rows">Rows of it.</param>
    /// <param name="material">What moves; <see cref="MaterialIndex.Any"/> for everything.</param>
    /// <param name="year">Calendar year.</param>
    public static LinkTonnes Of(LinkTable links, ReadOnlySpan<int> rows, MaterialIndex material, int year)
    {
        ArgumentNullException.ThrowIfNull(links);
        double known = 0;
        bool isKnown = true;
        int count = 0;
        Basis basis = Basis.Reported;
        foreach (int row in rows)
        {
            if ((material != MaterialIndex.Any && links.Material(row) != material) || !links.IsInForce(row, year) || !links.IsQualified(row, null))
            {
                continue;
            }

            count++;
            double tonnes = links.Tonnes[row];
            isKnown &= !double.IsNaN(tonnes);
            known += double.IsNaN(tonnes) ? 0 : tonnes;
            basis = WeakestBasis.Of(basis, links.TonnesBasis(row));
        }

        return isKnown && count > 0 ? new LinkTonnes(known, known, basis) : new LinkTonnes(double.NaN, known, Basis.Assumed);
    }
}
