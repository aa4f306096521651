"""Measures the subscriber list beside Python's csv and sqlite3, and SQLite's own shell.

Used by bench.py. A million people with five attributes; every program takes its turn in each
round, and does the same checks on the same file into the same tables.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile

from measuring import PEERS, run

SETTINGS = """newsletter: {name: The Bench Post, postal_address: "1 Example Street, London"}
from: "The Bench Post <post@example.org>"
smtp: {url: "smtp://127.0.0.1:%d", tls: off}
links: {unsubscribe: "https://post.example.org/u/{token}"}
"""

# The columns of our export, by SQLite's shell.
SHELL_EXPORT = """
SELECT s.address, s.name, s.language, s.status,
    (SELECT group_concat(l.name, ';') FROM membership AS m JOIN list AS l ON l.id = m.list
        WHERE m.subscriber = s.id) AS lists,
    (SELECT group_concat(name, ';') FROM tag WHERE subscriber = s.id) AS tags,
    s.consent_source, strftime('%Y-%m-%dT%H:%M:%SZ', s.consent_at / 1000, 'unixepoch'),
    strftime('%Y-%m-%dT%H:%M:%SZ', s.created_at / 1000, 'unixepoch'), s.public_id,
    s.attributes ->> '$.age', s.attributes ->> '$.city', s.attributes ->> '$.joined',
    s.attributes ->> '$.plan', s.attributes ->> '$.score'
FROM subscriber AS s ORDER BY s.id
"""


def write_people(path, count):
    """A table of people whose addresses come in no order."""
    chance = random.Random(7)
    cities = ["Bath", "Köln", "Łódź", "Lyon", "Porto", "Umeå", "Graz", "Cork"]
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("email,name,city,plan,age,joined,score\n")
        for number in range(count):
            tag = f"{chance.getrandbits(40):010x}"
            file.write(
                f"{tag}.{number}@{'mail' if number % 3 else 'post'}{number % 50}.example.org,"
                f"Reader {number},{cities[number % 8]},{'paid' if number % 7 == 0 else 'free'},"
                f"{18 + number % 70},20{10 + number % 16}-0{1 + number % 9}-11,{number % 1000}\n")
    return f"{tag}.{number}@{'mail' if number % 3 else 'post'}{number % 50}.example.org"


def newsroom(program, folder, port=9):
    """A fresh newsroom without anybody in it."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "Articles"))
    with open(os.path.join(folder, "postrider.yml"), "w") as file:
        file.write(SETTINGS % port)
    with open(os.path.join(folder, "Articles", "one.md"), "w") as file:
        file.write("---\ntitle: One\ndate: 2026-11-01\n---\nA few words.\n")
    subprocess.run([program, "subscribers", "list", "-C", folder, "--json"],
                   check=True, capture_output=True)
    return os.path.join(folder, "Subscribers", "subscribers.sqlite")


def send_nearly_nothing(program, folder, issues):
    """Makes ledgers that hold everybody: the audience is frozen, and one mail sent."""
    sink = subprocess.Popen(
        [program, "sink", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        port = int(sink.stdout.readline().split(":")[2].split(";")[0])
        with open(os.path.join(folder, "postrider.yml"), "w") as file:
            file.write(SETTINGS % port)
        for issue in issues:
            subprocess.run([program, "compose", issue, "-C", folder, "--all"],
                           check=True, capture_output=True)
            subprocess.run([program, "send", issue, "-C", folder, "--yes", "--limit", "1",
                            "--progress", "none"], check=True, capture_output=True)
    finally:
        sink.terminate()
        sink.wait()


def measure(program, rounds, count):
    """All comparisons over `count` people."""
    print("Keeping the list", file=sys.stderr)
    folder = tempfile.mkdtemp()
    try:
        return compare(program, rounds, count, folder)
    finally:
        shutil.rmtree(folder)


def write_a_fifth(program, room, path, count):
    """The first of the export, as JSON lines."""
    with open(path, "wb") as file:
        export = subprocess.Popen([program, "subscribers", "export", "-C", room, "--format", "json"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for _ in range(count):
            file.write(export.stdout.readline())
        export.stdout.close()
        export.wait()


def compare(program, rounds, count, folder):
    table, room, peer = (os.path.join(folder, n) for n in ("people.csv", "room", "peer"))
    last = write_people(table, count)
    script = os.path.join(PEERS, "import_people.py")
    samples = {}

    def take(name, command, **options):
        figures = run(command, **options)
        samples.setdefault(name, []).append(figures)
        print(f"  {name:30} {figures['wall']:8.2f} s {figures['cpu']:8.2f} s CPU"
              f" {figures['memory']:6.0f} MB", file=sys.stderr)
        return figures["output"]

    for _ in range(rounds):
        database = newsroom(program, room)
        output = take("import", [program, "subscribers", "import", table, "-C", room, "--json"])
        assert json.loads(output)["added"] == count, output
        other = newsroom(program, peer)
        output = take("import, Python", [sys.executable, script, table, other])
        assert int(output) == count, output
    lines = os.path.join(folder, "people.jsonl")
    write_a_fifth(program, room, lines, count // 5)
    send_nearly_nothing(program, room, ["first", "second", "third"])
    shell = shutil.which("sqlite3")
    condition = 'city = "Bath" and age >= 60 and score < 8 and not plan = "paid"'
    for _ in range(rounds):
        take("export", ["/bin/sh", "-c", f"exec '{program}' subscribers export -C '{room}' >/dev/null"])
        if shell:
            take("export, sqlite3 -csv", [
                "/bin/sh", "-c", f"exec '{shell}' -csv '{database}' \"$0\" >/dev/null", SHELL_EXPORT])
        take("segment", [program, "subscribers", "list", "-C", room, "--json", "--where", condition])
        take("show", [program, "subscribers", "show", last, "-C", room])
        output = take("explain", [
            program, "subscribers", "explain", last, "-C", room, "--issue", "second", "--json"])
        assert len(json.loads(output)["issues"]) == 3, output
        newsroom(program, peer)
        take("import, a fifth as JSON lines",
             [program, "subscribers", "import", lines, "-C", peer, "--json"])
    missing = {} if shell else {"sqlite3 -csv": "not installed (package sqlite3)"}
    return {"people": count, "rounds": rounds, "missing": missing, "rows": {
        name: {key: statistics.median(r[key] for r in runs) for key in ("wall", "cpu")}
        | {"memory_mb": max(r["memory"] for r in runs)} for name, runs in samples.items()},
        "ratio": {
            ours: {key: statistics.median(
                b[key] / a[key] for a, b in zip(samples[ours], samples[theirs]))
                for key in ("wall", "cpu")}
            for ours, theirs in (("import", "import, Python"), ("export", "export, sqlite3 -csv"))
            if theirs in samples}}

