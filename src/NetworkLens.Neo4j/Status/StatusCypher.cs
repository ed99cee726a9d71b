namespace NetworkLens.Neo4j;

/// <summary>The statements that look at what stands in the store, and take it away.</summary>
public static class StatusCypher
{
    /// <summary>The server's version and edition.</summary>
    public const string Server = "CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition AS edition";

    /// <summary>The names of our indexes and of those behind our constraints.</summary>
    public const string Schema = "SHOW INDEXES YIELD name WHERE name STARTS WITH 'nl_' RETURN name";

    /// <summary>The load of one data set; no load id where half a load stands there.</summary>
    public const string Load = "MATCH (d:NlDataset {id: $dataset}) RETURN d.loadId AS loadId, d.nodes + d.relationships AS rows, d.filesId AS filesId";

    /// <summary>The data set that was pushed from these files, judged alike; none where half a load stands there.</summary>
    public const string OfFiles =
        "MATCH (d:NlDataset) WHERE d.filesId = $files AND d.loadId IS NOT NULL RETURN d.id AS dataset, d.version AS version, d.loadId AS loadId, d.asOf AS asOf, d.sites AS sites, d.links AS links ORDER BY dataset LIMIT 1";

    /// <summary>Notes the files that the load standing there is made from.</summary>
    public const string NoteFiles = "MATCH (d:NlDataset {id: $dataset, loadId: $loadId}) SET d.filesId = $files";

    /// <summary>Every data set, with the counts of its push.</summary>
    public const string DataSets =
        """
        MATCH (d:NlDataset)
        RETURN d.id AS dataset, d.version AS version, d.loadId AS loadId, d.sites AS sites, d.links AS links, d.nodes AS nodes, d.relationships AS relationships
        ORDER BY dataset
        """;

    /// <summary>What the server's own counts say of all data sets together, nodes then relationships: it looks at none, whatever the size.</summary>
    public const string Totals =
        """
        MATCH (n:NetworkLens)
        RETURN count(n) AS count
        UNION ALL
        MATCH (:NetworkLens)-[r:RUNS|LOCATED_IN|OPERATES|OWNS|CITES|MAKES|MADE_FROM|DEMANDS|MEMBER_OF|SHIPS]->()
        RETURN count(r) AS count
        """;

    /// <summary>Relationships that answers added, of each data set.</summary>
    public const string Annotations =
        "MATCH (:NetworkLens)-[r:CUTS_OFF|HANGS_ON|ROUTE|GAP|SUPPLIES|REACHES|AFFECTS]->() WHERE r.dataset IS NOT NULL RETURN r.dataset AS dataset, count(r) AS relationships ORDER BY dataset";

    /// <summary>Nodes of each data set, counted.</summary>
    public const string Nodes = "MATCH (n:NetworkLens) RETURN n.dataset AS dataset, count(n) AS nodes ORDER BY dataset";

    /// <summary>Relationships of each data set, counted.</summary>
    public const string Relationships =
        "MATCH (:NetworkLens)-[r]->(:NetworkLens) WHERE r.dataset IS NOT NULL RETURN r.dataset AS dataset, count(r) AS relationships ORDER BY dataset";

    /// <summary>Takes away the nodes of a data set, and what depends on them.</summary>
    public const string ClearNodes = "MATCH (n:NetworkLens {dataset: $dataset}) DETACH DELETE n";

    /// <summary>Takes away the data set itself.</summary>
    public const string ClearDataSet = "MATCH (d:NlDataset {id: $dataset}) DETACH DELETE d";
}
