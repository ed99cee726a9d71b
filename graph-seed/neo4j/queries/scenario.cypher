// What networklens neo4j annotate scenario found
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (failed:Failed {dataset: 'rare-earths'})
WITH collect(failed) AS failed
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})-[:AFFECTS {dataset: 'rare-earths'}]->(:Site)
WITH failed, collect(p) AS ways
OPTIONAL MATCH (site:Short {dataset: 'rare-earths'})
WITH failed, ways, site ORDER BY site.servedAfter, site.id
WITH failed, ways, collect(site) AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS site
RETURN site, site.servedBefore AS servedBefore, site.servedAfter AS servedAfter, failed[..100] AS failed, size(failed) AS failedFound,
  ways[..300] AS ways, size(ways) AS waysFound, coalesce(site.shortQuery, failed[0].scenarioQuery) AS query, size(rows[..100]) AS shown, size(rows) AS found;
