import { changedWords, sharesWords } from "../model/changed-words.ts"
import { allWords } from "./words.ts"

/** Are two wordings one quotation without a changed word, though one may quote more of it? */
export function agreeInWords(a: string, b: string): boolean {
  if (a === b) return true
  const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`
  let agree = known.get(pair)
  if (agree === undefined) {
    agree = agreeAnew(a, b)
    if (known.size >= mostKnown) known.clear()
    known.set(pair, agree)
  }
  return agree
}

// A matter is told anew with every report of it, and its older tellings are the same ones.
const known = new Map<string, boolean>()
const mostKnown = 5_000

function agreeAnew(a: string, b: string): boolean {
  const [left, right] = [a, b].map((words) => allWords(words).join(" ")) as [string, string]
  if (left.includes(right) || right.includes(left)) return true
  return sharesWords(a, b, 3) && changedWords(a, b).length === 0
}
