using System.Collections.Immutable;
using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Reads lists of links, of sites, or both, from tables as people save them.</summary>
internal static class TableGraph
{
    private const string Weight = "weight";

    /// <summary>A graph of tables: each that says who supplies whom is one of links, another one of sites.</summary>
    /// <exception cref="InvalidDataException">A table is neither, or holds an error.</exception>
    public static ForeignGraph Of(IReadOnlyList<SavedTable> tables, ImportMapping? told)
    {
        var graph = new ForeignGraph("tables");
        foreach (SavedTable table in tables)
        {
            if (table.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
            {
                throw new InvalidDataException(error.ToString());
            }

            graph.Notes.AddRange(table.Findings.Select(finding => finding.ToString()));
            Add(graph, table, told);
        }

        return graph.Complete();
    }

    private static void Add(ForeignGraph graph, SavedTable table, ImportMapping? told)
    {
        string[] names = [.. table.Header.Select((cell, column) => cell.Text.Length > 0 ? cell.Text : $"column {column + 1}")];
        var suggested = ImportMapping.Suggested(names, names);
        ImmutableDictionary<string, string> links = told?.OfLinks.IsEmpty == false ? told.OfLinks : suggested.OfLinks;
        ImmutableDictionary<string, string> sites = told?.OfSites.IsEmpty == false ? told.OfSites : suggested.OfSites;
        int from = Column(names, links, "from");
        int to = Column(names, links, "to");
        int id = Column(names, sites, "id");
        string place = table.Sheet is null ? table.File : $"{table.File}/{table.Sheet}";
        if (from >= 0 && to >= 0 && from != to)
        {
            AddRows(graph, table, names, links, from, to, id);
        }
        else if (IsList(table))
        {
            graph.Notes.Add($"{place} has no header: its columns are taken as source, target{(table.Header.Length > 2 ? $" and {Weight}" : string.Empty)}.");
            (graph.Ends["from"], graph.Ends["to"]) = ("source", "target");
            foreach (SavedCell[] row in table.Rows.Prepend([.. table.Header]))
            {
                ForeignItem? link = graph.Link(row[0].AsSaved, row[1].AsSaved);
                link?.Set(Weight, row.Length > 2 ? row[2].Text : null);
            }
        }
        else if (id >= 0 && names.Length > 1)
        {
            AddRows(graph, table, names, sites, id, -1, -1);
        }
        else
        {
            string found = string.Join(", ", names.Take(12));
            throw new InvalidDataException($"{place}: no column says who supplies whom, nor which site a row is; found {found}. Give a header such as from,to (or id), or name columns in a mapping (--map). A matrix, or a list of neighbours, is read with --as adjacency.");
        }
    }

    private static void AddRows(ForeignGraph graph, SavedTable table, string[] names, ImmutableDictionary<string, string> columns, int from, int to, int id)
    {
        // One table of both, as APOC writes it: a row with ends is a link, another a node.
        bool isBoth = to >= 0 && id >= 0 && names[id].StartsWith('_');
        graph.Ends[to < 0 || isBoth ? "id" : "from"] = names[to < 0 ? from : isBoth ? id : from];
        foreach ((string end, int column) in to < 0 ? [] : ((string, int)[])[("from", from), ("to", to)])
        {
            graph.Ends[end] = names[column];
        }

        bool[] figures = [.. names.Select(name => columns.Any(pair => pair.Value == name && ImportWords.IsFigure(pair.Key)))];
        for (int column = 0; column < names.Length; column++)
        {
            if (figures[column] && table.OfColumn[column] is { } finding)
            {
                graph.Notes.Add(finding.Severity == Severity.Error ? throw new InvalidDataException(finding.ToString()) : finding.ToString());
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SavedCell[] row in table.Rows)
        {
            bool isNode = to < 0 || (isBoth && row[from].IsEmpty && row[to].IsEmpty);
            ForeignItem? item = isNode ? graph.Node(row[isBoth ? id : from].AsSaved) : graph.Link(row[from].AsSaved, row[to].AsSaved);
            if (isNode && item is not null && !seen.Add(item.Source))
            {
                graph.Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{table.File}:{row[0].Line}: '{item.Source}' is there already: of this row only what was missing is taken."));
            }

            for (int column = 0; column < names.Length; column++)
            {
                if ((isNode ? column != (isBoth ? id : from) : column != from && column != to) || (isNode && names[column] == columns.GetValueOrDefault("name")))
                {
                    item?.Set(names[column], figures[column] ? row[column].Text : row[column].AsSaved);
                }
            }
        }
    }

    private static int Column(string[] names, ImmutableDictionary<string, string> columns, string column) => columns.TryGetValue(column, out string? name) ? Array.IndexOf(names, name) : -1;

    // Two or three columns, the first row looks like the others: a third that is a number is none in a header.
    private static bool IsList(SavedTable table) =>
        table.Header.Length is 2 or 3 && !table.Header[0].IsEmpty && !table.Header[1].IsEmpty
        && (table.Header.Length == 3 ? IsNumber(table.Header[2].Text) : IsNumber(table.Header[0].Text) && IsNumber(table.Header[1].Text));

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
