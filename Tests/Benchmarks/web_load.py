"""Servers of the part `web` and what asks them: wrk, and a client with a pace of its own.

Used by web.py."""

import http.client
import os
import re
import signal
import socket
import subprocess
import threading
import time

from measuring import ProgramFailed

# One path after another, each thread from a place of its own; answered() counts what came with 200.
# A line of the file is a path, or a path and the address from which it shall seem to come.
LUA = """
local all = {}
function setup(thread) thread:set("number", #all); table.insert(all, thread) end
function init(args)
  paths = {}
  local row = 0
  for line in io.lines("%(paths)s") do
    if row %% %(threads)d == number then table.insert(paths, line) end
    row = row + 1
  end
  -- Of the first thread one request is made and never sent.
  at, good = number == 0 and -1 or 0, 0
end
function request()
  at = at %% #paths + 1
  local path, client = paths[at]:match("^(%%S+) ?(%%S*)$")
  local fields = client ~= "" and {["X-Forwarded-For"] = client} or nil
  return wrk.format("%(method)s", path, fields, %(body)s)
end
function response(status) if status == %(status)d then good = good + 1 end end
function done()
  local counts = {}
  for _, thread in ipairs(all) do table.insert(counts, thread:get("good")) end
  io.write("answered ", table.concat(counts, " "), "\\n")
end
"""
NGINX = """
worker_processes 2;
error_log {folder}/error.log crit;
pid {folder}/nginx.pid;
events {{ worker_connections 4096; }}
http {{
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  access_log {folder}/access.log;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{
    listen 127.0.0.1:{port};
    root {root};
    etag on;
    location / {{
{fields}
    }}
  }}
}}
"""
TICKS = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def family(pid):
    """A process and those that it started."""
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return [pid, *(member for child in file.read().split() for member in family(int(child)))]


def cpu(pid):
    """Seconds of processor that a process and those that it started have spent."""
    ticks = 0
    for member in family(pid):
        with open(f"/proc/{member}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / TICKS


def memory(pid, kind="VmRSS"):
    """Megabytes that a process has in memory."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(kind)) / 1024


def fetch(port, path, host=None):
    """The status, fields and body of an answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers={"Host": host} if host else {})
        answer = connection.getresponse()
        return answer.status, answer.getheaders(), answer.read()
    finally:
        connection.close()


class Server:
    """A server in a process of its own."""

    def __init__(self, command, folder, name):
        self.log = open(os.path.join(folder, f"{name}.log"), "ab")
        self.began = time.monotonic()
        try:
            self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=self.log)
        except FileNotFoundError:
            raise ProgramFailed(f"{name} is not installed") from None
        self.pid = self.process.pid

    def wait(self, port, path="/", pause=0.05):
        """Waits until it answers 200; returns the seconds since it was started."""
        while time.monotonic() < self.began + 60:
            try:
                if fetch(port, path)[0] == 200:
                    return time.monotonic() - self.began
            except OSError:
                if self.process.poll() is not None:
                    break
            time.sleep(pause)
        self.kill()
        raise ProgramFailed(f"{self.process.args[0]} does not answer, see {self.log.name}")

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        self.log.close()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()


def nginx(folder, root, port, fields):
    """nginx with an access log, for files below a folder, with such fields."""
    path = os.path.join(folder, "nginx.conf")
    with open(path, "w") as file:
        file.write(NGINX.format(
            folder=folder, root=root, port=port, fields="\n".join(
                f"      add_header {name} \"{value}\" always;" for name, value in fields)))
    os.chmod(folder, 0o755)
    return Server(["nginx", "-e", os.path.join(folder, "error.log"), "-c", path,
                   "-g", "daemon off;"], folder, "nginx")


def wrk(folder, url, seconds, connections=16, threads=1, paths=None, method="GET", body="nil",
        status=200):
    """Load on a server: completed requests, how many had the status by thread, the rate."""
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s"]
    if paths:
        script = os.path.join(folder, "load.lua")
        with open(script, "w") as file:
            file.write(LUA % {"paths": paths, "threads": threads, "method": method, "body": body,
                              "status": status})
        command += ["-s", script]
    try:
        done = subprocess.run([*command, url], capture_output=True, text=True)
    except FileNotFoundError:
        raise ProgramFailed("wrk is not installed (package wrk)") from None
    count = re.search(r"(\d+) requests in", done.stdout)
    if not count or int(count[1]) == 0:
        raise ProgramFailed(f"wrk: {(done.stdout + done.stderr).strip()[-300:]}")
    answered = re.search(r"answered ([\d ]+)", done.stdout)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", done.stdout)
    return {"requests": int(count[1]),
            "rate": float(re.search(r"Requests/sec:\s*([\d.]+)", done.stdout)[1]),
            "answered": [int(n) for n in answered[1].split()] if answered else None,
            "refused": int(refused[1]) if refused else 0}


def cost(server, folder, url, seconds, **options):
    """The microseconds of processor that a request costs the server, and the rate."""
    before = cpu(server.pid)
    load = wrk(folder, url, seconds, **options)
    spent = cpu(server.pid) - before
    good = sum(load["answered"]) if load["answered"] else load["requests"] - load["refused"]
    if good < 0.99 * load["requests"]:
        raise ProgramFailed(f"{url}: {load['requests'] - good} of {load['requests']} answers were "
                            "other ones")
    return {"cpu_us": spent / load["requests"] * 1e6, "rate": load["rate"]}


class Paced(threading.Thread):
    """A client that asks so often a second, whatever the answers take; keeps how long they took."""

    def __init__(self, port, paths, rate, method="GET", body=None):
        super().__init__()
        self.port, self.paths, self.rate = port, paths, rate
        self.method, self.body = method, body
        self.taken, self.bad = [], 0
        self.over = threading.Event()

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        fields = {"Content-Type": "application/x-www-form-urlencoded"} if self.body else {}
        due = time.monotonic()
        for path in self.paths:
            if self.over.wait(max(0, due - time.monotonic())):
                break
            # From when it was due: an answer that is late delays those that are waited for next.
            connection.request(self.method, path, body=self.body, headers=fields)
            answer = connection.getresponse()
            answer.read()
            self.taken.append(time.monotonic() - due)
            self.bad += answer.status != 200
            due += 1 / self.rate
        connection.close()



def stop(clients):
    """Ends clients; returns the milliseconds that 99 of 100 answers kept to, and how many came."""
    for client in clients:
        client.over.set()
    for client in clients:
        client.join()
    taken = sorted(time for client in clients for time in client.taken)
    bad = sum(client.bad for client in clients)
    if bad or len(taken) < 100:
        raise ProgramFailed(f"{bad} bad answers of {len(taken)}")
    return taken[len(taken) * 99 // 100] * 1e3, len(taken)
