#!/usr/bin/env python3
"""What other programs make of the exports: tests/readers/table.py [NETWORKLENS] prints the table of the README.

Debian: python3-networkx python3-igraph python3-graph-tool libboost-graph-dev g++ graphviz; npm --prefix tests/readers ci.
A program that is not there is left out, with a word to stderr. Exit code 1 where something that should arrive does not.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(HERE.parents[1] / ".artifacts/bin/NetworkLens.Cli/debug/networklens")

# Two links between the same ends, figures of many digits, names that every format has to escape, unknown values.
FILES = {
    "dataset.json": '{"name": "readers", "asOf": 2026, "requirements": "any"}',
    "sites.csv": 'id,name,country,latitude,longitude,aggregate\n'
                 'mine,"Pit ""One"" <north> & sons",US,37.7749295,-122.4194155,\n'
                 'plant,Würzburg \\ 東,DE,49.7913044,9.9533548,true\n'
                 'user,User,,,,\n',
    "links.csv": "from,to,material,tonnes_per_year,basis\n"
                 "mine,plant,ore,1234567.89,reported\nmine,plant,sand,0.0000001,assumed\nplant,user,magnet,0.1,reported\nplant,user,magnet,0.2,reported\n"
                 "plant,mine,scrap,,assumed\n",
    "materials.csv": "id\nore\nsand\nmagnet\nscrap\n",
    "countries.csv": "iso2,name\nDE,Germany\nUS,United States\n",
}
NAMES = {"mine": 'Pit "One" <north> & sons', "plant": "Würzburg \\ 東", "user": "User"}
LONGITUDES = {"mine": -122.4194155, "plant": 9.9533548}
LINKS = {("mine", "plant", "ore"): 1234567.89, ("mine", "plant", "sand"): 1e-7, ("plant", "user", "magnet"): 0.3, ("plant", "mine", "scrap"): None}

PYTHON = [sys.executable, HERE / "read.py"]
DEBIAN = ["/usr/bin/python3", HERE / "read.py"]
NODE = ["node", HERE / "read.mjs"]
# Program, how it is run, the formats with their options.
READERS = [
    ("networkx", [*PYTHON, "networkx"], [("graphml",), ("gexf",), ("json",)]),
    ("networkx", [*DEBIAN, "networkx"], [("graphml",), ("gexf",), ("json",)]),
    ("igraph", [*DEBIAN, "igraph"], [("graphml",)]),
    ("graph-tool", [*DEBIAN, "graphtool"], [("graphml",), ("dot",)]),
    ("Boost Graph Library", None, [("graphml", "--for", "boost"), ("dot",)]),
    ("Graphviz", [*PYTHON, "graphviz"], [("dot",), ("dot", "--plain")]),
    ("graphology", [*NODE, "graphology"], [("graphml",), ("gexf",), ("json",)]),
    ("Cytoscape.js", [*NODE, "cytoscape"], [("json",)]),
    ("D3", [*NODE, "d3"], [("json",)]),
]


def said(error):
    lines = [line for line in error.strip().splitlines() if line.strip()]
    return next((line.strip() for line in lines if "rror" in line and not line.startswith(" ")), lines[-1] if lines else "no message")[:110]


def unescaped(text, is_dot):
    """A DOT label less the country on its last line, as it is drawn."""
    if not is_dot:
        return text
    for end in ("\\nDE", "\\nUS", "\nDE", "\nUS", "nDE", "nUS"):
        text = text.removesuffix(end)
    return text.replace("&amp;", "&").replace("\\\\", "\\").replace('\\"', '"')


def number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def arrived(found, is_dot):
    """Whether all of it did, and the cells that say so."""
    nodes = found["nodes"]
    by = {unescaped(node, is_dot): values for node, values in nodes.items()}
    ids = {NAMES[site]: site for site in NAMES} if found.get("byName") else {site: site for site in NAMES}
    by = {ids.get(node, node): values for node, values in by.items()}
    names = sum(unescaped(str(by.get(site, {}).get("label" if is_dot else "name", "")), is_dot) == text for site, text in NAMES.items())
    links = {(ids.get(source, source), ids.get(target, target), values.get("material")): number(values.get("tonnesPerYear")) for source, target, values in found["edges"]}
    figures = sum(number(by.get(site, {}).get("longitude")) == value for site, value in LONGITUDES.items()) \
        + sum(links.get(link) == tonnes for link, tonnes in LINKS.items() if tonnes is not None)
    counts = [(len(nodes), len(NAMES)), (len(found["edges"]), len(LINKS)), (sum(link in links for link in LINKS), len(LINKS)), (figures, len(LONGITUDES) + 3), (names, len(NAMES))]
    return all(have == want for have, want in counts), " | ".join("all" if have == want else f"{have} of {want}" for have, want in counts)


def main():
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data"
        data.mkdir()
        for name, text in FILES.items():
            (data / name).write_text(text, encoding="utf-8")
        boost = pathlib.Path(folder) / "boost"
        built = subprocess.run(["g++", "-O0", "-std=c++17", "-o", boost, HERE / "boost.cpp", "-lboost_graph"], capture_output=True, text=True)
        good = True
        print("| Program | Format | Sites | Links | Parallel ones, with their material | Figures | Names |\n| --- | --- | --- | --- | --- | --- | --- |")
        rows = {}  # formats by program and what arrives
        for name, command, forms in READERS:
            for form in forms:
                file = pathlib.Path(folder) / f"net-{'-'.join(form)}"
                export = subprocess.run([PROGRAM, "export", *form, "--data", data, "--out", file, "--quiet"], capture_output=True, text=True)
                if export.returncode != 0:
                    print(f"networklens export {' '.join(form)}: {export.stderr.strip()}", file=sys.stderr)
                    return 1
                if command is None and built.returncode != 0:
                    print(f"{name} is not there: {said(built.stderr)}", file=sys.stderr)
                    continue
                run = subprocess.run([*(command or [boost]), form[0], file], capture_output=True, text=True)
                shown = f"`{' '.join(form)}`"
                if run.returncode != 0 and any(word in run.stderr for word in ("ModuleNotFoundError", "ERR_MODULE_NOT_FOUND", "No such file")):
                    print(f"{name} is not there: {said(run.stderr)}", file=sys.stderr)
                    continue
                if run.returncode != 0:
                    good = False
                    rows.setdefault((name, f"refused: {said(run.stderr)} | | | |"), [shown])
                    continue
                found = json.loads(run.stdout)
                is_whole, cells = arrived(found, form[0] == "dot")
                good = good and is_whole
                forms_alike = rows.setdefault((f"{name} {found['version']}", cells), [])
                if shown not in forms_alike:
                    forms_alike.append(shown)
        for (name, cells), alike in rows.items():
            print(f"| {name} | {', '.join(alike)} | {cells} |")
        return 0 if good else 1


sys.exit(main())
