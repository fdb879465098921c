import { holidays as lexicon } from "../../../lexicon/holidays.ts"
import type { DateRule } from "../rule.ts"
import { turnOf } from "./turn-words.ts"
import { yearWords } from "./year-words.ts"

/** A holiday's name as the scanner splits it: "new year 's day". */
const split = (name: string): string =>
  name
    .replaceAll("'s", " 's")
    .replaceAll("'", " ' ")
    .replaceAll("'  s", "'s")
    .replaceAll("-", " - ")

const names = new Map(
  [...lexicon].map(([name, falls]) => [split(name).replace(/ +/gu, " "), falls]),
)

/** Holidays and days of note. */
export const holidays: readonly DateRule[] = [
  {
    id: "date/holiday",
    reads: "A holiday by its name.",
    pattern: `turn:(last | this | next)? name:(${[...names.keys()].sort((a, b) => b.length - a.length).join(" | ")}) (year:YEAR | week:week)?`,
    take(found) {
      const falls = names.get(found.word("name")) ?? ""
      const turn = found.word("turn")
      const turned = turn === "" ? {} : { turn: turnOf(turn) }
      return {
        kind: "holiday",
        falls,
        ...turned,
        ...yearWords(found),
        ...(found.word("week") === "" ? {} : { week: true }),
      }
    },
    examples: [
      ["They met on {Thanksgiving Day}.", { value: "2023-11-23" }],
      ["The truce ends on {Christmas Eve}.", { value: "2023-12-24" }],
      ["{Christmas week} was quiet.", { value: "2023-W52" }],
      ["They gave thanks."],
      ["The week was quiet."],
      ["It was a good day."],
    ],
  },
]
