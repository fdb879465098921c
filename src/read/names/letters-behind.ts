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
