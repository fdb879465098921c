import { bare } from "./bare.ts"
import { count } from "./count.ts"
import { magnitude } from "./magnitude.ts"
import { age, measure, percentage } from "./measure.ts"
import { moneyByCode, moneyByEnding, moneyBySign } from "./money.ts"
import { coins, moneyByName } from "./money-by-name.ts"
import { fraction, ratio, times, vague } from "./parts.ts"
import type { AmountRule } from "./scene.ts"

/** Every wording of amounts, in the order they are tried on a number. */
export const rules: readonly AmountRule[] = [
  moneyBySign, // first: "$5 a share" is money before it is shares
  magnitude, // before vague: it has neither a figure
  vague, // has no figure for the others to take
  moneyByCode,
  moneyByName,
  coins,
  percentage,
  age, // before measure: "34-year-old" is no span of 34 years
  times,
  ratio, // before count: "one in five children" counts no five children
  fraction,
  moneyByEnding, // after units: "5 m" before "5 MAD"
  measure,
  count,
  bare, // last: what no other rule could name
]
