using System.Globalization;

namespace NetworkLens.Tests;

/// <summary>Everything in a real server as text: equal texts are equal graphs.</summary>
internal static class StoreText
{
    /// <summary>A line a node and a relationship, sorted.</summary>
    /// <param name="server">Which.</param>
    public static async Task<string> OfAsync(RealNeo4j server)
    {
        IEnumerable<string> nodes = (await server.AskAsync("MATCH (n) RETURN labels(n) AS labels, properties(n) AS props"))
            .Select(row => $"({Labels(row["labels"])} {Text(row["props"])})");
        IEnumerable<string> relationships = (await server.AskAsync(
            "MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS props, labels(a) AS fromLabels, a.dataset AS fromSet, a.id AS from, labels(b) AS toLabels, b.dataset AS toSet, b.id AS to"))
            .Select(row => $"({Labels(row["fromLabels"])} {row["fromSet"]}/{row["from"]}) -{row["type"]} {Text(row["props"])}-> ({Labels(row["toLabels"])} {row["toSet"]}/{row["to"]})");
        return string.Join('\n', nodes.Concat(relationships).Order(StringComparer.Ordinal));
    }

    private static string Labels(object? labels) => string.Concat(((IEnumerable<object?>)labels!).OfType<string>().Order(StringComparer.Ordinal).Select(label => $":{label}"));

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
