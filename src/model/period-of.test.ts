import assert from "node:assert/strict"
import { test } from "node:test"
import { periodOf } from "./period-of.ts"

const cases: readonly (readonly [value: string, start: string, end: string])[] = [
  ["2023-09-29", "2023-09-29", "2023-09-29"],
  ["2023-09-28TMO", "2023-09-28", "2023-09-28"],
  ["2023-W38", "2023-09-18", "2023-09-24"],
  ["2023-W38-WE", "2023-09-23", "2023-09-24"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-Q3", "2023-07-01", "2023-09-30"],
  ["2023-H1", "2023-01-01", "2023-06-30"],
  ["2023-SU", "2023-06-01", "2023-08-31"],
  ["2023-WI", "2023-12-01", "2024-02-29"],
  ["2023", "2023-01-01", "2023-12-31"],
  ["199", "1990-01-01", "1999-12-31"],
  ["199X", "1990-01-01", "1999-12-31"],
  ["19", "1900-01-01", "1999-12-31"],
]

test("the days a value covers", () => {
  for (const [value, start, end] of cases)
    assert.deepEqual(periodOf(value), { start, end, value }, value)
})

test("values that stand on no calendar", () => {
  for (const value of [
    "P3D",
    "PT2H",
    "PRESENT_REF",
    "XXXX-09",
    "2023-02-30",
    "2023-13",
    "",
    "2023-W60",
  ])
    assert.equal(periodOf(value), undefined, value)
})
