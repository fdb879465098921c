import { honorifics, officeHeads } from "../../lexicon/offices.ts"
import { unnamedSpeakers } from "../../lexicon/transcript-words.ts"
import type { Span } from "../../model/span.ts"

/** What a paragraph opens with to tell who speaks. */
export interface Label extends Span {
  /** "Q", "A", "MS. PSAKI" or "Anna Schmidt", by how it is written. */
  readonly kind: "question" | "answer" | "capitals" | "name"
  /** Does it call somebody by a title, or by what speakers are called? */
  readonly sure: boolean
  /** Where the words said begin. */
  readonly from: number
}

/** Longer words before a colon are no label. */
const longest = 64

// "Q    Madam Vice President" and "Q: Why?"; "Q1 results" has no blank behind its Q.
const letter = /^(?<letter>[QA])(?:[:.]\s+|\s+(?=[\p{Lu}(—[“"]))/u
const capitals = /^(?<words>\p{Lu}(?:[\p{Lu}.,'’‑⁠-]|c(?=\p{Lu})|[ \u00a0](?=\p{Lu})){1,50}):\s/u
const name = /^(?<words>\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,4}):\s/u

/** The label at the head of a paragraph. */
export function labelAt(text: string, block: Span): Label | undefined {
  const opening = text.slice(block.start, Math.min(block.end, block.start + longest))
  const short = /^[QA][^\p{L}]/u.test(opening) ? letter.exec(opening) : null
  if (short !== null) {
    const asks = short.groups?.letter === "Q"
    // "A bridge opened": an article, not an answer.
    if (!asks && !/^A[:.]/u.test(opening)) return undefined
    return {
      kind: asks ? "question" : "answer",
      sure: false,
      start: block.start,
      end: block.start + 1,
      from: block.start + short[0].length,
    }
  }
  if (!opening.includes(":")) return undefined
  const shouted = capitals.exec(opening)
  const found = shouted ?? name.exec(opening)
  const words = found?.groups?.words
  if (found === null || words === undefined) return undefined
  return {
    kind: shouted === null ? "name" : "capitals",
    sure: shouted !== null && isCalled(words),
    start: block.start,
    end: block.start + words.length,
    from: block.start + found[0].length,
  }
}

/** "MS. PSAKI", "THE FIRST LADY", "AUDIENCE MEMBER"; not "BACKGROUND". */
const isCalled = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .some((word) => honorifics.has(word) || officeHeads.has(word) || unnamedSpeakers.has(word))
