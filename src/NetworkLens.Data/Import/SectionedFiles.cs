using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkLens.Data;

/// <summary>Reads small formats of lines: GDF, DL, VNA, DGS, LEDA, and links with blanks between their ends.</summary>
internal static partial class SectionedFiles
{
    /// <summary>GDF of GUESS and Gephi: nodedef> and edgedef>, with the type behind each column.</summary>
    public static ForeignGraph Gdf(string path)
    {
        var graph = new ForeignGraph("GDF");
        string[] columns = [];
        bool isNode = true;
        foreach ((_, string text) in TextLines.Of(path))
        {
            if (text.StartsWith("nodedef>", StringComparison.OrdinalIgnoreCase) || text.StartsWith("edgedef>", StringComparison.OrdinalIgnoreCase))
            {
                isNode = text.StartsWith("nodedef>", StringComparison.OrdinalIgnoreCase);
                columns = [.. TextLines.Cells(text[8..]).Select(column => column.Split(' ')[0])];
                continue;
            }

            List<string> cells = TextLines.Cells(text);
            int directed = Array.IndexOf(columns, "directed");
            ForeignItem? item = isNode ? graph.Node(cells[0]) : graph.Link(cells[0], cells.ElementAtOrDefault(1) ?? string.Empty, directed >= 0 && cells.ElementAtOrDefault(directed) == "true");
            Set(item, columns, cells, isNode ? 1 : 2);
        }

        return graph.Complete();
    }

    /// <summary>VNA of NetDraw: node data and tie data under headers.</summary>
    public static ForeignGraph Vna(string path)
    {
        var graph = new ForeignGraph("VNA");
        string[] columns = [];
        bool isNode = true;
        bool isHeader = false;
        foreach ((_, string text) in TextLines.Of(path))
        {
            if (text.StartsWith('*'))
            {
                (isNode, isHeader) = (text.StartsWith("*node", StringComparison.OrdinalIgnoreCase), true);
            }
            else if (isHeader)
            {
                (columns, isHeader) = ([.. TextLines.Words(text)], false);
            }
            else
            {
                List<string> words = TextLines.Words(text);
                Set(isNode ? graph.Node(words[0]) : graph.Link(words[0], words.ElementAtOrDefault(1) ?? string.Empty), columns, words, isNode ? 1 : 2);
            }
        }

        return graph.Complete();
    }

    /// <summary>DL of UCINET, where it holds a list of links.</summary>
    public static ForeignGraph Dl(string path)
    {
        var graph = new ForeignGraph("DL (UCINET)");
        string file = Path.GetFileName(path);
        bool isData = false;
        bool isList = false;
        foreach ((int number, string text) in TextLines.Of(path))
        {
            string plain = text.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
            isList |= plain.Contains("FORMAT=EDGELIST1", StringComparison.Ordinal);
            if (isData)
            {
                // By single blanks: a label may be empty, and the next word is not it.
                string[] cells = text.Contains('"', StringComparison.Ordinal) ? [.. TextLines.Words(text)] : text.Split(' ');
                graph.Link(cells[0], cells.ElementAtOrDefault(1) ?? string.Empty)?.Set("weight", cells.ElementAtOrDefault(2));
            }
            else if (plain == "DATA:")
            {
                isData = isList ? true : throw new InvalidDataException($"{file}:{number}: only DL with format = edgelist1 is read; save the matrix as a list of links.");
            }
            else if (plain == "LABELS:")
            {
                throw new InvalidDataException($"{file}:{number}: DL with a list of labels is not read; save it with labels embedded.");
            }
        }

        return graph.Complete();
    }

    /// <summary>DGS of GraphStream: what is added and changed, in order.</summary>
    public static ForeignGraph Dgs(string path)
    {
        var graph = new ForeignGraph("DGS");
        var links = new Dictionary<string, ForeignItem>(StringComparer.Ordinal);
        string file = Path.GetFileName(path);
        foreach ((int number, string text) in TextLines.Of(path).Skip(2))
        {
            List<string> words = TextLines.Words(text);
            switch (words[0])
            {
                case "an" or "cn" when words.Count > 1:
                    Values(graph.Node(words[1]), text);
                    break;
                case "ae" when words.Count > 3:
                    bool isMarked = words[3] is ">" or "<" && words.Count > 4;
                    (string from, string to) = isMarked ? (words[2], words[4]) : (words[2], words[3]);
                    if ((words[3] == "<" ? graph.Link(to, from) : graph.Link(from, to, isMarked)) is { } made)
                    {
                        links[words[1]] = made;
                        Values(made, text);
                    }

                    break;
                case "ce" when words.Count > 1:
                    Values(links.GetValueOrDefault(words[1]), text);
                    break;
                case "de" or "dn" or "cl":
                    throw new InvalidDataException($"{file}:{number}: a graph that changes over time, with nodes or links taken away, is not read; save it as it is at one time.");
            }
        }

        return graph.Complete();
    }

