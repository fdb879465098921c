import { isOfficeHead } from "./name-words.ts"
import type { Segment } from "./segment.ts"
import type { Word } from "./words.ts"

/** "Chamber of Commerce in Korea (CCK)", "the Railways Administration's (RA)": its letters a bit further on. */
export function lettersBehind(
  words: readonly Word[],
  { first, last }: Segment,
): string | undefined {
  for (let at = last + 2; at < Math.min(words.length - 2, last + 6); at++) {
    const letters = words[at + 1]?.text ?? ""
    if (words[at]?.text !== "(" || words[at + 2]?.text !== ")") continue
    const raised = words.slice(first, at).filter((word) => word.raised)
    const initials = raised.map(({ text }) => text.charAt(0)).join("")
    return letters.length > 1 && initials.endsWith(letters) ? letters : undefined
  }
  return undefined
}

/** How far back from its letters a name may begin. */
const longestName = 14

const small = /^(?:and|of|for|the|on|in|to|at|&|,|-)$/u

/**
 * "Health Resources and Services Administration (HRSA)": a body's name begins where its letters do,
 * though it was cut at an "and" or a comma.
 */
export function wholeByLetters(
  words: readonly Word[],
  segments: readonly Segment[],
): readonly Segment[] {
  let whole = segments
  for (const [open, { text }] of words.entries()) {
    const letters = words[open + 1]?.text ?? ""
    if (text !== "(" || words[open + 2]?.text !== ")") continue
    const first = firstOfLetters(words, open - 1, letters)
    if (first === undefined) continue
    const inside = whole.filter((each) => each.last >= first && each.first < open)
    const cut = inside.find(({ kind, last }) => kind === "body" && last === open - 1)
    if (cut === undefined || inside.some((each) => each.first < first) || cut.first === first)
      continue
    const kept = whole.filter((each) => !inside.includes(each))
    whole = [...kept, { ...cut, first, sure: true }].sort((a, b) => a.first - b.first)
  }
  return whole
}

/** Where the words that end here begin, so that their initials are the letters. */
export function firstOfLetters(
  words: readonly Word[],
  end: number,
  letters: string,
): number | undefined {
  if (!/^\p{Lu}{3,8}$/u.test(letters)) return undefined
  let left = letters.length
  for (let at = end; at > Math.max(-1, end - longestName); at--) {
    const word = words[at]
    if (word === undefined) return undefined
    if (!word.raised) {
      if (!small.test(word.lower)) return undefined
      continue
    }
    left--
    // "Inspector General of Police (IGP)" is no police.
    if (isOfficeHead(word) || word.text.charAt(0) !== letters.charAt(left)) return undefined
    if (left === 0) return at
  }
  return undefined
}
