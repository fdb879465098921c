import { dayPartPlurals, dayParts, namedHours, timeZones } from "../../../lexicon/day-parts.ts"
import { holidays } from "../../../lexicon/holidays.ts"
import { months } from "../../../lexicon/months.ts"
import { cardinals, ordinals } from "../../../lexicon/number-words.ts"
import { seasonPlurals, seasons } from "../../../lexicon/seasons.ts"
import { repeats, timeUnitPlurals, timeUnits } from "../../../lexicon/time-units.ts"
import {
  deicticDays,
  spokenCenturies,
  spokenDecades,
  stretches,
  timeReferences,
} from "../../../lexicon/time-words.ts"
import { weekdayPlurals, weekdays } from "../../../lexicon/weekdays.ts"

/** The classes of words that a pattern can name, each from a lexicon. */
const lexicons = {
  MONTH: months,
  WEEKDAY: weekdays,
  WEEKDAYS: weekdayPlurals,
  SEASON: seasons,
  SEASONS: seasonPlurals,
  UNIT: timeUnits,
  UNITS: timeUnitPlurals,
  REPEAT: repeats,
  DAYPART: dayParts,
  DAYPARTS: dayPartPlurals,
  HOUR: namedHours,
  ZONE: timeZones,
  CARDINAL: cardinals,
  ORDINAL: ordinals,
  DEICTIC: deicticDays,
  REFERENCE: timeReferences,
  STRETCH: stretches,
  SPOKEN: spokenCenturies,
  TENS: spokenDecades,
  HOLIDAY: holidays,
} as const

/** Classes of figures, told by their shape. */
export type Shape = "NUMBER" | "YEAR" | "DAY" | "CLOCK" | "NTH" | "DECADE" | "ISO"

export type WordClass = keyof typeof lexicons | Shape

/** Words that name a time only with a capital: "march", "may", "sun" and "sat" do other work. */
const capitalised: ReadonlySet<WordClass> = new Set(["MONTH", "WEEKDAY", "WEEKDAYS"])

/** Does the class need a capital letter? */
export const needsCapital = (name: WordClass): boolean => capitalised.has(name)

/** Must the word stand in small letters? "Daily" and "Weekly" with a capital are newspapers. */
export const needsSmall = (name: WordClass): boolean => name === "REPEAT"

/** Every word of a lexicon with its class. */
export function* classedWords(): Generator<readonly [word: string, name: WordClass]> {
  let name: keyof typeof lexicons
  for (name in lexicons) for (const word of lexicons[name].keys()) yield [word, name]
}

/** Classes whose words alone tell a time: where none stands near, no rule is tried. */
export const core: ReadonlySet<WordClass> = new Set<WordClass>([
  "MONTH",
  "WEEKDAY",
  "WEEKDAYS",
  "SEASON",
  "SEASONS",
  "UNIT",
  "UNITS",
  "REPEAT",
  "DAYPART",
  "DAYPARTS",
  "HOUR",
  "YEAR",
  "CLOCK",
  "DECADE",
  "ISO",
  "DEICTIC",
  "REFERENCE",
  "STRETCH",
  "SPOKEN",
  "TENS",
  "HOLIDAY",
])
