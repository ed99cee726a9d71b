using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What the header of a saved table means in the words of a layout.</summary>
internal sealed class SavedColumns
{
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);
    private readonly Func<string, string>?[] meanings;
    private readonly bool[] figures;
    private readonly SavedTable table;
    private readonly Action<DataFinding> report;

    /// <summary>Matches every header cell; reports those that are taken for a column, those of the person's own, and slips.</summary>
    public SavedColumns(SavedTable table, TableLayout layout, Action<DataFinding> report)
    {
        (this.table, this.report) = (table, report);
        meanings = new Func<string, string>?[table.Header.Length];
        figures = new bool[table.Header.Length];
        string[] names = [.. table.Header.Select(cell => layout.Columns.Contains(cell.Text, StringComparer.Ordinal) ? cell.Text : NameOf(cell.Text, layout))];
        var own = new List<SavedCell>();
        for (int field = 0; field < names.Length; field++)
        {
            SavedCell cell = table.Header[field];
            string name = names[field];
            if (name.Length == 0)
            {
                own.AddRange(cell.IsEmpty ? [] : [cell]);
            }
            else if (!layout.Columns.Contains(name, StringComparer.Ordinal))
            {
                if (layout.Columns.FirstOrDefault(column => column.Length > 2 && Nearest.IsOneSlip(name, column) && !names.Contains(column, StringComparer.Ordinal)) is { } slip)
                {
                    Report(cell, Severity.Error, "unknown-column", $"There is no column '{cell.Text}'. Did you mean '{slip}'? Give a column of your own a name that is further from it.", slip);
                }
                else
                {
                    own.Add(cell);
                }
            }
            else if (!fields.TryAdd(name, field))
            {
                Report(cell, Severity.Error, "duplicate-column", table.Header[fields[name]].Text == cell.Text
                    ? $"The column '{cell.Text}' stands here twice. Take one of them away."
                    : $"The column '{cell.Text}' means '{name}', as '{table.Header[fields[name]].Text}' does. Take one of them away.");
            }
            else
            {
                Take(field, name, layout);
            }
        }

        if (own.Count > 0)
        {
            string said = string.Join(", ", own.Select(cell => $"'{cell.Text}'"));
            Report(own[0], Severity.Note, "own-column", $"{(own.Count == 1 ? $"The column {said} is" : $"The columns {said} are")} no part of the format and not used.");
        }
    }

    /// <summary>Field of each known column.</summary>
    public IReadOnlyDictionary<string, int> Fields => fields;

    /// <summary>What turns a cell of a field into the strict format; null where it is taken as it stands.</summary>
    public Func<string, string>? Meaning(int field) => meanings[field];

    /// <summary>Whether a field holds numbers or dates.</summary>
    public bool IsFigure(int field) => figures[field];

    /// <summary>A field's header as it was saved.</summary>
    public string HeaderOf(int field) => table.Header[field].Text;

    // What the cells of a column mean, by its name and the unit in its header.
    private void Take(int field, string name, TableLayout layout)
    {
        SavedCell cell = table.Header[field];
        double tonnes = UnitOf(cell.Text) is { } unit ? Units.TonnesIn(unit) ?? 1 : 1;
        meanings[field] = CellMeanings.Of(layout, name, tonnes);
        figures[field] = CellMeanings.IsFigure(name);
        if (figures[field] && table.OfColumn[field] is { } finding)
        {
            report(finding);
        }

        if (name != cell.Text)
        {
            Report(cell, Severity.Note, "header-name", $"The column '{cell.Text}' is taken as {name}{(tonnes.Equals(1.0) ? string.Empty : ", its figures turned into tonnes")}.");
        }
    }

    private void Report(SavedCell cell, Severity severity, string code, string message, string? nearest = null) =>
        report(new DataFinding(string.Empty, cell.Line, cell.Column, severity, code, message, cell.Text, null, nearest));

    // "Start Year" and "start-year" are start_year; "Capacity (kt)" is capacity, and that a word for tonnes_per_year.
    private static string NameOf(string header, TableLayout layout)
    {
        ReadOnlySpan<char> text = UnitOf(header) is null ? header : header.AsSpan(0, header.AsSpan().LastIndexOfAny("([")).TrimEnd();
        var name = new StringBuilder(text.Length);
        foreach (char character in text.Trim("#* "))
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        string plain = name.ToString().Trim('_');
        return layout.Columns.Contains(plain, StringComparer.Ordinal) ? plain : ColumnWords.Of(layout, plain) ?? plain;
    }

    private static string? UnitOf(string header)
    {
        int open = header.AsSpan().LastIndexOfAny("([");
        return open > 0 && (header[^1] is ')' or ']') ? header[(open + 1)..^1] : null;
    }
}
