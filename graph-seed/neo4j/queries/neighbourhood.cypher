// A plant, what lies two links upstream, and the end uses downstream
MATCH (c:Site {dataset: 'rare-earths', id: 'mp-independence-magnet'})
OPTIONAL MATCH up = (:Site)-[:SHIPS*1..2]->(c)
WITH c, collect(up)[..100] AS ups
OPTIONAL MATCH down = (c)-[:SHIPS*1..4]->(:Site {stage: 'end-use'})
RETURN c, ups, collect(down)[..100] AS downs;
