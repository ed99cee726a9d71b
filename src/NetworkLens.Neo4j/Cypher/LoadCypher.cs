namespace NetworkLens.Neo4j;

/// <summary>The statements of a load: a data set as a graph.</summary>
/// <remarks>
/// Every node carries the label NetworkLens, <c>dataset</c> and <c>loadId</c>, every relationship <c>dataset</c>: nothing else in the store is ever matched.
/// Nodes are merged, so that what users tied to them stays; relationships are created anew, all of them. <c>$rows</c> holds a batch; <c>row.props</c> replaces all properties, so that stale ones go.
/// Where an end of a relationship is missing its row is left out: <c>matched</c> tells how many were not.
/// </remarks>
public static class LoadCypher
{
    /// <summary>Makes other loads of the same data set wait, and tells which load stands there, how large it is, and which push is half done.</summary>
    public const string Lock = "MERGE (d:NlDataset {id: $dataset}) SET d.id = $dataset RETURN d.loadId AS loadId, d.push AS push, d.nodes + d.relationships AS rows";

    /// <summary>What moves.</summary>
    public const string Materials =
        """
        UNWIND $rows AS row
        MERGE (n:Material {dataset: $dataset, id: row.id})
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens
        RETURN count(n) AS matched
        """;

    /// <summary>Countries, by ISO 3166-1.</summary>
    public const string Countries =
        """
        UNWIND $rows AS row
        MERGE (n:Country {dataset: $dataset, id: row.id})
        REMOVE n:Chokepoint
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens,
            n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
        RETURN count(n) AS matched
        """;

    /// <summary>Named sets of countries.</summary>
    public const string Blocs =
        """
        UNWIND $rows AS row
        MERGE (n:Bloc {dataset: $dataset, id: row.id})
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens
        RETURN count(n) AS matched
        """;

    /// <summary>Firms that run or own sites.</summary>
    public const string Operators =
        """
        UNWIND $rows AS row
        MERGE (n:Operator {dataset: $dataset, id: row.id})
        REMOVE n:Chokepoint
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens
        RETURN count(n) AS matched
        """;

    /// <summary>Where facts come from.</summary>
    public const string Sources =
        """
        UNWIND $rows AS row
        MERGE (n:Source {dataset: $dataset, id: row.id})
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens
        RETURN count(n) AS matched
        """;

    /// <summary>Plants; labels of stages and annotations of the load before go.</summary>
    public const string Sites =
        """
        UNWIND $rows AS row
        MERGE (n:Site {dataset: $dataset, id: row.id})
        REMOVE n:Mine:Scrap:Refiner:MetalMaker:MagnetPlant:EndUse:Chokepoint:SingleSourced:Gap:FewestOutside:Supplier:SupplyChokepoint:Failing:Dependent:CutOff:Failed:Served:Short
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens,
            n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
        RETURN count(n) AS matched
        """;

    /// <summary>One site making one material.</summary>
    public const string Activities =
        """
        UNWIND $rows AS row
        MERGE (n:Activity {dataset: $dataset, id: row.id})
        SET n = row.props, n.dataset = $dataset, n.id = row.id, n.loadId = $loadId, n:NetworkLens
        RETURN count(n) AS matched
        """;

    /// <summary>Label of the stage mine.</summary>
    public const string Mines = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:Mine";

    /// <summary>Label of the stage scrap.</summary>
    public const string Scrap = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:Scrap";

    /// <summary>Label of the stage refiner.</summary>
    public const string Refiners = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:Refiner";

    /// <summary>Label of the stage metal.</summary>
    public const string MetalMakers = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:MetalMaker";

    /// <summary>Label of the stage magnet.</summary>
    public const string MagnetPlants = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:MagnetPlant";

    /// <summary>Label of the stage end-use.</summary>
    public const string EndUses = "MATCH (n:Site {dataset: $dataset, stage: $stage}) SET n:EndUse";

    /// <summary>Who makes what: from a site to its activity.</summary>
    public const string Runs =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Activity {dataset: $dataset, id: row.to})
        CREATE (a)-[r:RUNS]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Where a site is.</summary>
    public const string LocatedIn =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Country {dataset: $dataset, id: row.to})
        CREATE (a)-[r:LOCATED_IN]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Who runs a site.</summary>
    public const string Operates =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        CREATE (a)-[r:OPERATES]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Who owns a site.</summary>
    public const string Owns =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        CREATE (a)-[r:OWNS]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>What a site's row rests on.</summary>
    public const string Cites =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Source {dataset: $dataset, id: row.to})
        CREATE (a)-[r:CITES]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of outputs.csv: one relationship a row.</summary>
    public const string Makes =
        """
        UNWIND $rows AS row
        MATCH (a:Activity {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        CREATE (a)-[r:MAKES]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of recipes.csv, from the output to its input: one relationship a row.</summary>
    public const string MadeFrom =
        """
        UNWIND $rows AS row
        MATCH (a:Material {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        CREATE (a)-[r:MADE_FROM]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of demand.csv: one relationship a row.</summary>
    public const string Demands =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        CREATE (a)-[r:DEMANDS]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of bloc-members.csv: one relationship a row.</summary>
    public const string MemberOf =
        """
        UNWIND $rows AS row
        MATCH (a:Country {dataset: $dataset, id: row.from})
        MATCH (b:Bloc {dataset: $dataset, id: row.to})
        CREATE (a)-[r:MEMBER_OF]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of links.csv: one relationship a row.</summary>
    public const string Ships =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        CREATE (a)-[r:SHIPS]->(b)
        SET r = row.props, r.dataset = $dataset
        RETURN count(r) AS matched
        """;

    /// <summary>
    /// Takes away all relationships of the data set before those of the load are created: what parallel links have in common cannot merge them,
    /// and annotations told of what stood there before.
    /// </summary>
    public const string Relationships = "MATCH (:NetworkLens {dataset: $dataset})-[r]->() WHERE r.dataset = $dataset DELETE r";

    /// <summary>Takes away the nodes of other loads of the data set.</summary>
    public const string StaleNodes = "MATCH (n:NetworkLens {dataset: $dataset}) WHERE n.loadId <> $loadId DETACH DELETE n";

    /// <summary>The data set itself: from here on the load is the one that stands there.</summary>
    public const string Finish = "MERGE (d:NlDataset {id: $dataset}) SET d = $props, d.id = $dataset, d.loadId = $loadId";
}
