// Ways to an end use that never leave a bloc
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
OPTIONAL MATCH p = (:Site {dataset: 'rare-earths'})
  ((:Site)-[r:SHIPS WHERE r.inForce AND ('forge' IN r.madeInside OR 'forge' IN r.madeWithUnknown)]->(:Site)){1,8}
  (site:Site {dataset: 'rare-earths', id: 'lockheed-fortworth-defence-use'})
WHERE r[0].fromSource
  AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
  AND all(one IN range(0, size(r) - 2) WHERE none(other IN range(one + 1, size(r) - 1)
    WHERE startNode(r[one]) = startNode(r[other]) AND r[one].material = r[other].material))
OPTIONAL MATCH (site)-[:RUNS]->(a:Activity {dataset: 'rare-earths', inForce: true})
WHERE site.demands IS NULL AND a.material IN r[-1].usedFor AND ('forge' IN a.suppliedInside OR 'forge' IN a.suppliedWithUnknown)
  AND none(link IN r WHERE startNode(link) = site AND link.material = a.material)
WITH p, [way IN nodes(p) | way.id] AS way, coalesce(r[-1].forDemand, a.material) AS target,
  all(link IN r WHERE coalesce('forge' IN link.madeInside, false)) AND (a IS NULL OR coalesce('forge' IN a.suppliedInside, false)) AS isKnown
WHERE target IS NOT NULL
WITH target, way, collect(p)[0] AS p, max(isKnown) AS isKnown
WITH target, collect({picture: p, way: way, isKnown: isKnown}) AS ways, max(isKnown) AS isMade
UNWIND [one IN ways WHERE one.isKnown = isMade] AS one
WITH one.way AS way, collect(one.picture)[0] AS p, max(one.isKnown) AS isKnown
ORDER BY size(way), way
WITH collect({picture: p, links: size(way) - 1, onlyThroughUnknown: NOT isKnown}) AS rows
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows[..25] END AS row
RETURN row.picture AS picture, row.links AS links, row.onlyThroughUnknown AS onlyThroughUnknown, size(rows[..25]) AS shown, size(rows) AS found;
