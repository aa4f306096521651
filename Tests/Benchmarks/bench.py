#!/usr/bin/env python3
"""Measures Postrider beside its peers and writes docs/benchmarks.md, .json and the plots.

Every figure is a median over rounds in which all programs take their turn one after another,
so that a change in the machine's speed meets all of them. Ratios are taken round by round.
Usage: bench.py BENCHMARKS_PROGRAM [--postrider PROGRAM] [--rounds N] [--quick] [--only PART]
    [--write FOLDER]
"""

import argparse
import json
import os
import platform
import resource
import statistics
import sys
import tempfile
import time
import traceback

import composing
import growth
import growth_page
import mails
import sending
import subscribers
import web
from page import page
from targets import all_verdicts

PARTS = ["sending", "growth", "mails", "subscribers", "composing", "web"]
# What a part that is measured again leaves as it was, and the parts that were.
OF_THE_WHOLE = ["machine", "minutes", "again"]


def fsync_us():
    """The median microseconds of one write and fsync, where the ledgers of the bench lie."""
    with tempfile.TemporaryFile() as file:
        spent = []
        for _ in range(50):
            file.write(b"x" * 4096)
            file.flush()
            begin = time.monotonic()
            os.fsync(file.fileno())
            spent.append(time.monotonic() - begin)
    return statistics.median(spent) * 1e6


def processor():
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def machine():
    """What was measured on."""
    return {"date": time.strftime("%Y-%m-%d", time.gmtime()), "cores": len(os.sched_getaffinity(0)),
            "processor": processor(), "system": f"{platform.system()} {platform.machine()}",
            "fsync_us": fsync_us(), "load": os.getloadavg()[0]}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="a small load, one round")
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--postrider", help="the program itself, for the subscriber list")
    parser.add_argument("--write", help="the folder of benchmarks.md, .json and the plots")
    return parser.parse_args()


def measure(options):
    """Every part that was asked for."""
    program, rounds = os.path.abspath(options.program), 1 if options.quick else options.rounds
    scale = 50 if options.quick else 1
    measures = {
        "sending": lambda: sending.measure(program, rounds, scale),
        "growth": lambda: growth.measure(program, rounds, options.quick),
        "mails": lambda: mails.measure(program, rounds, scale),
        "subscribers": lambda: subscribers.measure(
            os.path.abspath(options.postrider), rounds, 1_000_000 // scale),
        "composing": lambda: composing.measure(program, rounds),
        "web": lambda: web.measure(os.path.abspath(options.postrider), rounds, options.quick),
    }
    wanted = [options.only] if options.only else PARTS
    if not options.postrider:
        wanted = [part for part in wanted if part not in ("subscribers", "web")]
    results = {}
    for part in wanted:
        begin = time.monotonic()
        try:
            results[part] = measures[part]()
        except Exception as error:  # The other parts are worth having.
            results.setdefault("failed", {})[part] = f"{type(error).__name__}: {error}"[:300]
            traceback.print_exc()
        print(f"{part}: {time.monotonic() - begin:.0f} s\n", file=sys.stderr)
    return results


def before(folder):
    """What was measured last, for the parts that are not measured now."""
    path = os.path.join(folder, "benchmarks.json")
    if not os.path.exists(path):
        return {}
    with open(path) as file:
        known = json.load(file)
    if "verdicts" not in known:
        return {}
    return {key: value for key, value in known.items() if key in [*PARTS, *OF_THE_WHOLE]}


def main():
    options = arguments()
    begin = time.monotonic()
    results = {"machine": machine(), "quick": options.quick}
    known = before(options.write) if options.only and options.write else {}
    results |= known
    results |= measure(options)
    if known:
        results["again"] = sorted({*known.get("again", []), options.only})
    else:
        results["minutes"] = (time.monotonic() - begin) / 60
        floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        results["machine"]["floor_mb"] = floor / 1024
    results["verdicts"] = all_verdicts(results)
    text = page(results, results["verdicts"])
    if not options.write:
        print(text)
        return
    with open(os.path.join(options.write, "benchmarks.json"), "w") as file:
        json.dump(results, file, indent=1)
        file.write("\n")
    with open(os.path.join(options.write, "benchmarks.md"), "w") as file:
        file.write(text)
    if results.get("growth"):
        growth_page.write_plots(results["growth"], os.path.join(options.write, "benchmarks"))
    if "failed" in results:
        sys.exit("Not measured: " + ", ".join(results["failed"]) + ".")


if __name__ == "__main__":
    os.environ["PATH"] += ":/usr/sbin"
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    main()
