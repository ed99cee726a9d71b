// Scenario: what fails and who gets less, as annotate scenario found it
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (site:Short {dataset: 'rare-earths'})
WITH site ORDER BY site.servedAfter, site.id
WITH collect({picture: site, site: site.id, servedBefore: site.servedBefore, servedAfter: site.servedAfter, shortOf: site.shortOf, query: site.shortQuery}) AS sites
OPTIONAL MATCH (site:Failed {dataset: 'rare-earths'})
WITH sites, site ORDER BY site.id
WITH sites, collect({picture: site, site: site.id, query: site.scenarioQuery}) AS failed
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})-[r:AFFECTS {dataset: 'rare-earths'}]->(:Site)
WITH sites, failed, p, r ORDER BY r.tier, startNode(r).id, r.material, endNode(r).id
WITH sites, failed, collect({picture: p, query: r.query}) AS ways
WITH [row IN sites + failed + ways WHERE row.picture IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..400] END AS row
RETURN row.picture AS picture, row.site AS site, row.servedBefore AS servedBefore, row.servedAfter AS servedAfter, row.shortOf AS shortOf, row.query AS query,
  size(rows[..400]) AS shown, size(rows) AS found;
