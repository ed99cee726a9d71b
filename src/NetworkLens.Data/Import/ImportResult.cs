using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What became of one column of a source.</summary>
/// <param name="Table">sites or links.</param>
/// <param name="Name">In the source.</param>
/// <param name="TakenAs">Table and column of the format; null where it is left out.</param>
/// <param name="Cells">That hold anything.</param>
/// <param name="Taken">Of them, those that were understood.</param>
public sealed record ImportedColumn(string Table, string Name, string? TakenAs, int Cells, int Taken);

/// <summary>How a country was named, and what that is.</summary>
/// <param name="Said">As written.</param>
/// <param name="Iso2">Its code; null where no country is named so.</param>
/// <param name="Rows">That say so.</param>
public sealed record ImportedCountry(string Said, string? Iso2, int Rows);

/// <summary>A table of the format, to be written.</summary>
/// <param name="File">Its name.</param>
/// <param name="Columns">Its header.</param>
/// <param name="Rows">Cells in the order of the header.</param>
internal sealed record ImportedTable(string File, string[] Columns, List<string[]> Rows);

/// <summary>A source turned into a data set, and what became of each of its parts.</summary>
public sealed record ImportResult
{
    /// <summary>What the source was read as.</summary>
    public required string Format { get; init; }

    /// <summary>Name of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Rows, nodes or gates, and links, that the source holds.</summary>
    public required int Read { get; init; }

    /// <summary>Sites made.</summary>
    public required int Sites { get; init; }

    /// <summary>Links made.</summary>
    public required int Links { get; init; }

    /// <summary>Columns of the source.</summary>
    public ImmutableArray<ImportedColumn> Columns { get; init; } = [];

    /// <summary>Countries named.</summary>
    public ImmutableArray<ImportedCountry> Countries { get; init; } = [];

    /// <summary>What was left out or taken for granted, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The mapping in force as JSON; null where columns play no part.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether it is a table of trade, of which a part may be cut.</summary>
    public bool IsTrade { get; init; }

    internal ImmutableArray<ImportedTable> Tables { get; init; } = [];

    internal string Dataset { get; init; } = "{}\n";

    /// <summary>Writes the tables and import.md, the page of what became what. The same source gives the same bytes.</summary>
    /// <param name="folder">An empty one.</param>
    /// <exception cref="InvalidDataException">The source makes no data set.</exception>
    public void WriteTo(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.json"), Dataset);
        foreach (ImportedTable table in Tables)
        {
            using var output = new StreamWriter(Path.Combine(folder, table.File), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            bool[] isUsed = [.. table.Columns.Select((_, column) => column < 2 || table.Rows.Exists(row => row[column].Length > 0))];
            Line(output, table.Columns, isUsed);
            foreach (string[] row in table.Rows)
            {
                Line(output, row, isUsed);
            }
        }

        File.WriteAllText(Path.Combine(folder, "import.md"), Page());
        ReadResult read = DataSetFolder.Read(folder);
        if (read.Data is null)
        {
            throw new InvalidDataException($"{Source} makes no data set. {read.Errors[0].File}: {read.Errors[0].Message}");
        }
    }

    private static void Line(TextWriter output, string[] cells, bool[] isUsed)
    {
        bool isFirst = true;
        for (int column = 0; column < cells.Length; column++)
        {
            if (isUsed[column])
            {
                output.Write(isFirst ? string.Empty : ",");
                output.Write(CsvText.Quoted(cells[column]));
                isFirst = false;
            }
        }

        output.Write('\n');
    }

    private string Page()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# What became of {Text(Source)}\n\nRead as {Format}: {Read} rows in the source, {Sites} sites and {Links} links made.\n");
        if (!Columns.IsEmpty)
        {
            page.Append("\n| Of | In the source | Taken as | Cells | Understood |\n| --- | --- | --- | ---: | ---: |\n");
            foreach (ImportedColumn column in Columns)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {column.Table} | {Text(column.Name)} | {column.TakenAs ?? "left out"} | {column.Cells} | {column.Taken} |\n");
            }
        }

        if (!Countries.IsEmpty)
        {
            page.Append("\n| Country as written | Is | Rows |\n| --- | --- | ---: |\n");
            foreach (ImportedCountry country in Countries)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Text(country.Said)} | {country.Iso2 ?? "not understood"} | {country.Rows} |\n");
            }
        }

        if (!Notes.IsEmpty)
        {
            page.Append('\n');
            foreach (string note in Notes)
            {
                page.Append(CultureInfo.InvariantCulture, $"- {Text(note)}\n");
            }
        }

        return page.ToString();
    }

    private static string Text(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
