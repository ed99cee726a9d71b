using System.Collections;
using System.Reflection;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Compares two data sets member by member, so that a member the snapshot forgets is found.</summary>
internal static class SameData
{
    public static void Check(DataSet expected, DataSet actual) => Check(expected, actual, nameof(DataSet), 0);

    // Properties of our own types, cells of columns and items of lists, down to what can be compared.
    private static void Check(object? expected, object? actual, string place, int rows)
    {
        if (expected is null || actual is null)
        {
            Assert.True(expected is null && actual is null, $"{place}: {expected ?? "null"} became {actual ?? "null"}");
            return;
        }

        Type type = expected.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Column<>))
        {
            CheckColumn(expected, actual, place, rows);
        }
        else if (type.GetProperty("IsDefault") is { } isDefault && (bool)isDefault.GetValue(expected)!)
        {
            Assert.True((bool)isDefault.GetValue(actual)!, place);
        }
        else if (expected is IEnumerable list and not string)
        {
            object?[] left = [.. list];
            object?[] right = [.. (IEnumerable)actual];
            Assert.True(left.Length == right.Length, $"{place}: {left.Length} items became {right.Length}");
            for (int item = 0; item < left.Length; item++)
            {
                Check(left[item], right[item], $"{place}[{item}]", rows);
            }
        }
        else if (type.Namespace == typeof(DataSet).Namespace && !type.IsEnum && type != typeof(PartialDate))
        {
            int count = expected is SiteTable sites ? sites.Count : expected is LinkTable links ? links.Count : 0;
            foreach (PropertyInfo property in type.GetProperties().Where(property => !property.PropertyType.IsByRefLike && property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
            {
                Check(property.GetValue(expected), property.GetValue(actual), $"{place}.{property.Name}", count);
            }
        }
        else
        {
            Assert.True(expected.Equals(actual), $"{place}: {expected} became {actual}");
        }
    }

    private static void CheckColumn(object expected, object actual, string place, int rows)
    {
        PropertyInfo cell = expected.GetType().GetProperty("Item")!;
        PropertyInfo isPresent = expected.GetType().GetProperty("IsPresent")!;
        Assert.True(isPresent.GetValue(expected)!.Equals(isPresent.GetValue(actual)), $"{place}: present or not");
        int count = (bool)isPresent.GetValue(expected)! ? rows : 1;
        for (int row = 0; row < count; row++)
        {
            Check(cell.GetValue(expected, [row]), cell.GetValue(actual, [row]), $"{place}[{row}]", rows);
        }
    }
}
