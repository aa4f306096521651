"""Refuses what the house does not allow (docs/design.md), after a debug build.

Between targets it reads the real imports: nothing imports a room above its own, no adapter, front
or engine one of its kind that it is not given here, and an adapter is named by the wiring of a front
alone. Between the folders of one target it reads the compiler's index: no folder may need another
that needs it. And nothing may grow too long to be read: a file, or a type over all its files.
"""

import ctypes
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

# From below; a target imports those of lower floors, and of its own only what stands behind it.
FLOORS = [
    {"NewsletterCore": [], "Files": ["NewsletterCore"], "Cryptography": [],
     "TextFormats": ["NewsletterCore", "Files"], "NewsroomFiles": ["NewsletterCore", "Files"],
     "DomainNames": [], "NetworkAddresses": [], "CurlSessions": ["NewsletterCore"],
     "BuiltInFiles": [], "EmbedFilesTool": [], "EmbedFiles": []},
    {"Composing": [], "Linting": ["Composing"], "MailFormat": [],
     "Archiving": ["Composing", "MailFormat"],
     "DeliveryEngine": ["MailFormat"], "Inbound": [], "Subscribing": ["DeliveryEngine"]},
    {"Fetching": [], "Imaging": [], "MailboxTransport": [], "Postgres": [], "Resolving": [], "SMTPTransport": [],
     "Storage": ["Postgres"]},
    {"PostriderKit": []},
    # The command line starts the servers of the preview, of `serve` and of `sink`.
    {"Preview": [], "SMTPSink": [], "WebFront": [],
     "PostriderCommand": ["Preview", "SMTPSink", "WebFront"]},
    {"postrider": [], "PostriderTesting": []},
]
# What only the wiring of a front may name.
ADAPTERS = set(FLOORS[2])
WIRING = "Wiring.swift"
KIT = next(number for number, floor in enumerate(FLOORS) if "PostriderKit" in floor)
# Lines of a file, and of a type over all its files.
FILE_LINES, TYPE_LINES = 300, 600
# Nothing but words, by language.
WORD_LISTS = "Composing/Reading/PlainText/Words"

root = Path(__file__).resolve().parent.parent
sources = root / "Sources"


def floors():
    """The floor of each target, and its neighbours that it may import."""
    return {
        name: (number, set(allowed))
        for number, floor in enumerate(FLOORS)
        for name, allowed in floor.items()
    }


def misplaced_imports():
    """What a file imports that it may not, a line each."""
    floor = floors()
    found = []
    for path in sorted(sources.rglob("*.swift")):
        target = path.relative_to(sources).parts[0]
        if target not in floor:
            found.append(f"{target}: has no floor in {Path(__file__).name}")
            continue
        number, neighbours = floor[target]
        for line, text in enumerate(path.read_text().splitlines(), 1):
            match = re.match(r"(?:(?:public|package|internal|@testable) )*import (\w+)$", text)
            name = match and match[1]
            if name not in floor or name == target:
                continue
            other = floor[name][0]
            place = f"{path.relative_to(root)}:{line}"
            if other > number or other == number and name not in neighbours:
                found.append(f"{place}: {target} may not import {name}")
            elif name in ADAPTERS and not is_wired(path, number):
                found.append(f"{place}: only {WIRING} of a front may name the adapter {name}")
    return found


def lengths():
    """The lines of each file, and of each type over all its files."""
    begin = re.compile(
        r"(?:(?:public|package|private|fileprivate|internal|final|indirect|@\S+) )*"
        r"(?:struct|class|enum|actor|protocol|extension) (\w+)")
    found = defaultdict(int)
    for path in sources.rglob("*.swift"):
        file = path.relative_to(sources)
        if file.is_relative_to(WORD_LISTS):
            continue
        within = None
        lines = path.read_text().splitlines()
        found[str(file)] = len(lines)
        for line in lines:
            match = begin.match(line)
            if match and not line.endswith("}"):
                within = f"{file.parts[0]}.{match[1]}"
            if within:
                found[within] += 1
            if line == "}":
                within = None
    return found


def too_long():
    """What has more lines than it may, a line each."""
    found, faults = lengths(), []
    for name, count in sorted(found.items()):
        most = FILE_LINES if name.endswith(".swift") else TYPE_LINES
        if count > most:
            faults.append(f"{name}: {count} lines, {most} may be; it holds two ideas")
    return faults


def is_wired(path, number):
    """Whether a file of a floor may name adapters."""
    return number not in (KIT, KIT + 1) or number == KIT + 1 and path.name == WIRING


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("length", ctypes.c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.length).decode() if self.length else ""


