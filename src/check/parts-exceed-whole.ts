import { compare, sum } from "../model/decimal.ts"
import type { Commitment, Entry } from "../model/entry.ts"
import type { Finding } from "../model/finding.ts"
import { intervalOf } from "../model/printed.ts"
import type { Money } from "../model/quantity.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"
import { sayMoney } from "./say.ts"

/** Parts of a commitment that come to more than the whole they are told to be parts of. */
export const partsExceedWhole: Check = {
  id: "parts-exceed-whole",
  asks: "Do the parts of a commitment add up to more than the whole?",
  *run(reading): Iterable<Finding> {
    const { report, entries } = reading
    const parts = Map.groupBy(entries.filter(isPart), ({ partOf }) => partOf)
    for (const [id, children] of parts) {
      const whole = entries.find((entry) => entry.id === id)
      const total = whole?.kind === "commitment" ? whole.amount : null
      if (total?.value === undefined || total.bound === ">") continue
      // Only within one sentence do the words themselves say that these are parts of that.
      const told = children.filter(({ sentence }) => sentence.start === whole?.sentence.start)
      const amounts = distinct(told).filter(({ currency }) => currency === total.currency)
      const added = sum(amounts.map((amount) => intervalOf(report.text, amount)?.low ?? "0"))
      const most = intervalOf(report.text, total)?.high ?? total.value
      if (amounts.length === 0 || compare(added, most) <= 0) continue
      const printed = sum(amounts.map(({ value }) => value ?? "0"))
      yield raise(this.id, reading, {
        spans: [total.span, ...amounts.map(({ span }) => span)],
        severity: "contradiction",
        says: `${amounts.length === 1 ? "A part of" : `${amounts.length} parts add up to`} ${sayMoney(total.currency, printed, 6)}, more than the whole of ${sayMoney(total.currency, total.value, 6)}.`,
        stated: sayMoney(total.currency, total.value, 6),
        expected: `at least ${sayMoney(total.currency, printed, 6)}`,
      })
    }
  },
}

const isPart = (entry: Entry): entry is Commitment & { partOf: string } =>
  entry.kind === "commitment" && entry.partOf !== undefined

/** The parts' firm amounts, a sum told twice counted once. */
function distinct(children: readonly Commitment[]): readonly Money[] {
  const firm = children
    .map(({ amount }) => amount)
    .filter((amount) => amount?.value !== undefined && amount.bound !== "<")
    .filter((amount) => amount !== null)
  return [...new Map(firm.map((amount) => [amount.span.start, amount])).values()]
}
