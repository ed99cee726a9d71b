#!/usr/bin/env bash
# graphology-graphml 0.5.2 and graphology-gexf 0.13.2 with graphology 0.26.0 (npm) read graph files, two of them as python3-networkx 2.8.8
# (Debian 12) writes them; nothing raises an error or a warning.
# 1. Given, in GraphML: a capacity of attr.type double with the default 100; one site has 7, one has none of its own. Expected: the numbers 7
#    and 100, since attr.type declares the range of the data function and <default> is a value of it (graphml.xsd). Seen: the number 7 and the
#    text "100", which add up to "7100" where 107 is meant. The reader of GEXF makes a number of the same default.
# 2. Given: a capacity without limit, Python's float("inf"), which networkx writes as "inf" into GraphML and as "INF" into GEXF, as XML Schema
#    spells it. Expected: infinity, as networkx reads it back from both. Seen: NaN from both. As NaN < x and NaN > x are both false, such a
#    site neither bounds a flow nor counts as unbounded.
# 3. Given, in GraphML: edgedefault="directed" and an edge with directed="false". Expected: an undirected edge, as that attribute is there to
#    say. Seen: a directed one. (The opposite, directed="true" in an undirected graph, is read as it says.) So half of a two-way link is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-networkx=2.8.8-1 > apt.log 2>&1 || { cat apt.log; exit 1; }
dpkg -x python3-networkx_*.deb root
PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 > out.txt <<'PY'
import networkx

graph = networkx.DiGraph()
graph.add_node('quarry', capacity=7.0)
graph.add_node('sea', capacity=float('inf'))
graph.add_edge('quarry', 'sea')
networkx.write_graphml(graph, 'limits.graphml')
networkx.write_gexf(graph, 'limits.gexf')
for name, read in (('limits.graphml', networkx.read_graphml), ('limits.gexf', networkx.read_gexf)):
    print(f"networkx, {name}: {dict(read(name).nodes(data='capacity'))}")
PY
cat > defaults.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="c" for="node" attr.name="capacity" attr.type="double"><default>100</default></key>
  <graph edgedefault="directed">
    <node id="quarry"><data key="c">7</data></node>
    <node id="works"/>
    <edge source="quarry" target="works" directed="false"/>
  </graph>
</graphml>
XML
cat > defaults.gexf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="capacity" type="double"><default>100</default></attribute></attributes>
    <nodes><node id="quarry"><attvalues><attvalue for="0" value="7"/></attvalues></node><node id="works"/></nodes>
    <edges><edge id="0" source="quarry" target="works" type="undirected"/></edges>
  </graph>
</gexf>
XML
npm init --yes > /dev/null
npm install graphology@0.26.0 graphology-graphml@0.5.2 graphology-gexf@0.13.2 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > read.mjs <<'JS'
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { readFileSync } from 'node:fs';
for (const name of ['defaults.graphml', 'defaults.gexf', 'limits.graphml', 'limits.gexf']) {
    const graph = (name.endsWith('.gexf') ? gexf : graphml).parse(Graph, readFileSync(name, 'utf8'));
    const capacities = graph.mapNodes((node, { capacity }) => capacity);
    const say = value => typeof value === 'string' ? `"${value}"` : `${value}`;
    const kinds = graph.mapEdges((edge, data, source, target, from, to, undirected) => undirected ? 'undirected' : 'directed');
    console.log(`graphology, ${name}: ${capacities.map(say).join(', ')}; sum ${say(capacities.reduce((sum, capacity) => sum + capacity))}; edge ${kinds.join(', ')}`);
}
JS
node read.mjs >> out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
networkx, limits.graphml: {'quarry': 7.0, 'sea': inf}
networkx, limits.gexf: {'quarry': 7.0, 'sea': inf}
graphology, defaults.graphml: 7, "100"; sum "7100"; edge directed
graphology, defaults.gexf: 7, 100; sum 107; edge undirected
graphology, limits.graphml: 7, NaN; sum NaN; edge directed
graphology, limits.gexf: 7, NaN; sum NaN; edge directed
TXT
echo "As described."
