import { unnamedSpeakers } from "../../lexicon/transcript-words.ts"
import { isHonorific, isOfficeHead, isOfficeModifier } from "./name-words.ts"
import type { Segment } from "./segment.ts"
import type { Word } from "./words.ts"

/** A transcript's label has no more words: "SENIOR ADMINISTRATION OFFICIAL:". */
const longestLabel = 6

/** A transcript's label: where its colon stands, and the name in it if it has one. */
interface Label {
  readonly end: number
  readonly segment: Segment | undefined
}

/**
 * The speaker that a transcript names in capitals before a colon: "MS. JEAN-PIERRE:", "SECRETARY
 * BLINKEN:", "THE PRESIDENT:". Who holds an office and who is only "SENIOR OFFICIAL" is told apart
 * by the words that are left when the titles are gone.
 */
export function labelOf(words: readonly Word[]): Label | undefined {
  if (asksOrAnswers(words)) return { end: 1, segment: undefined }
  const colon = words.findIndex(({ text }, index) => text === ":" || index > longestLabel)
  if (colon < 1 || words[colon]?.text !== ":") return undefined
  const label = words.slice(0, colon)
  if (!label.every(({ text }) => text === text.toUpperCase() && /^\p{Lu}/u.test(text)))
    return undefined
  const name = label.findIndex((word, index) => !isTitle(word, label[index - 1]))
  if (name === -1) return { end: colon, segment: officeLabel(label) }
  // A single word in capitals may be a heading: "BACKGROUND: …"; a title makes it a name.
  if (name === 0) return undefined
  return { end: colon, segment: { first: name, last: colon - 1, kind: "label", sure: true } }
}

/** "Q    Hi": a letter that more than one blank parts from the words. */
const asksOrAnswers = ([letter, next]: readonly Word[]): boolean =>
  letter !== undefined &&
  next !== undefined &&
  (letter.text === "Q" || letter.text === "A") &&
  next.start - letter.end > 1

/** "THE PRESIDENT:", "VICE PRESIDENT:"; a "SENIOR OFFICIAL" holds no office of that name. */
function officeLabel(label: readonly Word[]): Segment | undefined {
  const last = label.length - 1
  const head = label[last]
  if (last === 0 || head === undefined || !isOfficeHead(head)) return undefined
  const the = label[0]?.lower === "the"
  if (!the && label.some(({ lower }) => unnamedSpeakers.has(lower))) return undefined
  return { first: the ? 1 : 0, last, kind: "label", sure: true }
}

const isTitle = (word: Word, before: Word | undefined): boolean =>
  isHonorific(word) ||
  isOfficeHead(word) ||
  isOfficeModifier(word) ||
  word.lower === "administration" ||
  (word.lower === "the" && before === undefined)
