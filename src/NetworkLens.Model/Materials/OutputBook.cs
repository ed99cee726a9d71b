namespace NetworkLens.Model;

/// <summary>Which row of outputs.csv says what a site can make, or made, of a material in a year.</summary>
public static class OutputBook
{
    /// <summary>The newest row of a kind with a figure; a row without a year holds always and yields to one with.</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="first">Position of the first row of the site and the material in <see cref="DataSet.Outputs"/>.</param>
    /// <param name="kind">Capacity or production.</param>
    /// <param name="from">Rows of years before are left aside; those without a year are not.</param>
    /// <param name="until">Rows of years after are left aside.</param>
    /// <returns>Its position; -1 where there is none. O(rows of the site and the material).</returns>
    public static int Newest(DataSet data, int first, OutputKind kind, int from, int until) => Newest(data, first, kind, from, until, figure => figure.IsKnown);

    /// <summary>The newest capacity that is a range without a figure in it, of those that hold by a year; -1 where there is none. O(rows of the site and the material).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="first">As above.</param>
    /// <param name="until">As above.</param>
    public static int NewestRange(DataSet data, int first, int until) =>
        Newest(data, first, OutputKind.Capacity, int.MinValue, until, figure => !figure.IsKnown && !double.IsNaN(figure.Low) && !double.IsNaN(figure.High));

    private static int Newest(DataSet data, int first, OutputKind kind, int from, int until, Func<Figure, bool> isMeant)
    {
        ArgumentNullException.ThrowIfNull(data);
        int found = -1;
        for (int row = first; row < data.Outputs.Length && IsSame(data, row, first); row++)
        {
            Output output = data.Outputs[row];
            if (output.Kind == kind && isMeant(output.TonnesPerYear) && YearOf(output) <= until && (output.Year is null || output.Year >= from)
                && (found < 0 || YearOf(output) >= YearOf(data.Outputs[found])))
            {
                found = row;
            }
        }

        return found;
    }

    /// <summary>What is made: the newer of the newest production and the newest capacity, of the same year the production.</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="first">Position of the first row of the site and the material.</param>
    /// <param name="from">Productions of years before are too old to say anything.</param>
    /// <param name="until">Rows of years after are left aside.</param>
    /// <returns>The row's position; -1 where there is none.</returns>
    public static int Made(DataSet data, int first, int from, int until)
    {
        ArgumentNullException.ThrowIfNull(data);
        int production = Newest(data, first, OutputKind.Production, from, until);
        int capacity = Newest(data, first, OutputKind.Capacity, int.MinValue, until);
        return production >= 0 && (capacity < 0 || YearOf(data.Outputs[production]) >= YearOf(data.Outputs[capacity])) ? production : capacity;
    }

    /// <summary>The year of a row, before any other where it has none.</summary>
    /// <param name="output">The row.</param>
    internal static int YearOf(Output output) => output.Year ?? int.MinValue;

    /// <summary>Whether two rows are of the same site and material.</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="row">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsSame(DataSet data, int row, int other)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Outputs[row].Site == data.Outputs[other].Site && data.Outputs[row].Material == data.Outputs[other].Material;
    }
}
