namespace NetworkLens.Data;

/// <summary>Reads links and attributes of DOT (Graphviz), not its layout: node and edge defaults, subgraphs, chains, joined strings.</summary>
internal sealed class DotFile
{
    private const int MostDepth = 64;

    private readonly ForeignGraph graph = new("DOT");
    private readonly DotTokens tokens;
    private readonly bool isForgiving;

    private DotFile(string path, bool isForgiving)
    {
        this.isForgiving = isForgiving;
        string file = Path.GetFileName(path);
        if (new FileInfo(path).Length > 1L << 29)
        {
            throw new InvalidDataException($"{file} is larger than 512 MB, the most that is read of DOT; save it as GraphML or as two tables.");
        }

        tokens = new DotTokens(file, File.ReadAllText(path), isForgiving);
    }

    public static ForeignGraph Read(string path)
    {
        try
        {
            return Read(new DotFile(path, isForgiving: false));
        }
        catch (InvalidDataException) when (Forgiven(path) is { } graph)
        {
            graph.Notes.Add("Values hold quotes that are not escaped, or blanks or brackets without quotes, which DOT does not allow: each is taken to end where the next name or the end of its list begins. Check names.");
            return graph;
        }
    }

    private static ForeignGraph? Forgiven(string path)
    {
        try
        {
            return Read(new DotFile(path, isForgiving: true));
        }
        catch (InvalidDataException)
        {
            return null; // the first fault says what is wrong
        }
    }

    private static ForeignGraph Read(DotFile reader)
    {
        reader.tokens.Next();
        reader.tokens.Skip("strict");
        if (!reader.tokens.Skip("graph") && !reader.tokens.Skip("digraph"))
        {
            throw reader.tokens.Fault("graph or digraph");
        }

        if (!reader.tokens.Is("{"))
        {
            reader.tokens.Next();
        }

        reader.Block(0, [], []);
        return reader.graph.Complete();
    }

    private List<string> Block(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults)
    {
        var members = new List<string>();
        tokens.Expect("{");
        if (depth > MostDepth)
        {
            throw tokens.Fault($"subgraphs nested less than {MostDepth} deep");
        }

        while (!tokens.Is("}"))
        {
            if (tokens.IsAtEnd)
            {
                throw tokens.Fault("'}'");
            }

            if (tokens.Skip(";") || tokens.Skip(","))
            {
                continue;
            }

            if (!tokens.IsQuoted && tokens.Token.ToUpperInvariant() is "NODE" or "EDGE" or "GRAPH")
            {
                string of = tokens.Token.ToUpperInvariant();
                tokens.Next();
                List<(string, string)> values = Attributes();
                (of == "NODE" ? nodeDefaults : of == "EDGE" ? edgeDefaults : []).InsertRange(0, values);
                continue;
            }

            members.AddRange(Statement(depth, nodeDefaults, edgeDefaults));
        }

        tokens.Next();
        return members;
    }

    private List<string> Statement(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults)
    {
        List<string> first = End(depth, nodeDefaults, edgeDefaults, out bool isNode);
        if (isNode && tokens.Skip("="))
        {
            tokens.Next(); // of the graph
            return [];
        }

        var ends = new List<List<string>> { first };
        bool isDirected = true;
        while (tokens.Is("->") || tokens.Is("--"))
        {
            isDirected = tokens.Is("->");
            tokens.Next();
            ends.Add(End(depth, nodeDefaults, edgeDefaults, out _));
        }

        List<(string, string)> values = Attributes();
        AddNodes(ends, isNode && ends.Count == 1 ? values : [], nodeDefaults);
        AddLinks(ends, isDirected, values, edgeDefaults);
        return [.. ends.SelectMany(end => end)];
    }

    // Defaults are for those met here for the first time.
    private void AddNodes(List<List<string>> ends, List<(string, string)> values, List<(string, string)> defaults)
    {
        foreach (string id in ends.SelectMany(end => end))
        {
            if (!graph.Holds(id))
            {
                ForeignItem? made = graph.Node(id);
                Set(made, values);
                Set(made, defaults);
            }
            else if (values.Count > 0)
            {
                Set(graph.Node(id), values);
            }
        }
    }

    // From each node of an end to each of the next.
    private void AddLinks(List<List<string>> ends, bool isDirected, List<(string, string)> values, List<(string, string)> defaults)
    {
        for (int end = 1; end < ends.Count; end++)
        {
            foreach (string from in ends[end - 1])
            {
                foreach (string to in ends[end])
                {
                    ForeignItem? link = graph.Link(from, to, isDirected);
                    Set(link, values);
                    Set(link, defaults);
                }
            }
        }
    }

    // A node, with its port left aside, or a subgraph.
    private List<string> End(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults, out bool isNode)
    {
        isNode = false;
        if (tokens.Skip("subgraph") && !tokens.Is("{"))
        {
            tokens.Next();
        }

        if (tokens.Is("{"))
        {
            return Block(depth + 1, [.. nodeDefaults], [.. edgeDefaults]);
        }

        isNode = true;
        string id = tokens.Word();
        while (tokens.Skip(":"))
        {
            tokens.Word();
        }

        return [id];
    }

    private List<(string, string)> Attributes()
    {
        var values = new List<(string, string)>();
        while (tokens.Skip("["))
        {
            while (!tokens.Skip("]"))
            {
                string name = tokens.Word();
                values.Add((name, !tokens.Skip("=") ? "true" : isForgiving && !tokens.IsQuoted ? tokens.Rest() : tokens.Word()));
                if (!tokens.Skip(",") && !tokens.Skip(";") && !tokens.Is("]") && (tokens.IsQuoted || tokens.Token.Length == 0 || tokens.Token[0] is '<' or '{' or '}'))
                {
                    // A quoted name is the next attribute where one is; a stray quote or bracket is a value that was not quoted as it has to be.
                    if (!tokens.IsQuoted || !tokens.IsNameAhead)
                    {
                        throw tokens.Fault("',' or ']'; a value with quotes, blanks or brackets inside must be quoted, and its quotes escaped as \\\". Some programs do not: write GraphML with them");
                    }
                }
            }
        }

        return values;
    }

    private static void Set(ForeignItem? item, List<(string Name, string Value)> values) => values.ForEach(value => item?.Set(value.Name, value.Value));
}
