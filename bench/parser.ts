import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { type Grammar, grammarFrom } from "../src/parse/grammar.ts"
import { lemmaOf } from "../src/parse/lemma.ts"
import { loadParser } from "../src/parse/load.ts"
import { parseWords, roomForSentence } from "../src/parse/parse-words.ts"
import { readTreebank, type TreebankSentence } from "./conllu.ts"
import { alignRaw } from "./parse-raw.ts"
import { countSentence, f1, noScore, type ParseScore, type ReadWord } from "./parse-score.ts"
import type { Item, Measure, Suite } from "./suite.ts"

const parts = [
  { name: "EWT", file: "ud/en_ewt-test.conllu", upos: 96.3, las: 83.5 },
  { name: "GUM", file: "ud/en_gum_open-test.conllu", upos: 97, las: 82.5 },
] as const

const relationMarks: Readonly<Record<string, number>> = {
  nsubj: 88,
  obj: 89,
  ccomp: 72,
  parataxis: 65,
}

/** The bytes of the weights that come with the package. */
export function parserWeights(): Uint8Array {
  const file = new URL("../data/parser.bin.gz", import.meta.url)
  return existsSync(file) ? new Uint8Array(gunzipSync(readFileSync(file))) : new Uint8Array()
}

/** A reader of words that are given: the treebank's own. */
export function readerOfWords(grammar: Grammar): (gold: TreebankSentence) => ReadWord[] {
  const desk = roomForSentence()
  return ({ words }) => {
    const texts = words.map(({ text }) => text)
    const lower = texts.map((text) => text.toLowerCase())
    const { tags, heads, relations } = parseWords(grammar, desk, texts, lower)
    return texts.map((text, at) => {
      const [pos, tag] = grammar.tagNames[tags[at] ?? 0] ?? ["X", "XX"]
      const lemma = lemmaOf(grammar.lemmas, text, lower[at] ?? "", pos, tag)
      const relation = grammar.relations[relations[at] ?? 0] ?? "dep"
      return { pos, tag, lemma, head: heads[at] ?? -1, relation }
    })
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

function measuresOf(name: string, score: ParseScore, upos: number, las: number): Measure[] {
  const peers = name === "EWT"
  return [
    {
      name: `${name} UPOS`,
      value: percent(score.pos, score.words),
      mark: upos,
      ...(peers ? { reference: "UDPipe 1.2 94.4, spaCy transformer 96.9" } : {}),
    },
    { name: `${name} XPOS`, value: percent(score.tag, score.words) },
    { name: `${name} lemma`, value: percent(score.lemma, score.words) },
    { name: `${name} UAS`, value: percent(score.heads, score.words) },
    {
      name: `${name} LAS`,
      value: percent(score.labelled, score.words),
      mark: las,
      ...(peers ? { reference: "UDPipe 1.2 81.2, spaCy transformer 89.4" } : {}),
    },
  ]
}

/** F1 by relation, the most frequent first. */
const relationMeasures = (score: ParseScore): Measure[] =>
  [...score.relations]
    .filter(([, { gold }]) => gold >= 20)
    .sort((a, b) => b[1].gold - a[1].gold)
    .map(([relation, tally]) => {
      const mark = relationMarks[relation]
      const measure = { name: `F1 ${relation}`, value: f1(tally) }
      return mark === undefined ? measure : { ...measure, mark }
    })

const itemOf = (gold: TreebankSentence, read: readonly ReadWord[], at: number): Item => {
  const word = gold.words[at]
  const own = read[at]
  const right = own?.head === word?.head && own?.relation === word?.relation
  const around = gold.words.slice(Math.max(0, at - 6), at + 7).map(({ text }) => text)
  const headOf = (head: number | undefined) => gold.words[head ?? -1]?.text ?? "root"
  return {
    id: `${gold.id}:${at}`,
    right,
    ...(right ? {} : { category: word?.relation ?? "" }),
    shows: `${around.join(" ")} — ${word?.text}: ${word?.relation} of ${headOf(word?.head)}, read ${own?.relation} of ${headOf(own?.head)}`,
  }
}

/** Tags and trees against two treebanks, on their own words and from raw text. */
export const parser: Suite = {
  name: "parser",
  asks: "Are words tagged and trees built as the treebanks have them?",
  files: parts.map(({ file }) => file),
  async run(gold) {
    const weights = parserWeights()
    const read = readerOfWords(grammarFrom(weights))
    const both = noScore()
    const measures: Measure[] = []
    const items: Item[] = []
    for (const { name, file, upos, las } of parts) {
      const sentences = readTreebank(`${gold}/${file}`)
      const score = noScore()
      for (const sentence of sentences) {
        const words = read(sentence)
        countSentence(score, sentence, words)
        countSentence(both, sentence, words)
        sentence.words.forEach((_, at) => {
          items.push(itemOf(sentence, words, at))
        })
      }
      measures.push(...measuresOf(name, score, upos, las))
      const raw = alignRaw(loadParser(weights), sentences)
      measures.push(
        { name: `${name} words from raw text`, value: raw.words },
        { name: `${name} sentences from raw text`, value: raw.sentences },
        {
          name: `${name} LAS from raw text`,
          value: raw.las,
          ...(name === "EWT" ? { mark: 79 } : {}),
        },
      )
    }
    return { measures: [...measures, ...relationMeasures(both)], items }
  },
}
