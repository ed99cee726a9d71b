// The data set tiny, load 884e9e713042c93a55926efc85d84042: cypher-shell --file load.cypher
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
UNWIND split('
  dy-ore|Dysprosium ore|0|Dysprosium ore|
  dy-oxide|Dysprosium oxide|1|Dysprosium oxide|
  lamp|Lamp|2|Lamp|
  magnet|Magnet|3|Magnet|
  nd-ore|Neodymium ore|4|Neodymium ore|
  nd-oxide|Neodymium oxide|5|Neodymium oxide|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {name: CASE list[1] WHEN '' THEN null ELSE list[1] END, row: toInteger(list[2]), short: CASE list[3] WHEN '' THEN null ELSE list[3] END}} AS row
MERGE (n:Material {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  AU|1.5|Australia|0|Australia|
  CN|5.5|China|1|China|
  GB|2.0|United Kingdom|2|United Kingdom|
  JP|2.0|Japan|3|Japan|
  MM|8.0|Myanmar|4|Myanmar|
  MY|4.0|Malaysia|5|Malaysia|
  US|3.0|United States|6|United States|
  VN|5.0|Viet Nam|7|Viet Nam|
  XX||XX|8|XX|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {governance: toFloat(list[1]), name: CASE list[2] WHEN '' THEN null ELSE list[2] END, row: toInteger(list[3]), short: CASE list[4] WHEN '' THEN null ELSE list[4] END}} AS row
MERGE (n:Country {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND split('
  allies|The allies|0|The allies|news|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {name: CASE list[1] WHEN '' THEN null ELSE list[1] END, row: toInteger(list[2]), short: CASE list[3] WHEN '' THEN null ELSE list[3] END, sourceIds: CASE list[4] WHEN '' THEN null ELSE split(list[4], ',') END}} AS row
MERGE (n:Bloc {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  Detroit|Detroit|0|Detroit|
  Great Wall|Great Wall|1|Great Wall|
  Nord Mining|Nord Mining|2|Nord Mining|
  Osaka|Osaka|3|Osaka|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {name: CASE list[1] WHEN '' THEN null ELSE list[1] END, row: toInteger(list[2]), short: CASE list[3] WHEN '' THEN null ELSE list[3] END}} AS row
MERGE (n:Operator {dataset: 'tiny', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  news|2025-10-01|B|Magnets [and more]|The Paper|0|Magnets [and more]|Magnets [and more]|https://example.com/news|
  report|2025|A|Annual report|Nord Mining|1|Annual report|Annual report|https://example.com/report|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {date: CASE list[1] WHEN '' THEN null ELSE list[1] END, grade: CASE list[2] WHEN '' THEN null ELSE list[2] END, name: CASE list[3] WHEN '' THEN null ELSE list[3] END, publisher: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), short: CASE list[6] WHEN '' THEN null ELSE list[6] END, title: CASE list[7] WHEN '' THEN null ELSE list[7] END, url: CASE list[8] WHEN '' THEN null ELSE list[8] END}} AS row
MERGE (n:Source {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  car\treported\tUS\tmagnet\ttrue\tElectric car\tmagnet\t\tDetroit\t\tmagnet\t0\tElectric car\t\tend-use\t4\t\toperating\t
  drone\treported\tUS\tmagnet\ttrue\tDrone [small]\tmagnet\t\t\t\tmagnet\t1\tDrone [small]\t\tend-use\t4\t\toperating\t
  dy-mine\tassumed\tMM\t\ttrue\tClay pits\t\t\t\t\t\t2\tClay pits\t\tmine\t1\t\toperating\t
  magnet-cn\treported\tCN\t\ttrue\tNingbo Magnets\tdy-oxide,nd-oxide\t\tGreat Wall\t\tdy-oxide,nd-oxide\t3\tNingbo Magnets\t\tmagnet\t3\t\toperating\t
  magnet-jp\treported\tJP\t\ttrue\tOsaka Magnets\tdy-oxide,nd-oxide\t\tOsaka\t\tdy-oxide,nd-oxide\t4\tOsaka Magnets\tnews\tmagnet\t3\t\toperating\t
  magnet-vn\treported\tVN\t\tfalse\tHanoi Magnets\t\t\tOsaka\t\t\t5\tHanoi Magnets\tnews\tmagnet\t3\t2030\tplanned\t
  museum\treported\tGB\tlamp\ttrue\tLamp museum\tlamp\t\t\t\t\t6\tLamp museum\t\tend-use\t4\t\toperating\t
  nd-mine\treported\tAU\t\ttrue\tMount [north]\t\t\tNord Mining\t\t\t7\tMount [north]\treport\tmine\t1\t2010\toperating\t
  refiner-cn\treported\tCN\t\ttrue\tEast | West "One"\tdy-ore,nd-ore\t\tGreat Wall\tGreat Wall:0.6;Nord Mining:0.4\tdy-ore,nd-ore\t8\tEast | West "One"\treport,news\trefiner\t2\t2001\toperating\t
  refiner-my\treported\tMY\t\ttrue\tGebeng\tnd-ore\t\tNord Mining\t\tnd-ore\t9\tGebeng\treport\trefiner\t2\t\toperating\t
  refiner-unknown\tassumed\tXX\t\ttrue\tSomeone must\tdy-ore\tinferred from trade\t\t\tdy-ore\t10\tSomeone must\t\trefiner\t2\t\tunknown\t', '\n  ')[1..] AS line
WITH split(line, '\t') AS list
WITH {id: list[0], props: {basis: CASE list[1] WHEN '' THEN null ELSE list[1] END, country: CASE list[2] WHEN '' THEN null ELSE list[2] END, demands: CASE list[3] WHEN '' THEN null ELSE split(list[3], ',') END, inForce: toBoolean(list[4]), name: CASE list[5] WHEN '' THEN null ELSE list[5] END, needs: CASE list[6] WHEN '' THEN null ELSE split(list[6], ',') END, notes: CASE list[7] WHEN '' THEN null ELSE list[7] END, operator: CASE list[8] WHEN '' THEN null ELSE list[8] END, owners: CASE list[9] WHEN '' THEN null ELSE list[9] END, requires: CASE list[10] WHEN '' THEN null ELSE split(list[10], ',') END, row: toInteger(list[11]), short: CASE list[12] WHEN '' THEN null ELSE list[12] END, sourceIds: CASE list[13] WHEN '' THEN null ELSE split(list[13], ',') END, stage: CASE list[14] WHEN '' THEN null ELSE list[14] END, stageOrder: toInteger(list[15]), startYear: toInteger(list[16]), status: CASE list[17] WHEN '' THEN null ELSE list[17] END}} AS row
MERGE (n:Site {dataset: 'tiny', id: row.id})
REMOVE n:Mine:Scrap:Refiner:MetalMaker:MagnetPlant:EndUse:Chokepoint:SingleSourced:Gap:FewestOutside:Supplier:SupplyChokepoint:Failing:Dependent:CutOff:Failed:Served:Short
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND split('
  dy-mine/dy-ore\tMM\ttrue\tdy-ore\tClay pits: Dysprosium ore\t0\tClay pits\tdy-mine\ttrue\tmine\tallies\t15.0\t
  magnet-cn/magnet\tCN\ttrue\tmagnet\tNingbo Magnets: Magnet\t1\tNingbo Magnets\tmagnet-cn\t\tmagnet\t\t300.0\t
  magnet-jp/magnet\tJP\ttrue\tmagnet\tOsaka Magnets: Magnet\t2\tOsaka Magnets\tmagnet-jp\t\tmagnet\t\t100.0\t
  magnet-vn/magnet\tVN\tfalse\tmagnet\tHanoi Magnets: Magnet\t3\tHanoi Magnets\tmagnet-vn\t\tmagnet\t\t\t
  nd-mine/nd-ore\tAU\ttrue\tnd-ore\tMount [north]: Neodymium ore\t4\tMount [north]\tnd-mine\ttrue\tmine\tallies\t100.0\t
  refiner-cn/dy-oxide\tCN\ttrue\tdy-oxide\tEast | West "One": Dysprosium oxide\t5\tEast | Dysprosium\trefiner-cn\t\trefiner\t\t6.0\t
  refiner-cn/nd-oxide\tCN\ttrue\tnd-oxide\tEast | West "One": Neodymium oxide\t6\tEast | Neodymium\trefiner-cn\t\trefiner\t\t50.0\t
  refiner-my/nd-oxide\tMY\ttrue\tnd-oxide\tGebeng: Neodymium oxide\t7\tGebeng\trefiner-my\t\trefiner\t\t30.0\t
  refiner-unknown/dy-oxide\tXX\ttrue\tdy-oxide\tSomeone must: Dysprosium oxide\t8\tSomeone must\trefiner-unknown\t\trefiner\t\t\t', '\n  ')[1..] AS line
WITH split(line, '\t') AS list
WITH {id: list[0], props: {country: CASE list[1] WHEN '' THEN null ELSE list[1] END, inForce: toBoolean(list[2]), material: CASE list[3] WHEN '' THEN null ELSE list[3] END, name: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), short: CASE list[6] WHEN '' THEN null ELSE list[6] END, site: CASE list[7] WHEN '' THEN null ELSE list[7] END, source: toBoolean(list[8]), stage: CASE list[9] WHEN '' THEN null ELSE list[9] END, suppliedInside: CASE list[10] WHEN '' THEN null ELSE split(list[10], ',') END, tonnesPerYear: toFloat(list[11])}} AS row
MERGE (n:Activity {dataset: 'tiny', id: row.id})
SET n = row.props, n.dataset = 'tiny', n.id = row.id, n.loadId = '884e9e713042c93a55926efc85d84042', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  dy-mine|dy-mine/dy-ore|0|
  magnet-cn|magnet-cn/magnet|1|
  magnet-jp|magnet-jp/magnet|2|
  magnet-vn|magnet-vn/magnet|3|
  nd-mine|nd-mine/nd-ore|4|
  refiner-cn|refiner-cn/dy-oxide|5|
  refiner-cn|refiner-cn/nd-oxide|6|
  refiner-my|refiner-my/nd-oxide|7|
  refiner-unknown|refiner-unknown/dy-oxide|8|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Activity {dataset: 'tiny', id: row.to})
CREATE (a)-[r:RUNS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  car|US|0|
  drone|US|1|
  dy-mine|MM|2|
  magnet-cn|CN|3|
  magnet-jp|JP|4|
  magnet-vn|VN|5|
  museum|GB|6|
  nd-mine|AU|7|
  refiner-cn|CN|8|
  refiner-my|MY|9|
  refiner-unknown|XX|10|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Country {dataset: 'tiny', id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  Detroit|car|0|
  Great Wall|magnet-cn|3|
  Osaka|magnet-jp|4|
  Osaka|magnet-vn|5|
  Nord Mining|nd-mine|7|
  Great Wall|refiner-cn|8|
  Nord Mining|refiner-my|9|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:OPERATES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  Great Wall|refiner-cn|8|0.6|
  Nord Mining|refiner-cn|8|0.4|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2]), share: toFloat(list[3])}} AS row
MATCH (a:Operator {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:OWNS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  magnet-jp|news|4|
  magnet-vn|news|5|
  nd-mine|report|7|
  refiner-cn|report|8|
  refiner-cn|news|8|
  refiner-my|report|9|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Source {dataset: 'tiny', id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  dy-mine/dy-ore|dy-ore|estimated|capacity|0||15.0||
  magnet-cn/magnet|magnet|reported|capacity|1||300.0||
  magnet-jp/magnet|magnet|reported|capacity|2|news|100.0||
  magnet-vn/magnet|magnet|reported|capacity|3|news|50.0||
  nd-mine/nd-ore|nd-ore|reported|capacity|4|report|100.0|2024|
  refiner-cn/dy-oxide|dy-oxide|estimated|capacity|5||6.0|2025|
  refiner-cn/nd-oxide|nd-oxide|reported|production|6|report|50.0|2025|
  refiner-my/nd-oxide|nd-oxide|reported|capacity|7|report|30.0|2025|
  refiner-unknown/dy-oxide|dy-oxide|assumed|capacity|8||||', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, kind: CASE list[3] WHEN '' THEN null ELSE list[3] END, row: toInteger(list[4]), sourceIds: CASE list[5] WHEN '' THEN null ELSE split(list[5], ',') END, tonnesPerYear: toFloat(list[6]), year: toInteger(list[7])}} AS row
MATCH (a:Activity {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MAKES]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  dy-oxide|dy-ore|estimated|0||3.0|
  magnet|dy-oxide|reported|1|news|0.03|
  magnet|nd-oxide|reported|2|news|0.3|
  nd-oxide|nd-ore|estimated|3||2.0|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, row: toInteger(list[3]), sourceIds: CASE list[4] WHEN '' THEN null ELSE split(list[4], ',') END, tonnesPerTonne: toFloat(list[5])}} AS row
MATCH (a:Material {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MADE_FROM]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  car|magnet|estimated|true|0|report|100.0|2025|
  drone|magnet|estimated|true|1||||
  museum|lamp|assumed|true|2||1.0|2025|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, inForce: toBoolean(list[3]), row: toInteger(list[4]), sourceIds: CASE list[5] WHEN '' THEN null ELSE split(list[5], ',') END, tonnesPerYear: toFloat(list[6]), year: toInteger(list[7])}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Material {dataset: 'tiny', id: row.to})
CREATE (a)-[r:DEMANDS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  JP|allies|true|0|2021|20210101|news|member|
  US|allies|true|1|2020-01|20200101|news|member|
  VN|allies|false|2|2025|20250101||invited|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {inForce: toBoolean(list[2]), row: toInteger(list[3]), since: CASE list[4] WHEN '' THEN null ELSE list[4] END, sinceDay: toInteger(list[5]), sourceIds: CASE list[6] WHEN '' THEN null ELSE split(list[6], ',') END, status: CASE list[7] WHEN '' THEN null ELSE list[7] END}} AS row
MATCH (a:Country {dataset: 'tiny', id: row.from})
MATCH (b:Bloc {dataset: 'tiny', id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
UNWIND split('
  magnet-cn|car|reported|magnet||true|magnet|0|0.2|magnet 20 t|news|20.0||
  magnet-jp|car|reported|magnet||true|magnet|1|0.8|magnet 80 t|news|80.0||
  magnet-jp|drone|assumed|magnet||true|magnet|2|1.0|magnet||||
  refiner-cn|magnet-cn|estimated|||true|dy-oxide|3|0.3333333333333333|dy-oxide 3 t||3.0|magnet|
  refiner-unknown|magnet-cn|assumed|||true|dy-oxide|4|0.6666666666666666|dy-oxide|||magnet|
  refiner-cn|magnet-cn|estimated|||true|nd-oxide|5|1.0|nd-oxide 25 t||25.0|magnet|
  refiner-cn|magnet-jp|reported|||true|dy-oxide|6|1.0|dy-oxide 2 t|news|2.0|magnet|
  refiner-cn|magnet-jp|reported|||true|nd-oxide|7|0.3333333333333333|nd-oxide|news||magnet|
  refiner-my|magnet-jp|contract|||true|nd-oxide|8|0.6666666666666666|nd-oxide 20 t|report|20.0|magnet|
  dy-mine|refiner-cn|estimated||true|true|dy-ore|9|1.0|dy-ore 10 t|news|10.0|dy-oxide|
  nd-mine|refiner-cn|reported||true|true|nd-ore|10|1.0|nd-ore 60 t|report|60.0|nd-oxide|
  nd-mine|refiner-my|reported||true|true|nd-ore|11|1.0|nd-ore 40 t|report|40.0|nd-oxide|
  dy-mine|refiner-unknown|assumed||true|true|dy-ore|12|1.0|dy-ore|||dy-oxide|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, forDemand: CASE list[3] WHEN '' THEN null ELSE list[3] END, fromSource: toBoolean(list[4]), inForce: toBoolean(list[5]), material: CASE list[6] WHEN '' THEN null ELSE list[6] END, row: toInteger(list[7]), share: toFloat(list[8]), short: CASE list[9] WHEN '' THEN null ELSE list[9] END, sourceIds: CASE list[10] WHEN '' THEN null ELSE split(list[10], ',') END, tonnesPerYear: toFloat(list[11]), usedFor: CASE list[12] WHEN '' THEN null ELSE split(list[12], ',') END}} AS row
MATCH (a:Site {dataset: 'tiny', id: row.from})
MATCH (b:Site {dataset: 'tiny', id: row.to})
CREATE (a)-[r:SHIPS]->(b)
SET r = row.props, r.dataset = 'tiny'
RETURN count(r) AS matched;
MATCH (n:Site {dataset: 'tiny', stage: 'mine'}) SET n:Mine;
MATCH (n:Site {dataset: 'tiny', stage: 'refiner'}) SET n:Refiner;
MATCH (n:Site {dataset: 'tiny', stage: 'magnet'}) SET n:MagnetPlant;
MATCH (n:Site {dataset: 'tiny', stage: 'end-use'}) SET n:EndUse;
MATCH (n:NetworkLens {dataset: 'tiny'}) WHERE n.loadId <> '884e9e713042c93a55926efc85d84042' DETACH DELETE n;
MERGE (d:NlDataset {id: 'tiny'}) SET d = {name: 'tiny', version: '1', description: 'Magnets from two oxides.', asOf: 2026, requirements: 'recipes', stages: ['mine', 'refiner', 'magnet', 'end-use'], stageNames: ['Mine', 'Refiner', 'Magnet plant', 'End use'], sourceStages: ['mine'], hasOutputs: true, hasDemand: true, sites: 11, links: 13, year: 2026, evidence: 'all', includeUnconfirmed: false, members: 'full', contentId: 'a4b20ad6932d9f164e5f181010709da0', nodes: 42, relationships: 67}, d.id = 'tiny', d.loadId = '884e9e713042c93a55926efc85d84042';
:commit
