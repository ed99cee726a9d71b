using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>The properties of one node or relationship, named as the columns of the data format, in camel case. What is unknown is not there.</summary>
internal sealed class Properties
{
    private const int UsualCount = 11; // of a link with what is judged of it

    private readonly DataSet data;
    private readonly Dictionary<string, object?> map;

    /// <summary>No property but the row.</summary>
    /// <param name="data">What ids are of.</param>
    /// <param name="row">Place in its table.</param>
    /// <param name="room">A map to fill again, whatever it held; null: one of its own.</param>
    public Properties(DataSet data, int row, Dictionary<string, object?>? room = null)
    {
        (this.data, map) = (data, room ?? new Dictionary<string, object?>(UsualCount));
        map.Clear();
        map["row"] = (long)row;
    }

    public Dictionary<string, object?> Map => map;

    public Properties Add(string name, string? text) => AddValue(name, text is { Length: > 0 } ? text : null);

    public Properties Add(string name, bool flag) => AddValue(name, flag ? true : null);

    public Properties Add(string name, int? number) => AddValue(name, number is { } known ? (long)known : null);

    public Properties Add(string name, double number) => AddValue(name, double.IsFinite(number) ? number : null);

    /// <summary>What is judged is said either way.</summary>
    public Properties Judge(string name, bool isSo) => AddValue(name, isSo);

    /// <summary>Texts, where there are any.</summary>
    public Properties AddList(string name, IEnumerable<string> texts) => AddValue(name, texts.ToList<object?>() is { Count: > 0 } list ? list : null);

    public Properties Add(string name, Figure figure)
    {
        Add(name, figure.Value);
        return double.IsFinite(figure.Low) || double.IsFinite(figure.High) ? Add(name + "Low", figure.Low).Add(name + "High", figure.High) : this;
    }

    public Properties Add(string name, StageIndex stage) => Add(name, data.Id(stage));

    public Properties Add(string name, CountryIndex country) => Add(name, data.Id(country));

    /// <summary>The cells of a row, named as its columns.</summary>
    public Properties AddRow<TRow>(TableSchema<TRow> table, TRow row)
    {
        foreach (ColumnSchema<TRow> column in table.InGraph)
        {
            for (int part = 0; column.IsProperty && part < column.Type.Parts.Length; part++)
            {
                AddValue(column.FieldOf(part), column.Value(data, row, part));
            }
        }

        return this;
    }

    private Properties AddValue(string name, object? value)
    {
        if (value is not null)
        {
            map[name] = value;
        }

        return this;
    }
}
