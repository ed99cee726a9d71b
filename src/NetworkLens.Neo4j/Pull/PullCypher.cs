namespace NetworkLens.Neo4j;

/// <summary>The statements that read a data set that push wrote, each page by page in the order of the data.</summary>
/// <remarks>Data set and row are ordered as in their index, so that a page costs its own rows and not all that are left.</remarks>
public static class PullCypher
{
    /// <summary>What dataset.json held.</summary>
    public const string DataSet = "MATCH (d:NlDataset {id: $dataset}) RETURN properties(d) AS props";

    /// <summary>Names of the properties that anything in the database has or had. The server keeps a list of them: it looks at nothing else.</summary>
    public const string Keys = "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name ORDER BY name";

    /// <summary>sites.csv.</summary>
    public const string Sites = "MATCH (n:Site) WHERE n.dataset = $dataset AND n.row > $after AND n.row <= $until WITH n ORDER BY n.dataset, n.row LIMIT $limit RETURN n.row AS row, n.id AS id, properties(n) AS props";

    /// <summary>materials.csv.</summary>
    public const string Materials = "MATCH (n:Material) WHERE n.dataset = $dataset AND n.row > $after AND n.row <= $until WITH n ORDER BY n.dataset, n.row LIMIT $limit RETURN n.row AS row, n.id AS id, properties(n) AS props";

    /// <summary>countries.csv.</summary>
    public const string Countries = "MATCH (n:Country) WHERE n.dataset = $dataset AND n.row > $after AND n.row <= $until WITH n ORDER BY n.dataset, n.row LIMIT $limit RETURN n.row AS row, n.id AS id, properties(n) AS props";

    /// <summary>blocs.csv.</summary>
    public const string Blocs = "MATCH (n:Bloc) WHERE n.dataset = $dataset AND n.row > $after AND n.row <= $until WITH n ORDER BY n.dataset, n.row LIMIT $limit RETURN n.row AS row, n.id AS id, properties(n) AS props";

    /// <summary>sources.csv.</summary>
    public const string Sources = "MATCH (n:Source) WHERE n.dataset = $dataset AND n.row > $after AND n.row <= $until WITH n ORDER BY n.dataset, n.row LIMIT $limit RETURN n.row AS row, n.id AS id, properties(n) AS props";

    /// <summary>links.csv.</summary>
    public const string Links =
        """
        MATCH (a)-[r:SHIPS]->(b)
        WHERE r.dataset = $dataset AND r.row > $after AND r.row <= $until
        WITH a, r, b ORDER BY r.dataset, r.row LIMIT $limit
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        """;

    /// <summary>outputs.csv.</summary>
    public const string Outputs =
        """
        MATCH (a)-[r:MAKES]->(b)
        WHERE r.dataset = $dataset AND r.row > $after AND r.row <= $until
        WITH a, r, b ORDER BY r.dataset, r.row LIMIT $limit
        RETURN r.row AS row, a.site AS from, b.id AS to, properties(r) AS props
        """;

    /// <summary>recipes.csv.</summary>
    public const string Recipes =
        """
        MATCH (a)-[r:MADE_FROM]->(b)
        WHERE r.dataset = $dataset AND r.row > $after AND r.row <= $until
        WITH a, r, b ORDER BY r.dataset, r.row LIMIT $limit
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        """;

    /// <summary>demand.csv.</summary>
    public const string Demand =
        """
        MATCH (a)-[r:DEMANDS]->(b)
        WHERE r.dataset = $dataset AND r.row > $after AND r.row <= $until
        WITH a, r, b ORDER BY r.dataset, r.row LIMIT $limit
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        """;

    /// <summary>bloc-members.csv.</summary>
    public const string Members =
        """
        MATCH (a)-[r:MEMBER_OF]->(b)
        WHERE r.dataset = $dataset AND r.row > $after AND r.row <= $until
        WITH a, r, b ORDER BY r.dataset, r.row LIMIT $limit
        RETURN r.row AS row, a.id AS from, b.id AS to, properties(r) AS props
        """;
}
