using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>The columns that most tables end in: how a row is known, remarks, sources.</summary>
internal static class RowColumns
{
    /// <summary>What the column of that name holds.</summary>
    public const string CheckedText = "When the row was last checked against its sources: YYYY, YYYY-MM or YYYY-MM-DD.";

    /// <summary>How something is known.</summary>
    public static WordType<Basis> BasisType { get; } = new(WordList.Bases, null);

    public static ColumnSchema<TRow, Basis> Basis<TRow>(Func<TRow, Basis> get) => new(
        "basis", "How the row's figure is known: reported where there is no such column, assumed where the cell is empty.", BasisType, (_, row) => get(row));

    public static ColumnSchema<TRow, string?> Notes<TRow>(Func<TRow, string?> get) => new("notes", "Remarks.", new TextType(), (_, row) => get(row));

    public static ColumnSchema<TRow, ImmutableArray<SourceIndex>> Sources<TRow>(Func<TRow, ImmutableArray<SourceIndex>> get) => new(
        "source_ids", "Ids of sources.csv, with ; between two.", new SourcesType(), (_, row) => get(row));

    public static ColumnSchema<TRow, PartialDate> Checked<TRow>(Func<TRow, PartialDate> get) => new("checked", CheckedText, new DateType(), (_, row) => get(row));
}
