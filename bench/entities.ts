import { join } from "node:path"
import { localReader } from "../src/app/local-reader.ts"
import type { Draft } from "../src/read/draft.ts"
import { bCubed } from "./entities/b-cubed.ts"
import { type GoldDocument, type GoldKind, goldDocuments } from "./entities/gold.ts"
import { newswclDocuments } from "./entities/newswcl.ts"
import { type ScoredDocument, scoreDocument } from "./entities/score.ts"
import type { Measure, Suite } from "./suite.ts"

/** Who is spoken of: names of persons, bodies and places, and which of them are one person. */
export const entities: Suite = {
  name: "entities",
  asks: "Are persons, bodies and places found, and is one person one party?",
  files: [
    "entities/gum-news.jsonl",
    "entities/worldwide-newswire.jsonl",
    "clusters/newswcl50.jsonl",
    "clusters/newswcl50.coref.jsonl",
  ],
  run(gold) {
    const gum = scoreAll(goldDocuments(join(gold, "entities/gum-news.jsonl")))
    const wire = scoreAll(goldDocuments(join(gold, "entities/worldwide-newswire.jsonl")))
    const wcl = scoreAll(newswclDocuments(gold))
    return Promise.resolve({
      measures: [
        ...namesIn("gum-news", gum),
        ...namesIn("worldwide-newswire", wire),
        onePerson("gum-news", gum),
        onePerson("newswcl50", wcl),
      ],
      items: [...gum, ...wire].flatMap(({ items }) => items),
    })
  },
}

const readLocally = (text: string, date: string | undefined): Draft =>
  localReader().draft(text, date === undefined ? {} : { published: date })

/** Reads and scores every document; `read` is the reader at hand. */
export const scoreAll = (
  documents: readonly GoldDocument[],
  read: (text: string, date: string | undefined) => Draft = readLocally,
): readonly ScoredDocument[] =>
  documents.map((document) => scoreDocument(document, read(document.text, document.date)))

const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)

/** Precision, recall and F1 of each kind, and F1 of bodies and places together. */
export function namesIn(corpus: string, scored: readonly ScoredDocument[]): readonly Measure[] {
  const f1 = (...kinds: readonly GoldKind[]): number => {
    const total = (field: "gold" | "read" | "found" | "right"): number =>
      scored.reduce(
        (sum, { counts }) => sum + kinds.reduce((part, kind) => part + counts[kind][field], 0),
        0,
      )
    return f1Of(
      total("right") / Math.max(1, total("read")),
      total("found") / Math.max(1, total("gold")),
    )
  }
  return [
    { name: `${corpus}: persons F1`, value: f1("person"), mark: 88 },
    { name: `${corpus}: bodies F1`, value: f1("body") },
    { name: `${corpus}: places F1`, value: f1("place") },
    { name: `${corpus}: bodies and places F1`, value: f1("body", "place"), mark: 86 },
  ]
}

export const onePerson = (corpus: string, scored: readonly ScoredDocument[]): Measure => ({
  name: `${corpus}: coreference of persons, B-cubed F1`,
  value: 100 * bCubed(scored.map(({ clustered }) => clustered)).f1,
  mark: 80,
})
