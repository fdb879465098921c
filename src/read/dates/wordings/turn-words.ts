import type { Turn } from "../meaning.ts"

/** Which way "this past", "the following" and their like turn. */
export function turnOf(words: string): Turn {
  if (/last|latest|past|previous|preceding|prior/u.test(words)) return "last"
  return /next|coming|following|upcoming/u.test(words) ? "next" : "this"
}

/** How many units on that is. */
export const stepOf = (turn: Turn): number => ({ last: -1, this: 0, next: 1 })[turn]
