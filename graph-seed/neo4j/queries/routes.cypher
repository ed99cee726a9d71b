// Routes to a target, best first, as annotate routes found them
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
WITH null AS rank, null AS material
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})-[r:ROUTE {dataset: 'rare-earths'}]->(:Site)
WHERE r.rank = coalesce(rank, r.rank) AND r.targetMaterial = coalesce(material, r.targetMaterial)
WITH p, r ORDER BY r.rank, r.target, r.targetMaterial, r.step
WITH [row IN collect({picture: p, rank: r.rank, target: r.target, targetMaterial: r.targetMaterial, step: r.step, material: r.material,
  tonnesPerYear: r.tonnesPerYear, basis: r.basis, sourceIds: r.sourceIds, query: r.query}) WHERE row.picture IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.picture AS picture, row.rank AS rank, row.target AS target, row.targetMaterial AS targetMaterial, row.step AS step, row.material AS material,
  row.tonnesPerYear AS tonnesPerYear, row.basis AS basis, row.sourceIds AS sourceIds, row.query AS query, size(rows[..100]) AS shown, size(rows) AS found;
