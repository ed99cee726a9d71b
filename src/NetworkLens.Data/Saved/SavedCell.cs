namespace NetworkLens.Data;

/// <summary>A cell of a table as a person saved it.</summary>
/// <param name="Text">Numbers and dates in the plain way where their column settles it, else as saved; empty where it holds nothing.</param>
/// <param name="AsSaved">Without quotes and without blanks at its ends.</param>
/// <param name="Line">Line of its first character, from 1; in a workbook, its row.</param>
/// <param name="Column">Column of that character, from 1; in a workbook, its column.</param>
public readonly record struct SavedCell(string Text, string AsSaved, int Line, int Column)
{
    internal SavedCell(string text, int line, int column)
        : this(text, text, line, column)
    {
    }

    /// <summary>True where it holds nothing.</summary>
    public bool IsEmpty => Text.Length == 0;
}
