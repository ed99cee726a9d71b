// Gaps: what no site of a bloc supplies to its sites
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (:Bloc {dataset: 'rare-earths', id: 'forge'})<-[:MEMBER_OF {inForce: true}]-(country:Country)
WITH collect(DISTINCT country.id) AS members
OPTIONAL MATCH (consumer:Site {dataset: 'rare-earths', inForce: true})
WHERE consumer.country IN members AND consumer.status <> 'unknown'
UNWIND coalesce(consumer.needs, [null]) AS material
OPTIONAL MATCH p = (supplier:Site)-[:SHIPS {material: material, inForce: true}]->(consumer)
WITH consumer, material, supplier, collect(p)[0] AS p, CASE WHEN supplier.country IN members AND supplier.status <> 'unknown' THEN 1 ELSE 0 END AS inside
WITH consumer, material, collect(p) AS pictures, sum(inside) AS inside
ORDER BY consumer.stageOrder DESC, consumer.id, material
WITH [row IN collect({consumer: consumer, material: material, pictures: pictures, inside: inside}) WHERE row.material IS NOT NULL AND row.inside = 0] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.consumer AS consumer, row.material AS material, row.pictures AS pictures, size(rows[..100]) AS shown, size(rows) AS found;
