"""How cost grows with the audience, the connections, the distance and the size of a mail."""

import shutil
import sys
import tempfile

from measuring import Sink, medians, say, send, take_turns
from sending import ours

SECONDS = 1.0
LOOPBACK_MAILS = 10_000


def mails_for(connections, latency):
    """About so many mails that a run takes a second: one round trip each."""
    if latency == 0:
        return LOOPBACK_MAILS
    return max(connections * 5, int(connections * SECONDS * 1000 / (latency + 1)))


def measure(program, rounds, quick):
    """All series; each is a list of points with the figures of the whole run and the transport."""
    folder = tempfile.mkdtemp()
    try:
        return {
            "recipients": recipients(program, rounds, quick, folder),
            "connections": series(program, rounds, quick, folder, "connections", [
                (n, dict(connections=n, latency=20)) for n in (1, 4, 16, 64)]),
            "connections, loopback": series(
                program, rounds, quick, folder, "connections, loopback", [
                    (n, dict(connections=n)) for n in (1, 4, 16, 64)]),
            "latency": series(program, rounds, quick, folder, "latency", [
                (n, dict(latency=n)) for n in (0, 5, 20, 100)]),
            "body": series(program, rounds, quick, folder, "body", [
                (n, dict(body=n * 1000, count=10_000 if n < 500 else 1_500)) for n in (5, 50, 500)]),
        }
    finally:
        shutil.rmtree(folder)


def series(program, rounds, quick, folder, name, points):
    """One series with whole run and transport in turn at each point."""
    print(f"Growth: {name}", file=sys.stderr)
    result = []
    for value, case in points:
        connections, latency = case.get("connections", 16), case.get("latency", 0)
        count = case.get("count") or mails_for(connections, latency)
        if quick:
            count = max(connections * 3, count // 20)
        samples, missing = take_turns(rounds, {
            what: lambda command=ours(program, word, connections, place, case.get("body", 20_000)):
            send(command, count, lambda: Sink(program, latency))
            for what, word, place in (("whole run", "run", folder), ("transport", "transport", None))})
        point = {"value": value, "mails": count, "rounds": rounds, "missing": missing, **{
            what: medians(taken, "rate", "cpu_us", "sink_us") for what, taken in samples.items()}}
        if "whole run" in point:
            say(str(value), point["whole run"])
        result.append(point)
    return result


def recipients(program, rounds, quick, folder):
    """Whole runs to ever more recipients, with bodies of 5 KB; the largest once."""
    print("Growth: recipients", file=sys.stderr)
    result = []
    for count in (1_000, 10_000, 100_000, 1_000_000):
        if quick:
            count //= 50
        times = 1 if count >= 1_000_000 else rounds
        if count == 100_000:
            times = min(rounds, 3)
        samples, missing = take_turns(times, {"whole run": lambda: send(
            ours(program, "run", 16, folder, 5_000), count, lambda: Sink(program))})
        point = {"value": count, "mails": count, "rounds": times, "missing": missing}
        if samples:
            taken = samples["whole run"]
            told = [figures["told"] for figures in taken]
            point["whole run"] = medians(taken, "rate", "cpu_us", "sink_us", "wall")
            point["expansion"] = medians(told, "expansion", "expansionCPU")
            point["ledger_bytes_a_row"] = told[0]["ledgerBytes"] / count
            say(f"{count:,}", point["whole run"] | point["expansion"])
        result.append(point)
    return result
