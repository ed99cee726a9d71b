using System.Collections.Immutable;

namespace NetworkLens.Cli.Output;

/// <summary>The rows of an answer. Cells are made when a writer asks for them, so that a long answer streams.</summary>
/// <param name="Count">Number of rows.</param>
/// <param name="Columns">In the order in which they are printed.</param>
internal sealed record Rows(int Count, ImmutableArray<AnswerColumn> Columns)
{
    /// <summary>One row an item.</summary>
    public static Rows Of<T>(IReadOnlyList<T> items, ImmutableArray<ColumnOf<T>> columns) =>
        new(items.Count, [.. columns.Select(column => new AnswerColumn(column.Field, column.Header, column.Kind, row => column.Value(items[row])))]);

    /// <summary>Some of the rows, in the order given.</summary>
    public Rows Only(int[] rows) => new(rows.Length, [.. Columns.Select(column => column with { Cell = row => column.Cell(rows[row]) })]);

    /// <summary>How many rows a limit leaves; null is no limit.</summary>
    public int Shown(int? limit) => Math.Min(Count, limit ?? Count);
}
