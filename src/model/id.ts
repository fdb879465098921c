/** Crockford's base 32: no I, L, O or U, so an id can be read out and typed. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const mix = (hash: number, code: number, prime: number): number => Math.imul(hash ^ code, prime)

const settle = (hash: number, other: number): number =>
  Math.imul(hash ^ (hash >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)

/**
 * A short, citable id derived from content, the same on every machine: `C-7K3F2QX4MB`.
 * Ten base-32 digits (50 bits) of a two-lane multiplicative hash (murmur3's finalizer), so that
 * a record of a few million entries expects no collision.
 */
export function idOf(letter: string, ...parts: readonly (string | number)[]): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (const part of parts) {
    const word = String(part)
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      low = mix(low, code, 2654435761)
      high = mix(high, code, 1597334677)
    }
    // A separator, so that ("a", "bc") and ("ab", "c") differ.
    low = mix(low, 0x1f, 2654435761)
    high = mix(high, 0x1f, 1597334677)
  }
  const first = settle(low, high) >>> 0
  const second = settle(high, first) >>> 0
  return `${letter}-${digits(first)}${digits(second)}`
}

/** Five base-32 digits: 25 of the 32 bits. */
function digits(bits: number): string {
  let out = ""
  for (let place = 0; place < 5; place++) out += alphabet.charAt((bits >>> (place * 5)) & 31)
  return out
}
