/**
 * How often features are seen, by their hash. What is seen a few times only is learned by heart and
 * tells nothing about other sentences: leaving it out costs nothing and makes the weights a third
 * smaller.
 */
export const roomForCounts = (): Uint8Array => new Uint8Array(1 << 26)

/** A feature seen less often is left out. Each sentence is counted twice, as it is taught. */
const least = 5

const placeOf = (feature: number): number => Math.imul(feature, 0x9e3779b1) >>> 6

export function countIn(seen: Uint8Array, features: Int32Array): void {
  for (const feature of features) {
    const place = placeOf(feature)
    seen[place] = Math.min(least, (seen[place] ?? 0) + 1)
  }
}

export const isSeldom = (seen: Uint8Array, feature: number): boolean =>
  (seen[placeOf(feature)] ?? 0) < least
