import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { dayTold } from "./day-told.ts"

const cases: readonly [told: string | undefined, day: string | undefined][] = [
  ["2024-03-12", "2024-03-12"],
  ["2024-03-12T23:30:00-05:00", "2024-03-12"], // the day where it was written
  ["2024/3/9", "2024-03-09"],
  ["20240312", "2024-03-12"],
  ["Tue, 12 Mar 2024 23:30:00 -0500", "2024-03-12"],
  ["Tue, 12 Mar 24 23:30:00 GMT", "2024-03-12"],
  ["Sun, 06 Nov 94 08:49:37 GMT", "1994-11-06"],
  ["Tue Mar 12 08:00:00 CET 2024", "2024-03-12"],
  ["March 12, 2024", "2024-03-12"],
  ["Published: 3rd September 2024 at noon", "2024-09-03"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["12/03/2024", undefined], // March or December?
  ["2024-02-30", undefined],
  ["yesterday", undefined],
  ["May contain 2024 nuts", undefined],
  ["", undefined],
  [undefined, undefined],
]

describe("the day that a field names", () => {
  for (const [told, day] of cases) test(`${told}`, () => assert.equal(dayTold(told), day))
})
