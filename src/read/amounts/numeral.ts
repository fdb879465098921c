import { type Decimal, decimal, shift } from "../../model/decimal.ts"
import type { Span } from "../../model/span.ts"

/** A number as the text writes it, before anyone knows what it counts. */
export interface Numeral extends Span {
  /** Without its scale: "2.4" of "2.4 billion". */
  readonly figure: Decimal
  /** Zeros its scale appends: 9 of "2.4 billion". */
  readonly zeros: number
  readonly written: "digits" | "words" | "fraction" | "vague"
  /** A letter that may be a scale: "5m" is five million beside a currency, five metres alone. */
  readonly letter?: { readonly zeros: number; readonly end: number }
  /** The words of a number nobody gives: "tens of millions". */
  readonly vague?: string
  /** What it may be, where only its number of digits is told: "three-digit million". */
  readonly reach?: { readonly low: Decimal; readonly high: Decimal }
  /** Digits with a comma before fewer than three: "1,4", a decimal point as much of Europe prints it. */
  readonly comma?: boolean
}

/** What the number stands for, scale included. */
export const amountOf = ({ figure, zeros }: Numeral): Decimal =>
  zeros === 0 ? plainDigits(figure) : shift(figure, zeros)

const plainDigits = (figure: string): Decimal =>
  /^[1-9]\d*$/u.test(figure) ? figure : decimal(figure)

/** The number with the letter after it taken as its scale. */
export const withLetter = (numeral: Numeral): Numeral =>
  numeral.letter === undefined || numeral.zeros > 0
    ? numeral
    : { ...numeral, zeros: numeral.letter.zeros, end: numeral.letter.end }
