import { type Span, wordsAt } from "../../model/span.ts"

/** A bullet's own little heading, and the words behind it. */
export interface LabelledBullet {
  readonly label: Span
  readonly rest: Span
}

// "*Ocean Mapping*: The council …", "**Early warning. **The council …", "Ocean Mapping Support: The …"
const labelled =
  /^(?<open>[*_]{0,3})(?<label>\p{Lu}[^:.;,“"*\n]{3,90})(?<close>[*_]{0,3}[:.][*_]{0,3})\s+(?=\p{Lu})/u

/** Shorter words behind a colon are no sentence, but what the label has: "Place: Oulu". */
const shortest = 40
/** Without marks of emphasis fewer words may be the name of somebody who speaks. */
const fewest = 3

/** The label at the head of a bullet, which tells what it is about and belongs to no sentence. */
export function labelOfBullet(text: string, bullet: Span): LabelledBullet | undefined {
  const found = labelled.exec(
    wordsAt(text, { ...bullet, end: Math.min(bullet.end, bullet.start + 120) }),
  )
  const { open = "", label = "", close = "" } = found?.groups ?? {}
  if (found === null || !isTitled(label)) return undefined
  const stressed = open !== "" || close.length > 1
  if (!stressed && (close !== ":" || label.trim().split(/\s+/u).length < fewest)) return undefined
  const start = bullet.start + open.length
  const rest = { start: bullet.start + found[0].length, end: bullet.end }
  if (rest.end - rest.start < shortest) return undefined
  return { label: { start, end: start + label.trimEnd().length }, rest }
}

/** Are most of its longer words written with a capital? */
function isTitled(label: string): boolean {
  const words = label.match(/[\p{L}’'-]{4,}/gu) ?? []
  const raised = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 0 && raised.length * 10 >= words.length * 7
}
