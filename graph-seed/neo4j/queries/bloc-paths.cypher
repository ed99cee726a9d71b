// Paths to an end use that never leave a bloc
MATCH (:Bloc {dataset: 'rare-earths', id: 'forge'})<-[m:MEMBER_OF]-(c:Country)
WHERE NOT coalesce(m.status, 'member') IN ['invited', 'guest', 'observer']
WITH collect(c.id) AS members
MATCH p = (s:Site {dataset: 'rare-earths', stage: 'mine'} WHERE s.country IN members)
  ((:Site)-[:SHIPS]->(y:Site WHERE y.country IN members OR y.id = 'lockheed-fortworth-defence-use')){1,8}
  (:Site {dataset: 'rare-earths', id: 'lockheed-fortworth-defence-use'})
RETURN p
ORDER BY length(p)
LIMIT 25;
