// The preview's page. It shows what the server composes and changes nothing. Everything that
// comes from the mail is put in as text; the mail itself stands in a frame that runs no scripts.
'use strict';

const $ = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// What is looked at. It stands in the address after #, so that a reload keeps it.
const view = { tab: 'mail', width: 800, scheme: 'light', images: 'on', styles: 'on', as: null, theme: 'system' };
const choices = {
  tab: ['mail', 'text', 'source'], scheme: ['light', 'dark'], images: ['on', 'off'],
  styles: ['on', 'off'], theme: ['system', 'light', 'dark'],
};

function readView() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const [name, allowed] of Object.entries(choices)) {
    if (allowed.includes(given.get(name))) view[name] = given.get(name);
  }
  const width = Number(given.get('width'));
  if (width >= 280 && width <= 1200) view.width = Math.round(width);
  else if (innerWidth < 700) view.width = 390;
  if (given.has('as')) view.as = given.get('as');
}

function keepView() {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) if (value !== null) kept.set(name, value);
  history.replaceState(null, '', '#' + kept);
}

function query(extra = {}) {
  const given = new URLSearchParams(extra);
  if (view.as !== null) given.set('as', view.as);
  return '?' + given;
}

// The mail in its frame.

let frame = null;
let waiting = null;
let frameQuery = '';
let afterLoad = null;

function mailQuery() {
  return query({ scheme: view.scheme, images: view.images, styles: view.styles });
}

// The new mail is loaded behind the old one and takes its place when it is ready: nothing
// flashes, and the place in the mail is kept.
function loadMail(force = false) {
  const wanted = mailQuery();
  if (!force && wanted === frameQuery && frame) return;
  frameQuery = wanted;
  if (waiting) waiting.remove();
  const next = make('iframe', { className: 'waiting', title: 'The HTML mail' });
  next.setAttribute('sandbox', 'allow-same-origin');
  next.setAttribute('referrerpolicy', 'no-referrer');
  next.src = 'mail' + wanted;
  waiting = next;
  next.addEventListener('load', () => {
    if (waiting !== next) return;
    waiting = null;
    // What cannot be looked into is no mail: the server has gone, or had none to give.
    if (!next.contentDocument) { next.remove(); frameQuery = ''; return; }
    const scroll = place();
    const old = frame;
    frame = next;
    next.classList.remove('waiting');
    if (old) old.remove();
    fitDevice();
    restore(scroll);
    lookIntoMail();
    if (afterLoad) { afterLoad(); afterLoad = null; }
    document.documentElement.dataset.loaded = String(Number(document.documentElement.dataset.loaded || 0) + 1);
  });
  $('device').append(next);
}

function place() {
  const inside = frame && frame.contentWindow;
  return inside ? { x: inside.scrollX, y: inside.scrollY } : null;
}

function restore(scroll) {
  if (scroll) frame.contentWindow.scrollTo({ left: scroll.x, top: scroll.y, behavior: 'instant' });
}

function mailDocument() { return frame && frame.contentDocument; }

function lookIntoMail() {
  const mail = mailDocument();
  if (!mail || !mail.body) return;
  const words = mail.body.textContent.replace(/[\s\u200B-\u200F\u034F\u2060\uFEFF\u00AD]+/g, ' ').trim();
  $('preheader').textContent = words.slice(0, 140);
  showLinks([...mail.querySelectorAll('a[data-href], area[data-href]')]);
  mail.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('[data-href]');
    if (!link) return;
    event.preventDefault();
    chooseLink(linkElements.indexOf(link), false);
  });
  mail.addEventListener('mouseover', (event) => {
    const link = event.target.closest && event.target.closest('[data-href]');
    if (link) say(link.dataset.href);
  });
  mail.addEventListener('keydown', onKey);
}

// Pointing at a place in the mail.

function clearPointers() {
  const mail = mailDocument();
  for (const marked of mail ? mail.querySelectorAll('[data-postrider-pointed]') : []) {
    marked.style.outline = marked.dataset.postriderPointed;
    delete marked.dataset.postriderPointed;
  }
  for (const line of document.querySelectorAll('.code .pointed')) line.classList.remove('pointed');
}

function pointAt(element) {
  if (!element) return;
  clearPointers();
  element.dataset.postriderPointed = element.style.outline;
  element.style.outline = '3px solid #d4331f';
  element.scrollIntoView({ block: 'center' });
}

function elementAt(line) {
  const mail = mailDocument();
  let best = null;
  for (const element of mail ? mail.querySelectorAll('body [data-line]') : []) {
    const own = Number(element.dataset.line);
    if (own === line) return element;
    if (own < line) best = element;
  }
  return best;
}

function pointAtLine(id, line) {
  clearPointers();
  const row = $(id).children[line - 1];
  if (!row) return;
  row.classList.add('pointed');
  row.scrollIntoView({ block: 'center', inline: 'start' });
}

