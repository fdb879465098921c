import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import {
  addDays,
  addMonths,
  calendarDay,
  type Day,
  dayOf,
  daysBetween,
  firstDayOfWeek,
  isDay,
  mondayOf,
  monthOf,
  quarterOf,
  weekdayOf,
  weekOf,
} from "./day.ts"

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -200_000, max: 400_000 })
  .map((count) => addDays("1999-12-31", count))
  .filter((day) => isDay(day))

test("a day later and earlier again is the same day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      assert.equal(addDays(addDays(day, count), -count), day)
      assert.equal(daysBetween(day, addDays(day, count)), count)
    }),
  )
})

test("weekdays follow each other and weeks hold seven of them", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      assert.equal(weekdayOf(addDays(day, 1)), (weekdayOf(day) % 7) + 1)
      assert.equal(weekOf(mondayOf(day)), weekOf(day))
      assert.equal(weekOf(addDays(mondayOf(day), 6)), weekOf(day))
      assert.equal(firstDayOfWeek(weekOf(day)), mondayOf(day))
    }),
  )
})

test("arithmetic agrees with the platform's calendar", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(`${day}T00:00:00Z`)
      assert.equal(date.toISOString().slice(0, 10), day)
      assert.equal(weekdayOf(day), ((date.getUTCDay() + 6) % 7) + 1)
    }),
  )
})

test("writing and reading a day are inverse", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const parts = calendarDay(day)
      assert.equal(parts && dayOf(parts), day)
    }),
  )
})

test("days that are on no calendar", () => {
  for (const day of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-4-1", "2023"])
    assert.equal(isDay(day), false, day)
  assert.equal(isDay("2024-02-29"), true)
})

const weeks: readonly (readonly [Day, string])[] = [
  ["2023-09-29", "2023-W39"],
  ["2021-01-03", "2020-W53"],
  ["2024-12-30", "2025-W01"],
  ["1989-10-30", "1989-W44"],
]

test("weeks at the turn of a year", () => {
  for (const [day, week] of weeks) assert.equal(weekOf(day), week)
})

test("months and quarters", () => {
  assert.equal(addMonths("2023-11", 3), "2024-02")
  assert.equal(addMonths("2023-01", -1), "2022-12")
  assert.equal(monthOf("2023-09-29"), "2023-09")
  assert.equal(quarterOf("2023-09-29"), "2023-Q3")
})
