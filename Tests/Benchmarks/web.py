"""Measures the pages for readers beside nginx, which serves the same file.

Used by bench.py. Both write an access log; wrk keeps its connections; CPU is that of the server's
processes alone, from /proc.
"""

import json
import os
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from measuring import ProgramFailed, take_turns
from subscribers import newsroom, write_people

TICKS = os.sysconf("SC_CLK_TCK")

SETTINGS = """newsletter: {name: The Bench Post, postal_address: "1 Example Street, London"}
from: "The Bench Post <post@example.org>"
smtp: {url: "smtp://127.0.0.1:%d", tls: off}
serve: {url: "http://127.0.0.1:%d", listen: "127.0.0.1:%d"}
archive: {public: true, delay: 0s}
"""

NGINX = """daemon off;
worker_processes 2;
pid %(folder)s/nginx.pid;
error_log %(folder)s/nginx.error crit;
events { worker_connections 4096; }
http {
    types { text/html html; }
    charset utf-8;
    log_format short '$time_iso8601 $request_method $uri $status $body_bytes_sent $request_time';
    access_log %(folder)s/nginx.log short;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=1000;
    keepalive_requests 1000000;
    client_body_temp_path %(folder)s/body; proxy_temp_path %(folder)s/proxy;
    fastcgi_temp_path %(folder)s/fastcgi; uwsgi_temp_path %(folder)s/uwsgi;
    scgi_temp_path %(folder)s/scgi;
    server {
        listen 127.0.0.1:%(port)d;
        root %(folder)s/public;
        add_header Cache-Control "public, max-age=300, stale-while-revalidate=600";
        add_header Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";
        add_header X-Content-Type-Options nosniff;
        add_header Referrer-Policy same-origin;
        add_header Cross-Origin-Opener-Policy same-origin;
        add_header Cross-Origin-Resource-Policy same-origin;
        add_header Vary Accept-Encoding;
    }
}
"""

# Each request takes the next line of a file as its path.
NEXT_PATH = """local paths, at = {}, 0
for line in io.lines("%s") do paths[#paths + 1] = line end
request = function()
  at = at %% #paths + 1
  return wrk.format(%s, paths[at]%s)
end
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def cpu(pids):
    """The CPU seconds of processes so far."""
    spent = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as file:
            words = file.read().rsplit(")", 1)[1].split()
        spent += (int(words[11]) + int(words[12])) / TICKS
    return spent


def memory(pid):
    """The resident memory of a process, in MB."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status == 200
    except OSError:
        return False


def wait_for(url, process):
    for _ in range(60_000):
        if answers(url):
            return
        if process.poll() is not None:
            break
        time.sleep(0.002)
    raise ProgramFailed(f"{url} does not answer")


class Serving:
    """`postrider serve` in a newsroom, with its log in a file."""

    def __init__(self, program, room, port):
        self.url = f"http://127.0.0.1:{port}"
        self.log = open(os.path.join(os.path.dirname(room), "serve.log"), "wb")
        self.begin = time.monotonic()
        self.process = subprocess.Popen(
            [program, "serve", "-C", room], stdout=subprocess.DEVNULL, stderr=self.log)
        self.pids = [self.process.pid]

    def __enter__(self):
        wait_for(self.url + "/healthz", self.process)
        self.ready = time.monotonic() - self.begin
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()
        self.log.close()


