namespace NetworkLens.Export;

/// <summary>The statements of a load: a data set as a graph.</summary>
/// <remarks>
/// Every node carries the label NetworkLens, <c>dataset</c> and <c>loadId</c>, every relationship <c>dataset</c>, and <c>loadId</c> unless it is an annotation:
/// nothing else in the store is ever matched. <c>$rows</c> holds a batch; <c>row.props</c> replaces all properties, so that stale ones go.
/// Where an end of a relationship is missing its row is left out: <c>matched</c> tells how many were not.
/// </remarks>
public static class LoadCypher
{
    /// <summary>Makes other loads of the same data set wait, and tells which load stands there.</summary>
    public const string Lock = "MERGE (d:NlDataset {id: $dataset}) SET d.id = $dataset RETURN d.loadId AS loadId";

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
        WITH n, row
        MATCH (a:Site {dataset: $dataset, id: row.props.site})
        MERGE (a)-[r:RUNS {dataset: $dataset}]->(n)
        SET r.loadId = $loadId
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

    /// <summary>Where a site is.</summary>
    public const string LocatedIn =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Country {dataset: $dataset, id: row.to})
        MERGE (a)-[r:LOCATED_IN {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Who runs a site.</summary>
    public const string Operates =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:OPERATES {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Who owns a site.</summary>
    public const string Owns =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:OWNS {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>What a site's row rests on.</summary>
    public const string Cites =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Source {dataset: $dataset, id: row.to})
        MERGE (a)-[r:CITES {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of outputs.csv: one relationship a row.</summary>
    public const string Makes =
        """
        UNWIND $rows AS row
        MATCH (a:Activity {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        MERGE (a)-[r:MAKES {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of recipes.csv, from the output to its input: one relationship a row.</summary>
    public const string MadeFrom =
        """
        UNWIND $rows AS row
        MATCH (a:Material {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        MERGE (a)-[r:MADE_FROM {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of demand.csv: one relationship a row.</summary>
    public const string Demands =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Material {dataset: $dataset, id: row.to})
        MERGE (a)-[r:DEMANDS {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of bloc-members.csv: one relationship a row.</summary>
    public const string MemberOf =
        """
        UNWIND $rows AS row
        MATCH (a:Country {dataset: $dataset, id: row.from})
        MATCH (b:Bloc {dataset: $dataset, id: row.to})
        MERGE (a)-[r:MEMBER_OF {dataset: $dataset, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Rows of links.csv: one relationship a row.</summary>
    public const string Ships =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:SHIPS {dataset: $dataset, material: row.material, part: row.part}]->(b)
        SET r = row.props, r.dataset = $dataset, r.material = row.material, r.part = row.part, r.loadId = $loadId
        RETURN count(r) AS matched
        """;

    /// <summary>Takes away the relationships of other loads of the data set, and annotations, which have no load id: they told of what stood there before.</summary>
    public const string StaleRelationships = "MATCH (:NetworkLens {dataset: $dataset})-[r]->() WHERE r.dataset = $dataset AND (r.loadId IS NULL OR r.loadId <> $loadId) DELETE r";

    /// <summary>Takes away the nodes of other loads of the data set.</summary>
    public const string StaleNodes = "MATCH (n:NetworkLens {dataset: $dataset}) WHERE n.loadId <> $loadId DETACH DELETE n";

    /// <summary>The data set itself: from here on the load is the one that stands there.</summary>
    public const string Finish = "MERGE (d:NlDataset {id: $dataset}) SET d = $props, d.id = $dataset, d.loadId = $loadId";
}
