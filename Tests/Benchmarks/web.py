"""Measures `serve` beside nginx, and the archive.

Used by bench.py. nginx gives the same bytes with the same fields as a file; both write a line a
request into a log. Everything else is `serve` alone, on a list of a million and behind five hundred
past issues."""

import http.client
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from measuring import ProgramFailed, medians, ratio, run, say, take_turns
from web_load import Paced, Server, cost, fetch, free_port, memory, nginx, stop, wrk
from web_room import Room, token

ISSUES, MORE_ISSUES, READERS, PEOPLE = 300, 200, 100_000, 1_000_000
ONE_CLICK = '"List-Unsubscribe=One-Click"'
# nginx writes these itself.
OWN_FIELDS = {"date", "content-length", "etag", "connection", "content-type"}


class Sizes:
    """How much is measured."""

    def __init__(self, quick):
        self.issues, self.more = (20, 5) if quick else (ISSUES, MORE_ISSUES)
        self.readers, self.people = (5_000, 20_000) if quick else (READERS, PEOPLE)
        self.seconds = 1 if quick else 4
        self.idle = 200 if quick else 2_000


def measure(program, rounds, quick):
    """All of it; a newsroom is made once."""
    print("Serving", file=sys.stderr)
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o755)
    sizes = Sizes(quick)
    try:
        room = Room(program, os.path.join(folder, "room"), free_port())
        part = {"rounds": rounds, "missing": {}, "issues": sizes.issues, "people": sizes.people,
                "readers": sizes.readers, "connections": sizes.idle,
                "all_issues": sizes.issues + sizes.more}
        room.run("subscribers", "add", "first@example.org")
        room.publish(sizes.issues)
        part["archive"] = archive(room, folder, rounds, sizes)
        readers = room.readers(sizes.readers)
        part |= static(room, folder, rounds, sizes)
        part["pages"] = pages(room, folder, rounds, sizes, readers)
        part["one_click"] = one_click(room, folder, rounds, sizes, readers)
        room.publish(sizes.more - rounds)
        part["busy"] = busy(room, folder, sizes, readers)
        part |= ready(room, folder, rounds, sizes)
        return part
    finally:
        shutil.rmtree(folder)


def archive(room, folder, rounds, sizes):
    """`archive build` of everything, once more, and with one issue more."""
    public = os.path.join(folder, "public")
    build = [room.program, "archive", "build", public, "-C", room.folder, "--json"]

    def whole():
        shutil.rmtree(public, ignore_errors=True)
        return figures(build)

    def more():
        room.publish(1)
        return figures(build)

    samples, missing = take_turns(
        rounds, {"whole": whole, "nothing new": lambda: figures(build), "one issue more": more})
    if missing:
        raise ProgramFailed(str(missing))
    rows = {name: medians(taken, "wall", "cpu", "memory_mb") for name, taken in samples.items()}
    for name, row in rows.items():
        say(name, row)
    return rows


def figures(command):
    taken = run(command)
    return {"wall": taken["wall"], "cpu": taken["cpu"], "memory_mb": taken["memory"]}


def serve(room, folder, *arguments):
    return Server([room.program, "serve", "-C", room.folder, "--listen", f"127.0.0.1:{room.port}",
                   *arguments], folder, "serve")


def static(room, folder, rounds, sizes):
    """What is answered from memory, beside nginx with the same bytes."""
    root = os.path.join(folder, "root")
    os.makedirs(root)
    port = free_port()
    with serve(room, folder) as ours:
        ours.wait(room.port, "/healthz")
        paths = {"archive page": wait_for_archive(room), "style sheet": style(room)}
        fields, sizes_of = [], {}
        for name, path in paths.items():
            status, fields, body = fetch(room.port, path)
            assert status == 200, (path, status)
            sizes_of[name] = len(body)
            local = root + path + ("index.html" if path.endswith("/") else "")
            os.makedirs(os.path.dirname(local), exist_ok=True)
            with open(local, "wb") as file:
                file.write(body)
        same = [(k, v) for k, v in fields if k.lower() not in OWN_FIELDS]
        with nginx(folder, root, port, same) as peer:
            peer.wait(port, paths["archive page"])
            rows, ratios = {}, {}
            for name, path in paths.items():
                check_same(room.port, port, path)
                samples, _ = take_turns(rounds, {
                    "serve": lambda p=path: cost(
                        ours, folder, f"http://127.0.0.1:{room.port}{p}", sizes.seconds),
                    "nginx": lambda p=path: cost(
                        peer, folder, f"http://127.0.0.1:{port}{p}", sizes.seconds)})
                rows[name] = {who: medians(taken, "cpu_us", "rate") for who, taken in samples.items()}
                ratios[name] = ratio(samples, "serve", "nginx", "cpu_us")
                for who, row in rows[name].items():
                    say(f"{name}, {who}", row)
    return {"static": rows, "static_ratio": ratios, "static_bytes": sizes_of}


def check_same(ours, theirs, path):
    """Both must answer with the same bytes and fields of the same length, but for nginx's own name."""
    a, b = fetch(ours, path), fetch(theirs, path)
    names = [{k.lower() for k, _ in x[1]} for x in (a, b)]
    if a[0] != 200 or b[0] != 200 or a[2] != b[2]:
        raise ProgramFailed(f"{path}: {a[0]} and {b[0]}, other bytes")
    extra = names[1] - names[0] - {"server", "last-modified", "accept-ranges", "connection", "etag",
                                   "vary"}
    if extra or names[0] - names[1] - {"vary", "cache-control", "etag"}:
        raise ProgramFailed(f"{path}: other fields, {names[0] ^ names[1]}")


