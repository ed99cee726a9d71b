namespace NetworkLens.Neo4j;

/// <summary>The statements that look for what is not ours and stands in the way of a push.</summary>
public static class ForeignCypher
{
    /// <summary>Nodes that a push would take for its own.</summary>
    public const string Nodes =
        """
        MATCH (n:Site|Activity|Material|Country|Bloc|Operator|Source)
        WHERE n.dataset = $dataset AND n.id IS NOT NULL AND NOT n:NetworkLens
        RETURN labels(n) AS labels, n.id AS id ORDER BY id
        """;

    /// <summary>Every constraint.</summary>
    public const string Constraints =
        "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN name, type, entityType, labelsOrTypes AS labels, properties ORDER BY name";

    /// <summary>A value that somebody else's node has. Looks at every node.</summary>
    public const string Value =
        """
        MATCH (n) WHERE $label IN labels(n) AND n[$property] IN $values AND NOT coalesce(n:NetworkLens AND n.dataset = $dataset, false)
        RETURN n[$property] AS value LIMIT 1
        """;
}
