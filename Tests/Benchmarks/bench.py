#!/usr/bin/env python3
"""Measures Postrider beside its peers and writes docs/benchmarks.md and .json.

Every figure is a median over rounds in which all programs take their turn one after another,
so that a change in the machine's speed meets all of them. Ratios are taken round by round.
Usage: bench.py BENCHMARKS_PROGRAM [--postrider PROGRAM] [--rounds N] [--quick] [--only NAME]
    [--write FOLDER]
"""

import argparse
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import subscribers

BODY = 20_000


def run(command, **options):
    """Runs a command; returns wall and CPU seconds, and peak memory in MB."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    if status != 0:
        sys.exit(f"{' '.join(command)} failed: {errors.decode(errors='replace')[-400:]}")
    return {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss / 1024,
        "output": output.decode(errors="replace").strip(),
    }


class Sink:
    """Our counting sink in a process of its own, or Postfix's smtp-sink."""

    def __init__(self, program, latency=0, dot_delay=0):
        self.process = subprocess.Popen(
            [program, "sink", "--latency", str(latency), "--dot-delay", str(dot_delay)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class PostfixSink(Sink):
    """Postfix's smtp-sink on a loopback port."""

    def __init__(self, port=25251):
        self.port = port
        self.process = subprocess.Popen(
            ["smtp-sink", "-u", "nobody", f"127.0.0.1:{port}", "1000"],
            stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(0.5)

    def close(self):
        self.process.terminate()
        self.process.wait()


def senders(program, port, connections, count, folder):
    """The programs that send the same load, by name; None for one that is not installed."""
    load = ["--port", str(port), "--connections", str(connections), "--count", str(count),
            "--bytes", str(BODY)]
    source = shutil.which("smtp-source") or "/usr/sbin/smtp-source"
    return {
        "transport": [program, "transport", *load],
        "whole run": [program, "run", "--folder", folder, *load],
        "libcurl": [program, "libcurl", *load],
        "smtp-source": [
            source, "-d", "-s", str(connections), "-m", str(count), "-l", str(BODY),
            "-f", "bounces@example.org", "-t", "reader@example.org", f"127.0.0.1:{port}",
        ] if os.path.exists(source) else None,
    }


def compare(program, name, rounds, connections, count, sink, names):
    """Runs the named senders in turn; returns a table row for each."""
    folder = tempfile.mkdtemp()
    samples = {}
    missing = []
    for _ in range(rounds):
        with sink() as server:
            commands = senders(program, server.port, connections, count, folder)
            for who in names:
                if commands[who] is None:
                    missing.append(who)
                    continue
                figures = run(commands[who])
                samples.setdefault(who, []).append(figures)
    shutil.rmtree(folder)
    rows = {}
    for who, runs in samples.items():
        rows[who] = {
            "rate": statistics.median(count / r["wall"] for r in runs),
            "cpu_us": statistics.median(r["cpu"] / count * 1e6 for r in runs),
            "memory_mb": max(r["memory"] for r in runs),
            "ratio": {
                peer: statistics.median(b["wall"] / a["wall"] for a, b in zip(runs, other))
                for peer, other in samples.items() if peer != who
            },
            "cpu_ratio": {
                peer: statistics.median(a["cpu"] / b["cpu"] for a, b in zip(runs, other))
                for peer, other in samples.items() if peer != who
            },
        }
        print(f"  {who:12} {rows[who]['rate']:9.0f}/s {rows[who]['cpu_us']:8.1f} us CPU"
              f" {rows[who]['memory_mb']:6.0f} MB", file=sys.stderr)
    return {"name": name, "connections": connections, "mails": count, "rows": rows,
            "missing": sorted(set(missing))}


def python_mails(count):
    """The CPU microseconds that Python's email with Jinja2 needs for the same kind of mail."""
    from email.message import EmailMessage
    from email.policy import SMTP

    from jinja2 import Environment
    environment = Environment(autoescape=True)
    text = environment.from_string(
        "Dear {{ name }} in {{ city }},\n" + "All work and no play makes a dull line of mail.\n" * 90
        + "{{ email }} {{ url }}\n")
    html = environment.from_string(
        "<html><body>" + "<p>All work and no play makes a dull line.</p>\n" * 320
        + "<p>{{ name }}, {{ city }}, {{ plan }}, {{ email }}, {{ name }}</p>"
        + '<a href="{{ url }}">Leave</a></body></html>')
    begin = time.process_time()
    for number in range(count):
        values = {"name": f"Zoë {number}", "city": "Köln", "plan": "paid",
                  "email": f"reader{number}@example.org", "url": f"https://news.example.org/u/{number}"}
        message = EmailMessage(policy=SMTP)
        message["From"] = "News <news@example.org>"
        message["To"] = values["email"]
        message["Subject"] = "News"
        message["Message-ID"] = f"<{number}@example.org>"
        message["List-Unsubscribe"] = f"<{values['url']}>"
        message.set_content(text.render(values))
        message.add_alternative(html.render(values), subtype="html")
        message.as_bytes()
    return (time.process_time() - begin) / count * 1e6


def openssl_speed(kind):
    """The microseconds of one signature, as `openssl speed` measures it."""
    output = run(["openssl", "speed", "-seconds", "2", kind])["output"]
    for line in output.splitlines():
        words = line.split()
        if "rsa" in line and "2048 bits" in line:
            return float(words[words.index("bits") + 1].rstrip("s")) * 1e6
        if "Ed25519" in line and words[-1].replace(".", "").isdigit():
            return 1e6 / float(words[-2])
    return None


def making_mails(program, rounds):
    """What it costs to make and to sign a mail, beside Python and openssl."""
    def ours(*options):
        return float(run([program, "mails", *options])["output"].split()[0])

    samples = {name: [] for name in
               ("unsigned", "rsa", "ed25519", "ed25519, late slots", "unsigned, late slots",
                "python email + jinja2", "openssl rsa2048", "openssl ed25519")}
    missing = []
    for _ in range(rounds):
        samples["unsigned"].append(ours())
        samples["unsigned, late slots"].append(ours("--late-slots"))
        samples["rsa"].append(ours("--signature", "rsa", "--count", "4000"))
        samples["ed25519"].append(ours("--signature", "ed25519"))
        samples["ed25519, late slots"].append(ours("--signature", "ed25519", "--late-slots"))
        try:
            samples["python email + jinja2"].append(python_mails(200))
        except ImportError:
            missing.append("python3-jinja2")
        for name, kind in (("openssl rsa2048", "rsa2048"), ("openssl ed25519", "ed25519")):
            figure = openssl_speed(kind)
            if figure:
                samples[name].append(figure)
            else:
                missing.append(name)
    rows = {name: statistics.median(values) for name, values in samples.items() if values}
    for name, value in rows.items():
        print(f"  {name:24} {value:9.1f} us", file=sys.stderr)
    return {"rows": rows, "missing": sorted(set(missing))}


PARAGRAPH = """The river is open until the first ice, and nobody minds the cold. See
[the page of the bathing place](https://river.example.org/{0}?a=1&b=2) for *today*, where **{0}**
people have put their names down already. A few of them bring soup, others a book; most bring
nothing but `themselves` and leave it at that, which is the best way to begin.

"""
ARTICLE = ("# Article {0}\n\n" + PARAGRAPH * 8 + "## What to bring\n\n- a towel\n- a friend\n\n"
           "> It is cold, and then it is not.\n\n" + PARAGRAPH * 7)


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write(text)
    return path


def composing(program, rounds):
    """Composing an issue beside cmark-gfm, and writing styles into it beside other inliners."""
    folder = tempfile.mkdtemp()
    articles = os.path.join(folder, "articles")
    os.mkdir(articles)
    files = [write(articles, f"article-{n:03}.md", ARTICLE.format(n)) for n in range(100)]
    words = len(ARTICLE.format(1).split())
    template = os.path.join(os.path.dirname(__file__), "..", "..", "Templates", "classic")
    ours = [program, "compose", "--template", template, "--output", folder, "--articles"]
    reader = ["cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", *files]
    samples = {"compose": [], "cmark-gfm": []}
    missing = []
    for _ in range(rounds):
        samples["compose"].append(run([*ours, articles]))
        if shutil.which("cmark-gfm"):
            samples["cmark-gfm"].append(run(reader))
        else:
            missing.append("cmark-gfm")
    result = {"words": words, "missing": missing, "compose": {
        who: {"cpu_ms": statistics.median(r["cpu"] for r in runs) * 1e3,
              "memory_mb": max(r["memory"] for r in runs)}
        for who, runs in samples.items() if runs}}
    few = os.path.join(folder, "few")
    os.mkdir(few)
    for name in files[:8]:
        shutil.copy(name, few)
    run([*ours, few, "--bare"])
    result["inline"] = inlining(
        program, rounds, os.path.join(folder, "issue.html"),
        os.path.join(template, "style.css"), missing)
    result["giants"] = giants(ours, folder)
    shutil.rmtree(folder)
    for part in ("compose", "inline", "giants"):
        print(f"  {part}: {result[part]}", file=sys.stderr)
    return result


def inlining(program, rounds, html, css, missing):
    """The CPU microseconds of writing a style sheet into a newsletter."""
    with open(html) as file:
        page = file.read()
    with open(css) as file:
        sheet = file.read()
    styled = page.replace("</head>", f"<style>{sheet}</style></head>", 1)
    peers = {}
    try:
        import css_inline
        inliner = css_inline.CSSInliner(load_remote_stylesheets=False)
        peers["css-inline"] = (inliner.inline, 200)
    except ImportError:
        missing.append("css-inline")
    try:
        import premailer
        peers["premailer"] = (
            lambda text: premailer.Premailer(text, cssutils_logging_level=50).transform(), 2)
    except ImportError:
        missing.append("premailer")
    samples = {"postrider": []}
    for _ in range(rounds):
        samples["postrider"].append(
            float(run([program, "inline", "--html", html, "--css", css])["output"].split()[0]))
        for name, (inline, count) in peers.items():
            begin = time.process_time()
            for _ in range(count):
                inline(styled)
            samples.setdefault(name, []).append((time.process_time() - begin) / count * 1e6)
    return {"bytes": len(page), "cpu_us": {n: statistics.median(v) for n, v in samples.items()}}


def giants(ours, folder):
    """CPU and memory of composing an issue of one hostile article."""
    paragraph = PARAGRAPH.format(7)
    texts = {
        "10 MB of Markdown": ("md", paragraph * (10_000_000 // len(paragraph))),
        "10 MB of plain text": ("txt", paragraph * (10_000_000 // len(paragraph))),
        "10 MB of HTML": ("html", f"<p class=x>{paragraph}</p>\n" * (10_000_000 // len(paragraph))),
        "a line of 1 MB": ("md", "word " * 200_000),
        "a word of 1 MB": ("txt", "x" * 1_000_000),
        "10,000 links": ("md", "".join(f"[l {n}](https://x.example/{n}) " for n in range(10_000))),
        "100,000 nested tags": ("html", "<div>" * 100_000 + "a"),
        "100,000 nested spans": ("html", "<b><i>" * 50_000 + "a"),
        "10,000 nested quotes": ("md", "> " * 10_000 + "a"),
        "10,000 brackets": ("md", "[" * 10_000 + "a" + "](b)" * 10_000),
        "10,000 open brackets": ("md", "[a](" * 10_000),
        "10,000 nested lists": ("md", "- " * 10_000 + "a"),
    }
    rows = {}
    for name, (kind, text) in texts.items():
        place = tempfile.mkdtemp(dir=folder)
        write(place, f"giant.{kind}", text)
        figures = run([*ours, place])
        rows[name] = {"cpu_s": figures["cpu"], "memory_mb": figures["memory"]}
    return rows


def composing_page(result):
    """The figures of composing as Markdown."""
    def cell(value, figure):
        return f"{value[figure]:.0f}"
    lines = [f"## Composing\n\n100 articles of {result['words']} words, read and composed into both "
             "bodies with the classic template, beside `cmark-gfm`, which writes bare HTML.\n",
             "| program | CPU ms | peak MB |", "|---|---|---|"]
    lines += [f"| {who} | {cell(r, 'cpu_ms')} | {cell(r, 'memory_mb')} |"
              for who, r in result["compose"].items()]
    inline = result["inline"]
    lines += [f"\nThe classic style sheet written into a newsletter of {inline['bytes']:,} bytes:\n",
              "| inliner | CPU us |", "|---|---|"]
    lines += [f"| {who} | {us:,.0f} |" for who, us in inline["cpu_us"].items()]
    lines += ["\nAn issue of one hostile article, read and composed; 100 MB are what the measuring "
              "program itself holds when it starts the other:\n", "| article | CPU s | peak MB |", "|---|---|---|"]
    lines += [f"| {name} | {r['cpu_s']:.2f} | {r['memory_mb']:.0f} |"
              for name, r in result["giants"].items()]
    lines += [f"\n{name} is not installed here and was left out." for name in set(result["missing"])]
    return "\n".join(lines) + "\n"


def table(result):
    """A comparison as a Markdown table."""
    peers = [name for name in ("libcurl", "smtp-source") if name in result["rows"]]
    head = ["program", "mails/s", "CPU us a mail", "peak MB"] + [f"rate to {p}" for p in peers]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for name, row in result["rows"].items():
        cells = [name, f"{row['rate']:,.0f}", f"{row['cpu_us']:.0f}", f"{row['memory_mb']:.0f}"]
        cells += [f"{row['ratio'][p]:.2f}" if p in row["ratio"] else "1" for p in peers]
        lines.append("| " + " | ".join(cells) + " |")
    for name in result["missing"]:
        lines.append(f"\n{name} is not installed here and was left out.")
    return "\n".join(lines)


WHERE_THE_TIME_GOES = """## Where the time goes

A mail costs the transport one round trip: the body, and the envelope of the next mail, leave in
one write; libcurl's upload and smtp-source wait for the answers to MAIL, RCPT, DATA and the dot,
four round trips. That is the whole difference far away, whatever the number of connections.

On loopback the transport's thread is busy all the time. Of its samples (`perf record`) 55% fall
into the kernel, which copies the body into the socket and runs TCP; 17% into the copy that
dot-stuffs the body; 10% into reading replies; the rest into the loop over the connections.

A whole run adds the rendering of each mail, three changes of a ledger row and a share of an
fsync. Near a server 20 ms away, mails come one by one and each costs a commit of its own, which
is most of the CPU there; on loopback ten share one, and the wait for it is what limits the rate.

RSA and Ed25519 are libcrypto's. A slot near the beginning of the text body means that the hash
of the body cannot be prepared: 22 KB of SHA-256 are 12 microseconds, half an Ed25519 signature.
With late slots the hash of the static prefix is copied instead.
"""


def page(results):
    """docs/benchmarks.md."""
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    parts = [f"""# Benchmarks

Made by `make bench` on {time.strftime('%Y-%m-%d', time.gmtime())}, {machine}. The machine was
shared, so look at the ratios: in each round all programs take their turn, a ratio is taken
round by round, and the median is shown. Bodies have 20 KB and one recipient each. CPU is that
of the sending process alone.

- **transport** is Postrider's SMTP transport alone, every dot permitted at once.
- **whole run** is what `postrider send` does: every mail rendered for its recipient, and a
  ledger on the disk that is committed before a dot leaves.
- **libcurl** is libcurl's own SMTP upload, one easy handle a thread, its connection reused.
- **smtp-source** is Postfix's load generator, which sends one fixed body.
"""]
    for result in results["smtp"]:
        parts.append(f"## {result['name']}\n\n{result['connections']} connections, "
                     f"{result['mails']:,} mails.\n\n{table(result)}\n")
    mails = results.get("mails")
    if mails:
        parts.append("## Making a mail\n\n20 KB with ten slots, on one core.\n\n"
                     "| what | CPU us a mail |\n|---|---|")
        parts[-1] += "".join(f"\n| {n} | {v:.1f} |" for n, v in mails["rows"].items()) + "\n"
        for name in mails["missing"]:
            parts[-1] += f"\n{name} is not installed here and was left out.\n"
    if "subscribers" in results:
        parts.append(subscribers.section(results["subscribers"]))
    if results.get("composing"):
        parts.append(composing_page(results["composing"]))
    parts.append(WHERE_THE_TIME_GOES)
    return "\n".join(parts)


def merged(results, folder):
    """What was measured now, and the rest as it was measured last."""
    with open(os.path.join(folder, "benchmarks.json")) as file:
        before = json.load(file)
    return {**before, **{part: value for part, value in results.items() if value}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="a hundredth of the load, one round")
    parser.add_argument("--only", help="smtp, mails, subscribers or composing")
    parser.add_argument("--postrider", help="the program itself, for the subscriber list")
    parser.add_argument("--write", help="the folder of benchmarks.md and benchmarks.json")
    options = parser.parse_args()
    rounds = 1 if options.quick else options.rounds
    scale = 100 if options.quick else 1
    everybody = ["transport", "whole run", "libcurl", "smtp-source"]
    results = {"smtp": []}
    if options.only in (None, "smtp"):
        def far():
            return Sink(options.program, latency=20)

        def near():
            return Sink(options.program)
        cases = [("A server 20 ms away", 4, 800, far), ("A server 20 ms away", 16, 3200, far),
                 ("Loopback, our counting sink", 16, 40_000, near)]
        if shutil.which("smtp-sink") or os.path.exists("/usr/sbin/smtp-sink"):
            cases.append(("Loopback, Postfix's smtp-sink", 16, 20_000, PostfixSink))
        for name, connections, count, sink in cases:
            print(f"{name}, {connections} connections", file=sys.stderr)
            load = max(connections * 2, count // scale)
            results["smtp"].append(compare(
                options.program, name, rounds, connections, load, sink, everybody))
    if options.only in (None, "mails"):
        print("Making mails", file=sys.stderr)
        results["mails"] = making_mails(options.program, rounds)
    if options.only in (None, "subscribers") and options.postrider:
        print("Keeping the list", file=sys.stderr)
        results["subscribers"] = subscribers.measure(
            os.path.abspath(options.postrider), rounds, 1_000_000 // (50 if options.quick else 1),
            run)
    if options.only in (None, "composing"):
        print("Composing", file=sys.stderr)
        results["composing"] = composing(options.program, rounds)
    if options.write and options.only:
        results = merged(results, options.write)
    if options.write:
        with open(os.path.join(options.write, "benchmarks.json"), "w") as file:
            json.dump(results, file, indent=1)
        with open(os.path.join(options.write, "benchmarks.md"), "w") as file:
            file.write(page(results))
    else:
        print(page(results))


if __name__ == "__main__":
    os.environ["PATH"] += ":/usr/sbin"
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    main()
