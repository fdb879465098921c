import assert from "node:assert/strict"
import { test } from "node:test"
import { timeTyped } from "../../web/time-words.ts"

const today = new Date("2024-01-15T23:30:00Z")

const cases: readonly (readonly [typed: string, value: string | undefined])[] = [
  ["", ""],
  ["now", ""],
  ["2023-q3", "2023-Q3"],
  ["2023-09-29", "2023-09-29"],
  ["2023", "2023"],
  ["Q1 2023", "2023-Q1"],
  ["sept 2023", "2023-09"],
  ["29 September 2023", "2023-09-29"],
  ["yesterday", "2024-01-14"],
  ["last week", "2024-W02"],
  ["last month", "2023-12"],
  ["last quarter", "2023-Q4"],
  ["last year", "2023"],
  ["this month", "2024-01"],
  ["two years ago", "2022"],
  ["3 months ago", "2023-10"],
  ["soon", undefined],
  ["2023-13-99-1", undefined],
  ["three months", undefined],
]

for (const [typed, value] of cases) {
  test(`“${typed}” is ${value}`, () => assert.equal(timeTyped(typed, today), value))
}
