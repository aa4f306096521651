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

SETTINGS = """newsletter: {name: The Bench Post, postal_address: "1 Example Street, London"}
from: "The Bench Post <post@example.org>"
smtp: {url: "smtp://127.0.0.1:%d", tls: off}
links: {unsubscribe: "https://post.example.org/u/{token}"}
"""

# What an import must do at least, as one writes it in Python: read, check each address and each
# cell, look the address up among the suppressed, draw an identity, keep five attributes as JSON,
# and insert in one durable transaction into the tables that Postrider has.
PYTHON_IMPORT = r"""
import csv, json, re, secrets, sqlite3, sys, time
source, target = sys.argv[1:]
db = sqlite3.connect(target, isolation_level=None)
db.execute("PRAGMA journal_mode = TRUNCATE")
db.execute("PRAGMA synchronous = FULL")
db.execute("PRAGMA cache_size = -32768")
db.execute("BEGIN IMMEDIATE")
address = re.compile(
    r"(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*")
control = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
alphabet = "abcdefghijklmnopqrstuvwxyz234567"
letters = bytes(ord(alphabet[n & 31]) for n in range(256))
suppressed = {row[0] for row in db.execute("SELECT address_key FROM suppression")}
now = int(time.time() * 1000)
rejected = skipped = 0

def rows(reader, names):
    global rejected, skipped
    for cells in reader:
        if len(cells) != len(names) or any(map(control.search, cells)) \
                or len(cells[0]) > 254 or not address.fullmatch(cells[0]):
            rejected += 1
            continue
        key = cells[0].lower()
        if key in suppressed:
            skipped += 1
            continue
        attributes = {n: c for n, c in sorted(zip(names[2:], cells[2:])) if c}
        yield (secrets.token_bytes(20).translate(letters).decode(), cells[0], key, cells[1] or None,
               "active", now, now, json.dumps(attributes, separators=(",", ":")), 1)

with open(source, newline="", encoding="utf-8") as file:
    reader = csv.reader(file)
    names = next(reader)
    db.execute("INSERT INTO batch (id, at, source) VALUES (1, ?, ?)", (now, source))
    db.executemany(
        "INSERT INTO subscriber (public_id, address, address_key, name, status, created_at,"
        " updated_at, attributes, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (address_key) DO NOTHING",
        rows(reader, names))
db.execute("COMMIT")
print(db.execute("SELECT COUNT(*) FROM subscriber").fetchone()[0])
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


def measure(program, rounds, count, run):
    """All comparisons over `count` people; `run` measures one command."""
    folder = tempfile.mkdtemp()
    try:
        return compare(program, rounds, count, run, folder)
    finally:
        shutil.rmtree(folder)


def compare(program, rounds, count, run, folder):
    table, room, peer = (os.path.join(folder, n) for n in ("people.csv", "room", "peer"))
    last = write_people(table, count)
    script = os.path.join(folder, "peer.py")
    with open(script, "w") as file:
        file.write(PYTHON_IMPORT)
    samples = {}

    def take(name, command, **options):
        figures = run(command, **options)
        samples.setdefault(name, []).append(figures)
        print(f"  {name:22} {figures['wall']:8.2f} s {figures['cpu']:8.2f} s CPU"
              f" {figures['memory']:6.0f} MB", file=sys.stderr)
        return figures["output"]

    for _ in range(rounds):
        database = newsroom(program, room)
        output = take("import", [program, "subscribers", "import", table, "-C", room, "--json"])
        assert json.loads(output)["added"] == count, output
        other = newsroom(program, peer)
        output = take("import, Python", [sys.executable, script, table, other])
        assert int(output) == count, output
    subprocess.run([program, "subscribers", "export", "-C", room, "--format", "json"],
                   check=True, stdout=open(os.path.join(folder, "people.jsonl"), "w"))
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
        take("import, JSON lines", [program, "subscribers", "import",
                                    os.path.join(folder, "people.jsonl"), "-C", peer, "--json"])
    return {"people": count, "rows": {
        name: {key: statistics.median(r[key] for r in runs) for key in ("wall", "cpu")}
        | {"memory_mb": max(r["memory"] for r in runs)} for name, runs in samples.items()},
        "ratio": {
            ours: {key: statistics.median(
                b[key] / a[key] for a, b in zip(samples[ours], samples[theirs]))
                for key in ("wall", "cpu")}
            for ours, theirs in (("import", "import, Python"), ("export", "export, sqlite3 -csv"))
            if theirs in samples}}


def section(result):
    """A part of docs/benchmarks.md."""
    lines = ["## Keeping the list", "",
             f"{result['people']:,} people with five attributes, their addresses in no order; for "
             "`explain` three ledgers that hold all of them. Python's csv and sqlite3 do the same "
             "checks and fill the same tables; `sqlite3 -csv` writes the same columns.", "",
             "| what | seconds | CPU seconds | peak MB |", "|---|---|---|---|"]
    for name, row in result["rows"].items():
        lines.append(f"| {name} | {row['wall']:.2f} | {row['cpu']:.3f} | {row['memory_mb']:.0f} |")
    peers = {"import": "Python", "export": "`sqlite3 -csv`"}
    words = [f"{name} {ratio['wall']:.2f} times as fast as {peers[name]}, with "
             f"{100 / ratio['cpu']:.0f}% of its CPU" for name, ratio in result["ratio"].items()]
    if words:
        lines += ["", "Round by round: " + "; ".join(words) + "."]
    if "export" not in result["ratio"]:
        lines += ["", "sqlite3 is not installed here and was left out."]
    return "\n".join(lines) + "\n"
