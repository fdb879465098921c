import { compare, minus, sum as total } from "../model/decimal.ts"
import type { Finding } from "../model/finding.ts"
import type { Quantity } from "../model/quantity.ts"
import { wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"

/** "14 people: six in Soroca, five in Edinet and two in Drochia": parts that do not make the whole. */
export const sum: Check = {
  id: "sum",
  asks: "Do the parts of a count, listed after it by place, add up to it?",
  *run(reading): Iterable<Finding> {
    const { report, quantities } = reading
    for (const [at, whole] of quantities.entries()) {
      if (!isFirm(whole) || whole.rule !== "amount/count") continue
      const parts = partsAfter(report.text, quantities, at)
      if (parts.length < 2) continue
      const added = total(parts.map(({ value }) => value ?? "0"))
      if (compare(minus(added, whole.value ?? "0"), "0") === 0) continue
      const last = parts.at(-1) ?? whole
      yield raise(this.id, reading, {
        spans: [whole.span, { start: parts[0]?.span.start ?? last.span.start, end: last.span.end }],
        severity: "contradiction",
        says: `“${wordsAt(report.text, whole.span)}”, but ${parts.map(({ value }) => value).join(" + ")} is ${added}.`,
        stated: whole.value ?? "",
        expected: added,
      })
    }
  },
}

const isFirm = ({ value, bound, per }: Quantity): boolean =>
  value !== undefined && bound === "=" && per === undefined

/** The list from the colon to the end of its sentence; nothing where anything else stands in it. */
function partsAfter(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): readonly Quantity[] {
  const whole = quantities[at]
  const first = quantities[at + 1]
  if (whole === undefined || first === undefined) return []
  // "killed 14 people, authorities said on Monday: six in …": the colon need not follow at once.
  const lead = text.slice(whole.span.end, first.span.start)
  if (!/^[^.;:\n]{0,60}: $/u.test(lead)) return []
  const parts: Quantity[] = []
  for (let next = at + 1; next < quantities.length; next++) {
    const part = quantities[next]
    if (part === undefined || !isFirm(part) || part.unit !== whole.unit) return []
    parts.push(part)
    const rest = text.slice(part.span.end, quantities[next + 1]?.span.start ?? text.length)
    if (ends.test(rest)) return parts
    if (!goesOn.test(rest)) return []
  }
  return []
}

const place = " (?:in|at|from|near)(?: (?!and )[\\p{L}’'-]+){1,4}"
const ends = new RegExp(`^${place}(?:[.;]|$)`, "u")
const goesOn = new RegExp(`^${place}(?:,| and|, and) $`, "u")
