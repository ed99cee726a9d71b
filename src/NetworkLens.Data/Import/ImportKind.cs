namespace NetworkLens.Data;

/// <summary>Tells by its first characters what a file is.</summary>
internal static class ImportKind
{
    private const int Sample = 4096;

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
            : "table";
    }

    private static string OfXml(string path)
    {
        string root = XmlFile.Root(path);
        return root switch
        {
            "graphml" => "graphml",
            "gexf" => "gexf",
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
