namespace NetworkLens.Cli.Output;

/// <summary>One column of an answer.</summary>
/// <param name="Field">Name of the JSON field; null for a column made for people only.</param>
/// <param name="Header">Heading in tables, with the unit; null where tables leave the column out.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Cell">The value in a row (0 to Rows.Count - 1): null, string, bool, int, double, a <see cref="Precise"/>, a list of strings or a list of <see cref="Nested"/>.</param>
internal sealed record AnswerColumn(string? Field, string? Header, ColumnKind Kind, Func<int, object?> Cell)
{
    /// <summary>True where tables align the column to the right.</summary>
    public bool IsNumber => Kind is ColumnKind.Count or ColumnKind.Year or ColumnKind.Share or ColumnKind.Index || CellText.IsAmount(Kind);
}

/// <summary>One column, told by the row it reads from.</summary>
/// <param name="Field">As in <see cref="AnswerColumn"/>.</param>
/// <param name="Header">As in <see cref="AnswerColumn"/>.</param>
/// <param name="Kind">As in <see cref="AnswerColumn"/>.</param>
/// <param name="Value">The value in a row.</param>
internal sealed record ColumnOf<T>(string? Field, string? Header, ColumnKind Kind, Func<T, object?> Value);