    /// <summary>LEDA: how many nodes and a text in |{…}| for each, then how many links and two ends, a reversal and a text for each.</summary>
    /// <exception cref="InvalidDataException">A line is of neither, or there are others than the file says.</exception>
    public static ForeignGraph Leda(string path)
    {
        const int Head = 4; // its name, the types of nodes and of links, and whether they have a direction
        var graph = new ForeignGraph("LEDA");
        string file = Path.GetFileName(path);
        (int Number, string Text)[] lines = [.. TextLines.Of(path).Where(line => !line.Text.StartsWith('#')).Select(line => (line.Number, line.Text.Trim()))];
        bool isDirected = lines.Length >= Head && lines[Head - 1].Text == "-1";
        int nodes = Counted(Head, "nodes");
        for (int node = 1; node <= nodes; node++)
        {
            string text = At(Head + node, "nodes", nodes);
            graph.Node($"{node}")?.Set("label", text.StartsWith("|{", StringComparison.Ordinal) ? text[2..].TrimEnd('|').TrimEnd('}') : throw Wrong(Head + node, "a node's text in |{…}|"));
        }

        int first = Head + nodes + 1;
        int links = Counted(first, "links");
        for (int link = 1; link <= links; link++)
        {
            string[] words = At(first + link, "links", links).Split(' ');
            if (words.Length < 3)
            {
                throw Wrong(first + link, "a link's two ends, the link that is its reversal or 0, and its text in |{…}|");
            }

            graph.Link(words[0], words[1], isDirected)?.Set("weight", string.Join(' ', words.Skip(3)).Trim().TrimStart('|').TrimStart('{').TrimEnd('|').TrimEnd('}'));
        }

        return lines.Length == first + links + 1 ? graph.Complete() : throw Wrong(first + links + 1, $"the end of the file ({links} links, as it says, came before)");

        int Counted(int line, string what) => line >= lines.Length
            ? throw new InvalidDataException($"{file}: it ends before it says how many {what} there are: it is cut off.")
            : int.TryParse(lines[line].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : throw Wrong(line, $"the number of {what}");

        string At(int line, string what, int count) => line < lines.Length ? lines[line].Text : throw new InvalidDataException($"{file}: it says {count} {what} and has fewer: it is cut off.");

        InvalidDataException Wrong(int line, string expected) => new($"{file}:{lines[line].Number}: found \"{lines[line].Text}\" where {expected} was expected.");
    }

    /// <summary>Two ends and maybe a weight or a Python dictionary on each line, with blanks between.</summary>
    public static ForeignGraph Edges(string path)
    {
        var graph = new ForeignGraph("a list of links with blanks");
        string file = Path.GetFileName(path);
        foreach ((int number, string text) in TextLines.Of(path))
        {
            if (text.StartsWith('#'))
            {
                continue;
            }

            int brace = text.IndexOf('{', StringComparison.Ordinal);
            List<string> words = TextLines.Words(brace < 0 ? text : text[..brace]);
            if (words.Count < 2 || words.Count > (brace < 0 ? 3 : 2) || (words.Count == 3 && words[2] != "None" && !double.TryParse(words[2], CultureInfo.InvariantCulture, out _)))
            {
                throw new InvalidDataException($"{file}:{number}: found {words.Count} words where two ends, and maybe a number, were expected: ids with blanks cannot be told apart. Write the list with tabs, or as GraphML.");
            }

            ForeignItem? link = graph.Link(words[0], words[1]);
            link?.Set("weight", words.Count > 2 && words[2] != "None" ? words[2] : null);
            TextLines.SetPython(link, brace < 0 ? null : text[brace..]);
        }

        return graph.Complete();
    }

    private static void Set(ForeignItem? item, string[] columns, List<string> cells, int first)
    {
        for (int column = first; column < Math.Min(columns.Length, cells.Count); column++)
        {
            item?.Set(columns[column], cells[column]);
        }
    }

    // "name":value behind the id, as many as there are.
    private static void Values(ForeignItem? item, string text)
    {
        foreach (Match match in Attribute().Matches(text))
        {
            string value = match.Groups[2].Value;
            item?.Set(match.Groups[1].Value, value[0] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal)
                : value[0] == '{' ? value[1..^1].Replace("\"", string.Empty, StringComparison.Ordinal).Replace(',', ';')
                : value);
        }
    }

    [GeneratedRegex("\"([^\"]+)\":(\"(?:[^\"\\\\]|\\\\.)*\"|\\{[^}]*\\}|[^\\s,]+)")]
    private static partial Regex Attribute();
}
