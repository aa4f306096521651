"""What it costs to make and to sign a mail, beside Python's email and openssl."""

import os
import statistics
import sys

from measuring import PEERS, ProgramFailed, run, say, take_turns


def measure(program, rounds, scale):
    """The CPU microseconds of one mail, by kind."""
    print("Making mails", file=sys.stderr)

    def ours(count, *options):
        return lambda: float(run([
            program, "mails", "--count", str(max(200, count // scale)), *options
        ])["output"].split()[0])

    samples, missing = take_turns(rounds, {
        "unsigned": ours(20_000),
        "unsigned, late slots": ours(20_000, "--late-slots"),
        "rsa": ours(2_000, "--signature", "rsa"),
        "ed25519": ours(10_000, "--signature", "ed25519"),
        "ed25519, late slots": ours(10_000, "--signature", "ed25519", "--late-slots"),
        "python email + jinja2": lambda: python_mails(max(20, 200 // scale)),
        "openssl rsa2048": lambda: openssl_speed("rsa2048"),
        "openssl ed25519": lambda: openssl_speed("ed25519"),
    })
    rows = {name: statistics.median(values) for name, values in samples.items()}
    say("us a mail", rows)
    return {"rounds": rounds, "rows": rows, "missing": missing, "ratios": ratios(samples)}


def ratios(samples):
    """Python's cost to ours, and what signing adds to openssl's own signature, by round."""
    def median(formula, *names):
        if any(name not in samples for name in names):
            return None
        return statistics.median(formula(*values) for values in zip(*(samples[n] for n in names)))
    return {
        "python": median(lambda a, b: b / a, "unsigned", "python email + jinja2"),
        "rsa": median(lambda a, b, c: (b - a) / c, "unsigned", "rsa", "openssl rsa2048"),
        "ed25519": median(lambda a, b, c: (b - a) / c, "unsigned", "ed25519", "openssl ed25519"),
        "ed25519, late slots": median(
            lambda a, b, c: (b - a) / c,
            "unsigned, late slots", "ed25519, late slots", "openssl ed25519"),
    }


def python_mails(count):
    """The CPU microseconds that Python's email with Jinja2 needs for the same kind of mail."""
    return float(run([sys.executable, os.path.join(PEERS, "email_jinja.py"), str(count)])["output"])


def openssl_speed(kind):
    """The microseconds of one signature, as `openssl speed` measures it."""
    try:
        output = run(["openssl", "speed", "-seconds", "1", kind])["output"]
    except FileNotFoundError:
        raise ProgramFailed("not installed (package openssl)") from None
    for line in output.splitlines():
        words = line.split()
        if "rsa" in line and "2048 bits" in line:
            return float(words[words.index("bits") + 1].rstrip("s")) * 1e6
        if "Ed25519" in line and words[-1].replace(".", "").isdigit():
            return 1e6 / float(words[-2])
    raise ProgramFailed(f"openssl speed says nothing of {kind}")
