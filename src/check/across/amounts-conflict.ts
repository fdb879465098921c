import { minus } from "../../model/decimal.ts"
import type { Finding } from "../../model/finding.ts"
import type { Sum } from "../../model/matter.ts"
import { sayMoney } from "../say.ts"
import { evidenceOf } from "./amount-evidence.ts"
import type { CheckAcross } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** "EUR 1.2 billion" in one report and "EUR 1.3 billion" in another, of one contract. */
export const amountsConflict: CheckAcross = {
  id: "amounts-conflict",
  asks: "Do reports of one commitment give it one amount?",
  *run({ matter, tellings }): Iterable<Finding> {
    if (matter.kind !== "commitment" || matter.amount?.state !== "conflict") return
    const standing = matter.amount.versions.filter(({ corrected }) => corrected !== true)
    const evidence = standing.map((version) => evidenceOf(tellings, version.entries))
    const told = standing.map(({ value }, at) => {
      const from = evidence[at]?.[0]?.telling.report
      return `${inWords(value)} (${from === undefined ? "" : reportInWords(from)})`
    })
    const { range } = matter
    const gap =
      range === undefined || range.low === range.high
        ? ""
        : ` ${sayMoney(range.currency, range.high, 4)} − ${sayMoney(range.currency, range.low, 4)} = ${sayMoney(range.currency, minus(range.high, range.low), 4)}.`
    const firm = standing.every(({ value }) => value.bound === "=")
    yield raiseAcross(this.id, evidence.flat(), {
      severity: firm ? "contradiction" : "doubt",
      says: `Reports give one commitment ${standing.length} amounts: ${told.join(", ")}.${gap}`,
    })
  },
}

const inWords = ({ currency, value, vague }: Sum): string =>
  value === undefined ? `${vague ?? "an amount"} of ${currency}` : sayMoney(currency, value, 4)
