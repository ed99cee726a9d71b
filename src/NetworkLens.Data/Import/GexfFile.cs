using System.Xml;

namespace NetworkLens.Data;

/// <summary>Reads GEXF 1.1 to 1.3, whatever its namespace.</summary>
internal sealed class GexfFile
{
    private readonly ForeignGraph graph = new("GEXF");
    private readonly Dictionary<(string Of, string Id), (string Title, string? Default)> titles = [];
    private readonly Stack<(string Id, ForeignItem? Item)> nodes = new();
    private ForeignItem? edge;
    private string of = string.Empty;
    private string attribute = string.Empty;
    private bool isDefaultText;
    private bool isDirected;

    private GexfFile()
    {
    }

    public static ForeignGraph Read(string path) => XmlFile.ReadGraph(path, reader => new GexfFile().Read(reader));

    private ForeignGraph Read(XmlReader reader)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Next())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Begin(reader, groups);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && isDefaultText)
            {
                titles[(of, attribute)] = (titles[(of, attribute)].Title, reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                isDefaultText = false;
                edge = reader.LocalName == "edge" ? null : edge;
                if (reader.LocalName == "node" && nodes.Count > 0)
                {
                    nodes.Pop();
                }
            }
        }

        foreach (string group in groups)
        {
            graph.Group(group);
        }

        graph.Nodes.RemoveAll(node => groups.Contains(node.Source));
        Defaults("node", graph.Nodes);
        Defaults("edge", graph.Links);
        return graph.Complete();
    }

    private void Begin(XmlReader reader, HashSet<string> groups)
    {
        switch (reader.LocalName)
        {
            case "graph":
                isDirected = reader.GetAttribute("defaultedgetype") == "directed";
                break;
            case "attributes":
                of = reader.GetAttribute("class") ?? string.Empty;
                break;
            case "attribute":
                attribute = reader.GetAttribute("id") ?? string.Empty;
                titles.TryAdd((of, attribute), (reader.GetAttribute("title") ?? attribute, null));
                break;
            case "default":
                isDefaultText = titles.ContainsKey((of, attribute));
                break;
            case "nodes" when nodes.Count > 0:
                groups.Add(nodes.Peek().Id);
                break;
            case "node":
                string id = reader.GetAttribute("id") ?? string.Empty;
                ForeignItem? node = graph.Node(id);
                node?.Set("label", reader.GetAttribute("label"));
                if (!reader.IsEmptyElement)
                {
                    nodes.Push((id, node));
                }

                break;
            case "edge":
                BeginEdge(reader);
                break;
            case "attvalue":
                string key = reader.GetAttribute("for") ?? reader.GetAttribute("id") ?? string.Empty;
                string? value = reader.GetAttribute("value");
                (ForeignItem? item, string kind) = edge is not null ? (edge, "edge") : (nodes.Count > 0 ? nodes.Peek().Item : null, "node");
                item?.Set(titles.TryGetValue((kind, key), out (string Title, string? Default) title) ? title.Title : key, value);
                break;
        }
    }

    private void BeginEdge(XmlReader reader)
    {
        string? type = reader.GetAttribute("type");
        ForeignItem? made = graph.Link(reader.GetAttribute("source") ?? string.Empty, reader.GetAttribute("target") ?? string.Empty, type is "directed" or "mutual" || (type is null && isDirected));
        foreach (string name in (string[])["label", "kind", "weight"])
        {
            made?.Set(name, reader.GetAttribute(name));
        }

        edge = reader.IsEmptyElement ? null : made;
    }

    private void Defaults(string kind, List<ForeignItem> items)
    {
        foreach (((string ofKind, _), (string title, string? value)) in titles)
        {
            if (value is not null && ofKind == kind)
            {
                items.ForEach(item => item.Set(title, value));
            }
        }
    }
}
