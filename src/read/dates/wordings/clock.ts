import { dayParts, namedHours } from "../../../lexicon/day-parts.ts"
import { months } from "../../../lexicon/months.ts"
import { deicticDays } from "../../../lexicon/time-words.ts"
import { weekdays } from "../../../lexicon/weekdays.ts"
import type { Meaning } from "../meaning.ts"
import { placeOf } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { clockOf } from "./clock-words.ts"
import { yearWords } from "./year-words.ts"

/** The day named beside the hour; the day told last where none is. */
function dayBeside(found: Found): Meaning {
  const weekday = weekdays.get(found.word("weekday"))
  if (weekday !== undefined && found.word("month") === "") return { kind: "weekday", weekday }
  const month = months.get(found.word("month"))
  const day = placeOf(found.word("day"))
  if (month !== undefined && day !== undefined)
    return { kind: "calendar", date: { month, day, ...yearWords(found) } }
  const by = deicticDays.get(found.word("deictic"))
  return by === undefined
    ? { kind: "again", unit: "D" }
    : { kind: "shift", from: "report", by, unit: "D" }
}

const zone = "(ZONE | local time | eastern (daylight | standard)? time)"

const beside = `${zone}? (,? on? (weekday:WEEKDAY (,? month:MONTH .? day:(DAY | NTH))? | month:MONTH .? day:(DAY | NTH) (,? year:YEAR)? | deictic:DEICTIC))?`

/** Hours of the day. */
export const clocks: readonly DateRule[] = [
  {
    id: "time/clock",
    reads: "An hour with a.m. or p.m., with its zone and its day.",
    pattern: `around? figures:(DAY | CLOCK | CARDINAL | NUMBER) half:(a.m | p.m | am | pm) .? ${beside}`,
    take(found) {
      const clock = clockOf(found.word("figures"), found.word("half"))
      return clock === undefined ? undefined : { ...dayBeside(found), clock }
    },
    examples: [
      ["It struck at {10:35 p.m. Friday}.", { value: "2024-03-15T22:35" }],
      ["He arrived at {5 p.m. EST, Nov. 6}.", { value: "2023-11-06T17:00" }],
      ["The 45 am stations"],
      ["I am 12."],
    ],
  },
  {
    id: "time/bare-clock",
    reads: "An hour of the day as on a clock with 24 hours, with its zone and its day.",
    pattern: `figures:CLOCK (hours | o'clock)? ${beside}`,
    take(found) {
      const clock = clockOf(found.word("figures"), "")
      return clock === undefined ? undefined : { ...dayBeside(found), clock }
    },
    examples: [
      ["It begins at {14:30 GMT}.", { value: "2024-03-15T14:30" }],
      ["The ratio is 99:75."],
    ],
  },
  {
    id: "time/zone-clock",
    reads: "Four figures and a zone: 1400 GMT, 16.52 GMT.",
    pattern: "figures:(NUMBER | YEAR) ( hours? ZONE | hours ) (,? on? weekday:WEEKDAY)?",
    take(found) {
      const figures = found.word("figures")
      // "16.52 GMT" as British papers print it.
      const clock = /^(?:\d{4}|\d\d?\.\d\d)$/u.test(figures)
        ? clockOf(figures.replace(".", ":"), "")
        : undefined
      return clock === undefined ? undefined : { ...dayBeside(found), clock }
    },
    examples: [
      ["It begins at {1430 GMT}.", { value: "2024-03-15T14:30" }],
      ["They flew 1999 men."],
    ],
  },
  {
    id: "time/hour-of-part",
    reads: "An hour and its part of the day: four in the morning.",
    pattern: `figures:(DAY | CARDINAL | CLOCK) (o ' clock)? (in the part:(morning | afternoon | evening) | at part:night) ${beside}`,
    take(found) {
      const half = found.word("part") === "morning" ? "am" : "pm"
      const clock = clockOf(found.word("figures"), half)
      return clock === undefined ? undefined : { ...dayBeside(found), clock }
    },
    examples: [
      ["They came at {four in the morning}.", { value: "2024-03-15T04:00" }],
      ["There were 40 in the morning queue."],
    ],
  },
  {
    id: "time/high-noon",
    reads: "Passes by high noon, which is an hour of reckoning.",
    pattern: "high HOUR",
    take: () => ({ kind: "none" }),
    examples: [["It was high noon for the bank."]],
  },
  {
    id: "time/named-hour",
    reads: "Noon and midnight, with their zone and day.",
    pattern: `hour:HOUR ${beside}`,
    take: (found) => ({ ...dayBeside(found), clock: namedHours.get(found.word("hour")) ?? "" }),
    examples: [
      ["It ends at {noon Thursday}.", { value: "2024-03-14T12:00" }],
      ["The Nooners won."],
    ],
  },
  {
    id: "time/day-part",
    reads: "A part of the day told last.",
    pattern:
      "(in | during | by | at | until) span:((early | late)? (the | that) (same)? (early | late)? part:DAYPART | (early | late | mid) -? part:(morning | afternoon | evening))",
    take: (found) => ({ kind: "again", unit: "D", clock: `T${dayParts.get(found.word("part"))}` }),
    examples: [
      ["They met on March 3 and in {the evening} dined.", { value: "2024-03-03TEV" }],
      ["The morning paper said so."],
    ],
  },
  {
    id: "time/overnight",
    reads: "Overnight.",
    pattern: "overnight",
    take: () => ({ kind: "shift", from: "report", by: -1, unit: "D", clock: "TNI" }),
    examples: [["Drones struck {overnight}.", { value: "2024-03-14TNI" }], ["He was knighted."]],
  },
]
