// What networklens neo4j annotate gaps found
MATCH p = (:Gap {dataset: 'rare-earths'})-[:GAP {dataset: 'rare-earths'}]->(:Site)
WITH collect(p)[..100] AS gaps
OPTIONAL MATCH (n:FewestOutside {dataset: 'rare-earths'})
RETURN gaps, collect(n) AS fewestOutside;