class Index:
    """The compiler's index of a debug build, read by its own library."""

    DEFINITION, REFERENCE = 1 << 1, 1 << 2
    CALLED_BY, CONTAINED_BY, OVERRIDES, ACCESSES = 1 << 13, 1 << 16, 1 << 11, 1 << 15
    RECORD = 2

    def __init__(self, store):
        told = subprocess.run(
            ["swiftc", "-print-target-info"], capture_output=True, text=True, check=True)
        folder = Path(json.loads(told.stdout)["paths"]["runtimeResourcePath"]).parent
        self.library = ctypes.CDLL(str(folder / "libIndexStore.so"))
        self.visitor = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
        self.naming = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, Text)
        create = self.function("store_create", ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
        self.store = create(str(store).encode(), None)
        if not self.store:
            sys.exit(f"house: there is no index in {store}; build first")

    def function(self, name, result, *arguments):
        function = getattr(self.library, f"indexstore_{name}")
        function.restype, function.argtypes = result, arguments
        return function

    def files(self):
        """Yields each file of the sources with the names of its records."""
        pointer, number = ctypes.c_void_p, ctypes.c_uint
        units = self.function(
            "store_units_apply_f", ctypes.c_bool, pointer, number, pointer, self.naming)
        read = self.function("unit_reader_create", pointer, pointer, ctypes.c_char_p, pointer)
        main = self.function("unit_reader_get_main_file", Text, pointer)
        apply = self.function(
            "unit_reader_dependencies_apply_f", ctypes.c_bool, pointer, pointer, self.visitor)
        kind = self.function("unit_dependency_get_kind", ctypes.c_int, pointer)
        name = self.function("unit_dependency_get_name", Text, pointer)
        path = self.function("unit_dependency_get_filepath", Text, pointer)
        names = []
        units(self.store, 0, None, self.naming(lambda _, text: names.append(str(text)) or True))
        for unit in names:
            reader = read(self.store, unit.encode(), None)
            file = str(main(reader))
            if not file.startswith(f"{sources}/") or not os.path.exists(file):
                continue
            records = []

            def note(_, dependency):
                if kind(dependency) == self.RECORD and str(path(dependency)) == file:
                    records.append(str(name(dependency)))
                return True

            apply(reader, None, self.visitor(note))
            if records:
                yield Path(file), records[-1]

    def occurrences(self, record):
        """Each symbol of a record with its roles, and the roles and symbols related to it."""
        pointer = ctypes.c_void_p
        read = self.function("record_reader_create", pointer, pointer, ctypes.c_char_p, pointer)
        apply = self.function(
            "record_reader_occurrences_apply_f", ctypes.c_bool, pointer, pointer, self.visitor)
        symbol = self.function("occurrence_get_symbol", pointer, pointer)
        roles = self.function("occurrence_get_roles", ctypes.c_uint64, pointer)
        identity = self.function("symbol_get_usr", Text, pointer)
        related = self.function(
            "occurrence_relations_apply_f", ctypes.c_bool, pointer, pointer, self.visitor)
        part = self.function("symbol_relation_get_roles", ctypes.c_uint64, pointer)
        other = self.function("symbol_relation_get_symbol", pointer, pointer)
        found = []

        def note(_, occurrence):
            others = []

            def note_relation(_, relation):
                others.append((part(relation), str(identity(other(relation)))))
                return True

            related(occurrence, None, self.visitor(note_relation))
            found.append((str(identity(symbol(occurrence))), roles(occurrence), others))
            return True

        apply(read(self.store, record.encode(), None), None, self.visitor(note))
        return found


def circles(index):
    """Folders of one target that need each other, a line each."""
    homes, uses = {}, {}
    for path, record in index.files():
        occurrences = index.occurrences(record)
        defined = {usr for usr, roles, _ in occurrences if roles & index.DEFINITION}
        used = {usr for usr, roles, _ in occurrences if roles & index.REFERENCE}
        parts = path.relative_to(sources).parts
        folder = (parts[0], "/".join(parts[1:-1]) or ".")
        uses[path] = (folder, used)
        homes.update((usr, folder) for usr in defined)
    needs = defaultdict(set)
    for folder, used in uses.values():
        for usr in used:
            other = homes.get(usr)
            if other and other != folder and other[0] == folder[0]:
                needs[folder].add(other)

    def reached(start):
        seen, left = set(), [start]
        while left:
            for other in needs[left.pop()]:
                if other not in seen:
                    seen.add(other)
                    left.append(other)
        return seen

    reach = {folder: reached(folder) for folder in list(needs)}
    found = defaultdict(set)
    for folder, others in reach.items():
        if folder in others:
            found[folder[0]] |= {folder[1]}
    return found


def index_of_build():
    """Where the index of the debug build is stored."""
    built = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=root, capture_output=True, text=True, check=True)
    return Path(built.stdout.strip()) / "index/store"


def main():
    faults = misplaced_imports() + too_long()
    # With --text the sources alone are read, which needs no build.
    if "--text" not in sys.argv:
        found = circles(Index(index_of_build()))
        for target, folders in sorted(found.items()):
            faults.append(
                f"{target}: these folders need each other: {', '.join(sorted(folders))}")
    for fault in faults:
        print(f"house: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
