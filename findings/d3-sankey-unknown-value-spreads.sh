#!/usr/bin/env bash
# d3-sankey 0.12.3: a link without a value (a delivery whose tonnes nobody knows) raises nothing. Its own width is NaN, its
# source is drawn as high as nothing at all, the target's value leaves it out; and every link of known value that is stacked
# after it at the same target ends at y = NaN, so that a flow that is known is not drawn because another one is not.
# Whoever exports a network with unknown tonnes for it has to keep such links apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install d3-sankey@0.12.3 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > draw.mjs <<'JS'
import { sankey } from 'd3-sankey';
const graph = sankey().nodeId(node => node.id).nodeSort(null).linkSort(null).extent([[0, 0], [300, 200]])({
    nodes: ['first', 'unknown', 'last', 'plant'].map(id => ({ id })),
    links: [{ source: 'first', target: 'plant', value: 10 }, { source: 'unknown', target: 'plant' }, { source: 'last', target: 'plant', value: 5 }],
});
for (const link of graph.links) console.log(`${link.source.id}: width ${Math.round(link.width)}, ends at ${Math.round(link.y1)}`);
for (const node of graph.nodes) console.log(`${node.id}: value ${node.value}, height ${Math.round(node.y1 - node.y0)}`);
JS
got=$(node draw.mjs)
echo "$got"
wanted='unknown: width NaN, ends at NaN
last: width 61, ends at NaN
unknown: value 0, height 0
plant: value 15, height 184'
while IFS= read -r line; do grep -qxF "$line" <<< "$got" || { echo "expected: $line" >&2; exit 1; }; done <<< "$wanted"
echo "As described."
