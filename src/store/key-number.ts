/**
 * A look-up key as a whole number of 48 bits, for tables with tens of millions of keys. Two keys
 * that share a number by chance cost one comparison more, and join nothing.
 */
export function keyNumber(key: string): number {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return ((high >>> 16) & 0xffff) * 0x1_0000_0000 + (low >>> 0)
}
