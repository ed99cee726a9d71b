namespace NetworkLens.Data;

/// <summary>A graph as another program wrote it: nodes and links with attributes as text, in the order of the file.</summary>
internal sealed class ForeignGraph(string format)
{
    private readonly Dictionary<string, ForeignItem> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    /// <summary>What it was read as, for people.</summary>
    public string Format { get; set; } = format;

    public List<ForeignItem> Nodes { get; } = [];

    public List<ForeignItem> Links { get; } = [];

    /// <summary>What was left out or taken for granted, one sentence each.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Columns of nodes that hold their id, and of links that hold their ends, where the source is a table.</summary>
    public Dictionary<string, string> Ends { get; } = new(StringComparer.Ordinal);

    /// <summary>Nodes that only links name.</summary>
    public int FromLinks { get; private set; }

    /// <summary>Links that the source says have no direction.</summary>
    public int Undirected { get; private set; }

    /// <summary>Rows that are no use, with the reason.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a node of this id is there.</summary>
    public bool Holds(string id) => byId.ContainsKey(id.Trim());

    /// <summary>The node of an id, new where there is none; null where the id is empty.</summary>
    public ForeignItem? Node(string id)
    {
        id = id.Trim();
        if (id.Length == 0)
        {
            Leave("a node without an id");
            return null;
        }

        if (!byId.TryGetValue(id, out ForeignItem? node))
        {
            node = new ForeignItem(id, string.Empty);
            byId.Add(id, node);
            Nodes.Add(node);
        }

        return node;
    }

    /// <summary>A link; null where an end is empty.</summary>
    public ForeignItem? Link(string source, string target, bool isDirected = true)
    {
        (source, target) = (source.Trim(), target.Trim());
        if (source.Length == 0 || target.Length == 0)
        {
            Leave("a link with an end that has no name");
            return null;
        }

        Undirected += isDirected ? 0 : 1;
        var link = new ForeignItem(source, target);
        Links.Add(link);
        return link;
    }

    /// <summary>An id that stands for a group of nodes and is none itself.</summary>
    public void Group(string id) => groups.Add(id.Trim());

    /// <summary>Counts a row that is no use.</summary>
    public void Leave(string why) => LeftOut[why] = LeftOut.GetValueOrDefault(why) + 1;

    /// <summary>Adds nodes that only links name, and leaves out links to groups. At the end of reading.</summary>
    public ForeignGraph Complete()
    {
        int links = Links.Count;
        Links.RemoveAll(link => groups.Contains(link.Source) || groups.Contains(link.Target));
        for (; links > Links.Count; links--)
        {
            Leave("a link to or from a group, which is no site");
        }

        int listed = Nodes.Count;
        foreach (ForeignItem link in Links)
        {
            Node(link.Source);
            Node(link.Target);
        }

        FromLinks = Nodes.Count - listed;
        return this;
    }
}

/// <summary>A node, or a link between two, with what is told of it.</summary>
internal sealed class ForeignItem(string source, string target)
{
    private readonly Dictionary<string, string> attributes = new(StringComparer.Ordinal);

    /// <summary>Id of the node, or of the link's sender.</summary>
    public string Source { get; } = source;

    /// <summary>Id of the link's receiver.</summary>
    public string Target { get; } = target;

    /// <summary>By name, as text.</summary>
    public IReadOnlyDictionary<string, string> Attributes => attributes;

    public string this[string name] => attributes.GetValueOrDefault(name, string.Empty);

    /// <summary>Takes a value, unless one of that name is there already: an attribute may be declared twice, once a type.</summary>
    public void Set(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            attributes.TryAdd(name, value.Trim());
        }
    }
}
