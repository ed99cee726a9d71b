using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetworkLens.Tests;

/// <summary>Reads graph files with the tools people open them in: networkx and Graphviz.</summary>
internal static partial class GraphReaders
{
    private const string Script =
        """
        import json, os, sys
        import networkx as nx
        kind, path = sys.argv[1:]
        if kind == "graphml":
            graph = nx.read_graphml(path)
        elif kind == "gexf":
            graph = nx.read_gexf(path)
        else:
            with open(path, encoding="utf-8") as file:
                data = json.load(file)
            is_old = tuple(int(part) for part in nx.__version__.split(".")[:2]) < (3, 4)
            graph = nx.node_link_graph(data, link="edges") if is_old else nx.node_link_graph(data)
            nx.write_graphml(graph, os.devnull)
        assert graph.is_directed()
        print(json.dumps({"nodes": sorted(graph.nodes(data=True)),
                          "edges": sorted(graph.edges(data=True), key=lambda edge: (edge[0], edge[1], edge[2]["material"]))}))
        """;

    // Debian's networkx belongs to Debian's python, which need not be the first on the path: that of pip may be years younger.
    private static readonly Lazy<string[]> Pythons = new(() =>
        [.. ((string[])["python3", "/usr/bin/python3"])
            .Select(python => (Python: python, Version: TryRun(python, ["-c", "import networkx; print(networkx.__version__)"], out string version, out _) ? version : null))
            .Where(found => found.Version is not null).DistinctBy(found => found.Version).Select(found => found.Python)]);

    private static readonly Lazy<bool> IsGraphvizThere = new(() => TryRun("dot", ["-V"], out _, out _));

    /// <summary>Nodes and edges with their attributes, as every networkx that is there has them, all alike.</summary>
    /// <param name="kind">graphml, gexf or json.</param>
    /// <param name="path">The file.</param>
    public static ReadGraph Networkx(string kind, string path)
    {
        if (Pythons.Value.Length == 0)
        {
            throw OutsideTool.Missing("networkx", "python3-networkx");
        }

        string[] outputs = [.. Pythons.Value.Select(python =>
        {
            Assert.True(TryRun(python, ["-c", Script, kind, path], out string output, out string error), error);
            return output;
        })];
        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
        using var json = JsonDocument.Parse(outputs[0]);
        return new ReadGraph(
            json.RootElement.GetProperty("nodes").EnumerateArray().ToDictionary(node => node[0].GetString()!, node => Attributes(node[1])),
            [.. json.RootElement.GetProperty("edges").EnumerateArray().Select(edge => (edge[0].GetString()!, edge[1].GetString()!, Attributes(edge[2])))]);
    }

    /// <summary>The same, as Graphviz has them once it has laid them out.</summary>
    public static ReadGraph Graphviz(string path)
    {
        if (!IsGraphvizThere.Value)
        {
            throw OutsideTool.Missing("Graphviz", "graphviz");
        }

        Assert.True(TryRun("dot", ["-Tjson0", path], out string output, out string error), error);
        using var json = JsonDocument.Parse(output);
        JsonElement[] nodes = [.. json.RootElement.GetProperty("objects").EnumerateArray().Where(node => node.TryGetProperty("pos", out _))];
        var names = nodes.ToDictionary(node => node.GetProperty("_gvid").GetInt32(), node => Unescaped(node.GetProperty("name").GetString()!));
        return new ReadGraph(
            nodes.ToDictionary(node => Unescaped(node.GetProperty("name").GetString()!), node => new Dictionary<string, string>(Attributes(node)) { ["name"] = Name(node) }),
            [.. json.RootElement.GetProperty("edges").EnumerateArray().Select(edge => (names[edge.GetProperty("tail").GetInt32()], names[edge.GetProperty("head").GetInt32()], Attributes(edge)))]);
    }

    // The label as people see it, less the country on its last line.
    private static string Name(JsonElement node)
    {
        string label = LabelEscape().Replace(node.GetProperty("label").GetString()!, match => match.Value == "\\n" ? "\n" : match.Value[1..]);
        return label[..label.LastIndexOf('\n')].Replace("&amp;", "&", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\\.")]
    private static partial Regex LabelEscape();

    // Outside labels Graphviz keeps a doubled backslash as it stands in the file.
    private static string Unescaped(string text) => text.Replace(@"\\", @"\", StringComparison.Ordinal);

    private static Dictionary<string, string> Attributes(JsonElement fields) => fields.EnumerateObject()
        .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
        .ToDictionary(field => field.Name, field => Unescaped(field.Value.ToString()));

    private static bool TryRun(string program, string[] args, out string output, out string error)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            error = errors.Result;
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            (output, error) = (string.Empty, missing.Message);
            return false;
        }
    }
}

/// <summary>A graph as a tool read it.</summary>
/// <param name="Nodes">Attributes by id.</param>
/// <param name="Edges">Ends and attributes.</param>
internal sealed record ReadGraph(Dictionary<string, Dictionary<string, string>> Nodes, (string From, string To, Dictionary<string, string> Attributes)[] Edges);
