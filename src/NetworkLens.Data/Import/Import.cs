using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>What an import may be told.</summary>
public sealed record ImportOptions
{
    /// <summary>One of <see cref="Import.Kinds"/>; null: found by looking.</summary>
    public string? Kind { get; init; }

    /// <summary>A mapping file; null: names of columns suggest it.</summary>
    public string? Map { get; init; }

    /// <summary>Of trade tables, the largest links of each product and year that are kept; null: all.</summary>
    public int? Top { get; init; }

    /// <summary>Of trade tables, the least share of a product and year that a link must have, 0..1; null: any.</summary>
    public double? Share { get; init; }
}

/// <summary>Reads what people and other programs have, and makes a data set of it.</summary>
public static class Import
{
    /// <summary>What a source may be said to be.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "table", "graphml", "gexf", "json",
        "gml", "pajek", "dot", "gdf", "dl", "vna", "dgs", "leda", "edges", "adjacency",
        "fault-tree", "trade", "transactions", "gleif",
    ];

    /// <summary>Reads a source whole, and says what becomes of it. O(rows) memory.</summary>
    /// <param name="source">A file, or a folder of tables.</param>
    /// <param name="options">What was told.</param>
    /// <param name="cancellation">Asked every few thousand rows of tables.</param>
    /// <exception cref="InvalidDataException">It cannot be read: the message says why and what to do.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static ImportResult Read(string source, ImportOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        ImportMapping? map = options.Map is null ? null : ImportMapping.Read(options.Map);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(source));
        if (Directory.Exists(source))
        {
            return GraphMapper.Of(TableGraph.Of(Tables(source, cancellation), map), map, name);
        }

        string kind = options.Kind ?? ImportKind.Of(source);
        return kind switch
        {
            "graphml" => GraphMapper.Of(GraphMlFile.Read(source), map, name),
            "gexf" => GraphMapper.Of(GexfFile.Read(source), map, name),
            "json" => GraphMapper.Of(JsonGraphFile.Read(source), map, name),
            "gml" => GraphMapper.Of(GmlFile.Read(source), map, name),
            "pajek" => GraphMapper.Of(PajekFile.Read(source), map, name),
            "dot" => GraphMapper.Of(DotFile.Read(source), map, name),
            "gdf" => GraphMapper.Of(SectionedFiles.Gdf(source), map, name),
            "dl" => GraphMapper.Of(SectionedFiles.Dl(source), map, name),
            "vna" => GraphMapper.Of(SectionedFiles.Vna(source), map, name),
            "dgs" => GraphMapper.Of(SectionedFiles.Dgs(source), map, name),
            "leda" => GraphMapper.Of(SectionedFiles.Leda(source), map, name),
            "edges" => GraphMapper.Of(SectionedFiles.Edges(source), map, name),
            "adjacency" => GraphMapper.Of(AdjacencyFile.Read(source), map, name),
            "fault-tree" => FaultTreeMapper.Of(FaultTree.Read(source), name),
            "table" when options.Kind is null && IsText(source) && AdjacencyFile.OfTable(source) is { } neighbours => GraphMapper.Of(neighbours, map, name),
            _ => OfTables(SavedTable.Open(source, cancellation), options, map, name),
        };
    }

    private static ImportResult OfTables(ImmutableArray<SavedTable> tables, ImportOptions options, ImportMapping? map, string name)
    {
        SavedTable? first = tables.FirstOrDefault();
        if (first is null)
        {
            throw new InvalidDataException($"{name} holds nothing.");
        }

        bool isFound = options.Kind is null && map is null && tables.Length == 1;
        return options.Kind == "trade" || (isFound && TradeTable.IsTrade(first)) ? TradeTable.Of(first, true, options, name)
            : options.Kind == "transactions" || (isFound && TradeTable.IsTransactions(first)) ? TradeTable.Of(first, false, options, name)
            : options.Kind == "gleif" || (isFound && Ownership.IsOne(first)) ? GraphMapper.Of(Ownership.Of(first), map, name)
            : GraphMapper.Of(TableGraph.Of(tables, map), map, name);
    }

    private static bool IsText(string path) => Path.GetExtension(path).ToUpperInvariant() is not (".XLSX" or ".PARQUET");

    private static List<SavedTable> Tables(string folder, CancellationToken cancellation)
    {
        string[] extensions = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".parquet"];
        string[] files = [.. Directory.EnumerateFiles(folder).Where(file => extensions.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? [.. files.SelectMany(file => SavedTable.Open(file, cancellation))]
            : throw new InvalidDataException($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))} holds no table; expected {string.Join(", ", extensions)}.");
    }
}
