import { fullYear } from "./year-words.ts"

/** "the nineties" and their like, by the digits of the decade in TIMEX3. */
export const tensDigits: ReadonlyMap<string, string> = new Map([
  ["twenties", "192"],
  ["thirties", "193"],
  ["forties", "194"],
  ["fifties", "195"],
  ["sixties", "196"],
  ["seventies", "197"],
  ["eighties", "198"],
  ["nineties", "199"],
])

/** The digits of a decade in figures: "1980s" 198, "80s" 198. */
export function decadeDigits(word: string): string | undefined {
  const digits = word.replace(/['’]?s$/u, "")
  if (digits.length === 4) return digits.slice(0, 3)
  return digits.length === 2 ? fullYear(digits).slice(0, 3) : undefined
}
