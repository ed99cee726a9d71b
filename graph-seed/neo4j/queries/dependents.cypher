// Dependents of some sites, as annotate dependents found them
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})-[r:REACHES {dataset: 'rare-earths'}]->(:Site)
WITH p, r ORDER BY r.tier, startNode(r).id, r.material, endNode(r).id
WITH [row IN collect({picture: p, tier: r.tier, material: r.material, tonnesPerYear: r.tonnesPerYear, basis: r.basis, sourceIds: r.sourceIds, query: r.query})
  WHERE row.picture IS NOT NULL] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..400] END AS row
RETURN row.picture AS picture, row.tier AS tier, row.material AS material, row.tonnesPerYear AS tonnesPerYear, row.basis AS basis, row.sourceIds AS sourceIds,
  row.query AS query, size(rows[..400]) AS shown, size(rows) AS found;
