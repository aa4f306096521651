"""Prints the lines that tests ran, by target and file, from what llvm-cov exports."""

import json
import os
import sys
from collections import defaultdict

WANTED = 85

report = json.load(open(sys.argv[1]))
targets = defaultdict(list)
for file in report["data"][0]["files"]:
    path = os.path.relpath(file["filename"])
    if not path.startswith("Sources/"):
        continue
    target, name = path.split("/", 2)[1:]
    lines = file["summary"]["lines"]
    if lines["count"]:
        targets[target].append((lines["covered"], lines["count"], name))


def row(name, covered, count):
    percent = 100 * covered / count
    mark = "  <" if percent < WANTED else ""
    print(f"{name:<58}{covered:>6} /{count:>6}{percent:>7.1f} %{mark}")


everything = [0, 0]
for target in sorted(targets):
    covered = sum(file[0] for file in targets[target])
    count = sum(file[1] for file in targets[target])
    everything[0] += covered
    everything[1] += count
    row(target, covered, count)
    for file in sorted(targets[target], key=lambda file: file[0] / file[1]):
        row("  " + file[2], file[0], file[1])
row("All", *everything)
print(f"< marks what is below {WANTED} % of lines.")
