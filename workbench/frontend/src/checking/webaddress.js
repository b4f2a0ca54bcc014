/**
 * Web addresses as people type them.
 * @module
 */

/** A host as it stands at the beginning of an address: two parts or more, the last of letters. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d{1,5})?(?:[/?#]|$)/iu;

/**
 * The address that is meant, with https:// where nothing stands before a plausible host.
 * @param {string} typed
 * @returns {{url: string}|{problem: string}}
 */
export function webAddress(typed) {
  const tidy = typed.trim();
  const url = HOST.test(tidy) ? `https://${tidy}` : tidy;
  const parts = /^https?:\/\/[^\s]+$/iu.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (!parts) return { problem: 'That is no web address. It looks like https://www.example.org/page.' };
  if (parts.username || parts.password) return { problem: 'The address holds a name or password. Take what stands before the @ away.' };
  return { url };
}
