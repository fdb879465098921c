import type { Span } from "../model/span.ts"
import { agreeObjects } from "./agree-objects.ts"
import { agreeSubjects } from "./agree-subjects.ts"
import { agreeVoice } from "./agree-voice.ts"
import { type Grammar, grammarFrom } from "./grammar.ts"
import { lemmaOf } from "./lemma.ts"
import { type Desk, parseWords, roomForSentence } from "./parse-words.ts"
import type { Parser, Sentence, Token, Upos } from "./sentence.ts"
import { splitSentences } from "./split-sentences.ts"
import { type Cuts, tokenize } from "./tokenize.ts"

/** A parser from the bytes of `data/parser.bin` (unzipped). Throws where they are no weights of this version. */
export function loadParser(weights: Uint8Array): Parser {
  const grammar = grammarFrom(weights)
  const desk = roomForSentence()
  return { parse: (text, block) => parseBlock(grammar, desk, text, block) }
}

const noTag: readonly [Upos, string] = ["X", "XX"]

function parseBlock(grammar: Grammar, desk: Desk, text: string, block: Span): Sentence[] {
  const cuts = tokenize(text, block.start, block.end)
  const sentences: Sentence[] = []
  let from = 0
  for (const to of splitSentences(text, cuts)) {
    sentences.push(parseSentence(grammar, desk, text, cuts, from, to))
    from = to
  }
  return sentences
}

function parseSentence(
  grammar: Grammar,
  desk: Desk,
  text: string,
  cuts: Cuts,
  from: number,
  to: number,
): Sentence {
  const texts: string[] = []
  const lower: string[] = []
  for (let at = from; at < to; at++) {
    const word = text.slice(cuts[at * 2], cuts[at * 2 + 1])
    texts.push(word)
    lower.push(word.toLowerCase())
  }
  const { tags, heads, relations } = parseWords(grammar, desk, texts, lower)
  const names = Array.from(relations, (number) => grammar.relations[number] ?? "dep")
  const pairs = Array.from(tags, (tag) => grammar.tagNames[tag] ?? noTag)
  agreeSubjects(heads, names, texts, pairs)
  agreeVoice(heads, names)
  agreeObjects(heads, names, texts)
  const tokens: Token[] = []
  for (let index = 0; index < texts.length; index++) {
    const own = texts[index] ?? ""
    const small = lower[index] ?? ""
    const [pos, tag] = pairs[index] ?? noTag
    tokens.push({
      start: cuts[(from + index) * 2] ?? 0,
      end: cuts[(from + index) * 2 + 1] ?? 0,
      index,
      text: own,
      lower: small,
      lemma: lemmaOf(grammar.lemmas, own, small, pos, tag),
      pos,
      tag,
      head: heads[index] ?? -1,
      relation: names[index] ?? "dep",
    })
  }
  return { start: cuts[from * 2] ?? 0, end: cuts[to * 2 - 1] ?? 0, tokens }
}
