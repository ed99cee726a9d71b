namespace NetworkLens.Data;

/// <summary>Tells by its first characters what a file is.</summary>
internal static class ImportKind
{
    private const int Sample = 4096;

    private static readonly (string First, string Kind)[] Beginnings =
    [
        ("GRAPH [", "gml"), ("GRAPH\n[", "gml"), ("GRAPH\r\n[", "gml"), ("CREATOR", "gml"), ("DIGRAPH", "dot"), ("STRICT ", "dot"), ("GRAPH {", "dot"), ("GRAPH{", "dot"),
        ("*VERTICES", "pajek"), ("*NETWORK", "pajek"), ("NODEDEF>", "gdf"), ("*NODE", "vna"), ("DGS00", "dgs"), ("LEDA.GRAPH", "leda"), ("DL\n", "dl"), ("DL\r\n", "dl"), ("DL ", "dl"),
    ];

    /// <exception cref="InvalidDataException">It is XML that is not known, or a format that is not read.</exception>
    public static string Of(string path)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".PARQUET")
        {
            return "table";
        }

        string begin = Begin(path);
        return begin.StartsWith('<') ? OfXml(path)
            : begin.StartsWith('{') || (begin.StartsWith('[') && !begin.StartsWith("[\"", StringComparison.Ordinal)) ? "json"
            : OfText(path, begin.ToUpperInvariant());
    }

    private static string OfText(string path, string begin)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".CYPHER" or ".CQL" || begin.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is a script for Neo4j: run it there, then networklens neo4j pull brings the data set back whole.");
        }

        foreach ((string first, string kind) in Beginnings)
        {
            if (begin.StartsWith(first, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".GML" => "gml",
            ".DOT" or ".GV" => "dot",
            ".NET" => "pajek",
            ".EDGELIST" or ".WEDGELIST" or ".EDGES" => "edges",
            ".MADJ" or ".ADJ" or ".ADJLIST" => "adjacency",
            _ => "table",
        };
    }

    private static string OfXml(string path)
    {
        string root = XmlFile.Root(path);
        return root switch
        {
            "graphml" => "graphml",
            "gexf" => "gexf",
            "opsa-mef" => "fault-tree",
            _ when Path.GetExtension(path).Equals(".graphml", StringComparison.OrdinalIgnoreCase) => "graphml",
            _ when Path.GetExtension(path).Equals(".gexf", StringComparison.OrdinalIgnoreCase) => "gexf",
            _ => throw new InvalidDataException($"{Path.GetFileName(path)} is XML with the root '{root}', which is not known; expected graphml, gexf or opsa-mef (a fault tree of Open-PSA)."),
        };
    }

    private static string Begin(string path)
    {
        using var text = new StreamReader(path, true);
        char[] buffer = new char[Sample];
        return new string(buffer, 0, text.ReadBlock(buffer)).TrimStart();
    }
}
