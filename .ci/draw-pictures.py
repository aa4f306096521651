"""Draws the built-in templates for docs/templates.md: python3 draw-pictures.py POSTRIDER FOLDER.

Each picture is the head of an issue of the sample newsroom on 640 pixels, light and dark, as a
PNG of at most 256 colours, so that it stays below 60 KB.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter

WIDTH, HEIGHT, SCALE, LIMIT = 640, 1000, 1, 60_000
TEMPLATES = ["classic", "digest", "plain", "bulletin"]
INTRO = "A week of late light and early frost. Here is what we found at the bottom of the lane."


def compose(postrider, room):
    subprocess.run([postrider, "init", room, "--sample"], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    for name in os.listdir(f"{room}/Articles"):
        path = f"{room}/Articles/{name}"
        if os.path.isdir(path):
            continue
        text = open(path).read()
        url = f"https://letter.example.org/{name.rsplit('.', 1)[0]}"
        if text.startswith("+++"):
            text = text.replace("+++\n", f'+++\nurl = "{url}"\n', 1)
        elif text.startswith("---"):
            text = text.replace("---\n", f"---\nurl: {url}\n", 1)
        elif name.endswith(".html"):
            text = f"---\nurl: {url}\n---\n{text}"
        else:
            continue
        open(path, "w").write(text)
    articles = ["2026-10-24-a-loaf-in-nineteen-hours", "2026-10-18-lights-out-on-kiln-hill",
                "the-library-that-lends-beans", "the-saturday-of-broken-things"]
    for template in TEMPLATES:
        chosen = [part for name in articles for part in ("--article", name)]
        subprocess.run(
            [postrider, "compose", template, "--template", template, "--date", "2026-11-29",
             "--title", "Frost on the Meadow", "--intro", INTRO, *chosen],
            cwd=room, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def page(room, template, is_dark):
    folder = f"{room}/Issues/{template}"
    html = open(f"{folder}/issue.html").read()
    html = re.sub(r'src="cid:([^"@]+)@[^"]*"', r'src="images/\1"', html)
    if is_dark:
        html = html.replace("prefers-color-scheme: dark", "min-width: 0")
    path = f"{folder}/shown-{'dark' if is_dark else 'light'}.html"
    open(path, "w").write(html)
    return path


def shoot(path, picture, profile):
    browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser",
                                                   "google-chrome"])), None)
    if browser is None:
        sys.exit("Chromium is not installed")
    subprocess.run(
        [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         f"--user-data-dir={profile}", f"--force-device-scale-factor={SCALE}",
         f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={picture}", f"file://{path}"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def pixels(data):
    """The width, the height and the rows of red, green and blue of a PNG of 8 bits."""
    at, parts = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, _, color = struct.unpack(">IIBB", body[:10])
        elif kind == b"IDAT":
            parts += body
        at += 12 + length
    step = {2: 3, 6: 4}[color]
    raw, size = zlib.decompress(parts), width * step
    before, rows = bytearray(size), []
    for y in range(height):
        start = y * (size + 1)
        kind, line = raw[start], bytearray(raw[start + 1:start + 1 + size])
        for x in range(size):
            left = line[x - step] if x >= step else 0
            corner = before[x - step] if x >= step else 0
            if kind == 1:
                line[x] = (line[x] + left) & 255
            elif kind == 2:
                line[x] = (line[x] + before[x]) & 255
            elif kind == 3:
                line[x] = (line[x] + (left + before[x]) // 2) & 255
            elif kind == 4:
                guess = left + before[x] - corner
                near = min((left, before[x], corner), key=lambda value: abs(guess - value))
                line[x] = (line[x] + near) & 255
        rows.append([tuple(line[x:x + 3]) for x in range(0, size, step)])
        before = line
    return width, height, rows


def squeezed(width, height, rows, count):
    """The picture as a PNG of so many colours, its most frequent ones."""
    counts = Counter(color for row in rows for color in row)
    rough = Counter()
    for color, number in counts.items():
        rough[tuple(part >> 3 for part in color)] += number
    best = {}
    for color, number in counts.items():
        key = tuple(part >> 3 for part in color)
        if number > best.get(key, (0, None))[0]:
            best[key] = (number, color)
    palette = [best[key][1] for key, _ in rough.most_common(count)]
    nearest = {
        color: min(range(len(palette)),
                   key=lambda i: sum((a - b) ** 2 for a, b in zip(color, palette[i])))
        for color in counts}
    raw = b"".join(b"\0" + bytes(nearest[color] for color in row) for row in rows)

    def chunk(kind, body):
        return (struct.pack(">I", len(body)) + kind + body
                + struct.pack(">I", zlib.crc32(kind + body)))

    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", b"".join(map(bytes, palette)))
            + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))


def main(postrider, folder):
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        room = f"{scratch}/room"
        compose(postrider, room)
        for template in TEMPLATES:
            for is_dark in (False, True):
                shot = f"{scratch}/shot.png"
                shoot(page(room, template, is_dark), shot, f"{scratch}/profile")
                size = pixels(open(shot, "rb").read())
                for count in (256, 128, 64, 32, 16):
                    data = squeezed(*size, count)
                    if len(data) < LIMIT:
                        break
                name = f"{template}{'-dark' if is_dark else ''}.png"
                open(f"{folder}/{name}", "wb").write(data)
                print(f"{name}: {size[0]} x {size[1]}, {count} colours, {len(data)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
