using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NetworkLens.Tests.StandIn;

/// <summary>A node: labels, properties, and the relationships that leave and reach it.</summary>
internal sealed class GraphNode
{
    public SortedSet<string> Labels { get; init; } = new(StringComparer.Ordinal);

    public Dictionary<string, object?> Properties { get; set; } = [];

    public List<GraphRelationship> Out { get; } = [];

    public List<GraphRelationship> In { get; } = [];
}

/// <summary>A relationship: a type and properties.</summary>
internal sealed record GraphRelationship(string Type, GraphNode From, GraphNode To)
{
    public Dictionary<string, object?> Properties { get; set; } = [];
}

/// <summary>A property graph in memory, with an index on label, dataset and id, unique as the product's constraints have it.</summary>
internal sealed class Graph
{
    private readonly Dictionary<string, HashSet<GraphNode>> byLabel = [];
    private readonly Dictionary<(string Label, object DataSet, object Id), GraphNode> byKey = [];

    public HashSet<GraphNode> Nodes { get; } = [];

    /// <summary>Names of constraints and indexes.</summary>
    public SortedSet<string> Schema { get; init; } = new(StringComparer.Ordinal);

    public IEnumerable<GraphRelationship> Relationships => Nodes.SelectMany(node => node.Out);

    public Graph Clone()
    {
        var copy = new Graph { Schema = new SortedSet<string>(Schema, StringComparer.Ordinal) };
        var twins = new Dictionary<GraphNode, GraphNode>(Nodes.Count);
        foreach (GraphNode node in Nodes)
        {
            twins[node] = copy.Create(node.Labels, node.Properties);
        }

        foreach (GraphRelationship relationship in Relationships)
        {
            Create(relationship.Type, twins[relationship.From], twins[relationship.To], relationship.Properties);
        }

        return copy;
    }

    public GraphNode Create(IEnumerable<string> labels, IReadOnlyDictionary<string, object?> properties)
    {
        var node = new GraphNode { Labels = new SortedSet<string>(labels, StringComparer.Ordinal), Properties = new Dictionary<string, object?>(properties) };
        Nodes.Add(node);
        Index(node);
        return node;
    }

    public static GraphRelationship Create(string type, GraphNode from, GraphNode to, IReadOnlyDictionary<string, object?> properties)
    {
        var relationship = new GraphRelationship(type, from, to) { Properties = new Dictionary<string, object?>(properties) };
        from.Out.Add(relationship);
        to.In.Add(relationship);
        return relationship;
    }

    /// <summary>Changes labels or properties of a node; the index follows.</summary>
    public void Change(GraphNode node, Action<GraphNode> change)
    {
        Unindex(node);
        change(node);
        Index(node);
    }

    public void Delete(GraphNode node)
    {
        Unindex(node);
        Nodes.Remove(node);
    }

    public static bool Delete(GraphRelationship relationship) => relationship.From.Out.Remove(relationship) & relationship.To.In.Remove(relationship);

    /// <summary>The nodes that may carry a label, and a data set's id where both are given.</summary>
    public IEnumerable<GraphNode> Candidates(IReadOnlyCollection<string> labels, IReadOnlyDictionary<string, object?> properties)
    {
        if (labels.FirstOrDefault() is not { } label)
        {
            return Nodes;
        }

        if (properties.TryGetValue("id", out object? id) && id is not null && properties.TryGetValue("dataset", out object? dataSet) && dataSet is not null)
        {
            return byKey.TryGetValue((label, dataSet, id), out GraphNode? found) ? [found] : [];
        }

        return byLabel.TryGetValue(label, out HashSet<GraphNode>? nodes) ? nodes : [];
    }

    /// <summary>Everything in it, a line a node and a relationship, sorted: equal texts are equal graphs.</summary>
    public string Text() => string.Join('\n', Nodes.Select(Text).Concat(Relationships.Select(relationship =>
        $"{Name(relationship.From)} -{relationship.Type} {Text(relationship.Properties)}-> {Name(relationship.To)}")).Order(StringComparer.Ordinal));

    private static string Text(GraphNode node) => $"(:{string.Join(':', node.Labels)} {Text(node.Properties)})";

    private static string Name(GraphNode node) =>
        $"(:{string.Join(':', node.Labels)} {node.Properties.GetValueOrDefault("dataset")}/{node.Properties.GetValueOrDefault("id")})";

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private void Index(GraphNode node)
    {
        foreach (string label in node.Labels)
        {
            if (!byLabel.TryGetValue(label, out HashSet<GraphNode>? nodes))
            {
                byLabel[label] = nodes = [];
            }

            nodes.Add(node);
            if (KeyOf(node, label) is { } key && !byKey.TryAdd(key, node) && label != "NetworkLens")
            {
                throw new CypherError("Neo.ClientError.Schema.ConstraintValidationFailed", $"Node already exists with label {label} and id {key.Id}");
            }
        }
    }

    private void Unindex(GraphNode node)
    {
        foreach (string label in node.Labels)
        {
            byLabel[label].Remove(node);
            if (KeyOf(node, label) is { } key && byKey.TryGetValue(key, out GraphNode? there) && there == node)
            {
                byKey.Remove(key);
            }
        }
    }

    private static (string Label, object DataSet, object Id)? KeyOf(GraphNode node, string label) =>
        node.Properties.GetValueOrDefault("dataset") is { } dataSet && node.Properties.GetValueOrDefault("id") is { } id ? (label, dataSet, id) : null;
}

/// <summary>A fault as the server tells it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a code it would be none.")]
internal sealed class CypherError(string code, string message) : Exception(message)
{
    public string Code => code;
}
