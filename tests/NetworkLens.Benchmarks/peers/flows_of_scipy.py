"""Flows along the links beside SciPy's HiGHS: the most that can be served of a generated `recipes` network, as it is and without one country.

    /usr/bin/python3 flows_of_scipy.py --data FOLDER --program PATH/networklens [--country CN] [--methods highs-ipm] [--repeat 3]

apt-get install python3-scipy. The peer reads the CSV files, builds the programme as a sparse matrix and solves both states by each of HiGHS' methods;
what counts is building and solving, in processor seconds, of the better method. Ours is the whole process: start, reading and everything printed.
The shares served are compared. A JSON line a run, the medians and their ratio at the end.
"""

import argparse
import csv
import json
import os
import resource
import statistics
import subprocess
import time

import numpy
from scipy.optimize import linprog
from scipy.sparse import coo_matrix


def table(folder, name):
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Programme:
    """Columns: tonnes over each link, tonnes of each output by variant, served share of each demand. Rows: what an outlet ships is what is made; what arrives is used."""

    def __init__(self, folder):
        self.country = {row["id"]: row["country"] for row in table(folder, "sites.csv")}
        self.links = table(folder, "links.csv")
        self.outputs = table(folder, "outputs.csv")
        self.demand = table(folder, "demand.csv")
        self.variants = {}
        for row in table(folder, "recipes.csv"):
            self.variants.setdefault(row["output"], {}).setdefault(row["variant"], []).append((row["input"], float(row["tonnes_per_tonne"])))

    def solved(self, method, failed):
        """The share of all demand that is served, while the sites of a country make nothing."""
        rows, entries, high, cost, capacities = {}, [], [], [], []

        def row(*key):
            return rows.setdefault(key, len(rows))

        def column(limit=numpy.inf, gain=0.0):
            high.append(limit)
            cost.append(-gain)
            return len(high) - 1

        for link in self.links:
            at = column()
            entries.append((row("ships", link["from"], link["material"]), at, 1.0))
            entries.append((row("draws", link["to"], link["material"]), at, 1.0))
        for output in self.outputs:
            limit = 0.0 if self.country[output["site"]] == failed else float(output["tonnes_per_year"])
            made = []
            for inputs in self.variants.get(output["material"], {"": []}).values():
                at = column(limit)
                made.append(at)
                entries.append((row("ships", output["site"], output["material"]), at, -1.0))
                entries.extend((row("draws", output["site"], material), at, -ratio) for material, ratio in inputs)
            if len(made) > 1:
                capacities.append((made, limit))
        asked = 0.0
        for need in self.demand:
            tonnes = float(need["tonnes_per_year"])
            asked += tonnes
            entries.append((row("draws", need["site"], need["material"]), column(1.0, tonnes), -tonnes))
        above = [(number, at, 1.0) for number, (made, _) in enumerate(capacities) for at in made]
        equal = coo_matrix(([e[2] for e in entries], ([e[0] for e in entries], [e[1] for e in entries])), shape=(len(rows), len(high)))
        most = coo_matrix(([e[2] for e in above], ([e[0] for e in above], [e[1] for e in above])), shape=(len(capacities), len(high)))
        answer = linprog(
            cost, A_ub=most.tocsr(), b_ub=[limit for _, limit in capacities], A_eq=equal.tocsr(), b_eq=numpy.zeros(len(rows)),
            bounds=numpy.column_stack([numpy.zeros(len(high)), high]), method=method)
        return -answer.fun / asked


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--program", required=True)
    options.add_argument("--country")
    options.add_argument("--methods", default="highs-ds,highs-ipm", help="on 10,000 sites the first takes minutes")
    options.add_argument("--repeat", type=int, default=3)
    options = options.parse_args()
    programme = Programme(options.data)
    failed = options.country or next(iter(programme.country.values()))
    peers, ours = [], []
    for _ in range(options.repeat):
        by_method = {}
        for method in options.methods.split(","):
            start = time.process_time()
            shares = [programme.solved(method, None), programme.solved(method, failed)]
            by_method[method] = time.process_time() - start
        peers.append(min(by_method.values()))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [options.program, "scenario", "run", "--outage", "country:" + failed, "--rerouting", "links", "--objective", "total", "--data", options.data, "--format", "json"]
        told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["totals"]["asked"]
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        ours.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        for share, name in zip(shares, ("worldBefore", "worldAfter")):
            if abs(share - told[name]) > 1e-5:
                raise SystemExit(f"{name}: HiGHS serves {share}, the program says {told[name]}")
        print(json.dumps({"sites": len(programme.country), "scipy": {k: round(v, 3) for k, v in by_method.items()}, "networklens": round(ours[-1], 3), "served": shares}), flush=True)
    peer, own = statistics.median(peers), statistics.median(ours)
    print(json.dumps({"ratio": round(own / peer, 2), "scipy": round(peer, 3), "networklens": round(own, 3)}))


main()
