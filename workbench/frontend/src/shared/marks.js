/**
 * Claims that were marked, to do something to all of them.
 * @module
 */
export class Marks {
  /** @param {(ids: string[]) => void} onChange - Told which marks have changed. */
  constructor(onChange) {
    this.onChange = onChange;
    this.ids = new Set();
  }

  has(id) {
    return this.ids.has(id);
  }

  /** The marked claims of the list, in text order. */
  of(claims) {
    return claims.filter(({ id }) => this.ids.has(id));
  }

  /** Sets a mark, or takes it away. */
  turn(id) {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.onChange([id]);
  }

  /** Marks everything between two claims of a list, both too. */
  upTo(claims, from, to) {
    const places = [from, to].map((id) => claims.findIndex((claim) => claim.id === id));
    const [first, last] = places.includes(-1) ? [places[1], places[1]] : places.sort((a, b) => a - b);
    const ids = claims.slice(first, last + 1).map(({ id }) => id);
    for (const id of ids) this.ids.add(id);
    this.onChange(ids);
  }

  /** Takes all marks away. */
  clear() {
    const ids = [...this.ids];
    this.ids.clear();
    this.onChange(ids);
  }
}
