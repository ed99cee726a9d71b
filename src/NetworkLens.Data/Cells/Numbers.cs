using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What a number may be.</summary>
/// <param name="What">With its article: "a tonnage".</param>
/// <param name="Least">Smallest allowed.</param>
/// <param name="Most">Largest allowed.</param>
/// <param name="Expected">In words.</param>
internal sealed record NumberRange(string What, double Least, double Most, string Expected)
{
    private const int MostSuppliers = 1_000_000;

    public static readonly NumberRange Tonnes = new("a tonnage", 0, double.MaxValue, "a number of at least 0, or nothing where unknown");
    public static readonly NumberRange Money = new("an amount of money", 0, double.MaxValue, "US dollars, at least 0, or nothing where unknown");
    public static readonly NumberRange Ratio = new("a ratio", double.Epsilon, double.MaxValue, "tonnes in for each tonne out, above 0, or nothing where unknown");
    public static readonly NumberRange Share = new("a share", 0, 1, "a number from 0 to 1");
    public static readonly NumberRange Chance = new("a chance", 0, 1, "a number from 0 (never) to 1 (every year), or nothing where unknown");
    public static readonly NumberRange Suppliers = new("a number of suppliers", 1, MostSuppliers, "a whole number of at least 1, or nothing for 1");
    public static readonly NumberRange Weight = new("a weight", 0, double.MaxValue, "a number of at least 0, or nothing for 1");
    public static readonly NumberRange Days = new("a number of days", 0, double.MaxValue, "at least 0, or nothing where unknown");
    public static readonly NumberRange PerCent = new("a rate", 0, double.MaxValue, "per cent, at least 0, or nothing where unknown");
    public static readonly NumberRange Factor = new("a factor", 0, double.MaxValue, "a number of at least 0");
    public static readonly NumberRange Governance = new("a governance indicator", 0, 10, "a number from 0 (best) to 10 (worst)");
    public static readonly NumberRange Latitude = new("a latitude", -90, 90, "degrees north, -90 to 90");
    public static readonly NumberRange Longitude = new("a longitude", -180, 180, "degrees east, -180 to 180");
}

/// <summary>A column of figures with the two that may stand beside it.</summary>
internal readonly record struct FigureFields(int Value, int Low, int High)
{
    public FigureFields(CsvTable table, string column)
        : this(table.Field(column), table.Field(column + TableLayout.Low), table.Field(column + TableLayout.High))
    {
    }
}

/// <summary>Reads cells that hold numbers.</summary>
internal static class Numbers
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int FirstYear = 1000;
    private const int LastYear = 3000;

    /// <summary>NaN where the cell is empty or at fault.</summary>
    public static double Number(this CsvTable table, int field, NumberRange range)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return double.NaN;
        }

        if (!double.TryParse(cell, Plain, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            table.Error(field, "not-a-number", $"'{cell}' is not {range.What}; expected {range.Expected}.", cell.ToString(), range.Expected);
            return double.NaN;
        }

        if (number < range.Least || number > range.Most)
        {
            table.Error(field, "out-of-range", $"'{cell}' is not {range.What}; expected {range.Expected}.", cell.ToString(), range.Expected);
            return double.NaN;
        }

        return number + 0.0; // no -0: it would be equal to 0 and print otherwise
    }

    /// <summary>A whole number; 0 where the cell is empty or at fault.</summary>
    public static int Whole(this CsvTable table, int field, NumberRange range)
    {
        double number = table.Number(field, range);
        if (double.IsNaN(number))
        {
            return 0;
        }

        if (!double.IsInteger(number))
        {
            table.Error(field, "not-a-number", $"'{table[field]}' is not {range.What}; expected {range.Expected}.", table[field].ToString(), range.Expected);
            return 0;
        }

        return (int)number;
    }

    public static Figure Figure(this CsvTable table, FigureFields fields, NumberRange range)
    {
        double value = table.Number(fields.Value, range);
        if (fields.Low < 0 && fields.High < 0)
        {
            return Model.Figure.Of(value);
        }

        double low = table.Number(fields.Low, range);
        double high = table.Number(fields.High, range);
        if (low > value)
        {
            OutOfOrder(table, fields.Low, "low end", "above the figure itself", table[fields.Value].ToString());
        }
        else if (high < value)
        {
            OutOfOrder(table, fields.High, "high end", "below the figure itself", table[fields.Value].ToString());
        }
        else if (low > high)
        {
            OutOfOrder(table, fields.Low, "low end", "above the high one", table[fields.High].ToString());
        }

        return new Figure(value, low, high);
    }

    /// <summary>0 where the cell is empty or at fault.</summary>
    public static short Year(this CsvTable table, int field)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return 0;
        }

        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && IsYear(year))
        {
            return (short)year;
        }

        const string Expected = "four digits such as 2025, or nothing where unknown";
        table.Error(field, "not-a-year", $"'{cell}' is not a year; expected {Expected}.", cell.ToString(), Expected);
        return 0;
    }

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Null where the cell is empty or at fault.</summary>
    public static int? YearOrNull(this CsvTable table, int field) => table.Year(field) is var year and not 0 ? year : null;

    private static void OutOfOrder(CsvTable table, int field, string end, string where, string other)
    {
        string found = table[field].ToString();
        table.Error(field, "range-order", $"The {end} '{found}' is {where}, '{other}'; expected low, figure, high in rising order.", found, "low <= figure <= high");
    }
}
