import { spokenDecades } from "../../../lexicon/time-words.ts"
import type { Meaning } from "../meaning.ts"
import { placeOf, spokenYear } from "../number-of.ts"
import type { DateRule } from "../rule.ts"
import { decadeDigits } from "./decade-words.ts"
import { edge } from "./parts.ts"
import { yearWords } from "./year-words.ts"

const yearOf = (year: string | undefined): Meaning | undefined =>
  year === undefined ? undefined : { kind: "calendar", date: { year } }

/** Years, decades and centuries. */
export const years: readonly DateRule[] = [
  {
    id: "date/year",
    reads: "A year in four figures, or in two after an apostrophe.",
    pattern: `(code:(u.s.c | usc | c.f.r | cfr) .? | the (fiscal | financial)? year | ${edge} | post - | pre -)? (year:YEAR | ' short:NUMBER)`,
    // "50 U.S.C. 1622" is a section of a law.
    take: (found) => (found.word("code") === "" ? yearOf(yearWords(found).year) : { kind: "none" }),
    examples: [
      ["The plant closed in {1998}.", { value: "1998" }],
      ["It is due by {the end of 2030}.", { value: "2030" }],
      ["It cost $1998."],
      ["He sold 1,998 of them."],
      ["It is done under 50 U.S.C. 1622."],
    ],
  },
  {
    id: "date/fiscal-year",
    reads: "A budget year by its number.",
    pattern: `${edge}? the? (fiscal year? | fy -? | financial year) (year:YEAR | ' short:NUMBER)`,
    take: (found) => yearOf(yearWords(found).year),
    examples: [
      ["Sales rose in {fiscal 1989}.", { value: "1989" }],
      ["This is the budget for {fiscal year 2025}.", { value: "2025" }],
      ["They set fiscal policy in 12 states."],
      ["A fiscal 300 million gap"],
    ],
  },
  {
    id: "date/second-year",
    reads: "The second year of two, in two figures.",
    pattern: "year:YEAR - span:short:NUMBER",
    take(found) {
      const short = found.word("short")
      const first = found.word("year")
      // "2003-04" is read as two years that follow each other in one century, "1998-05" is none.
      if (!/^\d\d$/u.test(short) || Number(short) <= Number(first.slice(2))) return undefined
      return yearOf(`${first.slice(0, 2)}${short}`)
    },
    examples: [["The siege of 1915-{17} failed.", { value: "1917" }], ["It is file 1915-9."]],
  },
  {
    id: "date/spoken-year",
    reads: "A year in words, as in transcripts of broadcasts.",
    pattern:
      "(spoken:(SPOKEN CARDINAL (-? CARDINAL)?) | the year spoken:(CARDINAL (-? (CARDINAL | thousand))*))",
    take(found) {
      const year = spokenYear(found.word("spoken"))
      return yearOf(year === undefined ? undefined : String(year))
    },
    examples: [
      ["It began in {nineteen ninety-six}.", { value: "1996" }],
      ["By {the year two thousand} it was gone.", { value: "2000" }],
      ["Some nineteen soldiers left."],
      ["They sold twenty two-seaters."],
    ],
  },
  {
    id: "date/decade",
    reads: "A decade in figures or words.",
    pattern: `the? ${edge}? (decade:DECADE | ' decade:DECADE | tens:TENS)`,
    take(found) {
      const the = found.words.startsWith("the ")
      const decade = found.word("decade")
      // "Size 40s" and "temperatures in the eighties" are none: two digits need "the" or an apostrophe.
      if (decade === "") return the ? yearOf(spokenDecades.get(found.word("tens"))) : undefined
      const told = the || decade.length > 4 || found.words.includes("'")
      return told ? yearOf(decadeDigits(decade)) : undefined
    },
    examples: [
      ["Built in {the early 1980s}, it fell.", { value: "198" }],
      ["Wages fell in {the nineties}.", { value: "199" }],
      ["He wore size 40s."],
      ["It was a winter in her fifties."],
    ],
  },
  {
    id: "date/century",
    reads: "A century by its number.",
    pattern: `the? ${edge}? (the)? nth:(NTH | ORDINAL) -? century`,
    take(found) {
      const place = placeOf(found.word("nth"))
      return place === undefined || place < 2
        ? undefined
        : yearOf(String(place - 1).padStart(2, "0"))
    },
    examples: [
      ["The church is from {the 11th century}.", { value: "10" }],
      ["It took the first century."],
    ],
  },
  {
    id: "date/before-christ",
    reads: "A year before the common era.",
    pattern: `${edge}? year:(NUMBER | YEAR) (bc | bce | b.c .?)`,
    take(found) {
      const year = found.word("year")
      return /^\d{1,4}$/u.test(year) ? yearOf(`BC${year.padStart(4, "0")}`) : undefined
    },
    examples: [
      ["The wall dates from {490 BC}.", { value: "BC0490" }],
      ["It is 90 km to BC Place."],
    ],
  },
]
