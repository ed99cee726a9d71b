// Inputs that one known supplier sends alone
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (consumer:Site {dataset: 'rare-earths', inForce: true})
UNWIND coalesce(consumer.requires, [null]) AS material
OPTIONAL MATCH p = (supplier:Site)-[r:SHIPS {inForce: true}]->(consumer)
WHERE r.material = material OR material = '*'
WITH consumer, material, collect(DISTINCT supplier) AS suppliers, collect(p)[0] AS p
ORDER BY coalesce(suppliers[0].country = consumer.country, false), consumer.stageOrder DESC, consumer.id, material
WITH [row IN collect({picture: p, supplier: suppliers[0], material: material, consumer: consumer.id, suppliers: size(suppliers)})
  WHERE row.suppliers = 1 AND row.supplier.status <> 'unknown' AND NOT coalesce(row.supplier.aggregate, false)] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.picture AS picture, row.supplier.id AS supplier, row.material AS material, row.consumer AS consumer, size(rows[..100]) AS shown, size(rows) AS found;
