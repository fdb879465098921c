import type { Decimal } from "../../model/decimal.ts"
import type { Sum } from "../../model/matter.ts"
import { figureOf } from "../commitments/told-commitment.ts"

/** JSON's text for a value as it stands, which keeps digits that a float would lose. */
interface RawJson {
  rawJSON(text: string): unknown
}

const isRaw = (json: object): json is RawJson => "rawJSON" in json

/**
 * OCDS wants a number, the only format here that does. The digits are written as they are; a reader
 * whose numbers are floats may round sums of more than fifteen digits.
 */
const asNumber = (digits: Decimal): unknown => (isRaw(JSON) ? JSON.rawJSON(digits) : Number(digits))

/** A sum as OCDS's Value; undefined of one without a figure. */
export function moneyOf(sum: Sum | undefined) {
  const figure = sum && figureOf(sum)
  return sum === undefined || figure === undefined
    ? undefined
    : { amount: asNumber(figure), currency: sum.currency }
}
