#!/usr/bin/env bash
# python3-networkx 2.8.8 and python3-igraph 0.10.2 (Debian 12) read five valid Pajek files, each of them in two ways, without an error or a warning.
# The rules are those of the format's authors ("Pajek format", in the wiki of V. Batagelj): a network may have arcs and edges; the weight of a
# link is 1 where it is left out; after *Arcslist a line names a start and all its ends; a line that begins with % is a remark; vertices are numbers.
# 1. *Arcslist, "1 2 3" (1 delivers to 2 and to 3). igraph has both arcs; networkx has the one to 2, of weight 3: any section whose name begins
#    with *Arcs is to it one of start, end and weight.
# 2. *Arcs, then *Edges: one way from 1 to 2, both ways between 2 and 3. networkx makes both links one way, igraph both two ways.
# 3. *Edges, then *Arcs, the same network: networkx makes both links two ways, igraph both one way.
# 4. *Arcs, "1 2" and "2 3 7": the first weighs 1. igraph says 0, and so no capacity; networkx says none, which its own flows take for no limit.
# 5. Two mines of one label, with a remark between their arcs. igraph has three vertices. networkx has four: it makes one of the mines, and
#    of the remark two more, with a link between them.
# (networkx issue 7640 left 2 and 3 as there was no specification; 5013 is about a second *Arcs, igraph 2412 about relations.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 python3-texttable libgomp1 libxml2 libicu72 libstdc++6 libgcc-s1 liblzma5 zlib1g > apt.log 2>&1 || { cat apt.log; exit 1; }
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name '*.so*' -not -path '*/dist-packages/*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH

vertices='*Vertices 3
1 "mine"
2 "works"
3 "port"'
printf '%s\n' "$vertices" '*Arcslist' '1 2 3' > 1-arcslist.net
printf '%s\n' "$vertices" '*Arcs' '1 2 5' '*Edges' '2 3 7' > 2-arcs-edges.net
printf '%s\n' "$vertices" '*Edges' '2 3 7' '*Arcs' '1 2 5' > 3-edges-arcs.net
printf '%s\n' "$vertices" '*Arcs' '1 2' '2 3 7' > 4-no-weight.net
printf '%s\n' '*Vertices 3' '1 "mine"' '2 "mine"' '3 "port"' '*Arcs' '1 3 5' '% by rail' '2 3 7' > 5-labels.net

PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 > out.txt <<'PY'
import glob, warnings
warnings.simplefilter('error')
import igraph, networkx

def say(name, library, directed, vertices, links):
    arrow = '>' if directed else '-'
    links = ', '.join(f"{start}{arrow}{end}" + (f" {weight:g}" if weight is not None else '') for start, end, weight in links)
    print(f"{name}, {library}: {vertices} vertices; {links}")

for name in sorted(glob.glob('*.net')):
    with open(name, encoding='utf-8') as file:
        graph = networkx.parse_pajek(file)
    say(name, 'networkx', graph.is_directed(), len(graph), graph.edges(data='weight'))
    graph = igraph.Graph.Read_Pajek(name)
    weights = graph.es['weight'] if 'weight' in graph.es.attributes() else [None] * graph.ecount()
    names = [(graph.vs[edge.source]['name'], graph.vs[edge.target]['name']) for edge in graph.es]
    say(name, 'igraph', graph.is_directed(), graph.vcount(), [(*ends, weight) for ends, weight in zip(names, weights)])
PY
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
1-arcslist.net, networkx: 3 vertices; mine>works 3
1-arcslist.net, igraph: 3 vertices; mine>works, mine>port
2-arcs-edges.net, networkx: 3 vertices; mine>works 5, works>port 7
2-arcs-edges.net, igraph: 3 vertices; mine-works 5, works-port 7
3-edges-arcs.net, networkx: 3 vertices; mine-works 5, works-port 7
3-edges-arcs.net, igraph: 3 vertices; works>port 7, mine>works 5
4-no-weight.net, networkx: 3 vertices; mine>works, works>port 7
4-no-weight.net, igraph: 3 vertices; mine>works 0, works>port 7
5-labels.net, networkx: 4 vertices; mine>port 5, mine>port 7, %>by
5-labels.net, igraph: 3 vertices; mine>port 5, mine>port 7
TXT
echo "As described."
