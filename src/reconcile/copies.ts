import type { Comparison } from "../model/judgement.ts"
import { remembered } from "../model/remembered.ts"
import type { Report } from "../model/report.ts"
import { compared, weigh } from "./weigh.ts"
import { allWords } from "./words.ts"

/** Words in one shingle: long enough that two authors seldom write the same by chance. */
const shingleLength = 5
/** Kept shingles that a text is looked up by. */
const keptKeys = 16

/** A number for a stretch of words, the same on every machine: FNV-1a of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** Texts that are held against others one after another. */
const lately = 100

/** Every stretch of five words of the text, as a number. */
const shinglesOf: (text: string) => ReadonlySet<number> = remembered((text) => {
  const words = allWords(text)
  const shingles = new Set<number>()
  for (let at = 0; at + shingleLength <= words.length; at++)
    shingles.add(hashOf(words.slice(at, at + shingleLength).join(" ")))
  return shingles
}, lately)

/**
 * The keys that near-copies are looked up by: the least numbers among the text's shingles, so that
 * texts that share most shingles share some of them (a bottom-k sketch).
 */
export const copyKeys = (text: string): readonly string[] =>
  [...shinglesOf(text)]
    .sort((a, b) => a - b)
    .slice(0, keptKeys)
    .map((shingle) => `copy:${shingle.toString(36)}`)

/** Is one text a near-copy of the other, or most of the shorter one taken over into the longer? */
export function judgeCopies(a: string, b: string): Comparison | undefined {
  const share = shareOf(shinglesOf(a), shinglesOf(b))
  if (share < 0.3) return undefined
  const told = `${Math.round(share * 100)}% of the shorter text’s stretches of ${shingleLength} words`
  return weigh(-6, [compared("shared wording", told, told, share * 12)])
}

/** How much of the shorter one's stretches the longer one has, from 0 to 1. */
function shareOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

// The statements of two reports are many, and each two of them ask about the same two texts.
const shares = new WeakMap<Report, Map<string, number>>()

/** How much of the shorter report's wording the longer one has, from 0 to 1. */
export function sharedWording(a: Report, b: Report): number {
  const [one, other] = a.id < b.id ? [a, b] : [b, a]
  const told = shares.get(one) ?? new Map<string, number>()
  shares.set(one, told)
  const share = told.get(other.id) ?? shareOf(shinglesOf(one.text), shinglesOf(other.text))
  told.set(other.id, share)
  return share
}
