using System.Collections.Immutable;
using NetworkLens.Answers;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>What a verb did with Neo4j in a sentence.</summary>
internal static class Neo4jHeadlines
{
    /// <summary>Nothing of ours is in the store.</summary>
    public const string NothingThere = "There is no NetworkLens data set in Neo4j yet; networklens neo4j push loads one.";

    /// <summary>The store holds what was to be pushed.</summary>
    public const string NothingSent = "Nothing was sent, because the same data is already there; --force sends it again.";

    /// <summary>Of push.</summary>
    public static string Of(PushAnswer pushed, string dataSet)
    {
        if (!pushed.IsSent)
        {
            return NothingSent;
        }

        CypherCounters changed = pushed.Counters;
        string gone = changed.NodesDeleted + changed.RelationshipsDeleted == 0 ? string.Empty
            : $"; {Words.Of((int)changed.NodesDeleted, "node")} and {Words.Of((int)changed.RelationshipsDeleted, "relationship")} of an earlier push are removed";
        return $"{dataSet} is now in Neo4j, with {Words.Of((int)changed.NodesCreated, "new node")} and {Words.Of((int)changed.RelationshipsCreated, "new relationship")}{gone}.";
    }

    /// <summary>Of status.</summary>
    public static string Of(ServerFacts server, ImmutableArray<StoredDataSet> found) => found.IsEmpty
        ? NothingThere
        : $"Neo4j {server.Version} answers and holds {Words.Of(found.Length, "data set")}: {DataWords.Some([.. found.Select(row => row.DataSet)], 3)}.";

    /// <summary>Of annotate.</summary>
    public static string Of(Annotation annotation) => annotation.Elements == 0
        ? "Nothing was found to mark; earlier marks of this kind are removed."
        : $"{Words.Of(annotation.Elements, "node or relationship", "nodes and relationships")} {(annotation.Elements == 1 ? "is" : "are")} marked in the graph as the answer to: {annotation.Query}.";

    /// <summary>Of pull.</summary>
    public static string Of(PullAnswer pulled, string folder) =>
        $"{Words.Of((int)pulled.Sites, "site")} and {Words.Of((int)pulled.Links, "link")} were read from Neo4j into {folder}.";

    /// <summary>Of clear.</summary>
    public static string Cleared(CypherCounters counters, string dataSet) => counters.NodesDeleted == 0
        ? $"No data set '{dataSet}' was there; networklens neo4j status lists those that are."
        : $"{dataSet} is removed from Neo4j: {Words.Of((int)counters.NodesDeleted, "node")} and {Words.Of((int)counters.RelationshipsDeleted, "relationship")}.";

    /// <summary>Of annotate remove.</summary>
    public static string Unmarked(CypherCounters counters, string dataSet) =>
        $"All annotations of {dataSet} are removed from the graph, with {Words.Of((int)counters.RelationshipsDeleted, "relationship")}.";
}
