// Constraints and indexes of what NetworkLens keeps in Neo4j; each may run any number of times.

CREATE CONSTRAINT nl_site IF NOT EXISTS FOR (n:Site) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_activity IF NOT EXISTS FOR (n:Activity) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_material IF NOT EXISTS FOR (n:Material) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_country IF NOT EXISTS FOR (n:Country) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_bloc IF NOT EXISTS FOR (n:Bloc) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_operator IF NOT EXISTS FOR (n:Operator) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_source IF NOT EXISTS FOR (n:Source) REQUIRE (n.dataset, n.id) IS UNIQUE;
CREATE CONSTRAINT nl_dataset IF NOT EXISTS FOR (n:NlDataset) REQUIRE n.id IS UNIQUE;
CREATE INDEX nl_load IF NOT EXISTS FOR (n:NetworkLens) ON (n.dataset, n.loadId);
CREATE INDEX nl_site_stage IF NOT EXISTS FOR (n:Site) ON (n.dataset, n.stage);
CREATE INDEX nl_site_row IF NOT EXISTS FOR (n:Site) ON (n.dataset, n.row);
CREATE INDEX nl_ships_row IF NOT EXISTS FOR ()-[r:SHIPS]-() ON (r.dataset, r.row);
CREATE INDEX nl_makes_row IF NOT EXISTS FOR ()-[r:MAKES]-() ON (r.dataset, r.row);
CREATE INDEX nl_demands_row IF NOT EXISTS FOR ()-[r:DEMANDS]-() ON (r.dataset, r.row);
CREATE FULLTEXT INDEX nl_names IF NOT EXISTS FOR (n:Site|Material|Country|Operator) ON EACH [n.name, n.id];
CALL db.awaitIndexes(240);
