"""docs/benchmarks.md: what was measured, beside what was asked."""

from growth_page import growth_section
from sending_page import bound_section, sending_section
from tables import ratio_cell, remarks, table, verdict_table
from targets import REASONS
from web_page import web_section

WHERE_THE_TIME_GOES = """## Where the time goes

A mail costs the transport one round trip: the body, and the envelope of the next mail, leave in
one write; libcurl's upload and smtp-source wait for the answers to MAIL, RCPT, DATA and the dot,
four round trips. That is the whole difference far away, whatever the number of connections.

On loopback the transport's thread is busy all the time. Of its samples (`perf record`) 55% fall
into the kernel, which copies the body into the socket and runs TCP; 17% into the copy that
dot-stuffs the body; 10% into reading replies; the rest into the loop over the connections.

A whole run adds the rendering of each mail, three changes of a ledger row and a share of an
fsync. With 64 connections on loopback a mail costs it about 37 microseconds: 47% of its samples are
the transport's thread, 24% the ledger with its fsyncs, 18% the rendering. The sink takes 11 more on
the same two cores, which therefore carry some 42,000 mails a second at most, and 87,000 of the bare
transport's, whose mails cost 12. To keep 80% of that rate, ledger, rendering, pacing and all
between them would have to cost 6 microseconds, no more than the rendering alone. No mail on the
wire waits for the disk: mails are handed out ahead, and while some lie ready a commit waits for more
answers, 50 ms at most. So near a server 20 ms away some eight mails share a commit over 4 connections,
and on loopback some two hundred.

RSA and Ed25519 are libcrypto's. A slot near the beginning of the text body means that the hash
of the body cannot be prepared: 22 KB of SHA-256 are 12 microseconds, half an Ed25519 signature.
With late slots the hash of the static prefix is copied instead.
"""


def mails_section(part, verdicts):
    parts = ["## Making a mail\n\n20 KB with ten slots, on one core; CPU of one mail.\n",
             table(["what", "us"], [[name, f"{us:,.1f}"] for name, us in part["rows"].items()])]
    return "\n".join(parts) + remarks(part["missing"]) + "\n\n" + verdict_table(verdicts) + "\n"


def subscribers_section(part, verdicts):
    text = (f"## Keeping the list\n\n{part['people']:,} people with five attributes, their addresses "
            "in no order; for `explain` three ledgers that hold all of them. Python's csv and sqlite3 "
            "do the same checks and fill the same tables; `sqlite3 -csv` writes the same columns.\n\n")
    text += table(["what", "seconds", "CPU seconds", "peak MB"], [
        [name, f"{row['wall']:.2f}", f"{row['cpu']:.3f}", f"{row['memory_mb']:.0f}"]
        for name, row in part["rows"].items()])
    peers = {"import": "Python's", "export": "`sqlite3 -csv`'s"}
    text += "\n\n" + table(["ratio, round by round", "speed", "CPU"], [
        [f"{name} to {peers[name]}", f"{ratio['wall']:.2f}", f"{1 / ratio['cpu']:.2f}"]
        for name, ratio in part["ratio"].items()])
    return text + remarks(part["missing"]) + "\n\n" + verdict_table(verdicts) + "\n"


def composing_section(part, verdicts):
    text = (f"## Composing\n\n100 articles of {part['words']} words, read and composed into both bodies "
            "with the classic template, beside `cmark-gfm`, which writes bare HTML.\n\n")
    text += table(["program", "ms", "CPU ms", "peak MB"], [
        [who, f"{row['wall_ms']:.0f}", f"{row['cpu_ms']:.0f}", f"{row['memory_mb']:.0f}"]
        for who, row in part["compose"].items()])
    inline = part["inline"]
    text += (remarks(part["missing"]) + "\n\nThe classic style sheet written into a newsletter of "
             f"{inline['bytes']:,} bytes; a ratio below 1 means that ours needs less.\n\n")
    text += table(["inliner", "CPU us", "peak MB", "ours to it"], [
        [who, f"{row['cpu_us']:,.0f}", f"{row['memory_mb']:.0f}", ratio_cell(inline["ratio"].get(who))]
        for who, row in inline["rows"].items()])
    text += (remarks(inline["missing"])
             + "\n\nAn issue of one hostile article, read and composed:\n\n")
    text += table(["article", "ms", "CPU ms", "peak MB"], [
        [name, f"{row['wall_ms']:.0f}", f"{row['cpu_ms']:.0f}", f"{row['memory_mb']:.0f}"]
        if "cpu_ms" in row else [name, f"refused: {row['refused']}", "", ""]
        for name, row in part["giants"].items()])
    return text + "\n\n" + verdict_table(verdicts) + "\n"


def head(results):
    machine = results["machine"]
    trial = ("**A trial of one short round (`--quick`): its figures prove nothing.**\n\n"
             if results.get("quick") else "")
    again = results.get("again")
    later = f" ({', '.join(again)} again later)" if again else ""
    return f"""# Benchmarks

{trial}`make bench` repeats all of this. Measured on {machine["date"]} in {results["minutes"]:.0f} minutes{later}:
{machine["cores"]} cores ({machine["processor"]}), {machine["system"]}, an fsync of
{machine["fsync_us"]:,.0f} us, load {machine["load"]:.1f} at the beginning. The figures are also in
[benchmarks.json](benchmarks.json).

In each round all programs of a table take their turn, each in a process of its own; figures are
medians over the rounds, memory the largest; a ratio is taken round by round, and its median is
shown. Rates count from the beginning of sending, so they leave out starting a program and, for a
whole run, making the ledger of everybody, which has figures of its own. CPU is that of the sending
process alone. A program inherits {machine["floor_mb"]:.0f} MB of peak memory from the measuring
program that starts it: no peak can be seen below that.
"""


def page(results, verdicts):
    """The whole page."""
    missed = [v["what"] for lines in verdicts.values() for v in lines if v["verdict"] == "missed"]
    unmeasured = [v["what"] for lines in verdicts.values() for v in lines
                  if v["verdict"] == "not measured"]
    count = sum(map(len, verdicts.values()))
    summary = f"Of {count} figures asked, {count - len(missed) - len(unmeasured)} are reached."
    for title, names in (("Missed", missed), ("Not measured", unmeasured)):
        if names:
            summary += f"\n\n{title}:\n\n" + "\n".join(
                f"- {name}{REASONS.get(name, '')}" for name in names)
    for part, why in results.get("failed", {}).items():
        summary += f"\n\nThe part \"{part}\" could not be measured: {why}"
    parts = [head(results), summary + "\n"]
    if results.get("sending"):
        parts += [sending_section(results["sending"], verdicts["sending"]),
                  bound_section(results)]
    for name, section in (("growth", growth_section), ("mails", mails_section),
                          ("subscribers", subscribers_section), ("composing", composing_section),
                          ("web", web_section)):
        if results.get(name):
            parts.append(section(results[name], verdicts[name]))
    return "\n".join([*parts, WHERE_THE_TIME_GOES])
