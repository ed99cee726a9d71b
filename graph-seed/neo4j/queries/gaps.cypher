// Inputs of a bloc's sites that no site of the bloc supplies
MATCH (:Bloc {dataset: 'rare-earths', id: 'forge'})<-[m:MEMBER_OF]-(c:Country)
WHERE NOT coalesce(m.status, 'member') IN ['invited', 'guest', 'observer']
WITH collect(c.id) AS members
MATCH (s:Site {dataset: 'rare-earths'})-[r:SHIPS]->(t:Site {dataset: 'rare-earths'})
WHERE t.country IN members
WITH members, t, r.material AS material, collect(DISTINCT s) AS suppliers, collect(r) AS links
WHERE none(supplier IN suppliers WHERE supplier.country IN members)
RETURN t AS consumer, material, suppliers, links
ORDER BY t.id, material
LIMIT 100;
