"""Imports people with csv and sqlite3: SOURCE TARGET.

What an import must do at least, as one writes it in Python: read, check each address and each
cell, look the address up among the suppressed, draw an identity, keep five attributes as JSON,
and insert in one durable transaction into the tables that Postrider has.
"""

import csv
import json
import re
import secrets
import sqlite3
import sys
import time

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
