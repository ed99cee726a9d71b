namespace NetworkLens.Data;

/// <summary>A cell of a table as a person saved it.</summary>
/// <param name="Text">Without quotes and without blanks at its ends; empty where it holds nothing.</param>
/// <param name="Line">Line of its first character, from 1; in a workbook, its row.</param>
/// <param name="Column">Column of that character, from 1; in a workbook, its column.</param>
public readonly record struct SavedCell(string Text, int Line, int Column)
{
    /// <summary>True where it holds nothing.</summary>
    public bool IsEmpty => Text.Length == 0;
}
