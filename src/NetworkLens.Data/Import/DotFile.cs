using System.Text;

namespace NetworkLens.Data;

/// <summary>Reads links and attributes of DOT (Graphviz), not its layout: node and edge defaults, subgraphs, chains, joined strings.</summary>
internal sealed class DotFile
{
    private const int MostDepth = 64;

    private readonly ForeignGraph graph = new("DOT");
    private readonly string file;
    private readonly string text;
    private readonly bool isForgiving; // of quotes inside quotes, and values that need quotes and have none
    private int at;
    private string token = string.Empty;
    private bool isQuoted;
    private int tokenAt;

    private DotFile(string path, bool isForgiving)
    {
        this.isForgiving = isForgiving;
        file = Path.GetFileName(path);
        if (new FileInfo(path).Length > 1L << 29)
        {
            throw new InvalidDataException($"{file} is larger than 512 MB, the most that is read of DOT; save it as GraphML or as two tables.");
        }

        text = File.ReadAllText(path);
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
        reader.Next();
        reader.Skip("strict");
        if (!reader.Skip("graph") && !reader.Skip("digraph"))
        {
            throw reader.Fault("graph or digraph");
        }

        if (!reader.Is("{"))
        {
            reader.Next();
        }

        reader.Block(0, [], []);
        return reader.graph.Complete();
    }

    private List<string> Block(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults)
    {
        var members = new List<string>();
        Expect("{");
        if (depth > MostDepth)
        {
            throw Fault($"subgraphs nested less than {MostDepth} deep");
        }

        while (!Is("}"))
        {
            if (token.Length == 0 && !isQuoted)
            {
                throw Fault("'}'");
            }

            if (Skip(";") || Skip(","))
            {
                continue;
            }

            if (!isQuoted && token.ToUpperInvariant() is "NODE" or "EDGE" or "GRAPH")
            {
                string of = token.ToUpperInvariant();
                Next();
                List<(string, string)> values = Attributes();
                (of == "NODE" ? nodeDefaults : of == "EDGE" ? edgeDefaults : []).InsertRange(0, values);
                continue;
            }

            members.AddRange(Statement(depth, nodeDefaults, edgeDefaults));
        }

        Next();
        return members;
    }

    private List<string> Statement(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults)
    {
        List<string> first = End(depth, nodeDefaults, edgeDefaults, out bool isNode);
        if (isNode && Skip("="))
        {
            Next(); // of the graph
            return [];
        }

        var ends = new List<List<string>> { first };
        bool isDirected = true;
        while (Is("->") || Is("--"))
        {
            isDirected = Is("->");
            Next();
            ends.Add(End(depth, nodeDefaults, edgeDefaults, out _));
        }

        List<(string, string)> values = Attributes();
        foreach (string id in ends.SelectMany(end => end))
        {
            if (!graph.Holds(id))
            {
                ForeignItem? made = graph.Node(id);
                if (isNode && ends.Count == 1)
                {
                    Set(made, values);
                }

                Set(made, nodeDefaults);
            }
            else if (isNode && ends.Count == 1)
            {
                Set(graph.Node(id), values);
            }
        }

        for (int end = 1; end < ends.Count; end++)
        {
            foreach (string from in ends[end - 1])
            {
                foreach (string to in ends[end])
                {
                    ForeignItem? link = graph.Link(from, to, isDirected);
                    Set(link, values);
                    Set(link, edgeDefaults);
                }
            }
        }

        return [.. ends.SelectMany(end => end)];
    }

    // A node, with its port left aside, or a subgraph.
    private List<string> End(int depth, List<(string, string)> nodeDefaults, List<(string, string)> edgeDefaults, out bool isNode)
    {
        isNode = false;
        if (Skip("subgraph") && !Is("{"))
        {
            Next();
        }

        if (Is("{"))
        {
            return Block(depth + 1, [.. nodeDefaults], [.. edgeDefaults]);
        }

        isNode = true;
        string id = Word();
        while (Skip(":"))
        {
            Word();
        }

        return [id];
    }

    private List<(string, string)> Attributes()
    {
        var values = new List<(string, string)>();
        while (Skip("["))
        {
            while (!Skip("]"))
            {
                string name = Word();
                values.Add((name, !Skip("=") ? "true" : isForgiving && !isQuoted ? Rest() : Word()));
                if (!Skip(",") && !Skip(";") && !Is("]") && (isQuoted || token.Length == 0 || token[0] is '<' or '{' or '}'))
                {
                    // A quoted name is the next attribute where one is; a stray quote or bracket is a value that was not quoted as it has to be.
                    if (!isQuoted || !IsNameAhead())
                    {
                        throw Fault("',' or ']'; a value with quotes, blanks or brackets inside must be quoted, and its quotes escaped as \\\". Some programs do not: write GraphML with them");
                    }
                }
            }
        }

        return values;
    }

