import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { GoldDocument, GoldMention } from "./gold.ts"

interface Text {
  readonly docId: string
  readonly date: string
  readonly text: string
}

interface Chained {
  readonly docId: string
  readonly chain: string
  readonly text: string
  readonly sentence: number
  readonly first: number
}

const linesOf = <Row>(file: string): readonly Row[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** NewsWCL50: the persons of each report in the chains that hold over reports. */
export function newswclDocuments(gold: string): readonly GoldDocument[] {
  const chained = linesOf<Chained>(join(gold, "clusters/newswcl50.coref.jsonl"))
  const byDocument = Map.groupBy(chained, ({ docId }) => docId)
  return linesOf<Text>(join(gold, "clusters/newswcl50.jsonl")).map(({ docId, date, text }) => ({
    id: docId,
    date,
    text,
    mentions: placed(text, byDocument.get(docId) ?? []),
  }))
}

/** Mentions come by sentence and word, not by offset: each is sought from where the last was found. */
function placed(text: string, chained: readonly Chained[]): readonly GoldMention[] {
  const found: GoldMention[] = []
  let from = 0
  for (const { chain, text: words } of [...chained].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first,
  )) {
    const start = text.indexOf(words, from)
    // A phrase set otherwise in the text than in its tokens is passed by.
    if (start === -1 || start > from + 2000) continue
    from = start
    if (chain.endsWith("_ACTOR"))
      found.push({ start, end: start + words.length, kind: "person", named: false, chain })
  }
  return found
}
