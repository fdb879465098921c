import { noPlurals } from "../../lexicon/number-guards.ts"
import { irregularPlurals } from "../../lexicon/plurals.ts"

/** The noun that a plural is of: "ally" of "allies", "people" of "people". */
export function singular(word: string): string {
  const lower = word.toLowerCase()
  const irregular = irregularPlurals.get(lower)
  if (irregular !== undefined)
    return word === lower ? irregular : word.charAt(0) + irregular.slice(1)
  if (/(?<!^wo|speci|regi)men$/u.test(lower)) return `${word.slice(0, -2)}an`
  if (word.length > 3 && lower.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/u.test(lower)) return word.slice(0, -2)
  return isPlural(word) ? word.slice(0, -1) : word
}

/** Does the word look like a plural noun? */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (irregularPlurals.has(lower) || /(?<!^wo|speci|regi)men$/u.test(lower)) return true
  return (
    /[^su'’]s$/u.test(lower) && lower.length > 2 && !lower.endsWith("is") && !noPlurals.has(lower)
  )
}
