using System.Net;
using System.Text;

namespace NetworkLens.Data;

/// <summary>Reads GML (Himsolt 1997): keys bare or repeated, values quoted or not.</summary>
internal sealed class GmlFile
{
    private const int MostDepth = 64;

    private readonly ForeignGraph graph = new("GML");
    private readonly string file;
    private readonly string text;
    private int at;
    private int line = 1;
    private bool isDirected;
    private readonly List<(string Source, string Target, List<(string Key, string Value)> Values)> links = [];

    private GmlFile(string path) => (file, text) = (Path.GetFileName(path), string.Join('\n', TextLines.Of(path).Select(each => each.Text.StartsWith('#') ? string.Empty : each.Text)));

    public static ForeignGraph Read(string path)
    {
        var reader = new GmlFile(path);
        reader.List(0, string.Empty);
        foreach ((string source, string target, List<(string Key, string Value)> values) in reader.links)
        {
            ForeignItem? link = reader.graph.Link(source, target, reader.isDirected);
            values.ForEach(value => link?.Set(value.Key, value.Value));
        }

        return reader.graph.Complete();
    }

    // Keys and values to the end of a list.
    private List<(string Key, string Value)> List(int depth, string of)
    {
        var values = new List<(string Key, string Value)>();
        while (Token() is { } key && key != "]")
        {
            string value = Token() ?? throw Fault($"'{key}' has no value");
            if (value == "[")
            {
                List<(string Key, string Value)> inner = depth < MostDepth ? List(depth + 1, key) : throw Fault($"lists are nested more than {MostDepth} deep");
                string Of(string name) => inner.Find(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty;
                if (of == "graph" && key == "node")
                {
                    ForeignItem? node = graph.Node(Of("id"));
                    inner.Where(pair => pair.Key != "id").ToList().ForEach(pair => node?.Set(pair.Key, pair.Value));
                }
                else if (of == "graph" && key == "edge")
                {
                    links.Add((Of("source"), Of("target"), inner.FindAll(pair => pair.Key is not ("source" or "target"))));
                }

                continue;
            }

            isDirected |= of == "graph" && key == "directed" && value is "1" or "true";
            int known = values.FindIndex(pair => pair.Key == key);
            if (known >= 0)
            {
                values[known] = (key, $"{values[known].Value};{value}"); // a list, as networkx writes it
            }
            else
            {
                values.Add((key, value));
            }
        }

        return values;
    }

    private string? Token()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            line += text[at++] == '\n' ? 1 : 0;
        }

        if (at == text.Length)
        {
            return null;
        }

        int start = at++;
        if (text[start] is '[' or ']')
        {
            return text[start].ToString();
        }

        if (text[start] == '"')
        {
            int end = text.IndexOf('"', at);
            at = end < 0 ? throw Fault("a quote is never closed") : end + 1;
            line += text.AsSpan(start, at - start).Count('\n');
            return WebUtility.HtmlDecode(text[(start + 1)..end]);
        }

        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('[' or ']'))
        {
            at++;
        }

        return text[start..at];
    }

    private InvalidDataException Fault(string what) => new(new StringBuilder().Append(null, $"{file}:{line}: {what}; expected GML.").ToString());
}