// Links.

let linkElements = [];

function showLinks(elements) {
  linkElements = elements;
  $('links-count').textContent = String(elements.length);
  $('links').replaceChildren(...elements.map((element, index) => {
    const picture = element.querySelector('img');
    const words = element.textContent.trim() || (picture && picture.alt) || '(no words)';
    const button = make('button', { type: 'button' },
      make('b', { textContent: words }), make('span', { textContent: element.dataset.href }));
    button.addEventListener('click', () => chooseLink(index, true));
    return make('li', {}, button);
  }));
}

function chooseLink(index, isFromList) {
  [...$('links').children].forEach((row, at) => row.classList.toggle('chosen', at === index));
  const element = linkElements[index];
  if (!element) return;
  say('Leads to ' + element.dataset.href);
  if (isFromList) { show('mail'); pointAt(element); }
  else $('links').children[index].scrollIntoView({ block: 'nearest' });
}

// Findings.

let findings = [];
let chosenFinding = -1;

function showFindings(all) {
  findings = all;
  chosenFinding = -1;
  const counts = ['error', 'warning', 'info'].map((kind) => [kind, all.filter((one) => one.severity === kind).length]);
  $('findings-count').textContent = counts.filter(([, count]) => count)
    .map(([kind, count]) => `${count} ${kind}${count > 1 && kind !== 'info' ? 's' : ''}`).join(', ');
  $('no-findings').hidden = all.length > 0;
  $('findings').replaceChildren(...all.map((finding, index) => {
    const where = finding.file ? finding.file + (finding.line ? ':' + finding.line : '') : finding.place;
    const button = make('button', { type: 'button' },
      make('span', { className: 'what' }, make('b', { textContent: finding.severity }), ' ' + finding.message),
      make('span', { className: 'remedy', textContent: finding.remedy }),
      make('span', { className: 'where', textContent: `${where} · rule ${finding.rule}` }));
    button.dataset.severity = finding.severity;
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => chooseFinding(index));
    const excerpt = make('div', { className: 'excerpt', hidden: true }, ...finding.excerpt.map((line) => {
      const row = make('div', { textContent: line.text, className: line.number === finding.line ? 'meant' : '' });
      row.dataset.n = line.number;
      return row;
    }));
    return make('li', {}, button, excerpt);
  }));
}

function chooseFinding(index) {
  const finding = findings[index];
  if (!finding) return;
  const wasChosen = chosenFinding === index;
  chosenFinding = wasChosen ? -1 : index;
  [...$('findings').children].forEach((row, at) => {
    const isOpen = at === chosenFinding;
    row.firstChild.setAttribute('aria-expanded', String(isOpen));
    row.lastChild.hidden = !isOpen || row.lastChild.children.length === 0;
  });
  clearPointers();
  if (wasChosen) return;
  $('findings').children[index].scrollIntoView({ block: 'nearest' });
  if (finding.body === 'text') {
    show('text').then(() => { if (finding.body_line) pointAtLine('text', finding.body_line); });
  } else if (finding.body === 'html' && finding.body_line) {
    show('mail');
    pointAt(elementAt(finding.body_line));
  }
  say(`${finding.place}: ${finding.message}`);
}

function stepFinding(step) {
  if (!findings.length) return;
  const next = chosenFinding < 0 ? (step > 0 ? 0 : findings.length - 1)
    : (chosenFinding + step + findings.length) % findings.length;
  if (next === chosenFinding) return;
  chooseFinding(next);
}

// Text and source.

const shown = { text: null, source: null };

async function loadLines(name) {
  const asked = name + query() + version;
  if (shown[name] === asked) return;
  const answer = await fetch(name + query(), { cache: 'no-store' });
  if (!answer.ok) return;
  const text = await answer.text();
  shown[name] = asked;
  let isHead = name === 'source';
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  $(name).replaceChildren(...lines.map((line, index) => {
    if (line === '') isHead = false;
    const row = make('div', { textContent: line });
    row.dataset.n = index + 1;
    if (isHead) row.className = 'head';
    return row;
  }));
}

// Everything beside the mail.

let version = 0;
let isLoading = false;
// What was asked for meanwhile: null for nothing, else whether the mail has changed.
let pending = null;

async function refresh(isChange) {
  if (isLoading) { pending = pending || isChange; return; }
  isLoading = true;
  try {
    const answer = await fetch('state' + query(), { cache: 'no-store' });
    if (answer.ok) showState(await answer.json(), isChange);
  } catch { /* the stream of events says when the server is back */ }
  isLoading = false;
  if (pending !== null) {
    const wasChange = pending;
    pending = null;
    refresh(wasChange);
  }
}

