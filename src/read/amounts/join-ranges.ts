import { isOfPlace } from "./bare.ts"
import type { AmountInWork } from "./in-work.ts"
import { looksLikeYear } from "./not-amounts.ts"
import { amountOf, type Numeral } from "./numeral.ts"
import { jointOf } from "./range.ts"

/** Neighbours that are one range ("$5-10 million") or one change made one; the rest as they were. */
export function joinRanges(text: string, measured: readonly AmountInWork[]): AmountInWork[] {
  const amounts = lendUnits(text, measured)
  const joined: AmountInWork[] = []
  for (let at = 0; at < amounts.length; at++) {
    const a = amounts[at]
    const b = amounts[at + 1]
    if (a === undefined) break
    const joint = b && jointOf(text, a, b)
    if (b === undefined || joint === undefined || joint === "suspended") {
      joined.push(a)
    } else {
      joined.push(both(a, b, joint === "range" ? "low" : "from"))
      at++
    }
  }
  for (let at = 1; at < joined.length; at++) {
    const [a, b] = [lenderOf(text, joined, at), joined[at]]
    if (a && b && goesOn(text, a, b)) joined[at] = { ...like(b, a), rule: b.rule }
  }
  return joined
}

/** From the last to the first, so that the "four-" of "four-, five- and six-cylinder" is lent it too. */
function lendUnits(text: string, measured: readonly AmountInWork[]): AmountInWork[] {
  const amounts = [...measured]
  for (let at = amounts.length - 2; at >= 0; at--) {
    const [a, b] = [amounts[at], amounts[at + 1]]
    if (a && b && jointOf(text, a, b) === "suspended") amounts[at] = like(a, b)
  }
  return amounts
}

const otherwise = /^(?:percent|percentage point|basis point|time)$|of age$/u

/** "460 cars were stolen compared with 63 last year": a bare number of the size of the one before. */
function goesOn(text: string, a: AmountInWork, b: AmountInWork): boolean {
  if (b.rule !== "amount/bare" || b.per !== undefined || looksLikeYear(b.numeral)) return false
  if ((a.unit ?? a.currency) === undefined || otherwise.test(a.unit ?? "")) return false
  const between = text.slice(a.end, b.start)
  // A list after a colon goes on too: "14 people: six in Soroca, five in Edinet".
  const listed = isOfPlace(text, b.end) ? between.replace(/: $/u, " ") : between
  if (between.length > 80 || /[.!?;:\n](?:\s|$)/u.test(listed)) return false
  const times = Number(amountOf(b.numeral)) / Number(amountOf(a.numeral))
  return a.numeral.vague === undefined && times > 0.05 && times < 20
}

/** The amount before; past "($8.7 billion)" in "6.1 billion euros ($8.7 billion) and 6.6 billion". */
function lenderOf(
  text: string,
  amounts: readonly AmountInWork[],
  at: number,
): AmountInWork | undefined {
  const before = amounts[at - 1]
  const bracketed =
    before && text.charAt(before.end) === ")" && text.charAt(before.start - 1) === "("
  return bracketed ? amounts[at - 2] : before
}

/** "7-" of "7- or 8-inch", "280 million" of "280 million of the 1.5 billion shekels". */
const like = (a: AmountInWork, b: AmountInWork): AmountInWork => ({
  ...a,
  rule: b.rule,
  ...(b.unit !== undefined && { unit: b.unit }),
  ...(b.currency && { currency: b.currency }),
})

/** The two as one amount, which takes scale, unit and currency from the end that has them. */
function both(a: AmountInWork, b: AmountInWork, as: "low" | "from"): AmountInWork {
  const unit = b.unit ?? a.unit
  const currency = b.currency ?? a.currency
  const per = b.per ?? a.per
  const rule = b.rule === "amount/bare" ? a.rule : b.rule
  return {
    start: a.start,
    end: b.end,
    numeral: b.numeral,
    rule,
    other: { value: amountOf(withScaleOf(a, b.numeral)), as },
    ...(unit !== undefined && { unit }),
    ...(currency && { currency }),
    ...(per !== undefined && { per }),
  }
}

/** "$5-10 million" starts at five million; "500,000 to 1 million" at five hundred thousand. */
const withScaleOf = ({ numeral }: AmountInWork, other: Numeral): Numeral =>
  numeral.zeros === 0 && other.zeros > 0 && Number(numeral.figure) < 1000
    ? { ...numeral, zeros: other.zeros }
    : numeral
