import { months } from "../../../lexicon/months.ts"
import type { Meaning } from "../meaning.ts"
import { placeOf, spokenYear } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { clockIn } from "./day-part.ts"
import { figuresDate } from "./figures-date.ts"
import { edge, yearAfter } from "./parts.ts"
import { turnOf } from "./turn-words.ts"
import { yearWords } from "./year-words.ts"

const monthOf = (found: Found): number => months.get(found.word("month")) ?? 0

/** A month and a day. Days a month never has are left to other rules: "May 0". */
function monthDay(found: Found): Meaning | undefined {
  const day = placeOf(found.word("day")) ?? 0
  // "Mon. March 18" is one date, "on Monday. March 18" is two sentences.
  if (/day \. /u.test(found.words)) return undefined
  if (day < 1 || day > 31) return undefined
  const date = { month: monthOf(found), day, ...yearWords(found) }
  return { kind: "calendar", date, ...clockIn(found) }
}

/** "The night of 20 June", "early in the morning of June 20". */
const partOfDay = "((early | late) in)? the (early | late)? part:DAYPART of"

/** Alone, "Jan" is a man, "March" a walk and "May" a verb or a name. */
const isDoubtfulAlone = (month: string, words: string): boolean =>
  month === words &&
  (month === "may" || month === "march" || (month.length < 5 && !/^ju/u.test(month)))

/** Dates with a month in letters, or all in figures. */
export const calendarDates: readonly DateRule[] = [
  {
    id: "date/month-day",
    reads: "A month and a day, with or without weekday and year.",
    pattern: `((this coming | this | next | last)? WEEKDAY .? ,? the? | ${edge} | around | ${partOfDay} (WEEKDAY ,?)?)? month:MONTH .? the? day:(DAY | NTH | ORDINAL) (,? year:YEAR | ,? (of)? yearturn:(this | last | next) year)?`,
    take: monthDay,
    examples: [
      ["signed on {March 5, 1946}, in Fulton", { value: "1946-03-05" }],
      ["The envoys meet on {Tuesday, March 19}.", { value: "2024-03-19" }],
      ["They march 12 miles."],
      ["In March 400 people died."],
    ],
  },
  {
    id: "date/week-of",
    reads: "The week that a day is in.",
    pattern: "the week of month:MONTH .? day:(DAY | NTH) (,? year:YEAR)?",
    take(found) {
      const meaning = monthDay(found)
      return meaning?.kind === "calendar"
        ? { ...meaning, date: { ...meaning.date, week: true } }
        : undefined
    },
    examples: [
      ["The hearing is in {the week of March 6}.", { value: "2024-W10" }],
      ["It was a week of marches."],
    ],
  },
  {
    id: "date/day-month",
    reads: "A day and a month, as in British reports, with or without weekday and year.",
    pattern: `(WEEKDAY ,? the? | the | ${partOfDay})? day:(DAY | NTH | ORDINAL) of? month:MONTH (.? ,? year:YEAR)?`,
    take: monthDay,
    examples: [
      ["On {14 February 2022} the embassy moved.", { value: "2022-02-14" }],
      ["They fled on {the night of 20 June 2021}.", { value: "2021-06-20TNI" }],
      ["Ever since {the 24th of February} it was shut.", { value: "2024-02-24" }],
      ["The 12 marchers left."],
      ["It was a night of 20 marches."],
      ["The first may be the last."],
    ],
  },
  {
    id: "date/month-year",
    reads: "A month and a year.",
    pattern: `${edge}? month:MONTH .? ${yearAfter}`,
    take: (found) => ({ kind: "calendar", date: { month: monthOf(found), ...yearWords(found) } }),
    examples: [
      ["She was elected in {October 1984}.", { value: "1984-10" }],
      ["He was dismissed in {July last year}.", { value: "2023-07" }],
      ["The march 1984 made famous"],
      ["It may 2000 times over."],
    ],
  },
  {
    id: "date/month-spoken-year",
    reads: "A month and a year in words, as in transcripts of broadcasts.",
    pattern: `${edge}? month:MONTH of? the? year? spoken:(CARDINAL (-? (CARDINAL | thousand))*)`,
    take(found) {
      const year = spokenYear(found.word("spoken"))
      if (year === undefined) return undefined
      return { kind: "calendar", date: { month: monthOf(found), year: String(year) } }
    },
    examples: [
      ["In {January nineteen ninety-seven} he left.", { value: "1997-01" }],
      ["In January nineteen soldiers left."],
    ],
  },
  {
    id: "date/month",
    reads: "A month alone.",
    pattern: `(the (month | months) of)? ${edge}? month:MONTH`,
    take: (found) =>
      isDoubtfulAlone(found.word("month"), found.words)
        ? undefined
        : { kind: "calendar", date: { month: monthOf(found) } },
    examples: [
      ["Talks stopped in {September}.", { value: "2023-09" }],
      ["It fell in {early February}.", { value: "2024-02" }],
      ["Theresa May resigned."],
      ["Jan Eliasson spoke."],
    ],
  },
  {
    id: "date/may",
    reads: "March or May after a preposition: alone they are a walk, a verb and a name.",
    pattern: `(in | since | until | till | by | from | to | through | of | during | before | after | for | between) span:month:MONTH`,
    take: (found) => {
      const word = found.word("month")
      const whole = word.length > 4 || /^(?:may|june|july)$/u.test(word)
      return whole ? { kind: "calendar", date: { month: monthOf(found) } } : undefined
    },
    examples: [
      ["He has led it since {May}.", { value: "2023-05" }],
      ["The talks in {March} failed.", { value: "2024-03" }],
      ["Theresa May resigned."],
      ["They planned a March of the Mothers."],
    ],
  },
  {
    id: "date/turned-month",
    reads: "A month with last, this or next before it.",
    pattern: `${edge}? turn:(last | this | next | this past | this coming) month:MONTH (.? day:(DAY | NTH))?`,
    take(found) {
      const day = placeOf(found.word("day"))
      const turn = turnOf(found.word("turn"))
      const date = { month: monthOf(found), turn, ...(day === undefined ? {} : { day }) }
      return { kind: "calendar", date }
    },
    examples: [
      ["They voted {last November}.", { value: "2023-11" }],
      ["The bridge opens {next April}.", { value: "2024-04" }],
      ["It was the last march."],
      ["This may help."],
    ],
  },
  {
    id: "date/second-day",
    reads: "The second day of two in one month.",
    pattern:
      "month:MONTH .? (DAY | NTH) (- | to | and | through | or) span:day:(DAY | NTH) (,? year:YEAR)?",
    take: monthDay,
    examples: [
      ["They meet between March 3 and {8}.", { value: "2024-03-08" }],
      ["March 3 and 80 others"],
    ],
  },
  {
    id: "date/first-day",
    reads: "The first day of two in one month, as in British reports.",
    pattern: "span:day:(DAY | NTH) (- | to | and | or) (DAY | NTH) month:MONTH (,? year:YEAR)?",
    take: monthDay,
    examples: [
      ["The fair runs from {10} to 12 June 2021.", { value: "2021-06-10" }],
      ["Some 10 to 12 march."],
    ],
  },
  {
    id: "date/figures",
    reads: "A date all in figures.",
    pattern: "ISO",
    take: (found) => figuresDate(found.words),
    examples: [
      ["The line reads date {2023-09-29} Kyiv.", { value: "2023-09-29" }],
      ["Updated {11/25/1999} at noon", { value: "1999-11-25" }],
      ["It is case 2023-99-99."],
      ["The dose was 45/99/20."],
    ],
  },
]
