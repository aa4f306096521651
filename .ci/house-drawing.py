"""Draws docs/house.svg: the targets on their floors, and what each imports of the others.

Read from Package.swift (which targets there are) and from the sources (what they really import);
the floors are those of house.py. Without an argument it tells whether the drawing is true to
both, with --write it draws it anew.
"""

import re
import sys
from xml.sax.saxutils import escape

from house import FLOORS, floors, root, sources

PAGE = root / "docs/house.svg"
NAMES = ["the ground", "engines", "adapters", "use cases", "fronts"]
WIDTH, MARGIN, GAP, PAD = 980, 20, 12, 14
BOX, LINE, LETTER = 172, 15, 6.0
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1b2733 }
  .floor { fill: #f2f5f8; stroke: #d4dce4 }
  .name { font-weight: 600 }
  .title { font-style: italic; fill: #5a6875 }
  .uses { font-size: 11px; fill: #45535f }
  .room { fill: #ffffff; stroke: #8fa1b3 }
  .way { fill: none; stroke: #5a6875; stroke-width: 1.5; marker-end: url(#tip) }
  .tip { fill: #5a6875 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6ebf0 } .floor { fill: #1c242c; stroke: #33404c }
    .title, .uses { fill: #a9b6c2 } .room { fill: #27323d; stroke: #60707f }
    .way { stroke: #a9b6c2 } .tip { fill: #a9b6c2 }
  }
"""


def targets():
    """The targets of Package.swift that hold sources of the program, in its order."""
    text = (root / "Package.swift").read_text()
    named = re.findall(r"library\(\s*\"(\w+)\"|arget\(\s*name: \"(\w+)\"", text)
    shown = {name for floor in FLOORS[:5] for name in floor} | {"postrider"}
    return [a or b for a, b in named if (a or b) in shown and not (a or b).startswith("Embed")]


def imports(names):
    """What the sources of each target import of the others, without what another brings along."""
    found = {}
    for name in names:
        lines = (
            line for path in (sources / name).rglob("*.swift")
            for line in path.read_text().splitlines())
        matches = (re.match(r"(?:(?:public|package|internal) )*import (\w+)$", line) for line in lines)
        found[name] = {match[1] for match in matches if match} & set(names) - {name}

    def reached(name, seen):
        for other in found[name] - seen:
            seen.add(other)
            reached(other, seen)
        return seen

    return {
        name: {
            other for other in others
            if not any(other in reached(third, set()) for third in others - {other})
        }
        for name, others in found.items()
    }


def wrapped(words):
    """Names in lines that fit into a box."""
    lines = []
    for word in words:
        if lines and len(lines[-1]) + len(word) + 2 <= (BOX - 2 * PAD) / LETTER:
            lines[-1] += f", {word}"
        else:
            if lines:
                lines[-1] += ","
            lines.append(word)
    return lines


def drawing():
    names = targets()
    uses = imports(names)
    floor = floors()
    parts, y, ways = [], MARGIN, []
    # The program itself stands with the fronts.
    rows = [[n for n in names if min(floor[n][0], 4) == number] for number in range(5)]
    for number in (4, 3, 2, 1, 0):
        rooms, x = rows[number], MARGIN + PAD
        texts = {room: wrapped(sorted(uses[room])) for room in rooms}
        across = (WIDTH - 2 * MARGIN - 2 * PAD + GAP) // (BOX + GAP)
        lines = [rooms[i:i + across] for i in range(0, len(rooms), across)]
        heights = [26 + PAD + LINE * max(len(texts[room]) for room in line) for line in lines]
        height = 30 + sum(heights) + GAP * len(lines)
        parts.append(
            f'<rect class="floor" x="{MARGIN}" y="{y}" width="{WIDTH - 2 * MARGIN}" '
            f'height="{height}" rx="8"/>')
        parts.append(f'<text class="title" x="{x}" y="{y + 20}">{NAMES[number]}</text>')
        top = y + 30
        for line, high in zip(lines, heights):
            for column, room in enumerate(line):
                left = x + column * (BOX + GAP)
                parts.append(
                    f'<rect class="room" x="{left}" y="{top}" width="{BOX}" height="{high}" '
                    f'rx="5"/>')
                parts.append(
                    f'<text class="name" x="{left + PAD}" y="{top + 21}">{escape(room)}</text>')
                for row, text in enumerate(texts[room]):
                    parts.append(
                        f'<text class="uses" x="{left + PAD}" y="{top + 38 + row * LINE}">'
                        f"{escape(text)}</text>")
            top += high + GAP
        y += height
        if number:
            ways.append(f'<path class="way" d="M {WIDTH // 2} {y} v 20"/>')
            y += 26
    body = "\n".join(parts + ways)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + MARGIN}" '
        f'viewBox="0 0 {WIDTH} {y + MARGIN}" role="img" aria-labelledby="house">\n'
        f'<title id="house">The targets of Postrider on their floors; below each name what it '
        f"imports</title>\n<style>{STYLE}</style>\n"
        '<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="6" refY="4.5" '
        'orient="auto"><path class="tip" d="M 0 0 L 9 4.5 L 0 9 z"/></marker></defs>\n'
        f"{body}\n</svg>\n")


def main():
    drawn = drawing()
    if sys.argv[1:] == ["--write"]:
        PAGE.write_text(drawn)
    elif not PAGE.exists() or PAGE.read_text() != drawn:
        sys.exit("house-drawing: docs/house.svg is not true to the code; run `make house`")


main()
