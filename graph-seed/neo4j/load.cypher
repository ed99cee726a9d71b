// The data set rare-earths, load c0f175061be023cb81ad4a0ff4eba521: cypher-shell --file load.cypher
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
MATCH (:NetworkLens {dataset: 'rare-earths'})-[r]->() WHERE r.dataset = 'rare-earths' DELETE r;
UNWIND split('
  apatite-re-concentrate|RE|concentrate|Rare earth concentrate from apatite|0|Rare earth|t REO contained|
  bastnaesite-concentrate|RE|concentrate|Bastnaesite concentrate (also mixed bastnaesite-monazite)|1|Bastnaesite|t REO contained|
  dy-metal|Dy|metal|Dysprosium metal (Dy content of Dy-Fe)|2|Dysprosium metal|t|
  dy-oxide|Dy|oxide|Dysprosium oxide|3|Dysprosium oxide|t|
  heavy-rock-concentrate|RE|concentrate|Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|4|Concentrate|t REO contained|
  ionic-clay-concentrate|RE|concentrate|Ionic clay concentrate|5|Ionic clay|t REO contained|
  lamp-phosphor-scrap|RE|scrap|Spent lamp phosphor powder|6|Spent lamp phosphor|t REO contained|
  loparite-concentrate|RE|concentrate|Loparite concentrate|7|Loparite concentrate|t REO contained|
  mixed-re-carbonate|RE|intermediate|Mixed rare earth carbonate or chloride|8|Mixed rare carbonate|t REO contained|
  monazite-concentrate|RE|concentrate|Monazite concentrate|9|Monazite concentrate|t REO contained|
  ndfeb-magnet|NdPr|magnet|NdFeB magnet, standard grades|10|NdFeB standard|t sintered blank|
  ndfeb-magnet-ht|NdPr+Dy/Tb|magnet|NdFeB magnet, high-temperature grades|11|Nd… high-temperature|t sintered blank|
  ndfeb-swarf|RE|scrap|NdFeB swarf and offcuts of standard grades (no Dy or Tb)|12|NdFeB swarf|t REO contained|
  ndpr-metal|NdPr|metal|Neodymium-praseodymium metal|13|Neodymium-pra… metal|t|
  ndpr-oxide|NdPr|oxide|Neodymium-praseodymium oxide|14|Neodymium-pra… oxide|t|
  re-scrap|RE|scrap|NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|15|NdFeB scrap that|t REO contained|
  recycled-re-oxide|RE|intermediate|Mixed rare earth oxide recovered from magnets|16|Mixed rare oxide|t REO contained|
  sm-metal|Sm|metal|Samarium metal|17|Samarium metal|t|
  sm-oxide|Sm|oxide|Samarium oxide|18|Samarium oxide|t|
  smco-magnet|Sm|magnet|SmCo magnet|19|SmCo magnet|t sintered blank|
  smco-scrap|Sm|scrap|SmCo magnet scrap|20|SmCo magnet scrap|t REO contained|
  tb-metal|Tb|metal|Terbium metal|21|Terbium metal|t|
  tb-oxide|Tb|oxide|Terbium oxide|22|Terbium oxide|t|
  xenotime-concentrate|RE|concentrate|Xenotime concentrate|23|Xenotime concentrate|t REO contained|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {element: CASE list[1] WHEN '' THEN null ELSE list[1] END, form: CASE list[2] WHEN '' THEN null ELSE list[2] END, name: CASE list[3] WHEN '' THEN null ELSE list[3] END, row: toInteger(list[4]), short: CASE list[5] WHEN '' THEN null ELSE list[5] END, unit: CASE list[6] WHEN '' THEN null ELSE list[6] END}} AS row
MERGE (n:Material {dataset: 'rare-earths', id: row.id})
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  AE|3.61|ARE|23.9|54.3|United Arab Emirates|||0|United Arab Emirates|worldbank-wgi-2024,worldbank-wgi-indicators||
  AL|4.91|ALB|41.1|20.1|Albania|||1|Albania|worldbank-wgi-2024,worldbank-wgi-indicators||
  AM|5.31|ARM|40.3|44.9|Armenia|||2|Armenia|worldbank-wgi-2024,worldbank-wgi-indicators||
  AO|6.52|AGO|-12.3|17.5|Angola|||3|Angola|worldbank-wgi-2024,worldbank-wgi-indicators||
  AR|5.41|ARG|-35.4|-65.2|Argentina|||4|Argentina|worldbank-wgi-2024,worldbank-wgi-indicators||
  AT|2.43|AUT|47.6|14.1|Austria|||5|Austria|worldbank-wgi-2024,worldbank-wgi-indicators||
  AU|1.91|AUS|-25.3|133.8|Australia|29000.0|6300000.0|6|Australia|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  AZ|6.35|AZE|40.3|47.5|Azerbaijan|||7|Azerbaijan|worldbank-wgi-2024,worldbank-wgi-indicators||
  BD|6.63|BGD|23.9|90.2|Bangladesh|||8|Bangladesh|worldbank-wgi-2024,worldbank-wgi-indicators||
  BE|2.81|BEL|50.6|4.6|Belgium|||9|Belgium|worldbank-wgi-2024,worldbank-wgi-indicators||
  BG|4.65|BGR|42.8|25.2|Bulgaria|||10|Bulgaria|worldbank-wgi-2024,worldbank-wgi-indicators||
  BH|4.77|BHR|26.0|50.5|Bahrain|||11|Bahrain|worldbank-wgi-2024,worldbank-wgi-indicators||
  BI|7.51|BDI|-3.4|29.9|Burundi|||12|Burundi|worldbank-wgi-2024,worldbank-wgi-indicators||
  BO|6.49|BOL|-16.7|-64.7|Bolivia|||13|Bolivia|worldbank-wgi-2024,worldbank-wgi-indicators||
  BR|5.56|BRA|-10.8|-53.1|Brazil|2000.0|21000000.0|14|Brazil|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  CA|2.13|CAN|61.4|-98.3|Canada|0.0|830000.0|15|Canada|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  CD|8.17|COD|-2.9|23.6|DR Congo|||16|DR Congo|worldbank-wgi-2024,worldbank-wgi-indicators||
  CH|1.54|CHE|46.8|8.2|Switzerland|||17|Switzerland|worldbank-wgi-2024,worldbank-wgi-indicators||
  CI|5.75|CIV|7.6|-5.6|Côte d\'Ivoire|||18|Côte d\'Ivoire|worldbank-wgi-2024,worldbank-wgi-indicators||
  CK|4.55|COK|-21.2|-159.8|Cook Islands|||19|Cook Islands|worldbank-wgi-2024,worldbank-wgi-indicators||
  CL|3.53|CHL|-35.7|-71.5|Chile|||20|Chile|worldbank-wgi-2024,worldbank-wgi-indicators||
  CN|5.58|CHN|35.9|104.2|China|270000.0|44000000.0|21|China|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  CO|5.42|COL|3.9|-73.1|Colombia|||22|Colombia|worldbank-wgi-2024,worldbank-wgi-indicators||
  CR|3.7|CRI|10.0|-84.2|Costa Rica|||23|Costa Rica|worldbank-wgi-2024,worldbank-wgi-indicators||
  CY|3.71|CYP|35.0|33.2|Cyprus|||24|Cyprus|worldbank-wgi-2024,worldbank-wgi-indicators||
  CZ|2.88|CZE|49.7|15.3|Czechia|||25|Czechia|worldbank-wgi-2024,worldbank-wgi-indicators||
  DE|2.36|DEU|51.1|10.4|Germany|||26|Germany|worldbank-wgi-2024,worldbank-wgi-indicators||
  DK|1.45|DNK|56.0|10.0|Denmark|||27|Denmark|worldbank-wgi-2024,worldbank-wgi-indicators||
  DO|4.9|DOM|18.9|-70.5|Dominican Republic|||28|Dominican Republic|worldbank-wgi-2024,worldbank-wgi-indicators||
  EC|6.07|ECU|-1.4|-78.8|Ecuador|||29|Ecuador|worldbank-wgi-2024,worldbank-wgi-indicators||
  EE|2.49|EST|58.7|25.5|Estonia|||30|Estonia|worldbank-wgi-2024,worldbank-wgi-indicators||
  EG|6.36|EGY|26.5|29.9|Egypt|||31|Egypt|worldbank-wgi-2024,worldbank-wgi-indicators||
  ES|3.54|ESP|40.2|-3.6|Spain|||32|Spain|worldbank-wgi-2024,worldbank-wgi-indicators||
  ET|6.99|ETH|8.6|39.6|Ethiopia|||33|Ethiopia|worldbank-wgi-2024,worldbank-wgi-indicators||
  FI|1.65|FIN|64.5|26.3|Finland|||34|Finland|worldbank-wgi-2024,worldbank-wgi-indicators||
  FR|2.95|FRA|46.6|2.5|France|||35|France|worldbank-wgi-2024,worldbank-wgi-indicators||
  GA|6.54|GAB|-0.6|11.8|Gabon|||36|Gabon|worldbank-wgi-2024,worldbank-wgi-indicators||
  GB|2.55|GBR|54.1|-2.9|United Kingdom|||37|United Kingdom|worldbank-wgi-2024,worldbank-wgi-indicators||
  GE|4.26|GEO|42.2|43.5|Georgia|||38|Georgia|worldbank-wgi-2024,worldbank-wgi-indicators||
  GH|5.03|GHA|8.0|-1.2|Ghana|||39|Ghana|worldbank-wgi-2024,worldbank-wgi-indicators||
  GL|2.52|GRL|72.0|-40.0|Greenland|0.0|1500000.0|40|Greenland|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  GN|7.01|GIN|10.4|-10.9|Guinea|||41|Guinea|worldbank-wgi-2024,worldbank-wgi-indicators||
  GR|4.24|GRC|39.1|23.0|Greece|||42|Greece|worldbank-wgi-2024,worldbank-wgi-indicators||
  GY|5.49|GUY|4.8|-58.9|Guyana|||43|Guyana|worldbank-wgi-2024,worldbank-wgi-indicators||
  HR|3.98|HRV|45.1|16.4|Croatia|||44|Croatia|worldbank-wgi-2024,worldbank-wgi-indicators||
  HU|4.26|HUN|47.2|19.4|Hungary|||45|Hungary|worldbank-wgi-2024,worldbank-wgi-indicators||
  ID|5.01|IDN|-2.2|117.3|Indonesia|||46|Indonesia|worldbank-wgi-2024,worldbank-wgi-indicators||
  IE|2.02|IRL|53.2|-8.1|Ireland|||47|Ireland|worldbank-wgi-2024,worldbank-wgi-indicators||
  IL|3.98|ISR|31.4|35.0|Israel|||48|Israel|worldbank-wgi-2024,worldbank-wgi-indicators||
  IN|5.13|IND|22.0|79.0|India|2900.0|6900000.0|49|India|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy,usgs-mcs-2025-rare-earths|2025|
  IR|7.71|IRN|32.6|54.3|Iran|||50|Iran|worldbank-wgi-2024,worldbank-wgi-indicators||
  IS|2.08|ISL|65.0|-18.6|Iceland|||51|Iceland|worldbank-wgi-2024,worldbank-wgi-indicators||
  IT|3.7|ITA|42.8|12.1|Italy|||52|Italy|worldbank-wgi-2024,worldbank-wgi-indicators||
  JO|5.0|JOR|31.3|36.8|Jordan|||53|Jordan|worldbank-wgi-2024,worldbank-wgi-indicators||
  JP|2.3|JPN|36.2|138.3|Japan|||54|Japan|worldbank-wgi-2024,worldbank-wgi-indicators||
  KE|5.95|KEN|0.5|37.9|Kenya|||55|Kenya|worldbank-wgi-2024,worldbank-wgi-indicators||
  KG|6.7|KGZ|41.5|74.6|Kyrgyzstan|||56|Kyrgyzstan|worldbank-wgi-2024,worldbank-wgi-indicators||
  KH|6.45|KHM|12.7|104.9|Cambodia|||57|Cambodia|worldbank-wgi-2024,worldbank-wgi-indicators||
  KP|8.15|PRK|40.2|127.2|North Korea|||58|North Korea|worldbank-wgi-2024,worldbank-wgi-indicators||
  KR|2.96|KOR|36.5|127.8|South Korea|||59|South Korea|worldbank-wgi-2024,worldbank-wgi-indicators||
  KW|4.77|KWT|29.3|47.6|Kuwait|||60|Kuwait|worldbank-wgi-2024,worldbank-wgi-indicators||
  KZ|5.59|KAZ|48.2|67.3|Kazakhstan|||61|Kazakhstan|worldbank-wgi-2024,worldbank-wgi-indicators||
  LA|6.4|LAO|18.5|103.8|Laos|||62|Laos|worldbank-wgi-2024,worldbank-wgi-indicators||
  LK|5.66|LKA|7.6|80.7|Sri Lanka|||63|Sri Lanka|worldbank-wgi-2024,worldbank-wgi-indicators||
  LT|2.92|LTU|55.3|23.9|Lithuania|||64|Lithuania|worldbank-wgi-2024,worldbank-wgi-indicators||
  LU|1.6|LUX|49.8|6.1|Luxembourg|||65|Luxembourg|worldbank-wgi-2024,worldbank-wgi-indicators||
  LV|3.27|LVA|56.9|24.9|Latvia|||66|Latvia|worldbank-wgi-2024,worldbank-wgi-indicators||
  MA|5.54|MAR|31.9|-6.3|Morocco|||67|Morocco|worldbank-wgi-2024,worldbank-wgi-indicators||
  ME|4.7|MNE|42.8|19.2|Montenegro|||68|Montenegro|worldbank-wgi-2024,worldbank-wgi-indicators||
  MG|6.6|MDG|-19.4|46.7|Madagascar|2700.0||69|Madagascar|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  MK|4.94|MKD|41.6|21.7|North Macedonia|||70|North Macedonia|worldbank-wgi-2024,worldbank-wgi-indicators||
  MM|8.33|MMR|21.9|96.0|Myanmar|22000.0||71|Myanmar|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  MN|5.16|MNG|46.8|103.1|Mongolia|||72|Mongolia|worldbank-wgi-2024,worldbank-wgi-indicators||
  MT|3.78|MLT|35.9|14.4|Malta|||73|Malta|worldbank-wgi-2024,worldbank-wgi-indicators||
  MW|5.85|MWI|-13.2|34.3|Malawi|||74|Malawi|worldbank-wgi-2024,worldbank-wgi-indicators||
  MX|5.98|MEX|23.9|-102.5|Mexico|||75|Mexico|worldbank-wgi-2024,worldbank-wgi-indicators||
  MY|4.11|MYS|3.8|109.7|Malaysia|110.0|710000.0|76|Malaysia|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  MZ|6.72|MOZ|-17.3|35.5|Mozambique|||77|Mozambique|worldbank-wgi-2024,worldbank-wgi-indicators||
  NA|4.45|NAM|-22.1|17.2|Namibia|||78|Namibia|worldbank-wgi-2024,worldbank-wgi-indicators||
  NG|7.01|NGA|9.6|8.1|Nigeria|1500.0||79|Nigeria|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  NL|1.95|NLD|52.1|5.3|Netherlands|||80|Netherlands|worldbank-wgi-2024,worldbank-wgi-indicators||
  NO|1.66|NOR|65.0|13.0|Norway|||81|Norway|worldbank-wgi-2024,worldbank-wgi-indicators||
  NZ|1.57|NZL|-41.8|171.5|New Zealand|||82|New Zealand|worldbank-wgi-2024,worldbank-wgi-indicators||
  OM|4.63|OMN|20.6|56.1|Oman|||83|Oman|worldbank-wgi-2024,worldbank-wgi-indicators||
  PE|5.64|PER|-9.2|-74.4|Peru|||84|Peru|worldbank-wgi-2024,worldbank-wgi-indicators||
  PG|6.04|PNG|-6.5|145.2|Papua New Guinea|||85|Papua New Guinea|worldbank-wgi-2024,worldbank-wgi-indicators||
  PH|5.41|PHL|11.8|122.9|Philippines|||86|Philippines|worldbank-wgi-2024,worldbank-wgi-indicators||
  PK|7.08|PAK|29.9|69.3|Pakistan|||87|Pakistan|worldbank-wgi-2024,worldbank-wgi-indicators||
  PL|3.86|POL|52.1|19.4|Poland|||88|Poland|worldbank-wgi-2024,worldbank-wgi-indicators||
  PT|3.19|PRT|39.6|-8.5|Portugal|||89|Portugal|worldbank-wgi-2024,worldbank-wgi-indicators||
  PY|5.69|PRY|-23.2|-58.4|Paraguay|||90|Paraguay|worldbank-wgi-2024,worldbank-wgi-indicators||
  QA|3.72|QAT|25.3|51.2|Qatar|||91|Qatar|worldbank-wgi-2024,worldbank-wgi-indicators||
  RO|4.47|ROU|45.9|25.0|Romania|||92|Romania|worldbank-wgi-2024,worldbank-wgi-indicators||
  RS|5.16|SRB|44.2|20.8|Serbia|||93|Serbia|worldbank-wgi-2024,worldbank-wgi-indicators||
  RU|7.18|RUS|61.5|96.7|Russia|2600.0|3800000.0|94|Russia|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  RW|4.8|RWA|-2.0|29.9|Rwanda|||95|Rwanda|worldbank-wgi-2024,worldbank-wgi-indicators||
  SA|4.79|SAU|24.1|44.5|Saudi Arabia|||96|Saudi Arabia|worldbank-wgi-2024,worldbank-wgi-indicators||
  SE|1.91|SWE|62.8|16.7|Sweden|||97|Sweden|worldbank-wgi-2024,worldbank-wgi-indicators||
  SG|1.74|SGP|1.4|103.8|Singapore|||98|Singapore|worldbank-wgi-2024,worldbank-wgi-indicators||
  SI|3.17|SVN|46.1|14.8|Slovenia|||99|Slovenia|worldbank-wgi-2024,worldbank-wgi-indicators||
  SK|3.93|SVK|48.7|19.5|Slovakia|||100|Slovakia|worldbank-wgi-2024,worldbank-wgi-indicators||
  SL|6.39|SLE|8.6|-11.8|Sierra Leone|||101|Sierra Leone|worldbank-wgi-2024,worldbank-wgi-indicators||
  SN|5.17|SEN|14.4|-14.5|Senegal|||102|Senegal|worldbank-wgi-2024,worldbank-wgi-indicators||
  TH|5.22|THA|15.1|101.0|Thailand|4800.0|4500.0|103|Thailand|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy,usgs-mcs-2025-rare-earths|2025|
  TJ|7.24|TJK|38.5|71.0|Tajikistan|||104|Tajikistan|worldbank-wgi-2024,worldbank-wgi-indicators||
  TM|7.73|TKM|39.1|59.4|Turkmenistan|||105|Turkmenistan|worldbank-wgi-2024,worldbank-wgi-indicators||
  TR|6.12|TUR|39.1|35.2|Turkey|||106|Turkey|worldbank-wgi-2024,worldbank-wgi-indicators||
  TW|2.58|TWN|23.8|121.0|Taiwan|||107|Taiwan|worldbank-wgi-2024,worldbank-wgi-indicators||
  TZ|5.77|TZA|-6.3|34.8|Tanzania|0.0|890000.0|108|Tanzania|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  UA|6.25|UKR|49.0|31.4|Ukraine|||109|Ukraine|worldbank-wgi-2024,worldbank-wgi-indicators||
  UG|6.33|UGA|1.3|32.4|Uganda|||110|Uganda|worldbank-wgi-2024,worldbank-wgi-indicators||
  US|3.01|USA|39.8|-98.6|United States|51000.0|1900000.0|111|United States|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  UY|2.98|URY|-32.8|-56.0|Uruguay|||112|Uruguay|worldbank-wgi-2024,worldbank-wgi-indicators||
  UZ|6.32|UZB|41.8|63.1|Uzbekistan|||113|Uzbekistan|worldbank-wgi-2024,worldbank-wgi-indicators||
  VN|5.68|VNM|16.6|106.3|Vietnam|150.0|3500000.0|114|Vietnam|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  XX||XXX|||Unknown|||115|Unknown|||
  ZA|5.2|ZAF|-29.0|25.1|South Africa|0.0|860000.0|116|South Africa|worldbank-wgi-2024,worldbank-wgi-indicators,usgs-mcs-2026-rare-earths,usgs-mcs-2026-table-copy|2025|
  ZM|5.67|ZMB|-13.5|27.8|Zambia|||117|Zambia|worldbank-wgi-2024,worldbank-wgi-indicators||
  ZW|7.36|ZWE|-19.0|29.9|Zimbabwe|||118|Zimbabwe|worldbank-wgi-2024,worldbank-wgi-indicators||', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {governance: toFloat(list[1]), iso3: CASE list[2] WHEN '' THEN null ELSE list[2] END, latitude: toFloat(list[3]), longitude: toFloat(list[4]), name: CASE list[5] WHEN '' THEN null ELSE list[5] END, reeMineProductionT: toFloat(list[6]), reeReservesT: toFloat(list[7]), row: toInteger(list[8]), short: CASE list[9] WHEN '' THEN null ELSE list[9] END, sourceIds: CASE list[10] WHEN '' THEN null ELSE split(list[10], ',') END, year: toInteger(list[11])}} AS row
MERGE (n:Country {dataset: 'rare-earths', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND split('
  aukus|Australia, United Kingdom, United States.|AUKUS|0|AUKUS|govuk-aukus-2021|
  brics|Members as of 2025.|BRICS|1|BRICS|businessstandard-brics-2025\u001Esputnik-brics-2025|
  china|China alone.|China|2|China||
  dfars-covered|China, Iran, North Korea and Russia: no magnet melted or made there may go into US military goods (since 2019), and from 2027-01-01 none mined, refined or separated there.|DFARS covered countries|3|DFARS covered|crowell-dfars-2024\u001Esheppard-dfars-2024\u001Efr-dfars-2024\u001Efr-dfars-2019|
  eu|The 27 member states.|European Union|4|European Union|europa-eu-countries|
  five-eyes|United States, United Kingdom, Canada, Australia, New Zealand.|Five Eyes|5|Five Eyes|wikipedia-five-eyes|
  forge|US-led critical-minerals forum and trade-bloc project launched at the ministerial of 2026-02-04 as successor to the Minerals Security Partnership; Korea in the chair to June 2026. No member list is published: members here are the host and the 54 countries at the launch, with the strongest status known. The 14 countries of the Minerals Security Partnership are among them.|Forum on Resource Geostrategic Engagement (FORGE)|6|Forum on Resource|state-cmm-factsheet-2026\u001Efederalnewswire-cmm-2026\u001Ewam-cmm-2026\u001Eanews-korea-forge-2026\u001Easiae-forge-msp-2026|
  forge-framework|The United States and the countries with a signed critical-minerals framework, memorandum, partnership or action plan with it, from April 2025 on, as far as found. The State Department counts 11 of 2026-02-04, 10 of the months before and 17 negotiated; the last 17 are not named in any source found.|FORGE: countries with a signed framework|7|FORGE a|spglobal-us-frameworks-2026\u001Emondaq-cmm-2026\u001Eunicc-cmm-2026|
  forge-named|The host and the twelve countries named in the Press TV report of 2026-02-05 on the ministerial.|FORGE: the countries the press named|8|FORGE press|presstv-minerals-bloc-2026|
  g7|Group of Seven; Critical Minerals Action Plan since June 2025. The EU takes part without being counted.|G7|9|G7|kyodo-g7-minerals-2025|
  ministerial-2026|The United States as host and the 54 countries whose delegations attended in Washington on 2026-02-04. The European Commission attended too; EU countries without a delegation of their own are not members here.|Critical Minerals Ministerial of February 2026|10|Critical Minerals|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|
  msp|US-led partnership of 14 countries and the EU (represented by the Commission), 2022 to February 2026, replaced by FORGE. EU countries that did not join on their own are not members here.|Minerals Security Partnership|11|Minerals Partnership|state-msp-archive\u001Ewikiwand-msp-2024\u001Efederalnewswire-cmm-2026|
  msp-forum|Mineral-rich partners around the Minerals Security Partnership, as of September 2024.|Minerals Security Partnership Forum|12|Minerals Forum|ec-msp-forum-2024|
  nato|The 32 allies.|NATO|13|NATO|sweden-nato-2024|
  pax-silica|US-led declaration of December 2025 on AI and silicon supply chains, minerals included.|Pax Silica|14|Pax Silica|fpj-pax-silica-2026\u001Egk365-pax-silica-2026\u001Egulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|
  quad|United States, Japan, India, Australia; Critical Minerals Initiative since July 2025.|Quad|15|Quad|jiji-quad-minerals-2025|
  us-australia|Framework of 2025-10-20.|US-Australia critical minerals framework|16|US-Australia|opovo-us-australia-2025\u001Eclc-frameworks-2025|
  us-eu-japan|Partners of the action plans on critical minerals announced on 2026-02-04: EU (memorandum and plan of April 2026) and Japan (plan announced for March 2026). Mexico has a plan of its own and is not counted here.|United States, EU and Japan|17|United States|expeditors-ustr-eu-plan-2026\u001Ekarlsson-eu-us-mou-2026\u001Esupplychaindive-pacts-2026\u001Eckhq-japan-us-plan-2026|
  us-japan|Framework signed in Tokyo on 2025-10-28.|US-Japan critical minerals framework|18|US-Japan critical|national-us-japan-2025\u001Edpa-us-japan-2025|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {description: CASE list[1] WHEN '' THEN null ELSE list[1] END, name: CASE list[2] WHEN '' THEN null ELSE list[2] END, row: toInteger(list[3]), short: CASE list[4] WHEN '' THEN null ELSE list[4] END, sourceIds: CASE list[5] WHEN '' THEN null ELSE split(list[5], '\u001E') END}} AS row
MERGE (n:Bloc {dataset: 'rare-earths', id: row.id})
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  ABB|ABB|0|ABB|
  Aclara Resources|Aclara Resources|1|Aclara Resources|
  Advanced Technology \u0026 Materials|Advanced Technology \u0026 Materials|2|Advanced Technology|
  American Rare Earths|American Rare Earths|3|American Rare Earths|
  Apple|Apple|4|Apple|
  Arafura Rare Earths|Arafura Rare Earths|5|Arafura Rare Earths|
  Arnold Magnetic Technologies|Arnold Magnetic Technologies|6|Arnold Magnetic|
  Astron|Astron|7|Astron|
  Australian Strategic Materials|Australian Strategic Materials|8|Australian Strategic|
  BMW|BMW|9|BMW|
  BYD|BYD|10|BYD|
  Bajaj Auto|Bajaj Auto|11|Bajaj Auto|
  Bosch|Bosch|12|Bosch|
  Bosch eBike|Bosch eBike|13|Bosch eBike|
  Brazilian Critical Minerals|Brazilian Critical Minerals|14|Brazilian Critical|
  Brazilian Rare Earths|Brazilian Rare Earths|15|Brazilian Rare|
  Canada Rare Earth|Canada Rare Earth|16|Canada Rare Earth|
  Carester|Carester|17|Carester|
  Chemours|Chemours|18|Chemours|
  China Northern Rare Earth|China Northern Rare Earth|19|China Northern Rare|
  China Rare Earth Group|China Rare Earth Group|20|China Rare Earth|
  Critical Metals Corp|Critical Metals Corp|21|Critical Metals Corp|
  Cyclic Materials|Cyclic Materials|22|Cyclic Materials|
  Daido Steel|Daido Steel|23|Daido Steel|
  Daikin|Daikin|24|Daikin|
  Dana TM4|Dana TM4|25|Dana TM4|
  Defense Metals|Defense Metals|26|Defense Metals|
  Earth-Panda|Earth-Panda|27|Earth-Panda|
  Energy Fuels|Energy Fuels|28|Energy Fuels|
  Energy Transition Minerals|Energy Transition Minerals|29|Energy Transition|
  Envision|Envision|30|Envision|
  Eti Maden|Eti Maden|31|Eti Maden|
  Fanuc|Fanuc|32|Fanuc|
  Ford|Ford|33|Ford|
  Foxconn|Foxconn|34|Foxconn|
  GE Vernova|GE Vernova|35|GE Vernova|
  GKN Powder Metallurgy|GKN Powder Metallurgy|36|GKN Powder|
  Geely|Geely|37|Geely|
  General Dynamics|General Dynamics|38|General Dynamics|
  General Motors|General Motors|39|General Motors|
  Goldwind|Goldwind|40|Goldwind|
  Gree|Gree|41|Gree|
  HPMG|HPMG|42|HPMG|
  HREM|HREM|43|HREM|
  Hanwha Aerospace|Hanwha Aerospace|44|Hanwha Aerospace|
  Hastings Technology Metals|Hastings Technology Metals|45|Hastings Technology|
  Honda|Honda|46|Honda|
  Hung Thinh Group|Hung Thinh Group|47|Hung Thinh Group|
  HyProMag|HyProMag|48|HyProMag|
  Hyundai Motor|Hyundai Motor|49|Hyundai Motor|
  INST Magnetic New Materials|INST Magnetic New Materials|50|INST Magnetic New|
  IREL|IREL|51|IREL|
  Iluka Resources|Iluka Resources|52|Iluka Resources|
  Industrias Nucleares do Brasil|Industrias Nucleares do Brasil|53|Industrias Nucleares|
  Innuovo Technology|Innuovo Technology|54|Innuovo Technology|
  Inovance|Inovance|55|Inovance|
  Ionic Rare Earths|Ionic Rare Earths|56|Ionic Rare Earths|
  JAMSTEC|JAMSTEC|57|JAMSTEC|
  JL Mag|JL Mag|58|JL Mag|
  JLR|JLR|59|JLR|
  JS Link|JS Link|60|JS Link|
  Jiangsu Huahong Technology|Jiangsu Huahong Technology|61|Jiangsu Huahong|
  Jingci|Jingci|62|Jingci|
  Kelantan MB Inc|Kelantan MB Inc|63|Kelantan MB Inc|
  Kenmare Resources|Kenmare Resources|64|Kenmare Resources|
  LG Electronics|LG Electronics|65|LG Electronics|
  LKAB|LKAB|66|LKAB|
  LS Cable and System|LS Cable and System|67|LS Cable and System|
  LS Eco Energy|LS Eco Energy|68|LS Eco Energy|
  Lai Chau VIMICO|Lai Chau VIMICO|69|Lai Chau VIMICO|
  Leading Edge Materials|Leading Edge Materials|70|Leading Edge|
  Less Common Metals|Less Common Metals|71|Less Common Metals|
  Lindian Resources|Lindian Resources|72|Lindian Resources|
  Lockheed Martin|Lockheed Martin|73|Lockheed Martin|
  Lynas Rare Earths|Lynas Rare Earths|74|Lynas Rare Earths|
  MCRE Resources|MCRE Resources|75|MCRE Resources|
  MP Materials|MP Materials|76|MP Materials|
  Maaden|Maaden|77|Maaden|
  MagREEsource|MagREEsource|78|MagREEsource|
  Magneti Ljubljana|Magneti Ljubljana|79|Magneti Ljubljana|
  Mercedes-Benz|Mercedes-Benz|80|Mercedes-Benz|
  Meteoric Resources|Meteoric Resources|81|Meteoric Resources|
  Midea|Midea|82|Midea|
  MingYang|MingYang|83|MingYang|
  Mitsubishi Heavy Industries|Mitsubishi Heavy Industries|84|Mitsubishi Heavy|
  Mkango Polska|Mkango Polska|85|Mkango Polska|
  Mkango Resources|Mkango Resources|86|Mkango Resources|
  Mont Royal Resources|Mont Royal Resources|87|Mont Royal Resources|
  Namibia Critical Metals|Namibia Critical Metals|88|Namibia Critical|
  Neo Performance Materials|Neo Performance Materials|89|Neo Performance|
  Neorem Magnets|Neorem Magnets|90|Neorem Magnets|
  Ningbo Keningda|Ningbo Keningda|91|Ningbo Keningda|
  Ningbo Yunsheng|Ningbo Yunsheng|92|Ningbo Yunsheng|
  Ninggang|Ninggang|93|Ninggang|
  NioCorp|NioCorp|94|NioCorp|
  Nissan|Nissan|95|Nissan|
  Northern Minerals|Northern Minerals|96|Northern Minerals|
  Noveon Magnetics|Noveon Magnetics|97|Noveon Magnetics|
  POSCO International|POSCO International|98|POSCO International|
  Pensana|Pensana|99|Pensana|
  Permag|Permag|100|Permag|
  Phoenix Tailings|Phoenix Tailings|101|Phoenix Tailings|
  Proterial|Proterial|102|Proterial|
  Qiandong Rare Earth Group|Qiandong Rare Earth Group|103|Qiandong Rare Earth|
  REEtec|REEtec|104|REEtec|
  REalloys|REalloys|105|REalloys|
  Rainbow Rare Earths|Rainbow Rare Earths|106|Rainbow Rare Earths|
  Ramaco Resources|Ramaco Resources|107|Ramaco Resources|
  Rare Earth Salts|Rare Earth Salts|108|Rare Earth Salts|
  Rare Earths Norway|Rare Earths Norway|109|Rare Earths Norway|
  Rare Element Resources|Rare Element Resources|110|Rare Element|
  RareX|RareX|111|RareX|
  ReElement Technologies|ReElement Technologies|112|ReElement|
  Renault|Renault|113|Renault|
  Rio Tinto|Rio Tinto|114|Rio Tinto|
  Rosatom|Rosatom|115|Rosatom|
  Rosneft|Rosneft|116|Rosneft|
  SAIC|SAIC|117|SAIC|
  Samsung|Samsung|118|Samsung|
  Santoku|Santoku|119|Santoku|
  Saskatchewan Research Council|Saskatchewan Research Council|120|Saskatchewan|
  Schaeffler|Schaeffler|121|Schaeffler|
  Seagate|Seagate|122|Seagate|
  Serra Verde|Serra Verde|123|Serra Verde|
  Shenghe Resources|Shenghe Resources|124|Shenghe Resources|
  Shin-Etsu Chemical|Shin-Etsu Chemical|125|Shin-Etsu Chemical|
  Siemens|Siemens|126|Siemens|
  Siemens Gamesa|Siemens Gamesa|127|Siemens Gamesa|
  Solvay|Solvay|128|Solvay|
  St George Mining|St George Mining|129|St George Mining|
  Star Group Industrial|Star Group Industrial|130|Star Group|
  Steenkampskraal Monazite Mine|Steenkampskraal Monazite Mine|131|Steenkampskraal|
  Stellantis|Stellantis|132|Stellantis|
  TDK|TDK|133|TDK|
  Tata Motors|Tata Motors|134|Tata Motors|
  Tau-Ken Samruk|Tau-Ken Samruk|135|Tau-Ken Samruk|
  Tesla|Tesla|136|Tesla|
  Thai Duong Group|Thai Duong Group|137|Thai Duong Group|
  Tianhe Magnetics|Tianhe Magnetics|138|Tianhe Magnetics|
  Torngat Metals|Torngat Metals|139|Torngat Metals|
  Toyota|Toyota|140|Toyota|
  Toyota Tsusho|Toyota Tsusho|141|Toyota Tsusho|
  US Critical Materials|US Critical Materials|142|US Critical|
  US Department of War|US Department of War|143|US Department of War|
  USA Rare Earth|USA Rare Earth|144|USA Rare Earth|
  Ucore Rare Metals|Ucore Rare Metals|145|Ucore Rare Metals|
  United Imaging|United Imaging|146|United Imaging|
  Unitree|Unitree|147|Unitree|
  VHM|VHM|148|VHM|
  Vacuumschmelze|Vacuumschmelze|149|Vacuumschmelze|
  Vestas|Vestas|150|Vestas|
  Vietnam Rare Earth|Vietnam Rare Earth|151|Vietnam Rare Earth|
  Viridis Mining and Minerals|Viridis Mining and Minerals|152|Viridis Mining|
  Vital Metals|Vital Metals|153|Vital Metals|
  Volkswagen|Volkswagen|154|Volkswagen|
  Vulcan Elements|Vulcan Elements|155|Vulcan Elements|
  WEG|WEG|156|WEG|
  Western Digital|Western Digital|157|Western Digital|
  Wyloo|Wyloo|158|Wyloo|
  Xiamen Tungsten|Xiamen Tungsten|159|Xiamen Tungsten|
  Yadea|Yadea|160|Yadea|
  Zhenghai Magnetic|Zhenghai Magnetic|161|Zhenghai Magnetic|
  Zhongke Sanhuan|Zhongke Sanhuan|162|Zhongke Sanhuan|
  unknown|unknown|163|unknown|
  various|various|164|various|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {name: CASE list[1] WHEN '' THEN null ELSE list[1] END, row: toInteger(list[2]), short: CASE list[3] WHEN '' THEN null ELSE list[3] END}} AS row
MERGE (n:Operator {dataset: 'rare-earths', id: row.id})
REMOVE n:Chokepoint
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  24brussels-solvay-2025|2025-04|C|Solvay inaugurates rare earth line in La Rochelle|24brussels|0|Solvay inaugurates|Solvay inaugurates rare earth line in La Rochelle|https://24brussels.online/?p=13798|
  24kg-kutessay-2025|2025-01-21|B|Chinese company to mine rare earth metals in Kyrgyzstan|24.kg|1|Chinese company|Chinese company to mine rare earth metals in Kyrgyzstan|https://24.kg/english/317461_Chinese_company_to_mine_rare_earth_metals_in_Kyrgyzstan/|
  adamas-cn-exports-2024|2025|B|Record rare earth magnet exports from China in 2024|Adamas Intelligence|2|Record rare earth|Record rare earth magnet exports from China in 2024|https://www.adamasintel.com/record-rare-earth-magnet-exports-from-china-in-2024/|
  adamas-eu-prices-2026|2026|B|The fallacy of European rare earth prices|Adamas Intelligence|3|The fallacy|The fallacy of European rare earth prices|https://www.adamasintel.com/the-fallacy-of-european-rare-earth-prices-and-the-pras-that-promote-them|
  adamas-mountain-pass-2022|2022-11|B|Mountain Pass visit October 2022 (20,000 t TREO line, upwards of 6,000 t NdPr)|Adamas Intelligence|4|Mountain Pass visit|Mountain Pass visit October 2022 (20,000 t TREO line, upwards of 6,000 t NdPr)|https://www.adamasintel.com/mountain-pass-visit-october-2022/|
  adamas-mp-dod-2025|2025-07-10|B|MP Materials announces partnership with the US Department of Defense|Adamas Intelligence|5|MP announces|MP Materials announces partnership with the US Department of Defense|https://www.adamasintel.com/mp-materials-announces-transformational-partnership-with-the-us-department-of-defense|
  adhoc-arafura-fid-2026|2026-02-09|C|Arafura pushes back final investment decision|ad-hoc-news|6|Arafura pushes back|Arafura pushes back final investment decision|https://www.ad-hoc-news.de/boerse/news/ueberblick/arafura-rare-earths-pushes-back-final-investment-decision-for-flagship/68565425|
  adhoc-arafura-jan-2026|2026-01-31|C|Arafura final investment decision delayed despite strong financial backing|ad-hoc-news|7|Arafura final|Arafura final investment decision delayed despite strong financial backing|https://www.ad-hoc-news.de/boerse/news/ueberblick/arafura-s-final-investment-decision-delayed-despite-strong-financial/68538865|
  advfn-energyfuels-ndpr-2024|2024-06-10|C|Energy Fuels achieves commercial production of on-spec separated rare earths|ADVFN (PR Newswire)|8|Energy Fuels on-spec|Energy Fuels achieves commercial production of on-spec separated rare earths|https://advfn.com/stock-market/TSX/EFR/stock-news/94012899/energy-fuels-achieves-commercial-production-of-on|
  ahlulang-n35-2026|2026-01-08|C|Why rare earth magnets cost more (N35 at end 2025)|Ahlulang Magnet|9|Why rare earth|Why rare earth magnets cost more (N35 at end 2025)|https://www.ahlulangmagnet.com/Why-Are-Rare-Earth-Permanent-Magnets-Much-More-Expensive-Than-Ordinary-Magnets-id49532975.html|
  ainvest-usar-stillwater-2026|2026-01-06|C|USAR Stillwater first line Q1 2026|AInvest|10|USAR Stillwater|USAR Stillwater first line Q1 2026|https://www.ainvest.com/news/usar-stillwater-facility-power-phase-strength-reshored-magnet-supply-chain-2601|
  akin-301-2024|2024-05-22|B|USTR list of Section 301 increases: permanent magnets 25% in 2026|International Trade Insights|11|USTR list of Section|USTR list of Section 301 increases: permanent magnets 25% in 2026|https://www.internationaltradeinsights.com/2024/05/ustr-issues-list-of-proposed-section-301-tariff-increases-in-strategic-sectors-invites-public-comment-suggests-possible-exclusions-for-equipment-used-in-domestic-manufacturing-and-remains-silent-on/|
  allthenews-japan-wsj-2026|2026-01-09|C|China curbs rare earth exports to Japanese companies (WSJ)|allthe.news|12|China curbs rare|China curbs rare earth exports to Japanese companies (WSJ)|https://allthe.news/yo/articles/china-curbs-rare-earth-exports-to-japanese-companies-after-dual-use-ban|
  ams-jlr-2025|2025-10-07|B|JLR: cyber attack of 1 September 2025, Wolverhampton runs again on 8 October|Automotive Manufacturing Solutions|13|JLR|JLR: cyber attack of 1 September 2025, Wolverhampton runs again on 8 October|https://www.automotivemanufacturingsolutions.com/editors-pick/jlr-begins-phased-restart-after-six-week-cyber-siege/765957|
  ane-clepa-2025|2025-06-04|B|European parts plants shut down by rare earth shortage, says CLEPA (Automotive News Europe)|ECG|14|European parts|European parts plants shut down by rare earth shortage, says CLEPA (Automotive News Europe)|https://www.ecgassociation.eu/article?id=faa27982-8be9-466e-8bba-a34e6f13c625|
  ane-ford-2025|2025-06-04|B|Ford on parts that wait for Chinese approval; a plant idle for a week|Automotive News Europe (ECG)|15|Ford on parts that|Ford on parts that wait for Chinese approval; a plant idle for a week|https://www.ecgassociation.eu/article?id=4d42a5d8-2d06-4f41-a5c9-82620e57c31d|
  anews-korea-forge-2026|2026-02-05|B|South Korea to lead US critical minerals initiative|Anadolu / A News|16|South Korea to lead|South Korea to lead US critical minerals initiative|https://www.anews.com.tr/asia/2026/02/05/south-korea-to-lead-us-critical-minerals-initiative|
  ap-sacrifice-zone-2022|2022-08-09|B|The Sacrifice Zone: Myanmar bears cost of green energy (Associated Press, how the ore travels)|Associated Press|17|The Sacrifice Zone|The Sacrifice Zone: Myanmar bears cost of green energy (Associated Press, how the ore travels)|https://sureanot.com/the-sacrifice-zone-myanmar-bears-cost-of-green-energy|
  arabnews-myanmar-kia-2025|2025-03-28|B|Myanmar rebels disrupt China rare earth trade, sparking regional scramble|Arab News (Reuters)|18|Myanmar rebels China|Myanmar rebels disrupt China rare earth trade, sparking regional scramble|https://www.arabnews.pk/node/2595122|
  arafura-efa-2026|2026-04-01|A|Arafura: binding commitment of Export Finance Australia, 100 m USD|Arafura Rare Earths|19|Arafura|Arafura: binding commitment of Export Finance Australia, 100 m USD|https://wcsecure.weblink.com.au/pdf/ARU/03074414.pdf|
  arafura-nolans-page||A|Nolans project page|Arafura Rare Earths|20|Nolans project page|Nolans project page|https://www.arultd.com/projects/nolans/|
  argus-caremag-2025|2025-03|B|Japanese firms invest in Caremag; 250 t Dy, 45 t Tb; 65 % of Lynas Dy/Tb|Argus Media|21|Japanese firms|Japanese firms invest in Caremag; 250 t Dy, 45 t Tb; 65 % of Lynas Dy/Tb|https://www.argusmedia.com/ja/news-and-insights/latest-market-news/2668346-japanese-firms-invest-in-french-rare-earths-producer|
  argus-china-recycled-2025|2025|B|China recycled rare earth output falls in 2024|Argus Media|22|China recycled 2024|China recycled rare earth output falls in 2024|https://www.argusmedia.com/metals-platform/newsandanalysis/article/2678157-China-s-recycled-rare-earth-output-falls-in-2024|
  argus-china-viewpoint-2025||B|Viewpoint: China rare earth sector faces tough 2025|Argus Media|23|Viewpoint|Viewpoint: China rare earth sector faces tough 2025|https://www.argusmedia.com/metals-platform/newsandanalysis/article/2641705-Viewpoint--China-s-rare-earth-sector-faces-tough-2025|
  argus-lynas-3q-2025|2025-10-30|B|Lynas rare earth output rises in 3Q|Argus Media|24|Lynas rare earth|Lynas rare earth output rises in 3Q|https://www.argusmedia.com/en/news-and-insights/latest-market-news/2748095-lynas-rare-earth-output-rises-in-3q|
  argus-lynas-kelantan-2025|2025-05-30|B|Lynas inks Malaysian rare earth feedstock deal|Argus Media|25|Lynas inks Malaysian|Lynas inks Malaysian rare earth feedstock deal|https://www.argusmedia.com/metals-platform/newsandanalysis/article/2693864-Lynas-inks-Malaysian-rare-earth-feedstock-deal|
  argus-ndfeb-capacity-2025|2025-06|B|China\'s NdFeB output capacity to grow|Argus Media|26|China\'s NdFeB output|China\'s NdFeB output capacity to grow|https://www.argusmedia.com/metals-platform/newsandanalysis/article/2696348-China-s-NdFeB-output-capacity-to-grow-on-strong-demand|
  argus-neo-estonia-2023|2023|B|Magnequench starts building Estonia rare earth magnet plant|Argus Media|27|Magnequench starts|Magnequench starts building Estonia rare earth magnet plant|https://www.argusmedia.com/de/news-and-insights/latest-market-news/2465359-magnequench-starts-building-estonia-re-magnet-plant|
  ari-yangibana-2023|2023-10-10|B|What makes Yangibana unique|Australian Resources \u0026 Investment|28|What makes Yangibana|What makes Yangibana unique|https://www.australianresourcesandinvestment.com.au/2023/10/10/what-makes-yangibana-unique/|
  arnold-history||C|History of Arnold Magnetic Technologies (company flipbook)|Arnold Magnetic Technologies (copy)|29|History of Arnold|History of Arnold Magnetic Technologies (company flipbook)|http://adahelper.com/12.html|
  asiacity-cn-exports-2025|2025-10|C|China magnet exports September 2025|Asia City News|30|China magnet 2025|China magnet exports September 2025|https://asiacity.news/?p=138890|
  asiae-forge-msp-2026|2026-02-05|B|Korea chairs FORGE to June 2026; MSP members carried over|Asia Business Daily|31|Korea chairs FORGE|Korea chairs FORGE to June 2026; MSP members carried over|https://cm.asiae.co.kr/en/article/2026020517420769268|
  asiae-gunsan-2024|2024-05-03|B|Gunsan base: 180 days of rare earths for electric vehicles|Asia Economy|32|Gunsan base|Gunsan base: 180 days of rare earths for electric vehicles|https://cm.asiae.co.kr/en/article/2024050311315651468|
  asiafinancial-dongpao-2023|2023-09|B|Vietnam to restart giant rare earths mine|Asia Financial|33|Vietnam to restart|Vietnam to restart giant rare earths mine|https://asiafinancial.com/vietnam-to-restart-giant-rare-earths-mine-in-bid-to-rival-china|
  asiafinancial-longnan-2021|2021-04|B|Inspections: the separation plants of Longnan stop, the last of them for a month|Asia Financial|34|Inspections|Inspections: the separation plants of Longnan stop, the last of them for a month|https://asiafinancial.com/china-shuts-down-rare-earth-plants-over-environmental-concerns|
  asiafinancial-wa-2025|2025|B|Wa army controlling new rare earth mines in northeast Myanmar|Asia Financial|35|Wa army controlling|Wa army controlling new rare earth mines in northeast Myanmar|https://www.asiafinancial.com/wa-army-controlling-new-rare-earth-mines-in-northeast-myanmar|
  asiaone-chile-us-2026|2026-03-13|B|Chile, US eye collaboration in rare earths and other critical minerals|AsiaOne / Reuters|36|Chile|Chile, US eye collaboration in rare earths and other critical minerals|https://www.asiaone.com/world/chile-us-eye-collaboration-rare-earths-and-other-critical-minerals|
  assemblee-ge-wind-2021||B|Head of General Electric Renewable Energy before the French National Assembly: magnets with rare earths from China|National Assembly (nosdeputes.fr)|37|Head of General|Head of General Electric Renewable Energy before the French National Assembly: magnets with rare earths from China|https://2017-2022.nosdeputes.fr/15/intervention/1063434|
  astanatimes-kz-mou-2025|2025-11-06|B|Kazakhstan, US sign memorandum on critical minerals|Astana Times|38|Kazakhstan|Kazakhstan, US sign memorandum on critical minerals|https://astanatimes.com/2025/11/kazakhstan-us-sign-landmark-memorandum-on-critical-minerals-cooperation/|
  aumanufacturing-iluka-2024|2024|B|Iluka orders equipment for rare earths refinery; estimated cost 1.7 to 1.8 billion AUD|Australian Manufacturing|39|Iluka orders|Iluka orders equipment for rare earths refinery; estimated cost 1.7 to 1.8 billion AUD|https://www.aumanufacturing.com.au/iluka-resources-orders-equipment-for-australias-first-rare-earths-refinery|
  australianmining-lynas-dy-2025|2025-05-16|B|Lynas produces first dysprosium outside of China|Australian Mining|40|Lynas produces first|Lynas produces first dysprosium outside of China|https://www.australianmining.com.au/lynas-produces-worlds-first-dysprosium-outside-of-china/|
  australianmining-lynas-mtweld-2025|2025|B|Lynas Mt Weld gets a boost|Australian Mining|41|Lynas Mt Weld gets a|Lynas Mt Weld gets a boost|https://www.australianmining.com.au/lynas-mt-weld-gets-a-boost/|
  australianmining-lynas-sep-2024|2024-10-30|B|Rare earths on the up for Lynas (Mt Weld concentrate feeds Malaysia and Kalgoorlie)|Australian Mining|42|Rare earths on|Rare earths on the up for Lynas (Mt Weld concentrate feeds Malaysia and Kalgoorlie)|https://www.australianmining.com.au/rare-earths-on-the-up-for-lynas/|
  autoblog-quake-2011|2011-03-24|B|Earthquake: Prius again from 28 March; Nissan again from 24 March, of parts in stock|Autoblog|43|Earthquake Prius|Earthquake: Prius again from 28 March; Nissan again from 24 March, of parts in stock|https://www.autoblog.com/2011/03/24/update-on-japanese-automakers-recovering-from-earthquake/|
  automotiveworld-may-exports-2025|2025-06-20|B|Chinese rare earth magnet exports fell 74% in May|Automotive World|44|Chinese rare exports|Chinese rare earth magnet exports fell 74% in May|https://www.automotiveworld.com/news/chinese-rare-earth-exports-collapsed-74-yoy-in-may/|
  baltictimes-silmet-2011|2011-04-06|B|Silmet sold; it always worked on Russian raw material|The Baltic Times|45|Silmet sold; it|Silmet sold; it always worked on Russian raw material|https://www.baltictimes.com/news/articles/28400/|
  battlecreek-45x-2025|2025|C|Phase-out of 45X for minerals: 75% in 2031, 50% in 2032, 25% in 2033|Battle Creek Times|46|Phase-out of 45X|Phase-out of 45X for minerals: 75% in 2031, 50% in 2032, 25% in 2033|https://battlecreektimes.com/stories/675979458-climate-analyst-on-45x-and-critical-minerals-in-michigan-the-bill-would-raise-the-depletion-allowance-for-rare-earth-elements|
  bbt-inst-waste-2024|2024-09-25|B|INST: income from waste grew much in 2022, two thirds to three quarters of sales end at Apple (in Chinese)|Beijing Business Today (qqdj)|47|INST income|INST: income from waste grew much in 2022, two thirds to three quarters of sales end at Apple (in Chinese)|https://qqdj.wang/mobile/news/show-3179.html|
  belga-solvay-2025|2025-11|B|Solvay signs two supply deals|Belga|48|Solvay signs two|Solvay signs two supply deals|https://www.belganewsagency.eu/solvay-signs-two-supply-deals-for-rare-earth-elements-with-us-partners|
  benchmark-entity-ban-2026|2026-06-22|B|China targets US rare earth and defence-linked entities with dual-use export ban|Benchmark|49|China targets US|China targets US rare earth and defence-linked entities with dual-use export ban|https://source.benchmarkminerals.com/article/china-targets-us-rare-earth-and-defence-linked-entities-with-dual-use-export-ban|
  bharathorizon-india-forge-2026|2026-02|C|India supports FORGE as MSP successor|Bharat Horizon|50|India supports FORGE|India supports FORGE as MSP successor|https://bharathorizon.com/politics/governance.html2/0/98/26/?page=434|
  bitterrootstar-sheep-creek-2026|2026-02-18|B|Mining company to amend Sheep Creek plan|Bitterroot Star|51|Mining company|Mining company to amend Sheep Creek plan|https://bitterrootstar.com/2026/02/mining-company-to-amend-sheep-creek-plan|
  bkorea-hyundai-2020|2020-02-18|B|Hyundai: plants shut one after another from 4 February 2020, all of Ulsan runs again on the 17th|BusinessKorea|52|Hyundai|Hyundai: plants shut one after another from 4 February 2020, all of Ulsan runs again on the 17th|http://www.businesskorea.co.kr/news/articleView.html?idxno=41463|
  blomstein-resourceeu-2025|2025-12|B|RESourceEU action plan|Blomstein|53|RESourceEU action|RESourceEU action plan|https://www.blomstein.com/en/news/resourceeu-action-plan|
  bnt-usar-solvay-permag-2025|2025-11|C|USA Rare Earth, Solvay and Permag samarium deal|Business News Today|54|USA Rare samarium|USA Rare Earth, Solvay and Permag samarium deal|https://business-news-today.com/usa-rare-earth-and-solvay-sign-rare-earth-supply-deal-to-secure-samarium-metal-for-permag-production|
  bs-irel-oscom-2015|2015-10-09|B|IREL: the plant in Odisha is to process monazite of Odisha, Tamil Nadu and Kerala|Business Standard|55|IREL|IREL: the plant in Odisha is to process monazite of Odisha, Tamil Nadu and Kerala|https://business-standard.com/amp/article/companies/countrys-only-monazite-processing-plant-goes-on-stream-115100900778_1.html|
  burstable-ucore-kingston-2025|2025-12|C|Ucore advances Kingston facility; samarium named highest-risk mineral|burstable.news|56|Ucore advances|Ucore advances Kingston facility; samarium named highest-risk mineral|https://burstable.news/news/202512/328881-ucore-rare-metals-advances-kingston-facility-as-usgs-identifies-samarium-as-highest-risk-critical-mineral|
  business-standard-irel-2025|2025-11-09|B|India to produce 500 tonnes neodymium by FY27, says IREL|Business Standard|57|India to produce 500|India to produce 500 tonnes neodymium by FY27, says IREL|https://www.business-standard.com/amp/industry/news/india-to-produce-200-tonne-neodymium-by-fy27-says-indian-rare-earths-125110900514_1.html|
  businessanalytiq-sm-2024|2024-10|C|Samarium price index, October 2024|Business Analytiq|58|Samarium price index|Samarium price index, October 2024|https://businessanalytiq.com/procurementanalytics/index/samarium-price-index|
  businessday-japan-20-2026|2026-02-24|B|China slaps export controls on 20 Japanese firms (Reuters)|Business Day|59|China slaps export|China slaps export controls on 20 Japanese firms (Reuters)|https://www.businessday.co.za/world/asia/2026-02-24-china-slaps-export-controls-on-20-japanese-firms-that-supply-military/|
  businessportal-reetec-2022|2022-11-08|C|Norwegisch-schwedische Zusammenarbeit bei seltenen Erden (REEtec 720 t NdPr)|Businessportal Norwegen|60|Norwegisch-schwedis…|Norwegisch-schwedische Zusammenarbeit bei seltenen Erden (REEtec 720 t NdPr)|https://businessportal-norwegen.com/tag/heroya/|
  businessstandard-brics-2025|2025-01-07|B|Brazil admits Indonesia as new member of BRICS|Business Standard|61|Brazil admits|Brazil admits Indonesia as new member of BRICS|https://www.business-standard.com/amp/world-news/brazil-admits-indonesia-as-new-member-of-brics-bloc-of-developing-nations-125010700094_1.html|
  businesstimes-vietnam-2025|2025-12|B|Vietnam amends law to ban exports of raw rare earth minerals|Business Times|62|Vietnam amends law|Vietnam amends law to ban exports of raw rare earth minerals|https://www.businesstimes.com.sg/international/asean/vietnam-amends-law-ban-exports-raw-rare-earth-minerals|
  cartoq-bajaj-2025|2025-08|B|Bajaj Auto resumes Chetak production after rare earth supply crisis|Cartoq|63|Bajaj Auto resumes|Bajaj Auto resumes Chetak production after rare earth supply crisis|https://svb1.cartoq.com/bike-news/bajaj-auto-resumes-chetak-production-after-rare-earth-supply-crisis/amp|
  cash-renault-2025|2025|B|Renault seeks Chinese supplier; motors without rare earths at Renault, BMW, GM|cash.ch|64|Renault seeks|Renault seeks Chinese supplier; motors without rare earths at Renault, BMW, GM|https://www.cash.ch/news/top-news/renault-sucht-chinesischen-elektromotoren-zulieferer-879766|
  cbcie-energyfuels-monazite-2024|2024|C|Energy Fuels monazite sources (Bahia, Donald, Toliara)|CBC Metals|65|Energy Fuels sources|Energy Fuels monazite sources (Bahia, Donald, Toliara)|https://en.cbcie.com/news/1346801.html|
  cefic-silmet-energyfuels-2022|2022|B|US-EU supply chain of critical rare earths: Energy Fuels to NPM Silmet|Cefic|66|US-EU supply chain|US-EU supply chain of critical rare earths: Energy Fuels to NPM Silmet|https://cefic.org/responsible-care/2022-european-responsible-care-awards/striving-for-resource-efficiency/us-eu-supply-chain-of-critical-rare-earths-production-initiative/|
  cen-shinetsu-longyan-2012|2012-03-26|B|Shin-Etsu picks China for rare-earth alloys|C\u0026EN|67|Shin-Etsu picks|Shin-Etsu picks China for rare-earth alloys|https://cen.acs.org/articles/90/i13/Shin-Etsu-Picks-China-Rare.html|
  cen-shinetsu-magnets-vn-2014|2014-04-28|B|Shin-Etsu to make magnets in Vietnam; until then only in Japan|Chemical and Engineering News|68|Shin-Etsu to make|Shin-Etsu to make magnets in Vietnam; until then only in Japan|https://cen.acs.org/articles/92/i17/Shin-Etsu-Make-Magnets-Vietnam.html|
  cen-shinetsu-vn-2012|2012-01-30|B|Shin-Etsu plans rare earths plant in Hai Phong|Chemical and Engineering News|69|Shin-Etsu plans rare|Shin-Etsu plans rare earths plant in Hai Phong|https://cen.acs.org/articles/90/i5/Shin-Etsu-Plans-Rare-Earths.html|
  channelchek-efr-asm-2026|2026-01|C|Energy Fuels to acquire ASM|Channelchek|70|Energy Fuels ASM|Energy Fuels to acquire ASM|https://dashboard.channelchek.com/energy-fuels-to-acquire-australian-strategic-materials-creating-largest-ex-china-rare-earth-producer|
  chargedup-gm-2025|2025|C|GM\'s rare-earth bet: VAC plant up to 90 % for GM|ChargedUp Pro|71|GM\'s rare-earth bet|GM\'s rare-earth bet: VAC plant up to 90 % for GM|https://www.chargeduppro.com/post/gm-s-rare-earth-bet-pays-off-how-early-u-s-magnet-deals-became-a-2025-advantage|
  chemeng-shinetsu-vn-2014|2014|B|Shin-Etsu to construct magnet plant in Vietnam|Chemical Engineering|72|Shin-Etsu|Shin-Etsu to construct magnet plant in Vietnam|https://chemengonline.com/shin-etsu-to-construct-rare-earth-magnet-plant-in-vietnam|
  chemicalesg-solvay-2025|2025-04|B|Solvay debuts its plant for magnet rare earths: at first a few hundred tonnes|Chemical ESG|73|Solvay debuts its|Solvay debuts its plant for magnet rare earths: at first a few hundred tonnes|https://chemicalesg.com/like-an-umbrella-seller-in-the-rain-solvay-debuts-permanent-magnet-plant|
  chemradar-moc61-2025|2025-10-09|B|Announcements 61 and 62 of 2025: export controls on rare earth items overseas and technologies|ChemRadar|74|Announcements 61|Announcements 61 and 62 of 2025: export controls on rare earth items overseas and technologies|https://www.chemradar.com/en/news/detail/f1la2toi5p1c|
  chemradar-moc70-2025|2025-11-07|B|Announcement 70 of 2025 suspends six announcements until 10 November 2026|ChemRadar|75|Announcement 70|Announcement 70 of 2025 suspends six announcements until 10 November 2026|https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4|
  chosun-magnet-expansion-2025|2025-07-01|B|Chinese rare earth industry ramps up magnet production|Chosun Biz|76|Chinese industry|Chinese rare earth industry ramps up magnet production|https://biz.chosun.com/en/en-international/2025/07/01/WPBTSQA65NGPFE6W22VSHLEVTY/?outputType=amp|
  cirs-moc18-2025|2025-04-04|B|MOFCOM and Customs Announcement 18 of 2025: export controls on medium and heavy rare earths|CIRS Group|77|MOFCOM and Customs|MOFCOM and Customs Announcement 18 of 2025: export controls on medium and heavy rare earths|https://hgt.cirs-group.com/service/detail/eiyexqfy7aps|
  citic-nre-2024|2024-02|C|China Northern Rare Earth: company profile (broker report of CITIC, translated)|Newsflash (copy)|78|China company|China Northern Rare Earth: company profile (broker report of CITIC, translated)|https://newsflash.city/2402/2473855de9228aa1.html|
  ckhq-japan-us-plan-2026|2026-03|C|Japan and US plan to sign an action plan on 19 March (citing Kyodo)|ckhq.net|79|Japan and US plan|Japan and US plan to sign an action plan on 19 March (citing Kyodo)|https://en.ckhq.net/html/6c6839c811228261d657d09fc587dabd.html|
  clankandslop-price-floor-bloc-2026|2026-06-16|C|The price-floor bloc (G7 Evian)|Clank and Slop|80|The price-floor bloc|The price-floor bloc (G7 Evian)|https://clankandslop.com/editions/2026-06-16/articles/the-price-floor-bloc|
  clarkhill-china-pause-2025|2025-11|B|China hits pause on rare-earth export controls|Clark Hill|81|China hits pause on|China hits pause on rare-earth export controls|https://www.clarkhill.com/news-events/news/china-hits-pause-on-rare-earth-export-controls-and-what-it-means-for-supply-chains|
  clc-frameworks-2025|2025-10|B|Four critical mineral agreements: Australia, Japan, Malaysia, Thailand|Climate Leadership Council|82|Four critical|Four critical mineral agreements: Australia, Japan, Malaysia, Thailand|https://clcouncil.org/?p=15727|
  cmj-src-2024|2024|B|SRC produces metals at commercial scale, 400 t/yr|Canadian Mining Journal|83|SRC produces metals|SRC produces metals at commercial scale, 400 t/yr|https://canadianminingjournal.com/?p=1003772296|
  cnstock-shenghe-flood-2020|2020-11-04|B|Leshan Shenghe runs again on 3 November 2020 after the flood of 18 August (in Chinese)|Shanghai Securities News|84|Leshan Shenghe runs|Leshan Shenghe runs again on 3 November 2020 after the flood of 18 August (in Chinese)|https://ggjd.cnstock.com/company/scp_ggjd/tjd_bbdj/202011/4613133.htm|
  cnw-narva-2023|2023-07-07|A|Neo launches construction of European permanent magnet plant: phase 1 of 2,000 t/yr|Neo Performance Materials / CNW|85|Neo launches|Neo launches construction of European permanent magnet plant: phase 1 of 2,000 t/yr|https://www.newswire.ca/news-releases/neo-launches-construction-of-european-permanent-rare-earth-magnet-plant-to-support-ev-and-wind-turbine-manufacturing-829005789.html|
  columbia-vault-2026|2026|B|Project Vault: big ambitions for critical minerals stockpiling face tensions in execution|Center on Global Energy Policy, Columbia University|86|Project Vault|Project Vault: big ambitions for critical minerals stockpiling face tensions in execution|https://www.energypolicy.columbia.edu/project-vault-big-ambitions-for-critical-minerals-stockpiling-face-tensions-in-execution/|
  covington-232-2026|2026-01|B|Results of the critical minerals investigation under Section 232|Covington \u0026 Burling|87|Results|Results of the critical minerals investigation under Section 232|https://www.cov.com/en/news-and-insights/insights/2026/01/trump-administration-announces-results-of-critical-minerals-investigation-under-section-232-and-directs-us-officials-to-initiate-negotiations|
  creamer-lynas-hre-2025|2025-10-29|B|Lynas announces A\u0024180m new Malaysia heavy rare earths facility|Creamer Media|88|Lynas announces|Lynas announces A\u0024180m new Malaysia heavy rare earths facility|https://newsletter.en.creamermedia.com/article/lynas-announces-a180m-new-malaysia-heavy-rare-earths-facility-2025-10-29|
  creamer-steenkampskraal-2025|2025-06-13|B|Steenkampskraal monazite mine, South Africa: update|Creamer Media|89|Steenkamps… monazite|Steenkampskraal monazite mine, South Africa: update|https://newsletter.mw.creamermedia.com/article/steenkampskraal-monazite-mine-south-africa-update-2025-06-13|
  creamer-yangibana-2025|2025-02-28|B|Yangibana rare earths project, Australia: update|Creamer Media|90|Yangibana rare|Yangibana rare earths project, Australia: update|https://newsletter.mw.creamermedia.com/article/yangibana-rare-earths-project-australia-update-2025-02-28|
  crowell-dfars-2024|2024-06-21|B|DoD expands restrictions on supply chain for certain magnets|Crowell|91|DoD expands|DoD expands restrictions on supply chain for certain magnets|https://www.crowell.com/en/insights/client-alerts/dod-expands-restrictions-on-supply-chain-for-certain-magnets-tantalum-and-tungsten|
  crs-nds-2023|2023-11-14|A|Emergency access to strategic and critical materials: the NDS (R47833)|Congressional Research Service|92|Emergency access|Emergency access to strategic and critical materials: the NDS (R47833)|https://www.everycrsreport.com/reports/R47833.html|
  csmn-magnet-expansion-2022|2022|C|Magnetic material companies expand (Yunsheng Baotou 15,000 t)|China Stock Market News|93|Magnetic material|Magnetic material companies expand (Yunsheng Baotou 15,000 t)|https://chinastockmarketnews.com/post/296213.html|
  dae-irel-2015|2015-03-12|C|IREL production of rare earths 2009-14 (monazite plant: 11,000 t chloride, 5,000 t REO)|Department of Atomic Energy (via datais.info)|94|IREL production|IREL production of rare earths 2009-14 (monazite plant: 11,000 t chloride, 5,000 t REO)|https://datais.info/india/govtpressreleases/IREL%C3%A2%C2%80%C2%99s+production+of+Rare+Earths+during+2009-14+is+310.145+metric+tones+/f00ff4c3f874c2208703212d21fa52bf0789f950/|
  dailynews-samarium-2025|2025|C|How US defence industry dodged a rare earth shortage after China\'s curbs|Daily News (copy of a New York Times article)|95|How US defence|How US defence industry dodged a rare earth shortage after China\'s curbs|https://dailynews.us/how-us-defence-industry-dodged-a-rare-earth-shortage-after-chinas-curbs-dn|
  dailyscout-iea-2026|2026|C|IEA: controls could cost up to 3 trillion USD of US and European activity|The Daily Scout (citing GTR)|96|IEA|IEA: controls could cost up to 3 trillion USD of US and European activity|https://thedailyscout.com/s/ogscQXt5kVY|
  daiwa-gdp-2025|2025-12-11|A|China\'s export restrictions may reduce Japan\'s real GDP by 1.3-3.2%|Daiwa Institute of Research|97|China\'s export|China\'s export restrictions may reduce Japan\'s real GDP by 1.3-3.2%|https://www.dir.co.jp/english/research/report/analysis/20251211_025465.html|
  dapp-mp-halt-2025|2025-08|C|NdPr prices after MP halted exports to China|dapp.expert|98|NdPr prices after MP|NdPr prices after MP halted exports to China|https://dapp.expert/news/en_sharp-rise-in-ndpr-rare-earth-prices-following-export-halt-to-china-1756230178-986098|
  datagro-araxa-2026|2026|B|St George Mining enters partnership (REalloys offtake of up to 40% under talks)|Datagro|99|St George Mining|St George Mining enters partnership (REalloys offtake of up to 40% under talks)|https://cms.datagro.com/news/st-george-mining-enters-into-international-partnership-to-extract-rare-earth-elements-in-minas-gerais/|
  dcf-zhenghai-2025|2025-12|C|Yantai Zhenghai SWOT: 30,000 t capacity, Nantong 12,000 t|DCF Modeling|100|Yantai Zhenghai SWOT|Yantai Zhenghai SWOT: 30,000 t capacity, Nantong 12,000 t|https://dcfmodeling.com/products/300224sz-swot-analysis|
  deccan-barc-2015|2015-10-12|B|BARC develops technology to make strategic magnets (alloy powder straight from oxides of IREL)|Deccan Chronicle|101|BARC develops|BARC develops technology to make strategic magnets (alloy powder straight from oxides of IREL)|https://www.deccanchronicle.com/amp/151012/nation-current-affairs/article/barc-develops-technology-make-strategic-magnets|
  devdiscourse-eu-scrap-2025|2025-12-03|B|EU to restrict exports of magnet waste in early 2026|Devdiscourse|102|EU to restrict|EU to restrict exports of magnet waste in early 2026|https://www.devdiscourse.com/article/headlines/3718303-eu-to-introduce-export-restrictions-on-rare-earth-magnet-waste-in-early-2026|
  dgzq-rising-2022|2022|C|Rising Nonferrous Metals: three mines, four separation plants and one metal plant (broker report of Dongguan Securities, in Chinese)|lqrc.cn (copy)|103|Rising four|Rising Nonferrous Metals: three mines, four separation plants and one metal plant (broker report of Dongguan Securities, in Chinese)|http://lqrc.cn/a/gongsi/62935.html|
  downthenews-lindian-2026||C|Lindian secures long-lead gear for Malawian rare earths build|downthenews|104|Lindian secures|Lindian secures long-lead gear for Malawian rare earths build|https://downthenews.com/lindian-secures-long-lead-gear-as-malawian-rare-earths-build-gathers-pace|
  dpa-minerals-bloc-2026|2026-02-05|B|US-led trade bloc to build secure and resilient critical mineral supply chains|dpa-AFX / FinanzNachrichten|105|US-led trade bloc|US-led trade bloc to build secure and resilient critical mineral supply chains|https://www.finanznachrichten.de/nachrichten-2026-02/67622986-us-led-trade-bloc-to-build-secure-and-resilient-critical-mineral-supply-chains-020.htm|
  dpa-us-japan-2025|2025-10-28|B|US and Japan sign framework on critical minerals and rare earths|dpa-AFX / FinanzNachrichten|106|US and Japan sign|US and Japan sign framework on critical minerals and rare earths|https://www.finanznachrichten.de/nachrichten-2025-10/66809721-us-japan-sign-framework-deal-on-securing-supply-of-critical-minerals-rare-earths-020.htm|
  dqindia-irel-2025|2025-06-24|B|India halts rare earth exports to Japan (Reuters)|DQ India|107|India halts rare|India halts rare earth exports to Japan (Reuters)|https://www.dqindia.com/esdm/india-reportedly-halts-rare-earth-exports-to-japan-aiming-to-expand-domestic-processing-9396561|
  duramag-301-2025|2025-12-16|C|2026 Section 301 tariffs on permanent magnets|Dura Magnetics|108|2026 Section 301|2026 Section 301 tariffs on permanent magnets|https://www.duramag.com/techtalk/magnet-news/understanding-the-2026-section-301-tariffs-on-permanent-magnets-what-the-market-needs-to-know|
  earthsbook-jlmag-2025|2025|C|JL Mag profile: output 2024 and capacity path|Rare Earth Exchanges (copy)|109|JL Mag profile|JL Mag profile: output 2024 and capacity path|http://www.earths-book.com/index-969.html|
  ec-msp-forum-2024|2024-09-27|A|EU and US welcome new members to the MSP Forum|European Commission|110|EU and US welcome|EU and US welcome new members to the MSP Forum|https://policy.trade.ec.europa.eu/news/eu-and-us-welcome-new-members-minerals-security-partnership-2024-09-27_en|
  econotimes-kia-2025|2025-03|C|Myanmar rebels disrupt global rare earth supply|EconoTimes|111|Myanmar global|Myanmar rebels disrupt global rare earth supply|https://www.econotimes.com/Myanmar-Rebels-Disrupt-Global-Rare-Earth-Supply-Challenge-Chinas-Control-1706025|
  econotimes-quota-2025|2025-07|C|China quietly issues 2025 rare earth quotas|EconoTimes|112|China quietly issues|China quietly issues 2025 rare earth quotas|https://econotimes.com/China-Quietly-Issues-2025-Rare-Earth-Quotas-Tightens-Grip-on-Supply-1716556|
  eidebailly-45x-2025|2025|B|Understanding Section 45X after the law of July 2025|Eide Bailly|113|Understanding|Understanding Section 45X after the law of July 2025|https://www.eidebailly.com/insights/articles/2024/2/understanding-section-45x|
  einpresswire-ls-chesapeake||C|LS Cable and System: magnet plant at Chesapeake, Virginia, 689 m USD, end of 2027|EIN Presswire|114|LS Cable and System|LS Cable and System: magnet plant at Chesapeake, Virginia, 689 m USD, end of 2027|https://www.einpresswire.com/article/874917744/|
  electimes-star-2021|2021-04-19|B|Minister visits Star Group, which supplies the drive motors of electric Hyundai cars (in Korean)|Electric Times|115|Minister visits Star|Minister visits Star Group, which supplies the drive motors of electric Hyundai cars (in Korean)|http://electimes.com/article.asp?aid=1618800135215883121|
  electrive-magreesource-2023|2023-02-15|B|MagREEsource makes magnet powder of old magnets, pilot plant of 50 t in Grenoble|electrive|116|MagREEsource makes|MagREEsource makes magnet powder of old magnets, pilot plant of 50 t in Grenoble|https://www.electrive.com/2023/02/15/magreesource-to-recycle-rare-earth-magnets-in-france/|
  electrive-neo-2023|2023-07-12|B|Neo: the separation plant in Sillamae will feed the magnet plant in Narva|electrive|117|Neo separation|Neo: the separation plant in Sillamae will feed the magnet plant in Narva|https://www.electrive.com/2023/07/12/eu-neo-performance-materials-launches-mine-to-magnet-supply-chain/|
  encyclopedia-heim-2023|2023|C|NdFeB permanent magnet uses (kg per MW, Dy share)|Encyclopedia|118|NdFeB permanent|NdFeB permanent magnet uses (kg per MW, Dy share)|https://encyclopedia.pub/entry/50309|
  energyfuels-phase1-2024|2024|C|Energy Fuels NdPr finished and packaged at White Mesa Mill (Phase 1, 850-1,000 t/yr)|MarketScreener|119|Energy Fuels NdPr|Energy Fuels NdPr finished and packaged at White Mesa Mill (Phase 1, 850-1,000 t/yr)|https://it.marketscreener.com/quotazioni/azione/ENERGY-FUELS-INC-1409846/attualita/Energy-Fuels-Inc-annuncia-NdPr-finalizzato-e-confezionato-presso-il-Mulino-di-White-Mesa-47375266|
  energyfuels-phase2-bfs-2026|2026-01-15|B|Energy Fuels says US rare earth processing expansion boasts low capex (6,000 t NdPr, 240 t Dy, 66 t Tb)|MT Newswires (via FactSet)|120|Energy Fuels says US|Energy Fuels says US rare earth processing expansion boasts low capex (6,000 t NdPr, 240 t Dy, 66 t Tb)|https://vanguard.factsetdigitalsolutions.com/markets/newsStory?newsId=5a0b572fd8072cca\u0026notation=420526\u0026tabName=sectors_newsStory|
  eurasiantimes-samarium-2025|2025-12|B|US relies on French samarium stockpile|EurAsian Times|121|US relies on French|US relies on French samarium stockpile|https://www.eurasiantimes.com/choked-by-china-u-s-relies-on-abandoned-french-factory-stockpile-to-keep-f-35s-tomahawks-flying|
  eurlex-crma-2024|2024-05-03|A|Regulation (EU) 2024/1252, Critical Raw Materials Act|European Union (EUR-Lex)|122|Regulation 2024/1252|Regulation (EU) 2024/1252, Critical Raw Materials Act|https://eur-lex.europa.eu/eli/reg/2024/1252/2024-05-03|
  europa-eu-countries||A|Countries of the European Union and year of entry|European Union|123|Countries|Countries of the European Union and year of entry|https://europa.eu/european-union/about-eu/countries_en?country=ES|
  evertiq-gage-suspension-2025|2025-11-10|B|China suspends ban on gallium and germanium exports to the US|Evertiq|124|China suspends ban|China suspends ban on gallium and germanium exports to the US|https://evertiq.com/news/2025-11-10-china-suspends-ban-on-gallium-and-germanium-exports-to-the-us|
  evertiq-neo-2023|2023-07-10|B|Neo: oxides of Sillamae are needed at the magnet plant in Narva|Evertiq|125|Neo oxides|Neo: oxides of Sillamae are needed at the magnet plant in Narva|https://evertiq.com/news/54011|
  evmagz-irel-2025|2025-06|C|India asks IREL to suspend rare earth exports to Japan (Reuters)|EVMagz|126|India asks IREL|India asks IREL to suspend rare earth exports to Japan (Reuters)|https://evmagz.com/india-seeks-to-curb-rare-earth-exports-to-japan-prioritise-domestic-supply-amid-china-trade-tensions/|
  evmechanica-bajaj-2025|2025-07|B|Bajaj Auto may halt EV production in August over magnet shortage|EV Mechanica|127|Bajaj Auto may halt|Bajaj Auto may halt EV production in August over magnet shortage|https://www.evmechanica.com/bajaj-faces-ev-production-halt-amid-magnet-shortage|
  expeditors-ustr-eu-plan-2026|2026-04-24|B|USTR announces action plan for critical minerals with EU|Expeditors|128|USTR announces|USTR announces action plan for critical minerals with EU|https://info.expeditors.com/newsflash/ustr-announces-action-plan-for-critical-minerals-with-eu|
  exportflows-japan-zero-2026|2026-06-23|C|China halts heavy rare earth exports to Japan|Exportflows|129|China halts heavy|China halts heavy rare earth exports to Japan|https://www.exportflows.com/news/Specialty_Chem/Ind_Catalysts/China_Halts_Heavy_Rare_Earth_Exports_to_Japan.html|
  fas-mp-dod-2025|2025-07-15|B|Unpacking the DoD and MP Materials partnership|Federation of American Scientists|130|Unpacking the DoD|Unpacking the DoD and MP Materials partnership|https://fas.org/publication/unpacking-dod-and-mp-partnership|
  fastmarkets-301-2024|2024-05-14|B|US to impose 25% tariffs on Chinese rare earth magnets in 2026|Fastmarkets|131|US to impose 25%|US to impose 25% tariffs on Chinese rare earth magnets in 2026|https://fastmarkets.com/insights/us-to-impose-25-import-tariffs-on-chinese-rare-earth-magnets|
  fastmarkets-caremag-2025|2025-03-17|B|Caremag raises EUR216 million to build rare earths plant in France|Fastmarkets|132|Caremag raises|Caremag raises EUR216 million to build rare earths plant in France|https://www.fastmarkets.com/insights/caremag-raises-216-million-to-build-rare-earths-plant-in-france/|
  fastmarkets-china-quota-2024|2024-02-06|B|China issues first batch of rare earths quotas for 2024|Fastmarkets|133|China issues first|China issues first batch of rare earths quotas for 2024|https://fastmarkets.com/insights/china-issues-first-batch-of-rare-earths-quotas-for-2024|
  fastmarkets-evac-sumter-2023|2023-12|B|E-Vac to build magnet plant in South Carolina|Fastmarkets|134|E-Vac to build|E-Vac to build magnet plant in South Carolina|https://fastmarkets.com/insights/e-vac-to-build-rare-earth-magnet-plant-in-south-carolina|
  fastmarkets-lcm-2023|2023-11-30|B|No way around price premium: LCM (prices of 30 November 2023)|Fastmarkets|135|No way around price|No way around price premium: LCM (prices of 30 November 2023)|https://www.fastmarkets.com/?p=40607|
  fastmarkets-lynas-dytb-2024|2024-06-27|B|Lynas to produce dysprosium, terbium oxide in Malaysia|Fastmarkets|136|Lynas to produce|Lynas to produce dysprosium, terbium oxide in Malaysia|https://fastmarkets.com/insights/lynas-to-produce-dysprosium-terbium-oxide-in-malaysia|
  fastmarkets-ndpr-apr-2024|2024-04-18|B|China rare earth prices turn higher|Fastmarkets|137|China rare turn|China rare earth prices turn higher|https://www.fastmarkets.com/insights/china-rare-earth-prices-turn-higher-as-sellers-insist-on-higher-prices/|
  fastmarkets-ndpr-jun-2024|2024-06-20|B|Rare earth prices stabilize|Fastmarkets|138|Rare earth prices|Rare earth prices stabilize|https://www.fastmarkets.com/?p=57207|
  fastmarkets-serra-verde-2023||B|Brazil starts to tap its rare earth reserves|Fastmarkets|139|Brazil starts to tap|Brazil starts to tap its rare earth reserves|https://www.fastmarkets.com/insights/brazil-starts-to-tap-its-rare-earth-reserves/|
  federalnewswire-cmm-2026|2026-02|C|United States hosts global summit on securing critical mineral supply chains|Federal Newswire|140|United States hosts|United States hosts global summit on securing critical mineral supply chains|https://thefederalnewswire.com/stories/679687791-united-states-hosts-global-summit-on-securing-critical-mineral-supply-chains|
  filingreader-arafura-fid-2026|2026-08-31|B|Arafura reaches final investment decision for Nolans project|FilingReader|141|Arafura reaches|Arafura reaches final investment decision for Nolans project|https://filingreader.com/news-wire/sydney/2026-08-31/arafura-reaches-final-investment-decision-for-nolans-project|
  finance-monthly-usar-serra-verde-2026|2026|C|Why critical minerals capital is moving towards supply-chain control (USA Rare Earth - Serra Verde, \u00242.8 billion)|Finance Monthly|142|Why critical|Why critical minerals capital is moving towards supply-chain control (USA Rare Earth - Serra Verde, \u00242.8 billion)|https://www.finance-monthly.com/why-critical-minerals-capital-is-moving-towards-supply-chain-control/|
  financenews-fen-2025|2025-11-28|C|The push to develop Europe critical mineral discoveries|Finance News (CNBC)|143|The push to develop|The push to develop Europe critical mineral discoveries|https://financenews.one/2025/11/28/the-push-to-develop-europes-critical-mineral-discoveries|
  financetom-goldman-2025|2025-10-20|C|Goldman Sachs flags risk of disruption in rare earths (Reuters)|FinanceTom|144|Goldman Sachs flags|Goldman Sachs flags risk of disruption in rare earths (Reuters)|https://www.financetom.com/business/goldman-sachs-flags-risk-of-disruption-in-supply-of-rare-earths-key-minerals-455605.htm|
  finanzblatt-fen-2024|2024|C|Norwegen: groesstes Vorkommen an seltenen Erden in Europa|Finanzblatt|145|Norwegen|Norwegen: groesstes Vorkommen an seltenen Erden in Europa|https://finanzblatt.net/sachwerte/norwegen-groesstes-vorkommen-an-seltenen-erden-in-europa-entdeckt.html|
  finanzen-mp-northlake-2026|2026-02-26|C|MP to build USD 1.25 billion plant; US imports about 10,000 t magnets from China|finanzen.at / Mining.com|146|MP to build USD 1.25|MP to build USD 1.25 billion plant; US imports about 10,000 t magnets from China|https://www.finanzen.at/nachrichten/aktien/mp-materials-to-build-new-\u00241-25b-magnet-plant-in-texas-15519978|
  finnews-lynas-jare-2026|2026-03-10|B|Lynas extends supply agreement with JARE to 2038|Finance News Network|147|Lynas extends supply|Lynas extends supply agreement with JARE to 2038|https://www.finnewsnetwork.com.au/archives/finance_news_network4192821.html|
  finviz-mp-independence-2025|2025|C|MP Independence: metal and trial magnets, GM first sales|Finviz / Zacks|148|MP Independence|MP Independence: metal and trial magnets, GM first sales|https://finviz.com/news/167594/mp-materials-races-ahead-in-us-magnet-manufacturing-can-it-deliver|
  fnn-lynas-jslink-2025|2025-07-24|B|Lynas and JS Link MoU Kuantan|Finance News Network|149|Lynas and JS Link|Lynas and JS Link MoU Kuantan|https://www.finnewsnetwork.com.au/archives/finance_news_network2262240.html?utm_medium=rss|
  fp-defence-re-2025|2025|C|Rare earths in F-35, destroyers, submarines|Foreign Policy (arkforge copy)|150|Rare earths in F-35|Rare earths in F-35, destroyers, submarines|https://arkforgeai.com/article/51912|
  fpj-pax-silica-2026|2026-02-20|B|Pax Silica: current members|Free Press Journal|151|Pax Silica current|Pax Silica: current members|https://www.freepressjournal.in/tech/pax-silica-semiconductor-supply-chains-ai-india|
  fr-301-2024|2024-09-18|C|USTR notice of modification, Federal Register 89 FR 76581, 18 September 2024 (copy)|USTR / Justia|152|USTR notice|USTR notice of modification, Federal Register 89 FR 76581, 18 September 2024 (copy)|https://regulations.justia.com/regulations/fedreg/2024/09/18/2024-21217.html|
  fr-dfars-2019|2019-04-30|C|DFARS Case 2018-D054, Federal Register 84 FR 18156, 30 April 2019 (copy)|US Department of Defense / thefederalregister.org|153|DFARS Case 2018-D054|DFARS Case 2018-D054, Federal Register 84 FR 18156, 30 April 2019 (copy)|https://thefederalregister.org/2019-04-30/2019-08485|
  fr-dfars-2024|2024-05-30|C|DFARS Case 2021-D015, Federal Register 89 FR 46816, 30 May 2024 (copy)|US Department of Defense / Justia|154|DFARS Case 2021-D015|DFARS Case 2021-D015, Federal Register 89 FR 46816, 30 May 2024 (copy)|https://regulations.justia.com/regulations/fedreg/2024/05/30/2024-11513.html|
  fuelsandlubes-donald-2024||B|Energy Fuels secures Australian rare earth minerals (Donald project)|F\u0026L Asia|155|Energy Fuels secures|Energy Fuels secures Australian rare earth minerals (Donald project)|https://www.fuelsandlubes.com/flo-article/energy-fuels-secures-australian-rare-earth-minerals-for-u-s-supply-chain/|
  gardner-gm-2019|2019-10-28|B|General Motors: US plants run again after a strike of 40 days|Gardner Business Media|156|General Motors|General Motors: US plants run again after a strike of 40 days|https://www.gardnerweb.com/news/gms-us-plants-resume-production|
  gazetakg-mongolia-forge-2026|2026-02|B|Mongolia joined FORGE|Gazeta.kg|157|Mongolia joined|Mongolia joined FORGE|https://gazeta.kg/en/world/168166-mongolija-prisoedinilas-k-forumu-po-geostrategicheskomu-vzaimodejstviju-v-resursnoj-sfere-forge.html|
  gbreports-torngat-2024|2024-07-10|B|Interview: Torngat Metals Strange Lake|GBReports|158|Interview|Interview: Torngat Metals Strange Lake|https://gbreports.com/interview/christine-burow_1|
  geomechanics-efr-bfs-2026|2026-01|B|Energy Fuels rare earths study: 410 million USD capital cost|Geomechanics.io|159|Energy Fuels rare|Energy Fuels rare earths study: 410 million USD capital cost|https://www.geomechanics.io/news/article/energy-fuels-rare-earths-bfs-capex-npv-and-supply-role-for-mine-planners|
  geopolitechs-japan-ban-2026|2026-01|B|MOFCOM Announcement 1 of 2026 on Japan|Geopolitechs|160|MOFCOM 1|MOFCOM Announcement 1 of 2026 on Japan|https://www.geopolitechs.org/p/china-plans-to-reimpose-rare-earth|
  giti-china-imports-2023|2024|C|China rare earth raw material import 2023 (by item and origin)|GITI (trading firm)|161|China rare earth raw|China rare earth raw material import 2023 (by item and origin)|https://giti.sg/markets/markets_files/48ebfa7453033ae0c38c564c09bf9de2-181.html|
  gk365-pax-silica-2026|2026-02-20|C|India joins Pax Silica as 12th member|GK365|162|India joins Pax|India joins Pax Silica as 12th member|https://gk365.in/current-affairs-articles/international/india-joins-pax-silica-semiconductor-alliance|
  glance-asm-ochang-2026|2025|C|ASM expands Ochang plant to 3,600 t|Glance|163|ASM expands Ochang|ASM expands Ochang plant to 3,600 t|https://trends.glance.com/story/articles/Auto/US/en/rapid-read/s-c06640630b-04f3049b-7050-5d78-929c-cc3b83e16d40?campaign=ad_reco\u0026summary=false|
  glance-woodmac-vault-2026|2026|C|Wood Mackenzie on Project Vault: 60-day buffer, about 45 days if spread over all minerals|Glance|164|Wood Mackenzie on|Wood Mackenzie on Project Vault: 60-day buffer, about 45 days if spread over all minerals|https://trends.glance.com/story/articles/Entertainment/US/en/trendline/s-tr98ma1-42d0541c-3d6f-5984-81c7-7864afc374b9?campaign=ad_reco\u0026summary=true|
  globaleye-pangwa-2024|2024-10|C|KIA secures Pangwa; China closes border checkpoints|Global Eye Intelligence|165|KIA secures Pangwa;|KIA secures Pangwa; China closes border checkpoints|https://globaleyeintelligence.com/escalating-conflict-in-myanmar-kachin-independence-army-secures-strategic-town-of-pangwa/|
  globalminingreview-usar-2026|2026-01-28|B|USA Rare Earth announces letter of intent with the US government|Global Mining Review|166|USA Rare announces|USA Rare Earth announces letter of intent with the US government|https://www.globalminingreview.com/exploration-development/28012026/usa-rare-earth-announces-letter-of-intent-with-the-us-government|
  globalnewsx-malaysia-mcre||C|Malaysia eyes bigger role in rare earths (MCRE about 2,000 t REO a year, all to China)|globalnewsx|167|Malaysia eyes bigger|Malaysia eyes bigger role in rare earths (MCRE about 2,000 t REO a year, all to China)|https://globalnewsx.com/malaysia-eyes-bigger-role-in-rare-earths-but-industry-players-warn-ambitions-may-outpace-reality|
  globalrecycling-narva-2023|2023|B|Estonia: new magnet factory, 81.25 million EUR by Neo and 18.75 million EUR by the state|Global Recycling|168|Estonia|Estonia: new magnet factory, 81.25 million EUR by Neo and 18.75 million EUR by the state|https://global-recycling.info/archives/8442|
  globalsecurity-resourceeu-2025|2025-12-03|C|Questions and answers on RESourceEU|European Commission (GlobalSecurity copy)|169|Questions|Questions and answers on RESourceEU|http://www.globalsecurity.org/wmd/library/news/russia/2025/12/russia-251203-european-commission04.htm|
  globaltimes-ganzhou-2021|2021-04-08|B|Rare earth firms in Ganzhou halt to mend environmental faults, to the end of April|Global Times|170|Rare earth firms|Rare earth firms in Ganzhou halt to mend environmental faults, to the end of April|https://www.globaltimes.cn/page/202104/1220587.shtml|
  globalwitness-kachin-2024|2024-05-23|B|Fuelling the future, poisoning the present: Myanmar rare earth boom|Global Witness|171|Fuelling the future|Fuelling the future, poisoning the present: Myanmar rare earth boom|https://www.globalwitness.org/en/campaigns/natural-resource-governance/fuelling-the-future-poisoning-the-present-myanmars-rare-earth-boom/|
  gmteight-argus-2025|2025-05-09|C|Argus: European dysprosium and terbium prices triple|GMT Eight|172|Argus|Argus: European dysprosium and terbium prices triple|https://gmteight.com/latest/detail/282683|
  govnc-vulcan-2025|2025-11-18|B|Governor announces Vulcan Elements: 918.1 million USD, 10,000 t/yr, Benson|Office of the Governor of North Carolina / EIN Presswire|173|Governor Vulcan|Governor announces Vulcan Elements: 918.1 million USD, 10,000 t/yr, Benson|https://www.einpresswire.com/article/868454287/governor-stein-announces-vulcan-elements-selects-johnston-county-for-1-000-job-magnet-factory-investing-nearly-1-billion-in-the-town-of-benson|
  govtexas-mp-northlake-2026|2026-02-26|B|Governor announces MP Materials magnet plant in Northlake: more than 1.25 billion USD|Office of the Texas Governor / EIN Presswire|174|Governor MP|Governor announces MP Materials magnet plant in Northlake: more than 1.25 billion USD|https://www.einpresswire.com/article/895870555/governor-abbott-announces-mp-materials-rare-earth-magnet-manufacturing-expansion-in-northlake|
  govuk-aukus-2021|2021-09-15|A|UK, US and Australia launch new security partnership|UK Government|175|UK|UK, US and Australia launch new security partnership|https://gov.uk/government/news/uk-us-and-australia-launch-new-security-partnership|
  grafa-lynas-dec-quarter-2026|2026|C|Lynas Rare Earths sees 30% drop in NdPr output (December 2025 quarter)|Grafa|176|Lynas Rare Earths|Lynas Rare Earths sees 30% drop in NdPr output (December 2025 quarter)|https://grafa.com/pt-BR/news/united-states/lynas-rare-earths-sees-30-drop-in-ndpr-output|
  gtreview-vault-2026|2026-02|B|Critical mineral stockpile project wins \'largest ever\' US Exim loan|Global Trade Review|177|Critical mineral|Critical mineral stockpile project wins \'largest ever\' US Exim loan|https://www.gtreview.com/?p=121242|
  gulfnews-pax-silica-2026|2026-01|B|UAE joins US-led Pax Silica|Gulf News|178|UAE joins US-led Pax|UAE joins US-led Pax Silica|https://gulfnews.com/business/markets/major-move-uae-joins-us-led-pax-silica-alliance-to-secure-ai-chip-supply-chains-1.500409389|
  hankyung-star-2022|2022-01-13|B|Star Group (Sungrim): magnets for disk drives since 2002, for the Sonata hybrid of Hyundai since 2013 (in Korean)|Korea Economic Daily|179|Star Group Sungrim|Star Group (Sungrim): magnets for disk drives since 2002, for the Sonata hybrid of Hyundai since 2013 (in Korean)|https://hankyung.com/amp/2022011372281|
  hatch-april-controls-2025|2025-11-10|C|China\'s partial suspension; April controls stay|Gareth Hatch (copy at HotCopper)|180|China\'s partial|China\'s partial suspension; April controls stay|https://thestockexchange.com.au/goto/post?id=477900|
  highnorth-reetec-lkab-2022|2022-11|C|Norwegian-Swedish cooperation on rare earth metals (LKAB, REEtec)|High North News|181|Norwegian-Swedish|Norwegian-Swedish cooperation on rare earth metals (LKAB, REEtec)|https://highnorthnews.dev07.ovh.ramsalt.com/en/norwegian-swedish-cooperation-rare-earth-metals-marks-beginning-something-new-europe|
  hitachi-metals-santoku-2017|2017-11-28|B|Hitachi Metals announces that it will purchase Santoku (company announcement)|Motion Control Online|182|Hitachi Metals|Hitachi Metals announces that it will purchase Santoku (company announcement)|https://www.motioncontrolonline.org/content-detail.cfm/Motion-Control-Tech-Papers/Hitachi-Metals-Ltd-announces-that-it-will-purchase-Santoku-Corporation-Santoku-a-rare-earth-material-maker/content_id/2299|
  hotcopper-iea-n1-2025|2025|C|Summary of IEA Outlook 2025: N-1 coverage|HotCopper post|183|Summary of IEA|Summary of IEA Outlook 2025: N-1 coverage|https://hotcopper.co.nz/goto/post?id=79380286|
  ht-tesla-2022|2022-04-18|B|Tesla: Shanghai works closed since 28 March 2022|Hindustan Times|184|Tesla closed|Tesla: Shanghai works closed since 28 March 2022|https://auto.hindustantimes.com/auto/news/tesla-prepares-to-reopen-shanghai-factory-as-city-aims-to-ease-covid-curbs-41650263273496.html|
  hurriyet-beylikova-2023|2023-12-28|B|Turkiye to become one of top 5 countries producing rare earths|Hurriyet Daily News|185|Turkiye to become|Turkiye to become one of top 5 countries producing rare earths|https://www.hurriyetdailynews.com/turkiye-to-become-one-of-top-5-countries-producing-rare-earths-bayraktar-189090|
  ibef-irel-2025|2025|A|India moves to conserve rare earths, seeks halt to exports to Japan|IBEF|186|India moves|India moves to conserve rare earths, seeks halt to exports to Japan|https://www.ibef.org/news/india-moves-to-conserve-rare-earths-seeks-halt-to-exports-to-japan|
  icn-resourceeu-2025|2025-12-05|B|EU launches action plan to secure critical raw materials|Indian Chemical News|187|EU launches action|EU launches action plan to secure critical raw materials|https://www.indianchemicalnews.com/policy/lite/eu-launches-ambitious-action-plan-to-secure-critical-raw-materials-28441|
  iea-jogmec-stockpile-2023|2023-10-26|A|International Resource Strategy: national stockpiling system (Japan)|IEA policies database|188|International|International Resource Strategy: national stockpiling system (Japan)|https://origin.iea.org/policies/16639-international-resource-strategy-national-stockpiling-system|
  iea-korea-stockpile-2024|2024-01-31|A|National program for metal stockpiling (Korea)|IEA policies database|189|National program|National program for metal stockpiling (Korea)|https://prod.iea.org/policies/17940-the-national-program-for-metal-nonferrous-and-rare-stockpiling|
  ima-quota-imports-2025|2025-08|B|China extends rare earth controls to imported material|IMA|190|China extends rare|China extends rare earth controls to imported material|https://ima-api.org/china-extends-rare-earth-controls-to-imported-material|
  imf-wp-2026-073|2026-04-14|A|Macroeconomic effects of rare earths supply chain disruptions (WP 2026/073)|IMF|191|Macroeconomic|Macroeconomic effects of rare earths supply chain disruptions (WP 2026/073)|https://econpapers.repec.org/paper/imfimfwpa/2026_2f073.htm|
  indianexpress-vault-2026|2026-03-09|B|The bank Trump is relying on for rare earth minerals (New York Times)|Indian Express|192|The bank Trump is|The bank Trump is relying on for rare earth minerals (New York Times)|https://indianexpress.com/article/world/the-bank-trump-is-relying-on-for-rare-earth-minerals-10573536/|
  indmin-nre-golden-dragon-2017|2017-12-14|B|Leading Chinese rare earths producers sign cooperation deal|Industrial Minerals|193|Leading Chinese rare|Leading Chinese rare earths producers sign cooperation deal|https://www.indmin.com/Article/3774458/Leading-Chinese-rare-earths-producers-sign-cooperation-deal.html|
  industrialheating-mp-gm-2022|2022|B|Construction begins on Texas magnet facility; GM supply agreement|Industrial Heating|194|Construction begins|Construction begins on Texas magnet facility; GM supply agreement|https://www.industrialheating.com/articles/96976-construction-begins-on-rare-earth-manufacturing-facility-in-texas|
  industrialinfo-mp-apple-2025|2025|B|MP Materials poised to boost domestic production (Apple, DoD)|Industrial Info Resources|195|MP Materials poised|MP Materials poised to boost domestic production (Apple, DoD)|https://www.industrialinfo.com/iirenergy/industry-news/article/mp-materials-poised-to-boost-domestic-rare-earth-material-magnet-production--343933|
  inn-asm-enquiries-2025|2025-06-12|B|ASM: magnet makers in Korea, the US and Europe as customers, oxide from an Australian supplier|Investing News Network|196|ASM magnet|ASM: magnet makers in Korea, the US and Europe as customers, oxide from an Australian supplier|https://investingnews.com/australian-strategic-rare-earths-enquiries/|
  inn-australia-reserve-2026|2026-01-15|B|Australia targets end of 2026 for strategic reserve|Investing News|197|Australia targets|Australia targets end of 2026 for strategic reserve|https://investingnews.com/australia-critical-minerals-strategic-reserve/|
  inn-mp-northlake-2026|2026-02-26|B|MP Materials selects Northlake for 10X|Investing News Network / Business Wire|198|MP Materials selects|MP Materials selects Northlake for 10X|https://investingnews.com/mp-materials-selects-northlake-texas-as-the-site-of-10x-a-new-u-s-rare-earth-magnet-manufacturing-campus/|
  inn-usar-lcm-2025|2025-11-12|B|USAR secures UK approval to acquire LCM|Investing News Network|199|USAR secures UK|USAR secures UK approval to acquire LCM|https://investingnews.com/usar-secures-uk-approval/|
  inspenet-lynas-lseco-2026|2026|B|Lynas and LS Eco Energy metal agreement|Inspenet|200|Lynas and LS Eco|Lynas and LS Eco Energy metal agreement|https://inspenet.com/en/news/lynas-has-signed-a-rare-earth-metals-agreement-with-ls-eco-energy|
  inspenet-steenkampskraal||B|Steenkampskraal boosts the global rare earth supply chain|Inspenet|201|Steenkampskr… boosts|Steenkampskraal boosts the global rare earth supply chain|https://inspenet.com/en/news/steenkampskraal-boosts-the-global-rare-earth-supply-chain/|
  inst-prospectus-2024|2024-11-14|A|INST: prospectus (in Chinese): Apple, Microsoft, Xiaomi, Huawei, Lenovo as end customers|INST Magnetic New Materials (Stockstar)|202|INST prospectus|INST: prospectus (in Chinese): Apple, Microsoft, Xiaomi, Huawei, Lenovo as end customers|http://wap.stockstar.com/detail/SN2024111400007136|
  interfax-lgok-2023|2023-11-20|B|Lovozero is the supplier of raw material of Solikamsk|Interfax|203|Lovozero is|Lovozero is the supplier of raw material of Solikamsk|https://interfax.com/newsroom/top-stories/96652/|
  investinglive-truce-2026|2026-09|B|Trump-Xi summit extends the trade truce|investingLive|204|Trump-Xi summit|Trump-Xi summit extends the trade truce|https://investinglive.com/news/trump-xi-summit-extends-the-trade-truce-but-leaves-the-biggest-market-questions-unresolved/|
  investingnews-energyfuels-hree-2025|2025-07-17|B|Energy Fuels now producing heavy rare earth element oxides|Investing News Network|205|Energy Fuels now|Energy Fuels now producing heavy rare earth element oxides|https://investingnews.com/energy-fuels-now-producing-heavy-rare-earth-element-oxides/|
  investorintel-chemours-2020|2020-12|B|Energy Fuels and Chemours three-year monazite supply agreement|InvestorIntel|206|Energy Chemours|Energy Fuels and Chemours three-year monazite supply agreement|https://investorintel.com/market-analysis/market-analysis-intel/energy-fuels-on-its-way-to-becoming-a-major-domestic-rare-earths-processor/|
  investorintel-evac-2023|2023|B|DoD award to E-VAC; GM 1000 t order|InvestorIntel|207|DoD award to E-VAC;|DoD award to E-VAC; GM 1000 t order|https://investorintel.com/tag/vac/?print=print-search|
  investorintel-hitachi-2015|2015-11-02|B|Hitachi (now Proterial) delivers magnets to ZF in North Carolina, for Ford among others|InvestorIntel|208|Hitachi delivers|Hitachi (now Proterial) delivers magnets to ZF in North Carolina, for Ford among others|https://investorintel.com/sectors/technology-metals/technology-metals-intel/meanwhile-back-in-tokyo/|
  investorsobserver-mp-dod-2025|2025-07|C|Defense Department invests 400m in MP Materials|Investors Observer|209|Defense Department|Defense Department invests 400m in MP Materials|https://investorsobserver.com/news/stock-update/mp-materials-mp-goes-to-war-as-defense-department-invests-400m-to-cut-out-china|
  irrawaddy-kia-mining||B|Myanmar KIA says rare earth mining set to resume in Pangwa-Chipwi area|The Irrawaddy|210|Myanmar KIA says|Myanmar KIA says rare earth mining set to resume in Pangwa-Chipwi area|https://www.irrawaddy.com/news/burma/myanmars-kia-says-rare-earth-mining-set-to-resume-in-pangwa-chipwi-area.html|
  irumiru-santoku-2022|2022-05|B|Hitachi Metals sold: grinding powder of Shin-Etsu goes to Vietnam, that of TDK and Showa Denko mostly abroad|IR Universe|211|Hitachi Metals sold|Hitachi Metals sold: grinding powder of Shin-Etsu goes to Vietnam, that of TDK and Showa Denko mostly abroad|https://plus.iru-miru.com/en/article/42359|
  itpc-ls-hung-thinh-2024||B|LS Eco Energy diversifies its rare earth supply to Vietnam (Hung Thinh Minerals)|ITPC Ho Chi Minh City / Vietnam Investment Review|212|LS Eco Energy|LS Eco Energy diversifies its rare earth supply to Vietnam (Hung Thinh Minerals)|http://itpc.hochiminhcity.gov.vn/web/en/-/ls-eco-energy-diversifies-its-rare-earth-supply-to-vietnam|
  japanmetal-daikin-2021|2021-10-12|B|Daikin cuts rare earths by 95%: the suppliers of the magnets are concentrated in China (in Japanese)|Japan Metal Daily|213|Daikin cuts rare|Daikin cuts rare earths by 95%: the suppliers of the magnets are concentrated in China (in Japanese)|https://japanmetal.com/?p=111557|
  japantimes-whitehouse-2025|2025-11-03|B|White House fact sheet: China to suspend rare earth controls and issue general licences|The Japan Times|214|White House fact|White House fact sheet: China to suspend rare earth controls and issue general licences|https://www.japantimes.co.jp/business/2025/11/03/tech/china-rare-earth-us-chip|
  jiji-quad-minerals-2025|2025-07-02|B|Quad nations vow to cooperate on minerals supply chain|Jiji Press / Nippon.com|215|Quad nations vow|Quad nations vow to cooperate on minerals supply chain|https://www.nippon.com/en/news/yjj2025070200142/quad-nations-vow-to-cooperate-on-minerals-supply-chain.html|
  jmb-chuden-vietnam-2011|2011|B|Chuo Denki Kogyo launches rare earth production in Vietnam: 200 t Nd and Dy from magnet scrap|Japan Metal Bulletin|216|Chuo Denki Kogyo|Chuo Denki Kogyo launches rare earth production in Vietnam: 200 t Nd and Dy from magnet scrap|http://www.japanmetalbulletin.com/?p=20877|
  jmb-korea-stock-2011|2011|B|South Korea to increase rare earth stockpile|Japan Metal Bulletin|217|South Korea|South Korea to increase rare earth stockpile|http://www.japanmetalbulletin.com/?p=4341|
  jmb-santoku-2017|2017-11-28|B|Hitachi Metals makes Santoku a subsidiary: alloy, magnets and recycling in one chain in Japan (in Japanese)|Japan Metal Daily|218|Hitachi Metals makes|Hitachi Metals makes Santoku a subsidiary: alloy, magnets and recycling in one chain in Japan (in Japanese)|http://www.japanmetal.com/news-h2017112877869.html|
  jmb-wto-quota-2012|2012-03|B|China rare earth export quotas 2006-2011 and prices|Japan Metal Bulletin|219|China rare export|China rare earth export quotas 2006-2011 and prices|http://www.japanmetalbulletin.com/?p=20073|
  joongang-heavy-2025|2025-09-26|B|China chokehold on heavy rare earth exports may undermine Korean auto industry|Korea JoongAng Daily|220|China chokehold on|China chokehold on heavy rare earth exports may undermine Korean auto industry|https://koreajoongangdaily.joins.com/news/2025-09-26/business/economy/Chinas-chokehold-on-heavy-rare-earth-exports-may-undermine-Korean-auto-industry-/2409120|
  justauto-gm-noveon-2025|2025-08|B|GM and Noveon multi-year agreement|Just Auto|221|GM and Noveon|GM and Noveon multi-year agreement|https://www.just-auto.com/?p=182646|
  justauto-honda-2011|2011-03-31|B|Earthquake: Honda makes cars at Sayama and Suzuka again from 11 April|Just Auto|222|Earthquake Honda|Earthquake: Honda makes cars at Sayama and Suzuka again from 11 April|https://www.just-auto.com/news/quake-update-all-honda-plants-back-on-11-april-nissan-close/|
  justia-mp-ppa-2025|2025-07-09|C|Price Protection Agreement between MP Materials and the US Department of Defense, 9 July 2025 (filed exhibit)|Justia contracts (copy of SEC filing)|223|Price Protection|Price Protection Agreement between MP Materials and the US Department of Defense, 9 July 2025 (filed exhibit)|https://contracts.justia.com/companies/fortress-value-acquisition-corp-10229/contract/1332901|
  karlsson-eu-us-mou-2026|2026-04|C|EU and US sign MoU on critical minerals|Lars Karlsson|224|EU and US sign MoU|EU and US sign MoU on critical minerals|http://www.larskarlsson.com/?p=14963|
  kbs-forge-chair-2026|2026-02-05|B|South Korea takes the chair of FORGE through June|KBS World|225|South Korea takes|South Korea takes the chair of FORGE through June|https://world.kbs.co.kr/service/news_view.htm?lang=e\u0026Seq_Code=199322|
  kitco-gm-noveon-2025|2025-08-07|B|GM signs magnet deal with Noveon|Kitco / Reuters|226|GM signs magnet deal|GM signs magnet deal with Noveon|https://www.kitco.com/news/off-the-wire/2025-08-07/gm-signs-rare-earth-magnet-deal-noveon-magnetics|
  kitco-tanbreez-ucore-2025|2025-08-26|B|Critical Metals signs agreement to supply rare earth to US government-funded Ucore plant|Kitco (Reuters)|227|Critical signs|Critical Metals signs agreement to supply rare earth to US government-funded Ucore plant|https://www.kitco.com/news/off-the-wire/2025-08-26/critical-metals-signs-agreement-supply-rare-earth-us-government-funded|
  kyodo-g7-minerals-2025|2025-06-18|C|G7 expands critical minerals cooperation to de-risk from China (Kyodo, copy)|Kyodo / mailing list copy|228|G7 expands critical|G7 expands critical minerals cooperation to de-risk from China (Kyodo, copy)|https://mlm2.listserve.net/pipermail/salon/20250618/msg00017.html|
  lapaas-brazil-exports-2025||C|Brazil rare earth exports to China (419 t in Q1 2025, about 60 t in 2024)|voice.lapaas.com|229|Brazil rare earth|Brazil rare earth exports to China (419 t in Q1 2025, about 60 t in 2024)|https://voice.lapaas.com/?p=5859|
  livemint-apple-mp-2025|2025-07-15|B|Apple commits 500 million for rare-earth magnets from US supplier (Wall Street Journal)|Mint|230|Apple commits 500|Apple commits 500 million for rare-earth magnets from US supplier (Wall Street Journal)|https://www.livemint.com/companies/apple-commits-500-million-for-rare-earth-magnets-from-us-supplier-11752591292094.html|
  livemint-repm-2026|2026-01-12|B|IREL to supply 500 t NdPr oxide|Mint|231|IREL to supply 500 t|IREL to supply 500 t NdPr oxide|https://www.livemint.com/industry/rare-earth-magnet-incentives-heavy-industries-ministry-manufacturing-11768228140411.html|
  mademagnet-sept-exports-2025|2025-10-21|C|China magnet exports in September 2025; Baogang concentrate price|Made Magnet|232|China magnet 2025;|China magnet exports in September 2025; Baogang concentrate price|https://www.mademagnet.com/China-s-Rare-Earth-Magnet-Exports-Drop-6-1-MoM-in-September-US-Shipments-Plunge-Nearly-30-id43322385.html|
  magneticsconf-src-2024||B|SRC REE Processing Facility: catalyst for a rare earth hub|Magnetics Conference|233|SRC REE Processing|SRC REE Processing Facility: catalyst for a rare earth hub|https://www.magneticsconference.com/projects/src-ree-processing-facility-%E2%80%93-catalyst-for-a-rare-earth-hub|
  magneticsmag-asm-kmp-2023|2023|B|ASM produces neo metal and alloy at new Korean plant|Magnetics Magazine|234|ASM produces neo|ASM produces neo metal and alloy at new Korean plant|https://magneticsmag.com/asm-produces-neo-metal-alloy-at-new-plant-in-south-korea-while-progressing-on-rare-earths-mine-site-in-australia|
  magneticsmag-iluka-2024||B|Iluka Australian rare earths refinery|Magnetics Business \u0026 Technology|235|Iluka Australian|Iluka Australian rare earths refinery|https://magneticsmag.com/ilukas-australian-rare-earths-refinery-delivering-a-sustainable-alternative|
  magneticsmag-lkab-2025|2025-03|B|LKAB reports significant increase in rare earth oxides in Sweden|Magnetics Magazine|236|LKAB reports|LKAB reports significant increase in rare earth oxides in Sweden|https://magneticsmag.com/lkab-reports-significant-increase-in-rare-earth-oxides-in-sweden/|
  magneticsmag-phoenix-2025|2025-10|B|Phoenix Tailings opens metallization facility|Magnetics Magazine|237|Phoenix Tailings|Phoenix Tailings opens metallization facility|https://magneticsmag.com/phoenix-tailings-opens-rare-earth-metallization-facility|
  magneticsmag-reetec-2024|2024-08|B|REEtec rare earths separation plant in Norway to start up soon|Magnetics Business \u0026 Technology|238|REEtec rare earths|REEtec rare earths separation plant in Norway to start up soon|https://magneticsmag.com/reetec-rare-earths-separation-plant-in-norway-to-start-up-soon|
  magneticsmag-ucore-2026||B|Ucore builds momentum toward rare earths processing in 2026 in Louisiana|Magnetics Business \u0026 Technology|239|Ucore builds|Ucore builds momentum toward rare earths processing in 2026 in Louisiana|https://magneticsmag.com/ucore-builds-momentum-toward-rare-earths-processing-in-2026-in-louisiana|
  magneticsmag-usar-arnold-2025|2025-12|B|USA Rare Earth: LCM closing, Arnold, Permag and Solvay deals|Magnetics Magazine|240|USA Rare Earth LCM|USA Rare Earth: LCM closing, Arnold, Permag and Solvay deals|https://magneticsmag.com/usa-rare-earth-charges-ahead-via-lcm-acquisition-new-execs-key-supply-deals-with-arnold-magnetic-permag-and-solvay-spanning-north-america-and-europe|
  magneticsmag-usar-lcm-2025|2025|B|USA Rare Earth acquires Less Common Metals|Magnetics Magazine|241|USA Rare acquires|USA Rare Earth acquires Less Common Metals|https://magneticsmag.com/usa-rare-earth-accelerates-mine-to-magnet-strategy-with-the-transformative-acquisition-of-less-common-metals/|
  malaymail-lynas-kelantan-2025|2025-05-30|B|Lynas, Kelantan join forces to tap local rare earths for Kuantan plant|Malay Mail|242|Lynas|Lynas, Kelantan join forces to tap local rare earths for Kuantan plant|https://www.malaymail.com/news/malaysia/2025/05/30/lynas-kelantan-join-forces-to-tap-local-rare-earths-for-kuantan-plant/178688|
  malaymail-lynas-licence-2026|2026-03-02|B|Lynas\'s 10-year licence renewal bars new radioactive waste facility|Malay Mail|243|Lynas\'s 10-year|Lynas\'s 10-year licence renewal bars new radioactive waste facility|https://www.malaymail.com/news/malaysia/2026/03/02/not-an-act-of-betrayal-minister-says-lynass-10-year-licence-renewal-bars-new-radioactive-waste-facility/211021|
  manmonthly-australia-reserve-2026|2026-01-12|B|Australia secures critical minerals supply|Manufacturers Monthly|244|Australia secures|Australia secures critical minerals supply|https://www.manmonthly.com.au/australia-secures-critical-minerals-supply/|
  mediahyde-jslink-2025|2025-11|C|Malaysia to build 142 million USD magnet plant, 3,000 t/yr|Mediahyde|245|Malaysia to build|Malaysia to build 142 million USD magnet plant, 3,000 t/yr|https://mediahyde.com/malaysia-to-build-142m-magnet-plant-to-power-rare-earth-industry|
  meiwa-magnets-2025|2025-07-22|C|Makers of motors in Japan and elsewhere rely on magnets made in China (in Japanese)|Meiwa Manufacturing|246|Makers of motors|Makers of motors in Japan and elsewhere rely on magnets made in China (in Japanese)|https://www.meiwa-ss.co.jp/blog/20250722_11343/|
  metalnomist-cyclic-vac-2026|2026-01|B|Cyclic VAC US magnet recycling partnership|The Metalnomist|247|Cyclic VAC US magnet|Cyclic VAC US magnet recycling partnership|https://www.metalnomist.com/2026/01/cyclic-vac-us-magnet-recycling.html|
  metalnomist-energyfuels-hree-2025|2025-09|B|Energy Fuels heavy rare earth oxides enter pilot production|The Metalnomist|248|Energy Fuels heavy|Energy Fuels heavy rare earth oxides enter pilot production|https://www.metalnomist.com/2025/09/energy-fuels-heavy-rare-earth-oxides.html|
  metalnomist-fungoni-2025|2025-02|B|Shenghe Resources commences heavy mineral sands production at Fungoni|The Metalnomist|249|Shenghe commences|Shenghe Resources commences heavy mineral sands production at Fungoni|https://metalnomist.com/2025/02/shenghe-resources-commences-heavy.html|
  metalnomist-goschen-2025|2025-04|B|VHM delays Goschen rare earth project|Metalnomist|250|VHM delays Goschen|VHM delays Goschen rare earth project|https://metalnomist.com/2025/04/vhm-delays-goschen-rare-earth-project.html|
  metalnomist-lynas-record-2025|2025-09|B|Lynas record rare earth output sets new quarterly high|The Metalnomist|251|Lynas record rare|Lynas record rare earth output sets new quarterly high|https://www.metalnomist.com/2025/09/lynas-record-rare-earth-output-sets-new.html|
  metalnomist-magnet-price-2024|2024-10|B|China\'s magnet exports and average export price, August 2024|Metalnomist|252|China\'s magnet|China\'s magnet exports and average export price, August 2024|https://metalnomist.com/2024/10/chinas-rare-earth-magnet-exports-surge.html|
  metalnomist-mp-dytb-2026|2026-01|B|MP Materials dysprosium and terbium production to start in 2026|The Metalnomist|253|MP dysprosium|MP Materials dysprosium and terbium production to start in 2026|https://www.metalnomist.com/2026/01/mp-materials-dysprosium-and-terbium.html|
  metalnomist-neo-narva-2025|2025-12|B|Neo Estonia magnet plant|Metalnomist|254|Neo Estonia magnet|Neo Estonia magnet plant|https://www.metalnomist.com/2025/12/neo-estonia-rare-earth-magnet-plant.html|
  metalnomist-nre-golden-dragon-2025|2025-02|B|China Northern Rare Earth to build 5,000 t/yr oxide line with Changting Golden Dragon|The Metalnomist|255|China Northern build|China Northern Rare Earth to build 5,000 t/yr oxide line with Changting Golden Dragon|https://www.metalnomist.com/2025/02/chinas-northern-rare-earth-to-build.html|
  metalnomist-nre-jv-2024|2024-12|B|Northern Rare Earth forms JV for NdFeB magnets|Metalnomist|256|Northern Rare forms|Northern Rare Earth forms JV for NdFeB magnets|https://metalnomist.com/2024/12/chinas-northern-rare-earth-forms-joint.html|
  metalnomist-shenghe-2024|2024-11|B|Shenghe buys Jiangyin Jiahua and Zibo Jiahua through Chenguang|The Metalnomist|257|Shenghe buys|Shenghe buys Jiangyin Jiahua and Zibo Jiahua through Chenguang|https://metalnomist.com/2024/11/shenghe-resources-expands-rare-earth.html|
  metalnomist-shenghe-jiahua-2024|2024-11|B|Shenghe Resources expands rare earth separation (Jiangyin and Zibo Jiahua)|The Metalnomist|258|Shenghe expands|Shenghe Resources expands rare earth separation (Jiangyin and Zibo Jiahua)|https://metalnomist.com/2024/11/shenghe-resources-expands-rare-earth.html|
  metalnomist-solvay-2025|2025-06|B|Solvay starts rare earth oxide refining|The Metalnomist|259|Solvay starts rare|Solvay starts rare earth oxide refining|https://www.metalnomist.com/2025/06/solvay-starts-rare-earth-oxide-refining.html|
  metalnomist-usar-lcm-2025|2025-12|B|USAR acquires Less Common Metals|Metalnomist|260|USAR acquires Less|USAR acquires Less Common Metals|https://www.metalnomist.com/2025/12/usar-acquires-less-common-metals-to.html|
  metalnomist-usar-polarstar-2025|2025-08|B|USAR and PolarStar to produce neo magnets|Metalnomist|261|USAR and PolarStar|USAR and PolarStar to produce neo magnets|https://www.metalnomist.com/2025/08/usar-and-polarstar-to-produce-neo.html|
  metalnomist-xtc-2024|2024-08|B|Xiamen Tungsten to construct magnet plant in Baotou; Golden Dragon part of China Rare Earth Group since 2023|Metalnomist|262|Xiamen Baotou;|Xiamen Tungsten to construct magnet plant in Baotou; Golden Dragon part of China Rare Earth Group since 2023|https://metalnomist.com/2024/08/xiamen-tungsten-to-construct-high.html|
  metalnomist-xtc-baotou-2024|2024-08|B|Xiamen Tungsten to construct high-performance NdFeB plant in Baotou|The Metalnomist|263|Xi… high-performance|Xiamen Tungsten to construct high-performance NdFeB plant in Baotou|https://metalnomist.com/2024/08/xiamen-tungsten-to-construct-high.html|
  metalnomist-xtc-baotou-2025|2025-08|B|Xiamen Tungsten expands NdFeB magnets: 12,000 t at Changting, 5,000 t at Baotou|Metalnomist|264|Xiamen expands|Xiamen Tungsten expands NdFeB magnets: 12,000 t at Changting, 5,000 t at Baotou|https://www.metalnomist.com/2025/08/xiamen-tungsten-expands-ndfeb-magnet.html|
  metalswire-smz-2024||B|Rosatom set to spearhead Russia rare earth production with new plant|metalswire|265|Rosatom set|Rosatom set to spearhead Russia rare earth production with new plant|https://metalswire.net/news-of-the-week/rosatom-set-to-spearhead-russias-rare-earth-production-with-new-plant-by-2026/|
  metaltech-mp-2025|2025-07-16|B|DoD commits billions to US rare earths|Metal Tech News|266|DoD commits billions|DoD commits billions to US rare earths|https://www.metaltechnews.com/story/2025/07/16/tech-metals/dod-commits-billions-to-us-rare-earths/2370.html|
  metaltechnews-mp-halt-2025|2025-04-18|B|US-China rare earths master link breaks|Metal Tech News|267|US-China rare earths|US-China rare earths master link breaks|https://www.metaltechnews.com/story/2025/04/23/tech-metals/us-china-rare-earths-master-link-breaks/2243.html|
  metaltechnews-res-2024|2024-09-11|B|DOD backs Rare Earth Salts in Nebraska: terbium of recycled fluorescent lamps|Metal Tech News|268|DOD backs Rare Earth|DOD backs Rare Earth Salts in Nebraska: terbium of recycled fluorescent lamps|https://metaltechnews.com/story/2024/09/11/tech-metals/dod-backs-rare-earth-salts-in-nebraska/1926.html|
  metaltechnews-src-nechalacho-2024|2024-06-17|B|SRC buys Canada first rare earths ore|Metal Tech News|269|SRC buys Canada|SRC buys Canada first rare earths ore|https://metaltechnews.com/story/2024/06/19/tech-metals/src-buys-canadas-first-rare-earths-ore/1810.html|
  metaltechnews-usar-serra-verde-2026|2026-09-09|B|USA Rare Earth, Serra Verde merger complete|Metal Tech News|270|USA Rare Earth Serra|USA Rare Earth, Serra Verde merger complete|https://www.metaltechnews.com/story/2026/09/09/tech-metals/usa-rare-earth-serra-verde-merger-complete/2940.html|
  metalukraine-usgs-2025|2025-11-17|B|Kazakhstan enters the global rare earth metals market (2024 production by country)|Metal Ukraine|271|Kazakhstan enters|Kazakhstan enters the global rare earth metals market (2024 production by country)|https://metalukraine.com/2025/11/17/kazakhstan-country-enters-global-rare-earth-metals-market.html|
  mfgdive-vulcan-2025|2025-11|B|Vulcan Elements Benson magnet facility|Manufacturing Dive|272|Vulcan Benson|Vulcan Elements Benson magnet facility|https://www.manufacturingdive.com/news/vulcan-elements-benson-north-carolina-magnet-facility-defense-rare-earth/806075|
  middle-ashram-2026|2026-01-29|C|Mont Royal advances Ashram project|middle.news|273|Mont Royal advances|Mont Royal advances Ashram project|https://www.middle.news/articles/2026/01/29/mont-royal-advances-ashram-project-with-10m-raise-and-updated-pea-on-track|
  middle-caldeira-pfs-2025|2025-10-23|C|Meteoric advances Caldeira (PFS: 6 Mtpa, 4,228 t NdPr, 130 t DyTb a year)|middle.news|274|Meteoric PFS:|Meteoric advances Caldeira (PFS: 6 Mtpa, 4,228 t NdPr, 130 t DyTb a year)|https://middle.news/articles/2025/10/23/meteoric-resources-advances-caldeira-rare-earth-project-with-maiden-ore-reserve-and-pilot-plant-nearing-completion|
  middle-colossus-reserve-2025|2025-08-19|C|Viridis unveils 200.6Mt maiden reserve|middle.news|275|Viridis unveils|Viridis unveils 200.6Mt maiden reserve|https://www.middle.news/articles/2025/08/19/viridis-unveils-2006mt-maiden-reserve-doubling-colossus-mine-life-to-40-years|
  middle-meteoric-2026|2026-01-27|C|Meteoric advances Caldeira with environmental licence and first carbonate|middle.news|276|Meteo… environmental|Meteoric advances Caldeira with environmental licence and first carbonate|https://www.middle.news/articles/2026/01/27/meteoric-resources-secures-key-approvals-and-advances-pilot-plant-at-caldeira/amp|
  middlenews-asm-2025|2025-04-30|C|ASM: Korean Metals Plant 1,300 t/yr of NdFeB alloy installed, about 60 million USD invested|Middle.news|277|ASM Korean|ASM: Korean Metals Plant 1,300 t/yr of NdFeB alloy installed, about 60 million USD invested|https://www.middle.news/articles/2025/04/30/asm-advances-korean-plant-ramp-up-and-us-expansion-amid-dubbo-funding-boost|
  millenniumpost-repm-2025|2025-12-17|B|India REPM scheme notified|Millennium Post|278|India REPM scheme|India REPM scheme notified|https://www.millenniumpost.in/business/govt-notifies-rs-7280-cr-scheme-to-make-rare-earth-magnets-in-india-640078|
  minelistings-usare-2025|2025-01|C|USA Rare Earth first magnets; 1,200 t then 4,800 t; ASM and ReElement supply|Mine Listings|279|USA Rare Earth first|USA Rare Earth first magnets; 1,200 t then 4,800 t; ASM and ReElement supply|https://minelistings.com/mine-news/usa-rare-earth-produces-first-batch-of-magnets-at-oklahoma-plant|
  minersnews-kachin-2024|2024|C|Armed group seizes control of Myanmar mining area|Miners News (Reuters)|280|Armed group seizes|Armed group seizes control of Myanmar mining area|https://minersnews.net/tag/rare-earth-oxides|
  mining-aclara-carina-2024|2024-09|B|Aclara Resources to start rare earths production in Brazil in 2027|Mining.com|281|Aclara Resources|Aclara Resources to start rare earths production in Brazil in 2027|https://mining.com/aclara-resources-to-start-rare-earths-production-in-brazil-in-2027|
  mining-aclara-louisiana-2025|2025-10-24|B|Aclara jumps on US heavy REE plant plan|Mining.com|282|Aclara jumps on US|Aclara jumps on US heavy REE plant plan|https://www.mining.com/aclara-jumps-on-us-rare-earth-plant-plan|
  mining-brook-2025|2025|B|Ramaco eyes REE stockpile at Wyoming mine (3,400 short tons)|Mining.com|283|Ramaco eyes REE|Ramaco eyes REE stockpile at Wyoming mine (3,400 short tons)|https://www.mining.com/?p=1191579|
  mining-cyclic-vac-2025|2025-10-22|B|Cyclic Materials, VAC sign 10-year rare earth magnet recycling deal|Mining.com|284|Cyclic Materials|Cyclic Materials, VAC sign 10-year rare earth magnet recycling deal|https://www.mining.com/cyclic-materials-vac-sign-10-year-rare-earth-magnet-recycling-deal|
  mining-efr-bfs-2026|2026-01-15|B|Energy Fuels could rank among top rare earth producers in West, study shows|Mining.com|285|Energy Fuels could|Energy Fuels could rank among top rare earth producers in West, study shows|https://www.mining.com/?p=1197116|
  mining-ganzhou-2013|2013-04|B|Ganzhou Rare Earth Group formed, with Longnan Wanbao among others|Mining.com|286|Ganzhou Rare Group|Ganzhou Rare Earth Group formed, with Longnan Wanbao among others|http://www.mining.com/china-forms-major-rare-earth-group-51987/|
  mining-ionic-belfast-2024|2024-11|B|Ionic Rare Earths unveils promising UK recycling plant feasibility|Mining.com|287|Ionic Rare Earths|Ionic Rare Earths unveils promising UK recycling plant feasibility|https://mining.com/ionic-rare-earths-unveils-promising-uk-recycling-plant-feasibility|
  mining-jslink-2025|2025-09|B|JS Link America to invest 223 million USD in rare earth magnet plant in Georgia|Mining.com|288|JS Link invest|JS Link America to invest 223 million USD in rare earth magnet plant in Georgia|https://www.mining.com/js-link-america-to-invest-223m-in-rare-earth-magnet-manufacturing-plant-in-georgia|
  mining-lkab-2024|2024|B|LKAB says it could meet 18% of Europe rare earth needs with Per Geijer mine|Mining.com|289|LKAB says it could|LKAB says it could meet 18% of Europe rare earth needs with Per Geijer mine|https://mining.com/?p=1170783|
  mining-lynas-jare-2023|2023-03|B|Lynas gets \u0024134 million funding from Japan to boost output|Mining.com|290|Lynas gets \u0024134|Lynas gets \u0024134 million funding from Japan to boost output|https://mining.com/web/lynas-gets-134-million-funding-from-japan-to-boost-output|
  mining-serra-verde-output-2026|2026-04-23|C|Serra Verde to boost output of scarce rare earths amid US deal|Mining.com (via Bitget)|291|Serra Verde to boost|Serra Verde to boost output of scarce rare earths amid US deal|https://www.krbitget.com/news/detail/12560605381703|
  mining-sgre-china-2023|2023|B|Siemens Gamesa to cut reliance on China for rare earths, permanent magnets|Mining.com (Reuters)|292|Siemens Gamesa cut|Siemens Gamesa to cut reliance on China for rare earths, permanent magnets|https://mining.com/web/siemens-gamesa-to-cut-reliance-on-china-for-rare-earths-permanent-magnets|
  mining-tanbreez-realloys-2025|2025|B|Critical Metals surges on second US rare earth offtake deal for Tanbreez|Mining.com|293|Critical surges|Critical Metals surges on second US rare earth offtake deal for Tanbreez|https://www.mining.com/?p=1190134|
  mining-technology-pulawy-2021|2021-06|B|Mkango and Grupa Azoty rare earths plant in Poland|Mining Technology|294|Mkango and Grupa|Mkango and Grupa Azoty rare earths plant in Poland|https://www.mining-technology.com/news/mkango-grupa-rare-earths-poland/|
  mining-technology-ucore-meteoric-2024|2024-08|B|Ucore and Meteoric MoU for 3,000 t TREO per year|Mining Technology|295|Ucore and Meteoric|Ucore and Meteoric MoU for 3,000 t TREO per year|https://mining-technology.com/news/ucore-rare-earth-oxide-meteoric|
  mining-us-india-2026|2026-05-26|C|US and India sign critical-minerals framework (Mining.com copy)|Mining.com / KR Bitget|296|US and India sign|US and India sign critical-minerals framework (Mining.com copy)|https://www.krbitget.com/news/detail/12560605429469|
  mining-vara-mada-fs-2026|2026|B|Energy Fuels estimates \u00241.8B value, 38-year life for Madagascar mineral sands project|Mining.com|297|Energy estimates|Energy Fuels estimates \u00241.8B value, 38-year life for Madagascar mineral sands project|https://www.mining.com/energy-fuels-estimates-1-8b-value-38-year-life-for-madagascar-mineral-sands-project|
  miningdoc-serra-verde-2026|2026-02-05|C|US offers Serra Verde 565 million USD financing|Mining Doc (Reuters)|298|US offers Serra 565|US offers Serra Verde 565 million USD financing|https://www.miningdoc.tech/?p=39212|
  miningsee-narva-2023|2023|B|Neo\'s 100 million EUR magnet factory in Narva, about 250 million EUR for 5,000 t/yr|MiningSEE|299|Neo\'s 100 million|Neo\'s 100 million EUR magnet factory in Narva, about 250 million EUR for 5,000 t/yr|https://www.miningsee.eu/just-transition-funds-success-neos-e100m-magnet-factory-in-narva/|
  miningsee-xtc-creg-2023|2023|B|Xiamen Tungsten and China Rare Earth Group continue consolidation of the Chinese rare earth industry|MiningSee (Project Blue)|300|Xiamen continue|Xiamen Tungsten and China Rare Earth Group continue consolidation of the Chinese rare earth industry|https://www.miningsee.eu/xiamen-tungsten-and-china-rare-earth-group-continue-consolidation-of-chinese-rare-earth-industry/|
  miningweekly-nolans-2021|2021-04-30|B|Nolans neodymium/praseodymium rare earths project update|Mining Weekly|301|Nolans|Nolans neodymium/praseodymium rare earths project update|http://www.miningweekly.com/print-version/nolansneodymiumpraseodymium-rare-earths-project-australia-2021-04-30|
  miragenews-msp-2023|2023-09|B|US expands Minerals Security Partnership with Norway, Italy, India|US Department of State / Mirage News|302|US expands Minerals|US expands Minerals Security Partnership with Norway, Italy, India|https://www.miragenews.com/us-expands-minerals-security-partnership-with-1085796/|
  mmta-lcm||B|Less Common Metals: six cells of 55 t, 330 t a year in all|MMTA|303|Less Common Metals:|Less Common Metals: six cells of 55 t, 330 t a year in all|https://mmta.co.uk/less-common-metals-building-a-sustainable-ree-supply-chain/|
  mod-tanbreez-2026|2026-05|C|Greenland rare earth deal points to an electric fleet supply risk|The Mining Operations Director|304|Greenland rare earth|Greenland rare earth deal points to an electric fleet supply risk|https://theminingoperationsdirector.news/greenland-rare-earth-deal-points-to-an-electric-fleet-supply-risk/|
  mofcom-1-2026|2026-01-06|A|Announcement 1 of 2026, dual-use items to Japan (official page; read in an extract)|MOFCOM|305|Announcement 1|Announcement 1 of 2026, dual-use items to Japan (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202601/1206.html|
  mofcom-11-2026|2026-02-24|A|Announcement 11 of 2026, 20 Japanese entities barred (official page; read in an extract)|MOFCOM|306|Announcement 11|Announcement 11 of 2026, 20 Japanese entities barred (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202602/1209.html|
  mofcom-12-2026|2026-02-24|A|Announcement 12 of 2026, 20 Japanese entities on the concern list (official page; read in an extract)|MOFCOM|307|Announcement 12|Announcement 12 of 2026, 20 Japanese entities on the concern list (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202602/1208.html|
  mofcom-20-2026|2026-04-24|A|Announcement 20 of 2026, seven EU entities barred (official page; read in an extract)|MOFCOM|308|Announcement 20|Announcement 20 of 2026, seven EU entities barred (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/gzjgfxwj/202605/1283.html|
  mofcom-56-2025|2025-10-09|A|Announcement 56 of 2025 (official page; read in an extract)|MOFCOM|309|Announcement 56|Announcement 56 of 2025 (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html|
  mofcom-57-2025|2025-10-09|A|Announcement 57 of 2025 (official page; read in an extract)|MOFCOM|310|Announcement 57|Announcement 57 of 2025 (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1177.html|
  mofcom-61-2025|2025-10-09|A|Announcement 61 of 2025 (official page; read in an extract)|MOFCOM|311|Announcement 61|Announcement 61 of 2025 (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html|
  mofcom-62-2025|2025-10-09|A|Announcement 62 of 2025 (official page; read in an extract)|MOFCOM|312|Announcement 62|Announcement 62 of 2025 (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1170.html|
  mofcom-general-licence-2025|2025-12-19|A|Spokesman: general licences for rare earths approved (official page; read in an extract)|MOFCOM|313|Spokesman general|Spokesman: general licences for rare earths approved (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/gndt/202605/1250.html|
  mofcom-rare-earth-suspension-2026|2026-04-17|A|Spokesman: October 2025 rare earth measures suspended to 2026-11-10 (official page; read in an extract)|MOFCOM|314|Spokesman October|Spokesman: October 2025 rare earth measures suspended to 2026-11-10 (official page; read in an extract)|http://exportcontrol.mofcom.gov.cn/article/gndt/202604/1219.html|
  mondaq-cmm-2026|2026-02|B|Diplomats to attend the inaugural Critical Minerals Ministerial|Mondaq|315|Diplomats to attend|Diplomats to attend the inaugural Critical Minerals Ministerial|https://www.mondaq.com/unitedstates/government-contracts-procurement-ppp/1740754/multiple-international-diplomats-to-attend-the-inaugural-critical-minerals-ministerial-summit-in-washington-dc-this-week|
  moneycontrol-irel-2025|2025-10|B|IREL to help private firms manufacture rare earth magnets; 500 t NdPr oxide a year|Moneycontrol|316|IREL to help private|IREL to help private firms manufacture rare earth magnets; 500 t NdPr oxide a year|https://www.moneycontrol.com/news/business/state-run-irel-to-help-private-firms-manufacture-rare-earth-magnets-amid-china-squeeze-13622059.html|
  mp-10k-2021|2022|A|MP Materials annual report 2021 (TREO distribution: NdPr 15.7%, SEG+ 1.8%)|MP Materials (SEC EDGAR)|317|MP Materials annual|MP Materials annual report 2021 (TREO distribution: NdPr 15.7%, SEG+ 1.8%)|https://content.edgar-online.com/ExternalLink/EDGAR/0001801368-22-000010.html?dest=d215279dex961_htm\u0026hash=e8cd53707404b01b1074447d1f7c8c9e83fbb77808f399e4dcc75947179f1034|
  mp-q1-2026|2026-05-07|A|MP Materials: results of the first quarter of 2026 (917 t NdPr oxide)|MP Materials (Business Wire)|318|MP Materials:|MP Materials: results of the first quarter of 2026 (917 t NdPr oxide)|https://markets.ft.com/data/announce/full?dockey=600-202605071605BIZWIRE_USPRX____20260507_BW194592-1|
  mp-q4-results-2026|2026-02-26|B|MP Materials Reports Fourth Quarter and Full Year 2025 Results|MP Materials (Business Wire, on Investing News Network)|319|MP Materials Reports|MP Materials Reports Fourth Quarter and Full Year 2025 Results|https://investingnews.com/mp-materials-reports-fourth-quarter-and-full-year-2025-results/|
  mqworld-fen-2026|2026-03-03|C|Rare Earths Norway says estimate of Europe biggest deposit jumps 81%|MQWorld (Reuters)|320|Rare Earths Norway|Rare Earths Norway says estimate of Europe biggest deposit jumps 81%|https://mqworld.com/rare-earths-norway-says-estimate-of-europes-biggest-deposit-jumps-81|
  msp-statement-2024|2024-03|C|Joint statement of the Minerals Security Partnership, Toronto, 3 March 2024 (copy)|MSP governments / Breaking News International|321|Joint statement|Joint statement of the Minerals Security Partnership, Toronto, 3 March 2024 (copy)|https://breakingnewsinternational.com/world-news/joint-statement-of-the-minerals-security-partnership/|
  najib-beylikova-2025||C|Turkiye will not sell rare earth elements to the USA (plant foundation in 2026)|najib.digital|322|Turkiye will not|Turkiye will not sell rare earth elements to the USA (plant foundation in 2026)|https://news.najib.digital/turkiye-will-not-sell-rare-earth-elements-to-the-usa-115878.html|
  nasdaq-blackstone-vtre-2023|2023-10-22|B|Blackstone to continue to bid for Vietnam rare earth concessions (VTRE chairman arrested)|Nasdaq (Reuters)|323|Blackstone|Blackstone to continue to bid for Vietnam rare earth concessions (VTRE chairman arrested)|https://www.nasdaq.com/articles/australias-blackstone-to-continue-to-bid-for-vietnam-rare-earth-concessions|
  nasdaq-donald-efa-2025|2025|B|Donald project gains EFA support|Nasdaq/Zacks|324|Donald project gains|Donald project gains EFA support|https://www.nasdaq.com/articles/uuuus-donald-project-gains-efa-support-will-it-fast-track-financing|
  nasdaq-energyfuels-vulcan-2025|2025-08-27|B|Can UUUU and Vulcan Elements strengthen US rare earth magnet supply|Nasdaq/Zacks|325|Can UUUU and Vulcan|Can UUUU and Vulcan Elements strengthen US rare earth magnet supply|https://www.nasdaq.com/articles/can-uuuu-and-vulcan-elements-strengthen-us-rare-earth-magnet-supply|
  nasdaq-lynas-restart-2020|2020-05-03|B|Lynas to restart Malaysia plant at 70% production rate (Reuters)|Nasdaq|326|Lynas to restart|Lynas to restart Malaysia plant at 70% production rate (Reuters)|https://www.nasdaq.com/articles/rare-earths-producer-lynas-to-restart-malaysia-plant-at-70-production-rate-2020-05-03|
  nasdaq-mp-records-2026|2026|B|MP sets production records in 2025: can 2026 go even higher?|Nasdaq/Zacks|327|MP sets production|MP sets production records in 2025: can 2026 go even higher?|https://www.nasdaq.com/articles/mp-sets-production-records-2025-can-2026-go-even-higher|
  nasdaq-qmm-2022|2022-05-24|B|QMM runs again after five days of roadblocks (Reuters)|Nasdaq|328|QMM runs again after|QMM runs again after five days of roadblocks (Reuters)|https://www.nasdaq.com/articles/rio-tintos-madagascar-mine-restarts-after-reaching-deal-with-protesters|
  national-us-japan-2025|2025-10-28|B|US and Japan agree on critical minerals and rare earths pact|The National|329|US and Japan agree|US and Japan agree on critical minerals and rare earths pact|https://www.thenationalnews.com/business/2025/10/28/us-and-japan-agree-on-critical-minerals-and-rare-earths-supply-pact|
  nationthailand-moc18-2025|2025-04|B|China restricts exports of seven medium and heavy rare earths|The Nation (Thailand)|330|China restricts|China restricts exports of seven medium and heavy rare earths|https://www.nationthailand.com/blogs/news/world/40048363|
  ndtv-repm-2025|2025-11-26|B|Cabinet clears Rs 7,280 crore scheme for rare earth magnets|NDTV|331|Cabinet clears Rs 7|Cabinet clears Rs 7,280 crore scheme for rare earth magnets|https://www.ndtv.com/india-news/cabinet-clears-rs-7-280-crore-scheme-for-manufacturing-rare-earth-magnets-9704388|
  neo-jamr-zamr-sale-2025|2025-04-01|C|Neo completes sale of majority equity interest of China rare earth separation assets|Neo Performance Materials (CNW via 6ix)|332|Neo completes sale|Neo completes sale of majority equity interest of China rare earth separation assets|https://6ix.com/company/neo-performance-materials-inc/news/neo-completes-sale-of-majority-equity-interest-of-china-rare-earth-separation-assets|
  neo-narva-commercial-2026|2026-09-14|A|Neo advances commercial production at its magnet facility|Neo Performance Materials|333|Neo advances|Neo advances commercial production at its magnet facility|https://www.neomaterials.com/neo-advances-commercial-production-magnet-facility/|
  netease-huahong-2025|2025|B|Huahong: 12,000 t/yr of oxides from magnet scrap, sold to the two groups and other rare earth makers (in Chinese)|NetEase|334|Huahong|Huahong: 12,000 t/yr of oxides from magnet scrap, sold to the two groups and other rare earth makers (in Chinese)|https://www.163.com/dy/article/KOCKP4S10556BYWG.html|
  newsbytes-neo-narva-2025|2025-09-19|C|Estonian magnet factory; raw materials from Australia|NewsBytes|335|Estonian magnet|Estonian magnet factory; raw materials from Australia|https://www.newsbytesapp.com/news/auto/new-estonian-magnet-factory-to-power-1-million-evs-annually/tldr|
  newsofasia-uz-mou-2026|2026-02|C|Uzbekistan signs MoUs with US on critical minerals|News of Asia|336|Uzbekistan signs|Uzbekistan signs MoUs with US on critical minerals|https://newsofasia.net/uzbekistan-signs-mous-with-u-s-on-critical-minerals|
  newsweekworld-suzuki-2025|2025-06-05|C|Suzuki halts Swift production (Reuters)|Newsweek World|337|Suzuki halts Swift|Suzuki halts Swift production (Reuters)|https://newsweek.world/suzuki-halts-swift-production-amid-chinas-rare-earth-curbs/|
  newzino-2010-embargo|2026|C|China-Japan rare earth embargo of 2010|Newzino|338|China-Japan rare|China-Japan rare earth embargo of 2010|https://newzino.com/story/us-critical-minerals-domestic-supply|
  nine-toyota-2011|2011-04-08|B|Toyota, Nissan and Honda restart: Toyota all plants from 18 April 2011|Nine Finance (AFP)|339|Toyota|Toyota, Nissan and Honda restart: Toyota all plants from 18 April 2011|https://finance.nine.com.au/business-news/japans-automakers-signal-restart/b41054fc-da85-4e92-8e20-b3cc0d05d15d|
  northernminer-asm-usare-2023|2023|B|ASM inks deal with USA Rare Earth|The Northern Miner|340|ASM inks deal|ASM inks deal with USA Rare Earth|https://secure.northernminer.com/news/asm-inks-deal-to-sell-rare-earths-to-us-magnet-maker/1003857446|
  northernminer-serra-verde-2026|2026-02-05|B|Serra Verde signs 565m US deal; 277m funding and equity deal proposed for USA Rare Earth|The Northern Miner|341|Serra Verde signs|Serra Verde signs 565m US deal; 277m funding and equity deal proposed for USA Rare Earth|https://secure.northernminer.com/news/serra-verde-signs-565m-us-deal-for-rare-earths-mine/1003887390|
  noveon-nidec-2025|2025|A|Noveon lands deal with Nidec Motor: 1,000 t of magnets over five years|Noveon Magnetics (San Antonio press)|342|Noveon lands deal|Noveon lands deal with Nidec Motor: 1,000 t of magnets over five years|https://noveon.co/san-antonio-deal|
  noveon-sanantonio-2022|2022-10-15|A|San Marcos company aims to energize US magnets supply|Noveon / San Antonio Express News|343|San Marcos company|San Marcos company aims to energize US magnets supply|https://noveon.co/san-marcos-company-aims-to-energize-us-magnets-supply|
  nrinvesting-dubbo-2025|2025-07|B|ASM accelerates cost reductions at Dubbo|National Resources Investing|344|ASM accelerates cost|ASM accelerates cost reductions at Dubbo|https://nrinvesting.com/asm-accelerates-cost-reductions-at-dubbo|
  nrinvesting-iluka-2025|2025|B|Iluka accelerates Eneabba|National Resources Investing|345|Iluka accelerates|Iluka accelerates Eneabba|https://nrinvesting.com/?p=441223|
  nrinvesting-yangibana-2025|2025|B|Hastings and Wyloo joint venture for Yangibana formed|National Resources Investing|346|Hastings and Wyloo|Hastings and Wyloo joint venture for Yangibana formed|https://nrinvesting.com/?p=429566|
  nsenergy-goschen-2024|2024-01-31|B|VHM signs offtake with Shenghe for Goschen|NS Energy|347|VHM signs offtake|VHM signs offtake with Shenghe for Goschen|https://www.nsenergybusiness.com/news/vhm-shenghe-offtake-agreement-goschen-project-australia/|
  nsenergy-kangankunde-2024|2024|B|Kangankunde rare earths project, Malawi|NS Energy|348|Kangankunde rare|Kangankunde rare earths project, Malawi|https://nsenergybusiness.com/projects/kangankunde-rare-earths-project-malawi|
  nsenergy-mp-dod-2025|2025-07|B|MP Materials, DoD partner to build US magnet supply chain|NS Energy|349|MP Materials DoD|MP Materials, DoD partner to build US magnet supply chain|https://www.nsenergybusiness.com/news/mp-materials-dod-partner-to-build-us-rare-earth-magnet-supply-chain/|
  nwtelegraph-iluka-lindian-2025|2025-08|B|Iluka to process Lindian rare earths through Eneabba refinery|North West Telegraph|350|Iluka to process|Iluka to process Lindian rare earths through Eneabba refinery|https://www.northwesttelegraph.com.au/business/mining/iluka-resources-to-process-lindian-resources-african-rare-earths-through-eneabba-refinery--c-19594346|
  nzherald-samarium-2025|2025-06|B|China\'s chokehold on samarium (NYT)|NZ Herald|351|China\'s chokehold on|China\'s chokehold on samarium (NYT)|https://www.nzherald.co.nz/world/chinas-chokehold-on-an-obscure-mineral-threatens-the-wests-militaries/UOOHX6SN4VDNTNQ4TBZDZOQBIE|
  odm-laos-27-mines-2025||B|Rare earth mining expands into Laos, threatening entire Mekong River|Open Development Mekong (Mongabay)|352|Rare earth expands|Rare earth mining expands into Laos, threatening entire Mekong River|https://opendevelopmentmekong.net/en/news/rare-earth-mining-expands-into-laos-threatening-entire-mekong-river|
  oedigital-july-magnets-2025|2025-08-20|B|China\'s rare-earth magnet exports reach six-month peak in July (Reuters)|OE Digital|353|China\'s rare-earth|China\'s rare-earth magnet exports reach six-month peak in July (Reuters)|https://energynews.oedigital.com/mineral-resources/2025/08/20/chinas-rareearth-magnet-exports-reached-a-sixmonth-peak-in-july|
  oedigital-vulcan-2025|2025-11-18|B|Vulcan Elements to build \u00241bn facility|OE Digital|354|Vulcan build|Vulcan Elements to build \u00241bn facility|https://energynews.oedigital.com/mineral-resources/2025/11/18/vulcan-elements-a-rare-earth-magnet-company-will-build-a-1-billion-north-carolina-facility|
  oedigital-vw-permits-2025|2025-05-13|B|Volkswagen suppliers on the list of the first export permits for magnets (Reuters)|OE Digital|355|Volkswagen suppliers|Volkswagen suppliers on the list of the first export permits for magnets (Reuters)|https://energynews.oedigital.com/mining/2025/05/13/volkswagen-suppliers-are-on-the-list-of-rptbeijings-first-export-permits-for-rare-earth-magnets|
  opovo-us-australia-2025|2025-10-20|B|US and Australia critical minerals framework|O Povo / Estadao|356|US and Australia|US and Australia critical minerals framework|https://www.opovo.com.br/noticias/economia/2025/10/20/eua-e-australia-desejam-investir-uss-3-bi-em-projetos-de-minerais-criticos-nos-proximos-6-meses.html|
  opseng-gkn-schaeffler||C|GKN and Schaeffler to offer magnet supply chain|Operations Engineer|357|GKN and Schaeffler|GKN and Schaeffler to offer magnet supply chain|https://uat.operationsengineer.org.uk/content/news/gkn-and-schaeffler-to-offer-magnet-supply-chain|
  osenc-moc18-text-2025|2025-04|C|Announcement 18 of 2025, English translation with item list|Osenc Magnets|358|Announcement 18|Announcement 18 of 2025, English translation with item list|https://osencmagnet.com/export-controls-on-rare-earth-elements/|
  parameter-vault-2026|2026-02-02|C|Trump announces 12 billion USD critical minerals stockpile|Parameter|359|Trump announces 12|Trump announces 12 billion USD critical minerals stockpile|https://parameter.io/trump-announces-12-billion-critical-minerals-stockpile-to-reduce-china-dependence|
  particle-232-2026|2026-01|C|Trump launches critical minerals talks, delays tariffs (deadline 13 July 2026)|Particle News|360|Trump launches|Trump launches critical minerals talks, delays tariffs (deadline 13 July 2026)|https://particle.news/story/trump-launches-critical-minerals-talks-delays-tariffs-as-congress-floats-25-billion-reserve|
  particle-dla-1bn-2025|2025-10|C|Pentagon launches 1 billion USD critical minerals stockpile|Particle News|361|Pentagon launches 1|Pentagon launches 1 billion USD critical minerals stockpile|https://particle.news/story/pentagon-launches-1-billion-critical-minerals-stockpile-to-curb-china-reliance|
  particle-japan-ban-2026|2026-01|C|China bans dual-use exports to Japan|Particle News|362|China bans Japan|China bans dual-use exports to Japan|https://particle.news/story/china-bans-dual-use-exports-to-japan-opens-anti-dumping-probe|
  particle-lynas-q1-2025|2025-10|C|Lynas revenue surges but misses forecasts as rare earth output ramps (Seadrift uncertain)|Particle News|363|Lynas revenue surges|Lynas revenue surges but misses forecasts as rare earth output ramps (Seadrift uncertain)|https://particle.news/story/lynas-revenue-surges-but-misses-forecasts-as-rare-earth-output-ramps|
  particle-oct9-controls-2025|2025-10-09|C|China expands rare-earth controls with extraterritorial reach|Particle News|364|China expands|China expands rare-earth controls with extraterritorial reach|https://particle.news/story/china-expands-rareearth-export-controls-with-extraterritorial-reach|
  particle-pax-silica-2025|2025-12|C|Pax Silica: seven founding signatories, others as guests|Particle News|365|Pax Silica seven|Pax Silica: seven founding signatories, others as guests|https://particle.news/story/pax-silica-sets-a-trusted-tech-core-with-india-left-out|
  peak-zksh-tesla-2016|2016-11-17|C|Tesla signs permanent magnet supply deal (Zhongke Sanhuan)|Peak Resources (Industrial Minerals)|366|Tesla signs|Tesla signs permanent magnet supply deal (Zhongke Sanhuan)|https://www.peakresources.com.au/news/tesla-signs-permanent-magnet-supply-deal/|
  pillsbury-forge-vault-2026|2026-02|B|Critical minerals: FORGE and Project Vault|Pillsbury|367|Critical minerals|Critical minerals: FORGE and Project Vault|https://www.pillsburylaw.com/en/news-and-insights/critical-minerals-forge-project-vault.html|
  pillsbury-moc70-2025|2025-11|B|China suspends export controls on certain critical minerals and related items|Pillsbury|368|China suspends|China suspends export controls on certain critical minerals and related items|https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html|
  play1037-src-realloys-2025|2025-12-10|B|Saskatchewan inks rare earth partnership (SRC and REalloys)|Play 103.7|369|Saskatchewan inks|Saskatchewan inks rare earth partnership (SRC and REalloys)|https://www.play1037.ca/2025/12/10/saskatchewan-inks-rare-earth-partnership-aiming-to-boost-north-american-supply-chain|
  pmreview-creg-2021|2021-12-31|B|New China Rare-Earths Group will become second-largest producer (Minmetals, Chinalco, Ganzhou)|Powder Metallurgy Review|370|New China|New China Rare-Earths Group will become second-largest producer (Minmetals, Chinalco, Ganzhou)|https://www.pm-review.com/new-china-rare-earths-group-will-become-worlds-second-largest-rare-earths-producer/|
  pmreview-daido-honda-2016|2016-07-13|B|Daido Steel and Honda: heavy rare earth free magnets; Daido Electronics wholly owned|Powder Metallurgy Review|371|Daido Steel|Daido Steel and Honda: heavy rare earth free magnets; Daido Electronics wholly owned|https://www.pm-review.com/daido-steel-honda-rare-earth-free-hybrid-vehicle-motors/|
  pmreview-gkn-2022|2022-07-20|B|GKN to begin production of permanent magnets|PM Review|372|GKN to begin|GKN to begin production of permanent magnets|https://www.pm-review.com/gkn-powder-metallurgy-to-begin-production-of-permanent-magnets-for-electric-vehicles/|
  politico-schaeffler-2025|2025-06|B|Schaeffler flies magnets in from China|Politico|373|Schaeffler flies|Schaeffler flies magnets in from China|https://www.politico.eu/article/europe-car-makers-sideswiped-us-china-trade-war/|
  posco-star-2024|2024|A|POSCO International establishes \'China excluded\' supply chain for rare earth magnets|POSCO Newsroom|374|POSCO \'China|POSCO International establishes \'China excluded\' supply chain for rare earth magnets|https://newsroom.posco.com/en/posco-international-establishes-china-excluded-supply-chain-for-rare-earth-magnets/|
  posco-star-orders-2024|2024|A|POSCO International establishes China-excluded supply chain for rare earth magnets|POSCO|375|POSCO China-excluded|POSCO International establishes China-excluded supply chain for rare earth magnets|https://newsroom.posco.com/en/posco-international-establishes-china-excluded-supply-chain-for-rare-earth-magnets/|
  presstv-minerals-bloc-2026|2026-02-05|B|US hosts over 50 countries to hold talks on mineral \'trade bloc\' against China|Press TV|376|US hosts over 50|US hosts over 50 countries to hold talks on mineral \'trade bloc\' against China|https://www.presstv.co.uk/Detail/2026/02/05/763543/US-hosts-over-50-states-for-talks-on-mineral-trade-bloc-against-China|
  prime-smz-2025|2025-12-29|B|New complex in Solikamsk (in Russian)|1prime|377|New complex|New complex in Solikamsk (in Russian)|https://1prime.ru/20251229/kompleks-866013425.html|
  principlecivics-vault-2026|2026-02|C|Project Vault topic page|Principle Civics|378|Project Vault topic|Project Vault topic page|https://www.principlecivics.com/topics/trump-project-vault-feb-2026|
  prn-noveon-lynas-2025|2025-10-08|A|Noveon and Lynas MoU|PR Newswire|379|Noveon and Lynas MoU|Noveon and Lynas MoU|https://www.prnewswire.com/news-releases/noveon-magnetics-and-lynas-rare-earths-partner-to-advance-us-rare-earth-magnet-supply-chain-302578331.html|
  projectblue-caremag-2025|2025-03-19|B|Carester secures EUR216M funding for rare earth recycling and refining hub|Project Blue|380|Carester secures|Carester secures EUR216M funding for rare earth recycling and refining hub|https://projectblue.com/blue/opinion-pieces/1161/carester-secures-€216m-funding--for-rare-earth-recycling-and-refining-hub-|
  projectblue-china-quota-2024|2024-02-08|B|China increases total rare earth production quota by 12.5% in H1 2024|Project Blue|381|China increases|China increases total rare earth production quota by 12.5% in H1 2024|https://projectblue.com/blue/news-analysis/757/china-increases-total-rare-earth-production-quota-by-12.5precent-in-h1-2024-|
  projectblue-hypromag-2026|2026-01|B|Mkango, HyProMag and the University of Birmingham open the Tyseley plant|Project Blue|382|Mkango|Mkango, HyProMag and the University of Birmingham open the Tyseley plant|https://projectblue.com/blue/news-analysis/1403/mkango,-hypromag-and-the-university-of-birmingham-open-the-tyseley-rare-earth-magnet-recycling-plant|
  projectblue-jslink-2025|2025-09|B|JS Link America Georgia plant; non-Chinese NdFeB capacity|Project Blue|383|JS Link plant;|JS Link America Georgia plant; non-Chinese NdFeB capacity|https://www.projectblue.com/blue/news-analysis/1304/js-link-america-announces-construction-of-ndfeb-magnet-facility-in-georgia,-usa|
  projectblue-songwe-2022|2022-07-13|B|DFS released for Songwe Hill rare earth project|Project Blue|384|DFS released|DFS released for Songwe Hill rare earth project|https://theprojectbluegroup.com/blue/news-analysis/138/dfs-released-for-songwe-hill-rare-earth-project|
  prospector-energyfuels-2024|2024-06-10|B|Energy Fuels achieves commercial production of separated rare earths: 850 to 1,000 t NdPr a year (company release)|The Prospector News|385|Energy Fuels earths:|Energy Fuels achieves commercial production of separated rare earths: 850 to 1,000 t NdPr a year (company release)|https://theprospectornews.com/energy-fuels-achieves-commercial-production-of-on-spec-separated-rare-earths-at-its-white-mesa-mill-in-utah-while-simultaneously-advancing-uranium-production/|
  prospector-mp-apple-2025|2025-07|B|MP Materials and Apple USD 500 million partnership|The Prospector News|386|MP Materials Apple|MP Materials and Apple USD 500 million partnership|https://theprospectornews.com/mp-materials-and-apple-announce-500-million-partnership-to-produce-recycled-rare-earth-magnets-in-the-united-states|
  psuwatch-irel-magnet-2023|2023-05|B|Rare earth permanent magnet plant at Visakhapatnam: reduction-diffusion, SmCo|PSU Watch|387|Rare earth SmCo|Rare earth permanent magnet plant at Visakhapatnam: reduction-diffusion, SmCo|https://psuwatch.com/newsupdates/pm-modi-inaugurates-rare-earth-permanent-magnet-plant-vishakhapatnam|
  pulse-f35-adamas-2026|2026-04-22|C|How much rare earths does an F-35 really contain? (Adamas)|pulse.bot|388|How much rare earths|How much rare earths does an F-35 really contain? (Adamas)|https://www.pulse.bot/defense/news/how-much-rare-earths-does-an-f-35-really-contain-de58adad-63fb-4f8f-b887-377674870f67/|
  qazinform-us-ukraine-2025|2025-05-01|B|US and Ukraine establish reconstruction fund focused on natural resources|Qazinform|389|US and Ukraine|US and Ukraine establish reconstruction fund focused on natural resources|https://qazinform.com/news/us-and-ukraine-establish-reconstruction-fund-focused-on-natural-resources-719894|
  qq-inst-2024|2024-09-26|B|INST: over 60% of sales end at Apple; sales of magnet waste questioned by the exchange (in Chinese)|QQ News|390|INST over|INST: over 60% of sales end at Apple; sales of magnet waste questioned by the exchange (in Chinese)|https://new.qq.com/rain/a/20240926A0AGIL00|
  qq-truce-2026|2026-09-25|B|Extension of the trade truce to 10 January 2027 (in Chinese)|Tencent News|391|Extension trade|Extension of the trade truce to 10 January 2027 (in Chinese)|https://news.qq.com/rain/a/20260925A01DEU00|
  questmetals-serra-verde-dfc-2026|2026|C|US DFC offers \u0024565M financing to Brazilian rare earth project|Quest Metals|392|US DFC offers \u0024565M|US DFC offers \u0024565M financing to Brazilian rare earth project|https://www.questmetals.com/blog/us-dfc-offers-565m-financing-to-brazilian-rare-earth-project|
  qz-jogmec-2021|2021|B|Japan\'s rare earths strategy|Quartz|393|Japan\'s rare earths|Japan\'s rare earths strategy|https://qz.com/1998773/japans-rare-earths-strategy-has-lessons-for-us-europe?utm_source=email\u0026utm_medium=quartz-obsession\u0026utm_content=af263340-4b9d-11ec-954c-3237793624ba\u0026utm_source=email\u0026utm_medium=quartz-obsession\u0026utm_content=af263340-4b9d-11ec-954c-3237793624ba|
  rainbow-phalaborwa-page||A|Phalaborwa project page|Rainbow Rare Earths|394|Phalaborwa project|Phalaborwa project page|https://www.rainbowrareearths.com/project/phalaborwa/|
  rareearthexchanges-browns-range-2025|2025|B|Northern Minerals Browns Range DFS|Rare Earth Exchanges|395|Northern DFS|Northern Minerals Browns Range DFS|https://rareearthexchanges.com/?p=11020|
  rareearthexchanges-capacity-2025|2025|B|Rare earth processing 2025: global capacity and key players|Rare Earth Exchanges|396|Rare earth|Rare earth processing 2025: global capacity and key players|https://rareearthexchanges.com/news/rare-earth-processing-2025-global-capacity-and-key-players/?replytocom=245|
  rareearthexchanges-energyfuels-2025|2025-07-17|B|Energy Fuels to launch US heavy rare earth production by late 2026|Rare Earth Exchanges|397|Energy Fuels launch|Energy Fuels to launch US heavy rare earth production by late 2026|https://rareearthexchanges.com/?p=8419|
  rareearthexchanges-kachin-2025|2025|B|Kachin Independence Army control of heavy rare earth zones|Rare Earth Exchanges|398|Kachin Independence|Kachin Independence Army control of heavy rare earth zones|https://rareearthexchanges.com/?p=9318|
  rareearthexchanges-longonjo-2025|2025|B|Pensana Longonjo project|Rare Earth Exchanges|399|Pensana Longonjo|Pensana Longonjo project|https://rareearthexchanges.com/news/pensana-longonjo-project|
  rareearthexchanges-mp-hree-2025|2025-11-08|B|Can MP Materials make heavy rare earths by next year?|Rare Earth Exchanges|400|Can MP Materials|Can MP Materials make heavy rare earths by next year?|https://rareearthexchanges.com/news/americas-rare-earth-treasure-trove-can-mp-materials-make-heavy-rare-earths-by-next-year-promising-signals|
  rareearthexchanges-pensana-reelement-2025|2025|B|Pensana-ReElement MOU|Rare Earth Exchanges|401|Pensana-ReElement|Pensana-ReElement MOU|https://rareearthexchanges.com/news/pensana-reelement-deal-signals-ambition-but-questions-linger|
  rareearthexchanges-phalaborwa-2024|2024|B|Rainbow Rare Earths Phalaborwa project|Rare Earth Exchanges|402|Rainbow Rare Earths|Rainbow Rare Earths Phalaborwa project|https://rareearthexchanges.com/news/rainbow-rare-earths-phalaborwa-project|
  rareearthexchanges-reelement-vulcan-2025|2025|B|ReElement inks deal with Vulcan Elements|Rare Earth Exchanges|403|ReElement inks deal|ReElement inks deal with Vulcan Elements|https://rareearthexchanges.com/news/magnet-moves-as-reelement-inks-deal-with-vulcan-elements-to-accelerate-usa-rae-earth-element-value-chain|
  rareearthexchanges-src-2025|2025|B|Saskatchewan heavy rare earth gambit (SRC and REalloys)|Rare Earth Exchanges|404|Saskatchewan heavy|Saskatchewan heavy rare earth gambit (SRC and REalloys)|https://rareearthexchanges.com/news/saskatchewans-heavy-rare-earth-gambit-substance-spin-and-what-investors-should-watch|
  raremetalblog-dod-2012|2012|C|Pentagon: US weapons use about 175 t NdFeB a year|Rare Metal Blog (Bloomberg)|405|Pentagon|Pentagon: US weapons use about 175 t NdFeB a year|https://www.raremetalblog.com/pentagon-says-f-35s-use-chinese-rare-earths-us-supply-to-rise/|
  rawmaterials-dytb-2025|2026-01-20|B|Exports of dysprosium and terbium in 2025|rawmaterials.net|406|Exports|Exports of dysprosium and terbium in 2025|https://rawmaterials.net/exports-of-dysprosium-and-terbium-decline-sharply-in-2025-as-destination-markets-shift|
  rawmaterials-evac-dod-2023|2023-09-20|B|US strengthens supply chain for rare earth magnets (grant to E-VAC)|rawmaterials.net|407|US strengthens|US strengthens supply chain for rare earth magnets (grant to E-VAC)|https://rawmaterials.net/u-s-strengthens-supply-chain-for-rare-earth-magnets/|
  rawmaterials-jslink-2025|2025-09-04|B|JS Link to build in Georgia; Lynas supplies Yesan|rawmaterials.net|408|JS Link to build|JS Link to build in Georgia; Lynas supplies Yesan|https://rawmaterials.net/koreas-js-link-to-build-rare-earth-magnet-facility-in-georgia|
  rawmaterials-laos-refinery-2025|2025|B|Canada Rare Earth announces acquisition of a refinery in Laos|rawmaterials.net|409|Canada Rare Earth|Canada Rare Earth announces acquisition of a refinery in Laos|https://rawmaterials.net/canada-rare-earth-announces-acquisition-of-a-refinery-in-laos/|
  rawmaterials-lcm-lacq-2025|2025-05|B|LCM invests EUR 110m in new plant in Lacq|rawmaterials.net|410|LCM invests EUR 110m|LCM invests EUR 110m in new plant in Lacq|https://rawmaterials.net/rare-earths-made-in-france-lcm-invests-e110-million-in-new-plant/|
  rawmaterials-lynas-noveon-2025|2025-10-08|B|Lynas and Noveon join forces|rawmaterials.net|411|Lynas and Noveon|Lynas and Noveon join forces|https://rawmaterials.net/mine-to-magnet-lynas-and-noveon-join-forces-for-u-s-supply-chain|
  rawmaterials-lynas-sojitz-2025|2025-10|B|Lynas reports record quarter, expands Japan supply chain|rawmaterials.net|412|Lynas reports record|Lynas reports record quarter, expands Japan supply chain|https://rawmaterials.net/lynas-reports-record-quarter-expands-japan-supply-chain|
  rawmaterials-meteoric-neo-2024|2024-05-02|B|Meteoric Resources and Neo Performance ink rare earth supply deal|rawmaterials.net|413|Meteoric Resources|Meteoric Resources and Neo Performance ink rare earth supply deal|https://rawmaterials.net/meteoric-resources-and-neo-performance-ink-rare-earth-supply-deal/|
  rawmaterials-perak-2023|2023-10-23|B|Malaysia\'s Perak state eyeing cooperation with China (visit to Nanning)|rawmaterials.net|414|Malaysia\'s Perak|Malaysia\'s Perak state eyeing cooperation with China (visit to Nanning)|https://rawmaterials.net/rare-earths-malaysias-perak-state-eyeing-cooperation-with-china/|
  rawmaterials-res-2024|2024-09-10|B|US Department of Defense invests in a terbium producer (fluorescent lamps)|rawmaterials.net|415|US Department|US Department of Defense invests in a terbium producer (fluorescent lamps)|https://rawmaterials.net/rare-earths-u-s-department-of-defense-invests-in-terbium-producer/|
  rawmaterials-solvay-2025|2025-04|B|Solvay expands rare earth production at La Rochelle|rawmaterials.net|416|Solvay expands rare|Solvay expands rare earth production at La Rochelle|https://rawmaterials.net/solvay-expands-rare-earth-production-at-la-rochelle/|
  rawmaterials-solvay-us-2025|2025-11|B|Samarium, dysprosium and more: Solvay secures supply deals in the US|rawmaterials.net|417|Samarium|Samarium, dysprosium and more: Solvay secures supply deals in the US|https://rawmaterials.net/samarium-dysprosium-and-more-solvay-secures-supply-deals-in-the-u-s|
  rawmaterials-suspension-2025|2025-11-07|B|China officially suspends October export tightening|rawmaterials.net|418|China officially|China officially suspends October export tightening|https://rawmaterials.net/china-officially-suspends-october-export-tightening|
  rawmaterials-vietnam-2023|2023|B|Vietnam significantly increases rare earths production|rawmaterials.net|419|Vietnam|Vietnam significantly increases rare earths production|https://rawmaterials.net/vietnam-significantly-increases-rare-earths-production/|
  rbtfl-blacklist-2026|2026-06-22|C|China blacklists MP Materials and USA Rare Earth|rbtfl|420|China blacklists MP|China blacklists MP Materials and USA Rare Earth|https://rbtfl.xyz/en/n/china-rare-earth-controls.md|
  rbtfl-ndpr-2026|2026-06|C|NdPr prices surged to 137 USD/kg before correcting|rbtfl|421|NdPr prices surged|NdPr prices surged to 137 USD/kg before correcting|https://rbtfl.xyz/zh/n/ndpr-price-surge-2026.md|
  reeforum-pensana-toyota-2025|2025|C|Pensana MOU with Toyota Tsusho for rare earth offtake|Rare Earth Exchanges forum (RNS text)|422|Pensana MOU|Pensana MOU with Toyota Tsusho for rare earth offtake|https://forum.rareearthexchanges.com/threads/phase-2-expansion-is-now-almost-a-certainty.685/post-1157|
  reetec-funding-2022|2022-11-08|A|REEtec raises NOK 1200 million (EUR 115 million) for first industrial plant|REEtec|423|REEtec raises NOK|REEtec raises NOK 1200 million (EUR 115 million) for first industrial plant|https://www.reetec.no/artikler/reetec-raises-nok-1200-million-for-first-industrial-plant|
  reex-dfars-2027|2026|B|DFARS January 2027 cliff|Rare Earth Exchanges|424|DFARS January 2027|DFARS January 2027 cliff|https://rareearthexchanges.com/news/an-illusion-of-control-do-americas-defense-giants-own-their-supply-chains|
  reex-iea-oct-2025|2025-10-24|B|The mineral chessboard: IEA sounds alarm (91% of separation, 94% of magnets)|Rare Earth Exchanges|425|The mineral|The mineral chessboard: IEA sounds alarm (91% of separation, 94% of magnets)|https://rareearthexchanges.com/news/the-mineral-chessboard-iea-sounds-alarm-as-china-tightens-its-grip|
  reex-japan-watchlist-2026|2026-02-24|B|China places 20 Japanese companies on concern list|Rare Earth Exchanges|426|China places 20|China places 20 Japanese companies on concern list|https://rareearthexchanges.com/news/china-places-20-japanese-companies-on-export-concern-list-expands-dual-use-controls|
  reex-malaysia-ban-2025|2025|B|Malaysia\'s ban on raw rare earth exports|Rare Earth Exchanges|427|Malaysia\'s ban on|Malaysia\'s ban on raw rare earth exports|https://rareearthexchanges.com/news/malaysias-ban-on-the-export-of-raw-rare-earth-materials|
  regxplora-ecb-op-2026|2026-03-31|C|ECB Occasional Paper on rare earth export controls: 0.3-0.6% US output loss|RegXplora|428|ECB Occasional Paper|ECB Occasional Paper on rare earth export controls: 0.3-0.6% US output loss|https://platform.regxplora.com/updates/a60d7811f74e4bd25f1fc06523faeae4dc6f2f4fad1d861b9e938fea15f16e62/european-central-bank-research-models-chinese-rare-earth-export-controls-and-estimates-0-3-0-6-u|
  rem-argus-yttrium-2025|2025-09-29|C|European rare earth weekly review, 25 September 2025 (Argus)|rareearth-materials.com|429|European rare weekly|European rare earth weekly review, 25 September 2025 (Argus)|https://www.rareearth-materials.com/polish/news/european-rare-earth-weekly-review-yttrium-soars-due-to-supply-shortage-244407.html|
  reportify-cn-auto-2025|2026-01|C|BYD 4.60 M, Geely NEV 1.69 M, Tesla 1.64 M in 2025|Reportify|430|BYD 4.60 M|BYD 4.60 M, Geely NEV 1.69 M, Tesla 1.64 M in 2025|https://reportify.ai/news/1206648470916698112|
  reportify-efr-asm-2026|2026-01|C|Energy Fuels to acquire ASM: closing expected in late June 2026|Reportify|431|Energy Fuels ASM:|Energy Fuels to acquire ASM: closing expected in late June 2026|https://reportify.ai/news/1211228071580143616|
  reportify-jlmag-2025|2025|C|JL Mag: record of the results briefing for 2024 (in Chinese)|Reportify|432|JL Mag|JL Mag: record of the results briefing for 2024 (in Chinese)|https://reportify.cn/transcripts/1110370832099708928|
  reportify-mp-q3-2025|2025|C|MP Materials sets stage for heavy rare earth breakthrough in 2026|Reportify|433|MP Materials sets|MP Materials sets stage for heavy rare earth breakthrough in 2026|https://reportify.ai/news/1184368116092899328|
  reportify-nri-2026|2026-01|C|Nomura Research Institute on rare earth limits|Reportify|434|Nomura Research|Nomura Research Institute on rare earth limits|https://reportify.ai/transcripts/1198281402349654016|
  resourcerecycling-eri-2025|2025-11-26|B|ERI delivers end-of-life magnets to ReElement in Indiana|Resource Recycling|435|ERI delivers|ERI delivers end-of-life magnets to ReElement in Indiana|https://resource-recycling.com/e-scrap/2025/11/26/eri-and-reelement-partner-on-rare-earth-magnet-recovery/?noamp=mobile|
  resourceworld-halleck-2025|2025|B|American Rare Earths updates Halleck Creek scoping study|Resource World|436|American Rare Earths|American Rare Earths updates Halleck Creek scoping study|https://resourceworld.com/?p=92462|
  reuters-kachin-2025|2025-03-28|C|Insight: Myanmar rebels disrupt China rare earth trade|Reuters / Finance Top|437|Insight|Insight: Myanmar rebels disrupt China rare earth trade|https://www.financetom.com/business/insightmyanmar-rebels-disrupt-china-rare-earth-trade-sparking-regional-scramble-356208.htm|
  reuters-lcm-lacq-2025|2025-05-29|C|LCM plant in France takes Caremag oxides|Reuters (daily8)|438|LCM plant in France|LCM plant in France takes Caremag oxides|https://www.daily8.com/en/hashtag/Carester|
  reuters-lcm-lacq-gbf-2025|2025-05-29|B|UK rare earths company to build plant in France (Reuters): 110 million EUR, 124 million USD|Global Banking \u0026 Finance Review|439|UK rare earths|UK rare earths company to build plant in France (Reuters): 110 million EUR, 124 million USD|https://staging.globalbankingandfinance.com/UK-RAREEARTHS-BRITAIN-FRANCE-60da5ef6-ef2a-42de-8509-3e8a800c1f31/|
  reuters-sgre-tdk-2025|2025-06|B|Siemens Gamesa: TDK deal, Chinese suppliers|Reuters (TradingView)|440|Siemens Gamesa:|Siemens Gamesa: TDK deal, Chinese suppliers|https://tw.tradingview.com/news/reuters.com%2C2025%3Anewsml_L8N3ST0W1%3A0-siemens-gamesa-chinese-magnet-suppliers-discuss-european-production-coo-says|
  reuters-shinetsu-vietnam-2012|2012-01-24|B|Shin-Etsu to build rare earth plant in Vietnam (1,000 t a year, plus 50% capacity)|Reuters|441|Shin-Etsu to build|Shin-Etsu to build rare earth plant in Vietnam (1,000 t a year, plus 50% capacity)|http://cn.reuters.com/article/shinetsu-idCNL4E8CN78Q20120123|
  reuters-solvay-noveon-permag-2025|2025-11-12|C|Solvay seals two deals with US magnet makers|Reuters (financetom)|442|Solvay seals deals|Solvay seals two deals with US magnet makers|https://www.financetom.com/business/solvay-seals-two-deals-to-supply-rare-earths-to-us-magnet-makers-475301.htm|
  rex-bajaj-2025|2025-08|B|Bajaj Auto and the zero month: India imports nearly all of its rare earth magnets, mostly from China|Rare Earth Exchanges|443|Bajaj Auto|Bajaj Auto and the zero month: India imports nearly all of its rare earth magnets, mostly from China|https://rareearthexchanges.com/?p=9715|
  rex-evac-ships-2025|2025|B|eVAC ships first commercial magnets from Sumter|Rare Earth Exchanges|444|eVAC ships first|eVAC ships first commercial magnets from Sumter|https://rareearthexchanges.com/news/a-magnet-ships-and-a-line-is-crossed|
  rex-irel-smco-2025|2025|B|IREL launches rare earth magnet production; SmCo delivered to BARC and DMRL|Rare Earth Exchanges|445|IREL launches rare|IREL launches rare earth magnet production; SmCo delivered to BARC and DMRL|https://rareearthexchanges.com/news/indias-irel-launches-rare-earth-magnet-production-amid-strategic-pivot-from-china|
  rex-japan-magnet-2025|2025|B|Japan\'s magnet shift (Proterial, Daido; Honda)|Rare Earth Exchanges|446|Japan\'s magnet shift|Japan\'s magnet shift (Proterial, Daido; Honda)|https://rareearthexchanges.com/news/japans-magnet-shift-fact-friction-and-future-risks|
  rex-jlmag-baotou3-2025|2025-07|B|JL MAG expands: 20,000 tpa Baotou phase III|Rare Earth Exchanges|447|JL MAG expands|JL MAG expands: 20,000 tpa Baotou phase III|https://rareearthexchanges.com/news/jl-mag-expands-as-chinas-magnet-giant-adds-20000-tpa-in-baotou-phase-iii-project|
  rex-nre-h1-2025|2025|B|Northern Rare Earth first half 2025; metals projects Huaxing 8,000 t, Gansu 12,000 t|Rare Earth Exchanges|448|Northern Rare first|Northern Rare Earth first half 2025; metals projects Huaxing 8,000 t, Gansu 12,000 t|https://rareearthexchanges.com/news/northern-rare-earth-reports-explosive-first-half-profits-expands-downstream-push|
  rex-permag-2025|2025-11|B|Permag, Solvay and LCM agreement|Rare Earth Exchanges|449|Permag|Permag, Solvay and LCM agreement|https://rareearthexchanges.com/?p=14749|
  rex-posco-star-2024|2024|B|POSCO and Star Group: US plant 3,000 then 5,000 t|Rare Earth Exchanges|450|POSCO and Star Group|POSCO and Star Group: US plant 3,000 then 5,000 t|https://rareearthexchanges.com/news/ev-magnet-supply-chain|
  rex-star-vietnam-2025|2025|B|Star Group: magnet factory of 4,000 t in Quang Nam|Rare Earth Exchanges|451|Star Group Group:|Star Group: magnet factory of 4,000 t in Quang Nam|https://rareearthexchanges.com/news/magnet-manufacturing|
  rex-tianhe-2025|2025-10-10|B|Baotou Tianhe expands its magnet empire|Rare Earth Exchanges|452|Baotou Tianhe|Baotou Tianhe expands its magnet empire|https://rareearthexchanges.com/?p=14141|
  rex-usar-arnold-2025|2025-12|B|Less Common Metals to supply Arnold Magnetic Technologies|Rare Earth Exchanges|453|Less Common supply|Less Common Metals to supply Arnold Magnetic Technologies|https://rareearthexchanges.com/?p=20622|
  rex-xtc-baotou-2025|2025-05|B|Xiamen Tungsten nears launch of Baotou magnet plant|Rare Earth Exchanges|454|Xiamen nears|Xiamen Tungsten nears launch of Baotou magnet plant|https://rareearthexchanges.com/news/state-backed-xiamen-tungsten-nears-launch-of-278m-20ktpa-permanent-magnet-plant-in-baotou-cementing-chinas-ndfeb-manufacturing-dominance|
  rex-zhaobao-2025|2025-10|C|Northern Zhaobao 3,000 tpa; China about 250,000 tpa|Rare Earth Exchanges (copy)|455|Northern Zhaobao 3|Northern Zhaobao 3,000 tpa; China about 250,000 tpa|http://www.earths-book.com/index-810.html|
  rising-inquiry-2016|2016-05-31|A|Rising Nonferrous Metals: answer to the Shanghai exchange on its annual report of 2015: ore from own mines and from the market (in Chinese)|Rising Nonferrous Metals (Shanghai Securities News)|456|Rising answer|Rising Nonferrous Metals: answer to the Shanghai exchange on its annual report of 2015: ore from own mines and from the market (in Chinese)|https://paper.cnstock.com/html/2016-05/31/content_681423.htm|
  rohstoff-neo-q3-2025|2025|B|Neo Performance Q3 2025: heavy rare earth line at Silmet to start in 2026|rohstoff.net|457|Neo Performance Q3|Neo Performance Q3 2025: heavy rare earth line at Silmet to start in 2026|https://rohstoff.net/?p=13915|
  rosatom-rare-earth-chain-2024|2024-04-25|A|Rare earth supply chain|Rosatom Newsletter|458|Rare earth supply|Rare earth supply chain|https://rosatomnewsletter.com/2024/04/25/rare-earth-supply-chain/|
  roskill-leshan-2020|2020-08|B|Rare earths: flooding affects China LREE production (Leshan; feed from Dalucao and Maoniuping)|Roskill|459|Rare earths|Rare earths: flooding affects China LREE production (Leshan; feed from Dalucao and Maoniuping)|https://roskill.com/news/rare-earths-flooding-affects-china-lree-production/|
  samarium-dev-mp-2025|2025|C|MP Materials secures US strategic support|samarium.dev|460|MP Materials secures|MP Materials secures US strategic support|https://samarium.dev/news/mp-materials-secures-u-s-strategic-support|
  samariumdev-india-repm-2025|2025-11-26|C|Cabinet approves 7,280 crore rare-earth magnet plan|samarium.dev|461|Cabinet approves 7|Cabinet approves 7,280 crore rare-earth magnet plan|https://samarium.dev/news/cabinet-approves-7-280-crore-rare-earth-magnet-plan|
  samariumdev-sept-exports-2025|2025-10-20|C|China rare earth magnet exports decline: largest destinations of September 2025|samarium.dev|462|China rare magnet|China rare earth magnet exports decline: largest destinations of September 2025|https://samarium.dev/news/china-s-rare-earth-magnet-exports-decline|
  scrapinsight-ngualla-2024|2024-07|B|Shenghe Resources acquires major stake in Ngualla|Scrap Insight|463|Shenghe acquires|Shenghe Resources acquires major stake in Ngualla|https://scrapinsight.com/2024/07/shenghe-resources-acquires-major-stake.html|
  scrapinsight-recycled-2025|2025-06|B|China recycled rare earth output falls (capacity over 80,000 t, Jiangxi 64%)|Scrap Insight|464|China capacity|China recycled rare earth output falls (capacity over 80,000 t, Jiangxi 64%)|https://www.scrapinsight.com/2025/06/chinas-recycled-rare-earth-output-falls.html|
  scrapprices-eu-stock-2026|2026-02-04|C|Italy, France and Germany to lead EU stockpiling plan (Reuters)|Scrap Prices|465|Italy|Italy, France and Germany to lead EU stockpiling plan (Reuters)|https://www.scrapprices.com/news/italy-france-and-germany-to-lead-eu-critical-materials-stockpiling-plan-sources-say/2347|
  seaisi-brook-mine-2025|2025-07-07|B|Ramaco to break ground at Brook mine (1,242 t REO, 254 t NdPr)|SEAISI (Kallanish)|466|Ramaco to break|Ramaco to break ground at Brook mine (1,242 t REO, 254 t NdPr)|https://www.seaisi.org/details/26852?type=news-rooms|
  seaisi-iea-2024|2024-06-03|B|China to maintain control of REE refining this decade: IEA|SEAISI|467|China to maintain|China to maintain control of REE refining this decade: IEA|https://seaisi.org/details/24787?type=news-rooms|
  seaisi-kalgoorlie-2024|2024-11-11|B|Lynas opens Australia first rare earths processing plant|SEAISI (Kallanish)|468|Lynas opens|Lynas opens Australia first rare earths processing plant|https://seaisi.org/details/25722?type=news-rooms|
  seaisi-solvay-2025|2025-04-09|B|Solvay starts in La Rochelle; 2,000 to 5,000 t/yr of oxides in the end (Kallanish)|SEAISI|469|Solvay starts in La|Solvay starts in La Rochelle; 2,000 to 5,000 t/yr of oxides in the end (Kallanish)|https://www.seaisi.org/details/26454?type=news-rooms|
  sec-compass-arnold-2014|2014-03|A|Compass Diversified Holdings, 10-K of 2013, note D: Arnold, nine works in the US, the UK, Switzerland and China; aerospace and defence, general industrial|Compass Diversified Holdings (SEC)|470|Compass Diversified|Compass Diversified Holdings, 10-K of 2013, note D: Arnold, nine works in the US, the UK, Switzerland and China; aerospace and defence, general industrial|https://www.sec.gov/Archives/edgar/data/1345126/000119312514093901/R11.htm|
  secwatch-usar-carester-2026|2026-04-09|C|USA Rare Earth to acquire about 12.5% of Carester (8-K of 2026-04-09)|secwatch.observer (SEC EDGAR)|471|USA Rare acquire|USA Rare Earth to acquire about 12.5% of Carester (8-K of 2026-04-09)|https://secwatch.observer/filing/0001970622-26-000026.txt|
  serus-drc-rwanda-2025|2025-12-15|B|US-DRC-Rwanda strategic minerals agreement|Serus Legal|472|US-DRC-Rwanda|US-DRC-Rwanda strategic minerals agreement|https://www.seruslegal.com/insights/snapshot%3A-u.s.-drc-rwanda-strategic-minerals-agreement|
  shan-mong-bawk-2025|2025|B|Rare earth mining in Mong Bawk, 26 mines by 2025|Shan Herald Agency for News|473|Rare earth Bawk|Rare earth mining in Mong Bawk, 26 mines by 2025|https://english.shannews.org/archives/28196|
  shan-mong-yawng-2025|2025-08|B|Rare earth mining in Mong Yawng, at least 19 sites|Shan Herald Agency for News|474|Rare earth Yawng|Rare earth mining in Mong Yawng, at least 19 sites|https://english.shannews.org/archives/28478|
  sharecafe-colossus-pfs-2025|2025-07-09|B|VMM Colossus project PFS|ShareCafe|475|VMM Colossus project|VMM Colossus project PFS|https://www.sharecafe.com.au/2025/07/09/vmms-colossus-project-pfs-reveals-world-class-rare-earth-economics|
  sharecafe-iluka-ntu-2022|2022-10-28|B|Iluka locks down rare earths supply (Northern Minerals)|ShareCafe|476|Iluka locks down|Iluka locks down rare earths supply (Northern Minerals)|https://sharecafe.com.au/2022/10/28/iluka-locks-down-rare-earths-supply|
  sharecafe-iluka-ntu-2022b|2022|B|Northern Minerals partners with Iluka for Browns Range project|Australian Mining|477|Northern partners|Northern Minerals partners with Iluka for Browns Range project|https://www.australianmining.com.au/northern-minerals-partners-with-iluka-for-browns-range-project/|
  sheppard-dfars-2024|2024-05|B|DoD final rule prohibiting certain magnets from nonaligned foreign nations|Sheppard Mullin|478|DoD final rule|DoD final rule prohibiting certain magnets from nonaligned foreign nations|https://www.governmentcontractslaw.com/2024/05/dod-releases-final-rule-prohibiting-the-acquisition-of-certain-magnets-from-nonaligned-foreign-nations/|
  shinetsu-vn-2018|2017|A|Shin-Etsu to double magnet capacity in Vietnam|Shin-Etsu Chemical|479|Shin-Etsu to double|Shin-Etsu to double magnet capacity in Vietnam|https://www.shinetsu.co.jp/en/news/news-release/shin-etsu-chemical-to-double-its-production-capacity-of-rare-earth-magnets-in-vietnam/|
  showadenko-vietnam-2008|2008-10-08|A|SDK establishes rare earth metal subsidiary in Vietnam: 800 t a year|Showa Denko|480|SDK establishes rare|SDK establishes rare earth metal subsidiary in Vietnam: 800 t a year|https://www.sdk.co.jp/english/news/2008/aanw_08_0958.html|
  singaporeinsight-jslink-2025|2025-11|C|600 million MYR super magnet plant in Pahang (JS Link, Lynas)|Singapore Insight|481|600 million MYR|600 million MYR super magnet plant in Pahang (JS Link, Lynas)|https://singaporeinsight.com/anwar-backs-rm600-million-super-magnet-plant-to-power-malaysias-rare-earth-ambitions|
  siva-reetec||A|REEtec, Heroya: 720 t/yr of NdPr oxide|Siva|482|REEtec|REEtec, Heroya: 720 t/yr of NdPr oxide|https://siva.no/virkemidler/byggeprosjekter/reetec-heroya/|
  smallcaps-goschen-2024|2024|B|VHM strikes milestone offtake deal with Shenghe (REMC over 58% TREO)|Small Caps|483|VHM strikes|VHM strikes milestone offtake deal with Shenghe (REMC over 58% TREO)|https://smallcaps.com.au/vhm-strikes-milestone-offtake-deal-shenghe-goschen-prospects/|
  smh-ndpr-shares-2024|2024|C|Hastings set to ride next rare earths high tide (NdPr share Mt Weld 23%, Mountain Pass 16%)|shocell.com (copy of a Sydney Morning Herald article)|484|Hastings set to ride|Hastings set to ride next rare earths high tide (NdPr share Mt Weld 23%, Mountain Pass 16%)|https://shocell.com/hastings-set-to-ride-next-rare-earths-high-tide-59141.html|
  smm-cn-auto-2025|2026-01|B|China vehicle production and sales 2025 (CAAM)|SMM|485|China vehicle|China vehicle production and sales 2025 (CAAM)|https://news.metal.com/newscontent/103720172/vehicle-production-and-sales-hit-a-new-record-high-in-2025-maintaining-the-global-top-position-for-17-consecutive-years-|
  smm-europe-magnets-2025|2025-08-26|B|European rare earth dependence: exports to Europe January to July 2025|SMM|486|European dependence:|European rare earth dependence: exports to Europe January to July 2025|https://news.metal.com/newscontent/103497154-dependency-independence-european-rare-earth-analysissmm-analysis|
  smm-fob-jan-2026|2026-01|B|SMM overseas market: FOB and CIF prices, January 2026|SMM|487|SMM overseas market|SMM overseas market: FOB and CIF prices, January 2026|https://news.metal.com/newscontent/103724941/the-us-continues-to-strengthen-efforts-through-multiple-measures-g7-re-discusses-reducing-rare-earth-supply-from-china-s|
  smm-ganzhou-reg-2013|2013-04-02|B|Ganzhou Rare Earth Group: the whole chain from mining through smelting and separation|Shanghai Metals Market|488|Ganzhou Rare Group:|Ganzhou Rare Earth Group: the whole chain from mining through smelting and separation|https://news.metal.com/newscontent/100047846/progress-is-made-in-rare-earth-industry-integration-in-south-china-ganzhou-rare-earth-group-enters-operation/|
  smm-huahong-2025|2025-05-28|B|Huahong Technology: 12,000 t/yr recycled oxides; 115 t Dy and 25 t Tb oxide in 2024|SMM|489|Huahong Technology|Huahong Technology: 12,000 t/yr recycled oxides; 115 t Dy and 25 t Tb oxide in 2024|https://news.metal.com/newscontent/103348505/Huahong-Technology:-Annual-capacity-of-rare-earth-permanent-magnets-is-15000-mt-and-the-existing-capacity-of-regenerated-rare-earth-oxides-is-12000-mtyear|
  smm-imports-feb-2025|2025-03-20|B|Unlisted rare earth oxide imports continue to tighten (Jan-Feb 2025)|SMM|490|Unlisted rare earth|Unlisted rare earth oxide imports continue to tighten (Jan-Feb 2025)|https://news.metal.com/newscontent/103237108/Unlisted-Rare-Earth-Oxide-Imports-Continue-to-Tighten-When-Will-Imports-of-Myanmar-Ore-Resume-[SMM-Analysis]|
  smm-imports-jan-may-2025|2025-06|B|Surge in unlisted rare earth oxide imports in May|SMM|491|Surge in unlisted|Surge in unlisted rare earth oxide imports in May|https://news.metal.com/newscontent/103386688/Rush-Shipment-of-Inventory-Ore-Before-Rainy-Season,-Surge-in-Unlisted-Rare-Earth-Oxide-Imports-in-May-[SMM-Analysis]|
  smm-june-output-2024|2024|C|June 2024 rare earth oxide output in China (Pr-Nd 7,325 t, Dy 214 t, Tb 40.8 t)|atechmagnet (SMM data)|492|June 2024 rare earth|June 2024 rare earth oxide output in China (Pr-Nd 7,325 t, Dy 214 t, Tb 40.8 t)|https://atechmagnet.cn/news/june-analysis-and-july-forecast-of-ree-output|
  smm-lynas-dod-2026|2026-03|B|Lynas signs 96 million USD letter of intent with US DoD|SMM|493|Lynas signs 96|Lynas signs 96 million USD letter of intent with US DoD|https://news.metal.com/newscontent/103805777-Chile-and-US-Sign-Joint-Statement-to-Consult-on-Rare-Earths-and-Critical-Minerals|
  smm-lynas-hre-2025|2025-10-29|B|Lynas to build heavy rare earth plant in Malaysia|SMM|494|Lynas to build heavy|Lynas to build heavy rare earth plant in Malaysia|https://news.metal.com/newscontent/103594317/Lynas-to-Build-Heavy-Rare-Earth-Plant-in-Malaysia-with-119M-Investment|
  smm-nre-ir-2025|2025-06-26|B|China Northern Rare Earth investor record (alloy 100,000 t, Antai Northern 5,000 t)|SMM|495|China investor|China Northern Rare Earth investor record (alloy 100,000 t, Antai Northern 5,000 t)|https://news.metal.com/newscontent/103397610/China-Northern-Rare-Earth:-Recent-orders-have-maintained-a-stable-trend-with-the-overall-situation-better-than-expected-We-are-optimistic-about-the-future-trend-of-rare-earth-prices|
  smm-nre-ir-feb-2025|2025-03-04|B|China Northern Rare Earth: concentrate from Baogang, agreements for over half of sales|Shanghai Metals Market|496|China concentrate|China Northern Rare Earth: concentrate from Baogang, agreements for over half of sales|https://metal.com/en/newscontent/103207432|
  smm-nre-ir-june-2025|2025-07-08|B|China Northern Rare Earth: quota under the Rare Earth Management Regulations|Shanghai Metals Market|497|China Northern quota|China Northern Rare Earth: quota under the Rare Earth Management Regulations|https://news.metal.com/newscontent/103416693/China-Northern-Rare-Earth:-Export-orders-for-rare-earth-products-saw-some-recovery-in-June-The-rare-earth-market-was-more-active-in-Q1-than-in-the-same-period-last-year|
  smm-nre-listing-2021|2021-04-13|B|China Northern Rare Earth listing prices for April; metal plants in Baotou as buyers of its oxide|Shanghai Metals Market|498|China listing|China Northern Rare Earth listing prices for April; metal plants in Baotou as buyers of its oxide|https://news.metal.com/newscontent/101450043/china-northern-rare-earth-listing-prices-for-april-praseodymium-neodymium-oxide-prices-flat-from-march|
  smm-posco-reelement-2025|2025-09|B|ReElement and POSCO deal; 7,700 t and 800 t contracts|SMM|499|ReElement and POSCO|ReElement and POSCO deal; 7,700 t and 800 t contracts|https://news.metal.com/newscontent/103553178/ReElement-POSCO-Ink-Deal-for-US-Rare-Earth-Magnet-Integrated-Site|
  smm-rare-earth-2025-01-10|2025-01-10|B|SMM rare earth morning summary|SMM|500|SMM rare morning|SMM rare earth morning summary|https://news.metal.com/newscontent/103130775/smm-rare-earth-morning-meeting-summary-market-procurement-performance-is-poor-enterprise-confidence-weakens|
  smm-rare-earth-2025-03-04|2025-03-04|B|SMM rare earth morning summary|SMM|501|SMM rare summary|SMM rare earth morning summary|https://news.metal.com/newscontent/103205562/|
  smm-rare-earth-2025-04-10|2025-04-10|B|SMM rare earth morning summary|SMM|502|SMM rare earth|SMM rare earth morning summary|https://news.metal.com/newscontent/103270747/SMM-Rare-Earth-Morning-Meeting-Summary:-Medium-Heavy-Rare-Earth-Prices-Continue-to-Rise-Pr-Nd-Prices-Significantly-Decline|
  smm-rare-earth-2025-05-08|2025-05-08|B|SMM rare earth morning summary|SMM|503|SMM rare earth 2|SMM rare earth morning summary|https://news.metal.com/newscontent/103313273/[SMM-Rare-Earth-Morning-Meeting-Summary]-Rare-Earth-Prices-Increase-Slightly-Downstream-Purchases-Mainly-Based-on-Demand|
  smm-rare-earth-2025-06-26|2025-06-26|B|SMM rare earth daily review|SMM|504|SMM rare earth daily|SMM rare earth daily review|https://news.metal.com/newscontent/103397266/emrareem-emearthem-emmarketem-empricesem-remain-stable-with-sluggish-trading-activities-in-both-upstream-and-downstream-sectors-smm-rare-earth-daily-review|
  smm-scrap-2025-07-03|2025-07-03|B|SMM weekly review of recycled rare earth|SMM|505|SMM weekly review|SMM weekly review of recycled rare earth|https://news.metal.com/newscontent/103409523/Rare-earth-scrap-remains-at-a-high-level-with-an-increase-in-scrap-procurement-volume-[SMM-Weekly-Review-of-Recycled-Rare-Earth]|
  smm-scrap-2025-07-15|2025-07-15|B|SMM: scrap prices rise rapidly|SMM|506|SMM|SMM: scrap prices rise rapidly|https://news.metal.com/newscontent/103426783/Scrap-prices-rise-rapidly-with-market-procurement-showing-polarization-[SMM-analysis]|
  smm-serra-verde-china-2025|2025|B|Serra Verde shortens rare earth supply deal term with China|SMM|507|Serra Verde shortens|Serra Verde shortens rare earth supply deal term with China|https://news.metal.com/newscontent/103660406/Serra-Verde-Cuts-Rare-Earth-Supply-Deal-Term-with-China-Eyes-West-Shift|
  smm-shenghe-chain-2021|2021-05-28|B|Shenghe: with Wensheng, Chenguang and others it has separation, metal and magnet waste in one group|SMM|508|Shenghe|Shenghe: with Wensheng, Chenguang and others it has separation, metal and magnet waste in one group|https://news.metal.com/newscontent/101491520/shenghe-resources-continue-to-increase-the-size-of-mergers-and-acquisitions-to-expand-production-capacity|
  smm-shenghe-peak-2025|2025-05-15|B|Shenghe Resources to acquire 100% of Peak Rare Earths|SMM|509|Shenghe acquire|Shenghe Resources to acquire 100% of Peak Rare Earths|https://news.metal.com/newscontent/103325535/Shenghe-Resources-Accelerates-Its-Overseas-Rare-Earth-Resources-Layout-Increases-Stake-in-Core-Rare-Earth-Project-of-Target-Company-Which-Is-Expected-to-Go-into-Production-Next-Year|
  smm-southern-re-2020|2020-07-07|B|Rare earths in South China: listing prices, samarium oxide 12,000 CNY/t|SMM|510|Rare earths in South|Rare earths in South China: listing prices, samarium oxide 12,000 CNY/t|https://news.metal.com/newscontent/101192157/rare-earths-in-south-china-raise-the-listing-prices-of-several-rare-earth-oxides-by-150000-yuan-per-ton-for-lutetium-oxide|
  smm-weekly-2025-06-26|2025-06-26|B|SMM rare earth weekly review|SMM|511|SMM rare weekly|SMM rare earth weekly review|https://news.metal.com/newscontent/103397309/Rare-earth-prices-remain-high-and-stable-with-sluggish-market-trading-atmosphere-[SMM-Rare-Earth-Weekly-Review]|
  smm-weekly-2025-09-04|2025-09-04|B|SMM rare earth weekly review|SMM|512|SMM rare review|SMM rare earth weekly review|https://news.metal.com/newscontent/103514546/Rare-Earth-Prices-Fluctuated-Medium-Heavy-Rare-Earth-Prices-Rose-[SMM-Rare-Earth-Weekly-Review]|
  smm-weekly-2025-09-11|2025-09-11|B|SMM rare earth weekly review|SMM|513|SMM rare earth 3|SMM rare earth weekly review|https://news.metal.com/newscontent/103525986/Rare-Earth-Prices-Continue-to-Decline-Amid-Weak-Downstream-Procurement-Demand-[SMM-Rare-Earth-Weekly-Review]|
  smm-weekly-2025-12-25|2025-12-25|B|SMM rare earth weekly review|SMM|514|SMM rare earth 4|SMM rare earth weekly review|https://news.metal.com/newscontent/103690800/Pr-Nd-Prices-Rose-Significantly-Medium-Heavy-Rare-Earth-in-the-Doldrums-[SMM-Rare-Earth-Weekly-Review]|
  smm-weekly-2025-12-31|2025-12-31|B|SMM rare earth weekly review|SMM|515|SMM rare earth 5|SMM rare earth weekly review|https://news.metal.com/newscontent/103700681/Pr-Nd-Prices-Continue-to-Rise-Medium-Heavy-Rare-Earth-Prices-Stop-Falling-and-Recover-[SMM-Rare-Earth-Weekly-Review]|
  smm-weekly-2026-01-22|2026-01-22|B|SMM rare earth weekly review|SMM|516|SMM rare earth 6|SMM rare earth weekly review|https://news.metal.com/newscontent/103734160-market-sentiment-returns-to-rationality-rare-earth-prices-fluctuate-rangebound-smm-rare-earth-weekly-review|
  smm-weekly-2026-01-29|2026-01-29|B|SMM rare earth weekly review|SMM|517|SMM rare earth 7|SMM rare earth weekly review|https://news.metal.com/newscontent/103745941-increased-downstream-stockpiling-and-procurement-activities-drive-continuous-rise-in-pr-nd-prices-smm-rare-earth-weekly-|
  smm-weekly-2026-02-05|2026-02-05|B|SMM rare earth weekly review|SMM|518|SMM rare earth 8|SMM rare earth weekly review|https://news.metal.com/newscontent/103757978-Pr-Nd-Prices-Remain-High-Downstream-Procurement-Activities-Decrease-SMM-Rare-Earth-Weekly-Review|
  sohu-jlmag-tesla-2020|2020-09|C|JL Mag announcement 2020-097: purchase agreement with Tesla for 2021 to 2023 (in Chinese)|JL Mag (Shenzhen Stock Exchange announcement, on Sohu)|519|JL Mag announcement|JL Mag announcement 2020-097: purchase agreement with Tesla for 2021 to 2023 (in Chinese)|https://q.stock.sohu.com/cn,gg,300748,6336410231.shtml|
  sohu-truce-2026|2026-09|C|Extension of the trade truce to 10 January 2027 (in Chinese)|Sohu|520|Extension truce|Extension of the trade truce to 10 January 2027 (in Chinese)|https://www.sohu.com/a/1080683943_130887|
  sozcu-beylikova-2025|2025-11-25|B|Eti Maden plans to open the Beylikova plant in 2027-2028 (in Turkish, after Nikkei Asia)|Sozcu|521|Eti Maden plans|Eti Maden plans to open the Beylikova plant in 2027-2028 (in Turkish, after Nikkei Asia)|https://www.sozcu.com.tr/japonya-basinindan-ogrendik-kesif-basvurusu-yapilmis-p262341|
  spglobal-45x-2025|2025-06-02|B|US House bill to cut tax credits for critical mineral production|S\u0026P Global|522|US House bill to cut|US House bill to cut tax credits for critical mineral production|https://www.spglobal.com/market-intelligence/en/news-insights/articles/2025/6/us-house-bill-to-cut-tax-credits-for-critical-mineral-production-clean-energy-89686454|
  spglobal-efr-asm-2026|2026-01-21|B|Energy Fuels to acquire ASM for USD 299 million|S\u0026P Global|523|Energy Fuels USD|Energy Fuels to acquire ASM for USD 299 million|https://www.spglobal.com/energy/en/news-research/latest-news/metals/012126-energy-fuels-to-acquire-australian-strategic-materials-for-299-million|
  spglobal-india-repm-2026|2026-03-05|B|India ups the ante on the rare earth value chain|S\u0026P Global Mobility|524|India ups the ante|India ups the ante on the rare earth value chain|https://www.spglobal.com/automotive-insights/en/blogs/2026/03/india-ups-the-ante-on-the-rare-earth-value-chain|
  spglobal-tomtor-2025|2025-05-21|B|Russia\'s oil major Rosneft takes over Tomtor rare metals deposit|S\u0026P Global|525|Russia\'s oil major|Russia\'s oil major Rosneft takes over Tomtor rare metals deposit|https://www.spglobal.com/energy/en/news-research/latest-news/metals/052125-russias-oil-major-rosneft-takes-over-tomtor-rare-metals-deposit-in-the-far-east|
  spglobal-us-frameworks-2026|2026-02-05|B|US signs 11 critical mineral frameworks, MOUs to strengthen supply chain|S\u0026P Global|526|US signs 11 mineral|US signs 11 critical mineral frameworks, MOUs to strengthen supply chain|https://www.spglobal.com/energy/en/news-research/latest-news/metals/020526-us-signs-11-critical-mineral-frameworks-mous-to-strengthen-supply-chain|
  spglobal-vietnam-2023|2023-12-18|B|Vietnam\'s rare earths surge muddied by lack of transparency|S\u0026P Global|527|Vietnam\'s rare|Vietnam\'s rare earths surge muddied by lack of transparency|https://spglobal.com/marketintelligence/en/news-insights/latest-news-headlines/vietnam-s-targeted-rare-earths-surge-muddied-by-lack-of-market-transparency-79782247|
  sputnik-brics-2025|2025-01-06|B|Indonesia joins BRICS as full member; Saudi membership not formalised|Sputnik|528|Indonesia joins|Indonesia joins BRICS as full member; Saudi membership not formalised|https://sputnikglobe.com/20250106/brazil-announces-indonesia-joined-brics-as-full-member-1121370949.html|
  squidsite-solvay-us-2025|2025-11-12|C|Solvay seals two deals to supply rare earths to US magnet makers|Reuters (reprint)|529|Solvay seals supply|Solvay seals two deals to supply rare earths to US magnet makers|https://www.squidsite02.com/?p=1315729|
  state-cmm-factsheet-2026|2026-02-04|C|2026 Critical Minerals Ministerial, fact sheet (copy of the State Department e-mail)|US Department of State|530|2026 Critical|2026 Critical Minerals Ministerial, fact sheet (copy of the State Department e-mail)|http://nie-podam.pl/viewer.php?id=110731777|
  state-msp-archive|2024|A|Minerals Security Partnership: partners|US Department of State (archive 2021-2025)|531|Minera… Partnership:|Minerals Security Partnership: partners|https://2021-2025.state.gov/minerals-security-partnership/|
  stockmarketnews-mp-2025|2025-07|C|DoD deal with MP: floor of 110 USD/kg for ten years|stock-market.news|532|DoD deal with MP|DoD deal with MP: floor of 110 USD/kg for ten years|https://stock-market.news/?p=3478|
  stocktitan-mp-10q-2025|2025-11|C|MP Materials quarterly report: price protection from the fourth quarter of 2025|StockTitan|533|MP quarterly|MP Materials quarterly report: price protection from the fourth quarter of 2025|https://www.stocktitan.net/sec-filings/MP/10-q-mp-materials-corp-de-quarterly-earnings-report-16dafd0f3557.html|
  stocktitan-reelement-marion-2025|2025|C|ReElement update on expansion of refining capacity at Marion|StockTitan|534|ReElement update on|ReElement update on expansion of refining capacity at Marion|https://stocktitan.net/news/AREC/re-element-technologies-provides-update-on-significant-expansion-of-q53cs8z6cqsa.html|
  stocktitan-wicheeda-pfs-2025|2025-02-18|C|Defense Metals: Wicheeda PFS|StockTitan|535|Defense Metals|Defense Metals: Wicheeda PFS|https://stocktitan.net/news/DFMTF/defense-metals-robust-economics-from-wicheeda-rare-earth-deposit-e505onri1rmj.html|
  storagenewsletter-wd-2012|2012-05-09|B|Western Digital: production at Bang Pa-in suspended on 10 October 2011, again on 30 November (calendar of the company)|StorageNewsletter|536|Western Digital|Western Digital: production at Bang Pa-in suspended on 10 October 2011, again on 30 November (calendar of the company)|https://www.storagenewsletter.com/2012/05/09/map-consequences-thai-flood-hdds/|
  straitstimes-tech-ban-2023|2023-12-21|B|China bans export of rare earth processing technology|Straits Times|537|China bans export|China bans export of rare earth processing technology|https://www.straitstimes.com/asia/east-asia/china-bans-export-of-rare-earth-processing-technology-citing-national-security|
  strtrade-232-2026|2026-01|B|No Section 232 tariffs on critical minerals as President seeks agreements|Sandler, Travis \u0026 Rosenberg|538|No Section tariffs|No Section 232 tariffs on critical minerals as President seeks agreements|https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/january/no-section-232-tariffs-on-critical-minerals-as-president-seeks-agreements|
  supercarblondie-ford-2025|2025-06-17|C|Ford shut Explorer production for a week|Supercar Blondie|539|Ford shut Explorer|Ford shut Explorer production for a week|https://supercarblondie.com/ford-forced-to-shut-down-explorer-production-in-chicago-over-rare-earth-element-shortage|
  supplychaindive-pacts-2026|2026-02|B|US reaches critical minerals pacts with Mexico, EU, Japan|Supply Chain Dive|540|US reaches critical|US reaches critical minerals pacts with Mexico, EU, Japan|https://www.supplychaindive.com/news/us-mexico-eu-japan-forge-pacts-critical-minerals/811529|
  sweden-nato-2024|2024-03-07|B|Sweden is a NATO member|Government of Sweden / EIN Presswire|541|Sweden is a NATO|Sweden is a NATO member|https://www.einpresswire.com/article/694151149/sweden-is-a-nato-member|
  taurus-entity-ban-2026|2026-06-22|C|China bans dual-use exports to 10 US entities|Taurus Trading|542|China bans 10|China bans dual-use exports to 10 US entities|https://taurustrading.org/?p=9569|
  tekko-santoku-2018|2018-04-02|B|Hitachi Metals holds 73.9% of Santoku from 2 April 2018 (in Japanese)|Tekko Shimbun (Kyodo)|543|Hitachi Metals holds|Hitachi Metals holds 73.9% of Santoku from 2 April 2018 (in Japanese)|https://this.kiji.is/353726048695649377?c=388701204576175201|
  telegraph-quota-2010|2010-08|B|Backlash over China curb on metal exports|The Telegraph|544|Backlash over China|Backlash over China curb on metal exports|http://telegraph.co.uk/finance/newsbysector/industry/mining/7970872/Backlash-over-China-curb-on-metal-exports.html|
  theaseandaily-dongpao-2023|2023-09-25|C|Vietnam plans to restart rare earths mine to challenge China|The ASEAN Daily (Reuters)|545|Vietnam plans|Vietnam plans to restart rare earths mine to challenge China|https://theaseandaily.com/vietnam-plans-to-restart-rare-earths-mine-to-challenge-chinas-dominance|
  theitem-evac-2024|2024|B|eVAC plant in Sumter: 506 million USD investment|The Sumter Item|546|eVAC plant in Sumter|eVAC plant in Sumter: 506 million USD investment|http://www.theitem.com/stories/sumters-new-evac-plant-gets-111m-in-tax-credits,414029|
  themarketsdaily-lynas-2026|2026-01-21|C|Lynas Rare Earths Q2 FY26 earnings call highlights|The Markets Daily|547|Lynas Rare Earths Q2|Lynas Rare Earths Q2 FY26 earnings call highlights|https://www.themarketsdaily.com/2026/01/21/lynas-rare-earths-q2-earnings-call-highlights.html|
  thestar-lynas-2023|2023-02-14|B|Lynas not allowed radioactive waste activities after July 2023|The Star|548|Lynas not allowed|Lynas not allowed radioactive waste activities after July 2023|https://thestar.com.my/news/nation/2023/02/14/lynas-not-allowed-to-carry-out-activities-producing-radioactive-waste-after-july-says-minister|
  thestar-perak-2023|2023-05-24|B|Perak received RM1.66mil royalty from rare earth carbonate exports|The Star|549|Perak received|Perak received RM1.66mil royalty from rare earth carbonate exports|https://thestar.com.my/news/nation/2023/05/24/perak-govt-received-rm166mil-royalty-from-rare-earth-carbonate-exports-says-mb|
  thewest-kalgoorlie-power-2025|2025-11-24|B|Lynas takes Kalgoorlie power outage issues to WA government (about a month behind)|The West Australian|550|Lynas takes|Lynas takes Kalgoorlie power outage issues to WA government (about a month behind)|https://thewest.com.au/business/mining/frustrated-lynas-rare-earths-takes-kalgoorlie-power-outage-issues-to-wa-government-as-production-suffers-c-20785912|
  thewest-lindian-mining-2025|2025|B|Lindian completes final prep, mining scheduled for early next year|The West Australian|551|Lindian completes|Lindian completes final prep, mining scheduled for early next year|https://thewest.com.au/business/public-companies/lindian-completes-final-prep-ree-mining-scheduled-for-early-next-year-c-20283601.amp|
  thewest-lynas-jare-2026|2026-03-11|B|Lynas deal with JARE at floor price|The West Australian|552|Lynas deal with JARE|Lynas deal with JARE at floor price|https://thewest.com.au/business/mining/lynas-rare-earths-inks-a-revamped-deal-with-major-japanese-customer-at-magic-ndpr-floor-price-c-21903677|
  thewest-lynas-kalgoorlie-mrec-2024|2024-10-30|B|Lynas processes first batch of Kalgoorlie-Boulder product in Malaysia|The West Australian|553|Lynas processes|Lynas processes first batch of Kalgoorlie-Boulder product in Malaysia|https://thewest.com.au/news/regional/lynas-rare-earths-processes-first-batch-of-kalgoorlie-boulder-plant-product-in-malaysia-c-16575696|
  thompsonhine-232-2026|2026-01|B|No Section 232 tariff now on processed critical minerals (Proclamation 11001)|Thompson Hine|554|No Section tariff|No Section 232 tariff now on processed critical minerals (Proclamation 11001)|https://www.thompsonhinesmartrade.com/2026/01/no-section-232-tariff-now-on-processed-critical-minerals-and-their-derivative-products|
  timesca-kuyrektykol-2025|2025|B|Kazakhstan considers handing rare earth deposits to Tau-Ken Samruk|The Times of Central Asia|555|Kazakhstan considers|Kazakhstan considers handing rare earth deposits to Tau-Ken Samruk|https://timesca.com/kazakhstan-considers-handing-rare-earth-deposits-to-state-mining-firm-tau-ken-samruk|
  timeslive-bosch-2025|2025-06-06|B|Auto companies face shortages: Bosch suppliers, Ford, BMW, Suzuki (Reuters)|TimesLIVE|556|Auto companies face|Auto companies face shortages: Bosch suppliers, Ford, BMW, Suzuki (Reuters)|https://www.timeslive.co.za/motoring/news/2025-06-06-auto-companies-face-shortages-due-to-chinas-rare-earth-restrictions/|
  tippinsights-cn-exports-2025|2025-11|C|China magnet exports January to October 2025: 45,290 t|TIPP Insights|557|China magnet January|China magnet exports January to October 2025: 45,290 t|https://tippinsights.com/chinas-rare-earth-exports-fall-but-shipments-to-u-s-surge-56|
  tipranks-carina-pfs-2025|2025|C|Aclara announces results of PFS for Carina project|TipRanks|558|Aclara announces|Aclara announces results of PFS for Carina project|https://www.tipranks.com/news/the-fly/aclara-resources-announces-results-of-pfs-for-carina-project-thefly|
  tradeiq-lcm-lacq-2026|2026|C|USA Rare Earth expansion into European metal production (Lacq, 3,750 t)|TradeIQ|559|USA Rare expansion|USA Rare Earth expansion into European metal production (Lacq, 3,750 t)|https://mail.tradeiqai.com/newsdesk/read/usa-rare-earth-advances-with-major-expansion-into-european-metal-production|
  tradevae-ndpr-2026|2026-02-18|C|NdPr prices climb above US price floor|TradeVae (Reuters)|560|NdPr prices climb|NdPr prices climb above US price floor|https://www.tradevae.com/news/stock-markets/ndpr-prices-climb-above-us-price-floor-easing-need-for-mp-materials-subsidy|
  tradingkey-serra-verde-2026|2026-02-05|C|US offers Serra Verde \u0024565 million in financing and stake option|Reuters (via TradingKey)|561|US offers Serra \u0024565|US offers Serra Verde \u0024565 million in financing and stake option|https://www.tradingkey.com/news/commodities/261556621-reuters|
  translogistics-neo-narva-2025|2025-09|C|Neo adds heavy rare earth line, opens magnet plant|Translogistics (Fastmarkets)|562|Neo adds heavy rare|Neo adds heavy rare earth line, opens magnet plant|https://translogistics.net/2025/09/neo-adds-heavy-rare-earth-line-opens-ev-motor-magnet-plant|
  treo-2025|2025|C|Special analysis of China rare earth exports 2024 (Lynas 3,261 t, MP 232 t NdPr to China)|The Rare Earth Observer|563|Special analysis|Special analysis of China rare earth exports 2024 (Lynas 3,261 t, MP 232 t NdPr to China)|https://treo.substack.com/p/special-analysis-of-chinas-rare-earth|
  trt-vietnam-law-2025|2025-12-11|B|Vietnam restricts refined rare earth exports, reaffirms ore ban|TRT World|564|Vietnam restricts|Vietnam restricts refined rare earth exports, reaffirms ore ban|https://www.trtworld.com:443/article/470da055c019|
  ts2-solvay-us-2025|2025-11-13|C|Solvay strikes two US rare-earth supply deals|ts2.tech|565|Solvay strikes two|Solvay strikes two US rare-earth supply deals|https://ts2.tech/?p=20489197|
  udn-magnet-reformulation-2025|2025-12-02|B|Chinese makers offer magnets without heavy rare earths|United Daily News|566|Chinese makers offer|Chinese makers offer magnets without heavy rare earths|https://udn.com/news/story/7331/9178006|
  udn-moc61-2025|2025-10-09|B|MOFCOM Announcements 61 and 62, with the item list of annex 1|United Daily News|567|MOFCOM Announcements|MOFCOM Announcements 61 and 62, with the item list of annex 1|https://udn.com/news/story/7333/9059047|
  unicc-cmm-2026|2026-02-05|B|US signs 11 critical minerals frameworks; delegations at the ministerial|UNI / Central Chronicle|568|US signs 11 minerals|US signs 11 critical minerals frameworks; delegations at the ministerial|https://www.centralchronicle.com/?p=235304|
  uniteddaily-moc70-2025|2025-11-07|B|MOFCOM Announcement 70 of 2025 suspends six announcements|United Daily (CNA)|569|MOFCOM 70|MOFCOM Announcement 70 of 2025 suspends six announcements|https://uniteddaily.my/en/556cffc1-d9de-4ef6-8d02-e577fc6faa0a|
  usar-8k-may-2026|2026-05-13|A|USA Rare Earth: first quarter of 2026, Stillwater run rate|USA Rare Earth (SEC filing)|570|USA Rare quarter|USA Rare Earth: first quarter of 2026, Stillwater run rate|https://www.sec.gov/Archives/edgar/data/1970622/000197062226000034/usar-20260513.htm|
  usgs-mcs-2025-rare-earths|2025-01|A|Mineral Commodity Summaries 2025: Rare earths (figures read in a public line-by-line check)|US Geological Survey|571|Mineral 2025:|Mineral Commodity Summaries 2025: Rare earths (figures read in a public line-by-line check)|https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf|
  usgs-mcs-2026-rare-earths|2026-02|A|Mineral Commodity Summaries 2026: Rare earths (table read in a public transcription)|US Geological Survey|572|Mineral 2026:|Mineral Commodity Summaries 2026: Rare earths (table read in a public transcription)|https://pubs.usgs.gov/periodicals/mcs2026/mcs2026-rare-earths.pdf|
  usgs-mcs-2026-table-copy|2026|C|Transcription of the USGS tables of rare earth mine production and reserves, editions 2025 and 2026|MIthila-Samapti / GitHub|573|Transcription|Transcription of the USGS tables of rare earth mine production and reserves, editions 2025 and 2026|https://github.com/MIthila-Samapti/critical-mineral-supply-risk|
  vzkoo-rising-2025|2025-06|C|Rising Nonferrous Metals: three mines, 2,700 t in 2023, 5,700 t planned (in Chinese)|Vzkoo|574|Rising Nonferrous 2|Rising Nonferrous Metals: three mines, 2,700 t in 2023, 5,700 t planned (in Chinese)|https://m.vzkoo.com/question/1750400238575542|
  wagov-iluka-2022|2022-04|A|Australia first integrated rare earths refinery|Government of Western Australia|575|Australia first|Australia first integrated rare earths refinery|https://wa.gov.au/government/announcements/australias-first-integrated-rare-earths-refinery|
  wam-cmm-2026|2026-02-05|B|Washington launches minerals diplomacy with 11 frameworks and FORGE|Emirates News Agency (WAM)|576|Washington launches|Washington launches minerals diplomacy with 11 frameworks and FORGE|https://www.wam.ae/en/article/3blvr5wd-washington-launches-minerals-diplomacy-with|
  wenxuecity-china-imports-2024||C|China imports of rare earth raw materials in 2024 by product|wenxuecity.com|577|China imports|China imports of rare earth raw materials in 2024 by product|https://zh.wenxuecity.com/bbs/currentevent/3699194.html|
  wikipedia-five-eyes||C|Five Eyes|Wikipedia|578|Five Eyes|Five Eyes|https://en.wikipedia.org/wiki/Five_Eyes|
  wikiwand-msp-2024|2024|C|Minerals Security Partnership|Wikipedia (Wikiwand copy)|579|Minerals Partnership|Minerals Security Partnership|https://wikiwand.com/en/Minerals_Security_Partnership|
  windingroad-quake-2011|2011-03-14|B|Earthquake: Suzuka ran on Friday 11 March and is closed from Monday 14 March|Winding Road|580|Earthquake ran|Earthquake: Suzuka ran on Friday 11 March and is closed from Monday 14 March|https://windingroad.com/articles/news/status-report-japanese-automakers-cope-in-aftermath-of-earthquake/|
  wopuhv-japan-zero-2026|2026-06-24|C|Zero exports of Dy and Tb to Japan for four months|Wopuhv|581|Zero exports of Dy|Zero exports of Dy and Tb to Japan for four months|https://www.wopuhv.com/news/News/China-s-Rare-Earth-Halt-Raises-Motor-Parts-Supply-Risk.html|
  worldbank-wgi-2024|2024|C|Worldwide Governance Indicators, 2024 release (1996-2023), copy in a public repository (wgidataset.csv)|World Bank|582|Worldwide Indicators|Worldwide Governance Indicators, 2024 release (1996-2023), copy in a public repository (wgidataset.csv)|https://github.com/lmorgans/WGIdata|
  worldbank-wgi-indicators||A|Worldwide Governance Indicators: indicator page with definition and scale|World Bank|583|Worldwi… Indicators:|Worldwide Governance Indicators: indicator page with definition and scale|https://esgdata.worldbank.org/data/indicators?ind=RL.EST\u0026lang=en|
  worldjournal-general-licence-2025|2025-12-18|B|General licences: JL Mag, Zhong Ke San Huan, Yunsheng|World Journal|584|General licences|General licences: JL Mag, Zhong Ke San Huan, Yunsheng|https://www.worldjournal.com/wj/story/121474/9212909|
  xinglu-silmet-2022|2022|C|Neo: 70% of the feed of Silmet came from Solikamsk (of a US news site)|Xinglu Chemical|585|Neo 70%|Neo: 70% of the feed of Silmet came from Solikamsk (of a US news site)|https://m.xingluchemical.com:443/news/sanctions-against-russia-disrupt-rare-earth-supply-chain-us-media-it-is-more-difficult-for-europe-to-get-rid-of-its-dependence-on-china|
  xinhua-south-re-2016|2016-06-29|B|China South Rare Earth Group: 24 firms, a complete chain from exploration to processing|Xinhua (China.org.cn)|586|China South Rare|China South Rare Earth Group: 24 firms, a complete chain from exploration to processing|http://www.china.org.cn/business/2016-06/29/content_38779521.htm|
  xinhua-tesla-2022|2022-04-19|B|Tesla: Shanghai works runs again on 19 April 2022|Xinhua|587|Tesla runs|Tesla: Shanghai works runs again on 19 April 2022|https://english.news.cn/20220419/4254cec01f93408f9c3e263e4eeb533b/c.html|
  yliwu-bre-carester-2025|2025|C|Brazilian Rare Earths and Carester: offtake of up to 150 t/yr of Dy and Tb|(news copy)|588|Brazilian Rare|Brazilian Rare Earths and Carester: offtake of up to 150 t/yr of Dy and Tb|http://www.yliwu.com/article/54062.html|
  yliwu-hypromag-2025|2025|C|HyProMag Tyseley first powder|(news copy)|589|HyProMag Tyseley|HyProMag Tyseley first powder|http://www.yliwu.com/article/52882.html|
  yovizag-irel-magnet-2023|2023-05|B|Rare earth permanent magnet plant inaugurated at Visakhapatnam: 3,000 kg a year|Yo Vizag|590|Rare inaugurated|Rare earth permanent magnet plant inaugurated at Visakhapatnam: 3,000 kg a year|https://www.yovizag.com/rare-earth-permanent-magnet-plant-with-197-crores-inaugurated-in-visakhapatnam/|
  zawya-maaden-2025|2025-11-20|B|Maaden signs pact to explore setting up rare earth refining facility in Saudi Arabia|Zawya|591|Maaden signs pact|Maaden signs pact to explore setting up rare earth refining facility in Saudi Arabia|https://www.zawya.com/en/projects/mining/maaden-signs-pact-to-explore-setting-up-rare-earth-refining-facility-in-saudi-arabia-ucv8n6q5|
  zawya-saudi-framework-2025|2025-11-19|B|Saudi Arabia, US sign strategic framework on critical minerals|Zawya|592|Saudi Arabia|Saudi Arabia, US sign strategic framework on critical minerals|https://www.zawya.com/en/economy/gcc/saudi-arabia-us-sign-strategic-framework-to-strengthen-supply-chains-for-critical-minerals-priex2d1|
  zhongke-ganzhou-smm-2020|2020-07-09|B|Zhongke Sanhuan and Southern Rare Earth joint venture in Ganzhou|SMM|593|Zhongke Sanhuan|Zhongke Sanhuan and Southern Rare Earth joint venture in Ganzhou|https://news.metal.com/newscontent/101194956/zhongke-sanhuan-takes-a-stake-in-southern-rare-earth-to-set-up-a-joint-venture-company-to-produce-high-performance-rare-earth-permanent-magnet-products|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {date: CASE list[1] WHEN '' THEN null ELSE list[1] END, grade: CASE list[2] WHEN '' THEN null ELSE list[2] END, name: CASE list[3] WHEN '' THEN null ELSE list[3] END, publisher: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), short: CASE list[6] WHEN '' THEN null ELSE list[6] END, title: CASE list[7] WHEN '' THEN null ELSE list[7] END, url: CASE list[8] WHEN '' THEN null ELSE list[8] END}} AS row
MERGE (n:Source {dataset: 'rare-earths', id: row.id})
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  abb-vasteras-motor-use||estimated|SE|ndfeb-magnet\u001Endfeb-magnet-ht||true|59.61|16.54|ABB motors and robots|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|ABB|||ndfeb-magnet\u001Endfeb-magnet-ht|0|ABB motors||end-use|6||operating|
  aclara-carina-mine||reported|BR|||false|-13.75|-46.95|Carina (Goias)||Feeds the Louisiana separation plant; PFS 2025; 191 t Dy plus Tb a year in the PEA of 2024|Aclara Resources|Aclara Resources:1|||1|Carina (Goias)|tipranks-carina-pfs-2025\u001Emining-aclara-carina-2024\u001Emining-aclara-louisiana-2025|mine|1|2028|planned|
  aclara-louisiana-refiner||reported|US|||false|30.19|-93.58|Aclara heavy rare earth separation, Vinton||Construction 2026-2027; production mid 2028|Aclara Resources|Aclara Resources:1|||2|Aclara heavy rare|mining-aclara-louisiana-2025|refiner|3|2028|planned|
  aclara-penco-mine||reported|CL|||false|-36.75|-72.95|Penco (Biobio)|||Aclara Resources|Aclara Resources:1|||3|Penco (Biobio)|mining-aclara-louisiana-2025|mine|1|2028|planned|
  apple-cupertino-electronics-use||estimated|US|ndfeb-magnet||true|37.33|-122.03|Apple (US-made recycled magnets)|ndfeb-magnet|Known maker or user; general knowledge|Apple|||ndfeb-magnet|4|Apple||end-use|6||operating|
  arafura-nolans-mine||reported|AU|||false|-22.57|133.24|Nolans||Final investment decision on 2026-08-31; building from September 2026 by the company\'s plan, its start was not seen|Arafura Rare Earths|Arafura Rare Earths:1|||5|Nolans|adhoc-arafura-fid-2026\u001Eminingweekly-nolans-2021\u001Efilingreader-arafura-fid-2026\u001Earafura-efa-2026|mine|1|2029|planned|
  arafura-nolans-refiner||reported|AU|||false|-22.57|133.24|Arafura Nolans separation||Final investment decision on 2026-08-31; building from September 2026 by the company\'s plan, its start was not seen|Arafura Rare Earths|Arafura Rare Earths:1|||6|Arafura Nolans|adhoc-arafura-jan-2026\u001Eadhoc-arafura-fid-2026\u001Earafura-nolans-page\u001Efilingreader-arafura-fid-2026\u001Earafura-efa-2026|refiner|3|2029|planned|
  arnold-lupfig-magnet||reported|CH|||true|47.44|8.2|Arnold Magnetic Technologies Lupfig (SmCo)|sm-metal|SmCo works of the group since 2007, when the British SmCo line was moved there; a joint venture in Ganzhou makes SmCo for Asia|Arnold Magnetic Technologies|||sm-metal|7|Arnold Lupfig|arnold-history\u001Esec-compass-arnold-2014|magnet|5|1990|operating|
  arnold-rochester-magnet||reported|US|||true|43.16|-77.61|Arnold Magnetic Technologies Rochester (SmCo)|sm-metal|SmCo magnets and assemblies; whether the alloy is melted and sintered here is not certain: Permag calls itself the only SmCo maker in North America|Arnold Magnetic Technologies|||sm-metal|8|Arnold Rochester|arnold-history\u001Erawmaterials-solvay-us-2025|magnet|5|1960|operating|
  arr-halleck-creek-mine||reported|US|||false|41.85|-105.4|Halleck Creek (Wyoming)||Scoping study, 3 Mtpa case|American Rare Earths||||9|Halleck Creek|resourceworld-halleck-2025|mine|1|2029|planned|
  asm-dubbo-mine||reported|AU|||false|-32.45|148.62|Dubbo (Toongi)||Heap leach scoping study July 2025; 1 Mt/yr ore; takeover by Energy Fuels agreed in January 2026; Energy Fuels was to own all of the operator from late June 2026; that it does is told second-hand, the filing was not seen|Australian Strategic Materials|Energy Fuels:1|||10|Dubbo (Toongi)|nrinvesting-dubbo-2025\u001Espglobal-efr-asm-2026\u001Ereportify-efr-asm-2026|mine|1|2030|planned|
  asm-dubbo-refiner||reported|AU|||false|-32.45|148.62|ASM Dubbo separation||Heap leach scoping study July 2025; Energy Fuels was to own all of the operator from late June 2026; that it does is told second-hand, the filing was not seen|Australian Strategic Materials|Energy Fuels:1|||11|ASM Dubbo separation|nrinvesting-dubbo-2025\u001Espglobal-efr-asm-2026\u001Ereportify-efr-asm-2026|refiner|3|2030|planned|
  asm-ochang-metal||reported|KR|||true|36.72|127.43|ASM Korean Metals Plant, Ochang|dy-oxide\u001Endpr-oxide\u001Etb-oxide|Alloy capacity to double to 3,600 t/yr by 2027; NdPr, Dy and Tb metals; takeover by Energy Fuels agreed January 2026; Energy Fuels was to own all of the operator from late June 2026; that it does is told second-hand, the filing was not seen|Australian Strategic Materials|Energy Fuels:1||ndpr-oxide|12|ASM Korean Metals|magneticsmag-asm-kmp-2023\u001Eglance-asm-ochang-2026\u001Echannelchek-efr-asm-2026\u001Espglobal-efr-asm-2026\u001Ereportify-efr-asm-2026|metal|4|2022|operating|
  astron-donald-mine||reported|AU|||false|-36.5|142.8|Donald (Victoria)||Permitted; FID expected December 2025 (outcome not seen); 1,000 t NdPr, 92 t Dy, 16 t Tb a year in phase 1; joint venture with Energy Fuels|Astron||||13|Donald (Victoria)|fuelsandlubes-donald-2024\u001Enasdaq-donald-efa-2025|mine|1|2027|planned|
  atm-beijing-magnet||estimated|CN|||true|40.05|116.28|AT\u0026M Beijing (NdFeB and SmCo)|dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|General knowledge, no published source|Advanced Technology \u0026 Materials|||dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|14|AT\u0026M Beijing||magnet|5|1998|operating|
  au-hms-monazite-mine|true|estimated|AU|||true|-31.0|115.8|Other Australian mineral sands (monazite to China)||Aggregate of heavy-mineral concentrate exports with monazite (general knowledge); run by: Tronox, Sheffield, others|various||||15|Other Australian||mine|1||operating|
  bajaj-pune-e2w-use|true|estimated|IN|ndfeb-magnet\u001Endfeb-magnet-ht||true|18.66|73.77|Indian electric two- and three-wheelers (Bajaj, TVS, Ather, Ola)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Bajaj Auto|||ndfeb-magnet\u001Endfeb-magnet-ht|16|Indian electric||end-use|6||operating|
  bcm-ema-mine||estimated|BR|||false|-7.2|-60.0|Ema (Amazonas)||General knowledge, no published source|Brazilian Critical Minerals||||17|Ema (Amazonas)||mine|1|2029|planned|
  bmw-dingolfing-ev-use||estimated|DE|ndfeb-magnet-ht||true|48.63|12.5|BMW (externally excited motors; magnets for hybrids and auxiliaries)|ndfeb-magnet-ht|Known maker or user; general knowledge|BMW|||ndfeb-magnet-ht|18|BMW||end-use|6||operating|
  bosch-hildesheim-ev-use||estimated|DE|ndfeb-magnet\u001Endfeb-magnet-ht||true|52.15|9.95|Bosch e-motors|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Bosch|||ndfeb-magnet\u001Endfeb-magnet-ht|19|Bosch e-motors||end-use|6||operating|
  bosch-reutlingen-ebike-use|true|estimated|DE|ndfeb-magnet||true|48.49|9.2|European e-bikes (Bosch drive)|ndfeb-magnet|Known maker or user; general knowledge|Bosch eBike|||ndfeb-magnet|20|European e-bikes||end-use|6||operating|
  bre-monte-alto-mine||reported|BR|||false|-13.6|-39.9|Monte Alto / Rocha da Rocha (Bahia)||Pilot plant in 2026; separation plant planned at Camacari; no date|Brazilian Rare Earths||||21|Monte Alto|yliwu-bre-carester-2025|mine|1||planned|
  byd-shenzhen-ev-use||estimated|CN|ndfeb-magnet-ht||true|22.69|114.35|BYD (FinDreams) traction motors|ndfeb-magnet-ht|Plug-in hybrids and battery cars|BYD|||ndfeb-magnet-ht|22|BYD traction motors||end-use|6||operating|
  ca-motor-use|true|estimated|CA|ndfeb-magnet\u001Endfeb-magnet-ht||true|45.59|-73.44|Canadian drives (Dana TM4, Magna)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Dana TM4|||ndfeb-magnet\u001Endfeb-magnet-ht|23|Canadian drives||end-use|6||operating|
  caremag-lacq-refiner||reported|FR|||true|43.41|-0.62|Caremag Lacq||2,000 t/yr magnets recycled and 5,000 t/yr mineral concentrate; commissioning end 2026; part of heavy output to Japan; USA Rare Earth takes 12.5% and may buy oxide output|Carester||||24|Caremag Lacq|projectblue-caremag-2025\u001Efastmarkets-caremag-2025\u001Esecwatch-usar-carester-2026|refiner|3|2026|construction|
  chemours-southeast-us-mine||reported|US|||true|31.4|-82.1|Chemours Georgia and Florida mineral sands (monazite)||Monazite by-product of Offerman (Georgia) and Florida|Chemours||||25|Chemours Georgia|investorintel-chemours-2020\u001Eadvfn-energyfuels-ndpr-2024|mine|1|2021|operating|
  chenguang-ganzhou-metal||reported|CN|||true|25.83|114.93|Ganzhou Chenguang Rare Earth New Material|dy-oxide\u001Endpr-oxide\u001Etb-oxide||Shenghe Resources|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|26|Ganzhou Chenguang|metalnomist-shenghe-jiahua-2024|metal|4|2003|operating|
  chinalco-shandong-metal||estimated|CN|||true|34.81|117.13|China Rare Earth (Shandong) metals, Weishan|ndpr-oxide|General knowledge, no published source|China Rare Earth Group|||ndpr-oxide|27|China Rare Shandong||metal|4||operating|
  chinalco-shandong-refiner||estimated|CN|||true|34.81|117.13|Chinalco Shandong rare earth (Weishan, Zibo)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap|General knowledge, no published source; formerly Chinalco|China Rare Earth Group|||bastnaesite-concentrate|28|Chinalco Shandong||refiner|3|1990|operating|
  cn-auto-parts-use|true|estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|30.59|114.3|Chinese car steering, pump and other small motors|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|29|Chinese car steering||end-use|6||operating|
  cn-defence-use|true|estimated|CN|ndfeb-magnet-ht\u001Esmco-magnet||true|39.9|116.3|Chinese defence and aerospace|ndfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet-ht\u001Esmco-magnet|30|Chinese defence||end-use|6||operating|
  cn-eol-scrap|true|reported|CN|||true|25.5|114.5|Chinese end-of-life magnets (motors, drives, electronics)||Collectors and dismantlers, many small firms; traders hold back material when prices are low|various||||31|Chinese end-of-life|argus-china-recycled-2025\u001Escrapinsight-recycled-2025|scrap|2||operating|
  cn-other-ac-use|true|estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|31.23|121.47|Other Chinese compressors and white goods (Highly, Haier)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|32|Other compressors||end-use|6||operating|
  cn-other-electronics-use|true|estimated|CN|ndfeb-magnet||true|22.54|114.06|Other Chinese consumer electronics and audio|ndfeb-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet|33|Other consumer||end-use|6||operating|
  cn-other-magnet|true|estimated|CN|||true|29.9|121.5|Other Chinese sintered NdFeB makers (aggregate)|dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|More than 150 smaller makers taken as one site|various|||dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|34|Other sintered||magnet|5||operating|
  cn-other-metal|true|estimated|CN|||true|26.0|115.0|Other Chinese metal makers (aggregate)|dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|Aggregate of the smaller makers so that Chinese totals close|various|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|35|Other Chinese metal||metal|4||operating|
  cn-other-nev-use|true|estimated|CN|ndfeb-magnet-ht||true|29.56|106.55|Other Chinese NEV makers (Chery, Changan, GWM, GAC, Leapmotor, Li, Xiaomi, NIO, XPeng)|ndfeb-magnet-ht|Aggregate|various|||ndfeb-magnet-ht|36|Other Chinese NEV||end-use|6||operating|
  cn-other-uses-use|true|estimated|CN|ndfeb-magnet||true|29.87|121.54|Other Chinese uses (magnetic separation, lifting, ICs, toys, tools)|ndfeb-magnet|Aggregate|various|||ndfeb-magnet|37|Other Chinese uses||end-use|6||operating|
  cn-other-wind-use|true|estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|39.9|116.4|Other Chinese wind (Windey, Sany, CRRC, Dongfang)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|38|Other Chinese wind||end-use|6||operating|
  cn-smco-industry-use|true|estimated|CN|smco-magnet||true|30.27|120.16|Chinese industrial and automotive SmCo users|smco-magnet|Known maker or user; general knowledge|various|||smco-magnet|39|Chinese industrial||end-use|6||operating|
  crec-vientiane-refiner||reported|LA|||false|17.97|102.63|Vientiane refinery||3,000 t/yr, built but never run; commissioning was planned for Q4 2025, not seen; Canada Rare Earth Corporation holds an option on 70%|Canada Rare Earth||||40|Vientiane refinery|rawmaterials-laos-refinery-2025|refiner|3|2026|unconfirmed|
  creg-ganzhou-metal||estimated|CN|||true|25.8|114.9|China Rare Earth Group metals (Ganzhou)|dy-oxide\u001Endpr-oxide\u001Etb-oxide|General knowledge, no published source|China Rare Earth Group|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|41|China Rare metals||metal|4|2011|operating|
  creg-ganzhou-refiner||estimated|CN|||true|25.83|114.93|China Rare Earth Group Ganzhou plants|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|General knowledge, no published source|China Rare Earth Group|||ionic-clay-concentrate|42|China Rare Ganzhou||refiner|3|1990|operating|
  creg-guangdong-mine||reported|CN|||true|24.57|115.89|Guangdong ionic clays (Pingyuan, Xinfeng)||Guangdong Rising assets, transferred to China Rare Earth Group at the end of 2023|China Rare Earth Group||||43|Guangdong ionic|fastmarkets-china-quota-2024|mine|1|1985|operating|
  creg-guangxi-mine||estimated|CN|||true|22.4|107.35|Guangxi ionic clays (Chongzuo)||General knowledge, no published source|China Rare Earth Group||||44|Guangxi ionic clays||mine|1|2010|operating|
  creg-guangxi-refiner||reported|CN|||true|22.4|107.35|China Rare Earth Group Guangxi (Chongzuo, Wuzhou)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate||China Rare Earth Group|||ionic-clay-concentrate|45|China Rare Guangxi|smm-june-output-2024|refiner|3|2012|operating|
  creg-hunan-mine||estimated|CN|||true|25.18|111.58|Hunan ionic clays (Jianghua)||General knowledge, no published source|China Rare Earth Group||||46|Hunan ionic clays||mine|1|2012|operating|
  creg-hunan-refiner|true|estimated|CN|||true|28.55|112.36|Hunan plants (Yiyang Hongyuan and others)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Cracks imported monazite; also ionic ore of Hunan (general knowledge); run by: China Rare Earth Group and private|various|||ionic-clay-concentrate\u001Emonazite-concentrate|47|Hunan plants||refiner|3|1990|operating|
  creg-jiangsu-refiner||reported|CN|||true|31.34|119.82|China Rare Earth Group Jiangsu (Yixing, Changshu, Dongtai)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate||China Rare Earth Group|||ionic-clay-concentrate|48|China Rare Jiangsu|smm-june-output-2024|refiner|3|1988|operating|
  creg-jiangxi-mine||estimated|CN|||true|24.9|115.2|Jiangxi ionic clays (Ganzhou: Longnan, Xunwu, Dingnan, Anyuan, Xinfeng)||Aggregate of many leaching sites; large parts idle since 2017 for environmental reasons (general knowledge)|China Rare Earth Group||||49|Jiangxi ionic clays||mine|1|1970|operating|
  creg-longnan-refiner||estimated|CN|||true|24.91|114.79|China Rare Earth Group Longnan plants|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Longnan producers were shut from May 2024 for some months (SMM); yttrium-rich heavy ore; recovery: stopped for a month by inspections in April 2021, by the plan announced|China Rare Earth Group||30.0|ionic-clay-concentrate|50|China Rare Longnan|asiafinancial-longnan-2021\u001Eglobaltimes-ganzhou-2021|refiner|3|1990|operating|
  creg-maoniuping-mine||estimated|CN|||true|28.46|101.97|Maoniuping (Mianning, Sichuan)||General knowledge, no published source; run with Jiangxi Copper (shares not known)|China Rare Earth Group||||51|Maoniuping||mine|1|1990|operating|
  creg-mianning-refiner||estimated|CN|||true|28.55|102.17|Sichuan Jiangtong and others (Mianning)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap|General knowledge, no published source; with Jiangxi Copper (shares not known)|China Rare Earth Group|||bastnaesite-concentrate|52|Sichuan Jiangtong||refiner|3|2008|operating|
  creg-weishan-mine||estimated|CN|||true|34.8|117.24|Weishan / Chishan (Shandong)||General knowledge, no published source; formerly Chinalco Shandong|China Rare Earth Group||||53|Weishan / Chishan||mine|1|1980|operating|
  creg-yunnan-mine||estimated|CN|||true|24.18|97.8|Yunnan ionic clays (Longchuan)||General knowledge, no published source|China Rare Earth Group||||54|Yunnan ionic clays||mine|1|2012|operating|
  critical-metals-tanbreez-mine||reported|GL|||false|60.88|-45.85|Tanbreez||Eudialyte, 27% heavy; study not complete|Critical Metals Corp||||55|Tanbreez|mod-tanbreez-2026\u001Ekitco-tanbreez-ucore-2025|mine|1|2028|planned|
  cyclic-kingston-refiner||reported|CA|||true|44.25|-76.55|Cyclic Materials Kingston|ndfeb-swarf\u001Ere-scrap|Recycled mixed rare earth oxide from magnets, goes to Solvay|Cyclic Materials|||re-scrap|56|Cyclic Materials|metalnomist-solvay-2025|refiner|3|2025|ramping|
  daido-nakatsugawa-magnet||reported|JP|||true|35.49|137.5|Daido Electronics Nakatsugawa (hot-deformed)|ndpr-metal|Hot-deformed magnets free of heavy rare earths, used by Honda since 2016|Daido Steel|Daido Steel:1||ndpr-metal|57|Daido Electronics|rex-japan-magnet-2025\u001Epmreview-daido-honda-2016|magnet|5|1990|operating|
  daikin-osaka-ac-use|true|estimated|JP|ndfeb-magnet\u001Endfeb-magnet-ht||true|34.7|135.5|Daikin and other Japanese compressors|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Daikin|||ndfeb-magnet\u001Endfeb-magnet-ht|58|Daikin||end-use|6||operating|
  defense-metals-wicheeda-mine||reported|CA|||false|54.53|-122.07|Wicheeda (British Columbia)||PFS February 2025; also 5,200 t/yr TREO as Ce-La-free carbonate|Defense Metals||||59|Wicheeda|stocktitan-wicheeda-pfs-2025|mine|1|2030|planned|
  earthpanda-hefei-magnet||estimated|CN|||true|31.25|117.29|Earth-Panda Advanced Magnetic, Lujiang|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Earth-Panda|||dy-metal\u001Endpr-metal\u001Etb-metal|60|Earth-Panda Advanced||magnet|5|2003|operating|
  eec-landisville-magnet||reported|US|||true|40.1|-76.41|Electron Energy Corporation Landisville (SmCo)|sm-metal|Electron Energy Corporation, part of Permag, which calls itself the only SmCo maker in North America|Permag|||sm-metal|61|Electron Energy|rex-permag-2025\u001Erawmaterials-solvay-us-2025|magnet|5|1970|operating|
  energy-fuels-bahia-mine||reported|BR|||false|-17.5|-39.2|Bahia mineral sands||Expected 2029|Energy Fuels|Energy Fuels:1|||62|Bahia mineral sands|rareearthexchanges-energyfuels-2025\u001Emetalnomist-energyfuels-hree-2025|mine|1|2029|planned|
  energy-fuels-vara-mada-mine||reported|MG|||false|-23.05|43.6|Vara Mada (Toliara)||Approvals pending; 24,000 t/yr monazite in the updated feasibility study|Energy Fuels|Energy Fuels:1|||63|Vara Mada (Toliara)|mining-vara-mada-fs-2026|mine|1|2029|planned|
  energy-fuels-white-mesa-refiner||reported|US|||true|37.54|-109.5|White Mesa Mill|apatite-re-concentrate\u001Ebastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide|Mixed carbonate since 2021, NdPr since June 2024, Dy pilot August 2025, Tb pilot late 2025, Sm pilot January 2026; heavy commercial from late 2026; phase 2 commissioning 2029|Energy Fuels|Energy Fuels:1||monazite-concentrate|64|White Mesa Mill|advfn-energyfuels-ndpr-2024\u001Einvestingnews-energyfuels-hree-2025\u001Eenergyfuels-phase2-bfs-2026\u001Enasdaq-energyfuels-vulcan-2025|refiner|3|2021|operating|
  envision-jiangyin-wind-use||estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|31.92|120.28|Envision Energy|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Envision|||ndfeb-magnet\u001Endfeb-magnet-ht|65|Envision Energy||end-use|6||operating|
  eti-beylikova-mine||reported|TR|||false|39.7|31.2|Beylikova (Eskisehir)||Pilot plant of 1,200 t/yr ore since 2023; industrial plant foundation planned for 2026; Eti Maden plans to open the industrial plant in 2027 or 2028; no buyer known|Eti Maden||||66|Beylikova|hurriyet-beylikova-2023\u001Enajib-beylikova-2025\u001Esozcu-beylikova-2025|mine|1|2028|planned|
  etm-kvanefjeld-mine||estimated|GL|||false|60.98|-45.98|Kvanefjeld (Kuannersuit)||Blocked by the 2021 uranium law, in arbitration (general knowledge)|Energy Transition Minerals||||67|Kvanefjeld||mine|1||idle|
  eu-auto-parts-use|true|estimated|DE|ndfeb-magnet\u001Endfeb-magnet-ht||true|48.53|9.72|European car steering and small motors (Bosch, ZF, Valeo, Brose)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|68|European car||end-use|6||operating|
  eu-defence-use|true|estimated|FR|ndfeb-magnet-ht\u001Esmco-magnet||true|48.85|2.35|European defence and aerospace (Airbus, Thales, Safran, Leonardo, Rheinmetall)|ndfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet-ht\u001Esmco-magnet|69|European defence||end-use|6||operating|
  evac-sumter-magnet||reported|US|||true|33.92|-80.34|eVAC Magnetics Sumter|dy-metal\u001Endpr-metal\u001Etb-metal|2,000 t/yr by 2026|Vacuumschmelze|||dy-metal\u001Endpr-metal\u001Etb-metal|70|eVAC Magnetics|rex-evac-ships-2025|magnet|5|2025|ramping|
  fanuc-yamanashi-robot-use|true|estimated|JP|ndfeb-magnet\u001Endfeb-magnet-ht||true|35.46|138.84|Fanuc, Yaskawa, Mitsubishi servo motors and robots|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Fanuc|||ndfeb-magnet\u001Endfeb-magnet-ht|71|Fanuc||end-use|6||operating|
  ford-dearborn-ev-use||estimated|US|ndfeb-magnet-ht||true|42.31|-83.18|Ford EV and hybrid motors|ndfeb-magnet-ht|Known maker or user; general knowledge|Ford|||ndfeb-magnet-ht|72|Ford EV and hybrid||end-use|6||operating|
  foxconn-zhengzhou-electronics-use|true|estimated|CN|ndfeb-magnet||true|34.56|113.84|Foxconn and Luxshare, assembly for Apple|ndfeb-magnet|Known maker or user; general knowledge|Foxconn|||ndfeb-magnet|73|Foxconn and Luxshare||end-use|6||operating|
  fr-eol-scrap|true|reported|FR|||true|46.6|2.4|French and Benelux end-of-life magnets||Feed of Caremag and MagREEsource; general knowledge, no published tonnage|various||||74|French and Benelux|projectblue-caremag-2025|scrap|2||operating|
  gb-eol-scrap|true|reported|GB|||true|52.5|-1.9|British end-of-life magnets||Feed of HyProMag and later Belfast; general knowledge, no published tonnage|various||||75|British end-of-life|yliwu-hypromag-2025\u001Emining-ionic-belfast-2024|scrap|2||operating|
  gd-groton-defence-use|true|estimated|US|ndfeb-magnet-ht||true|41.34|-72.08|General Dynamics Electric Boat, Huntington Ingalls (Virginia/Columbia, Arleigh Burke)|ndfeb-magnet-ht|With Huntington Ingalls|General Dynamics|||ndfeb-magnet-ht|76|General Dynamics||end-use|6||operating|
  geely-ningbo-ev-use||estimated|CN|ndfeb-magnet-ht||true|30.35|121.3|Geely, Zeekr|ndfeb-magnet-ht|Known maker or user; general knowledge|Geely|||ndfeb-magnet-ht|77|Geely, Zeekr||end-use|6||operating|
  gevernova-us-wind-use||estimated|US|ndfeb-magnet\u001Endfeb-magnet-ht||true|42.81|-73.94|GE Vernova wind|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|GE Vernova|||ndfeb-magnet\u001Endfeb-magnet-ht|78|GE Vernova wind||end-use|6||operating|
  gkn-radevormwald-magnet||reported|DE|||false|51.2|7.36|GKN Powder Metallurgy Radevormwald||Up to 4,000 t/yr by 2024 announced in 2022; cooperation with Schaeffler; no start seen|GKN Powder Metallurgy||||79|GKN Powder|pmreview-gkn-2022\u001Eopseng-gkn-schaeffler|magnet|5||unconfirmed|
  gm-detroit-ev-use||estimated|US|ndfeb-magnet-ht||true|42.33|-83.04|General Motors EV motors|ndfeb-magnet-ht|Known maker or user; general knowledge; recovery: strike of 40 days in 2019, near normal on the first working day after it|General Motors||40.0|ndfeb-magnet-ht|80|General Motors EV|gardner-gm-2019|end-use|6||operating|
  goldwind-urumqi-wind-use||estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|43.83|87.6|Goldwind|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Goldwind|||ndfeb-magnet\u001Endfeb-magnet-ht|81|Goldwind||end-use|6||operating|
  gree-zhuhai-ac-use||estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|22.25|113.52|Gree (Landa compressors)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Gree|||ndfeb-magnet\u001Endfeb-magnet-ht|82|Gree||end-use|6||operating|
  hanwha-kr-defence-use|true|estimated|KR|ndfeb-magnet-ht\u001Esmco-magnet||true|35.23|128.66|Korean defence (Hanwha, LIG Nex1)|ndfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|Hanwha Aerospace|||ndfeb-magnet-ht\u001Esmco-magnet|83|Korean defence||end-use|6||operating|
  hastings-yangibana-mine||reported|AU|||false|-23.9|116.2|Yangibana||Stage 1 concentrate; first production was planned for Q4 2026, now uncertain; 37% NdPr|Wyloo|Wyloo:0.6;Hastings Technology Metals:0.4|||84|Yangibana|creamer-yangibana-2025\u001Eari-yangibana-2023\u001Enrinvesting-yangibana-2025|mine|1|2027|planned|
  honda-suzuka-ev-use||estimated|JP|ndfeb-magnet\u001Endfeb-magnet-ht||true|34.88|136.58|Honda hybrids|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge; recovery: closed from 2011-03-14, after the earthquake, to 2011-04-11, at half its rate at first|Honda||28.0|ndfeb-magnet\u001Endfeb-magnet-ht|85|Honda hybrids|windingroad-quake-2011\u001Ejustauto-honda-2011|end-use|6||operating|
  hpmg-hangzhou-magnet||estimated|CN|||true|30.05|119.96|Hangzhou Permanent Magnet Group (SmCo)|sm-metal|General knowledge, no published source|HPMG|||sm-metal|86|Hangzhou Permanent||magnet|5|1980|operating|
  hrem-changsha-metal||estimated|CN|||true|28.2|112.97|Hunan Rare Earth Metal Material Research Institute|dy-oxide\u001Esm-oxide|General knowledge, no published source|HREM|||dy-oxide\u001Esm-oxide|87|Hunan Rare Earth||metal|4|2003|operating|
  huahong-jian-refiner||reported|CN|||true|27.1|114.95|Huahong Technology (Ji an and Ganzhou, scrap)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|12,000 t/yr recycled oxide capacity|Jiangsu Huahong Technology|||ndfeb-swarf\u001Ere-scrap|88|Huahong Technology|smm-huahong-2025|refiner|3|2011|operating|
  hung-thinh-vietnam-refiner||reported|VN|||false|||Hung Thinh Minerals||Agreed to supply LS Eco Energy 200 t oxides in 2024 and over 500 t a year from 2025; deliveries not confirmed|Hung Thinh Group||||89|Hung Thinh Minerals|itpc-ls-hung-thinh-2024|refiner|3||unconfirmed|
  hypromag-tyseley-magnet||reported|GB|||true|52.46|-1.84|HyProMag Birmingham|dy-metal\u001Endpr-metal\u001Ere-scrap\u001Etb-metal|Recycled magnet powder; a company of Mkango Resources|HyProMag|||dy-metal\u001Endpr-metal\u001Ere-scrap|90|HyProMag Birmingham|yliwu-hypromag-2025\u001Eprojectblue-hypromag-2026|magnet|5|2025|ramping|
  hyundai-ulsan-ev-use||estimated|KR|ndfeb-magnet-ht||true|35.54|129.37|Hyundai and Kia (Hyundai Mobis motors)|ndfeb-magnet-ht|EV and hybrid; recovery: plants shut one after another from 2020-02-04 for want of a part, all run again on 2020-02-17|Hyundai Motor||13.0|ndfeb-magnet-ht|91|Hyundai and Kia|bkorea-hyundai-2020|end-use|6||operating|
  iluka-balranald-mine||estimated|AU|||true|-34.5|143.5|Balranald (New South Wales)||Later feed of Eneabba|Iluka Resources||||92|Balranald||mine|1|2026|ramping|
  iluka-eneabba-refiner||reported|AU|||false|-29.87|115.27|Iluka Eneabba rare earths refinery||Takes up to 65,000 t/yr of feed; 17,500 t/yr REO capacity|Iluka Resources|Iluka Resources:1|||93|Iluka Eneabba rare|nwtelegraph-iluka-lindian-2025\u001Ewagov-iluka-2022\u001Enrinvesting-iluka-2025|refiner|3|2027|construction|
  iluka-eneabba-stockpile-mine||reported|AU|||true|-29.85|115.27|Eneabba stockpile and concentrator||About 1 Mt of stockpiled monazite/xenotime concentrate, kept for the refinery|Iluka Resources|Iluka Resources:1|||94|Eneabba stockpile|magneticsmag-iluka-2024|mine|1|2020|operating|
  iluka-wimmera-mine||estimated|AU|||false|-36.6|142.1|Wimmera (Victoria)||Later feed of Eneabba|Iluka Resources||||95|Wimmera (Victoria)||mine|1|2029|planned|
  in-other-use|true|estimated|IN|ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet||true|28.46|77.03|Other Indian uses (steering, AC, wind, electronics)|ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet|96|Other Indian uses||end-use|6||operating|
  inb-buena-mine||estimated|BR|||false|-21.4|-41.0|Buena (INB monazite)||General knowledge, no published source|Industrias Nucleares do Brasil||||97|Buena (INB monazite)||mine|1|1949|idle|
  innuovo-dongyang-magnet||reported|CN|||true|29.27|120.23|Innuovo (Yingluohua) Dongyang|dy-metal\u001Endpr-metal\u001Etb-metal|Announced another 5,000 t/yr in June 2025|Innuovo Technology|||dy-metal\u001Endpr-metal\u001Etb-metal|98|Innuovo Dongyang|chosun-magnet-expansion-2025|magnet|5|2001|operating|
  inovance-suzhou-servo-use|true|estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|31.3|120.58|Chinese servo, robot and industrial motors (Inovance, Estun)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Inovance|||ndfeb-magnet\u001Endfeb-magnet-ht|99|Chinese servo||end-use|6||operating|
  inst-baotou-magnet||estimated|CN|||true|40.66|109.88|Baotou INST Magnetic|dy-metal\u001Endpr-metal\u001Etb-metal|Consumer-electronics magnets|INST Magnetic New Materials|||dy-metal\u001Endpr-metal\u001Etb-metal|100|Baotou INST Magnetic||magnet|5|2011|operating|
  ionic-belfast-refiner||reported|GB|||false|54.6|-5.9|Ionic Technologies Belfast (scrap)||Demonstration plant running; 400 t/yr commercial plant, investment decision not seen|Ionic Rare Earths||||101|Ionic Technologies|mining-ionic-belfast-2024|refiner|3|2027|planned|
  ionic-makuutu-mine||estimated|UG|||false|0.57|33.6|Makuutu||General knowledge, no published source; through Rwenzori Rare Metals|Ionic Rare Earths||||102|Makuutu||mine|1|2028|planned|
  irel-aluva-refiner||reported|IN|||true|10.08|76.31|IREL Rare Earths Division Aluva|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Eight elements separated|IREL|||mixed-re-carbonate|103|IREL Rare Earths|business-standard-irel-2025\u001Eibef-irel-2025|refiner|3|1952|operating|
  irel-bhopal-metal||estimated|IN|||true|23.26|77.41|IREL Rare Earth and Titanium Theme Park, Bhopal (NdPr metal)|ndpr-oxide|General knowledge, no published source|IREL|||ndpr-oxide|104|IREL Rare Titanium||metal|4||ramping|
  irel-kerala-mine||reported|IN|||true|8.97|76.53|IREL Chavara (Kerala)||KMML mines there too|IREL||||105|IREL Chavara|ibef-irel-2025|mine|1|1970|operating|
  irel-odisha-mine||reported|IN|||true|19.35|84.97|IREL OSCOM Chatrapur|||IREL||||106|IREL OSCOM Chatrapur|ibef-irel-2025|mine|1|1986|operating|
  irel-oscom-refiner||reported|IN|||true|19.35|84.97|IREL OSCOM rare earth extraction plant|apatite-re-concentrate\u001Ebastnaesite-concentrate\u001Eloparite-concentrate\u001Emonazite-concentrate|Monazite to mixed rare earth chloride|IREL|||monazite-concentrate|107|IREL OSCOM rare|ibef-irel-2025\u001Ebusiness-standard-irel-2025|refiner|3|2015|operating|
  irel-tamil-nadu-mine||reported|IN|||true|8.15|77.3|IREL Manavalakurichi (Tamil Nadu)|||IREL||||108|IREL Manavalakurichi|ibef-irel-2025|mine|1|1970|operating|
  irel-visakhapatnam-magnet||reported|IN|||true|17.69|83.22|IREL Rare Earth Permanent Magnet plant, Visakhapatnam (SmCo)|sm-oxide|First magnets delivered to BARC and DMRL|IREL|||sm-oxide|109|IREL Rare Permanent|rex-irel-smco-2025\u001Epsuwatch-irel-magnet-2023|magnet|5|2023|ramping|
  it-industrial-use|true|estimated|IT|ndfeb-magnet\u001Endfeb-magnet-ht||true|44.49|11.34|Italian motors and appliances (Bonfiglioli, Marelli, Askoll)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|110|Italian motors||end-use|6||operating|
  jingci-beijing-magnet||estimated|CN|||true|40.13|116.65|Beijing Jingci Magnetism|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Jingci|||dy-metal\u001Endpr-metal\u001Etb-metal|111|Beijing Jingci||magnet|5|2002|operating|
  jlmag-baotou-magnet||reported|CN|||true|40.66|109.86|JL Mag Baotou|dy-metal\u001Endpr-metal\u001Etb-metal|20,000 t/yr now; phase III adds 20,000|JL Mag|JL Mag:1||dy-metal\u001Endpr-metal\u001Etb-metal|112|JL Mag Baotou|rex-jlmag-baotou3-2025|magnet|5|2022|operating|
  jlmag-ganzhou-magnet||reported|CN|||true|25.87|114.93|JL Mag Ganzhou|dy-metal\u001Endpr-metal\u001Etb-metal|Group capacity 40,000 t/yr by end of 2025|JL Mag|JL Mag:1||dy-metal\u001Endpr-metal\u001Etb-metal|113|JL Mag Ganzhou|earthsbook-jlmag-2025|magnet|5|2009|operating|
  jlmag-ningbo-magnet||estimated|CN|||true|29.98|121.43|JL Mag Ningbo|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|JL Mag|||dy-metal\u001Endpr-metal\u001Etb-metal|114|JL Mag Ningbo||magnet|5|2021|operating|
  jlr-wolverhampton-ev-use|true|estimated|GB|ndfeb-magnet\u001Endfeb-magnet-ht||true|52.65|-2.12|JLR and UK drives|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge; recovery: cyber attack of 2025-09-01, running again on 2025-10-08|JLR||37.0|ndfeb-magnet\u001Endfeb-magnet-ht|115|JLR and UK drives|ams-jlr-2025|end-use|6||operating|
  jp-auto-parts-use|true|estimated|JP|ndfeb-magnet\u001Endfeb-magnet-ht||true|35.0|137.0|Japanese car parts motors (Denso, JTEKT, Nidec)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|116|Japanese car parts||end-use|6||operating|
  jp-defence-use||estimated|JP|ndfeb-magnet-ht||true|35.1|136.9|Japanese defence (Mitsubishi Heavy, Kawasaki)|ndfeb-magnet-ht|Known maker or user; general knowledge|Mitsubishi Heavy Industries|||ndfeb-magnet-ht|117|Japanese defence||end-use|6||operating|
  jp-eol-scrap|true|estimated|JP|||true|35.7|139.7|Japanese end-of-life magnets (compressors, drives, motors)||General knowledge, no published tonnage|various||||118|Japanese end-of-life||scrap|2||operating|
  jslink-columbus-magnet||reported|US|||false|32.49|-84.94|JS Link Columbus, Georgia|||JS Link||||119|JS Link Columbus|projectblue-jslink-2025|magnet|5|2027|planned|
  jslink-kuantan-magnet||reported|MY|||false|3.98|103.43|JS Link Kuantan||Memorandum with Lynas|JS Link||||120|JS Link Kuantan|fnn-lynas-jslink-2025|magnet|5|2027|planned|
  jslink-yesan-magnet||reported|KR|||true|36.68|126.84|JS Link Yesan|dy-metal\u001Endpr-metal\u001Etb-metal|Pilot output 2025|JS Link|||dy-metal\u001Endpr-metal|121|JS Link Yesan|projectblue-jslink-2025|magnet|5|2025|ramping|
  kachin-chipwi-mine|true|reported|MM|||true|25.88|98.13|Chipwi / Tsawlaw (Kachin)||KIA took Chipwi town in September 2024; run by: Chinese-financed operators under KIA since 2024-09; recovery: as Pangwa, by the same closure of the border|various||159.0||122|Chipwi / Tsawlaw|irrawaddy-kia-mining\u001Eminersnews-kachin-2024\u001Eglobaleye-pangwa-2024\u001Eeconotimes-kia-2025|mine|1|2014|operating|
  kachin-momauk-mine|true|estimated|MM|||true|24.25|97.5|Momauk / Mansi (Bhamo district, Kachin)||General knowledge, no published source; run by: Chinese-financed operators under KIA|various||||123|Momauk / Mansi||mine|1|2020|operating|
  kachin-pangwa-mine|true|reported|MM|||true|25.6|98.6|Pangwa (Kachin Special Region 1)||KIA took Pangwa in October 2024; exports to China resumed in 2025 with a tax; about 370 sites in the belt; run by: Chinese-financed operators under KIA since 2024-10; recovery: closed to China from 2024-10-19 to 2025-03-27|various||159.0||124|Pangwa|irrawaddy-kia-mining\u001Earabnews-myanmar-kia-2025\u001Erareearthexchanges-kachin-2025\u001Eglobaleye-pangwa-2024\u001Eeconotimes-kia-2025|mine|1|2014|operating|
  kazakhstan-kuyrektykol-mine||reported|KZ|||false|49.6|73.1|Kuyrektykol / Zhana Kazakhstan||About 800,000 t of reserves found by 2024; pre-investment studies|Tau-Ken Samruk||||125|Kuyrektykol|timesca-kuyrektykol-2025|mine|1||planned|
  kelantan-mb-inc-mine||reported|MY|||false|5.3|102.0|Kelantan ionic clay project||Non-binding MoU with Lynas of May 2025|Kelantan MB Inc||||126|Kelantan ionic clay|malaymail-lynas-kelantan-2025|mine|1||planned|
  keningda-ningbo-magnet||estimated|CN|||true|29.87|121.55|Ningbo Keningda|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Ningbo Keningda|||dy-metal\u001Endpr-metal\u001Etb-metal|127|Ningbo Keningda||magnet|5|2005|operating|
  kenmare-moma-mine||estimated|MZ|||true|-16.55|39.6|Moma (monazite concentrate)||Mineral sands concentrate with monazite to China (general knowledge)|Kenmare Resources||||128|Moma||mine|1|2019|operating|
  kr-smco-gyeongbuk-magnet||reported|KR|||true|36.2|128.7|SmCo maker in North Gyeongsang (defence supplier)|sm-metal|Small maker of SmCo magnets for tanks and radar, not named; short of Chinese raw material in 2025|unknown|||sm-metal|129|SmCo maker in North|joongang-heavy-2025|magnet|5||operating|
  kutessay-ii-mine||reported|KG|||false|42.85|76.5|Kutessay II||A Chinese company is to mine it, by agreement of January 2025; heavy rich; no date|||||130|Kutessay II|24kg-kutessay-2025|mine|1||planned|
  laos-northern-mine|true|reported|LA|||true|19.9|103.6|Northern Laos ionic clays (Xieng Khouang, Houaphanh)||At least 27 mines opened since 2022 (Stimson Center count); run by: Chinese-financed companies (incl. Chijin Xiawu, Xiamen Tungsten interests)|various||||131|Northern Laos ionic|odm-laos-27-mines-2025\u001Erawmaterials-laos-refinery-2025|mine|1|2022|operating|
  lavreco-dong-pao-mine||reported|VN|||false|22.29|103.6|Dong Pao (Lai Chau)||Restart announced for 2024 did not happen as far as seen; partner VTRE chairman arrested October 2023; concessions not awarded|Lai Chau VIMICO||||132|Dong Pao (Lai Chau)|theaseandaily-dongpao-2023\u001Enasdaq-blackstone-vtre-2023|mine|1||planned|
  lcm-cheshire-metal||reported|GB|||true|53.28|-2.9|Less Common Metals, Ellesmere Port|dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|NdPr, Dy, Tb, Sm, SmCo metals and strip-cast alloys|Less Common Metals|USA Rare Earth:1||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|133|Less Ellesmere|magneticsmag-usar-lcm-2025|metal|4|1992|operating|
  lcm-lacq-metal||reported|FR|||false|43.41|-0.62|Less Common Metals Europe, Lacq||Next to Caremag; up to 3,750 t/yr metal and alloy|Less Common Metals|USA Rare Earth:1|||134|Less Common Europe|tradeiq-lcm-lacq-2026\u001Erawmaterials-lcm-lacq-2025|metal|4|2027|planned|
  leading-edge-norra-karr-mine||estimated|SE|||false|58.1|14.57|Norra Karr||EU strategic project status sought (general knowledge)|Leading Edge Materials||||135|Norra Karr||mine|1|2031|planned|
  lg-changwon-appliance-use|true|estimated|KR|ndfeb-magnet\u001Endfeb-magnet-ht||true|35.23|128.65|LG and Samsung appliances and electronics|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|LG Electronics|||ndfeb-magnet\u001Endfeb-magnet-ht|136|LG and Samsung||end-use|6||operating|
  lindian-kangankunde-mine||reported|MW|||true|-15.12|34.9|Kangankunde||Construction under way 2026|Lindian Resources||||137|Kangankunde|downthenews-lindian-2026\u001Ethewest-lindian-mining-2025|mine|1|2026|construction|
  lkab-lulea-refiner||reported|SE|||true|65.57|22.17|LKAB Lulea industrial park (demonstration)||Makes rare earth concentrate from mining waste; commercial production late 2029 or early 2030|LKAB||||138|LKAB Lulea|mining-lkab-2024|refiner|3|2026|construction|
  lkab-malmberget-mine||reported|SE|||false|67.18|20.7|Malmberget tailings (REE apatite)||Feed of the Lulea plant; commercial production late 2029 or early 2030|LKAB||||139|Malmberget tailings|mining-lkab-2024|mine|1|2029|planned|
  lkab-per-geijer-mine||reported|SE|||false|67.87|20.2|Per Geijer (Kiruna)||About 2.2 Mt REO resource (March 2025; 1.7 Mt before); could take a decade|LKAB||||140|Per Geijer (Kiruna)|mining-lkab-2024\u001Emagneticsmag-lkab-2025|mine|1|2035|planned|
  lockheed-fortworth-defence-use||reported|US|ndfeb-magnet-ht\u001Esmco-magnet||true|32.77|-97.45|Lockheed Martin F-35|ndfeb-magnet-ht\u001Esmco-magnet|Magnets sit in parts of many sub-suppliers; the magnet plants linked are the US makers of these grades, not named suppliers|Lockheed Martin|||ndfeb-magnet-ht\u001Esmco-magnet|141|Lockheed Martin F-35|pulse-f35-adamas-2026\u001Enzherald-samarium-2025|end-use|6||operating|
  lovozero-karnasurt-mine||reported|RU|||true|67.88|34.62|Lovozero (Karnasurt)||Loparite concentrate, sent to Solikamsk; run by the subsidiary Lovozersky GOK|Rosatom||||142|Lovozero (Karnasurt)|rosatom-rare-earth-chain-2024|mine|1|1951|operating|
  ls-chesapeake-magnet||reported|US|||false|36.77|-76.29|LS Cable and System Chesapeake||689 m USD; first magnets by the end of 2027 planned, counted from 2028; tonnes are not published, so that it has no output here|LS Cable and System||||143|LS Cable and System|einpresswire-ls-chesapeake|magnet|5|2028|planned|
  lseco-vietnam-metal||reported|VN|||false|10.73|106.85|LS Eco Energy metals (with Lynas), Vietnam||Samarium first, then Dy and Tb, and NdPr; site in Vietnam, location not seen|LS Eco Energy||||144|LS Eco Energy metals|inspenet-lynas-lseco-2026|metal|4|2027|planned|
  lynas-kalgoorlie-refiner||reported|AU|||true|-30.79|121.42|Lynas Kalgoorlie cracking and leaching|apatite-re-concentrate\u001Ebastnaesite-concentrate\u001Eloparite-concentrate\u001Emonazite-concentrate|Makes mixed carbonate for Kuantan; first production June quarter 2024; power cuts late 2025; recovery: the power cuts of November 2025 cost about a month of output|Lynas Rare Earths|Lynas Rare Earths:1|30.0|monazite-concentrate|145|Lynas Kalgoorlie|thewest-lynas-kalgoorlie-mrec-2024\u001Egrafa-lynas-dec-quarter-2026\u001Ethewest-kalgoorlie-power-2025|refiner|3|2024|operating|
  lynas-kuantan-refiner||reported|MY|||true|3.99|103.38|Lynas Malaysia (Gebeng)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|NdPr since 2012; first Dy May 2025, first Tb June 2025, first Sm due April 2026 (not confirmed); new 5,000 t/yr heavy feed circuit within two years of October 2025; up to 65% of Mount Weld Dy and Tb is reserved for Japan; recovery: shut in March 2020, running again on 2020-05-04, at 70% at first; 34 to 47 days, as the day in March is not given|Lynas Rare Earths|Lynas Rare Earths:1|40.0|mixed-re-carbonate\u001Emonazite-concentrate|146|Lynas Malaysia|mining-lynas-jare-2023\u001Eaustralianmining-lynas-dy-2025\u001Emetalnomist-lynas-record-2025\u001Ecreamer-lynas-hre-2025\u001Eargus-lynas-3q-2025\u001Enasdaq-lynas-restart-2020|refiner|3|2012|operating|
  lynas-mount-weld-mine||reported|AU|||true|-28.86|122.55|Mount Weld||Expansion for 12,000 t/yr NdPr feed; at 70% of nameplate end 2025|Lynas Rare Earths|Lynas Rare Earths:1|||147|Mount Weld|australianmining-lynas-mtweld-2025\u001Egrafa-lynas-dec-quarter-2026|mine|1|2011|operating|
  lynas-seadrift-refiner||reported|US|||false|28.5|-96.77|Lynas Seadrift (Texas)||US defence contract; Lynas spoke of significant uncertainty in October 2025; no start date|Lynas Rare Earths|Lynas Rare Earths:1|||148|Lynas Seadrift|particle-lynas-q1-2025|refiner|3||planned|
  maaden-jabal-sayid-mine||reported|SA|||false|23.85|40.94|Jabal Sayid rare earths||Feasibility study with MP Materials; rare earths beside the copper mine|Maaden||||149|Jabal Sayid rare|zawya-maaden-2025|mine|1||planned|
  maaden-mp-saudi-refiner||reported|SA|||false|||Maaden - MP refinery||The other 49% belong to a joint venture of MP Materials and the US Department of War; feasibility study under way, term sheet valid to March 2027; site and date not published|Maaden|Maaden:0.51|||150|Maaden - MP refinery|zawya-maaden-2025|refiner|3||planned|
  magneti-ljubljana-magnet||estimated|SI|||true|46.06|14.51|Magneti Ljubljana|dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|General knowledge, no published source|Magneti Ljubljana|||dy-metal\u001Endpr-metal\u001Esm-metal|151|Magneti Ljubljana||magnet|5|1951|operating|
  magreesource-grenoble-magnet||estimated|FR|||true|45.24|5.63|MagREEsource Noyarey|dy-metal\u001Endpr-metal\u001Ere-scrap\u001Etb-metal|Recycled magnets|MagREEsource|||dy-metal\u001Endpr-metal\u001Ere-scrap|152|MagREEsource Noyarey||magnet|5|2024|ramping|
  mcre-perak-mine||reported|MY|||true|5.5|101.1|Kenering, Hulu Perak (ionic clay)||Only legal rare earth mine of Malaysia; all product goes to China; raw rare earth export ban has exempted it; run with China Rare Earth Group (formerly Chinalco)|MCRE Resources||||153|Kenering, Hulu Perak|globalnewsx-malaysia-mcre\u001Erawmaterials-perak-2023\u001Ethestar-perak-2023|mine|1|2022|operating|
  mercedes-stuttgart-ev-use||estimated|DE|ndfeb-magnet-ht||true|48.78|9.24|Mercedes-Benz|ndfeb-magnet-ht|Known maker or user; general knowledge|Mercedes-Benz|||ndfeb-magnet-ht|154|Mercedes-Benz||end-use|6||operating|
  meteoric-caldeira-mine||reported|BR|||false|-21.85|-46.55|Caldeira (Minas Gerais)||Preliminary licence December 2025; pilot plant running|Meteoric Resources||||155|Caldeira|middle-meteoric-2026\u001Emining-technology-ucore-meteoric-2024\u001Emiddle-caldeira-pfs-2025|mine|1|2028|planned|
  midea-foshan-ac-use||estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|22.84|113.24|Midea (GMCC, Welling)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Midea|||ndfeb-magnet\u001Endfeb-magnet-ht|156|Midea||end-use|6||operating|
  minamitorishima-mine||estimated|JP|||false|24.28|153.98|Minamitorishima deep-sea mud||Test lifting in 2026, trial mining 2027 (general knowledge)|JAMSTEC||||157|Minamitorishima||mine|1|2028|planned|
  mingyang-zhongshan-wind-use||estimated|CN|ndfeb-magnet\u001Endfeb-magnet-ht||true|22.52|113.39|MingYang Smart Energy|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|MingYang|||ndfeb-magnet\u001Endfeb-magnet-ht|158|MingYang Smart||end-use|6||operating|
  mkango-pulawy-refiner||reported|PL|||false|51.45|21.97|Mkango Pulawy||Heavy rare earths (about 50 t Dy plus Tb) leave as mixed carbonate, not separated|Mkango Polska||||159|Mkango Pulawy|mining-technology-pulawy-2021|refiner|3|2028|planned|
  mkango-songwe-hill-mine||reported|MW|||false|-15.72|35.78|Songwe Hill||First production was planned for 2025 in the DFS of 2022; not built|Mkango Resources||||160|Songwe Hill|projectblue-songwe-2022|mine|1|2028|planned|
  mont-royal-ashram-mine||reported|CA|||false|56.93|-68.4|Ashram (Quebec)||Formerly Commerce Resources, merged in October 2025; a new economic study was due in March 2026|Mont Royal Resources||||161|Ashram (Quebec)|middle-ashram-2026|mine|1||planned|
  mp-10x-magnet||reported|US|||false|33.12|-97.26|MP 10X, Northlake||Brings MP to about 10,000 t/yr in total; one report reads it as 10,000 t at this site|MP Materials|MP Materials:1|||162|MP 10X, Northlake|inn-mp-northlake-2026\u001Ensenergy-mp-dod-2025|magnet|5|2028|construction|
  mp-10x-metal||reported|US|||false|33.12|-97.26|MP Materials 10X metal and alloy, Northlake||Metal step assumed on the magnet site|MP Materials|MP Materials:1|||163|MP Materials 10X|inn-mp-northlake-2026|metal|4|2028|construction|
  mp-independence-magnet||reported|US|||true|32.98|-97.29|MP Independence, Fort Worth|dy-metal\u001Endpr-metal\u001Etb-metal|1,000 t/yr first, to 3,000; first magnets on commercial equipment in the last quarter of 2025|MP Materials|MP Materials:1||dy-metal\u001Endpr-metal\u001Etb-metal|164|MP Independence|samarium-dev-mp-2025\u001Eindustrialheating-mp-gm-2022\u001Emp-q4-results-2026|magnet|5|2025|ramping|
  mp-independence-metal||reported|US|||true|32.98|-97.29|MP Materials Independence metal and alloy, Fort Worth|ndpr-oxide|Commercial NdPr metal since late 2024|MP Materials|MP Materials:1||ndpr-oxide|165|MP Materials metal|finviz-mp-independence-2025|metal|4|2024|ramping|
  mp-mountain-pass-mine||reported|US|||true|35.48|-115.53|Mountain Pass||Stockpiles concentrate since shipments to China stopped in April 2025|MP Materials|MP Materials:1|||166|Mountain Pass|mp-q4-results-2026\u001Emetaltechnews-mp-halt-2025|mine|1|2018|operating|
  mp-mountain-pass-refiner||reported|US|||true|35.48|-115.53|MP Materials Mountain Pass separation|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide|NdPr since late 2023; heavy circuit commissioning planned mid 2026 (start not seen); samarium promised by 2028|MP Materials|MP Materials:1||bastnaesite-concentrate|167|MP Mountain|mp-q4-results-2026\u001Enasdaq-mp-records-2026\u001Emetalnomist-mp-dytb-2026\u001Ereportify-mp-q3-2025|refiner|3|2023|ramping|
  mx-auto-motor-use|true|estimated|MX|ndfeb-magnet\u001Endfeb-magnet-ht||true|25.54|-100.95|Mexican car motors (Nidec, Bosch, GM Ramos Arizpe)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|168|Mexican car motors||end-use|6||operating|
  ncm-lofdal-mine||estimated|NA|||false|-20.3|14.75|Lofdal||Xenotime, Dy and Tb rich (general knowledge); JOGMEC is a partner|Namibia Critical Metals||||169|Lofdal||mine|1|2030|planned|
  neo-narva-magnet||reported|EE|||true|59.38|28.2|Neo Narva|dy-metal\u001Endpr-metal\u001Etb-metal|Phase 1 2,000 t/yr, to 5,000; commercial production, shipping to a first-tier maker of EV motors (September 2026); the split into grades is not published: all is counted as high-temperature grade|Neo Performance Materials|Neo Performance Materials:1||dy-metal\u001Endpr-metal\u001Etb-metal|170|Neo Narva|metalnomist-neo-narva-2025\u001Etranslogistics-neo-narva-2025\u001Eneo-narva-commercial-2026|magnet|5|2025|operating|
  neo-sarfartoq-mine||reported|GL|||false|66.5|-51.25|Sarfartoq||Earmarked as feed for Silmet|Neo Performance Materials||||171|Sarfartoq|argus-neo-estonia-2023|mine|1||planned|
  neo-sillamae-refiner||reported|EE|||true|59.4|27.74|NPM Silmet|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|3,000 t/yr light rare earth separation; small-scale separated Dy and Tb to start during 2026|Neo Performance Materials|Neo Performance Materials:1||mixed-re-carbonate|172|NPM Silmet|argus-neo-estonia-2023\u001Erohstoff-neo-q3-2025|refiner|3|1970|operating|
  neo-zibo-refiner||reported|CN||2024|false|36.81|118.05|Zibo Jiahua (ZAMR)||5,500 t/yr bastnaesite feed; closed in the second quarter of 2024, 88% sold to Shenghe on 2025-04-01; formerly Neo Performance Materials|Shenghe Resources|Shenghe Resources:0.88|||173|Zibo Jiahua (ZAMR)|neo-jamr-zamr-sale-2025\u001Emetalnomist-shenghe-jiahua-2024|refiner|3||idle|
  neorem-pori-magnet||estimated|FI|||true|61.43|21.88|Neorem Magnets Pori (Ulvila)|dy-metal\u001Endpr-metal\u001Etb-metal|Part of Vacuumschmelze (general knowledge)|Neorem Magnets|Vacuumschmelze:1||dy-metal\u001Endpr-metal|174|Neorem Magnets Pori||magnet|5|1998|operating|
  nigeria-artisanal-mine|true|reported|NG|||true|8.9|8.5|Nigeria artisanal monazite (Jos Plateau, Nasarawa)||Artisanal miners; USGS put 2024 at 13,000 t first and at 1,500 t a year later|various||||175|Nigeria artisanal|usgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths\u001Egiti-china-imports-2023|mine|1||operating|
  ninggang-ningbo-magnet||estimated|CN|||true|29.87|121.6|Ningbo Ninggang Permanent Magnetic (SmCo)|sm-metal|General knowledge, no published source|Ninggang|||sm-metal|176|Ningbo Ninggang||magnet|5|1985|operating|
  niocorp-elk-creek-mine||estimated|US|||false|40.27|-96.18|Elk Creek (Nebraska)||Niobium mine; rare earths as by-product under study|NioCorp||||177|Elk Creek (Nebraska)||mine|1|2029|planned|
  nissan-yokohama-ev-use||estimated|JP|ndfeb-magnet-ht||true|35.46|139.63|Nissan|ndfeb-magnet-ht|Known maker or user; general knowledge; recovery: stopped by the earthquake of 2011-03-11, running again on 2011-03-24 of parts in stock, normally from mid-April|Nissan||13.0|ndfeb-magnet-ht|178|Nissan|autoblog-quake-2011\u001Ejustauto-honda-2011|end-use|6||operating|
  northern-minerals-browns-range-mine||reported|AU|||false|-18.9|128.93|Browns Range (Wolverine)||Xenotime; DFS September 2025; about 17,500 t/yr concentrate at 25% TREO|Northern Minerals||||179|Browns Range|rareearthexchanges-browns-range-2025\u001Esharecafe-iluka-ntu-2022b|mine|1|2028|planned|
  noveon-sanmarcos-magnet||reported|US|||true|29.88|-97.94|Noveon Magnetics San Marcos|dy-metal\u001Endpr-metal\u001Ere-scrap\u001Etb-metal|Uses recycled and new feed|Noveon Magnetics|||dy-metal\u001Endpr-metal\u001Ere-scrap\u001Etb-metal|180|Noveon Magnetics San|rex-evac-ships-2025\u001Erawmaterials-lynas-noveon-2025|magnet|5|2023|operating|
  nre-baotou-magnet||reported|CN|||true|40.65|109.83|Northern Rare Earth magnets (Antai Northern, Northern Zhaobao)|dy-metal\u001Endpr-metal\u001Etb-metal||China Northern Rare Earth|||dy-metal\u001Endpr-metal\u001Etb-metal|181|Northern magnets|metalnomist-nre-jv-2024\u001Esmm-nre-ir-2025\u001Erex-zhaobao-2025|magnet|5|2022|operating|
  nre-baotou-metal||reported|CN|||true|40.65|109.84|Northern Rare Earth metals (Baotou)|ndpr-oxide\u001Esm-oxide|Several metal subsidiaries taken as one site; an 8,000 t/yr metal project at Huaxing was being built in 2025|China Northern Rare Earth|||ndpr-oxide\u001Esm-oxide|182|Northern Rare Baotou|rex-nre-h1-2025|metal|4|2009|operating|
  nre-baotou-refiner||reported|CN|||true|40.65|109.85|China Northern Rare Earth Baotou|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Largest separator; separation quota about 170,000 t REO in 2024; phase 2 of the green smelting project under construction|China Northern Rare Earth|||bastnaesite-concentrate\u001Emixed-re-carbonate|183|China Northern Rare|fastmarkets-china-quota-2024\u001Emetalnomist-nre-golden-dragon-2025|refiner|3|1961|operating|
  nre-bayan-obo-mine||reported|CN|||true|41.79|109.97|Bayan Obo (Inner Mongolia)||The largest rare earth mine; mixed bastnaesite-monazite concentrate; the mine belongs to Baogang Group, the parent of China Northern Rare Earth|China Northern Rare Earth||||184|Bayan Obo|fastmarkets-china-quota-2024|mine|1|1957|operating|
  nre-gansu-metal||reported|CN|||true|36.54|104.17|Northern Rare Earth metals (Gansu, Baiyin)|ndpr-oxide|12,000 t/yr project named in the 2025 half-year report; which metals is not stated|China Northern Rare Earth|||ndpr-oxide|185|Northern Rare Gansu|rex-nre-h1-2025|metal|4|2025|ramping|
  nre-gansu-refiner||estimated|CN|||true|36.47|104.2|Gansu Rare Earth (Baiyin)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|General knowledge, no published source|China Northern Rare Earth|||bastnaesite-concentrate|186|Gansu Rare Earth||refiner|3|1970|operating|
  nre-golden-dragon-baotou-refiner||reported|CN|||true|40.66|109.75|NRE - Golden Dragon Baotou oxide line||5,000 t/yr REO line announced February 2025; the 49% are held by Changting Golden Dragon, of the Xiamen Tungsten group|China Northern Rare Earth|China Northern Rare Earth:0.51;Xiamen Tungsten:0.49|||187|NRE - Golden Dragon|metalnomist-nre-golden-dragon-2025|refiner|3|2026|construction|
  pensana-longonjo-mine||reported|AO|||false|-12.9|15.25|Longonjo||Target had been late 2026; through Ozango|Pensana||||188|Longonjo|rareearthexchanges-longonjo-2025|mine|1|2027|construction|
  phoenix-exeter-metal||reported|US|||true|42.98|-70.95|Phoenix Tailings, Exeter NH|dy-oxide\u001Endpr-oxide|Light and heavy metals, no Chinese inputs|Phoenix Tailings|||dy-oxide\u001Endpr-oxide|189|Phoenix Tailings|magneticsmag-phoenix-2025|metal|4|2025|ramping|
  posco-us-magnet||reported|US|||false|||POSCO International US magnet complex (with ReElement)||Memorandum of 2025; plan of 3,000 then 5,000 t/yr; contracts for 7,700 t (2026-2031, North America) and 800 t (2025-2034, Europe)|POSCO International||||190|POSCO International|smm-posco-reelement-2025\u001Erex-posco-star-2024\u001Eposco-star-2024|magnet|5|2028|planned|
  proterial-kumagaya-magnet||estimated|JP|||true|36.15|139.39|Proterial Kumagaya|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Proterial|||dy-metal\u001Endpr-metal\u001Etb-metal|191|Proterial Kumagaya||magnet|5|1986|operating|
  proterial-nantong-magnet||estimated|CN|||true|31.98|120.89|Proterial San Huan Nantong|dy-metal\u001Endpr-metal\u001Etb-metal|Joint venture of Proterial and Zhongke Sanhuan|Proterial|||dy-metal\u001Endpr-metal\u001Etb-metal|192|Proterial San Huan||magnet|5|2017|operating|
  qiandong-ganzhou-metal||estimated|CN|||true|25.85|114.95|Ganzhou Qiandong Rare Earth Group|dy-oxide\u001Endpr-oxide\u001Etb-oxide|General knowledge, no published source|Qiandong Rare Earth Group|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|193|Ganzhou Qiandong||metal|4|1988|operating|
  qmm-mandena-mine||reported|MG|||true|-24.95|47.0|QMM Mandena (monazite)||QMM, a subsidiary of Rio Tinto; recovery: roadblocks from 2022-05-18 to 2022-05-23|Rio Tinto||5.0||194|QMM Mandena|metalukraine-usgs-2025\u001Egiti-china-imports-2023\u001Enasdaq-qmm-2022|mine|1|2009|operating|
  rainbow-gakara-mine||estimated|BI|||false|-3.5|29.45|Gakara||Suspended by the government in 2021 (general knowledge)|Rainbow Rare Earths||||195|Gakara||mine|1|2017|idle|
  rainbow-phalaborwa-mine||reported|ZA|||false|-23.97|31.13|Phalaborwa phosphogypsum||1,850 t/yr magnet rare earths; 29% NdPr in 0.44% TREO|Rainbow Rare Earths||||196|Phalaborwa|rareearthexchanges-phalaborwa-2024\u001Erainbow-phalaborwa-page|mine|1|2028|planned|
  ramaco-brook-mine||reported|US|||false|44.86|-107.15|Brook Mine (Wyoming, coal-hosted)||Ground broken July 2025; pilot first; steady state 2028|Ramaco Resources||||197|Brook Mine|seaisi-brook-mine-2025\u001Emining-brook-2025|mine|1|2028|construction|
  rarex-cummins-range-mine||estimated|AU|||false|-19.28|127.17|Cummins Range||General knowledge, no published source; Iluka is a partner|RareX||||198|Cummins Range||mine|1||planned|
  realloys-euclid-metal||reported|US|||true|41.59|-81.53|REalloys, Euclid Ohio|dy-oxide\u001Etb-oxide||REalloys||||199|REalloys|rareearthexchanges-src-2025|metal|4|2025|ramping|
  realloys-hoidas-lake-mine||reported|CA|||false|59.93|-107.8|Hoidas Lake (Saskatchewan)||Owned by REalloys|REalloys||||200|Hoidas Lake|mining-tanbreez-realloys-2025|mine|1||planned|
  recyclers-china-refiner|true|reported|CN|||true|26.0|115.0|Other Chinese magnet-scrap separators (aggregate)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|Aggregate: about 40 plants, Jiangxi 64%, national capacity over 80,000 t REO; run by: many private firms in Jiangxi, Jiangsu, Baotou|various|||ndfeb-swarf\u001Ere-scrap|201|Other magnet-scrap|scrapinsight-recycled-2025|refiner|3||operating|
  reelement-marion-refiner||reported|US|||true|40.55|-85.66|ReElement Marion||Chromatography; phase 1 of 2,500-3,500 t/yr incl. battery materials and antimony; subsidiary of American Resources|ReElement Technologies||||202|ReElement Marion|stocktitan-reelement-marion-2025\u001Erareearthexchanges-reelement-vulcan-2025|refiner|3|2026|construction|
  reelement-noblesville-refiner||reported|US|||true|40.05|-86.01|ReElement Noblesville|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|Ultra-pure line of 250+ t/yr, several elements; subsidiary of American Resources|ReElement Technologies|||re-scrap|203|ReElement|stocktitan-reelement-marion-2025|refiner|3|2023|operating|
  reetec-heroya-refiner||reported|NO|||true|59.11|9.63|REEtec Heroya||Commissioning from August 2024, ready for raw material early 2025; regular output not seen; to take LKAB concentrate later; LKAB is the main owner (general knowledge)|REEtec||||204|REEtec Heroya|magneticsmag-reetec-2024\u001Ehighnorth-reetec-lkab-2022\u001Ereetec-funding-2022|refiner|3|2026|construction|
  ren-fen-mine||reported|NO|||false|59.28|9.3|Fen (Telemark)||15.9 Mt TREO resource (March 2026), 19% NdPr; start late 2031|Rare Earths Norway||||205|Fen (Telemark)|mqworld-fen-2026\u001Efinancenews-fen-2025\u001Efinanzblatt-fen-2024|mine|1|2031|planned|
  renault-cleon-ev-use||estimated|FR|ndfeb-magnet-ht||true|49.31|1.03|Renault Cleon (mostly wound rotor)|ndfeb-magnet-ht|Known maker or user; general knowledge|Renault|||ndfeb-magnet-ht|206|Renault Cleon||end-use|6||operating|
  repm-scheme-india-magnet|true|reported|IN|||false|28.46|77.03|India REPM scheme plants (five winners to be chosen; Sona BLW and others)||6,000 t/yr in five lots of 600 to 1,200; IREL to give 500 t/yr NdPr oxide|various||||207|India REPM scheme|millenniumpost-repm-2025\u001Elivemint-repm-2026|magnet|5|2028|planned|
  rer-bear-lodge-mine||estimated|US|||false|44.49|-104.45|Bear Lodge (Wyoming)||General knowledge, no published source|Rare Element Resources||||208|Bear Lodge (Wyoming)||mine|1||planned|
  rer-upton-refiner||estimated|US|||true|44.1|-104.63|Rare Element Resources Upton demonstration|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide|Demonstration plant (general knowledge)|Rare Element Resources||||209|Rare Element||refiner|3|2026|construction|
  res-beatrice-refiner||estimated|US|||true|40.27|-96.75|Rare Earth Salts Beatrice (Nebraska)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|Lamp phosphor feed, terbium (general knowledge)|Rare Earth Salts|||lamp-phosphor-scrap|210|Rare Earth Salts||refiner|3|2015|operating|
  rising-guangdong-metal||estimated|CN|||true|23.13|113.26|Guangdong Rising rare metals|dy-oxide\u001Endpr-oxide\u001Etb-oxide|Rising Nonferrous Metals, controlled by China Rare Earth Group since the end of 2023 (general knowledge)|China Rare Earth Group|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|211|Guangdong metals||metal|4||operating|
  rising-guangdong-refiner||reported|CN|||true|24.3|116.12|Guangdong Rising rare earth plants (Meizhou, Deqing)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Transferred to China Rare Earth Group end 2023; formerly Guangdong Rising|China Rare Earth Group|||ionic-clay-concentrate|212|Guangdong earth|fastmarkets-china-quota-2024|refiner|3|1985|operating|
  saic-shanghai-ev-use||estimated|CN|ndfeb-magnet-ht||true|31.28|121.18|SAIC, SAIC-VW, SAIC-GM-Wuling|ndfeb-magnet-ht|Known maker or user; general knowledge|SAIC|||ndfeb-magnet-ht|213|SAIC||end-use|6||operating|
  samsung-vietnam-electronics-use|true|estimated|VN|ndfeb-magnet||true|21.2|106.0|Samsung and other electronics and motors in Vietnam|ndfeb-magnet|Known maker or user; general knowledge|Samsung|||ndfeb-magnet|214|Samsung||end-use|6||operating|
  sanhuan-beijing-magnet||estimated|CN|||true|40.14|116.64|Zhongke Sanhuan Beijing|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Zhongke Sanhuan|||dy-metal\u001Endpr-metal\u001Etb-metal|215|Zhongke Beijing||magnet|5|1985|operating|
  sanhuan-ganzhou-magnet||reported|CN|||true|25.84|114.96|Zhongke Sanhuan Ganzhou|dy-metal\u001Endpr-metal\u001Etb-metal|Joint venture with Southern Rare Earth|Zhongke Sanhuan|||dy-metal\u001Endpr-metal\u001Etb-metal|216|Zhongke Ganzhou|zhongke-ganzhou-smm-2020|magnet|5|2022|operating|
  sanhuan-ningbo-magnet||estimated|CN|||true|29.9|121.64|Zhongke Sanhuan Ningbo (Konit)|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Zhongke Sanhuan|||dy-metal\u001Endpr-metal\u001Etb-metal|217|Zhongke Ningbo||magnet|5|1995|operating|
  sanhuan-tianjin-magnet||estimated|CN|||true|39.08|117.2|Zhongke Sanhuan Tianjin|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Zhongke Sanhuan|||dy-metal\u001Endpr-metal\u001Etb-metal|218|Zhongke Tianjin||magnet|5|2002|operating|
  santoku-kobe-metal||estimated|JP|||true|34.71|135.26|Santoku Corporation, Kobe|dy-oxide\u001Endpr-oxide\u001Etb-oxide|Rare-earth metals and magnet alloys; wholly owned by Proterial (general knowledge)|Santoku|Proterial:1||dy-oxide\u001Endpr-oxide\u001Etb-oxide|219|Santoku Corporation||metal|4|1937|operating|
  schaeffler-buehl-ev-use||estimated|DE|ndfeb-magnet-ht||true|48.7|8.13|Schaeffler / Vitesco e-motors|ndfeb-magnet-ht|Known maker or user; general knowledge|Schaeffler|||ndfeb-magnet-ht|220|Schaeffler||end-use|6||operating|
  seagate-korat-hdd-use||estimated|TH|ndfeb-magnet||true|14.95|102.05|Seagate Korat hard disks|ndfeb-magnet|Known maker or user; general knowledge|Seagate|||ndfeb-magnet|221|Seagate Korat hard||end-use|6||operating|
  serra-verde-pela-ema-mine||reported|BR|||true|-13.53|-48.22|Serra Verde Pela Ema (Goias)||Sources disagree: SMM says 4,000-5,000 t a year at end 2025, exports to China were 419 t in the first quarter of 2025, the COO said about 100 t a year in April 2026 during the upgrade; acquisition by USA Rare Earth agreed in April 2026; second phase to double the capacity by 2030; owned by USA Rare Earth since 2026-09-03; by its filings still in development, commercial operation in 2027; all NdPr, Dy and Tb of phase 1 sold for 15 years to US SIIE LLC, a buyer for the US government; who separates it is not named|Serra Verde|USA Rare Earth:1|||222|Serra Verde Pela Ema|smm-serra-verde-china-2025\u001Emining-serra-verde-output-2026\u001Equestmetals-serra-verde-dfc-2026\u001Efinance-monthly-usar-serra-verde-2026\u001Emetaltechnews-usar-serra-verde-2026|mine|1|2024|ramping|
  shan-mong-bawk-mine|true|reported|MM|||true|22.05|99.85|Mong Bawk (Wa area, Shan)||3 mines in 2015, at least 26 by 2025 (satellite count); run by: Chinese operators under UWSA|various||||223|Mong Bawk|shan-mong-bawk-2025|mine|1|2015|operating|
  shan-mong-hsat-mine|true|reported|MM|||true|20.15|99.3|Mong Hsat / Mong Yawn (southern Wa area, Shan)||Leaching ponds seen since 2023-2025, 25-30 km from the Thai border; run by: Chinese operators under UWSA|various||||224|Mong Hsat|asiafinancial-wa-2025\u001Eshan-mong-bawk-2025|mine|1|2023|operating|
  shan-mong-yawng-mine|true|reported|MM|||true|21.18|100.37|Mong Yawng (Mong La / NDAA area, Shan)||3 sites in 2021, at least 19 in 2025; run by: Chinese operators under NDAA|various||||225|Mong Yawng|shan-mong-yawng-2025|mine|1|2021|operating|
  shenghe-dalucao-mine||estimated|CN|||true|27.37|102.27|Dalucao (Dechang, Sichuan)||General knowledge, no published source; managed for the owner, Sichuan Hedili (Hanxin)|Shenghe Resources||||226|Dalucao||mine|1|2010|operating|
  shenghe-fungoni-mine||reported|TZ|||true|-7.05|39.1|Fungoni and Tajiri mineral sands||100,000 t/yr heavy mineral sand; monazite part unknown; through Nyati Mineral Sands|Shenghe Resources||||227|Fungoni and Tajiri|metalnomist-fungoni-2025|mine|1|2025|operating|
  shenghe-ganzhou-refiner||estimated|CN|||true|25.75|114.9|Shenghe Ganzhou (Chenguang, Buqian scrap)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|General knowledge, no published source|Shenghe Resources|||ionic-clay-concentrate\u001Endfeb-swarf\u001Ere-scrap|228|Shenghe Ganzhou||refiner|3|1999|operating|
  shenghe-jiangyin-refiner||reported|CN|||true|31.92|120.28|Jiangyin Jiahua (JAMR)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|3,800 t/yr REO separation capacity; sold by Neo on 2025-04-01; bought from Neo Performance Materials|Shenghe Resources|Shenghe Resources:0.86||ionic-clay-concentrate|229|Jiangyin Jiahua|metalnomist-shenghe-jiahua-2024\u001Eneo-jamr-zamr-sale-2025|refiner|3|1992|operating|
  shenghe-leshan-metal||estimated|CN|||true|29.55|103.77|Leshan metals (Kebairui / Shenghe)|ndpr-oxide|General knowledge, no published source|Shenghe Resources|||ndpr-oxide|230|Leshan metals||metal|4|2012|operating|
  shenghe-leshan-refiner||reported|CN|||true|29.55|103.77|Shenghe Resources Leshan|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap|Treated Dalucao and (until April 2025) Mountain Pass ore; recovery: stopped by the flood of 2020-08-18, allowed to run again on 2020-11-03|Shenghe Resources||77.0|bastnaesite-concentrate|231|Shenghe Resources|metaltechnews-mp-halt-2025\u001Ecnstock-shenghe-flood-2020|refiner|3|2001|operating|
  shenghe-lianyungang-refiner||estimated|CN|||true|34.6|119.2|Shenghe Lianyungang (monazite)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|General knowledge, no published source|Shenghe Resources|||monazite-concentrate|232|Shenghe Lianyungang||refiner|3|2021|operating|
  shenghe-ngualla-mine||reported|TZ|||true|-7.7|32.85|Ngualla||Shenghe takes 100% of the offtake; completion was planned for early 2026; formerly Peak Rare Earths|Shenghe Resources||||233|Ngualla|scrapinsight-ngualla-2024\u001Esmm-shenghe-peak-2025|mine|1|2026|construction|
  shinetsu-haiphong-metal||reported|VN|||true|20.85|106.68|Shin-Etsu Magnetic Materials Vietnam (Hai Phong), metal and alloy|dy-oxide\u001Endpr-oxide|Separation, refining and sintering on one site|Shin-Etsu Chemical|Shin-Etsu Chemical:1||dy-oxide\u001Endpr-oxide|234|Shin-Etsu Hai|shinetsu-vn-2018\u001Echemeng-shinetsu-vn-2014|metal|4|2013|operating|
  shinetsu-haiphong-refiner||reported|VN|||true|20.85|106.6|Shin-Etsu Vietnam (Hai Phong)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|Recovers rare earths from magnet scrap, 1,000 t/yr (plan of 2012)|Shin-Etsu Chemical|Shin-Etsu Chemical:1||ndfeb-swarf\u001Ere-scrap|235|Shin-Etsu Vietnam|reuters-shinetsu-vietnam-2012|refiner|3|2013|operating|
  shinetsu-longyan-metal||reported|CN|||true|25.83|116.34|Shin-Etsu (Changting) alloys, Longyan|ndpr-oxide|Magnet alloy plant, 3,000 t/yr alloy planned|Shin-Etsu Chemical|Shin-Etsu Chemical:1||ndpr-oxide|236|Shin-Etsu alloys|cen-shinetsu-longyan-2012|metal|4|2013|operating|
  shinetsu-takefu-magnet||estimated|JP|||true|35.9|136.17|Shin-Etsu Chemical Takefu|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Shin-Etsu Chemical|||dy-metal\u001Endpr-metal\u001Etb-metal|237|Shin-Etsu Chemical||magnet|5|1984|operating|
  shinetsu-takefu-metal||estimated|JP|||true|35.9|136.18|Shin-Etsu Takefu metal and alloy (recycled feed)|dy-oxide\u001Endpr-oxide|Conversion of the refinery output on the same site is assumed|Shin-Etsu Chemical|||dy-oxide\u001Endpr-oxide|238|Shin-Etsu metal||metal|4||operating|
  shinetsu-takefu-refiner||reported|JP|||true|35.9|136.17|Shin-Etsu Takefu separation|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|Separation and scrap recovery in Japan; capacity of 2012 derived|Shin-Etsu Chemical|Shin-Etsu Chemical:1||ndfeb-swarf\u001Ere-scrap|239|Shin-Etsu separation|reuters-shinetsu-vietnam-2012|refiner|3|1990|operating|
  shinetsu-vietnam-magnet||reported|VN|||true|20.85|106.69|Shin-Etsu Magnetic Materials Vietnam magnets|dy-metal\u001Endpr-metal\u001Etb-metal|Mainly for cars|Shin-Etsu Chemical|Shin-Etsu Chemical:1||dy-metal\u001Endpr-metal|240|Shin-Etsu magnets|shinetsu-vn-2018|magnet|5|2016|operating|
  siemens-badneustadt-motor-use|true|estimated|DE|ndfeb-magnet\u001Endfeb-magnet-ht||true|50.32|10.22|Siemens and German servo/robot makers (KUKA, SEW, Bosch Rexroth)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Siemens|||ndfeb-magnet\u001Endfeb-magnet-ht|241|Siemens and German||end-use|6||operating|
  siemens-gamesa-brande-wind-use||estimated|DK|ndfeb-magnet\u001Endfeb-magnet-ht||true|55.95|9.12|Siemens Gamesa Brande (direct drive)|ndfeb-magnet\u001Endfeb-magnet-ht|Also holds a 200-400 t/yr NdPr offtake from Arafura Nolans|Siemens Gamesa|||ndfeb-magnet\u001Endfeb-magnet-ht|242|Siemens Gamesa||end-use|6||operating|
  smm-steenkampskraal-mine||reported|ZA|||true|-30.98|18.63|Steenkampskraal||Plant commissioned, concentrate at about 50% TREO; stable capacity of about 13,400 t/yr stated|Steenkampskraal Monazite Mine||||243|Steenkampskraal|inspenet-steenkampskraal\u001Ecreamer-steenkampskraal-2025|mine|1|2026|ramping|
  smw-solikamsk-refiner||reported|RU|||true|59.66|56.77|Solikamsk Magnesium Works|apatite-re-concentrate\u001Ebastnaesite-concentrate\u001Eloparite-concentrate\u001Emonazite-concentrate|Today only mixed carbonate, exported; separation complex of 2,500 t/yr due 2027|Rosatom|||loparite-concentrate|244|Solikamsk Magnesium|prime-smz-2025\u001Erosatom-rare-earth-chain-2024\u001Emetalswire-smz-2024|refiner|3|1936|operating|
  solvay-la-rochelle-refiner||reported|FR|||true|46.16|-1.22|Solvay La Rochelle|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Exenotime-concentrate|NdPr line since April 2025, several hundred t in 2025; samarium oxide from end 2025, Dy and Tb from 2026; aims at about 4,500 t/yr by 2030|Solvay|Solvay:1||recycled-re-oxide|245|Solvay La Rochelle|ts2-solvay-us-2025\u001E24brussels-solvay-2025\u001Erawmaterials-solvay-2025\u001Emetalnomist-solvay-2025|refiner|3|1948|ramping|
  src-saskatoon-metal||reported|CA|||true|52.13|-106.63|SRC Rare Earth metals, Saskatoon|ndpr-oxide|10 t/month in 2024; 400 t/yr, 600 t/yr from 2027; REalloys takes 80 % for five years|Saskatchewan Research Council|||ndpr-oxide|246|SRC Rare metals|cmj-src-2024\u001Erareearthexchanges-src-2025\u001Eplay1037-src-realloys-2025|metal|4|2024|ramping|
  src-saskatoon-refiner||reported|CA|||true|52.16|-106.62|SRC Rare Earth Processing Facility|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide|3,000 t/yr monazite; metals since 2024; heavy output early 2027 with REalloys, which takes 80%|Saskatchewan Research Council|||monazite-concentrate|247|SRC Rare Processing|play1037-src-realloys-2025\u001Erareearthexchanges-src-2025\u001Emagneticsconf-src-2024|refiner|3|2024|ramping|
  st-george-araxa-mine||reported|BR|||false|-19.65|-46.93|Araxa (Minas Gerais)||Offtake of up to 40% by REalloys under negotiation (March 2026)|St George Mining||||248|Araxa (Minas Gerais)|datagro-araxa-2026|mine|1||planned|
  star-daegu-magnet||reported|KR|||true|35.87|128.6|Star Group Daegu|dy-metal\u001Endpr-metal\u001Etb-metal|The only maker of rare earth magnets in Korea until the pilot output of JS Link at Yesan in 2025; makes the magnets of two POSCO International contracts from rare earths of the US, Australia and Vietnam; imports dysprosium and terbium from China|Star Group Industrial|||dy-metal\u001Endpr-metal|249|Star Group Daegu|posco-star-2024\u001Eposco-star-orders-2024\u001Ejoongang-heavy-2025|magnet|5|1999|operating|
  star-quangnam-magnet||reported|VN|||false|15.42|108.65|Star Group Quang Nam||4,000 t/yr, opening planned for February 2025; running not seen; takes NdPr, dysprosium-iron and terbium hydride|Star Group Industrial||||250|Star Group Quang Nam|rex-star-vietnam-2025|magnet|5|2025|unconfirmed|
  stellantis-tremery-ev-use||estimated|FR|ndfeb-magnet-ht||true|49.25|6.22|Stellantis / Emotors Tremery|ndfeb-magnet-ht|Known maker or user; general knowledge|Stellantis|||ndfeb-magnet-ht|251|Stellantis||end-use|6||operating|
  tata-pune-ev-use|true|estimated|IN|ndfeb-magnet-ht||true|18.65|73.8|Tata, Mahindra, MG EVs|ndfeb-magnet-ht|Known maker or user; general knowledge|Tata Motors|||ndfeb-magnet-ht|252|Tata||end-use|6||operating|
  tdk-narita-magnet||estimated|JP|||true|35.78|140.32|TDK Narita|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|TDK|||dy-metal\u001Endpr-metal\u001Etb-metal|253|TDK Narita||magnet|5|1985|operating|
  tesla-austin-ev-use||estimated|US|ndfeb-magnet-ht||true|30.22|-97.62|Tesla Fremont and Austin|ndfeb-magnet-ht|Known maker or user; general knowledge|Tesla|||ndfeb-magnet-ht|254|Tesla Fremont||end-use|6||operating|
  tesla-shanghai-ev-use||estimated|CN|ndfeb-magnet-ht||true|30.87|121.77|Tesla Shanghai|ndfeb-magnet-ht|Known maker or user; general knowledge; recovery: closed from 2022-03-28 to 2022-04-19 (pandemic)|Tesla||22.0|ndfeb-magnet-ht|255|Tesla Shanghai|ht-tesla-2022\u001Exinhua-tesla-2022|end-use|6||operating|
  thai-duong-yen-phu-mine||estimated|VN|||false|21.75|104.65|Yen Phu (Yen Bai)||Stopped after the 2023 arrests (general knowledge)|Thai Duong Group||||256|Yen Phu (Yen Bai)||mine|1|2011|idle|
  thailand-unspecified-mine|true|assumed|TH|||true|||Thailand (unspecified sources)||USGS put 2024 at 13,000 t first, and 2025 at 4,800 t; derived from Chinese imports; no mine of this size is known, part may be ore in transit; customs name it third among the origins of monazite|unknown||||257|Thailand|usgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths\u001Egiti-china-imports-2023|mine|1||unknown|
  tianhe-baotou-magnet||reported|CN|||true|40.63|109.93|Baotou Tianhe Magnetics|dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|NdFeB and SmCo|Tianhe Magnetics|||dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|258|Baotou Tianhe|rex-tianhe-2025|magnet|5|2008|operating|
  tomtor-mine||reported|RU|||false|71.0|116.58|Tomtor (Yakutia)||Licence holder Vostok Engineering bought by Rosneft in May 2025; pilot mining expected in 2027, full output later|Rosneft||||259|Tomtor (Yakutia)|spglobal-tomtor-2025|mine|1|2027|planned|
  torngat-sept-iles-refiner||estimated|CA|||false|50.2|-66.4|Torngat Sept-Iles separation||General knowledge, no published source|Torngat Metals||||260|Torngat Sept-Iles||refiner|3|2029|planned|
  torngat-strange-lake-mine||reported|CA|||false|56.32|-64.17|Strange Lake (Quebec)||Bankable study due end 2025|Torngat Metals||||261|Strange Lake|gbreports-torngat-2024|mine|1|2028|planned|
  toyota-aichi-ev-use||estimated|JP|ndfeb-magnet-ht||true|35.05|137.16|Toyota hybrids and EVs|ndfeb-magnet-ht|Known maker or user; general knowledge; recovery: closed from 2011-03-14, after the earthquake; the Prius again from 28 March, all plants from 2011-04-18, at half their rate|Toyota||35.0|ndfeb-magnet-ht|262|Toyota hybrids|nine-toyota-2011\u001Eautoblog-quake-2011|end-use|6||operating|
  toyotsu-visakhapatnam-refiner||reported|IN|||false|17.55|83.1|Toyotsu Rare Earths India||Over 1,000 t of rare earth material to Japan in 2024; India asked IREL in June 2025 to stop; no feed seen since|Toyota Tsusho||||263|Toyotsu Rare Earths|ibef-irel-2025|refiner|3|2016|unconfirmed|
  ucore-alexandria-refiner||reported|US|||true|31.33|-92.55|Ucore Louisiana Strategic Metals Complex||RapidSX machine 1 planned for mid 2026 (start not seen); 2,000 t/yr oxide first, 7,500 t in 2028|Ucore Rare Metals||||264|Ucore Louisiana|kitco-tanbreez-ucore-2025\u001Emagneticsmag-ucore-2026|refiner|3|2026|construction|
  ucore-bokan-mine||estimated|US|||false|54.91|-132.14|Bokan Mountain (Alaska)||General knowledge, no published source|Ucore Rare Metals||||265|Bokan Mountain||mine|1||planned|
  ucore-kingston-refiner||reported|CA|||false|44.26|-76.5|Ucore Kingston samarium-gadolinium line||Demonstration plant; samarium and gadolinium refining planned|Ucore Rare Metals||||266|Ucore Kingston|burstable-ucore-kingston-2025|refiner|3|2027|planned|
  unitedimaging-shanghai-mri-use|true|estimated|CN|ndfeb-magnet||true|31.35|121.25|Chinese permanent-magnet MRI and other medical|ndfeb-magnet|Known maker or user; general knowledge|United Imaging|||ndfeb-magnet|267|Chinese||end-use|6||operating|
  unitree-hangzhou-humanoid-use|true|estimated|CN|ndfeb-magnet-ht||true|30.21|120.21|Chinese humanoid and quadruped robots (Unitree, UBTech)|ndfeb-magnet-ht|Small today|Unitree|||ndfeb-magnet-ht|268|Chinese humanoid||end-use|6||operating|
  unknown-dy-metal-eu||assumed|XX|||true|||Unknown source of Dy/Tb metal for European magnet makers|dy-oxide\u001Etb-oxide|Supplier not disclosed|unknown|||dy-oxide\u001Etb-oxide|269|Unknown European||metal|4||unknown|
  unknown-dy-metal-jp||assumed|XX|||true|||Unknown source of Dy/Tb metal for Japanese magnet makers|dy-oxide\u001Etb-oxide|Supplier not disclosed; mostly Chinese metal and alloy|unknown|||dy-oxide\u001Etb-oxide|270|Unknown Japanese||metal|4||unknown|
  unknown-dy-metal-us||assumed|XX|||true|||Unknown source of Dy/Tb metal for US and JS Link magnet plants|dy-oxide\u001Etb-oxide|Supplier not disclosed|unknown|||dy-oxide\u001Etb-oxide|271|Unknown source US||metal|4||unknown|
  unknown-metal-noveon||assumed|XX|||true|||Unknown converter of oxide to metal for Noveon|dy-oxide\u001Endpr-oxide\u001Etb-oxide|Noveon buys oxides and says that powders are converted to metal and alloyed; who does it, and where, is not published|unknown|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|272|Unknown converter|noveon-sanantonio-2022|metal|4||unknown|
  unknown-ndpr-metal-eu||assumed|XX|||true|||Unknown NdPr metal maker for Neo Narva|ndpr-oxide|Neo has no own NdPr metal plant in Europe that we know of|unknown|||ndpr-oxide|273|Unknown NdPr Neo||metal|4||unknown|
  unknown-ndpr-metal-jslink||assumed|XX|||true|||Unknown NdPr metal maker for JS Link|ndpr-oxide|Converter between Lynas oxide and JS Link not disclosed|unknown|||ndpr-oxide|274|Unknown NdPr JS||metal|4||unknown|
  us-auto-parts-use|true|estimated|US|ndfeb-magnet\u001Endfeb-magnet-ht||true|43.42|-83.95|US car steering, small motors (Nexteer and others)|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht|275|US car steering||end-use|6||operating|
  us-dod-10x-use||reported|US|||false|38.87|-77.06|US Department of War: offtake of MP 10X magnets||No demand before the 10X plant runs in 2028|US Department of War||||276|US Department of War|metalnomist-mp-dytb-2026\u001Ensenergy-mp-dod-2025|end-use|6|2028|planned|
  us-eol-scrap|true|estimated|US|||true|39.0|-98.0|North American end-of-life magnets (data centres, motors)||General knowledge, no published tonnage|various||||277|North American||scrap|2||operating|
  us-industrial-use|true|estimated|US|ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet||true|41.88|-87.63|US industrial motors, medical, audio|ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Esmco-magnet|278|US industrial motors||end-use|6||operating|
  us-lamp-scrap|true|estimated|US|||true|40.3|-96.8|Spent fluorescent lamp phosphors, United States||Feed of Rare Earth Salts; general knowledge, no published tonnage|various||||279|Spent fluorescent||scrap|2||operating|
  us-missile-defence-use|true|estimated|US|ndfeb-magnet-ht\u001Esmco-magnet||true|32.09|-110.94|US missiles, munitions and electronics (RTX, Northrop, L3Harris)|ndfeb-magnet-ht\u001Esmco-magnet|Known maker or user; general knowledge|various|||ndfeb-magnet-ht\u001Esmco-magnet|280|US missiles||end-use|6||operating|
  usar-round-top-mine||reported|US|||false|31.28|-105.47|Round Top (Texas)||40,000 t/day of feed and commercial production in 2028 planned; heavy feed promised to Carester from late 2028; No mineral resource declared, pre-feasibility only; 2028 is the company\'s plan; the other 18.7% are of Texas Mineral Resources|USA Rare Earth|USA Rare Earth:0.813|||281|Round Top (Texas)|globalminingreview-usar-2026\u001Esecwatch-usar-carester-2026|mine|1|2028|planned|
  usare-stillwater-magnet||reported|US|||true|36.14|-97.07|USA Rare Earth Stillwater|dy-metal\u001Endpr-metal\u001Etb-metal|Planned 5,000 t/yr; first line in early 2026; commissioned in the first quarter of 2026; no contract for its magnets was published by September 2026|USA Rare Earth|USA Rare Earth:1||dy-metal\u001Endpr-metal|282|USA Rare Stillwater|metalnomist-usar-lcm-2025\u001Emetalnomist-usar-polarstar-2025\u001Eainvest-usar-stillwater-2026\u001Eusar-8k-may-2026|magnet|5|2026|ramping|
  usare-stillwater-metal||reported|US|||false|36.14|-97.07|USA Rare Earth Stillwater strip-cast and metal||LCM technology; strip casting from late 2026 planned; counted from 2027|USA Rare Earth|USA Rare Earth:1|||283|USA Rare strip-cast|inn-usar-lcm-2025|metal|4|2027|construction|
  uscm-sheep-creek-mine||reported|US|||false|45.7|-113.95|Sheep Creek (Montana)||Plan of exploration submitted in December 2025; on the federal fast-track list|US Critical Materials||||284|Sheep Creek|bitterrootstar-sheep-creek-2026|mine|1||planned|
  vac-hanau-magnet||estimated|DE|||true|50.13|8.93|Vacuumschmelze Hanau|dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|General knowledge, no published source|Vacuumschmelze|||dy-metal\u001Endpr-metal\u001Esm-metal\u001Etb-metal|285|Vacuumschmelze Hanau||magnet|5|1986|operating|
  vestas-aarhus-wind-use||estimated|DK|ndfeb-magnet\u001Endfeb-magnet-ht||true|56.2|10.15|Vestas|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|Vestas|||ndfeb-magnet\u001Endfeb-magnet-ht|286|Vestas||end-use|6||operating|
  vhm-goschen-mine||reported|AU|||false|-35.6|143.5|Goschen (Victoria)||Phase 1 of about 4,300 t/yr concentrate from late 2026 by plan, 9,000 t/yr by the end of 2029; start not seen, so counted from 2027|VHM||||287|Goschen (Victoria)|nsenergy-goschen-2024\u001Emetalnomist-goschen-2025|mine|1|2027|planned|
  vietnam-other-metal|true|reported|VN|||true|20.85|106.6|Vietnamese metal makers other than Shin-Etsu (Vietnam Rare Earth Co of Shenghe and others)|ndpr-oxide|Aggregate; Vietnam imports rare earths, processes and re-exports them, but who makes metal and how much is not public|various|||ndpr-oxide|288|Vietnamese metal|rawmaterials-vietnam-2023\u001Espglobal-vietnam-2023|metal|4||operating|
  vietnam-vtre-refiner||reported|VN|||false|20.55|105.9|Vietnam Rare Earth (VTRE)||Main refiner of Vietnam; chairman arrested October 2023, state since then not seen|Vietnam Rare Earth||||289|Vietnam Rare Earth|theaseandaily-dongpao-2023\u001Enasdaq-blackstone-vtre-2023|refiner|3||unconfirmed|
  viridis-colossus-mine||reported|BR|||false|-21.8|-46.6|Colossus (Minas Gerais)||PFS July 2025; 5 Mt/yr ore at 2,640 ppm TREO|Viridis Mining and Minerals||||290|Colossus|sharecafe-colossus-pfs-2025\u001Emiddle-colossus-reserve-2025|mine|1|2028|planned|
  vital-nechalacho-mine||reported|CA|||false|62.11|-112.6|Nechalacho North T (NWT)||Mined 2021; stockpile sold to SRC in June 2024; run by the subsidiary Cheetah Resources|Vital Metals||||291|Nechalacho North T|metaltechnews-src-nechalacho-2024|mine|1|2021|idle|
  vulcan-benson-magnet||reported|US|||false|35.38|-78.55|Vulcan Elements Benson||10,000 t/yr|Vulcan Elements||||292|Vulcan Benson|mfgdive-vulcan-2025|magnet|5|2027|construction|
  vulcan-benson-metal||reported|US|||false|35.38|-78.55|Vulcan Elements Benson metallisation||Metallisation takes place at Benson; operator of the step not stated|Vulcan Elements||||293|Vulcan metallisation|oedigital-vulcan-2025|metal|4|2027|planned|
  vw-kassel-ev-use||estimated|DE|ndfeb-magnet-ht||true|51.26|9.44|Volkswagen Kassel (APP drives)|ndfeb-magnet-ht|Known maker or user; general knowledge|Volkswagen|||ndfeb-magnet-ht|294|Volkswagen Kassel||end-use|6||operating|
  wd-bangpain-hdd-use||estimated|TH|ndfeb-magnet||true|14.23|100.6|Western Digital Bang Pa-in hard disks|ndfeb-magnet|Known maker or user; general knowledge; recovery: suspended on 2011-10-10 by the flood, first drives on 2011-11-30; demand met again in April 2012|Western Digital||51.0|ndfeb-magnet|295|Western Digital Bang|storagenewsletter-wd-2012|end-use|6||operating|
  weg-jaragua-motor-use|true|estimated|BR|ndfeb-magnet\u001Endfeb-magnet-ht||true|-26.49|-49.07|WEG and Brazilian motors, wind|ndfeb-magnet\u001Endfeb-magnet-ht|Known maker or user; general knowledge|WEG|||ndfeb-magnet\u001Endfeb-magnet-ht|296|WEG and Brazilian||end-use|6||operating|
  xiamen-tungsten-changting-refiner||reported|CN|||true|25.83|116.36|Changting Golden Dragon (Fujian)|bastnaesite-concentrate\u001Eheavy-rock-concentrate\u001Eionic-clay-concentrate\u001Elamp-phosphor-scrap\u001Eloparite-concentrate\u001Emixed-re-carbonate\u001Emonazite-concentrate\u001Endfeb-swarf\u001Ere-scrap\u001Erecycled-re-oxide\u001Esmco-scrap\u001Exenotime-concentrate|Quota under China Rare Earth Group since 2024; joint venture with control passed to China Rare Earth Group at the end of 2023; the shares are those of the framework agreement|China Rare Earth Group|China Rare Earth Group:0.51;Xiamen Tungsten:0.49||ionic-clay-concentrate|297|Changting Golden|fastmarkets-china-quota-2024\u001Eminingsee-xtc-creg-2023\u001Emetalnomist-xtc-baotou-2024|refiner|3|2006|operating|
  xiamen-tungsten-fujian-mine||reported|CN|||true|25.83|116.36|Fujian ionic clays (Changting, Sanming)||Quota consolidated into China Rare Earth Group in 2023; joint venture with control passed to China Rare Earth Group at the end of 2023; the shares are those of the framework agreement|China Rare Earth Group|China Rare Earth Group:0.51;Xiamen Tungsten:0.49|||298|Fujian ionic clays|fastmarkets-china-quota-2024\u001Eminingsee-xtc-creg-2023\u001Emetalnomist-xtc-baotou-2024|mine|1|2006|operating|
  xtc-baotou-magnet||reported|CN|||true|40.67|109.87|Xiamen Tungsten Baotou magnets|dy-metal\u001Endpr-metal\u001Etb-metal|Phase I 5,000 t/yr; 20,000 t/yr by 2027|Xiamen Tungsten|||dy-metal\u001Endpr-metal\u001Etb-metal|299|Xiamen Tungsten|rex-xtc-baotou-2025|magnet|5|2025|ramping|
  xtc-changting-magnet||estimated|CN|||true|25.83|116.35|Golden Dragon Changting magnets|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Xiamen Tungsten|||dy-metal\u001Endpr-metal\u001Etb-metal|300|Golden Dragon||magnet|5|2012|operating|
  xtc-changting-metal||estimated|CN|||true|25.83|116.36|Fujian Changting Golden Dragon metals|dy-oxide\u001Endpr-oxide\u001Etb-oxide|General knowledge, no published source|Xiamen Tungsten|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|301|Fujian Changting||metal|4|2007|operating|
  yadea-wuxi-ebike-use|true|estimated|CN|ndfeb-magnet||true|31.6|120.48|Yadea and other Chinese e-two-wheelers|ndfeb-magnet|Known maker or user; general knowledge|Yadea|||ndfeb-magnet|302|Yadea||end-use|6||operating|
  yunsheng-baotou-magnet||reported|CN|||true|40.65|109.85|Yunsheng Baotou|dy-metal\u001Endpr-metal\u001Etb-metal||Ningbo Yunsheng|||dy-metal\u001Endpr-metal\u001Etb-metal|303|Yunsheng Baotou|csmn-magnet-expansion-2022|magnet|5|2023|operating|
  yunsheng-ningbo-magnet||estimated|CN|||true|29.9|121.67|Ningbo Yunsheng|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Ningbo Yunsheng|||dy-metal\u001Endpr-metal\u001Etb-metal|304|Ningbo Yunsheng||magnet|5|1995|operating|
  zhenghai-nantong-magnet||estimated|CN|||true|32.06|120.87|Zhenghai Magnetic Nantong|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Zhenghai Magnetic|||dy-metal\u001Endpr-metal\u001Etb-metal|305|Zhenghai Magnetic||magnet|5|2022|operating|
  zhenghai-yantai-magnet||estimated|CN|||true|37.54|121.25|Yantai Zhenghai Magnetic Material|dy-metal\u001Endpr-metal\u001Etb-metal|General knowledge, no published source|Zhenghai Magnetic|||dy-metal\u001Endpr-metal\u001Etb-metal|306|Yantai Zhenghai||magnet|5|2000|operating|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {aggregate: toBoolean(list[1]), basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, country: CASE list[3] WHEN '' THEN null ELSE list[3] END, demands: CASE list[4] WHEN '' THEN null ELSE split(list[4], '\u001E') END, endYear: toInteger(list[5]), inForce: toBoolean(list[6]), latitude: toFloat(list[7]), longitude: toFloat(list[8]), name: CASE list[9] WHEN '' THEN null ELSE list[9] END, needs: CASE list[10] WHEN '' THEN null ELSE split(list[10], '\u001E') END, notes: CASE list[11] WHEN '' THEN null ELSE list[11] END, operator: CASE list[12] WHEN '' THEN null ELSE list[12] END, owners: CASE list[13] WHEN '' THEN null ELSE list[13] END, recoveryDays: toFloat(list[14]), requires: CASE list[15] WHEN '' THEN null ELSE split(list[15], '\u001E') END, row: toInteger(list[16]), short: CASE list[17] WHEN '' THEN null ELSE list[17] END, sourceIds: CASE list[18] WHEN '' THEN null ELSE split(list[18], '\u001E') END, stage: CASE list[19] WHEN '' THEN null ELSE list[19] END, stageOrder: toInteger(list[20]), startYear: toInteger(list[21]), status: CASE list[22] WHEN '' THEN null ELSE list[22] END}} AS row
MERGE (n:Site {dataset: 'rare-earths', id: row.id})
REMOVE n:Mine:Scrap:Refiner:MetalMaker:MagnetPlant:EndUse:Chokepoint:SingleSourced:Gap:FewestOutside:Supplier:SupplyChokepoint:Failing:Dependent:CutOff:Failed:Served:Short
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens,
    n.location = point({longitude: row.props.longitude, latitude: row.props.latitude})
RETURN count(n) AS matched;
UNWIND split('
  aclara-carina-mine/ionic-clay-concentrate|BR|false|ionic-clay-concentrate|Carina (Goias): Ionic clay concentrate|0|Carina|aclara-carina-mine||mine||||
  aclara-louisiana-refiner/dy-oxide|US|false|dy-oxide|Aclara heavy rare earth separation, Vinton: Dysprosium oxide|1|Aclara Dysprosium|aclara-louisiana-refiner||refiner||||
  aclara-louisiana-refiner/ndpr-oxide|US|false|ndpr-oxide|Aclara heavy rare earth separation, Vinton: Neodymium-praseodymium oxide|2|Aclara heavy earth|aclara-louisiana-refiner||refiner||||
  aclara-louisiana-refiner/tb-oxide|US|false|tb-oxide|Aclara heavy rare earth separation, Vinton: Terbium oxide|3|Aclara heavy Terbium|aclara-louisiana-refiner||refiner||||
  aclara-penco-mine/ionic-clay-concentrate|CL|false|ionic-clay-concentrate|Penco (Biobio): Ionic clay concentrate|4|Penco|aclara-penco-mine||mine||||
  arafura-nolans-mine/monazite-concentrate|AU|false|monazite-concentrate|Nolans: Monazite concentrate|5|Nolans|arafura-nolans-mine||mine||||
  arafura-nolans-refiner/ndpr-oxide|AU|false|ndpr-oxide|Arafura Nolans separation: Neodymium-praseodymium oxide|6|Arafura Nolans|arafura-nolans-refiner||refiner||||
  arnold-lupfig-magnet/smco-magnet|CH|true|smco-magnet|Arnold Magnetic Technologies Lupfig (SmCo): SmCo magnet|7|Arnold Lupfig|arnold-lupfig-magnet||magnet|brics\u001Echina\u001Edfars-covered||80.0|
  arnold-rochester-magnet/smco-magnet|US|true|smco-magnet|Arnold Magnetic Technologies Rochester (SmCo): SmCo magnet|8|Arnold Rochester|arnold-rochester-magnet||magnet|brics\u001Echina\u001Edfars-covered||150.0|
  arr-halleck-creek-mine/bastnaesite-concentrate|US|false|bastnaesite-concentrate|Halleck Creek (Wyoming): Bastnaesite concentrate (also mixed bastnaesite-monazite)|9|Halleck Creek|arr-halleck-creek-mine||mine||||
  asm-dubbo-mine/heavy-rock-concentrate|AU|false|heavy-rock-concentrate|Dubbo (Toongi): Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|10|Dubbo|asm-dubbo-mine||mine||||
  asm-dubbo-refiner/dy-oxide|AU|false|dy-oxide|ASM Dubbo separation: Dysprosium oxide|11|ASM Dubbo Dysprosium|asm-dubbo-refiner||refiner||||
  asm-dubbo-refiner/ndpr-oxide|AU|false|ndpr-oxide|ASM Dubbo separation: Neodymium-praseodymium oxide|12|ASM separation:|asm-dubbo-refiner||refiner||||
  asm-dubbo-refiner/tb-oxide|AU|false|tb-oxide|ASM Dubbo separation: Terbium oxide|13|ASM Dubbo Terbium|asm-dubbo-refiner||refiner||||
  asm-ochang-metal/dy-metal|KR|true|dy-metal|ASM Korean Metals Plant, Ochang: Dysprosium metal (Dy content of Dy-Fe)|14|ASM Dysprosium|asm-ochang-metal||metal|||30.0|
  asm-ochang-metal/ndpr-metal|KR|true|ndpr-metal|ASM Korean Metals Plant, Ochang: Neodymium-praseodymium metal|15|ASM Korean Plant|asm-ochang-metal||metal|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||540.0|
  asm-ochang-metal/tb-metal|KR|true|tb-metal|ASM Korean Metals Plant, Ochang: Terbium metal|16|ASM Korean Terbium|asm-ochang-metal||metal|||8.0|
  astron-donald-mine/monazite-concentrate|AU|false|monazite-concentrate|Donald (Victoria): Monazite concentrate|17|Donald|astron-donald-mine||mine||||
  atm-beijing-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|AT\u0026M Beijing (NdFeB and SmCo): NdFeB magnet, standard grades|18|AT\u0026M standard|atm-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||4800.0|
  atm-beijing-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|AT\u0026M Beijing (NdFeB and SmCo): NdFeB magnet, high-temperature grades|19|AT… high-temperature|atm-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||3200.0|
  atm-beijing-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|AT\u0026M Beijing (NdFeB and SmCo): NdFeB swarf and offcuts of standard grades (no Dy or Tb)|20|AT\u0026M Beijing offcuts|atm-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||488.0|
  atm-beijing-magnet/re-scrap|CN|true|re-scrap|AT\u0026M Beijing (NdFeB and SmCo): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|21|AT\u0026M Beijing scrap|atm-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||325.0|
  atm-beijing-magnet/smco-magnet|CN|true|smco-magnet|AT\u0026M Beijing (NdFeB and SmCo): SmCo magnet|22|AT\u0026M Beijing magnet|atm-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||400.0|
  au-hms-monazite-mine/monazite-concentrate|AU|true|monazite-concentrate|Other Australian mineral sands (monazite to China): Monazite concentrate|23|Other Australian|au-hms-monazite-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||3000.0|
  bcm-ema-mine/mixed-re-carbonate|BR|false|mixed-re-carbonate|Ema (Amazonas): Mixed rare earth carbonate or chloride|24|Ema|bcm-ema-mine||mine||||
  bre-monte-alto-mine/mixed-re-carbonate|BR|false|mixed-re-carbonate|Monte Alto / Rocha da Rocha (Bahia): Mixed rare earth carbonate or chloride|25|Monte Alto|bre-monte-alto-mine||mine||||
  caremag-lacq-refiner/dy-oxide|FR|false|dy-oxide|Caremag Lacq: Dysprosium oxide|26|Caremag Dysprosium|caremag-lacq-refiner||refiner||||
  caremag-lacq-refiner/ndpr-oxide|FR|false|ndpr-oxide|Caremag Lacq: Neodymium-praseodymium oxide|27|Caremag Lacq Lacq:|caremag-lacq-refiner||refiner||||
  caremag-lacq-refiner/tb-oxide|FR|false|tb-oxide|Caremag Lacq: Terbium oxide|28|Caremag Lacq Terbium|caremag-lacq-refiner||refiner||||
  chemours-southeast-us-mine/monazite-concentrate|US|true|monazite-concentrate|Chemours Georgia and Florida mineral sands (monazite): Monazite concentrate|29|Chemours Georgia|chemours-southeast-us-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1250.0|
  chenguang-ganzhou-metal/dy-metal|CN|true|dy-metal|Ganzhou Chenguang Rare Earth New Material: Dysprosium metal (Dy content of Dy-Fe)|30|Ganzhou Dysprosium|chenguang-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||400.0|
  chenguang-ganzhou-metal/ndpr-metal|CN|true|ndpr-metal|Ganzhou Chenguang Rare Earth New Material: Neodymium-praseodymium metal|31|Ganzhou Rare|chenguang-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||12000.0|
  chenguang-ganzhou-metal/tb-metal|CN|true|tb-metal|Ganzhou Chenguang Rare Earth New Material: Terbium metal|32|Ganzhou Terbium|chenguang-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||90.0|
  chinalco-shandong-metal/ndpr-metal|CN|true|ndpr-metal|China Rare Earth (Shandong) metals, Weishan: Neodymium-praseodymium metal|33|China Rare Shandong|chinalco-shandong-metal||metal|brics\u001Echina\u001Edfars-covered||1500.0|
  chinalco-shandong-refiner/ndpr-oxide|CN|true|ndpr-oxide|Chinalco Shandong rare earth (Weishan, Zibo): Neodymium-praseodymium oxide|34|Chinalco rare|chinalco-shandong-refiner||refiner|brics\u001Echina\u001Edfars-covered||1110.0|
  chinalco-shandong-refiner/sm-oxide|CN|true|sm-oxide|Chinalco Shandong rare earth (Weishan, Zibo): Samarium oxide|35|Chinalco Samarium|chinalco-shandong-refiner||refiner|brics\u001Echina\u001Edfars-covered||72.0|
  cn-eol-scrap/re-scrap|CN|true|re-scrap|Chinese end-of-life magnets (motors, drives, electronics): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|36|Chinese end-of-life|cn-eol-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||12400.0|
  cn-other-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Other Chinese sintered NdFeB makers (aggregate): NdFeB magnet, standard grades|37|Other standard|cn-other-magnet||magnet|brics\u001Echina\u001Edfars-covered||112500.0|
  cn-other-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Other Chinese sintered NdFeB makers (aggregate): NdFeB magnet, high-temperature grades|38|Ot… high-temperature|cn-other-magnet||magnet|brics\u001Echina\u001Edfars-covered||37500.0|
  cn-other-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Other Chinese sintered NdFeB makers (aggregate): NdFeB swarf and offcuts of standard grades (no Dy or Tb)|39|Other offcuts|cn-other-magnet||magnet|brics\u001Echina\u001Edfars-covered||11400.0|
  cn-other-magnet/re-scrap|CN|true|re-scrap|Other Chinese sintered NdFeB makers (aggregate): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|40|Other Chinese scrap|cn-other-magnet||magnet|brics\u001Echina\u001Edfars-covered||3810.0|
  cn-other-magnet/smco-magnet|CN|true|smco-magnet|Other Chinese sintered NdFeB makers (aggregate): SmCo magnet|41|Other Chinese SmCo|cn-other-magnet||magnet|brics\u001Echina\u001Edfars-covered||1200.0|
  cn-other-metal/dy-metal|CN|true|dy-metal|Other Chinese metal makers (aggregate): Dysprosium metal (Dy content of Dy-Fe)|42|Other Chinese Dy|cn-other-metal||metal|brics\u001Echina\u001Edfars-covered||900.0|
  cn-other-metal/ndpr-metal|CN|true|ndpr-metal|Other Chinese metal makers (aggregate): Neodymium-praseodymium metal|43|Other Chinese makers|cn-other-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||32000.0|
  cn-other-metal/sm-metal|CN|true|sm-metal|Other Chinese metal makers (aggregate): Samarium metal|44|Other Samarium|cn-other-metal||metal|brics\u001Echina\u001Edfars-covered||700.0|
  cn-other-metal/tb-metal|CN|true|tb-metal|Other Chinese metal makers (aggregate): Terbium metal|45|Other aggregate|cn-other-metal||metal|brics\u001Echina\u001Edfars-covered||190.0|
  crec-vientiane-refiner/dy-oxide|LA|false|dy-oxide|Vientiane refinery: Dysprosium oxide|46|Vientiane Dysprosium|crec-vientiane-refiner||refiner||||
  crec-vientiane-refiner/ndpr-oxide|LA|false|ndpr-oxide|Vientiane refinery: Neodymium-praseodymium oxide|47|Vientiane refinery:|crec-vientiane-refiner||refiner||||
  crec-vientiane-refiner/tb-oxide|LA|false|tb-oxide|Vientiane refinery: Terbium oxide|48|Vientiane Terbium|crec-vientiane-refiner||refiner||||
  creg-ganzhou-metal/dy-metal|CN|true|dy-metal|China Rare Earth Group metals (Ganzhou): Dysprosium metal (Dy content of Dy-Fe)|49|China Rare Earth Dy|creg-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||900.0|
  creg-ganzhou-metal/ndpr-metal|CN|true|ndpr-metal|China Rare Earth Group metals (Ganzhou): Neodymium-praseodymium metal|50|China Rare metals|creg-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||10000.0|
  creg-ganzhou-metal/tb-metal|CN|true|tb-metal|China Rare Earth Group metals (Ganzhou): Terbium metal|51|China Rare metal|creg-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||200.0|
  creg-ganzhou-refiner/dy-oxide|CN|true|dy-oxide|China Rare Earth Group Ganzhou plants: Dysprosium oxide|52|China Dysprosium|creg-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered||640.0|
  creg-ganzhou-refiner/ndpr-oxide|CN|true|ndpr-oxide|China Rare Earth Group Ganzhou plants: Neodymium-praseodymium oxide|53|China Rare Ganzhou|creg-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered||4300.0|
  creg-ganzhou-refiner/sm-oxide|CN|true|sm-oxide|China Rare Earth Group Ganzhou plants: Samarium oxide|54|China Rare Samarium|creg-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered||690.0|
  creg-ganzhou-refiner/tb-oxide|CN|true|tb-oxide|China Rare Earth Group Ganzhou plants: Terbium oxide|55|China Rare Terbium|creg-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered||98.0|
  creg-guangdong-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Guangdong ionic clays (Pingyuan, Xinfeng): Ionic clay concentrate|56|Guangdong ionic|creg-guangdong-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2700.0|
  creg-guangxi-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Guangxi ionic clays (Chongzuo): Ionic clay concentrate|57|Guangxi ionic clays|creg-guangxi-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2500.0|
  creg-guangxi-refiner/dy-oxide|CN|true|dy-oxide|China Rare Earth Group Guangxi (Chongzuo, Wuzhou): Dysprosium oxide|58|China Rare Guangxi|creg-guangxi-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|aukus\u001Eeu\u001Efive-eyes\u001Eforge-named\u001Eg7\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|500.0|
  creg-guangxi-refiner/ndpr-oxide|CN|true|ndpr-oxide|China Rare Earth Group Guangxi (Chongzuo, Wuzhou): Neodymium-praseodymium oxide|59|China Rare Chongzuo|creg-guangxi-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|aukus\u001Eeu\u001Efive-eyes\u001Eforge-named\u001Eg7\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|3300.0|
  creg-guangxi-refiner/sm-oxide|CN|true|sm-oxide|China Rare Earth Group Guangxi (Chongzuo, Wuzhou): Samarium oxide|60|China Rare Wuzhou|creg-guangxi-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|aukus\u001Eeu\u001Efive-eyes\u001Eforge-named\u001Eg7\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|540.0|
  creg-guangxi-refiner/tb-oxide|CN|true|tb-oxide|China Rare Earth Group Guangxi (Chongzuo, Wuzhou): Terbium oxide|61|China Rare Earth :|creg-guangxi-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|aukus\u001Eeu\u001Efive-eyes\u001Eforge-named\u001Eg7\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|77.0|
  creg-hunan-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Hunan ionic clays (Jianghua): Ionic clay concentrate|62|Hunan ionic clays|creg-hunan-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1800.0|
  creg-hunan-refiner/dy-oxide|CN|true|dy-oxide|Hunan plants (Yiyang Hongyuan and others): Dysprosium oxide|63|Hunan Dysprosium|creg-hunan-refiner||refiner|brics\u001Echina\u001Edfars-covered|aukus\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|100.0|
  creg-hunan-refiner/ndpr-oxide|CN|true|ndpr-oxide|Hunan plants (Yiyang Hongyuan and others): Neodymium-praseodymium oxide|64|Hunan plants Yiyang|creg-hunan-refiner||refiner|brics\u001Echina\u001Edfars-covered|aukus\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|2900.0|
  creg-hunan-refiner/sm-oxide|CN|true|sm-oxide|Hunan plants (Yiyang Hongyuan and others): Samarium oxide|65|Hunan Samarium|creg-hunan-refiner||refiner|brics\u001Echina\u001Edfars-covered|aukus\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|255.0|
  creg-hunan-refiner/tb-oxide|CN|true|tb-oxide|Hunan plants (Yiyang Hongyuan and others): Terbium oxide|66|Hunan plants Terbium|creg-hunan-refiner||refiner|brics\u001Echina\u001Edfars-covered|aukus\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|17.0|
  creg-jiangsu-refiner/dy-oxide|CN|true|dy-oxide|China Rare Earth Group Jiangsu (Yixing, Changshu, Dongtai): Dysprosium oxide|67|China Rare Jiangsu|creg-jiangsu-refiner||refiner|||100.0|
  creg-jiangsu-refiner/ndpr-oxide|CN|true|ndpr-oxide|China Rare Earth Group Jiangsu (Yixing, Changshu, Dongtai): Neodymium-praseodymium oxide|68|China Rare Yixing|creg-jiangsu-refiner||refiner|||670.0|
  creg-jiangsu-refiner/sm-oxide|CN|true|sm-oxide|China Rare Earth Group Jiangsu (Yixing, Changshu, Dongtai): Samarium oxide|69|China Rare Changshu|creg-jiangsu-refiner||refiner|||110.0|
  creg-jiangsu-refiner/tb-oxide|CN|true|tb-oxide|China Rare Earth Group Jiangsu (Yixing, Changshu, Dongtai): Terbium oxide|70|China Rare Dongtai|creg-jiangsu-refiner||refiner|||15.0|
  creg-jiangxi-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Jiangxi ionic clays (Ganzhou: Longnan, Xunwu, Dingnan, Anyuan, Xinfeng): Ionic clay concentrate|71|Jiangxi ionic clays|creg-jiangxi-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||8500.0|
  creg-longnan-refiner/dy-oxide|CN|true|dy-oxide|China Rare Earth Group Longnan plants: Dysprosium oxide|72|China Rare Longnan|creg-longnan-refiner||refiner|brics\u001Echina\u001Edfars-covered||300.0|
  creg-longnan-refiner/ndpr-oxide|CN|true|ndpr-oxide|China Rare Earth Group Longnan plants: Neodymium-praseodymium oxide|73|China Rare plants:|creg-longnan-refiner||refiner|brics\u001Echina\u001Edfars-covered||600.0|
  creg-longnan-refiner/sm-oxide|CN|true|sm-oxide|China Rare Earth Group Longnan plants: Samarium oxide|74|China Rare oxide|creg-longnan-refiner||refiner|brics\u001Echina\u001Edfars-covered||180.0|
  creg-longnan-refiner/tb-oxide|CN|true|tb-oxide|China Rare Earth Group Longnan plants: Terbium oxide|75|China Rare Group|creg-longnan-refiner||refiner|brics\u001Echina\u001Edfars-covered||51.0|
  creg-maoniuping-mine/bastnaesite-concentrate|CN|true|bastnaesite-concentrate|Maoniuping (Mianning, Sichuan): Bastnaesite concentrate (also mixed bastnaesite-monazite)|76|Maoniuping|creg-maoniuping-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||45000.0|
  creg-mianning-refiner/ndpr-oxide|CN|true|ndpr-oxide|Sichuan Jiangtong and others (Mianning): Neodymium-praseodymium oxide|77|Sichuan Mianning|creg-mianning-refiner||refiner|brics\u001Echina\u001Edfars-covered||4300.0|
  creg-mianning-refiner/sm-oxide|CN|true|sm-oxide|Sichuan Jiangtong and others (Mianning): Samarium oxide|78|Sichuan Samarium|creg-mianning-refiner||refiner|brics\u001Echina\u001Edfars-covered||250.0|
  creg-weishan-mine/bastnaesite-concentrate|CN|true|bastnaesite-concentrate|Weishan / Chishan (Shandong): Bastnaesite concentrate (also mixed bastnaesite-monazite)|79|Weishan|creg-weishan-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||8200.0|
  creg-yunnan-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Yunnan ionic clays (Longchuan): Ionic clay concentrate|80|Yunnan ionic clays|creg-yunnan-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||210.0|
  critical-metals-tanbreez-mine/heavy-rock-concentrate|GL|false|heavy-rock-concentrate|Tanbreez: Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|81|Tanbreez|critical-metals-tanbreez-mine||mine||||
  cyclic-kingston-refiner/recycled-re-oxide|CA|true|recycled-re-oxide|Cyclic Materials Kingston: Mixed rare earth oxide recovered from magnets|82|Cyclic Materials|cyclic-kingston-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||500.0|
  daido-nakatsugawa-magnet/ndfeb-magnet|JP|true|ndfeb-magnet|Daido Electronics Nakatsugawa (hot-deformed): NdFeB magnet, standard grades|83|Daido Electronics|daido-nakatsugawa-magnet||magnet|brics\u001Echina\u001Edfars-covered||1000.0|
  defense-metals-wicheeda-mine/bastnaesite-concentrate|CA|false|bastnaesite-concentrate|Wicheeda (British Columbia): Bastnaesite concentrate (also mixed bastnaesite-monazite)|84|Wicheeda|defense-metals-wicheeda-mine||mine||||
  earthpanda-hefei-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Earth-Panda Advanced Magnetic, Lujiang: NdFeB magnet, standard grades|85|Earth-Panda magnet|earthpanda-hefei-magnet||magnet|brics\u001Echina\u001Edfars-covered||7000.0|
  earthpanda-hefei-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Earth-Panda Advanced Magnetic, Lujiang: NdFeB magnet, high-temperature grades|86|Ea… high-temperature|earthpanda-hefei-magnet||magnet|brics\u001Echina\u001Edfars-covered||3000.0|
  earthpanda-hefei-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Earth-Panda Advanced Magnetic, Lujiang: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|87|Earth-Panda swarf|earthpanda-hefei-magnet||magnet|brics\u001Echina\u001Edfars-covered||711.0|
  eec-landisville-magnet/smco-magnet|US|true|smco-magnet|Electron Energy Corporation Landisville (SmCo): SmCo magnet|88|Electron Energy|eec-landisville-magnet||magnet|brics\u001Echina\u001Edfars-covered||120.0|
  energy-fuels-bahia-mine/monazite-concentrate|BR|false|monazite-concentrate|Bahia mineral sands: Monazite concentrate|89|Bahia mineral sands|energy-fuels-bahia-mine||mine||||
  energy-fuels-vara-mada-mine/monazite-concentrate|MG|false|monazite-concentrate|Vara Mada (Toliara): Monazite concentrate|90|Vara Mada|energy-fuels-vara-mada-mine||mine||||
  energy-fuels-white-mesa-refiner/dy-oxide|US|false|dy-oxide|White Mesa Mill: Dysprosium oxide|91|White Dysprosium|energy-fuels-white-mesa-refiner||refiner||||
  energy-fuels-white-mesa-refiner/mixed-re-carbonate|US|true|mixed-re-carbonate|White Mesa Mill: Mixed rare earth carbonate or chloride|92|White Mesa Mixed|energy-fuels-white-mesa-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|||
  energy-fuels-white-mesa-refiner/ndpr-oxide|US|true|ndpr-oxide|White Mesa Mill: Neodymium-praseodymium oxide|93|White Mesa oxide|energy-fuels-white-mesa-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1000.0|
  energy-fuels-white-mesa-refiner/sm-oxide|US|false|sm-oxide|White Mesa Mill: Samarium oxide|94|White Mesa Samarium|energy-fuels-white-mesa-refiner||refiner||||
  energy-fuels-white-mesa-refiner/tb-oxide|US|false|tb-oxide|White Mesa Mill: Terbium oxide|95|White Mesa Terbium|energy-fuels-white-mesa-refiner||refiner||||
  eti-beylikova-mine/bastnaesite-concentrate|TR|false|bastnaesite-concentrate|Beylikova (Eskisehir): Bastnaesite concentrate (also mixed bastnaesite-monazite)|96|Beylikova|eti-beylikova-mine||mine||||
  etm-kvanefjeld-mine/bastnaesite-concentrate|GL|false|bastnaesite-concentrate|Kvanefjeld (Kuannersuit): Bastnaesite concentrate (also mixed bastnaesite-monazite)|97|Kvanefjeld|etm-kvanefjeld-mine||mine||||
  evac-sumter-magnet/ndfeb-magnet-ht|US|true|ndfeb-magnet-ht|eVAC Magnetics Sumter: NdFeB magnet, high-temperature grades|98|eVAC magnet|evac-sumter-magnet||magnet||forge\u001Eforge-framework\u001Eministerial-2026|2000.0|
  evac-sumter-magnet/re-scrap|US|true|re-scrap|eVAC Magnetics Sumter: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|99|eVAC Magnetics scrap|evac-sumter-magnet||magnet||forge\u001Eforge-framework\u001Eministerial-2026|203.0|
  fr-eol-scrap/re-scrap|FR|true|re-scrap|French and Benelux end-of-life magnets: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|100|French and Benelux|fr-eol-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||900.0|
  gb-eol-scrap/re-scrap|GB|true|re-scrap|British end-of-life magnets: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|101|British end-of-life|gb-eol-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||600.0|
  gkn-radevormwald-magnet/ndfeb-magnet|DE|false|ndfeb-magnet|GKN Powder Metallurgy Radevormwald: NdFeB magnet, standard grades|102|GKN Powder standard|gkn-radevormwald-magnet||magnet||||
  gkn-radevormwald-magnet/ndfeb-magnet-ht|DE|false|ndfeb-magnet-ht|GKN Powder Metallurgy Radevormwald: NdFeB magnet, high-temperature grades|103|GKN high-temperature|gkn-radevormwald-magnet||magnet||||
  hastings-yangibana-mine/monazite-concentrate|AU|false|monazite-concentrate|Yangibana: Monazite concentrate|104|Yangibana|hastings-yangibana-mine||mine||||
  hpmg-hangzhou-magnet/smco-magnet|CN|true|smco-magnet|Hangzhou Permanent Magnet Group (SmCo): SmCo magnet|105|Hangzhou Permanent|hpmg-hangzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||700.0|
  hrem-changsha-metal/dy-metal|CN|true|dy-metal|Hunan Rare Earth Metal Material Research Institute: Dysprosium metal (Dy content of Dy-Fe)|106|Hunan Rare Earth Dy|hrem-changsha-metal||metal|brics\u001Echina\u001Edfars-covered||80.0|
  hrem-changsha-metal/sm-metal|CN|true|sm-metal|Hunan Rare Earth Metal Material Research Institute: Samarium metal|107|Hunan Rare Samarium|hrem-changsha-metal||metal|brics\u001Echina\u001Edfars-covered||350.0|
  huahong-jian-refiner/dy-oxide|CN|true|dy-oxide|Huahong Technology (Ji an and Ganzhou, scrap): Dysprosium oxide|108|Huahong Dysprosium|huahong-jian-refiner||refiner|brics\u001Echina\u001Edfars-covered||115.0|
  huahong-jian-refiner/ndpr-oxide|CN|true|ndpr-oxide|Huahong Technology (Ji an and Ganzhou, scrap): Neodymium-praseodymium oxide|109|Huahong Ji|huahong-jian-refiner||refiner|brics\u001Echina\u001Edfars-covered||4300.0|
  huahong-jian-refiner/tb-oxide|CN|true|tb-oxide|Huahong Technology (Ji an and Ganzhou, scrap): Terbium oxide|110|Huahong Terbium|huahong-jian-refiner||refiner|brics\u001Echina\u001Edfars-covered||25.0|
  hung-thinh-vietnam-refiner/dy-oxide|VN|false|dy-oxide|Hung Thinh Minerals: Dysprosium oxide|111|Hung Dysprosium|hung-thinh-vietnam-refiner||refiner||||
  hung-thinh-vietnam-refiner/ndpr-oxide|VN|false|ndpr-oxide|Hung Thinh Minerals: Neodymium-praseodymium oxide|112|Hung Thinh Minerals:|hung-thinh-vietnam-refiner||refiner||||
  hypromag-tyseley-magnet/ndfeb-magnet|GB|true|ndfeb-magnet|HyProMag Birmingham: NdFeB magnet, standard grades|113|HyProMag standard|hypromag-tyseley-magnet||magnet|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica||70.0|
  hypromag-tyseley-magnet/ndfeb-magnet-ht|GB|true|ndfeb-magnet-ht|HyProMag Birmingham: NdFeB magnet, high-temperature grades|114|Hy… high-temperature|hypromag-tyseley-magnet||magnet|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica||30.0|
  iluka-balranald-mine/monazite-concentrate|AU|false|monazite-concentrate|Balranald (New South Wales): Monazite concentrate|115|Balranald|iluka-balranald-mine||mine||||
  iluka-eneabba-refiner/dy-oxide|AU|false|dy-oxide|Iluka Eneabba rare earths refinery: Dysprosium oxide|116|Iluka Dysprosium|iluka-eneabba-refiner||refiner||||
  iluka-eneabba-refiner/ndpr-oxide|AU|false|ndpr-oxide|Iluka Eneabba rare earths refinery: Neodymium-praseodymium oxide|117|Iluka Eneabba earths|iluka-eneabba-refiner||refiner||||
  iluka-eneabba-refiner/tb-oxide|AU|false|tb-oxide|Iluka Eneabba rare earths refinery: Terbium oxide|118|Iluka Terbium|iluka-eneabba-refiner||refiner||||
  iluka-eneabba-stockpile-mine/monazite-concentrate|AU|false|monazite-concentrate|Eneabba stockpile and concentrator: Monazite concentrate|119|Eneabba stockpile|iluka-eneabba-stockpile-mine||mine||||
  iluka-wimmera-mine/monazite-concentrate|AU|false|monazite-concentrate|Wimmera (Victoria): Monazite concentrate|120|Wimmera|iluka-wimmera-mine||mine||||
  innuovo-dongyang-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Innuovo (Yingluohua) Dongyang: NdFeB magnet, standard grades|121|Innuovo magnet|innuovo-dongyang-magnet||magnet|brics\u001Echina\u001Edfars-covered||7800.0|
  innuovo-dongyang-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Innuovo (Yingluohua) Dongyang: NdFeB magnet, high-temperature grades|122|In… high-temperature|innuovo-dongyang-magnet||magnet|brics\u001Echina\u001Edfars-covered||2200.0|
  innuovo-dongyang-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Innuovo (Yingluohua) Dongyang: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|123|Innuovo swarf|innuovo-dongyang-magnet||magnet|brics\u001Echina\u001Edfars-covered||792.0|
  inst-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Baotou INST Magnetic: NdFeB magnet, standard grades|124|Baotou INST magnet|inst-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||4500.0|
  inst-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Baotou INST Magnetic: NdFeB magnet, high-temperature grades|125|Ba… high-temperature|inst-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||500.0|
  inst-baotou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Baotou INST Magnetic: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|126|Baotou INST swarf|inst-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||457.0|
  ionic-belfast-refiner/dy-oxide|GB|false|dy-oxide|Ionic Technologies Belfast (scrap): Dysprosium oxide|127|Ionic Dysprosium|ionic-belfast-refiner||refiner||||
  ionic-belfast-refiner/ndpr-oxide|GB|false|ndpr-oxide|Ionic Technologies Belfast (scrap): Neodymium-praseodymium oxide|128|Ionic Belfast|ionic-belfast-refiner||refiner||||
  ionic-belfast-refiner/tb-oxide|GB|false|tb-oxide|Ionic Technologies Belfast (scrap): Terbium oxide|129|Ionic Terbium|ionic-belfast-refiner||refiner||||
  ionic-makuutu-mine/ionic-clay-concentrate|UG|false|ionic-clay-concentrate|Makuutu: Ionic clay concentrate|130|Makuutu|ionic-makuutu-mine||mine||||
  irel-aluva-refiner/dy-oxide|IN|true|dy-oxide|IREL Rare Earths Division Aluva: Dysprosium oxide|131|IREL Rare Dysprosium|irel-aluva-refiner||refiner|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||5.0|
  irel-aluva-refiner/ndpr-oxide|IN|true|ndpr-oxide|IREL Rare Earths Division Aluva: Neodymium-praseodymium oxide|132|IREL Rare Division|irel-aluva-refiner||refiner|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||500.0|
  irel-aluva-refiner/sm-oxide|IN|true|sm-oxide|IREL Rare Earths Division Aluva: Samarium oxide|133|IREL Rare Samarium|irel-aluva-refiner||refiner|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||2.0|
  irel-bhopal-metal/ndpr-metal|IN|true|ndpr-metal|IREL Rare Earth and Titanium Theme Park, Bhopal (NdPr metal): Neodymium-praseodymium metal|134|IREL Rare Titanium|irel-bhopal-metal||metal|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||50.0|
  irel-kerala-mine/monazite-concentrate|IN|true|monazite-concentrate|IREL Chavara (Kerala): Monazite concentrate|135|IREL Chavara|irel-kerala-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||500.0|
  irel-odisha-mine/monazite-concentrate|IN|true|monazite-concentrate|IREL OSCOM Chatrapur: Monazite concentrate|136|IREL OSCOM Chatrapur|irel-odisha-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2000.0|
  irel-oscom-refiner/mixed-re-carbonate|IN|true|mixed-re-carbonate|IREL OSCOM rare earth extraction plant: Mixed rare earth carbonate or chloride|137|IREL OSCOM rare|irel-oscom-refiner||refiner|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||5000.0|
  irel-tamil-nadu-mine/monazite-concentrate|IN|true|monazite-concentrate|IREL Manavalakurichi (Tamil Nadu): Monazite concentrate|138|IREL Manavalakurichi|irel-tamil-nadu-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||400.0|
  irel-visakhapatnam-magnet/smco-magnet|IN|true|smco-magnet|IREL Rare Earth Permanent Magnet plant, Visakhapatnam (SmCo): SmCo magnet|139|IREL Rare Permanent|irel-visakhapatnam-magnet||magnet|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||3.0|
  jingci-beijing-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Beijing Jingci Magnetism: NdFeB magnet, standard grades|140|Beijing magnet|jingci-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||4800.0|
  jingci-beijing-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Beijing Jingci Magnetism: NdFeB magnet, high-temperature grades|141|Be… high-temperature|jingci-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||3200.0|
  jingci-beijing-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Beijing Jingci Magnetism: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|142|Beijing offcuts|jingci-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||488.0|
  jingci-beijing-magnet/re-scrap|CN|true|re-scrap|Beijing Jingci Magnetism: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|143|Beijing Jingci scrap|jingci-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||325.0|
  jlmag-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|JL Mag Baotou: NdFeB magnet, standard grades|144|JL Mag Baotou magnet|jlmag-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||9000.0|
  jlmag-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|JL Mag Baotou: NdFeB magnet, high-temperature grades|145|JL high-temperature|jlmag-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||11000.0|
  jlmag-baotou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|JL Mag Baotou: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|146|JL Mag offcuts|jlmag-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||914.0|
  jlmag-baotou-magnet/re-scrap|CN|true|re-scrap|JL Mag Baotou: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|147|JL Mag Baotou scrap|jlmag-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||1120.0|
  jlmag-ganzhou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|JL Mag Ganzhou: NdFeB magnet, standard grades|148|JL Mag magnet|jlmag-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||6800.0|
  jlmag-ganzhou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|JL Mag Ganzhou: NdFeB magnet, high-temperature grades|149|JL Mag Ganzhou:|jlmag-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||10200.0|
  jlmag-ganzhou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|JL Mag Ganzhou: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|150|JL Mag Ganzhou no|jlmag-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||691.0|
  jlmag-ganzhou-magnet/re-scrap|CN|true|re-scrap|JL Mag Ganzhou: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|151|JL Mag Ganzhou scrap|jlmag-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||1040.0|
  jlmag-ningbo-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|JL Mag Ningbo: NdFeB magnet, standard grades|152|JL Mag standard|jlmag-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||1500.0|
  jlmag-ningbo-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|JL Mag Ningbo: NdFeB magnet, high-temperature grades|153|JL Mag Ningbo magnet|jlmag-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||1500.0|
  jlmag-ningbo-magnet/re-scrap|CN|true|re-scrap|JL Mag Ningbo: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|154|JL Mag Ningbo scrap|jlmag-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||152.0|
  jp-eol-scrap/re-scrap|JP|true|re-scrap|Japanese end-of-life magnets (compressors, drives, motors): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|155|Japanese end-of-life|jp-eol-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||700.0|
  jslink-columbus-magnet/ndfeb-magnet|US|false|ndfeb-magnet|JS Link Columbus, Georgia: NdFeB magnet, standard grades|156|JS Link standard|jslink-columbus-magnet||magnet||||
  jslink-columbus-magnet/ndfeb-magnet-ht|US|false|ndfeb-magnet-ht|JS Link Columbus, Georgia: NdFeB magnet, high-temperature grades|157|JS high-temperature|jslink-columbus-magnet||magnet||||
  jslink-kuantan-magnet/ndfeb-magnet|MY|false|ndfeb-magnet|JS Link Kuantan: NdFeB magnet, standard grades|158|JS Link Kuantan:|jslink-kuantan-magnet||magnet||||
  jslink-kuantan-magnet/ndfeb-magnet-ht|MY|false|ndfeb-magnet-ht|JS Link Kuantan: NdFeB magnet, high-temperature grades|159|JS Link NdFeB|jslink-kuantan-magnet||magnet||||
  jslink-yesan-magnet/ndfeb-magnet|KR|true|ndfeb-magnet|JS Link Yesan: NdFeB magnet, standard grades|160|JS Link Yesan Yesan:|jslink-yesan-magnet||magnet|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica|forge-framework|500.0|
  jslink-yesan-magnet/ndfeb-magnet-ht|KR|true|ndfeb-magnet-ht|JS Link Yesan: NdFeB magnet, high-temperature grades|161|JS Link Yesan NdFeB|jslink-yesan-magnet||magnet|||500.0|
  kachin-chipwi-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Chipwi / Tsawlaw (Kachin): Ionic clay concentrate|162|Chipwi|kachin-chipwi-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||8000.0|
  kachin-momauk-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Momauk / Mansi (Bhamo district, Kachin): Ionic clay concentrate|163|Momauk|kachin-momauk-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||3000.0|
  kachin-pangwa-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Pangwa (Kachin Special Region 1): Ionic clay concentrate|164|Pangwa|kachin-pangwa-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||12000.0|
  kelantan-mb-inc-mine/ionic-clay-concentrate|MY|false|ionic-clay-concentrate|Kelantan ionic clay project: Ionic clay concentrate|165|Kelantan ionic clay|kelantan-mb-inc-mine||mine||||
  keningda-ningbo-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Ningbo Keningda: NdFeB magnet, standard grades|166|Ningbo magnet|keningda-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||6240.0|
  keningda-ningbo-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Ningbo Keningda: NdFeB magnet, high-temperature grades|167|Ni… high-temperature|keningda-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||1760.0|
  keningda-ningbo-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Ningbo Keningda: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|168|Ningbo swarf|keningda-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||634.0|
  kenmare-moma-mine/monazite-concentrate|MZ|true|monazite-concentrate|Moma (monazite concentrate): Monazite concentrate|169|Moma|kenmare-moma-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1000.0|
  kr-smco-gyeongbuk-magnet/smco-magnet|KR|true|smco-magnet|SmCo maker in North Gyeongsang (defence supplier): SmCo magnet|170|SmCo maker in North|kr-smco-gyeongbuk-magnet||magnet|brics\u001Echina\u001Edfars-covered||20.0|
  kutessay-ii-mine/heavy-rock-concentrate|KG|false|heavy-rock-concentrate|Kutessay II: Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|171|Kutessay II|kutessay-ii-mine||mine||||
  laos-northern-mine/ionic-clay-concentrate|LA|true|ionic-clay-concentrate|Northern Laos ionic clays (Xieng Khouang, Houaphanh): Ionic clay concentrate|172|Northern Laos ionic|laos-northern-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||8000.0|
  lavreco-dong-pao-mine/bastnaesite-concentrate|VN|false|bastnaesite-concentrate|Dong Pao (Lai Chau): Bastnaesite concentrate (also mixed bastnaesite-monazite)|173|Dong Pao|lavreco-dong-pao-mine||mine||||
  lcm-cheshire-metal/dy-metal|GB|true|dy-metal|Less Common Metals, Ellesmere Port: Dysprosium metal (Dy content of Dy-Fe)|174|Less Dysprosium|lcm-cheshire-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||40.0|
  lcm-cheshire-metal/ndpr-metal|GB|true|ndpr-metal|Less Common Metals, Ellesmere Port: Neodymium-praseodymium metal|175|Less Ellesmere|lcm-cheshire-metal||metal|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||330.0|
  lcm-cheshire-metal/sm-metal|GB|true|sm-metal|Less Common Metals, Ellesmere Port: Samarium metal|176|Less Common Samarium|lcm-cheshire-metal||metal|brics\u001Echina\u001Edfars-covered||100.0|
  lcm-cheshire-metal/tb-metal|GB|true|tb-metal|Less Common Metals, Ellesmere Port: Terbium metal|177|Less Common Terbium|lcm-cheshire-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||10.0|
  lcm-lacq-metal/dy-metal|FR|false|dy-metal|Less Common Metals Europe, Lacq: Dysprosium metal (Dy content of Dy-Fe)|178|Less Common Dy|lcm-lacq-metal||metal||||
  lcm-lacq-metal/ndpr-metal|FR|false|ndpr-metal|Less Common Metals Europe, Lacq: Neodymium-praseodymium metal|179|Less Common Europe|lcm-lacq-metal||metal||||
  lcm-lacq-metal/tb-metal|FR|false|tb-metal|Less Common Metals Europe, Lacq: Terbium metal|180|Less Common Lacq:|lcm-lacq-metal||metal||||
  leading-edge-norra-karr-mine/heavy-rock-concentrate|SE|false|heavy-rock-concentrate|Norra Karr: Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|181|Norra Karr|leading-edge-norra-karr-mine||mine||||
  lindian-kangankunde-mine/monazite-concentrate|MW|false|monazite-concentrate|Kangankunde: Monazite concentrate|182|Kangankunde|lindian-kangankunde-mine||mine||||
  lkab-lulea-refiner/mixed-re-carbonate|SE|false|mixed-re-carbonate|LKAB Lulea industrial park (demonstration): Mixed rare earth carbonate or chloride|183|LKAB Lulea|lkab-lulea-refiner||refiner||||
  lkab-malmberget-mine/apatite-re-concentrate|SE|false|apatite-re-concentrate|Malmberget tailings (REE apatite): Rare earth concentrate from apatite|184|Malmberget tailings|lkab-malmberget-mine||mine||||
  lkab-per-geijer-mine/apatite-re-concentrate|SE|false|apatite-re-concentrate|Per Geijer (Kiruna): Rare earth concentrate from apatite|185|Per Geijer|lkab-per-geijer-mine||mine||||
  lovozero-karnasurt-mine/loparite-concentrate|RU|true|loparite-concentrate|Lovozero (Karnasurt): Loparite concentrate|186|Lovozero|lovozero-karnasurt-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2600.0|
  lseco-vietnam-metal/dy-metal|VN|false|dy-metal|LS Eco Energy metals (with Lynas), Vietnam: Dysprosium metal (Dy content of Dy-Fe)|187|LS Eco Dysprosium|lseco-vietnam-metal||metal||||
  lseco-vietnam-metal/ndpr-metal|VN|false|ndpr-metal|LS Eco Energy metals (with Lynas), Vietnam: Neodymium-praseodymium metal|188|LS Eco Energy Lynas|lseco-vietnam-metal||metal||||
  lseco-vietnam-metal/sm-metal|VN|false|sm-metal|LS Eco Energy metals (with Lynas), Vietnam: Samarium metal|189|LS Eco Samarium|lseco-vietnam-metal||metal||||
  lseco-vietnam-metal/tb-metal|VN|false|tb-metal|LS Eco Energy metals (with Lynas), Vietnam: Terbium metal|190|LS Eco Terbium|lseco-vietnam-metal||metal||||
  lynas-kalgoorlie-refiner/mixed-re-carbonate|AU|true|mixed-re-carbonate|Lynas Kalgoorlie cracking and leaching: Mixed rare earth carbonate or chloride|191|Lynas Kalgoorlie|lynas-kalgoorlie-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||37500.0|
  lynas-kuantan-refiner/dy-oxide|MY|true|dy-oxide|Lynas Malaysia (Gebeng): Dysprosium oxide|192|Lynas Dysprosium|lynas-kuantan-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||54.0|
  lynas-kuantan-refiner/ndpr-oxide|MY|true|ndpr-oxide|Lynas Malaysia (Gebeng): Neodymium-praseodymium oxide|193|Lynas Gebeng|lynas-kuantan-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||10500.0|
  lynas-kuantan-refiner/sm-oxide|MY|false|sm-oxide|Lynas Malaysia (Gebeng): Samarium oxide|194|Lynas Samarium|lynas-kuantan-refiner||refiner||||
  lynas-kuantan-refiner/tb-oxide|MY|true|tb-oxide|Lynas Malaysia (Gebeng): Terbium oxide|195|Lynas Terbium|lynas-kuantan-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||16.0|
  lynas-mount-weld-mine/monazite-concentrate|AU|true|monazite-concentrate|Mount Weld: Monazite concentrate|196|Mount Weld|lynas-mount-weld-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||53000.0|
  lynas-seadrift-refiner/dy-oxide|US|false|dy-oxide|Lynas Seadrift (Texas): Dysprosium oxide|197|Lynas Seadrift Texas|lynas-seadrift-refiner||refiner||||
  lynas-seadrift-refiner/ndpr-oxide|US|false|ndpr-oxide|Lynas Seadrift (Texas): Neodymium-praseodymium oxide|198|Lynas Seadrift :|lynas-seadrift-refiner||refiner||||
  lynas-seadrift-refiner/tb-oxide|US|false|tb-oxide|Lynas Seadrift (Texas): Terbium oxide|199|Lynas Seadrift oxide|lynas-seadrift-refiner||refiner||||
  magneti-ljubljana-magnet/ndfeb-magnet|SI|true|ndfeb-magnet|Magneti Ljubljana: NdFeB magnet, standard grades|200|Magneti standard|magneti-ljubljana-magnet||magnet|brics\u001Echina\u001Edfars-covered||75.0|
  magneti-ljubljana-magnet/ndfeb-magnet-ht|SI|true|ndfeb-magnet-ht|Magneti Ljubljana: NdFeB magnet, high-temperature grades|201|Ma… high-temperature|magneti-ljubljana-magnet||magnet||brics\u001Echina\u001Edfars-covered|75.0|
  magneti-ljubljana-magnet/smco-magnet|SI|true|smco-magnet|Magneti Ljubljana: SmCo magnet|202|Magneti SmCo|magneti-ljubljana-magnet||magnet|brics\u001Echina\u001Edfars-covered||60.0|
  magreesource-grenoble-magnet/ndfeb-magnet|FR|true|ndfeb-magnet|MagREEsource Noyarey: NdFeB magnet, standard grades|203|MagREEsour… standard|magreesource-grenoble-magnet||magnet|eu\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Eus-eu-japan||25.0|
  magreesource-grenoble-magnet/ndfeb-magnet-ht|FR|true|ndfeb-magnet-ht|MagREEsource Noyarey: NdFeB magnet, high-temperature grades|204|MagREEsour… Noyarey:|magreesource-grenoble-magnet||magnet|eu\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Eus-eu-japan||25.0|
  mcre-perak-mine/ionic-clay-concentrate|MY|true|ionic-clay-concentrate|Kenering, Hulu Perak (ionic clay): Ionic clay concentrate|205|Kenering|mcre-perak-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2000.0|
  meteoric-caldeira-mine/mixed-re-carbonate|BR|false|mixed-re-carbonate|Caldeira (Minas Gerais): Mixed rare earth carbonate or chloride|206|Caldeira|meteoric-caldeira-mine||mine||||
  mkango-pulawy-refiner/ndpr-oxide|PL|false|ndpr-oxide|Mkango Pulawy: Neodymium-praseodymium oxide|207|Mkango Pulawy|mkango-pulawy-refiner||refiner||||
  mkango-songwe-hill-mine/mixed-re-carbonate|MW|false|mixed-re-carbonate|Songwe Hill: Mixed rare earth carbonate or chloride|208|Songwe Hill|mkango-songwe-hill-mine||mine||||
  mont-royal-ashram-mine/bastnaesite-concentrate|CA|false|bastnaesite-concentrate|Ashram (Quebec): Bastnaesite concentrate (also mixed bastnaesite-monazite)|209|Ashram|mont-royal-ashram-mine||mine||||
  mp-10x-magnet/ndfeb-magnet|US|false|ndfeb-magnet|MP 10X, Northlake: NdFeB magnet, standard grades|210|MP 10X standard|mp-10x-magnet||magnet||||
  mp-10x-magnet/ndfeb-magnet-ht|US|false|ndfeb-magnet-ht|MP 10X, Northlake: NdFeB magnet, high-temperature grades|211|MP high-temperature|mp-10x-magnet||magnet||||
  mp-10x-metal/dy-metal|US|false|dy-metal|MP Materials 10X metal and alloy, Northlake: Dysprosium metal (Dy content of Dy-Fe)|212|MP Dysprosium|mp-10x-metal||metal||||
  mp-10x-metal/ndpr-metal|US|false|ndpr-metal|MP Materials 10X metal and alloy, Northlake: Neodymium-praseodymium metal|213|MP Materials metal|mp-10x-metal||metal||||
  mp-10x-metal/tb-metal|US|false|tb-metal|MP Materials 10X metal and alloy, Northlake: Terbium metal|214|MP Materials Terbium|mp-10x-metal||metal||||
  mp-independence-magnet/ndfeb-magnet|US|true|ndfeb-magnet|MP Independence, Fort Worth: NdFeB magnet, standard grades|215|MP standard|mp-independence-magnet||magnet|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||200.0|
  mp-independence-magnet/ndfeb-magnet-ht|US|true|ndfeb-magnet-ht|MP Independence, Fort Worth: NdFeB magnet, high-temperature grades|216|MP Independence Fort|mp-independence-magnet||magnet||forge\u001Eforge-framework\u001Eministerial-2026|800.0|
  mp-independence-metal/dy-metal|US|false|dy-metal|MP Materials Independence metal and alloy, Fort Worth: Dysprosium metal (Dy content of Dy-Fe)|217|MP Materials Dy|mp-independence-metal||metal||||
  mp-independence-metal/ndpr-metal|US|true|ndpr-metal|MP Materials Independence metal and alloy, Fort Worth: Neodymium-praseodymium metal|218|MP Independence|mp-independence-metal||metal|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1000.0|
  mp-independence-metal/tb-metal|US|false|tb-metal|MP Materials Independence metal and alloy, Fort Worth: Terbium metal|219|MP Materials alloy|mp-independence-metal||metal||||
  mp-mountain-pass-mine/bastnaesite-concentrate|US|true|bastnaesite-concentrate|Mountain Pass: Bastnaesite concentrate (also mixed bastnaesite-monazite)|220|Mountain Pass|mp-mountain-pass-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||60000.0|
  mp-mountain-pass-refiner/dy-oxide|US|false|dy-oxide|MP Materials Mountain Pass separation: Dysprosium oxide|221|MP Mountain|mp-mountain-pass-refiner||refiner||||
  mp-mountain-pass-refiner/ndpr-oxide|US|true|ndpr-oxide|MP Materials Mountain Pass separation: Neodymium-praseodymium oxide|222|MP Materials Pass|mp-mountain-pass-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||6075.0|
  mp-mountain-pass-refiner/sm-oxide|US|false|sm-oxide|MP Materials Mountain Pass separation: Samarium oxide|223|MP Samarium|mp-mountain-pass-refiner||refiner||||
  mp-mountain-pass-refiner/tb-oxide|US|false|tb-oxide|MP Materials Mountain Pass separation: Terbium oxide|224|MP separation:|mp-mountain-pass-refiner||refiner||||
  ncm-lofdal-mine/xenotime-concentrate|NA|false|xenotime-concentrate|Lofdal: Xenotime concentrate|225|Lofdal|ncm-lofdal-mine||mine||||
  neo-narva-magnet/ndfeb-magnet-ht|EE|true|ndfeb-magnet-ht|Neo Narva: NdFeB magnet, high-temperature grades|226|Neo Narva|neo-narva-magnet||magnet||brics\u001Echina\u001Edfars-covered|2000.0|
  neo-sarfartoq-mine/bastnaesite-concentrate|GL|false|bastnaesite-concentrate|Sarfartoq: Bastnaesite concentrate (also mixed bastnaesite-monazite)|227|Sarfartoq|neo-sarfartoq-mine||mine||||
  neo-sillamae-refiner/dy-oxide|EE|true|dy-oxide|NPM Silmet: Dysprosium oxide|228|NPM Dysprosium|neo-sillamae-refiner||refiner|brics\u001Edfars-covered||5.0|
  neo-sillamae-refiner/ndpr-oxide|EE|true|ndpr-oxide|NPM Silmet: Neodymium-praseodymium oxide|229|NPM Silmet Silmet:|neo-sillamae-refiner||refiner|brics\u001Edfars-covered||700.0|
  neo-sillamae-refiner/tb-oxide|EE|true|tb-oxide|NPM Silmet: Terbium oxide|230|NPM Silmet Terbium|neo-sillamae-refiner||refiner|brics\u001Edfars-covered||1.0|
  neo-zibo-refiner/ndpr-oxide|CN|false|ndpr-oxide|Zibo Jiahua (ZAMR): Neodymium-praseodymium oxide|231|Zibo Jiahua|neo-zibo-refiner||refiner||||
  neorem-pori-magnet/ndfeb-magnet|FI|true|ndfeb-magnet|Neorem Magnets Pori (Ulvila): NdFeB magnet, standard grades|232|Neorem standard|neorem-pori-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||300.0|
  neorem-pori-magnet/ndfeb-magnet-ht|FI|true|ndfeb-magnet-ht|Neorem Magnets Pori (Ulvila): NdFeB magnet, high-temperature grades|233|Ne… high-temperature|neorem-pori-magnet||magnet||brics\u001Echina\u001Edfars-covered|300.0|
  nigeria-artisanal-mine/monazite-concentrate|NG|true|monazite-concentrate|Nigeria artisanal monazite (Jos Plateau, Nasarawa): Monazite concentrate|234|Nigeria artisanal|nigeria-artisanal-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||4900.0|
  ninggang-ningbo-magnet/smco-magnet|CN|true|smco-magnet|Ningbo Ninggang Permanent Magnetic (SmCo): SmCo magnet|235|Ningbo Ninggang|ninggang-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||600.0|
  northern-minerals-browns-range-mine/xenotime-concentrate|AU|false|xenotime-concentrate|Browns Range (Wolverine): Xenotime concentrate|236|Browns Range|northern-minerals-browns-range-mine||mine||||
  noveon-sanmarcos-magnet/ndfeb-magnet|US|true|ndfeb-magnet|Noveon Magnetics San Marcos: NdFeB magnet, standard grades|237|Noveon standard|noveon-sanmarcos-magnet||magnet|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||800.0|
  noveon-sanmarcos-magnet/ndfeb-magnet-ht|US|true|ndfeb-magnet-ht|Noveon Magnetics San Marcos: NdFeB magnet, high-temperature grades|238|No… high-temperature|noveon-sanmarcos-magnet||magnet|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1200.0|
  nre-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Northern Rare Earth magnets (Antai Northern, Northern Zhaobao): NdFeB magnet, standard grades|239|Northern Rare magnet|nre-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||4800.0|
  nre-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Northern Rare Earth magnets (Antai Northern, Northern Zhaobao): NdFeB magnet, high-temperature grades|240|Northern magnets|nre-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||3200.0|
  nre-baotou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Northern Rare Earth magnets (Antai Northern, Northern Zhaobao): NdFeB swarf and offcuts of standard grades (no Dy or Tb)|241|Northern Rare swarf|nre-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||488.0|
  nre-baotou-metal/ndpr-metal|CN|true|ndpr-metal|Northern Rare Earth metals (Baotou): Neodymium-praseodymium metal|242|Northern Rare Baotou|nre-baotou-metal||metal|brics\u001Echina\u001Edfars-covered||28000.0|
  nre-baotou-metal/sm-metal|CN|true|sm-metal|Northern Rare Earth metals (Baotou): Samarium metal|243|Northern Samarium|nre-baotou-metal||metal|brics\u001Echina\u001Edfars-covered||700.0|
  nre-baotou-refiner/dy-oxide|CN|true|dy-oxide|China Northern Rare Earth Baotou: Dysprosium oxide|244|China Northern Earth|nre-baotou-refiner||refiner|brics\u001Echina\u001Edfars-covered||130.0|
  nre-baotou-refiner/ndpr-oxide|CN|true|ndpr-oxide|China Northern Rare Earth Baotou: Neodymium-praseodymium oxide|245|China Baotou:|nre-baotou-refiner||refiner|brics\u001Echina\u001Edfars-covered||31400.0|
  nre-baotou-refiner/sm-oxide|CN|true|sm-oxide|China Northern Rare Earth Baotou: Samarium oxide|246|China Samarium|nre-baotou-refiner||refiner|brics\u001Echina\u001Edfars-covered||1500.0|
  nre-baotou-refiner/tb-oxide|CN|true|tb-oxide|China Northern Rare Earth Baotou: Terbium oxide|247|China Terbium|nre-baotou-refiner||refiner|brics\u001Echina\u001Edfars-covered||24.0|
  nre-bayan-obo-mine/bastnaesite-concentrate|CN|true|bastnaesite-concentrate|Bayan Obo (Inner Mongolia): Bastnaesite concentrate (also mixed bastnaesite-monazite)|248|Bayan Obo|nre-bayan-obo-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||188650.0|
  nre-gansu-metal/ndpr-metal|CN|true|ndpr-metal|Northern Rare Earth metals (Gansu, Baiyin): Neodymium-praseodymium metal|249|Northern Rare Gansu|nre-gansu-metal||metal|brics\u001Echina\u001Edfars-covered||12000.0|
  nre-gansu-refiner/dy-oxide|CN|true|dy-oxide|Gansu Rare Earth (Baiyin): Dysprosium oxide|250|Gansu Dysprosium|nre-gansu-refiner||refiner|brics\u001Echina\u001Edfars-covered||14.0|
  nre-gansu-refiner/ndpr-oxide|CN|true|ndpr-oxide|Gansu Rare Earth (Baiyin): Neodymium-praseodymium oxide|251|Gansu Rare Baiyin|nre-gansu-refiner||refiner|brics\u001Echina\u001Edfars-covered||3300.0|
  nre-gansu-refiner/sm-oxide|CN|true|sm-oxide|Gansu Rare Earth (Baiyin): Samarium oxide|252|Gansu Rare Samarium|nre-gansu-refiner||refiner|brics\u001Echina\u001Edfars-covered||160.0|
  nre-gansu-refiner/tb-oxide|CN|true|tb-oxide|Gansu Rare Earth (Baiyin): Terbium oxide|253|Gansu Rare Terbium|nre-gansu-refiner||refiner|brics\u001Echina\u001Edfars-covered||3.0|
  nre-golden-dragon-baotou-refiner/ndpr-oxide|CN|false|ndpr-oxide|NRE - Golden Dragon Baotou oxide line: Neodymium-praseodymium oxide|254|NRE - Golden Dragon|nre-golden-dragon-baotou-refiner||refiner||||
  pensana-longonjo-mine/mixed-re-carbonate|AO|false|mixed-re-carbonate|Longonjo: Mixed rare earth carbonate or chloride|255|Longonjo|pensana-longonjo-mine||mine||||
  phoenix-exeter-metal/dy-metal|US|true|dy-metal|Phoenix Tailings, Exeter NH: Dysprosium metal (Dy content of Dy-Fe)|256|Phoenix Dysprosium|phoenix-exeter-metal||metal|forge\u001Eforge-framework\u001Eministerial-2026||50.0|
  phoenix-exeter-metal/ndpr-metal|US|true|ndpr-metal|Phoenix Tailings, Exeter NH: Neodymium-praseodymium metal|257|Phoenix Exeter|phoenix-exeter-metal||metal|forge\u001Eforge-framework\u001Eministerial-2026||150.0|
  posco-us-magnet/ndfeb-magnet|US|false|ndfeb-magnet|POSCO International US magnet complex (with ReElement): NdFeB magnet, standard grades|258|POSCO standard|posco-us-magnet||magnet||||
  posco-us-magnet/ndfeb-magnet-ht|US|false|ndfeb-magnet-ht|POSCO International US magnet complex (with ReElement): NdFeB magnet, high-temperature grades|259|PO… high-temperature|posco-us-magnet||magnet||||
  proterial-kumagaya-magnet/ndfeb-magnet|JP|true|ndfeb-magnet|Proterial Kumagaya: NdFeB magnet, standard grades|260|Proterial magnet|proterial-kumagaya-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||1400.0|
  proterial-kumagaya-magnet/ndfeb-magnet-ht|JP|true|ndfeb-magnet-ht|Proterial Kumagaya: NdFeB magnet, high-temperature grades|261|Pr… high-temperature|proterial-kumagaya-magnet||magnet|forge\u001Eforge-framework\u001Eministerial-2026|brics\u001Echina\u001Edfars-covered|2100.0|
  proterial-kumagaya-magnet/ndfeb-swarf|JP|true|ndfeb-swarf|Proterial Kumagaya: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|262|Proterial offcuts|proterial-kumagaya-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||142.0|
  proterial-kumagaya-magnet/re-scrap|JP|true|re-scrap|Proterial Kumagaya: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|263|Proterial scrap|proterial-kumagaya-magnet||magnet|forge\u001Eforge-framework\u001Eministerial-2026|brics\u001Echina\u001Edfars-covered|213.0|
  proterial-nantong-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Proterial San Huan Nantong: NdFeB magnet, standard grades|264|Proterial standard|proterial-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||1000.0|
  proterial-nantong-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Proterial San Huan Nantong: NdFeB magnet, high-temperature grades|265|Proterial San magnet|proterial-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||1000.0|
  proterial-nantong-magnet/re-scrap|CN|true|re-scrap|Proterial San Huan Nantong: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|266|Proterial San scrap|proterial-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||102.0|
  qiandong-ganzhou-metal/dy-metal|CN|true|dy-metal|Ganzhou Qiandong Rare Earth Group: Dysprosium metal (Dy content of Dy-Fe)|267|Ganzhou Qiandong Dy|qiandong-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||600.0|
  qiandong-ganzhou-metal/ndpr-metal|CN|true|ndpr-metal|Ganzhou Qiandong Rare Earth Group: Neodymium-praseodymium metal|268|Ganzhou Earth|qiandong-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||8000.0|
  qiandong-ganzhou-metal/tb-metal|CN|true|tb-metal|Ganzhou Qiandong Rare Earth Group: Terbium metal|269|Ganzhou Group:|qiandong-ganzhou-metal||metal|brics\u001Echina\u001Edfars-covered||130.0|
  qmm-mandena-mine/monazite-concentrate|MG|true|monazite-concentrate|QMM Mandena (monazite): Monazite concentrate|270|QMM Mandena|qmm-mandena-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||10800.0|
  rainbow-gakara-mine/bastnaesite-concentrate|BI|false|bastnaesite-concentrate|Gakara: Bastnaesite concentrate (also mixed bastnaesite-monazite)|271|Gakara|rainbow-gakara-mine||mine||||
  rainbow-phalaborwa-mine/mixed-re-carbonate|ZA|false|mixed-re-carbonate|Phalaborwa phosphogypsum: Mixed rare earth carbonate or chloride|272|Phalaborwa|rainbow-phalaborwa-mine||mine||||
  ramaco-brook-mine/mixed-re-carbonate|US|false|mixed-re-carbonate|Brook Mine (Wyoming, coal-hosted): Mixed rare earth carbonate or chloride|273|Brook Mine|ramaco-brook-mine||mine||||
  rarex-cummins-range-mine/monazite-concentrate|AU|false|monazite-concentrate|Cummins Range: Monazite concentrate|274|Cummins Range|rarex-cummins-range-mine||mine||||
  realloys-euclid-metal/dy-metal|US|true|dy-metal|REalloys, Euclid Ohio: Dysprosium metal (Dy content of Dy-Fe)|275|REalloys Dysprosium|realloys-euclid-metal||metal|||20.0|
  realloys-euclid-metal/tb-metal|US|true|tb-metal|REalloys, Euclid Ohio: Terbium metal|276|REalloys Terbium|realloys-euclid-metal||metal|||10.0|
  realloys-hoidas-lake-mine/bastnaesite-concentrate|CA|false|bastnaesite-concentrate|Hoidas Lake (Saskatchewan): Bastnaesite concentrate (also mixed bastnaesite-monazite)|277|Hoidas Lake|realloys-hoidas-lake-mine||mine||||
  recyclers-china-refiner/dy-oxide|CN|true|dy-oxide|Other Chinese magnet-scrap separators (aggregate): Dysprosium oxide|278|Other Dysprosium|recyclers-china-refiner||refiner|brics\u001Echina\u001Edfars-covered||515.0|
  recyclers-china-refiner/ndpr-oxide|CN|true|ndpr-oxide|Other Chinese magnet-scrap separators (aggregate): Neodymium-praseodymium oxide|279|Other magnet-scrap|recyclers-china-refiner||refiner|brics\u001Echina\u001Edfars-covered||19204.0|
  recyclers-china-refiner/tb-oxide|CN|true|tb-oxide|Other Chinese magnet-scrap separators (aggregate): Terbium oxide|280|Other Terbium|recyclers-china-refiner||refiner|brics\u001Echina\u001Edfars-covered||117.0|
  reelement-marion-refiner/dy-oxide|US|false|dy-oxide|ReElement Marion: Dysprosium oxide|281|ReElement Dysprosium|reelement-marion-refiner||refiner||||
  reelement-marion-refiner/ndpr-oxide|US|false|ndpr-oxide|ReElement Marion: Neodymium-praseodymium oxide|282|ReElement Marion:|reelement-marion-refiner||refiner||||
  reelement-marion-refiner/tb-oxide|US|false|tb-oxide|ReElement Marion: Terbium oxide|283|ReElement Terbium|reelement-marion-refiner||refiner||||
  reelement-noblesville-refiner/dy-oxide|US|true|dy-oxide|ReElement Noblesville: Dysprosium oxide|284|ReElem… Noblesville:|reelement-noblesville-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||3.0|
  reelement-noblesville-refiner/ndpr-oxide|US|true|ndpr-oxide|ReElement Noblesville: Neodymium-praseodymium oxide|285|ReElement oxide|reelement-noblesville-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||60.0|
  reetec-heroya-refiner/ndpr-oxide|NO|false|ndpr-oxide|REEtec Heroya: Neodymium-praseodymium oxide|286|REEtec Heroya|reetec-heroya-refiner||refiner||||
  ren-fen-mine/bastnaesite-concentrate|NO|false|bastnaesite-concentrate|Fen (Telemark): Bastnaesite concentrate (also mixed bastnaesite-monazite)|287|Fen|ren-fen-mine||mine||||
  repm-scheme-india-magnet/ndfeb-magnet|IN|false|ndfeb-magnet|India REPM scheme plants (five winners to be chosen; Sona BLW and others): NdFeB magnet, standard grades|288|India REPM standard|repm-scheme-india-magnet||magnet||||
  repm-scheme-india-magnet/ndfeb-magnet-ht|IN|false|ndfeb-magnet-ht|India REPM scheme plants (five winners to be chosen; Sona BLW and others): NdFeB magnet, high-temperature grades|289|India REPM plants|repm-scheme-india-magnet||magnet||||
  rer-bear-lodge-mine/bastnaesite-concentrate|US|false|bastnaesite-concentrate|Bear Lodge (Wyoming): Bastnaesite concentrate (also mixed bastnaesite-monazite)|290|Bear Lodge|rer-bear-lodge-mine||mine||||
  rer-upton-refiner/ndpr-oxide|US|true|ndpr-oxide|Rare Element Resources Upton demonstration: Neodymium-praseodymium oxide|291|Rare Element|rer-upton-refiner||refiner|||15.0|
  res-beatrice-refiner/tb-oxide|US|true|tb-oxide|Rare Earth Salts Beatrice (Nebraska): Terbium oxide|292|Rare Earth Salts|res-beatrice-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2.0|
  rising-guangdong-metal/dy-metal|CN|true|dy-metal|Guangdong Rising rare metals: Dysprosium metal (Dy content of Dy-Fe)|293|Guangdong Rising Dy|rising-guangdong-metal||metal|brics\u001Echina\u001Edfars-covered||300.0|
  rising-guangdong-metal/ndpr-metal|CN|true|ndpr-metal|Guangdong Rising rare metals: Neodymium-praseodymium metal|294|Guangdong metals:|rising-guangdong-metal||metal|brics\u001Echina\u001Edfars-covered||2500.0|
  rising-guangdong-metal/tb-metal|CN|true|tb-metal|Guangdong Rising rare metals: Terbium metal|295|Guangdong Terbium|rising-guangdong-metal||metal|brics\u001Echina\u001Edfars-covered||60.0|
  rising-guangdong-refiner/dy-oxide|CN|true|dy-oxide|Guangdong Rising rare earth plants (Meizhou, Deqing): Dysprosium oxide|296|Guangdong Dysprosium|rising-guangdong-refiner||refiner|brics\u001Echina\u001Edfars-covered||190.0|
  rising-guangdong-refiner/ndpr-oxide|CN|true|ndpr-oxide|Guangdong Rising rare earth plants (Meizhou, Deqing): Neodymium-praseodymium oxide|297|Guangdong earth|rising-guangdong-refiner||refiner|brics\u001Echina\u001Edfars-covered||1270.0|
  rising-guangdong-refiner/sm-oxide|CN|true|sm-oxide|Guangdong Rising rare earth plants (Meizhou, Deqing): Samarium oxide|298|Guangdong Samarium|rising-guangdong-refiner||refiner|brics\u001Echina\u001Edfars-covered||210.0|
  rising-guangdong-refiner/tb-oxide|CN|true|tb-oxide|Guangdong Rising rare earth plants (Meizhou, Deqing): Terbium oxide|299|Guangdong plants|rising-guangdong-refiner||refiner|brics\u001Echina\u001Edfars-covered||29.0|
  sanhuan-beijing-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Zhongke Sanhuan Beijing: NdFeB magnet, standard grades|300|Zhongke Beijing:|sanhuan-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||2000.0|
  sanhuan-beijing-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Zhongke Sanhuan Beijing: NdFeB magnet, high-temperature grades|301|Zhongke magnet|sanhuan-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||2000.0|
  sanhuan-beijing-magnet/re-scrap|CN|true|re-scrap|Zhongke Sanhuan Beijing: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|302|Zhongke scrap|sanhuan-beijing-magnet||magnet|brics\u001Echina\u001Edfars-covered||203.0|
  sanhuan-ganzhou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Zhongke Sanhuan Ganzhou: NdFeB magnet, standard grades|303|Zhongke Ganzhou:|sanhuan-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||3000.0|
  sanhuan-ganzhou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Zhongke Sanhuan Ganzhou: NdFeB magnet, high-temperature grades|304|Zh… high-temperature|sanhuan-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||2000.0|
  sanhuan-ganzhou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Zhongke Sanhuan Ganzhou: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|305|Zhongke offcuts|sanhuan-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||305.0|
  sanhuan-ganzhou-magnet/re-scrap|CN|true|re-scrap|Zhongke Sanhuan Ganzhou: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|306|Zhongke Sanhuan that|sanhuan-ganzhou-magnet||magnet|brics\u001Echina\u001Edfars-covered||203.0|
  sanhuan-ningbo-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Zhongke Sanhuan Ningbo (Konit): NdFeB magnet, standard grades|307|Zhongke Ningbo|sanhuan-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||3900.0|
  sanhuan-ningbo-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Zhongke Sanhuan Ningbo (Konit): NdFeB magnet, high-temperature grades|308|Zhongke Konit|sanhuan-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||2100.0|
  sanhuan-ningbo-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Zhongke Sanhuan Ningbo (Konit): NdFeB swarf and offcuts of standard grades (no Dy or Tb)|309|Zhongke Sanhuan no|sanhuan-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||396.0|
  sanhuan-ningbo-magnet/re-scrap|CN|true|re-scrap|Zhongke Sanhuan Ningbo (Konit): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|310|Zhongke Sanhuan :|sanhuan-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||213.0|
  sanhuan-tianjin-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Zhongke Sanhuan Tianjin: NdFeB magnet, standard grades|311|Zhongke Tianjin:|sanhuan-tianjin-magnet||magnet|brics\u001Echina\u001Edfars-covered||3600.0|
  sanhuan-tianjin-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Zhongke Sanhuan Tianjin: NdFeB magnet, high-temperature grades|312|Zhongke NdFeB|sanhuan-tianjin-magnet||magnet|brics\u001Echina\u001Edfars-covered||4400.0|
  sanhuan-tianjin-magnet/re-scrap|CN|true|re-scrap|Zhongke Sanhuan Tianjin: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|313|Zhongke holds|sanhuan-tianjin-magnet||magnet|brics\u001Echina\u001Edfars-covered||447.0|
  santoku-kobe-metal/dy-metal|JP|true|dy-metal|Santoku Corporation, Kobe: Dysprosium metal (Dy content of Dy-Fe)|314|Santoku Dysprosium|santoku-kobe-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||60.0|
  santoku-kobe-metal/ndpr-metal|JP|true|ndpr-metal|Santoku Corporation, Kobe: Neodymium-praseodymium metal|315|Santoku Kobe:|santoku-kobe-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||1500.0|
  santoku-kobe-metal/tb-metal|JP|true|tb-metal|Santoku Corporation, Kobe: Terbium metal|316|Santoku Terbium|santoku-kobe-metal||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||15.0|
  serra-verde-pela-ema-mine/ionic-clay-concentrate|BR|true|ionic-clay-concentrate|Serra Verde Pela Ema (Goias): Ionic clay concentrate|317|Serra Verde Pela Ema|serra-verde-pela-ema-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||5000.0|
  shan-mong-bawk-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Mong Bawk (Wa area, Shan): Ionic clay concentrate|318|Mong Bawk|shan-mong-bawk-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||5000.0|
  shan-mong-hsat-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Mong Hsat / Mong Yawn (southern Wa area, Shan): Ionic clay concentrate|319|Mong Hsat|shan-mong-hsat-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1000.0|
  shan-mong-yawng-mine/ionic-clay-concentrate|MM|true|ionic-clay-concentrate|Mong Yawng (Mong La / NDAA area, Shan): Ionic clay concentrate|320|Mong Yawng|shan-mong-yawng-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2000.0|
  shenghe-dalucao-mine/bastnaesite-concentrate|CN|true|bastnaesite-concentrate|Dalucao (Dechang, Sichuan): Bastnaesite concentrate (also mixed bastnaesite-monazite)|321|Dalucao|shenghe-dalucao-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||9000.0|
  shenghe-fungoni-mine/monazite-concentrate|TZ|true|monazite-concentrate|Fungoni and Tajiri mineral sands: Monazite concentrate|322|Fungoni and Tajiri|shenghe-fungoni-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|||
  shenghe-ganzhou-refiner/dy-oxide|CN|true|dy-oxide|Shenghe Ganzhou (Chenguang, Buqian scrap): Dysprosium oxide|323|Shenghe Dysprosium|shenghe-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eministerial-2026||80.0|
  shenghe-ganzhou-refiner/ndpr-oxide|CN|true|ndpr-oxide|Shenghe Ganzhou (Chenguang, Buqian scrap): Neodymium-praseodymium oxide|324|Shenghe Chenguang|shenghe-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eministerial-2026||3000.0|
  shenghe-ganzhou-refiner/tb-oxide|CN|true|tb-oxide|Shenghe Ganzhou (Chenguang, Buqian scrap): Terbium oxide|325|Shenghe Terbium|shenghe-ganzhou-refiner||refiner|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eministerial-2026||18.0|
  shenghe-jiangyin-refiner/dy-oxide|CN|true|dy-oxide|Jiangyin Jiahua (JAMR): Dysprosium oxide|326|Jiangyin Dysprosium|shenghe-jiangyin-refiner||refiner|||50.0|
  shenghe-jiangyin-refiner/ndpr-oxide|CN|true|ndpr-oxide|Jiangyin Jiahua (JAMR): Neodymium-praseodymium oxide|327|Jiangyin Jiahua JAMR|shenghe-jiangyin-refiner||refiner|||330.0|
  shenghe-jiangyin-refiner/sm-oxide|CN|true|sm-oxide|Jiangyin Jiahua (JAMR): Samarium oxide|328|Jiangyin Samarium|shenghe-jiangyin-refiner||refiner|||54.0|
  shenghe-jiangyin-refiner/tb-oxide|CN|true|tb-oxide|Jiangyin Jiahua (JAMR): Terbium oxide|329|Jiangyin Terbium|shenghe-jiangyin-refiner||refiner|||8.0|
  shenghe-leshan-metal/ndpr-metal|CN|true|ndpr-metal|Leshan metals (Kebairui / Shenghe): Neodymium-praseodymium metal|330|Leshan metals|shenghe-leshan-metal||metal|brics\u001Echina\u001Edfars-covered||8000.0|
  shenghe-leshan-refiner/ndpr-oxide|CN|true|ndpr-oxide|Shenghe Resources Leshan: Neodymium-praseodymium oxide|331|Shenghe Leshan:|shenghe-leshan-refiner||refiner|brics\u001Echina\u001Edfars-covered||4000.0|
  shenghe-leshan-refiner/sm-oxide|CN|true|sm-oxide|Shenghe Resources Leshan: Samarium oxide|332|Shenghe Samarium|shenghe-leshan-refiner||refiner|brics\u001Echina\u001Edfars-covered||230.0|
  shenghe-lianyungang-refiner/dy-oxide|CN|true|dy-oxide|Shenghe Lianyungang (monazite): Dysprosium oxide|333|Shenghe monazite|shenghe-lianyungang-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia|brics\u001Echina\u001Edfars-covered\u001Eeu\u001Eg7\u001Emsp-forum\u001Enato\u001Eus-eu-japan\u001Eus-japan|64.0|
  shenghe-lianyungang-refiner/ndpr-oxide|CN|true|ndpr-oxide|Shenghe Lianyungang (monazite): Neodymium-praseodymium oxide|334|Shenghe :|shenghe-lianyungang-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia|brics\u001Echina\u001Edfars-covered\u001Eeu\u001Eg7\u001Emsp-forum\u001Enato\u001Eus-eu-japan\u001Eus-japan|3200.0|
  shenghe-lianyungang-refiner/sm-oxide|CN|true|sm-oxide|Shenghe Lianyungang (monazite): Samarium oxide|335|Shenghe oxide|shenghe-lianyungang-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia|brics\u001Echina\u001Edfars-covered\u001Eeu\u001Eg7\u001Emsp-forum\u001Enato\u001Eus-eu-japan\u001Eus-japan|320.0|
  shenghe-lianyungang-refiner/tb-oxide|CN|true|tb-oxide|Shenghe Lianyungang (monazite): Terbium oxide|336|Shenghe Lianyungang|shenghe-lianyungang-refiner||refiner|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia|brics\u001Echina\u001Edfars-covered\u001Eeu\u001Eg7\u001Emsp-forum\u001Enato\u001Eus-eu-japan\u001Eus-japan|13.0|
  shenghe-ngualla-mine/bastnaesite-concentrate|TZ|false|bastnaesite-concentrate|Ngualla: Bastnaesite concentrate (also mixed bastnaesite-monazite)|337|Ngualla|shenghe-ngualla-mine||mine||||
  shinetsu-haiphong-metal/dy-metal|VN|true|dy-metal|Shin-Etsu Magnetic Materials Vietnam (Hai Phong), metal and alloy: Dysprosium metal (Dy content of Dy-Fe)|338|Shin-Etsu Dysprosium|shinetsu-haiphong-metal||metal|brics\u001Echina\u001Edfars-covered||60.0|
  shinetsu-haiphong-metal/ndpr-metal|VN|true|ndpr-metal|Shin-Etsu Magnetic Materials Vietnam (Hai Phong), metal and alloy: Neodymium-praseodymium metal|339|Shin-Etsu Hai|shinetsu-haiphong-metal||metal|forge\u001Eforge-framework\u001Eministerial-2026||1500.0|
  shinetsu-haiphong-refiner/dy-oxide|VN|true|dy-oxide|Shin-Etsu Vietnam (Hai Phong): Dysprosium oxide|340|Shin-Etsu Phong|shinetsu-haiphong-refiner||refiner|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||21.0|
  shinetsu-haiphong-refiner/ndpr-oxide|VN|true|ndpr-oxide|Shin-Etsu Vietnam (Hai Phong): Neodymium-praseodymium oxide|341|Shin-Etsu Vietnam :|shinetsu-haiphong-refiner||refiner|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||776.0|
  shinetsu-longyan-metal/ndpr-metal|CN|true|ndpr-metal|Shin-Etsu (Changting) alloys, Longyan: Neodymium-praseodymium metal|342|Shin-Etsu alloys|shinetsu-longyan-metal||metal|brics\u001Echina\u001Edfars-covered||900.0|
  shinetsu-takefu-magnet/ndfeb-magnet|JP|true|ndfeb-magnet|Shin-Etsu Chemical Takefu: NdFeB magnet, standard grades|343|Shin-Etsu standard|shinetsu-takefu-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||1600.0|
  shinetsu-takefu-magnet/ndfeb-magnet-ht|JP|true|ndfeb-magnet-ht|Shin-Etsu Chemical Takefu: NdFeB magnet, high-temperature grades|344|Shin-Etsu Takefu:|shinetsu-takefu-magnet||magnet|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan|brics\u001Echina\u001Edfars-covered|2400.0|
  shinetsu-takefu-magnet/ndfeb-swarf|JP|true|ndfeb-swarf|Shin-Etsu Chemical Takefu: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|345|Shin-Etsu no|shinetsu-takefu-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||163.0|
  shinetsu-takefu-magnet/re-scrap|JP|true|re-scrap|Shin-Etsu Chemical Takefu: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|346|Shin-Etsu that|shinetsu-takefu-magnet||magnet|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan|brics\u001Echina\u001Edfars-covered|244.0|
  shinetsu-takefu-metal/dy-metal|JP|true|dy-metal|Shin-Etsu Takefu metal and alloy (recycled feed): Dysprosium metal (Dy content of Dy-Fe)|347|Shin-Etsu Takefu Dy|shinetsu-takefu-metal||metal|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||30.0|
  shinetsu-takefu-metal/ndpr-metal|JP|true|ndpr-metal|Shin-Etsu Takefu metal and alloy (recycled feed): Neodymium-praseodymium metal|348|Shin-Etsu metal|shinetsu-takefu-metal||metal|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||900.0|
  shinetsu-takefu-refiner/dy-oxide|JP|true|dy-oxide|Shin-Etsu Takefu separation: Dysprosium oxide|349|Shin-Et… separation:|shinetsu-takefu-refiner||refiner|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||42.0|
  shinetsu-takefu-refiner/ndpr-oxide|JP|true|ndpr-oxide|Shin-Etsu Takefu separation: Neodymium-praseodymium oxide|350|Shin-Etsu oxide|shinetsu-takefu-refiner||refiner|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||1550.0|
  shinetsu-takefu-refiner/tb-oxide|JP|true|tb-oxide|Shin-Etsu Takefu separation: Terbium oxide|351|Shin-Etsu Terbium|shinetsu-takefu-refiner||refiner|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||9.0|
  shinetsu-vietnam-magnet/ndfeb-magnet|VN|true|ndfeb-magnet|Shin-Etsu Magnetic Materials Vietnam magnets: NdFeB magnet, standard grades|352|Shin-Etsu magnet|shinetsu-vietnam-magnet||magnet|||1100.0|
  shinetsu-vietnam-magnet/ndfeb-magnet-ht|VN|true|ndfeb-magnet-ht|Shin-Etsu Magnetic Materials Vietnam magnets: NdFeB magnet, high-temperature grades|353|Sh… high-temperature|shinetsu-vietnam-magnet||magnet|||1100.0|
  shinetsu-vietnam-magnet/ndfeb-swarf|VN|true|ndfeb-swarf|Shin-Etsu Magnetic Materials Vietnam magnets: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|354|Shin-Etsu offcuts|shinetsu-vietnam-magnet||magnet|||112.0|
  shinetsu-vietnam-magnet/re-scrap|VN|true|re-scrap|Shin-Etsu Magnetic Materials Vietnam magnets: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|355|Shin-Etsu scrap|shinetsu-vietnam-magnet||magnet|||112.0|
  smm-steenkampskraal-mine/mixed-re-carbonate|ZA|false|mixed-re-carbonate|Steenkampskraal: Mixed rare earth carbonate or chloride|356|Steenkampskra… Mixed|smm-steenkampskraal-mine||mine||||
  smm-steenkampskraal-mine/monazite-concentrate|ZA|true|monazite-concentrate|Steenkampskraal: Monazite concentrate|357|Steenkamps… Monazite|smm-steenkampskraal-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2500.0|
  smw-solikamsk-refiner/mixed-re-carbonate|RU|true|mixed-re-carbonate|Solikamsk Magnesium Works: Mixed rare earth carbonate or chloride|358|Solikamsk Mixed|smw-solikamsk-refiner||refiner|brics\u001Edfars-covered||2500.0|
  smw-solikamsk-refiner/ndpr-oxide|RU|false|ndpr-oxide|Solikamsk Magnesium Works: Neodymium-praseodymium oxide|359|Solikamsk oxide|smw-solikamsk-refiner||refiner||||
  solvay-la-rochelle-refiner/dy-oxide|FR|true|dy-oxide|Solvay La Rochelle: Dysprosium oxide|360|Solvay La Dysprosium|solvay-la-rochelle-refiner||refiner|five-eyes\u001Eforge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||10.0|
  solvay-la-rochelle-refiner/ndpr-oxide|FR|true|ndpr-oxide|Solvay La Rochelle: Neodymium-praseodymium oxide|361|Solvay La Rochelle:|solvay-la-rochelle-refiner||refiner|five-eyes\u001Eforge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||300.0|
  solvay-la-rochelle-refiner/sm-oxide|FR|false|sm-oxide|Solvay La Rochelle: Samarium oxide|362|Solvay La Samarium|solvay-la-rochelle-refiner||refiner||||
  solvay-la-rochelle-refiner/tb-oxide|FR|true|tb-oxide|Solvay La Rochelle: Terbium oxide|363|Solvay La Terbium|solvay-la-rochelle-refiner||refiner|five-eyes\u001Eforge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||3.0|
  src-saskatoon-metal/ndpr-metal|CA|true|ndpr-metal|SRC Rare Earth metals, Saskatoon: Neodymium-praseodymium metal|364|SRC Rare metals|src-saskatoon-metal||metal|||400.0|
  src-saskatoon-refiner/dy-oxide|CA|false|dy-oxide|SRC Rare Earth Processing Facility: Dysprosium oxide|365|SRC Rare Dysprosium|src-saskatoon-refiner||refiner||||
  src-saskatoon-refiner/ndpr-oxide|CA|true|ndpr-oxide|SRC Rare Earth Processing Facility: Neodymium-praseodymium oxide|366|SRC Rare Processing|src-saskatoon-refiner||refiner|brics||470.0|
  src-saskatoon-refiner/tb-oxide|CA|false|tb-oxide|SRC Rare Earth Processing Facility: Terbium oxide|367|SRC Rare Terbium|src-saskatoon-refiner||refiner||||
  st-george-araxa-mine/bastnaesite-concentrate|BR|false|bastnaesite-concentrate|Araxa (Minas Gerais): Bastnaesite concentrate (also mixed bastnaesite-monazite)|368|Araxa|st-george-araxa-mine||mine||||
  star-daegu-magnet/ndfeb-magnet|KR|true|ndfeb-magnet|Star Group Daegu: NdFeB magnet, standard grades|369|Star Group standard|star-daegu-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||750.0|
  star-daegu-magnet/ndfeb-magnet-ht|KR|true|ndfeb-magnet-ht|Star Group Daegu: NdFeB magnet, high-temperature grades|370|St… high-temperature|star-daegu-magnet||magnet|brics\u001Echina\u001Edfars-covered||750.0|
  star-quangnam-magnet/ndfeb-magnet-ht|VN|false|ndfeb-magnet-ht|Star Group Quang Nam: NdFeB magnet, high-temperature grades|371|Star Group Quang Nam|star-quangnam-magnet||magnet||||
  tdk-narita-magnet/ndfeb-magnet|JP|true|ndfeb-magnet|TDK Narita: NdFeB magnet, standard grades|372|TDK Narita magnet|tdk-narita-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||1125.0|
  tdk-narita-magnet/ndfeb-magnet-ht|JP|true|ndfeb-magnet-ht|TDK Narita: NdFeB magnet, high-temperature grades|373|TDK high-temperature|tdk-narita-magnet||magnet||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|1375.0|
  tdk-narita-magnet/ndfeb-swarf|JP|true|ndfeb-swarf|TDK Narita: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|374|TDK Narita offcuts|tdk-narita-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||114.0|
  tdk-narita-magnet/re-scrap|JP|true|re-scrap|TDK Narita: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|375|TDK Narita scrap|tdk-narita-magnet||magnet||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|140.0|
  thai-duong-yen-phu-mine/ionic-clay-concentrate|VN|false|ionic-clay-concentrate|Yen Phu (Yen Bai): Ionic clay concentrate|376|Yen Phu|thai-duong-yen-phu-mine||mine||||
  thailand-unspecified-mine/ionic-clay-concentrate|TH|true|ionic-clay-concentrate|Thailand (unspecified sources): Ionic clay concentrate|377|Thailand Ionic|thailand-unspecified-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2300.0|
  thailand-unspecified-mine/monazite-concentrate|TH|true|monazite-concentrate|Thailand (unspecified sources): Monazite concentrate|378|Thailand Monazite|thailand-unspecified-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||2500.0|
  tianhe-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Baotou Tianhe Magnetics: NdFeB magnet, standard grades|379|Baotou standard|tianhe-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||5000.0|
  tianhe-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Baotou Tianhe Magnetics: NdFeB magnet, high-temperature grades|380|Baotou Tianhe magnet|tianhe-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||5000.0|
  tianhe-baotou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Baotou Tianhe Magnetics: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|381|Baotou offcuts|tianhe-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||508.0|
  tianhe-baotou-magnet/re-scrap|CN|true|re-scrap|Baotou Tianhe Magnetics: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|382|Baotou Tianhe scrap|tianhe-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||508.0|
  tianhe-baotou-magnet/smco-magnet|CN|true|smco-magnet|Baotou Tianhe Magnetics: SmCo magnet|383|Baotou Tianhe SmCo|tianhe-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||300.0|
  tomtor-mine/bastnaesite-concentrate|RU|false|bastnaesite-concentrate|Tomtor (Yakutia): Bastnaesite concentrate (also mixed bastnaesite-monazite)|384|Tomtor|tomtor-mine||mine||||
  torngat-sept-iles-refiner/dy-oxide|CA|false|dy-oxide|Torngat Sept-Iles separation: Dysprosium oxide|385|Torngat Dysprosium|torngat-sept-iles-refiner||refiner||||
  torngat-sept-iles-refiner/ndpr-oxide|CA|false|ndpr-oxide|Torngat Sept-Iles separation: Neodymium-praseodymium oxide|386|Torngat separation:|torngat-sept-iles-refiner||refiner||||
  torngat-sept-iles-refiner/tb-oxide|CA|false|tb-oxide|Torngat Sept-Iles separation: Terbium oxide|387|Torngat Terbium|torngat-sept-iles-refiner||refiner||||
  torngat-strange-lake-mine/heavy-rock-concentrate|CA|false|heavy-rock-concentrate|Strange Lake (Quebec): Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|388|Strange Lake|torngat-strange-lake-mine||mine||||
  toyotsu-visakhapatnam-refiner/ndpr-oxide|IN|false|ndpr-oxide|Toyotsu Rare Earths India: Neodymium-praseodymium oxide|389|Toyotsu Rare Earths|toyotsu-visakhapatnam-refiner||refiner||||
  ucore-alexandria-refiner/dy-oxide|US|false|dy-oxide|Ucore Louisiana Strategic Metals Complex: Dysprosium oxide|390|Ucore Dysprosium|ucore-alexandria-refiner||refiner||||
  ucore-alexandria-refiner/ndpr-oxide|US|false|ndpr-oxide|Ucore Louisiana Strategic Metals Complex: Neodymium-praseodymium oxide|391|Ucore Strategic|ucore-alexandria-refiner||refiner||||
  ucore-alexandria-refiner/sm-oxide|US|false|sm-oxide|Ucore Louisiana Strategic Metals Complex: Samarium oxide|392|Ucore Samarium|ucore-alexandria-refiner||refiner||||
  ucore-alexandria-refiner/tb-oxide|US|false|tb-oxide|Ucore Louisiana Strategic Metals Complex: Terbium oxide|393|Ucore Terbium|ucore-alexandria-refiner||refiner||||
  ucore-bokan-mine/heavy-rock-concentrate|US|false|heavy-rock-concentrate|Bokan Mountain (Alaska): Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|394|Bokan Mountain|ucore-bokan-mine||mine||||
  ucore-kingston-refiner/sm-oxide|CA|false|sm-oxide|Ucore Kingston samarium-gadolinium line: Samarium oxide|395|Ucore Kingston|ucore-kingston-refiner||refiner||||
  unknown-dy-metal-eu/dy-metal|XX|true|dy-metal|Unknown source of Dy/Tb metal for European magnet makers: Dysprosium metal (Dy content of Dy-Fe)|396|Unknown European|unknown-dy-metal-eu||metal|brics\u001Echina\u001Edfars-covered||95.0|
  unknown-dy-metal-eu/tb-metal|XX|true|tb-metal|Unknown source of Dy/Tb metal for European magnet makers: Terbium metal|397|Unknown Terbium|unknown-dy-metal-eu||metal|brics\u001Echina\u001Edfars-covered||35.0|
  unknown-dy-metal-jp/dy-metal|XX|true|dy-metal|Unknown source of Dy/Tb metal for Japanese magnet makers: Dysprosium metal (Dy content of Dy-Fe)|398|Unknown Japanese|unknown-dy-metal-jp||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||180.0|
  unknown-dy-metal-jp/tb-metal|XX|true|tb-metal|Unknown source of Dy/Tb metal for Japanese magnet makers: Terbium metal|399|Unknown makers:|unknown-dy-metal-jp||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||60.0|
  unknown-dy-metal-us/dy-metal|XX|true|dy-metal|Unknown source of Dy/Tb metal for US and JS Link magnet plants: Dysprosium metal (Dy content of Dy-Fe)|400|Unknown source US|unknown-dy-metal-us||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||120.0|
  unknown-dy-metal-us/tb-metal|XX|true|tb-metal|Unknown source of Dy/Tb metal for US and JS Link magnet plants: Terbium metal|401|Unknown source JS|unknown-dy-metal-us||metal|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026||40.0|
  unknown-metal-noveon/dy-metal|XX|true|dy-metal|Unknown converter of oxide to metal for Noveon: Dysprosium metal (Dy content of Dy-Fe)|402|Unknown Dysprosium|unknown-metal-noveon||metal|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||36.0|
  unknown-metal-noveon/ndpr-metal|XX|true|ndpr-metal|Unknown converter of oxide to metal for Noveon: Neodymium-praseodymium metal|403|Unknown oxide|unknown-metal-noveon||metal|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||600.0|
  unknown-metal-noveon/tb-metal|XX|true|tb-metal|Unknown converter of oxide to metal for Noveon: Terbium metal|404|Unknown metal|unknown-metal-noveon||metal|forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||15.0|
  unknown-ndpr-metal-eu/ndpr-metal|XX|true|ndpr-metal|Unknown NdPr metal maker for Neo Narva: Neodymium-praseodymium metal|405|Unknown NdPr Neo|unknown-ndpr-metal-eu||metal|forge\u001Eforge-framework\u001Eministerial-2026||560.0|
  unknown-ndpr-metal-jslink/ndpr-metal|XX|true|ndpr-metal|Unknown NdPr metal maker for JS Link: Neodymium-praseodymium metal|406|Unknown NdPr JS|unknown-ndpr-metal-jslink||metal|forge\u001Eforge-framework\u001Eministerial-2026||300.0|
  us-eol-scrap/re-scrap|US|true|re-scrap|North American end-of-life magnets (data centres, motors): NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|407|North American|us-eol-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||1000.0|
  us-lamp-scrap/lamp-phosphor-scrap|US|true|lamp-phosphor-scrap|Spent fluorescent lamp phosphors, United States: Spent lamp phosphor powder|408|Spent fluorescent|us-lamp-scrap|true|scrap|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||60.0|
  usar-round-top-mine/heavy-rock-concentrate|US|false|heavy-rock-concentrate|Round Top (Texas): Concentrate of heavy-rich hard rock (eudialyte and peralkaline ores)|409|Round Top|usar-round-top-mine||mine||||
  usare-stillwater-magnet/ndfeb-magnet|US|true|ndfeb-magnet|USA Rare Earth Stillwater: NdFeB magnet, standard grades|410|USA Rare standard|usare-stillwater-magnet||magnet|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica||300.0|
  usare-stillwater-magnet/ndfeb-magnet-ht|US|true|ndfeb-magnet-ht|USA Rare Earth Stillwater: NdFeB magnet, high-temperature grades|411|USA high-temperature|usare-stillwater-magnet||magnet|forge\u001Eforge-framework\u001Eministerial-2026||300.0|
  usare-stillwater-metal/ndpr-metal|US|false|ndpr-metal|USA Rare Earth Stillwater strip-cast and metal: Neodymium-praseodymium metal|412|USA Rare Stillwater|usare-stillwater-metal||metal||||
  vac-hanau-magnet/ndfeb-magnet|DE|true|ndfeb-magnet|Vacuumschmelze Hanau: NdFeB magnet, standard grades|413|Vacuumschm… standard|vac-hanau-magnet||magnet|brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||480.0|
  vac-hanau-magnet/ndfeb-magnet-ht|DE|true|ndfeb-magnet-ht|Vacuumschmelze Hanau: NdFeB magnet, high-temperature grades|414|Va… high-temperature|vac-hanau-magnet||magnet|forge\u001Eforge-framework\u001Eministerial-2026|brics\u001Echina\u001Edfars-covered|720.0|
  vac-hanau-magnet/smco-magnet|DE|true|smco-magnet|Vacuumschmelze Hanau: SmCo magnet|415|Vacuumschmelze SmCo|vac-hanau-magnet||magnet|brics\u001Echina\u001Edfars-covered||100.0|
  vhm-goschen-mine/monazite-concentrate|AU|false|monazite-concentrate|Goschen (Victoria): Monazite concentrate|416|Goschen|vhm-goschen-mine||mine||||
  vietnam-other-metal/ndpr-metal|VN|true|ndpr-metal|Vietnamese metal makers other than Shin-Etsu (Vietnam Rare Earth Co of Shenghe and others): Neodymium-praseodymium metal|417|Vietnamese metal|vietnam-other-metal||metal|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||3500.0|
  vietnam-vtre-refiner/ndpr-oxide|VN|false|ndpr-oxide|Vietnam Rare Earth (VTRE): Neodymium-praseodymium oxide|418|Vietnam Rare Earth|vietnam-vtre-refiner||refiner||||
  viridis-colossus-mine/mixed-re-carbonate|BR|false|mixed-re-carbonate|Colossus (Minas Gerais): Mixed rare earth carbonate or chloride|419|Colossus|viridis-colossus-mine||mine||||
  vital-nechalacho-mine/bastnaesite-concentrate|CA|false|bastnaesite-concentrate|Nechalacho North T (NWT): Bastnaesite concentrate (also mixed bastnaesite-monazite)|420|Nechalacho North T|vital-nechalacho-mine||mine||||
  vulcan-benson-magnet/ndfeb-magnet|US|false|ndfeb-magnet|Vulcan Elements Benson: NdFeB magnet, standard grades|421|Vulcan standard|vulcan-benson-magnet||magnet||||
  vulcan-benson-magnet/ndfeb-magnet-ht|US|false|ndfeb-magnet-ht|Vulcan Elements Benson: NdFeB magnet, high-temperature grades|422|Vu… high-temperature|vulcan-benson-magnet||magnet||||
  vulcan-benson-metal/dy-metal|US|false|dy-metal|Vulcan Elements Benson metallisation: Dysprosium metal (Dy content of Dy-Fe)|423|Vulcan Dysprosium|vulcan-benson-metal||metal||||
  vulcan-benson-metal/ndpr-metal|US|false|ndpr-metal|Vulcan Elements Benson metallisation: Neodymium-praseodymium metal|424|Vulcan Benson|vulcan-benson-metal||metal||||
  vulcan-benson-metal/tb-metal|US|false|tb-metal|Vulcan Elements Benson metallisation: Terbium metal|425|Vulcan Terbium|vulcan-benson-metal||metal||||
  xiamen-tungsten-changting-refiner/dy-oxide|CN|true|dy-oxide|Changting Golden Dragon (Fujian): Dysprosium oxide|426|Changting Dysprosium|xiamen-tungsten-changting-refiner||refiner|brics\u001Echina\u001Edfars-covered||250.0|
  xiamen-tungsten-changting-refiner/ndpr-oxide|CN|true|ndpr-oxide|Changting Golden Dragon (Fujian): Neodymium-praseodymium oxide|427|Changting Dragon|xiamen-tungsten-changting-refiner||refiner|brics\u001Echina\u001Edfars-covered||1660.0|
  xiamen-tungsten-changting-refiner/sm-oxide|CN|true|sm-oxide|Changting Golden Dragon (Fujian): Samarium oxide|428|Changting Samarium|xiamen-tungsten-changting-refiner||refiner|brics\u001Echina\u001Edfars-covered||270.0|
  xiamen-tungsten-changting-refiner/tb-oxide|CN|true|tb-oxide|Changting Golden Dragon (Fujian): Terbium oxide|429|Changting Terbium|xiamen-tungsten-changting-refiner||refiner|brics\u001Echina\u001Edfars-covered||38.0|
  xiamen-tungsten-fujian-mine/ionic-clay-concentrate|CN|true|ionic-clay-concentrate|Fujian ionic clays (Changting, Sanming): Ionic clay concentrate|430|Fujian ionic clays|xiamen-tungsten-fujian-mine|true|mine|aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||3440.0|
  xtc-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Xiamen Tungsten Baotou magnets: NdFeB magnet, standard grades|431|Xiamen standard|xtc-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||2500.0|
  xtc-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Xiamen Tungsten Baotou magnets: NdFeB magnet, high-temperature grades|432|Xiamen magnet|xtc-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||2500.0|
  xtc-baotou-magnet/re-scrap|CN|true|re-scrap|Xiamen Tungsten Baotou magnets: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|433|Xiamen scrap|xtc-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||254.0|
  xtc-changting-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Golden Dragon Changting magnets: NdFeB magnet, standard grades|434|Golden standard|xtc-changting-magnet||magnet|brics\u001Echina\u001Edfars-covered||5400.0|
  xtc-changting-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Golden Dragon Changting magnets: NdFeB magnet, high-temperature grades|435|Golden Dragon magnet|xtc-changting-magnet||magnet|brics\u001Echina\u001Edfars-covered||6600.0|
  xtc-changting-magnet/re-scrap|CN|true|re-scrap|Golden Dragon Changting magnets: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|436|Golden Dragon scrap|xtc-changting-magnet||magnet|brics\u001Echina\u001Edfars-covered||838.0|
  xtc-changting-metal/dy-metal|CN|true|dy-metal|Fujian Changting Golden Dragon metals: Dysprosium metal (Dy content of Dy-Fe)|437|Fujian Dysprosium|xtc-changting-metal||metal|brics\u001Echina\u001Edfars-covered||300.0|
  xtc-changting-metal/ndpr-metal|CN|true|ndpr-metal|Fujian Changting Golden Dragon metals: Neodymium-praseodymium metal|438|Fujian Golden|xtc-changting-metal||metal|brics\u001Echina\u001Edfars-covered||5000.0|
  xtc-changting-metal/tb-metal|CN|true|tb-metal|Fujian Changting Golden Dragon metals: Terbium metal|439|Fujian Terbium|xtc-changting-metal||metal|brics\u001Echina\u001Edfars-covered||70.0|
  yunsheng-baotou-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Yunsheng Baotou: NdFeB magnet, standard grades|440|Yunsheng magnet|yunsheng-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||8250.0|
  yunsheng-baotou-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Yunsheng Baotou: NdFeB magnet, high-temperature grades|441|Yu… high-temperature|yunsheng-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||6750.0|
  yunsheng-baotou-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Yunsheng Baotou: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|442|Yunsheng offcuts|yunsheng-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||838.0|
  yunsheng-baotou-magnet/re-scrap|CN|true|re-scrap|Yunsheng Baotou: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|443|Yunsheng scrap|yunsheng-baotou-magnet||magnet|brics\u001Echina\u001Edfars-covered||686.0|
  yunsheng-ningbo-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Ningbo Yunsheng: NdFeB magnet, standard grades|444|Ningbo standard|yunsheng-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||9000.0|
  yunsheng-ningbo-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Ningbo Yunsheng: NdFeB magnet, high-temperature grades|445|Ningbo Yunsheng:|yunsheng-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||6000.0|
  yunsheng-ningbo-magnet/ndfeb-swarf|CN|true|ndfeb-swarf|Ningbo Yunsheng: NdFeB swarf and offcuts of standard grades (no Dy or Tb)|446|Ningbo offcuts|yunsheng-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||914.0|
  yunsheng-ningbo-magnet/re-scrap|CN|true|re-scrap|Ningbo Yunsheng: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|447|Ningbo scrap|yunsheng-ningbo-magnet||magnet|brics\u001Echina\u001Edfars-covered||610.0|
  zhenghai-nantong-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Zhenghai Magnetic Nantong: NdFeB magnet, standard grades|448|Zhenghai standard|zhenghai-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||3600.0|
  zhenghai-nantong-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Zhenghai Magnetic Nantong: NdFeB magnet, high-temperature grades|449|Zhenghai magnet|zhenghai-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||8400.0|
  zhenghai-nantong-magnet/re-scrap|CN|true|re-scrap|Zhenghai Magnetic Nantong: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|450|Zhenghai scrap|zhenghai-nantong-magnet||magnet|brics\u001Echina\u001Edfars-covered||853.0|
  zhenghai-yantai-magnet/ndfeb-magnet|CN|true|ndfeb-magnet|Yantai Zhenghai Magnetic Material: NdFeB magnet, standard grades|451|Yantai standard|zhenghai-yantai-magnet||magnet|brics\u001Echina\u001Edfars-covered||6300.0|
  zhenghai-yantai-magnet/ndfeb-magnet-ht|CN|true|ndfeb-magnet-ht|Yantai Zhenghai Magnetic Material: NdFeB magnet, high-temperature grades|452|Yantai magnet|zhenghai-yantai-magnet||magnet|brics\u001Echina\u001Edfars-covered||11700.0|
  zhenghai-yantai-magnet/re-scrap|CN|true|re-scrap|Yantai Zhenghai Magnetic Material: NdFeB scrap that holds Dy and Tb (swarf of high-temperature grades, end-of-life magnets)|453|Yantai scrap|zhenghai-yantai-magnet||magnet|brics\u001Echina\u001Edfars-covered||1190.0|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {id: list[0], props: {country: CASE list[1] WHEN '' THEN null ELSE list[1] END, inForce: toBoolean(list[2]), material: CASE list[3] WHEN '' THEN null ELSE list[3] END, name: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), short: CASE list[6] WHEN '' THEN null ELSE list[6] END, site: CASE list[7] WHEN '' THEN null ELSE list[7] END, source: toBoolean(list[8]), stage: CASE list[9] WHEN '' THEN null ELSE list[9] END, suppliedInside: CASE list[10] WHEN '' THEN null ELSE split(list[10], '\u001E') END, suppliedWithUnknown: CASE list[11] WHEN '' THEN null ELSE split(list[11], '\u001E') END, tonnesPerYear: toFloat(list[12])}} AS row
MERGE (n:Activity {dataset: 'rare-earths', id: row.id})
SET n = row.props, n.dataset = 'rare-earths', n.id = row.id, n.loadId = 'c0f175061be023cb81ad4a0ff4eba521', n:NetworkLens
RETURN count(n) AS matched;
UNWIND split('
  aclara-carina-mine|aclara-carina-mine/ionic-clay-concentrate|0|
  aclara-louisiana-refiner|aclara-louisiana-refiner/dy-oxide|1|
  aclara-louisiana-refiner|aclara-louisiana-refiner/ndpr-oxide|2|
  aclara-louisiana-refiner|aclara-louisiana-refiner/tb-oxide|3|
  aclara-penco-mine|aclara-penco-mine/ionic-clay-concentrate|4|
  arafura-nolans-mine|arafura-nolans-mine/monazite-concentrate|5|
  arafura-nolans-refiner|arafura-nolans-refiner/ndpr-oxide|6|
  arnold-lupfig-magnet|arnold-lupfig-magnet/smco-magnet|7|
  arnold-rochester-magnet|arnold-rochester-magnet/smco-magnet|8|
  arr-halleck-creek-mine|arr-halleck-creek-mine/bastnaesite-concentrate|9|
  asm-dubbo-mine|asm-dubbo-mine/heavy-rock-concentrate|10|
  asm-dubbo-refiner|asm-dubbo-refiner/dy-oxide|11|
  asm-dubbo-refiner|asm-dubbo-refiner/ndpr-oxide|12|
  asm-dubbo-refiner|asm-dubbo-refiner/tb-oxide|13|
  asm-ochang-metal|asm-ochang-metal/dy-metal|14|
  asm-ochang-metal|asm-ochang-metal/ndpr-metal|15|
  asm-ochang-metal|asm-ochang-metal/tb-metal|16|
  astron-donald-mine|astron-donald-mine/monazite-concentrate|17|
  atm-beijing-magnet|atm-beijing-magnet/ndfeb-magnet|18|
  atm-beijing-magnet|atm-beijing-magnet/ndfeb-magnet-ht|19|
  atm-beijing-magnet|atm-beijing-magnet/ndfeb-swarf|20|
  atm-beijing-magnet|atm-beijing-magnet/re-scrap|21|
  atm-beijing-magnet|atm-beijing-magnet/smco-magnet|22|
  au-hms-monazite-mine|au-hms-monazite-mine/monazite-concentrate|23|
  bcm-ema-mine|bcm-ema-mine/mixed-re-carbonate|24|
  bre-monte-alto-mine|bre-monte-alto-mine/mixed-re-carbonate|25|
  caremag-lacq-refiner|caremag-lacq-refiner/dy-oxide|26|
  caremag-lacq-refiner|caremag-lacq-refiner/ndpr-oxide|27|
  caremag-lacq-refiner|caremag-lacq-refiner/tb-oxide|28|
  chemours-southeast-us-mine|chemours-southeast-us-mine/monazite-concentrate|29|
  chenguang-ganzhou-metal|chenguang-ganzhou-metal/dy-metal|30|
  chenguang-ganzhou-metal|chenguang-ganzhou-metal/ndpr-metal|31|
  chenguang-ganzhou-metal|chenguang-ganzhou-metal/tb-metal|32|
  chinalco-shandong-metal|chinalco-shandong-metal/ndpr-metal|33|
  chinalco-shandong-refiner|chinalco-shandong-refiner/ndpr-oxide|34|
  chinalco-shandong-refiner|chinalco-shandong-refiner/sm-oxide|35|
  cn-eol-scrap|cn-eol-scrap/re-scrap|36|
  cn-other-magnet|cn-other-magnet/ndfeb-magnet|37|
  cn-other-magnet|cn-other-magnet/ndfeb-magnet-ht|38|
  cn-other-magnet|cn-other-magnet/ndfeb-swarf|39|
  cn-other-magnet|cn-other-magnet/re-scrap|40|
  cn-other-magnet|cn-other-magnet/smco-magnet|41|
  cn-other-metal|cn-other-metal/dy-metal|42|
  cn-other-metal|cn-other-metal/ndpr-metal|43|
  cn-other-metal|cn-other-metal/sm-metal|44|
  cn-other-metal|cn-other-metal/tb-metal|45|
  crec-vientiane-refiner|crec-vientiane-refiner/dy-oxide|46|
  crec-vientiane-refiner|crec-vientiane-refiner/ndpr-oxide|47|
  crec-vientiane-refiner|crec-vientiane-refiner/tb-oxide|48|
  creg-ganzhou-metal|creg-ganzhou-metal/dy-metal|49|
  creg-ganzhou-metal|creg-ganzhou-metal/ndpr-metal|50|
  creg-ganzhou-metal|creg-ganzhou-metal/tb-metal|51|
  creg-ganzhou-refiner|creg-ganzhou-refiner/dy-oxide|52|
  creg-ganzhou-refiner|creg-ganzhou-refiner/ndpr-oxide|53|
  creg-ganzhou-refiner|creg-ganzhou-refiner/sm-oxide|54|
  creg-ganzhou-refiner|creg-ganzhou-refiner/tb-oxide|55|
  creg-guangdong-mine|creg-guangdong-mine/ionic-clay-concentrate|56|
  creg-guangxi-mine|creg-guangxi-mine/ionic-clay-concentrate|57|
  creg-guangxi-refiner|creg-guangxi-refiner/dy-oxide|58|
  creg-guangxi-refiner|creg-guangxi-refiner/ndpr-oxide|59|
  creg-guangxi-refiner|creg-guangxi-refiner/sm-oxide|60|
  creg-guangxi-refiner|creg-guangxi-refiner/tb-oxide|61|
  creg-hunan-mine|creg-hunan-mine/ionic-clay-concentrate|62|
  creg-hunan-refiner|creg-hunan-refiner/dy-oxide|63|
  creg-hunan-refiner|creg-hunan-refiner/ndpr-oxide|64|
  creg-hunan-refiner|creg-hunan-refiner/sm-oxide|65|
  creg-hunan-refiner|creg-hunan-refiner/tb-oxide|66|
  creg-jiangsu-refiner|creg-jiangsu-refiner/dy-oxide|67|
  creg-jiangsu-refiner|creg-jiangsu-refiner/ndpr-oxide|68|
  creg-jiangsu-refiner|creg-jiangsu-refiner/sm-oxide|69|
  creg-jiangsu-refiner|creg-jiangsu-refiner/tb-oxide|70|
  creg-jiangxi-mine|creg-jiangxi-mine/ionic-clay-concentrate|71|
  creg-longnan-refiner|creg-longnan-refiner/dy-oxide|72|
  creg-longnan-refiner|creg-longnan-refiner/ndpr-oxide|73|
  creg-longnan-refiner|creg-longnan-refiner/sm-oxide|74|
  creg-longnan-refiner|creg-longnan-refiner/tb-oxide|75|
  creg-maoniuping-mine|creg-maoniuping-mine/bastnaesite-concentrate|76|
  creg-mianning-refiner|creg-mianning-refiner/ndpr-oxide|77|
  creg-mianning-refiner|creg-mianning-refiner/sm-oxide|78|
  creg-weishan-mine|creg-weishan-mine/bastnaesite-concentrate|79|
  creg-yunnan-mine|creg-yunnan-mine/ionic-clay-concentrate|80|
  critical-metals-tanbreez-mine|critical-metals-tanbreez-mine/heavy-rock-concentrate|81|
  cyclic-kingston-refiner|cyclic-kingston-refiner/recycled-re-oxide|82|
  daido-nakatsugawa-magnet|daido-nakatsugawa-magnet/ndfeb-magnet|83|
  defense-metals-wicheeda-mine|defense-metals-wicheeda-mine/bastnaesite-concentrate|84|
  earthpanda-hefei-magnet|earthpanda-hefei-magnet/ndfeb-magnet|85|
  earthpanda-hefei-magnet|earthpanda-hefei-magnet/ndfeb-magnet-ht|86|
  earthpanda-hefei-magnet|earthpanda-hefei-magnet/ndfeb-swarf|87|
  eec-landisville-magnet|eec-landisville-magnet/smco-magnet|88|
  energy-fuels-bahia-mine|energy-fuels-bahia-mine/monazite-concentrate|89|
  energy-fuels-vara-mada-mine|energy-fuels-vara-mada-mine/monazite-concentrate|90|
  energy-fuels-white-mesa-refiner|energy-fuels-white-mesa-refiner/dy-oxide|91|
  energy-fuels-white-mesa-refiner|energy-fuels-white-mesa-refiner/mixed-re-carbonate|92|
  energy-fuels-white-mesa-refiner|energy-fuels-white-mesa-refiner/ndpr-oxide|93|
  energy-fuels-white-mesa-refiner|energy-fuels-white-mesa-refiner/sm-oxide|94|
  energy-fuels-white-mesa-refiner|energy-fuels-white-mesa-refiner/tb-oxide|95|
  eti-beylikova-mine|eti-beylikova-mine/bastnaesite-concentrate|96|
  etm-kvanefjeld-mine|etm-kvanefjeld-mine/bastnaesite-concentrate|97|
  evac-sumter-magnet|evac-sumter-magnet/ndfeb-magnet-ht|98|
  evac-sumter-magnet|evac-sumter-magnet/re-scrap|99|
  fr-eol-scrap|fr-eol-scrap/re-scrap|100|
  gb-eol-scrap|gb-eol-scrap/re-scrap|101|
  gkn-radevormwald-magnet|gkn-radevormwald-magnet/ndfeb-magnet|102|
  gkn-radevormwald-magnet|gkn-radevormwald-magnet/ndfeb-magnet-ht|103|
  hastings-yangibana-mine|hastings-yangibana-mine/monazite-concentrate|104|
  hpmg-hangzhou-magnet|hpmg-hangzhou-magnet/smco-magnet|105|
  hrem-changsha-metal|hrem-changsha-metal/dy-metal|106|
  hrem-changsha-metal|hrem-changsha-metal/sm-metal|107|
  huahong-jian-refiner|huahong-jian-refiner/dy-oxide|108|
  huahong-jian-refiner|huahong-jian-refiner/ndpr-oxide|109|
  huahong-jian-refiner|huahong-jian-refiner/tb-oxide|110|
  hung-thinh-vietnam-refiner|hung-thinh-vietnam-refiner/dy-oxide|111|
  hung-thinh-vietnam-refiner|hung-thinh-vietnam-refiner/ndpr-oxide|112|
  hypromag-tyseley-magnet|hypromag-tyseley-magnet/ndfeb-magnet|113|
  hypromag-tyseley-magnet|hypromag-tyseley-magnet/ndfeb-magnet-ht|114|
  iluka-balranald-mine|iluka-balranald-mine/monazite-concentrate|115|
  iluka-eneabba-refiner|iluka-eneabba-refiner/dy-oxide|116|
  iluka-eneabba-refiner|iluka-eneabba-refiner/ndpr-oxide|117|
  iluka-eneabba-refiner|iluka-eneabba-refiner/tb-oxide|118|
  iluka-eneabba-stockpile-mine|iluka-eneabba-stockpile-mine/monazite-concentrate|119|
  iluka-wimmera-mine|iluka-wimmera-mine/monazite-concentrate|120|
  innuovo-dongyang-magnet|innuovo-dongyang-magnet/ndfeb-magnet|121|
  innuovo-dongyang-magnet|innuovo-dongyang-magnet/ndfeb-magnet-ht|122|
  innuovo-dongyang-magnet|innuovo-dongyang-magnet/ndfeb-swarf|123|
  inst-baotou-magnet|inst-baotou-magnet/ndfeb-magnet|124|
  inst-baotou-magnet|inst-baotou-magnet/ndfeb-magnet-ht|125|
  inst-baotou-magnet|inst-baotou-magnet/ndfeb-swarf|126|
  ionic-belfast-refiner|ionic-belfast-refiner/dy-oxide|127|
  ionic-belfast-refiner|ionic-belfast-refiner/ndpr-oxide|128|
  ionic-belfast-refiner|ionic-belfast-refiner/tb-oxide|129|
  ionic-makuutu-mine|ionic-makuutu-mine/ionic-clay-concentrate|130|
  irel-aluva-refiner|irel-aluva-refiner/dy-oxide|131|
  irel-aluva-refiner|irel-aluva-refiner/ndpr-oxide|132|
  irel-aluva-refiner|irel-aluva-refiner/sm-oxide|133|
  irel-bhopal-metal|irel-bhopal-metal/ndpr-metal|134|
  irel-kerala-mine|irel-kerala-mine/monazite-concentrate|135|
  irel-odisha-mine|irel-odisha-mine/monazite-concentrate|136|
  irel-oscom-refiner|irel-oscom-refiner/mixed-re-carbonate|137|
  irel-tamil-nadu-mine|irel-tamil-nadu-mine/monazite-concentrate|138|
  irel-visakhapatnam-magnet|irel-visakhapatnam-magnet/smco-magnet|139|
  jingci-beijing-magnet|jingci-beijing-magnet/ndfeb-magnet|140|
  jingci-beijing-magnet|jingci-beijing-magnet/ndfeb-magnet-ht|141|
  jingci-beijing-magnet|jingci-beijing-magnet/ndfeb-swarf|142|
  jingci-beijing-magnet|jingci-beijing-magnet/re-scrap|143|
  jlmag-baotou-magnet|jlmag-baotou-magnet/ndfeb-magnet|144|
  jlmag-baotou-magnet|jlmag-baotou-magnet/ndfeb-magnet-ht|145|
  jlmag-baotou-magnet|jlmag-baotou-magnet/ndfeb-swarf|146|
  jlmag-baotou-magnet|jlmag-baotou-magnet/re-scrap|147|
  jlmag-ganzhou-magnet|jlmag-ganzhou-magnet/ndfeb-magnet|148|
  jlmag-ganzhou-magnet|jlmag-ganzhou-magnet/ndfeb-magnet-ht|149|
  jlmag-ganzhou-magnet|jlmag-ganzhou-magnet/ndfeb-swarf|150|
  jlmag-ganzhou-magnet|jlmag-ganzhou-magnet/re-scrap|151|
  jlmag-ningbo-magnet|jlmag-ningbo-magnet/ndfeb-magnet|152|
  jlmag-ningbo-magnet|jlmag-ningbo-magnet/ndfeb-magnet-ht|153|
  jlmag-ningbo-magnet|jlmag-ningbo-magnet/re-scrap|154|
  jp-eol-scrap|jp-eol-scrap/re-scrap|155|
  jslink-columbus-magnet|jslink-columbus-magnet/ndfeb-magnet|156|
  jslink-columbus-magnet|jslink-columbus-magnet/ndfeb-magnet-ht|157|
  jslink-kuantan-magnet|jslink-kuantan-magnet/ndfeb-magnet|158|
  jslink-kuantan-magnet|jslink-kuantan-magnet/ndfeb-magnet-ht|159|
  jslink-yesan-magnet|jslink-yesan-magnet/ndfeb-magnet|160|
  jslink-yesan-magnet|jslink-yesan-magnet/ndfeb-magnet-ht|161|
  kachin-chipwi-mine|kachin-chipwi-mine/ionic-clay-concentrate|162|
  kachin-momauk-mine|kachin-momauk-mine/ionic-clay-concentrate|163|
  kachin-pangwa-mine|kachin-pangwa-mine/ionic-clay-concentrate|164|
  kelantan-mb-inc-mine|kelantan-mb-inc-mine/ionic-clay-concentrate|165|
  keningda-ningbo-magnet|keningda-ningbo-magnet/ndfeb-magnet|166|
  keningda-ningbo-magnet|keningda-ningbo-magnet/ndfeb-magnet-ht|167|
  keningda-ningbo-magnet|keningda-ningbo-magnet/ndfeb-swarf|168|
  kenmare-moma-mine|kenmare-moma-mine/monazite-concentrate|169|
  kr-smco-gyeongbuk-magnet|kr-smco-gyeongbuk-magnet/smco-magnet|170|
  kutessay-ii-mine|kutessay-ii-mine/heavy-rock-concentrate|171|
  laos-northern-mine|laos-northern-mine/ionic-clay-concentrate|172|
  lavreco-dong-pao-mine|lavreco-dong-pao-mine/bastnaesite-concentrate|173|
  lcm-cheshire-metal|lcm-cheshire-metal/dy-metal|174|
  lcm-cheshire-metal|lcm-cheshire-metal/ndpr-metal|175|
  lcm-cheshire-metal|lcm-cheshire-metal/sm-metal|176|
  lcm-cheshire-metal|lcm-cheshire-metal/tb-metal|177|
  lcm-lacq-metal|lcm-lacq-metal/dy-metal|178|
  lcm-lacq-metal|lcm-lacq-metal/ndpr-metal|179|
  lcm-lacq-metal|lcm-lacq-metal/tb-metal|180|
  leading-edge-norra-karr-mine|leading-edge-norra-karr-mine/heavy-rock-concentrate|181|
  lindian-kangankunde-mine|lindian-kangankunde-mine/monazite-concentrate|182|
  lkab-lulea-refiner|lkab-lulea-refiner/mixed-re-carbonate|183|
  lkab-malmberget-mine|lkab-malmberget-mine/apatite-re-concentrate|184|
  lkab-per-geijer-mine|lkab-per-geijer-mine/apatite-re-concentrate|185|
  lovozero-karnasurt-mine|lovozero-karnasurt-mine/loparite-concentrate|186|
  lseco-vietnam-metal|lseco-vietnam-metal/dy-metal|187|
  lseco-vietnam-metal|lseco-vietnam-metal/ndpr-metal|188|
  lseco-vietnam-metal|lseco-vietnam-metal/sm-metal|189|
  lseco-vietnam-metal|lseco-vietnam-metal/tb-metal|190|
  lynas-kalgoorlie-refiner|lynas-kalgoorlie-refiner/mixed-re-carbonate|191|
  lynas-kuantan-refiner|lynas-kuantan-refiner/dy-oxide|192|
  lynas-kuantan-refiner|lynas-kuantan-refiner/ndpr-oxide|193|
  lynas-kuantan-refiner|lynas-kuantan-refiner/sm-oxide|194|
  lynas-kuantan-refiner|lynas-kuantan-refiner/tb-oxide|195|
  lynas-mount-weld-mine|lynas-mount-weld-mine/monazite-concentrate|196|
  lynas-seadrift-refiner|lynas-seadrift-refiner/dy-oxide|197|
  lynas-seadrift-refiner|lynas-seadrift-refiner/ndpr-oxide|198|
  lynas-seadrift-refiner|lynas-seadrift-refiner/tb-oxide|199|
  magneti-ljubljana-magnet|magneti-ljubljana-magnet/ndfeb-magnet|200|
  magneti-ljubljana-magnet|magneti-ljubljana-magnet/ndfeb-magnet-ht|201|
  magneti-ljubljana-magnet|magneti-ljubljana-magnet/smco-magnet|202|
  magreesource-grenoble-magnet|magreesource-grenoble-magnet/ndfeb-magnet|203|
  magreesource-grenoble-magnet|magreesource-grenoble-magnet/ndfeb-magnet-ht|204|
  mcre-perak-mine|mcre-perak-mine/ionic-clay-concentrate|205|
  meteoric-caldeira-mine|meteoric-caldeira-mine/mixed-re-carbonate|206|
  mkango-pulawy-refiner|mkango-pulawy-refiner/ndpr-oxide|207|
  mkango-songwe-hill-mine|mkango-songwe-hill-mine/mixed-re-carbonate|208|
  mont-royal-ashram-mine|mont-royal-ashram-mine/bastnaesite-concentrate|209|
  mp-10x-magnet|mp-10x-magnet/ndfeb-magnet|210|
  mp-10x-magnet|mp-10x-magnet/ndfeb-magnet-ht|211|
  mp-10x-metal|mp-10x-metal/dy-metal|212|
  mp-10x-metal|mp-10x-metal/ndpr-metal|213|
  mp-10x-metal|mp-10x-metal/tb-metal|214|
  mp-independence-magnet|mp-independence-magnet/ndfeb-magnet|215|
  mp-independence-magnet|mp-independence-magnet/ndfeb-magnet-ht|216|
  mp-independence-metal|mp-independence-metal/dy-metal|217|
  mp-independence-metal|mp-independence-metal/ndpr-metal|218|
  mp-independence-metal|mp-independence-metal/tb-metal|219|
  mp-mountain-pass-mine|mp-mountain-pass-mine/bastnaesite-concentrate|220|
  mp-mountain-pass-refiner|mp-mountain-pass-refiner/dy-oxide|221|
  mp-mountain-pass-refiner|mp-mountain-pass-refiner/ndpr-oxide|222|
  mp-mountain-pass-refiner|mp-mountain-pass-refiner/sm-oxide|223|
  mp-mountain-pass-refiner|mp-mountain-pass-refiner/tb-oxide|224|
  ncm-lofdal-mine|ncm-lofdal-mine/xenotime-concentrate|225|
  neo-narva-magnet|neo-narva-magnet/ndfeb-magnet-ht|226|
  neo-sarfartoq-mine|neo-sarfartoq-mine/bastnaesite-concentrate|227|
  neo-sillamae-refiner|neo-sillamae-refiner/dy-oxide|228|
  neo-sillamae-refiner|neo-sillamae-refiner/ndpr-oxide|229|
  neo-sillamae-refiner|neo-sillamae-refiner/tb-oxide|230|
  neo-zibo-refiner|neo-zibo-refiner/ndpr-oxide|231|
  neorem-pori-magnet|neorem-pori-magnet/ndfeb-magnet|232|
  neorem-pori-magnet|neorem-pori-magnet/ndfeb-magnet-ht|233|
  nigeria-artisanal-mine|nigeria-artisanal-mine/monazite-concentrate|234|
  ninggang-ningbo-magnet|ninggang-ningbo-magnet/smco-magnet|235|
  northern-minerals-browns-range-mine|northern-minerals-browns-range-mine/xenotime-concentrate|236|
  noveon-sanmarcos-magnet|noveon-sanmarcos-magnet/ndfeb-magnet|237|
  noveon-sanmarcos-magnet|noveon-sanmarcos-magnet/ndfeb-magnet-ht|238|
  nre-baotou-magnet|nre-baotou-magnet/ndfeb-magnet|239|
  nre-baotou-magnet|nre-baotou-magnet/ndfeb-magnet-ht|240|
  nre-baotou-magnet|nre-baotou-magnet/ndfeb-swarf|241|
  nre-baotou-metal|nre-baotou-metal/ndpr-metal|242|
  nre-baotou-metal|nre-baotou-metal/sm-metal|243|
  nre-baotou-refiner|nre-baotou-refiner/dy-oxide|244|
  nre-baotou-refiner|nre-baotou-refiner/ndpr-oxide|245|
  nre-baotou-refiner|nre-baotou-refiner/sm-oxide|246|
  nre-baotou-refiner|nre-baotou-refiner/tb-oxide|247|
  nre-bayan-obo-mine|nre-bayan-obo-mine/bastnaesite-concentrate|248|
  nre-gansu-metal|nre-gansu-metal/ndpr-metal|249|
  nre-gansu-refiner|nre-gansu-refiner/dy-oxide|250|
  nre-gansu-refiner|nre-gansu-refiner/ndpr-oxide|251|
  nre-gansu-refiner|nre-gansu-refiner/sm-oxide|252|
  nre-gansu-refiner|nre-gansu-refiner/tb-oxide|253|
  nre-golden-dragon-baotou-refiner|nre-golden-dragon-baotou-refiner/ndpr-oxide|254|
  pensana-longonjo-mine|pensana-longonjo-mine/mixed-re-carbonate|255|
  phoenix-exeter-metal|phoenix-exeter-metal/dy-metal|256|
  phoenix-exeter-metal|phoenix-exeter-metal/ndpr-metal|257|
  posco-us-magnet|posco-us-magnet/ndfeb-magnet|258|
  posco-us-magnet|posco-us-magnet/ndfeb-magnet-ht|259|
  proterial-kumagaya-magnet|proterial-kumagaya-magnet/ndfeb-magnet|260|
  proterial-kumagaya-magnet|proterial-kumagaya-magnet/ndfeb-magnet-ht|261|
  proterial-kumagaya-magnet|proterial-kumagaya-magnet/ndfeb-swarf|262|
  proterial-kumagaya-magnet|proterial-kumagaya-magnet/re-scrap|263|
  proterial-nantong-magnet|proterial-nantong-magnet/ndfeb-magnet|264|
  proterial-nantong-magnet|proterial-nantong-magnet/ndfeb-magnet-ht|265|
  proterial-nantong-magnet|proterial-nantong-magnet/re-scrap|266|
  qiandong-ganzhou-metal|qiandong-ganzhou-metal/dy-metal|267|
  qiandong-ganzhou-metal|qiandong-ganzhou-metal/ndpr-metal|268|
  qiandong-ganzhou-metal|qiandong-ganzhou-metal/tb-metal|269|
  qmm-mandena-mine|qmm-mandena-mine/monazite-concentrate|270|
  rainbow-gakara-mine|rainbow-gakara-mine/bastnaesite-concentrate|271|
  rainbow-phalaborwa-mine|rainbow-phalaborwa-mine/mixed-re-carbonate|272|
  ramaco-brook-mine|ramaco-brook-mine/mixed-re-carbonate|273|
  rarex-cummins-range-mine|rarex-cummins-range-mine/monazite-concentrate|274|
  realloys-euclid-metal|realloys-euclid-metal/dy-metal|275|
  realloys-euclid-metal|realloys-euclid-metal/tb-metal|276|
  realloys-hoidas-lake-mine|realloys-hoidas-lake-mine/bastnaesite-concentrate|277|
  recyclers-china-refiner|recyclers-china-refiner/dy-oxide|278|
  recyclers-china-refiner|recyclers-china-refiner/ndpr-oxide|279|
  recyclers-china-refiner|recyclers-china-refiner/tb-oxide|280|
  reelement-marion-refiner|reelement-marion-refiner/dy-oxide|281|
  reelement-marion-refiner|reelement-marion-refiner/ndpr-oxide|282|
  reelement-marion-refiner|reelement-marion-refiner/tb-oxide|283|
  reelement-noblesville-refiner|reelement-noblesville-refiner/dy-oxide|284|
  reelement-noblesville-refiner|reelement-noblesville-refiner/ndpr-oxide|285|
  reetec-heroya-refiner|reetec-heroya-refiner/ndpr-oxide|286|
  ren-fen-mine|ren-fen-mine/bastnaesite-concentrate|287|
  repm-scheme-india-magnet|repm-scheme-india-magnet/ndfeb-magnet|288|
  repm-scheme-india-magnet|repm-scheme-india-magnet/ndfeb-magnet-ht|289|
  rer-bear-lodge-mine|rer-bear-lodge-mine/bastnaesite-concentrate|290|
  rer-upton-refiner|rer-upton-refiner/ndpr-oxide|291|
  res-beatrice-refiner|res-beatrice-refiner/tb-oxide|292|
  rising-guangdong-metal|rising-guangdong-metal/dy-metal|293|
  rising-guangdong-metal|rising-guangdong-metal/ndpr-metal|294|
  rising-guangdong-metal|rising-guangdong-metal/tb-metal|295|
  rising-guangdong-refiner|rising-guangdong-refiner/dy-oxide|296|
  rising-guangdong-refiner|rising-guangdong-refiner/ndpr-oxide|297|
  rising-guangdong-refiner|rising-guangdong-refiner/sm-oxide|298|
  rising-guangdong-refiner|rising-guangdong-refiner/tb-oxide|299|
  sanhuan-beijing-magnet|sanhuan-beijing-magnet/ndfeb-magnet|300|
  sanhuan-beijing-magnet|sanhuan-beijing-magnet/ndfeb-magnet-ht|301|
  sanhuan-beijing-magnet|sanhuan-beijing-magnet/re-scrap|302|
  sanhuan-ganzhou-magnet|sanhuan-ganzhou-magnet/ndfeb-magnet|303|
  sanhuan-ganzhou-magnet|sanhuan-ganzhou-magnet/ndfeb-magnet-ht|304|
  sanhuan-ganzhou-magnet|sanhuan-ganzhou-magnet/ndfeb-swarf|305|
  sanhuan-ganzhou-magnet|sanhuan-ganzhou-magnet/re-scrap|306|
  sanhuan-ningbo-magnet|sanhuan-ningbo-magnet/ndfeb-magnet|307|
  sanhuan-ningbo-magnet|sanhuan-ningbo-magnet/ndfeb-magnet-ht|308|
  sanhuan-ningbo-magnet|sanhuan-ningbo-magnet/ndfeb-swarf|309|
  sanhuan-ningbo-magnet|sanhuan-ningbo-magnet/re-scrap|310|
  sanhuan-tianjin-magnet|sanhuan-tianjin-magnet/ndfeb-magnet|311|
  sanhuan-tianjin-magnet|sanhuan-tianjin-magnet/ndfeb-magnet-ht|312|
  sanhuan-tianjin-magnet|sanhuan-tianjin-magnet/re-scrap|313|
  santoku-kobe-metal|santoku-kobe-metal/dy-metal|314|
  santoku-kobe-metal|santoku-kobe-metal/ndpr-metal|315|
  santoku-kobe-metal|santoku-kobe-metal/tb-metal|316|
  serra-verde-pela-ema-mine|serra-verde-pela-ema-mine/ionic-clay-concentrate|317|
  shan-mong-bawk-mine|shan-mong-bawk-mine/ionic-clay-concentrate|318|
  shan-mong-hsat-mine|shan-mong-hsat-mine/ionic-clay-concentrate|319|
  shan-mong-yawng-mine|shan-mong-yawng-mine/ionic-clay-concentrate|320|
  shenghe-dalucao-mine|shenghe-dalucao-mine/bastnaesite-concentrate|321|
  shenghe-fungoni-mine|shenghe-fungoni-mine/monazite-concentrate|322|
  shenghe-ganzhou-refiner|shenghe-ganzhou-refiner/dy-oxide|323|
  shenghe-ganzhou-refiner|shenghe-ganzhou-refiner/ndpr-oxide|324|
  shenghe-ganzhou-refiner|shenghe-ganzhou-refiner/tb-oxide|325|
  shenghe-jiangyin-refiner|shenghe-jiangyin-refiner/dy-oxide|326|
  shenghe-jiangyin-refiner|shenghe-jiangyin-refiner/ndpr-oxide|327|
  shenghe-jiangyin-refiner|shenghe-jiangyin-refiner/sm-oxide|328|
  shenghe-jiangyin-refiner|shenghe-jiangyin-refiner/tb-oxide|329|
  shenghe-leshan-metal|shenghe-leshan-metal/ndpr-metal|330|
  shenghe-leshan-refiner|shenghe-leshan-refiner/ndpr-oxide|331|
  shenghe-leshan-refiner|shenghe-leshan-refiner/sm-oxide|332|
  shenghe-lianyungang-refiner|shenghe-lianyungang-refiner/dy-oxide|333|
  shenghe-lianyungang-refiner|shenghe-lianyungang-refiner/ndpr-oxide|334|
  shenghe-lianyungang-refiner|shenghe-lianyungang-refiner/sm-oxide|335|
  shenghe-lianyungang-refiner|shenghe-lianyungang-refiner/tb-oxide|336|
  shenghe-ngualla-mine|shenghe-ngualla-mine/bastnaesite-concentrate|337|
  shinetsu-haiphong-metal|shinetsu-haiphong-metal/dy-metal|338|
  shinetsu-haiphong-metal|shinetsu-haiphong-metal/ndpr-metal|339|
  shinetsu-haiphong-refiner|shinetsu-haiphong-refiner/dy-oxide|340|
  shinetsu-haiphong-refiner|shinetsu-haiphong-refiner/ndpr-oxide|341|
  shinetsu-longyan-metal|shinetsu-longyan-metal/ndpr-metal|342|
  shinetsu-takefu-magnet|shinetsu-takefu-magnet/ndfeb-magnet|343|
  shinetsu-takefu-magnet|shinetsu-takefu-magnet/ndfeb-magnet-ht|344|
  shinetsu-takefu-magnet|shinetsu-takefu-magnet/ndfeb-swarf|345|
  shinetsu-takefu-magnet|shinetsu-takefu-magnet/re-scrap|346|
  shinetsu-takefu-metal|shinetsu-takefu-metal/dy-metal|347|
  shinetsu-takefu-metal|shinetsu-takefu-metal/ndpr-metal|348|
  shinetsu-takefu-refiner|shinetsu-takefu-refiner/dy-oxide|349|
  shinetsu-takefu-refiner|shinetsu-takefu-refiner/ndpr-oxide|350|
  shinetsu-takefu-refiner|shinetsu-takefu-refiner/tb-oxide|351|
  shinetsu-vietnam-magnet|shinetsu-vietnam-magnet/ndfeb-magnet|352|
  shinetsu-vietnam-magnet|shinetsu-vietnam-magnet/ndfeb-magnet-ht|353|
  shinetsu-vietnam-magnet|shinetsu-vietnam-magnet/ndfeb-swarf|354|
  shinetsu-vietnam-magnet|shinetsu-vietnam-magnet/re-scrap|355|
  smm-steenkampskraal-mine|smm-steenkampskraal-mine/mixed-re-carbonate|356|
  smm-steenkampskraal-mine|smm-steenkampskraal-mine/monazite-concentrate|357|
  smw-solikamsk-refiner|smw-solikamsk-refiner/mixed-re-carbonate|358|
  smw-solikamsk-refiner|smw-solikamsk-refiner/ndpr-oxide|359|
  solvay-la-rochelle-refiner|solvay-la-rochelle-refiner/dy-oxide|360|
  solvay-la-rochelle-refiner|solvay-la-rochelle-refiner/ndpr-oxide|361|
  solvay-la-rochelle-refiner|solvay-la-rochelle-refiner/sm-oxide|362|
  solvay-la-rochelle-refiner|solvay-la-rochelle-refiner/tb-oxide|363|
  src-saskatoon-metal|src-saskatoon-metal/ndpr-metal|364|
  src-saskatoon-refiner|src-saskatoon-refiner/dy-oxide|365|
  src-saskatoon-refiner|src-saskatoon-refiner/ndpr-oxide|366|
  src-saskatoon-refiner|src-saskatoon-refiner/tb-oxide|367|
  st-george-araxa-mine|st-george-araxa-mine/bastnaesite-concentrate|368|
  star-daegu-magnet|star-daegu-magnet/ndfeb-magnet|369|
  star-daegu-magnet|star-daegu-magnet/ndfeb-magnet-ht|370|
  star-quangnam-magnet|star-quangnam-magnet/ndfeb-magnet-ht|371|
  tdk-narita-magnet|tdk-narita-magnet/ndfeb-magnet|372|
  tdk-narita-magnet|tdk-narita-magnet/ndfeb-magnet-ht|373|
  tdk-narita-magnet|tdk-narita-magnet/ndfeb-swarf|374|
  tdk-narita-magnet|tdk-narita-magnet/re-scrap|375|
  thai-duong-yen-phu-mine|thai-duong-yen-phu-mine/ionic-clay-concentrate|376|
  thailand-unspecified-mine|thailand-unspecified-mine/ionic-clay-concentrate|377|
  thailand-unspecified-mine|thailand-unspecified-mine/monazite-concentrate|378|
  tianhe-baotou-magnet|tianhe-baotou-magnet/ndfeb-magnet|379|
  tianhe-baotou-magnet|tianhe-baotou-magnet/ndfeb-magnet-ht|380|
  tianhe-baotou-magnet|tianhe-baotou-magnet/ndfeb-swarf|381|
  tianhe-baotou-magnet|tianhe-baotou-magnet/re-scrap|382|
  tianhe-baotou-magnet|tianhe-baotou-magnet/smco-magnet|383|
  tomtor-mine|tomtor-mine/bastnaesite-concentrate|384|
  torngat-sept-iles-refiner|torngat-sept-iles-refiner/dy-oxide|385|
  torngat-sept-iles-refiner|torngat-sept-iles-refiner/ndpr-oxide|386|
  torngat-sept-iles-refiner|torngat-sept-iles-refiner/tb-oxide|387|
  torngat-strange-lake-mine|torngat-strange-lake-mine/heavy-rock-concentrate|388|
  toyotsu-visakhapatnam-refiner|toyotsu-visakhapatnam-refiner/ndpr-oxide|389|
  ucore-alexandria-refiner|ucore-alexandria-refiner/dy-oxide|390|
  ucore-alexandria-refiner|ucore-alexandria-refiner/ndpr-oxide|391|
  ucore-alexandria-refiner|ucore-alexandria-refiner/sm-oxide|392|
  ucore-alexandria-refiner|ucore-alexandria-refiner/tb-oxide|393|
  ucore-bokan-mine|ucore-bokan-mine/heavy-rock-concentrate|394|
  ucore-kingston-refiner|ucore-kingston-refiner/sm-oxide|395|
  unknown-dy-metal-eu|unknown-dy-metal-eu/dy-metal|396|
  unknown-dy-metal-eu|unknown-dy-metal-eu/tb-metal|397|
  unknown-dy-metal-jp|unknown-dy-metal-jp/dy-metal|398|
  unknown-dy-metal-jp|unknown-dy-metal-jp/tb-metal|399|
  unknown-dy-metal-us|unknown-dy-metal-us/dy-metal|400|
  unknown-dy-metal-us|unknown-dy-metal-us/tb-metal|401|
  unknown-metal-noveon|unknown-metal-noveon/dy-metal|402|
  unknown-metal-noveon|unknown-metal-noveon/ndpr-metal|403|
  unknown-metal-noveon|unknown-metal-noveon/tb-metal|404|
  unknown-ndpr-metal-eu|unknown-ndpr-metal-eu/ndpr-metal|405|
  unknown-ndpr-metal-jslink|unknown-ndpr-metal-jslink/ndpr-metal|406|
  us-eol-scrap|us-eol-scrap/re-scrap|407|
  us-lamp-scrap|us-lamp-scrap/lamp-phosphor-scrap|408|
  usar-round-top-mine|usar-round-top-mine/heavy-rock-concentrate|409|
  usare-stillwater-magnet|usare-stillwater-magnet/ndfeb-magnet|410|
  usare-stillwater-magnet|usare-stillwater-magnet/ndfeb-magnet-ht|411|
  usare-stillwater-metal|usare-stillwater-metal/ndpr-metal|412|
  vac-hanau-magnet|vac-hanau-magnet/ndfeb-magnet|413|
  vac-hanau-magnet|vac-hanau-magnet/ndfeb-magnet-ht|414|
  vac-hanau-magnet|vac-hanau-magnet/smco-magnet|415|
  vhm-goschen-mine|vhm-goschen-mine/monazite-concentrate|416|
  vietnam-other-metal|vietnam-other-metal/ndpr-metal|417|
  vietnam-vtre-refiner|vietnam-vtre-refiner/ndpr-oxide|418|
  viridis-colossus-mine|viridis-colossus-mine/mixed-re-carbonate|419|
  vital-nechalacho-mine|vital-nechalacho-mine/bastnaesite-concentrate|420|
  vulcan-benson-magnet|vulcan-benson-magnet/ndfeb-magnet|421|
  vulcan-benson-magnet|vulcan-benson-magnet/ndfeb-magnet-ht|422|
  vulcan-benson-metal|vulcan-benson-metal/dy-metal|423|
  vulcan-benson-metal|vulcan-benson-metal/ndpr-metal|424|
  vulcan-benson-metal|vulcan-benson-metal/tb-metal|425|
  xiamen-tungsten-changting-refiner|xiamen-tungsten-changting-refiner/dy-oxide|426|
  xiamen-tungsten-changting-refiner|xiamen-tungsten-changting-refiner/ndpr-oxide|427|
  xiamen-tungsten-changting-refiner|xiamen-tungsten-changting-refiner/sm-oxide|428|
  xiamen-tungsten-changting-refiner|xiamen-tungsten-changting-refiner/tb-oxide|429|
  xiamen-tungsten-fujian-mine|xiamen-tungsten-fujian-mine/ionic-clay-concentrate|430|
  xtc-baotou-magnet|xtc-baotou-magnet/ndfeb-magnet|431|
  xtc-baotou-magnet|xtc-baotou-magnet/ndfeb-magnet-ht|432|
  xtc-baotou-magnet|xtc-baotou-magnet/re-scrap|433|
  xtc-changting-magnet|xtc-changting-magnet/ndfeb-magnet|434|
  xtc-changting-magnet|xtc-changting-magnet/ndfeb-magnet-ht|435|
  xtc-changting-magnet|xtc-changting-magnet/re-scrap|436|
  xtc-changting-metal|xtc-changting-metal/dy-metal|437|
  xtc-changting-metal|xtc-changting-metal/ndpr-metal|438|
  xtc-changting-metal|xtc-changting-metal/tb-metal|439|
  yunsheng-baotou-magnet|yunsheng-baotou-magnet/ndfeb-magnet|440|
  yunsheng-baotou-magnet|yunsheng-baotou-magnet/ndfeb-magnet-ht|441|
  yunsheng-baotou-magnet|yunsheng-baotou-magnet/ndfeb-swarf|442|
  yunsheng-baotou-magnet|yunsheng-baotou-magnet/re-scrap|443|
  yunsheng-ningbo-magnet|yunsheng-ningbo-magnet/ndfeb-magnet|444|
  yunsheng-ningbo-magnet|yunsheng-ningbo-magnet/ndfeb-magnet-ht|445|
  yunsheng-ningbo-magnet|yunsheng-ningbo-magnet/ndfeb-swarf|446|
  yunsheng-ningbo-magnet|yunsheng-ningbo-magnet/re-scrap|447|
  zhenghai-nantong-magnet|zhenghai-nantong-magnet/ndfeb-magnet|448|
  zhenghai-nantong-magnet|zhenghai-nantong-magnet/ndfeb-magnet-ht|449|
  zhenghai-nantong-magnet|zhenghai-nantong-magnet/re-scrap|450|
  zhenghai-yantai-magnet|zhenghai-yantai-magnet/ndfeb-magnet|451|
  zhenghai-yantai-magnet|zhenghai-yantai-magnet/ndfeb-magnet-ht|452|
  zhenghai-yantai-magnet|zhenghai-yantai-magnet/re-scrap|453|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'rare-earths', id: row.from})
MATCH (b:Activity {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:RUNS]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  abb-vasteras-motor-use|SE|0|
  aclara-carina-mine|BR|1|
  aclara-louisiana-refiner|US|2|
  aclara-penco-mine|CL|3|
  apple-cupertino-electronics-use|US|4|
  arafura-nolans-mine|AU|5|
  arafura-nolans-refiner|AU|6|
  arnold-lupfig-magnet|CH|7|
  arnold-rochester-magnet|US|8|
  arr-halleck-creek-mine|US|9|
  asm-dubbo-mine|AU|10|
  asm-dubbo-refiner|AU|11|
  asm-ochang-metal|KR|12|
  astron-donald-mine|AU|13|
  atm-beijing-magnet|CN|14|
  au-hms-monazite-mine|AU|15|
  bajaj-pune-e2w-use|IN|16|
  bcm-ema-mine|BR|17|
  bmw-dingolfing-ev-use|DE|18|
  bosch-hildesheim-ev-use|DE|19|
  bosch-reutlingen-ebike-use|DE|20|
  bre-monte-alto-mine|BR|21|
  byd-shenzhen-ev-use|CN|22|
  ca-motor-use|CA|23|
  caremag-lacq-refiner|FR|24|
  chemours-southeast-us-mine|US|25|
  chenguang-ganzhou-metal|CN|26|
  chinalco-shandong-metal|CN|27|
  chinalco-shandong-refiner|CN|28|
  cn-auto-parts-use|CN|29|
  cn-defence-use|CN|30|
  cn-eol-scrap|CN|31|
  cn-other-ac-use|CN|32|
  cn-other-electronics-use|CN|33|
  cn-other-magnet|CN|34|
  cn-other-metal|CN|35|
  cn-other-nev-use|CN|36|
  cn-other-uses-use|CN|37|
  cn-other-wind-use|CN|38|
  cn-smco-industry-use|CN|39|
  crec-vientiane-refiner|LA|40|
  creg-ganzhou-metal|CN|41|
  creg-ganzhou-refiner|CN|42|
  creg-guangdong-mine|CN|43|
  creg-guangxi-mine|CN|44|
  creg-guangxi-refiner|CN|45|
  creg-hunan-mine|CN|46|
  creg-hunan-refiner|CN|47|
  creg-jiangsu-refiner|CN|48|
  creg-jiangxi-mine|CN|49|
  creg-longnan-refiner|CN|50|
  creg-maoniuping-mine|CN|51|
  creg-mianning-refiner|CN|52|
  creg-weishan-mine|CN|53|
  creg-yunnan-mine|CN|54|
  critical-metals-tanbreez-mine|GL|55|
  cyclic-kingston-refiner|CA|56|
  daido-nakatsugawa-magnet|JP|57|
  daikin-osaka-ac-use|JP|58|
  defense-metals-wicheeda-mine|CA|59|
  earthpanda-hefei-magnet|CN|60|
  eec-landisville-magnet|US|61|
  energy-fuels-bahia-mine|BR|62|
  energy-fuels-vara-mada-mine|MG|63|
  energy-fuels-white-mesa-refiner|US|64|
  envision-jiangyin-wind-use|CN|65|
  eti-beylikova-mine|TR|66|
  etm-kvanefjeld-mine|GL|67|
  eu-auto-parts-use|DE|68|
  eu-defence-use|FR|69|
  evac-sumter-magnet|US|70|
  fanuc-yamanashi-robot-use|JP|71|
  ford-dearborn-ev-use|US|72|
  foxconn-zhengzhou-electronics-use|CN|73|
  fr-eol-scrap|FR|74|
  gb-eol-scrap|GB|75|
  gd-groton-defence-use|US|76|
  geely-ningbo-ev-use|CN|77|
  gevernova-us-wind-use|US|78|
  gkn-radevormwald-magnet|DE|79|
  gm-detroit-ev-use|US|80|
  goldwind-urumqi-wind-use|CN|81|
  gree-zhuhai-ac-use|CN|82|
  hanwha-kr-defence-use|KR|83|
  hastings-yangibana-mine|AU|84|
  honda-suzuka-ev-use|JP|85|
  hpmg-hangzhou-magnet|CN|86|
  hrem-changsha-metal|CN|87|
  huahong-jian-refiner|CN|88|
  hung-thinh-vietnam-refiner|VN|89|
  hypromag-tyseley-magnet|GB|90|
  hyundai-ulsan-ev-use|KR|91|
  iluka-balranald-mine|AU|92|
  iluka-eneabba-refiner|AU|93|
  iluka-eneabba-stockpile-mine|AU|94|
  iluka-wimmera-mine|AU|95|
  in-other-use|IN|96|
  inb-buena-mine|BR|97|
  innuovo-dongyang-magnet|CN|98|
  inovance-suzhou-servo-use|CN|99|
  inst-baotou-magnet|CN|100|
  ionic-belfast-refiner|GB|101|
  ionic-makuutu-mine|UG|102|
  irel-aluva-refiner|IN|103|
  irel-bhopal-metal|IN|104|
  irel-kerala-mine|IN|105|
  irel-odisha-mine|IN|106|
  irel-oscom-refiner|IN|107|
  irel-tamil-nadu-mine|IN|108|
  irel-visakhapatnam-magnet|IN|109|
  it-industrial-use|IT|110|
  jingci-beijing-magnet|CN|111|
  jlmag-baotou-magnet|CN|112|
  jlmag-ganzhou-magnet|CN|113|
  jlmag-ningbo-magnet|CN|114|
  jlr-wolverhampton-ev-use|GB|115|
  jp-auto-parts-use|JP|116|
  jp-defence-use|JP|117|
  jp-eol-scrap|JP|118|
  jslink-columbus-magnet|US|119|
  jslink-kuantan-magnet|MY|120|
  jslink-yesan-magnet|KR|121|
  kachin-chipwi-mine|MM|122|
  kachin-momauk-mine|MM|123|
  kachin-pangwa-mine|MM|124|
  kazakhstan-kuyrektykol-mine|KZ|125|
  kelantan-mb-inc-mine|MY|126|
  keningda-ningbo-magnet|CN|127|
  kenmare-moma-mine|MZ|128|
  kr-smco-gyeongbuk-magnet|KR|129|
  kutessay-ii-mine|KG|130|
  laos-northern-mine|LA|131|
  lavreco-dong-pao-mine|VN|132|
  lcm-cheshire-metal|GB|133|
  lcm-lacq-metal|FR|134|
  leading-edge-norra-karr-mine|SE|135|
  lg-changwon-appliance-use|KR|136|
  lindian-kangankunde-mine|MW|137|
  lkab-lulea-refiner|SE|138|
  lkab-malmberget-mine|SE|139|
  lkab-per-geijer-mine|SE|140|
  lockheed-fortworth-defence-use|US|141|
  lovozero-karnasurt-mine|RU|142|
  ls-chesapeake-magnet|US|143|
  lseco-vietnam-metal|VN|144|
  lynas-kalgoorlie-refiner|AU|145|
  lynas-kuantan-refiner|MY|146|
  lynas-mount-weld-mine|AU|147|
  lynas-seadrift-refiner|US|148|
  maaden-jabal-sayid-mine|SA|149|
  maaden-mp-saudi-refiner|SA|150|
  magneti-ljubljana-magnet|SI|151|
  magreesource-grenoble-magnet|FR|152|
  mcre-perak-mine|MY|153|
  mercedes-stuttgart-ev-use|DE|154|
  meteoric-caldeira-mine|BR|155|
  midea-foshan-ac-use|CN|156|
  minamitorishima-mine|JP|157|
  mingyang-zhongshan-wind-use|CN|158|
  mkango-pulawy-refiner|PL|159|
  mkango-songwe-hill-mine|MW|160|
  mont-royal-ashram-mine|CA|161|
  mp-10x-magnet|US|162|
  mp-10x-metal|US|163|
  mp-independence-magnet|US|164|
  mp-independence-metal|US|165|
  mp-mountain-pass-mine|US|166|
  mp-mountain-pass-refiner|US|167|
  mx-auto-motor-use|MX|168|
  ncm-lofdal-mine|NA|169|
  neo-narva-magnet|EE|170|
  neo-sarfartoq-mine|GL|171|
  neo-sillamae-refiner|EE|172|
  neo-zibo-refiner|CN|173|
  neorem-pori-magnet|FI|174|
  nigeria-artisanal-mine|NG|175|
  ninggang-ningbo-magnet|CN|176|
  niocorp-elk-creek-mine|US|177|
  nissan-yokohama-ev-use|JP|178|
  northern-minerals-browns-range-mine|AU|179|
  noveon-sanmarcos-magnet|US|180|
  nre-baotou-magnet|CN|181|
  nre-baotou-metal|CN|182|
  nre-baotou-refiner|CN|183|
  nre-bayan-obo-mine|CN|184|
  nre-gansu-metal|CN|185|
  nre-gansu-refiner|CN|186|
  nre-golden-dragon-baotou-refiner|CN|187|
  pensana-longonjo-mine|AO|188|
  phoenix-exeter-metal|US|189|
  posco-us-magnet|US|190|
  proterial-kumagaya-magnet|JP|191|
  proterial-nantong-magnet|CN|192|
  qiandong-ganzhou-metal|CN|193|
  qmm-mandena-mine|MG|194|
  rainbow-gakara-mine|BI|195|
  rainbow-phalaborwa-mine|ZA|196|
  ramaco-brook-mine|US|197|
  rarex-cummins-range-mine|AU|198|
  realloys-euclid-metal|US|199|
  realloys-hoidas-lake-mine|CA|200|
  recyclers-china-refiner|CN|201|
  reelement-marion-refiner|US|202|
  reelement-noblesville-refiner|US|203|
  reetec-heroya-refiner|NO|204|
  ren-fen-mine|NO|205|
  renault-cleon-ev-use|FR|206|
  repm-scheme-india-magnet|IN|207|
  rer-bear-lodge-mine|US|208|
  rer-upton-refiner|US|209|
  res-beatrice-refiner|US|210|
  rising-guangdong-metal|CN|211|
  rising-guangdong-refiner|CN|212|
  saic-shanghai-ev-use|CN|213|
  samsung-vietnam-electronics-use|VN|214|
  sanhuan-beijing-magnet|CN|215|
  sanhuan-ganzhou-magnet|CN|216|
  sanhuan-ningbo-magnet|CN|217|
  sanhuan-tianjin-magnet|CN|218|
  santoku-kobe-metal|JP|219|
  schaeffler-buehl-ev-use|DE|220|
  seagate-korat-hdd-use|TH|221|
  serra-verde-pela-ema-mine|BR|222|
  shan-mong-bawk-mine|MM|223|
  shan-mong-hsat-mine|MM|224|
  shan-mong-yawng-mine|MM|225|
  shenghe-dalucao-mine|CN|226|
  shenghe-fungoni-mine|TZ|227|
  shenghe-ganzhou-refiner|CN|228|
  shenghe-jiangyin-refiner|CN|229|
  shenghe-leshan-metal|CN|230|
  shenghe-leshan-refiner|CN|231|
  shenghe-lianyungang-refiner|CN|232|
  shenghe-ngualla-mine|TZ|233|
  shinetsu-haiphong-metal|VN|234|
  shinetsu-haiphong-refiner|VN|235|
  shinetsu-longyan-metal|CN|236|
  shinetsu-takefu-magnet|JP|237|
  shinetsu-takefu-metal|JP|238|
  shinetsu-takefu-refiner|JP|239|
  shinetsu-vietnam-magnet|VN|240|
  siemens-badneustadt-motor-use|DE|241|
  siemens-gamesa-brande-wind-use|DK|242|
  smm-steenkampskraal-mine|ZA|243|
  smw-solikamsk-refiner|RU|244|
  solvay-la-rochelle-refiner|FR|245|
  src-saskatoon-metal|CA|246|
  src-saskatoon-refiner|CA|247|
  st-george-araxa-mine|BR|248|
  star-daegu-magnet|KR|249|
  star-quangnam-magnet|VN|250|
  stellantis-tremery-ev-use|FR|251|
  tata-pune-ev-use|IN|252|
  tdk-narita-magnet|JP|253|
  tesla-austin-ev-use|US|254|
  tesla-shanghai-ev-use|CN|255|
  thai-duong-yen-phu-mine|VN|256|
  thailand-unspecified-mine|TH|257|
  tianhe-baotou-magnet|CN|258|
  tomtor-mine|RU|259|
  torngat-sept-iles-refiner|CA|260|
  torngat-strange-lake-mine|CA|261|
  toyota-aichi-ev-use|JP|262|
  toyotsu-visakhapatnam-refiner|IN|263|
  ucore-alexandria-refiner|US|264|
  ucore-bokan-mine|US|265|
  ucore-kingston-refiner|CA|266|
  unitedimaging-shanghai-mri-use|CN|267|
  unitree-hangzhou-humanoid-use|CN|268|
  unknown-dy-metal-eu|XX|269|
  unknown-dy-metal-jp|XX|270|
  unknown-dy-metal-us|XX|271|
  unknown-metal-noveon|XX|272|
  unknown-ndpr-metal-eu|XX|273|
  unknown-ndpr-metal-jslink|XX|274|
  us-auto-parts-use|US|275|
  us-dod-10x-use|US|276|
  us-eol-scrap|US|277|
  us-industrial-use|US|278|
  us-lamp-scrap|US|279|
  us-missile-defence-use|US|280|
  usar-round-top-mine|US|281|
  usare-stillwater-magnet|US|282|
  usare-stillwater-metal|US|283|
  uscm-sheep-creek-mine|US|284|
  vac-hanau-magnet|DE|285|
  vestas-aarhus-wind-use|DK|286|
  vhm-goschen-mine|AU|287|
  vietnam-other-metal|VN|288|
  vietnam-vtre-refiner|VN|289|
  viridis-colossus-mine|BR|290|
  vital-nechalacho-mine|CA|291|
  vulcan-benson-magnet|US|292|
  vulcan-benson-metal|US|293|
  vw-kassel-ev-use|DE|294|
  wd-bangpain-hdd-use|TH|295|
  weg-jaragua-motor-use|BR|296|
  xiamen-tungsten-changting-refiner|CN|297|
  xiamen-tungsten-fujian-mine|CN|298|
  xtc-baotou-magnet|CN|299|
  xtc-changting-magnet|CN|300|
  xtc-changting-metal|CN|301|
  yadea-wuxi-ebike-use|CN|302|
  yunsheng-baotou-magnet|CN|303|
  yunsheng-ningbo-magnet|CN|304|
  zhenghai-nantong-magnet|CN|305|
  zhenghai-yantai-magnet|CN|306|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'rare-earths', id: row.from})
MATCH (b:Country {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  ABB|abb-vasteras-motor-use|0|
  Aclara Resources|aclara-carina-mine|1|
  Aclara Resources|aclara-louisiana-refiner|2|
  Aclara Resources|aclara-penco-mine|3|
  Apple|apple-cupertino-electronics-use|4|
  Arafura Rare Earths|arafura-nolans-mine|5|
  Arafura Rare Earths|arafura-nolans-refiner|6|
  Arnold Magnetic Technologies|arnold-lupfig-magnet|7|
  Arnold Magnetic Technologies|arnold-rochester-magnet|8|
  American Rare Earths|arr-halleck-creek-mine|9|
  Australian Strategic Materials|asm-dubbo-mine|10|
  Australian Strategic Materials|asm-dubbo-refiner|11|
  Australian Strategic Materials|asm-ochang-metal|12|
  Astron|astron-donald-mine|13|
  Advanced Technology \u0026 Materials|atm-beijing-magnet|14|
  various|au-hms-monazite-mine|15|
  Bajaj Auto|bajaj-pune-e2w-use|16|
  Brazilian Critical Minerals|bcm-ema-mine|17|
  BMW|bmw-dingolfing-ev-use|18|
  Bosch|bosch-hildesheim-ev-use|19|
  Bosch eBike|bosch-reutlingen-ebike-use|20|
  Brazilian Rare Earths|bre-monte-alto-mine|21|
  BYD|byd-shenzhen-ev-use|22|
  Dana TM4|ca-motor-use|23|
  Carester|caremag-lacq-refiner|24|
  Chemours|chemours-southeast-us-mine|25|
  Shenghe Resources|chenguang-ganzhou-metal|26|
  China Rare Earth Group|chinalco-shandong-metal|27|
  China Rare Earth Group|chinalco-shandong-refiner|28|
  various|cn-auto-parts-use|29|
  various|cn-defence-use|30|
  various|cn-eol-scrap|31|
  various|cn-other-ac-use|32|
  various|cn-other-electronics-use|33|
  various|cn-other-magnet|34|
  various|cn-other-metal|35|
  various|cn-other-nev-use|36|
  various|cn-other-uses-use|37|
  various|cn-other-wind-use|38|
  various|cn-smco-industry-use|39|
  Canada Rare Earth|crec-vientiane-refiner|40|
  China Rare Earth Group|creg-ganzhou-metal|41|
  China Rare Earth Group|creg-ganzhou-refiner|42|
  China Rare Earth Group|creg-guangdong-mine|43|
  China Rare Earth Group|creg-guangxi-mine|44|
  China Rare Earth Group|creg-guangxi-refiner|45|
  China Rare Earth Group|creg-hunan-mine|46|
  various|creg-hunan-refiner|47|
  China Rare Earth Group|creg-jiangsu-refiner|48|
  China Rare Earth Group|creg-jiangxi-mine|49|
  China Rare Earth Group|creg-longnan-refiner|50|
  China Rare Earth Group|creg-maoniuping-mine|51|
  China Rare Earth Group|creg-mianning-refiner|52|
  China Rare Earth Group|creg-weishan-mine|53|
  China Rare Earth Group|creg-yunnan-mine|54|
  Critical Metals Corp|critical-metals-tanbreez-mine|55|
  Cyclic Materials|cyclic-kingston-refiner|56|
  Daido Steel|daido-nakatsugawa-magnet|57|
  Daikin|daikin-osaka-ac-use|58|
  Defense Metals|defense-metals-wicheeda-mine|59|
  Earth-Panda|earthpanda-hefei-magnet|60|
  Permag|eec-landisville-magnet|61|
  Energy Fuels|energy-fuels-bahia-mine|62|
  Energy Fuels|energy-fuels-vara-mada-mine|63|
  Energy Fuels|energy-fuels-white-mesa-refiner|64|
  Envision|envision-jiangyin-wind-use|65|
  Eti Maden|eti-beylikova-mine|66|
  Energy Transition Minerals|etm-kvanefjeld-mine|67|
  various|eu-auto-parts-use|68|
  various|eu-defence-use|69|
  Vacuumschmelze|evac-sumter-magnet|70|
  Fanuc|fanuc-yamanashi-robot-use|71|
  Ford|ford-dearborn-ev-use|72|
  Foxconn|foxconn-zhengzhou-electronics-use|73|
  various|fr-eol-scrap|74|
  various|gb-eol-scrap|75|
  General Dynamics|gd-groton-defence-use|76|
  Geely|geely-ningbo-ev-use|77|
  GE Vernova|gevernova-us-wind-use|78|
  GKN Powder Metallurgy|gkn-radevormwald-magnet|79|
  General Motors|gm-detroit-ev-use|80|
  Goldwind|goldwind-urumqi-wind-use|81|
  Gree|gree-zhuhai-ac-use|82|
  Hanwha Aerospace|hanwha-kr-defence-use|83|
  Wyloo|hastings-yangibana-mine|84|
  Honda|honda-suzuka-ev-use|85|
  HPMG|hpmg-hangzhou-magnet|86|
  HREM|hrem-changsha-metal|87|
  Jiangsu Huahong Technology|huahong-jian-refiner|88|
  Hung Thinh Group|hung-thinh-vietnam-refiner|89|
  HyProMag|hypromag-tyseley-magnet|90|
  Hyundai Motor|hyundai-ulsan-ev-use|91|
  Iluka Resources|iluka-balranald-mine|92|
  Iluka Resources|iluka-eneabba-refiner|93|
  Iluka Resources|iluka-eneabba-stockpile-mine|94|
  Iluka Resources|iluka-wimmera-mine|95|
  various|in-other-use|96|
  Industrias Nucleares do Brasil|inb-buena-mine|97|
  Innuovo Technology|innuovo-dongyang-magnet|98|
  Inovance|inovance-suzhou-servo-use|99|
  INST Magnetic New Materials|inst-baotou-magnet|100|
  Ionic Rare Earths|ionic-belfast-refiner|101|
  Ionic Rare Earths|ionic-makuutu-mine|102|
  IREL|irel-aluva-refiner|103|
  IREL|irel-bhopal-metal|104|
  IREL|irel-kerala-mine|105|
  IREL|irel-odisha-mine|106|
  IREL|irel-oscom-refiner|107|
  IREL|irel-tamil-nadu-mine|108|
  IREL|irel-visakhapatnam-magnet|109|
  various|it-industrial-use|110|
  Jingci|jingci-beijing-magnet|111|
  JL Mag|jlmag-baotou-magnet|112|
  JL Mag|jlmag-ganzhou-magnet|113|
  JL Mag|jlmag-ningbo-magnet|114|
  JLR|jlr-wolverhampton-ev-use|115|
  various|jp-auto-parts-use|116|
  Mitsubishi Heavy Industries|jp-defence-use|117|
  various|jp-eol-scrap|118|
  JS Link|jslink-columbus-magnet|119|
  JS Link|jslink-kuantan-magnet|120|
  JS Link|jslink-yesan-magnet|121|
  various|kachin-chipwi-mine|122|
  various|kachin-momauk-mine|123|
  various|kachin-pangwa-mine|124|
  Tau-Ken Samruk|kazakhstan-kuyrektykol-mine|125|
  Kelantan MB Inc|kelantan-mb-inc-mine|126|
  Ningbo Keningda|keningda-ningbo-magnet|127|
  Kenmare Resources|kenmare-moma-mine|128|
  unknown|kr-smco-gyeongbuk-magnet|129|
  various|laos-northern-mine|131|
  Lai Chau VIMICO|lavreco-dong-pao-mine|132|
  Less Common Metals|lcm-cheshire-metal|133|
  Less Common Metals|lcm-lacq-metal|134|
  Leading Edge Materials|leading-edge-norra-karr-mine|135|
  LG Electronics|lg-changwon-appliance-use|136|
  Lindian Resources|lindian-kangankunde-mine|137|
  LKAB|lkab-lulea-refiner|138|
  LKAB|lkab-malmberget-mine|139|
  LKAB|lkab-per-geijer-mine|140|
  Lockheed Martin|lockheed-fortworth-defence-use|141|
  Rosatom|lovozero-karnasurt-mine|142|
  LS Cable and System|ls-chesapeake-magnet|143|
  LS Eco Energy|lseco-vietnam-metal|144|
  Lynas Rare Earths|lynas-kalgoorlie-refiner|145|
  Lynas Rare Earths|lynas-kuantan-refiner|146|
  Lynas Rare Earths|lynas-mount-weld-mine|147|
  Lynas Rare Earths|lynas-seadrift-refiner|148|
  Maaden|maaden-jabal-sayid-mine|149|
  Maaden|maaden-mp-saudi-refiner|150|
  Magneti Ljubljana|magneti-ljubljana-magnet|151|
  MagREEsource|magreesource-grenoble-magnet|152|
  MCRE Resources|mcre-perak-mine|153|
  Mercedes-Benz|mercedes-stuttgart-ev-use|154|
  Meteoric Resources|meteoric-caldeira-mine|155|
  Midea|midea-foshan-ac-use|156|
  JAMSTEC|minamitorishima-mine|157|
  MingYang|mingyang-zhongshan-wind-use|158|
  Mkango Polska|mkango-pulawy-refiner|159|
  Mkango Resources|mkango-songwe-hill-mine|160|
  Mont Royal Resources|mont-royal-ashram-mine|161|
  MP Materials|mp-10x-magnet|162|
  MP Materials|mp-10x-metal|163|
  MP Materials|mp-independence-magnet|164|
  MP Materials|mp-independence-metal|165|
  MP Materials|mp-mountain-pass-mine|166|
  MP Materials|mp-mountain-pass-refiner|167|
  various|mx-auto-motor-use|168|
  Namibia Critical Metals|ncm-lofdal-mine|169|
  Neo Performance Materials|neo-narva-magnet|170|
  Neo Performance Materials|neo-sarfartoq-mine|171|
  Neo Performance Materials|neo-sillamae-refiner|172|
  Shenghe Resources|neo-zibo-refiner|173|
  Neorem Magnets|neorem-pori-magnet|174|
  various|nigeria-artisanal-mine|175|
  Ninggang|ninggang-ningbo-magnet|176|
  NioCorp|niocorp-elk-creek-mine|177|
  Nissan|nissan-yokohama-ev-use|178|
  Northern Minerals|northern-minerals-browns-range-mine|179|
  Noveon Magnetics|noveon-sanmarcos-magnet|180|
  China Northern Rare Earth|nre-baotou-magnet|181|
  China Northern Rare Earth|nre-baotou-metal|182|
  China Northern Rare Earth|nre-baotou-refiner|183|
  China Northern Rare Earth|nre-bayan-obo-mine|184|
  China Northern Rare Earth|nre-gansu-metal|185|
  China Northern Rare Earth|nre-gansu-refiner|186|
  China Northern Rare Earth|nre-golden-dragon-baotou-refiner|187|
  Pensana|pensana-longonjo-mine|188|
  Phoenix Tailings|phoenix-exeter-metal|189|
  POSCO International|posco-us-magnet|190|
  Proterial|proterial-kumagaya-magnet|191|
  Proterial|proterial-nantong-magnet|192|
  Qiandong Rare Earth Group|qiandong-ganzhou-metal|193|
  Rio Tinto|qmm-mandena-mine|194|
  Rainbow Rare Earths|rainbow-gakara-mine|195|
  Rainbow Rare Earths|rainbow-phalaborwa-mine|196|
  Ramaco Resources|ramaco-brook-mine|197|
  RareX|rarex-cummins-range-mine|198|
  REalloys|realloys-euclid-metal|199|
  REalloys|realloys-hoidas-lake-mine|200|
  various|recyclers-china-refiner|201|
  ReElement Technologies|reelement-marion-refiner|202|
  ReElement Technologies|reelement-noblesville-refiner|203|
  REEtec|reetec-heroya-refiner|204|
  Rare Earths Norway|ren-fen-mine|205|
  Renault|renault-cleon-ev-use|206|
  various|repm-scheme-india-magnet|207|
  Rare Element Resources|rer-bear-lodge-mine|208|
  Rare Element Resources|rer-upton-refiner|209|
  Rare Earth Salts|res-beatrice-refiner|210|
  China Rare Earth Group|rising-guangdong-metal|211|
  China Rare Earth Group|rising-guangdong-refiner|212|
  SAIC|saic-shanghai-ev-use|213|
  Samsung|samsung-vietnam-electronics-use|214|
  Zhongke Sanhuan|sanhuan-beijing-magnet|215|
  Zhongke Sanhuan|sanhuan-ganzhou-magnet|216|
  Zhongke Sanhuan|sanhuan-ningbo-magnet|217|
  Zhongke Sanhuan|sanhuan-tianjin-magnet|218|
  Santoku|santoku-kobe-metal|219|
  Schaeffler|schaeffler-buehl-ev-use|220|
  Seagate|seagate-korat-hdd-use|221|
  Serra Verde|serra-verde-pela-ema-mine|222|
  various|shan-mong-bawk-mine|223|
  various|shan-mong-hsat-mine|224|
  various|shan-mong-yawng-mine|225|
  Shenghe Resources|shenghe-dalucao-mine|226|
  Shenghe Resources|shenghe-fungoni-mine|227|
  Shenghe Resources|shenghe-ganzhou-refiner|228|
  Shenghe Resources|shenghe-jiangyin-refiner|229|
  Shenghe Resources|shenghe-leshan-metal|230|
  Shenghe Resources|shenghe-leshan-refiner|231|
  Shenghe Resources|shenghe-lianyungang-refiner|232|
  Shenghe Resources|shenghe-ngualla-mine|233|
  Shin-Etsu Chemical|shinetsu-haiphong-metal|234|
  Shin-Etsu Chemical|shinetsu-haiphong-refiner|235|
  Shin-Etsu Chemical|shinetsu-longyan-metal|236|
  Shin-Etsu Chemical|shinetsu-takefu-magnet|237|
  Shin-Etsu Chemical|shinetsu-takefu-metal|238|
  Shin-Etsu Chemical|shinetsu-takefu-refiner|239|
  Shin-Etsu Chemical|shinetsu-vietnam-magnet|240|
  Siemens|siemens-badneustadt-motor-use|241|
  Siemens Gamesa|siemens-gamesa-brande-wind-use|242|
  Steenkampskraal Monazite Mine|smm-steenkampskraal-mine|243|
  Rosatom|smw-solikamsk-refiner|244|
  Solvay|solvay-la-rochelle-refiner|245|
  Saskatchewan Research Council|src-saskatoon-metal|246|
  Saskatchewan Research Council|src-saskatoon-refiner|247|
  St George Mining|st-george-araxa-mine|248|
  Star Group Industrial|star-daegu-magnet|249|
  Star Group Industrial|star-quangnam-magnet|250|
  Stellantis|stellantis-tremery-ev-use|251|
  Tata Motors|tata-pune-ev-use|252|
  TDK|tdk-narita-magnet|253|
  Tesla|tesla-austin-ev-use|254|
  Tesla|tesla-shanghai-ev-use|255|
  Thai Duong Group|thai-duong-yen-phu-mine|256|
  unknown|thailand-unspecified-mine|257|
  Tianhe Magnetics|tianhe-baotou-magnet|258|
  Rosneft|tomtor-mine|259|
  Torngat Metals|torngat-sept-iles-refiner|260|
  Torngat Metals|torngat-strange-lake-mine|261|
  Toyota|toyota-aichi-ev-use|262|
  Toyota Tsusho|toyotsu-visakhapatnam-refiner|263|
  Ucore Rare Metals|ucore-alexandria-refiner|264|
  Ucore Rare Metals|ucore-bokan-mine|265|
  Ucore Rare Metals|ucore-kingston-refiner|266|
  United Imaging|unitedimaging-shanghai-mri-use|267|
  Unitree|unitree-hangzhou-humanoid-use|268|
  unknown|unknown-dy-metal-eu|269|
  unknown|unknown-dy-metal-jp|270|
  unknown|unknown-dy-metal-us|271|
  unknown|unknown-metal-noveon|272|
  unknown|unknown-ndpr-metal-eu|273|
  unknown|unknown-ndpr-metal-jslink|274|
  various|us-auto-parts-use|275|
  US Department of War|us-dod-10x-use|276|
  various|us-eol-scrap|277|
  various|us-industrial-use|278|
  various|us-lamp-scrap|279|
  various|us-missile-defence-use|280|
  USA Rare Earth|usar-round-top-mine|281|
  USA Rare Earth|usare-stillwater-magnet|282|
  USA Rare Earth|usare-stillwater-metal|283|
  US Critical Materials|uscm-sheep-creek-mine|284|
  Vacuumschmelze|vac-hanau-magnet|285|
  Vestas|vestas-aarhus-wind-use|286|
  VHM|vhm-goschen-mine|287|
  various|vietnam-other-metal|288|
  Vietnam Rare Earth|vietnam-vtre-refiner|289|
  Viridis Mining and Minerals|viridis-colossus-mine|290|
  Vital Metals|vital-nechalacho-mine|291|
  Vulcan Elements|vulcan-benson-magnet|292|
  Vulcan Elements|vulcan-benson-metal|293|
  Volkswagen|vw-kassel-ev-use|294|
  Western Digital|wd-bangpain-hdd-use|295|
  WEG|weg-jaragua-motor-use|296|
  China Rare Earth Group|xiamen-tungsten-changting-refiner|297|
  China Rare Earth Group|xiamen-tungsten-fujian-mine|298|
  Xiamen Tungsten|xtc-baotou-magnet|299|
  Xiamen Tungsten|xtc-changting-magnet|300|
  Xiamen Tungsten|xtc-changting-metal|301|
  Yadea|yadea-wuxi-ebike-use|302|
  Ningbo Yunsheng|yunsheng-baotou-magnet|303|
  Ningbo Yunsheng|yunsheng-ningbo-magnet|304|
  Zhenghai Magnetic|zhenghai-nantong-magnet|305|
  Zhenghai Magnetic|zhenghai-yantai-magnet|306|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Operator {dataset: 'rare-earths', id: row.from})
MATCH (b:Site {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:OPERATES]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  Aclara Resources|aclara-carina-mine|1|1.0|
  Aclara Resources|aclara-louisiana-refiner|2|1.0|
  Aclara Resources|aclara-penco-mine|3|1.0|
  Arafura Rare Earths|arafura-nolans-mine|5|1.0|
  Arafura Rare Earths|arafura-nolans-refiner|6|1.0|
  Energy Fuels|asm-dubbo-mine|10|1.0|
  Energy Fuels|asm-dubbo-refiner|11|1.0|
  Energy Fuels|asm-ochang-metal|12|1.0|
  Daido Steel|daido-nakatsugawa-magnet|57|1.0|
  Energy Fuels|energy-fuels-bahia-mine|62|1.0|
  Energy Fuels|energy-fuels-vara-mada-mine|63|1.0|
  Energy Fuels|energy-fuels-white-mesa-refiner|64|1.0|
  Wyloo|hastings-yangibana-mine|84|0.6|
  Hastings Technology Metals|hastings-yangibana-mine|84|0.4|
  Iluka Resources|iluka-eneabba-refiner|93|1.0|
  Iluka Resources|iluka-eneabba-stockpile-mine|94|1.0|
  JL Mag|jlmag-baotou-magnet|112|1.0|
  JL Mag|jlmag-ganzhou-magnet|113|1.0|
  USA Rare Earth|lcm-cheshire-metal|133|1.0|
  USA Rare Earth|lcm-lacq-metal|134|1.0|
  Lynas Rare Earths|lynas-kalgoorlie-refiner|145|1.0|
  Lynas Rare Earths|lynas-kuantan-refiner|146|1.0|
  Lynas Rare Earths|lynas-mount-weld-mine|147|1.0|
  Lynas Rare Earths|lynas-seadrift-refiner|148|1.0|
  Maaden|maaden-mp-saudi-refiner|150|0.51|
  MP Materials|mp-10x-magnet|162|1.0|
  MP Materials|mp-10x-metal|163|1.0|
  MP Materials|mp-independence-magnet|164|1.0|
  MP Materials|mp-independence-metal|165|1.0|
  MP Materials|mp-mountain-pass-mine|166|1.0|
  MP Materials|mp-mountain-pass-refiner|167|1.0|
  Neo Performance Materials|neo-narva-magnet|170|1.0|
  Neo Performance Materials|neo-sillamae-refiner|172|1.0|
  Shenghe Resources|neo-zibo-refiner|173|0.88|
  Vacuumschmelze|neorem-pori-magnet|174|1.0|
  China Northern Rare Earth|nre-golden-dragon-baotou-refiner|187|0.51|
  Xiamen Tungsten|nre-golden-dragon-baotou-refiner|187|0.49|
  Proterial|santoku-kobe-metal|219|1.0|
  USA Rare Earth|serra-verde-pela-ema-mine|222|1.0|
  Shenghe Resources|shenghe-jiangyin-refiner|229|0.86|
  Shin-Etsu Chemical|shinetsu-haiphong-metal|234|1.0|
  Shin-Etsu Chemical|shinetsu-haiphong-refiner|235|1.0|
  Shin-Etsu Chemical|shinetsu-longyan-metal|236|1.0|
  Shin-Etsu Chemical|shinetsu-takefu-refiner|239|1.0|
  Shin-Etsu Chemical|shinetsu-vietnam-magnet|240|1.0|
  Solvay|solvay-la-rochelle-refiner|245|1.0|
  USA Rare Earth|usar-round-top-mine|281|0.813|
  USA Rare Earth|usare-stillwater-magnet|282|1.0|
  USA Rare Earth|usare-stillwater-metal|283|1.0|
  China Rare Earth Group|xiamen-tungsten-changting-refiner|297|0.51|
  Xiamen Tungsten|xiamen-tungsten-changting-refiner|297|0.49|
  China Rare Earth Group|xiamen-tungsten-fujian-mine|298|0.51|
  Xiamen Tungsten|xiamen-tungsten-fujian-mine|298|0.49|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2]), share: toFloat(list[3])}} AS row
MATCH (a:Operator {dataset: 'rare-earths', id: row.from})
MATCH (b:Site {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:OWNS]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  aclara-carina-mine|tipranks-carina-pfs-2025|1|
  aclara-carina-mine|mining-aclara-carina-2024|1|
  aclara-carina-mine|mining-aclara-louisiana-2025|1|
  aclara-louisiana-refiner|mining-aclara-louisiana-2025|2|
  aclara-penco-mine|mining-aclara-louisiana-2025|3|
  arafura-nolans-mine|adhoc-arafura-fid-2026|5|
  arafura-nolans-mine|miningweekly-nolans-2021|5|
  arafura-nolans-mine|filingreader-arafura-fid-2026|5|
  arafura-nolans-mine|arafura-efa-2026|5|
  arafura-nolans-refiner|adhoc-arafura-jan-2026|6|
  arafura-nolans-refiner|adhoc-arafura-fid-2026|6|
  arafura-nolans-refiner|arafura-nolans-page|6|
  arafura-nolans-refiner|filingreader-arafura-fid-2026|6|
  arafura-nolans-refiner|arafura-efa-2026|6|
  arnold-lupfig-magnet|arnold-history|7|
  arnold-lupfig-magnet|sec-compass-arnold-2014|7|
  arnold-rochester-magnet|arnold-history|8|
  arnold-rochester-magnet|rawmaterials-solvay-us-2025|8|
  arr-halleck-creek-mine|resourceworld-halleck-2025|9|
  asm-dubbo-mine|nrinvesting-dubbo-2025|10|
  asm-dubbo-mine|spglobal-efr-asm-2026|10|
  asm-dubbo-mine|reportify-efr-asm-2026|10|
  asm-dubbo-refiner|nrinvesting-dubbo-2025|11|
  asm-dubbo-refiner|spglobal-efr-asm-2026|11|
  asm-dubbo-refiner|reportify-efr-asm-2026|11|
  asm-ochang-metal|magneticsmag-asm-kmp-2023|12|
  asm-ochang-metal|glance-asm-ochang-2026|12|
  asm-ochang-metal|channelchek-efr-asm-2026|12|
  asm-ochang-metal|spglobal-efr-asm-2026|12|
  asm-ochang-metal|reportify-efr-asm-2026|12|
  astron-donald-mine|fuelsandlubes-donald-2024|13|
  astron-donald-mine|nasdaq-donald-efa-2025|13|
  bre-monte-alto-mine|yliwu-bre-carester-2025|21|
  caremag-lacq-refiner|projectblue-caremag-2025|24|
  caremag-lacq-refiner|fastmarkets-caremag-2025|24|
  caremag-lacq-refiner|secwatch-usar-carester-2026|24|
  chemours-southeast-us-mine|investorintel-chemours-2020|25|
  chemours-southeast-us-mine|advfn-energyfuels-ndpr-2024|25|
  chenguang-ganzhou-metal|metalnomist-shenghe-jiahua-2024|26|
  cn-eol-scrap|argus-china-recycled-2025|31|
  cn-eol-scrap|scrapinsight-recycled-2025|31|
  crec-vientiane-refiner|rawmaterials-laos-refinery-2025|40|
  creg-guangdong-mine|fastmarkets-china-quota-2024|43|
  creg-guangxi-refiner|smm-june-output-2024|45|
  creg-jiangsu-refiner|smm-june-output-2024|48|
  creg-longnan-refiner|asiafinancial-longnan-2021|50|
  creg-longnan-refiner|globaltimes-ganzhou-2021|50|
  critical-metals-tanbreez-mine|mod-tanbreez-2026|55|
  critical-metals-tanbreez-mine|kitco-tanbreez-ucore-2025|55|
  cyclic-kingston-refiner|metalnomist-solvay-2025|56|
  daido-nakatsugawa-magnet|rex-japan-magnet-2025|57|
  daido-nakatsugawa-magnet|pmreview-daido-honda-2016|57|
  defense-metals-wicheeda-mine|stocktitan-wicheeda-pfs-2025|59|
  eec-landisville-magnet|rex-permag-2025|61|
  eec-landisville-magnet|rawmaterials-solvay-us-2025|61|
  energy-fuels-bahia-mine|rareearthexchanges-energyfuels-2025|62|
  energy-fuels-bahia-mine|metalnomist-energyfuels-hree-2025|62|
  energy-fuels-vara-mada-mine|mining-vara-mada-fs-2026|63|
  energy-fuels-white-mesa-refiner|advfn-energyfuels-ndpr-2024|64|
  energy-fuels-white-mesa-refiner|investingnews-energyfuels-hree-2025|64|
  energy-fuels-white-mesa-refiner|energyfuels-phase2-bfs-2026|64|
  energy-fuels-white-mesa-refiner|nasdaq-energyfuels-vulcan-2025|64|
  eti-beylikova-mine|hurriyet-beylikova-2023|66|
  eti-beylikova-mine|najib-beylikova-2025|66|
  eti-beylikova-mine|sozcu-beylikova-2025|66|
  evac-sumter-magnet|rex-evac-ships-2025|70|
  fr-eol-scrap|projectblue-caremag-2025|74|
  gb-eol-scrap|yliwu-hypromag-2025|75|
  gb-eol-scrap|mining-ionic-belfast-2024|75|
  gkn-radevormwald-magnet|pmreview-gkn-2022|79|
  gkn-radevormwald-magnet|opseng-gkn-schaeffler|79|
  gm-detroit-ev-use|gardner-gm-2019|80|
  hastings-yangibana-mine|creamer-yangibana-2025|84|
  hastings-yangibana-mine|ari-yangibana-2023|84|
  hastings-yangibana-mine|nrinvesting-yangibana-2025|84|
  honda-suzuka-ev-use|windingroad-quake-2011|85|
  honda-suzuka-ev-use|justauto-honda-2011|85|
  huahong-jian-refiner|smm-huahong-2025|88|
  hung-thinh-vietnam-refiner|itpc-ls-hung-thinh-2024|89|
  hypromag-tyseley-magnet|yliwu-hypromag-2025|90|
  hypromag-tyseley-magnet|projectblue-hypromag-2026|90|
  hyundai-ulsan-ev-use|bkorea-hyundai-2020|91|
  iluka-eneabba-refiner|nwtelegraph-iluka-lindian-2025|93|
  iluka-eneabba-refiner|wagov-iluka-2022|93|
  iluka-eneabba-refiner|nrinvesting-iluka-2025|93|
  iluka-eneabba-stockpile-mine|magneticsmag-iluka-2024|94|
  innuovo-dongyang-magnet|chosun-magnet-expansion-2025|98|
  ionic-belfast-refiner|mining-ionic-belfast-2024|101|
  irel-aluva-refiner|business-standard-irel-2025|103|
  irel-aluva-refiner|ibef-irel-2025|103|
  irel-kerala-mine|ibef-irel-2025|105|
  irel-odisha-mine|ibef-irel-2025|106|
  irel-oscom-refiner|ibef-irel-2025|107|
  irel-oscom-refiner|business-standard-irel-2025|107|
  irel-tamil-nadu-mine|ibef-irel-2025|108|
  irel-visakhapatnam-magnet|rex-irel-smco-2025|109|
  irel-visakhapatnam-magnet|psuwatch-irel-magnet-2023|109|
  jlmag-baotou-magnet|rex-jlmag-baotou3-2025|112|
  jlmag-ganzhou-magnet|earthsbook-jlmag-2025|113|
  jlr-wolverhampton-ev-use|ams-jlr-2025|115|
  jslink-columbus-magnet|projectblue-jslink-2025|119|
  jslink-kuantan-magnet|fnn-lynas-jslink-2025|120|
  jslink-yesan-magnet|projectblue-jslink-2025|121|
  kachin-chipwi-mine|irrawaddy-kia-mining|122|
  kachin-chipwi-mine|minersnews-kachin-2024|122|
  kachin-chipwi-mine|globaleye-pangwa-2024|122|
  kachin-chipwi-mine|econotimes-kia-2025|122|
  kachin-pangwa-mine|irrawaddy-kia-mining|124|
  kachin-pangwa-mine|arabnews-myanmar-kia-2025|124|
  kachin-pangwa-mine|rareearthexchanges-kachin-2025|124|
  kachin-pangwa-mine|globaleye-pangwa-2024|124|
  kachin-pangwa-mine|econotimes-kia-2025|124|
  kazakhstan-kuyrektykol-mine|timesca-kuyrektykol-2025|125|
  kelantan-mb-inc-mine|malaymail-lynas-kelantan-2025|126|
  kr-smco-gyeongbuk-magnet|joongang-heavy-2025|129|
  kutessay-ii-mine|24kg-kutessay-2025|130|
  laos-northern-mine|odm-laos-27-mines-2025|131|
  laos-northern-mine|rawmaterials-laos-refinery-2025|131|
  lavreco-dong-pao-mine|theaseandaily-dongpao-2023|132|
  lavreco-dong-pao-mine|nasdaq-blackstone-vtre-2023|132|
  lcm-cheshire-metal|magneticsmag-usar-lcm-2025|133|
  lcm-lacq-metal|tradeiq-lcm-lacq-2026|134|
  lcm-lacq-metal|rawmaterials-lcm-lacq-2025|134|
  lindian-kangankunde-mine|downthenews-lindian-2026|137|
  lindian-kangankunde-mine|thewest-lindian-mining-2025|137|
  lkab-lulea-refiner|mining-lkab-2024|138|
  lkab-malmberget-mine|mining-lkab-2024|139|
  lkab-per-geijer-mine|mining-lkab-2024|140|
  lkab-per-geijer-mine|magneticsmag-lkab-2025|140|
  lockheed-fortworth-defence-use|pulse-f35-adamas-2026|141|
  lockheed-fortworth-defence-use|nzherald-samarium-2025|141|
  lovozero-karnasurt-mine|rosatom-rare-earth-chain-2024|142|
  ls-chesapeake-magnet|einpresswire-ls-chesapeake|143|
  lseco-vietnam-metal|inspenet-lynas-lseco-2026|144|
  lynas-kalgoorlie-refiner|thewest-lynas-kalgoorlie-mrec-2024|145|
  lynas-kalgoorlie-refiner|grafa-lynas-dec-quarter-2026|145|
  lynas-kalgoorlie-refiner|thewest-kalgoorlie-power-2025|145|
  lynas-kuantan-refiner|mining-lynas-jare-2023|146|
  lynas-kuantan-refiner|australianmining-lynas-dy-2025|146|
  lynas-kuantan-refiner|metalnomist-lynas-record-2025|146|
  lynas-kuantan-refiner|creamer-lynas-hre-2025|146|
  lynas-kuantan-refiner|argus-lynas-3q-2025|146|
  lynas-kuantan-refiner|nasdaq-lynas-restart-2020|146|
  lynas-mount-weld-mine|australianmining-lynas-mtweld-2025|147|
  lynas-mount-weld-mine|grafa-lynas-dec-quarter-2026|147|
  lynas-seadrift-refiner|particle-lynas-q1-2025|148|
  maaden-jabal-sayid-mine|zawya-maaden-2025|149|
  maaden-mp-saudi-refiner|zawya-maaden-2025|150|
  mcre-perak-mine|globalnewsx-malaysia-mcre|153|
  mcre-perak-mine|rawmaterials-perak-2023|153|
  mcre-perak-mine|thestar-perak-2023|153|
  meteoric-caldeira-mine|middle-meteoric-2026|155|
  meteoric-caldeira-mine|mining-technology-ucore-meteoric-2024|155|
  meteoric-caldeira-mine|middle-caldeira-pfs-2025|155|
  mkango-pulawy-refiner|mining-technology-pulawy-2021|159|
  mkango-songwe-hill-mine|projectblue-songwe-2022|160|
  mont-royal-ashram-mine|middle-ashram-2026|161|
  mp-10x-magnet|inn-mp-northlake-2026|162|
  mp-10x-magnet|nsenergy-mp-dod-2025|162|
  mp-10x-metal|inn-mp-northlake-2026|163|
  mp-independence-magnet|samarium-dev-mp-2025|164|
  mp-independence-magnet|industrialheating-mp-gm-2022|164|
  mp-independence-magnet|mp-q4-results-2026|164|
  mp-independence-metal|finviz-mp-independence-2025|165|
  mp-mountain-pass-mine|mp-q4-results-2026|166|
  mp-mountain-pass-mine|metaltechnews-mp-halt-2025|166|
  mp-mountain-pass-refiner|mp-q4-results-2026|167|
  mp-mountain-pass-refiner|nasdaq-mp-records-2026|167|
  mp-mountain-pass-refiner|metalnomist-mp-dytb-2026|167|
  mp-mountain-pass-refiner|reportify-mp-q3-2025|167|
  neo-narva-magnet|metalnomist-neo-narva-2025|170|
  neo-narva-magnet|translogistics-neo-narva-2025|170|
  neo-narva-magnet|neo-narva-commercial-2026|170|
  neo-sarfartoq-mine|argus-neo-estonia-2023|171|
  neo-sillamae-refiner|argus-neo-estonia-2023|172|
  neo-sillamae-refiner|rohstoff-neo-q3-2025|172|
  neo-zibo-refiner|neo-jamr-zamr-sale-2025|173|
  neo-zibo-refiner|metalnomist-shenghe-jiahua-2024|173|
  nigeria-artisanal-mine|usgs-mcs-2025-rare-earths|175|
  nigeria-artisanal-mine|usgs-mcs-2026-rare-earths|175|
  nigeria-artisanal-mine|giti-china-imports-2023|175|
  nissan-yokohama-ev-use|autoblog-quake-2011|178|
  nissan-yokohama-ev-use|justauto-honda-2011|178|
  northern-minerals-browns-range-mine|rareearthexchanges-browns-range-2025|179|
  northern-minerals-browns-range-mine|sharecafe-iluka-ntu-2022b|179|
  noveon-sanmarcos-magnet|rex-evac-ships-2025|180|
  noveon-sanmarcos-magnet|rawmaterials-lynas-noveon-2025|180|
  nre-baotou-magnet|metalnomist-nre-jv-2024|181|
  nre-baotou-magnet|smm-nre-ir-2025|181|
  nre-baotou-magnet|rex-zhaobao-2025|181|
  nre-baotou-metal|rex-nre-h1-2025|182|
  nre-baotou-refiner|fastmarkets-china-quota-2024|183|
  nre-baotou-refiner|metalnomist-nre-golden-dragon-2025|183|
  nre-bayan-obo-mine|fastmarkets-china-quota-2024|184|
  nre-gansu-metal|rex-nre-h1-2025|185|
  nre-golden-dragon-baotou-refiner|metalnomist-nre-golden-dragon-2025|187|
  pensana-longonjo-mine|rareearthexchanges-longonjo-2025|188|
  phoenix-exeter-metal|magneticsmag-phoenix-2025|189|
  posco-us-magnet|smm-posco-reelement-2025|190|
  posco-us-magnet|rex-posco-star-2024|190|
  posco-us-magnet|posco-star-2024|190|
  qmm-mandena-mine|metalukraine-usgs-2025|194|
  qmm-mandena-mine|giti-china-imports-2023|194|
  qmm-mandena-mine|nasdaq-qmm-2022|194|
  rainbow-phalaborwa-mine|rareearthexchanges-phalaborwa-2024|196|
  rainbow-phalaborwa-mine|rainbow-phalaborwa-page|196|
  ramaco-brook-mine|seaisi-brook-mine-2025|197|
  ramaco-brook-mine|mining-brook-2025|197|
  realloys-euclid-metal|rareearthexchanges-src-2025|199|
  realloys-hoidas-lake-mine|mining-tanbreez-realloys-2025|200|
  recyclers-china-refiner|scrapinsight-recycled-2025|201|
  reelement-marion-refiner|stocktitan-reelement-marion-2025|202|
  reelement-marion-refiner|rareearthexchanges-reelement-vulcan-2025|202|
  reelement-noblesville-refiner|stocktitan-reelement-marion-2025|203|
  reetec-heroya-refiner|magneticsmag-reetec-2024|204|
  reetec-heroya-refiner|highnorth-reetec-lkab-2022|204|
  reetec-heroya-refiner|reetec-funding-2022|204|
  ren-fen-mine|mqworld-fen-2026|205|
  ren-fen-mine|financenews-fen-2025|205|
  ren-fen-mine|finanzblatt-fen-2024|205|
  repm-scheme-india-magnet|millenniumpost-repm-2025|207|
  repm-scheme-india-magnet|livemint-repm-2026|207|
  rising-guangdong-refiner|fastmarkets-china-quota-2024|212|
  sanhuan-ganzhou-magnet|zhongke-ganzhou-smm-2020|216|
  serra-verde-pela-ema-mine|smm-serra-verde-china-2025|222|
  serra-verde-pela-ema-mine|mining-serra-verde-output-2026|222|
  serra-verde-pela-ema-mine|questmetals-serra-verde-dfc-2026|222|
  serra-verde-pela-ema-mine|finance-monthly-usar-serra-verde-2026|222|
  serra-verde-pela-ema-mine|metaltechnews-usar-serra-verde-2026|222|
  shan-mong-bawk-mine|shan-mong-bawk-2025|223|
  shan-mong-hsat-mine|asiafinancial-wa-2025|224|
  shan-mong-hsat-mine|shan-mong-bawk-2025|224|
  shan-mong-yawng-mine|shan-mong-yawng-2025|225|
  shenghe-fungoni-mine|metalnomist-fungoni-2025|227|
  shenghe-jiangyin-refiner|metalnomist-shenghe-jiahua-2024|229|
  shenghe-jiangyin-refiner|neo-jamr-zamr-sale-2025|229|
  shenghe-leshan-refiner|metaltechnews-mp-halt-2025|231|
  shenghe-leshan-refiner|cnstock-shenghe-flood-2020|231|
  shenghe-ngualla-mine|scrapinsight-ngualla-2024|233|
  shenghe-ngualla-mine|smm-shenghe-peak-2025|233|
  shinetsu-haiphong-metal|shinetsu-vn-2018|234|
  shinetsu-haiphong-metal|chemeng-shinetsu-vn-2014|234|
  shinetsu-haiphong-refiner|reuters-shinetsu-vietnam-2012|235|
  shinetsu-longyan-metal|cen-shinetsu-longyan-2012|236|
  shinetsu-takefu-refiner|reuters-shinetsu-vietnam-2012|239|
  shinetsu-vietnam-magnet|shinetsu-vn-2018|240|
  smm-steenkampskraal-mine|inspenet-steenkampskraal|243|
  smm-steenkampskraal-mine|creamer-steenkampskraal-2025|243|
  smw-solikamsk-refiner|prime-smz-2025|244|
  smw-solikamsk-refiner|rosatom-rare-earth-chain-2024|244|
  smw-solikamsk-refiner|metalswire-smz-2024|244|
  solvay-la-rochelle-refiner|ts2-solvay-us-2025|245|
  solvay-la-rochelle-refiner|24brussels-solvay-2025|245|
  solvay-la-rochelle-refiner|rawmaterials-solvay-2025|245|
  solvay-la-rochelle-refiner|metalnomist-solvay-2025|245|
  src-saskatoon-metal|cmj-src-2024|246|
  src-saskatoon-metal|rareearthexchanges-src-2025|246|
  src-saskatoon-metal|play1037-src-realloys-2025|246|
  src-saskatoon-refiner|play1037-src-realloys-2025|247|
  src-saskatoon-refiner|rareearthexchanges-src-2025|247|
  src-saskatoon-refiner|magneticsconf-src-2024|247|
  st-george-araxa-mine|datagro-araxa-2026|248|
  star-daegu-magnet|posco-star-2024|249|
  star-daegu-magnet|posco-star-orders-2024|249|
  star-daegu-magnet|joongang-heavy-2025|249|
  star-quangnam-magnet|rex-star-vietnam-2025|250|
  tesla-shanghai-ev-use|ht-tesla-2022|255|
  tesla-shanghai-ev-use|xinhua-tesla-2022|255|
  thailand-unspecified-mine|usgs-mcs-2025-rare-earths|257|
  thailand-unspecified-mine|usgs-mcs-2026-rare-earths|257|
  thailand-unspecified-mine|giti-china-imports-2023|257|
  tianhe-baotou-magnet|rex-tianhe-2025|258|
  tomtor-mine|spglobal-tomtor-2025|259|
  torngat-strange-lake-mine|gbreports-torngat-2024|261|
  toyota-aichi-ev-use|nine-toyota-2011|262|
  toyota-aichi-ev-use|autoblog-quake-2011|262|
  toyotsu-visakhapatnam-refiner|ibef-irel-2025|263|
  ucore-alexandria-refiner|kitco-tanbreez-ucore-2025|264|
  ucore-alexandria-refiner|magneticsmag-ucore-2026|264|
  ucore-kingston-refiner|burstable-ucore-kingston-2025|266|
  unknown-metal-noveon|noveon-sanantonio-2022|272|
  us-dod-10x-use|metalnomist-mp-dytb-2026|276|
  us-dod-10x-use|nsenergy-mp-dod-2025|276|
  usar-round-top-mine|globalminingreview-usar-2026|281|
  usar-round-top-mine|secwatch-usar-carester-2026|281|
  usare-stillwater-magnet|metalnomist-usar-lcm-2025|282|
  usare-stillwater-magnet|metalnomist-usar-polarstar-2025|282|
  usare-stillwater-magnet|ainvest-usar-stillwater-2026|282|
  usare-stillwater-magnet|usar-8k-may-2026|282|
  usare-stillwater-metal|inn-usar-lcm-2025|283|
  uscm-sheep-creek-mine|bitterrootstar-sheep-creek-2026|284|
  vhm-goschen-mine|nsenergy-goschen-2024|287|
  vhm-goschen-mine|metalnomist-goschen-2025|287|
  vietnam-other-metal|rawmaterials-vietnam-2023|288|
  vietnam-other-metal|spglobal-vietnam-2023|288|
  vietnam-vtre-refiner|theaseandaily-dongpao-2023|289|
  vietnam-vtre-refiner|nasdaq-blackstone-vtre-2023|289|
  viridis-colossus-mine|sharecafe-colossus-pfs-2025|290|
  viridis-colossus-mine|middle-colossus-reserve-2025|290|
  vital-nechalacho-mine|metaltechnews-src-nechalacho-2024|291|
  vulcan-benson-magnet|mfgdive-vulcan-2025|292|
  vulcan-benson-metal|oedigital-vulcan-2025|293|
  wd-bangpain-hdd-use|storagenewsletter-wd-2012|295|
  xiamen-tungsten-changting-refiner|fastmarkets-china-quota-2024|297|
  xiamen-tungsten-changting-refiner|miningsee-xtc-creg-2023|297|
  xiamen-tungsten-changting-refiner|metalnomist-xtc-baotou-2024|297|
  xiamen-tungsten-fujian-mine|fastmarkets-china-quota-2024|298|
  xiamen-tungsten-fujian-mine|miningsee-xtc-creg-2023|298|
  xiamen-tungsten-fujian-mine|metalnomist-xtc-baotou-2024|298|
  xtc-baotou-magnet|rex-xtc-baotou-2025|299|
  yunsheng-baotou-magnet|csmn-magnet-expansion-2022|303|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {row: toInteger(list[2])}} AS row
MATCH (a:Site {dataset: 'rare-earths', id: row.from})
MATCH (b:Source {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  aclara-carina-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|capacity|PEA order of magnitude|0||4400.0|2028|
  aclara-louisiana-refiner/dy-oxide|dy-oxide|reported|capacity||1|mining-aclara-louisiana-2025|200.0|2028|
  aclara-louisiana-refiner/ndpr-oxide|ndpr-oxide|reported|capacity||2|mining-aclara-louisiana-2025|1400.0|2028|
  aclara-louisiana-refiner/tb-oxide|tb-oxide|reported|capacity||3|mining-aclara-louisiana-2025|30.0|2028|
  aclara-penco-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|capacity|general knowledge, no published source|4||800.0|2029|
  arafura-nolans-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|300,000 t/yr apatite-monazite concentrate carrying about 13,343 t TREO equivalent products (study of 2019-2021); grossed up for 74% recovery|5|miningweekly-nolans-2021|18000.0|2029|
  arafura-nolans-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|feasibility study; plus 474 t/yr mixed SEG/heavy oxide, not separated|6|rareearthexchanges-capacity-2025|4440.0|2029|
  arnold-lupfig-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|7||80.0||
  arnold-rochester-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|8||150.0||
  arr-halleck-creek-mine/bastnaesite-concentrate|bastnaesite-concentrate|reported|capacity|TREO a year incl. 1,833 t NdPr oxide|9|resourceworld-halleck-2025|4169.0|2030|
  asm-dubbo-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|1,242 t/yr separated magnet oxides / about 27% of TREO (assumed)|10|nrinvesting-dubbo-2025|4500.0|2030|
  asm-dubbo-refiner/dy-oxide|dy-oxide|reported|capacity||11|nrinvesting-dubbo-2025|72.0|2030|
  asm-dubbo-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|heap leach phase, average of years 3-15|12|nrinvesting-dubbo-2025|1157.0|2030|
  asm-dubbo-refiner/tb-oxide|tb-oxide|reported|capacity||13|nrinvesting-dubbo-2025|13.0|2030|
  asm-ochang-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|14||30.0||
  asm-ochang-metal/ndpr-metal|ndpr-metal|estimated|capacity|1,800 t/yr alloy (half of the reported 3,600) x 0.30|15|glance-asm-ochang-2026|540.0||
  asm-ochang-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|16||8.0||
  astron-donald-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|7,200 t/yr concentrate x about 59% TREO (assumed); monazite plus xenotime|17|nasdaq-donald-efa-2025|4200.0|2028|
  atm-beijing-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 8000 t, of which 60% assumed standard grade|18||4800.0||
  atm-beijing-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 8000 t, of which 40% assumed high-temperature grade|19||3200.0||
  atm-beijing-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|4,800 t/yr of blanks x 0.1016 t REO in the swarf|20||488.0||
  atm-beijing-magnet/re-scrap|re-scrap|estimated|capacity|3,200 t/yr of blanks x 0.1016 t REO in the swarf|21||325.0||
  atm-beijing-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|22||400.0||
  au-hms-monazite-mine/monazite-concentrate|monazite-concentrate|estimated|production|general knowledge, no published source|23||3000.0|2024|
  bcm-ema-mine/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|general knowledge, no published source|24||4800.0|2029|
  bre-monte-alto-mine/mixed-re-carbonate|mixed-re-carbonate|assumed|capacity|heavy product with up to 150 t/yr of contained Dy and Tb for Carester; tonnes of carbonate not published|25|yliwu-bre-carester-2025|||
  caremag-lacq-refiner/dy-oxide|dy-oxide|estimated|capacity|600 t/yr Dy plus Tb split 5:1|26|projectblue-caremag-2025|500.0|2027|
  caremag-lacq-refiner/ndpr-oxide|ndpr-oxide|reported|capacity||27|projectblue-caremag-2025|800.0|2027|
  caremag-lacq-refiner/tb-oxide|tb-oxide|estimated|capacity|600 t/yr Dy plus Tb split 5:1|28|projectblue-caremag-2025|100.0|2027|
  chemours-southeast-us-mine/monazite-concentrate|monazite-concentrate|estimated|production|2,500 short tons of monazite (2,270 t) a year minimum x 55% REO|29|investorintel-chemours-2020|1250.0|2024|
  chenguang-ganzhou-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|30||400.0||
  chenguang-ganzhou-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|31||12000.0||
  chenguang-ganzhou-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|32||90.0||
  chinalco-shandong-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|33||1500.0||
  chinalco-shandong-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 8200 t bastnaesite REO; the feed is worked out from these sources|34|fastmarkets-china-quota-2024|1110.0|2024|
  chinalco-shandong-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 8200 t bastnaesite REO; the feed is worked out from these sources|35|fastmarkets-china-quota-2024|72.0|2024|
  cn-eol-scrap/re-scrap|re-scrap|estimated|capacity|11,300 t REO needed to close the recyclers\' 2024 balance (26,504 t NdPr x 1.36 less 24,800 t REO of swarf), plus a tenth; the split of swarf and end-of-life is ours|36|argus-china-recycled-2025|12400.0|2024|
  cn-other-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|closes the Chinese total (about 300,000 t made in 2024, listed makers less); total 150,000 t, of which 75% assumed standard grade|37|argus-china-viewpoint-2025\u001Eargus-ndfeb-capacity-2025|112500.0||
  cn-other-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|closes the Chinese total (about 300,000 t made in 2024, listed makers less); total 150,000 t, of which 25% assumed high-temperature grade|38|argus-china-viewpoint-2025\u001Eargus-ndfeb-capacity-2025|37500.0||
  cn-other-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|112,500 t/yr of blanks x 0.1016 t REO in the swarf|39||11400.0||
  cn-other-magnet/re-scrap|re-scrap|estimated|capacity|37,500 t/yr of blanks x 0.1016 t REO in the swarf|40||3810.0||
  cn-other-magnet/smco-magnet|smco-magnet|assumed|capacity|closes the Chinese SmCo total|41||1200.0||
  cn-other-metal/dy-metal|dy-metal|assumed|capacity|closes the balance|42||900.0||
  cn-other-metal/ndpr-metal|ndpr-metal|assumed|capacity|closes the Chinese balance: 88,000 t of NdPr metal made in 2024, less the makers named here|43|argus-china-viewpoint-2025|32000.0||
  cn-other-metal/sm-metal|sm-metal|assumed|capacity|closes the balance|44||700.0||
  cn-other-metal/tb-metal|tb-metal|assumed|capacity|closes the balance|45||190.0||
  crec-vientiane-refiner/dy-oxide|dy-oxide|assumed|capacity|3,000 t/yr REO x 3.6% Dy|46|rawmaterials-laos-refinery-2025|110.0|2026|
  crec-vientiane-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|3,000 t/yr REO x 25% NdPr|47|rawmaterials-laos-refinery-2025|750.0|2026|
  crec-vientiane-refiner/tb-oxide|tb-oxide|assumed|capacity|3,000 t/yr REO x 0.55% Tb|48|rawmaterials-laos-refinery-2025|17.0|2026|
  creg-ganzhou-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|49||900.0||
  creg-ganzhou-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|50||10000.0||
  creg-ganzhou-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|51||200.0||
  creg-ganzhou-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 19210 t ionic REO; the feed is worked out from these sources|52|fastmarkets-china-quota-2024\u001Eap-sacrifice-zone-2022\u001Eusgs-mcs-2025-rare-earths|640.0|2024|
  creg-ganzhou-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 19210 t ionic REO; the feed is worked out from these sources|53|fastmarkets-china-quota-2024\u001Eap-sacrifice-zone-2022\u001Eusgs-mcs-2025-rare-earths|4300.0|2024|
  creg-ganzhou-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 19210 t ionic REO; the feed is worked out from these sources|54|fastmarkets-china-quota-2024\u001Eap-sacrifice-zone-2022\u001Eusgs-mcs-2025-rare-earths|690.0|2024|
  creg-ganzhou-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 19210 t ionic REO; the feed is worked out from these sources|55|fastmarkets-china-quota-2024\u001Eap-sacrifice-zone-2022\u001Eusgs-mcs-2025-rare-earths|98.0|2024|
  creg-guangdong-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; share as the 2021 group quota|56||2700.0|2024|
  creg-guangxi-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; share as the 2021 group quota|57||2500.0|2024|
  creg-guangxi-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 15000 t ionic REO; the feed is worked out from these sources|58|fastmarkets-china-quota-2024\u001Esmm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|500.0|2024|
  creg-guangxi-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 15000 t ionic REO; the feed is worked out from these sources|59|fastmarkets-china-quota-2024\u001Esmm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|3300.0|2024|
  creg-guangxi-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 15000 t ionic REO; the feed is worked out from these sources|60|fastmarkets-china-quota-2024\u001Esmm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|540.0|2024|
  creg-guangxi-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 15000 t ionic REO; the feed is worked out from these sources|61|fastmarkets-china-quota-2024\u001Esmm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|77.0|2024|
  creg-hunan-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; Minmetals share split Hunan 1,800, Yunnan 210|62||1800.0|2024|
  creg-hunan-refiner/dy-oxide|dy-oxide|assumed|production|same feed; the feed is worked out from these sources|63|giti-china-imports-2023|100.0|2024|
  creg-hunan-refiner/ndpr-oxide|ndpr-oxide|assumed|production|9,000 t monazite REO and 1,800 t ionic REO x yield, plus other imported monazite|64|wenxuecity-china-imports-2024|2900.0|2024|
  creg-hunan-refiner/sm-oxide|sm-oxide|assumed|production|same feed; the feed is worked out from these sources|65|giti-china-imports-2023|255.0|2024|
  creg-hunan-refiner/tb-oxide|tb-oxide|assumed|production|same feed; the feed is worked out from these sources|66|giti-china-imports-2023|17.0|2024|
  creg-jiangsu-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 3000 t ionic REO; the feed is worked out from these sources|67|smm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|100.0|2024|
  creg-jiangsu-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 3000 t ionic REO; the feed is worked out from these sources|68|smm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|670.0|2024|
  creg-jiangsu-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 3000 t ionic REO; the feed is worked out from these sources|69|smm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|110.0|2024|
  creg-jiangsu-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 3000 t ionic REO; the feed is worked out from these sources|70|smm-june-output-2024\u001Eusgs-mcs-2025-rare-earths|15.0|2024|
  creg-jiangxi-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; shares as the 2021 group quotas (China Southern 8,500, Guangdong 2,700, Xiamen 3,440, Chinalco 2,500, Minmetals 2,010)|71||8500.0|2024|
  creg-longnan-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 6500 t ionic REO; the feed is worked out from these sources|72|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|300.0|2024|
  creg-longnan-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 6500 t ionic REO; the feed is worked out from these sources|73|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|600.0|2024|
  creg-longnan-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 6500 t ionic REO; the feed is worked out from these sources|74|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|180.0|2024|
  creg-longnan-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 6500 t ionic REO; the feed is worked out from these sources|75|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|51.0|2024|
  creg-maoniuping-mine/bastnaesite-concentrate|bastnaesite-concentrate|assumed|production|split of the 2024 national quota; CREG light quota about 62,200 t split Maoniuping 45,000, Dalucao 9,000, Weishan 8,200 (judgement)|76||45000.0|2024|
  creg-mianning-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 28000 t bastnaesite REO; the feed is worked out from these sources|77|fastmarkets-china-quota-2024|4300.0|2024|
  creg-mianning-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 28000 t bastnaesite REO; the feed is worked out from these sources|78|fastmarkets-china-quota-2024|250.0|2024|
  creg-weishan-mine/bastnaesite-concentrate|bastnaesite-concentrate|assumed|production|split of the 2024 national quota; CREG light quota about 62,200 t, judgement|79||8200.0|2024|
  creg-yunnan-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; Minmetals share split Hunan 1,800, Yunnan 210|80||210.0|2024|
  critical-metals-tanbreez-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|15,000 t/yr concentrate at phase 1 (tonnes of concentrate, not REO) x assumed 10% REO|81|mod-tanbreez-2026|1500.0|2029|
  cyclic-kingston-refiner/recycled-re-oxide|recycled-re-oxide|estimated|capacity|general knowledge, no published source|82||500.0|2026|
  daido-nakatsugawa-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source|83||1000.0||
  defense-metals-wicheeda-mine/bastnaesite-concentrate|bastnaesite-concentrate|reported|capacity|TREO in flotation concentrate|84|stocktitan-wicheeda-pfs-2025|31900.0|2031|
  earthpanda-hefei-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 10000 t, of which 70% assumed standard grade|85||7000.0||
  earthpanda-hefei-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 10000 t, of which 30% assumed high-temperature grade|86||3000.0||
  earthpanda-hefei-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|7,000 t/yr of blanks x 0.1016 t REO in the swarf|87||711.0||
  eec-landisville-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|88||120.0||
  energy-fuels-bahia-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|general knowledge, no published source|89||3000.0|2030|
  energy-fuels-vara-mada-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|24,000 t/yr monazite x 57% REO (grade assumed)|90|mining-vara-mada-fs-2026|13700.0|2029|
  energy-fuels-white-mesa-refiner/dy-oxide|dy-oxide|estimated|capacity|phase 1 heavy circuit from late 2026 with existing feed; order of magnitude|91|investingnews-energyfuels-hree-2025|35.0|2027|
  energy-fuels-white-mesa-refiner/dy-oxide|dy-oxide|reported|capacity|phase 2 study|92|energyfuels-phase2-bfs-2026|240.0|2029|
  energy-fuels-white-mesa-refiner/mixed-re-carbonate|mixed-re-carbonate|assumed|capacity|sold as carbonate until 2024; capacity not published|93|||2021|
  energy-fuels-white-mesa-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|phase 1, 850 to 1,000 t/yr; run in campaigns between uranium|94|advfn-energyfuels-ndpr-2024\u001Eenergyfuels-phase1-2024\u001Eprospector-energyfuels-2024|1000.0|2025|
  energy-fuels-white-mesa-refiner/ndpr-oxide|ndpr-oxide|assumed|production|1,250 t REO of monazite / 5.7; no output of 2025 seen|95||200.0|2025|
  energy-fuels-white-mesa-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|phase 2 study|96|energyfuels-phase2-bfs-2026|6000.0|2029|
  energy-fuels-white-mesa-refiner/sm-oxide|sm-oxide|reported|capacity|with Donald feed|97|metalnomist-energyfuels-hree-2025|129.0|2028|
  energy-fuels-white-mesa-refiner/tb-oxide|tb-oxide|estimated|capacity|phase 1 heavy circuit; order of magnitude|98|investingnews-energyfuels-hree-2025|10.0|2027|
  energy-fuels-white-mesa-refiner/tb-oxide|tb-oxide|reported|capacity|phase 2 study|99|energyfuels-phase2-bfs-2026|66.0|2029|
  eti-beylikova-mine/bastnaesite-concentrate|bastnaesite-concentrate|reported|capacity|announced target, no separation plant|100|hurriyet-beylikova-2023|10000.0|2030|
  etm-kvanefjeld-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|2015 study, general knowledge|101||32000.0|2032|
  evac-sumter-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|reported|capacity|planned for 2026|102|rex-evac-ships-2025|2000.0|2026|
  evac-sumter-magnet/re-scrap|re-scrap|estimated|capacity|2,000 t/yr of blanks x 0.1016 t REO in the swarf|103||203.0|2026|
  fr-eol-scrap/re-scrap|re-scrap|assumed|capacity|2,000 t/yr of magnets (planned feed of Caremag) x 0.36 t REO per t, plus MagREEsource; collection today is far lower|104||900.0|2024|
  gb-eol-scrap/re-scrap|re-scrap|assumed|capacity|planned feed of Belfast (545 t REO) and HyProMag; collection today is far lower|105||600.0|2024|
  gkn-radevormwald-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total announced for 2024, not confirmed built; total 4000 t, of which 40% assumed standard grade|106|pmreview-gkn-2022|1600.0|2025|
  gkn-radevormwald-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total announced for 2024, not confirmed built; total 4000 t, of which 60% assumed high-temperature grade|107|pmreview-gkn-2022|2400.0|2025|
  hastings-yangibana-mine/monazite-concentrate|monazite-concentrate|reported|capacity|37,000 t/yr concentrate at 27% TREO|108|creamer-yangibana-2025|9990.0|2027|
  hpmg-hangzhou-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|109||700.0||
  hrem-changsha-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|110||80.0||
  hrem-changsha-metal/sm-metal|sm-metal|estimated|capacity|general knowledge, no published source|111||350.0||
  huahong-jian-refiner/dy-oxide|dy-oxide|reported|production||112|smm-huahong-2025|115.0|2024|
  huahong-jian-refiner/ndpr-oxide|ndpr-oxide|estimated|production|same share (16%) of national scrap output as for Dy|113|smm-huahong-2025\u001Eargus-china-recycled-2025|4300.0|2024|
  huahong-jian-refiner/tb-oxide|tb-oxide|reported|production||114|smm-huahong-2025|25.0|2024|
  hung-thinh-vietnam-refiner/dy-oxide|dy-oxide|estimated|capacity|over 500 t/yr oxides, 2% Dy assumed|115|itpc-ls-hung-thinh-2024|10.0|2025|
  hung-thinh-vietnam-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|over 500 t/yr oxides (neodymium, dysprosium and others), 96% NdPr assumed|116|itpc-ls-hung-thinh-2024|480.0|2025|
  hypromag-tyseley-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|100 t/yr in one shift, up to 300 t/yr; 70% assumed standard grade|117|projectblue-hypromag-2026|70.0|2025|
  hypromag-tyseley-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|100 t/yr in one shift, up to 300 t/yr; 30% assumed high-temperature grade|118|projectblue-hypromag-2026|30.0|2025|
  iluka-balranald-mine/monazite-concentrate|monazite-concentrate|assumed|capacity|by-product of mineral sands, tonnes not published|119|||2027|
  iluka-eneabba-refiner/dy-oxide|dy-oxide|estimated|capacity|company figure about 750 t Dy plus Tb, general knowledge, split 80:20; needs Browns Range feed|120||600.0|2028|
  iluka-eneabba-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|17,500 t/yr REO capacity; company figure about 5,500 t NdPr, general knowledge|121|wagov-iluka-2022|5500.0|2027|
  iluka-eneabba-refiner/tb-oxide|tb-oxide|estimated|capacity|company figure about 750 t Dy plus Tb, general knowledge, split 80:20; needs Browns Range feed|122||150.0|2028|
  iluka-eneabba-stockpile-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|part of the feed of a 17,500 t REO refinery|123||15000.0|2027|
  iluka-wimmera-mine/monazite-concentrate|monazite-concentrate|assumed|capacity|tonnes not published|124|||2029|
  innuovo-dongyang-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 10000 t, of which 78% assumed standard grade|125||7800.0||
  innuovo-dongyang-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 10000 t, of which 22% assumed high-temperature grade|126||2200.0||
  innuovo-dongyang-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|7,800 t/yr of blanks x 0.1016 t REO in the swarf|127||792.0||
  inst-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 5000 t, of which 90% assumed standard grade|128||4500.0||
  inst-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 5000 t, of which 10% assumed high-temperature grade|129||500.0||
  inst-baotou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|4,500 t/yr of blanks x 0.1016 t REO in the swarf|130||457.0||
  ionic-belfast-refiner/dy-oxide|dy-oxide|estimated|capacity|400 t/yr magnet oxides split 95:4:1|131|mining-ionic-belfast-2024|16.0|2028|
  ionic-belfast-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|400 t/yr magnet oxides split as UK magnet scrap 95:4:1|132|mining-ionic-belfast-2024|380.0|2028|
  ionic-belfast-refiner/tb-oxide|tb-oxide|estimated|capacity|400 t/yr magnet oxides split 95:4:1|133|mining-ionic-belfast-2024|4.0|2028|
  ionic-makuutu-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|capacity|40,090 t over 35 years, general knowledge|134||1160.0|2029|
  irel-aluva-refiner/dy-oxide|dy-oxide|estimated|capacity|dysprosium is among the eight elements; tonnes order of magnitude|135|business-standard-irel-2025|5.0||
  irel-aluva-refiner/ndpr-oxide|ndpr-oxide|reported|production|about 40 t in the fiscal year before the forecast|136|business-standard-irel-2025|40.0|2024|
  irel-aluva-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|forecast for the fiscal year to March 2026, not what was made|137|business-standard-irel-2025|200.0|2025|
  irel-aluva-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|target for the fiscal year to March 2027; officials also speak of about 500 t a year|138|business-standard-irel-2025\u001Emoneycontrol-irel-2025|500.0|2026|
  irel-aluva-refiner/sm-oxide|sm-oxide|assumed|capacity|samarium is among the eight elements; no tonnes are published: set to twice what the SmCo plant of 3 t a year takes|139|business-standard-irel-2025|2.0||
  irel-bhopal-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|140||50.0||
  irel-kerala-mine/monazite-concentrate|monazite-concentrate|assumed|production|national 2,900 t split by judgement 2,000 / 500 / 400|141|ibef-irel-2025|500.0|2024|
  irel-kerala-mine/monazite-concentrate|monazite-concentrate|assumed|production|USGS 2,900 t for India in 2025, split by judgement|142|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|500.0|2025|
  irel-odisha-mine/monazite-concentrate|monazite-concentrate|assumed|production|national 2,900 t split by judgement 2,000 / 500 / 400|143|ibef-irel-2025|2000.0|2024|
  irel-odisha-mine/monazite-concentrate|monazite-concentrate|assumed|production|USGS 2,900 t for India in 2025, split by judgement|144|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|2000.0|2025|
  irel-oscom-refiner/mixed-re-carbonate|mixed-re-carbonate|reported|capacity|11,000 t/yr mixed chloride, 5,000 t REO|145|dae-irel-2015|5000.0|2025|
  irel-tamil-nadu-mine/monazite-concentrate|monazite-concentrate|assumed|production|national 2,900 t split by judgement 2,000 / 500 / 400|146|ibef-irel-2025|400.0|2024|
  irel-tamil-nadu-mine/monazite-concentrate|monazite-concentrate|assumed|production|USGS 2,900 t for India in 2025, split by judgement|147|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|400.0|2025|
  irel-visakhapatnam-magnet/smco-magnet|smco-magnet|reported|capacity|3,000 kg a year; commercial production was waiting for the board in October 2025|148|yovizag-irel-magnet-2023\u001Emoneycontrol-irel-2025|3.0||
  jingci-beijing-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 8000 t, of which 60% assumed standard grade|149||4800.0||
  jingci-beijing-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 8000 t, of which 40% assumed high-temperature grade|150||3200.0||
  jingci-beijing-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|4,800 t/yr of blanks x 0.1016 t REO in the swarf|151||488.0||
  jingci-beijing-magnet/re-scrap|re-scrap|estimated|capacity|3,200 t/yr of blanks x 0.1016 t REO in the swarf|152||325.0||
  jlmag-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|Baotou base total 40,000 after a further 20,000; total 20000 t, of which 45% assumed standard grade|153|rex-jlmag-baotou3-2025|9000.0||
  jlmag-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|Baotou base total 40,000 after a further 20,000; total 20000 t, of which 55% assumed high-temperature grade|154|rex-jlmag-baotou3-2025|11000.0||
  jlmag-baotou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|9,000 t/yr of blanks x 0.1016 t REO in the swarf|155||914.0||
  jlmag-baotou-magnet/re-scrap|re-scrap|estimated|capacity|11,000 t/yr of blanks x 0.1016 t REO in the swarf|156||1120.0||
  jlmag-ganzhou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|group 40,000 t/yr blanks (reported) less Baotou 20,000 and Ningbo 3,000; total 17000 t, of which 40% assumed standard grade|157|chosun-magnet-expansion-2025|6800.0||
  jlmag-ganzhou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|group 40,000 t/yr blanks (reported) less Baotou 20,000 and Ningbo 3,000; total 17000 t, of which 60% assumed high-temperature grade|158|chosun-magnet-expansion-2025|10200.0||
  jlmag-ganzhou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|6,800 t/yr of blanks x 0.1016 t REO in the swarf|159||691.0||
  jlmag-ganzhou-magnet/re-scrap|re-scrap|estimated|capacity|10,200 t/yr of blanks x 0.1016 t REO in the swarf|160||1040.0||
  jlmag-ningbo-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 3000 t, of which 50% assumed standard grade|161||1500.0||
  jlmag-ningbo-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 3000 t, of which 50% assumed high-temperature grade|162||1500.0||
  jlmag-ningbo-magnet/re-scrap|re-scrap|estimated|capacity|1,500 t/yr of blanks x 0.1016 t REO in the swarf|163||152.0||
  jp-eol-scrap/re-scrap|re-scrap|assumed|capacity|order of magnitude: what the Shin-Etsu recovery plants need beyond own swarf at the present metal output|164||700.0|2024|
  jslink-columbus-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total; total 3000 t, of which 40% assumed standard grade|165|projectblue-jslink-2025|1200.0|2027|
  jslink-columbus-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total; total 3000 t, of which 60% assumed high-temperature grade|166|projectblue-jslink-2025|1800.0|2027|
  jslink-kuantan-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total; total 3000 t, of which 40% assumed standard grade|167|fnn-lynas-jslink-2025|1200.0|2027|
  jslink-kuantan-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total; total 3000 t, of which 60% assumed high-temperature grade|168|fnn-lynas-jslink-2025|1800.0|2027|
  jslink-yesan-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total; total 1000 t, of which 50% assumed standard grade|169|projectblue-jslink-2025|500.0|2025|
  jslink-yesan-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total; total 1000 t, of which 50% assumed high-temperature grade|170|projectblue-jslink-2025|500.0|2025|
  kachin-chipwi-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement|171|usgs-mcs-2025-rare-earths|8000.0|2024|
  kachin-chipwi-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|172|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|8000.0|2025|
  kachin-momauk-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement|173|usgs-mcs-2025-rare-earths|3000.0|2024|
  kachin-momauk-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|174|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|3000.0|2025|
  kachin-pangwa-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement: Pangwa 12,000, Chipwi 8,000, Momauk 3,000, Mong Bawk 5,000, Mong Yawng 2,000, Mong Hsat 1,000|175|usgs-mcs-2025-rare-earths|12000.0|2024|
  kachin-pangwa-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|176|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|12000.0|2025|
  kelantan-mb-inc-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|capacity|tonnes not published|177||||
  keningda-ningbo-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 8000 t, of which 78% assumed standard grade|178||6240.0||
  keningda-ningbo-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 8000 t, of which 22% assumed high-temperature grade|179||1760.0||
  keningda-ningbo-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|6,240 t/yr of blanks x 0.1016 t REO in the swarf|180||634.0||
  kenmare-moma-mine/monazite-concentrate|monazite-concentrate|estimated|production|general knowledge, no published source|181||1000.0|2024|
  kr-smco-gyeongbuk-magnet/smco-magnet|smco-magnet|assumed|capacity|set to what Korean defence is taken to ask for; no figure is published|182|joongang-heavy-2025|20.0||
  kutessay-ii-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|heavy rich; order of magnitude|183||1000.0|2030|
  laos-northern-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|order of magnitude from Chinese imports, general knowledge, no published source|184||8000.0|2024|
  lavreco-dong-pao-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|order of magnitude, general knowledge, no published source|185||10000.0|2030|
  lcm-cheshire-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|186||40.0||
  lcm-cheshire-metal/ndpr-metal|ndpr-metal|reported|capacity|six cells of 55 t each; the whole works sold 11.5 m USD of metal in the first half of 2026, some 80 t|187|mmta-lcm|330.0||
  lcm-cheshire-metal/sm-metal|sm-metal|estimated|capacity|general knowledge, no published source|188||100.0||
  lcm-cheshire-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|189||10.0||
  lcm-lacq-metal/dy-metal|dy-metal|assumed|capacity|capacity not published|190|||2027|
  lcm-lacq-metal/ndpr-metal|ndpr-metal|estimated|capacity|up to 3,750 t/yr metal and alloy in total (reported) x 0.30|191|tradeiq-lcm-lacq-2026|1125.0|2027|
  lcm-lacq-metal/tb-metal|tb-metal|assumed|capacity|capacity not published|192|||2027|
  leading-edge-norra-karr-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|2021 PEA order of magnitude|193||5300.0|2032|
  lindian-kangankunde-mine/monazite-concentrate|monazite-concentrate|reported|capacity|stage 1: 15,300 t/yr concentrate x 55% TREO|194|nsenergy-kangankunde-2024|8415.0|2027|
  lkab-lulea-refiner/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|general knowledge, no published source|195||2000.0|2030|
  lkab-malmberget-mine/apatite-re-concentrate|apatite-re-concentrate|estimated|capacity|about 2.5% of European demand stated; tonnes general knowledge|196||2000.0|2030|
  lkab-per-geijer-mine/apatite-re-concentrate|apatite-re-concentrate|assumed|capacity|tonnes not published|197|||2035|
  lovozero-karnasurt-mine/loparite-concentrate|loparite-concentrate|reported|production|USGS figure for Russia|198|usgs-mcs-2025-rare-earths|2500.0|2024|
  lovozero-karnasurt-mine/loparite-concentrate|loparite-concentrate|reported|production|USGS figure for Russia|199|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|2600.0|2025|
  lseco-vietnam-metal/dy-metal|dy-metal|assumed|capacity|capacity not published|200|||2027|
  lseco-vietnam-metal/ndpr-metal|ndpr-metal|assumed|capacity|capacity not published|201|||2027|
  lseco-vietnam-metal/sm-metal|sm-metal|assumed|capacity|capacity not published|202|||2027|
  lseco-vietnam-metal/tb-metal|tb-metal|assumed|capacity|capacity not published|203|||2027|
  lynas-kalgoorlie-refiner/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|stated to support 9,000 t/yr of NdPr product / 24% (25% NdPr x 96% yield); actual 2025 output much lower and not published|204|seaisi-kalgoorlie-2024|37500.0|2024|
  lynas-kuantan-refiner/dy-oxide|dy-oxide|assumed|production|Dy+Tb was 9 t and 26 t in the last two quarters of 2025 (the second partly from inventory): 35 t x 2 = 70 t a year, split 77:23|205|argus-lynas-3q-2025\u001Egrafa-lynas-dec-quarter-2026\u001Ethemarketsdaily-lynas-2026|54.0|2026|
  lynas-kuantan-refiner/dy-oxide|dy-oxide|estimated|capacity|5,000 t/yr heavy feed; 1,500 t/yr SEGH circuit before; order of magnitude|206|creamer-lynas-hre-2025|200.0|2028|
  lynas-kuantan-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|nameplate after the upgrade of 2024|207|fastmarkets-lynas-dytb-2024|10500.0|2024|
  lynas-kuantan-refiner/ndpr-oxide|ndpr-oxide|reported|production|sum of four quarters 1,509 + 2,080 + 2,003 + 1,404 t|208|australianmining-lynas-dy-2025\u001Emetalnomist-lynas-record-2025\u001Eargus-lynas-3q-2025\u001Egrafa-lynas-dec-quarter-2026|6996.0|2025|
  lynas-kuantan-refiner/sm-oxide|sm-oxide|estimated|capacity|about 2.5% Sm in Mount Weld feed for 7,000 t NdPr, part of it separated; start April 2026 announced; start not seen, so counted from 2027|209|creamer-lynas-hre-2025|400.0|2027|
  lynas-kuantan-refiner/tb-oxide|tb-oxide|assumed|production|Dy+Tb was 9 t and 26 t in the last two quarters of 2025 (the second partly from inventory): 35 t x 2 = 70 t a year, split 77:23|210|argus-lynas-3q-2025\u001Egrafa-lynas-dec-quarter-2026\u001Ethemarketsdaily-lynas-2026|16.0|2026|
  lynas-kuantan-refiner/tb-oxide|tb-oxide|estimated|capacity|5,000 t/yr heavy feed; order of magnitude|211|creamer-lynas-hre-2025|45.0|2028|
  lynas-mount-weld-mine/monazite-concentrate|monazite-concentrate|reported|production|USGS figure for Australia (method changed in the edition of 2026), nearly all Mount Weld|212|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|29000.0|2024|
  lynas-mount-weld-mine/monazite-concentrate|monazite-concentrate|reported|production|USGS figure for Australia, nearly all Mount Weld; 6,996 t NdPr made from it in 2025 is 4.1 t REO per t|213|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|29000.0|2025|
  lynas-mount-weld-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|feed for 12,000 t NdPr x 4.4|214|australianmining-lynas-mtweld-2025|53000.0|2026|
  lynas-seadrift-refiner/dy-oxide|dy-oxide|assumed|capacity|planned for 2,500 to 3,000 t/yr of heavy and 5,000 t/yr of light feed; outputs not published|215|smm-lynas-hre-2025|||
  lynas-seadrift-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|planned for 2,500 to 3,000 t/yr of heavy and 5,000 t/yr of light feed; outputs not published|216|smm-lynas-hre-2025|||
  lynas-seadrift-refiner/tb-oxide|tb-oxide|assumed|capacity|planned for 2,500 to 3,000 t/yr of heavy and 5,000 t/yr of light feed; outputs not published|217|smm-lynas-hre-2025|||
  magneti-ljubljana-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 150 t, of which 50% assumed standard grade|218||75.0||
  magneti-ljubljana-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 150 t, of which 50% assumed high-temperature grade|219||75.0||
  magneti-ljubljana-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|220||60.0||
  magreesource-grenoble-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 50 t, of which 50% assumed standard grade|221||25.0||
  magreesource-grenoble-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 50 t, of which 50% assumed high-temperature grade|222||25.0||
  mcre-perak-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|production|about 2,000 t REO a year; China booked 8,300 t of carbonate, 7,000 t of other compounds and 1,100 t of oxide from Malaysia in 2023 (gross, Lynas products among them)|223|globalnewsx-malaysia-mcre\u001Egiti-china-imports-2023|2000.0|2025|
  meteoric-caldeira-mine/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|PFS 4,228 t NdPr a year / 30% NdPr in the carbonate; ionic clay origin|224|middle-caldeira-pfs-2025\u001Erawmaterials-meteoric-neo-2024|14100.0|2029|
  mkango-pulawy-refiner/ndpr-oxide|ndpr-oxide|reported|capacity||225|mining-technology-pulawy-2021|2000.0|2029|
  mkango-songwe-hill-mine/mixed-re-carbonate|mixed-re-carbonate|reported|capacity|first five years; 1,953 t NdPr and 56 t Dy plus Tb in carbonate|226|projectblue-songwe-2022|5954.0|2029|
  mont-royal-ashram-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|general knowledge, no published source|227||16800.0|2032|
  mp-10x-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|10,000 t company total less 3,000 t at Independence; total 7000 t, of which 30% assumed standard grade|228|inn-mp-northlake-2026\u001Esamarium-dev-mp-2025|2100.0|2028|
  mp-10x-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|10,000 t company total less 3,000 t at Independence; total 7000 t, of which 70% assumed high-temperature grade|229|inn-mp-northlake-2026\u001Esamarium-dev-mp-2025|4900.0|2028|
  mp-10x-metal/dy-metal|dy-metal|assumed|capacity|4,900 t/yr of high-temperature magnets x 0.03|230||147.0|2028|
  mp-10x-metal/ndpr-metal|ndpr-metal|estimated|capacity|derived: 7,000 t magnets x 0.31, plus margin|231||2300.0|2028|
  mp-10x-metal/tb-metal|tb-metal|assumed|capacity|4,900 t/yr of high-temperature magnets x 0.012|232||59.0|2028|
  mp-independence-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|initial design capacity; total 1000 t, of which 20% assumed standard grade|233|industrialheating-mp-gm-2022|200.0|2025|
  mp-independence-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|initial design capacity; total 1000 t, of which 80% assumed high-temperature grade|234|industrialheating-mp-gm-2022|800.0|2025|
  mp-independence-metal/dy-metal|dy-metal|assumed|capacity|800 t/yr of high-temperature magnets x 0.03|235||24.0|2027|
  mp-independence-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|236||1000.0||
  mp-independence-metal/tb-metal|tb-metal|assumed|capacity|800 t/yr of high-temperature magnets x 0.012|237||10.0|2027|
  mp-mountain-pass-mine/bastnaesite-concentrate|bastnaesite-concentrate|reported|production|USGS figure for the United States|238|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|45500.0|2024|
  mp-mountain-pass-mine/bastnaesite-concentrate|bastnaesite-concentrate|reported|production|REO in concentrate, record|239|mp-q4-results-2026|50692.0|2025|
  mp-mountain-pass-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|Upstream 60K target|240|smm-imports-feb-2025|60000.0|2026|
  mp-mountain-pass-refiner/dy-oxide|dy-oxide|estimated|capacity|200 t/yr Dy plus Tb split 3:1 as the ore body; needs third-party heavy feed; commissioning was planned for mid 2026, a start has not been seen, so counted from 2027|241|metalnomist-mp-dytb-2026|150.0|2027|
  mp-mountain-pass-refiner/ndpr-oxide|ndpr-oxide|reported|production||242|mp-q4-results-2026|1294.0|2024|
  mp-mountain-pass-refiner/ndpr-oxide|ndpr-oxide|reported|production|record year|243|mp-q4-results-2026|2599.0|2025|
  mp-mountain-pass-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|design figure general knowledge; Adamas states upwards of 6,000 t; run rate at the end of 2025 nearly 4,000 t/yr|244|adamas-mountain-pass-2022\u001Enasdaq-mp-records-2026|6075.0|2026|
  mp-mountain-pass-refiner/ndpr-oxide|ndpr-oxide|estimated|production|917 t in the first quarter x 4|245|mp-q1-2026|3668.0|2026|
  mp-mountain-pass-refiner/sm-oxide|sm-oxide|estimated|capacity|about 0.8% Sm of 50,000 t REO, part recovered; start 2028 announced|246|metalnomist-mp-dytb-2026|300.0|2028|
  mp-mountain-pass-refiner/tb-oxide|tb-oxide|estimated|capacity|200 t/yr Dy plus Tb split 3:1 as the ore body; needs third-party heavy feed; commissioning was planned for mid 2026, a start has not been seen, so counted from 2027|247|metalnomist-mp-dytb-2026|50.0|2027|
  ncm-lofdal-mine/xenotime-concentrate|xenotime-concentrate|estimated|capacity|general knowledge, no published source|248||1500.0|2031|
  neo-narva-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|reported|capacity|phase 1, sintered high-temperature magnets|249|metalnomist-neo-narva-2025\u001Etranslogistics-neo-narva-2025|2000.0|2025|
  neo-sarfartoq-mine/bastnaesite-concentrate|bastnaesite-concentrate|assumed|capacity|tonnes not published|250||||
  neo-sillamae-refiner/dy-oxide|dy-oxide|estimated|capacity|small-scale line; tonnes order of magnitude|251|rohstoff-neo-q3-2025|5.0|2026|
  neo-sillamae-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|3,000 t/yr REO x about 23% NdPr|252|argus-neo-estonia-2023|700.0|2025|
  neo-sillamae-refiner/tb-oxide|tb-oxide|estimated|capacity|small-scale line; tonnes order of magnitude|253|rohstoff-neo-q3-2025|1.0|2026|
  neo-zibo-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|5,500 t/yr REO x 16% NdPr|254|metalnomist-shenghe-jiahua-2024|880.0|2023|
  neorem-pori-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 600 t, of which 50% assumed standard grade|255||300.0||
  neorem-pori-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 600 t, of which 50% assumed high-temperature grade|256||300.0||
  nigeria-artisanal-mine/monazite-concentrate|monazite-concentrate|reported|production|national figure of USGS; mineral assumed monazite; the edition of 2026 revised 2024 to 1,500 t|257|usgs-mcs-2025-rare-earths|13000.0|2024|
  nigeria-artisanal-mine/monazite-concentrate|monazite-concentrate|estimated|production|Chinese customs booked 47,717 t of monazite in 2023 (48,380 t in 2024): Madagascar 55%, Nigeria 25%, Thailand 13%; the 18,200 t REO that the two Chinese plants take from these origins, shared so; USGS says 1,500 t|258|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy\u001Egiti-china-imports-2023\u001Ewenxuecity-china-imports-2024|4900.0|2025|
  ninggang-ningbo-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|259||600.0||
  northern-minerals-browns-range-mine/xenotime-concentrate|xenotime-concentrate|reported|capacity|TREO in xenotime concentrate|260|rareearthexchanges-browns-range-2025|4350.0|2028|
  noveon-sanmarcos-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total; total 2000 t, of which 40% assumed standard grade|261|rawmaterials-lynas-noveon-2025|800.0||
  noveon-sanmarcos-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total; total 2000 t, of which 60% assumed high-temperature grade|262|rawmaterials-lynas-noveon-2025|1200.0||
  nre-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|Antai Northern 5,000 t/yr and Northern Zhaobao 3,000 t/yr; total 8000 t, of which 60% assumed standard grade|263|smm-nre-ir-2025\u001Erex-zhaobao-2025|4800.0||
  nre-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|Antai Northern 5,000 t/yr and Northern Zhaobao 3,000 t/yr; total 8000 t, of which 40% assumed high-temperature grade|264|smm-nre-ir-2025\u001Erex-zhaobao-2025|3200.0||
  nre-baotou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|4,800 t/yr of blanks x 0.1016 t REO in the swarf|265||488.0||
  nre-baotou-metal/ndpr-metal|ndpr-metal|estimated|capacity|the group counts 100,000 t/yr of magnet alloy, about 30% of it rare earths, and adds Huaxing with 8,000 t of metal|266|smm-nre-ir-2025\u001Erex-nre-h1-2025|28000.0||
  nre-baotou-metal/sm-metal|sm-metal|estimated|capacity|general knowledge, no published source|267||700.0||
  nre-baotou-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 170650 t bastnaesite REO; the feed is worked out from these sources|268|fastmarkets-china-quota-2024\u001Eprojectblue-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|130.0|2024|
  nre-baotou-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 170650 t bastnaesite REO; the feed is worked out from these sources|269|fastmarkets-china-quota-2024\u001Eprojectblue-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|31400.0|2024|
  nre-baotou-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 170650 t bastnaesite REO; the feed is worked out from these sources|270|fastmarkets-china-quota-2024\u001Eprojectblue-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|1500.0|2024|
  nre-baotou-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 170650 t bastnaesite REO; the feed is worked out from these sources|271|fastmarkets-china-quota-2024\u001Eprojectblue-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|24.0|2024|
  nre-bayan-obo-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|production|2024 light-ore quota of the group: 94,580 t first batch (seen) plus 94,070 t second batch (general knowledge); 2025 and 2026 quotas not published|272|fastmarkets-china-quota-2024|188650.0|2024|
  nre-gansu-metal/ndpr-metal|ndpr-metal|reported|capacity|project size; taken as NdPr metal|273|rex-nre-h1-2025|12000.0|2025|
  nre-gansu-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 18000 t bastnaesite REO; the feed is worked out from these sources|274|fastmarkets-china-quota-2024|14.0|2024|
  nre-gansu-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 18000 t bastnaesite REO; the feed is worked out from these sources|275|fastmarkets-china-quota-2024|3300.0|2024|
  nre-gansu-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 18000 t bastnaesite REO; the feed is worked out from these sources|276|fastmarkets-china-quota-2024|160.0|2024|
  nre-gansu-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 18000 t bastnaesite REO; the feed is worked out from these sources|277|fastmarkets-china-quota-2024|3.0|2024|
  nre-golden-dragon-baotou-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|5,000 t/yr REO x 20% NdPr|278|metalnomist-nre-golden-dragon-2025|1000.0|2027|
  pensana-longonjo-mine/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|20,000 t/yr MREC x 55% REO (grade assumed)|279|rareearthexchanges-longonjo-2025|11000.0|2027|
  phoenix-exeter-metal/dy-metal|dy-metal|estimated|capacity|200 t/yr in total (reported), one quarter DyFe assumed|280|magneticsmag-phoenix-2025|50.0|2025|
  phoenix-exeter-metal/ndpr-metal|ndpr-metal|estimated|capacity|200 t/yr in total (reported), three quarters NdPr assumed|281|magneticsmag-phoenix-2025|150.0|2025|
  posco-us-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|first stage; total 3000 t, of which 10% assumed standard grade|282|rex-posco-star-2024|300.0|2028|
  posco-us-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|first stage; total 3000 t, of which 90% assumed high-temperature grade|283|rex-posco-star-2024|2700.0|2028|
  proterial-kumagaya-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 3500 t, of which 40% assumed standard grade|284||1400.0||
  proterial-kumagaya-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 3500 t, of which 60% assumed high-temperature grade|285||2100.0||
  proterial-kumagaya-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|1,400 t/yr of blanks x 0.1016 t REO in the swarf|286||142.0||
  proterial-kumagaya-magnet/re-scrap|re-scrap|estimated|capacity|2,100 t/yr of blanks x 0.1016 t REO in the swarf|287||213.0||
  proterial-nantong-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 2000 t, of which 50% assumed standard grade|288||1000.0||
  proterial-nantong-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 2000 t, of which 50% assumed high-temperature grade|289||1000.0||
  proterial-nantong-magnet/re-scrap|re-scrap|estimated|capacity|1,000 t/yr of blanks x 0.1016 t REO in the swarf|290||102.0||
  qiandong-ganzhou-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|291||600.0||
  qiandong-ganzhou-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|292||8000.0||
  qiandong-ganzhou-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|293||130.0||
  qmm-mandena-mine/monazite-concentrate|monazite-concentrate|reported|production|USGS figure for Madagascar|294|usgs-mcs-2025-rare-earths|2000.0|2024|
  qmm-mandena-mine/monazite-concentrate|monazite-concentrate|estimated|production|Chinese customs booked 47,717 t of monazite in 2023 (48,380 t in 2024): Madagascar 55%, Nigeria 25%, Thailand 13%; the 18,200 t REO that the two Chinese plants take from these origins, shared so; USGS says 2,700 t|295|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy\u001Egiti-china-imports-2023\u001Ewenxuecity-china-imports-2024|10800.0|2025|
  rainbow-gakara-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|general knowledge, no published source|296||1000.0|2021|
  rainbow-phalaborwa-mine/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|1,850 t/yr magnet oxides / 31% of TREO|297|rareearthexchanges-phalaborwa-2024\u001Erainbow-phalaborwa-page|6000.0|2028|
  ramaco-brook-mine/mixed-re-carbonate|mixed-re-carbonate|reported|capacity|total REO and critical mineral oxides, incl. 254 t NdPr; later plan 3,400 short tons|298|seaisi-brook-mine-2025|1242.0|2028|
  rarex-cummins-range-mine/monazite-concentrate|monazite-concentrate|assumed|capacity|tonnes not published|299||||
  realloys-euclid-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|300||20.0|2025|
  realloys-euclid-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|301||10.0|2025|
  realloys-hoidas-lake-mine/bastnaesite-concentrate|bastnaesite-concentrate|assumed|capacity|tonnes not published|302||||
  recyclers-china-refiner/dy-oxide|dy-oxide|estimated|production|national 710 t less Huahong and Shenghe|303|argus-china-recycled-2025|515.0|2024|
  recyclers-china-refiner/ndpr-oxide|ndpr-oxide|estimated|production|national scrap output 26,504 t less Huahong and Shenghe|304|argus-china-recycled-2025|19204.0|2024|
  recyclers-china-refiner/tb-oxide|tb-oxide|estimated|production|national 160 t less Huahong and Shenghe|305|argus-china-recycled-2025|117.0|2024|
  reelement-marion-refiner/dy-oxide|dy-oxide|assumed|capacity|2% of NdPr as in magnet scrap|306||30.0|2027|
  reelement-marion-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|half of 3,000 t/yr phase 1 as NdPr|307|stocktitan-reelement-marion-2025|1500.0|2027|
  reelement-marion-refiner/tb-oxide|tb-oxide|assumed|capacity|0.5% of NdPr as in magnet scrap|308||8.0|2027|
  reelement-noblesville-refiner/dy-oxide|dy-oxide|assumed|capacity|about 80 t REO of magnet scrap at the Dy yield of the general recipe|309|stocktitan-reelement-marion-2025|3.0|2025|
  reelement-noblesville-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|a quarter of 250 t/yr|310|stocktitan-reelement-marion-2025|60.0|2025|
  reetec-heroya-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|first plant|311|businessportal-reetec-2022\u001Ereetec-funding-2022|720.0|2027|
  ren-fen-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|800 t NdPr by 2032 / 19% NdPr|312|mqworld-fen-2026|4200.0|2032|
  repm-scheme-india-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|scheme total; total 6000 t, of which 50% assumed standard grade|313|millenniumpost-repm-2025|3000.0|2028|
  repm-scheme-india-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|scheme total; total 6000 t, of which 50% assumed high-temperature grade|314|millenniumpost-repm-2025|3000.0|2028|
  rer-bear-lodge-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|general knowledge, no published source|315||6800.0|2030|
  rer-upton-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|demonstration scale, general knowledge|316||15.0|2026|
  res-beatrice-refiner/tb-oxide|tb-oxide|estimated|production|general knowledge, no published source|317||2.0|2025|
  rising-guangdong-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|318||300.0||
  rising-guangdong-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|319||2500.0||
  rising-guangdong-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|320||60.0||
  rising-guangdong-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 5700 t ionic REO; the feed is worked out from these sources|321|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|190.0|2024|
  rising-guangdong-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 5700 t ionic REO; the feed is worked out from these sources|322|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|1270.0|2024|
  rising-guangdong-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 5700 t ionic REO; the feed is worked out from these sources|323|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|210.0|2024|
  rising-guangdong-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 5700 t ionic REO; the feed is worked out from these sources|324|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|29.0|2024|
  sanhuan-beijing-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 4000 t, of which 50% assumed standard grade|325||2000.0||
  sanhuan-beijing-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 4000 t, of which 50% assumed high-temperature grade|326||2000.0||
  sanhuan-beijing-magnet/re-scrap|re-scrap|estimated|capacity|2,000 t/yr of blanks x 0.1016 t REO in the swarf|327||203.0||
  sanhuan-ganzhou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 5000 t, of which 60% assumed standard grade|328||3000.0||
  sanhuan-ganzhou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 5000 t, of which 40% assumed high-temperature grade|329||2000.0||
  sanhuan-ganzhou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|3,000 t/yr of blanks x 0.1016 t REO in the swarf|330||305.0||
  sanhuan-ganzhou-magnet/re-scrap|re-scrap|estimated|capacity|2,000 t/yr of blanks x 0.1016 t REO in the swarf|331||203.0||
  sanhuan-ningbo-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 6000 t, of which 65% assumed standard grade|332||3900.0||
  sanhuan-ningbo-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 6000 t, of which 35% assumed high-temperature grade|333||2100.0||
  sanhuan-ningbo-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|3,900 t/yr of blanks x 0.1016 t REO in the swarf|334||396.0||
  sanhuan-ningbo-magnet/re-scrap|re-scrap|estimated|capacity|2,100 t/yr of blanks x 0.1016 t REO in the swarf|335||213.0||
  sanhuan-tianjin-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 8000 t, of which 45% assumed standard grade|336||3600.0||
  sanhuan-tianjin-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 8000 t, of which 55% assumed high-temperature grade|337||4400.0||
  sanhuan-tianjin-magnet/re-scrap|re-scrap|estimated|capacity|4,400 t/yr of blanks x 0.1016 t REO in the swarf|338||447.0||
  santoku-kobe-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|339||60.0||
  santoku-kobe-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|340||1500.0||
  santoku-kobe-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|341||15.0||
  serra-verde-pela-ema-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|capacity|capacity before the upgrade; not reached|342|questmetals-serra-verde-dfc-2026\u001Efastmarkets-serra-verde-2023|5000.0|2025|
  serra-verde-pela-ema-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|production|USGS figure for Brazil; exports to China were 419 t in the first quarter|343|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy\u001Elapaas-brazil-exports-2025|2000.0|2025|
  serra-verde-pela-ema-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|production|statement of the COO in April 2026 during the plant upgrade; contradicts SMM 4,000-5,000 t|344|mining-serra-verde-output-2026|100.0|2026|
  serra-verde-pela-ema-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|capacity|phase 1 full rate|345|smm-serra-verde-china-2025\u001Emining-serra-verde-output-2026\u001Emetaltechnews-usar-serra-verde-2026|6400.0|2027|
  serra-verde-pela-ema-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|capacity|phase 2: doubling of 6,500 t|346|smm-serra-verde-china-2025|13000.0|2030|
  shan-mong-bawk-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement|347|usgs-mcs-2025-rare-earths|5000.0|2024|
  shan-mong-bawk-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|348|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|5000.0|2025|
  shan-mong-hsat-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement|349|usgs-mcs-2025-rare-earths|1000.0|2024|
  shan-mong-hsat-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|350|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|1000.0|2025|
  shan-mong-yawng-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|USGS 31,000 t for Myanmar in 2024 split by judgement|351|usgs-mcs-2025-rare-earths|2000.0|2024|
  shan-mong-yawng-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|as in 2024: China booked 21,926 t of unlisted rare earth oxides from January to May 2025, 52,600 t a year, of which Myanmar had 57% in 2024 (30,000 t); USGS says 22,000 t for 2025; split by judgement|352|smm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eusgs-mcs-2026-rare-earths|2000.0|2025|
  shenghe-dalucao-mine/bastnaesite-concentrate|bastnaesite-concentrate|assumed|production|split of the 2024 national quota; CREG light quota about 62,200 t, judgement|353||9000.0|2024|
  shenghe-fungoni-mine/monazite-concentrate|monazite-concentrate|assumed|capacity|monazite part of the heavy mineral sands not published|354|||2025|
  shenghe-ganzhou-refiner/dy-oxide|dy-oxide|assumed|production|ninth of 710 t|355|argus-china-recycled-2025|80.0|2024|
  shenghe-ganzhou-refiner/ndpr-oxide|ndpr-oxide|assumed|production|about a ninth of the national scrap output of 26,504 t NdPr|356|argus-china-recycled-2025|3000.0|2024|
  shenghe-ganzhou-refiner/tb-oxide|tb-oxide|assumed|production|ninth of 160 t|357|argus-china-recycled-2025|18.0|2024|
  shenghe-jiangyin-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 1500 t ionic REO; the feed is worked out from these sources|358|usgs-mcs-2025-rare-earths|50.0|2024|
  shenghe-jiangyin-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 1500 t ionic REO; the feed is worked out from these sources|359|usgs-mcs-2025-rare-earths|330.0|2024|
  shenghe-jiangyin-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 1500 t ionic REO; the feed is worked out from these sources|360|usgs-mcs-2025-rare-earths|54.0|2024|
  shenghe-jiangyin-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 1500 t ionic REO; the feed is worked out from these sources|361|usgs-mcs-2025-rare-earths|8.0|2024|
  shenghe-leshan-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|362||8000.0||
  shenghe-leshan-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 26000 t bastnaesite REO; the feed is worked out from these sources|363|roskill-leshan-2020\u001Emetaltechnews-mp-halt-2025|4000.0|2024|
  shenghe-leshan-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 26000 t bastnaesite REO; the feed is worked out from these sources|364|roskill-leshan-2020\u001Emetaltechnews-mp-halt-2025|230.0|2024|
  shenghe-lianyungang-refiner/dy-oxide|dy-oxide|assumed|production|15,000 t monazite REO; the feed is worked out from these sources|365|giti-china-imports-2023\u001Ewenxuecity-china-imports-2024|64.0|2024|
  shenghe-lianyungang-refiner/ndpr-oxide|ndpr-oxide|assumed|production|about 15,000 t imported monazite REO x 0.21 plus Mountain Pass ore of 2024 (about 23,000 t REO x 0.14)|366|wenxuecity-china-imports-2024|6500.0|2024|
  shenghe-lianyungang-refiner/ndpr-oxide|ndpr-oxide|assumed|production|15,000 t imported monazite REO x 0.21; Mountain Pass ore ended in April 2025|367|wenxuecity-china-imports-2024\u001Emetaltechnews-mp-halt-2025|3200.0|2025|
  shenghe-lianyungang-refiner/sm-oxide|sm-oxide|assumed|production|15,000 t monazite REO; the feed is worked out from these sources|368|giti-china-imports-2023\u001Ewenxuecity-china-imports-2024|320.0|2024|
  shenghe-lianyungang-refiner/tb-oxide|tb-oxide|assumed|production|15,000 t monazite REO; the feed is worked out from these sources|369|giti-china-imports-2023\u001Ewenxuecity-china-imports-2024|13.0|2024|
  shenghe-ngualla-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|37,200 t/yr concentrate x 45% REO (grade general knowledge)|370|scrapinsight-ngualla-2024|16700.0|2027|
  shinetsu-haiphong-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|371||60.0||
  shinetsu-haiphong-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|372||1500.0||
  shinetsu-haiphong-refiner/dy-oxide|dy-oxide|estimated|capacity|1,000 t/yr rare earths x 2.1% Dy as in Chinese scrap|373|reuters-shinetsu-vietnam-2012\u001Eargus-china-recycled-2025|21.0|2013|
  shinetsu-haiphong-refiner/dy-oxide|dy-oxide|assumed|production|scrap feed / 28.8; the feed is worked out from these sources|374|reuters-shinetsu-vietnam-2012|9.0|2025|
  shinetsu-haiphong-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|1,000 t/yr rare earths x 77.6% NdPr as in Chinese scrap|375|reuters-shinetsu-vietnam-2012\u001Eargus-china-recycled-2025|776.0|2013|
  shinetsu-haiphong-refiner/ndpr-oxide|ndpr-oxide|assumed|production|scrap feed / 1.36; the feed is worked out from these sources|376|reuters-shinetsu-vietnam-2012|230.0|2025|
  shinetsu-longyan-metal/ndpr-metal|ndpr-metal|estimated|capacity|3,000 t/yr alloy x 0.30|377|cen-shinetsu-longyan-2012|900.0||
  shinetsu-takefu-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|2,000 t/yr of new sintering in Vietnam made the total 1.5 times greater, so 4,000 t/yr here (2014); total 4000 t, of which 40% assumed standard grade|378|chemeng-shinetsu-vn-2014|1600.0||
  shinetsu-takefu-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|2,000 t/yr of new sintering in Vietnam made the total 1.5 times greater, so 4,000 t/yr here (2014); total 4000 t, of which 60% assumed high-temperature grade|379|chemeng-shinetsu-vn-2014|2400.0||
  shinetsu-takefu-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|1,600 t/yr of blanks x 0.1016 t REO in the swarf|380||163.0||
  shinetsu-takefu-magnet/re-scrap|re-scrap|estimated|capacity|2,400 t/yr of blanks x 0.1016 t REO in the swarf|381||244.0||
  shinetsu-takefu-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|382||30.0||
  shinetsu-takefu-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|383||900.0||
  shinetsu-takefu-refiner/dy-oxide|dy-oxide|estimated|capacity|about 2,000 t/yr x 2.1% Dy|384|reuters-shinetsu-vietnam-2012|42.0|2013|
  shinetsu-takefu-refiner/dy-oxide|dy-oxide|assumed|production|what the own metal step takes; the feed is worked out from these sources|385|reuters-shinetsu-vietnam-2012|22.0|2025|
  shinetsu-takefu-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|about 2,000 t/yr (Vietnam plant of 1,000 t added 50%) x 77.6% NdPr|386|reuters-shinetsu-vietnam-2012|1550.0|2013|
  shinetsu-takefu-refiner/ndpr-oxide|ndpr-oxide|assumed|production|what the own metal step takes; the nameplate is of 2012; the feed is worked out from these sources|387|reuters-shinetsu-vietnam-2012|270.0|2025|
  shinetsu-takefu-refiner/tb-oxide|tb-oxide|estimated|capacity|about 2,000 t/yr x 0.47% Tb|388|reuters-shinetsu-vietnam-2012|9.0|2013|
  shinetsu-takefu-refiner/tb-oxide|tb-oxide|assumed|production|as the Dy share of the nameplate; the feed is worked out from these sources|389|reuters-shinetsu-vietnam-2012|3.0|2025|
  shinetsu-vietnam-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|doubled from 1,100 t/yr, completion 2018; total 2200 t, of which 50% assumed standard grade|390|shinetsu-vn-2018|1100.0||
  shinetsu-vietnam-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|doubled from 1,100 t/yr, completion 2018; total 2200 t, of which 50% assumed high-temperature grade|391|shinetsu-vn-2018|1100.0||
  shinetsu-vietnam-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|1,100 t/yr of blanks x 0.1016 t REO in the swarf|392||112.0||
  shinetsu-vietnam-magnet/re-scrap|re-scrap|estimated|capacity|1,100 t/yr of blanks x 0.1016 t REO in the swarf|393||112.0||
  smm-steenkampskraal-mine/mixed-re-carbonate|mixed-re-carbonate|assumed|capacity|planned later product, tonnes not published|394|||2027|
  smm-steenkampskraal-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|at least 5,000 t/yr monazite concentrate in phase 1 x 50% TREO|395|creamer-steenkampskraal-2025\u001Einspenet-steenkampskraal|2500.0|2026|
  smw-solikamsk-refiner/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|capacity of the planned separation complex, equal to today carbonate flow|396|rosatom-rare-earth-chain-2024|2500.0|2025|
  smw-solikamsk-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|2,500 t/yr products x about 20% NdPr|397|metalswire-smz-2024\u001Eprime-smz-2025|500.0|2027|
  solvay-la-rochelle-refiner/dy-oxide|dy-oxide|estimated|capacity|Dy and Tb to follow in 2026, limited volume; tonnes order of magnitude|398|ts2-solvay-us-2025|10.0|2026|
  solvay-la-rochelle-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|several hundred tonnes stated|399|24brussels-solvay-2025\u001Echemicalesg-solvay-2025|300.0|2025|
  solvay-la-rochelle-refiner/ndpr-oxide|ndpr-oxide|reported|capacity|aim for 2030, needs customers|400|24brussels-solvay-2025\u001Eseaisi-solvay-2025|4500.0|2030|
  solvay-la-rochelle-refiner/sm-oxide|sm-oxide|estimated|capacity|what was sold from late 2025 is an old stock (stockpiles.csv); new output needs samarium-bearing feed, counted from 2027; tonnes order of magnitude|401|squidsite-solvay-us-2025\u001Eeurasiantimes-samarium-2025\u001Edailynews-samarium-2025|50.0|2027|
  solvay-la-rochelle-refiner/tb-oxide|tb-oxide|estimated|capacity|Dy and Tb to follow in 2026, limited volume; tonnes order of magnitude|402|ts2-solvay-us-2025|3.0|2026|
  src-saskatoon-metal/ndpr-metal|ndpr-metal|reported|capacity|full operation; up to 600 t/yr after expansion|403|cmj-src-2024|400.0||
  src-saskatoon-refiner/dy-oxide|dy-oxide|reported|capacity|after expansion|404|rareearthexchanges-src-2025|30.0|2027|
  src-saskatoon-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|400 t/yr NdPr metal x 1.17 t oxide|405|rareearthexchanges-src-2025|470.0|2024|
  src-saskatoon-refiner/ndpr-oxide|ndpr-oxide|estimated|production|10 t of metal a month x 1.18|406|cmj-src-2024|142.0|2024|
  src-saskatoon-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|600 t/yr NdPr metal x 1.17 t oxide|407|rareearthexchanges-src-2025|700.0|2027|
  src-saskatoon-refiner/tb-oxide|tb-oxide|reported|capacity|after expansion|408|rareearthexchanges-src-2025|15.0|2027|
  st-george-araxa-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|order of magnitude|409||5000.0|2030|
  star-daegu-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 1500 t, of which 50% assumed standard grade|410||750.0||
  star-daegu-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 1500 t, of which 50% assumed high-temperature grade|411||750.0||
  star-quangnam-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|reported|capacity|for car makers; grade taken from its use of Dy and Tb|412|rex-star-vietnam-2025|4000.0|2025|
  tdk-narita-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 2500 t, of which 45% assumed standard grade|413||1125.0||
  tdk-narita-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 2500 t, of which 55% assumed high-temperature grade|414||1375.0||
  tdk-narita-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|1,125 t/yr of blanks x 0.1016 t REO in the swarf|415||114.0||
  tdk-narita-magnet/re-scrap|re-scrap|estimated|capacity|1,375 t/yr of blanks x 0.1016 t REO in the swarf|416||140.0||
  thai-duong-yen-phu-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|USGS 2024 figure for Vietnam about 300 t, general knowledge, no published source|417||300.0|2024|
  thailand-unspecified-mine/ionic-clay-concentrate|ionic-clay-concentrate|reported|production|national figure of USGS; material type assumed; may double count Myanmar and Laos; the edition of 2026 revised 2024 to 2,100 t|418|usgs-mcs-2025-rare-earths|13000.0|2024|
  thailand-unspecified-mine/ionic-clay-concentrate|ionic-clay-concentrate|estimated|production|USGS says 4,800 t for Thailand in 2025, derived from Chinese imports; less 2,500 t taken as monazite; may hold transit ore|419|usgs-mcs-2026-rare-earths\u001Eusgs-mcs-2026-table-copy|2300.0|2025|
  thailand-unspecified-mine/monazite-concentrate|monazite-concentrate|estimated|production|Chinese customs booked 47,717 t of monazite in 2023 (48,380 t in 2024): Madagascar 55%, Nigeria 25%, Thailand 13%; the 18,200 t REO that the two Chinese plants take from these origins, shared so|420|giti-china-imports-2023\u001Ewenxuecity-china-imports-2024|2500.0|2025|
  tianhe-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 10000 t, of which 50% assumed standard grade|421||5000.0||
  tianhe-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 10000 t, of which 50% assumed high-temperature grade|422||5000.0||
  tianhe-baotou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|5,000 t/yr of blanks x 0.1016 t REO in the swarf|423||508.0||
  tianhe-baotou-magnet/re-scrap|re-scrap|estimated|capacity|5,000 t/yr of blanks x 0.1016 t REO in the swarf|424||508.0||
  tianhe-baotou-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|425||300.0||
  tomtor-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|planned order of magnitude|426||14000.0|2032|
  torngat-sept-iles-refiner/dy-oxide|dy-oxide|estimated|capacity|order of magnitude, general knowledge|427||300.0|2030|
  torngat-sept-iles-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|order of magnitude, general knowledge|428||2000.0|2030|
  torngat-sept-iles-refiner/tb-oxide|tb-oxide|estimated|capacity|order of magnitude, general knowledge|429||50.0|2030|
  torngat-strange-lake-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|order of magnitude|430||15000.0|2030|
  toyotsu-visakhapatnam-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|neodymium is the main part of over 1,000 t exported|431|ibef-irel-2025|550.0|2024|
  ucore-alexandria-refiner/dy-oxide|dy-oxide|assumed|capacity|2,000 t/yr REO x 2% Dy|432|kitco-tanbreez-ucore-2025|40.0|2027|
  ucore-alexandria-refiner/ndpr-oxide|ndpr-oxide|assumed|capacity|2,000 t/yr REO of ionic type feed x 20% NdPr|433|kitco-tanbreez-ucore-2025|400.0|2027|
  ucore-alexandria-refiner/sm-oxide|sm-oxide|assumed|capacity|2,000 t/yr REO x 2.5% Sm|434|kitco-tanbreez-ucore-2025|50.0|2027|
  ucore-alexandria-refiner/tb-oxide|tb-oxide|assumed|capacity|2,000 t/yr REO x 0.4% Tb|435|kitco-tanbreez-ucore-2025|8.0|2027|
  ucore-bokan-mine/heavy-rock-concentrate|heavy-rock-concentrate|estimated|capacity|heavy rich; study of 2013, general knowledge|436||2250.0|2030|
  ucore-kingston-refiner/sm-oxide|sm-oxide|estimated|capacity|order of magnitude|437|burstable-ucore-kingston-2025|50.0|2027|
  unknown-dy-metal-eu/dy-metal|dy-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|438||95.0||
  unknown-dy-metal-eu/tb-metal|tb-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|439||35.0||
  unknown-dy-metal-jp/dy-metal|dy-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|440||180.0||
  unknown-dy-metal-jp/tb-metal|tb-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|441||60.0||
  unknown-dy-metal-us/dy-metal|dy-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|442||120.0||
  unknown-dy-metal-us/dy-metal|dy-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output, with the plants of JS Link and POSCO|443||310.0|2027|
  unknown-dy-metal-us/tb-metal|tb-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|444||40.0||
  unknown-metal-noveon/dy-metal|dy-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|445||36.0||
  unknown-metal-noveon/ndpr-metal|ndpr-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|446||600.0||
  unknown-metal-noveon/tb-metal|tb-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|447||15.0||
  unknown-ndpr-metal-eu/ndpr-metal|ndpr-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|448||560.0||
  unknown-ndpr-metal-jslink/ndpr-metal|ndpr-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output|449||300.0||
  unknown-ndpr-metal-jslink/ndpr-metal|ndpr-metal|assumed|capacity|maker and capacity not known; set to what the buyers need at full output, with the plants in Kuantan and Columbus|450||2050.0|2027|
  us-eol-scrap/re-scrap|re-scrap|assumed|capacity|order of magnitude: feed of the Kingston, Noblesville and San Marcos plants|451||1000.0|2024|
  us-lamp-scrap/lamp-phosphor-scrap|lamp-phosphor-scrap|assumed|capacity|2 t Tb oxide x 23.5, rounded up|452||60.0|2024|
  usar-round-top-mine/heavy-rock-concentrate|heavy-rock-concentrate|assumed|capacity|no tonnes published in any study; the figure of 2,200 t held before had no source|453|||2030|
  usare-stillwater-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|run rate of 600 t/yr in all by the fourth quarter of 2026; half of it taken as this grade|454|minelistings-usare-2025\u001Eusar-8k-may-2026|300.0|2026|
  usare-stillwater-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|run rate of 600 t/yr in all by the fourth quarter of 2026; half of it taken as this grade|455|minelistings-usare-2025\u001Eusar-8k-may-2026|300.0|2026|
  usare-stillwater-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|456||1500.0|2027|
  vac-hanau-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 1200 t, of which 40% assumed standard grade|457||480.0||
  vac-hanau-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 1200 t, of which 60% assumed high-temperature grade|458||720.0||
  vac-hanau-magnet/smco-magnet|smco-magnet|estimated|capacity|general knowledge, no published source|459||100.0||
  vhm-goschen-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|4,300 t/yr concentrate x 58% TREO|460|nsenergy-goschen-2024\u001Esmallcaps-goschen-2024\u001Emetalnomist-goschen-2025|2500.0|2027|
  vhm-goschen-mine/monazite-concentrate|monazite-concentrate|estimated|capacity|9,000 t/yr concentrate by the end of 2029 x 58% TREO|461|metalnomist-goschen-2025\u001Esmallcaps-goschen-2024|5200.0|2030|
  vietnam-other-metal/ndpr-metal|ndpr-metal|estimated|capacity|Showa Denko built 800 t/yr (2010) and Chuden 200 t/yr (2011) there; what others added since is general knowledge|462|showadenko-vietnam-2008\u001Ejmb-chuden-vietnam-2011|3500.0||
  vietnam-vtre-refiner/ndpr-oxide|ndpr-oxide|estimated|capacity|order of magnitude, general knowledge|463||1000.0|2023|
  viridis-colossus-mine/mixed-re-carbonate|mixed-re-carbonate|estimated|capacity|5 Mt/yr x 2,640 ppm x about 72% recovery (recovery assumed)|464|middle-colossus-reserve-2025|9500.0|2029|
  vital-nechalacho-mine/bastnaesite-concentrate|bastnaesite-concentrate|estimated|capacity|general knowledge, no published source|465||500.0|2022|
  vulcan-benson-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|total; total 10000 t, of which 40% assumed standard grade|466|mfgdive-vulcan-2025|4000.0|2029|
  vulcan-benson-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|total; total 10000 t, of which 60% assumed high-temperature grade|467|mfgdive-vulcan-2025|6000.0|2029|
  vulcan-benson-metal/dy-metal|dy-metal|assumed|capacity|6,000 t/yr of high-temperature magnets x 0.03|468||180.0|2027|
  vulcan-benson-metal/ndpr-metal|ndpr-metal|estimated|capacity|derived: 10,000 t magnets x 0.31|469||3100.0|2027|
  vulcan-benson-metal/tb-metal|tb-metal|assumed|capacity|6,000 t/yr of high-temperature magnets x 0.012|470||72.0|2027|
  xiamen-tungsten-changting-refiner/dy-oxide|dy-oxide|assumed|production|feed x yield (1 / recipe): 7440 t ionic REO; the feed is worked out from these sources|471|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|250.0|2024|
  xiamen-tungsten-changting-refiner/ndpr-oxide|ndpr-oxide|assumed|production|feed x yield (1 / recipe): 7440 t ionic REO; the feed is worked out from these sources|472|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|1660.0|2024|
  xiamen-tungsten-changting-refiner/sm-oxide|sm-oxide|assumed|production|feed x yield (1 / recipe): 7440 t ionic REO; the feed is worked out from these sources|473|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|270.0|2024|
  xiamen-tungsten-changting-refiner/tb-oxide|tb-oxide|assumed|production|feed x yield (1 / recipe): 7440 t ionic REO; the feed is worked out from these sources|474|fastmarkets-china-quota-2024\u001Eusgs-mcs-2025-rare-earths|38.0|2024|
  xiamen-tungsten-fujian-mine/ionic-clay-concentrate|ionic-clay-concentrate|assumed|production|split of the 2024 national quota; ionic quota 19,150 t; share as the 2021 group quota|475||3440.0|2024|
  xtc-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|phase I; total 5000 t, of which 50% assumed standard grade|476|rex-xtc-baotou-2025|2500.0|2025|
  xtc-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|phase I; total 5000 t, of which 50% assumed high-temperature grade|477|rex-xtc-baotou-2025|2500.0|2025|
  xtc-baotou-magnet/re-scrap|re-scrap|estimated|capacity|2,500 t/yr of blanks x 0.1016 t REO in the swarf|478||254.0|2025|
  xtc-changting-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|12,000 t/yr at Changting, of which 45% assumed standard grade|479|metalnomist-xtc-baotou-2025|5400.0||
  xtc-changting-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|12,000 t/yr at Changting, of which 55% assumed high-temperature grade|480|metalnomist-xtc-baotou-2025|6600.0||
  xtc-changting-magnet/re-scrap|re-scrap|estimated|capacity|8,250 t/yr of blanks x 0.1016 t REO in the swarf|481||838.0||
  xtc-changting-metal/dy-metal|dy-metal|estimated|capacity|general knowledge, no published source|482||300.0||
  xtc-changting-metal/ndpr-metal|ndpr-metal|estimated|capacity|general knowledge, no published source|483||5000.0||
  xtc-changting-metal/tb-metal|tb-metal|estimated|capacity|general knowledge, no published source|484||70.0||
  yunsheng-baotou-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|15,000 t/yr project of 2022; total 15000 t, of which 55% assumed standard grade|485|csmn-magnet-expansion-2022|8250.0||
  yunsheng-baotou-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|15,000 t/yr project of 2022; total 15000 t, of which 45% assumed high-temperature grade|486|csmn-magnet-expansion-2022|6750.0||
  yunsheng-baotou-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|8,250 t/yr of blanks x 0.1016 t REO in the swarf|487||838.0||
  yunsheng-baotou-magnet/re-scrap|re-scrap|estimated|capacity|6,750 t/yr of blanks x 0.1016 t REO in the swarf|488||686.0||
  yunsheng-ningbo-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|general knowledge, no published source; total 15000 t, of which 60% assumed standard grade|489||9000.0||
  yunsheng-ningbo-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|general knowledge, no published source; total 15000 t, of which 40% assumed high-temperature grade|490||6000.0||
  yunsheng-ningbo-magnet/ndfeb-swarf|ndfeb-swarf|estimated|capacity|9,000 t/yr of blanks x 0.1016 t REO in the swarf|491||914.0||
  yunsheng-ningbo-magnet/re-scrap|re-scrap|estimated|capacity|6,000 t/yr of blanks x 0.1016 t REO in the swarf|492||610.0||
  zhenghai-nantong-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|group target 36,000 t/yr by 2026; total 12000 t, of which 30% assumed standard grade|493|dcf-zhenghai-2025|3600.0||
  zhenghai-nantong-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|group target 36,000 t/yr by 2026; total 12000 t, of which 70% assumed high-temperature grade|494|dcf-zhenghai-2025|8400.0||
  zhenghai-nantong-magnet/re-scrap|re-scrap|estimated|capacity|8,400 t/yr of blanks x 0.1016 t REO in the swarf|495||853.0||
  zhenghai-yantai-magnet/ndfeb-magnet|ndfeb-magnet|estimated|capacity|group 30,000 t/yr less Nantong 12,000; total 18000 t, of which 35% assumed standard grade|496|dcf-zhenghai-2025|6300.0||
  zhenghai-yantai-magnet/ndfeb-magnet-ht|ndfeb-magnet-ht|estimated|capacity|group 30,000 t/yr less Nantong 12,000; total 18000 t, of which 65% assumed high-temperature grade|497|dcf-zhenghai-2025|11700.0||
  zhenghai-yantai-magnet/re-scrap|re-scrap|estimated|capacity|11,700 t/yr of blanks x 0.1016 t REO in the swarf|498||1190.0||', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, kind: CASE list[3] WHEN '' THEN null ELSE list[3] END, notes: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), sourceIds: CASE list[6] WHEN '' THEN null ELSE split(list[6], '\u001E') END, tonnesPerYear: toFloat(list[7]), year: toInteger(list[8])}} AS row
MATCH (a:Activity {dataset: 'rare-earths', id: row.from})
MATCH (b:Material {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:MAKES]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  dy-metal|dy-oxide|estimated|stoichiometry Dy2O3/Dy 1.148 with about 2 % loss; general knowledge, no published source|||0|||1.17||
  dy-oxide|bastnaesite-concentrate|estimated|0.1% of TREO x 75% recovery. Bayan Obo Dy2O3 about 0.1; most bastnaesite plants do not recover it. typical assay, general knowledge||separation|1|||1333.0|bastnaesite|
  dy-oxide|heavy-rock-concentrate|estimated|3.0% of TREO x 85% recovery; typical of eudialyte and peralkaline ores, general knowledge||separation|2|||39.0|heavy-rock|
  dy-oxide|ionic-clay-concentrate|estimated|3.6% of TREO x 93% recovery. medium-Y 3.7, Longnan 6.7-7.5, Xunwu 0.5-1, Myanmar 3-4, Carina 4.5, Serra Verde about 2. typical assay, general knowledge||separation|3|||29.9|ionic-clay|
  dy-oxide|mixed-re-carbonate|estimated|0.5% of TREO x 90% recovery. monazite-type carbonate; ionic-type carbonate would be 1-4. typical assay, general knowledge||separation|4|||222.0|mixed-re-carbonate|
  dy-oxide|monazite-concentrate|estimated|0.5% of TREO x 85% recovery. beach monazite 0.4-0.7; Mount Weld about 0.2-0.25. typical assay, general knowledge||separation|5|||235.0|monazite|
  dy-oxide|re-scrap|estimated|20,454 t REO of scrap that holds Dy and Tb (swarf of high-temperature grades and end-of-life magnets, our split) gave 710 t Dy in China in 2024||separation|6||argus-china-recycled-2025|28.8|re-scrap|
  dy-oxide|recycled-re-oxide|estimated|as from scrap, less the loss already taken||separation|7|||28.0|recycled-re-oxide|
  dy-oxide|xenotime-concentrate|estimated|8.5% of TREO x 90% recovery; Browns Range xenotime, typical assay, general knowledge||separation|8|||13.07|xenotime|
  dy-oxide|ionic-clay-concentrate|estimated|4.3% of TREO x 90% recovery. 200 t Dy from about 5,200 t REO, derived from the announced outputs.||separation|9|aclara-louisiana-refiner|mining-aclara-louisiana-2025|25.8|ionic-clay|
  dy-oxide|heavy-rock-concentrate|estimated|4,500 t REO for 72 t Dy, from the announced outputs and an assumed feed||separation|10|asm-dubbo-refiner|nrinvesting-dubbo-2025|62.5|heavy-rock|
  dy-oxide|ionic-clay-concentrate|estimated|5.0% of TREO x 93% recovery. mix of Longnan Y-rich (Dy 6.7-7.5) and Myanmar ore (3-4). typical assay, general knowledge||separation|11|creg-longnan-refiner||21.5|ionic-clay|
  dy-oxide|monazite-concentrate|estimated|50,000 t/yr monazite x 57% REO (assumed grade) for 200 t Dy; Donald alone would be 47 (92 t Dy from 7,200 t concentrate)||separation|12|energy-fuels-white-mesa-refiner|cbcie-energyfuels-monazite-2024\u001Enasdaq-donald-efa-2025|142.0|monazite|
  dy-oxide|mixed-re-carbonate|estimated|0.25% of TREO x 85% recovery. Kalgoorlie carbonate from Mount Weld. typical assay, general knowledge||separation|13|lynas-kuantan-refiner||471.0|mixed-re-carbonate|
  dy-oxide|monazite-concentrate|estimated|0.23% of TREO x 80% recovery. Mount Weld Dy2O3 about 0.2-0.25. typical assay, general knowledge||separation|14|lynas-kuantan-refiner||543.0|monazite|
  dy-oxide|bastnaesite-concentrate|estimated|0.054% of TREO x 80% recovery. SEG+ is 1.8 of TREO with 4% Dy plus Tb, split 3:1.||separation|15|mp-mountain-pass-refiner|mp-10k-2021\u001Erareearthexchanges-mp-hree-2025\u001Emetalnomist-mp-dytb-2026|2315.0|bastnaesite|
  dy-oxide|mixed-re-carbonate|estimated|Caldeira carbonate: 3,000 t REO gives about 30 t Dy plus Tb, split 24:6||separation|16|neo-sillamae-refiner|rawmaterials-meteoric-neo-2024|125.0|mixed-re-carbonate|
  mixed-re-carbonate|apatite-re-concentrate|estimated|about 91% recovery; general knowledge, no published source|||17|||1.1|apatite|
  mixed-re-carbonate|bastnaesite-concentrate|estimated|about 91% recovery; used for loparite (Solikamsk) and apatite (Lulea)s. general knowledge, no published source|||18|||1.1|bastnaesite|
  mixed-re-carbonate|loparite-concentrate|estimated|chlorination and leaching, about 91% recovery; general knowledge, no published source|||19|||1.1|loparite|
  mixed-re-carbonate|monazite-concentrate|estimated|cracking and leaching, about 94% recovery (Mount Weld type plants reject part of Ce and La). general knowledge, no published source|||20|||1.06|monazite|
  ndfeb-magnet|ndpr-metal|estimated|per tonne of sintered blank; 30 % rare earth plus loss; Project Blue: 7,000 t magnets need 2,600 t oxide = 0.371 oxide = 0.315 metal||magnet-making|21||projectblue-jslink-2025\u001Eencyclopedia-heim-2023|0.31||
  ndfeb-magnet|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||22|hypromag-tyseley-magnet||0.37|recycled|
  ndfeb-magnet|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||23|magreesource-grenoble-magnet||0.37|recycled|
  ndfeb-magnet|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||24|noveon-sanmarcos-magnet||0.37|recycled|
  ndfeb-magnet-ht|dy-metal|estimated|literature about 4 % Dy, less with grain-boundary diffusion; 3 % taken||magnet-making|25||encyclopedia-heim-2023|0.03|dy|
  ndfeb-magnet-ht|ndpr-metal|estimated|per tonne of sintered blank; total rare earth about 31 % with 3 % Dy||magnet-making|26||encyclopedia-heim-2023|0.28|dy|
  ndfeb-magnet-ht|ndpr-metal|estimated|per tonne of sintered blank; grain-boundary diffusion with Tb; general knowledge, no published source||magnet-making|27|||0.29|tb|
  ndfeb-magnet-ht|tb-metal|estimated|Tb diffusion grades use about 0.5-1.5 % Tb; general knowledge, no published source||magnet-making|28|||0.012|tb|
  ndfeb-magnet-ht|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||29|hypromag-tyseley-magnet||0.37|recycled|
  ndfeb-magnet-ht|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||30|magreesource-grenoble-magnet||0.37|recycled|
  ndfeb-magnet-ht|re-scrap|estimated|magnet to magnet: hydrogen decrepitated scrap becomes powder again; 0.31 t metal per t blank x 1.17 and 2% loss; general knowledge|||31|noveon-sanmarcos-magnet||0.37|recycled|
  ndfeb-swarf|ndpr-metal|estimated|0.31 t metal per t blank / 0.1016 t REO in the swarf; 0.28 t of each t of blank is ground away (25-30% of magnet output by the trade) and holds 0.31 t rare earth metal per t = 0.1016 t REO||magnet-making|32||argus-china-recycled-2025|3.05||
  ndpr-metal|ndpr-oxide|estimated|stoichiometry Nd2O3/Nd 1.166 (Pr6O11/Pr 1.208) with 1-2 % loss; SRC reports conversion above 98 %|||33||cmj-src-2024|1.18||
  ndpr-oxide|bastnaesite-concentrate|estimated|20.0% of TREO x 92% recovery. Bayan Obo: Nd2O3 about 15.5, Pr6O11 about 5; Chinese default. typical assay, general knowledge||separation|34|||5.43|bastnaesite|
  ndpr-oxide|heavy-rock-concentrate|estimated|18% of TREO x 88% recovery; typical of eudialyte and peralkaline ores, general knowledge||separation|35|||6.3|heavy-rock|
  ndpr-oxide|ionic-clay-concentrate|estimated|24.0% of TREO x 93% recovery. average of medium-Y Jiangxi (Nd 20-26, Pr 5-7), Xunwu (40), Longnan (5), Myanmar 25, Serra Verde 22-24. typical assay, general knowledge||separation|36|||4.48|ionic-clay|
  ndpr-oxide|loparite-concentrate|estimated|20% of TREO x 91% recovery; typical assay, general knowledge||separation|37|||5.5|loparite|
  ndpr-oxide|mixed-re-carbonate|estimated|25.0% of TREO x 96% recovery. monazite-type carbonate with part of cerium removed; ionic-type carbonate 22-33. typical assay, general knowledge||separation|38|||4.17|mixed-re-carbonate|
  ndpr-oxide|monazite-concentrate|estimated|23.0% of TREO x 92% recovery. Mount Weld about 23 (Nd 18, Pr 5); beach monazite 21-23.||separation|39||smh-ndpr-shares-2024|4.73|monazite|
  ndpr-oxide|ndfeb-swarf|estimated|77.6% of the REO is NdPr x 95% recovery: 26,504 t NdPr of 34,147 t REO made from NdFeB scrap in China in 2024||separation|40||argus-china-recycled-2025|1.36|ndfeb-swarf|
  ndpr-oxide|re-scrap|estimated|77.6% of the REO is NdPr x 95% recovery: 26,504 t NdPr of 34,147 t REO made from NdFeB scrap in China in 2024||separation|41||argus-china-recycled-2025|1.36|re-scrap|
  ndpr-oxide|recycled-re-oxide|estimated|77.6% NdPr as in Chinese scrap x 97% recovery||separation|42||argus-china-recycled-2025|1.33|recycled-re-oxide|
  ndpr-oxide|ionic-clay-concentrate|estimated|30.0% of TREO x 93% recovery. 1,400 t NdPr from about 5,200 t REO, derived from the announced outputs.||separation|43|aclara-louisiana-refiner|mining-aclara-louisiana-2025|3.58|ionic-clay|
  ndpr-oxide|heavy-rock-concentrate|estimated|4,500 t REO for 1,157 t NdPr, from the announced outputs and an assumed feed||separation|44|asm-dubbo-refiner|nrinvesting-dubbo-2025|3.89|heavy-rock|
  ndpr-oxide|bastnaesite-concentrate|estimated|15.0% of TREO x 90% recovery. Weishan: Nd 11, Pr 4. typical assay, general knowledge||separation|45|chinalco-shandong-refiner||7.41|bastnaesite|
  ndpr-oxide|ionic-clay-concentrate|estimated|10.0% of TREO x 93% recovery. mix of Longnan Y-rich (Nd 3-5, Pr 1) and Myanmar ore (25). typical assay, general knowledge||separation|46|creg-longnan-refiner||10.75|ionic-clay|
  ndpr-oxide|bastnaesite-concentrate|estimated|17.0% of TREO x 90% recovery. Maoniuping: Nd 12-13, Pr 4.3. typical assay, general knowledge||separation|47|creg-mianning-refiner||6.54|bastnaesite|
  ndpr-oxide|monazite-concentrate|estimated|50,000 t/yr monazite x 57% REO (assumed grade) for 5,000 t NdPr||separation|48|energy-fuels-white-mesa-refiner|cbcie-energyfuels-monazite-2024|5.7|monazite|
  ndpr-oxide|mixed-re-carbonate|estimated|so that the feed of 2025 (about 28,000 t REO of concentrate, half by way of Kalgoorlie) gives the 6,996 t reported||separation|49|lynas-kuantan-refiner|usgs-mcs-2026-rare-earths\u001Eaustralianmining-lynas-dy-2025\u001Emetalnomist-lynas-record-2025\u001Eargus-lynas-3q-2025\u001Egrafa-lynas-dec-quarter-2026|3.85|mixed-re-carbonate|
  ndpr-oxide|monazite-concentrate|estimated|so that the feed of 2025 (about 28,000 t REO of concentrate, half by way of Kalgoorlie) gives the 6,996 t reported||separation|50|lynas-kuantan-refiner|usgs-mcs-2026-rare-earths\u001Eaustralianmining-lynas-dy-2025\u001Emetalnomist-lynas-record-2025\u001Eargus-lynas-3q-2025\u001Egrafa-lynas-dec-quarter-2026|4.14|monazite|
  ndpr-oxide|bastnaesite-concentrate|estimated|15.7% of TREO x 90% recovery. Mountain Pass NdPr 15.7.||separation|51|mp-mountain-pass-refiner|mp-10k-2021|7.08|bastnaesite|
  ndpr-oxide|mixed-re-carbonate|reported|Caldeira carbonate: 3,000 t REO gives about 900 t NdPr||separation|52|neo-sillamae-refiner|rawmaterials-meteoric-neo-2024|3.33|mixed-re-carbonate|
  ndpr-oxide|bastnaesite-concentrate|estimated|17.0% of TREO x 90% recovery. Sichuan: Nd 12-13, Pr 4.3. typical assay, general knowledge||separation|53|shenghe-leshan-refiner||6.54|bastnaesite|
  re-scrap|dy-metal|estimated|0.03 / 0.1016: only grades with Dy leave Dy in their swarf||magnet-making|54||argus-china-recycled-2025|0.295|dy|
  re-scrap|ndpr-metal|estimated|0.28 / 0.1016; 0.28 t of each t of blank is ground away (25-30% of magnet output by the trade) and holds 0.31 t rare earth metal per t = 0.1016 t REO||magnet-making|55||argus-china-recycled-2025|2.76|dy|
  re-scrap|ndpr-metal|estimated|0.29 / 0.1016; 0.28 t of each t of blank is ground away (25-30% of magnet output by the trade) and holds 0.31 t rare earth metal per t = 0.1016 t REO||magnet-making|56||argus-china-recycled-2025|2.85|tb|
  re-scrap|tb-metal|estimated|0.012 / 0.1016: only grades with Tb leave Tb in their swarf||magnet-making|57||argus-china-recycled-2025|0.118|tb|
  recycled-re-oxide|ndfeb-swarf|estimated|as re-scrap|||58|||1.05|ndfeb-swarf|
  recycled-re-oxide|re-scrap|estimated|magnet scrap to mixed oxide, about 95% recovery; general knowledge, no published source|||59|||1.05|re-scrap|
  sm-metal|sm-oxide|estimated|stoichiometry Sm2O3/Sm 1.160 with about 5 % loss in lanthanothermic reduction; general knowledge, no published source|||60|||1.22||
  sm-oxide|bastnaesite-concentrate|estimated|1.1% of TREO x 80% recovery. Bayan Obo Sm2O3 0.9-1.3; Mountain Pass 0.8. typical assay, general knowledge||separation|61|||113.6|bastnaesite|
  sm-oxide|heavy-rock-concentrate|estimated|2.5% of TREO x 85% recovery; typical of eudialyte and peralkaline ores, general knowledge||separation|62|||47.0|heavy-rock|
  sm-oxide|ionic-clay-concentrate|estimated|4.0% of TREO x 90% recovery. medium-Y 4.5, Longnan 2.8-3.4, Xunwu 5.5, Myanmar about 4. typical assay, general knowledge||separation|63|||27.8|ionic-clay|
  sm-oxide|mixed-re-carbonate|estimated|2.5% of TREO x 90% recovery. monazite-type carbonate. typical assay, general knowledge||separation|64|||44.4|mixed-re-carbonate|
  sm-oxide|monazite-concentrate|estimated|2.5% of TREO x 85% recovery. Mount Weld 2.3-2.8, beach monazite 2.5-3; Donald 3.02 stated.||separation|65||rareearthexchanges-energyfuels-2025|47.1|monazite|
  sm-oxide|smco-scrap|estimated|samarium is nearly all of its REO (95%) x 93% recovery; typical, general knowledge; no recycler of SmCo scrap is linked yet||separation|66|||1.13|smco-scrap|
  sm-oxide|bastnaesite-concentrate|estimated|0.8% of TREO x 80% recovery. Mountain Pass Sm2O3 about 0.8. typical assay, general knowledge||separation|67|mp-mountain-pass-refiner||156.0|bastnaesite|
  smco-magnet|sm-metal|estimated|Sm2Co17 25-27 % Sm, SmCo5 34-36 % Sm; weighted to 2:17 with loss; general knowledge, no published source|||68|||0.28||
  smco-magnet|sm-oxide|estimated|alloy powder straight from the oxide; 0.28 t of metal x 1.22|true||69|irel-visakhapatnam-magnet|deccan-barc-2015\u001Epsuwatch-irel-magnet-2023|0.34|reduction-diffusion|
  tb-metal|tb-oxide|estimated|stoichiometry Tb4O7/Tb 1.176 with about 2 % loss; general knowledge, no published source|||70|||1.2||
  tb-oxide|bastnaesite-concentrate|estimated|0.02% of TREO x 70% recovery. Bayan Obo Tb4O7 0.01-0.05. typical assay, general knowledge||separation|71|||7143.0|bastnaesite|
  tb-oxide|heavy-rock-concentrate|estimated|0.45% of TREO x 85% recovery; typical of eudialyte and peralkaline ores, general knowledge||separation|72|||261.0|heavy-rock|
  tb-oxide|ionic-clay-concentrate|estimated|0.55% of TREO x 93% recovery. medium-Y 0.6, Longnan 1.1-1.3, Xunwu 0.1-0.3, Myanmar 0.5, Serra Verde 0.35. typical assay, general knowledge||separation|73|||196.0|ionic-clay|
  tb-oxide|lamp-phosphor-scrap|estimated|5% of REO x 85% recovery; typical, general knowledge||separation|74|||23.5|lamp-phosphor|
  tb-oxide|mixed-re-carbonate|estimated|0.12% of TREO x 90% recovery. monazite-type carbonate; ionic-type carbonate would be 0.3-0.6. typical assay, general knowledge||separation|75|||926.0|mixed-re-carbonate|
  tb-oxide|monazite-concentrate|estimated|0.1% of TREO x 85% recovery. beach monazite 0.08-0.15; Mount Weld 0.07-0.09. typical assay, general knowledge||separation|76|||1176.0|monazite|
  tb-oxide|re-scrap|estimated|20,454 t REO of scrap that holds Dy and Tb (swarf of high-temperature grades and end-of-life magnets, our split) gave 160 t Tb in China in 2024||separation|77||argus-china-recycled-2025|128.0|re-scrap|
  tb-oxide|recycled-re-oxide|estimated|as from scrap, less the loss already taken||separation|78|||124.0|recycled-re-oxide|
  tb-oxide|xenotime-concentrate|estimated|1.25% of TREO x 90% recovery; Browns Range xenotime, typical assay, general knowledge||separation|79|||88.9|xenotime|
  tb-oxide|ionic-clay-concentrate|estimated|0.64% of TREO x 90% recovery. 30 t Tb from about 5,200 t REO, derived from the announced outputs.||separation|80|aclara-louisiana-refiner|mining-aclara-louisiana-2025|174.0|ionic-clay|
  tb-oxide|heavy-rock-concentrate|estimated|4,500 t REO for 13 t Tb, from the announced outputs and an assumed feed||separation|81|asm-dubbo-refiner|nrinvesting-dubbo-2025|346.0|heavy-rock|
  tb-oxide|ionic-clay-concentrate|estimated|0.85% of TREO x 93% recovery. mix of Longnan Y-rich (Tb 1.1-1.3) and Myanmar ore (0.5). typical assay, general knowledge||separation|82|creg-longnan-refiner||127.0|ionic-clay|
  tb-oxide|monazite-concentrate|estimated|50,000 t/yr monazite x 57% REO (assumed grade) for 70 t Tb; Donald alone would be 270 (16 t Tb)||separation|83|energy-fuels-white-mesa-refiner|cbcie-energyfuels-monazite-2024\u001Enasdaq-donald-efa-2025|407.0|monazite|
  tb-oxide|mixed-re-carbonate|estimated|0.087% of TREO x 85% recovery. Kalgoorlie carbonate from Mount Weld. typical assay, general knowledge||separation|84|lynas-kuantan-refiner||1352.0|mixed-re-carbonate|
  tb-oxide|monazite-concentrate|estimated|0.08% of TREO x 80% recovery. Mount Weld Tb4O7 about 0.07-0.09. typical assay, general knowledge||separation|85|lynas-kuantan-refiner||1562.0|monazite|
  tb-oxide|bastnaesite-concentrate|estimated|0.018% of TREO x 80% recovery. SEG+ is 1.8 of TREO with 4% Dy plus Tb, split 3:1.||separation|86|mp-mountain-pass-refiner|mp-10k-2021\u001Erareearthexchanges-mp-hree-2025\u001Emetalnomist-mp-dytb-2026|6944.0|bastnaesite|
  tb-oxide|mixed-re-carbonate|estimated|Caldeira carbonate: 3,000 t REO gives about 30 t Dy plus Tb, split 24:6||separation|87|neo-sillamae-refiner|rawmaterials-meteoric-neo-2024|500.0|mixed-re-carbonate|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, notes: CASE list[3] WHEN '' THEN null ELSE list[3] END, only: toBoolean(list[4]), process: CASE list[5] WHEN '' THEN null ELSE list[5] END, row: toInteger(list[6]), site: CASE list[7] WHEN '' THEN null ELSE list[7] END, sourceIds: CASE list[8] WHEN '' THEN null ELSE split(list[8], '\u001E') END, tonnesPerTonne: toFloat(list[9]), variant: CASE list[10] WHEN '' THEN null ELSE list[10] END}} AS row
MATCH (a:Material {dataset: 'rare-earths', id: row.from})
MATCH (b:Material {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:MADE_FROM]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  abb-vasteras-motor-use|ndfeb-magnet|estimated|true|rough; 200 t finished / 0.72 = sintered blank|0||278.0|2025|
  abb-vasteras-motor-use|ndfeb-magnet-ht|estimated|true|rough; 250 t finished / 0.72 = sintered blank|1||347.0|2025|
  apple-cupertino-electronics-use|ndfeb-magnet|estimated|true|share of about 230 M phones; shipments from 2027; 300 t finished / 0.72 = sintered blank|2||417.0|2025|
  bajaj-pune-e2w-use|ndfeb-magnet|estimated|true|about 1.9 M vehicles x 0.33 kg; 600 t finished / 0.72 = sintered blank|3||833.0|2025|
  bajaj-pune-e2w-use|ndfeb-magnet-ht|estimated|true|same; 250 t finished / 0.72 = sintered blank|4||347.0|2025|
  bmw-dingolfing-ev-use|ndfeb-magnet-ht|estimated|true|Gen5/6 battery cars use no magnet; 0.2 M hybrids x 1.2 kg; 250 t finished / 0.72 = sintered blank|5|cash-renault-2025|347.0|2025|
  bosch-hildesheim-ev-use|ndfeb-magnet|estimated|true|auxiliary motors; rough; 600 t finished / 0.72 = sintered blank|6||833.0|2025|
  bosch-hildesheim-ev-use|ndfeb-magnet-ht|estimated|true|about 0.9 M motors x 1.6 kg; rough; 1400 t finished / 0.72 = sintered blank|7||1944.0|2025|
  bosch-reutlingen-ebike-use|ndfeb-magnet|estimated|true|about 4.5 M e-bikes x 0.11 kg; 500 t finished / 0.72 = sintered blank|8||694.0|2025|
  byd-shenzhen-ev-use|ndfeb-magnet-ht|estimated|true|4.6 M vehicles x 1.8 kg, all high-temperature grade; 8280 t finished / 0.72 = sintered blank|9|reportify-cn-auto-2025|11500.0|2025|
  ca-motor-use|ndfeb-magnet|estimated|true|rough; 150 t finished / 0.72 = sintered blank|10||208.3|2025|
  ca-motor-use|ndfeb-magnet-ht|estimated|true|rough; 120 t finished / 0.72 = sintered blank|11||166.7|2025|
  cn-auto-parts-use|ndfeb-magnet|estimated|true|about 31 M cars built x 0.3 kg; 9000 t finished / 0.72 = sintered blank|12||12500.0|2025|
  cn-auto-parts-use|ndfeb-magnet-ht|estimated|true|EPS and under-bonnet motors, 31 M x 0.11 kg; 3500 t finished / 0.72 = sintered blank|13||4861.0|2025|
  cn-defence-use|ndfeb-magnet-ht|estimated|true|no public figure; rough; 500 t finished / 0.72 = sintered blank|14||694.0|2025|
  cn-defence-use|smco-magnet|estimated|true|no public figure; rough; 700 t finished / 0.72 = sintered blank|15||972.0|2025|
  cn-other-ac-use|ndfeb-magnet|estimated|true|about 75 M compressors x 0.1 kg and other appliance motors; 5500 t finished / 0.72 = sintered blank|16||7639.0|2025|
  cn-other-ac-use|ndfeb-magnet-ht|estimated|true|same, 30 %; 2000 t finished / 0.72 = sintered blank|17||2778.0|2025|
  cn-other-electronics-use|ndfeb-magnet|estimated|true|about 900 M phones, headphones, loudspeakers, tools; rough; 18000 t finished / 0.72 = sintered blank|18||25000.0|2025|
  cn-other-nev-use|ndfeb-magnet-ht|estimated|true|7.75 M vehicles x 1.6 kg, all high-temperature grade (16.49 M NEV less the named makers); 12400 t finished / 0.72 = sintered blank|19|smm-cn-auto-2025|17222.0|2025|
  cn-other-uses-use|ndfeb-magnet|estimated|true|lifts, separation, tools, toys, bonded excluded; closes the Chinese total; rough; 17000 t finished / 0.72 = sintered blank|20||23611.0|2025|
  cn-other-wind-use|ndfeb-magnet|estimated|true|about 50 GW x 80 kg/MW, 70 % standard; 2800 t finished / 0.72 = sintered blank|21||3889.0|2025|
  cn-other-wind-use|ndfeb-magnet-ht|estimated|true|same, 30 %; 1200 t finished / 0.72 = sintered blank|22||1667.0|2025|
  cn-smco-industry-use|smco-magnet|estimated|true|rail traction, sensors, high-speed motors, pumps; rough; 900 t finished / 0.72 = sintered blank|23||1250.0|2025|
  daikin-osaka-ac-use|ndfeb-magnet|estimated|true|about 12 M compressors x 0.1 kg, 75 % standard; 900 t finished / 0.72 = sintered blank|24||1250.0|2025|
  daikin-osaka-ac-use|ndfeb-magnet-ht|estimated|true|same; 300 t finished / 0.72 = sintered blank|25||417.0|2025|
  envision-jiangyin-wind-use|ndfeb-magnet|estimated|true|about 16 GW x 80 kg/MW, 70 % standard; 900 t finished / 0.72 = sintered blank|26||1250.0|2025|
  envision-jiangyin-wind-use|ndfeb-magnet-ht|estimated|true|same, 30 % high-temperature; 380 t finished / 0.72 = sintered blank|27||528.0|2025|
  eu-auto-parts-use|ndfeb-magnet|estimated|true|about 14 M cars x 0.28 kg; 4000 t finished / 0.72 = sintered blank|28||5556.0|2025|
  eu-auto-parts-use|ndfeb-magnet-ht|estimated|true|EPS, pumps; 14 M x 0.14 kg; 2000 t finished / 0.72 = sintered blank|29||2778.0|2025|
  eu-defence-use|ndfeb-magnet-ht|estimated|true|rough; 100 t finished / 0.72 = sintered blank|30||138.9|2025|
  eu-defence-use|smco-magnet|estimated|true|no public figure; rough; 150 t finished / 0.72 = sintered blank|31||208.3|2025|
  fanuc-yamanashi-robot-use|ndfeb-magnet|estimated|true|rough; 500 t finished / 0.72 = sintered blank|32||694.0|2025|
  fanuc-yamanashi-robot-use|ndfeb-magnet-ht|estimated|true|servo motors and robots; rough; 900 t finished / 0.72 = sintered blank|33||1250.0|2025|
  ford-dearborn-ev-use|ndfeb-magnet-ht|estimated|true|0.32 M vehicles x 1.3 kg, all high-temperature grade; 416 t finished / 0.72 = sintered blank|34||578.0|2025|
  foxconn-zhengzhou-electronics-use|ndfeb-magnet|estimated|true|about 230 M phones x 5 g plus wireless charging, audio, laptops; 1800 t finished / 0.72 = sintered blank|35||2500.0|2025|
  gd-groton-defence-use|ndfeb-magnet-ht|estimated|true|about 2 submarines x 9,200-10,000 lb and 2 destroyers x 5,200-5,700 lb rare earths, magnets in part; 12 t finished / 0.72 = sintered blank|36|fp-defence-re-2025|16.7|2025|
  geely-ningbo-ev-use|ndfeb-magnet-ht|estimated|true|1.69 M vehicles x 1.7 kg, all high-temperature grade; 2873 t finished / 0.72 = sintered blank|37|reportify-cn-auto-2025|3990.0|2025|
  gevernova-us-wind-use|ndfeb-magnet|estimated|true|offshore Haliade-X and PMG onshore; rough; 350 t finished / 0.72 = sintered blank|38||486.0|2025|
  gevernova-us-wind-use|ndfeb-magnet-ht|estimated|true|same; 200 t finished / 0.72 = sintered blank|39||278.0|2025|
  gm-detroit-ev-use|ndfeb-magnet-ht|estimated|true|0.18 M vehicles x 3.0 kg, all high-temperature grade; 540 t finished / 0.72 = sintered blank|40||750.0|2025|
  goldwind-urumqi-wind-use|ndfeb-magnet|estimated|true|about 25 GW x 110 kg/MW (mostly medium-speed), half standard; 1800 t finished / 0.72 = sintered blank|41||2500.0|2025|
  goldwind-urumqi-wind-use|ndfeb-magnet-ht|estimated|true|same, one third high-temperature; 950 t finished / 0.72 = sintered blank|42||1319.0|2025|
  gree-zhuhai-ac-use|ndfeb-magnet|estimated|true|about 45 M compressors x 0.11 kg, 70 % standard; 3500 t finished / 0.72 = sintered blank|43||4861.0|2025|
  gree-zhuhai-ac-use|ndfeb-magnet-ht|estimated|true|same, 30 %; 1500 t finished / 0.72 = sintered blank|44||2083.0|2025|
  hanwha-kr-defence-use|ndfeb-magnet-ht|estimated|true|no public figure; rough; 20 t finished / 0.72 = sintered blank|45||27.8|2025|
  hanwha-kr-defence-use|smco-magnet|estimated|true|rough; 15 t finished / 0.72 = sintered blank|46||20.8|2025|
  honda-suzuka-ev-use|ndfeb-magnet|estimated|true|heavy-free hot-deformed magnets; about 0.9 M hybrids x 0.6 kg; 500 t finished / 0.72 = sintered blank|47||694.0|2025|
  honda-suzuka-ev-use|ndfeb-magnet-ht|estimated|true|remainder; 250 t finished / 0.72 = sintered blank|48||347.0|2025|
  hyundai-ulsan-ev-use|ndfeb-magnet-ht|estimated|true|1.3 M vehicles x 1.2 kg, all high-temperature grade; 1560 t finished / 0.72 = sintered blank|49||2167.0|2025|
  in-other-use|ndfeb-magnet|estimated|true|India imports about 2-3 kt of magnets in total; 1200 t finished / 0.72 = sintered blank|50||1667.0|2025|
  in-other-use|ndfeb-magnet-ht|estimated|true|same; 350 t finished / 0.72 = sintered blank|51||486.0|2025|
  in-other-use|smco-magnet|estimated|true|space and defence; 2 t finished / 0.72 = sintered blank|52||2.8|2025|
  inovance-suzhou-servo-use|ndfeb-magnet|estimated|true|industrial motors and servo, about 8 % of Chinese demand; rough; 9500 t finished / 0.72 = sintered blank|53||13194.0|2025|
  inovance-suzhou-servo-use|ndfeb-magnet-ht|estimated|true|servo and high-efficiency motors; rough; 6000 t finished / 0.72 = sintered blank|54||8333.0|2025|
  it-industrial-use|ndfeb-magnet|estimated|true|rough share of EU imports; 800 t finished / 0.72 = sintered blank|55||1111.0|2025|
  it-industrial-use|ndfeb-magnet-ht|estimated|true|rough; 350 t finished / 0.72 = sintered blank|56||486.0|2025|
  jlr-wolverhampton-ev-use|ndfeb-magnet|estimated|true|UK industry; rough; 150 t finished / 0.72 = sintered blank|57||208.3|2025|
  jlr-wolverhampton-ev-use|ndfeb-magnet-ht|estimated|true|about 0.13 M x 1.6 kg; 200 t finished / 0.72 = sintered blank|58||278.0|2025|
  jp-auto-parts-use|ndfeb-magnet|estimated|true|about 8 M cars x 0.2 kg; 1500 t finished / 0.72 = sintered blank|59||2083.0|2025|
  jp-auto-parts-use|ndfeb-magnet-ht|estimated|true|EPS and others; 900 t finished / 0.72 = sintered blank|60||1250.0|2025|
  jp-defence-use|ndfeb-magnet-ht|estimated|true|no public figure; rough; 20 t finished / 0.72 = sintered blank|61||27.8|2025|
  lg-changwon-appliance-use|ndfeb-magnet|estimated|true|appliance compressors, phones, car parts; set so that Korean imports are near 854 t a month; 3200 t finished / 0.72 = sintered blank|62|asiacity-cn-exports-2025|4444.0|2025|
  lg-changwon-appliance-use|ndfeb-magnet-ht|estimated|true|car parts and machine tools; rough; 900 t finished / 0.72 = sintered blank|63||1250.0|2025|
  lockheed-fortworth-defence-use|ndfeb-magnet-ht|estimated|true|about 175 aircraft x 14 kg NdFeB alloy; the often quoted 920 lb (417 kg) of rare earths is not magnet mass; 2.5 t finished / 0.72 = sintered blank|64|pulse-f35-adamas-2026\u001Efp-defence-re-2025|3.5|2025|
  lockheed-fortworth-defence-use|smco-magnet|estimated|true|about 175 aircraft x 23 kg SmCo; 4 t finished / 0.72 = sintered blank|65|pulse-f35-adamas-2026\u001Enzherald-samarium-2025|5.6|2025|
  mercedes-stuttgart-ev-use|ndfeb-magnet-ht|estimated|true|0.4 M vehicles x 1.5 kg, all high-temperature grade; 600 t finished / 0.72 = sintered blank|66||833.0|2025|
  midea-foshan-ac-use|ndfeb-magnet|estimated|true|about 60 M compressors x 0.11 kg, 70 % standard; 4500 t finished / 0.72 = sintered blank|67||6250.0|2025|
  midea-foshan-ac-use|ndfeb-magnet-ht|estimated|true|same, 30 %; 2000 t finished / 0.72 = sintered blank|68||2778.0|2025|
  mingyang-zhongshan-wind-use|ndfeb-magnet|estimated|true|about 13 GW x 100 kg/MW, 70 % standard; 900 t finished / 0.72 = sintered blank|69||1250.0|2025|
  mingyang-zhongshan-wind-use|ndfeb-magnet-ht|estimated|true|same, 30 % high-temperature; 400 t finished / 0.72 = sintered blank|70||556.0|2025|
  mx-auto-motor-use|ndfeb-magnet|estimated|true|about 4 M cars and exported motors; rough; 700 t finished / 0.72 = sintered blank|71||972.0|2025|
  mx-auto-motor-use|ndfeb-magnet-ht|estimated|true|EV drive units and EPS; rough; 500 t finished / 0.72 = sintered blank|72||694.0|2025|
  nissan-yokohama-ev-use|ndfeb-magnet-ht|estimated|true|0.75 M vehicles x 0.9 kg, all high-temperature grade; 675 t finished / 0.72 = sintered blank|73||938.0|2025|
  renault-cleon-ev-use|ndfeb-magnet-ht|estimated|true|wound-rotor main motors use no magnet; hybrids 0.25 M x 0.5 kg; 120 t finished / 0.72 = sintered blank|74|cash-renault-2025|166.7|2025|
  saic-shanghai-ev-use|ndfeb-magnet-ht|estimated|true|1.6 M vehicles x 1.4 kg, all high-temperature grade; 2240 t finished / 0.72 = sintered blank|75||3111.0|2025|
  samsung-vietnam-electronics-use|ndfeb-magnet|estimated|true|China ships about 456 t a month to Vietnam, part of it for further processing; 3500 t finished / 0.72 = sintered blank|76|asiacity-cn-exports-2025|4861.0|2025|
  schaeffler-buehl-ev-use|ndfeb-magnet-ht|estimated|true|about 0.5 M motors x 1.6 kg; rough; 800 t finished / 0.72 = sintered blank|77||1111.0|2025|
  seagate-korat-hdd-use|ndfeb-magnet|estimated|true|about 50 M drives x 9 g; 450 t finished / 0.72 = sintered blank|78||625.0|2025|
  siemens-badneustadt-motor-use|ndfeb-magnet|estimated|true|rough; 900 t finished / 0.72 = sintered blank|79||1250.0|2025|
  siemens-badneustadt-motor-use|ndfeb-magnet-ht|estimated|true|servo motors; rough; 800 t finished / 0.72 = sintered blank|80||1111.0|2025|
  siemens-gamesa-brande-wind-use|ndfeb-magnet|estimated|true|remainder; 500 t finished / 0.72 = sintered blank|81|encyclopedia-heim-2023|694.0|2025|
  siemens-gamesa-brande-wind-use|ndfeb-magnet-ht|estimated|true|about 3 GW direct-drive offshore x 600-650 kg/MW, 70 % high-temperature; 1300 t finished / 0.72 = sintered blank|82|encyclopedia-heim-2023|1806.0|2025|
  stellantis-tremery-ev-use|ndfeb-magnet-ht|estimated|true|0.45 M vehicles x 1.4 kg, all high-temperature grade; 630 t finished / 0.72 = sintered blank|83||875.0|2025|
  tata-pune-ev-use|ndfeb-magnet-ht|estimated|true|0.2 M vehicles x 1.5 kg, all high-temperature grade; 300 t finished / 0.72 = sintered blank|84||417.0|2025|
  tesla-austin-ev-use|ndfeb-magnet-ht|estimated|true|0.75 M vehicles x 1.9 kg, all high-temperature grade; 1425 t finished / 0.72 = sintered blank|85|reportify-cn-auto-2025|1979.0|2025|
  tesla-shanghai-ev-use|ndfeb-magnet-ht|estimated|true|0.85 M vehicles x 1.9 kg, all high-temperature grade; 1615 t finished / 0.72 = sintered blank|86||2243.0|2025|
  toyota-aichi-ev-use|ndfeb-magnet-ht|estimated|true|4.5 M vehicles x 0.75 kg, all high-temperature grade mostly hybrids; 3375 t finished / 0.72 = sintered blank|87||4688.0|2025|
  unitedimaging-shanghai-mri-use|ndfeb-magnet|estimated|true|about 600 open scanners x 1.5 t; 900 t finished / 0.72 = sintered blank|88||1250.0|2025|
  unitree-hangzhou-humanoid-use|ndfeb-magnet-ht|estimated|true|taken at the reported upper limit: below 35 t at present; 2-4 kg a robot; 35 t finished / 0.72 = sintered blank|89|argus-ndfeb-capacity-2025|48.6|2025|
  us-auto-parts-use|ndfeb-magnet|estimated|true|about 10 M cars x 0.25 kg; 2500 t finished / 0.72 = sintered blank|90||3472.0|2025|
  us-auto-parts-use|ndfeb-magnet-ht|estimated|true|EPS and actuators; 1200 t finished / 0.72 = sintered blank|91||1667.0|2025|
  us-dod-10x-use|ndfeb-magnet-ht|assumed|false|no demand before the 10X plant runs in 2028; tonnes not published|92|||2025|
  us-industrial-use|ndfeb-magnet|estimated|true|set so that US imports are near 10 kt a year; 3500 t finished / 0.72 = sintered blank|93|finanzen-mp-northlake-2026|4861.0|2025|
  us-industrial-use|ndfeb-magnet-ht|estimated|true|same; 800 t finished / 0.72 = sintered blank|94||1111.0|2025|
  us-industrial-use|smco-magnet|estimated|true|industrial and aerospace SmCo; 150 t finished / 0.72 = sintered blank|95||208.3|2025|
  us-missile-defence-use|ndfeb-magnet-ht|estimated|true|US weapons used about 175 t NdFeB a year (2012 study), less the two rows above; 160 t finished / 0.72 = sintered blank|96|raremetalblog-dod-2012|222.2|2025|
  us-missile-defence-use|smco-magnet|estimated|true|no public figure; rough share of US SmCo use; 150 t finished / 0.72 = sintered blank|97||208.3|2025|
  vestas-aarhus-wind-use|ndfeb-magnet|estimated|true|same; 400 t finished / 0.72 = sintered blank|98||556.0|2025|
  vestas-aarhus-wind-use|ndfeb-magnet-ht|estimated|true|V236 and EnVentus medium-speed; about 8 GW x 80 kg/MW; 250 t finished / 0.72 = sintered blank|99||347.0|2025|
  vw-kassel-ev-use|ndfeb-magnet-ht|estimated|true|0.85 M vehicles x 1.6 kg, all high-temperature grade; 1360 t finished / 0.72 = sintered blank|100||1889.0|2025|
  wd-bangpain-hdd-use|ndfeb-magnet|estimated|true|about 50 M drives x 10 g; 500 t finished / 0.72 = sintered blank|101||694.0|2025|
  weg-jaragua-motor-use|ndfeb-magnet|estimated|true|rough; 450 t finished / 0.72 = sintered blank|102||625.0|2025|
  weg-jaragua-motor-use|ndfeb-magnet-ht|estimated|true|wind generators and motors; rough; 250 t finished / 0.72 = sintered blank|103||347.0|2025|
  yadea-wuxi-ebike-use|ndfeb-magnet|estimated|true|about 48 M two-wheelers x 0.2 kg; 9500 t finished / 0.72 = sintered blank|104||13194.0|2025|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, inForce: toBoolean(list[3]), notes: CASE list[4] WHEN '' THEN null ELSE list[4] END, row: toInteger(list[5]), sourceIds: CASE list[6] WHEN '' THEN null ELSE split(list[6], '\u001E') END, tonnesPerYear: toFloat(list[7]), year: toInteger(list[8])}} AS row
MATCH (a:Site {dataset: 'rare-earths', id: row.from})
MATCH (b:Material {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:DEMANDS]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  AU|aukus|true||0|2021-09-15|20210915|govuk-aukus-2021|member|
  GB|aukus|true||1|2021-09-15|20210915|govuk-aukus-2021|member|
  US|aukus|true||2|2021-09-15|20210915|govuk-aukus-2021|member|
  AE|brics|true||3|2024-01-01|20240101|businessstandard-brics-2025|member|
  BR|brics|true||4|2009-06-16|20090616|businessstandard-brics-2025|member|
  CN|brics|true||5|2009-06-16|20090616|businessstandard-brics-2025|member|
  EG|brics|true||6|2024-01-01|20240101|businessstandard-brics-2025|member|
  ET|brics|true||7|2024-01-01|20240101|businessstandard-brics-2025|member|
  ID|brics|true||8|2025-01-06|20250106|businessstandard-brics-2025|member|
  IN|brics|true||9|2009-06-16|20090616|businessstandard-brics-2025|member|
  IR|brics|true||10|2024-01-01|20240101|businessstandard-brics-2025|member|
  RU|brics|true||11|2009-06-16|20090616|businessstandard-brics-2025|member|
  SA|brics|false|takes part in meetings; accession not formalised|12|2024-01-01|20240101|sputnik-brics-2025|invited|
  ZA|brics|true||13|2011-04-14|20110414|businessstandard-brics-2025|member|
  CN|china|true||14||||member|
  CN|dfars-covered|true|mining and refining steps from 2027-01-01|15|2019-04-30|20190430|crowell-dfars-2024\u001Efr-dfars-2019\u001Efr-dfars-2024|member|
  IR|dfars-covered|true|mining and refining steps from 2027-01-01|16|2019-04-30|20190430|crowell-dfars-2024\u001Efr-dfars-2019\u001Efr-dfars-2024|member|
  KP|dfars-covered|true|mining and refining steps from 2027-01-01|17|2019-04-30|20190430|crowell-dfars-2024\u001Efr-dfars-2019\u001Efr-dfars-2024|member|
  RU|dfars-covered|true|mining and refining steps from 2027-01-01|18|2019-04-30|20190430|crowell-dfars-2024\u001Efr-dfars-2019\u001Efr-dfars-2024|member|
  AT|eu|true||19|1995-01-01|19950101|europa-eu-countries|member|
  BE|eu|true||20|1958-01-01|19580101|europa-eu-countries|member|
  BG|eu|true||21|2007-01-01|20070101|europa-eu-countries|member|
  CY|eu|true||22|2004-05-01|20040501|europa-eu-countries|member|
  CZ|eu|true||23|2004-05-01|20040501|europa-eu-countries|member|
  DE|eu|true||24|1958-01-01|19580101|europa-eu-countries|member|
  DK|eu|true||25|1973-01-01|19730101|europa-eu-countries|member|
  EE|eu|true||26|2004-05-01|20040501|europa-eu-countries|member|
  ES|eu|true||27|1986-01-01|19860101|europa-eu-countries|member|
  FI|eu|true||28|1995-01-01|19950101|europa-eu-countries|member|
  FR|eu|true||29|1958-01-01|19580101|europa-eu-countries|member|
  GR|eu|true||30|1981-01-01|19810101|europa-eu-countries|member|
  HR|eu|true||31|2013-07-01|20130701|europa-eu-countries|member|
  HU|eu|true||32|2004-05-01|20040501|europa-eu-countries|member|
  IE|eu|true||33|1973-01-01|19730101|europa-eu-countries|member|
  IT|eu|true||34|1958-01-01|19580101|europa-eu-countries|member|
  LT|eu|true||35|2004-05-01|20040501|europa-eu-countries|member|
  LU|eu|true||36|1958-01-01|19580101|europa-eu-countries|member|
  LV|eu|true||37|2004-05-01|20040501|europa-eu-countries|member|
  MT|eu|true||38|2004-05-01|20040501|europa-eu-countries|member|
  NL|eu|true||39|1958-01-01|19580101|europa-eu-countries|member|
  PL|eu|true||40|2004-05-01|20040501|europa-eu-countries|member|
  PT|eu|true||41|1986-01-01|19860101|europa-eu-countries|member|
  RO|eu|true||42|2007-01-01|20070101|europa-eu-countries|member|
  SE|eu|true||43|1995-01-01|19950101|europa-eu-countries|member|
  SI|eu|true||44|2004-05-01|20040501|europa-eu-countries|member|
  SK|eu|true||45|2004-05-01|20040501|europa-eu-countries|member|
  AU|five-eyes|true||46|||wikipedia-five-eyes|member|
  CA|five-eyes|true||47|||wikipedia-five-eyes|member|
  GB|five-eyes|true||48|||wikipedia-five-eyes|member|
  NZ|five-eyes|true||49|||wikipedia-five-eyes|member|
  US|five-eyes|true||50|||wikipedia-five-eyes|member|
  AE|forge|true|attended the launch; framework with the US 2026-02-04|51|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  AM|forge|true|attended the launch|52|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AO|forge|true|attended the launch|53|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AR|forge|true|attended the launch; framework with the US 2026-02-04|54|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  AU|forge|true|attended the launch; framework with the US 2025-10-20|55|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eopovo-us-australia-2025\u001Eclc-frameworks-2025\u001Eunicc-cmm-2026|framework|
  BE|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|56|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  BH|forge|true|attended the launch|57|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BO|forge|true|attended the launch|58|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BR|forge|true|attended the launch|59|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CA|forge|true|attended the launch|60|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CD|forge|true|attended the launch; strategic partnership agreement with the US 2025-12-04|61|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eserus-drc-rwanda-2025\u001Eunicc-cmm-2026|framework|
  CK|forge|true|attended the launch; framework with the US 2026-02-04|62|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  CZ|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|63|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  DE|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|64|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  DO|forge|true|attended the launch|65|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  EC|forge|true|attended the launch; framework with the US 2026-02-04|66|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  EE|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|67|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  FI|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|68|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  FR|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|69|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  GB|forge|true|attended the launch; memorandum with the US 2026-02-05|70|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  GN|forge|true|attended the launch; memorandum with the US 2026-02-04|71|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  GR|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|72|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  IL|forge|true|attended the launch|73|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  IN|forge|true|attended the launch; framework with the US 2026-05-26; said in February 2026 that it backs FORGE|74|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Emining-us-india-2026\u001Ebharathorizon-india-forge-2026\u001Eunicc-cmm-2026|framework|
  IT|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|75|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  JO|forge|true|attended the launch|76|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  JP|forge|true|attended the launch; framework with the US 2025-10-28|77|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Enational-us-japan-2025\u001Eclc-frameworks-2025\u001Eunicc-cmm-2026|framework|
  KE|forge|true|attended the launch|78|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  KR|forge|true|attended the launch; chair to June 2026|79|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekbs-forge-chair-2026\u001Eunicc-cmm-2026|participant|
  KZ|forge|true|attended the launch; memorandum with the US 2025-11-06|80|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eastanatimes-kz-mou-2025\u001Eunicc-cmm-2026|framework|
  LT|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|81|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  MA|forge|true|attended the launch; memorandum with the US 2026-02-04|82|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  MN|forge|true|attended the launch; reported as joined|83|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Egazetakg-mongolia-forge-2026\u001Eunicc-cmm-2026|participant|
  MX|forge|true|attended the launch; action plan with the US 2026-02-04|84|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Esupplychaindive-pacts-2026\u001Eunicc-cmm-2026|framework|
  MY|forge|true|attended the launch; memorandum with the US 2025-10-26|85|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eclc-frameworks-2025\u001Emondaq-cmm-2026\u001Eunicc-cmm-2026|framework|
  NL|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|86|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  NO|forge|true|attended the launch|87|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  NZ|forge|true|attended the launch|88|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  OM|forge|true|attended the launch|89|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PE|forge|true|attended the launch; framework with the US 2026-02-04|90|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  PH|forge|true|attended the launch; memorandum with the US 2026-02-04|91|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  PK|forge|true|attended the launch|92|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PL|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|93|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  PY|forge|true|attended the launch; framework with the US 2026-02-04|94|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  QA|forge|true|attended the launch|95|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  RO|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|96|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  SA|forge|true|attended the launch; framework with the US 2025-11-18|97|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ezawya-saudi-framework-2025\u001Eunicc-cmm-2026|framework|
  SE|forge|true|attended the launch; the EU-US memorandum and action plan of 2026-04-24 bind it too|98|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Ekarlsson-eu-us-mou-2026\u001Eunicc-cmm-2026|participant|
  SG|forge|true|attended the launch|99|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  SL|forge|true|attended the launch|100|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  TH|forge|true|attended the launch; memorandum with the US 2025-10-26|101|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eclc-frameworks-2025\u001Emondaq-cmm-2026\u001Eunicc-cmm-2026|framework|
  UA|forge|true|attended the launch; minerals agreement (reconstruction investment fund) with the US 2025-04-30|102|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eqazinform-us-ukraine-2025\u001Eunicc-cmm-2026|framework|
  US|forge|true|host|103|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|host|
  UZ|forge|true|attended the launch; memorandum with the US 2026-02-04|104|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Enewsofasia-uz-mou-2026\u001Espglobal-us-frameworks-2026\u001Eunicc-cmm-2026|framework|
  ZM|forge|true|attended the launch|105|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AE|forge-framework|true|framework|106|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  AR|forge-framework|true|framework|107|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  AT|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|108|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  AU|forge-framework|true|framework|109|2025-10-20|20251020|opovo-us-australia-2025\u001Eclc-frameworks-2025|framework|
  BE|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|110|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  BG|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|111|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  CD|forge-framework|true|strategic partnership agreement|112|2025-12-04|20251204|serus-drc-rwanda-2025|framework|
  CK|forge-framework|true|framework|113|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  CL|forge-framework|true|joint declaration on critical minerals; did not attend on 2026-02-04|114|2026-03-12|20260312|asiaone-chile-us-2026|framework|
  CY|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|115|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  CZ|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|116|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  DE|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|117|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  DK|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|118|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  EC|forge-framework|true|framework|119|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  EE|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|120|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  ES|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|121|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  FI|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|122|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  FR|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|123|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  GB|forge-framework|true|memorandum|124|2026-02-05|20260205|spglobal-us-frameworks-2026|framework|
  GN|forge-framework|true|memorandum|125|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  GR|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|126|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  HR|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|127|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  HU|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|128|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  IE|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|129|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  IN|forge-framework|true|framework|130|2026-05-26|20260526|mining-us-india-2026|framework|
  IT|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|131|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  JP|forge-framework|true|framework|132|2025-10-28|20251028|national-us-japan-2025\u001Eclc-frameworks-2025\u001Edpa-us-japan-2025|framework|
  KH|forge-framework|true|agreement on trade with a minerals part; from one law-firm note|133|2025-10-26|20251026|mondaq-cmm-2026|framework|
  KZ|forge-framework|true|memorandum|134|2025-11-06|20251106|astanatimes-kz-mou-2025|framework|
  LT|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|135|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  LU|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|136|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  LV|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|137|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  MA|forge-framework|true|memorandum|138|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  MT|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|139|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  MX|forge-framework|true|action plan|140|2026-02-04|20260204|supplychaindive-pacts-2026|framework|
  MY|forge-framework|true|memorandum|141|2025-10-26|20251026|clc-frameworks-2025\u001Emondaq-cmm-2026|framework|
  NL|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|142|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  PE|forge-framework|true|framework|143|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  PH|forge-framework|true|memorandum|144|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  PL|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|145|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  PT|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|146|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  PY|forge-framework|true|framework|147|2026-02-04|20260204|spglobal-us-frameworks-2026|framework|
  RO|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|148|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  RW|forge-framework|true|Framework for Shared Economic Prosperity, an economic framework|149|2025-12-04|20251204|serus-drc-rwanda-2025|framework|
  SA|forge-framework|true|framework|150|2025-11-18|20251118|zawya-saudi-framework-2025|framework|
  SE|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|151|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  SI|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|152|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  SK|forge-framework|true|through the EU: memorandum and action plan of 2026-04-24|153|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|framework|
  TH|forge-framework|true|memorandum|154|2025-10-26|20251026|clc-frameworks-2025\u001Emondaq-cmm-2026|framework|
  UA|forge-framework|true|minerals agreement (reconstruction investment fund)|155|2025-04-30|20250430|qazinform-us-ukraine-2025|framework|
  US|forge-framework|true|partner of every framework; date of the first one|156|2025-04-30|20250430|state-cmm-factsheet-2026|host|
  UZ|forge-framework|true|memorandum|157|2026-02-04|20260204|newsofasia-uz-mou-2026\u001Espglobal-us-frameworks-2026|framework|
  AR|forge-named|true|named in the report|158|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  AU|forge-named|true|named in the report|159|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  CA|forge-named|true|named in the report|160|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  CD|forge-named|true|named in the report|161|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  DE|forge-named|true|named in the report|162|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  FR|forge-named|true|named in the report|163|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  IN|forge-named|true|named in the report|164|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  IT|forge-named|true|named in the report|165|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  JP|forge-named|true|named in the report|166|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  KR|forge-named|true|named in the report|167|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  MX|forge-named|true|named in the report|168|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  NZ|forge-named|true|named in the report|169|2026-02-04|20260204|presstv-minerals-bloc-2026|participant|
  US|forge-named|true|host|170|2026-02-04|20260204|presstv-minerals-bloc-2026|host|
  CA|g7|true||171|1976-06-27|19760627|kyodo-g7-minerals-2025|member|
  DE|g7|true||172|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  FR|g7|true||173|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  GB|g7|true||174|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  IT|g7|true||175|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  JP|g7|true||176|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  US|g7|true||177|1975-11-15|19751115|kyodo-g7-minerals-2025|member|
  AE|ministerial-2026|true|delegation attended|178|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AM|ministerial-2026|true|delegation attended|179|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AO|ministerial-2026|true|delegation attended|180|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AR|ministerial-2026|true|delegation attended|181|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AU|ministerial-2026|true|delegation attended|182|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BE|ministerial-2026|true|delegation attended|183|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BH|ministerial-2026|true|delegation attended|184|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BO|ministerial-2026|true|delegation attended|185|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  BR|ministerial-2026|true|delegation attended|186|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CA|ministerial-2026|true|delegation attended|187|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CD|ministerial-2026|true|delegation attended|188|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CK|ministerial-2026|true|delegation attended|189|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  CZ|ministerial-2026|true|delegation attended|190|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  DE|ministerial-2026|true|delegation attended|191|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  DO|ministerial-2026|true|delegation attended|192|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  EC|ministerial-2026|true|delegation attended|193|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  EE|ministerial-2026|true|delegation attended|194|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  FI|ministerial-2026|true|delegation attended|195|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  FR|ministerial-2026|true|delegation attended|196|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  GB|ministerial-2026|true|delegation attended|197|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  GN|ministerial-2026|true|delegation attended|198|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  GR|ministerial-2026|true|delegation attended|199|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  IL|ministerial-2026|true|delegation attended|200|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  IN|ministerial-2026|true|delegation attended|201|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  IT|ministerial-2026|true|delegation attended|202|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  JO|ministerial-2026|true|delegation attended|203|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  JP|ministerial-2026|true|delegation attended|204|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  KE|ministerial-2026|true|delegation attended|205|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  KR|ministerial-2026|true|delegation attended|206|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  KZ|ministerial-2026|true|delegation attended|207|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  LT|ministerial-2026|true|delegation attended|208|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  MA|ministerial-2026|true|delegation attended|209|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  MN|ministerial-2026|true|delegation attended|210|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  MX|ministerial-2026|true|delegation attended|211|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  MY|ministerial-2026|true|delegation attended|212|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  NL|ministerial-2026|true|delegation attended|213|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  NO|ministerial-2026|true|delegation attended|214|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  NZ|ministerial-2026|true|delegation attended|215|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  OM|ministerial-2026|true|delegation attended|216|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PE|ministerial-2026|true|delegation attended|217|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PH|ministerial-2026|true|delegation attended|218|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PK|ministerial-2026|true|delegation attended|219|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PL|ministerial-2026|true|delegation attended|220|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  PY|ministerial-2026|true|delegation attended|221|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  QA|ministerial-2026|true|delegation attended|222|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  RO|ministerial-2026|true|delegation attended|223|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  SA|ministerial-2026|true|delegation attended|224|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  SE|ministerial-2026|true|delegation attended|225|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  SG|ministerial-2026|true|delegation attended|226|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  SL|ministerial-2026|true|delegation attended|227|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  TH|ministerial-2026|true|delegation attended|228|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  UA|ministerial-2026|true|delegation attended|229|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  US|ministerial-2026|true|host; counted apart from the 54|230|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|host|
  UZ|ministerial-2026|true|delegation attended|231|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  ZM|ministerial-2026|true|delegation attended|232|2026-02-04|20260204|state-cmm-factsheet-2026\u001Edpa-minerals-bloc-2026\u001Eunicc-cmm-2026|participant|
  AU|msp|true|founding partner|233|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  CA|msp|true|founding partner|234|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  DE|msp|true|founding partner|235|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  EE|msp|true||236|2024-03-03|20240303|state-msp-archive\u001Emsp-statement-2024|member|
  FI|msp|true|founding partner|237|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  FR|msp|true|founding partner|238|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  GB|msp|true|founding partner|239|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  IN|msp|true|June 2023; day not certain|240|2023-06-22|20230622|state-msp-archive\u001Emiragenews-msp-2023|member|
  IT|msp|true|joined between June 2022 and mid-2023; day not found|241|2022-12-31|20221231|state-msp-archive\u001Emiragenews-msp-2023|member|
  JP|msp|true|founding partner|242|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  KR|msp|true|founding partner|243|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  NO|msp|true|joined between June 2022 and mid-2023; day not found|244|2022-12-31|20221231|state-msp-archive\u001Emiragenews-msp-2023|member|
  SE|msp|true|founding partner|245|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  US|msp|true|founding partner|246|2022-06-14|20220614|state-msp-archive\u001Ewikiwand-msp-2024|member|
  AR|msp-forum|true|by July 2024; day not found|247|2024-07-31|20240731|ec-msp-forum-2024|member|
  CD|msp-forum|true||248|2024-09-26|20240926|ec-msp-forum-2024|member|
  DO|msp-forum|true||249|2024-09-26|20240926|ec-msp-forum-2024|member|
  EC|msp-forum|true||250|2024-09-26|20240926|ec-msp-forum-2024|member|
  GL|msp-forum|true|by July 2024; day not found|251|2024-07-31|20240731|ec-msp-forum-2024|member|
  KZ|msp-forum|true|by July 2024; day not found|252|2024-07-31|20240731|ec-msp-forum-2024|member|
  MX|msp-forum|true|by July 2024; day not found|253|2024-07-31|20240731|ec-msp-forum-2024|member|
  NA|msp-forum|true|by July 2024; day not found|254|2024-07-31|20240731|ec-msp-forum-2024|member|
  PE|msp-forum|true|by July 2024; day not found|255|2024-07-31|20240731|ec-msp-forum-2024|member|
  PH|msp-forum|true||256|2024-09-26|20240926|ec-msp-forum-2024|member|
  RS|msp-forum|true||257|2024-09-26|20240926|ec-msp-forum-2024|member|
  TR|msp-forum|true||258|2024-09-26|20240926|ec-msp-forum-2024|member|
  UA|msp-forum|true|by July 2024; day not found|259|2024-07-31|20240731|ec-msp-forum-2024|member|
  UZ|msp-forum|true|by July 2024; day not found|260|2024-07-31|20240731|ec-msp-forum-2024|member|
  ZM|msp-forum|true||261|2024-09-26|20240926|ec-msp-forum-2024|member|
  AL|nato|true||262|2009-04-01|20090401||member|
  BE|nato|true||263|1949-08-24|19490824||member|
  BG|nato|true||264|2004-03-29|20040329||member|
  CA|nato|true||265|1949-08-24|19490824||member|
  CZ|nato|true||266|1999-03-12|19990312||member|
  DE|nato|true||267|1955-05-06|19550506||member|
  DK|nato|true||268|1949-08-24|19490824||member|
  EE|nato|true||269|2004-03-29|20040329||member|
  ES|nato|true||270|1982-05-30|19820530||member|
  FI|nato|true||271|2023-04-04|20230404||member|
  FR|nato|true||272|1949-08-24|19490824||member|
  GB|nato|true||273|1949-08-24|19490824||member|
  GR|nato|true||274|1952-02-18|19520218||member|
  HR|nato|true||275|2009-04-01|20090401||member|
  HU|nato|true||276|1999-03-12|19990312||member|
  IS|nato|true||277|1949-08-24|19490824||member|
  IT|nato|true||278|1949-08-24|19490824||member|
  LT|nato|true||279|2004-03-29|20040329||member|
  LU|nato|true||280|1949-08-24|19490824||member|
  LV|nato|true||281|2004-03-29|20040329||member|
  ME|nato|true||282|2017-06-05|20170605||member|
  MK|nato|true||283|2020-03-27|20200327||member|
  NL|nato|true||284|1949-08-24|19490824||member|
  NO|nato|true||285|1949-08-24|19490824||member|
  PL|nato|true||286|1999-03-12|19990312||member|
  PT|nato|true||287|1949-08-24|19490824||member|
  RO|nato|true||288|2004-03-29|20040329||member|
  SE|nato|true||289|2024-03-07|20240307|sweden-nato-2024|member|
  SI|nato|true||290|2004-03-29|20040329||member|
  SK|nato|true||291|2004-03-29|20040329||member|
  TR|nato|true||292|1952-02-18|19520218||member|
  US|nato|true||293|1949-08-24|19490824||member|
  AE|pax-silica|true|January 2026; day not found|294|2026-01-31|20260131|gulfnews-pax-silica-2026|signatory|
  AU|pax-silica|true||295|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  CA|pax-silica|false|at the first summit, not a signatory|296|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|guest|
  GB|pax-silica|true||297|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  GR|pax-silica|true|by 2026-02-20; day not found|298|2026-02-20|20260220|fpj-pax-silica-2026|signatory|
  IL|pax-silica|true||299|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  IN|pax-silica|true||300|2026-02-20|20260220|gk365-pax-silica-2026|signatory|
  JP|pax-silica|true||301|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  KR|pax-silica|true||302|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  NL|pax-silica|false|at the first summit, not a signatory|303|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|guest|
  QA|pax-silica|true|January 2026; day not found|304|2026-01-31|20260131|gulfnews-pax-silica-2026|signatory|
  SG|pax-silica|true||305|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  TW|pax-silica|false|at the first summit, not a signatory|306|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|guest|
  US|pax-silica|true||307|2025-12-12|20251212|gulfnews-pax-silica-2026\u001Eparticle-pax-silica-2025|signatory|
  AU|quad|true|since the Quad was taken up again|308|2017-11-12|20171112|jiji-quad-minerals-2025|member|
  IN|quad|true|since the Quad was taken up again|309|2017-11-12|20171112|jiji-quad-minerals-2025|member|
  JP|quad|true|since the Quad was taken up again|310|2017-11-12|20171112|jiji-quad-minerals-2025|member|
  US|quad|true|since the Quad was taken up again|311|2017-11-12|20171112|jiji-quad-minerals-2025|member|
  AU|us-australia|true||312|2025-10-20|20251020|opovo-us-australia-2025\u001Eclc-frameworks-2025|member|
  US|us-australia|true||313|2025-10-20|20251020|opovo-us-australia-2025\u001Eclc-frameworks-2025|member|
  AT|us-eu-japan|true|through the EU|314|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  BE|us-eu-japan|true|through the EU|315|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  BG|us-eu-japan|true|through the EU|316|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  CY|us-eu-japan|true|through the EU|317|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  CZ|us-eu-japan|true|through the EU|318|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  DE|us-eu-japan|true|through the EU|319|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  DK|us-eu-japan|true|through the EU|320|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  EE|us-eu-japan|true|through the EU|321|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  ES|us-eu-japan|true|through the EU|322|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  FI|us-eu-japan|true|through the EU|323|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  FR|us-eu-japan|true|through the EU|324|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  GR|us-eu-japan|true|through the EU|325|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  HR|us-eu-japan|true|through the EU|326|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  HU|us-eu-japan|true|through the EU|327|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  IE|us-eu-japan|true|through the EU|328|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  IT|us-eu-japan|true|through the EU|329|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  JP|us-eu-japan|true|plan announced; the signing of March 2026 was not confirmed|330|2026-02-04|20260204|supplychaindive-pacts-2026|member|
  LT|us-eu-japan|true|through the EU|331|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  LU|us-eu-japan|true|through the EU|332|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  LV|us-eu-japan|true|through the EU|333|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  MT|us-eu-japan|true|through the EU|334|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  NL|us-eu-japan|true|through the EU|335|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  PL|us-eu-japan|true|through the EU|336|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  PT|us-eu-japan|true|through the EU|337|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  RO|us-eu-japan|true|through the EU|338|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  SE|us-eu-japan|true|through the EU|339|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  SI|us-eu-japan|true|through the EU|340|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  SK|us-eu-japan|true|through the EU|341|2026-04-24|20260424|karlsson-eu-us-mou-2026\u001Eexpeditors-ustr-eu-plan-2026|member|
  US|us-eu-japan|true||342|2026-02-04|20260204|supplychaindive-pacts-2026|member|
  JP|us-japan|true||343|2025-10-28|20251028|national-us-japan-2025\u001Edpa-us-japan-2025|member|
  US|us-japan|true||344|2025-10-28|20251028|national-us-japan-2025\u001Edpa-us-japan-2025|member|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {inForce: toBoolean(list[2]), notes: CASE list[3] WHEN '' THEN null ELSE list[3] END, row: toInteger(list[4]), since: CASE list[5] WHEN '' THEN null ELSE list[5] END, sinceDay: toInteger(list[6]), sourceIds: CASE list[7] WHEN '' THEN null ELSE split(list[7], '\u001E') END, status: CASE list[8] WHEN '' THEN null ELSE list[8] END}} AS row
MATCH (a:Country {dataset: 'rare-earths', id: row.from})
MATCH (b:Bloc {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
UNWIND split('
  cn-other-magnet|abb-vasteras-motor-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 57% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|0|0.5683453237410072|ndfeb-magnet 158 t|||||158.0||||
  neorem-pori-magnet|abb-vasteras-motor-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026\u001Emsp\u001Enato||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 43% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|1|0.4316546762589928|ndfeb-magnet 120 t|||||120.0||||
  cn-other-magnet|abb-vasteras-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|2|0.5|ndfeb-magnet-ht 174 t|||||174.0||||
  neorem-pori-magnet|abb-vasteras-motor-use|estimated|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|3|0.5|ndfeb-magnet-ht 174 t|||||174.0||||
  aclara-carina-mine|aclara-louisiana-refiner|reported|||false|||ionic-clay-concentrate|owned; tonnes from the mine capacity|4||ionic-clay-conc. 4,400 t|2028|20280101|mining-aclara-louisiana-2025|estimated|4400.0||||
  aclara-penco-mine|aclara-louisiana-refiner|reported|||false|||ionic-clay-concentrate|owned; tonnes from the mine capacity|5||ionic-clay-conc. 800 t|2028|20280101|mining-aclara-louisiana-2025|estimated|800.0||||
  cn-other-magnet|apple-cupertino-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|Apple buys its magnets in Asia, INST being one of the makers; a quarter from others is assumed|6|0.2517985611510791|ndfeb-magnet 105 t|||livemint-apple-mp-2025|assumed|105.0||||
  inst-baotou-magnet|apple-cupertino-electronics-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|on Apple\'s list of suppliers; tonnes: 100% of the buyer\'s need of 417 t, shares assumed and balanced to supplier capacity|7|0.7482014388489209|ndfeb-magnet 312 t|||livemint-apple-mp-2025\u001Einst-prospectus-2024\u001Eqq-inst-2024|estimated|312.0||||
  mp-independence-magnet|apple-cupertino-electronics-use|contract|||false|||ndfeb-magnet|USD 500 million; magnets from recycled feed from 2027|8||ndfeb-magnet|2027|20270101|prospector-mp-apple-2025\u001Eindustrialinfo-mp-apple-2025||||||
  arafura-nolans-mine|arafura-nolans-refiner|estimated|||false|||monazite-concentrate|integrated site|9||monazite-conc. 18,000 t|2029|20290101|arafura-nolans-page||18000.0||||
  cn-other-metal|arnold-lupfig-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|10|0.5|sm-metal 10.6 t|||||10.6|||smco-magnet|
  lcm-cheshire-metal|arnold-lupfig-magnet|estimated|||true|||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|11|0.5|sm-metal 10.6 t|||||10.6|||smco-magnet|
  cn-other-metal|arnold-rochester-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; a second Chinese maker, since the reports name the country only|12|0.0500000000000002|sm-metal|||nzherald-samarium-2025\u001Edailynews-samarium-2025|||||smco-magnet|
  lcm-cheshire-metal|arnold-rochester-magnet|contract|||true|||sm-metal|supply agreement of December 2025; tonnes: 80% of the buyer\'s need of 40 t, shares assumed and balanced to supplier capacity|13|0.7595238095238094|sm-metal 31.9 t|2025-12|20251201|magneticsmag-usar-arnold-2025\u001Erex-usar-arnold-2025|estimated|31.9|||smco-magnet|
  lseco-vietnam-metal|arnold-rochester-magnet|assumed|||false|||sm-metal|buyers not disclosed; assumed US magnet makers|14||sm-metal|2027|20270101|||||||
  nre-baotou-metal|arnold-rochester-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; tonnes: rest of the buyer\'s need, assumed share|15|0.19047619047619044|sm-metal 8 t|||nzherald-samarium-2025\u001Edailynews-samarium-2025||8.0|||smco-magnet|
  asm-dubbo-mine|asm-dubbo-refiner|estimated|||false|||heavy-rock-concentrate|integrated site; general knowledge, no published source|16||heavy-rock-conc. 4,500 t|2030|20300101|||4500.0||||
  energy-fuels-white-mesa-refiner|asm-ochang-metal|reported|||false|||dy-oxide|White Mesa oxide to feed the Korean plant|17||dy-oxide|2027|20270101|channelchek-efr-asm-2026\u001Espglobal-efr-asm-2026||||||
  energy-fuels-white-mesa-refiner|asm-ochang-metal|reported|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndpr-oxide|White Mesa oxide to feed the Korean plant after the takeover; tonnes: 50% of the buyer\'s need of 281 t, shares assumed and balanced to supplier capacity|18|0.498220640569395|ndpr-oxide 140 t|2026|20260101|channelchek-efr-asm-2026\u001Espglobal-efr-asm-2026|estimated|140.0|||ndpr-metal|
  lynas-kuantan-refiner|asm-ochang-metal|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|oxide from an Australian supplier, by the company in June 2025; Lynas is the only one that separates, so it is taken as Lynas|19|0.501779359430605|ndpr-oxide 141 t|2025|20250101|inn-asm-enquiries-2025|assumed|141.0|||ndpr-metal|
  vietnam-vtre-refiner|asm-ochang-metal|reported|||false|||ndpr-oxide|binding offtake with Vietnam Rare Earth Company; the refiner has not been seen running since 2023|20||ndpr-oxide|||rawmaterials-vietnam-2023\u001Emagneticsmag-asm-kmp-2023||||||
  energy-fuels-white-mesa-refiner|asm-ochang-metal|reported|||false|||tb-oxide|White Mesa oxide to feed the Korean plant|21||tb-oxide|2027|20270101|channelchek-efr-asm-2026\u001Espglobal-efr-asm-2026||||||
  cn-other-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 49 t, shares assumed and balanced to supplier capacity|22|0.4444444444444445|dy-metal 21.6 t|||||21.6|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 49 t, shares assumed and balanced to supplier capacity|23|0.5555555555555556|dy-metal 27 t|||||27.0|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 862 t, shares assumed and balanced to supplier capacity|24|0.1289198606271777|ndpr-metal 111 t|||||111.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 862 t, shares assumed and balanced to supplier capacity|25|0.7166085946573751|ndpr-metal 617 t|||||617.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 862 t, shares assumed and balanced to supplier capacity|26|0.15447154471544716|ndpr-metal 133 t|||||133.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  hrem-changsha-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 40% of the buyer\'s need of 106 t, shares assumed and balanced to supplier capacity|27|0.40037593984962405|sm-metal 42.6 t|||||42.6|||smco-magnet|
  nre-baotou-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 60% of the buyer\'s need of 106 t, shares assumed and balanced to supplier capacity|28|0.5996240601503758|sm-metal 63.8 t|||||63.8|||smco-magnet|
  cn-other-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 8 t, shares assumed and balanced to supplier capacity|29|0.4457831325301205|tb-metal 3.7 t|||||3.7|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|atm-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 8 t, shares assumed and balanced to supplier capacity|30|0.5542168674698794|tb-metal 4.6 t|||||4.6|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-magnet|bajaj-pune-e2w-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|magnets from China: half of the output was lost in July 2025 when they were held up; tonnes: 74% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|31|0.7394957983193278|ndfeb-magnet 616 t|||evmechanica-bajaj-2025\u001Ecartoq-bajaj-2025|estimated|616.0||||
  innuovo-dongyang-magnet|bajaj-pune-e2w-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|32|0.2605042016806723|ndfeb-magnet 217 t|||||217.0||||
  cn-other-magnet|bajaj-pune-e2w-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|magnets from China: half of the output was lost in July 2025 when they were held up; tonnes: 90% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|33|0.9007194244604316|ndfeb-magnet-ht 313 t|||evmechanica-bajaj-2025\u001Ecartoq-bajaj-2025|estimated|313.0||||
  yunsheng-ningbo-magnet|bajaj-pune-e2w-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 10% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|34|0.09928057553956834|ndfeb-magnet-ht 34.5 t|||||34.5||||
  cn-other-magnet|bmw-dingolfing-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|part of its suppliers stood short when Chinese magnets were held back in 2025; the maker is not named; tonnes: 65% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|35|0.654178674351585|ndfeb-magnet-ht 227 t|||timeslive-bosch-2025|estimated|227.0||||
  vac-hanau-magnet|bmw-dingolfing-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 35% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|36|0.345821325648415|ndfeb-magnet-ht 120 t|||||120.0||||
  cn-other-magnet|bosch-hildesheim-ev-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|suppliers of Bosch had to ask for export licences in 2025; the maker is not named; tonnes: 44% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|37|0.44057623049219685|ndfeb-magnet 367 t|||timeslive-bosch-2025|estimated|367.0||||
  sanhuan-ningbo-magnet|bosch-hildesheim-ev-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|38|0.5594237695078031|ndfeb-magnet 466 t|||||466.0||||
  neo-narva-magnet|bosch-hildesheim-ev-use|contract|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|multi-year agreement reserving significant Narva capacity; tonnes: 24% of the buyer\'s need of 1944 t, shares assumed and balanced to supplier capacity|39|0.2408646423057128|ndfeb-magnet-ht 468 t|2026|20260101|metalnomist-neo-narva-2025|estimated|468.0||||
  sanhuan-tianjin-magnet|bosch-hildesheim-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 38% of the buyer\'s need of 1944 t, shares assumed and balanced to supplier capacity|40|0.38188368502316006|ndfeb-magnet-ht 742 t|||||742.0||||
  zhenghai-yantai-magnet|bosch-hildesheim-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 38% of the buyer\'s need of 1944 t, shares assumed and balanced to supplier capacity|41|0.37725167267112714|ndfeb-magnet-ht 733 t|||||733.0||||
  cn-other-magnet|bosch-reutlingen-ebike-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 44% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|42|0.4409221902017291|ndfeb-magnet 306 t|||||306.0||||
  yunsheng-ningbo-magnet|bosch-reutlingen-ebike-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|43|0.5590778097982709|ndfeb-magnet 388 t|||||388.0||||
  jlmag-ganzhou-magnet|byd-shenzhen-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|named customer of JL Mag; tonnes: 30% of the buyer\'s need of 11500 t, shares assumed and balanced to supplier capacity|44|0.30391304347826087|ndfeb-magnet-ht 3,495 t|||rex-jlmag-baotou3-2025|estimated|3495.0||||
  xtc-changting-magnet|byd-shenzhen-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 11500 t, shares assumed and balanced to supplier capacity|45|0.27930434782608693|ndfeb-magnet-ht 3,212 t|||||3212.0||||
  yunsheng-ningbo-magnet|byd-shenzhen-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 23% of the buyer\'s need of 11500 t, shares assumed and balanced to supplier capacity|46|0.23104347826086957|ndfeb-magnet-ht 2,657 t|||||2657.0||||
  zhenghai-yantai-magnet|byd-shenzhen-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 19% of the buyer\'s need of 11500 t, shares assumed and balanced to supplier capacity|47|0.1857391304347826|ndfeb-magnet-ht 2,136 t|||||2136.0||||
  cn-other-magnet|ca-motor-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|48|1.0|ndfeb-magnet 208 t|||||208.0||||
  cn-other-magnet|ca-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 75% of the buyer\'s need of 167 t, shares assumed and balanced to supplier capacity|49|0.7503001200480193|ndfeb-magnet-ht 125 t|||||125.0||||
  zhenghai-yantai-magnet|ca-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 25% of the buyer\'s need of 167 t, shares assumed and balanced to supplier capacity|50|0.2496998799519808|ndfeb-magnet-ht 41.6 t|||||41.6||||
  usar-round-top-mine|caremag-lacq-refiner|contract|||false|||heavy-rock-concentrate|long-term heavy feed for Carester from late 2028|51||heavy-rock-concentrate|2028|20280101|secwatch-usar-carester-2026\u001Eglobalminingreview-usar-2026||||||
  ionic-makuutu-mine|caremag-lacq-refiner|assumed|||false|||ionic-clay-concentrate|no contract seen|52||ionic-clay-concentrate|2029|20290101|||||||
  serra-verde-pela-ema-mine|caremag-lacq-refiner|assumed|||false|||ionic-clay-concentrate|no contract seen; the buyer of the mine, USA Rare Earth, holds 12.5% of Carester; offtake due by end 2026|53||ionic-clay-concentrate|2027|20270101|tradingkey-serra-verde-2026\u001Esecwatch-usar-carester-2026||||||
  bre-monte-alto-mine|caremag-lacq-refiner|contract|||false|||mixed-re-carbonate|ten years, up to 150 t/yr of contained Dy and Tb, once mining starts|54||mixed-re-carbonate|||yliwu-bre-carester-2025||||||
  rainbow-phalaborwa-mine|caremag-lacq-refiner|assumed|||false|||mixed-re-carbonate|Rainbow plans to sell SEG+ concentrate; buyer not named|55||mixed-re-carbonate|2028|20280101|||||||
  fr-eol-scrap|caremag-lacq-refiner|reported|||false|||re-scrap|2,000 t/yr of magnets x 0.363 t REO per t|56||re-scrap 725 t|2027|20270101|projectblue-caremag-2025|estimated|725.0||||
  creg-ganzhou-refiner|chenguang-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region|57|0.8311688311688312|dy-oxide||||||||dy-metal|
  shenghe-ganzhou-refiner|chenguang-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|one group separates and makes metal; which of its works takes which oxide is not said|58|0.1038961038961039|dy-oxide|||smm-shenghe-chain-2021|||||dy-metal|
  shenghe-jiangyin-refiner|chenguang-ganzhou-metal|reported|||true|||dy-oxide|bought by the metal maker itself in 2024; one group separates and makes metal; which of its works takes which oxide is not said|59|0.06493506493506494|dy-oxide|||metalnomist-shenghe-2024\u001Esmm-shenghe-chain-2021|||||dy-metal|
  recyclers-china-refiner|chenguang-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 23% of the buyer\'s need of 7660 t, shares assumed and balanced to supplier capacity|60|0.27565707133917394|ndpr-oxide 1,762 t|||||1762.0|||ndpr-metal|
  shenghe-ganzhou-refiner|chenguang-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|one group separates and makes metal; which of its works takes which oxide is not said; tonnes: 39% of the buyer\'s need of 7660 t, shares assumed and balanced to supplier capacity|61|0.4693366708385482|ndpr-oxide 3,000 t|||smm-shenghe-chain-2021|estimated|3000.0|||ndpr-metal|
  shenghe-jiangyin-refiner|chenguang-ganzhou-metal|reported|||true|||ndpr-oxide|bought by the metal maker itself in 2024; one group separates and makes metal; which of its works takes which oxide is not said; tonnes: 4% of the buyer\'s need of 7660 t, shares assumed and balanced to supplier capacity|62|0.0516270337922403|ndpr-oxide 330 t|||metalnomist-shenghe-2024\u001Esmm-shenghe-chain-2021|estimated|330.0|||ndpr-metal|
  shenghe-lianyungang-refiner|chenguang-ganzhou-metal|reported|||true||brics\u001Echina\u001Edfars-covered|ndpr-oxide|one group separates and makes metal; which of its works takes which oxide is not said; tonnes: two fifths of the refiner\'s output of 2025, after Mountain Pass ore ended|63|0.20337922403003755|ndpr-oxide 1,300 t|||smm-shenghe-chain-2021|estimated|1300.0|||ndpr-metal|
  creg-longnan-refiner|chenguang-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 50% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|64|0.5|tb-oxide 10.7 t|||||10.7|||tb-metal|
  shenghe-ganzhou-refiner|chenguang-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|one group separates and makes metal; which of its works takes which oxide is not said; tonnes: 38% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|65|0.3738317757009346|tb-oxide 8 t|||smm-shenghe-chain-2021|estimated|8.0|||tb-metal|
  shenghe-lianyungang-refiner|chenguang-ganzhou-metal|reported|||true||brics\u001Echina\u001Edfars-covered|tb-oxide|one group separates and makes metal; which of its works takes which oxide is not said; tonnes: 12% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|66|0.12616822429906543|tb-oxide 2.7 t|||smm-shenghe-chain-2021|estimated|2.7|||tb-metal|
  chinalco-shandong-refiner|chinalco-shandong-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 66% of the buyer\'s need of 1682 t, shares assumed and balanced to supplier capacity|67|0.6603212373587151|ndpr-oxide 1,110 t|||||1110.0|||ndpr-metal|
  neo-zibo-refiner|chinalco-shandong-metal|estimated|||false|||ndpr-oxide|inferred from region; the plant closed in 2024|68||ndpr-oxide||||||2024|20241231||
  nre-baotou-refiner|chinalco-shandong-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|supplier inferred from region after Zibo closed in 2024; tonnes: the buyer\'s need of 1,682 t less the plant next door|69|0.33967876264128494|ndpr-oxide 571 t|||||571.0|||ndpr-metal|
  creg-weishan-mine|chinalco-shandong-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|general knowledge, no published source|70|1.0|bast.-conc. 8,200 t|||||8200.0|||ndpr-oxide\u001Esm-oxide|
  cn-other-magnet|cn-auto-parts-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: China exported 58,152 t of the magnets it made in 2024 and used the rest; tonnes: 67% of the buyer\'s need of 12500 t, shares assumed and balanced to supplier capacity|71|0.67152|ndfeb-magnet 8,394 t|||adamas-cn-exports-2024\u001Eargus-china-viewpoint-2025|estimated|8394.0||||
  innuovo-dongyang-magnet|cn-auto-parts-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 20% of the buyer\'s need of 12500 t, shares assumed and balanced to supplier capacity|72|0.19688|ndfeb-magnet 2,461 t|||||2461.0||||
  keningda-ningbo-magnet|cn-auto-parts-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 13% of the buyer\'s need of 12500 t, shares assumed and balanced to supplier capacity|73|0.1316|ndfeb-magnet 1,645 t|||||1645.0||||
  cn-other-magnet|cn-auto-parts-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|both ends are all others of the country: China exported 58,152 t of the magnets it made in 2024 and used the rest; tonnes: 61% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|74|0.6113968319275869|ndfeb-magnet-ht 2,972 t|||adamas-cn-exports-2024\u001Eargus-china-viewpoint-2025|estimated|2972.0||||
  proterial-nantong-magnet|cn-auto-parts-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 20% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|75|0.19543303846945073|ndfeb-magnet-ht 950 t|||||950.0||||
  sanhuan-ningbo-magnet|cn-auto-parts-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 19% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|76|0.19317012960296234|ndfeb-magnet-ht 939 t|||||939.0||||
  atm-beijing-magnet|cn-defence-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 67% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|77|0.6671469740634006|ndfeb-magnet-ht 463 t|||||463.0||||
  sanhuan-beijing-magnet|cn-defence-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|78|0.33285302593659943|ndfeb-magnet-ht 231 t|||||231.0||||
  atm-beijing-magnet|cn-defence-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 39% of the buyer\'s need of 972 t, shares assumed and balanced to supplier capacity|79|0.39094650205761317|smco-magnet 380 t|||||380.0||||
  hpmg-hangzhou-magnet|cn-defence-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 972 t, shares assumed and balanced to supplier capacity|80|0.33024691358024694|smco-magnet 321 t|||||321.0||||
  ninggang-ningbo-magnet|cn-defence-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 972 t, shares assumed and balanced to supplier capacity|81|0.2788065843621399|smco-magnet 271 t|||||271.0||||
  cn-other-magnet|cn-other-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 71% of the buyer\'s need of 7639 t, shares assumed and balanced to supplier capacity|82|0.7147532399528734|ndfeb-magnet 5,460 t|||||5460.0||||
  earthpanda-hefei-magnet|cn-other-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 7639 t, shares assumed and balanced to supplier capacity|83|0.28524676004712657|ndfeb-magnet 2,179 t|||||2179.0||||
  cn-other-magnet|cn-other-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 89% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|84|0.8855291576673866|ndfeb-magnet-ht 2,460 t|||||2460.0||||
  jlmag-ningbo-magnet|cn-other-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 11% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|85|0.11447084233261338|ndfeb-magnet-ht 318 t|||||318.0||||
  cn-other-magnet|cn-other-electronics-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: China exported 58,152 t of the magnets it made in 2024 and used the rest; tonnes: 77% of the buyer\'s need of 25000 t, shares assumed and balanced to supplier capacity|86|0.7712091516339347|ndfeb-magnet 19,281 t|||adamas-cn-exports-2024\u001Eargus-china-viewpoint-2025|estimated|19281.0||||
  earthpanda-hefei-magnet|cn-other-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 12% of the buyer\'s need of 25000 t, shares assumed and balanced to supplier capacity|87|0.11539538418463262|ndfeb-magnet 2,885 t|||||2885.0||||
  keningda-ningbo-magnet|cn-other-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 11% of the buyer\'s need of 25000 t, shares assumed and balanced to supplier capacity|88|0.11339546418143275|ndfeb-magnet 2,835 t|||||2835.0||||
  cn-other-metal|cn-other-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|both ends are all others of the country: China made 88,000 t of NdPr metal in 2024 and used 96,000 t of NdPr oxide itself; tonnes: 50% of the buyer\'s need of 574 t, shares assumed and balanced to supplier capacity; with 18.0 t more for what it delivers to Schaeffler, BMW and Ford|89|0.5152027027027027|dy-metal 305 t|||argus-china-viewpoint-2025|assumed|305.0|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 30% of the buyer\'s need of 574 t, shares assumed and balanced to supplier capacity|90|0.2905405405405405|dy-metal 172 t|||||172.0|||ndfeb-magnet-ht\u001Ere-scrap|
  rising-guangdong-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 20% of the buyer\'s need of 574 t, shares assumed and balanced to supplier capacity|91|0.19425675675675674|dy-metal 115 t|||||115.0|||ndfeb-magnet-ht\u001Ere-scrap|
  chinalco-shandong-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 3% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity|92|0.03459577567370721|ndpr-metal 1,425 t|||||1425.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|cn-other-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|both ends are all others of the country: China made 88,000 t of NdPr metal in 2024 and used 96,000 t of NdPr oxide itself; tonnes: 44% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity; with 319 t more for what it delivers to Schaeffler, BMW and Ford|93|0.44265598446224813|ndpr-metal 18,233 t|||argus-china-viewpoint-2025|assumed|18233.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|cn-other-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|over half of its products go to makers further down under agreements; these are not named; tonnes: 23% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity|94|0.22621995630007283|ndpr-metal 9,318 t|||smm-nre-ir-feb-2025|assumed|9318.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 5% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity|95|0.054357853848021366|ndpr-metal 2,239 t|||||2239.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  rising-guangdong-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 6% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity|96|0.05765962612284535|ndpr-metal 2,375 t|||||2375.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  shenghe-leshan-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 19% of the buyer\'s need of 40872 t, shares assumed and balanced to supplier capacity|97|0.18451080359310512|ndpr-metal 7,600 t|||||7600.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 63% of the buyer\'s need of 217 t, shares assumed and balanced to supplier capacity|98|0.6244218316373729|sm-metal 135 t|||||135.0|||smco-magnet|
  hrem-changsha-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 38% of the buyer\'s need of 217 t, shares assumed and balanced to supplier capacity|99|0.37557816836262725|sm-metal 81.2 t|||||81.2|||smco-magnet|
  cn-other-metal|cn-other-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|both ends are all others of the country: China made 88,000 t of NdPr metal in 2024 and used 96,000 t of NdPr oxide itself; tonnes: 62% of the buyer\'s need of 98 t, shares assumed and balanced to supplier capacity; with 3.1 t more for what it delivers to Schaeffler, BMW and Ford|100|0.6364532019704433|tb-metal 64.6 t|||argus-china-viewpoint-2025|assumed|64.6|||ndfeb-magnet-ht\u001Ere-scrap|
  rising-guangdong-metal|cn-other-magnet|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 37% of the buyer\'s need of 98 t, shares assumed and balanced to supplier capacity|101|0.36354679802955664|tb-metal 36.9 t|||||36.9|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 10% of the buyer\'s need of 888 t, shares assumed and balanced to supplier capacity|102|0.10372040586245772|dy-oxide 92 t|||||92.0|||dy-metal|
  creg-guangxi-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 34% of the buyer\'s need of 888 t, shares assumed and balanced to supplier capacity|103|0.3438556933483653|dy-oxide 305 t|||||305.0|||dy-metal|
  creg-jiangsu-refiner|cn-other-metal|assumed|||true|||dy-oxide|relation inferred from ownership or region; tonnes: 11% of the buyer\'s need of 888 t, shares assumed and balanced to supplier capacity|104|0.11273957158962795|dy-oxide 100 t|||||100.0|||dy-metal|
  nre-baotou-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 15% of the buyer\'s need of 888 t, shares assumed and balanced to supplier capacity|105|0.14656144306651633|dy-oxide 130 t|||||130.0|||dy-metal|
  recyclers-china-refiner|cn-other-metal|reported|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|both ends are all others of the country: the oxides of recyclers are sold in China (34,147 t REO in 2024); tonnes: 29% of the buyer\'s need of 888 t, shares assumed and balanced to supplier capacity|106|0.29312288613303267|dy-oxide 260 t|||argus-china-recycled-2025|assumed|260.0|||dy-metal|
  creg-guangxi-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 11% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|107|0.13038324772817067|ndpr-oxide 3,300 t|||||3300.0|||ndpr-metal|
  creg-hunan-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 7% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|108|0.08486764124851837|ndpr-oxide 2,148 t|||||2148.0|||ndpr-metal|
  creg-jiangsu-refiner|cn-other-metal|assumed|||true|||ndpr-oxide|relation inferred from ownership or region; tonnes: 2% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|109|0.024575266693006716|ndpr-oxide 622 t|||||622.0|||ndpr-metal|
  huahong-jian-refiner|cn-other-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|sells to the two state groups and other rare earth makers, which it does not name; tonnes: 11% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|110|0.1380086922165152|ndpr-oxide 3,493 t|||netease-huahong-2025|assumed|3493.0|||ndpr-metal|
  lynas-kuantan-refiner|cn-other-metal|reported|||false|||ndpr-oxide|Chinese import data of 2024; the buyers are not named|111||ndpr-oxide 3,261 t|2024|20240101|treo-2025||3261.0|2025-12|20251231||
  lynas-kuantan-refiner|cn-other-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|what 7,000 t leave after the 5,000 t that Japan has to take since March 2026 and the needs of the other customers; that sales to China go on was not seen|112|0.039510075069142635|ndpr-oxide 1,000 t|2026-01|20260101|treo-2025\u001Efinnews-lynas-jare-2026|assumed|1000.0|||ndpr-metal|
  nre-baotou-refiner|cn-other-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|metal plants buy its oxide at the listed price; which ones is not said; tonnes: 8% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|113|0.09308573686290005|ndpr-oxide 2,356 t|||smm-nre-listing-2021|assumed|2356.0|||ndpr-metal|
  recyclers-china-refiner|cn-other-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|both ends are all others of the country: the oxides of recyclers are sold in China (34,147 t REO in 2024); tonnes: 34% of the buyer\'s need of 30572 t, shares assumed and balanced to supplier capacity|114|0.41450019755037537|ndpr-oxide 10,491 t|||argus-china-recycled-2025|assumed|10491.0|||ndpr-metal|
  shenghe-lianyungang-refiner|cn-other-metal|assumed|||true||brics\u001Echina\u001Edfars-covered|ndpr-oxide|relation inferred from region; tonnes: three fifths of the refiner\'s output of 2025, after Mountain Pass ore ended|115|0.075069142631371|ndpr-oxide 1,900 t|||||1900.0|||ndpr-metal|
  creg-longnan-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 20% of the buyer\'s need of 341 t, shares assumed and balanced to supplier capacity|116|0.2001761080129146|sm-oxide 68.2 t|||||68.2|||sm-metal|
  nre-baotou-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 67% of the buyer\'s need of 341 t, shares assumed and balanced to supplier capacity|117|0.6662753155268565|sm-oxide 227 t|||||227.0|||sm-metal|
  shenghe-leshan-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 13% of the buyer\'s need of 341 t, shares assumed and balanced to supplier capacity|118|0.13354857646022894|sm-oxide 45.5 t|||||45.5|||sm-metal|
  creg-guangxi-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 21% of the buyer\'s need of 171 t, shares assumed and balanced to supplier capacity|119|0.2077238150965477|tb-oxide 35.5 t|||||35.5|||tb-metal|
  creg-hunan-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 10% of the buyer\'s need of 171 t, shares assumed and balanced to supplier capacity|120|0.0994733762434172|tb-oxide 17 t|||||17.0|||tb-metal|
  nre-baotou-refiner|cn-other-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 14% of the buyer\'s need of 171 t, shares assumed and balanced to supplier capacity|121|0.13867758923346984|tb-oxide 23.7 t|||||23.7|||tb-metal|
  recyclers-china-refiner|cn-other-metal|reported|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|both ends are all others of the country: the oxides of recyclers are sold in China (34,147 t REO in 2024); tonnes: 55% of the buyer\'s need of 171 t, shares assumed and balanced to supplier capacity|122|0.5541252194265652|tb-oxide 94.7 t|||argus-china-recycled-2025|assumed|94.7|||tb-metal|
  cn-other-magnet|cn-other-nev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|both ends are all others of the country: China exported 58,152 t of the magnets it made in 2024 and used the rest; tonnes: 46% of the buyer\'s need of 17222 t, shares assumed and balanced to supplier capacity|123|0.45624528192323327|ndfeb-magnet-ht 7,857 t|||adamas-cn-exports-2024\u001Eargus-china-viewpoint-2025|estimated|7857.0||||
  yunsheng-baotou-magnet|cn-other-nev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 17222 t, shares assumed and balanced to supplier capacity|124|0.2737355554265141|ndfeb-magnet-ht 4,714 t|||||4714.0||||
  zhenghai-nantong-magnet|cn-other-nev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 17222 t, shares assumed and balanced to supplier capacity|125|0.2700191626502526|ndfeb-magnet-ht 4,650 t|||||4650.0||||
  cn-other-magnet|cn-other-uses-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: China exported 58,152 t of the magnets it made in 2024 and used the rest; tonnes: 94% of the buyer\'s need of 23611 t, shares assumed and balanced to supplier capacity|126|0.9386726525771886|ndfeb-magnet 22,163 t|||adamas-cn-exports-2024\u001Eargus-china-viewpoint-2025|estimated|22163.0||||
  keningda-ningbo-magnet|cn-other-uses-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 6% of the buyer\'s need of 23611 t, shares assumed and balanced to supplier capacity|127|0.0613273474228114|ndfeb-magnet 1,448 t|||||1448.0||||
  cn-other-magnet|cn-other-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 44% of the buyer\'s need of 3889 t, shares assumed and balanced to supplier capacity|128|0.4404731293391617|ndfeb-magnet 1,713 t|||||1713.0||||
  jingci-beijing-magnet|cn-other-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 3889 t, shares assumed and balanced to supplier capacity|129|0.27976343533041914|ndfeb-magnet 1,088 t|||||1088.0||||
  nre-baotou-magnet|cn-other-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 3889 t, shares assumed and balanced to supplier capacity|130|0.27976343533041914|ndfeb-magnet 1,088 t|||||1088.0||||
  cn-other-magnet|cn-other-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|131|0.5|ndfeb-magnet-ht 834 t|||||834.0||||
  jingci-beijing-magnet|cn-other-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 25% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|132|0.25|ndfeb-magnet-ht 417 t|||||417.0||||
  tianhe-baotou-magnet|cn-other-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 25% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|133|0.25|ndfeb-magnet-ht 417 t|||||417.0||||
  cn-other-magnet|cn-smco-industry-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 62% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|134|0.6192|smco-magnet 774 t|||||774.0||||
  hpmg-hangzhou-magnet|cn-smco-industry-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 14% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|135|0.1416|smco-magnet 177 t|||||177.0||||
  ninggang-ningbo-magnet|cn-smco-industry-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 24% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|136|0.2392|smco-magnet 299 t|||||299.0||||
  laos-northern-mine|crec-vientiane-refiner|assumed|||false|||ionic-clay-concentrate|local feed intended, plant not seen running|137||ionic-clay-concentrate|2026|20260101|rawmaterials-laos-refinery-2025||||||
  crec-vientiane-refiner|creg-ganzhou-metal|assumed|||false|||dy-oxide|no buyer named; plant not seen running|138||dy-oxide|||||||||
  creg-ganzhou-refiner|creg-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|the Ganzhou group does the whole chain, separation and smelting; part of China Rare Earth Group since 2021; tonnes: 60% of the buyer\'s need of 650 t, shares assumed and balanced to supplier capacity|139|0.6|dy-oxide 390 t|||smm-ganzhou-reg-2013\u001Epmreview-creg-2021|estimated|390.0|||dy-metal|
  creg-guangxi-refiner|creg-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 40% of the buyer\'s need of 650 t, shares assumed and balanced to supplier capacity|140|0.4|dy-oxide 260 t|||||260.0|||dy-metal|
  creg-ganzhou-refiner|creg-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|the Ganzhou group does the whole chain, separation and smelting; part of China Rare Earth Group since 2021; tonnes: 66% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|141|0.662182852143482|ndpr-oxide 1,211 t|||smm-ganzhou-reg-2013\u001Epmreview-creg-2021|estimated|1211.0|||ndpr-metal|
  creg-hunan-refiner|creg-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 18% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|142|0.18044619422572178|ndpr-oxide 330 t|||||330.0|||ndpr-metal|
  creg-jiangsu-refiner|creg-ganzhou-metal|estimated|||true|||ndpr-oxide|relation inferred from ownership or region; tonnes: 3% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|143|0.026137357830271216|ndpr-oxide 47.8 t|||||47.8|||ndpr-metal|
  creg-longnan-refiner|creg-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|the Ganzhou group does the whole chain, with the works of Longnan; part of China Rare Earth Group now; tonnes: 13% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|144|0.13123359580052493|ndpr-oxide 240 t|||smm-ganzhou-reg-2013\u001Emining-ganzhou-2013|estimated|240.0|||ndpr-metal|
  creg-ganzhou-refiner|creg-ganzhou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|the Ganzhou group does the whole chain, separation and smelting; part of China Rare Earth Group since 2021; tonnes: 55% of the buyer\'s need of 74 t, shares assumed and balanced to supplier capacity|145|0.5450874831763123|tb-oxide 40.5 t|||smm-ganzhou-reg-2013\u001Epmreview-creg-2021|estimated|40.5|||tb-metal|
  creg-guangxi-refiner|creg-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 27% of the buyer\'s need of 74 t, shares assumed and balanced to supplier capacity|146|0.27321668909825036|tb-oxide 20.3 t|||||20.3|||tb-metal|
  creg-jiangsu-refiner|creg-ganzhou-metal|estimated|||true|||tb-oxide|relation inferred from ownership or region; tonnes: 18% of the buyer\'s need of 74 t, shares assumed and balanced to supplier capacity|147|0.18169582772543744|tb-oxide 13.5 t|||||13.5|||tb-metal|
  creg-jiangxi-mine|creg-ganzhou-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|the Ganzhou group holds all mining rights there and does the whole chain from mining to separation, with the works of Longnan; part of China Rare Earth Group now|148|0.3887017362010884|ionic-clay-conc. 6,000 t|||smm-ganzhou-reg-2013\u001Exinhua-south-re-2016\u001Emining-ganzhou-2013|assumed|6000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-yunnan-mine|creg-ganzhou-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|general knowledge, no published source|149|0.013604560767038093|ionic-clay-conc. 210 t|||||210.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-chipwi-mine|creg-ganzhou-refiner|reported||true|true|||ionic-clay-concentrate|state groups of southern China buy the ore of Kachin: China Southern had 70% of its ore from Myanmar, Rising was allowed to import it; both are in China Rare Earth Group now|150|0.183920704845815|ionic-clay-conc. 2,839 t|2014|20140101|arabnews-myanmar-kia-2025\u001Eusgs-mcs-2025-rare-earths\u001Eap-sacrifice-zone-2022\u001Eglobalwitness-kachin-2024|assumed|2839.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-pangwa-mine|creg-ganzhou-refiner|reported||true|true|||ionic-clay-concentrate|state groups of southern China buy the ore of Kachin: China Southern had 70% of its ore from Myanmar, Rising was allowed to import it; both are in China Rare Earth Group now|151|0.27584866545737236|ionic-clay-conc. 4,258 t|2014|20140101|arabnews-myanmar-kia-2025\u001Esmm-imports-jan-may-2025\u001Eusgs-mcs-2025-rare-earths\u001Eap-sacrifice-zone-2022\u001Eglobalwitness-kachin-2024|assumed|4258.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  shan-mong-bawk-mine|creg-ganzhou-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|152|0.0919279606115574|ionic-clay-conc. 1,419 t|2015|20150101|shan-mong-bawk-2025\u001Eusgs-mcs-2025-rare-earths|assumed|1419.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  shan-mong-hsat-mine|creg-ganzhou-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|153|0.045996372117128786|ionic-clay-conc. 710 t|2023|20230101|asiafinancial-wa-2025\u001Eusgs-mcs-2025-rare-earths|assumed|710.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-guangxi-mine|creg-guangxi-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|general knowledge, no published source|154|0.16692261467583627|ionic-clay-conc. 2,500 t|||||2500.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-momauk-mine|creg-guangxi-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|155|0.14215129865794218|ionic-clay-conc. 2,129 t|2020|20200101|usgs-mcs-2025-rare-earths|assumed|2129.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  laos-northern-mine|creg-guangxi-refiner|estimated||true|true|||ionic-clay-concentrate|that clay of Laos goes to China is reported, plant and split are assumed|156|0.16692261467583627|ionic-clay-conc. 2,500 t|2022|20220101|giti-china-imports-2023|assumed|2500.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  mcre-perak-mine|creg-guangxi-refiner|reported||true|true|forge\u001Eforge-framework\u001Eministerial-2026||ionic-clay-concentrate|all product goes to China; the partner is China Rare Earth Group, whose works in Nanning the state government visited: taken as that of Guangxi|157|0.13353809174066902|ionic-clay-conc. 2,000 t|2022|20220101|globalnewsx-malaysia-mcre\u001Erawmaterials-perak-2023||2000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  shan-mong-bawk-mine|creg-guangxi-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|158|0.14215129865794218|ionic-clay-conc. 2,129 t|2015|20150101|shan-mong-bawk-2025\u001Eusgs-mcs-2025-rare-earths|assumed|2129.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  shan-mong-yawng-mine|creg-guangxi-refiner|estimated||true|true|||ionic-clay-concentrate|minerals go to China; that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|159|0.09474527609000467|ionic-clay-conc. 1,419 t|2021|20210101|shan-mong-yawng-2025\u001Eusgs-mcs-2025-rare-earths|assumed|1419.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  thailand-unspecified-mine|creg-guangxi-refiner|assumed||true|true||aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|ionic-clay-concentrate|USGS derives the figure from Chinese imports; the plant is assumed|160|0.15356880550176938|ionic-clay-concentrate|||usgs-mcs-2025-rare-earths|||||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-hunan-mine|creg-hunan-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|general knowledge, no published source|161|1.0|ionic-clay-conc. 1,800 t|||||1800.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kenmare-moma-mine|creg-hunan-refiner|assumed||true|true|||monazite-concentrate|Chinese monazite imports; split assumed|162|0.12658227848101267|monazite-conc. 1,000 t|||wenxuecity-china-imports-2024||1000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  nigeria-artisanal-mine|creg-hunan-refiner|estimated||true|true|||monazite-concentrate|Nigeria is the second origin of Chinese monazite imports (25% in 2023); plant and split assumed|163|0.25316455696202533|monazite-conc. 2,000 t|||giti-china-imports-2023|assumed|2000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  qmm-mandena-mine|creg-hunan-refiner|estimated||true|true|||monazite-concentrate|Madagascar is the first origin of Chinese monazite imports (55% in 2023); plant and split assumed|164|0.4810126582278481|monazite-conc. 3,800 t|||giti-china-imports-2023|assumed|3800.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  thailand-unspecified-mine|creg-hunan-refiner|estimated||true|true||aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|monazite-concentrate|Thailand is the third origin of Chinese monazite imports (13% in 2023); plant and split assumed|165|0.13924050632911392|monazite-conc. 1,100 t|||giti-china-imports-2023|assumed|1100.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-pangwa-mine|creg-jiangsu-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|166|1.0|ionic-clay-conc. 2,129 t|2014|20140101|arabnews-myanmar-kia-2025\u001Eusgs-mcs-2025-rare-earths|assumed|2129.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-jiangxi-mine|creg-longnan-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|the Ganzhou group holds all mining rights there and does the whole chain from mining to separation, with the works of Longnan; part of China Rare Earth Group now|167|0.4682524817381532|ionic-clay-conc. 2,500 t|||smm-ganzhou-reg-2013\u001Exinhua-south-re-2016\u001Emining-ganzhou-2013|assumed|2500.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-chipwi-mine|creg-longnan-refiner|estimated||true|true|||ionic-clay-concentrate|that Myanmar clay goes to China is reported, the plant is assumed:  ionic ore is separated mostly in Jiangxi, Guangxi, Guangdong, Jiangsu and Fujian; tonnes of 2025, split assumed|168|0.5317475182618467|ionic-clay-conc. 2,839 t|2014|20140101|arabnews-myanmar-kia-2025\u001Eusgs-mcs-2025-rare-earths|assumed|2839.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-maoniuping-mine|creg-mianning-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|the works of Jiangxi Copper in Sichuan take mainly its ore|169|1.0|bast.-conc. 28,000 t|||roskill-leshan-2020|assumed|28000.0|||ndpr-oxide\u001Esm-oxide|
  evac-sumter-magnet|cyclic-kingston-refiner|contract|||true||forge\u001Eforge-framework\u001Eministerial-2026|re-scrap|ten-year exclusive deal for all magnet by-products of the plant; tonnes not published|170|0.2|re-scrap|2025-10|20251001|mining-cyclic-vac-2025\u001Emetalnomist-cyclic-vac-2026|||||recycled-re-oxide|
  us-eol-scrap|cyclic-kingston-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||re-scrap|Cyclic Materials recycles North American magnets; tonnes: 400 t of oxide x 1.05|171|0.8|re-scrap 420 t|||metalnomist-solvay-2025|assumed|420.0|||recycled-re-oxide|
  nre-baotou-metal|daido-nakatsugawa-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 51% of the buyer\'s need of 215 t, shares assumed and balanced to supplier capacity|172|0.5116279069767442|ndpr-metal 110 t|||||110.0|||ndfeb-magnet|
  vietnam-other-metal|daido-nakatsugawa-magnet|estimated|||true|||ndpr-metal|supplier inferred from ownership or region; tonnes: 49% of the buyer\'s need of 215 t, shares assumed and balanced to supplier capacity|173|0.4883720930232558|ndpr-metal 105 t|||||105.0|||ndfeb-magnet|
  cn-other-magnet|daikin-osaka-ac-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|the suppliers of its magnets are concentrated in China, a reason to use fewer; tonnes: 50% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|174|0.4992|ndfeb-magnet 624 t|||japanmetal-daikin-2021|estimated|624.0||||
  proterial-kumagaya-magnet|daikin-osaka-ac-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|175|0.2632|ndfeb-magnet 329 t|||||329.0||||
  shinetsu-takefu-magnet|daikin-osaka-ac-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 24% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|176|0.2376|ndfeb-magnet 297 t|||||297.0||||
  proterial-kumagaya-magnet|daikin-osaka-ac-use|assumed|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|that Takefu alone supplies this grade is not known; half is assumed from the other maker that is taken to supply Daikin|177|0.4988009592326139|ndfeb-magnet-ht 208 t|||||208.0||||
  shinetsu-takefu-magnet|daikin-osaka-ac-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 417 t, shares assumed and balanced to supplier capacity|178|0.5011990407673861|ndfeb-magnet-ht 209 t|||||209.0||||
  cn-other-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 32 t, shares assumed and balanced to supplier capacity|179|0.42857142857142855|dy-metal 13.5 t|||||13.5|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 32 t, shares assumed and balanced to supplier capacity|180|0.5714285714285714|dy-metal 18 t|||||18.0|||ndfeb-magnet-ht|
  chenguang-ganzhou-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 2486 t, shares assumed and balanced to supplier capacity|181|0.23612228479485117|ndpr-metal 587 t|||||587.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 2486 t, shares assumed and balanced to supplier capacity|182|0.35438455349959774|ndpr-metal 881 t|||||881.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-baotou-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 2486 t, shares assumed and balanced to supplier capacity|183|0.4094931617055511|ndpr-metal 1,018 t|||||1018.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|184|0.4259259259259259|tb-metal 2.3 t|||||2.3|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|earthpanda-hefei-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|185|0.5740740740740741|tb-metal 3.1 t|||||3.1|||ndfeb-magnet-ht|
  cn-other-metal|eec-landisville-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; a second Chinese maker, since the reports name the country only|186|0.04761904761904766|sm-metal|||nzherald-samarium-2025\u001Edailynews-samarium-2025|||||smco-magnet|
  lcm-cheshire-metal|eec-landisville-magnet|contract|||true|||sm-metal|samarium metal from Solvay oxide, 3 to 5 years; tonnes: 60% of the buyer\'s need of 32 t, shares assumed and balanced to supplier capacity|187|0.5714285714285714|sm-metal 19.2 t|2025-11|20251101|rawmaterials-solvay-us-2025\u001Erex-permag-2025|estimated|19.2|||smco-magnet|
  nre-baotou-metal|eec-landisville-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; tonnes: rest of the buyer\'s need, assumed share|188|0.38095238095238093|sm-metal 12.8 t|||nzherald-samarium-2025\u001Edailynews-samarium-2025||12.8|||smco-magnet|
  astron-donald-mine|energy-fuels-white-mesa-refiner|contract|||false|||monazite-concentrate|all phase 1 concentrate (7,200 t/yr); FID was expected December 2025, start second half 2027|189||monazite-conc. 4,200 t|2027|20270101|nasdaq-donald-efa-2025\u001Efuelsandlubes-donald-2024||4200.0||||
  chemours-southeast-us-mine|energy-fuels-white-mesa-refiner|contract||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||monazite-concentrate|2,500 short tons monazite a year minimum x 55% REO; first contract three years|190|1.0|monazite-conc. 1,250 t|2021|20210101|investorintel-chemours-2020|estimated|1250.0|||mixed-re-carbonate\u001Endpr-oxide|
  energy-fuels-bahia-mine|energy-fuels-white-mesa-refiner|reported|||false|||monazite-concentrate|owned; tonnes order of magnitude|191||monazite-conc. 3,000 t|2029|20290101|cbcie-energyfuels-monazite-2024|estimated|3000.0||||
  energy-fuels-vara-mada-mine|energy-fuels-white-mesa-refiner|reported|||false|||monazite-concentrate|owned|192||monazite-conc. 13,700 t|2029|20290101|mining-vara-mada-fs-2026|estimated|13700.0||||
  cn-other-magnet|envision-jiangyin-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 41% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|193|0.412|ndfeb-magnet 515 t|||||515.0||||
  yunsheng-baotou-magnet|envision-jiangyin-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 59% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|194|0.588|ndfeb-magnet 735 t|||||735.0||||
  yunsheng-baotou-magnet|envision-jiangyin-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 60% of the buyer\'s need of 528 t, shares assumed and balanced to supplier capacity|195|0.6041666666666666|ndfeb-magnet-ht 319 t|||||319.0||||
  zhenghai-nantong-magnet|envision-jiangyin-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 40% of the buyer\'s need of 528 t, shares assumed and balanced to supplier capacity|196|0.3958333333333333|ndfeb-magnet-ht 209 t|||||209.0||||
  cn-other-magnet|eu-auto-parts-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|European suppliers of car parts stood still in 2025 when Chinese magnets were held up; tonnes: 65% of the buyer\'s need of 5556 t, shares assumed and balanced to supplier capacity|197|0.6474082073434125|ndfeb-magnet 3,597 t|||ane-clepa-2025\u001Esmm-europe-magnets-2025|estimated|3597.0||||
  sanhuan-ningbo-magnet|eu-auto-parts-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 35% of the buyer\'s need of 5556 t, shares assumed and balanced to supplier capacity|198|0.35259179265658747|ndfeb-magnet 1,959 t|||||1959.0||||
  cn-other-magnet|eu-auto-parts-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|European suppliers of car parts stood still in 2025 when Chinese magnets were held up; tonnes: 67% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|199|0.6670266378689704|ndfeb-magnet-ht 1,853 t|||ane-clepa-2025\u001Esmm-europe-magnets-2025|estimated|1853.0||||
  zhenghai-yantai-magnet|eu-auto-parts-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|200|0.3329733621310295|ndfeb-magnet-ht 925 t|||||925.0||||
  magreesource-grenoble-magnet|eu-defence-use|estimated|ndfeb-magnet-ht||true|eu\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Eus-eu-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 7% of the buyer\'s need of 139 t, shares assumed and balanced to supplier capacity|201|0.07194244604316546|ndfeb-magnet-ht 10 t|||||10.0||||
  vac-hanau-magnet|eu-defence-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 93% of the buyer\'s need of 139 t, shares assumed and balanced to supplier capacity|202|0.9280575539568345|ndfeb-magnet-ht 129 t|||||129.0||||
  arnold-lupfig-magnet|eu-defence-use|estimated|smco-magnet||true|||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|203|0.2702832453192511|smco-magnet 56.3 t|||||56.3||||
  magneti-ljubljana-magnet|eu-defence-use|estimated|smco-magnet||true|||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|204|0.2736437830052808|smco-magnet 57 t|||||57.0||||
  vac-hanau-magnet|eu-defence-use|estimated|smco-magnet||true|||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 46% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|205|0.45607297167546806|smco-magnet 95 t|||||95.0||||
  realloys-euclid-metal|evac-sumter-magnet|assumed|||true|||dy-metal|buyers not disclosed; assumed US magnet makers; tonnes: 23% of the buyer\'s need of 9 t, shares assumed and balanced to supplier capacity|206|0.2298850574712644|dy-metal 2 t|||||2.0|||ndfeb-magnet-ht\u001Ere-scrap|
  unknown-dy-metal-us|evac-sumter-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|supplier inferred from ownership or region; tonnes: 77% of the buyer\'s need of 9 t, shares assumed and balanced to supplier capacity|207|0.7701149425287357|dy-metal 6.7 t|||||6.7|||ndfeb-magnet-ht\u001Ere-scrap|
  lcm-cheshire-metal|evac-sumter-magnet|estimated|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 117 t, shares assumed and balanced to supplier capacity|208|0.5|ndpr-metal 58.6 t|||||58.6|||ndfeb-magnet-ht\u001Ere-scrap|
  mp-independence-metal|evac-sumter-magnet|reported|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndpr-metal|partnership with MP for Mountain Pass NdPr; tonnes: 50% of the buyer\'s need of 117 t, shares assumed and balanced to supplier capacity|209|0.5|ndpr-metal 58.6 t|||rex-evac-ships-2025|estimated|58.6|||ndfeb-magnet-ht\u001Ere-scrap|
  realloys-euclid-metal|evac-sumter-magnet|assumed|||true|||tb-metal|buyers not disclosed; assumed US magnet makers; tonnes: 23% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|210|0.21428571428571425|tb-metal 0.3 t|||||0.3|||ndfeb-magnet-ht\u001Ere-scrap|
  unknown-dy-metal-us|evac-sumter-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|tb-metal|supplier inferred from ownership or region; tonnes: 77% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|211|0.7857142857142857|tb-metal 1.1 t|||||1.1|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-magnet|fanuc-yamanashi-robot-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|makers of motors in Japan rely on magnets made in China; that these do is taken from the trade as a whole; tonnes: 51% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|212|0.5115273775216138|ndfeb-magnet 355 t|||meiwa-magnets-2025|estimated|355.0||||
  tdk-narita-magnet|fanuc-yamanashi-robot-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 49% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|213|0.4884726224783862|ndfeb-magnet 339 t|||||339.0||||
  proterial-kumagaya-magnet|fanuc-yamanashi-robot-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 20% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|214|0.196|ndfeb-magnet-ht 245 t|||||245.0||||
  shinetsu-takefu-magnet|fanuc-yamanashi-robot-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|215|0.2808|ndfeb-magnet-ht 351 t|||||351.0||||
  tdk-narita-magnet|fanuc-yamanashi-robot-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 52% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|216|0.5232|ndfeb-magnet-ht 654 t|||||654.0||||
  cn-other-magnet|ford-dearborn-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|a plant stood idle for a week in May 2025 and parts wait for Chinese approval; the maker is not named; tonnes: 50% of the buyer\'s need of 578 t, shares assumed and balanced to supplier capacity|217|0.49653979238754326|ndfeb-magnet-ht 287 t|||ane-ford-2025|estimated|287.0||||
  sanhuan-tianjin-magnet|ford-dearborn-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 578 t, shares assumed and balanced to supplier capacity|218|0.5034602076124568|ndfeb-magnet-ht 291 t|||||291.0||||
  inst-baotou-magnet|foxconn-zhengzhou-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 84% of the buyer\'s need of 2500 t, shares assumed and balanced to supplier capacity|219|0.842|ndfeb-magnet 2,105 t|||||2105.0||||
  yunsheng-ningbo-magnet|foxconn-zhengzhou-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 16% of the buyer\'s need of 2500 t, shares assumed and balanced to supplier capacity|220|0.158|ndfeb-magnet 395 t|||||395.0||||
  evac-sumter-magnet|gd-groton-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|the plant was built with a US defence grant to supply defence systems; the pair is inferred; tonnes: 47% of the buyer\'s need of 17 t, shares assumed and balanced to supplier capacity|221|0.4698795180722891|ndfeb-magnet-ht 7.8 t|||rawmaterials-evac-dod-2023||7.8||||
  mp-independence-magnet|gd-groton-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 17 t, shares assumed and balanced to supplier capacity|222|0.2831325301204819|ndfeb-magnet-ht 4.7 t|||||4.7||||
  vac-hanau-magnet|gd-groton-defence-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|Germany was named as the third source of magnets for US weapons; the maker is inferred; tonnes: 25% of the buyer\'s need of 17 t, shares assumed and balanced to supplier capacity|223|0.24698795180722888|ndfeb-magnet-ht 4.1 t|||raremetalblog-dod-2012||4.1||||
  jlmag-ningbo-magnet|geely-ningbo-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 3990 t, shares assumed and balanced to supplier capacity|224|0.26935605111500877|ndfeb-magnet-ht 1,075 t|||||1075.0||||
  yunsheng-ningbo-magnet|geely-ningbo-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 38% of the buyer\'s need of 3990 t, shares assumed and balanced to supplier capacity|225|0.3836131295414683|ndfeb-magnet-ht 1,531 t|||||1531.0||||
  zhenghai-yantai-magnet|geely-ningbo-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 35% of the buyer\'s need of 3990 t, shares assumed and balanced to supplier capacity|226|0.3470308193435229|ndfeb-magnet-ht 1,385 t|||||1385.0||||
  cn-other-magnet|gevernova-us-wind-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|the head of its wind business said in France that the magnets hold rare earths brought from China; the maker is not named, and the turbines meant were offshore; tonnes: 44% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|227|0.4403292181069959|ndfeb-magnet 214 t|||assemblee-ge-wind-2021|estimated|214.0||||
  jlmag-ganzhou-magnet|gevernova-us-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|228|0.5596707818930041|ndfeb-magnet 272 t|||||272.0||||
  jlmag-ganzhou-magnet|gevernova-us-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 38% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|229|0.3776978417266187|ndfeb-magnet-ht 105 t|||||105.0||||
  sanhuan-tianjin-magnet|gevernova-us-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 62% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|230|0.6223021582733813|ndfeb-magnet-ht 173 t|||||173.0||||
  unknown-dy-metal-eu|gkn-radevormwald-magnet|assumed|||false|||dy-metal|plant not seen running|231||dy-metal|||||||||
  lcm-cheshire-metal|gkn-radevormwald-magnet|assumed|||false|||ndpr-metal|supplier inferred from region; plant not seen running|232||ndpr-metal|||||||||
  evac-sumter-magnet|gm-detroit-ev-use|contract|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|binding supply agreement; order size reported as 1,000 t/yr; tonnes: 54% of the buyer\'s need of 750 t, shares assumed and balanced to supplier capacity|233|0.5386666666666666|ndfeb-magnet-ht 404 t|2023-01|20230101|fastmarkets-evac-sumter-2023\u001Einvestorintel-evac-2023\u001Echargedup-gm-2025|estimated|404.0||||
  mp-independence-magnet|gm-detroit-ev-use|contract|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|definitive supply agreement for Ultium motors; tonnes: 33% of the buyer\'s need of 750 t, shares assumed and balanced to supplier capacity|234|0.32666666666666666|ndfeb-magnet-ht 245 t|2022|20220101|industrialheating-mp-gm-2022|estimated|245.0||||
  noveon-sanmarcos-magnet|gm-detroit-ev-use|contract|ndfeb-magnet-ht||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|multi-year deal for full-size trucks and SUVs, deliveries since July 2025; tonnes: 13% of the buyer\'s need of 750 t, shares assumed and balanced to supplier capacity|235|0.13466666666666666|ndfeb-magnet-ht 101 t|2025-07|20250701|justauto-gm-noveon-2025\u001Ekitco-gm-noveon-2025|estimated|101.0||||
  cn-other-magnet|goldwind-urumqi-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 21% of the buyer\'s need of 2500 t, shares assumed and balanced to supplier capacity|236|0.208|ndfeb-magnet 520 t|||||520.0||||
  jlmag-baotou-magnet|goldwind-urumqi-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 53% of the buyer\'s need of 2500 t, shares assumed and balanced to supplier capacity|237|0.528|ndfeb-magnet 1,320 t|||||1320.0||||
  tianhe-baotou-magnet|goldwind-urumqi-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 2500 t, shares assumed and balanced to supplier capacity|238|0.264|ndfeb-magnet 660 t|||||660.0||||
  jlmag-baotou-magnet|goldwind-urumqi-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 67% of the buyer\'s need of 1319 t, shares assumed and balanced to supplier capacity|239|0.6664139499620925|ndfeb-magnet-ht 879 t|||||879.0||||
  xtc-baotou-magnet|goldwind-urumqi-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 1319 t, shares assumed and balanced to supplier capacity|240|0.33358605003790753|ndfeb-magnet-ht 440 t|||||440.0||||
  cn-other-magnet|gree-zhuhai-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 31% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|241|0.3061098539395186|ndfeb-magnet 1,488 t|||||1488.0||||
  jlmag-ganzhou-magnet|gree-zhuhai-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 44% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|242|0.43735856819584445|ndfeb-magnet 2,126 t|||||2126.0||||
  sanhuan-ganzhou-magnet|gree-zhuhai-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|243|0.25653157786463693|ndfeb-magnet 1,247 t|||||1247.0||||
  jlmag-ganzhou-magnet|gree-zhuhai-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 48% of the buyer\'s need of 2083 t, shares assumed and balanced to supplier capacity|244|0.48055688910225636|ndfeb-magnet-ht 1,001 t|||||1001.0||||
  sanhuan-ganzhou-magnet|gree-zhuhai-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 52% of the buyer\'s need of 2083 t, shares assumed and balanced to supplier capacity|245|0.5194431108977436|ndfeb-magnet-ht 1,082 t|||||1082.0||||
  cn-other-magnet|hanwha-kr-defence-use|assumed|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|Korea takes most of its magnets from China (854 t in September 2025); that defence does too in the ordinary course is assumed|246|0.0|ndfeb-magnet-ht|||asiacity-cn-exports-2025||||||
  star-daegu-magnet|hanwha-kr-defence-use|estimated|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 28 t, shares assumed and balanced to supplier capacity|247|1.0|ndfeb-magnet-ht 27.8 t|||||27.8||||
  hpmg-hangzhou-magnet|hanwha-kr-defence-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|248|1.0|smco-magnet 20.8 t|||||20.8||||
  kr-smco-gyeongbuk-magnet|hanwha-kr-defence-use|reported|smco-magnet||true|||smco-magnet|its client is a major defence conglomerate|249|0.0|smco-magnet|||joongang-heavy-2025||||||
  daido-nakatsugawa-magnet|honda-suzuka-ev-use|reported|ndfeb-magnet||true|||ndfeb-magnet|adopted in 2016 for one model; half of the buyer\'s need is our assumption, nothing says that Daido is the only maker|250|0.5|ndfeb-magnet 347 t|2016|20160101|rex-japan-magnet-2025\u001Epmreview-daido-honda-2016|assumed|347.0||||
  sanhuan-tianjin-magnet|honda-suzuka-ev-use|assumed|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|that others than Daido supply this grade is assumed: only one model is published to use its magnets|251|0.5|ndfeb-magnet 347 t|||||347.0||||
  sanhuan-tianjin-magnet|honda-suzuka-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 86% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|252|0.8566483991923853|ndfeb-magnet-ht 297 t|||||297.0||||
  shinetsu-takefu-magnet|honda-suzuka-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 14% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|253|0.14335160080761467|ndfeb-magnet-ht 49.7 t|||||49.7||||
  hrem-changsha-metal|hpmg-hangzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 186 t, shares assumed and balanced to supplier capacity|254|0.5|sm-metal 93.1 t|||||93.1|||smco-magnet|
  nre-baotou-metal|hpmg-hangzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 186 t, shares assumed and balanced to supplier capacity|255|0.5|sm-metal 93.1 t|||||93.1|||smco-magnet|
  creg-guangxi-refiner|hrem-changsha-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region|256|0.8333333333333334|dy-oxide||||||||dy-metal|
  creg-hunan-refiner|hrem-changsha-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region|257|0.16666666666666669|dy-oxide||||||||dy-metal|
  creg-ganzhou-refiner|hrem-changsha-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 67% of the buyer\'s need of 343 t, shares assumed and balanced to supplier capacity|258|0.6666666666666666|sm-oxide 228 t|||||228.0|||sm-metal|
  creg-hunan-refiner|hrem-changsha-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 33% of the buyer\'s need of 343 t, shares assumed and balanced to supplier capacity|259|0.3333333333333333|sm-oxide 114 t|||||114.0|||sm-metal|
  cn-other-magnet|huahong-jian-refiner|reported|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|Huahong makes its oxides of magnet scrap; tonnes: 0.1016 t REO of swarf per t of blank shipped|260|0.43526388614350664|ndfeb-swarf 1,101 t|||argus-china-recycled-2025\u001Esmm-huahong-2025|estimated|1101.0|||ndpr-oxide|
  earthpanda-hefei-magnet|huahong-jian-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|261|0.267088357382882|ndfeb-swarf 676 t|||argus-china-recycled-2025||675.6|||ndpr-oxide|
  innuovo-dongyang-magnet|huahong-jian-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|262|0.29764775647361136|ndfeb-swarf 753 t|||argus-china-recycled-2025||752.9|||ndpr-oxide|
  cn-eol-scrap|huahong-jian-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||re-scrap|Huahong makes its oxides of magnet scrap; tonnes: what the recyclers\' reported NdPr output of 26,504 t needs beyond the swarf, shared by their output|263|0.7118102642919568|re-scrap 2,362 t|||argus-china-recycled-2025\u001Esmm-huahong-2025|estimated|2362.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  cn-other-magnet|huahong-jian-refiner|reported|||true|brics\u001Echina\u001Edfars-covered||re-scrap|Huahong makes its oxides of magnet scrap; tonnes: 0.1016 t REO of swarf per t of blank shipped|264|0.1754211493837206|re-scrap 582 t|||argus-china-recycled-2025\u001Esmm-huahong-2025|estimated|582.1|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  xtc-changting-magnet|huahong-jian-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|265|0.1127685863243227|re-scrap 374 t|||argus-china-recycled-2025||374.2|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  lavreco-dong-pao-mine|hung-thinh-vietnam-refiner|assumed|||false|||bastnaesite-concentrate|feed of the refiner is not disclosed; Dong Pao is the only large deposit in the country|266||bastnaesite-concentrate|||||||||
  lcm-cheshire-metal|hypromag-tyseley-magnet|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 0 t, shares assumed and balanced to supplier capacity|267|1.0|dy-metal 0.2 t|||||0.2|||ndfeb-magnet-ht|
  lcm-cheshire-metal|hypromag-tyseley-magnet|estimated|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 10 t, shares assumed and balanced to supplier capacity|268|1.0|ndpr-metal 10.4 t|||||10.4|||ndfeb-magnet\u001Endfeb-magnet-ht|
  gb-eol-scrap|hypromag-tyseley-magnet|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica||re-scrap|recycled magnets as feed; tonnes: 24 t/yr in 2025 (2 t a month) scaled to 65 t of magnets x 0.37|269|1.0|re-scrap 24 t|||yliwu-hypromag-2025|estimated|24.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  jlmag-ganzhou-magnet|hyundai-ulsan-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 15% of the buyer\'s need of 2167 t, shares assumed and balanced to supplier capacity|270|0.15366866635902168|ndfeb-magnet-ht 333 t|||||333.0||||
  star-daegu-magnet|hyundai-ulsan-ev-use|reported|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|supplier of drive motor magnets of Hyundai since the Sonata hybrid of 2013; tonnes: 28% of the buyer\'s need of 2167 t, shares assumed and balanced to supplier capacity|271|0.2824180895246885|ndfeb-magnet-ht 612 t|||hankyung-star-2022\u001Eelectimes-star-2021|estimated|612.0||||
  zhenghai-yantai-magnet|hyundai-ulsan-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 2167 t, shares assumed and balanced to supplier capacity|272|0.5639132441162898|ndfeb-magnet-ht 1,222 t|||||1222.0||||
  iluka-balranald-mine|iluka-eneabba-refiner|estimated|||false|||monazite-concentrate|own feed; general knowledge, no published source|273||monazite-concentrate|2027|20270101|||||||
  iluka-eneabba-stockpile-mine|iluka-eneabba-refiner|estimated|||false|||monazite-concentrate|own feed|274||monazite-conc. 15,000 t|2027|20270101|magneticsmag-iluka-2024||15000.0||||
  iluka-wimmera-mine|iluka-eneabba-refiner|estimated|||false|||monazite-concentrate|own feed; general knowledge, no published source|275||monazite-concentrate|2029|20290101|||||||
  lindian-kangankunde-mine|iluka-eneabba-refiner|contract|||false|||monazite-concentrate|6,000 t/yr concentrate for 15 years x 55% REO|276||monazite-conc. 3,300 t|2027|20270101|nwtelegraph-iluka-lindian-2025|estimated|3300.0||||
  rarex-cummins-range-mine|iluka-eneabba-refiner|estimated|||false|||monazite-concentrate|general knowledge, no published source|277||monazite-concentrate|||||||||
  northern-minerals-browns-range-mine|iluka-eneabba-refiner|contract|||false|||xenotime-concentrate|30,500 t contained REO over the first eight years|278||xenotime-conc. 4,350 t|2028|20280101|sharecafe-iluka-ntu-2022\u001Erareearthexchanges-browns-range-2025||4350.0||||
  cn-other-magnet|in-other-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|India has nearly all its magnets from China; tonnes: 100% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|279|1.0|ndfeb-magnet 1,667 t|||rex-bajaj-2025\u001Etippinsights-cn-exports-2025|estimated|1667.0||||
  cn-other-magnet|in-other-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|India has nearly all its magnets from China; tonnes: 79% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|280|0.7880658436213992|ndfeb-magnet-ht 383 t|||rex-bajaj-2025\u001Etippinsights-cn-exports-2025|estimated|383.0||||
  sanhuan-tianjin-magnet|in-other-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 21% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|281|0.21193415637860083|ndfeb-magnet-ht 103 t|||||103.0||||
  cn-other-magnet|in-other-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|India met its need of SmCo magnets by imports before its own plant (2015); that they were Chinese is inferred|282|0.0|smco-magnet|||deccan-barc-2015||||||
  irel-visakhapatnam-magnet|in-other-use|estimated|smco-magnet||true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|283|1.0|smco-magnet 2.8 t|||||2.8||||
  cn-other-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 23 t, shares assumed and balanced to supplier capacity|284|0.42857142857142855|dy-metal 9.9 t|||||9.9|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 23 t, shares assumed and balanced to supplier capacity|285|0.5714285714285714|dy-metal 13.2 t|||||13.2|||ndfeb-magnet-ht|
  chenguang-ganzhou-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 2608 t, shares assumed and balanced to supplier capacity|286|0.2361963190184049|ndpr-metal 616 t|||||616.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 2608 t, shares assumed and balanced to supplier capacity|287|0.35429447852760737|ndpr-metal 924 t|||||924.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-baotou-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 2608 t, shares assumed and balanced to supplier capacity|288|0.40950920245398775|ndpr-metal 1,068 t|||||1068.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 4 t, shares assumed and balanced to supplier capacity|289|0.425|tb-metal 1.7 t|||||1.7|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|innuovo-dongyang-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 4 t, shares assumed and balanced to supplier capacity|290|0.575|tb-metal 2.3 t|||||2.3|||ndfeb-magnet-ht|
  cn-other-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 62% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|291|0.6208595467293262|ndfeb-magnet 8,191 t|||||8191.0||||
  innuovo-dongyang-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 18% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|292|0.18199044948078527|ndfeb-magnet 2,401 t|||||2401.0||||
  jingci-beijing-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 20% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|293|0.1971500037898886|ndfeb-magnet 2,601 t|||||2601.0||||
  atm-beijing-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 22% of the buyer\'s need of 8333 t, shares assumed and balanced to supplier capacity|294|0.22224888995559822|ndfeb-magnet-ht 1,852 t|||||1852.0||||
  cn-other-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 8333 t, shares assumed and balanced to supplier capacity|295|0.5555022200888036|ndfeb-magnet-ht 4,629 t|||||4629.0||||
  jlmag-baotou-magnet|inovance-suzhou-servo-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 22% of the buyer\'s need of 8333 t, shares assumed and balanced to supplier capacity|296|0.22224888995559822|ndfeb-magnet-ht 1,852 t|||||1852.0||||
  cn-other-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|297|0.44230769230769235|dy-metal 2.3 t|||||2.3|||ndfeb-magnet-ht|
  creg-ganzhou-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|298|0.5576923076923077|dy-metal 2.9 t|||||2.9|||ndfeb-magnet-ht|
  cn-other-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 1396 t, shares assumed and balanced to supplier capacity|299|0.12893982808022922|ndpr-metal 180 t|||||180.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-baotou-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 1396 t, shares assumed and balanced to supplier capacity|300|0.7163323782234957|ndpr-metal 1,000 t|||||1000.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-gansu-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 1396 t, shares assumed and balanced to supplier capacity|301|0.15472779369627507|ndpr-metal 216 t|||||216.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|302|0.4444444444444445|tb-metal 0.4 t|||||0.4|||ndfeb-magnet-ht|
  creg-ganzhou-metal|inst-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|303|0.5555555555555556|tb-metal 0.5 t|||||0.5|||ndfeb-magnet-ht|
  gb-eol-scrap|ionic-belfast-refiner|reported|||false|||re-scrap|planned commercial plant|304||re-scrap|2027|20270101|mining-ionic-belfast-2024||||||
  irel-oscom-refiner|irel-aluva-refiner|reported|||true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||mixed-re-carbonate|refining unit in Kerala; tonnes = rest of 2,900 t|305|1.0|mixed-re-carb. 1,900 t|2015|20150101|ibef-irel-2025|estimated|1900.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide|
  irel-aluva-refiner|irel-bhopal-metal|estimated|||true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||ndpr-oxide|relation inferred from ownership or region|306|1.0|ndpr-oxide||||||||ndpr-metal|
  irel-kerala-mine|irel-oscom-refiner|reported||true|true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||monazite-concentrate|the plant was built for the monazite of the coasts of Odisha, Tamil Nadu and Kerala; tonnes: general knowledge|307|0.1724137931034483|monazite-conc. 500 t|||bs-irel-oscom-2015|assumed|500.0|||mixed-re-carbonate|
  irel-odisha-mine|irel-oscom-refiner|reported||true|true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||monazite-concentrate|extraction plant in Odisha; tonnes assumed|308|0.6896551724137931|monazite-conc. 2,000 t|2015|20150101|ibef-irel-2025|estimated|2000.0|||mixed-re-carbonate|
  irel-tamil-nadu-mine|irel-oscom-refiner|reported||true|true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||monazite-concentrate|the plant was built for the monazite of the coasts of Odisha, Tamil Nadu and Kerala; tonnes: general knowledge|309|0.13793103448275862|monazite-conc. 400 t|||bs-irel-oscom-2015|assumed|400.0|||mixed-re-carbonate|
  irel-aluva-refiner|irel-visakhapatnam-magnet|reported|||true|brics\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad||sm-oxide|alloy powder is made straight from oxides of IREL (reduction-diffusion); its separation plant is Aluva; tonnes: 3 t of magnets x 0.34|310|1.0|sm-oxide 1 t|2023|20230101|deccan-barc-2015\u001Epsuwatch-irel-magnet-2023|estimated|1.0|||smco-magnet|
  cn-other-magnet|it-industrial-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|311|1.0|ndfeb-magnet 1,111 t|||||1111.0||||
  cn-other-magnet|it-industrial-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 82% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|312|0.8192671881432688|ndfeb-magnet-ht 398 t|||||398.0||||
  yunsheng-ningbo-magnet|it-industrial-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 18% of the buyer\'s need of 486 t, shares assumed and balanced to supplier capacity|313|0.18073281185673115|ndfeb-magnet-ht 87.8 t|||||87.8||||
  cn-other-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 9 t, shares assumed and balanced to supplier capacity|314|0.4431818181818181|dy-metal 3.9 t|||||3.9|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 9 t, shares assumed and balanced to supplier capacity|315|0.5568181818181818|dy-metal 4.9 t|||||4.9|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 1262 t, shares assumed and balanced to supplier capacity|316|0.12926249008723237|ndpr-metal 163 t|||||163.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 1262 t, shares assumed and balanced to supplier capacity|317|0.7160983346550357|ndpr-metal 903 t|||||903.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 1262 t, shares assumed and balanced to supplier capacity|318|0.15463917525773196|ndpr-metal 195 t|||||195.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|319|0.4666666666666666|tb-metal 0.7 t|||||0.7|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jingci-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|320|0.5333333333333333|tb-metal 0.8 t|||||0.8|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jlmag-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 77 t, shares assumed and balanced to supplier capacity|321|0.4444444444444444|dy-metal 34 t|||||34.0|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jlmag-baotou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 77 t, shares assumed and balanced to supplier capacity|322|0.5555555555555556|dy-metal 42.5 t|||ap-sacrifice-zone-2022|estimated|42.5|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jlmag-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 1537 t, shares assumed and balanced to supplier capacity|323|0.12882238126219908|ndpr-metal 198 t|||||198.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|jlmag-baotou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|the two large rare earth groups, Northern first, are the partners it names for raw material; tonnes: 72% of the buyer\'s need of 1537 t, shares assumed and balanced to supplier capacity|324|0.7163305139882888|ndpr-metal 1,101 t|||reportify-jlmag-2025|estimated|1101.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|jlmag-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 1537 t, shares assumed and balanced to supplier capacity|325|0.15484710474951205|ndpr-metal 238 t|||||238.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|jlmag-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 13 t, shares assumed and balanced to supplier capacity|326|0.44274809160305345|tb-metal 5.8 t|||||5.8|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jlmag-baotou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 13 t, shares assumed and balanced to supplier capacity|327|0.5572519083969466|tb-metal 7.3 t|||ap-sacrifice-zone-2022|estimated|7.3|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jlmag-ganzhou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 57% of the buyer\'s need of 203 t, shares assumed and balanced to supplier capacity|328|0.5708661417322834|dy-metal 116 t|||ap-sacrifice-zone-2022|estimated|116.0|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|jlmag-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 203 t, shares assumed and balanced to supplier capacity|329|0.42913385826771655|dy-metal 87.2 t|||||87.2|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|jlmag-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 4462 t, shares assumed and balanced to supplier capacity|330|0.3511091194263948|ndpr-metal 1,567 t|||||1567.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  creg-ganzhou-metal|jlmag-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 26% of the buyer\'s need of 4462 t, shares assumed and balanced to supplier capacity|331|0.2634998879677347|ndpr-metal 1,176 t|||||1176.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|jlmag-ganzhou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|the two large rare earth groups, Northern first, are the partners it names for raw material; tonnes: 12% of the buyer\'s need of 4462 t, shares assumed and balanced to supplier capacity|332|0.12189110463813578|ndpr-metal 544 t|||reportify-jlmag-2025|estimated|544.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  qiandong-ganzhou-metal|jlmag-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 26% of the buyer\'s need of 4462 t, shares assumed and balanced to supplier capacity|333|0.2634998879677347|ndpr-metal 1,176 t|||||1176.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  chenguang-ganzhou-metal|jlmag-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 35 t, shares assumed and balanced to supplier capacity|334|0.42979942693409745|tb-metal 15 t|||||15.0|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|jlmag-ganzhou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 57% of the buyer\'s need of 35 t, shares assumed and balanced to supplier capacity|335|0.5702005730659025|tb-metal 19.9 t|||ap-sacrifice-zone-2022|estimated|19.9|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 30 t, shares assumed and balanced to supplier capacity|336|0.4280936454849498|dy-metal 12.8 t|||||12.8|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 30 t, shares assumed and balanced to supplier capacity|337|0.5719063545150501|dy-metal 17.1 t|||||17.1|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 636 t, shares assumed and balanced to supplier capacity|338|0.23622047244094488|ndpr-metal 150 t|||||150.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 636 t, shares assumed and balanced to supplier capacity|339|0.3543307086614173|ndpr-metal 225 t|||||225.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|jlmag-ningbo-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|the two large rare earth groups, Northern first, are the partners it names for raw material; tonnes: 41% of the buyer\'s need of 636 t, shares assumed and balanced to supplier capacity|340|0.4094488188976378|ndpr-metal 260 t|||reportify-jlmag-2025|estimated|260.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|341|0.4313725490196079|tb-metal 2.2 t|||||2.2|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|jlmag-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|342|0.5686274509803921|tb-metal 2.9 t|||||2.9|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-magnet|jlr-wolverhampton-ev-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 87% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|343|0.8653846153846154|ndfeb-magnet 180 t|||||180.0||||
  hypromag-tyseley-magnet|jlr-wolverhampton-ev-use|estimated|ndfeb-magnet||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 13% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|344|0.1346153846153846|ndfeb-magnet 28 t|||||28.0||||
  yunsheng-ningbo-magnet|jlr-wolverhampton-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 45% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|345|0.45323741007194246|ndfeb-magnet-ht 126 t|||||126.0||||
  zhenghai-yantai-magnet|jlr-wolverhampton-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 55% of the buyer\'s need of 278 t, shares assumed and balanced to supplier capacity|346|0.5467625899280576|ndfeb-magnet-ht 152 t|||||152.0||||
  cn-other-magnet|jp-auto-parts-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|Japan took 228 t of Chinese magnets in September 2025; makers of car parts are part of the buyers; tonnes: 50% of the buyer\'s need of 2083 t, shares assumed and balanced to supplier capacity|347|0.49927988478156504|ndfeb-magnet 1,040 t|||asiacity-cn-exports-2025\u001Enewsweekworld-suzuki-2025|estimated|1040.0||||
  proterial-kumagaya-magnet|jp-auto-parts-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 2083 t, shares assumed and balanced to supplier capacity|348|0.2630820931349016|ndfeb-magnet 548 t|||||548.0||||
  tdk-narita-magnet|jp-auto-parts-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 24% of the buyer\'s need of 2083 t, shares assumed and balanced to supplier capacity|349|0.23763802208353338|ndfeb-magnet 495 t|||||495.0||||
  cn-other-magnet|jp-auto-parts-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|Japan took 228 t of Chinese magnets in September 2025; makers of car parts are part of the buyers; tonnes: 89% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|350|0.8944|ndfeb-magnet-ht 1,118 t|||asiacity-cn-exports-2025\u001Enewsweekworld-suzuki-2025|estimated|1118.0||||
  proterial-kumagaya-magnet|jp-auto-parts-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 11% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|351|0.1056|ndfeb-magnet-ht 132 t|||||132.0||||
  shinetsu-takefu-magnet|jp-defence-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 28 t, shares assumed and balanced to supplier capacity|352|0.26258992805755393|ndfeb-magnet-ht 7.3 t|||||7.3||||
  tdk-narita-magnet|jp-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 74% of the buyer\'s need of 28 t, shares assumed and balanced to supplier capacity|353|0.737410071942446|ndfeb-magnet-ht 20.5 t|||||20.5||||
  unknown-dy-metal-us|jslink-columbus-magnet|assumed|||false|||dy-metal|supplier inferred from ownership or region|354||dy-metal|||||||||
  unknown-ndpr-metal-jslink|jslink-columbus-magnet|assumed|||false|||ndpr-metal|feedstock not disclosed|355||ndpr-metal|||||||||
  unknown-dy-metal-us|jslink-kuantan-magnet|assumed|||false|||dy-metal|supplier inferred from ownership or region|356||dy-metal|||||||||
  unknown-ndpr-metal-jslink|jslink-kuantan-magnet|assumed|||false|||ndpr-metal|metal maker for the Lynas oxide is not disclosed|357||ndpr-metal|||||||||
  asm-ochang-metal|jslink-yesan-magnet|estimated|||true|||dy-metal|supplier inferred from ownership or region; tonnes: 17% of the buyer\'s need of 6 t, shares assumed and balanced to supplier capacity|358|0.16666666666666666|dy-metal 1 t|||||1.0|||ndfeb-magnet-ht|
  creg-ganzhou-metal|jslink-yesan-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 83% of the buyer\'s need of 6 t, shares assumed and balanced to supplier capacity|359|0.8333333333333334|dy-metal 5 t|||||5.0|||ndfeb-magnet-ht|
  asm-ochang-metal|jslink-yesan-magnet|estimated|||true|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||ndpr-metal|supplier inferred from ownership or region; tonnes: 30% of the buyer\'s need of 87 t, shares assumed and balanced to supplier capacity|360|0.3|ndpr-metal 26.1 t|||||26.1|||ndfeb-magnet\u001Endfeb-magnet-ht|
  unknown-ndpr-metal-jslink|jslink-yesan-magnet|assumed|||true||forge\u001Eforge-framework\u001Eministerial-2026|ndpr-metal|supplier inferred from ownership or region; tonnes: 70% of the buyer\'s need of 87 t, shares assumed and balanced to supplier capacity|361|0.7|ndpr-metal 60.9 t|||||60.9|||ndfeb-magnet\u001Endfeb-magnet-ht|
  cn-other-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 18 t, shares assumed and balanced to supplier capacity|362|0.42702702702702705|dy-metal 7.9 t|||||7.9|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 18 t, shares assumed and balanced to supplier capacity|363|0.572972972972973|dy-metal 10.6 t|||||10.6|||ndfeb-magnet-ht|
  chenguang-ganzhou-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 2087 t, shares assumed and balanced to supplier capacity|364|0.23622424532822234|ndpr-metal 493 t|||||493.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 2087 t, shares assumed and balanced to supplier capacity|365|0.3540967896502156|ndpr-metal 739 t|||||739.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-baotou-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 2087 t, shares assumed and balanced to supplier capacity|366|0.40967896502156204|ndpr-metal 855 t|||||855.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|367|0.43749999999999994|tb-metal 1.4 t|||||1.4|||ndfeb-magnet-ht|
  qiandong-ganzhou-metal|keningda-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|368|0.5625|tb-metal 1.8 t|||||1.8|||ndfeb-magnet-ht|
  cn-other-metal|kr-smco-gyeongbuk-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||sm-metal|Chinese raw material, by the report; who makes it is not named|369|1.0|sm-metal|||joongang-heavy-2025|||||smco-magnet|
  creg-ganzhou-refiner|lcm-cheshire-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 48% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|370|0.4693877551020407|dy-oxide 2.3 t|||||2.3|||dy-metal|
  lynas-kuantan-refiner|lcm-cheshire-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|relation inferred from ownership or region; tonnes: 52% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|371|0.5306122448979592|dy-oxide 2.6 t|||||2.6|||dy-metal|
  lynas-kuantan-refiner|lcm-cheshire-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|relation inferred from ownership or region; tonnes: 56% of the buyer\'s need of 384 t, shares assumed and balanced to supplier capacity|372|0.5549765502866076|ndpr-oxide 213 t|||||213.0|||ndpr-metal|
  neo-sillamae-refiner|lcm-cheshire-metal|estimated|||true|||ndpr-oxide|relation inferred from ownership or region; tonnes: 22% of the buyer\'s need of 384 t, shares assumed and balanced to supplier capacity|373|0.22251172485669624|ndpr-oxide 85.4 t|||||85.4|||ndpr-metal|
  solvay-la-rochelle-refiner|lcm-cheshire-metal|estimated|||true|forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-oxide|relation inferred from ownership or region; tonnes: 22% of the buyer\'s need of 384 t, shares assumed and balanced to supplier capacity|374|0.22251172485669624|ndpr-oxide 85.4 t|||||85.4|||ndpr-metal|
  creg-ganzhou-refiner|lcm-cheshire-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; a second Chinese refiner, since the reports name the country only|375|0.6598360655737705|sm-oxide|||nzherald-samarium-2025\u001Edailynews-samarium-2025|||||sm-metal|
  nre-baotou-refiner|lcm-cheshire-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|Chinese samarium for Western SmCo makers (reported for the trade as a whole, the plants are inferred); under licence since April 2025 and refused to defence users; tonnes: rest of the buyer\'s need, assumed share|376|0.3401639344262295|sm-oxide 41.5 t|||nzherald-samarium-2025\u001Edailynews-samarium-2025||41.5|||sm-metal|
  solvay-la-rochelle-refiner|lcm-cheshire-metal|contract|||false|||sm-oxide|samarium oxide made into metal for Permag, 3 to 5 years, limited volumes; drawn from an old stock of about 200 t; tonnes: the stock spread over four years|377||sm-oxide 50 t|2025-11|20251101|rawmaterials-solvay-us-2025\u001Ebnt-usar-solvay-permag-2025\u001Eeurasiantimes-samarium-2025|estimated|50.0||||
  creg-ganzhou-refiner|lcm-cheshire-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 60% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|378|0.6666666666666666|tb-oxide 0.4 t|||||0.4|||tb-metal|
  lynas-kuantan-refiner|lcm-cheshire-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-oxide|relation inferred from ownership or region; tonnes: 40% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|379|0.3333333333333333|tb-oxide 0.2 t|||||0.2|||tb-metal|
  caremag-lacq-refiner|lcm-lacq-metal|reported|||false|||dy-oxide|would take Caremag oxides|380||dy-oxide|2027|20270101|reuters-lcm-lacq-2025\u001Erawmaterials-lcm-lacq-2025||||||
  caremag-lacq-refiner|lcm-lacq-metal|reported|||false|||ndpr-oxide|would take Caremag oxides|381||ndpr-oxide|2027|20270101|reuters-lcm-lacq-2025\u001Erawmaterials-lcm-lacq-2025||||||
  solvay-la-rochelle-refiner|lcm-lacq-metal|estimated|||false|||ndpr-oxide|relation inferred from ownership or region|382||ndpr-oxide|||||||||
  caremag-lacq-refiner|lcm-lacq-metal|reported|||false|||tb-oxide|would take Caremag oxides|383||tb-oxide|2027|20270101|reuters-lcm-lacq-2025\u001Erawmaterials-lcm-lacq-2025||||||
  cn-other-magnet|lg-changwon-appliance-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: Korea is the second buyer of Chinese magnets (854 t in September 2025); tonnes: 84% of the buyer\'s need of 4444 t, shares assumed and balanced to supplier capacity|384|0.8395589558955896|ndfeb-magnet 3,731 t|||asiacity-cn-exports-2025\u001Etippinsights-cn-exports-2025|estimated|3731.0||||
  star-daegu-magnet|lg-changwon-appliance-use|estimated|ndfeb-magnet||true|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 16% of the buyer\'s need of 4444 t, shares assumed and balanced to supplier capacity|385|0.16044104410441043|ndfeb-magnet 713 t|||||713.0||||
  cn-other-magnet|lg-changwon-appliance-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|both ends are all others of the country: Korea is the second buyer of Chinese magnets (854 t in September 2025); tonnes: 84% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|386|0.84|ndfeb-magnet-ht 1,050 t|||asiacity-cn-exports-2025\u001Etippinsights-cn-exports-2025|estimated|1050.0||||
  jslink-yesan-magnet|lg-changwon-appliance-use|estimated|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 16% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|387|0.16|ndfeb-magnet-ht 200 t|||||200.0||||
  lkab-malmberget-mine|lkab-lulea-refiner|reported|||false|||apatite-re-concentrate|tonnes general knowledge|388||apatite-re-conc. 2,000 t|2029|20290101|mining-lkab-2024|estimated|2000.0||||
  lkab-per-geijer-mine|lkab-lulea-refiner|reported|||false|||apatite-re-concentrate|long term|389||apatite-re-concentrate|2035|20350101|mining-lkab-2024||||||
  evac-sumter-magnet|lockheed-fortworth-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|the plant was built with a US defence grant to supply defence systems; the pair is inferred; tonnes: 62% of the buyer\'s need of 4 t, shares assumed and balanced to supplier capacity|390|0.6285714285714287|ndfeb-magnet-ht 2.2 t|||rawmaterials-evac-dod-2023||2.2||||
  mp-independence-magnet|lockheed-fortworth-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 38% of the buyer\'s need of 4 t, shares assumed and balanced to supplier capacity|391|0.37142857142857144|ndfeb-magnet-ht 1.3 t|||||1.3||||
  arnold-lupfig-magnet|lockheed-fortworth-defence-use|estimated|smco-magnet||true|||smco-magnet|the SmCo works of Arnold; Swiss magnets are allowed in US defence goods (general knowledge); the pair is inferred; tonnes: part of what Arnold is taken to supply|392|0.17857142857142858|smco-magnet 1 t|||arnold-history\u001Esec-compass-arnold-2014|assumed|1.0||||
  arnold-rochester-magnet|lockheed-fortworth-defence-use|estimated|smco-magnet||true|||smco-magnet|US maker or finisher of SmCo magnets for defence and aerospace; the pair is inferred; tonnes: part of what Arnold is taken to supply|393|0.25|smco-magnet 1.4 t|||rex-usar-arnold-2025||1.4||||
  eec-landisville-magnet|lockheed-fortworth-defence-use|estimated|smco-magnet||true|||smco-magnet|US maker of SmCo magnets for defence and aerospace; the pair is inferred; tonnes: 56% of the buyer\'s need of 6 t, shares assumed and balanced to supplier capacity|394|0.5714285714285715|smco-magnet 3.2 t|||rex-permag-2025||3.2||||
  lynas-kuantan-refiner|lseco-vietnam-metal|contract|||false|||dy-oxide|alliance of Lynas and LS Eco Energy|395||dy-oxide|2027|20270101|inspenet-lynas-lseco-2026||||||
  hung-thinh-vietnam-refiner|lseco-vietnam-metal|contract|||false|||ndpr-oxide|200 t oxides in 2024, over 500 t a year from 2025 agreed; deliveries not confirmed|396||ndpr-oxide|2025|20250101|itpc-ls-hung-thinh-2024||||||
  lynas-kuantan-refiner|lseco-vietnam-metal|contract|||false|||ndpr-oxide|alliance of Lynas and LS Eco Energy|397||ndpr-oxide|2027|20270101|inspenet-lynas-lseco-2026||||||
  lynas-kuantan-refiner|lseco-vietnam-metal|contract|||false|||sm-oxide|alliance of Lynas and LS Eco Energy|398||sm-oxide|2027|20270101|inspenet-lynas-lseco-2026||||||
  lynas-kuantan-refiner|lseco-vietnam-metal|contract|||false|||tb-oxide|alliance of Lynas and LS Eco Energy|399||tb-oxide|2027|20270101|inspenet-lynas-lseco-2026||||||
  lynas-mount-weld-mine|lynas-kalgoorlie-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||monazite-concentrate|own mine feeds own plant (reported); about half of the 2025 concentrate; Kalgoorlie had power cuts|400|1.0|monazite-conc. 15,000 t|2024|20240101|australianmining-lynas-sep-2024\u001Eseaisi-kalgoorlie-2024|assumed|15000.0|||mixed-re-carbonate|
  kelantan-mb-inc-mine|lynas-kuantan-refiner|reported|||false|||ionic-clay-concentrate|non-binding memorandum of 2025-05-30; the product is a carbonate of ionic clay, booked with the clay concentrate whose make-up it shares; deliveries once mining starts|401||ionic-clay-concentrate|||malaymail-lynas-kelantan-2025\u001Eargus-lynas-kelantan-2025||||||
  lynas-kalgoorlie-refiner|lynas-kuantan-refiner|reported|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||mixed-re-carbonate|first batch treated in Kuantan in the September quarter of 2024; tonnes = concentrate feed less loss|402|1.0|mixed-re-carb. 14,100 t|2024|20240101|thewest-lynas-kalgoorlie-mrec-2024|assumed|14100.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  lynas-mount-weld-mine|lynas-kuantan-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||monazite-concentrate|own mine feeds own plant (reported); the rest of the 2025 concentrate after Kalgoorlie|403|1.0|monazite-conc. 14,000 t|2012|20120101|australianmining-lynas-sep-2024|assumed|14000.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  lynas-kalgoorlie-refiner|lynas-seadrift-refiner|estimated|||false|||mixed-re-carbonate|original plan; general knowledge, no published source|404||mixed-re-carbonate|||||||||
  unknown-dy-metal-eu|magneti-ljubljana-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered|dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|405|1.0|dy-metal 1.1 t|||||1.1|||ndfeb-magnet-ht|
  nre-baotou-metal|magneti-ljubljana-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 22 t, shares assumed and balanced to supplier capacity|406|1.0|ndpr-metal 22.1 t|||||22.1|||ndfeb-magnet\u001Endfeb-magnet-ht|
  cn-other-metal|magneti-ljubljana-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 16 t, shares assumed and balanced to supplier capacity|407|1.0|sm-metal 16 t|||||16.0|||smco-magnet|
  unknown-dy-metal-eu|magreesource-grenoble-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered|dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 0 t, shares assumed and balanced to supplier capacity|408|1.0|dy-metal 0.3 t|||||0.3|||ndfeb-magnet-ht|
  lcm-cheshire-metal|magreesource-grenoble-magnet|assumed|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 4 t, shares assumed and balanced to supplier capacity|409|1.0|ndpr-metal 4.4 t|||||4.4|||ndfeb-magnet\u001Endfeb-magnet-ht|
  lcm-lacq-metal|magreesource-grenoble-magnet|assumed|||false|||ndpr-metal|supplier inferred from ownership or region|410||ndpr-metal|||||||||
  fr-eol-scrap|magreesource-grenoble-magnet|reported||true|true|eu\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Eus-eu-japan||re-scrap|the plant makes magnets of the powder of old ones; tonnes: 40 t of magnets x 0.37|411|1.0|re-scrap 15 t|||electrive-magreesource-2023|assumed|15.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  yunsheng-ningbo-magnet|mercedes-stuttgart-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 45% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|412|0.453781512605042|ndfeb-magnet-ht 378 t|||||378.0||||
  zhenghai-yantai-magnet|mercedes-stuttgart-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 55% of the buyer\'s need of 833 t, shares assumed and balanced to supplier capacity|413|0.5462184873949579|ndfeb-magnet-ht 455 t|||||455.0||||
  cn-other-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 31% of the buyer\'s need of 6250 t, shares assumed and balanced to supplier capacity|414|0.30608|ndfeb-magnet 1,913 t|||||1913.0||||
  jlmag-ganzhou-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 44% of the buyer\'s need of 6250 t, shares assumed and balanced to supplier capacity|415|0.43744|ndfeb-magnet 2,734 t|||||2734.0||||
  sanhuan-ganzhou-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 6250 t, shares assumed and balanced to supplier capacity|416|0.25648|ndfeb-magnet 1,603 t|||||1603.0||||
  jlmag-ganzhou-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 20% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|417|0.2044636429085673|ndfeb-magnet-ht 568 t|||||568.0||||
  sanhuan-ganzhou-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|418|0.2944564434845212|ndfeb-magnet-ht 818 t|||||818.0||||
  xtc-changting-magnet|midea-foshan-ac-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 2778 t, shares assumed and balanced to supplier capacity|419|0.5010799136069114|ndfeb-magnet-ht 1,392 t|||||1392.0||||
  cn-other-magnet|mingyang-zhongshan-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 41% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|420|0.412|ndfeb-magnet 515 t|||||515.0||||
  yunsheng-baotou-magnet|mingyang-zhongshan-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 59% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|421|0.588|ndfeb-magnet 735 t|||||735.0||||
  tianhe-baotou-magnet|mingyang-zhongshan-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 556 t, shares assumed and balanced to supplier capacity|422|0.5|ndfeb-magnet-ht 278 t|||||278.0||||
  yunsheng-baotou-magnet|mingyang-zhongshan-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 556 t, shares assumed and balanced to supplier capacity|423|0.5|ndfeb-magnet-ht 278 t|||||278.0||||
  mkango-songwe-hill-mine|mkango-pulawy-refiner|reported|||false|||mixed-re-carbonate|same owner|424||mixed-re-carb. 5,954 t|2029|20290101|projectblue-songwe-2022|estimated|5954.0||||
  mp-10x-metal|mp-10x-magnet|estimated|||false|||dy-metal|supplier inferred from ownership or region|425||dy-metal|||||||||
  mp-10x-metal|mp-10x-magnet|estimated|||false|||ndpr-metal|supplier inferred from ownership or region|426||ndpr-metal|||||||||
  mp-10x-metal|mp-10x-magnet|estimated|||false|||tb-metal|supplier inferred from ownership or region|427||tb-metal|||||||||
  mp-mountain-pass-refiner|mp-10x-metal|estimated|||false|||dy-oxide|relation inferred from ownership or region|428||dy-oxide|||||||||
  mp-mountain-pass-refiner|mp-10x-metal|estimated|||false|||ndpr-oxide|relation inferred from ownership or region|429||ndpr-oxide|||||||||
  mp-mountain-pass-refiner|mp-10x-metal|estimated|||false|||tb-oxide|relation inferred from ownership or region|430||tb-oxide|||||||||
  mp-independence-metal|mp-independence-magnet|estimated|||false|||dy-metal|same site; own heavy rare earths counted from 2027|431||dy-metal|2027|20270101|||||||
  unknown-dy-metal-us|mp-independence-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|the plant made magnets before the own Dy and Tb circuit started; bought-in metal is assumed|432|1.0|dy-metal||||||||ndfeb-magnet-ht|
  mp-independence-metal|mp-independence-magnet|reported|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndpr-metal|metal, alloy and magnets on one site (reported); tonnes: the plant\'s need of 103 t|433|1.0|ndpr-metal 103 t|||finviz-mp-independence-2025\u001Emp-q4-results-2026|estimated|103.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  mp-independence-metal|mp-independence-magnet|estimated|||false|||tb-metal|same site; own heavy rare earths counted from 2027|434||tb-metal|2027|20270101|||||||
  unknown-dy-metal-us|mp-independence-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|tb-metal|the plant made magnets before the own Dy and Tb circuit started; bought-in metal is assumed|435|1.0|tb-metal||||||||ndfeb-magnet-ht|
  mp-mountain-pass-refiner|mp-independence-metal|reported|||false|||dy-oxide|own circuit of 200 t/yr Dy and Tb was planned for mid 2026; start not seen, counted from 2027|436||dy-oxide|2027|20270101|reportify-mp-q3-2025\u001Emetalnomist-mp-dytb-2026||||||
  mp-mountain-pass-refiner|mp-independence-metal|reported|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndpr-oxide|integrated from Mountain Pass; tonnes: 100% of the buyer\'s need of 191 t, shares assumed and balanced to supplier capacity|437|1.0|ndpr-oxide 191 t|||industrialheating-mp-gm-2022|estimated|191.0|||ndpr-metal|
  mp-mountain-pass-refiner|mp-independence-metal|reported|||false|||tb-oxide|own circuit of 200 t/yr Dy and Tb was planned for mid 2026; start not seen, counted from 2027|438||tb-oxide|2027|20270101|reportify-mp-q3-2025\u001Emetalnomist-mp-dytb-2026||||||
  mp-mountain-pass-mine|mp-mountain-pass-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||bastnaesite-concentrate|2,599 t NdPr in 2025 x 7.1 t REO per t|439|1.0|bast.-conc. 18,500 t|2023|20230101|mp-q4-results-2026|estimated|18500.0|||ndpr-oxide|
  serra-verde-pela-ema-mine|mp-mountain-pass-refiner|assumed|||false|||ionic-clay-concentrate|no contract seen; MP says it seeks third-party heavy feed|440||ionic-clay-concentrate|2027|20270101|metalnomist-mp-dytb-2026||||||
  us-eol-scrap|mp-mountain-pass-refiner|contract|||false|||re-scrap|recycled feed for the magnets ordered by Apple, from 2027; tonnes not published|441||re-scrap|2027|20270101|prospector-mp-apple-2025||||||
  cn-other-magnet|mx-auto-motor-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|Mexico, where motors for cars are made, is among the five largest buyers of Chinese magnets; tonnes: 100% of the buyer\'s need of 972 t, shares assumed and balanced to supplier capacity|442|1.0|ndfeb-magnet 972 t|||samariumdev-sept-exports-2025|estimated|972.0||||
  cn-other-magnet|mx-auto-motor-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|Mexico, where motors for cars are made, is among the five largest buyers of Chinese magnets; tonnes: 60% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|443|0.600864553314121|ndfeb-magnet-ht 417 t|||samariumdev-sept-exports-2025|estimated|417.0||||
  posco-us-magnet|mx-auto-motor-use|estimated|||false|||ndfeb-magnet-ht|7,700 t for an unnamed North American car maker 2026-2031; POSCO has a motor core works in Ramos Arizpe; the user is inferred|444||ndfeb-magnet-ht|2028|20280101|smm-posco-reelement-2025||||||
  zhenghai-yantai-magnet|mx-auto-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 40% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|445|0.39913544668587897|ndfeb-magnet-ht 277 t|||||277.0||||
  unknown-dy-metal-eu|neo-narva-magnet|reported|||true||brics\u001Echina\u001Edfars-covered|dy-metal|the group made a dysprosium and terbium line at Sillamae for it; who makes the metal is not said; tonnes: 100% of the buyer\'s need of 17 t, shares assumed and balanced to supplier capacity|446|1.0|dy-metal 16.8 t|||translogistics-neo-narva-2025\u001Erohstoff-neo-q3-2025|assumed|16.8|||ndfeb-magnet-ht|
  nre-baotou-metal|neo-narva-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 23% of the buyer\'s need of 226 t, shares assumed and balanced to supplier capacity|447|0.22873512560599382|ndpr-metal 51.9 t|||||51.9|||ndfeb-magnet-ht|
  unknown-ndpr-metal-eu|neo-narva-magnet|reported|||true||forge\u001Eforge-framework\u001Eministerial-2026|ndpr-metal|oxides of Sillamae and of Australia feed the plant by a metal maker nobody names; tonnes: 77% of the buyer\'s need of 226 t, shares assumed and balanced to supplier capacity|448|0.7712648743940062|ndpr-metal 175 t|||electrive-neo-2023\u001Enewsbytes-neo-narva-2025|assumed|175.0|||ndfeb-magnet-ht|
  unknown-dy-metal-eu|neo-narva-magnet|reported|||true||brics\u001Echina\u001Edfars-covered|tb-metal|the group made a dysprosium and terbium line at Sillamae for it; who makes the metal is not said; tonnes: 100% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|449|1.0|tb-metal 2.9 t|||translogistics-neo-narva-2025\u001Erohstoff-neo-q3-2025|assumed|2.9|||ndfeb-magnet-ht|
  neo-sarfartoq-mine|neo-sillamae-refiner|reported|||false|||bastnaesite-concentrate|planned feed of Silmet|450||bastnaesite-concentrate|||argus-neo-estonia-2023||||||
  energy-fuels-white-mesa-refiner|neo-sillamae-refiner|reported|||false|||mixed-re-carbonate|mixed carbonate to Silmet; ended when White Mesa began its own separation (end date general knowledge)|451||mixed-re-carbonate|2021|20210101|cefic-silmet-energyfuels-2022|||2024|20241231||
  meteoric-caldeira-mine|neo-sillamae-refiner|contract|||false|||mixed-re-carbonate|non-binding MoU of May 2024: carbonate with 3,000 t REO a year|452||mixed-re-carb. 3,000 t|2028|20280101|rawmaterials-meteoric-neo-2024||3000.0||||
  smw-solikamsk-refiner|neo-sillamae-refiner|reported|||true|brics\u001Edfars-covered||mixed-re-carbonate|70% of the feed of Silmet in 2022, by its owner; whether it still comes is not said; tonnes: general knowledge|453|1.0|mixed-re-carb. 1,000 t|||baltictimes-silmet-2011\u001Exinglu-silmet-2022|estimated|1000.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  creg-weishan-mine|neo-zibo-refiner|assumed|||false|||bastnaesite-concentrate|feed of 5,500 t/yr REO before the plant closed; the mine is assumed from the province|454||bastnaesite-concentrate|||metalnomist-shenghe-jiahua-2024|||2024|20241231||
  unknown-dy-metal-eu|neorem-pori-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered|dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|455|1.0|dy-metal 5.2 t|||||5.2|||ndfeb-magnet-ht|
  lcm-cheshire-metal|neorem-pori-magnet|estimated|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|supplier inferred from ownership or region; tonnes: 49% of the buyer\'s need of 86 t, shares assumed and balanced to supplier capacity|456|0.49010477299185096|ndpr-metal 42.1 t|||||42.1|||ndfeb-magnet\u001Endfeb-magnet-ht|
  nre-baotou-metal|neorem-pori-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 51% of the buyer\'s need of 86 t, shares assumed and balanced to supplier capacity|457|0.5098952270081489|ndpr-metal 43.8 t|||||43.8|||ndfeb-magnet\u001Endfeb-magnet-ht|
  cn-other-metal|ninggang-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 60% of the buyer\'s need of 160 t, shares assumed and balanced to supplier capacity|458|0.600250626566416|sm-metal 95.8 t|||||95.8|||smco-magnet|
  hrem-changsha-metal|ninggang-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 40% of the buyer\'s need of 160 t, shares assumed and balanced to supplier capacity|459|0.39974937343358397|sm-metal 63.8 t|||||63.8|||smco-magnet|
  proterial-kumagaya-magnet|nissan-yokohama-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 938 t, shares assumed and balanced to supplier capacity|460|0.2931769722814499|ndfeb-magnet-ht 275 t|||||275.0||||
  shinetsu-takefu-magnet|nissan-yokohama-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 19% of the buyer\'s need of 938 t, shares assumed and balanced to supplier capacity|461|0.1865671641791045|ndfeb-magnet-ht 175 t|||||175.0||||
  tdk-narita-magnet|nissan-yokohama-ev-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 52% of the buyer\'s need of 938 t, shares assumed and balanced to supplier capacity|462|0.5202558635394456|ndfeb-magnet-ht 488 t|||||488.0||||
  unknown-dy-metal-us|noveon-sanmarcos-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 8 t, shares assumed and balanced to supplier capacity|463|0.5|dy-metal 4.2 t|||||4.2|||ndfeb-magnet-ht|
  unknown-metal-noveon|noveon-sanmarcos-magnet|estimated|||true||forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato|dy-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 8 t, shares assumed and balanced to supplier capacity|464|0.5|dy-metal 4.2 t|||||4.2|||ndfeb-magnet-ht|
  asm-ochang-metal|noveon-sanmarcos-magnet|contract|||true|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||ndpr-metal|100 t NdFeB alloy order, about 30 t NdPr in all; tonnes: 11% of the buyer\'s need of 237 t, shares assumed and balanced to supplier capacity|465|0.11129848229342328|ndpr-metal 26.4 t|2023-05|20230501|northernminer-asm-usare-2023|estimated|26.4|||ndfeb-magnet\u001Endfeb-magnet-ht|
  src-saskatoon-metal|noveon-sanmarcos-magnet|assumed|||true|||ndpr-metal|buyers not disclosed; assumed US magnet makers; tonnes: 22% of the buyer\'s need of 237 t, shares assumed and balanced to supplier capacity|466|0.22259696458684655|ndpr-metal 52.8 t|||||52.8|||ndfeb-magnet\u001Endfeb-magnet-ht|
  unknown-metal-noveon|noveon-sanmarcos-magnet|estimated|||true||forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato|ndpr-metal|supplier inferred from ownership or region; tonnes: 67% of the buyer\'s need of 237 t, shares assumed and balanced to supplier capacity|467|0.6661045531197303|ndpr-metal 158 t|||||158.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  us-eol-scrap|noveon-sanmarcos-magnet|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||re-scrap|the plant uses recycled and new feed; tonnes assumed|468|1.0|re-scrap 150 t|||rex-evac-ships-2025|assumed|150.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  unknown-metal-noveon|noveon-sanmarcos-magnet|estimated|||true||forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato|tb-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|469|1.0|tb-metal 1.4 t|||||1.4|||ndfeb-magnet-ht|
  cn-other-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 34 t, shares assumed and balanced to supplier capacity|470|0.44345238095238093|dy-metal 14.9 t|||||14.9|||ndfeb-magnet-ht|
  creg-ganzhou-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 34 t, shares assumed and balanced to supplier capacity|471|0.556547619047619|dy-metal 18.7 t|||||18.7|||ndfeb-magnet-ht|
  cn-other-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 790 t, shares assumed and balanced to supplier capacity|472|0.1291139240506329|ndpr-metal 102 t|||||102.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-baotou-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 790 t, shares assumed and balanced to supplier capacity|473|0.7164556962025317|ndpr-metal 566 t|||||566.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  nre-gansu-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 790 t, shares assumed and balanced to supplier capacity|474|0.15443037974683543|ndpr-metal 122 t|||||122.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf|
  cn-other-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 6 t, shares assumed and balanced to supplier capacity|475|0.44827586206896547|tb-metal 2.6 t|||||2.6|||ndfeb-magnet-ht|
  creg-ganzhou-metal|nre-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 6 t, shares assumed and balanced to supplier capacity|476|0.5517241379310345|tb-metal 3.2 t|||||3.2|||ndfeb-magnet-ht|
  creg-mianning-refiner|nre-baotou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 3% of the buyer\'s need of 31388 t, shares assumed and balanced to supplier capacity|477|0.032750326547516646|ndpr-oxide 1,028 t|||||1028.0|||ndpr-metal|
  nre-baotou-refiner|nre-baotou-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|the group makes metal of its own oxide; tonnes: 81% of the buyer\'s need of 31388 t, shares assumed and balanced to supplier capacity|478|0.8144572939564816|ndpr-oxide 25,565 t|||citic-nre-2024\u001Erex-nre-h1-2025|estimated|25565.0|||ndpr-metal|
  recyclers-china-refiner|nre-baotou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 15% of the buyer\'s need of 31388 t, shares assumed and balanced to supplier capacity|479|0.15279237949600177|ndpr-oxide 4,796 t|||||4796.0|||ndpr-metal|
  creg-ganzhou-refiner|nre-baotou-metal|assumed|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|southern samarium oxide as a second source, assumed|480|0.6978922716627635|sm-oxide||||||||sm-metal|
  nre-baotou-refiner|nre-baotou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-oxide|relation inferred from ownership or region; tonnes: 100% of the buyer\'s need of 258 t, shares assumed and balanced to supplier capacity|481|0.30210772833723654|sm-oxide 258 t|||||258.0|||sm-metal|
  nre-bayan-obo-mine|nre-baotou-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|concentrate of Baogang under a contract that is announced every quarter; tonnes: mine quota less the Gansu share|482|1.0|bast.-conc. 170,650 t|1961|19610101|smm-nre-ir-feb-2025\u001Eindmin-nre-golden-dragon-2017|assumed|170650.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  smw-solikamsk-refiner|nre-baotou-refiner|assumed|||true|brics\u001Edfars-covered||mixed-re-carbonate|Russia exports mixed carbonate; buyer not named|483|1.0|mixed-re-carb. 1,500 t|||rosatom-rare-earth-chain-2024||1500.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  nre-baotou-refiner|nre-gansu-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|the group makes metal of its own oxide; which works takes how much is not said; tonnes: 28% of the buyer\'s need of 4565 t, shares assumed and balanced to supplier capacity|484|0.27710843373493976|ndpr-oxide 1,265 t|||citic-nre-2024\u001Erex-nre-h1-2025|estimated|1265.0|||ndpr-metal|
  nre-gansu-refiner|nre-gansu-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|separation and metal of one group at one place; a metal project of 12,000 t is its own; tonnes: 72% of the buyer\'s need of 4565 t, shares assumed and balanced to supplier capacity|485|0.7228915662650602|ndpr-oxide 3,300 t|||citic-nre-2024\u001Erex-nre-h1-2025|estimated|3300.0|||ndpr-metal|
  nre-bayan-obo-mine|nre-gansu-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|concentrate of Baogang goes to the group under one contract, and Gansu is one of its separation works; tonnes: about a tenth of the group|486|1.0|bast.-conc. 18,000 t|||smm-nre-ir-feb-2025\u001Ecitic-nre-2024|assumed|18000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  nre-bayan-obo-mine|nre-golden-dragon-baotou-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|feed of the JV line not published|487||bastnaesite-concentrate|2026|20260101|metalnomist-nre-golden-dragon-2025||||||
  lynas-kuantan-refiner|phoenix-exeter-metal|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|feed not disclosed; US and allied countries|488|1.0|dy-oxide||||||||dy-metal|
  lynas-kuantan-refiner|phoenix-exeter-metal|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|feed not disclosed; US and allied countries|489|1.0|ndpr-oxide||||||||ndpr-metal|
  unknown-dy-metal-us|posco-us-magnet|assumed|||false|||dy-metal|supplier inferred from ownership or region|490||dy-metal|||||||||
  asm-ochang-metal|posco-us-magnet|assumed|||false|||ndpr-metal|Energy Fuels oxide was made into magnets with POSCO; metal maker not named|491||ndpr-metal|||||||||
  santoku-kobe-metal|proterial-kumagaya-magnet|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-metal|Santoku is a subsidiary of the group since April 2018, bought to have alloy, magnets and recycling in one chain; tonnes: 30% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|492|0.30071599045346065|dy-metal 12.6 t|||hitachi-metals-santoku-2017\u001Ejmb-santoku-2017\u001Etekko-santoku-2018|estimated|12.6|||ndfeb-magnet-ht\u001Ere-scrap|
  unknown-dy-metal-jp|proterial-kumagaya-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|supplier inferred from ownership or region; tonnes: 70% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|493|0.6992840095465395|dy-metal 29.3 t|||||29.3|||ndfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|proterial-kumagaya-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 7% of the buyer\'s need of 977 t, shares assumed and balanced to supplier capacity|494|0.07155287132766916|ndpr-metal 69.9 t|||||69.9|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  santoku-kobe-metal|proterial-kumagaya-magnet|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-metal|Santoku is a subsidiary of the group since April 2018, bought to have alloy, magnets and recycling in one chain; tonnes: 62% of the buyer\'s need of 977 t, shares assumed and balanced to supplier capacity|495|0.6193059678575085|ndpr-metal 605 t|||hitachi-metals-santoku-2017\u001Ejmb-santoku-2017\u001Etekko-santoku-2018|estimated|605.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  vietnam-other-metal|proterial-kumagaya-magnet|estimated|||true|||ndpr-metal|supplier inferred from ownership or region; tonnes: 31% of the buyer\'s need of 977 t, shares assumed and balanced to supplier capacity|496|0.3091411608148224|ndpr-metal 302 t|||||302.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  santoku-kobe-metal|proterial-kumagaya-magnet|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-metal|Santoku is a subsidiary of the group since April 2018, bought to have alloy, magnets and recycling in one chain; tonnes: 30% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|497|0.3055555555555556|tb-metal 2.2 t|||hitachi-metals-santoku-2017\u001Ejmb-santoku-2017\u001Etekko-santoku-2018|estimated|2.2|||ndfeb-magnet-ht\u001Ere-scrap|
  unknown-dy-metal-jp|proterial-kumagaya-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|tb-metal|supplier inferred from ownership or region; tonnes: 70% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|498|0.6944444444444444|tb-metal 5 t|||||5.0|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 20 t, shares assumed and balanced to supplier capacity|499|0.4271356783919598|dy-metal 8.5 t|||||8.5|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 20 t, shares assumed and balanced to supplier capacity|500|0.5728643216080402|dy-metal 11.4 t|||||11.4|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 424 t, shares assumed and balanced to supplier capacity|501|0.2358490566037736|ndpr-metal 100 t|||||100.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 424 t, shares assumed and balanced to supplier capacity|502|0.35377358490566035|ndpr-metal 150 t|||||150.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 424 t, shares assumed and balanced to supplier capacity|503|0.41037735849056606|ndpr-metal 174 t|||||174.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|504|0.42857142857142855|tb-metal 1.5 t|||||1.5|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|proterial-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|505|0.5714285714285714|tb-metal 2 t|||||2.0|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 30% of the buyer\'s need of 580 t, shares assumed and balanced to supplier capacity|506|0.29948364888123924|dy-oxide 174 t|||||174.0|||dy-metal|
  creg-longnan-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 50% of the buyer\'s need of 580 t, shares assumed and balanced to supplier capacity|507|0.504302925989673|dy-oxide 293 t|||||293.0|||dy-metal|
  huahong-jian-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 20% of the buyer\'s need of 580 t, shares assumed and balanced to supplier capacity|508|0.1962134251290878|dy-oxide 114 t|||||114.0|||dy-metal|
  creg-ganzhou-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 36% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|509|0.36194641880809186|ndpr-oxide 662 t|||||662.0|||ndpr-metal|
  creg-longnan-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 20% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|510|0.19682886823400766|ndpr-oxide 360 t|||||360.0|||ndpr-metal|
  huahong-jian-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 44% of the buyer\'s need of 1829 t, shares assumed and balanced to supplier capacity|511|0.4412247129579005|ndpr-oxide 807 t|||||807.0|||ndpr-metal|
  creg-ganzhou-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 33% of the buyer\'s need of 81 t, shares assumed and balanced to supplier capacity|512|0.3337468982630273|tb-oxide 26.9 t|||||26.9|||tb-metal|
  creg-longnan-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 44% of the buyer\'s need of 81 t, shares assumed and balanced to supplier capacity|513|0.4441687344913151|tb-oxide 35.8 t|||||35.8|||tb-metal|
  huahong-jian-refiner|qiandong-ganzhou-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 22% of the buyer\'s need of 81 t, shares assumed and balanced to supplier capacity|514|0.22208436724565755|tb-oxide 17.9 t|||||17.9|||tb-metal|
  src-saskatoon-refiner|realloys-euclid-metal|contract|||false|||dy-oxide|five-year offtake of 80 % of NdPr metal and Dy/Tb oxides (30 t Dy, 15 t Tb a year)|515||dy-oxide|2027|20270101|play1037-src-realloys-2025\u001Erareearthexchanges-src-2025||||||
  src-saskatoon-refiner|realloys-euclid-metal|contract|||false|||tb-oxide|five-year offtake of 80 %|516||tb-oxide|2027|20270101|play1037-src-realloys-2025\u001Erareearthexchanges-src-2025||||||
  atm-beijing-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|517|0.005998953701744805|ndfeb-swarf 67.8 t|||argus-china-recycled-2025||67.77|||ndpr-oxide|
  cn-other-magnet|recyclers-china-refiner|reported|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|recyclers live on the swarf of magnet plants and on old magnets; tonnes: 0.1016 t REO of swarf per t of blank shipped|518|0.7830418244892217|ndfeb-swarf 8,846 t|||argus-china-recycled-2025\u001Escrapinsight-recycled-2025|estimated|8846.0|||ndpr-oxide|
  inst-baotou-magnet|recyclers-china-refiner|reported|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|sells its magnet waste, asked about by the exchange before the listing; the buyers are taken as the recyclers of the country; tonnes: 0.1016 t REO of swarf per t of blank shipped|519|0.038443936737018874|ndfeb-swarf 434 t|||argus-china-recycled-2025\u001Ebbt-inst-waste-2024\u001Eqq-inst-2024|estimated|434.3|||ndpr-oxide|
  jingci-beijing-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|520|0.03317703773666745|ndfeb-swarf 375 t|||argus-china-recycled-2025||374.8|||ndpr-oxide|
  jlmag-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|521|0.014667649821146735|ndfeb-swarf 166 t|||argus-china-recycled-2025||165.7|||ndpr-oxide|
  keningda-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|522|0.05331518097330524|ndfeb-swarf 602 t|||argus-china-recycled-2025||602.3|||ndpr-oxide|
  nre-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|523|0.009781383857795499|ndfeb-swarf 111 t|||argus-china-recycled-2025||110.5|||ndpr-oxide|
  sanhuan-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|524|0.02181115821322001|ndfeb-swarf 246 t|||argus-china-recycled-2025||246.4|||ndpr-oxide|
  tianhe-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|525|0.008435890331655304|ndfeb-swarf 95.3 t|||argus-china-recycled-2025||95.3|||ndpr-oxide|
  yunsheng-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|526|0.013224785052983237|ndfeb-swarf 149 t|||argus-china-recycled-2025||149.4|||ndpr-oxide|
  yunsheng-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|527|0.018102199085241445|ndfeb-swarf 205 t|||argus-china-recycled-2025||204.5|||ndpr-oxide|
  atm-beijing-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|528|0.015869363828780896|re-scrap 235 t|||argus-china-recycled-2025||235.2|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  cn-eol-scrap|recyclers-china-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||re-scrap|recyclers live on the swarf of magnet plants and on old magnets; tonnes: what the recyclers\' reported NdPr output of 26,504 t needs beyond the swarf, shared by their output|529|0.5399092234604793|re-scrap 8,002 t|||argus-china-recycled-2025\u001Escrapinsight-recycled-2025|estimated|8002.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  cn-other-magnet|recyclers-china-refiner|reported|||true|brics\u001Echina\u001Edfars-covered||re-scrap|recyclers live on the swarf of magnet plants and on old magnets; tonnes: 0.1016 t REO of swarf per t of blank shipped; with 87.4 t more for what it delivers to Schaeffler, BMW and Ford|530|0.1389513940008137|re-scrap 2,059 t|||argus-china-recycled-2025\u001Escrapinsight-recycled-2025|estimated|2059.4|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  jingci-beijing-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|531|0.002858779529870096|re-scrap 42.4 t|||argus-china-recycled-2025||42.37|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  jlmag-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|532|0.024978054801933196|re-scrap 370 t|||argus-china-recycled-2025||370.2|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  jlmag-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|533|0.009776661644516804|re-scrap 145 t|||argus-china-recycled-2025||144.9|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  proterial-nantong-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|534|0.006512376686878963|re-scrap 96.5 t|||argus-china-recycled-2025||96.52|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  sanhuan-beijing-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|535|0.001583562793628774|re-scrap 23.5 t|||argus-china-recycled-2025||23.47|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  sanhuan-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|536|0.013676530816725712|re-scrap 203 t|||argus-china-recycled-2025||202.7|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  sanhuan-tianjin-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped; less 27.6 t, moved with what Tianhe delivers to Volkswagen|537|0.026786298639566396|re-scrap 397 t|||argus-china-recycled-2025||397.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  tianhe-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped; with 27.6 t more for what it delivers to Volkswagen|538|0.00662572928565597|re-scrap 98.2 t|||argus-china-recycled-2025||98.2|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  xtc-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|539|0.0030159887888882063|re-scrap 44.7 t|||argus-china-recycled-2025||44.7|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  xtc-changting-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|540|0.006311985485469612|re-scrap 93.6 t|||argus-china-recycled-2025||93.55|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  yunsheng-baotou-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|541|0.03907291068557406|re-scrap 579 t|||argus-china-recycled-2025||579.1|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  yunsheng-ningbo-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|542|0.03908640504257131|re-scrap 579 t|||argus-china-recycled-2025||579.3|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  zhenghai-nantong-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|543|0.05470612326690285|re-scrap 811 t|||argus-china-recycled-2025||810.8|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  zhenghai-yantai-magnet|recyclers-china-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped; less 87.4 t, moved with what an unnamed maker delivers|544|0.07027861124174396|re-scrap 1,042 t|||argus-china-recycled-2025||1041.6|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  pensana-longonjo-mine|reelement-marion-refiner|contract|||false|||mixed-re-carbonate|MoU up to 20,000 t MREC a year for five years|545||mixed-re-carbonate|2027|20270101|rareearthexchanges-pensana-reelement-2025||||||
  ramaco-brook-mine|reelement-marion-refiner|assumed|||false|||mixed-re-carbonate|no buyer named|546||mixed-re-carbonate|2028|20280101|||||||
  us-eol-scrap|reelement-marion-refiner|assumed|||false|||re-scrap|magnet recycling is part of the plan; tonnes not published|547||re-scrap|2027|20270101|||||||
  us-eol-scrap|reelement-noblesville-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||re-scrap|end-of-life magnets of a US recycler go to its works in Indiana; tonnes: 60 t NdPr x 1.36, feed mix not published|548|1.0|re-scrap 82 t|||resourcerecycling-eri-2025|assumed|82.0|||dy-oxide\u001Endpr-oxide|
  ren-fen-mine|reetec-heroya-refiner|assumed|||false|||bastnaesite-concentrate|no contract seen|549||bastnaesite-concentrate|2031|20310101|||||||
  lkab-lulea-refiner|reetec-heroya-refiner|reported|||false|||mixed-re-carbonate|all concentrate of Lulea to REEtec|550||mixed-re-carb. 2,000 t|2029|20290101|highnorth-reetec-lkab-2022\u001Ereetec-funding-2022|estimated|2000.0||||
  vac-hanau-magnet|renault-cleon-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 28% of the buyer\'s need of 167 t, shares assumed and balanced to supplier capacity|551|0.2844257366205652|ndfeb-magnet-ht 47.3 t|||||47.3||||
  zhenghai-yantai-magnet|renault-cleon-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 72% of the buyer\'s need of 167 t, shares assumed and balanced to supplier capacity|552|0.7155742633794347|ndfeb-magnet-ht 119 t|||||119.0||||
  cn-other-metal|repm-scheme-india-magnet|assumed|||false|||dy-metal|supplier inferred from ownership or region|553||dy-metal|||||||||
  irel-bhopal-metal|repm-scheme-india-magnet|estimated|||false|||ndpr-metal|supplier inferred from ownership or region|554||ndpr-metal|||||||||
  rer-bear-lodge-mine|rer-upton-refiner|estimated|||false|||bastnaesite-concentrate|ore samples for the demonstration; general knowledge, no published source|555||bastnaesite-concentrate|2026|20260101|||||||
  us-lamp-scrap|res-beatrice-refiner|reported||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||lamp-phosphor-scrap|terbium and others of used fluorescent lamps; tonnes: 2 t Tb x 23.5|556|1.0|lamp-phosphor-scrap 47 t|||metaltechnews-res-2024\u001Erawmaterials-res-2024|assumed|47.0|||tb-oxide|
  rising-guangdong-refiner|rising-guangdong-metal|reported|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|the group mines, separates (four plants), makes metal (one) and magnets; part of China Rare Earth Group now; tonnes: 100% of the buyer\'s need of 134 t, shares assumed and balanced to supplier capacity|557|1.0|dy-oxide 134 t|||rising-inquiry-2016\u001Edgzq-rising-2022|estimated|134.0|||dy-metal|
  recyclers-china-refiner|rising-guangdong-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 55% of the buyer\'s need of 2802 t, shares assumed and balanced to supplier capacity|558|0.5467523197715917|ndpr-oxide 1,532 t|||||1532.0|||ndpr-metal|
  rising-guangdong-refiner|rising-guangdong-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|the group mines, separates (four plants), makes metal (one) and magnets; part of China Rare Earth Group now; tonnes: 45% of the buyer\'s need of 2802 t, shares assumed and balanced to supplier capacity|559|0.4532476802284083|ndpr-oxide 1,270 t|||rising-inquiry-2016\u001Edgzq-rising-2022|estimated|1270.0|||ndpr-metal|
  creg-guangxi-refiner|rising-guangdong-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|supplier inferred from ownership; tonnes: rest of the buyer\'s need of 44 t|560|0.345372460496614|tb-oxide 15.3 t|||||15.3|||tb-metal|
  rising-guangdong-refiner|rising-guangdong-metal|reported|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|the group mines, separates (four plants), makes metal (one) and magnets; part of China Rare Earth Group now; tonnes: all the refiner makes|561|0.654627539503386|tb-oxide 29 t|||rising-inquiry-2016\u001Edgzq-rising-2022|estimated|29.0|||tb-metal|
  creg-guangdong-mine|rising-guangdong-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|concentrate from the own mines of the group, and from the market; tonnes: capacity of its mines in 2023|562|0.5591219714226547|ionic-clay-conc. 2,700 t|||rising-inquiry-2016\u001Evzkoo-rising-2025|assumed|2700.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  kachin-pangwa-mine|rising-guangdong-refiner|reported||true|true|||ionic-clay-concentrate|state groups of southern China buy the ore of Kachin: China Southern had 70% of its ore from Myanmar, Rising was allowed to import it; both are in China Rare Earth Group now|563|0.4408780285773452|ionic-clay-conc. 2,129 t|2014|20140101|arabnews-myanmar-kia-2025\u001Eusgs-mcs-2025-rare-earths\u001Eap-sacrifice-zone-2022\u001Eglobalwitness-kachin-2024|assumed|2129.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  sanhuan-ningbo-magnet|saic-shanghai-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 26% of the buyer\'s need of 3111 t, shares assumed and balanced to supplier capacity|564|0.26261652201864355|ndfeb-magnet-ht 817 t|||||817.0||||
  zhenghai-nantong-magnet|saic-shanghai-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 74% of the buyer\'s need of 3111 t, shares assumed and balanced to supplier capacity|565|0.7373834779813565|ndfeb-magnet-ht 2,294 t|||||2294.0||||
  cn-other-magnet|samsung-vietnam-electronics-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: Vietnam is the third buyer of Chinese magnets (456 t in September 2025); tonnes: 64% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|566|0.6393746142768978|ndfeb-magnet 3,108 t|||asiacity-cn-exports-2025\u001Etippinsights-cn-exports-2025|estimated|3108.0||||
  inst-baotou-magnet|samsung-vietnam-electronics-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 36% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|567|0.36062538572310227|ndfeb-magnet 1,753 t|||||1753.0||||
  cn-other-metal|sanhuan-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|568|0.4489795918367347|dy-metal 2.2 t|||||2.2|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-beijing-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|569|0.5510204081632653|dy-metal 2.7 t|||ap-sacrifice-zone-2022|estimated|2.7|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 375 t, shares assumed and balanced to supplier capacity|570|0.12909236092627097|ndpr-metal 48.5 t|||||48.5|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|sanhuan-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 375 t, shares assumed and balanced to supplier capacity|571|0.7159968059622039|ndpr-metal 269 t|||||269.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-gansu-metal|sanhuan-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 375 t, shares assumed and balanced to supplier capacity|572|0.15491083311152518|ndpr-metal 58.2 t|||||58.2|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-beijing-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|573|0.4444444444444445|tb-metal 0.4 t|||||0.4|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-beijing-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|574|0.5555555555555556|tb-metal 0.5 t|||ap-sacrifice-zone-2022|estimated|0.5|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-ganzhou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 57% of the buyer\'s need of 40 t, shares assumed and balanced to supplier capacity|575|0.5714285714285714|dy-metal 22.8 t|||ap-sacrifice-zone-2022|estimated|22.8|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 40 t, shares assumed and balanced to supplier capacity|576|0.42857142857142855|dy-metal 17.1 t|||||17.1|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 1421 t, shares assumed and balanced to supplier capacity|577|0.35140845070422533|ndpr-metal 499 t|||||499.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 26% of the buyer\'s need of 1421 t, shares assumed and balanced to supplier capacity|578|0.2633802816901408|ndpr-metal 374 t|||||374.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 12% of the buyer\'s need of 1421 t, shares assumed and balanced to supplier capacity|579|0.12183098591549296|ndpr-metal 173 t|||||173.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  qiandong-ganzhou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 26% of the buyer\'s need of 1421 t, shares assumed and balanced to supplier capacity|580|0.2633802816901408|ndpr-metal 374 t|||||374.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  chenguang-ganzhou-metal|sanhuan-ganzhou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|581|0.4264705882352941|tb-metal 2.9 t|||||2.9|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-ganzhou-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 57% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|582|0.5735294117647058|tb-metal 3.9 t|||ap-sacrifice-zone-2022|estimated|3.9|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|583|0.42959427207637235|dy-metal 18 t|||||18.0|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|584|0.5704057279236276|dy-metal 23.9 t|||||23.9|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 1316 t, shares assumed and balanced to supplier capacity|585|0.23632218844984804|ndpr-metal 311 t|||||311.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 1316 t, shares assumed and balanced to supplier capacity|586|0.3541033434650456|ndpr-metal 466 t|||||466.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 1316 t, shares assumed and balanced to supplier capacity|587|0.4095744680851064|ndpr-metal 539 t|||||539.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|588|0.43055555555555564|tb-metal 3.1 t|||||3.1|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|sanhuan-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 7 t, shares assumed and balanced to supplier capacity|589|0.5694444444444444|tb-metal 4.1 t|||||4.1|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-tianjin-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 88 t, shares assumed and balanced to supplier capacity; less 5.7 t, moved with what Tianhe delivers to Volkswagen|590|0.4056029232643118|dy-metal 33.3 t|||||33.3|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-tianjin-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 88 t, shares assumed and balanced to supplier capacity|591|0.5943970767356882|dy-metal 48.8 t|||ap-sacrifice-zone-2022|estimated|48.8|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-tianjin-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 1741 t, shares assumed and balanced to supplier capacity; less 105 t, moved with what Tianhe delivers to Volkswagen|592|0.07330482590103848|ndpr-metal 120 t|||||120.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|sanhuan-tianjin-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 1741 t, shares assumed and balanced to supplier capacity|593|0.7617593158216249|ndpr-metal 1,247 t|||||1247.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-gansu-metal|sanhuan-tianjin-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 1741 t, shares assumed and balanced to supplier capacity|594|0.1649358582773366|ndpr-metal 270 t|||||270.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|sanhuan-tianjin-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity; less 1.0 t, moved with what Tianhe delivers to Volkswagen|595|0.40425531914893614|tb-metal 5.7 t|||||5.7|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|sanhuan-tianjin-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|public agreements show that the state groups of southern China supply JL Mag, Zhenghai and Zhong Ke San Huan; tonnes: 56% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity|596|0.5957446808510638|tb-metal 8.4 t|||ap-sacrifice-zone-2022|estimated|8.4|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-longnan-refiner|santoku-kobe-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|relation inferred from ownership or region; tonnes: 51% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity|597|0.5034013605442177|dy-oxide 7.4 t|||||7.4|||dy-metal|
  lynas-kuantan-refiner|santoku-kobe-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|relation inferred from ownership or region; tonnes: 49% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity|598|0.4965986394557823|dy-oxide 7.3 t|||||7.3|||dy-metal|
  lynas-kuantan-refiner|santoku-kobe-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|supplier inferred from trade; tonnes: 80% of the buyer\'s need of 980 t, shares assumed; that Lynas supplies Japan is reported (5,000 t a year since March 2026), the plant is inferred|599|0.7959183673469388|ndpr-oxide 780 t|||finnews-lynas-jare-2026||780.0|||ndpr-metal|
  nre-baotou-refiner|santoku-kobe-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|supplier inferred from trade; tonnes: 20% of the buyer\'s need of 980 t, shares assumed|600|0.20408163265306123|ndpr-oxide 200 t|||||200.0|||ndpr-metal|
  toyotsu-visakhapatnam-refiner|santoku-kobe-metal|estimated|||false|||ndpr-oxide|shipments from India stopped in 2025 on government request|601||ndpr-oxide|||ibef-irel-2025|||2025-06|20250630||
  creg-longnan-refiner|santoku-kobe-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|relation inferred from ownership or region; tonnes: 70% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|602|0.6923076923076923|tb-oxide 1.8 t|||||1.8|||tb-metal|
  lynas-kuantan-refiner|santoku-kobe-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-oxide|relation inferred from ownership or region; tonnes: 30% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|603|0.3076923076923077|tb-oxide 0.8 t|||||0.8|||tb-metal|
  cn-other-magnet|schaeffler-buehl-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|has magnets flown in from China in 2025; the maker is not named; tonnes: 31% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|604|0.31199278629395855|ndfeb-magnet-ht 346 t|||politico-schaeffler-2025|estimated|346.0||||
  gkn-radevormwald-magnet|schaeffler-buehl-ev-use|reported|||false|||ndfeb-magnet-ht|cooperation with GKN announced; plant not seen running|605||ndfeb-magnet-ht|||opseng-gkn-schaeffler||||||
  neo-narva-magnet|schaeffler-buehl-ev-use|contract|ndfeb-magnet-ht||true|||ndfeb-magnet-ht|35 % of phase 1 sold to a European traction motor supplier; Schaeffler named as customer; tonnes: 30% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|606|0.2993688007213706|ndfeb-magnet-ht 332 t|2026|20260101|metalnomist-neo-narva-2025\u001Etranslogistics-neo-narva-2025|estimated|332.0||||
  yunsheng-ningbo-magnet|schaeffler-buehl-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 39% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|607|0.3886384129846709|ndfeb-magnet-ht 431 t|||||431.0||||
  shinetsu-vietnam-magnet|seagate-korat-hdd-use|estimated|ndfeb-magnet||true|||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 43% of the buyer\'s need of 625 t, shares assumed and balanced to supplier capacity|608|0.4281150159744409|ndfeb-magnet 268 t|||||268.0||||
  tdk-narita-magnet|seagate-korat-hdd-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 625 t, shares assumed and balanced to supplier capacity|609|0.28594249201277955|ndfeb-magnet 179 t|||||179.0||||
  yunsheng-ningbo-magnet|seagate-korat-hdd-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 625 t, shares assumed and balanced to supplier capacity|610|0.28594249201277955|ndfeb-magnet 179 t|||||179.0||||
  serra-verde-pela-ema-mine|shenghe-ganzhou-refiner|estimated||true|true|brics\u001Eforge\u001Eministerial-2026||ionic-clay-concentrate|Chinese buyers not named, plant assumed; contracts end with 2026|611|1.0|ionic-clay-concentrate|2024|20240101|smm-serra-verde-china-2025|||2026-12|20261231|dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  cn-other-magnet|shenghe-ganzhou-refiner|assumed|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|612|0.5164891205802357|ndfeb-swarf 912 t|||argus-china-recycled-2025|estimated|911.5|||ndpr-oxide|
  jlmag-ganzhou-magnet|shenghe-ganzhou-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|613|0.31941296464188573|ndfeb-swarf 564 t|||argus-china-recycled-2025||563.7|||ndpr-oxide|
  sanhuan-ganzhou-magnet|shenghe-ganzhou-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||ndfeb-swarf|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|614|0.16409791477787852|ndfeb-swarf 290 t|||argus-china-recycled-2025||289.6|||ndpr-oxide|
  cn-eol-scrap|shenghe-ganzhou-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||re-scrap|tonnes: what the recyclers\' reported NdPr output of 26,504 t needs beyond the swarf, shared by their output|615|0.39428102457777203|re-scrap 913 t|||argus-china-recycled-2025|estimated|912.8|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  cn-other-magnet|shenghe-ganzhou-refiner|assumed|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|616|0.09714483175672758|re-scrap 225 t|||argus-china-recycled-2025|estimated|224.9|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  jlmag-ganzhou-magnet|shenghe-ganzhou-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|617|0.4252084143233554|re-scrap 984 t|||argus-china-recycled-2025||984.4|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  sanhuan-ganzhou-magnet|shenghe-ganzhou-refiner|estimated|||true|brics\u001Echina\u001Edfars-covered||re-scrap|magnet plants sell their swarf to the recyclers of the region (general knowledge), the pair is inferred; tonnes: 0.1016 t REO of swarf per t of blank shipped|618|0.08336572934214505|re-scrap 193 t|||argus-china-recycled-2025||193.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  laos-northern-mine|shenghe-jiangyin-refiner|estimated||true|true|||ionic-clay-concentrate|that clay of Laos goes to China is reported, plant and split are assumed|619|1.0|ionic-clay-conc. 1,500 t|2022|20220101|giti-china-imports-2023|assumed|1500.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  creg-mianning-refiner|shenghe-leshan-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 36% of the buyer\'s need of 8968 t, shares assumed and balanced to supplier capacity|620|0.3648528099910794|ndpr-oxide 3,272 t|||||3272.0|||ndpr-metal|
  nre-baotou-refiner|shenghe-leshan-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 19% of the buyer\'s need of 8968 t, shares assumed and balanced to supplier capacity|621|0.18911685994647637|ndpr-oxide 1,696 t|||||1696.0|||ndpr-metal|
  shenghe-leshan-refiner|shenghe-leshan-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|one group separates and makes metal; which of its works takes which oxide is not said; tonnes: 45% of the buyer\'s need of 8968 t, shares assumed and balanced to supplier capacity|622|0.44603033006244425|ndpr-oxide 4,000 t|||smm-shenghe-chain-2021|estimated|4000.0|||ndpr-metal|
  creg-maoniuping-mine|shenghe-leshan-refiner|assumed||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|judgement|623|0.6538461538461539|bast.-conc. 17,000 t|||||17000.0|||ndpr-oxide\u001Esm-oxide|
  mp-mountain-pass-mine|shenghe-leshan-refiner|reported|||false|||bastnaesite-concentrate|concentrate to Shenghe stopped on 2025-04-17; ended formally July 2025; bastnaesite imports of China 55,612 t gross in 2024|624||bastnaesite-concentrate|2018|20180101|metaltechnews-mp-halt-2025\u001Ewenxuecity-china-imports-2024|||2025-04|20250430||
  shenghe-dalucao-mine|shenghe-leshan-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||bastnaesite-concentrate|the works at Leshan take mainly the ore of Dalucao|625|0.34615384615384615|bast.-conc. 9,000 t|||roskill-leshan-2020|assumed|9000.0|||ndpr-oxide\u001Esm-oxide|
  shenghe-ngualla-mine|shenghe-leshan-refiner|estimated|||false|||bastnaesite-concentrate|Shenghe has 100% of the concentrate; plant assumed|626||bast.-conc. 16,700 t|2027|20270101|scrapinsight-ngualla-2024||16700.0||||
  mp-mountain-pass-mine|shenghe-lianyungang-refiner|assumed|||false|||bastnaesite-concentrate|part of the same flow|627||bastnaesite-concentrate|2018|20180101|metaltechnews-mp-halt-2025|||2025-04|20250430||
  au-hms-monazite-mine|shenghe-lianyungang-refiner|assumed||true|true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-australia||monazite-concentrate|China imported 48,380 t gross monazite in 2024|628|0.19623233908948196|monazite-conc. 3,000 t|||wenxuecity-china-imports-2024||3000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  hastings-yangibana-mine|shenghe-lianyungang-refiner|estimated|||false|||monazite-concentrate|Chinese offtake planned (Baotou Sky Rock, general knowledge); plant assumed|629||monazite-concentrate|2027|20270101|||||||
  nigeria-artisanal-mine|shenghe-lianyungang-refiner|estimated||true|true|||monazite-concentrate|Nigeria is the second origin of Chinese monazite imports (25% in 2023); plant and split assumed|630|0.18969126111983256|monazite-conc. 2,900 t|||giti-china-imports-2023|assumed|2900.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  qmm-mandena-mine|shenghe-lianyungang-refiner|estimated||true|true|||monazite-concentrate|Madagascar is the first origin of Chinese monazite imports (55% in 2023); plant assumed; tonnes: all output|631|0.45787545787545786|monazite-conc. 7,000 t|||giti-china-imports-2023|assumed|7000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  shenghe-fungoni-mine|shenghe-lianyungang-refiner|estimated||true|true|||monazite-concentrate|owned by Shenghe; plant assumed|632|0.06462585034013606|monazite-concentrate|2025|20250101|metalnomist-fungoni-2025|||||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  thailand-unspecified-mine|shenghe-lianyungang-refiner|estimated||true|true||aukus\u001Ebrics\u001Echina\u001Edfars-covered\u001Eeu\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Emsp-forum\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan|monazite-concentrate|Thailand is the third origin of Chinese monazite imports (13% in 2023); plant and split assumed|633|0.09157509157509157|monazite-conc. 1,400 t|||giti-china-imports-2023|assumed|1400.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  vhm-goschen-mine|shenghe-lianyungang-refiner|estimated|||false|||monazite-concentrate|60% of the output of phase 1; Shenghe is the buyer, the plant is assumed|634||monazite-conc. 1,500 t|2027|20270101|nsenergy-goschen-2024\u001Esmallcaps-goschen-2024\u001Emetalnomist-goschen-2025||1500.0||||
  creg-ganzhou-refiner|shinetsu-haiphong-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|supplier inferred from trade; tonnes: rest of the buyer\'s need of 19 t|635|0.5492227979274612|dy-oxide 10.6 t|||||10.6|||dy-metal|
  shinetsu-haiphong-refiner|shinetsu-haiphong-metal|reported|||true|||dy-oxide|the Vietnamese works separates and refines rare earths of magnets, the magnet plant next door has its raw material from there; which elements is not said; tonnes: what the scrap feed gives|636|0.4507772020725389|dy-oxide 8.7 t|||chemeng-shinetsu-vn-2014\u001Ecen-shinetsu-vn-2012|estimated|8.7|||dy-metal|
  lynas-kuantan-refiner|shinetsu-haiphong-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|supplier inferred from trade; tonnes: rest of the buyer\'s need of 680 t; that Lynas supplies Japan is reported (5,000 t a year since March 2026), the plant is inferred|637|0.6617647058823529|ndpr-oxide 450 t|||finnews-lynas-jare-2026||450.0|||ndpr-metal|
  shinetsu-haiphong-refiner|shinetsu-haiphong-metal|reported|||true|||ndpr-oxide|own refinery next door supplies the plant; tonnes: what the scrap feed gives|638|0.3382352941176471|ndpr-oxide 230 t|||chemeng-shinetsu-vn-2014|estimated|230.0|||ndpr-metal|
  shinetsu-vietnam-magnet|shinetsu-haiphong-refiner|reported|||true|||ndfeb-swarf|grinding powder of the group is treated in Vietnam, where the works was built to refine what is left over at its magnet plants; tonnes: 0.1016 t REO per t of blank shipped|639|1.0|ndfeb-swarf 62.5 t|||reuters-shinetsu-vietnam-2012\u001Eirumiru-santoku-2022|assumed|62.48|||ndpr-oxide|
  jp-eol-scrap|shinetsu-haiphong-refiner|reported||true|true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||re-scrap|the works was built to refine used magnets of hybrid cars, disk drives and the like; tonnes assumed|640|0.41254125412541254|re-scrap 250 t|||reuters-shinetsu-vietnam-2012\u001Ecen-shinetsu-vn-2012|assumed|250.0|||dy-oxide\u001Endpr-oxide|
  shinetsu-takefu-magnet|shinetsu-haiphong-refiner|reported|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||re-scrap|the works was built to refine left-over material of the magnet plant; plan of 2012, opened in 2013|641|0.40264026402640263|re-scrap|||reuters-shinetsu-vietnam-2012\u001Ecen-shinetsu-vn-2012|||||dy-oxide\u001Endpr-oxide|
  shinetsu-vietnam-magnet|shinetsu-haiphong-refiner|reported|||true|||re-scrap|grinding powder of the group is treated in Vietnam, where the works was built to refine what is left over at its magnet plants|642|0.1848184818481848|re-scrap|||reuters-shinetsu-vietnam-2012\u001Eirumiru-santoku-2022|||||dy-oxide\u001Endpr-oxide|
  creg-ganzhou-refiner|shinetsu-longyan-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 54% of the buyer\'s need of 273 t, shares assumed and balanced to supplier capacity|643|0.5347985347985348|ndpr-oxide 146 t|||||146.0|||ndpr-metal|
  xiamen-tungsten-changting-refiner|shinetsu-longyan-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 46% of the buyer\'s need of 273 t, shares assumed and balanced to supplier capacity|644|0.4652014652014652|ndpr-oxide 127 t|||||127.0|||ndpr-metal|
  shinetsu-takefu-metal|shinetsu-takefu-magnet|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||dy-metal|supplier inferred from ownership or region; tonnes: 40% of the buyer\'s need of 48 t, shares assumed and balanced to supplier capacity|645|0.40083507306889354|dy-metal 19.2 t|||||19.2|||ndfeb-magnet-ht\u001Ere-scrap|
  unknown-dy-metal-jp|shinetsu-takefu-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|supplier inferred from ownership or region; tonnes: 60% of the buyer\'s need of 48 t, shares assumed and balanced to supplier capacity|646|0.5991649269311065|dy-metal 28.7 t|||||28.7|||ndfeb-magnet-ht\u001Ere-scrap|
  shinetsu-haiphong-metal|shinetsu-takefu-magnet|reported|||true|||ndpr-metal|the Vietnamese works refine for the magnet plant in Japan, until 2016 the only one; tonnes: 29% of the buyer\'s need of 809 t, shares assumed and balanced to supplier capacity|647|0.28553770086526575|ndpr-metal 231 t|||cen-shinetsu-vn-2012\u001Ecen-shinetsu-magnets-vn-2014|estimated|231.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  shinetsu-longyan-metal|shinetsu-takefu-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|alloy of Longyan for magnets, which Shin-Etsu then made only in Japan; tonnes: 29% of the buyer\'s need of 809 t, shares assumed and balanced to supplier capacity|648|0.28553770086526575|ndpr-metal 231 t|||cen-shinetsu-longyan-2012\u001Ecen-shinetsu-magnets-vn-2014|estimated|231.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  shinetsu-takefu-metal|shinetsu-takefu-magnet|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndpr-metal|supplier inferred from ownership or region; tonnes: 29% of the buyer\'s need of 809 t, shares assumed and balanced to supplier capacity|649|0.28553770086526575|ndpr-metal 231 t|||||231.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  vietnam-other-metal|shinetsu-takefu-magnet|estimated|||true|||ndpr-metal|supplier inferred from ownership or region; tonnes: 14% of the buyer\'s need of 809 t, shares assumed and balanced to supplier capacity|650|0.1433868974042027|ndpr-metal 116 t|||||116.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  unknown-dy-metal-jp|shinetsu-takefu-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|tb-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 8 t, shares assumed and balanced to supplier capacity|651|1.0|tb-metal 8.2 t|||||8.2|||ndfeb-magnet-ht\u001Ere-scrap|
  shinetsu-takefu-refiner|shinetsu-takefu-metal|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||dy-oxide|relation inferred from ownership or region; tonnes: 100% of the buyer\'s need of 22 t, shares assumed and balanced to supplier capacity|652|1.0|dy-oxide 22.4 t|||||22.4|||dy-metal|
  shinetsu-takefu-refiner|shinetsu-takefu-metal|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndpr-oxide|relation inferred from ownership or region; tonnes: 100% of the buyer\'s need of 273 t, shares assumed and balanced to supplier capacity|653|1.0|ndpr-oxide 273 t|||||273.0|||ndpr-metal|
  proterial-kumagaya-magnet|shinetsu-takefu-refiner|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-swarf|Japanese swarf is recycled at home; the recycler is assumed; tonnes: 0.1016 t REO per t of blank shipped; doubtful: its own Santoku is built for recycling too|654|0.4634263385206005|ndfeb-swarf 135 t|||irumiru-santoku-2022||135.2|||ndpr-oxide|
  shinetsu-takefu-magnet|shinetsu-takefu-refiner|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-swarf|swarf of the maker goes to the recovery plant of the group; tonnes: 0.1016 t REO per t of blank shipped|655|0.1838623431822856|ndfeb-swarf 53.6 t|||reuters-shinetsu-vietnam-2012|assumed|53.64|||ndpr-oxide|
  tdk-narita-magnet|shinetsu-takefu-refiner|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-swarf|Japanese swarf is recycled at home; the recycler is assumed; tonnes: 0.1016 t REO per t of blank shipped; doubtful: by a trade site its powder goes mostly abroad (2022)|656|0.3527113182971139|ndfeb-swarf 103 t|||irumiru-santoku-2022||102.9|||ndpr-oxide|
  jp-eol-scrap|shinetsu-takefu-refiner|assumed||true|true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||re-scrap|Shin-Etsu recovers rare earths from used motors and compressors (general knowledge); tonnes assumed|657|0.3460207612456747|re-scrap 300 t|||||300.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  proterial-kumagaya-magnet|shinetsu-takefu-refiner|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||re-scrap|Japanese swarf is recycled at home; the recycler is assumed; tonnes: 0.1016 t REO per t of blank shipped; doubtful: its own Santoku is built for recycling too|658|0.23379469434832756|re-scrap 203 t|||irumiru-santoku-2022||202.7|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  shinetsu-takefu-magnet|shinetsu-takefu-refiner|estimated|||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||re-scrap|swarf of the maker goes to the recovery plant of the group; tonnes: 0.1016 t REO per t of blank shipped|659|0.2671280276816609|re-scrap 232 t|||reuters-shinetsu-vietnam-2012|assumed|231.6|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  tdk-narita-magnet|shinetsu-takefu-refiner|assumed|||true||forge\u001Eforge-framework\u001Eministerial-2026|re-scrap|Japanese swarf is recycled at home; the recycler is assumed; tonnes: 0.1016 t REO per t of blank shipped; doubtful: by a trade site its powder goes mostly abroad (2022)|660|0.1530565167243368|re-scrap 133 t|||irumiru-santoku-2022||132.7|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  shinetsu-haiphong-metal|shinetsu-vietnam-magnet|reported|||true|||dy-metal|the Vietnamese works separates and refines rare earths of magnets, the magnet plant next door has its raw material from there; which elements is not said; tonnes: 100% of the buyer\'s need of 16 t, shares assumed and balanced to supplier capacity|661|1.0|dy-metal 16.5 t|||chemeng-shinetsu-vn-2014\u001Ecen-shinetsu-vn-2012|estimated|16.5|||ndfeb-magnet-ht\u001Ere-scrap|
  shinetsu-haiphong-metal|shinetsu-vietnam-magnet|reported|||true|||ndpr-metal|raw material from the plant next door; tonnes: 100% of the buyer\'s need of 345 t, shares assumed and balanced to supplier capacity|662|1.0|ndpr-metal 345 t|||chemeng-shinetsu-vn-2014|estimated|345.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-magnet|siemens-badneustadt-motor-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|both ends are all others of the country: Germany is the first buyer of Chinese magnets (1,288 t in September 2025); tonnes: 64% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|663|0.6352|ndfeb-magnet 794 t|||asiacity-cn-exports-2025\u001Esmm-europe-magnets-2025|estimated|794.0||||
  vac-hanau-magnet|siemens-badneustadt-motor-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 36% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|664|0.3648|ndfeb-magnet 456 t|||||456.0||||
  cn-other-magnet|siemens-badneustadt-motor-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|both ends are all others of the country: Germany is the first buyer of Chinese magnets (1,288 t in September 2025); tonnes: 65% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|665|0.6543654365436543|ndfeb-magnet-ht 727 t|||asiacity-cn-exports-2025\u001Esmm-europe-magnets-2025|estimated|727.0||||
  vac-hanau-magnet|siemens-badneustadt-motor-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 35% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|666|0.34563456345634563|ndfeb-magnet-ht 384 t|||||384.0||||
  jlmag-ganzhou-magnet|siemens-gamesa-brande-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|Siemens Gamesa said it was nearly fully dependent on Chinese magnets; this maker is one of the large wind suppliers, the pair is inferred; tonnes: 60% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|667|0.5994236311239193|ndfeb-magnet 416 t|||mining-sgre-china-2023\u001Ereuters-sgre-tdk-2025||416.0||||
  tianhe-baotou-magnet|siemens-gamesa-brande-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|Siemens Gamesa said it was nearly fully dependent on Chinese magnets; this maker is one of the large wind suppliers, the pair is inferred; tonnes: 40% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|668|0.40057636887608067|ndfeb-magnet 278 t|||mining-sgre-china-2023\u001Ereuters-sgre-tdk-2025||278.0||||
  jlmag-baotou-magnet|siemens-gamesa-brande-wind-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|JL Mag names Siemens Gamesa as a customer; which works it delivers from is not said; tonnes: 51% of the buyer\'s need of 1806 t, shares assumed and balanced to supplier capacity|669|0.5055370985603543|ndfeb-magnet-ht 913 t|||mining-sgre-china-2023\u001Ereuters-sgre-tdk-2025\u001Erex-jlmag-baotou3-2025|estimated|913.0||||
  jlmag-ganzhou-magnet|siemens-gamesa-brande-wind-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|named customer of JL Mag; tonnes: 28% of the buyer\'s need of 1806 t, shares assumed and balanced to supplier capacity|670|0.2751937984496124|ndfeb-magnet-ht 497 t|||rex-jlmag-baotou3-2025|estimated|497.0||||
  tdk-narita-magnet|siemens-gamesa-brande-wind-use|contract|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|TDK deal of June 2025; tonnes: 8% of the buyer\'s need of 1806 t, shares assumed and balanced to supplier capacity|671|0.07973421926910298|ndfeb-magnet-ht 144 t|2025-06|20250601|reuters-sgre-tdk-2025|estimated|144.0||||
  yunsheng-ningbo-magnet|siemens-gamesa-brande-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|Siemens Gamesa said it was nearly fully dependent on Chinese magnets; this maker is one of the large wind suppliers, the pair is inferred; tonnes: 14% of the buyer\'s need of 1806 t, shares assumed and balanced to supplier capacity|672|0.13953488372093023|ndfeb-magnet-ht 252 t|||mining-sgre-china-2023\u001Ereuters-sgre-tdk-2025||252.0||||
  lovozero-karnasurt-mine|smw-solikamsk-refiner|reported||true|true|brics\u001Edfars-covered||loparite-concentrate|all loparite concentrate of the mine goes to Solikamsk|673|1.0|loparite-conc. 2,500 t|1953|19530101|rosatom-rare-earth-chain-2024\u001Einterfax-lgok-2023||2500.0|||mixed-re-carbonate|
  rainbow-phalaborwa-mine|solvay-la-rochelle-refiner|assumed|||false|||mixed-re-carbonate|buyer not named|674||mixed-re-carbonate|2028|20280101|||||||
  smm-steenkampskraal-mine|solvay-la-rochelle-refiner|assumed|||false|||mixed-re-carbonate|offtakers named only by country: France, Norway, Canada|675||mixed-re-carbonate|2027|20270101|creamer-steenkampskraal-2025||||||
  viridis-colossus-mine|solvay-la-rochelle-refiner|assumed|||false|||mixed-re-carbonate|no contract seen|676||mixed-re-carbonate|2028|20280101|||||||
  cyclic-kingston-refiner|solvay-la-rochelle-refiner|reported|||true|five-eyes\u001Eforge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||recycled-re-oxide|recycled mixed rare earth oxide; tonnes: 300 t NdPr x 1.33|677|1.0|recycled-re-oxide 400 t|2024|20240101|rawmaterials-solvay-2025\u001Emetalnomist-solvay-2025|assumed|400.0|||dy-oxide\u001Endpr-oxide\u001Etb-oxide|
  src-saskatoon-refiner|src-saskatoon-metal|reported|||true|||ndpr-oxide|integrated plant; tonnes: 100% of the buyer\'s need of 62 t, shares assumed and balanced to supplier capacity|678|1.0|ndpr-oxide 62.3 t|||play1037-src-realloys-2025|estimated|62.3|||ndpr-metal|
  defense-metals-wicheeda-mine|src-saskatoon-refiner|assumed|||false|||bastnaesite-concentrate|no contract seen; SRC did test work|679||bastnaesite-concentrate|2031|20310101|||||||
  realloys-hoidas-lake-mine|src-saskatoon-refiner|assumed|||false|||bastnaesite-concentrate|REalloys funds the SRC expansion and owns Hoidas Lake|680||bastnaesite-concentrate|||rareearthexchanges-src-2025||||||
  st-george-araxa-mine|src-saskatoon-refiner|assumed|||false|||bastnaesite-concentrate|REalloys offtake of up to 40% under negotiation; route to SRC assumed|681||bastnaesite-concentrate|||datagro-araxa-2026||||||
  vital-nechalacho-mine|src-saskatoon-refiner|reported|||false|||bastnaesite-concentrate|stockpile bought by SRC|682||bastnaesite-concentrate|2024|20240101|metaltechnews-src-nechalacho-2024||||||
  critical-metals-tanbreez-mine|src-saskatoon-refiner|assumed|||false|||heavy-rock-concentrate|REalloys takes 15% of output; REalloys works with SRC, route assumed|683||heavy-rock-conc. 225 t|2028|20280101|mod-tanbreez-2026\u001Emining-tanbreez-realloys-2025||225.0||||
  smm-steenkampskraal-mine|src-saskatoon-refiner|assumed||true|true|brics||monazite-concentrate|offtakers named only by country: France, Norway, Canada|684|1.0|monazite-concentrate|2026|20260101|creamer-steenkampskraal-2025|||||ndpr-oxide|
  asm-ochang-metal|star-daegu-magnet|estimated|||true|||dy-metal|supplier inferred from ownership or region; tonnes: 12% of the buyer\'s need of 19 t, shares assumed and balanced to supplier capacity|685|0.125|dy-metal 2.4 t|||||2.4|||ndfeb-magnet-ht|
  creg-ganzhou-metal|star-daegu-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 88% of the buyer\'s need of 19 t, shares assumed and balanced to supplier capacity; that Star has its dysprosium from China is reported, the plant is inferred|686|0.8750000000000001|dy-metal 16.8 t|||joongang-heavy-2025||16.8|||ndfeb-magnet-ht|
  asm-ochang-metal|star-daegu-magnet|estimated|||true|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||ndpr-metal|supplier inferred from ownership or region; tonnes: 42% of the buyer\'s need of 400 t, shares assumed and balanced to supplier capacity|687|0.37333333333333335|ndpr-metal 168 t|||||168.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  nre-baotou-metal|star-daegu-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 58% of the buyer\'s need of 400 t, shares assumed and balanced to supplier capacity|688|0.5155555555555555|ndpr-metal 232 t|||||232.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  vietnam-other-metal|star-daegu-magnet|estimated|||true|||ndpr-metal|rare earths for the POSCO contracts come from the US, Australia and Vietnam (reported); the metal maker is inferred|689|0.1111111111111111|ndpr-metal|||posco-star-2024|||||ndfeb-magnet\u001Endfeb-magnet-ht|
  cn-other-metal|star-quangnam-magnet|assumed|||false|||dy-metal|feed not published; plant not seen running|690||dy-metal|||||||||
  vietnam-other-metal|star-quangnam-magnet|assumed|||false|||ndpr-metal|feed not published; plant not seen running|691||ndpr-metal|||||||||
  jlmag-ganzhou-magnet|stellantis-tremery-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 21% of the buyer\'s need of 875 t, shares assumed and balanced to supplier capacity|692|0.21118721461187215|ndfeb-magnet-ht 185 t|||||185.0||||
  sanhuan-ningbo-magnet|stellantis-tremery-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 875 t, shares assumed and balanced to supplier capacity|693|0.2728310502283105|ndfeb-magnet-ht 239 t|||||239.0||||
  zhenghai-yantai-magnet|stellantis-tremery-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 52% of the buyer\'s need of 875 t, shares assumed and balanced to supplier capacity|694|0.5159817351598174|ndfeb-magnet-ht 452 t|||||452.0||||
  repm-scheme-india-magnet|tata-pune-ev-use|assumed|||false|||ndfeb-magnet-ht|scheme plants to serve Indian car makers|695||ndfeb-magnet-ht|||||||||
  yunsheng-ningbo-magnet|tata-pune-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 45% of the buyer\'s need of 417 t, shares assumed and balanced to supplier capacity|696|0.45323741007194246|ndfeb-magnet-ht 189 t|||||189.0||||
  zhenghai-yantai-magnet|tata-pune-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 55% of the buyer\'s need of 417 t, shares assumed and balanced to supplier capacity|697|0.5467625899280576|ndfeb-magnet-ht 228 t|||||228.0||||
  unknown-dy-metal-jp|tdk-narita-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 27 t, shares assumed and balanced to supplier capacity|698|1.0|dy-metal 27.4 t|||||27.4|||ndfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|tdk-narita-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 23% of the buyer\'s need of 684 t, shares assumed and balanced to supplier capacity|699|0.22953216374269006|ndpr-metal 157 t|||||157.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  santoku-kobe-metal|tdk-narita-magnet|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-metal|supplier inferred from ownership or region; tonnes: 33% of the buyer\'s need of 684 t, shares assumed and balanced to supplier capacity|700|0.3304093567251462|ndpr-metal 226 t|||||226.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  vietnam-other-metal|tdk-narita-magnet|estimated|||true|||ndpr-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 684 t, shares assumed and balanced to supplier capacity|701|0.44005847953216376|ndpr-metal 301 t|||||301.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  unknown-dy-metal-jp|tdk-narita-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered\u001Eforge\u001Eforge-framework\u001Eministerial-2026|tb-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|702|1.0|tb-metal 4.7 t|||||4.7|||ndfeb-magnet-ht\u001Ere-scrap|
  jlmag-ganzhou-magnet|tesla-austin-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|named customer of JL Mag; tonnes: 40% of the buyer\'s need of 1979 t, shares assumed and balanced to supplier capacity|703|0.4022233451237999|ndfeb-magnet-ht 796 t|||rex-jlmag-baotou3-2025\u001Esohu-jlmag-tesla-2020|estimated|796.0||||
  sanhuan-tianjin-magnet|tesla-austin-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|three-year supply agreement of Zhongke Sanhuan and Tesla announced in 2016, plant assumed; tonnes: 60% of the buyer\'s need of 1979 t, shares assumed and balanced to supplier capacity|704|0.5977766548762001|ndfeb-magnet-ht 1,183 t|2016|20160101|peak-zksh-tesla-2016|estimated|1183.0||||
  jlmag-ganzhou-magnet|tesla-shanghai-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|named customer of JL Mag; tonnes: 25% of the buyer\'s need of 2243 t, shares assumed and balanced to supplier capacity|705|0.2541239411502452|ndfeb-magnet-ht 570 t|||rex-jlmag-baotou3-2025\u001Esohu-jlmag-tesla-2020|estimated|570.0||||
  sanhuan-tianjin-magnet|tesla-shanghai-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|supplier of Tesla in the US since 2016, supply in Shanghai inferred; tonnes: 38% of the buyer\'s need of 2243 t, shares assumed and balanced to supplier capacity|706|0.37717342844404816|ndfeb-magnet-ht 846 t|||peak-zksh-tesla-2016||846.0||||
  zhenghai-nantong-magnet|tesla-shanghai-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 37% of the buyer\'s need of 2243 t, shares assumed and balanced to supplier capacity|707|0.36870263040570667|ndfeb-magnet-ht 827 t|||||827.0||||
  cn-other-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity; with 5.7 t more for what it delivers to Volkswagen|708|0.6009852216748769|dy-metal 12.2 t|||||12.2|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 15 t, shares assumed and balanced to supplier capacity|709|0.39901477832512317|dy-metal 8.1 t|||||8.1|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 487 t, shares assumed and balanced to supplier capacity; with 105 t more for what it delivers to Volkswagen|710|0.28354430379746837|ndpr-metal 168 t|||||168.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 487 t, shares assumed and balanced to supplier capacity|711|0.5890295358649789|ndpr-metal 349 t|||||349.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 487 t, shares assumed and balanced to supplier capacity|712|0.12742616033755275|ndpr-metal 75.5 t|||||75.5|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 20% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|713|0.2|sm-metal 8.4 t|||||8.4|||smco-magnet|
  nre-baotou-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 80% of the buyer\'s need of 42 t, shares assumed and balanced to supplier capacity|714|0.8|sm-metal 33.6 t|||||33.6|||smco-magnet|
  cn-other-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity; with 1.0 t more for what it delivers to Volkswagen|715|0.6|tb-metal 2.1 t|||||2.1|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|tianhe-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 3 t, shares assumed and balanced to supplier capacity|716|0.39999999999999997|tb-metal 1.4 t|||||1.4|||ndfeb-magnet-ht\u001Ere-scrap|
  torngat-strange-lake-mine|torngat-sept-iles-refiner|estimated|||false|||heavy-rock-concentrate|general knowledge, no published source|717||heavy-rock-concentrate|2029|20290101|||||||
  jlmag-ganzhou-magnet|toyota-aichi-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|named customer of JL Mag; tonnes: 44% of the buyer\'s need of 4688 t, shares assumed and balanced to supplier capacity|718|0.4404863481228669|ndfeb-magnet-ht 2,065 t|||rex-jlmag-baotou3-2025|estimated|2065.0||||
  proterial-kumagaya-magnet|toyota-aichi-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 4688 t, shares assumed and balanced to supplier capacity|719|0.28647610921501704|ndfeb-magnet-ht 1,343 t|||||1343.0||||
  shinetsu-takefu-magnet|toyota-aichi-ev-use|estimated|ndfeb-magnet-ht||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 27% of the buyer\'s need of 4688 t, shares assumed and balanced to supplier capacity|720|0.27303754266211605|ndfeb-magnet-ht 1,280 t|||||1280.0||||
  irel-oscom-refiner|toyotsu-visakhapatnam-refiner|reported|||false|||mixed-re-carbonate|over 1,000 t in 2024; India asked IREL in June 2025 to suspend, final state not seen|721||mixed-re-carb. 1,000 t|2016|20160101|ibef-irel-2025||1000.0|2025-06|20250630||
  pensana-longonjo-mine|toyotsu-visakhapatnam-refiner|contract|||false|||mixed-re-carbonate|MoU up to 20,000 t MREC a year for five years|722||mixed-re-carbonate|2027|20270101|reeforum-pensana-toyota-2025||||||
  critical-metals-tanbreez-mine|ucore-alexandria-refiner|contract|||false|||heavy-rock-concentrate|10,000 t/yr concentrate for ten years (letter of intent) x assumed 10% REO|723||heavy-rock-conc. 1,000 t|2028|20280101|kitco-tanbreez-ucore-2025|estimated|1000.0||||
  ucore-bokan-mine|ucore-alexandria-refiner|estimated|||false|||heavy-rock-concentrate|owned by the same company; general knowledge, no published source|724||heavy-rock-concentrate|||||||||
  meteoric-caldeira-mine|ucore-alexandria-refiner|contract|||false|||mixed-re-carbonate|MoU for 3,000 t TREO a year|725||mixed-re-carb. 3,000 t|2028|20280101|mining-technology-ucore-meteoric-2024||3000.0||||
  meteoric-caldeira-mine|ucore-kingston-refiner|assumed|||false|||mixed-re-carbonate|feed of the line is not published; the mine has a memorandum with Ucore|726||mixed-re-carbonate|2028|20280101|mining-technology-ucore-meteoric-2024||||||
  atm-beijing-magnet|unitedimaging-shanghai-mri-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 53% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|727|0.5336|ndfeb-magnet 667 t|||||667.0||||
  cn-other-magnet|unitedimaging-shanghai-mri-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 47% of the buyer\'s need of 1250 t, shares assumed and balanced to supplier capacity|728|0.4664|ndfeb-magnet 583 t|||||583.0||||
  jlmag-ningbo-magnet|unitree-hangzhou-humanoid-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 68% of the buyer\'s need of 49 t, shares assumed and balanced to supplier capacity|729|0.6790123456790124|ndfeb-magnet-ht 33 t|||||33.0||||
  yunsheng-ningbo-magnet|unitree-hangzhou-humanoid-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 32% of the buyer\'s need of 49 t, shares assumed and balanced to supplier capacity|730|0.32098765432098764|ndfeb-magnet-ht 15.6 t|||||15.6||||
  creg-ganzhou-refiner|unknown-dy-metal-eu|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|structural guess: Chinese heavy rare earths|731|0.9922480620155039|dy-oxide||||||||dy-metal|
  neo-sillamae-refiner|unknown-dy-metal-eu|reported|||true|||dy-oxide|Neo completed a Dy and Tb oxide line; metal maker not disclosed|732|0.007751937984496124|dy-oxide|2025-09|20250901|translogistics-neo-narva-2025\u001Erohstoff-neo-q3-2025\u001Eelectrive-neo-2023|||||dy-metal|
  creg-ganzhou-refiner|unknown-dy-metal-eu|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|structural guess: Chinese heavy rare earths|733|0.98989898989899|tb-oxide||||||||tb-metal|
  neo-sillamae-refiner|unknown-dy-metal-eu|reported|||true|||tb-oxide|Neo completed a Dy and Tb oxide line; metal maker not disclosed|734|0.010101010101010102|tb-oxide|2025-09|20250901|translogistics-neo-narva-2025\u001Erohstoff-neo-q3-2025\u001Eelectrive-neo-2023|||||tb-metal|
  caremag-lacq-refiner|unknown-dy-metal-jp|contract|||false|||dy-oxide|JOGMEC and Iwatani take half: about 250 t/yr Dy; metal maker not disclosed|735||dy-oxide 250 t|2027|20270101|argus-caremag-2025||250.0||||
  creg-ganzhou-refiner|unknown-dy-metal-jp|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|structural guess: Chinese heavy rare earths|736|0.9221902017291067|dy-oxide||||||||dy-metal|
  lynas-kuantan-refiner|unknown-dy-metal-jp|contract|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|Sojitz and JOGMEC hold 65 % of Lynas Dy and Tb; metal maker not disclosed|737|0.07780979827089338|dy-oxide|2025-10|20251001|rawmaterials-lynas-sojitz-2025\u001Eargus-caremag-2025|||||dy-metal|
  caremag-lacq-refiner|unknown-dy-metal-jp|contract|||false|||tb-oxide|JOGMEC and Iwatani take half: about 45 t/yr Tb; metal maker not disclosed|738||tb-oxide 45 t|2027|20270101|argus-caremag-2025||45.0||||
  creg-ganzhou-refiner|unknown-dy-metal-jp|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|structural guess: Chinese heavy rare earths|739|0.8596491228070176|tb-oxide||||||||tb-metal|
  lynas-kuantan-refiner|unknown-dy-metal-jp|contract|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-oxide|Sojitz and JOGMEC hold 65 % of Lynas Dy and Tb; metal maker not disclosed|740|0.14035087719298245|tb-oxide|2025-10|20251001|rawmaterials-lynas-sojitz-2025\u001Eargus-caremag-2025|||||tb-metal|
  creg-ganzhou-refiner|unknown-dy-metal-us|assumed|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|structural guess, as for the other unknown converters: Chinese heavy rare earths under export licence; US defence rules bar them from 2027|741|0.9221902017291066|dy-oxide||||||||dy-metal|
  lynas-kuantan-refiner|unknown-dy-metal-us|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|structural guess: non-Chinese heavy oxide wanted by US rules; Lynas says it sells to US customers, the metal maker is not known|742|0.07780979827089336|dy-oxide|||australianmining-lynas-dy-2025|||||dy-metal|
  creg-ganzhou-refiner|unknown-dy-metal-us|assumed|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|structural guess, as for the other unknown converters: Chinese heavy rare earths under export licence; US defence rules bar them from 2027|743|0.8596491228070176|tb-oxide||||||||tb-metal|
  lynas-kuantan-refiner|unknown-dy-metal-us|assumed|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-oxide|structural guess: non-Chinese heavy oxide wanted by US rules; Lynas says it sells to US customers, the metal maker is not known|744|0.14035087719298245|tb-oxide|||australianmining-lynas-dy-2025|||||tb-metal|
  lynas-kuantan-refiner|unknown-metal-noveon|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-oxide|non-binding memorandum of October 2025; tonnes: 50% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|745|0.5|dy-oxide 2.5 t|2025-10|20251001|prn-noveon-lynas-2025|estimated|2.5|||dy-metal|
  solvay-la-rochelle-refiner|unknown-metal-noveon|contract|||true|forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||dy-oxide|NdPr, Dy, Tb oxides from 2026; tonnes: 50% of the buyer\'s need of 5 t, shares assumed and balanced to supplier capacity|746|0.5|dy-oxide 2.5 t|2026|20260101|belga-solvay-2025\u001Ereuters-solvay-noveon-permag-2025|estimated|2.5|||dy-metal|
  lynas-kuantan-refiner|unknown-metal-noveon|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|non-binding memorandum of October 2025; tonnes: 50% of the buyer\'s need of 187 t, shares assumed and balanced to supplier capacity|747|0.5|ndpr-oxide 93.4 t|2025-10|20251001|prn-noveon-lynas-2025|estimated|93.4|||ndpr-metal|
  solvay-la-rochelle-refiner|unknown-metal-noveon|contract|||true|forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-oxide|NdPr, Dy, Tb oxides from 2026; tonnes: 50% of the buyer\'s need of 187 t, shares assumed and balanced to supplier capacity|748|0.5|ndpr-oxide 93.4 t|2026|20260101|belga-solvay-2025\u001Ereuters-solvay-noveon-permag-2025|estimated|93.4|||ndpr-metal|
  solvay-la-rochelle-refiner|unknown-metal-noveon|contract|||true|forge\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||tb-oxide|NdPr, Dy, Tb oxides from 2026; tonnes: 100% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|749|1.0|tb-oxide 1.7 t|2026|20260101|belga-solvay-2025\u001Ereuters-solvay-noveon-permag-2025|estimated|1.7|||tb-metal|
  lynas-kuantan-refiner|unknown-ndpr-metal-eu|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|raw materials from Australia according to the report; taken as Lynas|750|0.9375000000000001|ndpr-oxide|2025|20250101|newsbytes-neo-narva-2025|||||ndpr-metal|
  neo-sillamae-refiner|unknown-ndpr-metal-eu|reported|||true|||ndpr-oxide|its oxides are to feed the magnet plant of the group in Narva; who makes the metal is not said|751|0.0625|ndpr-oxide|||electrive-neo-2023\u001Eevertiq-neo-2023|||||ndpr-metal|
  lynas-kuantan-refiner|unknown-ndpr-metal-jslink|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|Lynas supplies raw material to Yesan; memorandum for Kuantan|752|1.0|ndpr-oxide|2025|20250101|rawmaterials-jslink-2025\u001Efnn-lynas-jslink-2025|||||ndpr-metal|
  cn-other-magnet|us-auto-parts-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|American car makers and their suppliers stood still in 2025 when Chinese magnets were held up; 420 t came in September 2025; tonnes: 87% of the buyer\'s need of 3472 t, shares assumed and balanced to supplier capacity|753|0.8692396313364056|ndfeb-magnet 3,018 t|||supercarblondie-ford-2025\u001Easiacity-cn-exports-2025\u001Eoedigital-july-magnets-2025\u001Eautomotiveworld-may-exports-2025|estimated|3018.0||||
  proterial-kumagaya-magnet|us-auto-parts-use|reported|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eministerial-2026||ndfeb-magnet|supplier of ZF in North Carolina, for Ford among others, in 2015; tonnes: 13% of the buyer\'s need of 3472 t, shares assumed and balanced to supplier capacity|754|0.13076036866359447|ndfeb-magnet 454 t|||investorintel-hitachi-2015|estimated|454.0||||
  cn-other-magnet|us-auto-parts-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|American car makers and their suppliers stood still in 2025 when Chinese magnets were held up; 420 t came in September 2025; tonnes: 53% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|755|0.5296940611877624|ndfeb-magnet-ht 883 t|||supercarblondie-ford-2025\u001Easiacity-cn-exports-2025\u001Eoedigital-july-magnets-2025\u001Eautomotiveworld-may-exports-2025|estimated|883.0||||
  jslink-columbus-magnet|us-auto-parts-use|assumed|||false|||ndfeb-magnet-ht|plant from late 2027; buyers not disclosed|756||ndfeb-magnet-ht|||||||||
  jslink-kuantan-magnet|us-auto-parts-use|assumed|||false|||ndfeb-magnet-ht|planned; buyers not disclosed|757||ndfeb-magnet-ht|||||||||
  zhenghai-yantai-magnet|us-auto-parts-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 47% of the buyer\'s need of 1667 t, shares assumed and balanced to supplier capacity|758|0.47030593881223753|ndfeb-magnet-ht 784 t|||||784.0||||
  mp-10x-magnet|us-dod-10x-use|contract|||false|||ndfeb-magnet-ht|ten years: all 10X magnets bought by defence and commercial customers|759||ndfeb-magnet-ht|2028|20280101|investorsobserver-mp-dod-2025\u001Ensenergy-mp-dod-2025||||||
  vulcan-benson-magnet|us-dod-10x-use|estimated|||false|||ndfeb-magnet-ht|USD 620 million loan from the Office of Strategic Capital; supply to defence inferred from it|760||ndfeb-magnet-ht|2027|20270101|mfgdive-vulcan-2025||||||
  cn-other-magnet|us-industrial-use|reported|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|the US imports about 10,000 t of magnets a year from China; industrial users are part of them; tonnes: 81% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|761|0.8076527463484879|ndfeb-magnet 3,926 t|||finanzen-mp-northlake-2026\u001Easiacity-cn-exports-2025\u001Eoedigital-july-magnets-2025\u001Eautomotiveworld-may-exports-2025|estimated|3926.0||||
  yunsheng-ningbo-magnet|us-industrial-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 19% of the buyer\'s need of 4861 t, shares assumed and balanced to supplier capacity|762|0.19234725365151203|ndfeb-magnet 935 t|||||935.0||||
  cn-other-magnet|us-industrial-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|the US imports about 10,000 t of magnets a year from China; industrial users are part of them; tonnes: 83% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|763|0.8334833483348335|ndfeb-magnet-ht 926 t|||finanzen-mp-northlake-2026\u001Easiacity-cn-exports-2025\u001Eoedigital-july-magnets-2025\u001Eautomotiveworld-may-exports-2025|estimated|926.0||||
  noveon-sanmarcos-magnet|us-industrial-use|contract|ndfeb-magnet-ht||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|1,000 t over five years for Nidec Motor, for industry, automation and defence; tonnes: 17% of the buyer\'s need of 1111 t, shares assumed and balanced to supplier capacity|764|0.16651665166516652|ndfeb-magnet-ht 185 t|2025|20250101|noveon-nidec-2025|estimated|185.0||||
  arnold-rochester-magnet|us-industrial-use|reported|smco-magnet||true|||smco-magnet|makes high-performance magnets in the US for general industry, energy and medicine; single buyers are not named; tonnes: 18% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|765|0.17714834373499758|smco-magnet 36.9 t|||sec-compass-arnold-2014|estimated|36.9||||
  eec-landisville-magnet|us-industrial-use|reported|smco-magnet||true|||smco-magnet|its magnets go into sensors, robots and hot machines beside defence; single buyers are not named; tonnes: 12% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|766|0.12193951032165146|smco-magnet 25.4 t|||rex-permag-2025|estimated|25.4||||
  hpmg-hangzhou-magnet|us-industrial-use|estimated|smco-magnet||true|brics\u001Echina\u001Edfars-covered||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 70% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|767|0.7009121459433509|smco-magnet 146 t|||||146.0||||
  mp-independence-magnet|us-missile-defence-use|estimated|ndfeb-magnet-ht||true||forge\u001Eforge-framework\u001Eministerial-2026|ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 31% of the buyer\'s need of 222 t, shares assumed and balanced to supplier capacity|768|0.3760173629951166|ndfeb-magnet-ht 69.3 t|||||69.3||||
  noveon-sanmarcos-magnet|us-missile-defence-use|estimated|ndfeb-magnet-ht||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 52% of the buyer\'s need of 222 t, shares assumed and balanced to supplier capacity|769|0.6239826370048833|ndfeb-magnet-ht 115 t|||||115.0||||
  arnold-lupfig-magnet|us-missile-defence-use|estimated|smco-magnet||true|||smco-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 9% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|770|0.09466602594906294|smco-magnet 19.7 t|||||19.7||||
  arnold-rochester-magnet|us-missile-defence-use|reported|smco-magnet||true|||smco-magnet|US maker of SmCo magnets with aerospace and defence as an end market; single buyers are not named; tonnes: 50% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|771|0.4949543488707352|smco-magnet 103 t|||rex-usar-arnold-2025\u001Esec-compass-arnold-2014|estimated|103.0||||
  eec-landisville-magnet|us-missile-defence-use|reported|smco-magnet||true|||smco-magnet|US maker of SmCo magnets for defence and aerospace, of which the raw material was secured in November 2025; single buyers are not named; tonnes: 41% of the buyer\'s need of 208 t, shares assumed and balanced to supplier capacity|772|0.4103796251802018|smco-magnet 85.4 t|||rex-permag-2025|estimated|85.4||||
  lcm-cheshire-metal|usare-stillwater-magnet|reported|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-metal|LCM to feed Stillwater; tonnes: 100% of the buyer\'s need of 1 t, shares assumed and balanced to supplier capacity|773|1.0|dy-metal 1.1 t|2025-11|20251101|inn-usar-lcm-2025|estimated|1.1|||ndfeb-magnet-ht|
  asm-ochang-metal|usare-stillwater-magnet|contract|||true|forge\u001Eforge-named\u001Eministerial-2026\u001Emsp\u001Epax-silica||ndpr-metal|five-year NdFeB alloy agreement of 2023; tonnes: 38% of the buyer\'s need of 48 t, shares assumed and balanced to supplier capacity|774|0.3757828810020877|ndpr-metal 18 t|2023|20230101|northernminer-asm-usare-2023|estimated|18.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  lcm-cheshire-metal|usare-stillwater-magnet|reported|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|LCM to feed Stillwater after acquisition; tonnes: 62% of the buyer\'s need of 48 t, shares assumed and balanced to supplier capacity|775|0.6242171189979123|ndpr-metal 29.9 t|2025-11|20251101|inn-usar-lcm-2025|estimated|29.9|||ndfeb-magnet\u001Endfeb-magnet-ht|
  usare-stillwater-metal|usare-stillwater-magnet|estimated|||false|||ndpr-metal|supplier inferred from ownership or region|776||ndpr-metal|||||||||
  reelement-noblesville-refiner|usare-stillwater-metal|reported|||false|||ndpr-oxide|supply agreement with ReElement (American Resources)|777||ndpr-oxide|||minelistings-usare-2025||||||
  solvay-la-rochelle-refiner|usare-stillwater-metal|assumed|||false|||ndpr-oxide|source of oxide at scale not disclosed|778||ndpr-oxide|||||||||
  lcm-cheshire-metal|vac-hanau-magnet|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||dy-metal|supplier inferred from ownership or region; tonnes: 20% of the buyer\'s need of 14 t, shares assumed and balanced to supplier capacity|779|0.20138888888888887|dy-metal 2.9 t|||||2.9|||ndfeb-magnet-ht|
  unknown-dy-metal-eu|vac-hanau-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered|dy-metal|supplier inferred from ownership or region; tonnes: 80% of the buyer\'s need of 14 t, shares assumed and balanced to supplier capacity|780|0.798611111111111|dy-metal 11.5 t|||||11.5|||ndfeb-magnet-ht|
  lcm-cheshire-metal|vac-hanau-magnet|reported|||true|forge\u001Eforge-framework\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato||ndpr-metal|LCM works with VAC; tonnes: 54% of the buyer\'s need of 335 t, shares assumed and balanced to supplier capacity|781|0.5343283582089552|ndpr-metal 179 t|||rawmaterials-lcm-lacq-2025|estimated|179.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  nre-baotou-metal|vac-hanau-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 46% of the buyer\'s need of 335 t, shares assumed and balanced to supplier capacity|782|0.46567164179104475|ndpr-metal 156 t|||||156.0|||ndfeb-magnet\u001Endfeb-magnet-ht|
  cn-other-metal|vac-hanau-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 27 t, shares assumed and balanced to supplier capacity|783|0.5|sm-metal 13.3 t|||||13.3|||smco-magnet|
  lcm-cheshire-metal|vac-hanau-magnet|estimated|||true|||sm-metal|supplier inferred from ownership or region; tonnes: 50% of the buyer\'s need of 27 t, shares assumed and balanced to supplier capacity|784|0.5|sm-metal 13.3 t|||||13.3|||smco-magnet|
  lcm-cheshire-metal|vac-hanau-magnet|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||tb-metal|supplier inferred from ownership or region; tonnes: 20% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|785|0.2|tb-metal 0.5 t|||||0.5|||ndfeb-magnet-ht|
  unknown-dy-metal-eu|vac-hanau-magnet|assumed|||true||brics\u001Echina\u001Edfars-covered|tb-metal|supplier inferred from ownership or region; tonnes: 80% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|786|0.8|tb-metal 2 t|||||2.0|||ndfeb-magnet-ht|
  cn-other-magnet|vestas-aarhus-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 44% of the buyer\'s need of 556 t, shares assumed and balanced to supplier capacity|787|0.44064748201438847|ndfeb-magnet 245 t|||||245.0||||
  jlmag-baotou-magnet|vestas-aarhus-wind-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 56% of the buyer\'s need of 556 t, shares assumed and balanced to supplier capacity|788|0.5593525179856115|ndfeb-magnet 311 t|||||311.0||||
  jlmag-ganzhou-magnet|vestas-aarhus-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 21% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|789|0.21370967741935484|ndfeb-magnet-ht 74.2 t|||||74.2||||
  yunsheng-baotou-magnet|vestas-aarhus-wind-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 79% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|790|0.7862903225806452|ndfeb-magnet-ht 273 t|||||273.0||||
  lynas-kuantan-refiner|vietnam-other-metal|estimated|||true|forge\u001Eforge-framework\u001Eministerial-2026||ndpr-oxide|supplier inferred from trade; tonnes: 77% of the buyer\'s need of 973 t, shares assumed; that Lynas supplies Japan is reported (5,000 t a year since March 2026), the plant is inferred|791|0.7708119218910586|ndpr-oxide 750 t|||finnews-lynas-jare-2026||750.0|||ndpr-metal|
  mp-mountain-pass-refiner|vietnam-other-metal|estimated|||true|aukus\u001Efive-eyes\u001Eforge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Enato\u001Epax-silica\u001Equad\u001Eus-australia\u001Eus-eu-japan\u001Eus-japan||ndpr-oxide|NdPr of MP made into metal in Vietnam (general knowledge); tonnes: 23% of the buyer\'s need of 973 t, shares assumed|792|0.22918807810894143|ndpr-oxide 223 t|||||223.0|||ndpr-metal|
  vietnam-vtre-refiner|vietnam-other-metal|estimated|||false|||ndpr-oxide|relation inferred from region; the refiner has not been seen running since 2023|793||ndpr-oxide|||||||||
  lavreco-dong-pao-mine|vietnam-vtre-refiner|reported|||false|||bastnaesite-concentrate|planned|794||bastnaesite-concentrate|||theaseandaily-dongpao-2023\u001Easiafinancial-dongpao-2023||||||
  thai-duong-yen-phu-mine|vietnam-vtre-refiner|estimated|||false|||ionic-clay-concentrate|buyer before the arrests of 2023; general knowledge, no published source|795||ionic-clay-concentrate||||||2023|20231231||
  phoenix-exeter-metal|vulcan-benson-magnet|assumed|||false|||dy-metal|buyers not disclosed; assumed US magnet makers|796||dy-metal|||||||||
  vulcan-benson-metal|vulcan-benson-magnet|estimated|||false|||dy-metal|supplier inferred from ownership or region|797||dy-metal|||||||||
  phoenix-exeter-metal|vulcan-benson-magnet|assumed|||false|||ndpr-metal|buyers not disclosed; assumed US magnet makers|798||ndpr-metal|||||||||
  vulcan-benson-metal|vulcan-benson-magnet|estimated|||false|||ndpr-metal|supplier inferred from ownership or region|799||ndpr-metal|||||||||
  vulcan-benson-metal|vulcan-benson-magnet|estimated|||false|||tb-metal|supplier inferred from ownership or region|800||tb-metal|||||||||
  energy-fuels-white-mesa-refiner|vulcan-benson-metal|reported|||false|||dy-oxide|memorandum of August 2025, first NdPr and Dy samples|801||dy-oxide|2025-08|20250801|nasdaq-energyfuels-vulcan-2025||||||
  reelement-marion-refiner|vulcan-benson-metal|contract|||false|||dy-oxide|oxide supply deal of August 2025|802||dy-oxide|2025-08|20250801|oedigital-vulcan-2025||||||
  energy-fuels-white-mesa-refiner|vulcan-benson-metal|reported|||false|||ndpr-oxide|memorandum of August 2025, first NdPr and Dy samples|803||ndpr-oxide|2025-08|20250801|nasdaq-energyfuels-vulcan-2025||||||
  reelement-marion-refiner|vulcan-benson-metal|contract|||false|||ndpr-oxide|oxide supply deal of August 2025|804||ndpr-oxide|2025-08|20250801|oedigital-vulcan-2025||||||
  reelement-marion-refiner|vulcan-benson-metal|contract|||false|||tb-oxide|oxide supply deal of August 2025; Tb assumed included|805||tb-oxide|2025-08|20250801|oedigital-vulcan-2025||||||
  sanhuan-tianjin-magnet|vw-kassel-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 29% of the buyer\'s need of 1889 t, shares assumed and balanced to supplier capacity; half of it moved to Tianhe, which is documented|806|0.1439915299100053|ndfeb-magnet-ht 272 t|||||272.0||||
  tianhe-baotou-magnet|vw-kassel-ev-use|reported|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|had a licence for Volkswagen in late April 2025, one of the first; tonnes: half of what was given to Zhongke Sanhuan, assumed|807|0.1439915299100053|ndfeb-magnet-ht 272 t|||oedigital-vw-permits-2025|estimated|272.0||||
  zhenghai-yantai-magnet|vw-kassel-ev-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 71% of the buyer\'s need of 1889 t, shares assumed and balanced to supplier capacity|808|0.7120169401799894|ndfeb-magnet-ht 1,345 t|||||1345.0||||
  shinetsu-takefu-magnet|wd-bangpain-hdd-use|estimated|ndfeb-magnet||true|forge\u001Eforge-framework\u001Eforge-named\u001Eg7\u001Eministerial-2026\u001Emsp\u001Epax-silica\u001Equad\u001Eus-eu-japan\u001Eus-japan||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|809|0.33285302593659943|ndfeb-magnet 231 t|||||231.0||||
  shinetsu-vietnam-magnet|wd-bangpain-hdd-use|estimated|ndfeb-magnet||true|||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 50% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|810|0.5|ndfeb-magnet 347 t|||||347.0||||
  yunsheng-ningbo-magnet|wd-bangpain-hdd-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 17% of the buyer\'s need of 694 t, shares assumed and balanced to supplier capacity|811|0.16714697406340057|ndfeb-magnet 116 t|||||116.0||||
  cn-other-magnet|weg-jaragua-motor-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 100% of the buyer\'s need of 625 t, shares assumed and balanced to supplier capacity|812|1.0|ndfeb-magnet 625 t|||||625.0||||
  cn-other-magnet|weg-jaragua-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 67% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|813|0.6657060518731989|ndfeb-magnet-ht 231 t|||||231.0||||
  yunsheng-baotou-magnet|weg-jaragua-motor-use|estimated|ndfeb-magnet-ht||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet-ht|customer relation known in the trade, or ordinary regional supply; tonnes: 33% of the buyer\'s need of 347 t, shares assumed and balanced to supplier capacity|814|0.33429394812680113|ndfeb-magnet-ht 116 t|||||116.0||||
  laos-northern-mine|xiamen-tungsten-changting-refiner|estimated||true|true|||ionic-clay-concentrate|that clay of Laos goes to China is reported, plant and split are assumed|815|0.5376344086021505|ionic-clay-conc. 4,000 t|2022|20220101|rawmaterials-laos-refinery-2025\u001Egiti-china-imports-2023|assumed|4000.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  xiamen-tungsten-fujian-mine|xiamen-tungsten-changting-refiner|reported||true|true|brics\u001Echina\u001Edfars-covered||ionic-clay-concentrate|one joint venture mines and separates in Fujian; of its four mines only the one at Changting ran in 2023|816|0.46236559139784944|ionic-clay-conc. 3,440 t|2006|20060101|miningsee-xtc-creg-2023|assumed|3440.0|||dy-oxide\u001Endpr-oxide\u001Esm-oxide\u001Etb-oxide|
  xtc-changting-metal|xtc-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 9 t, shares assumed and balanced to supplier capacity|817|1.0|dy-metal 9.2 t|||||9.2|||ndfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|xtc-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 62% of the buyer\'s need of 279 t, shares assumed and balanced to supplier capacity|818|0.6178571428571429|ndpr-metal 173 t|||||173.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  xtc-changting-metal|xtc-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 38% of the buyer\'s need of 279 t, shares assumed and balanced to supplier capacity|819|0.3821428571428571|ndpr-metal 107 t|||||107.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  xtc-changting-metal|xtc-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 100% of the buyer\'s need of 2 t, shares assumed and balanced to supplier capacity|820|1.0|tb-metal 1.6 t|||||1.6|||ndfeb-magnet-ht\u001Ere-scrap|
  xtc-changting-metal|xtc-changting-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||dy-metal|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 100% of the buyer\'s need of 97 t, shares assumed and balanced to supplier capacity|821|1.0|dy-metal 96.7 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-baotou-2025|estimated|96.7|||ndfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|xtc-changting-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 2349 t, shares assumed and balanced to supplier capacity|822|0.14772243507875693|ndpr-metal 347 t|||||347.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  xtc-changting-metal|xtc-changting-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 85% of the buyer\'s need of 2349 t, shares assumed and balanced to supplier capacity|823|0.8522775649212431|ndpr-metal 2,002 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-baotou-2025|estimated|2002.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  xtc-changting-metal|xtc-changting-magnet|reported|||true|brics\u001Echina\u001Edfars-covered||tb-metal|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 100% of the buyer\'s need of 17 t, shares assumed and balanced to supplier capacity|824|1.0|tb-metal 16.6 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-baotou-2025|estimated|16.6|||ndfeb-magnet-ht\u001Ere-scrap|
  xiamen-tungsten-changting-refiner|xtc-changting-metal|reported|||true|brics\u001Echina\u001Edfars-covered||dy-oxide|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 100% of the buyer\'s need of 124 t, shares assumed and balanced to supplier capacity|825|1.0|dy-oxide 124 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-2024|estimated|124.0|||dy-metal|
  nre-baotou-refiner|xtc-changting-metal|contract|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|agreement of December 2017: 30 to 50 t of NdPr oxide and 10 to 30 t of Nd oxide a month; tonnes: 13% of the buyer\'s need of 2488 t, shares assumed and balanced to supplier capacity|826|0.13344051446945338|ndpr-oxide 332 t|2017-12|20171201|indmin-nre-golden-dragon-2017|estimated|332.0|||ndpr-metal|
  recyclers-china-refiner|xtc-changting-metal|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|relation inferred from ownership or region; tonnes: 25% of the buyer\'s need of 2488 t, shares assumed and balanced to supplier capacity|827|0.2504019292604502|ndpr-oxide 623 t|||||623.0|||ndpr-metal|
  xiamen-tungsten-changting-refiner|xtc-changting-metal|reported|||true|brics\u001Echina\u001Edfars-covered||ndpr-oxide|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 62% of the buyer\'s need of 2488 t, shares assumed and balanced to supplier capacity|828|0.6161575562700965|ndpr-oxide 1,533 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-2024|estimated|1533.0|||ndpr-metal|
  xiamen-tungsten-changting-refiner|xtc-changting-metal|reported|||true|brics\u001Echina\u001Edfars-covered||tb-oxide|Golden Dragon separates, buys oxide, sells dysprosium and terbium metal, and makes magnets at Changting; tonnes: 100% of the buyer\'s need of 22 t, shares assumed and balanced to supplier capacity|829|1.0|tb-oxide 21.8 t|||indmin-nre-golden-dragon-2017\u001Emetalnomist-xtc-2024|estimated|21.8|||tb-metal|
  cn-other-magnet|yadea-wuxi-ebike-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 70% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|830|0.7031226314991663|ndfeb-magnet 9,277 t|||||9277.0||||
  earthpanda-hefei-magnet|yadea-wuxi-ebike-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 12% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|831|0.12020615431256632|ndfeb-magnet 1,586 t|||||1586.0||||
  innuovo-dongyang-magnet|yadea-wuxi-ebike-use|estimated|ndfeb-magnet||true|brics\u001Echina\u001Edfars-covered||ndfeb-magnet|customer relation known in the trade, or ordinary regional supply; tonnes: 18% of the buyer\'s need of 13194 t, shares assumed and balanced to supplier capacity|832|0.1766712141882674|ndfeb-magnet 2,331 t|||||2331.0||||
  cn-other-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 120 t, shares assumed and balanced to supplier capacity|833|0.4444444444444445|dy-metal 53.2 t|||||53.2|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 120 t, shares assumed and balanced to supplier capacity|834|0.5555555555555556|dy-metal 66.5 t|||||66.5|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 13% of the buyer\'s need of 2069 t, shares assumed and balanced to supplier capacity|835|0.12911025145067698|ndpr-metal 267 t|||||267.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 72% of the buyer\'s need of 2069 t, shares assumed and balanced to supplier capacity|836|0.7161508704061895|ndpr-metal 1,481 t|||||1481.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-gansu-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 15% of the buyer\'s need of 2069 t, shares assumed and balanced to supplier capacity|837|0.15473887814313347|ndpr-metal 320 t|||||320.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 44% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|838|0.44390243902439025|tb-metal 9.1 t|||||9.1|||ndfeb-magnet-ht\u001Ere-scrap|
  creg-ganzhou-metal|yunsheng-baotou-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 56% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|839|0.5560975609756098|tb-metal 11.4 t|||||11.4|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 120 t, shares assumed and balanced to supplier capacity|840|0.42857142857142855|dy-metal 51.3 t|||||51.3|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 120 t, shares assumed and balanced to supplier capacity|841|0.5714285714285715|dy-metal 68.4 t|||||68.4|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 2237 t, shares assumed and balanced to supplier capacity|842|0.2360303978542691|ndpr-metal 528 t|||||528.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 2237 t, shares assumed and balanced to supplier capacity|843|0.35449262405006704|ndpr-metal 793 t|||||793.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  nre-baotou-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 2237 t, shares assumed and balanced to supplier capacity|844|0.40947697809566386|ndpr-metal 916 t|||||916.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Endfeb-swarf\u001Ere-scrap|
  cn-other-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|845|0.4292682926829269|tb-metal 8.8 t|||||8.8|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|yunsheng-ningbo-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 21 t, shares assumed and balanced to supplier capacity|846|0.5707317073170731|tb-metal 11.7 t|||||11.7|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 168 t, shares assumed and balanced to supplier capacity|847|0.42840095465393796|dy-metal 71.8 t|||||71.8|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 168 t, shares assumed and balanced to supplier capacity|848|0.5715990453460621|dy-metal 95.8 t|||||95.8|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 2816 t, shares assumed and balanced to supplier capacity|849|0.23615056818181818|ndpr-metal 665 t|||||665.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 2816 t, shares assumed and balanced to supplier capacity|850|0.3544034090909091|ndpr-metal 998 t|||||998.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 2816 t, shares assumed and balanced to supplier capacity|851|0.4094460227272727|ndpr-metal 1,153 t|||||1153.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 29 t, shares assumed and balanced to supplier capacity|852|0.4285714285714286|tb-metal 12.3 t|||||12.3|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|zhenghai-nantong-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 29 t, shares assumed and balanced to supplier capacity|853|0.5714285714285714|tb-metal 16.4 t|||||16.4|||ndfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 233 t, shares assumed and balanced to supplier capacity; less 18.0 t, moved with what an unnamed maker delivers|854|0.3813953488372093|dy-metal 82 t|||||82.0|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||dy-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 233 t, shares assumed and balanced to supplier capacity|855|0.6186046511627907|dy-metal 133 t|||||133.0|||ndfeb-magnet-ht\u001Ere-scrap|
  chenguang-ganzhou-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 24% of the buyer\'s need of 4122 t, shares assumed and balanced to supplier capacity|856|0.2561135945306337|ndpr-metal 974 t|||||974.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 35% of the buyer\'s need of 4122 t, shares assumed and balanced to supplier capacity; less 319 t, moved with what an unnamed maker delivers|857|0.3000262950302393|ndpr-metal 1,141 t|||||1141.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  nre-baotou-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||ndpr-metal|supplier inferred from ownership or region; tonnes: 41% of the buyer\'s need of 4122 t, shares assumed and balanced to supplier capacity|858|0.443860110439127|ndpr-metal 1,688 t|||||1688.0|||ndfeb-magnet\u001Endfeb-magnet-ht\u001Ere-scrap|
  cn-other-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 43% of the buyer\'s need of 40 t, shares assumed and balanced to supplier capacity; less 3.1 t, moved with what an unnamed maker delivers|859|0.3794037940379404|tb-metal 14 t|||||14.0|||ndfeb-magnet-ht\u001Ere-scrap|
  qiandong-ganzhou-metal|zhenghai-yantai-magnet|estimated|||true|brics\u001Echina\u001Edfars-covered||tb-metal|supplier inferred from ownership or region; tonnes: 57% of the buyer\'s need of 40 t, shares assumed and balanced to supplier capacity|860|0.6205962059620596|tb-metal 22.9 t|||||22.9|||ndfeb-magnet-ht\u001Ere-scrap|', '\n  ')[1..] AS line
WITH split(line, '|') AS list
WITH {from: list[0], to: list[1], props: {basis: CASE list[2] WHEN '' THEN null ELSE list[2] END, forDemand: CASE list[3] WHEN '' THEN null ELSE list[3] END, fromSource: toBoolean(list[4]), inForce: toBoolean(list[5]), madeInside: CASE list[6] WHEN '' THEN null ELSE split(list[6], '\u001E') END, madeWithUnknown: CASE list[7] WHEN '' THEN null ELSE split(list[7], '\u001E') END, material: CASE list[8] WHEN '' THEN null ELSE list[8] END, notes: CASE list[9] WHEN '' THEN null ELSE list[9] END, row: toInteger(list[10]), share: toFloat(list[11]), short: CASE list[12] WHEN '' THEN null ELSE list[12] END, since: CASE list[13] WHEN '' THEN null ELSE list[13] END, sinceDay: toInteger(list[14]), sourceIds: CASE list[15] WHEN '' THEN null ELSE split(list[15], '\u001E') END, tonnesBasis: CASE list[16] WHEN '' THEN null ELSE list[16] END, tonnesPerYear: toFloat(list[17]), until: CASE list[18] WHEN '' THEN null ELSE list[18] END, untilDay: toInteger(list[19]), usedFor: CASE list[20] WHEN '' THEN null ELSE split(list[20], '\u001E') END}} AS row
MATCH (a:Site {dataset: 'rare-earths', id: row.from})
MATCH (b:Site {dataset: 'rare-earths', id: row.to})
CREATE (a)-[r:SHIPS]->(b)
SET r = row.props, r.dataset = 'rare-earths'
RETURN count(r) AS matched;
MATCH (n:Site {dataset: 'rare-earths', stage: 'mine'}) SET n:Mine;
MATCH (n:Site {dataset: 'rare-earths', stage: 'scrap'}) SET n:Scrap;
MATCH (n:Site {dataset: 'rare-earths', stage: 'refiner'}) SET n:Refiner;
MATCH (n:Site {dataset: 'rare-earths', stage: 'metal'}) SET n:MetalMaker;
MATCH (n:Site {dataset: 'rare-earths', stage: 'magnet'}) SET n:MagnetPlant;
MATCH (n:Site {dataset: 'rare-earths', stage: 'end-use'}) SET n:EndUse;
MATCH (n:NetworkLens {dataset: 'rare-earths'}) WHERE n.loadId <> 'c0f175061be023cb81ad4a0ff4eba521' DETACH DELETE n;
MERGE (d:NlDataset {id: 'rare-earths'}) SET d = {name: 'rare-earths', version: '2026.11', description: 'The supply chain of rare earth permanent magnets: mines, scrap, refiners, metal makers, magnet plants and end uses, with who supplies whom, what is made and what is needed. As known in November 2026.', asOf: 2026, requirements: 'recipes', stages: ['mine', 'scrap', 'refiner', 'metal', 'magnet', 'end-use'], stageNames: ['Mine', 'Scrap', 'Refiner', 'Metal maker', 'Magnet plant', 'End use'], sourceStages: ['mine', 'scrap'], hasOutputs: true, hasDemand: true, sites: 307, links: 861, year: 2026, evidence: 'all', includeUnconfirmed: false, members: 'full', contentId: '38161fecd7f690453e7c9e5089a188e2', nodes: 1682, relationships: 3329}, d.id = 'rare-earths', d.loadId = 'c0f175061be023cb81ad4a0ff4eba521';
:commit
