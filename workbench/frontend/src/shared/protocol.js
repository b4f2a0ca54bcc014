/**
 * What the page and the kernel say to each other, as types. Offsets count UTF-16 units; the kernel converts them.
 * Every message of the page carries `request` (a number) and `view`; the kernel's answer repeats both. What others did
 * comes as a `delta` without either, within a second or two.
 * @module
 */

/**
 * A whole case. Sent in answer to `hello` and to `person`.
 * @typedef {Object} State
 * @property {string} case - The case's id.
 * @property {string} title
 * @property {number|string} draft - Which draft this is, 1 for the first.
 * @property {string|null} due
 * @property {{by: string, at: string}|null} signed_off
 * @property {string|null} read_only - Why nothing can be saved, in words that go on after "because"; null where it can.
 * @property {string|null} person - Whose acts these are; null until somebody was asked.
 * @property {string[]} people - Everybody on the desk.
 * @property {{own: Object<string, string[]>, problem: string|null, file: string}} keys - Keys of the person's own choice
 *   by the names of commands, what is wrong with their file, and where it is or would be.
 * @property {string} text
 * @property {any[][]} blocks - See blocks.js.
 * @property {{kinds: string[], findings: string[], states: string[], sources: string[]}} tables - What the numbers in rows mean.
 * @property {any[][]} claims - See claims.js.
 * @property {boolean} undo
 * @property {boolean} redo
 * @property {{done: number, total: number}|null} finding - Sections searched so far; null once all were.
 * @property {"check"|"review"} role
 */

/**
 * What acts changed. `entry_id` is that of the act, when this answers one; `entry_ids` those of several.
 * @typedef {Object} Delta
 * @property {string} [entry_id]
 * @property {string[]} [entry_ids]
 * @property {string} at - When the ledger took it, UTC, ISO 8601.
 * @property {Card} [card] - Of the claim that the one act was about, so that it need not be asked for.
 * @property {any[][]} claims - Rows of changed and new claims.
 * @property {string[]} gone - Ids of claims that are no longer live.
 * @property {boolean} undo
 * @property {boolean} redo
 * @property {{by: string, at: string}|null} signed_off
 * @property {{done: number, total: number}|null} finding
 */

/**
 * Everything about one claim.
 * @typedef {Object} Card
 * @property {string} claim
 * @property {number} version
 * @property {string} kind
 * @property {string} reason
 * @property {number} worthiness - 0 to 1.
 * @property {[string, string][]} fields - Labels and values.
 * @property {string|null} restated - The claim as a sentence that can be read alone.
 * @property {[number, number][]} filled - What was filled in, in UTF-16 units of `restated`.
 * @property {string|number|null} value
 * @property {string|null} unit
 * @property {string[]} readings - Values that an unclear date could have.
 * @property {Evidence[]} evidence
 * @property {Verdict[]} verdicts - Oldest first.
 * @property {Query[]} queries - Oldest first.
 * @property {{id: string, decision: string, wording: string|null, reason: string|null, by: string, at: string}[]} decisions
 * @property {{at: string, by: string, words: string}[]} history - Oldest first.
 * @property {{by: string, words: string}[]} conflicts - Late acts that nobody has settled.
 * @property {string|null} dismissed
 * @property {{number: number, outcome: string, by: string, look: boolean, before: Passage, after: Passage,
 *   proposed: string|null, verdict: OldVerdict|null}|null} draft - What a new draft did to its words or its sentence.
 * @property {FileNote[]} from_file - What the author left on its words.
 */

/**
 * @typedef {{id: string, source: string, title: string, kind: string, url: string|null, stance: string,
 *   locator: string|null, excerpt: string|null, primary: boolean, confidential: boolean, by: string, at: string}} Evidence
 */

/**
 * @typedef {{id: string, finding: string, rationale: string|null, proposed: string|null, by: string, at: string,
 *   superseded: boolean}} Verdict
 */

/**
 * @typedef {{id: string, text: string, to: string, due: string|null, by: string, at: string, answer: string|null,
 *   answered_by: string|null, answered_at: string|null}} Query
 */

