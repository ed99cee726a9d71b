// The data set tiny, load e866c5d9db24d5979cee2153ca923016: cypher-shell --file load.cypher
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
CREATE FULLTEXT INDEX nl_names IF NOT EXISTS FOR (n:Site|Material|Country|Operator) ON EACH [n.name, n.id];
CALL db.awaitIndexes(60);

:begin
UNWIND [
  {id: 'dy-ore', props: {row: 0, name: 'Dysprosium ore', short: 'Dysprosium ore'}},
  {id: 'dy-oxide', props: {row: 1, name: 'Dysprosium oxide', short: 'Dysprosium oxide'}},
  {id: 'lamp', props: {row: 2, name: 'Lamp', short: 'Lamp'}},
  {id: 'magnet', props: {row: 3, name: 'Magnet', short: 'Magnet'}},
  {id: 'nd-ore', props: {row: 4, name: 'Neodymium ore', short: 'Neodymium ore'}},
  {id: 'nd-oxide', props: {row: 5, name: 'Neodymium oxide', short: 'Neodymium oxide'}}] AS row
MERGE (n:Material {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  {id: 'AU', props: {row: 0, name: 'Australia', governance: 1.5, short: 'Australia'}},
  {id: 'CN', props: {row: 1, name: 'China', governance: 5.5, short: 'China'}},
  {id: 'GB', props: {row: 2, name: 'United Kingdom', governance: 2.0, short: 'United Kingdom'}},
  {id: 'JP', props: {row: 3, name: 'Japan', governance: 2.0, short: 'Japan'}},
  {id: 'MM', props: {row: 4, name: 'Myanmar', governance: 8.0, short: 'Myanmar'}},
  {id: 'MY', props: {row: 5, name: 'Malaysia', governance: 4.0, short: 'Malaysia'}},
  {id: 'US', props: {row: 6, name: 'United States', governance: 3.0, short: 'United States'}},
  {id: 'VN', props: {row: 7, name: 'Viet Nam', governance: 5.0, short: 'Viet Nam'}},
  {id: 'XX', props: {row: 8, name: 'XX', short: 'XX'}}] AS row
MERGE (n:Country {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND [
  {id: 'allies', props: {row: 0, name: 'The allies', sourceIds: ['news'], short: 'The allies'}}] AS row
MERGE (n:Bloc {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  {id: 'Detroit', props: {row: 0, name: 'Detroit', short: 'Detroit'}},
  {id: 'Great Wall', props: {row: 1, name: 'Great Wall', short: 'Great Wall'}},
  {id: 'Nord Mining', props: {row: 2, name: 'Nord Mining', short: 'Nord Mining'}},
  {id: 'Osaka', props: {row: 3, name: 'Osaka', short: 'Osaka'}}] AS row
MERGE (n:Operator {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  {id: 'news', props: {row: 0, name: 'Magnets [and more]', title: 'Magnets [and more]', publisher: 'The Paper', date: '2025-10-01', url: 'https://example.com/news', grade: 'B', short: 'Magnets [and more]'}},
  {id: 'report', props: {row: 1, name: 'Annual report', title: 'Annual report', publisher: 'Nord Mining', date: '2025', url: 'https://example.com/report', grade: 'A', short: 'Annual report'}}] AS row
MERGE (n:Source {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens
RETURN count(n) AS matched;
UNWIND [
  {id: 'car', props: {row: 0, name: 'Electric car', stage: 'end-use', country: 'US', operator: 'Detroit', status: 'operating', basis: 'reported', inForce: true, stageOrder: 4, short: 'Electric car', needs: ['magnet'], demands: ['magnet']}},
  {id: 'drone', props: {row: 1, name: 'Drone [small]', stage: 'end-use', country: 'US', status: 'operating', basis: 'reported', inForce: true, stageOrder: 4, short: 'Drone [small]', needs: ['magnet'], demands: ['magnet']}},
  {id: 'dy-mine', props: {row: 2, name: 'Clay pits', stage: 'mine', country: 'MM', status: 'operating', basis: 'assumed', inForce: true, stageOrder: 1, short: 'Clay pits'}},
  {id: 'magnet-cn', props: {row: 3, name: 'Ningbo Magnets', stage: 'magnet', country: 'CN', operator: 'Great Wall', status: 'operating', basis: 'reported', inForce: true, stageOrder: 3, short: 'Ningbo Magnets', needs: ['dy-oxide', 'nd-oxide']}},
  {id: 'magnet-jp', props: {row: 4, name: 'Osaka Magnets', stage: 'magnet', country: 'JP', operator: 'Osaka', status: 'operating', basis: 'reported', sourceIds: ['news'], inForce: true, stageOrder: 3, short: 'Osaka Magnets', needs: ['dy-oxide', 'nd-oxide']}},
  {id: 'magnet-vn', props: {row: 5, name: 'Hanoi Magnets', stage: 'magnet', country: 'VN', operator: 'Osaka', status: 'planned', startYear: 2030, basis: 'reported', sourceIds: ['news'], inForce: false, stageOrder: 3, short: 'Hanoi Magnets'}},
  {id: 'museum', props: {row: 6, name: 'Lamp museum', stage: 'end-use', country: 'GB', status: 'operating', basis: 'reported', inForce: true, stageOrder: 4, short: 'Lamp museum', needs: ['lamp'], demands: ['lamp']}},
  {id: 'nd-mine', props: {row: 7, name: 'Mount [north]', stage: 'mine', country: 'AU', operator: 'Nord Mining', status: 'operating', startYear: 2010, basis: 'reported', sourceIds: ['report'], inForce: true, stageOrder: 1, short: 'Mount [north]'}},
  {id: 'refiner-cn', props: {row: 8, name: 'East | West "One"', stage: 'refiner', country: 'CN', operator: 'Great Wall', owners: 'Great Wall:0.6;Nord Mining:0.4', status: 'operating', startYear: 2001, basis: 'reported', sourceIds: ['report', 'news'], inForce: true, stageOrder: 2, short: 'East | West "One"', needs: ['dy-ore', 'nd-ore']}},
  {id: 'refiner-my', props: {row: 9, name: 'Gebeng', stage: 'refiner', country: 'MY', operator: 'Nord Mining', status: 'operating', basis: 'reported', sourceIds: ['report'], inForce: true, stageOrder: 2, short: 'Gebeng', needs: ['nd-ore']}},
  {id: 'refiner-unknown', props: {row: 10, name: 'Someone must', stage: 'refiner', country: 'XX', status: 'unknown', basis: 'assumed', notes: 'inferred from trade', inForce: true, stageOrder: 2, short: 'Someone must', needs: ['dy-ore']}}] AS row
MERGE (n:Site {dataset: 'tiny', id: row.id})
REMOVE n:Mine:Scrap:Refiner:MetalMaker:MagnetPlant:EndUse:Chokepoint:SingleSourced:Gap:FewestOutside:Supplier:SupplyChokepoint:Failing:Dependent:CutOff:Failed:Served:Short
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND [
  {id: 'dy-mine/dy-ore', props: {row: 0, name: 'Clay pits: Dysprosium ore', site: 'dy-mine', material: 'dy-ore', stage: 'mine', country: 'MM', inForce: true, source: true, tonnesPerYear: 15.0, suppliedInside: ['allies'], short: 'Clay pits'}},
  {id: 'magnet-cn/magnet', props: {row: 1, name: 'Ningbo Magnets: Magnet', site: 'magnet-cn', material: 'magnet', stage: 'magnet', country: 'CN', inForce: true, tonnesPerYear: 300.0, short: 'Ningbo Magnets'}},
  {id: 'magnet-jp/magnet', props: {row: 2, name: 'Osaka Magnets: Magnet', site: 'magnet-jp', material: 'magnet', stage: 'magnet', country: 'JP', inForce: true, tonnesPerYear: 100.0, short: 'Osaka Magnets'}},
  {id: 'magnet-vn/magnet', props: {row: 3, name: 'Hanoi Magnets: Magnet', site: 'magnet-vn', material: 'magnet', stage: 'magnet', country: 'VN', inForce: false, short: 'Hanoi Magnets'}},
  {id: 'nd-mine/nd-ore', props: {row: 4, name: 'Mount [north]: Neodymium ore', site: 'nd-mine', material: 'nd-ore', stage: 'mine', country: 'AU', inForce: true, source: true, tonnesPerYear: 100.0, suppliedInside: ['allies'], short: 'Mount [north]'}},
  {id: 'refiner-cn/dy-oxide', props: {row: 5, name: 'East | West "One": Dysprosium oxide', site: 'refiner-cn', material: 'dy-oxide', stage: 'refiner', country: 'CN', inForce: true, tonnesPerYear: 6.0, short: 'East | Dysprosium'}},
  {id: 'refiner-cn/nd-oxide', props: {row: 6, name: 'East | West "One": Neodymium oxide', site: 'refiner-cn', material: 'nd-oxide', stage: 'refiner', country: 'CN', inForce: true, tonnesPerYear: 50.0, short: 'East | Neodymium'}},
  {id: 'refiner-my/nd-oxide', props: {row: 7, name: 'Gebeng: Neodymium oxide', site: 'refiner-my', material: 'nd-oxide', stage: 'refiner', country: 'MY', inForce: true, tonnesPerYear: 30.0, short: 'Gebeng'}},
  {id: 'refiner-unknown/dy-oxide', props: {row: 8, name: 'Someone must: Dysprosium oxide', site: 'refiner-unknown', material: 'dy-oxide', stage: 'refiner', country: 'XX', inForce: true, short: 'Someone must'}}] AS row
MERGE (n:Activity {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = 'e866c5d9db24d5979cee2153ca923016', n:NetworkLens
WITH n, row
MATCH (a:Site {dataset: 'tiny', id: row.props.site})
MERGE (a)-[r:RUNS {dataset: 'tiny'}]->(n)
SET r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(n) AS matched;
UNWIND [
  {from: 'car', to: 'US', part: 0, props: {row: 0}},
  {from: 'drone', to: 'US', part: 0, props: {row: 1}},
  {from: 'dy-mine', to: 'MM', part: 0, props: {row: 2}},
  {from: 'magnet-cn', to: 'CN', part: 0, props: {row: 3}},
  {from: 'magnet-jp', to: 'JP', part: 0, props: {row: 4}},
  {from: 'magnet-vn', to: 'VN', part: 0, props: {row: 5}},
  {from: 'museum', to: 'GB', part: 0, props: {row: 6}},
  {from: 'nd-mine', to: 'AU', part: 0, props: {row: 7}},
  {from: 'refiner-cn', to: 'CN', part: 0, props: {row: 8}},
  {from: 'refiner-my', to: 'MY', part: 0, props: {row: 9}},
  {from: 'refiner-unknown', to: 'XX', part: 0, props: {row: 10}}] AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Country {dataset: 'tiny', id: row.to})
MERGE (a)-[r:LOCATED_IN {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'Detroit', to: 'car', part: 0, props: {row: 0}},
  {from: 'Great Wall', to: 'magnet-cn', part: 0, props: {row: 3}},
  {from: 'Osaka', to: 'magnet-jp', part: 0, props: {row: 4}},
  {from: 'Osaka', to: 'magnet-vn', part: 0, props: {row: 5}},
  {from: 'Nord Mining', to: 'nd-mine', part: 0, props: {row: 7}},
  {from: 'Great Wall', to: 'refiner-cn', part: 0, props: {row: 8}},
  {from: 'Nord Mining', to: 'refiner-my', part: 0, props: {row: 9}}] AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
MERGE (a)-[r:OPERATES {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'Great Wall', to: 'refiner-cn', part: 0, props: {row: 8, share: 0.6}},
  {from: 'Nord Mining', to: 'refiner-cn', part: 1, props: {row: 8, share: 0.4}}] AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
MERGE (a)-[r:OWNS {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'magnet-jp', to: 'news', part: 0, props: {row: 4}},
  {from: 'magnet-vn', to: 'news', part: 0, props: {row: 5}},
  {from: 'nd-mine', to: 'report', part: 0, props: {row: 7}},
  {from: 'refiner-cn', to: 'report', part: 0, props: {row: 8}},
  {from: 'refiner-cn', to: 'news', part: 0, props: {row: 8}},
  {from: 'refiner-my', to: 'report', part: 0, props: {row: 9}}] AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Source {dataset: 'tiny', id: row.to})
MERGE (a)-[r:CITES {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'dy-mine/dy-ore', to: 'dy-ore', part: 0, props: {row: 0, tonnesPerYear: 15.0, kind: 'capacity', basis: 'estimated'}},
  {from: 'magnet-cn/magnet', to: 'magnet', part: 0, props: {row: 1, tonnesPerYear: 300.0, kind: 'capacity', basis: 'reported'}},
  {from: 'magnet-jp/magnet', to: 'magnet', part: 0, props: {row: 2, tonnesPerYear: 100.0, kind: 'capacity', basis: 'reported', sourceIds: ['news']}},
  {from: 'magnet-vn/magnet', to: 'magnet', part: 0, props: {row: 3, tonnesPerYear: 50.0, kind: 'capacity', basis: 'reported', sourceIds: ['news']}},
  {from: 'nd-mine/nd-ore', to: 'nd-ore', part: 0, props: {row: 4, tonnesPerYear: 100.0, kind: 'capacity', year: 2024, basis: 'reported', sourceIds: ['report']}},
  {from: 'refiner-cn/dy-oxide', to: 'dy-oxide', part: 0, props: {row: 5, tonnesPerYear: 6.0, kind: 'capacity', year: 2025, basis: 'estimated'}},
  {from: 'refiner-cn/nd-oxide', to: 'nd-oxide', part: 0, props: {row: 6, tonnesPerYear: 50.0, kind: 'production', year: 2025, basis: 'reported', sourceIds: ['report']}},
  {from: 'refiner-my/nd-oxide', to: 'nd-oxide', part: 0, props: {row: 7, tonnesPerYear: 30.0, kind: 'capacity', year: 2025, basis: 'reported', sourceIds: ['report']}},
  {from: 'refiner-unknown/dy-oxide', to: 'dy-oxide', part: 0, props: {row: 8, kind: 'capacity', basis: 'assumed'}}] AS row
MATCH (a:Activity {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
MERGE (a)-[r:MAKES {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'dy-oxide', to: 'dy-ore', part: 0, props: {row: 0, tonnesPerTonne: 3.0, basis: 'estimated'}},
  {from: 'magnet', to: 'dy-oxide', part: 0, props: {row: 1, tonnesPerTonne: 0.03, basis: 'reported', sourceIds: ['news']}},
  {from: 'magnet', to: 'nd-oxide', part: 0, props: {row: 2, tonnesPerTonne: 0.3, basis: 'reported', sourceIds: ['news']}},
  {from: 'nd-oxide', to: 'nd-ore', part: 0, props: {row: 3, tonnesPerTonne: 2.0, basis: 'estimated'}}] AS row
MATCH (a:Material {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
MERGE (a)-[r:MADE_FROM {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'car', to: 'magnet', part: 0, props: {row: 0, tonnesPerYear: 100.0, year: 2025, basis: 'estimated', sourceIds: ['report'], inForce: true}},
  {from: 'drone', to: 'magnet', part: 0, props: {row: 1, basis: 'estimated', inForce: true}},
  {from: 'museum', to: 'lamp', part: 0, props: {row: 2, tonnesPerYear: 1.0, year: 2025, basis: 'assumed', inForce: true}}] AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
MERGE (a)-[r:DEMANDS {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'JP', to: 'allies', part: 0, props: {row: 0, status: 'member', since: '2021', sourceIds: ['news'], inForce: true, sinceDay: 20210101}},
  {from: 'US', to: 'allies', part: 0, props: {row: 1, status: 'member', since: '2020-01', sourceIds: ['news'], inForce: true, sinceDay: 20200101}},
  {from: 'VN', to: 'allies', part: 0, props: {row: 2, status: 'invited', since: '2025', inForce: false, sinceDay: 20250101}}] AS row
MATCH (a:Country {dataset: 'tiny', id: row.from})
MATCH (b:Bloc {dataset: 'tiny', id: row.to})
MERGE (a)-[r:MEMBER_OF {dataset: 'tiny', part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
UNWIND [
  {from: 'magnet-cn', to: 'car', part: 0, props: {row: 0, tonnesPerYear: 20.0, basis: 'reported', sourceIds: ['news'], inForce: true, short: 'magnet 20 t', share: 0.2, forDemand: 'magnet'}, material: 'magnet'},
  {from: 'magnet-jp', to: 'car', part: 0, props: {row: 1, tonnesPerYear: 80.0, basis: 'reported', sourceIds: ['news'], inForce: true, short: 'magnet 80 t', share: 0.8, forDemand: 'magnet'}, material: 'magnet'},
  {from: 'magnet-jp', to: 'drone', part: 0, props: {row: 2, basis: 'assumed', inForce: true, short: 'magnet', share: 1.0, forDemand: 'magnet'}, material: 'magnet'},
  {from: 'refiner-cn', to: 'magnet-cn', part: 0, props: {row: 3, tonnesPerYear: 3.0, basis: 'estimated', inForce: true, short: 'dy-oxide 3 t', share: 0.3333333333333333, usedFor: ['magnet']}, material: 'dy-oxide'},
  {from: 'refiner-unknown', to: 'magnet-cn', part: 0, props: {row: 4, basis: 'assumed', inForce: true, short: 'dy-oxide', share: 0.6666666666666666, usedFor: ['magnet']}, material: 'dy-oxide'},
  {from: 'refiner-cn', to: 'magnet-cn', part: 0, props: {row: 5, tonnesPerYear: 25.0, basis: 'estimated', inForce: true, short: 'nd-oxide 25 t', share: 1.0, usedFor: ['magnet']}, material: 'nd-oxide'},
  {from: 'refiner-cn', to: 'magnet-jp', part: 0, props: {row: 6, tonnesPerYear: 2.0, basis: 'reported', sourceIds: ['news'], inForce: true, short: 'dy-oxide 2 t', share: 1.0, usedFor: ['magnet']}, material: 'dy-oxide'},
  {from: 'refiner-cn', to: 'magnet-jp', part: 0, props: {row: 7, basis: 'reported', sourceIds: ['news'], inForce: true, short: 'nd-oxide', share: 0.3333333333333333, usedFor: ['magnet']}, material: 'nd-oxide'},
  {from: 'refiner-my', to: 'magnet-jp', part: 0, props: {row: 8, tonnesPerYear: 20.0, basis: 'contract', sourceIds: ['report'], inForce: true, short: 'nd-oxide 20 t', share: 0.6666666666666666, usedFor: ['magnet']}, material: 'nd-oxide'},
  {from: 'dy-mine', to: 'refiner-cn', part: 0, props: {row: 9, tonnesPerYear: 10.0, basis: 'estimated', sourceIds: ['news'], inForce: true, short: 'dy-ore 10 t', share: 1.0, fromSource: true, usedFor: ['dy-oxide']}, material: 'dy-ore'},
  {from: 'nd-mine', to: 'refiner-cn', part: 0, props: {row: 10, tonnesPerYear: 60.0, basis: 'reported', sourceIds: ['report'], inForce: true, short: 'nd-ore 60 t', share: 1.0, fromSource: true, usedFor: ['nd-oxide']}, material: 'nd-ore'},
  {from: 'nd-mine', to: 'refiner-my', part: 0, props: {row: 11, tonnesPerYear: 40.0, basis: 'reported', sourceIds: ['report'], inForce: true, short: 'nd-ore 40 t', share: 1.0, fromSource: true, usedFor: ['nd-oxide']}, material: 'nd-ore'},
  {from: 'dy-mine', to: 'refiner-unknown', part: 0, props: {row: 12, basis: 'assumed', inForce: true, short: 'dy-ore', share: 1.0, fromSource: true, usedFor: ['dy-oxide']}, material: 'dy-ore'}] AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
MERGE (a)-[r:SHIPS {dataset: 'tiny', material: row.material, part: row.part}]->(b)
SET r = row.props, r.dataset = 'tiny', r.material = row.material, r.part = row.part, r.loadId = 'e866c5d9db24d5979cee2153ca923016'
RETURN count(r) AS matched;
MATCH (n:Site {dataset: 'tiny', stage: 'mine'}) SET n:Mine;
MATCH (n:Site {dataset: 'tiny', stage: 'refiner'}) SET n:Refiner;
MATCH (n:Site {dataset: 'tiny', stage: 'magnet'}) SET n:MagnetPlant;
MATCH (n:Site {dataset: 'tiny', stage: 'end-use'}) SET n:EndUse;
MATCH (:NetworkLens {dataset: 'tiny'})-[r]->() WHERE r.dataset = 'tiny' AND (r.loadId IS NULL OR r.loadId <> 'e866c5d9db24d5979cee2153ca923016') DELETE r;
MATCH (n:NetworkLens {dataset: 'tiny'}) WHERE n.loadId <> 'e866c5d9db24d5979cee2153ca923016' DETACH DELETE n;
MERGE (d:NlDataset {id: 'tiny'}) SET d = {name: 'tiny', version: '1', description: 'Magnets from two oxides.', asOf: 2026, requirements: 'recipes', stages: ['mine', 'refiner', 'magnet', 'end-use'], stageNames: ['Mine', 'Refiner', 'Magnet plant', 'End use'], sourceStages: ['mine'], hasOutputs: true, hasDemand: true, sites: 11, links: 13, year: 2026, evidence: 'all', includeUnconfirmed: false, members: 'full', contentId: 'f6a1784bc4fe040cac40527d51f8b637'}, d.id = 'tiny', d.loadId = 'e866c5d9db24d5979cee2153ca923016';
:commit
