using System.Xml;

namespace NetworkLens.Data;

/// <summary>Reads GraphML in the dialects of those who write it: keys without names or types, namespaces missing or wrong, nested groups, a direction on each edge.</summary>
internal sealed class GraphMlFile
{
    private const string Label = "label";

    private readonly ForeignGraph graph = new("GraphML");
    private readonly Dictionary<(string For, string Id), Key> keys = [];
    private readonly Stack<Open> open = new();
    private readonly HashSet<string> skipped = new(StringComparer.Ordinal);
    private bool isDirected = true;

    private GraphMlFile()
    {
    }

    public static ForeignGraph Read(string path) => XmlFile.ReadGraph(path, reader => new GraphMlFile().Read(reader));

    private ForeignGraph Read(XmlReader reader)
    {
        while (reader.Next())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Begin(reader);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName is "node" or "edge" && open.Count > 0)
            {
                End(open.Pop());
            }
        }

        foreach (string name in skipped.Order(StringComparer.Ordinal))
        {
            graph.Notes.Add($"'{name}' holds Python objects (pickles), which are never decoded: left out.");
        }

        return graph.Complete();
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "key":
                ReadKey(reader);
                break;
            case "graph":
                isDirected = reader.GetAttribute("edgedefault") != "undirected";
                if (open.TryPeek(out Open? holder) && holder.Kind == "node")
                {
                    holder.IsGroup = true;
                }

                break;
            case "node":
                var node = new Open("node", reader.GetAttribute("id") ?? string.Empty, string.Empty, true);
                node.Values.Add(("labels", reader.GetAttribute("labels")));
                node.IsGroup = reader.GetAttribute("yfiles.foldertype") is not null;
                Start(reader, node);
                break;
            case "edge":
                string? own = reader.GetAttribute("directed");
                var edge = new Open("edge", reader.GetAttribute("source") ?? string.Empty, reader.GetAttribute("target") ?? string.Empty, own is null ? isDirected : own is "true" or "1");
                edge.Values.Add((Label, reader.GetAttribute(Label)));
                Start(reader, edge);
                break;
            case "hyperedge":
                graph.Leave("a hyperedge, which joins more than two sites");
                break;
            case "data":
                ReadData(reader);
                break;
        }
    }

    private void Start(XmlReader reader, Open item)
    {
        if (reader.IsEmptyElement)
        {
            End(item);
        }
        else
        {
            open.Push(item);
        }
    }

    private void ReadKey(XmlReader reader)
    {
        string id = reader.GetAttribute("id") ?? string.Empty;
        string type = reader.GetAttribute("attr.type") ?? string.Empty;
        var key = new Key(reader.GetAttribute("attr.name") ?? id, reader.GetAttribute("yfiles.type") is not null, type.StartsWith("python", StringComparison.OrdinalIgnoreCase), null);
        string of = reader.GetAttribute("for") ?? "all";
        string? value = null;
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            bool isInDefault = false;
            while (reader.Next() && reader.Depth > depth)
            {
                isInDefault = reader.NodeType == XmlNodeType.Element ? reader.LocalName == "default" : reader.NodeType != XmlNodeType.EndElement && isInDefault;
                value = isInDefault && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : value;
            }
        }

        keys.TryAdd((of, id), key with { Default = key.IsPickle || key.IsDrawing ? null : value });
        if (key.IsPickle)
        {
            skipped.Add(key.Name);
        }
    }

    // Of what yEd draws, only the text on it tells anything.
    private void ReadData(XmlReader reader)
    {
        string id = reader.GetAttribute("key") ?? string.Empty;
        Open? item = open.Count > 0 ? open.Peek() : null;
        Key? key = item is null ? null : KeyOf(item.Kind, id);
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        string? text = null;
        bool isLabel = key?.IsDrawing != true;
        while (reader.Next() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && key?.IsDrawing == true)
            {
                isLabel = reader.LocalName is "NodeLabel" or "EdgeLabel";
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && isLabel)
            {
                text += reader.Value;
            }
        }

        if (item is not null && key?.IsPickle != true)
        {
            item.Values.Insert(0, (key?.IsDrawing == true ? Label : key?.Name ?? id, text));
        }
    }

    private Key? KeyOf(string kind, string id) => keys.GetValueOrDefault((kind, id)) ?? keys.GetValueOrDefault(("all", id));

    private void End(Open item)
    {
        if (item.IsGroup)
        {
            graph.Group(item.Id);
            return;
        }

        ForeignItem? made = item.Kind == "node" ? graph.Node(item.Id) : graph.Link(item.Id, item.Target, item.IsDirected);
        foreach ((string name, string? value) in item.Values)
        {
            made?.Set(name, value);
        }

        foreach (((string of, _), Key key) in keys)
        {
            if (key.Default is not null && (of == item.Kind || of == "all"))
            {
                made?.Set(key.Name, key.Default);
            }
        }
    }

    private sealed record Key(string Name, bool IsDrawing, bool IsPickle, string? Default);

    private sealed record Open(string Kind, string Id, string Target, bool IsDirected)
    {
        public bool IsGroup { get; set; }

        public List<(string Name, string? Value)> Values { get; } = [];
    }
}
