"""How everything is measured: programs in turn, round by round, each in a process of its own."""

import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Peers")
LONGEST_RUN = 300


class ProgramFailed(Exception):
    """A program ended badly, or took too long."""


def run(command, **options):
    """Runs a command; returns wall and CPU seconds, peak memory in MB, and what it printed."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        try:
            process = subprocess.Popen(command, **{"stdout": output, "stderr": errors, **options})
        except FileNotFoundError:
            raise ProgramFailed(f"{command[0]} is not installed") from None
        alarm = threading.Timer(LONGEST_RUN, process.kill)
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            last = (errors.read().decode(errors="replace").strip().splitlines() or [""])[-1]
            raise ProgramFailed(f"{os.path.basename(command[0])} ended with "
                                f"{process.returncode}: {last[:200]}")
        return {
            "wall": wall,
            "cpu": usage.ru_utime + usage.ru_stime,
            "memory": usage.ru_maxrss / 1024,
            "output": output.read().decode(errors="replace").strip(),
        }


class Sink:
    """Our counting sink in a process of its own; afterwards `cpu` is what it has spent."""

    def __init__(self, program, latency=0):
        self.cpu = None
        self.process = subprocess.Popen(
            [program, "sink", "--latency", str(latency)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def stop(self):
        self.process.stdin.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.cpu = usage.ru_utime + usage.ru_stime
        if self.process.stdout:
            self.process.stdout.close()


class PostfixSink(Sink):
    """Postfix's smtp-sink on a loopback port."""

    def __init__(self, port=25251):
        self.cpu = None
        self.port = port
        user = ["-u", "nobody"] if os.geteuid() == 0 else []
        self.process = subprocess.Popen(
            ["smtp-sink", *user, f"127.0.0.1:{port}", "1000"], stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.01)
        self.process.kill()
        raise ProgramFailed("smtp-sink does not listen")

    def stop(self):
        self.process.terminate()


def take_turns(rounds, programs):
    """Runs what the dictionary names in turn, so many rounds; a change in the machine's speed
    meets all of them. Returns samples by name, and for each that cannot run the reason."""
    samples = {name: [] for name in programs}
    missing = {}
    for _ in range(rounds):
        for name, measure in programs.items():
            if name in missing:
                continue
            try:
                samples[name].append(measure())
            except ProgramFailed as error:
                missing[name] = str(error)
                print(f"  {name}: {error}", file=sys.stderr)
    return {name: taken for name, taken in samples.items() if name not in missing}, missing


def send(command, count, sink):
    """One sending program against a sink of its own: times, rate and CPU a mail.

    The rate counts from the beginning of sending where the program says when that was.
    """
    with sink() as server:
        figures = run(command(server.port, count))
    try:
        told = json.loads(figures["output"].splitlines()[-1])
    except (ValueError, IndexError):
        told = {}
    return {
        "rate": count / told.get("sending", figures["wall"]),
        "cpu_us": told.get("sendingCPU", figures["cpu"]) / count * 1e6,
        "sink_us": server.cpu / count * 1e6,
        "wall": figures["wall"],
        "memory_mb": figures["memory"],
        "told": told,
    }


def medians(taken, *names):
    """The median of each named figure; memory is the largest."""
    row = {name: statistics.median(figures[name] for figures in taken) for name in names}
    if taken and "memory_mb" in taken[0]:
        row["memory_mb"] = max(figures["memory_mb"] for figures in taken)
    return row


def ratio(samples, ours, theirs, name):
    """The median over rounds of one program's figure to another's; None where one is missing."""
    if ours not in samples or theirs not in samples:
        return None
    return statistics.median(a[name] / b[name] for a, b in zip(samples[ours], samples[theirs]))


def say(name, row):
    """Progress for whoever waits."""
    words = "  ".join(f"{key} {value:,.1f}" for key, value in row.items()
                      if isinstance(value, (int, float)))
    print(f"  {name:22} {words}", file=sys.stderr)
