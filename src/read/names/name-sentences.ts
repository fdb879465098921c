import type { Block, Draft } from "../draft.ts"
import { firstOfLetters, lettersBehind, wholeByLetters } from "./letters-behind.ts"
import { segmentsOf } from "./scan.ts"
import type { Segment } from "./segment.ts"
import { type Word, wordsOf } from "./words.ts"

/** A sentence with its words and the names found in it. */
export interface NamedSentence {
  readonly index: number
  readonly words: readonly Word[]
  readonly segments: readonly Segment[]
  readonly shouted: boolean
}

/** Every sentence of the report cut into names; what is money or a date is left alone. */
export function namedSentences(draft: Draft): readonly NamedSentence[] {
  const { text } = draft.report
  const taken = takenStarts(draft)
  const named = draft.sentences.map((sentence, index) => {
    const words = wordsOf(text, sentence)
    const shouted = isShouted(words, draft.blocks[draft.blockOf[index] ?? -1])
    const segments = wholeByLetters(words, segmentsOf({ text, words, shouted })).filter(
      (segment) => {
        const start = words[segment.first]?.start ?? -1
        return segment.kind === "known" ? !taken.money.has(start) : !taken.all.has(start)
      },
    )
    return { index, words, segments, shouted }
  })
  return withoutForeignLetters(named)
}

/** "Federal Capital Territory (FCT)": letters that stand for no body here do so nowhere in the report. */
function withoutForeignLetters(named: readonly NamedSentence[]): readonly NamedSentence[] {
  const foreign = new Set<string>()
  for (const { words, segments } of named) {
    for (const [at, segment] of segments.entries()) {
      if (words[segment.first - 1]?.text !== "(") continue
      if (isListedLetters(segment) && standsForOther(words, segments, segment))
        foreign.add(words[segment.first]?.text ?? "")
      if (!isLetters(segment)) continue
      const before = segments[at - 1]
      const defines = before !== undefined && before.last === segment.first - 2
      const letters = words[segment.first]?.text
      const defined = segments.some(
        (each) => isBody(each) && lettersBehind(words, each) === letters,
      )
      if (!defined && !(defines && isBody(before))) foreign.add(words[segment.first]?.text ?? "")
    }
  }
  if (foreign.size === 0) return named
  return named.map((sentence) => ({
    ...sentence,
    segments: sentence.segments.filter(
      (segment) =>
        !(
          (isLetters(segment) || isListedLetters(segment)) &&
          foreign.has(sentence.words[segment.first]?.text ?? "")
        ),
    ),
  }))
}

const isLetters = ({ kind, sure, first, last }: Segment): boolean =>
  kind === "body" && !sure && first === last

/** A listed body by one word: "LOC" may be short for something else here. */
const isListedLetters = ({ known, first, last }: Segment): boolean =>
  first === last && (known?.kind === "body" || known?.kind === "outlet")

/** "the Line of Control (LOC)": words with these letters that name no body. */
function standsForOther(
  words: readonly Word[],
  segments: readonly Segment[],
  { first }: Segment,
): boolean {
  const start = firstOfLetters(words, first - 2, words[first]?.text ?? "")
  if (start === undefined) return false
  return !segments.some((each) => isBody(each) && each.last >= start && each.last <= first - 2)
}

const isBody = ({ kind, known }: Segment): boolean =>
  kind === "body" || kind === "open" || known?.kind === "body" || known?.kind === "outlet"

/** Where amounts of money and dates begin: "USD" and "Thursday" name nobody. */
function takenStarts({ quantities, dates }: Draft): { money: Set<number>; all: Set<number> } {
  const money = new Set<number>()
  for (const { span, currency } of quantities) if (currency !== undefined) money.add(span.start)
  const all = new Set(money)
  for (const { span } of dates) all.add(span.start)
  return { money, all }
}

/** Nearly every word begins with a plain letter; only for the others is an expression asked. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32
  return (code >= 97 && code <= 122) || /\p{L}/u.test(text)
}

/** Do capitals tell nothing here, as in headlines in Title Case and lines in capitals? */
function isShouted(words: readonly Word[], block: Block | undefined): boolean {
  const letters = words.filter(({ text }) => text.length > 3 && hasLetter(text))
  const heads = block?.kind === "headline" || block?.kind === "heading"
  // "INTERNATIONAL PANORAMA": a heading in capitals, however short.
  if (heads && letters.length > 0 && letters.every(({ text }) => text === text.toUpperCase()))
    return true
  if (letters.length < 3) return false
  const raised = letters.filter((word) => word.raised).length
  const capitals = letters.filter(({ text }) => text === text.toUpperCase()).length
  if (capitals * 10 >= letters.length * 8) return true
  return heads
    ? raised * 10 >= letters.length * 7
    : letters.length >= 6 && raised * 10 >= letters.length * 9
}
