import { dayParts } from "../../../lexicon/day-parts.ts"
import { months } from "../../../lexicon/months.ts"
import { seasonPlurals, seasons } from "../../../lexicon/seasons.ts"
import { repeats } from "../../../lexicon/time-units.ts"
import { durationValue, unitOf } from "../duration-value.ts"
import { numberOf } from "../number-of.ts"
import type { DateRule } from "../rule.ts"
import { number } from "./parts.ts"

/** Times that come again and again. */
export const sets: readonly DateRule[] = [
  {
    id: "set/each",
    reads: "Every day, each month, every other year.",
    pattern: `(each | every | per) (other | second)? unit:UNIT`,
    take(found) {
      const two = /other|second/u.test(found.words)
      return { kind: "set", value: durationValue(two ? 2 : 1, unitOf(found.word("unit"))) }
    },
    examples: [["They shell it {every day}.", { value: "P1D" }], ["Every other house burned."]],
  },
  {
    id: "set/each-counted",
    reads: "Every so many days, weeks, months or years.",
    pattern: `every (few | count:${number}) unit:UNITS`,
    take(found) {
      const count = found.word("count")
      const value = durationValue(
        count === "" ? undefined : numberOf(count),
        unitOf(found.word("unit")),
      )
      return { kind: "set", value }
    },
    examples: [
      ["It is renewed {every six months}.", { value: "P6M" }],
      ["Every three men had a boat."],
    ],
  },
  {
    id: "set/repeat",
    reads: "Daily, weekly, monthly and their like.",
    pattern: "word:REPEAT",
    take: (found) => ({ kind: "set", value: repeats.get(found.word("word")) ?? "" }),
    examples: [["He holds a {daily} briefing.", { value: "P1D" }], ["It was early, gaily lit."]],
  },
  {
    id: "set/each-month",
    reads: "A month, season or part of the day that comes again.",
    pattern: "(each | every) (month:MONTH | season:SEASON | part:DAYPART)",
    take(found) {
      const month = months.get(found.word("month"))
      if (month !== undefined)
        return { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` }
      const season = seasons.get(found.word("season"))
      if (season !== undefined) return { kind: "set", value: `XXXX-${season}` }
      return { kind: "set", value: `XXXX-XX-XXT${dayParts.get(found.word("part"))}` }
    },
    examples: [["They march {each July}.", { value: "XXXX-07" }], ["Every may-be counts."]],
  },
  {
    id: "set/seasons",
    reads: "Seasons that were counted: the past three summers.",
    pattern: `(the (last | past | next) ${number} | recent | most | the) season:SEASONS`,
    take: (found) => ({ kind: "set", value: `XXXX-${seasonPlurals.get(found.word("season"))}` }),
    examples: [["It was dry {the past three summers}.", { value: "XXXX-SU" }], ["She falls."]],
  },
]
