import { compare } from "../../model/decimal.ts"
import type { AmountInWork } from "./in-work.ts"
import { amountOf, type Numeral } from "./numeral.ts"
import { isPlural } from "./plural.ts"
import { wordBefore } from "./words-around.ts"

/** "to", "-", "and", "or" between two numbers, and a suspended hyphen: "7- or 8-inch". */
const joint =
  /^(?<mark>\s?[-–—]\s?|[\s-]to[\s-]|\sand\s|\sor\s|\sup to\s)(?:an?\s|about\s|around\s)?$/u
/** When the first side of a change was: "from 2,000 on Sunday to 3,000". */
const pastTime =
  /^ (?:in \d{4}|in \p{Lu}\p{Ll}+(?: \d{4})?|on \p{Lu}\p{Ll}+day|last (?:year|month|week)|a (?:year|month|week) (?:ago|earlier|before)|the (?:year|month|week) before) to $/u
const change =
  /\b(?:rise|rose|risen|rising|fell|fall|fallen|falling|grew|grow|grown|growing|increase|increased|increasing|drop|dropped|decline|declined|climb|climbed|jump|jumped|slow|slowed|cut|raise|raised|raising|lower|lowered|reduce|reduced|expand|expanded|double|doubled|shrink|shrank|shrunk|slip|slipped|surge|surged|plunge|plunged|gain|gained|went|up|down|creeping|going)\b/iu

/** How the second of two amounts goes on from the first. */
export type Joint = "range" | "change" | "suspended"

/** Are two neighbours the ends of one range, the two sides of a change, or apart? */
export function jointOf(text: string, a: AmountInWork, b: AmountInWork): Joint | undefined {
  const between = text.slice(a.end, b.start)
  if (between.length > 26) return undefined
  if (/^-(?:,| or| and| to|, and|, or) $/u.test(between))
    return a.unit === undefined ? "suspended" : undefined
  if (/^ of (?:the|its|their|an?) $/u.test(between))
    return a.rule === "amount/bare" && a.numeral.zeros > 0 && b.currency ? "suspended" : undefined
  // "16,369.03, up 58.06 points": the level is of what the change is.
  if (/^,? (?:up|down) $/u.test(between))
    return a.rule === "amount/bare" && b.unit === "point" ? "suspended" : undefined
  const before = wordBefore(text, a.start)?.lower ?? ""
  const mark = pastTime.test(between) ? " to " : joint.exec(between)?.groups?.["mark"]
  if (mark === undefined || !sameKind(a, b)) return undefined
  const word = mark.trim()
  // "a $52m addition to a $520m loan": an article before the second makes it a thing of its own.
  if (word === "to" && b.currency && a.currency && / an? $/u.test(between)) return undefined
  if (word === "and") return before === "between" ? "range" : undefined
  if (word === "or") return isNear(a.numeral, b.numeral) ? "range" : undefined
  // "200 million — 200,000 kids": a speaker who corrects himself.
  const isAside = mark.length > 1 && word !== "–"
  if (/^[-–—]$/u.test(word)) return isAside ? undefined : hyphened(a, b)
  if ((a.unit ?? a.currency) !== undefined && bySoMuch(text, a, before)) return undefined
  if (before === "from" && isChange(text, a, b)) return "change"
  return "range"
}

const adding = /^(?:add|contribut|chip|lend|lent)(?:s|ed|ing|es|e|ped in)?$/u

/** "rose by $43 billion to $419 billion", "adds $52m to $520m loan": a step and a level are no range. */
const bySoMuch = (text: string, { start }: AmountInWork, before: string): boolean =>
  before === "by" ||
  adding.test(before) ||
  (before !== "from" && change.test(text.slice(Math.max(0, start - 12), start)))

const isChange = (text: string, a: AmountInWork, b: AmountInWork): boolean =>
  compare(amountOf(a.numeral), amountOf(b.numeral)) > 0 ||
  change.test(text.slice(Math.max(0, a.start - 100), a.start))

/** Two numbers can bound one amount if they measure alike or the first leaves that to the second. */
function sameKind(a: AmountInWork, b: AmountInWork): boolean {
  if (a.numeral.vague !== undefined || b.numeral.vague !== undefined) return false
  if (a.currency !== undefined)
    return b.currency !== undefined
      ? a.currency.value === b.currency.value && a.unit === b.unit
      : b.unit === undefined
  if (a.unit === undefined) return true
  return (
    b.unit === a.unit || (b.unit === undefined && b.currency === undefined && !isPlural(a.unit))
  )
}

/** "three or four years", not "1 or 40". */
const isNear = (a: Numeral, b: Numeral): boolean => {
  const [low, high] = [amountOf(a), amountOf(b)]
  return compare(low, high) < 0 && compare(high, "1") > 0
}

/** "$5-10 million" and "14-18 mpg"; "2-1" is a score, "16-18" alone a house number. */
const hyphened = (a: AmountInWork, b: AmountInWork): Joint | undefined =>
  (b.unit !== undefined ||
    b.currency !== undefined ||
    a.currency !== undefined ||
    b.numeral.zeros > 0) &&
  Number(a.numeral.figure) < Number(amountOf(b.numeral))
    ? "range"
    : undefined
