"""The four walks through the house, as lists of rooms, after a debug build.

A walk is what a thing passes on its way through the program. Its stations are named here; that
calls lead from one to the next, and through which targets, is read from the compiler's index.
Without an argument it compares the lists in CONTRIBUTING.md with what it finds, with --write it
renews them, with --print it prints them. A walk that crosses between targets more often than it
may is refused.
"""

import re
import subprocess
import sys
from collections import defaultdict, deque

from house import Index, index_of_build, root, sources

# Of which a port is one: whoever calls by it passes the engine that owns it.
MOST_CROSSINGS = 13
PAGE = root / "CONTRIBUTING.md"
BEGIN, END = "<!-- walks, by .ci/house-walks.py -->\n", "<!-- end of walks -->\n"
# What each station is called in the source, without its arguments.
WALKS = {
    "An article, from its file to the bodies of an issue": [
        "Compose.run", "ComposeIssue.compose", "Newsroom.articleListing", "EditedFiles.bytes",
        "ArticleReader.read", "MarkdownReader.page", "Composer.compose", "HTMLWriter.write",
        "StyleInliner.inlined", "TextWriter.write", "AtomicFile.write",
    ],
    "A row of a table, from the CSV file to the list": [
        "SubscribersImport.run", "ImportSubscribers.take", "CSVReader.next", "ImportRun.take",
        "EntryWriter.merge", "HistoryWriter.tell",
    ],
    "A recipient, from the list to the relay's answer in the ledger": [
        "Send.run", "BeginMailing.begin", "LedgerDatabase.create", "RunMailing.start",
        "MailingRun.run", "MailRenderer.order", "CompiledEdition.mail", "ConnectionPool.run",
        "SMTPDialogue.receiveDot", "LedgerDatabase.commit", "LedgerWriter.apply",
    ],
    "A setting, from postrider.yml to the session with the relay": [
        "Send.run", "Workspace.settings", "SettingsReader.value", "RelayConfiguration.init",
        "CurlTransport.deliver",
    ],
}


class Calls:
    """Who calls what, over all targets."""

    def __init__(self, index):
        self.target, self.next = {}, defaultdict(set)
        for path, record in index.files():
            room = path.relative_to(sources).parts[0]
            for usr, roles, others in index.occurrences(record):
                if roles & index.DEFINITION:
                    self.target[usr] = room
                for part, other in others:
                    if part & index.ACCESSES:
                        self.next[other].add(usr)
                    if part & index.OVERRIDES and roles & index.DEFINITION:
                        self.next[other].add(usr)
                    if roles & index.REFERENCE and part & (index.CALLED_BY | index.CONTAINED_BY):
                        self.next[other].add(usr)
        self.named = defaultdict(set)
        swift = [usr for usr in self.target if usr.startswith("s:")]
        told = subprocess.run(
            ["swift", "demangle", "--simplified", "--compact"], text=True, check=True,
            input="\n".join("$s" + usr[2:] for usr in swift), capture_output=True)
        for usr, name in zip(swift, told.stdout.splitlines()):
            match = re.fullmatch(r"(?:static )?([\w.]+)(?:<.*?>)?\(.*\)(?: .*)?", name)
            if match:
                self.named[match[1]].add(usr)

    def path(self, start, goals):
        """The calls from one declaration to the nearest of others, over the fewest targets."""
        came, left = {start: None}, deque([start])
        cost = {start: 0}
        done = set()
        while left:
            usr = left.popleft()
            if usr in done:
                continue
            done.add(usr)
            if usr in goals:
                steps = []
                while usr:
                    steps.append(usr)
                    usr = came[usr]
                return steps[::-1]
            for other in sorted(self.next[usr]):
                if other not in self.target:
                    # Declared by a protocol or a library: it leads on, and is no room.
                    self.target.setdefault(other, self.target.get(usr))
                price = cost[usr] + (self.target[other] != self.target[usr])
                if price < cost.get(other, 1 << 30):
                    cost[other], came[other] = price, usr
                    (left.append if price > cost[usr] else left.appendleft)(other)
        return None

    def walk(self, stations):
        """The rooms of a walk, each with the stations in it."""
        rooms, stack = [], []

        def enter(usr, station=None):
            room = self.target[usr]
            if not rooms or rooms[-1][0] != room:
                rooms.append((room, []))
            if station:
                rooms[-1][1].append(station)

        for station in stations:
            goals = self.named.get(station)
            if not goals:
                sys.exit(f"house-walks: nothing is called {station} any more; name it anew")
            if not stack:
                stack = [min(goals)]
                enter(stack[0], station)
                continue
            for depth in range(len(stack), 0, -1):
                steps = self.path(stack[depth - 1], goals)
                if steps:
                    break
            else:
                sys.exit(f"house-walks: no call leads to {station} from {stations[0]}")
            if depth < len(stack):
                enter(stack[depth - 1])
            del stack[depth:]
            for usr in steps[1:]:
                stack.append(usr)
                enter(usr, station if usr in goals else None)
        return rooms


def lists():
    """The walks as text, and what is wrong with them."""
    calls = Calls(Index(index_of_build()))
    lines, faults = [], []
    for title, stations in WALKS.items():
        rooms = calls.walk(stations)
        crossings = len(rooms) - 1
        if crossings > MOST_CROSSINGS:
            faults.append(f"{title}: {crossings} crossings between targets, {MOST_CROSSINGS} may be")
        lines += [f"**{title}** ({crossings} crossings)", ""]
        for number, (room, names) in enumerate(rooms, 1):
            told = ", ".join(f"`{name}`" for name in names)
            lines.append(f"{number}. {room}" + (f": {told}" if told else ""))
        lines.append("")
    return "\n".join(lines), faults


def main():
    text, faults = lists()
    mode = sys.argv[1] if len(sys.argv) > 1 else "--check"
    if mode == "--print":
        print(text)
    else:
        page = PAGE.read_text()
        head, rest = page.split(BEGIN)
        old, tail = rest.split(END)
        if mode == "--write":
            PAGE.write_text(f"{head}{BEGIN}\n{text}{END}{tail}")
        elif old != f"\n{text}":
            faults.append(f"{PAGE.name}: the walks are not those of the code; run `make house`")
    for fault in faults:
        print(f"house-walks: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
