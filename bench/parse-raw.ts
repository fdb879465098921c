import type { Parser, Token } from "../src/parse/sentence.ts"
import type { TreebankSentence } from "./conllu.ts"
import { universal } from "./parse-score.ts"

/** F1 in percent from raw text, as in the CoNLL 2018 evaluation. */
export interface RawScore {
  readonly words: number
  readonly sentences: number
  readonly las: number
}

interface Word {
  readonly start: number
  readonly end: number
  readonly head: number
  readonly relation: string
}

/** A paragraph's text as it was before it was cut into words, and the words' places in it. */
function paragraphsOf(
  sentences: readonly TreebankSentence[],
): { text: string; words: Word[]; ends: Set<number> }[] {
  const paragraphs: { text: string; words: Word[]; ends: Set<number> }[] = []
  for (const sentence of sentences) {
    let paragraph = paragraphs.at(-1)
    if (paragraph === undefined || sentence.opens) {
      paragraph = { text: "", words: [], ends: new Set() }
      paragraphs.push(paragraph)
    }
    const first = paragraph.words.length
    for (const { text, head, relation, spaced } of sentence.words) {
      const start = paragraph.text.length
      paragraph.text += text + (spaced ? " " : "")
      const above = head < 0 ? -1 : first + head
      paragraph.words.push({ start, end: start + text.length, head: above, relation })
    }
    paragraph.ends.add(paragraph.words.at(-1)?.end ?? 0)
  }
  return paragraphs
}

const f1 = (right: number, read: number, gold: number): number =>
  right === 0 ? 0 : (200 * right) / (read + gold)

/** Reads the treebank's raw text and compares with its words, sentences and trees. */
export function alignRaw(parser: Parser, sentences: readonly TreebankSentence[]): RawScore {
  const count = { gold: 0, read: 0, words: 0, arcs: 0, goldEnds: 0, readEnds: 0, ends: 0 }
  for (const { text, words, ends } of paragraphsOf(sentences)) {
    const own = parser.parse(text, { start: 0, end: text.length })
    const goldAt = new Map(words.map((word) => [`${word.start} ${word.end}`, word]))
    count.gold += words.length
    count.goldEnds += ends.size
    count.readEnds += own.length
    for (const sentence of own) {
      if (ends.has(sentence.end)) count.ends++
      for (const token of sentence.tokens) {
        count.read++
        const gold = goldAt.get(`${token.start} ${token.end}`)
        if (gold === undefined) continue
        count.words++
        if (isRight(words, gold, sentence.tokens, token)) count.arcs++
      }
    }
  }
  return {
    words: f1(count.words, count.read, count.gold),
    sentences: f1(count.ends, count.readEnds, count.goldEnds),
    las: f1(count.arcs, count.read, count.gold),
  }
}

function isRight(
  words: readonly Word[],
  gold: Word,
  tokens: readonly Token[],
  token: Token,
): boolean {
  if (universal(gold.relation) !== universal(token.relation)) return false
  const goldHead = words[gold.head]
  const ownHead = tokens[token.head]
  return goldHead?.start === ownHead?.start && goldHead?.end === ownHead?.end
}
