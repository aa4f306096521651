"""Small line plots as SVG files, readable on light and on dark pages."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 76, 150, 40, 48
STYLE = """
  svg { background: #fff; color: #1c2024; }
  text { font: 13px system-ui, sans-serif; fill: currentColor; }
  .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: currentColor; stroke-opacity: .15; }
  .line { fill: none; stroke-width: 2.25; stroke-linejoin: round; }
  .c0 { stroke: #0b62c4; } .c1 { stroke: #c2410c; } .c2 { stroke: #15803d; } .c3 { stroke: #7e22ce; }
  .d0 { fill: #0b62c4; } .d1 { fill: #c2410c; } .d2 { fill: #15803d; } .d3 { fill: #7e22ce; }
  @media (prefers-color-scheme: dark) {
    svg { background: #14181d; color: #e6e9ed; }
    .c0 { stroke: #6cb2ff; } .c1 { stroke: #ff9d5c; } .c2 { stroke: #5fd38a; } .c3 { stroke: #cf9bff; }
    .d0 { fill: #6cb2ff; } .d1 { fill: #ff9d5c; } .d2 { fill: #5fd38a; } .d3 { fill: #cf9bff; }
  }"""


def number(value):
    """A tick's text: 1k, 20k, 1M, 0.5."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:g}{letter}"
    return f"{value:g}"


def nice_steps(top):
    """About five round steps from 0 to beyond the top."""
    rough = (top or 1) / 5
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough)
    return [step * n for n in range(math.ceil(top / step) + 1)] if top else [0, step]


def decades(low, high):
    return [10.0 ** n for n in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]


def spread(places, gap, low, high):
    """Moves labels apart, down first and then up from the bottom, so that none overlap."""
    order = sorted(range(len(places)), key=places.__getitem__)
    last = low - gap
    moved = list(places)
    for index in order:
        moved[index] = last = max(moved[index], last + gap)
    last = high + gap
    for index in reversed(order):
        moved[index] = last = min(moved[index], last - gap)
    return moved


def line_plot(title, x_label, y_label, series, log_y=False):
    """An SVG of lines over named points: `series` maps a name to a list of (label, value).

    The points stand at equal distances, since what is measured grows by factors.
    """
    labels = [label for label, _ in next(iter(series.values()))]
    values = [value for points in series.values() for _, value in points]
    ticks = decades(min(values), max(values)) if log_y else nice_steps(max(values))
    inner_width, inner_height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(index):
        return LEFT + inner_width * (index / max(1, len(labels) - 1))

    def y(value):
        if log_y:
            low, high = math.log10(ticks[0]), math.log10(ticks[-1])
            return TOP + inner_height * (1 - (math.log10(value) - low) / max(1e-9, high - low))
        return TOP + inner_height * (1 - value / ticks[-1])

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
             f'width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{escape(title)}">',
             f"<style>{STYLE}\n</style>",
             f'<text class="title" x="{LEFT}" y="22">{escape(title)}</text>']
    for tick in ticks:
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{LEFT + inner_width}" '
                     f'y1="{y(tick):.1f}" y2="{y(tick):.1f}"/>'
                     f'<text text-anchor="end" x="{LEFT - 8}" y="{y(tick) + 4:.1f}">{number(tick)}</text>')
    for index, label in enumerate(labels):
        parts.append(f'<text text-anchor="middle" x="{x(index):.1f}" '
                     f'y="{HEIGHT - BOTTOM + 20}">{escape(str(label))}</text>')
    parts.append(f'<text text-anchor="middle" x="{LEFT + inner_width / 2:.0f}" y="{HEIGHT - 8}">'
                 f"{escape(x_label)}</text>")
    parts.append(f'<text text-anchor="middle" transform="translate(16 {TOP + inner_height / 2:.0f}) '
                 f'rotate(-90)">{escape(y_label)}</text>')
    ends = spread([y(points[-1][1]) for points in series.values()], 17, TOP + 6, HEIGHT - BOTTOM)
    for color, (name, points) in enumerate(series.items()):
        path = " ".join(f"{x(i):.1f},{y(v):.1f}" for i, (_, v) in enumerate(points))
        parts.append(f'<polyline class="line c{color}" points="{path}"/>')
        parts += [f'<circle class="d{color}" r="3.5" cx="{x(i):.1f}" cy="{y(v):.1f}"/>'
                  for i, (_, v) in enumerate(points)]
        parts.append(f'<text x="{x(len(points) - 1) + 12:.1f}" y="{ends[color] + 4:.1f}" '
                     f'class="d{color}">{escape(name)}</text>')
    return "\n".join(parts) + "\n</svg>\n"
