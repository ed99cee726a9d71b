using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The data format in words, for people who write it.</summary>
public static class DataFormat
{
    /// <summary>Every column of every table, in the order in which tables are best written; required columns first in each.</summary>
    public static ImmutableArray<FormatColumn> Columns { get; } =
    [
        .. TableSchemas.All.SelectMany(table => table.All.OrderBy(column => !column.IsRequired).Select(column => new FormatColumn(
            table.File, column.Name, column.IsRequired, column.Meaning, column.Type.Words?.Words ?? [.. column.UsualWords], column.Type.HasRange))),
    ];
}
