/**
 * A few values in the browser's storage under keys that begin alike. A browser that keeps nothing costs only the keeping.
 * @module
 */

export class Kept {
  /**
   * @param {Storage|null} storage - Null where the browser forbids it.
   * @param {string} prefix - What all keys begin with.
   */
  constructor(storage, prefix) {
    Object.assign(this, { storage, prefix });
  }

  /** All that is kept, as pairs of a key without the prefix and a value, in the order of the keys. */
  all() {
    return this.keys().flatMap((key) => {
      const value = this.#read(key);
      return value && typeof value === 'object' ? [[key, value]] : [];
    });
  }

  keys() {
    const { storage, prefix } = this;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, place) => storage.key(place));
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)).sort();
  }

  #read(key) {
    try {
      return JSON.parse(this.storage.getItem(this.prefix + key));
    } catch {
      return null;
    }
  }

  /** Keeps a value; undefined drops it. */
  set(key, value) {
    try {
      if (value === undefined) this.storage?.removeItem(this.prefix + key);
      else this.storage?.setItem(this.prefix + key, JSON.stringify(value));
    } catch {
      // A full or forbidden storage leaves it in memory: all that is lost is surviving the page.
    }
  }
}

/** What outlives the page and the tab; null where the browser forbids it. */
export const lastingStore = () => storeOf('localStorage');

/** What outlives a reload, and ends with the tab; null where the browser forbids it. */
export const sessionStore = () => storeOf('sessionStorage');

function storeOf(name) {
  try {
    return globalThis[name] ?? null;
  } catch {
    return null;
  }
}
