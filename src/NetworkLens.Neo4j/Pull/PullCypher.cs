namespace NetworkLens.Neo4j;

/// <summary>The statements that read a data set that push wrote, each page by page in the order of the data.</summary>
public static class PullCypher
{
    /// <summary>What dataset.json held.</summary>
    public const string DataSet = "MATCH (d:NlDataset {id: $dataset}) RETURN properties(d) AS props";

    /// <summary>sites.csv.</summary>
    public const string Sites = "MATCH (n:Site {dataset: $dataset}) WHERE n.row > $after RETURN n.row AS row, n.id AS id, properties(n) AS props ORDER BY row LIMIT $limit";

    /// <summary>materials.csv.</summary>
    public const string Materials = "MATCH (n:Material {dataset: $dataset}) WHERE n.row > $after RETURN n.row AS row, n.id AS id, properties(n) AS props ORDER BY row LIMIT $limit";

    /// <summary>countries.csv.</summary>
    public const string Countries = "MATCH (n:Country {dataset: $dataset}) WHERE n.row > $after RETURN n.row AS row, n.id AS id, properties(n) AS props ORDER BY row LIMIT $limit";

    /// <summary>blocs.csv.</summary>
    public const string Blocs = "MATCH (n:Bloc {dataset: $dataset}) WHERE n.row > $after RETURN n.row AS row, n.id AS id, properties(n) AS props ORDER BY row LIMIT $limit";

    /// <summary>sources.csv.</summary>
    public const string Sources = "MATCH (n:Source {dataset: $dataset}) WHERE n.row > $after RETURN n.row AS row, n.id AS id, properties(n) AS props ORDER BY row LIMIT $limit";

    /// <summary>links.csv.</summary>
    public const string Links =
        """
        MATCH (a:Site)-[r:SHIPS]->(b:Site)
        WHERE r.dataset = $dataset AND r.row > $after
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        ORDER BY row LIMIT $limit
        """;

    /// <summary>outputs.csv.</summary>
    public const string Outputs =
        """
        MATCH (a:Activity {dataset: $dataset})-[r:MAKES]->(b:Material)
        WHERE r.dataset = $dataset AND r.row > $after
        RETURN r.row AS row, a.site AS from, b.id AS to, properties(r) AS props
        ORDER BY row LIMIT $limit
        """;

    /// <summary>recipes.csv.</summary>
    public const string Recipes =
        """
        MATCH (a:Material {dataset: $dataset})-[r:MADE_FROM]->(b:Material)
        WHERE r.dataset = $dataset AND r.row > $after
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        ORDER BY row LIMIT $limit
        """;

    /// <summary>demand.csv.</summary>
    public const string Demand =
        """
        MATCH (a:Site {dataset: $dataset})-[r:DEMANDS]->(b:Material)
        WHERE r.dataset = $dataset AND r.row > $after
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        ORDER BY row LIMIT $limit
        """;

    /// <summary>bloc-members.csv.</summary>
    public const string Members =
        """
        MATCH (a:Country {dataset: $dataset})-[r:MEMBER_OF]->(b:Bloc)
        WHERE r.dataset = $dataset AND r.row > $after
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        ORDER BY row LIMIT $limit
        """;
}
