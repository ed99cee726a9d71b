// Inputs of which one country sends 65 % or more
MATCH (s:Site {dataset: 'rare-earths'})-[r:SHIPS]->(b:Site {dataset: 'rare-earths'})
WITH b, r.material AS material, s.country AS country, sum(r.tonnesPerYear) AS tonnes
WITH b, material, collect({country: country, tonnes: tonnes}) AS parts, sum(tonnes) AS total
UNWIND parts AS part
WITH b, material, part.country AS country, CASE WHEN total > 0 THEN part.tonnes / total ELSE 0.0 END AS share
WHERE share >= 0.65
RETURN b.id AS consumer, material, country, share
ORDER BY share DESC, consumer, material
LIMIT 200;
