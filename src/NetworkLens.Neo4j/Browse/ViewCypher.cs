namespace NetworkLens.Neo4j;

/// <summary>Queries to look at the graph with, in Neo4j Browser: whole paths, few enough to draw.</summary>
/// <remarks>
/// They take what push judged: <c>inForce</c>, <c>needs</c>, <c>usedFor</c>, <c>madeInside</c> and their like are those of the year and the options it was pushed with.
/// One row a finding; <c>shown</c> and <c>found</c> tell what was left out, and where nothing is found one row says 0.
/// </remarks>
public static class ViewCypher
{
    /// <summary>What every query begins with. A store that holds half a load would answer, and wrongly: it fails instead, with words that say why, since Cypher has no clause for it.</summary>
    public const string WholeLoad =
        """
        MATCH (load:NlDataset {id: $dataset})
        WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END

        """;

    /// <summary>What annotate chokepoints found, the first in rank first.</summary>
    public const string CutsOff =
        """
        OPTIONAL MATCH p = (:Chokepoint {dataset: $dataset})-[r:CUTS_OFF {dataset: $dataset}]->(:Site)
        WITH p, r ORDER BY r.rank, endNode(r).id
        WITH [row IN collect({picture: p, rank: r.rank, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.picture AS picture, row.rank AS rank, row.query AS query, size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate single-source found, the largest shares first.</summary>
    public const string HangsOn =
        """
        OPTIONAL MATCH p = (:NetworkLens {dataset: $dataset})-[r:HANGS_ON {dataset: $dataset}]->(:Site)
        WITH p, r ORDER BY r.certainty, r.share DESC, endNode(r).id, r.material
        WITH [row IN collect({picture: p, material: r.material, share: r.share, certainty: r.certainty, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.picture AS picture, row.material AS material, row.share AS share, row.certainty AS certainty, row.query AS query,
          size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate routes found, best first; of one rank and one material asked for, where they are given.</summary>
    public const string AnnotatedRoutes =
        """
        WITH $rank AS rank, $material AS material
        OPTIONAL MATCH p = (:Site {dataset: $dataset})-[r:ROUTE {dataset: $dataset}]->(:Site)
        WHERE r.rank = coalesce(rank, r.rank) AND r.targetMaterial = coalesce(material, r.targetMaterial)
        WITH p, r ORDER BY r.rank, r.target, r.targetMaterial, r.step
        WITH [row IN collect({picture: p, rank: r.rank, target: r.target, targetMaterial: r.targetMaterial, step: r.step, material: r.material,
          tonnesPerYear: r.tonnesPerYear, basis: r.basis, sourceIds: r.sourceIds, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.picture AS picture, row.rank AS rank, row.target AS target, row.targetMaterial AS targetMaterial, row.step AS step, row.material AS material,
          row.tonnesPerYear AS tonnesPerYear, row.basis AS basis, row.sourceIds AS sourceIds, row.query AS query, size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate gaps found: who lacks what inside, those outside that supply it, if any, and the fewest outside sites that would close all of it.</summary>
    public const string AnnotatedGaps =
        """
        OPTIONAL MATCH (fewest:FewestOutside {dataset: $dataset})
        WITH collect(fewest) AS fewestOutside
        OPTIONAL MATCH (site:Gap {dataset: $dataset})
        OPTIONAL MATCH p = (:Site {dataset: $dataset})-[:GAP {dataset: $dataset}]->(site)
        WITH fewestOutside, site, collect(p) AS pictures ORDER BY site.stageOrder DESC, site.id
        WITH fewestOutside, [row IN collect({site: site, pictures: pictures}) WHERE row.site IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.site AS site, row.site.gapsFor AS lacks, row.pictures AS pictures, fewestOutside, row.site.gapQuery AS query,
          size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate supply found: all that a site uses, at every tier, with what alone cuts it off.</summary>
    public const string AnnotatedSupply =
        """
        OPTIONAL MATCH p = (:Site {dataset: $dataset})-[r:SUPPLIES {dataset: $dataset}]->(:Site)
        WITH p, r ORDER BY r.tier, endNode(r).id, r.material, startNode(r).id
        WITH [row IN collect({picture: p, tier: r.tier, material: r.material, tonnesPerYear: r.tonnesPerYear, basis: r.basis, sourceIds: r.sourceIds, query: r.query})
          WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..400] END AS row
        RETURN row.picture AS picture, row.tier AS tier, row.material AS material, row.tonnesPerYear AS tonnesPerYear, row.basis AS basis, row.sourceIds AS sourceIds,
          row.query AS query, size(rows[..400]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate dependents found: all that uses what some sites make, with who cannot do without.</summary>
    public const string AnnotatedDependents =
        """
        OPTIONAL MATCH p = (:Site {dataset: $dataset})-[r:REACHES {dataset: $dataset}]->(:Site)
        WITH p, r ORDER BY r.tier, startNode(r).id, r.material, endNode(r).id
        WITH [row IN collect({picture: p, tier: r.tier, material: r.material, tonnesPerYear: r.tonnesPerYear, basis: r.basis, sourceIds: r.sourceIds, query: r.query})
          WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..400] END AS row
        RETURN row.picture AS picture, row.tier AS tier, row.material AS material, row.tonnesPerYear AS tonnesPerYear, row.basis AS basis, row.sourceIds AS sourceIds,
          row.query AS query, size(rows[..400]) AS shown, size(rows) AS found
        """;

    /// <summary>What annotate scenario found: the share served of each end use that gets less, worst first, then what failed, then the links between, the nearest to it first.</summary>
    public const string AnnotatedScenario =
        """
        OPTIONAL MATCH (site:Short {dataset: $dataset})
        WITH site ORDER BY site.servedAfter, site.id
        WITH collect({picture: site, site: site.id, servedBefore: site.servedBefore, servedAfter: site.servedAfter, shortOf: site.shortOf, query: site.shortQuery}) AS sites
        OPTIONAL MATCH (site:Failed {dataset: $dataset})
        WITH sites, site ORDER BY site.id
        WITH sites, collect({picture: site, site: site.id, query: site.scenarioQuery}) AS failed
        OPTIONAL MATCH p = (:Site {dataset: $dataset})-[r:AFFECTS {dataset: $dataset}]->(:Site)
        WITH sites, failed, p, r ORDER BY r.tier, startNode(r).id, r.material, endNode(r).id
        WITH sites, failed, collect({picture: p, query: r.query}) AS ways
        WITH [row IN sites + failed + ways WHERE row.picture IS NOT NULL] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..400] END AS row
        RETURN row.picture AS picture, row.site AS site, row.servedBefore AS servedBefore, row.servedAfter AS servedAfter, row.shortOf AS shortOf, row.query AS query,
          size(rows[..400]) AS shown, size(rows) AS found
        """;

    /// <summary>What lies up to two links upstream of a plant, and the end uses up to four links downstream; each way one sequence of sites, each step what a recipe makes of the one before.</summary>
    public const string Neighbourhood =
        """
        MATCH (site:Site {dataset: $dataset, id: $site})
        OPTIONAL MATCH p = (:Site)-[r:SHIPS*1..2]->(site)
        WHERE all(link IN r WHERE link.inForce) AND (r[-1].usedFor IS NOT NULL OR r[-1].forDemand IS NOT NULL)
          AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
          AND all(place IN range(0, size(r)) WHERE none(later IN range(place + 1, size(r)) WHERE nodes(p)[place] = nodes(p)[later]))
        WITH site, [way IN nodes(p) | way.id] AS way, collect(p)[0] AS p ORDER BY length(p), way
        WITH site, collect(p) AS ups
        OPTIONAL MATCH p = (site)-[r:SHIPS*1..4]->(:Site {dataset: $dataset, stage: $lastStage})
        WHERE all(link IN r WHERE link.inForce) AND r[-1].forDemand IS NOT NULL
          AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
          AND all(place IN range(0, size(r)) WHERE none(later IN range(place + 1, size(r)) WHERE nodes(p)[place] = nodes(p)[later]))
        WITH site, ups, [way IN nodes(p) | way.id] AS way, collect(p)[0] AS p ORDER BY length(p), way
        WITH site, ups, collect(p) AS downs
        RETURN site, site.inForce AS inForce, ups[..100] AS upstream, size(ups) AS upstreamFound, downs[..100] AS downstream, size(downs) AS downstreamFound
        """;

    /// <summary>Inputs with one known supplier, those from another country first, from the end of the chain upwards.</summary>
    public const string SingleSuppliers =
        """
        OPTIONAL MATCH (consumer:Site {dataset: $dataset, inForce: true})
        UNWIND coalesce(consumer.requires, [null]) AS material
        OPTIONAL MATCH p = (supplier:Site)-[r:SHIPS {inForce: true}]->(consumer)
        WHERE r.material = material OR material = '*'
        WITH consumer, material, collect(DISTINCT supplier) AS suppliers, collect(p)[0] AS p
        ORDER BY coalesce(suppliers[0].country = consumer.country, false), consumer.stageOrder DESC, consumer.id, material
        WITH [row IN collect({picture: p, supplier: suppliers[0], material: material, consumer: consumer.id, suppliers: size(suppliers)})
          WHERE row.suppliers = 1 AND row.supplier.status <> 'unknown' AND NOT coalesce(row.supplier.aggregate, false)] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.picture AS picture, row.supplier.id AS supplier, row.material AS material, row.consumer AS consumer, size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>Inputs of which one country sends the threshold or more, by the tonnes known and, where they are not, spread by capacity; those from another country first.</summary>
    public const string CountryShares =
        """
        OPTIONAL MATCH (consumer:Site {dataset: $dataset, inForce: true})
        UNWIND coalesce(consumer.requires, [null]) AS material
        OPTIONAL MATCH p = (supplier:Site)-[r:SHIPS {inForce: true}]->(consumer)
        WHERE r.material = material OR material = '*'
        WITH consumer, material, supplier, r.material AS moved, collect(p)[0] AS p, max(CASE WHEN material = '*' THEN properties(r).shareOfAll ELSE r.share END) AS share
        WITH consumer, material, supplier, collect(p)[0] AS p, sum(share) AS share, count(share) AS known, supplier.country IS NULL OR supplier.country = 'XX' AS isNowhere
        WITH consumer, material, CASE WHEN isNowhere THEN null ELSE supplier.country END AS country, CASE WHEN isNowhere THEN supplier.id END AS alone,
          collect(p) AS pictures, sum(share) AS share, sum(known) AS known
        WITH consumer, material, collect({country: country, pictures: pictures, share: share, known: known}) AS countries
        UNWIND countries AS part
        WITH consumer, material, part, round(CASE WHEN part.known > 0 THEN part.share ELSE 1.0 / size(countries) END, 9) AS share
        ORDER BY coalesce(part.country = consumer.country, false), consumer.stageOrder DESC, share DESC, consumer.id, material
        WITH [row IN collect({pictures: part.pictures, country: part.country, material: material, consumer: consumer.id, share: share})
          WHERE row.country IS NOT NULL AND row.share >= $threshold] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.pictures AS pictures, row.country AS country, row.material AS material, row.consumer AS consumer, row.share AS share,
          size(rows[..100]) AS shown, size(rows) AS found
        """;

    /// <summary>
    /// Ways from a source to a site that stay in a bloc, step by step what a recipe makes of the one before, through nothing that lacks another input there;
    /// through tiers that nobody has named only where there is no other. One way a sequence of sites, the shortest first.
    /// </summary>
    public const string BlocPaths =
        """
        OPTIONAL MATCH p = (:Site {dataset: $dataset})
          ((:Site)-[r:SHIPS WHERE r.inForce AND ($bloc IN r.madeInside OR $bloc IN r.madeWithUnknown)]->(:Site)){1,8}
          (site:Site {dataset: $dataset, id: $site})
        WHERE r[0].fromSource
          AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
          AND all(one IN range(0, size(r) - 2) WHERE none(other IN range(one + 1, size(r) - 1)
            WHERE startNode(r[one]) = startNode(r[other]) AND r[one].material = r[other].material))
        OPTIONAL MATCH (site)-[:RUNS]->(a:Activity {dataset: $dataset, inForce: true})
        WHERE site.demands IS NULL AND a.material IN r[-1].usedFor AND ($bloc IN a.suppliedInside OR $bloc IN a.suppliedWithUnknown)
          AND none(link IN r WHERE startNode(link) = site AND link.material = a.material)
        WITH p, [way IN nodes(p) | way.id] AS way, coalesce(r[-1].forDemand, a.material) AS target,
          all(link IN r WHERE coalesce($bloc IN link.madeInside, false)) AND (a IS NULL OR coalesce($bloc IN a.suppliedInside, false)) AS isKnown
        WHERE target IS NOT NULL
        WITH target, way, collect(p)[0] AS p, max(isKnown) AS isKnown
        WITH target, collect({picture: p, way: way, isKnown: isKnown}) AS ways, max(isKnown) AS isMade
        UNWIND [one IN ways WHERE one.isKnown = isMade] AS one
        WITH one.way AS way, collect(one.picture)[0] AS p, max(one.isKnown) AS isKnown
        ORDER BY size(way), way
        WITH collect({picture: p, links: size(way) - 1, onlyThroughUnknown: NOT isKnown}) AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..25] END AS row
        RETURN row.picture AS picture, row.links AS links, row.onlyThroughUnknown AS onlyThroughUnknown, size(rows[..25]) AS shown, size(rows) AS found
        """;

    /// <summary>Inputs of a bloc's sites that no site of the bloc supplies, with those outside that do, if any; the end of the chain first.</summary>
    public const string BlocGaps =
        """
        OPTIONAL MATCH (:Bloc {dataset: $dataset, id: $bloc})<-[:MEMBER_OF {inForce: true}]-(country:Country)
        WITH collect(DISTINCT country.id) AS members
        OPTIONAL MATCH (consumer:Site {dataset: $dataset, inForce: true})
        WHERE consumer.country IN members AND consumer.status <> 'unknown'
        UNWIND coalesce(consumer.needs, [null]) AS material
        OPTIONAL MATCH p = (supplier:Site)-[:SHIPS {material: material, inForce: true}]->(consumer)
        WITH consumer, material, supplier, collect(p)[0] AS p, CASE WHEN supplier.country IN members AND supplier.status <> 'unknown' THEN 1 ELSE 0 END AS inside
        WITH consumer, material, collect(p) AS pictures, sum(inside) AS inside
        ORDER BY consumer.stageOrder DESC, consumer.id, material
        WITH [row IN collect({consumer: consumer, material: material, pictures: pictures, inside: inside}) WHERE row.material IS NOT NULL AND row.inside = 0] AS rows
        UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
        RETURN row.consumer AS consumer, row.material AS material, row.pictures AS pictures, size(rows[..100]) AS shown, size(rows) AS found
        """;
}
