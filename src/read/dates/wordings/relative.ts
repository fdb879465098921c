import { durationValue, unitOf } from "../duration-value.ts"
import type { Meaning, Unit } from "../meaning.ts"
import { numberOf } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { about, edge, number, vague } from "./parts.ts"
import { stepOf, turnOf } from "./turn-words.ts"

const calendarUnits: ReadonlySet<string> = new Set(["D", "W", "M", "Q", "Y", "DE", "CE"])
const isCalendarUnit = (unit: string): unit is Unit => calendarUnits.has(unit)

/** So many units from the report's day or the time told before. */
function counted(found: Found, from: "report" | "told", sign: 1 | -1): Meaning | undefined {
  const unit = unitOf(found.word("unit"))
  const words = found.word("count")
  const count = words === "a" || words === "an" || words === "one" ? 1 : numberOf(words)
  // "A few days later" has a length, no day.
  if (from === "told" && (count === undefined || !isCalendarUnit(unit)))
    return { kind: "duration", value: durationValue(count, unit) }
  if (count === undefined) return { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" }
  if (!isCalendarUnit(unit))
    return { kind: "reference", value: sign < 0 ? "PAST_REF" : "PRESENT_REF" }
  const by = Math.round(count) * sign
  // "A decade ago" is a year, not a decade.
  return unit === "DE"
    ? { kind: "shift", from, by: by * 10, unit: "Y" }
    : { kind: "shift", from, by, unit }
}

const count = `count:(a | an | ${number} | ${vague})`

/** Weeks, months and years told from the report's day or from a time told before. */
export const relatives: readonly DateRule[] = [
  {
    id: "duration/past-decade",
    reads: "The past decade, which is ten years up to now.",
    pattern: "the? past (decade | century)",
    take: (found) => ({
      kind: "duration",
      value: found.words.endsWith("decade") ? "P10Y" : "P100Y",
    }),
    examples: [
      ["It doubled over {the past decade}.", { value: "P10Y" }],
      ["Over the past ridge they went."],
    ],
  },
  {
    id: "date/turned-unit",
    reads: "Last, this and next week, month, quarter, year, decade or weekend.",
    pattern: `${edge}? turn:(last | this | this past | this coming | next | the (past | last | latest | next | coming | current | present | upcoming)) (fiscal | calendar)? unit:(week | month | quarter | year | decade | century) (or so)?`,
    take(found) {
      const unit = unitOf(found.word("unit"))
      const by = stepOf(turnOf(found.word("turn")))
      return isCalendarUnit(unit) ? { kind: "shift", from: "report", by, unit } : undefined
    },
    examples: [
      ["{Last week}, the US announced aid.", { value: "2024-W10" }],
      ["He left {earlier this year}.", { value: "2024" }],
      ["Talks resume {early next month}.", { value: "2024-04" }],
      ["They won at last."],
      ["It was the next big thing."],
      ["This is weekly work."],
    ],
  },
  {
    id: "date/weekend",
    reads: "The weekend before, around or after the report's day.",
    pattern: `${edge}? (turn:(last | this | this past | this coming | next | the (past | coming)) | the)? (holiday | long)? weekend`,
    take(found) {
      const turn = found.word("turn")
      const by = turn === "" ? -1 : stepOf(turnOf(turn))
      // "Last weekend" and "this past weekend" are the one that was; "next", the one ahead.
      return { kind: "shift", from: "report", by: by > 0 ? 0 : by, unit: "WE" }
    },
    examples: [
      ["Riots broke out {last weekend}.", { value: "2024-W10-WE" }],
      ["It took the week."],
    ],
  },
  {
    id: "date/told-unit",
    reads: "The week, month or year before or after the one told before.",
    pattern: `${edge}? the turn:(following | previous | preceding | prior) (fiscal | calendar)? unit:(week | month | quarter | year | decade | century)`,
    take(found) {
      const unit = unitOf(found.word("unit"))
      const by = stepOf(turnOf(found.word("turn")))
      return isCalendarUnit(unit) ? { kind: "shift", from: "told", by: by || -1, unit } : undefined
    },
    examples: [
      ["He fell ill in 1995 and died {the following year}.", { value: "1996" }],
      ["He read the following letter."],
    ],
  },
  {
    id: "date/ago",
    reads: "So long ago.",
    pattern: `(${about})? ${count} more? unit:(UNIT | UNITS) (or so)? (ago | back)`,
    take: (found) => counted(found, "report", -1),
    examples: [
      ["The war began {two years ago}.", { value: "2022" }],
      ["He left {ten days ago}.", { value: "2024-03-05" }],
      ["He took years to go back."],
      ["It was a year of war."],
    ],
  },
  {
    id: "date/from-now",
    reads: "So long from now.",
    pattern: `(${about})? ${count} unit:(UNIT | UNITS) from (now | today)`,
    take: (found) => counted(found, "report", 1),
    examples: [
      ["It opens {three weeks from now}.", { value: "2024-W14" }],
      ["They came weeks from home."],
    ],
  },
  {
    id: "date/earlier",
    reads: "So long before or after the time told before.",
    pattern: `(${about})? ${count} unit:(UNIT | UNITS) side:(earlier | later | afterward | afterwards | previously | after that)`,
    take: (found) =>
      counted(found, "told", /^(?:earlier|previously)$/u.test(found.word("side")) ? -1 : 1),
    examples: [
      ["They met on March 3 and {four days later} signed.", { value: "2024-03-07" }],
      ["It came earlier."],
    ],
  },
  {
    id: "date/some-time-ago",
    reads: "Months or years ago, uncounted.",
    pattern: "(long | some time | unit:UNITS) ago",
    take: () => ({ kind: "reference", value: "PAST_REF" }),
    examples: [["It was settled {years ago}.", { value: "PAST_REF" }], ["It took years."]],
  },
]
