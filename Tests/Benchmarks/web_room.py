"""The newsroom of the part `web`: past issues, readers, and the links that mails carry.

Used by web.py. The links are made here as `Token.swift` makes them, since a bench that took them out
of a hundred thousand mails would measure for an hour."""

import base64
import csv
import hashlib
import hmac
import io
import os
import random
import struct
import subprocess
import zlib

from measuring import ProgramFailed

SETTINGS = """newsletter: {{name: The Bench Post, postal_address: "1 Example Street, London"}}
from: "The Bench Post <post@example.org>"
smtp: {{url: "smtp://127.0.0.1:{relay}", tls: off}}
serve: {{url: "http://127.0.0.1:{port}"}}
archive: {{public: true, delay: 0s}}
"""

WORDS = ("river ice towel morning soup bridge people cold water open nobody minds page place today "
         "friend bread table letter window garden winter road market").split()


def picture(side=160):
    """A PNG with some noise in it."""
    chance = random.Random(3)
    rows = b"".join(b"\0" + bytes(chance.randrange(256) for _ in range(3 * side)) for _ in range(side))

    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def article(number):
    chance = random.Random(number)
    lines = ["---", f"title: Story {number}", "date: 2026-11-01", "---", ""]
    for _ in range(6):
        lines += [" ".join(chance.choice(WORDS) for _ in range(70)).capitalize() + ".", ""]
    return "\n".join(lines + ["![The river](river.png)", ""])


class Room:
    """A newsroom and the program that works in it."""

    def __init__(self, program, folder, port):
        self.program, self.folder, self.port = program, folder, port
        self.published = 0
        articles = os.path.join(folder, "Articles")
        os.makedirs(articles)
        with open(os.path.join(articles, "river.png"), "wb") as file:
            file.write(picture())
        for number in range(3):
            with open(os.path.join(articles, f"story-{number}.md"), "w") as file:
                file.write(article(number))
        self.settings(9)

    def settings(self, relay):
        with open(os.path.join(self.folder, "postrider.yml"), "w") as file:
            file.write(SETTINGS.format(relay=relay, port=self.port))

    def run(self, *arguments):
        """Runs a command in the newsroom; returns its output."""
        done = subprocess.run([self.program, *arguments, "-C", self.folder], capture_output=True,
                              text=True)
        if done.returncode != 0:
            raise ProgramFailed(f"postrider {arguments[0]}: {done.stderr.strip()[-300:]}")
        return done.stdout

    def publish(self, count):
        """Sends so many issues more."""
        sink = subprocess.Popen([self.program, "sink", "--port", "0"], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)
        try:
            self.settings(int(sink.stdout.readline().split(":")[2].split(";")[0]))
            for number in range(self.published, self.published + count):
                # Fifty years of months: each has a day of its own.
                slug = f"{1971 + number // 12}-{1 + number % 12:02}-07"
                self.run("compose", slug, "--all", "--subject", f"Number {number}",
                         "--intro", f"Words of number {number} alone.")
                self.run("send", slug, "--yes", "--ignore-lint", "--progress", "none")
        finally:
            sink.terminate()
            sink.wait()
            self.settings(9)
        self.published += count

    @property
    def key(self):
        """The name of the key of the links, and the key."""
        with open(os.path.join(self.folder, "Subscribers", "secret.key")) as file:
            name, secret = file.read().split()
        return name, bytes.fromhex(secret)

    def readers(self, count):
        """Imports so many readers; returns each with the path of their link to leave."""
        self.import_people(count, "reader")
        name, secret = self.key
        rows = csv.DictReader(io.StringIO(self.run("subscribers", "export")))
        return [(row["email"], "/u/" + token(name, secret, row["postrider_id"]))
                for row in rows if row["email"].startswith("reader")]

    def import_people(self, count, name):
        path = self.people(count, name)
        self.run("subscribers", "import", path)
        os.unlink(path)

    def people(self, count, name):
        """A file of people to import."""
        path = os.path.join(self.folder, f"{name}.csv")
        with open(path, "w") as file:
            file.write("email,name\n")
            for number in range(count):
                file.write(f"{name}{number}@mail{number % 50}.example.org,Reader {number}\n")
        return path

    def left(self):
        """The addresses that have left."""
        rows = csv.DictReader(io.StringIO(self.run("subscribers", "export")))
        return {row["email"] for row in rows if row["status"] == "unsubscribed"}


def token(key, secret, subscriber, forged=False):
    """A link to leave, or one that nobody made."""
    payload = base64.urlsafe_b64encode(f"u///2026-11-07/{subscriber}".encode()).rstrip(b"=")
    signed = b"v1." + key.encode() + b"." + payload
    code = hmac.new(secret, b"token\0" + signed, hashlib.sha256).digest()[:16]
    if forged:
        code = bytes(code[1:]) + bytes([code[0] ^ 0x55])
    return (signed + b"." + base64.urlsafe_b64encode(code).rstrip(b"=")).decode()
