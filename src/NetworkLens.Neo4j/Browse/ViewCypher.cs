namespace NetworkLens.Neo4j;

/// <summary>Queries to look at the graph with, in Neo4j Browser: whole paths or nodes with relationships, few enough to draw.</summary>
/// <remarks>The standing invited, guest or observer is no membership, as everywhere here.</remarks>
public static class ViewCypher
{
    /// <summary>What every query begins with: half a load, which has no load id yet, shows nothing.</summary>
    public const string WholeLoad = "MATCH (whole:NlDataset {id: $dataset}) WHERE whole.loadId IS NOT NULL\n";

    /// <summary>What annotate chokepoints found.</summary>
    public const string CutsOff =
        """
        MATCH p = (c:Chokepoint {dataset: $dataset})-[r:CUTS_OFF {dataset: $dataset}]->(:Site)
        RETURN p
        ORDER BY r.rank
        LIMIT 100
        """;

    /// <summary>What annotate single-source found.</summary>
    public const string HangsOn =
        """
        MATCH p = (:Site {dataset: $dataset})-[r:HANGS_ON {dataset: $dataset}]->(:NetworkLens)
        RETURN p
        ORDER BY r.share DESC
        LIMIT 100
        """;

    /// <summary>What annotate routes found, best first.</summary>
    public const string AnnotatedRoutes =
        """
        MATCH p = (:Site {dataset: $dataset})-[r:ROUTE {dataset: $dataset}]->(:Site)
        RETURN p
        ORDER BY r.rank, r.target, r.step
        LIMIT 100
        """;

    /// <summary>What annotate gaps found, with the fewest outside sites that would mend it.</summary>
    public const string AnnotatedGaps =
        """
        MATCH p = (:Gap {dataset: $dataset})-[:GAP {dataset: $dataset}]->(:Site)
        WITH collect(p)[..100] AS gaps
        OPTIONAL MATCH (n:FewestOutside {dataset: $dataset})
        RETURN gaps, collect(n) AS fewestOutside
        """;

    /// <summary>What lies two links upstream of a plant, and the end uses up to four links downstream.</summary>
    public const string Neighbourhood =
        """
        MATCH (c:Site {dataset: $dataset, id: $site})
        OPTIONAL MATCH up = (:Site)-[:SHIPS*1..2]->(c)
        WITH c, collect(up)[..100] AS ups
        OPTIONAL MATCH down = (c)-[:SHIPS*1..4]->(:Site {stage: $lastStage})
        RETURN c, ups, collect(down)[..100] AS downs
        """;

    /// <summary>Inputs with one known supplier.</summary>
    public const string SingleSuppliers =
        """
        MATCH (s:Site {dataset: $dataset})-[r:SHIPS]->(b:Site {dataset: $dataset})
        WITH b, r.material AS material, collect({site: s, link: r}) AS suppliers
        WHERE size(suppliers) = 1
        WITH b, material, suppliers[0] AS only
        RETURN only.site AS supplier, only.link AS link, b AS consumer, material
        ORDER BY b.id, material
        LIMIT 200
        """;

    /// <summary>Inputs of which one country sends the threshold or more, by known tonnes.</summary>
    public const string CountryShares =
        """
        MATCH (s:Site {dataset: $dataset})-[r:SHIPS]->(b:Site {dataset: $dataset})
        WITH b, r.material AS material, s.country AS country, sum(r.tonnesPerYear) AS tonnes
        WITH b, material, collect({country: country, tonnes: tonnes}) AS parts, sum(tonnes) AS total
        UNWIND parts AS part
        WITH b, material, part.country AS country, CASE WHEN total > 0 THEN part.tonnes / total ELSE 0.0 END AS share
        WHERE share >= $threshold
        RETURN b.id AS consumer, material, country, share
        ORDER BY share DESC, consumer, material
        LIMIT 200
        """;

    /// <summary>Paths from a first stage to an end use that never leave a bloc.</summary>
    public const string BlocPaths =
        """
        MATCH (:Bloc {dataset: $dataset, id: $bloc})<-[m:MEMBER_OF]-(c:Country)
        WHERE NOT coalesce(m.status, 'member') IN ['invited', 'guest', 'observer']
        WITH collect(c.id) AS members
        MATCH p = (s:Site {dataset: $dataset, stage: $firstStage} WHERE s.country IN members)
          ((:Site)-[:SHIPS]->(y:Site WHERE y.country IN members OR y.id = $site)){1,8}
          (:Site {dataset: $dataset, id: $site})
        RETURN p
        ORDER BY length(p)
        LIMIT 25
        """;

    /// <summary>Inputs of a bloc's sites that no site of the bloc supplies, with those outside that do.</summary>
    public const string BlocGaps =
        """
        MATCH (:Bloc {dataset: $dataset, id: $bloc})<-[m:MEMBER_OF]-(c:Country)
        WHERE NOT coalesce(m.status, 'member') IN ['invited', 'guest', 'observer']
        WITH collect(c.id) AS members
        MATCH (s:Site {dataset: $dataset})-[r:SHIPS]->(t:Site {dataset: $dataset})
        WHERE t.country IN members
        WITH members, t, r.material AS material, collect(DISTINCT s) AS suppliers, collect(r) AS links
        WHERE none(supplier IN suppliers WHERE supplier.country IN members)
        RETURN t AS consumer, material, suppliers, links
        ORDER BY t.id, material
        LIMIT 100
        """;
}
