import { changedWords, sharedWords } from "../model/changed-words.ts"
import { fold } from "./fold.ts"

/** Are two wordings one quotation without a changed word, though one may quote more of it? */
export function agreeInWords(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)]
  if (left.includes(right) || right.includes(left)) return true
  return sharedWords(a, b) >= 3 && changedWords(a, b).length === 0
}
