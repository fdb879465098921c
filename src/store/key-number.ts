/** Days from an anchor, halved: enough for a hundred years. */
const leads = 2 ** 15
const hashes = 2 ** 36

/**
 * A look-up key as a whole number of 51 bits, for tables with tens of millions of keys. A number
 * that the key begins with leads: reports of one day find their keys side by side, and a batch of
 * them writes few pages. Two keys that share a number by chance cost one comparison more, and join
 * nothing.
 */
export function keyNumber(key: string): number {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  const lead = Number(/^\d+/u.exec(key)?.[0] ?? 0) % leads
  return lead * hashes + ((high >>> 16) & 0xf) * 0x1_0000_0000 + (low >>> 0)
}
