using System.Text.Json;

namespace NetworkLens.Data;

/// <summary>Reads graphs in JSON: node-link with links or edges, adjacency, Graphology, Cytoscape, and a record a line as GraphSON and APOC write it.</summary>
internal sealed class JsonGraphFile
{
    private const long MostBytes = 1L << 29;

    private readonly ForeignGraph graph = new("node-link JSON");
    private readonly string file;

    private JsonGraphFile(string file) => this.file = file;

    /// <exception cref="InvalidDataException">It is no JSON, or no graph.</exception>
    public static ForeignGraph Read(string path)
    {
        string file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new InvalidDataException($"{file} is larger than {MostBytes >> 20} MB, the most that is read of JSON; save it as GraphML or as two tables.");
        }

        var reader = new JsonGraphFile(file);
        byte[] bytes = File.ReadAllBytes(path);
        try
        {
            using JsonDocument? whole = Whole(bytes);
            if (whole is not null)
            {
                reader.ReadWhole(whole.RootElement);
            }
            else
            {
                reader.ReadLines(path);
            }
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}:{fault.LineNumber + 1}:{fault.BytePositionInLine + 1}: no JSON, or nested more than 64 deep.", fault);
        }

        return reader.graph.Complete();
    }

    // Null where the file holds several records.
    private static JsonDocument? Whole(byte[] bytes)
    {
        var json = new Utf8JsonReader(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes, new JsonReaderOptions { AllowMultipleValues = true });
        var whole = JsonDocument.ParseValue(ref json);
        bool isMore;
        try
        {
            isMore = json.Read();
        }
        catch (JsonException)
        {
            isMore = true;
        }

        if (!isMore && !(whole.RootElement.ValueKind == JsonValueKind.Object && IsRecord(whole.RootElement)))
        {
            return whole;
        }

        whole.Dispose();
        return null;
    }

    private static bool IsRecord(JsonElement element) =>
        element.TryGetProperty("outE", out _) || element.TryGetProperty("inE", out _) || (element.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.GetString() is "node" or "relationship");

    private void ReadLines(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<(string Id, string From, string To, string Label, JsonElement Edge)>();
        long line = 0;
        foreach (string text in File.ReadLines(path))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            JsonElement record;
            try
            {
                using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
                record = json.RootElement.Clone();
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"{file}:{line}:{fault.BytePositionInLine + 1}: no JSON; expected a record on each line.", fault);
            }

            if (record.ValueKind != JsonValueKind.Object || !IsRecord(record) & !record.TryGetProperty("id", out _))
            {
                throw new InvalidDataException($"{file}:{line}:1: neither a vertex of GraphSON nor a record of APOC; expected one of them on each line.");
            }

            if (record.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String)
            {
                ReadApoc(record, type.GetString()!);
            }
            else
            {
                ReadVertex(record, seen, later);
            }
        }

        foreach ((_, string from, string to, string label, JsonElement edge) in later.Where(edge => seen.Add(edge.Id)))
        {
            Properties(graph.Link(from, to), label, edge);
        }
    }

    private void ReadApoc(JsonElement record, string type)
    {
        graph.Format = "JSON lines of APOC";
        string End(string name) => record.TryGetProperty(name, out JsonElement end) ? Text(end, "id") : string.Empty;
        ForeignItem? item = type == "node" ? graph.Node(Text(record, "id")) : graph.Link(End("start"), End("end"));
        if (record.TryGetProperty("properties", out JsonElement properties))
        {
            SetAll(item, properties);
        }

        item?.Set(type == "node" ? "labels" : "label", Text(record, type == "node" ? "labels" : "label"));
    }

    private void ReadVertex(JsonElement vertex, HashSet<string> seen, List<(string Id, string From, string To, string Label, JsonElement Edge)> later)
    {
        graph.Format = "GraphSON";
        string id = Text(vertex, "id");
        ForeignItem? node = graph.Node(id);
        if (vertex.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                IEnumerable<string> values = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().Select(value => Text(value, "value")) : [TextOf(property.Value)];
                node?.Set(property.Name, string.Join(';', values));
            }
        }

        node?.Set("label", Text(vertex, "label"));
        foreach ((string side, string end) in ((string, string)[])[("outE", "inV"), ("inE", "outV")])
        {
            foreach (JsonProperty label in vertex.TryGetProperty(side, out JsonElement edges) && edges.ValueKind == JsonValueKind.Object ? edges.EnumerateObject().AsEnumerable() : [])
            {
                foreach (JsonElement edge in label.Value.EnumerateArray())
                {
                    if (side == "outE")
                    {
                        seen.Add(Text(edge, "id"));
                        Properties(graph.Link(id, Text(edge, end)), label.Name, edge);
                    }
                    else
                    {
                        later.Add((Text(edge, "id"), Text(edge, end), id, label.Name, edge));
                    }
                }
            }
        }
    }

    private static void Properties(ForeignItem? link, string label, JsonElement edge)
    {
        if (edge.TryGetProperty("properties", out JsonElement properties))
        {
            SetAll(link, properties);
        }

        link?.Set("label", label);
    }

    private void ReadWhole(JsonElement root)
    {
        bool isDirected = !(root.ValueKind == JsonValueKind.Object && root.TryGetProperty("directed", out JsonElement directed) && directed.ValueKind == JsonValueKind.False)
            && !(root.ValueKind == JsonValueKind.Object && root.TryGetProperty("options", out JsonElement options) && Text(options, "type") == "undirected");
        if (root.ValueKind == JsonValueKind.Array)
        {
            ReadElements(root, isDirected); // Cytoscape's flat list
        }
        else if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("elements", out JsonElement elements))
        {
            graph.Format = "Cytoscape JSON";
            foreach (JsonElement part in elements.ValueKind == JsonValueKind.Object ? elements.EnumerateObject().Select(part => part.Value) : [elements])
            {
                ReadElements(part, isDirected);
            }
        }
        else if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("nodes", out JsonElement nodes) && nodes.ValueKind == JsonValueKind.Array)
        {
            ReadNodeLink(root, nodes, isDirected);
        }
        else
        {
            throw new InvalidDataException($"{file} is JSON, but no graph that is known; expected nodes with links or edges (node-link), elements (Cytoscape), or a record a line (GraphSON, APOC).");
        }
    }

    private void ReadElements(JsonElement part, bool isDirected)
    {
        foreach (JsonElement element in part.ValueKind == JsonValueKind.Array ? part.EnumerateArray().AsEnumerable() : [])
        {
            JsonElement data = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("data", out JsonElement inner) ? inner : element;
            bool isLink = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("source", out _) && data.TryGetProperty("target", out _);
            SetAll(isLink ? graph.Link(Text(data, "source"), Text(data, "target"), isDirected) : graph.Node(Text(data, "id")), data, "id", "source", "target");
        }
    }

    private void ReadNodeLink(JsonElement root, JsonElement nodes, bool isDirected)
    {
        var order = new List<string>();
        foreach (JsonElement node in nodes.EnumerateArray())
        {
            string id = Text(node, "id") is { Length: > 0 } given ? given : Text(node, "key") is { Length: > 0 } key ? key : $"{order.Count}";
            order.Add(id);
            ForeignItem? made = graph.Node(id);
            SetAll(made, node, "id", "key", "attributes", "data");
            Inner(made, node);
        }

        if (root.TryGetProperty("adjacency", out JsonElement adjacency) && adjacency.ValueKind == JsonValueKind.Array)
        {
            graph.Format = "adjacency JSON";
            int row = 0;
            foreach (JsonElement neighbours in adjacency.EnumerateArray().TakeWhile(_ => row < order.Count))
            {
                foreach (JsonElement link in neighbours.EnumerateArray())
                {
                    SetAll(graph.Link(order[row], Text(link, "id"), isDirected), link, "id");
                }

                row++;
            }

            return;
        }

        if (!(root.TryGetProperty("links", out JsonElement links) || root.TryGetProperty("edges", out links)) || links.ValueKind != JsonValueKind.Array)
        {
            throw new InvalidDataException($"{file} has nodes, but neither links nor edges; expected a list called one of them.");
        }

        foreach (JsonElement link in links.EnumerateArray())
        {
            ForeignItem? made = graph.Link(Text(link, "source"), Text(link, "target"), isDirected && Text(link, "undirected") != "true");
            SetAll(made, link, "source", "target", "attributes", "data");
            Inner(made, link);
        }
    }

    // Graphology keeps values under attributes, rustworkx under data.
    private static void Inner(ForeignItem? item, JsonElement element)
    {
        foreach (string name in (string[])["attributes", "data"])
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement inner))
            {
                SetAll(item, inner);
            }
        }
    }

    private static void SetAll(ForeignItem? item, JsonElement values, params string[] besides)
    {
        if (item is null || values.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty value in values.EnumerateObject().Where(value => !besides.Contains(value.Name, StringComparer.Ordinal)))
        {
            item.Set(value.Name, TextOf(value.Value));
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? TextOf(value) : string.Empty;

    // Null says nothing. GraphSON says with each value what it is.
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.Object when value.TryGetProperty("@value", out JsonElement inner) => TextOf(inner),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number) => string.Join(';', value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };
}
