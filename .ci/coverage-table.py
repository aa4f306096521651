"""Prints the lines that tests ran, by target and file, from what llvm-cov exports.

With --markdown: the tables of docs/testing.md instead, by target and of the files that are
below what is wanted.
"""

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

sums = {
    target: (sum(file[0] for file in files), sum(file[1] for file in files))
    for target, files in sorted(targets.items())
}
everything = (sum(one[0] for one in sums.values()), sum(one[1] for one in sums.values()))


def percent(covered, count):
    return 100 * covered / count


def row(name, covered, count):
    mark = "  <" if percent(covered, count) < WANTED else ""
    print(f"{name:<58}{covered:>6} /{count:>6}{percent(covered, count):>7.1f} %{mark}")


def page():
    print("| target | lines | run | share |\n|---|---|---|---|")
    for target, (covered, count) in [*sums.items(), ("all", everything)]:
        print(f"| {target} | {count:,} | {covered:,} | {percent(covered, count):.1f} % |")
    print(f"\n| file below {WANTED} % | lines | share |\n|---|---|---|")
    for target, files in sorted(targets.items()):
        for covered, count, name in sorted(files, key=lambda file: file[0] / file[1]):
            if percent(covered, count) < WANTED:
                print(f"| {target}/{name} | {count} | {percent(covered, count):.0f} % |")


if "--markdown" in sys.argv:
    page()
    sys.exit()
for target, files in sorted(targets.items()):
    row(target, *sums[target])
    for file in sorted(files, key=lambda file: file[0] / file[1]):
        row("  " + file[2], file[0], file[1])
row("All", *everything)
print(f"< marks what is below {WANTED} % of lines.")
