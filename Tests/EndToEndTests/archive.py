"""Reads a built archive as others would, and prints what is wrong with it, as JSON.

    archive.py FOLDER BASE

Every Atom document is read by feedparser and followed by its links (RFC 5005, section 4), the JSON
Feed by the rules of its version 1.1, and every address of every page is resolved: what lies below
BASE must be a file of the archive, with the fragment that is named. Prints `faults`, a line each, and
what was read: `entries` [identity, title, address] of all Atom documents together, `items` of the JSON
Feed in the same way, and how many `addresses` were followed.
"""
import html.parser
import json
import os
import sys
import urllib.parse
import xml.etree.ElementTree as tree

import feedparser

folder, base = sys.argv[1:]
faults = []


class Page(html.parser.HTMLParser):
    """What a page names, and what may be named in it."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.names = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ('id', 'name'):
                if name == 'id' and value in self.names:
                    faults.append(f'two elements have the id {value}')
                self.names.add(value)
            elif name in ('href', 'src', 'action', 'poster', 'background', 'cite'):
                self.addresses.append((tag, name, value or ''))
            elif name == 'srcset':
                self.addresses += [(tag, name, part.split()[0]) for part in value.split(',')]


def text(path):
    with open(os.path.join(folder, path), encoding='utf-8', newline='') as file:
        return file.read()


def path_below(address):
    """The file that an address leads to; None where it leads elsewhere."""
    if not address.startswith(base):
        return None
    path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
    path = path[len(urllib.parse.urlsplit(base).path):]
    return path + 'index.html' if path == '' or path.endswith('/') else path


pages, followed = {}, 0


def page(path):
    if path not in pages:
        pages[path] = Page(text(path))
    return pages[path]


def follow(where, at, element):
    """Whether what an address of a document leads to is there."""
    global followed
    followed += 1
    tag, name, address = element
    whole = urllib.parse.urljoin(at, address)
    if urllib.parse.urlsplit(whole).scheme not in ('http', 'https', 'mailto'):
        faults.append(f'{where}: {tag} {name} leads to {address}')
    path = path_below(whole)
    if path is None:
        return
    if not os.path.isfile(os.path.join(folder, path)):
        faults.append(f'{where}: {tag} {name} leads to {address}, which is not there')
        return
    fragment = urllib.parse.unquote(urllib.parse.urlsplit(whole).fragment)
    if fragment and path.endswith('.html') and fragment not in page(path).names:
        faults.append(f'{where}: {address} names nothing in that page')


def links(document):
    found = {}
    for link in document.links:
        if link.rel in found:
            faults.append(f'two links are {link.rel}')
        found[link.rel] = link.href
    return found


def read(path):
    """One Atom document: its links and its entries, the latest first."""
    document = feedparser.parse(os.path.join(folder, path))
    if document.bozo or document.version != 'atom10':
        faults.append(f'{path}: {document.version} {document.get("bozo_exception")}')
    own = links(document.feed)
    if own.get('self') != base + urllib.parse.quote(path):
        faults.append(f'{path}: it says that it is {own.get("self")}')
    entries = []
    for entry in document.entries:
        if not entry.updated_parsed or not entry.published_parsed:
            faults.append(f'{path}: {entry.id} has no time')
        elif entry.updated_parsed < entry.published_parsed:
            faults.append(f'{path}: {entry.id} was updated before it was published')
        body = entry.content[0]
        if body.type != 'text/html' or not body.value.strip():
            faults.append(f'{path}: {entry.id} holds {body.type}')
        for element in Page(body.value).addresses:
            if not urllib.parse.urlsplit(element[2]).scheme:
                faults.append(f'{path}: {entry.id} has the address {element[2]}')
            follow(f'{path} {entry.id}', base, element)
        follow(path, base, ('link', 'href', links(entry)['alternate']))
        entries.append((entry.id, entry.title, entry.link))
    ids = [entry[0] for entry in entries]
    if len(set(ids)) != len(ids):
        faults.append(f'{path}: an identity stands twice')
    return own, entries, document.feed.id


# The whole history, by prev-archive; a closed document says that it is one, and leads on.
held, seen, path, newer = {}, [], 'feed.atom', None
identity = None
while path:
    own, entries, feed = read(path)
    if identity not in (None, feed):
        faults.append(f'{path}: another feed, {feed}')
    identity = feed
    if newer is not None:
        if '<fh:archive/>' not in text(path):
            faults.append(f'{path}: it does not say that it is closed')
        if own.get('current') != base + 'feed.atom':
            faults.append(f'{path}: its feed is {own.get("current")}')
        if newer != 'feed.atom' and own.get('next-archive') != base + newer:
            faults.append(f'{path}: the next is {own.get("next-archive")}, not {newer}')
    elif '<fh:archive/>' in text(path):
        faults.append(f'{path}: it says that it is closed')
    for entry in entries:
        # What both hold, they hold alike.
        if held.setdefault(entry[0], entry) != entry:
            faults.append(f'{path}: {entry[0]} differs')
    seen.append(path)
    newer, path = path, own.get('prev-archive')
    if path:
        path = path_below(path)
        if path in seen:
            faults.append(f'{newer}: its links go in a circle')
            break

lists = []
for parent, _, names in os.walk(os.path.join(folder, 'lists')):
    for name in names:
        path = os.path.relpath(os.path.join(parent, name), folder)
        lists.append(path)
        read(path)

feed = json.loads(text('feed.json'))
items = []
for name in ('version', 'title', 'home_page_url', 'feed_url', 'items'):
    if name not in feed:
        faults.append(f'feed.json: it has no {name}')
if feed['version'] != 'https://jsonfeed.org/version/1.1' or feed['feed_url'] != base + 'feed.json':
    faults.append(f'feed.json: {feed["version"]} at {feed["feed_url"]}')
for item in feed['items']:
    for name in ('id', 'url', 'title', 'content_html', 'content_text', 'date_published'):
        if not isinstance(item.get(name), str) or not item[name]:
            faults.append(f'feed.json: {item.get("id")} has no {name}')
    for element in Page(item['content_html']).addresses:
        follow(f'feed.json {item["id"]}', base, element)
    follow('feed.json', base, ('item', 'url', item['url']))
    items.append((item['id'], item['title'], item['url']))

for parent, _, names in os.walk(folder):
    for name in names:
        path = os.path.relpath(os.path.join(parent, name), folder)
        if not name.endswith('.html'):
            continue
        at = base + (path[:-len('index.html')] if path.endswith('index.html') else path)
        for element in page(path).addresses:
            follow(path, at, element)

for location in tree.fromstring(text('sitemap.xml')).iter(
        '{http://www.sitemaps.org/schemas/sitemap/0.9}loc'):
    follow('sitemap.xml', base, ('loc', '', location.text))

json.dump({'faults': faults, 'documents': seen, 'lists': sorted(lists),
           'entries': list(held.values()), 'items': items, 'addresses': followed}, sys.stdout)
