using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A data set as text, every public figure of it, for golden files.</summary>
internal static class DataSetText
{
    public static string Of(DataSet data)
    {
        var text = new StringBuilder();
        foreach (PropertyInfo property in typeof(DataSet).GetProperties())
        {
            object? value = property.GetValue(data);
            if (value is SiteTable sites)
            {
                Columns(text, "Sites", sites, sites.Count);
            }
            else if (value is LinkTable links)
            {
                Columns(text, "Links", links, links.Count);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{property.Name}: {Value(value)}\n");
            }
        }

        return text.ToString();
    }

    private static void Columns(StringBuilder text, string table, object columns, int count)
    {
        foreach (PropertyInfo property in columns.GetType().GetProperties().Where(property => !property.PropertyType.IsByRefLike))
        {
            object value = property.GetValue(columns)!;
            PropertyInfo? cell = value.GetType().GetProperties().FirstOrDefault(indexer => indexer.GetIndexParameters().Length == 1);
            if (property.PropertyType.Name.StartsWith("Column", StringComparison.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"{table}.{property.Name}: {string.Join(" | ", Enumerable.Range(0, count).Select(row => Value(cell!.GetValue(value, [row]))))}\n");
            }
            else if (value is IEnumerable or int)
            {
                text.Append(CultureInfo.InvariantCulture, $"{table}.{property.Name}: {Value(value)}\n");
            }
        }
    }

    private static string Value(object? value) => value switch
    {
        null => "-",
        string word => word,
        IEnumerable list => $"[{string.Join("; ", list.Cast<object>().Select(Value))}]",
        IFormattable or bool => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ when value.GetType().Namespace == typeof(DataSet).Namespace && value.ToString() is "" => "-",
        PartialDate date => date.ToString(),
        _ when value.GetType().Namespace == typeof(DataSet).Namespace =>
            $"({string.Join(", ", value.GetType().GetProperties().Where(property => property.CanWrite).Select(property => Value(property.GetValue(value))))})",
        _ => value.ToString()!,
    };
}
