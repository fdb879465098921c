/**
 * Features are numbers, never strings: a word, a tag or a pair of them is mixed into 32 bits, whose
 * upper ones then choose the place of its weight in a table.
 */
export const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return h ^ (h >>> 15)
}

/** Another three numbers in one. */
export const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c)

/**
 * Turns features into places of a table, the upper bits of another mix. The choice of a feature lies
 * at `place ^ choice`, so that all its choices share a line or two of the processor's memory, and the
 * same choice of two features still falls anywhere.
 */
export function toPlaces(features: Int32Array, shift: number): void {
  for (let at = 0; at < features.length; at++) {
    features[at] = Math.imul(features[at] as number, 0x9e3779b1) >>> shift
  }
}

/** How well a choice fits: the sum of its weights at the places of all features. */
export function scoreAt(
  weights: Int8Array | Float32Array,
  places: Int32Array,
  choice: number,
): number {
  let score = 0
  for (let at = 0; at < places.length; at++) {
    score += weights[(places[at] as number) ^ choice] as number
  }
  return score
}

/** Digits count as one, and marks that look different but mean the same are the same. */
function plain(code: number): number {
  if (code >= 48 && code <= 57) return 48
  if (code < 128) return code
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39
  if (code === 0x201c || code === 0x201d) return 34
  if (code >= 0x2010 && code <= 0x2015) return 45
  return code
}

/** The number of the characters from `from` up to `to`. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5
  for (let at = from; at < to; at++) h = Math.imul(h ^ plain(text.charCodeAt(at)), 0x01000193)
  h ^= h >>> 13
  h = Math.imul(h, 0x5bd1e995)
  return h ^ (h >>> 15)
}
