import { compare, type Decimal, minus, over, sum, times } from "../model/decimal.ts"
import type { Finding } from "../model/finding.ts"
import { digitsOf, type Interval, intervalOf } from "../model/printed.ts"
import type { Quantity } from "../model/quantity.ts"
import { wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"
import { sayNumber } from "./say.ts"
import { factorOf, warmthOf } from "./unit-factors.ts"

/** Beyond this share, roundings of people ("some 100 miles (160 km)") do not explain it. */
const tolerance = 0.1

/** A measure told in two units that do not come to the same. */
export const unitRestated: Check = {
  id: "unit-restated",
  asks: "Does a measure told in two units come to the same in both?",
  *run(reading): Iterable<Finding> {
    const { report, quantities } = reading
    const byStart = new Map(quantities.map((quantity) => [quantity.span.start, quantity]))
    for (const restated of quantities) {
      const stated = restated.restates && byStart.get(restated.restates.start)
      const expected = stated && expectedOf(report.text, stated, restated)
      if (stated === undefined || expected === undefined) continue
      const value = sayNumber(expected, digitsOf(report.text, restated))
      yield raise(this.id, reading, {
        spans: [stated.span, restated.span],
        severity: "contradiction",
        says: `“${wordsAt(report.text, stated.span)}” told again as “${wordsAt(report.text, restated.span)}”: it would be about ${value} ${measureOf(report.text, restated)}.`,
        stated: wordsAt(report.text, restated.span),
        expected: `${value} ${measureOf(report.text, restated)}`,
      })
    }
  },
}

/** The unit as this report writes it, plural and all: "feet", "sq km". */
const measureOf = (text: string, { span, unit = "" }: Quantity): string =>
  /(?<measure>\p{L}[\p{L}\s.°-]*)$/u.exec(wordsAt(text, span))?.groups?.measure ?? unit

/** What the second should have said; nothing where the two agree or cannot be compared. */
function expectedOf(text: string, stated: Quantity, restated: Quantity): Decimal | undefined {
  const [a, b] = [stated.unit, restated.unit]
  if (a === undefined || b === undefined || a === b || stated.value === undefined) return undefined
  if (stated.per !== restated.per || restated.value === undefined) return undefined
  const [from, to] = [intervalOf(text, stated), intervalOf(text, restated)]
  const convert = converter(a, b)
  if (from === undefined || to === undefined || convert === undefined) return undefined
  const expected = convert(stated.value)
  const slack = times(expected.replace("-", ""), String(tolerance))
  const may = { low: minus(convert(from.low), slack), high: sum([convert(from.high), slack]) }
  if (meet(may, to) || isSameStep(from, to, a, b)) return undefined
  return expected
}

/** A warming "of 3.6 degrees Fahrenheit (2 Celsius)" is a step, with no 32 to take off. */
function isSameStep(from: Interval, to: Interval, a: string, b: string): boolean {
  if (warmthOf(a, b) === undefined) return false
  const factor = a === "celsius" ? "1.8" : over("1", "1.8")
  return meet({ low: times(from.low, factor), high: times(from.high, factor) }, to)
}

const meet = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0

/** How a value in one unit is told in the other; nothing for units of different things. */
function converter(a: string, b: string): ((value: Decimal) => Decimal) | undefined {
  const warmth = warmthOf(a, b)
  if (warmth !== undefined) return warmth
  const factor = factorOf(a, b)
  return factor === undefined ? undefined : (value) => times(value, factor)
}
