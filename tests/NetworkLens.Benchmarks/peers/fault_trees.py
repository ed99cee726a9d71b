"""Minimal cut sets and chances of fault trees (Open-PSA), by NetworkLens and by SCRAM: the same sets, the same figures, and what each takes.

A network that needs one supplier of an input is an or of what fails, one that needs all of several inputs an and: `networklens import` turns
a fault tree into such a network. Times are processor seconds beyond start-up, which is that of a tree of one event.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile

PRODUCT = re.compile(r"<product\b([^>]*)>(.*?)</product>", re.S)
EVENT = re.compile(r'<basic-event name="([^"]*)"')
TINY = '<opsa-mef><define-fault-tree name="t"><define-gate name="top"><or><basic-event name="e"/></or></define-gate></define-fault-tree><model-data><define-basic-event name="e"><float value="0.1"/></define-basic-event></model-data></opsa-mef>'


def run(command, seconds, out=None):
    """Processor seconds, exit code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(out, "w") if out else open(os.devnull, "w") as output:
        limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        code = subprocess.run(command, stdout=output, stderr=subprocess.DEVNULL, preexec_fn=limit).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, code


def scram_sets(path, order):
    """The sets of a report that have exactly so many events."""
    text = open(path).read()
    sets = set()
    for attributes, body in PRODUCT.findall(text):
        events = EVENT.findall(body)
        if len(events) == order:
            sets.add(tuple(sorted(events)))
    return sets


def our_sets(path):
    with open(path) as lines:
        next(lines)
        return {tuple(sorted(line.split(",", 1)[0].strip('"').split(";"))) for line in lines}


def relative(a, b):
    return 0.0 if a == b else abs(a - b) / max(abs(a), abs(b))


def chances(ours, report):
    """Largest relative errors of the chance and of Birnbaum, Fussell-Vesely, RAW, RRW. SCRAM prints six digits unless its %g is made %.17g."""
    rows = json.load(open(ours))["results"]
    text = open(report).read()
    top = re.search(r'<sum-of-products[^>]* probability="([^"]*)"', text)
    if not rows or not top:
        return None
    worst = [relative(rows[0]["chance"], float(top.group(1)))] + [0.0] * 4
    found = {m[0]: [float(x) for x in m[1:]] for m in re.findall(
        r'<basic-event name="([^"]*)" occurrence="\d+" probability="[^"]*" MIF="([^"]*)" CIF="([^"]*)" DIF="[^"]*" RAW="([^"]*)" RRW="([^"]*)"', text)}
    for row in rows:
        theirs = found.get(row["label"])
        for at, field in enumerate(["birnbaum", "fussellVesely", "riskAchievementWorth", "riskReductionWorth"]):
            if theirs and row[field] is not None:
                worst[at + 1] = max(worst[at + 1], relative(row[field], theirs[at]))
    return worst


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("models", nargs="+", help="Open-PSA files")
    arguments.add_argument("--networklens", default="networklens", help="the program, words parted by blanks")
    arguments.add_argument("--scram", default="scram", help="the program, words parted by blanks: 'env LD_PRELOAD=./digits.so scram' for all digits")
    arguments.add_argument("--orders", type=int, nargs="*", default=[1, 2, 3, 4])
    arguments.add_argument("--risk", action="store_true", help="chances in place of cut sets")
    arguments.add_argument("--seconds", type=int, default=100, help="processor seconds for a run")
    chosen = arguments.parse_args()
    lens, scram = chosen.networklens.split(), chosen.scram.split()
    with tempfile.TemporaryDirectory() as folder:
        at = lambda name: os.path.join(folder, name)

        def ask(data, order):
            verb = ["risk"] if chosen.risk else ["chokepoints", "--order", str(order)]
            return run(lens + verb + ["--data", data, "--by", "site", "--format", "json" if chosen.risk else "csv", "--quiet"], chosen.seconds, at("ours"))

        def theirs(model, order):
            options = ["--bdd", "--probability", "1", "--importance", "1", "-l", "3"] if chosen.risk else ["-l", str(order)]
            return run(scram + options + ["-o", at("theirs"), model], chosen.seconds)

        with open(at("tiny.xml"), "w") as tiny:
            tiny.write(TINY)
        run(lens + ["import", at("tiny.xml"), "--out", at("tiny"), "--quiet"], 60)
        start = [min(ask(at("tiny"), 1)[0] for _ in range(3)), min(theirs(at("tiny.xml"), 1)[0] for _ in range(3))]
        sums = [0.0, 0.0]
        for model in chosen.models:
            name = os.path.splitext(os.path.basename(model))[0]
            if run(lens + ["import", model, "--out", at(name), "--quiet"], 60)[1] != 0:
                print(f"| {name} | | not coherent | | |", flush=True)
                continue
            for order in [0] if chosen.risk else chosen.orders:
                seconds, code = theirs(model, order)
                if code != 0:
                    print(f"| {name} | {order} | SCRAM ended with {code} | | |", flush=True)
                    continue
                mine, code = ask(at(name), order)
                if code != 0:
                    verdict = f"ended with {code}"
                elif chosen.risk:
                    worst = chances(at("ours"), at("theirs"))
                    verdict = "not exact" if worst is None else " ".join(f"{error:.0e}" for error in worst)
                else:
                    ours, expected = our_sets(at("ours")), scram_sets(at("theirs"), order)
                    verdict = f"{len(expected)} same" if ours == expected else f"{len(ours)} for {len(expected)}: DIFFERENT"
                mine, seconds = max(0.0, mine - start[0]), max(0.0, seconds - start[1])
                sums = [sums[0] + mine, sums[1] + seconds]
                print(f"| {name} | {order or ''} | {verdict} | {mine:.2f} | {seconds:.2f} |", flush=True)
        print(f"| all | | | {sums[0]:.2f} | {sums[1]:.2f} |")


if __name__ == "__main__":
    sys.exit(main())
