"""Composing an issue beside cmark-gfm, and writing styles into it beside other inliners."""

import os
import shutil
import sys
import tempfile

from measuring import PEERS, ProgramFailed, medians, ratio, run, say, take_turns

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


def cost(command):
    """Wall and CPU milliseconds and peak memory of a command."""
    figures = run(command)
    return {"wall_ms": figures["wall"] * 1e3, "cpu_ms": figures["cpu"] * 1e3,
            "memory_mb": figures["memory"]}


def measure(program, rounds):
    """All comparisons of composing."""
    print("Composing", file=sys.stderr)
    folder = tempfile.mkdtemp()
    try:
        return compare(program, rounds, folder)
    finally:
        shutil.rmtree(folder)


def compare(program, rounds, folder):
    articles, few = os.path.join(folder, "articles"), os.path.join(folder, "few")
    os.mkdir(articles)
    os.mkdir(few)
    files = [write(articles, f"article-{n:03}.md", ARTICLE.format(n)) for n in range(100)]
    templates = os.path.join(os.path.dirname(__file__), "..", "..", "Templates")
    ours = [program, "compose", "--template", os.path.join(templates, "classic"), "--partials",
            os.path.join(templates, "partials"), "--output", folder, "--articles"]

    def reader():
        if not shutil.which("cmark-gfm"):
            raise ProgramFailed("not installed (package cmark-gfm)")
        return cost(["cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", *files])

    samples, missing = take_turns(
        rounds, {"postrider": lambda: cost([*ours, articles]), "cmark-gfm": reader})
    for name in files[:8]:
        shutil.copy(name, few)
    run([*ours, few, "--bare"])
    result = {
        "rounds": rounds, "words": len(ARTICLE.format(1).split()), "missing": missing,
        "compose": {who: medians(taken, "wall_ms", "cpu_ms") for who, taken in samples.items()},
        "compose_ratio": ratio(samples, "postrider", "cmark-gfm", "cpu_ms"),
        "inline": inlining(program, rounds, os.path.join(folder, "issue.html"),
                           os.path.join(folder, "style.css"), folder),
        "giants": giants(ours, rounds, folder),
    }
    for name, row in (result["compose"] | result["giants"]).items():
        say(name, row)
    return result


def inlining(program, rounds, html, css, folder):
    """The CPU of writing a style sheet into a newsletter."""
    with open(html) as file:
        page = file.read()
    with open(css) as file:
        sheet = file.read()
    styled = write(folder, "styled.html",
                   page.replace("</head>", f"<style>{sheet}</style></head>", 1))

    def measured(command):
        figures = run(command)
        return {"cpu_us": float(figures["output"].split()[0]), "memory_mb": figures["memory"]}

    def peer(name, module, count):
        def measure_it():
            try:
                return measured([sys.executable, os.path.join(PEERS, "inline_styles.py"), name,
                                 styled, str(count)])
            except ProgramFailed as error:
                if "No module named" in str(error):
                    raise ProgramFailed(f"not installed (PyPI's {module})") from None
                raise
        return measure_it

    samples, missing = take_turns(rounds, {
        "postrider": lambda: measured([program, "inline", "--html", html, "--css", css]),
        "css-inline": peer("css-inline", "css-inline", 200),
        "premailer": peer("premailer", "premailer", 5)})
    rows = {who: medians(taken, "cpu_us") for who, taken in samples.items()}
    for name, row in rows.items():
        say(name, row)
    return {"bytes": len(page), "rows": rows, "missing": missing, "ratio": {
        who: ratio(samples, "postrider", who, "cpu_us") for who in samples if who != "postrider"}}


def giants(ours, rounds, folder):
    """CPU and memory of composing an issue of one hostile article."""
    paragraph = PARAGRAPH.format(7)
    times = 10_000_000 // len(paragraph)
    texts = {
        "10 MB of Markdown": ("md", lambda: paragraph * times),
        "10 MB of plain text": ("txt", lambda: paragraph * times),
        "10 MB of HTML": ("html", lambda: f"<p class=x>{paragraph}</p>\n" * times),
        "a line of 1 MB": ("md", lambda: "word " * 200_000),
        "a word of 1 MB": ("txt", lambda: "x" * 1_000_000),
        "10,000 links": ("md", lambda: "".join(
            f"[l {n}](https://x.example/{n}) " for n in range(10_000))),
        "100,000 nested tags": ("html", lambda: "<div>" * 100_000 + "a"),
        "100,000 nested spans": ("html", lambda: "<b><i>" * 50_000 + "a"),
        "10,000 nested quotes": ("md", lambda: "> " * 10_000 + "a"),
        "10,000 brackets": ("md", lambda: "[" * 10_000 + "a" + "](b)" * 10_000),
        "10,000 open brackets": ("md", lambda: "[a](" * 10_000),
        "10,000 nested lists": ("md", lambda: "- " * 10_000 + "a"),
    }
    places = {}
    for name, (kind, text) in texts.items():
        places[name] = tempfile.mkdtemp(dir=folder)
        write(places[name], f"giant.{kind}", text())
    samples, missing = take_turns(rounds, {
        name: lambda place=place: cost([*ours, place]) for name, place in places.items()})
    return {name: medians(taken, "wall_ms", "cpu_ms") for name, taken in samples.items()} | {
        name: {"refused": why} for name, why in missing.items()}
