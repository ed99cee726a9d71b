// Chokepoints and what they cut off, as annotate chokepoints found them
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH p = (:Chokepoint {dataset: 'rare-earths'})-[r:CUTS_OFF {dataset: 'rare-earths'}]->(:Site)
WITH p, r ORDER BY r.rank, endNode(r).id
WITH [row IN collect({picture: p, rank: r.rank, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.picture AS picture, row.rank AS rank, row.query AS query, size(rows[..100]) AS shown, size(rows) AS found;
