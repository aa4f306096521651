"""The part of the page about sending, and the arithmetic of what bounds it."""

from tables import ratio_cell, remarks, table, verdict_table

INTRODUCTION = """## Sending

Mails of 20 KB, one recipient each.

- **transport** is Postrider's SMTP transport alone, one fixed body, every mail let go at once.
- **whole run** is what `postrider send` does: every mail rendered for its recipient, and a
  ledger on the disk, in which each hand-out is committed before the transport gets the mail.
- **libcurl** is libcurl's own SMTP upload, one easy handle a thread, its connection reused.
- **smtp-source** is Postfix's load generator, which sends one fixed body.
- **smtplib**, **aiosmtplib** (with Jinja2) and **nodemailer's pool** make and send a mail of the
  same text for everybody, on as many connections as we (smtplib on loopback on one, where threads
  only get in each other's way); **mailmerge** sends its one HTML body on a
  connection of its own for each mail. None of them remembers whom it has mailed.

"sink us" is what the server spends on a mail, on the same machine.
"""


def case_table(case):
    """The figures of each program, and ours as ratios to each peer's."""
    figures = table(
        ["program", "mails", "mails/s", "seconds in all", "CPU us a mail", "sink us", "peak MB"],
        [[who, f"{row['mails']:,}", f"{row['rate']:,.0f}", f"{row['wall']:.2f}",
          f"{row['cpu_us']:,.0f}", f"{row['sink_us']:.0f}", f"{row['memory_mb']:.0f}"]
         for who, row in case["rows"].items()])
    ratios = table(["ratio, round by round", "rate", "CPU", "peak memory"], [
        [f"{who} to {peer}", *(ratio_cell(case["rows"][who][f"{kind}_ratio"].get(peer))
                               for kind in ("rate", "cpu", "memory"))]
        for who in ("transport", "whole run") if who in case["rows"]
        for peer in [*(["transport"] if who == "whole run" else []), *case["peers"]]
        if peer in case["rows"]])
    return f"{figures}\n\n{ratios}"


def sending_section(cases, verdicts):
    parts = [INTRODUCTION]
    for case in cases:
        body = case_table(case) if case["rows"] else ""
        parts.append(f"### {case['name']}\n\n{body}{remarks(case['missing'])}\n")
    parts.append(f"### Asked\n\n{verdict_table(verdicts)}\n")
    return "\n".join(parts)


def bound_section(results):
    """Why the whole run cannot keep the transport's rate where the processor is the bound."""
    cores = results["machine"]["cores"]
    case = next((case for case in results["sending"] if case.get("key") == "loopback"), None)
    if not case or not {"transport", "whole run"} <= case["rows"].keys():
        return ""
    rows = {name: case["rows"][name] for name in ("transport", "whole run")}
    spent = {name: row["cpu_us"] + row["sink_us"] for name, row in rows.items()}
    ceiling = {name: cores * 1e6 / total for name, total in spent.items()}
    lines = table(
        ["program", "CPU us a mail", "sink us", f"most that {cores} cores allow, mails/s",
         "measured, mails/s", "of that"],
        [[name, f"{row['cpu_us']:.1f}", f"{row['sink_us']:.1f}", f"{ceiling[name]:,.0f}",
          f"{row['rate']:,.0f}", f"{row['rate'] / ceiling[name] * 100:.0f}%"]
         for name, row in rows.items()])
    best = ceiling["whole run"] / rows["transport"]["rate"] * 100
    extra = rows["whole run"]["cpu_us"] - rows["transport"]["cpu_us"]
    kept = rows["whole run"]["rate_ratio"]["transport"] * 100
    busy = min(100, rows["transport"]["rate"] / ceiling["transport"] * 100)
    room = spent["transport"] / 0.8 - spent["transport"]
    rendering = (results.get("mails") or {}).get("rows", {}).get("unsigned")
    of_it = f" (the rendering alone takes {rendering:.1f})" if rendering else ""
    return f"""### What bounds the loopback

{lines}

On loopback the sink and the sender share {cores} cores, and the bare transport and the sink keep
them busy {busy:.0f}% of the time. So whatever a whole run does beyond the transport lowers its rate:
80% would leave it {room:.1f} us of CPU a mail for all of that{of_it}. It spends {extra:.1f} us more,
on rendering each mail, its row in the ledger, the commits, and handing over between threads. If
every core worked all the time it could have {best:.0f}% of the transport's rate; it has {kept:.0f}%.
Further away the cores wait for the network, and little of this is to be seen.
"""
