import { noOutlets, outletHeads, outletOpenings } from "../../lexicon/outlet-words.ts"
import { isDayOrMonth, isGivenName, isHonorific, isOfficeHead } from "./name-words.ts"
import type { Word } from "./words.ts"

/** The name of an outlet has no more words: "The South Harbour Evening Gazette". */
const longestOutlet = 5

/** The last word of the paper's or station's name that begins here: "Radio Prut", "The Morning Courier". */
export function outletEnd(words: readonly Word[], at: number): number | undefined {
  const first = words[at]
  const second = words[at + 1]
  if (first === undefined || second === undefined || !second.raised) return undefined
  if (outletOpenings.has(first.lower))
    return isOfficeHead(second) || isDayOrMonth(second) ? undefined : at + 1
  if (isGivenName(first) || noOutlets.has(first.lower)) return undefined
  let end: number | undefined
  for (let index = at + 1; index < at + longestOutlet; index++) {
    const word = words[index]
    if (word === undefined || !word.raised || isOfficeHead(word) || isHonorific(word)) break
    const before = words[index - 1]
    const isNamed = before !== undefined && before.lower !== "the" && !noOutlets.has(before.lower)
    if (outletHeads.has(word.lower) && isNamed) end = index
  }
  return end
}

/** Is this the name of a paper or station, by its first or last word? */
export function namesOutlet(name: string): boolean {
  const lower = name.toLowerCase()
  const space = lower.indexOf(" ")
  if (space === -1) return false
  const before = lower.slice(0, lower.lastIndexOf(" "))
  return (
    outletOpenings.has(lower.slice(0, space)) ||
    (outletHeads.has(lower.slice(lower.lastIndexOf(" ") + 1)) &&
      before !== "the" &&
      !noOutlets.has(before))
  )
}
