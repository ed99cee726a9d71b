using System.Globalization;
using System.Net;

namespace NetworkLens.Data;

/// <summary>Reads Pajek .net: numbered vertices with labels, arcs and edges, one or a list a line.</summary>
internal static class PajekFile
{
    public static ForeignGraph Read(string path)
    {
        var graph = new ForeignGraph("Pajek");
        string file = Path.GetFileName(path);
        string section = string.Empty;
        foreach ((int number, string text) in TextLines.Of(path))
        {
            List<string> words = TextLines.Words(text);
            if (text.TrimStart().StartsWith('*'))
            {
                section = words[0].ToUpperInvariant();
                if (!IsRead(graph, section, words))
                {
                    throw new InvalidDataException($"{file}:{number}: '{words[0]}' is not read; expected *Vertices, *Arcs, *Edges, *Arcslist or *Edgeslist. Save the network with arcs.");
                }
            }
            else if (!IsRow(graph, section, words) && !text.TrimStart().StartsWith('%'))
            {
                throw new InvalidDataException($"{file}:{number}: a line outside of any section; expected *Vertices first.");
            }
        }

        return graph.Complete();
    }

    // A heading may count the vertices, which then need no line of their own.
    private static bool IsRead(ForeignGraph graph, string section, List<string> words)
    {
        if (section == "*VERTICES" && words.Count > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 10_000_000)
        {
            for (int vertex = 1; vertex <= count; vertex++)
            {
                graph.Node(vertex.ToString(CultureInfo.InvariantCulture));
            }

            return true;
        }

        return section is "*ARCS" or "*EDGES" or "*ARCSLIST" or "*EDGESLIST" or "*NETWORK";
    }

    private static bool IsRow(ForeignGraph graph, string section, List<string> words)
    {
        if (section == "*VERTICES")
        {
            ForeignItem? node = graph.Node(words[0]);
            node?.Set("label", words.Count > 1 ? WebUtility.HtmlDecode(words[1]) : null);
            int first = words.FindIndex(Math.Min(2, words.Count), word => !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
            Pairs(node, words, first < 0 ? words.Count : first + 1); // behind the place and the shape
        }
        else if (section is "*ARCSLIST" or "*EDGESLIST")
        {
            words.Skip(1).ToList().ForEach(to => graph.Link(words[0], to, section == "*ARCSLIST"));
        }
        else if (section is "*ARCS" or "*EDGES" && words.Count >= 2)
        {
            ForeignItem? link = graph.Link(words[0], words[1], section == "*ARCS");
            link?.Set("weight", words.Count > 2 ? words[2] : null);
            Pairs(link, words, 3);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void Pairs(ForeignItem? item, List<string> words, int first)
    {
        for (int word = first; word + 1 < words.Count; word += 2)
        {
            item?.Set(words[word], WebUtility.HtmlDecode(words[word + 1]));
        }
    }
}
