// What networklens neo4j annotate single-source found
MATCH p = (:Site {dataset: 'rare-earths'})-[r:HANGS_ON {dataset: 'rare-earths'}]->(:NetworkLens)
RETURN p
ORDER BY r.share DESC
LIMIT 100;
