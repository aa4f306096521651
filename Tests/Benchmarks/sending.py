"""Sending beside others: fixed bodies beside load generators, whole runs beside mailers."""

import csv
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

from measuring import PEERS, PostfixSink, Sink, medians, ratio, say, send, take_turns

BODY = 20_000
GENERATORS = ["libcurl", "smtp-source"]
MAILMERGE = os.path.join(os.path.dirname(sys.executable), "mailmerge")
MAILERS = ["smtplib + Jinja2", "aiosmtplib + Jinja2", "nodemailer pool", "mailmerge"]


def ours(program, what, connections, folder=None, body=BODY, window=1):
    """One of our own sending programs as a command of port and count."""
    place = ["--folder", folder] if folder else []
    return lambda port, count: [
        program, what, *place, "--port", str(port), "--connections", str(connections),
        "--count", str(count), "--bytes", str(body), "--window", str(window)]


def smtp_source(connections):
    return lambda port, count: [
        "smtp-source", "-d", "-s", str(connections), "-m", str(count), "-l", str(BODY),
        "-f", "bounces@example.org", "-t", "reader@example.org", f"127.0.0.1:{port}"]


def python_peer(script, connections):
    return lambda port, count: [
        sys.executable, os.path.join(PEERS, script), str(port), str(connections), str(count)]


def nodemailer(connections):
    return lambda port, count: [
        "node", os.path.join(PEERS, "nodemailer_pool.js"), str(port), str(connections), str(count)]


def mailmerge(folder):
    """mailmerge with its three files; it opens a connection for each mail."""
    def command(port, count):
        place = os.path.join(folder, "mailmerge")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, "server.conf"), "w") as file:
            file.write(f"[smtp_server]\nhost = 127.0.0.1\nport = {port}\n")
        with open(os.path.join(place, "people.csv"), "w", newline="") as file:
            table = csv.writer(file)
            table.writerow(["email", "name", "url"])
            table.writerows([f"reader{n}@example.org", f"Reader {n}",
                             f"https://news.example.org/u/{n}"] for n in range(count))
        with open(os.path.join(place, "mail.txt"), "w") as file:
            file.write("TO: {{email}}\nSUBJECT: News\nFROM: News <news@example.org>\n"
                       "Content-Type: text/html\n\n<html><body><p>Dear {{name}}</p>\n"
                       + "<p>All work and no play makes a dull line.</p>\n" * (BODY // 48)
                       + '<a href="{{url}}">Leave</a></body></html>\n')
        return [MAILMERGE, "--no-dry-run", "--no-limit",
                "--output-format", "text", "--template", f"{place}/mail.txt",
                "--database", f"{place}/people.csv", "--config", f"{place}/server.conf"]
    return command


def absent():
    """The peers that are not installed here, with the package that has them."""
    missing = {}
    if not shutil.which("smtp-source"):
        missing["smtp-source"] = "not installed (package postfix)"
    for name, module, package in (
            ("smtplib + Jinja2", "jinja2", "jinja2"),
            ("aiosmtplib + Jinja2", "aiosmtplib", "aiosmtplib")):
        if not importlib.util.find_spec(module):
            missing[name] = f"not installed (PyPI's {package})"
    if "jinja2" in missing.get("smtplib + Jinja2", ""):
        missing["aiosmtplib + Jinja2"] = missing["smtplib + Jinja2"]
    if not os.path.exists(MAILMERGE):
        missing["mailmerge"] = "not installed (PyPI's mailmerge)"
    if not shutil.which("node"):
        missing["nodemailer pool"] = "not installed (package nodejs)"
    elif subprocess.run(["node", os.path.join(PEERS, "nodemailer_pool.js")],
                        capture_output=True).returncode:
        missing["nodemailer pool"] = "not installed (package node-nodemailer)"
    return missing


def compare(name, commands, counts, sink, rounds, peers, facts):
    """One table: each program's medians, and its rate as a ratio to each other's."""
    print(name, file=sys.stderr)
    missing = {who: why for who, why in absent().items() if who in commands}
    samples, failed = take_turns(rounds, {
        who: lambda command=command, count=counts[who]: send(command, count, sink)
        for who, command in commands.items() if who not in missing})
    rows = {}
    for who, taken in samples.items():
        rows[who] = medians(taken, "rate", "cpu_us", "sink_us", "wall") | {"mails": counts[who]}
        say(who, rows[who])
        for kind, figure in (("rate", "rate"), ("cpu", "cpu_us"), ("memory", "memory_mb")):
            rows[who][f"{kind}_ratio"] = {
                other: ratio(samples, who, other, figure) for other in samples if other != who}
    return {"name": name, "rounds": rounds, "rows": rows, "peers": peers,
            "missing": missing | failed, **facts}


def measure(program, rounds, scale):
    """All comparisons of sending; `scale` divides the number of mails."""
    folder = tempfile.mkdtemp()
    try:
        return [*generators(program, rounds, scale, folder), *mailers(program, rounds, scale, folder)]
    finally:
        shutil.rmtree(folder)


def generators(program, rounds, scale, folder):
    """One fixed body, beside libcurl's own upload and Postfix's smtp-source."""
    cases = [("far1", "A server 20 ms away, 1 connection with a window of 8", 1, 800, 50, 20, None),
             ("far4", "A server 20 ms away, 4 connections", 4, 400, 100, 20, None),
             ("far16", "A server 20 ms away, 16 connections", 16, 1600, 400, 20, None),
             ("loopback", "Loopback, our counting sink, 16 connections", 16, 40_000, 20_000, 0, None)]
    cases.append(("postfix", "Loopback, Postfix's smtp-sink, 16 connections",
                  16, 10_000, 10_000, 0, PostfixSink))
    for key, name, connections, count, theirs, latency, sink in cases:
        if sink and not shutil.which("smtp-sink"):
            yield {"key": key, "name": name, "rounds": 0, "rows": {}, "peers": [],
                   "missing": {"smtp-sink": "not installed (package postfix)"}}
            continue
        window = 8 if key == "far1" else 1
        commands = {
            "transport": ours(program, "transport", connections, window=window),
            "whole run": ours(program, "run", connections, folder, window=window),
            "libcurl": ours(program, "libcurl", connections),
            "smtp-source": smtp_source(connections)}
        counts = {who: max(connections * 4, (theirs if who in GENERATORS else count) // scale)
                  for who in commands}
        yield compare(
            name, commands, counts, sink or (lambda latency=latency: Sink(program, latency)), rounds,
            GENERATORS, {"key": key, "connections": connections, "latency": latency})


def mailers(program, rounds, scale, folder):
    """A mail of its own for everybody, beside what one would write or install for it."""
    connections = 16
    cases = [("mailers", "Personal mails on loopback, 16 connections", 0, 20_000, 600, 200),
             ("mailers far", "Personal mails to a server 20 ms away, 16 connections", 20, 1200, 300, 8)]
    for key, name, latency, count, theirs, slowest in cases:
        commands = {
            "whole run": ours(program, "run", connections, folder),
            "smtplib + Jinja2": python_peer("smtplib_jinja.py", connections if latency else 1),
            "aiosmtplib + Jinja2": python_peer("aiosmtplib_jinja.py", connections),
            "nodemailer pool": nodemailer(connections),
            "mailmerge": mailmerge(folder)}
        counts = {who: max(8 if who == "mailmerge" else 64, number // scale)
                  for who, number in zip(commands, (count, theirs, theirs, theirs, slowest))}
        yield compare(
            name, commands, counts, lambda latency=latency: Sink(program, latency), rounds, MAILERS,
            {"key": key, "connections": connections, "latency": latency})
