import { fullYear } from "./year-words.ts"

/** The digits of a decade in figures: "1980s" 198, "80s" 198. */
export function decadeDigits(word: string): string | undefined {
  const digits = word.replace(/['’]?s$/u, "")
  if (digits.length === 4) return digits.slice(0, 3)
  return digits.length === 2 ? fullYear(digits).slice(0, 3) : undefined
}
