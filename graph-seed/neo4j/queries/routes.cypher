// What networklens neo4j annotate routes found
MATCH p = (:Site {dataset: 'rare-earths'})-[r:ROUTE {dataset: 'rare-earths'}]->(:Site)
RETURN p
ORDER BY r.rank, r.target, r.step
LIMIT 100;
