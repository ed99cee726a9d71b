// What networklens neo4j annotate chokepoints found
MATCH p = (c:Chokepoint {dataset: 'rare-earths'})-[r:CUTS_OFF {dataset: 'rare-earths'}]->(:Site)
RETURN p
ORDER BY r.rank
LIMIT 100;
