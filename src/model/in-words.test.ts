import assert from "node:assert/strict"
import { test } from "node:test"
import { numberInWords, periodInWords, quantityInWords } from "./in-words.ts"
import type { Quantity } from "./quantity.ts"

const span = { start: 0, end: 1 }

const numbers: readonly [value: string, words: string][] = [
  ["50", "50"],
  ["12345", "12,345"],
  ["128000000", "128 million"],
  ["2530000000", "2.53 billion"],
  ["1234567", "1,234,567"],
  ["-2400000000", "-2.4 billion"],
  ["0.05", "0.05"],
]
for (const [value, words] of numbers) {
  test(`${value} is ${words}`, () => assert.equal(numberInWords(value), words))
}

const periods: readonly [value: string, start: string, end: string, words: string][] = [
  ["2023-09-28", "2023-09-28", "2023-09-28", "Thu 28 Sep 2023"],
  ["2023-W38", "2023-09-18", "2023-09-24", "week of 18 Sep 2023"],
  ["2023-09", "2023-09-01", "2023-09-30", "September 2023"],
  ["2023-Q3", "2023-07-01", "2023-09-30", "Q3 2023"],
  ["2023", "2023-01-01", "2023-12-31", "2023"],
  ["P3D", "2023-09-26", "2023-09-28", "Tue 26 Sep 2023 to Thu 28 Sep 2023"],
]
for (const [value, start, end, words] of periods) {
  test(`${value} is ${words}`, () => assert.equal(periodInWords({ value, start, end }), words))
}

const quantities: readonly [quantity: Omit<Quantity, "span" | "rule">, words: string][] = [
  [{ value: "50", bound: ">", unit: "nation" }, "more than 50 nation"],
  [{ value: "2400000000", bound: "=", currency: "EUR" }, "EUR 2.4 billion"],
  [{ bound: "=", vague: "billions", currency: "USD" }, "billions of USD"],
  [{ low: "10", high: "20", bound: "=", unit: "percent" }, "10 to 20 percent"],
  [
    {
      vague: "low two-digit million",
      low: "10000000",
      high: "40000000",
      bound: "=",
      currency: "EUR",
    },
    "EUR 10 million to 40 million (“low two-digit million”)",
  ],
]
for (const [quantity, words] of quantities) {
  test(words, () => assert.equal(quantityInWords({ ...quantity, span, rule: "amount/any" }), words))
}
