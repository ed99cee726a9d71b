"""Asks a graph library what `measure` asks NetworkLens, of the same folder: peer.py TOOL --data DIR [--task ...]."""

import argparse
import importlib
import random
import time

from supply_tables import Clock, cut_by_dominators, digest, read

PIVOTS = 256
TASKS = ["load", "components", "countries", "sites", "betweenness"]


def countries(tables, graph):
    """{country: targets that no source reaches once the country's sites are gone}. A target itself does not fail."""
    is_target = set(tables.targets)
    whole = graph.reached(None)
    producible = [target for target in tables.targets if whole[target]]
    cuts = {}
    for country in sorted(set(tables.countries)):
        failing = [site for site, of in enumerate(tables.countries) if of == country and site not in is_target]
        reached = graph.reached(failing)
        cuts[country] = [target for target in producible if not reached[target]]
    return cuts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", choices=["graph_tool", "igraph", "networkx"])
    parser.add_argument("--data", required=True)
    parser.add_argument("--task", default=",".join(TASKS))
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    asked = arguments.task.split(",")

    tables, reading = read(arguments.data)
    clock = Clock(arguments.tool, reading, tables)
    start = time.perf_counter()
    graph = importlib.import_module(f"graph_of_{arguments.tool}").Graph(tables)
    if "load" in asked:
        clock.line("load", [round(reading + time.perf_counter() - start, 3)])
    if "components" in asked:
        clock.run("components", graph.components, arguments.repeat, str)
    if "countries" in asked:
        clock.run("countries", lambda: countries(tables, graph), arguments.repeat, digest)
    if "sites" in asked:
        clock.run("sites", graph.dominators, arguments.repeat, lambda of: digest(cut_by_dominators(tables, of)))
    if "betweenness" in asked and arguments.tool != "igraph":  # it has no pivots
        pivots = random.Random(1).sample(range(len(tables.ids)), PIVOTS)
        clock.run("betweenness", lambda: graph.betweenness(pivots), 1)


main()
