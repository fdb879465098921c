import { durationValue } from "../duration-value.ts"
import { numberOf, placeOf } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { edge, yearAfter } from "./parts.ts"
import { yearWords } from "./year-words.ts"

const nth = "nth:(first | second | third | fourth | 1st | 2nd | 3rd | 4th | final | last)"

const yearBefore = "((fiscal | fy)? year:YEAR | yearturn:(this | last | next) year 's)"

/** The part of a year that the words tell: "third quarter" Q3, "second half" H2. */
function partOf(found: Found): string | undefined {
  const letter = found.word("unit").startsWith("half") ? "H" : "Q"
  const words = found.word("nth")
  const place = words === "final" || words === "last" ? (letter === "H" ? 2 : 4) : placeOf(words)
  return place !== undefined && place <= (letter === "H" ? 2 : 4) ? `${letter}${place}` : undefined
}

const take: DateRule["take"] = (found) => {
  const part = partOf(found)
  return part === undefined ? undefined : { kind: "calendar", date: { part, ...yearWords(found) } }
}

/** Quarters and halves of a year, as companies report them. */
export const quarters: readonly DateRule[] = [
  {
    id: "date/quarter",
    reads: "A quarter of a year by its number.",
    pattern: `((the | ${edge} the?)? ${yearBefore}? (fiscal | fiscal -)? ${nth} unit:quarter ${yearAfter}? | the? span:((fiscal | fiscal -)? ${nth} - unit:quarter))`,
    take,
    examples: [
      ["Profit fell in {the third quarter}.", { value: "2023-Q3" }],
      ["Sales in {the second quarter of 2019} rose.", { value: "2019-Q2" }],
      ["He lives in the old quarter."],
      ["They won by a quarter."],
    ],
  },
  {
    id: "date/quarters",
    reads: "The first or the second of two quarters told together.",
    pattern:
      "(span:nth:(first | second | third) (and | or | through | -) (second | third | fourth) quarters | (first | second | third) (and | or | through | -) span:(nth:(second | third | fourth) unit:quarters))",
    take,
    examples: [
      ["Most is sold in the {second} and fourth quarters.", { value: "2023-Q2" }],
      ["They lost the second and third quarter-finals."],
    ],
  },
  {
    id: "date/half",
    reads: "A half of a year by its number.",
    pattern: `(the | its)? ${yearBefore}? nth:(first | second | last) -? unit:half ((of | in) (the (fiscal | financial)? year | year:YEAR | yearturn:(this | last | next) year))`,
    take,
    examples: [
      ["Output fell in {the first half of 2023}.", { value: "2023-H1" }],
      ["They scored in the first half of the match."],
    ],
  },
  {
    id: "date/short-quarter",
    reads: "A quarter or half as bankers write it: Q3 2023, H1.",
    pattern: "(letter:(h | q) nth:DAY (of | -)? year:YEAR | letter:q nth:DAY)",
    take(found) {
      const part = `${found.word("letter")}${found.word("nth")}`.toUpperCase()
      return /^(?:Q[1-4]|H[12])$/u.test(part)
        ? { kind: "calendar", date: { part, ...yearWords(found) } }
        : undefined
    },
    examples: [["It is due in {Q3 2023}.", { value: "2023-Q3" }], ["The Q400 turboprop landed."]],
  },
  {
    id: "date/same-quarter",
    reads: "The quarter told before, or the report's last one.",
    pattern: `${edge}? (the | its)? (latest | latest fiscal | reported) unit:(quarter | period)`,
    take: () => ({ kind: "again", unit: "Q" }),
    examples: [
      ["Profit rose in {the latest quarter}.", { value: "2023-Q4" }],
      ["The latest news came late."],
    ],
  },
  {
    id: "date/other-quarter",
    reads: "The same quarter of a year that is named.",
    pattern: "the year:YEAR (quarter | period)",
    take: (found) => ({ kind: "same-part", year: found.word("year") }),
    examples: [
      ["Sales in the third quarter beat {the 2021 quarter}.", { value: "2021-Q3" }],
      ["They live in the 1900 quarters."],
    ],
  },
  {
    id: "date/quarters-of-year",
    reads: "The first two quarters of a year.",
    pattern: "the? (first two quarters | half:(last two quarters)) (of | in) year:YEAR",
    take: (found) => ({
      kind: "calendar",
      date: { year: found.word("year"), part: found.word("half") === "" ? "H1" : "H2" },
    }),
    examples: [
      ["It fell in {the first two quarters of 2019}.", { value: "2019-H1" }],
      ["The first two quarters were won."],
    ],
  },
  {
    id: "date/the-quarter",
    reads: "The quarter of a business report, meant again.",
    pattern: `${edge}? (the | that) (most recent | same)? quarter ago:(a year (ago | earlier))?`,
    take: (found) =>
      found.word("ago") === ""
        ? { kind: "again", unit: "Q" }
        : { kind: "year-before", from: "told", by: -1 },
    examples: [
      ["Sales in the third quarter fell; costs in {the quarter} rose.", { value: "2023-Q3" }],
      ["They live in the quarters."],
    ],
  },
  {
    id: "date/year-earlier",
    reads: "The same time a year before, as in business reports.",
    pattern:
      "((the | its)? (same | comparable | corresponding | like | similar)? (year - (earlier | ago)) (NTH | ORDINAL)? (quarter | period | month | week) | the? span:(year - (earlier | ago)) | (the | its) (same | comparable | corresponding | like | similar) (quarter | period) (last year | a year (ago | earlier | before) | of? last year | the (previous | prior) year)? | last year 's (quarter | period))",
    take: () => ({ kind: "year-before", from: "told", by: -1 }),
    examples: [
      ["Profit in the third quarter beat {the year-earlier period}.", { value: "2022-Q3" }],
      ["It came a year earlier than planned."],
    ],
  },
  {
    id: "duration/year-earlier",
    reads: "The same months of the year before, as in business reports.",
    pattern: "the? year - (earlier | ago) count:(three | six | nine | CARDINAL | DAY) months",
    take(found) {
      const count = numberOf(found.word("count"))
      return { kind: "duration", value: durationValue(count, "M") }
    },
    examples: [
      ["Net for {the year-earlier nine months} fell.", { value: "P9M" }],
      ["Nine months earlier it fell."],
    ],
  },
  {
    id: "date/quarter-to-quarter",
    reads: "Passes by what is done from one quarter, day or year to the next.",
    pattern: "((the | a)? quarter - to - quarter | (the | a)? UNIT - to - UNIT)",
    take: () => ({ kind: "none" }),
    examples: [["The quarter-to-quarter comparison helped."], ["They live from day-to-day."]],
  },
  {
    id: "date/year-ago",
    reads:
      "A year ago or earlier: where a quarter or month was told before, the same of that year.",
    pattern: "(a | one) year (ago | earlier | before)",
    take: (found) => ({
      kind: "year-before",
      from: found.words.endsWith("ago") ? "report" : "told",
      by: -1,
    }),
    examples: [["It opened {a year ago}.", { value: "2023" }], ["It was a year of war."]],
  },
]
