import type { CalendarWords } from "../meaning.ts"
import type { Found } from "../rule.ts"

const centuryTurn = 40

/** "'98" is 1998, "'21" is 2021: two digits stand for the years from 1940 to 2039. */
export const fullYear = (short: string): string =>
  Number(short) >= centuryTurn ? `19${short}` : `20${short}`

const turns: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** The year that the words `year`, `yearturn` or `short` give, if any stands there. */
export function yearWords(found: Found): Pick<CalendarWords, "year" | "yearBy"> {
  const year = found.word("year")
  if (year !== "") return { year }
  const short = found.word("short")
  if (/^\d\d$/u.test(short)) return { year: fullYear(short) }
  const by = turns[found.word("yearturn")]
  return by === undefined ? {} : { yearBy: by }
}
