import { cardinals, ordinals, scaleWords } from "../../lexicon/number-words.ts"

/**
 * The number that words or figures stand for: "twenty-four" 24, "2 1 / 2" 2.5, "a hundred" 100,
 * "1,500" 1500. Undefined where they are none.
 */
export function numberOf(words: string): number | undefined {
  const figures = /^(?<whole>[\d,]+(?:\.\d+)?)(?: (?<over>\d+) \/ (?<under>\d+))?$/u.exec(
    words,
  )?.groups
  if (figures !== undefined) {
    const { whole = "", over, under } = figures
    const value = Number(whole.replaceAll(",", ""))
    return over === undefined ? value : value + Number(over) / Number(under)
  }
  let total = 0
  let some = false
  for (const word of words.split(/[\s-]+/u)) {
    const value = cardinals.get(word) ?? ordinals.get(word)
    const scale = scaleWords.get(word)
    if (word === "a" || word === "an" || word === "and" || word === "") continue
    if (word === "dozen") total = (total || 1) * 12
    else if (word === "couple") total = 2
    else if (scale !== undefined) total = (total || 1) * 10 ** scale
    else if (value !== undefined) total += value
    else return undefined
    some = true
  }
  return some ? total : undefined
}

/** A year that is spoken in words: "nineteen ninety-six" 1996, "two thousand" 2000, "twenty twelve". */
export function spokenYear(words: string): number | undefined {
  const parts = words.split(/[\s-]+/u)
  const first = cardinals.get(parts[0] ?? "")
  if (first === undefined) return undefined
  const rest = numberOf(parts.slice(1).join(" "))
  // "twenty six" is a number; "twenty twelve" a year.
  if (first >= 10 && first <= 21 && rest !== undefined && rest >= 10 && rest < 100)
    return first * 100 + rest
  const whole = numberOf(words)
  return whole !== undefined && whole >= 2000 && whole < 2100 ? whole : undefined
}

/** The place that an ordinal tells: "third" 3, "21st" 21. */
export const placeOf = (word: string): number | undefined =>
  ordinals.get(word) ?? (/^\d+/u.test(word) ? Number.parseInt(word, 10) : undefined)
