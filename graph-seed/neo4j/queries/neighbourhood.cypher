// Plant, with what lies two links upstream and the end uses downstream
MATCH (load:NlDataset {id: 'rare-earths'})
WHERE CASE WHEN load.loadId IS NULL THEN date(load.id + ': half a load, push it again') IS NULL ELSE true END
MATCH (site:Site {dataset: 'rare-earths', id: 'mp-independence-magnet'})
OPTIONAL MATCH p = (:Site)-[r:SHIPS*1..2]->(site)
WHERE all(link IN r WHERE link.inForce) AND (r[-1].usedFor IS NOT NULL OR r[-1].forDemand IS NOT NULL)
  AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
  AND all(place IN range(0, size(r)) WHERE none(later IN range(place + 1, size(r)) WHERE nodes(p)[place] = nodes(p)[later]))
WITH site, [way IN nodes(p) | way.id] AS way, collect(p)[0] AS p ORDER BY length(p), way
WITH site, collect(p) AS ups
OPTIONAL MATCH p = (site)-[r:SHIPS*1..4]->(:Site {dataset: 'rare-earths', stage: 'end-use'})
WHERE all(link IN r WHERE link.inForce) AND r[-1].forDemand IS NOT NULL
  AND all(step IN range(0, size(r) - 2) WHERE r[step + 1].material IN r[step].usedFor)
  AND all(place IN range(0, size(r)) WHERE none(later IN range(place + 1, size(r)) WHERE nodes(p)[place] = nodes(p)[later]))
WITH site, ups, [way IN nodes(p) | way.id] AS way, collect(p)[0] AS p ORDER BY length(p), way
WITH site, ups, collect(p) AS downs
RETURN site, site.inForce AS inForce, ups[..100] AS upstream, size(ups) AS upstreamFound, downs[..100] AS downstream, size(downs) AS downstreamFound;
