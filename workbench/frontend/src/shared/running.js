/**
 * What both desks do with a kernel: say hello, send acts, take answers.
 * @module
 */
import { LOST } from './connection.js';
import { Link } from './link.js';
import { Outbox } from './outbox.js';
import { FINDING } from './words.js';

/**
 * How long a desk waits for its case before it says that the kernel is silent, in milliseconds. A desk out of a file that
 * was saved with its widgets has no kernel and is empty until then; 2,100 claims come within two seconds.
 */
const FIRST_PATIENCE = 10000;

export class Running extends Link {
  /**
   * @param {any} model - The anywidget model.
   * @param {{root: HTMLElement, store: any, bars: any, saved: any, handlers: Object<string, Function>,
   *   onSettled: (act: any, how: "saved"|"refused") => void, refocus: () => void, ready: () => boolean,
   *   onAgain: (act: any) => void, onError: () => void}} desk - `onAgain` gives an act again that a conflict has
   *   stopped.
   */
  constructor(model, desk) {
    const own = { refused: (answer) => this.#refused(answer), conflict: (answer) => this.#conflict(answer), error: (answer) => this.#error(answer) };
    super(model, { ...desk, lost: LOST, handlers: { ...own, ...desk.handlers }, onTurn: (connected) => this.#turned(connected) });
    Object.assign(this, desk);
  }

  begin() {
    super.begin();
    this.wire.send({ type: 'hello' }, FIRST_PATIENCE);
  }

  /** Takes the acts that wait for this case. */
  takeUp(pending) {
    this.pending = pending;
    this.outbox = new Outbox({ wire: this.wire, store: this.store, pending, ready: this.ready });
    this.outbox.resend();
    this.showSaved();
  }

  /** Records an act; its drawing is the desk's affair. */
  give(act, claim, fields) {
    return this.giveAll([{ act, claim, ...fields }])[0];
  }

  /** The same for several. */
  giveAll(acts) {
    const given = this.outbox.giveAll(acts);
    this.showSaved();
    return given;
  }

  /** Marks acts as recorded. */
  recorded({ entry_id: entryId, entry_ids: entryIds = entryId ? [entryId] : [], at }) {
    if (!entryIds.length) return;
    this.saved.recorded(at);
    for (const act of this.outbox.settleAll(entryIds)) this.onSettled(act, 'saved');
    this.showSaved();
  }

  /** What was sent into the silence may not have arrived. */
  #turned(connected) {
    if (connected) this.outbox?.resend();
    this.showSaved();
  }

  showSaved() {
    this.saved.show(this.pending?.size ?? 0, this.connected);
  }

  #drop(entryId) {
    const act = entryId && this.outbox?.settle(entryId);
    if (act) this.onSettled(act, 'refused');
    this.showSaved();
    return act;
  }

  #refused({ entry_id: entryId, words }) {
    const act = this.#drop(entryId);
    this.#bar(refusalOf(act, entryId), `Not saved. ${words}${typed(act)}`);
  }

  /** What was refused before is done after all. */
  forgive(act) {
    this.bars.drop(refusalOf(act), this.refocus);
  }

  /** Both versions stand side by side; what was typed can be sent again, upon what the others did. */
  #conflict({ entry_id: entryId, words, theirs }) {
    const act = this.#drop(entryId);
    const others = (theirs ?? []).map((one) => `${one.by} ${one.words}`).join('; ');
    const key = `conflict-${entryId}`;
    const again = () => {
      this.bars.drop(key, this.refocus);
      this.onAgain(fresh(act));
    };
    const first = act?.claim && !['undo', 'redo'].includes(act.act) ? { button: 'Send mine again', act: again } : undefined;
    this.#bar(key, `${words}${others && ` Theirs: ${others}.`}${mine(act)}`, first);
  }

  /** The ledger may or may not have it: the act stays on the list, and sending it again is harmless. */
  #error({ words, entry_id: entryId }) {
    this.onError();
    const again = { button: 'Try again', act: () => this.#again() };
    this.bars.show({ key: 'error', tone: 'bad', words, ...(entryId ? again : this.#close('error')) });
  }

  #again() {
    this.bars.drop('error', this.refocus);
    this.outbox.resend();
  }

  #bar(key, words, first) {
    this.bars.show({ key, tone: 'bad', words, first, ...this.#close(key) });
  }

  #close(key) {
    return { button: 'Close', act: () => this.bars.drop(key, this.refocus) };
  }
}

/** The bar of a refusal: a sign-off is refused for the same reasons again, all else for its own. */
const refusalOf = (act, entryId) => `refused-${act?.act === 'sign_off' ? act.act : entryId}`;

/** The same act anew, upon the claim as it stands then. */
function fresh(act) {
  const { entry_id: _, version: __, ...same } = act;
  return same;
}

/** The person's own version. */
function mine(act) {
  const finding = FINDING.get(act?.finding)?.words;
  return `${finding ? ` Yours: ${finding}.` : ''}${typed(act)}`;
}

/** What the person typed, so that a refusal loses none of it. */
function typed(act) {
  const words = [act?.rationale, act?.proposed, act?.text, act?.reason, act?.wording, act?.excerpt].filter(Boolean);
  return words.length ? ` You wrote: “${words.join('” “')}”` : '';
}
