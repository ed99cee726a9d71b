using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>A column of a table of the data format.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Cell">Of a row; null or empty where unknown.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, string?> Cell)
{
    /// <summary>A figure with the two ends of its range.</summary>
    public static ImmutableArray<CsvColumn<T>> Figure(string name, Func<T, Figure> figure) =>
    [
        new(name, row => CsvCell.Number(figure(row).Value)),
        new(name + "_low", row => CsvCell.Number(figure(row).Low)),
        new(name + "_high", row => CsvCell.Number(figure(row).High)),
    ];
}

/// <summary>Values as cells of the data format, from which they are read back as they were.</summary>
internal static class CsvCell
{
    public static string? Number(double value) => double.IsNaN(value) ? null : value.ToString("R", CultureInfo.InvariantCulture);

    public static string? Year(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture);

    public static string? Flag(bool flag) => flag ? "true" : null;

    public static string? Date(PartialDate date) => date.IsKnown ? date.ToString() : null;

    public static string? Sources(DataSet data, ReadOnlySpan<SourceIndex> cited)
    {
        string[] ids = new string[cited.Length];
        for (int source = 0; source < ids.Length; source++)
        {
            ids[source] = data.Sources[cited[source].Value].Id;
        }

        return ids.Length == 0 ? null : string.Join(';', ids);
    }
}
