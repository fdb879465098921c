import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "../../src/model/span.ts"

/** Words that a gold chain of events runs through. */
export interface EventMention extends Span {
  readonly chain: string
  /** Is it a word of speaking? */
  readonly reporting: boolean
}

export interface EventDocument {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly date?: string
  readonly outlet?: string
  readonly mentions: readonly EventMention[]
}

interface Row {
  readonly docId: string
  readonly topic: string
  readonly text: string
  readonly date: string | null
  readonly outlet: string | null
}

interface Chained {
  readonly docId: string
  readonly type: string
  readonly chain: string
  readonly sentence: number
  readonly tokens: readonly number[]
  readonly text: string
}

export const linesOf = <Line>(file: string): readonly Line[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** ECB+: reports of several outlets on the same events, with the chains of their events. */
export function ecbplusDocuments(gold: string): readonly EventDocument[] {
  const chained = linesOf<Chained>(join(gold, "clusters/ecbplus.coref.jsonl"))
  const events = chained.filter(({ type }) => /^(?:NEG_)?ACTION/u.test(type))
  const byDocument = Map.groupBy(events, ({ docId }) => docId)
  return linesOf<Row>(join(gold, "clusters/ecbplus.jsonl")).map(
    ({ docId, topic, text, date, outlet }) => ({
      id: docId,
      topic,
      text,
      ...(date === null ? {} : { date }),
      ...(outlet === null ? {} : { outlet }),
      mentions: placed(text, byDocument.get(docId) ?? []),
    }),
  )
}

interface Line extends Span {
  readonly words: string
}

function linesIn(text: string): readonly Line[] {
  let start = 0
  return text.split("\n").map((words) => {
    const line = { words, start, end: start + words.length }
    start = line.end + 1
    return line
  })
}

/** Mentions come by sentence and word: a sentence is the line near its number that has its words. */
function placed(text: string, chained: readonly Chained[]): readonly EventMention[] {
  const lines = linesIn(text)
  const sentences = Map.groupBy(chained, ({ sentence }) => sentence)
  return [...sentences].flatMap(([number, mentions]) => {
    const has = ({ words }: Line): number =>
      mentions.filter((mention) => words.includes(firstWord(mention))).length
    const far = (at: number): number => Math.abs(at - number)
    const near = [...lines.entries()].filter(([at]) => far(at) <= 8)
    const [best] = near.sort(([i, a], [j, b]) => has(b) - has(a) || far(i) - far(j))
    const line = best?.[1]
    return line === undefined ? [] : mentions.flatMap((mention) => placedIn(line, mention) ?? [])
  })
}

const firstWord = ({ text }: Chained): string => text.split(" ")[0] ?? ""

/** The place of a mention's first word in its line: of several the one nearest to its number. */
function placedIn(line: Line, mention: Chained): EventMention | undefined {
  const word = firstWord(mention)
  const places: { readonly at: number; readonly far: number }[] = []
  for (let at = line.words.indexOf(word); at !== -1; at = line.words.indexOf(word, at + 1)) {
    const before = line.words.slice(0, at).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)?.length ?? 0
    places.push({ at, far: Math.abs(before - (mention.tokens[0] ?? 0)) })
  }
  const [place] = places.sort((a, b) => a.far - b.far)
  if (place === undefined) return undefined
  const start = line.start + place.at
  const reporting = mention.type.includes("REPORTING")
  return { start, end: start + word.length, chain: mention.chain, reporting }
}
