import type { Decimal } from "./decimal.ts"
import type { Known } from "./known.ts"
import type { Span } from "./span.ts"

/** `=` exactly as told, `>` at least or more than, `<` at most or less than, `~` about. */
export type Bound = "=" | ">" | "<" | "~"

/** A number with what it measures, as the words give it: "more than 50 nations", "2.4 km". */
export interface Quantity {
  readonly span: Span
  readonly value?: Decimal
  /** Ends of a range: "between 10 and 20". */
  readonly low?: Decimal
  readonly high?: Decimal
  /** What it was before, in "rose from 50 to 65", where `value` is what it became. */
  readonly from?: Decimal
  readonly bound: Bound
  /** A unit of measure ("kilometre", "percent") or the counted noun ("nation"), singular. */
  readonly unit?: string
  /** ISO 4217 code. */
  readonly currency?: string
  /** How the currency is known: `assumed` where "dollars" or "crowns" stands alone. */
  readonly currencyKnown?: Known<string>
  /** What it is per: "year" in "5 million a year". */
  readonly per?: string
  /** A plural without a figure, or only its number of digits: "billions", "three-digit million". */
  readonly vague?: string
  /** The span of the quantity that this one restates in another unit or currency. */
  readonly restates?: Span
  /** The rule that read it. */
  readonly rule: string
}

/** A quantity of money. "billions of dollars" has no value and `vague: "billions"`. */
export type Money = Quantity & { readonly currency: string }
