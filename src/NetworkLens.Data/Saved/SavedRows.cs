using System.Globalization;

namespace NetworkLens.Data;

/// <summary>The rows of a saved table in the words of a layout: its columns by name, each cell as the strict format writes it.</summary>
internal sealed class SavedRows : IDisposable
{
    private const int Named = 5; // changed cells a note shows

    private readonly SavedColumns columns;
    private readonly IEnumerator<SavedCell[]> rows;
    private readonly string?[] texts; // of the row, made when asked for
    private readonly Action<DataFinding> note;
    private readonly Dictionary<(int Field, string Text), (string Plain, SavedCell At)> changed = [];
    private SavedCell[] row;
    private bool isNoted;

    /// <summary>A cursor before the first row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">What its header means.</param>
    /// <param name="note">Hears at the end what cells were taken for.</param>
    public SavedRows(SavedTable table, SavedColumns columns, Action<DataFinding> note)
    {
        this.columns = columns;
        this.note = note;
        row = [.. table.Header];
        rows = table.Rows.GetEnumerator();
        texts = new string?[table.Header.Length];
    }

    /// <summary>Cells of the header.</summary>
    public int Width => texts.Length;

    /// <summary>Field of each known column.</summary>
    public IReadOnlyDictionary<string, int> Fields => columns.Fields;

    /// <summary>Cells of the row.</summary>
    public int CellCount => row.Length;

    /// <summary>The cell in the strict format; empty where the table lacks it.</summary>
    public ReadOnlySpan<char> this[int field] => (uint)field < (uint)texts.Length ? texts[field] ??= Plain(field) : [];

    /// <summary>Goes to the next row.</summary>
    public bool Read()
    {
        if (!rows.MoveNext())
        {
            SayChanges();
            return false;
        }

        row = rows.Current;
        Array.Clear(texts);
        return true;
    }

    /// <summary>Line and column of a cell; of one the table lacks, the row's begin.</summary>
    public (int Line, int Column) PositionOf(int field)
    {
        SavedCell cell = row.Length == 0 ? default : row[Math.Clamp(field, 0, row.Length - 1)];
        return (Math.Max(1, cell.Line), Math.Max(1, cell.Column));
    }

    public void Dispose() => rows.Dispose();

    private string Plain(int field)
    {
        SavedCell cell = row[field];
        string text = columns.IsFigure(field) ? cell.Text : cell.AsSaved;
        if (cell.IsEmpty || columns.Meaning(field) is not { } meaning)
        {
            return text;
        }

        if (changed.TryGetValue((field, text), out (string Plain, SavedCell At) known))
        {
            return known.Plain;
        }

        string plain = meaning(text);
        if (plain != text && changed.Count < FindingList.Limit)
        {
            changed.Add((field, text), (plain, cell));
        }

        return plain;
    }

    private void SayChanges()
    {
        if (isNoted)
        {
            return;
        }

        isNoted = true;
        foreach (IGrouping<int, KeyValuePair<(int Field, string Text), (string Plain, SavedCell At)>> column in changed.GroupBy(change => change.Key.Field))
        {
            SavedCell first = column.MinBy(change => (change.Value.At.Line, change.Value.At.Column)).Value.At;
            string[] said = [.. column.Select(change => $"{change.Key.Text} is {change.Value.Plain}")];
            string more = said.Length > Named ? string.Create(CultureInfo.InvariantCulture, $" and {said.Length - Named} more") : string.Empty;
            note(new DataFinding(
                string.Empty, first.Line, first.Column, Severity.Note, "cell-words",
                $"In the column '{columns.HeaderOf(column.Key)}', {string.Join(", ", said.Take(Named))}{more}.", null, null, null));
        }
    }
}