function showState(state, isChange) {
  if (version && version !== state.version) {
    const time = new Date().toLocaleTimeString();
    say(state.problem ? `The change at ${time} cannot be composed.` : `Composed again at ${time}.`);
  }
  version = state.version;
  const problem = $('problem');
  problem.hidden = !state.problem;
  problem.textContent = state.problem
    ? state.problem + (state.mail ? '\nBelow stands the last version that worked.' : '') : '';
  const issue = state.issue;
  if (issue) {
    $('issue-title').textContent = issue.title;
    $('issue-name').textContent = `${issue.slug} · ${issue.template}`;
    document.title = `${issue.title} · ${issue.newsletter}`;
    $('notices').hidden = issue.notices.length === 0;
    $('notices').textContent = issue.notices.join('\n');
    showFindings(issue.findings);
  }
  $('device').classList.toggle('stale', !state.mail);
  if (state.mail) {
    $('sender').textContent = state.mail.sender;
    $('avatar').textContent = [...state.mail.sender.replace(/^the\s+/i, '')][0] || '';
    $('subject').textContent = state.mail.subject;
    $('subject-length').textContent = `subject ${[...state.mail.subject].length} characters`;
    showSize(state.mail, state.clipping_limit);
    showReader(state.reader);
    loadMail(isChange);
    if (view.tab !== 'mail') loadLines(view.tab);
  }
}

function showSize(mail, limit) {
  const share = mail.html_bytes / limit;
  $('gauge').dataset.level = share > 0.98 ? 'bad' : share > 0.78 ? 'warn' : 'good';
  $('gauge').setAttribute('aria-valuenow', String(Math.round(mail.html_bytes / 1000)));
  $('gauge-fill').style.width = Math.min(100, share * 100).toFixed(1) + '%';
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1) + ' KB';
  $('size-words').textContent = share > 1
    ? `${kilobytes(mail.html_bytes)} of HTML: Gmail cuts this mail off` : `${kilobytes(mail.html_bytes)} of the 102 KB that Gmail shows`;
  $('size-rest').textContent = `Text ${kilobytes(mail.text_bytes)}, whole mail ${kilobytes(mail.mail_bytes)}`;
}

// Reading as somebody.

const field = $('reader');
const list = $('reader-list');
let options = [];
let active = -1;
let search = 0;

function showReader(reader) {
  if (document.activeElement === field && !list.hidden) return;
  // Somebody else has been asked for meanwhile.
  if (view.as && view.as.toLowerCase() !== reader.address.toLowerCase()) return;
  field.value = reader.is_sample ? '' : reader.address;
  field.title = reader.is_sample ? 'An invented reader: every fallback shows' : reader.name || reader.address;
}

async function suggest() {
  const number = ++search;
  const answer = await fetch('readers?' + new URLSearchParams({ q: field.value.trim() }), { cache: 'no-store' });
  if (!answer.ok || number !== search) return;
  const found = await answer.json();
  options = [...(field.value.trim() ? [] : [{ address: '', name: 'Sample reader' }]), ...found];
  list.replaceChildren(...options.map((reader, index) => {
    const row = make('li', { id: 'reader-' + index }, reader.name || reader.address,
      make('span', { textContent: reader.address === '' ? 'every fallback shows' : reader.address }));
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.addEventListener('mousedown', (event) => { event.preventDefault(); choose(index); });
    return row;
  }));
  if (!options.length) list.append(make('li', { className: 'none', textContent: 'No subscriber has this in name or address.' }));
  active = -1;
  openList(true);
}

function openList(isOpen) {
  list.hidden = !isOpen;
  field.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) field.removeAttribute('aria-activedescendant');
}

function highlight(index) {
  active = (index + options.length) % options.length;
  [...list.children].forEach((row, at) => row.setAttribute('aria-selected', String(at === active)));
  field.setAttribute('aria-activedescendant', 'reader-' + active);
}

function choose(index) {
  const reader = options[index];
  if (!reader) return;
  openList(false);
  readAs(reader.address);
  field.blur();
}

function readAs(address) {
  view.as = address;
  field.value = address;
  keepView();
  refresh(false);
}

field.addEventListener('focus', () => { field.select(); suggest(); });
field.addEventListener('input', suggest);
field.addEventListener('blur', () => openList(false));
field.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' && options.length) { event.preventDefault(); highlight(active + 1); }
  else if (event.key === 'ArrowUp' && options.length) { event.preventDefault(); highlight(active < 0 ? options.length - 1 : active - 1); }
  else if (event.key === 'Escape') { openList(false); field.blur(); }
  else if (event.key === 'Enter') {
    event.preventDefault();
    if (active >= 0) choose(active);
    else { openList(false); readAs(field.value.trim()); field.blur(); }
  }
});

// The controls.

