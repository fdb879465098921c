import type { Direction } from "./place.ts"

const before = 160
const after = 60

/** Verbs in the past that stand right before their day: "said Friday", "arrived on Sunday". */
const toldRightBefore =
  /\b(?:said|told|met|held|began|came|went|left|made|took|wrote|fell|rose|was|were|had|since|\p{L}{2,20}ed)(?:\s+(?:\p{L}{1,12}\s+)?(?:on|in|from|since|last|late|early))?\s*$/iu

const ahead =
  /\b(?:will|shall|['’]ll|would|scheduled|plans?|planned|planning|expects?|expected|due|set to|next|upcoming|until|till|by|effective|starting|beginning|intends?|hopes?|to (?:be|begin|start|meet|open|go|hold|vote|leave|arrive|take))\b/giu

/** Which way the sentence looks at this place, told by the nearest verb or preposition. */
export function directionAt(text: string, start: number, end: number): Direction | undefined {
  const lead = sentenceBefore(text.slice(Math.max(0, start - before), start))
  if (/\b(?:until|till|by|effective|starting|beginning|due)\s+(?:on\s+)?$/iu.test(lead))
    return "future"
  if (toldRightBefore.test(lead)) return "past"
  if (ahead.test(lead)) {
    ahead.lastIndex = 0
    return "future"
  }
  const tail = sentenceAfter(text.slice(end, end + after))
  return /^[\s,]*(?:\p{L}+\s+){0,4}(?:will|shall|would)\b/iu.test(tail) ? "future" : undefined
}

const sentenceBefore = (text: string): string => text.slice(text.search(/[^.!?\n]*$/u))
const sentenceAfter = (text: string): string =>
  text.slice(0, Math.max(0, text.search(/[.!?\n]|$/u)))
