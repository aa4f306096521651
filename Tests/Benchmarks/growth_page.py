"""The part of the page about how cost grows, with its plots."""

import os

from plot import line_plot
from tables import remarks, table, verdict_table

TITLES = {
    "connections": ("Connections, a server 20 ms away", "connections"),
    "connections, loopback": ("Connections, loopback", "connections"),
    "latency": ("Distance, 16 connections", "milliseconds to the server and back"),
    "body": ("Size of a mail, loopback, 16 connections", "KB a mail"),
}
NOTES = {
    "connections, loopback": "A whole run commits its hand-outs before the transport gets them, as many "
                             "at once as leave in 50 ms.\n",
}


def present(points, who):
    return [point for point in points if who in point]


def plots(growth):
    """The SVG of each plot by file name."""
    drawn = {}
    people = present(growth["recipients"], "whole run")
    if people:
        names = [f"{p['value']:,}" for p in people]
        drawn["recipients-memory"] = line_plot(
            "Peak memory of a whole run", "recipients", "MB",
            {"whole run": [(n, p["whole run"]["memory_mb"]) for n, p in zip(names, people)]})
        drawn["recipients-time"] = line_plot(
            "CPU of one mail", "recipients", "microseconds",
            {"sending": [(n, p["whole run"]["cpu_us"]) for n, p in zip(names, people)],
             "expansion": [(n, p["expansion"]["expansionCPU"] / p["mails"] * 1e6)
                           for n, p in zip(names, people)]})
    for name, (title, axis) in TITLES.items():
        lines = {who: [(str(p["value"]), p[who]["rate"]) for p in present(growth[name], who)]
                 for who in ("whole run", "transport")}
        lines = {who: points for who, points in lines.items() if points}
        if lines:
            drawn[name.replace(", ", "-")] = line_plot(title, axis, "mails/s", lines, log_y=True)
    return drawn


def write_plots(growth, folder):
    os.makedirs(folder, exist_ok=True)
    for name, svg in plots(growth).items():
        with open(os.path.join(folder, f"{name}.svg"), "w") as file:
            file.write(svg)


def picture(name, words):
    return f"![{words}](benchmarks/{name}.svg)\n"


def recipients_table(points):
    return table(
        ["recipients", "rounds", "mails/s", "seconds in all", "CPU us a mail", "expansion, s",
         "expansion, us CPU a row", "peak MB", "ledger, bytes a row"],
        [[f"{p['value']:,}", p["rounds"], f"{p['whole run']['rate']:,.0f}",
          f"{p['whole run']['wall']:.1f}", f"{p['whole run']['cpu_us']:.1f}",
          f"{p['expansion']['expansion']:.2f}",
          f"{p['expansion']['expansionCPU'] / p['mails'] * 1e6:.1f}",
          f"{p['whole run']['memory_mb']:.0f}", f"{p['ledger_bytes_a_row']:.0f}"]
         for p in present(points, "whole run")])


def series_table(axis, points):
    both = [p for p in points if "whole run" in p and "transport" in p]
    return table(
        [axis, "mails", "transport, mails/s", "whole run, mails/s", "kept", "transport, CPU us",
         "whole run, CPU us", "whole run, peak MB"],
        [[p["value"], f"{p['mails']:,}", f"{p['transport']['rate']:,.0f}",
          f"{p['whole run']['rate']:,.0f}", f"{p['whole run']['rate'] / p['transport']['rate']:.0%}",
          f"{p['transport']['cpu_us']:.0f}", f"{p['whole run']['cpu_us']:.0f}",
          f"{p['whole run']['memory_mb']:.0f}"] for p in both])


def growth_section(growth, verdicts):
    """Tables and plots of every series."""
    parts = ["## How cost grows\n\n### Recipients\n\nWhole runs on loopback, 16 connections, mails of "
             "5 KB. A short run spends much of its time on opening connections.\n",
             recipients_table(growth["recipients"]) + missing(growth["recipients"]) + "\n",
             picture("recipients-memory", "Peak memory by number of recipients"),
             picture("recipients-time", "CPU of one mail by number of recipients"),
             verdict_table(verdicts) + "\n"]
    for name, (title, axis) in TITLES.items():
        parts += [f"### {title}\n", *([NOTES[name]] if name in NOTES else []), series_table(axis, growth[name]) + missing(growth[name]) + "\n",
                  picture(name.replace(", ", "-"), f"Rate by {axis}")]
    return "\n".join(parts)


def missing(points):
    """What could not be measured, at which point."""
    return remarks({f"{who} at {p['value']:,}": why
                    for p in points for who, why in p["missing"].items()})
