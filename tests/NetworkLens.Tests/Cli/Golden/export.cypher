// The data set tiny, load 9e7428466e1ef5e57906b83c885b760c: cypher-shell --file load.cypher
// All or nothing, and again does no harm: what an earlier load of it left goes.

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

:begin
MATCH (:NetworkLens {dataset: 'tiny'})-[r]->() WHERE r.dataset = 'tiny' DELETE r;
UNWIND [
  ['dy-ore', 'Dysprosium ore', 0, 'Dysprosium ore'],
  ['dy-oxide', 'Dysprosium oxide', 1, 'Dysprosium oxide'],
  ['lamp', 'Lamp', 2, 'Lamp'],
  ['magnet', 'Magnet', 3, 'Magnet'],
  ['nd-ore', 'Neodymium ore', 4, 'Neodymium ore'],
  ['nd-oxide', 'Neodymium oxide', 5, 'Neodymium oxide']] AS list
WITH {id: list[0], props: {name: list[1], row: list[2], short: list[3]}} AS row
MERGE (n:Material {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  ['AU', 1.5, 'Australia', 0, 'Australia'],
  ['CN', 5.5, 'China', 1, 'China'],
  ['GB', 2.0, 'United Kingdom', 2, 'United Kingdom'],
  ['JP', 2.0, 'Japan', 3, 'Japan'],
  ['MM', 8.0, 'Myanmar', 4, 'Myanmar'],
  ['MY', 4.0, 'Malaysia', 5, 'Malaysia'],
  ['US', 3.0, 'United States', 6, 'United States'],
  ['VN', 5.0, 'Viet Nam', 7, 'Viet Nam'],
  ['XX', null, 'XX', 8, 'XX']] AS list
WITH {id: list[0], props: {governance: list[1], name: list[2], row: list[3], short: list[4]}} AS row
MERGE (n:Country {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND [
  ['allies', 'The allies', 0, 'The allies', ['news']]] AS list
WITH {id: list[0], props: {name: list[1], row: list[2], short: list[3], sourceIds: list[4]}} AS row
MERGE (n:Bloc {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  ['Detroit', 'Detroit', 0, 'Detroit'],
  ['Great Wall', 'Great Wall', 1, 'Great Wall'],
  ['Nord Mining', 'Nord Mining', 2, 'Nord Mining'],
  ['Osaka', 'Osaka', 3, 'Osaka']] AS list
WITH {id: list[0], props: {name: list[1], row: list[2], short: list[3]}} AS row
MERGE (n:Operator {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  ['news', '2025-10-01', 'B', 'Magnets [and more]', 'The Paper', 0, 'Magnets [and more]', 'Magnets [and more]', 'https://example.com/news'],
  ['report', '2025', 'A', 'Annual report', 'Nord Mining', 1, 'Annual report', 'Annual report', 'https://example.com/report']] AS list
WITH {id: list[0], props: {date: list[1], grade: list[2], name: list[3], publisher: list[4], row: list[5], short: list[6], title: list[7], url: list[8]}} AS row
MERGE (n:Source {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  ['car', 'reported', 'US', ['magnet'], true, 'Electric car', ['magnet'], null, 'Detroit', null, ['magnet'], 0, 'Electric car', null, 'end-use', 4, null, 'operating'],
  ['drone', 'reported', 'US', ['magnet'], true, 'Drone [small]', ['magnet'], null, null, null, ['magnet'], 1, 'Drone [small]', null, 'end-use', 4, null, 'operating'],
  ['dy-mine', 'assumed', 'MM', null, true, 'Clay pits', null, null, null, null, null, 2, 'Clay pits', null, 'mine', 1, null, 'operating'],
  ['magnet-cn', 'reported', 'CN', null, true, 'Ningbo Magnets', ['dy-oxide', 'nd-oxide'], null, 'Great Wall', null, ['dy-oxide', 'nd-oxide'], 3, 'Ningbo Magnets', null, 'magnet', 3, null, 'operating'],
  ['magnet-jp', 'reported', 'JP', null, true, 'Osaka Magnets', ['dy-oxide', 'nd-oxide'], null, 'Osaka', null, ['dy-oxide', 'nd-oxide'], 4, 'Osaka Magnets', ['news'], 'magnet', 3, null, 'operating'],
  ['magnet-vn', 'reported', 'VN', null, false, 'Hanoi Magnets', null, null, 'Osaka', null, null, 5, 'Hanoi Magnets', ['news'], 'magnet', 3, 2030, 'planned'],
  ['museum', 'reported', 'GB', ['lamp'], true, 'Lamp museum', ['lamp'], null, null, null, null, 6, 'Lamp museum', null, 'end-use', 4, null, 'operating'],
  ['nd-mine', 'reported', 'AU', null, true, 'Mount [north]', null, null, 'Nord Mining', null, null, 7, 'Mount [north]', ['report'], 'mine', 1, 2010, 'operating'],
  ['refiner-cn', 'reported', 'CN', null, true, 'East | West "One"', ['dy-ore', 'nd-ore'], null, 'Great Wall', 'Great Wall:0.6;Nord Mining:0.4', ['dy-ore', 'nd-ore'], 8, 'East | West "One"', ['report', 'news'], 'refiner', 2, 2001, 'operating'],
  ['refiner-my', 'reported', 'MY', null, true, 'Gebeng', ['nd-ore'], null, 'Nord Mining', null, ['nd-ore'], 9, 'Gebeng', ['report'], 'refiner', 2, null, 'operating'],
  ['refiner-unknown', 'assumed', 'XX', null, true, 'Someone must', ['dy-ore'], 'inferred from trade', null, null, ['dy-ore'], 10, 'Someone must', null, 'refiner', 2, null, 'unknown']] AS list
WITH {id: list[0], props: {basis: list[1], country: list[2], demands: list[3], inForce: list[4], name: list[5], needs: list[6], notes: list[7], operator: list[8], owners: list[9], requires: list[10], row: list[11], short: list[12], sourceIds: list[13], stage: list[14], stageOrder: list[15], startYear: list[16], status: list[17]}} AS row
MERGE (n:Site {dataset: 'tiny', id: row.id})
REMOVE n:Mine:Scrap:Refiner:MetalMaker:MagnetPlant:EndUse:Chokepoint:SingleSourced:Gap:FewestOutside:Supplier:SupplyChokepoint:Failing:Dependent:CutOff:Failed:Served:Short
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND [
  ['dy-mine/dy-ore', 'MM', true, 'dy-ore', 'Clay pits: Dysprosium ore', 0, 'Clay pits', 'dy-mine', true, 'mine', ['allies'], 15.0],
  ['magnet-cn/magnet', 'CN', true, 'magnet', 'Ningbo Magnets: Magnet', 1, 'Ningbo Magnets', 'magnet-cn', null, 'magnet', null, 300.0],
  ['magnet-jp/magnet', 'JP', true, 'magnet', 'Osaka Magnets: Magnet', 2, 'Osaka Magnets', 'magnet-jp', null, 'magnet', null, 100.0],
  ['magnet-vn/magnet', 'VN', false, 'magnet', 'Hanoi Magnets: Magnet', 3, 'Hanoi Magnets', 'magnet-vn', null, 'magnet', null, null],
  ['nd-mine/nd-ore', 'AU', true, 'nd-ore', 'Mount [north]: Neodymium ore', 4, 'Mount [north]', 'nd-mine', true, 'mine', ['allies'], 100.0],
  ['refiner-cn/dy-oxide', 'CN', true, 'dy-oxide', 'East | West "One": Dysprosium oxide', 5, 'East | Dysprosium', 'refiner-cn', null, 'refiner', null, 6.0],
  ['refiner-cn/nd-oxide', 'CN', true, 'nd-oxide', 'East | West "One": Neodymium oxide', 6, 'East | Neodymium', 'refiner-cn', null, 'refiner', null, 50.0],
  ['refiner-my/nd-oxide', 'MY', true, 'nd-oxide', 'Gebeng: Neodymium oxide', 7, 'Gebeng', 'refiner-my', null, 'refiner', null, 30.0],
  ['refiner-unknown/dy-oxide', 'XX', true, 'dy-oxide', 'Someone must: Dysprosium oxide', 8, 'Someone must', 'refiner-unknown', null, 'refiner', null, null]] AS list
WITH {id: list[0], props: {country: list[1], inForce: list[2], material: list[3], name: list[4], row: list[5], short: list[6], site: list[7], source: list[8], stage: list[9], suppliedInside: list[10], tonnesPerYear: list[11]}} AS row
MERGE (n:Activity {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '9e7428466e1ef5e57906b83c885b760c', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  ['dy-mine', 'dy-mine/dy-ore', 0],
  ['magnet-cn', 'magnet-cn/magnet', 1],
  ['magnet-jp', 'magnet-jp/magnet', 2],
  ['magnet-vn', 'magnet-vn/magnet', 3],
  ['nd-mine', 'nd-mine/nd-ore', 4],
  ['refiner-cn', 'refiner-cn/dy-oxide', 5],
  ['refiner-cn', 'refiner-cn/nd-oxide', 6],
  ['refiner-my', 'refiner-my/nd-oxide', 7],
  ['refiner-unknown', 'refiner-unknown/dy-oxide', 8]] AS list
WITH {from: list[0], to: list[1], props: {row: list[2]}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Activity {dataset: 'tiny', id: row.to})
CREATE (a)-[r:RUNS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['car', 'US', 0],
  ['drone', 'US', 1],
  ['dy-mine', 'MM', 2],
  ['magnet-cn', 'CN', 3],
  ['magnet-jp', 'JP', 4],
  ['magnet-vn', 'VN', 5],
  ['museum', 'GB', 6],
  ['nd-mine', 'AU', 7],
  ['refiner-cn', 'CN', 8],
  ['refiner-my', 'MY', 9],
  ['refiner-unknown', 'XX', 10]] AS list
WITH {from: list[0], to: list[1], props: {row: list[2]}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Country {dataset: 'tiny', id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['Detroit', 'car', 0],
  ['Great Wall', 'magnet-cn', 3],
  ['Osaka', 'magnet-jp', 4],
  ['Osaka', 'magnet-vn', 5],
  ['Nord Mining', 'nd-mine', 7],
  ['Great Wall', 'refiner-cn', 8],
  ['Nord Mining', 'refiner-my', 9]] AS list
WITH {from: list[0], to: list[1], props: {row: list[2]}} AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:OPERATES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['Great Wall', 'refiner-cn', 8, 0.6],
  ['Nord Mining', 'refiner-cn', 8, 0.4]] AS list
WITH {from: list[0], to: list[1], props: {row: list[2], share: list[3]}} AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:OWNS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['magnet-jp', 'news', 4],
  ['magnet-vn', 'news', 5],
  ['nd-mine', 'report', 7],
  ['refiner-cn', 'report', 8],
  ['refiner-cn', 'news', 8],
  ['refiner-my', 'report', 9]] AS list
WITH {from: list[0], to: list[1], props: {row: list[2]}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Source {dataset: 'tiny', id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['dy-mine/dy-ore', 'dy-ore', 'estimated', 'capacity', 0, null, 15.0, null],
  ['magnet-cn/magnet', 'magnet', 'reported', 'capacity', 1, null, 300.0, null],
  ['magnet-jp/magnet', 'magnet', 'reported', 'capacity', 2, ['news'], 100.0, null],
  ['magnet-vn/magnet', 'magnet', 'reported', 'capacity', 3, ['news'], 50.0, null],
  ['nd-mine/nd-ore', 'nd-ore', 'reported', 'capacity', 4, ['report'], 100.0, 2024],
  ['refiner-cn/dy-oxide', 'dy-oxide', 'estimated', 'capacity', 5, null, 6.0, 2025],
  ['refiner-cn/nd-oxide', 'nd-oxide', 'reported', 'production', 6, ['report'], 50.0, 2025],
  ['refiner-my/nd-oxide', 'nd-oxide', 'reported', 'capacity', 7, ['report'], 30.0, 2025],
  ['refiner-unknown/dy-oxide', 'dy-oxide', 'assumed', 'capacity', 8, null, null, null]] AS list
WITH {from: list[0], to: list[1], props: {basis: list[2], kind: list[3], row: list[4], sourceIds: list[5], tonnesPerYear: list[6], year: list[7]}} AS row
MATCH (a:Activity {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MAKES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['dy-oxide', 'dy-ore', 'estimated', 0, null, 3.0],
  ['magnet', 'dy-oxide', 'reported', 1, ['news'], 0.03],
  ['magnet', 'nd-oxide', 'reported', 2, ['news'], 0.3],
  ['nd-oxide', 'nd-ore', 'estimated', 3, null, 2.0]] AS list
WITH {from: list[0], to: list[1], props: {basis: list[2], row: list[3], sourceIds: list[4], tonnesPerTonne: list[5]}} AS row
MATCH (a:Material {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MADE_FROM]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['car', 'magnet', 'estimated', true, 0, ['report'], 100.0, 2025],
  ['drone', 'magnet', 'estimated', true, 1, null, null, null],
  ['museum', 'lamp', 'assumed', true, 2, null, 1.0, 2025]] AS list
WITH {from: list[0], to: list[1], props: {basis: list[2], inForce: list[3], row: list[4], sourceIds: list[5], tonnesPerYear: list[6], year: list[7]}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:DEMANDS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['JP', 'allies', true, 0, '2021', 20210101, ['news'], 'member'],
  ['US', 'allies', true, 1, '2020-01', 20200101, ['news'], 'member'],
  ['VN', 'allies', false, 2, '2025', 20250101, null, 'invited']] AS list
WITH {from: list[0], to: list[1], props: {inForce: list[2], row: list[3], since: list[4], sinceDay: list[5], sourceIds: list[6], status: list[7]}} AS row
MATCH (a:Country {dataset: 'tiny', id: row.from})
MATCH (b:Bloc {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND [
  ['magnet-cn', 'car', 'reported', 'magnet', null, true, 'magnet', 0, 0.2, 'magnet 20 t', ['news'], 20.0, null],
  ['magnet-jp', 'car', 'reported', 'magnet', null, true, 'magnet', 1, 0.8, 'magnet 80 t', ['news'], 80.0, null],
  ['magnet-jp', 'drone', 'assumed', 'magnet', null, true, 'magnet', 2, 1.0, 'magnet', null, null, null],
  ['refiner-cn', 'magnet-cn', 'estimated', null, null, true, 'dy-oxide', 3, 0.3333333333333333, 'dy-oxide 3 t', null, 3.0, ['magnet']],
  ['refiner-unknown', 'magnet-cn', 'assumed', null, null, true, 'dy-oxide', 4, 0.6666666666666666, 'dy-oxide', null, null, ['magnet']],
  ['refiner-cn', 'magnet-cn', 'estimated', null, null, true, 'nd-oxide', 5, 1.0, 'nd-oxide 25 t', null, 25.0, ['magnet']],
  ['refiner-cn', 'magnet-jp', 'reported', null, null, true, 'dy-oxide', 6, 1.0, 'dy-oxide 2 t', ['news'], 2.0, ['magnet']],
  ['refiner-cn', 'magnet-jp', 'reported', null, null, true, 'nd-oxide', 7, 0.3333333333333333, 'nd-oxide', ['news'], null, ['magnet']],
  ['refiner-my', 'magnet-jp', 'contract', null, null, true, 'nd-oxide', 8, 0.6666666666666666, 'nd-oxide 20 t', ['report'], 20.0, ['magnet']],
  ['dy-mine', 'refiner-cn', 'estimated', null, true, true, 'dy-ore', 9, 1.0, 'dy-ore 10 t', ['news'], 10.0, ['dy-oxide']],
  ['nd-mine', 'refiner-cn', 'reported', null, true, true, 'nd-ore', 10, 1.0, 'nd-ore 60 t', ['report'], 60.0, ['nd-oxide']],
  ['nd-mine', 'refiner-my', 'reported', null, true, true, 'nd-ore', 11, 1.0, 'nd-ore 40 t', ['report'], 40.0, ['nd-oxide']],
  ['dy-mine', 'refiner-unknown', 'assumed', null, true, true, 'dy-ore', 12, 1.0, 'dy-ore', null, null, ['dy-oxide']]] AS list
WITH {from: list[0], to: list[1], props: {basis: list[2], forDemand: list[3], fromSource: list[4], inForce: list[5], material: list[6], row: list[7], share: list[8], short: list[9], sourceIds: list[10], tonnesPerYear: list[11], usedFor: list[12]}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:SHIPS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
MATCH (n:Site {dataset: 'tiny', stage: 'mine'}) SET n:Mine;
MATCH (n:Site {dataset: 'tiny', stage: 'refiner'}) SET n:Refiner;
MATCH (n:Site {dataset: 'tiny', stage: 'magnet'}) SET n:MagnetPlant;
MATCH (n:Site {dataset: 'tiny', stage: 'end-use'}) SET n:EndUse;
MATCH (n:NetworkLens {dataset: 'tiny'}) WHERE n.loadId <> '9e7428466e1ef5e57906b83c885b760c' DETACH DELETE n;
MERGE (d:NlDataset {id: 'tiny'}) SET d = {name: 'tiny', version: '1', description: 'Magnets from two oxides.', asOf: 2026, requirements: 'recipes', stages: ['mine', 'refiner', 'magnet', 'end-use'], stageNames: ['Mine', 'Refiner', 'Magnet plant', 'End use'], sourceStages: ['mine'], hasOutputs: true, hasDemand: true, sites: 11, links: 13, year: 2026, evidence: 'all', includeUnconfirmed: false, members: 'full', contentId: 'da689a63d73a8db52f1a8b41ed0b10af', nodes: 42, relationships: 67}, d.id = 'tiny', d.loadId = '9e7428466e1ef5e57906b83c885b760c';
:commit
