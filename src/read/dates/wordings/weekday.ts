import { dayPartPlurals } from "../../../lexicon/day-parts.ts"
import { weekdayPlurals, weekdays } from "../../../lexicon/weekdays.ts"
import type { DateRule, Found } from "../rule.ts"
import { clockIn, dayPart } from "./day-part.ts"
import { turnOf } from "./turn-words.ts"

const weekdayIn = (found: Found): number => weekdays.get(found.word("weekday")) ?? 0

/** "Sun" and "Sat" alone are a newspaper and a verb; with more words beside them they are days. */
const isShortAlone = (weekday: string, words: string): boolean =>
  weekday === words && !weekday.endsWith("day")

const daysInTurn = { last: -7, this: 0, next: 7 } as const

/** Weekdays, alone and with a turn or a part of the day. */
export const weekdayRules: readonly DateRule[] = [
  {
    id: "date/weekday",
    reads: "A weekday, with or without the part of the day.",
    pattern: `((early | earlier | late | later) on?)? weekday:WEEKDAY ${dayPart}?`,
    take: (found) =>
      isShortAlone(found.word("weekday"), found.words)
        ? undefined
        : { kind: "weekday", weekday: weekdayIn(found), ...clockIn(found) },
    examples: [
      ["CNN reported on {Thursday}.", { value: "2024-03-14" }],
      ["Shelling began {late Wednesday night}.", { value: "2024-03-13TNI" }],
      ["The sun sat low."],
      ["The Sun reported it first."],
    ],
  },
  {
    id: "date/turned-weekday",
    reads: "A weekday with last, this or next beside it.",
    pattern: `(early | late)? (turn:(last | this | this past | this coming | next | the (following | previous | preceding | next | coming)) weekday:WEEKDAY ${dayPart}? | weekday:WEEKDAY ${dayPart}? turn:(last | next))`,
    take(found) {
      const turn = turnOf(found.word("turn"))
      // "The previous Friday" is the one before the day told, "last Friday" that before the report's.
      const fromTold = /^the (?:following|previous|preceding)$/u.test(found.word("turn"))
      return {
        kind: "weekday",
        weekday: weekdayIn(found),
        turn,
        ...(fromTold ? { fromTold } : {}),
        ...clockIn(found),
      }
    },
    examples: [
      ["The vote was {last Monday}.", { value: "2024-03-11" }],
      ["They meet {next Tuesday} in Oslo.", { value: "2024-03-19" }],
      ["The last sun of autumn set."],
      ["This sat badly with them."],
    ],
  },
  {
    id: "date/weekday-of-week",
    reads: "A weekday of last or next week.",
    pattern: "weekday:WEEKDAY (of | ,)? turn:(last | this | next) week",
    take(found) {
      const days = daysInTurn[turnOf(found.word("turn"))]
      return { kind: "weekday", weekday: weekdayIn(found), turn: "this", days }
    },
    examples: [
      ["They met on {Tuesday of last week}.", { value: "2024-03-05" }],
      ["Last week they met."],
    ],
  },
  {
    id: "date/week-from-weekday",
    reads: "A weekday counted a week on or back.",
    pattern: "(a week (from | before) weekday:WEEKDAY | weekday:WEEKDAY (a | one) week ago)",
    take(found) {
      const days = found.words.includes("from") ? daysInTurn.next : daysInTurn.last
      return { kind: "weekday", weekday: weekdayIn(found), turn: "this", days }
    },
    examples: [
      ["He flies {a week from Monday}.", { value: "2024-03-18" }],
      ["It was a week from hell."],
    ],
  },
  {
    id: "set/weekdays",
    reads: "A weekday that comes again and again.",
    pattern: `((each | every) weekday:WEEKDAY ${dayPart}? | plural:WEEKDAYS ${dayPart}? | weekday:WEEKDAY parts:DAYPARTS)`,
    take(found) {
      const weekday =
        weekdays.get(found.word("weekday")) ?? weekdayPlurals.get(found.word("plural"))
      const parts = dayPartPlurals.get(found.word("parts"))
      const clock = parts === undefined ? (clockIn(found).clock ?? "") : `T${parts}`
      return { kind: "set", value: `XXXX-WXX-${weekday}${clock}` }
    },
    examples: [
      ["The council sits {every Thursday}.", { value: "XXXX-WXX-4" }],
      ["They play on {Tuesday nights}.", { value: "XXXX-WXX-2TNI" }],
      ["Every sun has set."],
      ["Every third house burned."],
    ],
  },
]
