import type { Decimal } from "../model/decimal.ts"
import { over } from "../model/decimal.ts"
import { type Interval, intervalOf, ratio } from "../model/printed.ts"
import type { Money, Quantity } from "../model/quantity.ts"
import type { Reading } from "../model/reading.ts"

/** A sum and the same sum in another currency, as the report prints both. */
export interface Conversion {
  readonly stated: Money
  readonly restated: Money
  /** Units of the second for one of the first, as printed. */
  readonly implied: Decimal
  /** The same over all that the printed figures may have been before rounding. */
  readonly within: Interval
}

const isMoney = (quantity: Quantity | undefined): quantity is Money =>
  quantity?.currency !== undefined && quantity.value !== undefined && quantity.unit === undefined

/** Every printed conversion of one sum, in text order. */
export function conversionsIn({
  report,
  quantities,
}: Pick<Reading, "report" | "quantities">): readonly Conversion[] {
  const byStart = new Map(quantities.map((quantity) => [quantity.span.start, quantity]))
  const pairs: (readonly [Money, Money])[] = []
  for (const restated of quantities) {
    const stated = restated.restates && byStart.get(restated.restates.start)
    if (!isMoney(restated) || !isMoney(stated) || stated.currency === restated.currency) continue
    if (stated.per !== restated.per) continue // "$11.4 billion, or A$6.13 a share"
    pairs.push([stated, restated])
  }
  return pairs
    .map(([stated, restated]) => {
      const beside = pairs.map(([other]) => other)
      return conversionOf(report.text, stated, restated, beside)
    })
    .filter((each) => each !== undefined)
}

function conversionOf(
  text: string,
  stated: Money,
  restated: Money,
  beside: readonly Money[],
): Conversion | undefined {
  const same = beside.filter(({ currency }) => currency === stated.currency)
  const [a, b] = [intervalOf(text, stated, same), intervalOf(text, restated)]
  const within = a && b && ratio(b, a)
  if (within === undefined) return undefined
  return { stated, restated, within, implied: over(restated.value ?? "0", stated.value ?? "1") }
}
