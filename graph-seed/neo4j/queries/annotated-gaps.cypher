// Missing inputs for a target and the fewest outside sites, as annotate gaps found them
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (fewest:FewestOutside {dataset: 'rare-earths'})
WITH collect(fewest) AS fewestOutside
OPTIONAL MATCH (site:Gap {dataset: 'rare-earths'})
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})-[:GAP {dataset: 'rare-earths'}]->(site)
WITH fewestOutside, site, collect(p) AS pictures ORDER BY site.stageOrder DESC, site.id
WITH fewestOutside, [row IN collect({site: site, pictures: pictures}) WHERE row.site IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.site AS site, row.site.gapsFor AS lacks, row.pictures AS pictures, fewestOutside, row.site.gapQuery AS query,
  size(rows[..100]) AS shown, size(rows) AS found;
