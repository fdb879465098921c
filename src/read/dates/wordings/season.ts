import { seasons as codes } from "../../../lexicon/seasons.ts"
import { spokenYear } from "../number-of.ts"
import type { DateRule, Found } from "../rule.ts"
import { edge, yearAfter } from "./parts.ts"
import { turnOf } from "./turn-words.ts"
import { yearWords } from "./year-words.ts"

const partIn = (found: Found): { readonly part: string } => ({
  part: codes.get(found.word("season")) ?? "",
})

/** Seasons. */
export const seasons: readonly DateRule[] = [
  {
    id: "date/season-year",
    reads: "A season and its year.",
    pattern: `(the ${edge}? | ${edge} the?)? season:SEASON (${yearAfter} | of spoken:(CARDINAL (-? CARDINAL)*))`,
    take(found) {
      const spoken = found.word("spoken")
      if (spoken === "")
        return { kind: "calendar", date: { ...partIn(found), ...yearWords(found) } }
      const year = spokenYear(spoken)
      if (year === undefined) return undefined
      return { kind: "calendar", date: { ...partIn(found), year: String(year) } }
    },
    examples: [
      ["It was dug in {the spring of 2022}.", { value: "2022-SP" }],
      ["The harvest of {late summer 2019} failed.", { value: "2019-SU" }],
      ["It was the fall of the wall."],
      ["They spring 20 traps."],
    ],
  },
  {
    id: "date/turned-season",
    reads: "Last, this or next spring, summer, autumn or winter.",
    pattern: `${edge}? turn:(last | this | next | this past | this coming) season:SEASON`,
    take: (found) => ({
      kind: "calendar",
      date: { ...partIn(found), turn: turnOf(found.word("turn")) },
    }),
    examples: [["He lost {last fall}.", { value: "2023-FA" }], ["It was the last straw."]],
  },
  {
    id: "date/season",
    reads: "A season alone.",
    pattern:
      "(span:(the (early | late)? season:SEASON) | (in | by | since | until | during | over) span:season:SEASON)",
    take: (found) => ({ kind: "calendar", date: partIn(found) }),
    examples: [
      ["They waited out {the winter}.", { value: "2023-WI" }],
      ["Rates fall when prices fall."],
    ],
  },
  {
    id: "date/no-season",
    reads: "Passes by the fall of a city and the spring of a trap.",
    pattern: "the (fall | spring) of",
    take: () => ({ kind: "none" }),
    examples: [["They recalled the fall of Saigon."], ["After the fall of the wall"]],
  },
]
