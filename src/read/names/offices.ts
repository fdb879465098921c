import { pastOffice } from "../../lexicon/offices.ts"
import { peopleNamed } from "./gazetteer.ts"
import {
  isBodyHead,
  isHonorific,
  isOfficeHead,
  isOfficeModifier,
  isRankedOffice,
} from "./name-words.ts"
import type { Word } from "./words.ts"

/** The words of an office beside a name, and where the words stand that tell whose it is. */
export interface OfficeRead {
  /** Indices of the first and last word of the office. */
  readonly first: number
  readonly last: number
  /** The country by an adjective before it: "Ukrainian". */
  readonly country?: string
  /** Index of the word before or after that ends or begins the name of the body or country. */
  readonly holderAt?: number
  /** Words behind the head: a country or body that holds it, or part of its title ("of State"). */
  readonly tail?: { readonly last: number; readonly holderAt: number }
}

const isPossessive = (word: Word | undefined): boolean => word?.text === "'s" || word?.text === "’s"

/** Where what somebody is called begins: at "Dr" of "Minister of Health Dr Ann Lee". */
export function addressAt(words: readonly Word[], name: number): number {
  let at = name
  for (let word = words[at - 1]; word !== undefined; word = words[at - 1]) {
    if (!isHonorific(word) || isRankedOffice(words, at - 1)) break
    at--
  }
  return at
}

/** The office right before a name: "Ukrainian Defence Minister" of "Ukrainian Defence Minister Rustem Umerov". */
export function officeBefore(words: readonly Word[], name: number): OfficeRead | undefined {
  // "Japan's envoy, Kenji Morioka, said": the office is told first, the name between commas.
  const last = words[name - 1]?.text === "," ? name - 2 : name - 1
  const head = words[last]
  if (head === undefined || !(isOfficeHead(head) || isRankedOffice(words, last))) return undefined
  const office = officeEndingAt(words, last)
  const served = last === name - 1 ? servedBy(words, office, last) : undefined
  if (served !== undefined) return served
  const alone = office.country === undefined && office.holderAt === undefined
  return last === name - 2 && alone && words[office.first - 1]?.lower !== "the" ? undefined : office
}

/** "Security Advisor to the Vice President Ann Lee": she advises; the vice president is another. */
function servedBy(
  words: readonly Word[],
  { first }: OfficeRead,
  last: number,
): OfficeRead | undefined {
  const head = words[first - 3]
  const to = words[first - 2]?.lower === "to" && words[first - 1]?.lower === "the"
  if (!to || head === undefined || !isOfficeHead(head)) return undefined
  return { ...officeEndingAt(words, first - 3), tail: { last, holderAt: last } }
}

/** How many words may stand between "of" and the name: "Secretary of Health and Human Services". */
const tailReach = 6

/** "Secretary of State Antony Blinken", "Prime Minister of Japan Fumio Kishida". */
export function officeWithTail(words: readonly Word[], name: number): OfficeRead | undefined {
  if (words[name - 1]?.raised !== true) return undefined
  for (let at = name - 2; at > 0 && at >= name - tailReach; at--) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word.lower === "of" || word.lower === "for") {
      const head = words[at - 1]
      if (head === undefined || !isOfficeHead(head)) return undefined
      const holderAt = words[at + 1]?.lower === "the" ? at + 2 : at + 1
      return { ...officeEndingAt(words, at - 1), tail: { last: name - 1, holderAt } }
    }
    if (!word.raised && word.lower !== "and" && word.lower !== "the" && word.text !== ",")
      return undefined
  }
  return undefined
}

/** "Under Secretary" is an office, "under President Lee" is when. */
const isUnder = (word: Word, next: Word | undefined): boolean =>
  word.lower === "under" && next?.lower !== "secretary"

/** The office with this head, its modifiers and holder told by what stands before it. */
export function officeEndingAt(words: readonly Word[], last: number): OfficeRead {
  let first = last
  while (first > 0) {
    const word = words[first - 1]
    if (word === undefined) break
    // "White House Deputy Chief": the house is whose office it is.
    if (word.lower === "house" && words[first - 2]?.lower === "white") break
    const modifies = (isOfficeModifier(word) || isOfficeHead(word)) && !isUnder(word, words[first])
    // "Secretary of State Antony Blinken", "Minister for Trade and Industry": words of an office
    // are joined by small ones only inside it.
    const joins =
      first - 1 > 0 && (word.lower === "of" || word.lower === "and" || word.lower === "&")
    const beyond = words[first - 2]
    // "the President and Speaker Lee" are two, "President and Chief Executive Lee" is one.
    if (word.lower === "and" && beyond?.lower === "president" && words[first - 3]?.lower === "the")
      break
    if (modifies && !(isBodyHead(word) && isPossessive(words[first]))) first -= 1
    else if (joins && beyond !== undefined && (isOfficeHead(beyond) || isOfficeModifier(beyond)))
      first -= 2
    else break
  }
  const before = words[first - 1]
  if (before === undefined) return { first, last }
  const country = peopleNamed(before.lower)
  if (country !== undefined) {
    const past = words[first - 2]
    return past !== undefined && pastOffice.has(past.lower)
      ? { first, last, country }
      : { first, last, country }
  }
  if (isPossessive(before)) return { first, last, holderAt: first - 2 }
  return before.raised ? { first, last, holderAt: first - 1 } : { first, last }
}

/** How many words an apposition may have before its office: ", the long-serving head of …". */
const appositionReach = 7

/** The office told after a name: "Jens Stoltenberg, the NATO secretary-general,". */
export function officeAfter(words: readonly Word[], name: number): OfficeRead | undefined {
  const comma = words[name + 1]
  if (comma?.text !== "," && comma?.text !== "(") return undefined
  let from = name + 2
  // "Jane Roe, 54, a spokeswoman for …"
  if (/^\d+$/u.test(words[from]?.text ?? "") && words[from + 1]?.text === ",") from += 2
  for (let at = from; at < from + appositionReach; at++) {
    const word = words[at]
    if (
      word === undefined ||
      /^[,.;:()“”"–—]$/u.test(word.text) ||
      word.pos === "VERB" ||
      word.pos === "AUX"
    )
      return undefined
    if (word.lower === "who" || word.lower === "and" || word.lower === "said") return undefined
    if (!isOfficeHead(word)) continue
    const next = words[at + 1]
    if (next !== undefined && isOfficeHead(next)) continue
    // A name right after the head opens another person: "said Smith, President Jones …"
    if (next?.raised && !isOfficeModifier(next)) return undefined
    const office = officeEndingAt(words, at)
    const first = Math.max(office.first, from)
    if (office.holderAt !== undefined || office.country !== undefined) return { ...office, first }
    const of = next?.lower === "of" || next?.lower === "for" || next?.lower === "at"
    const holder = words[at + 2]?.lower === "the" ? at + 3 : at + 2
    return of ? { first, last: at, holderAt: holder } : { first, last: at }
  }
  return undefined
}
