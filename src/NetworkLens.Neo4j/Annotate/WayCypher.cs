namespace NetworkLens.Neo4j;

/// <summary>The statements that write ways through the network into the graph, and take them away again: who supplies a site, who depends on some, what a scenario reaches.</summary>
/// <remarks>As in <see cref="AnnotationCypher"/>.</remarks>
public static class WayCypher
{
    /// <summary>Sites that supply one.</summary>
    public const string Suppliers =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Supplier, n.supplyTarget = row.target, n.supplyQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearSuppliers = "MATCH (n:Supplier {dataset: $dataset}) REMOVE n:Supplier, n.supplyTarget, n.supplyQuery";

    /// <summary>Sites that alone cut it off.</summary>
    public const string SupplyChokepoints =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:SupplyChokepoint, n.cutsOffSupplyOf = row.target, n.supplyChokepointQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearSupplyChokepoints = "MATCH (n:SupplyChokepoint {dataset: $dataset}) REMOVE n:SupplyChokepoint, n.cutsOffSupplyOf, n.supplyChokepointQuery";

    /// <summary>Links that supply a site, at any tier.</summary>
    public const string Supplies =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:SUPPLIES {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.tier = row.tier, r.tonnesPerYear = row.tonnesPerYear, r.basis = row.basis, r.sourceIds = row.sourceIds, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearSupplies = "MATCH (:Site {dataset: $dataset})-[r:SUPPLIES {dataset: $dataset}]->(:Site) DELETE r";

    /// <summary>Sites whose dependents were asked about.</summary>
    public const string Failing =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Failing, n.failingQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearFailing = "MATCH (n:Failing {dataset: $dataset}) REMOVE n:Failing, n.failingQuery";

    /// <summary>Sites that use what those make.</summary>
    public const string Dependents =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Dependent, n.dependentFor = row.materials, n.dependentQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearDependents = "MATCH (n:Dependent {dataset: $dataset}) REMOVE n:Dependent, n.dependentFor, n.dependentQuery";

    /// <summary>Sites that cannot do without.</summary>
    public const string CutOff =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:CutOff, n.cutOffFor = row.materials, n.cutOffQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearCutOff = "MATCH (n:CutOff {dataset: $dataset}) REMOVE n:CutOff, n.cutOffFor, n.cutOffQuery";

    /// <summary>Links on which it travels.</summary>
    public const string Reaches =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:REACHES {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.tier = row.tier, r.tonnesPerYear = row.tonnesPerYear, r.basis = row.basis, r.sourceIds = row.sourceIds, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearReaches = "MATCH (:Site {dataset: $dataset})-[r:REACHES {dataset: $dataset}]->(:Site) DELETE r";

    /// <summary>Sites where the shocks of a scenario begin.</summary>
    public const string Failed =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Failed, n.failedIn = row.scenario, n.scenarioQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearFailed = "MATCH (n:Failed {dataset: $dataset}) REMOVE n:Failed, n.failedIn, n.scenarioQuery";

    /// <summary>The share served of a site that asks for something.</summary>
    public const string Served =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Served, n.servedBefore = row.servedBefore, n.servedAfter = row.servedAfter, n.servedQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes it away.</summary>
    public const string ClearServed = "MATCH (n:Served {dataset: $dataset}) REMOVE n:Served, n.servedBefore, n.servedAfter, n.servedQuery";

    /// <summary>Sites that are served less in a scenario.</summary>
    public const string ServedLess =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Short, n.shortOf = row.materials, n.shortQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearServedLess = "MATCH (n:Short {dataset: $dataset}) REMOVE n:Short, n.shortOf, n.shortQuery";

    /// <summary>Links from where the shocks begin to who is served less.</summary>
    public const string Affects =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:AFFECTS {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.tier = row.tier, r.tonnesPerYear = row.tonnesPerYear, r.basis = row.basis, r.sourceIds = row.sourceIds, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>Takes them away.</summary>
    public const string ClearAffects = "MATCH (:Site {dataset: $dataset})-[r:AFFECTS {dataset: $dataset}]->(:Site) DELETE r";
}
