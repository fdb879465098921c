import assert from "node:assert/strict"
import { test } from "node:test"
import { ratesOf } from "./rates.ts"

const rates = ratesOf("# a comment\nmonth\tNOK\tUSD\n2020-01\t9.9384\t1.11\n2020-02\t\t1.0905\n")

const cases: readonly (readonly [currency: string, month: string, rate: string | undefined])[] = [
  ["USD", "2020-01", "1.11"],
  ["NOK", "2020-01", "9.9384"],
  ["NOK", "2020-02", undefined],
  ["EUR", "2020-02", "1"],
  ["USD", "1998-12", undefined],
]

for (const [currency, month, rate] of cases)
  test(`${currency} in ${month}`, () => assert.equal(rates.perEuro(currency, month), rate))
