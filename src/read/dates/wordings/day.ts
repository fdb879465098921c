import { deicticDays } from "../../../lexicon/time-words.ts"
import type { DateRule } from "../rule.ts"
import { clockIn, dayPart } from "./day-part.ts"
import { turnOf } from "./turn-words.ts"

const daysOn = (from: "report" | "told", by: number) =>
  ({ kind: "shift", from, by, unit: "D" }) as const

/** Days told from the day of the report or from a day told before. */
export const dayRules: readonly DateRule[] = [
  {
    id: "date/deictic-day",
    reads: "Yesterday, today, tonight and tomorrow, with what part of the day is meant.",
    pattern: `(${dayPart} | early | earlier | late | later)? day:DEICTIC ${dayPart}?`,
    take(found) {
      const day = found.word("day")
      const clock = day === "tonight" ? { clock: "TNI" } : clockIn(found)
      return { ...daysOn("report", deicticDays.get(day) ?? 0), ...clock }
    },
    examples: [
      ["“{Today} our forces move,” he said.", { value: "2024-03-15" }],
      ["It closed {late yesterday}.", { value: "2024-03-14" }],
      ["They flew {tomorrow morning}.", { value: "2024-03-16TMO" }],
      ["It is a thing of the past."],
      ["They came back to Day Street."],
      ["The daily met nobody."],
    ],
  },
  {
    id: "date/day-but-one",
    reads: "The day before yesterday, the day after tomorrow.",
    pattern: "the? day (before yesterday | after tomorrow)",
    take: (found) => daysOn("report", found.words.includes("before") ? -2 : 2),
    examples: [
      ["He left {the day before yesterday}.", { value: "2024-03-13" }],
      ["She is one day after the rest."],
    ],
  },
  {
    id: "date/part-of-this-day",
    reads: "A part of the day of the report: this morning, last night.",
    pattern: "(early | earlier | late | later)? turn:(this | last) part:DAYPART",
    take(found) {
      const last = found.word("turn") === "last"
      return { ...daysOn("report", last ? -1 : 0), ...clockIn(found) }
    },
    examples: [
      ["Rockets fell {last night}.", { value: "2024-03-14TNI" }],
      ["He spoke {earlier this morning}.", { value: "2024-03-15TMO" }],
      ["The last nightingale sang."],
      ["This mourning will last."],
    ],
  },
  {
    id: "date/next-day",
    reads: "The day before or after the one told before.",
    pattern: `the turn:(next | following | previous | preceding) (day | ${dayPart})`,
    take(found) {
      const by = turnOf(found.word("turn")) === "next" ? 1 : -1
      return { ...daysOn("told", by), ...clockIn(found) }
    },
    examples: [
      ["They met on March 3; {the next day} he left.", { value: "2024-03-04" }],
      ["The next house burned."],
    ],
  },
  {
    id: "date/day-of",
    reads: "A day of something that goes on: the second day of the truce.",
    pattern: "span:(the (ORDINAL | NTH | last | final | opening | very first) day) of",
    take: () => ({ kind: "again", unit: "D" }),
    examples: [
      ["It is {the second day} of the truce.", { value: "2024-03-15" }],
      ["It was the third day they met."],
    ],
  },
  {
    id: "date/that-day",
    reads: "The day told before, meant again.",
    pattern:
      "((early | earlier | late | later) in? (the | that) (same | very)? day | (that | the) same day | that (same | very)? day)",
    take: () => ({ kind: "again", unit: "D" }),
    examples: [
      ["They met on March 3. {Later that day} he left.", { value: "2024-03-03" }],
      ["CNN reported on Thursday. {Earlier in the day} they met.", { value: "2024-03-14" }],
      ["It took the whole day."],
      ["In the day room they sat."],
    ],
  },
]
