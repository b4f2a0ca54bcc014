/**
 * All that a desk has to do with drafts: bring one in, look at two side by side, hear that another is here; and what
 * came in the file.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { FilePanel } from './filepanel.js';
import { NewDraftForm } from './newdraft.js';
import { lostWords, turnOf } from './notice.js';
import { DraftView } from './view.js';

export class DraftRoom {
  /** @param {import('../shared/desk.js').Desk} desk */
  constructor(desk) {
    Object.assign(this, { desk, brought: null });
    const ask = (message) => desk.askLong(message);
    this.form = new NewDraftForm({ upload: (file, told) => desk.uploads.begin(file, 'draft', told), ask, leave: () => desk.leave() });
    this.view = new DraftView({
      ...{ acts: this.#acts(), commands: () => desk.frame.commands, leave: () => desk.leave(), say: (words) => desk.say(words), ask },
    });
    this.file = new FilePanel(desk);
    const button = (command, words, act) => make('button.fc-button', { type: 'button', on: { click: act } }, cap(command), words);
    this.words = make('span');
    this.drafts = button('drafts', this.words, () => this.turn());
    this.drafts.classList.add('fc-which-draft');
    this.drafts.hidden = true;
    this.entries = [button('new_draft', make('span', { text: 'New draft' }), () => this.bring()), this.file.button];
  }

  /** Puts the form and the view into the desk. */
  moveIn({ root, work, header }) {
    header.about.before(this.drafts);
    work.append(this.view.element);
    root.append(this.form.element);
  }

  get commands() {
    return [
      { name: 'new_draft', keys: ['N'], words: 'Bring in a new draft', group: 'Drafts and files', act: () => this.bring() },
      { name: 'drafts', keys: ['D'], words: 'Two drafts side by side', group: 'Drafts and files', act: () => this.turn() },
      { name: 'from_file', keys: ['F'], words: 'What the author left in the file', group: 'Drafts and files', act: () => this.file.open() },
    ];
  }

  handlers() {
    return {
      drafted: (answer) => this.#drafted(answer),
      draft_refused: ({ words }) => this.form.refused(words),
      drafts: (answer) => this.view.take(answer),
      draft: (answer) => this.view.takeOne(answer),
      author_notes: (answer) => this.file.take(answer),
    };
  }

  bring() {
    this.desk.named(() => this.form.open(this.desk.state.published));
  }

  /** Shows the two newest drafts, or goes back to the desk. */
  turn() {
    if (this.view.isOpen) return this.view.close();
    if (!(this.desk.state.draft > 1)) return this.desk.say('There is one draft so far');
    return this.view.open(this.desk.frame.root, this.desk.frame.work);
  }

  /** This desk has brought it: one step that undo takes back, and what it did is shown. */
  #drafted({ entry_id: entry, number, counts }) {
    this.desk.undoing.did([{ act: 'new_draft', entry_id: entry, claim: null }]);
    this.brought = number;
    this.form.done();
    const kept = (counts.unchanged ?? 0) + (counts.moved ?? 0);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    this.desk.say(`Draft ${number}: ${kept} of ${total} claims stand as they did`);
    const words = `Hardly anything of the draft before is in draft ${number}. Was it the right file? Undo takes it back.`;
    if (total > 3 && (counts.gone ?? 0) > 0.7 * total) this.#bar('draft', words, { button: 'Undo', act: () => this.#takeBack() });
  }

  #takeBack() {
    this.desk.frame.bars.drop('draft', this.desk.leave);
    this.desk.undo();
  }

  /** The whole case came from the kernel: perhaps another draft. */
  began(before, state) {
    this.file.offer(state.word_file);
    const turn = turnOf(before, state);
    if (!turn) return;
    const mine = this.brought === state.draft && turn.further;
    this.brought = null;
    this.#sayLost();
    this.view.renew();
    if (mine) return void (this.view.isOpen || this.turn());
    const first = turn.further ? { button: 'See what changed', act: () => this.#see() } : undefined;
    this.#bar('draft', turn.words, first);
  }

  #see() {
    this.desk.frame.bars.drop('draft', this.desk.leave);
    if (!this.view.isOpen) this.turn();
  }

  #sayLost() {
    const verdicts = Object.entries(this.desk.typed?.byClaim ?? {});
    const forms = [...this.desk.unsent.forms].filter(([key]) => this.desk.cards.get(key)).map(([claim, { values }]) => [claim, values]);
    const words = lostWords([...verdicts, ...forms], (claim) => Boolean(this.desk.store.get(claim)));
    if (words) this.#bar('draft-typed', words);
  }

  #bar(key, words, first) {
    this.desk.frame.bars.show({ key, words, first, tone: 'wanted', button: 'Close', act: () => this.desk.frame.bars.drop(key, this.desk.leave) });
  }

  /** How much there is to look at, in the header. */
  stand({ unsure = 0 }) {
    const look = this.desk.store.list.filter((claim) => claim.look && claim.touched).length;
    this.drafts.hidden = !(this.desk.state.draft > 1);
    setText(this.words, `Draft ${this.desk.state.draft}${unsure + look ? `: ${unsure + look} to look at` : ''}`);
  }

  /** Something was recorded, here or elsewhere. */
  changed() {
    this.view.refresh();
  }

  #acts() {
    const { desk } = this;
    const decided = (item) => ({ act: 'decide', claim: item.claim, decision: 'changed', wording: item.proposed });
    return {
      settle: ({ claim, version }, choice) => desk.named(() => desk.give('settle_draft', claim, { choice, version })),
      resolve: (item) => desk.named(() => desk.giveAll([decided(item)])),
      resolveAll: (items) => desk.named(() => desk.giveAll(items.map(decided))),
      holds: desk.role === 'check' ? ({ claim, verdict }) => desk.named(() => desk.giveAgain(claim, verdict)) : null,
      go: ({ claim }) => this.#go(claim),
    };
  }

  #go(claim) {
    this.view.close();
    if (this.desk.store.get(claim)) this.desk.choose(claim, 'key');
    this.desk.leave();
  }
}
