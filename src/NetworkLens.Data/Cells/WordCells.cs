using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads cells that hold one of a few words, a date, or plain text.</summary>
internal static class WordCells
{
    private const int LongestId = 200;

    /// <summary>Null where the cell is empty.</summary>
    public static string? Text(this CsvTable table, int field) => table[field] is { IsEmpty: false } cell ? cell.ToString() : null;

    /// <summary>Place of the word in its list; -1 where the cell is empty or at fault.</summary>
    public static int Word(this CsvTable table, int field, WordList words)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return -1;
        }

        for (int word = 0; word < words.Words.Length; word++)
        {
            if (cell.SequenceEqual(words.Words[word]))
            {
                return word;
            }
        }

        string found = cell.ToString();
        string? nearest = Nearest.Of(found, words.Words);
        string hint = nearest is null ? $"expected one of {words.Expected}" : $"did you mean '{nearest}'? Known: {words.Expected}";
        table.Error(field, "unknown-value", $"'{found}' is not {words.What}; {hint}.", found, words.Expected, nearest);
        return -1;
    }

    /// <summary>How a row is known: <see cref="Basis.Reported"/> where the file has no such column, <see cref="Basis.Assumed"/> where the cell is empty.</summary>
    public static Basis Basis(this CsvTable table, int field) =>
        field < 0 ? Model.Basis.Reported : table.Word(field, WordList.Bases) is var word and >= 0 ? (Basis)word : Model.Basis.Assumed;

    /// <summary>False where the cell is empty. Spreadsheets write TRUE and FALSE, so case does not matter.</summary>
    public static bool Flag(this CsvTable table, int field)
    {
        ReadOnlySpan<char> cell = table[field];
        bool isTrue = cell.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!isTrue && !cell.IsEmpty && !cell.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            table.Error(field, "not-a-flag", $"'{cell}' is neither true nor false; expected one of them, or nothing for false.", cell.ToString(), "true, false");
        }

        return isTrue;
    }

    /// <summary>The default value where the cell is empty or at fault.</summary>
    public static PartialDate Date(this CsvTable table, int field)
    {
        ReadOnlySpan<char> cell = table[field];
        if (!PartialDate.TryParse(cell, out PartialDate date) && !cell.IsEmpty)
        {
            const string Expected = "YYYY, YYYY-MM or YYYY-MM-DD";
            table.Error(field, "not-a-date", $"'{cell}' is not a date; expected {Expected}, or nothing where unknown.", cell.ToString(), Expected);
        }

        return date;
    }

    /// <summary>True where a required cell holds something.</summary>
    public static bool IsThere(this CsvTable table, int field, string column)
    {
        if (!table[field].IsEmpty)
        {
            return true;
        }

        table.Error(field, "empty-cell", $"'{column}' is empty; {table.Layout.File} needs it in every row.", null, column);
        return false;
    }

    /// <summary>True where an id is there and short enough.</summary>
    public static bool IsId(this CsvTable table, int field, string column)
    {
        int length = table[field].Length;
        if (length > LongestId)
        {
            string found = string.Concat(table[field][..20], "…");
            table.Error(field, "long-id", $"The id '{found}' has {length} characters; expected at most {LongestId}.", found, $"at most {LongestId} characters");
            return false;
        }

        return table.IsThere(field, column);
    }
}
