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
        Newest(data, first, OutputKind.Capacity, int.MinValue, until, figure => figure.IsRange);

    /// <summary>What says how much is made at most: the newest capacity, a production above it that is not older, and without figures a range alone; -1 where nothing does. O(rows of the site and the material).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="first">As above.</param>
    /// <param name="until">As above.</param>
    public static int Most(DataSet data, int first, int until)
    {
        ArgumentNullException.ThrowIfNull(data);
        int capacity = Newest(data, first, OutputKind.Capacity, int.MinValue, until);
        int production = Newest(data, first, OutputKind.Production, int.MinValue, until);
        if (capacity < 0 && production < 0)
        {
            return NewestRange(data, first, until);
        }

        // A production older than the capacity is of another time: the plant may have shrunk since.
        bool isProduction = capacity < 0 || (production >= 0
            && data.Outputs[production].TonnesPerYear.Value > data.Outputs[capacity].TonnesPerYear.Value
            && YearOf(data.Outputs[production]) >= YearOf(data.Outputs[capacity]));
        return isProduction ? production : capacity;
    }

    /// <summary>The row that says that nothing can be made: 0, with no range above it; -1 where none does. O(rows of the site and the material).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="first">As above.</param>
    /// <param name="until">As above.</param>
    public static int Nothing(DataSet data, int first, int until)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Most(data, first, until) is >= 0 and int row && data.Outputs[row].TonnesPerYear.HighOrValue <= 0 ? row : -1;
    }

    /// <summary>What sites in force make nothing of: for each such site and material the row that says 0. O(rows of outputs.csv).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="options">The year, and whether unconfirmed plants run.</param>
    /// <returns>The first of their rows and that row, in index order; none of these is an activity of the year's network.</returns>
    public static IEnumerable<(int First, int Row)> Stopped(DataSet data, NetworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        for (int row = 0; !data.Outputs.IsDefault && row < data.Outputs.Length; row++)
        {
            bool isFirst = row == 0 || !IsSame(data, row, row - 1);
            if (isFirst && Nothing(data, row, options.AsOf) is >= 0 and int nothing && data.Sites.IsInForce(data.Outputs[row].Site, options.AsOf, options.IncludeUnconfirmed))
            {
                yield return (row, nothing);
            }
        }
    }

    /// <summary>The first year in which a site makes a material, as far as its rows say; null where they never do. O(log outputs + rows of the site and the material, squared).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="site">The maker.</param>
    /// <param name="material">What it makes.</param>
    /// <param name="from">Years before are left aside.</param>
    public static int? FirstYear(DataSet data, SiteIndex site, MaterialIndex material, int from)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Outputs.IsDefault)
        {
            return from;
        }

        int first = FirstRow(data, site, material);
        int end = first;
        while (end < data.Outputs.Length && data.Outputs[end].Site == site && data.Outputs[end].Material == material)
        {
            end++;
        }

        int? least = null;
        for (int row = first; row < end; row++)
        {
            int year = Math.Max(from, YearOf(data.Outputs[row]));
            if (!(year >= least) && Nothing(data, first, year) < 0)
            {
                least = year;
            }
        }

        return least;
    }

    // Outputs are ordered by site, then material.
    private static int FirstRow(DataSet data, SiteIndex site, MaterialIndex material)
    {
        int row = 0;
        for (int end = data.Outputs.Length; row < end;)
        {
            int middle = (row + end) / 2;
            Output output = data.Outputs[middle];
            bool isBefore = (output.Site.Value, output.Material.Value).CompareTo((site.Value, material.Value)) < 0;
            (row, end) = isBefore ? (middle + 1, end) : (row, middle);
        }

        return row;
    }

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
    public static int YearOf(Output output) => output.Year ?? int.MinValue;

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
