using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Rows of a table on their way from the store into its file: columns by name in place of all properties.</summary>
internal sealed class PulledRows
{
    private const int Nowhere = -1;
    private const int MostLooks = 8;
    private const string Page = "page";

    private readonly (int Position, bool IsFloat, bool IsName)[] cells;
    private readonly string[] fields;
    private readonly bool isOfNodes;

    /// <summary>The rows of a table.</summary>
    /// <param name="table">Which.</param>
    /// <param name="keys">Names of properties in the database: others are not asked for. Null for all.</param>
    public PulledRows(PulledTable table, IReadOnlySet<string>? keys)
    {
        Table = table;
        isOfNodes = table.Statement.Contains("properties(n)", StringComparison.Ordinal);
        string of = isOfNodes ? "n" : "r";
        string[] asked = [.. table.Cells.Where(cell => cell.IsProperty && keys?.Contains(cell.Field) != false).Select(cell => cell.Field)];
        fields = [.. isOfNodes ? (string[])["row", "id"] : ["row", "from", "to"], .. asked];
        cells = [.. table.Cells.Select(cell => (Array.IndexOf(fields, cell.Field), cell.IsFloat, cell.IsName))];

        // A plain answer would round what is a FLOAT. Each look at the store for a property goes through all that stand before it.
        bool isMany = asked.Length > MostLooks;
        string from = isMany ? "p" : of;
        string columns = string.Concat(table.Cells.Where(cell => asked.Contains(cell.Field) && cell.IsProperty)
            .Select(cell => cell.IsFloat ? $", toString({from}.{cell.Field})" : $", {from}.{cell.Field}"));
        string all = isOfNodes ? "WITH n, properties(n) AS p " : "WITH a, r, b, properties(r) AS p\n";
        string[] parts = table.Statement.Split($"RETURN {of}.row AS row, ");
        string ends = parts[1].Replace($", properties({of}) AS props", string.Empty, StringComparison.Ordinal).Replace(" AS id", string.Empty, StringComparison.Ordinal)
            .Replace(" AS from", string.Empty, StringComparison.Ordinal).Replace(" AS to", string.Empty, StringComparison.Ordinal);

        // A page is one value: a server spends twice as long on ten thousand rows of an answer as on one that holds them.
        Statement = $"{parts[0]}{(isMany ? all : string.Empty)}RETURN collect([{from}.row, {ends}{columns}]) AS {Page}";
    }

    /// <summary>Whose rows they are.</summary>
    public PulledTable Table { get; }

    /// <summary>What a row of a page holds, in order.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>The statement that reads them.</summary>
    public string Statement { get; }

    /// <summary>The rows of a page, in order.</summary>
    /// <param name="answer">Of the statement.</param>
    public List<CypherRow> RowsOf(IReadOnlyList<CypherRow> answer) =>
        answer is [var page, ..] ? [.. ((IEnumerable<object?>)page[Page]!).Select(row => new CypherRow(fields, [.. (IEnumerable<object?>)row!]))] : [];

    /// <summary>A row as a line of the file.</summary>
    public void Write(CypherRow row, TextWriter output)
    {
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
            {
                output.Write(',');
            }

            (int position, bool isFloat, bool isName) = cells[cell];
            if (position != Nowhere && row.Values[position] is { } value && !(isName && IsId(row, value)))
            {
                output.Write(CsvText.Quoted(PulledTable.Text(isFloat && value is string text ? Canonical(text) : value)));
            }
        }

        output.Write('\n');
    }

    // A name that only repeats the id is none of the data's.
    private bool IsId(CypherRow row, object value) => isOfNodes && value is string name && name == row.Values[1] as string;

    // The server writes 1.0E9; a whole number that somebody set has no point, and keeps all its digits.
    private static object Canonical(string text) =>
        text.AsSpan().ContainsAny('.', 'E') && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : text;
}
