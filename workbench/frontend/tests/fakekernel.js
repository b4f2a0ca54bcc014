/**
 * A kernel in the page's own process, for tests: it keeps versions, verdicts and acts as the real one does.
 * @module
 */

const FINDINGS = ['confirmed', 'confirmed_with_caveat', 'inaccurate', 'unsupported', 'sources_conflict', 'cannot_be_verified', 'not_checkable'];

/** The tables that the numbers in rows point into. */
export const TABLES = {
  kinds: ['date', 'quote', 'event', 'number', 'name', 'statement'],
  findings: FINDINGS,
  states: ['unassigned', 'assigned', 'in progress', 'done', 'reopened', 'with editor', 'with author', 'with source'],
  sources: ['wikipedia', 'web', 'document', 'interview'],
};

const SETTLED = ['confirmed', 'not_checkable'];

export class FakeKernel {
  /**
   * @param {{text: string, blocks: any[][], claims: {id: string, kind: string, start: number, end: number, sentence: number[],
   *   card?: object}[], person?: string|null, role?: string, title?: string, due?: string|null}} given
   */
  constructor(given) {
    Object.assign(this, { given, person: given.person === undefined ? 'ines' : given.person, listeners: [], heard: [], acts: [], alive: true, delay: null });
    this.claims = new Map(given.claims.map((claim) => [claim.id, { ...claim, version: 1, acts: [] }]));
    this.known = new Map();
    this.marked = [];
    this.signed = null;
  }

  on(event, listener) {
    if (event === 'msg:custom') this.listeners.push(listener);
  }

  off(event, listener) {
    this.listeners = this.listeners.filter((one) => one !== listener);
  }

  /** What the page says. */
  send(message, callbacks, buffers = []) {
    this.heard.push(message);
    this.beside = buffers;
    if (!this.alive) return;
    const answers = this.#answers(structuredClone(message));
    const speak = () => answers.forEach((answer) => this.tell({ ...answer, request: message.request, view: message.view }));
    if (this.delay === null) speak();
    else setTimeout(speak, this.delay);
  }

  /** Says something to the page. */
  tell(answer, buffers = []) {
    for (const listener of [...this.listeners]) listener(structuredClone(answer), buffers);
  }

