import { countedIn } from "../../model/counted.ts"
import { compare, type Decimal, over, sum, times } from "../../model/decimal.ts"
import { referenceRate } from "../../model/exchange.ts"
import type { Finding } from "../../model/finding.ts"
import type { CommitmentMatter } from "../../model/matter.ts"
import { intervalOf } from "../../model/printed.ts"
import type { Quantity } from "../../model/quantity.ts"
import type { Rates } from "../../model/rates.ts"
import { dayOfReport } from "../../model/report.ts"
import { sayMoney } from "../say.ts"
import { evidenceOf } from "./amount-evidence.ts"
import type { CheckAcross, Surroundings, Telling, ToldMatter } from "./check-across.ts"
import { raiseAcross } from "./raise-across.ts"

/** "It brings the total to 228 million euros", against what the record has by that day. */
export const totalToDate: CheckAcross = {
  id: "total-to-date",
  asks: "Does a running total agree with what the record has up to that day?",
  *run({ matter, tellings }, around): Iterable<Finding> {
    if (matter.kind !== "commitment" || matter.provider === null) return
    for (const telling of tellings) {
      const total = totalIn(telling)
      const day = dayOfReport(telling.report)
      if (total === undefined || day === undefined) continue
      const counted = countedBy(around, matter.provider, matter.recipient, day)
      const sums = counted.map((each) => inCurrency(each.matter, total.currency, around.rates))
      if (counted.length < 2 || sums.some((each) => each === undefined)) continue
      const found = between(
        this.id,
        telling,
        total,
        counted,
        sums.filter((each) => each !== undefined),
      )
      if (found !== undefined) yield found
    }
  },
}

interface Total extends Quantity {
  readonly currency: string
  readonly value: Decimal
}

const leading =
  /\b(?:bring|brings|brought|bringing|take|takes|taking|raise|raises|raising|push|pushes|pushing)\b[^.\n]{0,90}\btotal\b[^.\n]{0,90}\bto (?:(?:about|around|over|more than|some|nearly|almost) )?$/iu
/** How far behind an entry's sentence its report may add the total. */
const nextSentence = 240

/** The first sum that is told as a running total in the entry's sentence or the next. */
function totalIn({ entry, report, quantities }: Telling): Total | undefined {
  const end = entry.sentence.end + nextSentence
  return quantities.find((quantity): quantity is Total => {
    const { span, currency, value, bound } = quantity
    if (currency === undefined || value === undefined || bound === "<") return false
    if (span.start < entry.sentence.start || span.start > end) return false
    return leading.test(report.text.slice(entry.sentence.start, span.start))
  })
}

/** The commitments of the pair that count by that day. */
function countedBy(
  around: Surroundings,
  provider: string,
  recipient: string | null,
  day: string,
): readonly ToldMatter<CommitmentMatter>[] {
  const all = around
    .commitments(provider, recipient)
    .filter((each): each is ToldMatter<CommitmentMatter> => each.matter.kind === "commitment")
    .filter(({ matter }) => matter.first !== undefined && matter.first <= day)
  const counts = new Set(
    countedIn(all.map(({ matter }) => matter)).flatMap(({ matter, counts }) =>
      counts ? [matter] : [],
    ),
  )
  return all.filter(({ matter }) => counts.has(matter.id))
}

function inCurrency(
  { range, first }: CommitmentMatter,
  currency: string,
  rates: Rates,
): Decimal | undefined {
  if (range === undefined) return undefined
  if (range.currency === currency) return range.low
  const rate = referenceRate(rates, range.currency, currency, (first ?? "").slice(0, 7))?.rate
  return rate === undefined ? undefined : times(range.low, rate)
}

/** Beyond its rounding a total may differ by this share: sums were converted and rounded before. */
const slack = "0.02"

function between(
  check: string,
  telling: Telling,
  total: Total,
  counted: readonly ToldMatter[],
  sums: readonly Decimal[],
): Finding | undefined {
  const own = sum(sums)
  const printed = intervalOf(telling.report.text, total) ?? { low: total.value, high: total.value }
  const room = times(own, slack)
  const tooMuch = compare(own, sum([printed.high, room])) > 0
  const tooLittle = total.bound !== ">" && compare(sum([own, room]), printed.low) < 0
  if (!tooMuch && !tooLittle) return undefined
  const { currency } = total
  const arithmetic = `${sums.map((each) => sayMoney(currency, each, 4)).join(" + ")} = ${sayMoney(currency, own, 4)}`
  const share = Math.round(Number(over(own, total.value)) * 100)
  const evidence = counted.flatMap(({ matter, tellings }) =>
    evidenceOf(tellings, matter.entries.slice(0, 1)),
  )
  return raiseAcross(check, [{ telling, span: total.span }, ...evidence], {
    severity: tooMuch ? "doubt" : "note",
    says: `The total is told as ${sayMoney(currency, total.value, 4)}; up to that day the record has ${arithmetic}, ${share}% of it.`,
    stated: sayMoney(currency, total.value, 4),
    expected: sayMoney(currency, own, 4),
  })
}
