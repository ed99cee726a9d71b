using System.Text.Json.Nodes;

namespace NetworkLens.Mcp;

/// <summary>Keeps an answer short enough for a model to read: its lists are cut at a number of items, those within rows at fewer, and what was cut is said.</summary>
internal static class AnswerCut
{
    /// <summary>Items of a list where nobody says otherwise.</summary>
    public const int UsualRows = 20;

    /// <summary>The most that may be asked for.</summary>
    public const int MostRows = 200;

    private const int LeastWithin = 5; // of a list within one of many rows

    /// <summary>Cuts, and adds the member <c>cut</c>.</summary>
    /// <param name="answer">The JSON of the console, whose results are cut already; changed.</param>
    /// <param name="most">Items of a list.</param>
    public static void Apply(JsonObject answer, int most)
    {
        var cut = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int results = answer["results"]!.AsArray().Count;
        int rows = answer["totals"]!["rows"]!.GetValue<int>();
        int within = Math.Max(LeastWithin, most / Math.Max(1, results));
        foreach ((string name, JsonNode? value) in answer)
        {
            if (name is not "notes")
            {
                Cut(name, value, most, name == "results" ? within : most, cut);
            }
        }

        string[] sentences =
        [
            .. rows > results ? [$"results: {results} of {rows} rows"] : Array.Empty<string>(),
            .. cut.Select(list => $"{list.Key}: {(list.Key.StartsWith("results.", StringComparison.Ordinal) ? $"{within} of at most" : $"{most} of")} {list.Value}"),
        ];
        answer["cut"] = new JsonArray([.. sentences.Select(sentence => JsonValue.Create($"{sentence}{(most < MostRows ? $"; rows, at most {MostRows}, shows more." : "; ask about less, such as one target.")}"))]);
    }

    // The longest of each name is told: every row may have a list of that name.
    private static void Cut(string path, JsonNode? node, int most, int within, SortedDictionary<string, int> cut)
    {
        if (node is JsonArray list)
        {
            if (list.Count > most)
            {
                cut[path] = Math.Max(cut.GetValueOrDefault(path), list.Count);
                list.RemoveRange(most, list.Count - most);
            }

            foreach (JsonNode? item in list)
            {
                Cut(path, item, within, within, cut);
            }
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                Cut($"{path}.{name}", value, within, within, cut);
            }
        }
    }
}
