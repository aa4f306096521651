"""What was asked of each figure, and whether it is reached."""

REASONS = {
    "loopback, our sink: whole run's rate to the transport's":
        ": the transport and the sink fill the cores already, see "
        "[What bounds the loopback](#what-bounds-the-loopback)",
    "loopback, our sink: whole run's rate to smtp-source's":
        ": every mail is rendered and recorded beside a sink that needs the same cores, see "
        "[What bounds the loopback](#what-bounds-the-loopback)",
    "what Ed25519 adds, to openssl's signature (early slot)":
        ": the hash of such a body cannot be prepared, see "
        "[Where the time goes](#where-the-time-goes)",
}


def verdict(what, figure, least=None, most=None, unit="", digits=2):
    """One line: the figure beside the least or the most that was asked."""
    asked = f"at least {least:g}{unit}" if least is not None else f"at most {most:g}{unit}"
    if figure is None:
        return {"what": what, "asked": asked, "figure": None, "verdict": "not measured"}
    reached = figure >= least if least is not None else figure <= most
    return {"what": what, "asked": asked, "figure": f"{figure:,.{digits}f}{unit}",
            "verdict": "reached" if reached else "missed"}


def find(results, key):
    return next((case for case in results.get("sending") or [] if case.get("key") == key), {})


def ratio_of(case, ours, theirs, kind="rate_ratio"):
    return case.get("rows", {}).get(ours, {}).get(kind, {}).get(theirs)


def percent(value):
    return None if value is None else value * 100


def sending(results):
    lines = []
    for key, where in (("far4", "20 ms, 4 connections"), ("far16", "20 ms, 16 connections")):
        for peer in ("libcurl", "smtp-source"):
            lines.append(verdict(f"{where}: transport's rate to {peer}",
                                 ratio_of(find(results, key), "transport", peer), least=3.5))
    lines.append(verdict("20 ms, 1 connection, window of 8: transport's rate to libcurl",
                         ratio_of(find(results, "far1"), "transport", "libcurl"), least=12))
    near = find(results, "loopback")
    lines += [
        verdict("loopback, our sink: transport's rate to smtp-source",
                ratio_of(near, "transport", "smtp-source"), least=2),
        verdict("loopback, our sink: transport's CPU to libcurl's",
                ratio_of(near, "transport", "libcurl", "cpu_ratio"), most=0.33),
        verdict("loopback, smtp-sink: transport's rate to smtp-source",
                ratio_of(find(results, "postfix"), "transport", "smtp-source"), least=1.2)]
    loopbacks = (("postfix", "loopback, smtp-sink"), ("loopback", "loopback, our sink"))
    far = (("far4", "20 ms, 4 connections"), ("far16", "20 ms, 16 connections"))
    for key, where, least in [(*place, 80) for place in loopbacks] + [(*place, 95) for place in far]:
        lines.append(verdict(f"{where}: whole run's rate to the transport's", percent(
            ratio_of(find(results, key), "whole run", "transport")), least=least, unit="%", digits=0))
    for (key, where), least in zip(loopbacks, (1.25, 1.5)):
        lines.append(verdict(f"{where}: whole run's rate to smtp-source's",
                             ratio_of(find(results, key), "whole run", "smtp-source"), least=least))
    lines.append(verdict("loopback, our sink: whole run's CPU to smtp-source's",
                         ratio_of(near, "whole run", "smtp-source", "cpu_ratio"), most=0.9))
    return lines


def growth(results):
    points = {p["value"]: p for p in (results.get("growth") or {}).get("recipients", [])}
    largest, small = points.get(1_000_000, {}), points.get(10_000, {})
    run, few = largest.get("whole run", {}), small.get("whole run", {})
    flat = run["memory_mb"] / few["memory_mb"] if run and few else None
    return [
        verdict("1,000,000 recipients: expansion", largest.get("expansion", {}).get("expansion"),
                most=10, unit=" s"),
        verdict("1,000,000 recipients: peak memory", run.get("memory_mb"), most=150, unit=" MB",
                digits=0),
        verdict("peak memory, 1,000,000 to 10,000 recipients (flat)", flat, most=1.5),
        verdict("1,000,000 recipients: ledger a row", largest.get("ledger_bytes_a_row"), most=200,
                unit=" bytes", digits=0)]