function press(selector, name) {
  for (const button of document.querySelectorAll(selector)) {
    button.setAttribute('aria-pressed', String(button.dataset[name] === String(view[name])));
  }
}

function showControls() {
  press('[data-width]', 'width');
  press('[data-scheme]', 'scheme');
  $('images').setAttribute('aria-checked', String(view.images === 'on'));
  $('styles').setAttribute('aria-checked', String(view.styles === 'on'));
  $('width').value = view.width;
  $('width-value').textContent = view.width + ' px';
  $('page-theme-word').textContent = view.theme;
  $('page-theme').ariaLabel = 'Colours of this page: ' + view.theme;
  if (view.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = view.theme;
  fitDevice();
}

// A mail wider than the window is shown smaller, not narrower: its own width decides its looks.
function fitDevice() {
  const device = $('device');
  device.dataset.kind = view.width <= 480 ? 'phone' : 'desktop';
  const edge = view.width <= 480 ? 18 : 0;
  const inside = mailDocument() && mailDocument().documentElement;
  let bar = 0;
  if (inside) {
    // Phones lay their scroll bars over the mail; elsewhere they stand beside it.
    inside.style.scrollbarWidth = view.width <= 480 ? 'none' : '';
    bar = frame.contentWindow.innerWidth - inside.clientWidth;
  }
  const style = getComputedStyle($('pane-mail'));
  const room = $('stage').clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const scale = Math.min(1, room / (view.width + edge + bar));
  device.style.width = view.width + bar + 'px';
  device.style.height = `calc((100% - ${edge * scale}px) / ${scale})`;
  device.style.transform = scale < 1 ? `scale(${scale})` : '';
  $('width-value').textContent = view.width + ' px' + (scale < 0.995 ? ` at ${Math.round(scale * 100)} %` : '');
}

function show(tab) {
  view.tab = tab;
  for (const button of document.querySelectorAll('[role="tab"]')) {
    const isShown = button.dataset.tab === tab;
    button.setAttribute('aria-selected', String(isShown));
    button.tabIndex = isShown ? 0 : -1;
    $('pane-' + button.dataset.tab).hidden = !isShown;
  }
  $('mail-tools').hidden = tab !== 'mail';
  keepView();
  if (tab === 'mail') { fitDevice(); return Promise.resolve(); }
  return loadLines(tab);
}

function set(name, value) {
  view[name] = value;
  keepView();
  showControls();
  loadMail();
}

const other = (name) => choices[name][(choices[name].indexOf(view[name]) + 1) % choices[name].length];
const say = (words) => { $('status-line').textContent = words; };

for (const button of document.querySelectorAll('[data-width]')) button.addEventListener('click', () => set('width', Number(button.dataset.width)));
for (const button of document.querySelectorAll('[data-scheme]')) button.addEventListener('click', () => set('scheme', button.dataset.scheme));
$('width').addEventListener('input', () => set('width', Number($('width').value)));
$('images').addEventListener('click', () => set('images', other('images')));
$('styles').addEventListener('click', () => set('styles', other('styles')));
$('page-theme').addEventListener('click', () => set('theme', other('theme')));
$('help-button').addEventListener('click', () => $('help').showModal());
for (const tab of document.querySelectorAll('[role="tab"]')) {
  tab.addEventListener('click', () => show(tab.dataset.tab));
  tab.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = choices.tab[(choices.tab.indexOf(view.tab) + step + 3) % 3];
    show(next);
    $('tab-' + next).focus();
  });
}
addEventListener('resize', fitDevice);

const keys = {
  1: () => show('mail'), 2: () => show('text'), 3: () => show('source'),
  p: () => { show('mail'); set('width', 390); }, d: () => { show('mail'); set('width', 800); },
  '[': () => set('width', Math.max(280, view.width - 10)), ']': () => set('width', Math.min(1200, view.width + 10)),
  c: () => set('scheme', other('scheme')), i: () => set('images', other('images')), s: () => set('styles', other('styles')),
  '/': () => field.focus(), n: () => stepFinding(1), N: () => stepFinding(-1), '?': () => $('help').showModal(),
};
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || $('help').open) return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
  const action = keys[event.key];
  if (action) { event.preventDefault(); action(); }
}
addEventListener('keydown', onKey);

// Following changes.

function follow() {
  const events = new EventSource('events');
  const live = $('live');
  const tell = (state, words) => { live.dataset.state = state; live.textContent = words; };
  events.addEventListener('open', () => tell('live', 'live'));
  events.addEventListener('error', () => tell('gone', 'preview has ended'));
  events.addEventListener('version', (event) => {
    tell('live', 'live');
    if (Number(event.data) === version) return;
    live.classList.remove('fresh');
    void live.offsetWidth;
    live.classList.add('fresh');
    refresh(true);
  });
}

readView();
showControls();
show(view.tab);
follow();