class Nginx:
    """nginx with the archive of the same newsroom as files."""

    def __init__(self, folder, port):
        path = shutil.which("nginx")
        if not path:
            raise ProgramFailed("nginx is not installed")
        with open(os.path.join(folder, "nginx.conf"), "w") as file:
            file.write(NGINX % {"folder": folder, "port": port})
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [path, "-e", f"{folder}/nginx.error", "-c", f"{folder}/nginx.conf"])

    def __enter__(self):
        wait_for(self.url + "/index.html", self.process)
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file:
            self.pids = [int(word) for word in file.read().split()]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def load(server, path, seconds, script=None, connections=32):
    """What wrk gets from a server: requests a second, CPU a request, and the slowest of a hundred."""
    wrk = shutil.which("wrk")
    if not wrk:
        raise ProgramFailed("wrk is not installed")
    command = [wrk, "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    if script:
        command += ["-s", script]
    before = cpu(server.pids)
    out = subprocess.run(command + [server.url + path], capture_output=True, text=True).stdout
    spent = cpu(server.pids) - before
    found = re.search(r"(\d+) requests in ([\d.]+)(\w+),", out)
    slow = re.search(r"99%\s+([\d.]+)(\w+)", out)
    if not found or not slow:
        raise ProgramFailed(f"wrk: {out[:200]}")
    count = int(found[1])
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    units = {"us": 1e-3, "ms": 1, "s": 1e3, "m": 6e4}
    return {"count": count, "rate": count / (float(found[2]) * units[found[3]] / 1e3),
            "cpu_us": spent / count * 1e6, "p99_ms": float(slow[1]) * units[slow[2]],
            "failed": int(failed[1]) if failed else 0}


def links(program, folder, room, count, port):
    """Sends an issue to everybody; the paths of the links to leave."""
    maildir = os.path.join(folder, "mails")
    sink = subprocess.Popen([program, "sink", "--port", "0", "--maildir", maildir],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        relay = int(sink.stdout.readline().split(":")[2].split(";")[0])
        with open(os.path.join(room, "postrider.yml"), "w") as file:
            file.write(SETTINGS % (relay, port, port))
        subprocess.run([program, "compose", "first", "-C", room, "--all"],
                       check=True, capture_output=True)
        subprocess.run([program, "send", "first", "-C", room, "--yes", "--ignore-lint",
                        "--progress", "none"], check=True, capture_output=True)
    finally:
        sink.terminate()
        sink.wait()
    found = []
    for name in os.scandir(os.path.join(maildir, "new")):
        with open(name.path, "rb") as file:
            text = file.read().replace(b"=\r\n", b"").replace(b"=\n", b"")
        found.append(re.search(rb"http://[^/]+(/u/[A-Za-z0-9._\-]+)", text)[1].decode())
    if len(found) < count:
        raise ProgramFailed(f"only {len(found)} links of {count}")
    shutil.rmtree(maildir)
    random.Random(3).shuffle(found)
    return found


def script(folder, name, paths, method='"GET"', rest=""):
    """A script for wrk that asks for each path in turn."""
    lines = os.path.join(folder, f"{name}.paths")
    with open(lines, "w") as file:
        file.write("\n".join(paths) + "\n")
    path = os.path.join(folder, f"{name}.lua")
    with open(path, "w") as file:
        file.write(NEXT_PATH % (lines, method, rest))
    return path


def measure(program, rounds, quick):
    """Everything that was asked of the pages."""
    print("The pages for readers", file=sys.stderr)
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o755)
    try:
        return compare(program, rounds, quick, folder)
    finally:
        shutil.rmtree(folder)


def compare(program, rounds, quick, folder):
    room, port, people = os.path.join(folder, "room"), free_port(), 2_000 if quick else 40_000
    seconds = 1 if quick else 4
    newsroom(program, room)
    with open(os.path.join(room, "Articles", "one.md"), "w") as file:
        file.write("---\ntitle: One\ndate: 2026-11-01\n---\n" + "A few words to read.\n" * 260)
    table = os.path.join(folder, "people.csv")
    write_people(table, people)
    subprocess.run([program, "subscribers", "import", table, "-C", room], check=True,
                   capture_output=True)
    paths = links(program, folder, room, people, port)
    subprocess.run([program, "archive", "build", os.path.join(folder, "public"), "-C", room],
                   check=True, capture_output=True)
    size = os.path.getsize(os.path.join(folder, "public", "first", "index.html"))
    result = {"people": people, "page_bytes": size, "rounds": rounds}
    pages = script(folder, "pages", paths)
    forged = script(folder, "forged", [path[:-6] + "AAAAAA" for path in paths])
    with Serving(program, room, port) as ours:
        wait_for(ours.url + "/archive/first/", ours.process)
        result["memory_at_rest_mb"] = memory(ours.process.pid)
        with Nginx(folder, free_port()) as theirs:
            samples, missing = take_turns(rounds, {
                "a page of the archive": lambda: load(ours, "/archive/first/", seconds),
                "the same file, nginx": lambda: load(theirs, "/first/index.html", seconds),
                "the page to leave": lambda: load(ours, "/", seconds, pages),
                "a forged link": lambda: load(ours, "/", seconds, forged),
            })
        result["missing"] = missing
        result["rows"] = {
            name: {key: statistics.median(one[key] for one in taken)
                   for key in ("rate", "cpu_us", "p99_ms")} for name, taken in samples.items()}
        pairs = zip(samples["a page of the archive"], samples.get("the same file, nginx", []))
        ratios = [a["cpu_us"] / b["cpu_us"] for a, b in pairs]
        result["static_ratio"] = statistics.median(ratios) if ratios else None
        result["memory_loaded_mb"] = idle(ours)
    result["clicks"] = clicks(program, room, port, folder, paths, 1 if quick else 10)
    result |= with_many(program, folder, 20_000 if quick else 1_000_000, 5 if quick else 500)
    return result


def idle(server):
    """The memory with 2,000 connections."""
    port = int(server.url.rsplit(":", 1)[1])
    held = [socket.create_connection(("127.0.0.1", port)) for _ in range(2_000)]
    for one in held:
        one.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    for one in held:
        one.recv(4096)
    most = memory(server.process.pid)
    for one in held:
        one.close()
    return most


def clicks(program, room, port, folder, paths, seconds):
    """Durable one-click posts a second, each of another reader, and how many of them are there after
    kill -9."""
    one_click = script(folder, "clicks", paths, '"POST"', ', nil, "List-Unsubscribe=One-Click"')
    with Serving(program, room, port) as server:
        asked = load(server, "/", seconds, one_click, connections=256)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
    told = subprocess.run([program, "subscribers", "list", "-C", room, "--json", "--where",
                           "status = unsubscribed"], capture_output=True, text=True, check=True)
    kept = len(json.loads(told.stdout))
    # Whoever comes again is answered from the first time.
    answered = min(asked["count"], len(paths))
    return {"rate": asked["rate"], "p99_ms": asked["p99_ms"], "answered": answered, "kept": kept,
            "failed": asked["failed"], "distinct": asked["count"] <= len(paths)}


def with_many(program, folder, count, issues):
    """How soon it is ready beside many people and issues, and how slow while all are imported."""
    room, port = os.path.join(folder, "many"), free_port()
    newsroom(program, room)
    table = os.path.join(folder, "many.csv")
    write_people(table, 20)
    subprocess.run([program, "subscribers", "import", table, "-C", room], check=True,
                   capture_output=True)
    paths = links(program, folder, room, 20, port)
    copy_issues(room, issues)
    write_people(table, count)
    with Serving(program, room, port) as server:
        wait_for(server.url + "/archive/first/", server.process)
        importing = subprocess.Popen([program, "subscribers", "import", table, "-C", room],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        post = script(folder, "one", paths[:1], '"POST"', ', nil, "List-Unsubscribe=One-Click"')
        posts, pages = [], []
        while importing.poll() is None:
            posts.append(load(server, "/", 1, post, connections=4))
            pages.append(load(server, "/archive/first/", 1, connections=4))
    times = []
    for _ in range(5):
        with Serving(program, room, port) as server:
            times.append(server.ready)
            wait_for(server.url + "/archive/first/", server.process)
            archive = time.monotonic() - server.begin
    return {"many": count, "issues": issues, "ready_ms": statistics.median(times) * 1e3,
            "archive_ms": archive * 1e3,
            "import_post_p99_ms": max(one["p99_ms"] for one in posts),
            "import_page_p99_ms": max(one["p99_ms"] for one in pages)}


def copy_issues(room, count):
    """Makes issues out of the one that was sent, each under a name of its own."""
    first = os.path.join(room, "Issues", "first")
    for number in range(1, count):
        slug = f"issue-{number:03d}"
        other = os.path.join(room, "Issues", slug)
        shutil.copytree(first, other)
        subprocess.run(["sqlite3", os.path.join(other, "ledger.sqlite"),
                        f"UPDATE mailing SET slug = '{slug}'"], check=True)