    private bool IsNameAhead() => At(Blank(at)) == '=';

    private int Blank(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private char At(int place) => place < text.Length ? text[place] : '\0';

    // A value without quotes: to the bracket, the end of the line, or a comma before the next name.
    private string Rest()
    {
        int end = tokenAt;
        while (end < text.Length && text[end] is not (']' or '\n') && !(text[end] is ',' or ';' && IsAttribute(end + 1)))
        {
            end++;
        }

        string value = text[tokenAt..end].Trim();
        at = end;
        Next();
        return value;
    }

    private bool IsAttribute(int from)
    {
        int start = Blank(from);
        int end = start;
        while (char.IsLetterOrDigit(At(end)) || At(end) is '_' or '"' or '-')
        {
            end++;
        }

        return end > start && At(Blank(end)) == '=';
    }

    // Whether a quote here ends what it may end: behind it comes a sign of DOT, or the next name.
    private bool IsEnd(int quote)
    {
        char next = At(quote + 1);
        return next is '\0' or '\n' or '\r' || ",;=[]{}+-:>/#".Contains(At(Blank(quote + 1)), StringComparison.Ordinal) || (char.IsWhiteSpace(next) && IsAttribute(quote + 1));
    }

    private static void Set(ForeignItem? item, List<(string Name, string Value)> values) => values.ForEach(value => item?.Set(value.Name, value.Value));

    private string Word()
    {
        if (!isQuoted && (token.Length == 0 || (token.Length <= 2 && "{}[]=;,:->".Contains(token, StringComparison.Ordinal) && !char.IsLetterOrDigit(token[0]))))
        {
            throw Fault("a name or a value");
        }

        var word = new StringBuilder(token);
        Next();
        while (Is("+"))
        {
            Next();
            word.Append(token);
            Next();
        }

        return word.ToString();
    }

    private bool Is(string what) => !isQuoted && token.Equals(what, StringComparison.OrdinalIgnoreCase);

    private bool Skip(string what)
    {
        bool isThere = Is(what);
        if (isThere)
        {
            Next();
        }

        return isThere;
    }

    private void Expect(string what)
    {
        if (!Skip(what))
        {
            throw Fault($"'{what}'");
        }
    }

    private void Next()
    {
        SkipBlanks();
        tokenAt = at;
        isQuoted = false;
        if (at >= text.Length)
        {
            token = string.Empty;
            return;
        }

        char first = text[at];
        if (first == '"')
        {
            Quoted();
        }
        else if (first == '<')
        {
            int open = 0;
            int start = at;
            do
            {
                open += text[at] == '<' ? 1 : text[at] == '>' ? -1 : 0;
                at++;
            }
            while (open > 0 && at < text.Length);
            token = text[start..at];
        }
        else if (first == '-' && at + 1 < text.Length && text[at + 1] is '>' or '-')
        {
            token = text.Substring(at, 2);
            at += 2;
        }
        else if ("{}[]=;,:+".Contains(first, StringComparison.Ordinal))
        {
            token = first.ToString();
            at++;
        }
        else
        {
            int start = at++;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && !"{}[]=;,:+\"<".Contains(text[at], StringComparison.Ordinal) && !(text[at] == '-' && !(text[at - 1] is 'e' or 'E')))
            {
                at++;
            }

            token = text[start..at];
        }
    }

    private void Quoted()
    {
        var word = new StringBuilder();
        for (at++; at < text.Length && !(text[at] == '"' && (!isForgiving || IsEnd(at))); at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\\' or '\n')
            {
                at++;
                word.Append(text[at] == '\n' ? string.Empty : text[at].ToString());
            }
            else
            {
                word.Append(text[at]);
            }
        }

        if (at >= text.Length)
        {
            throw Fault("a closing quote");
        }

        at++;
        token = word.ToString();
        isQuoted = true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
            {
                at++;
            }
            else if (text[at] == '#' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/'))
            {
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            }
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '*')
            {
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : text.Length;
            }
            else
            {
                return;
            }
        }
    }

    private InvalidDataException Fault(string expected)
    {
        int line = text.AsSpan(0, tokenAt).Count('\n') + 1;
        int column = tokenAt - (text.LastIndexOf('\n', Math.Max(0, tokenAt - 1)) + 1) + 1;
        return new InvalidDataException($"{file}:{line}:{column}: no DOT: found '{(token.Length > 30 ? token[..30] + "…" : token)}'; expected {expected}.");
    }
}
