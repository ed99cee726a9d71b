// Countries that send 65 % or more of an input
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH (consumer:Site {dataset: 'rare-earths', inForce: true})
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
  WHERE row.country IS NOT NULL AND row.share >= 0.65] AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..100] END AS row
RETURN row.pictures AS pictures, row.country AS country, row.material AS material, row.consumer AS consumer, row.share AS share,
  size(rows[..100]) AS shown, size(rows) AS found;