def style(room):
    """The path of the style sheet."""
    page = fetch(room.port, "/nowhere")[2].decode()
    return page.split('rel="stylesheet" href="')[1].split('"')[0]


def wait_for_archive(room):
    """The path of a past issue, once it answers."""
    path = "/archive/1975-06-07/" if room_has(room, "1975-06-07") else "/archive/1971-06-07/"
    for _ in range(600):
        if fetch(room.port, path)[0] == 200:
            return path
        time.sleep(0.1)
    raise ProgramFailed(f"{path} does not answer")


def room_has(room, slug):
    return os.path.exists(os.path.join(room.folder, "Issues", slug))


def write_lines(folder, name, lines):
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")
    return path


def pages(room, folder, rounds, sizes, readers):
    """The pages behind links, true and forged; each link is shown thirty times a minute."""
    key = room.key[0]
    true = write_lines(folder, "true", [path for _, path in readers])
    # Of as many networks as there are links: what one network tries is limited.
    forged = write_lines(folder, "forged", [
        f"/u/{token(key, b'another', secrets.token_hex(10), forged=True)} "
        f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}" for n in range(len(readers))])
    url = f"http://127.0.0.1:{room.port}"
    with serve(room, folder) as ours:
        ours.wait(room.port, "/healthz")
        samples, missing = take_turns(rounds, {
            "token page": lambda: cost(ours, folder, url, sizes.seconds, paths=true),
            "forged token": lambda: cost(ours, folder, url, sizes.seconds, paths=forged,
                                         status=404)})
    if missing:
        raise ProgramFailed(str(missing))
    rows = {name: medians(taken, "cpu_us", "rate") for name, taken in samples.items()}
    for name, row in rows.items():
        say(name, row)
    return rows


def one_click(room, folder, rounds, sizes, readers, connections=64):
    """POSTs of distinct links while they last; killed in the midst of it, each round with links of
    its own. A thread has one connection, so that its answers come in the order of its links."""
    share = len(readers) // (2 * rounds)
    taken = []
    for number in range(rounds):
        mine = readers[number * share:(number + 1) * share]
        links = write_lines(folder, "links", [path for _, path in mine])
        before = room.left()
        with serve(room, folder) as ours:
            ours.wait(room.port, "/healthz")
            command = subprocess.Popen(
                ["/bin/sh", "-c", f"sleep {sizes.seconds - 0.5}; kill -9 {ours.pid}"])
            load = wrk(folder, f"http://127.0.0.1:{room.port}", sizes.seconds + 1, connections,
                       connections, paths=links, method="POST", body=ONE_CLICK)
            command.wait()
            ours.process.wait(30)
        answered = [mine[thread + at * connections][0]
                    for thread, good in enumerate(load["answered"]) for at in range(good)
                    if thread + at * connections < len(mine)]
        lost = len(set(answered) - (room.left() - before))
        row = {"rate": sum(load["answered"]) / (sizes.seconds - 0.5), "answered": len(answered),
               "lost": lost}
        say("one-click, killed", row)
        if sum(load["answered"]) > len(mine):
            raise ProgramFailed("there were too few links for as many answers")
        taken.append(row)
    return {"rate": statistics.median(row["rate"] for row in taken),
            "answered": sum(row["answered"] for row in taken),
            "lost": sum(row["lost"] for row in taken)}


def busy(room, folder, sizes, readers, rate=200, width=16):
    """POSTs and archive pages, 200 of each a second over 16 connections, while a million people are
    imported."""
    links = [path for _, path in readers[len(readers) // 2:]]
    table = room.people(sizes.people, "crowd")
    row = {"answers": 0}
    with serve(room, folder) as ours:
        ours.wait(room.port, "/healthz")
        page = wait_for_archive(room)
        clients = {
            "one-click": [Paced(room.port, links[n::width], rate / width, "POST",
                                "List-Unsubscribe=One-Click") for n in range(width)],
            "archive page": [Paced(room.port, [page] * 1_000_000, rate / width)
                             for _ in range(width)]}
        for client in [*clients["one-click"], *clients["archive page"]]:
            client.start()
            time.sleep(1 / rate)
        try:
            imported = run([room.program, "subscribers", "import", table, "-C", room.folder])
        finally:
            for name, group in clients.items():
                row[name], count = stop(group)
                row["answers"] += count
    row["import_wall"] = imported["wall"]
    say("p99 ms in an import", row)
    return row


def ready(room, folder, rounds, sizes):
    """From the start to /readyz, and the memory at rest and with many connections."""
    admin = free_port()
    taken, rest, many = [], [], []
    for number in range(rounds + 1):
        with serve(room, folder, "--admin", f"127.0.0.1:{admin}") as ours:
            seconds = ours.wait(admin, "/readyz", pause=0.001)
            page = wait_for_archive(room)
            # The first start makes the archive of the issues that came since.
            if number > 0:
                taken.append(seconds)
            time.sleep(1)
            rest.append(memory(ours.pid))
            if number == rounds:
                many.append(with_connections(room, page, sizes.idle, ours))
    row = {"ready": statistics.median(taken), "rest_mb": statistics.median(rest[1:]),
           "many_mb": max(many)}
    say("ready", row)
    return row


def with_connections(room, page, count, ours):
    """The memory of the server while so many connections, each of which got a page, stay open."""
    connections = []
    try:
        for _ in range(count):
            connection = http.client.HTTPConnection("127.0.0.1", room.port, timeout=30)
            connection.request("GET", page)
            connections.append(connection)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status
        time.sleep(1)
        return memory(ours.pid, "VmHWM")
    finally:
        for connection in connections:
            connection.close()
