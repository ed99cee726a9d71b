"""The CSV files of a generated plain network, as plain arrays; and the JSON lines that every peer prints."""

import csv
import hashlib
import json
import os
import resource
import time


class SupplyTables:
    """Sites by number, in the order of their ids as NetworkLens numbers them; links as two lists of numbers. Vertex len(ids) is kept free for a source of all sources."""

    def __init__(self, folder):
        with open(os.path.join(folder, "sites.csv"), newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            header = next(rows)
            at_id, at_stage, at_country = (header.index(name) for name in ("id", "stage", "country"))
            self.ids, stages, self.countries = [], [], []
            for row in sorted(rows, key=lambda row: row[at_id]):
                self.ids.append(row[at_id])
                stages.append(row[at_stage])
                self.countries.append(row[at_country])
        number = {name: position for position, name in enumerate(self.ids)}
        with open(os.path.join(folder, "links.csv"), newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            header = next(rows)
            at_from, at_to = header.index("from"), header.index("to")
            self.senders, self.receivers = [], []
            for row in rows:
                self.senders.append(number[row[at_from]])
                self.receivers.append(number[row[at_to]])
        sends, receives = set(self.senders), set(self.receivers)
        self.root = len(self.ids)
        self.sources = [site for site, stage in enumerate(stages) if stage == "tier-1"]
        self.targets = [site for site in range(len(self.ids)) if site not in sends and site in receives]

    def arcs(self):
        """Every link, and an arc from the root to each source."""
        yield from zip(self.senders, self.receivers)
        for source in self.sources:
            yield self.root, source

    def pairs(self):
        """A hundred targets, evenly spaced, each with the source upstream of it that supplies the most, as `measure` takes them."""
        suppliers, supplied = {}, [0] * self.root
        for sender, receiver in zip(self.senders, self.receivers):
            suppliers.setdefault(receiver, []).append(sender)
            supplied[sender] += 1
        is_source = set(self.sources)
        found = []
        for pair in range(100):
            target = self.targets[pair * len(self.targets) // 100]
            seen, waiting = {target}, [target]
            while waiting:
                for sender in suppliers.get(waiting.pop(), ()):
                    if sender not in seen:
                        seen.add(sender)
                        waiting.append(sender)
            found.append((min(seen & is_source, key=lambda site: (-supplied[site], site)), target))
        return found


def digest_of_lengths(routes):
    """Of [[links of a route]] by pair, as `measure` hashes it."""
    lines = sorted(f"{pair} {' '.join(str(length) for length in lengths)}\n" for pair, lengths in enumerate(routes))
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


def digest(cuts):
    """Of {label: numbers of the targets it cuts}, as `measure` hashes it."""
    lines = sorted(f"{label} {len(cut)} {sum(cut)}\n" for label, cut in cuts.items() if len(cut) > 0)
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


def cut_by_dominators(tables, dominator_of):
    """From the dominator tree: for each site the targets beneath it. Not on the clock: no library has it."""
    cuts = {}
    for target in tables.targets:
        site = dominator_of(target)
        while site is not None and site >= 0 and site != tables.root:
            cuts.setdefault(tables.ids[site], []).append(target)
            site = dominator_of(site)
    return cuts


class Clock:
    """Runs tasks and prints a JSON line for each."""

    def __init__(self, tool, tables):
        self.tool, self.tables = tool, tables

    def run(self, task, work, repeat, digest_of=lambda answer: None):
        seconds, processor = [], []
        for _ in range(repeat):
            start, used = time.perf_counter(), time.process_time()
            answer = work()
            seconds.append(round(time.perf_counter() - start, 3))
            processor.append(round(time.process_time() - used, 3))
        self.line(task, seconds, digest_of(answer), processor)
        return answer

    def line(self, task, seconds, answer=None, processor=None):
        ordered = sorted(seconds)
        median = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({
            "tool": self.tool, "task": task, "sites": len(self.tables.ids), "links": len(self.tables.senders),
            "targets": len(self.tables.targets), "seconds": round(median, 3), "secondsList": seconds,
            "processorSecondsList": processor, "peakMb": peak, "digest": answer}), flush=True)


def read(folder):
    """The tables and the seconds that reading took."""
    start = time.perf_counter()
    tables = SupplyTables(folder)
    return tables, time.perf_counter() - start
