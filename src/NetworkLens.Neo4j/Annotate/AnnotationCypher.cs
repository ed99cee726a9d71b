namespace NetworkLens.Neo4j;

/// <summary>The statements that write answers into the graph, and take them away again.</summary>
/// <remarks>Every relationship here carries <c>dataset</c> and <c>query</c>, the question it answers, and no load id: a new load takes it away.</remarks>
public static class AnnotationCypher
{
    /// <summary>Which data stands there, and how it was judged.</summary>
    public const string Standing = "MATCH (d:NlDataset {id: $dataset}) RETURN d.loadId AS loadId, d.contentId AS contentId";

    /// <summary>Chokepoints that are sites.</summary>
    public const string ChokepointSites =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Chokepoint, n.chokepointRank = row.rank, n.chokepointTargets = row.targets, n.chokepointDemandShare = row.demandShare,
            n.unavoidableFor = row.unavoidableFor, n.chokepointQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Chokepoints that are operators.</summary>
    public const string ChokepointOperators =
        """
        UNWIND $rows AS row
        MATCH (n:Operator {dataset: $dataset, id: row.id})
        SET n:Chokepoint, n.chokepointRank = row.rank, n.chokepointTargets = row.targets, n.chokepointDemandShare = row.demandShare,
            n.unavoidableFor = row.unavoidableFor, n.chokepointQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Chokepoints that are countries.</summary>
    public const string ChokepointCountries =
        """
        UNWIND $rows AS row
        MATCH (n:Country {dataset: $dataset, id: row.id})
        SET n:Chokepoint, n.chokepointRank = row.rank, n.chokepointTargets = row.targets, n.chokepointDemandShare = row.demandShare,
            n.unavoidableFor = row.unavoidableFor, n.chokepointQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>From a site to the targets it cuts off.</summary>
    public const string SiteCutsOff =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:CUTS_OFF {dataset: $dataset, query: $query}]->(b)
        SET r.rank = row.rank
        RETURN count(r) AS matched
        """;

    /// <summary>From an operator to the targets it cuts off.</summary>
    public const string OperatorCutsOff =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:CUTS_OFF {dataset: $dataset, query: $query}]->(b)
        SET r.rank = row.rank
        RETURN count(r) AS matched
        """;

    /// <summary>From a country to the targets it cuts off.</summary>
    public const string CountryCutsOff =
        """
        UNWIND $rows AS row
        MATCH (a:Country {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:CUTS_OFF {dataset: $dataset, query: $query}]->(b)
        SET r.rank = row.rank
        RETURN count(r) AS matched
        """;

    /// <summary>Takes chokepoints away.</summary>
    public const string ClearChokepoints =
        """
        MATCH (n:Chokepoint {dataset: $dataset})
        REMOVE n:Chokepoint, n.chokepointRank, n.chokepointTargets, n.chokepointDemandShare, n.unavoidableFor, n.chokepointQuery
        """;

    /// <summary>Takes away whom chokepoints cut off.</summary>
    public const string ClearCutsOff = "MATCH (:NetworkLens {dataset: $dataset})-[r:CUTS_OFF {dataset: $dataset}]->(:Site) DELETE r";

    /// <summary>Consumers that depend on one supplier.</summary>
    public const string SingleSourced =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:SingleSourced, n.singleSourcedFor = row.materials, n.singleSourceQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>From the site to the consumer that depends on it.</summary>
    public const string HangsOnSite =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:HANGS_ON {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.share = row.share, r.shareLow = row.shareLow, r.shareHigh = row.shareHigh, r.certainty = row.certainty, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>From the operator to the consumer that depends on it.</summary>
    public const string HangsOnOperator =
        """
        UNWIND $rows AS row
        MATCH (a:Operator {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:HANGS_ON {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.share = row.share, r.shareLow = row.shareLow, r.shareHigh = row.shareHigh, r.certainty = row.certainty, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>From the country to the consumer that depends on it.</summary>
    public const string HangsOnCountry =
        """
        UNWIND $rows AS row
        MATCH (a:Country {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:HANGS_ON {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.share = row.share, r.shareLow = row.shareLow, r.shareHigh = row.shareHigh, r.certainty = row.certainty, r.short = row.short
        RETURN count(r) AS matched
        """;

    /// <summary>Takes single sources away.</summary>
    public const string ClearSingleSourced = "MATCH (n:SingleSourced {dataset: $dataset}) REMOVE n:SingleSourced, n.singleSourcedFor, n.singleSourceQuery";

    /// <summary>Takes away whom consumers depend on.</summary>
    public const string ClearHangsOn = "MATCH (:NetworkLens {dataset: $dataset})-[r:HANGS_ON {dataset: $dataset}]->(:Site) DELETE r";

    /// <summary>Links of routes, from supplier to consumer.</summary>
    public const string Routes =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:ROUTE {dataset: $dataset, query: $query, target: row.target, targetMaterial: row.targetMaterial, rank: row.rank, step: row.step}]->(b)
        SET r.material = row.material, r.weight = row.weight, r.tonnesPerYear = row.tonnesPerYear, r.basis = row.basis, r.sourceIds = row.sourceIds
        RETURN count(r) AS matched
        """;

    /// <summary>Takes routes away.</summary>
    public const string ClearRoutes = "MATCH (:Site {dataset: $dataset})-[r:ROUTE {dataset: $dataset}]->(:Site) DELETE r";

    /// <summary>Sites of a bloc that lack an input inside.</summary>
    public const string GapSites =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:Gap, n.gapsFor = row.materials, n.gapQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>To such a site from those outside that supply it.</summary>
    public const string Gaps =
        """
        UNWIND $rows AS row
        MATCH (a:Site {dataset: $dataset, id: row.from})
        MATCH (b:Site {dataset: $dataset, id: row.to})
        MERGE (a)-[r:GAP {dataset: $dataset, query: $query, material: row.material}]->(b)
        SET r.targets = row.targets
        RETURN count(r) AS matched
        """;

    /// <summary>The fewest outside sites that would close the gap.</summary>
    public const string FewestOutside =
        """
        UNWIND $rows AS row
        MATCH (n:Site {dataset: $dataset, id: row.id})
        SET n:FewestOutside, n.mends = row.targets, n.gapQuery = $query
        RETURN count(n) AS matched
        """;

    /// <summary>Takes gaps away.</summary>
    public const string ClearGapSites = "MATCH (n:Gap {dataset: $dataset}) REMOVE n:Gap, n.gapsFor, n.gapQuery";

    /// <summary>Takes away who would mend them.</summary>
    public const string ClearFewestOutside = "MATCH (n:FewestOutside {dataset: $dataset}) REMOVE n:FewestOutside, n.mends, n.gapQuery";

    /// <summary>Takes away who supplies them from outside.</summary>
    public const string ClearGaps = "MATCH (:Site {dataset: $dataset})-[r:GAP {dataset: $dataset}]->(:Site) DELETE r";
}
