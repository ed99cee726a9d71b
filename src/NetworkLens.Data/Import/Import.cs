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
    private static readonly (string Kind, string What)[] Known =
    [
        ("table", "a list of links or of sites"), ("graphml", "GraphML"), ("gexf", "GEXF"), ("json", "a graph in JSON"),
        ("gml", "GML"), ("pajek", "Pajek"), ("dot", "DOT"), ("gdf", "GDF"), ("dl", "DL"), ("vna", "VNA"), ("dgs", "DGS"), ("leda", "LEDA"), ("edges", "a list of links with blanks"),
        ("fault-tree", "a fault tree"),
    ];

    /// <summary>What a source may be said to be.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Known.Select(known => known.Kind)];

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
            "fault-tree" => FaultTreeMapper.Of(FaultTree.Read(source), name),
            _ => GraphMapper.Of(TableGraph.Of(SavedTable.Open(source, cancellation), map), map, name),
        };
    }

    private static List<SavedTable> Tables(string folder, CancellationToken cancellation)
    {
        string[] extensions = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".parquet"];
        string[] files = [.. Directory.EnumerateFiles(folder).Where(file => extensions.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? [.. files.SelectMany(file => SavedTable.Open(file, cancellation))]
            : throw new InvalidDataException($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))} holds no table; expected {string.Join(", ", extensions)}.");
    }
}
