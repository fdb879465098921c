import { changedWords, sharesWords } from "../model/changed-words.ts"
import { remembered } from "../model/remembered.ts"
import { allWords } from "./words.ts"

/** Are two wordings one quotation without a changed word, though one may quote more of it? */
export const agreeInWords = (a: string, b: string): boolean =>
  a === b || (a < b ? agree(a)(b) : agree(b)(a))

// A matter is told anew with every report of it, and its older tellings are the same ones.
const agree = remembered((a) => remembered((b) => agreeAnew(a, b)))

function agreeAnew(a: string, b: string): boolean {
  const [left, right] = [a, b].map((words) => allWords(words).join(" ")) as [string, string]
  if (left.includes(right) || right.includes(left)) return true
  return sharesWords(a, b, 3) && changedWords(a, b).length === 0
}