def mails(results):
    part = results.get("mails") or {}
    ratios = part.get("ratios", {})
    return [
        verdict("CPU of a mail, unsigned", part.get("rows", {}).get("unsigned"), most=15, unit=" us",
                digits=1),
        verdict("Python's email with Jinja2 to ours", ratios.get("python"), least=50, digits=0),
        verdict("what RSA adds, to openssl's signature", ratios.get("rsa"), most=1.2),
        verdict("what Ed25519 adds, to openssl's signature (early slot)", ratios.get("ed25519"),
                most=1.3),
        verdict("what Ed25519 adds, to openssl's signature (late slots)",
                ratios.get("ed25519, late slots"), most=1.3)]


def subscribers(results):
    part = results.get("subscribers") or {}
    rows, ratios = part.get("rows", {}), part.get("ratio", {})
    return [
        verdict("import's speed to Python's csv with sqlite3", ratios.get("import", {}).get("wall"),
                least=1.5),
        verdict("import: peak memory", rows.get("import", {}).get("memory_mb"), most=150,
                unit=" MB", digits=0),
        verdict("export's speed to sqlite3 -csv", ratios.get("export", {}).get("wall"), least=1),
        verdict("a segment: CPU", rows.get("segment", {}).get("cpu"), most=1, unit=" s"),
        *(verdict(f"{name}: CPU", rows[name]["cpu"] * 1e3 if name in rows else None, most=50,
                  unit=" ms", digits=0) for name in ("show", "explain"))]


def composing(results):
    part = results.get("composing") or {}
    rows = part.get("compose", {})
    extra = None
    if {"postrider", "cmark-gfm"} <= rows.keys():
        extra = rows["postrider"]["cpu_ms"] - 3 * rows["cmark-gfm"]["cpu_ms"]
    lines = [
        verdict("100 articles: CPU beyond 3 times cmark-gfm's", extra, most=100, unit=" ms", digits=0),
        verdict("writing styles: CPU to css-inline's",
                part.get("inline", {}).get("ratio", {}).get("css-inline"), most=5)]
    handled = [row for row in part.get("giants", {}).values() if "cpu_ms" in row]
    lines += [
        verdict("hostile articles: slowest", max((r["wall_ms"] for r in handled), default=0) / 1e3
                if handled else None, most=2, unit=" s"),
        verdict("hostile articles: peak memory", max((r["memory_mb"] for r in handled), default=0)
                if handled else None, most=300, unit=" MB", digits=0)]
    return lines


def web(results):
    part = results.get("web") or {}
    ratios, pages = part.get("static_ratio", {}), part.get("pages", {})
    click, busy, archive = (part.get(name, {}) for name in ("one_click", "busy", "archive"))
    ready = part.get("ready")
    lines = [verdict(f"{name}: CPU to nginx's", ratios.get(name), most=2)
             for name in ("archive page", "style sheet")]
    lines += [
        verdict(f"{name}: CPU", pages.get(name, {}).get("cpu_us"), most=most, unit=" us", digits=0)
        for name, most in (("token page", 160), ("forged token", 100))]
    lines += [
        verdict("one-click POSTs a second", click.get("rate"), least=2000, digits=0),
        verdict("one-click POSTs that were answered and lost", click.get("lost"), most=0, digits=0),
        verdict("serve at rest: memory", part.get("rest_mb"), most=40, unit=" MB", digits=0),
        verdict("serve with 2,000 connections: memory", part.get("many_mb"), most=150, unit=" MB",
                digits=0),
        verdict("serve, 1,000,000 subscribers and 500 issues: ready",
                None if ready is None else ready * 1e3, most=300, unit=" ms", digits=0)]
    lines += [verdict(f"during an import, {name}: p99", busy.get(name), most=100, unit=" ms", digits=0)
              for name in ("one-click", "archive page")]
    return lines + [
        verdict("archive of 300 issues: whole build", archive.get("whole", {}).get("wall"), most=10,
                unit=" s"),
        verdict("archive of 300 issues: one issue more", archive.get("one issue more", {}).get("wall"),
                most=1, unit=" s")]


SECTIONS = {"sending": sending, "growth": growth, "mails": mails, "subscribers": subscribers,
            "composing": composing, "web": web}


def all_verdicts(results):
    """The verdicts of each section that was measured."""
    return {name: judge(results) for name, judge in SECTIONS.items() if results.get(name)}