/**
 * What the editor has before them. Sent after `state` and after each `delta` of a review desk.
 * @typedef {Object} Review
 * @property {{claim: string, why: string}[]} items - What wants a decision: wrong, disputed, doubtful, open; the
 *   decided ones last. `why` says in words why it is there. After a `delta` only what has changed.
 * @property {string[]} [gone] - After a `delta`: claims that were in `items` and need nothing any more.
 * @property {string[]} open_items - What stands in the way of signing off, in words; empty when nothing does.
 * @property {[string, number, string][]} counts - Words, how many claims, and the look ("ok", "wrong", ...).
 */

/**
 * A passage of a draft: words of a claim with the rest of their sentences, and where the words stand in that draft.
 * @typedef {{lead: string, words: string, tail: string, start: number, end: number}} Passage
 */

/**
 * What a verdict was, in words that stand on their own.
 * @typedef {{finding: string, rationale: string|null, proposed: string|null, by: string, at: string}} OldVerdict
 */

/**
 * A claim that a draft touched. `outcome` is what the draft did, `now` what a person has said since; `before.here` tells
 * whether it stood in the draft before or in an older one; `proposed` is wording that the author took over; `look`
 * whether it wants a look since; `back` that an older draft had lost it.
 * @typedef {{claim: string, version: number, kind: string, outcome: string, now: string, back: boolean, score: number,
 *   proposed: string|null, look: boolean, before: Passage & {here: boolean}, after: Passage|null,
 *   candidates: (Passage & {score: number, ahead: string, behind: string})[], verdict: OldVerdict|null,
 *   work: {sources: number, questions: number, notes: number}}} DraftItem
 */

/**
 * Two drafts side by side. A row is `[old start, old end, new start, new end, moved, kind]`, -1 where the other side is
 * alone; `fresh` are new claims, `[claim, kind, start, end]`. While there is one draft only `line` and `number` are said.
 * @typedef {{line: {number: number, by: string, at: string}[], number: number, newest: boolean,
 *   old: {number: number, text: string}, new: {number: number, text: string}, rows: any[][],
 *   counts: Object<string, number>, items: DraftItem[], fresh: any[][]}} DraftsShown
 */

/**
 * One thing that the author left in the Word file. `points` is what it points to (url, page, timestamp, call, note),
 * `kind` the kind of source that it could be; `on`, `start`, `end` say on which words it stands, where it stands on any.
 * @typedef {{origin: string, author: string|null, text: string, reply: boolean, resolved: boolean, made: string,
 *   is_source: boolean, points: string, url: string|null, locator: string|null, rest: string, kind: string|null,
 *   on?: string, start?: number, end?: number, claims?: string[]}} FileNote
 */

/**
 * A spreadsheet that is brought in: its first rows, what its columns (`meanings`, of those `offered`) and the words of its
 * finding column (`values`, each with one of `findings`) seem to mean.
 * @typedef {{name: string, tab: string, tabs: string[], headers: string[], rows: string[][], count: number,
 *   meanings: string[], values: [string, string][], offered: [string, string][], findings: [string, string][]}} SheetShown
 */

/**
 * Where a row of it goes; `candidates` are start, end, words and likeness.
 * @typedef {{row: number, words: string, found: string, how: string, exact: string, did: string[], added: boolean,
 *   already: number, candidates: [number, number, string, number][]}} SheetRow
 */

/**
 * @typedef {{passages: [number, number, number, string|null][], marked: [number, number][]}} Coverage - Every sentence:
 *   start, end, how many claims, and why there is none; and the stretches that somebody marked "nothing to check".
 */

/**
 * @typedef {{sources: {id: string, kind: string, title: string, url: string|null, primary: boolean,
 *   confidential: boolean}[], more: number}} Sources - What the desk has already, and how many more were found.
 */

/**
 * A page of Wikipedia that was read for a claim.
 * @typedef {{title: string, url: string, revision_id: number, revision_time: string, permalink: string,
 *   details: Object<string, any>, passages: {text: string, locator: string}[]}} WikiPage
 */
export {};