  #answers(message) {
    const handlers = {
      hello: () => [this.#state(), ...this.#review()],
      person: () => [((this.person = message.name), this.#state()), ...this.#review()],
      card: () => [this.#card(message.claim)],
      act: () => [...this.#act(message), ...this.#review()],
      acts: () => [...this.#acts(message), ...this.#review()],
      sources: () => [{ type: 'sources', claim: message.claim, sources: this.given.sources ?? [], more: 0 }],
      ping: () => [{ type: 'pong' }],
      search: () => [{ type: 'found', claim: message.claim, words: message.words || 'words of the claim', hits: this.given.hits ?? [] }],
      read: () => [this.given.page ? { type: 'page', claim: message.claim, ...this.given.page } : { type: 'offline', claim: message.claim, words: 'You are offline.' }],
      dismissed: () => [{ type: 'dismissed', claims: this.#dismissed() }],
      coverage: () => [{ type: 'coverage', passages: this.given.passages ?? [], marked: this.marked.filter((act) => !act.undone).map(({ start, end }) => [start, end]) }],
      report: () => [this.given.noReport ? { type: 'no_report', words: this.given.noReport } : { type: 'report', name: 'checked.html', media_type: 'text/html' }],
      piece: () => [{ type: 'piece', upload: message.upload, at: message.at + this.beside[0].byteLength }],
      open_file: () => [{ type: 'file', name: 'deed.pdf', media_type: 'application/octet-stream' }],
    };
    const own = this.given.answers?.[message.type];
    return own ? [own(message)].filter(Boolean) : handlers[message.type]();
  }

  /** The whole case, as a kernel tells it of its own accord. */
  state() {
    return this.#state();
  }

  #row(claim) {
    const names = this.given.scale?.findings.map(([name]) => name) ?? FINDINGS;
    const finding = claim.finding ? names.indexOf(claim.finding) : -1;
    const place = [TABLES.kinds.indexOf(claim.kind), claim.start, claim.end, ...claim.sentence];
    const standing = [claim.version, finding, TABLES.states.indexOf(claim.state ?? 'unassigned')];
    const by = claim.finding ? [claim.acts.findLast((act) => act.act === 'give_verdict')?.by ?? 'theo'] : [];
    const sources = claim.acts.some((act) => /attach/u.test(act.act)) ? [2] : [];
    return [claim.id, ...place, ...standing, claim.worth ?? 50, claim.assigned ?? '', by, sources, claim.places ?? [], 0, 0, claim.fact ?? null];
  }

  #live() {
    return [...this.claims.values()].filter((claim) => !claim.dismissed && !claim.absorbed);
  }

  #standing() {
    return { person: this.person, dismissed: this.#dismissed().length, undo: this.acts.some((act) => !act.undone), redo: this.acts.some((act) => act.undone), signed_off: this.signed, finding: null };
  }

  #dismissed() {
    const gone = [...this.claims.values()].filter((claim) => claim.dismissed);
    return gone.map((claim) => ({ claim: claim.id, kind: claim.kind, words: this.given.text.slice(claim.start, claim.end), reason: 'a joke' }));
  }

  #state() {
    const { text, blocks, title = 'A case', due = null, role = 'check' } = this.given;
    const { people = ['Theo'], keys = { own: {}, problem: null, file: '/home/ines/keys.toml' } } = this.given;
    const scale = this.given.scale ?? null;
    const frame = { read_only: this.given.read_only ?? null, scale, case: 'case-1', title, draft: this.given.draft ?? 1, draft_by: this.given.draft_by ?? 'ines', word_file: this.given.word_file ?? false, due, role, people, names: this.given.names ?? [], keys, text, blocks, tables: { ...TABLES, findings: scale ? scale.findings.map(([name]) => name) : FINDINGS } };
    return { type: 'state', ...frame, claims: this.#live().map((claim) => this.#row(claim)), ...this.#standing() };
  }

  #card(id) {
    const claim = this.claims.get(id);
    const given = { reason: 'figure with what it counts', worthiness: 0.5, fields: [], restated: null, ...claim.card };
    const made = { evidence: [], verdicts: [], queries: [], decisions: [], notes: [], conflicts: [], history: [] };
    const at = '2025-05-20T14:07:31Z';
    for (const act of claim.acts.filter((one) => !one.undone)) {
      const base = { id: act.entry_id, by: act.by, at };
      if (act.act === 'give_verdict') made.verdicts.push({ ...base, ...pick(act, 'finding', 'rationale', 'proposed'), superseded: false });
      if (act.act === 'note') made.notes.push({ ...base, text: act.text });
      if (act.act === 'ask') made.queries.push({ ...base, ...pick(act, 'text', 'to', 'due'), answer: null });
      if (act.act === 'decide') made.decisions.push({ ...base, ...pick(act, 'decision', 'wording', 'reason', 'overrules') });
      if (act.act === 'attach') made.evidence.push({ ...base, ...this.given.sources.find(({ id }) => id === act.source), ...pick(act, 'stance', 'locator', 'excerpt') });
      if (act.act === 'add_source_and_attach') made.evidence.push({ ...base, ...act.source, source: act.source_id, ...pick(act, 'stance', 'locator', 'excerpt') });
      made.history.push({ at, by: act.by, words: act.act.replaceAll('_', ' ') });
    }
    made.verdicts.forEach((verdict, place) => Object.assign(verdict, { superseded: place < made.verdicts.length - 1 }));
    const all = Object.fromEntries(Object.entries(made).map(([name, list]) => [name, [...(claim.card?.[name] ?? []), ...list]]));
    return { type: 'card', claim: id, version: claim.version, kind: claim.kind, ...given, ...all, dismissed: null };
  }

  /** Each act by itself, one delta for all that were taken. */
  #acts({ acts }) {
    const answers = acts.flatMap((act) => this.#act(act));
    const deltas = answers.filter(({ type }) => type === 'delta');
    const ids = deltas.flatMap((delta) => delta.entry_id ?? []);
    const touched = new Set(ids.flatMap((id) => this.known.get(id)));
    return [{ ...this.#delta(null, [...touched]), entry_ids: ids }, ...answers.filter(({ type }) => type !== 'delta')];
  }

  #act(message) {
    const { entry_id: id, act, claim: claimId } = message;
    if (this.refuses === act) return [{ type: 'refused', entry_id: id, words: 'The ledger does not want it.' }];
    if (this.known.has(id)) return [this.#delta(id, this.known.get(id))];
    const claim = this.claims.get(claimId);
    if (claim && message.version !== null && message.version !== claim.version) return [this.#delta(null, []), { type: 'conflict', entry_id: id, words: 'Somebody was faster.', theirs: [] }];
    const touched = this.#take(act, claim, message);
    if (typeof touched === 'string') return [{ type: 'refused', entry_id: id, words: touched }];
    this.known.set(id, touched);
    return [this.#delta(id, touched)];
  }

  #take(act, claim, message) {
    if (act === 'undo' || act === 'redo') return this.#takeBack(act === 'undo', message.entry);
    if (act === 'sign_off') {
      const open = this.#openItems();
      if (open.length && !message.override) return `The case is open: ${open.join(' ')}`;
      this.signed = { by: this.person, at: '2025-05-20T14:07:31Z', override: message.override };
      return [];
    }
    if (act === 'add_claim') {
      const made = { id: message.entry_id, version: 1, acts: [], ...pick(message, 'kind', 'start', 'end'), sentence: [message.start, message.end] };
      this.claims.set(made.id, made);
      return [made.id];
    }
    message.by = this.person;
    this.acts.push(message);
    if (act === 'mark_nothing_to_check') {
      this.marked.push(message);
      return [];
    }
    claim.acts.push(message);
    claim.version += 1;
    const others = this.#shape(act, claim, message);
    restate(claim, act === 'dismiss');
    return [claim.id, ...others];
  }

  #shape(act, claim, message) {
    if (act === 'change_claim') {
      const { start = claim.start, end = claim.end, kind = claim.kind } = message;
      Object.assign(claim, { start, end, kind });
    }
    if (act === 'assign') claim.assigned = message.person;
    const members = ['group_claims', 'merge_claims'].includes(act) ? message.claims.slice(1).map((id) => this.claims.get(id)) : [];
    for (const member of members) member.absorbed = true;
    if (act === 'group_claims') claim.places = members.flatMap(({ start, end }) => [start, end]);
    if (act === 'merge_claims') claim.end = Math.max(...members.map(({ end }) => end));
    if (act !== 'split_claim') return members.map(({ id }) => id);
    claim.absorbed = true;
    const parts = [[claim.start, message.at], [message.at, claim.end]];
    parts.forEach(([start, end], place) => this.claims.set(`${claim.id}-${place}`, { ...structuredClone(claim), id: `${claim.id}-${place}`, start, end, version: 1, acts: [], absorbed: false }));
    return parts.map((_, place) => `${claim.id}-${place}`);
  }

  #takeBack(undo, entry) {
    const named = (one) => !entry || one.entry_id === entry;
    const act = undo ? this.acts.findLast((one) => !one.undone && named(one)) : this.#lastTaken();
    if (!act) return undo ? 'There is nothing to take back.' : 'There is nothing to give back.';
    act.undone = undo && (this.taken = (this.taken ?? 0) + 1);
    if (act.act === 'mark_nothing_to_check') return [];
    const claim = this.claims.get(act.claim);
    claim.version += 1;
    restate(claim, act.act === 'dismiss' && !undo);
    return [claim.id];
  }

  #lastTaken() {
    return this.acts.filter((one) => one.undone).sort((a, b) => b.undone - a.undone)[0];
  }

  #delta(entryId, ids) {
    const claims = ids.map((id) => this.claims.get(id));
    const isGone = (claim) => claim.dismissed || claim.absorbed;
    const rows = claims.filter((claim) => !isGone(claim)).map((claim) => this.#row(claim));
    const gone = claims.filter(isGone).map((claim) => claim.id);
    return { type: 'delta', ...(entryId && { entry_id: entryId }), at: '2025-05-20T14:07:31Z', claims: rows, gone, ...this.#standing() };
  }

  #openItems() {
    const open = this.#live().filter((claim) => claim.state !== 'done').length;
    return open ? [`${open} claims are not done.`] : [];
  }

  #review() {
    if (this.given.role !== 'review') return [];
    const wanted = this.#live().filter((claim) => claim.state !== 'done' || claim.decided);
    const items = wanted.map((claim) => ({ claim: claim.id, why: claim.decided ? `decided: ${claim.decided}` : (claim.finding ?? 'open') }));
    const count = (finding) => this.#live().filter((claim) => claim.finding === finding).length;
    const counts = [['inaccurate', count('inaccurate'), 'wrong'], ['confirmed', count('confirmed'), 'ok'], ['open', count(undefined) + count(null), 'open']];
    return [{ type: 'review', items, open_items: this.#openItems(), counts: counts.filter(([, many]) => many) }];
  }
}

function restate(claim, dismissed) {
  const standing = claim.acts.filter((act) => !act.undone);
  claim.dismissed = dismissed;
  claim.finding = standing.findLast((act) => act.act === 'give_verdict')?.finding ?? null;
  claim.decided = standing.findLast((act) => act.act === 'decide')?.decision.replaceAll('_', ' ') ?? null;
  if (standing.some((act) => act.act === 'ask')) claim.state = 'with author';
  else if (claim.decided || SETTLED.includes(claim.finding)) claim.state = 'done';
  else if (claim.finding) claim.state = 'with editor';
  else claim.state = standing.length ? 'in progress' : 'unassigned';
}

const pick = (from, ...names) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
