/**
 * What "undo" takes back: the newest thing that was done here, be it one act or many at once. The ledger keeps an entry
 * for each act and takes each back by itself; that several were one step of the hand only this page knows.
 * @module
 */
import { FINDING } from './words.js';

/** How many steps are remembered; beyond them the ledger's own newest act is taken back. */
const MOST = 500;

/** Acts that leave a claim where it was, so that its next version is known without asking. */
const SIMPLE = new Set(['give_verdict', 'attach', 'add_source_and_attach', 'note', 'ask', 'assign', 'decide']);

/** What acts did, in a few words; others by their own name. */
const WHAT = {
  give_verdict: ({ finding }) => FINDING.get(finding)?.words ?? 'a verdict',
  decide: ({ decision }) => decision.replaceAll('_', ' '),
  ...{ attach: () => 'a source', add_source_and_attach: () => 'a source', note: () => 'a note', ask: () => 'a question', answer: () => 'an answer' },
  ...{ assign: ({ person }) => `given to ${person || 'nobody'}`, dismiss: () => 'dismissed', restore: () => 'restored', add_claim: () => 'a new claim' },
};

/** @typedef {{entry: string, claim: string|null, about: string|null, what: string}} Done - `claim` where its version is known. */

export class Undoing {
  /**
   * @param {Storage|null} storage - The page's session storage: a step of many acts is one after a reload, too.
   * @param {string} caseId
   */
  constructor(storage, caseId) {
    Object.assign(this, { storage, key: `factcheck:steps:${caseId}` });
    /** @type {{done: Done[][], taken: Done[][]}} */
    this.steps = read(storage, this.key);
    /** @type {Done[]} What was taken back or given back last; empty where only the ledger knows. */
    this.turned = [];
  }

  /** Remembers what was done in one step. */
  did(acts) {
    const step = acts.map((one) => ({ entry: one.entry_id, claim: SIMPLE.has(one.act) ? one.claim : null, about: one.claim ?? null, what: whatOf(one) }));
    this.steps.done = [...this.steps.done, step].slice(-MOST);
    this.steps.taken = [];
    this.#keep();
  }

  /** Forgets an act that the ledger has refused. */
  forget(entryId) {
    const without = (steps) => steps.map((step) => step.filter(({ entry }) => entry !== entryId)).filter((step) => step.length);
    this.steps = { done: without(this.steps.done), taken: without(this.steps.taken) };
    this.#keep();
  }

  /** The acts that take the newest step back, the last of it first. */
  undo() {
    const step = this.steps.done.pop();
    this.turned = step ?? [];
    if (!step) return [{ act: 'undo', claim: null }];
    this.steps.taken.push(step);
    this.#keep();
    return step.toReversed().map(({ entry, claim }) => ({ act: 'undo', claim, entry }));
  }

  /** The acts that give the step back that was taken back last. */
  redo() {
    const step = this.steps.taken.pop();
    this.turned = step ?? [];
    if (step) this.steps.done.push(step);
    this.#keep();
    return Array.from({ length: step?.length ?? 1 }, () => ({ act: 'redo', claim: null }));
  }

  #keep() {
    try {
      this.storage?.setItem(this.key, JSON.stringify(this.steps));
    } catch {
      // Without storage a reload leaves the acts of one step to be taken back one by one.
    }
  }
}

const whatOf = (act) => WHAT[act.act]?.(act) ?? act.act.replaceAll('_', ' ');

function read(storage, key) {
  try {
    const { done, taken } = JSON.parse(storage?.getItem(key) ?? '{}');
    if (Array.isArray(done) && Array.isArray(taken)) return { done, taken };
  } catch {
    // What cannot be read is as good as nothing.
  }
  return { done: [], taken: [] };
}
