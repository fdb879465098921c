import type { Finding } from "../../model/finding.ts"
import type { AsTold, Matter, Sum } from "../../model/matter.ts"
import { sayMoney } from "../say.ts"
import { evidenceOf } from "./amount-evidence.ts"
import type { CheckAcross, ToldMatter } from "./check-across.ts"
import { raiseAcross, reportInWords } from "./raise-across.ts"

/** "6 million" on Monday, "8 million" from the same outlet on Tuesday: the first is withdrawn. */
export const correctedFigure: CheckAcross = {
  id: "corrected-figure",
  asks: "Was a figure or a day corrected by a later report?",
  *run(told): Iterable<Finding> {
    const { matter } = told
    if (matter.kind === "commitment") yield* corrections(this.id, told, matter.amount, sumInWords)
    yield* corrections(this.id, told, matter.on, (day) => day)
    if (matter.kind === "meeting") yield* corrections(this.id, told, matter.at, (place) => place)
  },
}

const sumInWords = ({ currency, value, vague }: Sum): string =>
  value === undefined ? `${vague ?? "an amount"} of ${currency}` : sayMoney(currency, value, 4)

function* corrections<Value>(
  check: string,
  { tellings }: ToldMatter<Matter>,
  value: AsTold<Value> | undefined,
  inWords: (value: Value) => string,
): Iterable<Finding> {
  const now = value?.versions.find(({ corrected }) => corrected !== true)
  if (value === undefined || now === undefined) return
  for (const before of value.versions.filter(({ corrected }) => corrected === true)) {
    const evidence = [before, now].map(({ entries }) => evidenceOf(tellings, entries))
    const [from, to] = [evidence[0]?.[0], evidence[1]?.at(-1)]
    if (from === undefined || to === undefined) continue
    yield raiseAcross(check, [from, to], {
      severity: "note",
      says: `${inWords(before.value)} (${reportInWords(from.telling.report)}) was corrected to ${inWords(now.value)} (${reportInWords(to.telling.report)}).`,
      stated: inWords(before.value),
      expected: inWords(now.value),
    })
  }
}
