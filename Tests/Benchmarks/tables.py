"""Markdown tables and remarks."""


def table(head, rows):
    """A table; numbers are aligned to the right by all columns but the first."""
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def verdict_table(verdicts):
    """What was asked, what was measured, and whether that is reached."""
    return table(["what", "asked", "measured", "verdict"], [
        [v["what"], v["asked"], v["figure"] or "—",
         f"**{v['verdict']}**" if v["verdict"] == "missed" else v["verdict"]] for v in verdicts])


def remarks(missing):
    """A sentence for each peer that is not there: never left out silently."""
    return "".join(f"\n\n**{name}** is missing: {why}." for name, why in missing.items())


def ratio_cell(value):
    return "—" if value is None else f"{value:.2f}"
