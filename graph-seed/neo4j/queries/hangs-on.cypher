// Shares of single suppliers, as annotate single-source found them
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH p = (:NetworkLens {dataset: 'rare-earths'})-[r:HANGS_ON {dataset: 'rare-earths'}]->(:Site)
WITH p, r ORDER BY r.certainty, r.share DESC, endNode(r).id, r.material
WITH [row IN collect({picture: p, material: r.material, share: r.share, certainty: r.certainty, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.picture AS picture, row.material AS material, row.share AS share, row.certainty AS certainty, row.query AS query,
  size(rows[..100]) AS shown, size(rows) AS found;
