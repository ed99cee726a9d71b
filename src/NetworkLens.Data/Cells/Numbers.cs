using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A column of figures with the two that may stand beside it.</summary>
internal readonly record struct FigureFields(int Value, int Low, int High)
{
    public FigureFields(CsvTable table, string column)
        : this(table.Field(column), table.Field(column + FigureType.Low), table.Field(column + FigureType.High))
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
