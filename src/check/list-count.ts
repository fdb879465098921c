import type { Finding } from "../model/finding.ts"
import type { Quantity } from "../model/quantity.ts"
import { wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"

/** A name in a list: capitals, with "of" and "the" inside, no verb. */
const item =
  "(?:the )?\\p{Lu}[\\p{L}’'.-]*(?: (?:of |the |and the |de |al-)?\\p{Lu}[\\p{L}’'.-]*){0,3}"
const list = new RegExp(
  `^: (?<first>${item}(?:, ${item}){0,14}),? and (?<last>${item})(?=[.;\\n]|$)`,
  "u",
)
/** "three countries: Kenya, Ghana and Mali": a colon, names only, and the end of the sentence. */
export const listCount: Check = {
  id: "list-count",
  asks: "Are as many named as the count before the list says?",
  *run(reading): Iterable<Finding> {
    const { report, quantities } = reading
    for (const quantity of quantities) {
      if (!isCount(quantity)) continue
      const { end } = quantity.span
      const groups = list.exec(report.text.slice(end, end + 400))?.groups
      const first = groups?.first
      const last = groups?.last?.replace(/\.$/u, "") // the sentence's own stop
      if (first === undefined || last === undefined) continue
      const named = first.split(", ").length + 1
      // "Bosnia and Herzegovina" and "Trinidad and Tobago" hold an "and" of their own.
      if (named === Number(quantity.value) || / and /u.test(first)) continue
      if (named === Number(quantity.value) + 1 && joined.test(`${first} and ${last}`)) continue
      const length = `: ${first} and ${last}`.length
      yield raise(this.id, reading, {
        spans: [quantity.span, { start: end + 2, end: end + length }],
        severity: "contradiction",
        says: `“${wordsAt(report.text, quantity.span)}” are announced and ${named} are named: ${first} and ${last}.`,
        stated: quantity.value ?? "",
        expected: String(named),
      })
    }
  },
}

const joined = /(?:Bosnia|Trinidad|Antigua|Sao Tome|Saint Kitts|Procter|Johnson) and /u

const isCount = ({ rule, bound, value, unit, per, low }: Quantity): boolean =>
  rule === "amount/count" &&
  bound === "=" &&
  low === undefined &&
  per === undefined &&
  unit !== undefined &&
  /^(?:[2-9]|1\d)$/u.test(value ?? "")
