using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Takes the ids a table lists: each once, none empty.</summary>
internal sealed class NewIds(CsvTable table, int field, IdIndex ids)
{
    private readonly string column = table.Layout.Required[0];
    private readonly List<int> rows = []; // of each id

    /// <summary>Takes the row's id. False where it is at fault, so that the row is no use.</summary>
    public bool Add()
    {
        if (!table.IsId(field, column))
        {
            return false;
        }

        int index = ids.FindOrAdd(table[field]);
        if (index == rows.Count)
        {
            rows.Add(table.Row);
            return true;
        }

        string found = table[field].ToString();
        string line = table.LineOf(rows[index]).ToString("N0", CultureInfo.InvariantCulture);
        table.Error(field, "duplicate-id", $"The {column} '{found}' is already on line {line}. Give each row its own.", found);
        return false;
    }

    /// <summary>From now on every other id is an error, unless the table could not be read at all.</summary>
    public void Close()
    {
        ids.Close(table.Layout.File);
        ids.IsBroken = !table.IsComplete;
    }
}
