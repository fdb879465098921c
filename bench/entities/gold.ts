import { readFileSync } from "node:fs"
import { plainWords } from "../../src/lexicon/capital-words.ts"
import type { Span } from "../../src/model/span.ts"

/** What a gold mention names, in our three kinds. */
export type GoldKind = "person" | "body" | "place"

export interface GoldMention extends Span {
  readonly kind: GoldKind
  /** Is it a name, or a nominal or pronoun? */
  readonly named: boolean
  /** Which mentions of the report are one and the same. */
  readonly chain: string
}

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly mentions: readonly GoldMention[]
}

interface Row {
  readonly docId: string
  readonly date?: string
  readonly sentences: readonly {
    readonly tokens: readonly string[]
    readonly spans?: readonly {
      readonly type: string
      readonly first: number
      readonly last: number
    }[]
  }[]
  readonly mentions?: readonly {
    readonly type: string
    readonly sentence: number
    readonly first: number
    readonly last: number
    readonly chain: string
  }[]
}

const kinds: Readonly<Record<string, GoldKind>> = {
  person: "person",
  Person: "person",
  organization: "body",
  Organization: "body",
  place: "place",
  Location: "place",
  Facility: "place",
}

const small = /^(?:of|the|and|for|'s|’s|-|de|van|von|der|bin|al|,|&|\.|\d+)$/u
const honorific = /^(?:Mr|Mrs|Ms|Dr|President|The|the)\.?$/u

/** Capitals throughout: a name with at most articles and small words in it. */
const isNamed = (tokens: readonly string[]): boolean =>
  tokens.every((token) => small.test(token) || /^\p{Lu}/u.test(token)) &&
  tokens.some((token) => /^\p{Lu}/u.test(token) && !honorific.test(token)) &&
  /^\p{Lu}/u.test(tokens.at(-1) ?? "") &&
  !(tokens.length === 1 && plainWords.has(tokens[0]?.toLowerCase() ?? ""))

const closing = /^(?:[,.;:!?%)\]}”]|'s|’s|n't|n’t|')$/u
const opening = /^(?:[([{“$£€]|US\$)$/u

/** The documents of a file of tokens, set as running text with a paragraph for each sentence. */
export function goldDocuments(file: string): readonly GoldDocument[] {
  const lines = readFileSync(file, "utf8").trim().split("\n")
  return lines.map((line) => documentOf(JSON.parse(line)))
}

function documentOf(row: Row): GoldDocument {
  let text = ""
  const places: Span[][] = []
  for (const { tokens } of row.sentences) {
    if (text !== "") text += "\n\n"
    const spans: Span[] = []
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const glued =
        before === undefined ||
        closing.test(token) ||
        opening.test(before) ||
        isHyphened(tokens, at)
      if (!glued) text += " "
      spans.push({ start: text.length, end: text.length + token.length })
      text += token
    }
    places.push(spans)
  }
  const told = [
    ...(row.mentions ?? []),
    ...row.sentences.flatMap(({ spans }, sentence) =>
      (spans ?? []).map((span) => ({ ...span, sentence, chain: "" })),
    ),
  ]
  const mentions = told.flatMap(({ type, sentence, first, last, chain }): GoldMention[] => {
    const kind = kinds[type]
    const start = places[sentence]?.[first]?.start
    const end = places[sentence]?.[last]?.end
    if (kind === undefined || start === undefined || end === undefined) return []
    const named =
      row.mentions === undefined ||
      isNamed(row.sentences[sentence]?.tokens.slice(first, last + 1) ?? [])
    return [{ start, end, kind, named, chain }]
  })
  return { id: row.docId, text, ...(row.date === undefined ? {} : { date: row.date }), mentions }
}

/** "Kim Jong - un" was tokenised from "Kim Jong-un", "5 November - Ethiopia" was not. */
const isHyphened = (tokens: readonly string[], at: number): boolean => {
  const [hyphen, left, right] =
    tokens[at] === "-"
      ? ["-", tokens[at - 1], tokens[at + 1]]
      : [tokens[at - 1], tokens[at - 2], tokens[at]]
  return hyphen === "-" && /\p{L}$/u.test(left ?? "") && /^\p{L}/u.test(right ?? "")
}
