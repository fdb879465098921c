import { unitOf } from "../duration-value.ts"
import type { DateRule } from "../rule.ts"
import { edge } from "./parts.ts"

/** Weeks, months and years meant again without their name: "the end of the month". */
export const unitsAgain: readonly DateRule[] = [
  {
    id: "date/edge-of-unit",
    reads: "The beginning or end of the week, month or year that the report is in.",
    pattern: `(${edge} | the full | all of) the? (fiscal | calendar | financial)? unit:(week | month | quarter | year | decade | century)`,
    take(found) {
      const unit = unitOf(found.word("unit"))
      if (unit === "DE" || unit === "CE") return undefined
      return unit === "W" || unit === "M" || unit === "Q" || unit === "Y"
        ? { kind: "shift", from: "report", by: 0, unit }
        : undefined
    },
    examples: [
      ["It is due by {the end of the month}.", { value: "2024-03" }],
      ["They ran to the end of the road."],
    ],
  },
  {
    id: "date/that-unit",
    reads: "The week, month or year told before, meant again.",
    pattern: `${edge}? (that | the same) (same)? unit:(week | month | quarter | year | decade)`,
    take(found) {
      const unit = unitOf(found.word("unit"))
      return unit === "W" || unit === "M" || unit === "Q" || unit === "Y" || unit === "DE"
        ? { kind: "again", unit }
        : undefined
    },
    examples: [
      ["He won in June 1998 and lost {later that year}.", { value: "1998" }],
      ["That house burned."],
    ],
  },
  {
    id: "date/year-end",
    reads: "The last day of the year.",
    pattern:
      "(since:since span:(year - end) | the? last:(year - end) | around? year end | year 's end)",
    take(found) {
      if (found.word("since") !== "")
        return { kind: "calendar", date: { month: 12, day: 31, yearBy: -1 } }
      const last = found.word("last") === "" ? {} : { month: 12, day: 31 }
      return { kind: "calendar", date: { ...last, yearBy: 0 } }
    },
    examples: [
      ["Debt stood higher at {year-end}.", { value: "2024-12-31" }],
      ["The index has risen since {year-end}.", { value: "2023-12-31" }],
      ["In the end he won."],
      ["Since the end they have wept."],
    ],
  },
  {
    id: "date/the-week",
    reads: "The week that the report is in, as in market reports.",
    pattern: "((for | of | during | in) span:(the week) ,? | span:(the week) 's)",
    take: () => ({ kind: "shift", from: "report", by: 0, unit: "W" }),
    examples: [
      ["For {the week}, the index fell.", { value: "2024-W11" }],
      ["It was {the week}'s highest price.", { value: "2024-W11" }],
      ["He waited for the weekly."],
      ["The weekly's price rose."],
    ],
  },
  {
    id: "duration/year-ended",
    reads: "A year or quarter told by its last day.",
    pattern: "span:(the (fiscal | financial)? unit:(year | week | month)) (ended | ending)",
    take: (found) => ({ kind: "duration", value: `P1${unitOf(found.word("unit"))}` }),
    examples: [
      ["In {the year} ended March 31 it lost money.", { value: "P1Y" }],
      ["The war ended."],
    ],
  },
  {
    id: "date/the-unit",
    reads: "The year that the report is in, as in business reports.",
    pattern:
      "(for | in | of | during | throughout) span:(the (fiscal | full | whole | financial | calendar)? year) ,?",
    take: () => ({ kind: "shift", from: "report", by: 0, unit: "Y" }),
    examples: [
      ["For {the year}, sales were flat.", { value: "2024" }],
      ["Sales rose in the first nine months of {the year}.", { value: "2024" }],
      ["The yearling won."],
      ["He spoke of the yearlings."],
    ],
  },
]
