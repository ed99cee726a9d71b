// Inputs with one known supplier
MATCH (s:Site {dataset: 'rare-earths'})-[r:SHIPS]->(b:Site {dataset: 'rare-earths'})
WITH b, r.material AS material, collect({site: s, link: r}) AS suppliers
WHERE size(suppliers) = 1
WITH b, material, suppliers[0] AS only
RETURN only.site AS supplier, only.link AS link, b AS consumer, material
ORDER BY b.id, material
LIMIT 200;
