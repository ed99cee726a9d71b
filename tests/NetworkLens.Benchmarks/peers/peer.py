"""Asks a graph library what `measure` asks NetworkLens, of the same folder: peer.py TOOL --data DIR [--task ...]."""

import argparse
import importlib
import random
import time

from supply_tables import Clock, cut_by_dominators, digest, digest_of_lengths, read

PIVOTS = 256
TASKS = ["load", "components", "countries", "sites", "betweenness"]


def countries(tables, graph):
    """{country: targets that no source reaches once the country's sites are gone}. A target itself does not fail."""
    is_target = set(tables.targets)
    whole = graph.reached(None)
    producible = [target for target in tables.targets if whole[target]]
    sites_of = {}
    for site, country in enumerate(tables.countries):
        if site not in is_target:
            sites_of.setdefault(country, []).append(site)
    cuts = {}
    for country, failing in sites_of.items():
        reached = graph.reached(failing)
        cuts[country] = [target for target in producible if not reached[target]]
    return cuts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", choices=["graph_tool", "igraph", "networkx", "scipy"])
    parser.add_argument("--data", required=True)
    parser.add_argument("--task", default=",".join(TASKS))
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    asked = arguments.task.split(",")

    tables, reading = read(arguments.data)
    clock = Clock(arguments.tool, tables)
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
    if "betweenness" in asked:
        pivots = random.Random(1).sample(range(len(tables.ids)), PIVOTS)
        if hasattr(graph, "prepare_betweenness"):
            graph.prepare_betweenness()
        clock.run("betweenness", lambda: graph.betweenness(pivots), arguments.repeat)
    if "pair-routes" in asked:
        pairs = tables.pairs()
        clock.run("pair-routes", lambda: graph.pair_routes(pairs, 10), arguments.repeat, digest_of_lengths)


main()
