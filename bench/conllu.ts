import { readFileSync } from "node:fs"
import { relationOf } from "../src/parse/relations.ts"

/** One sentence of a treebank. */
export interface TreebankSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly TreebankWord[]
  /** Does a paragraph or document begin with it? */
  readonly opens: boolean
}

/** One word of a treebank; `head` is -1 at the root. */
export interface TreebankWord {
  readonly text: string
  readonly lemma: string
  readonly pos: string
  readonly tag: string
  readonly head: number
  readonly relation: string
  /** Does white space follow? */
  readonly spaced: boolean
}

/** Reads a file of CoNLL-U. */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, "utf8")
    .split(/\n\n+/u)
    .filter((block) => block.trim() !== "")
    .map(sentenceOf)
}

function sentenceOf(block: string): TreebankSentence {
  const words: TreebankWord[] = []
  let id = ""
  let text = ""
  let opens = false
  // Words inside a joined token ("don't") are not spaced; its last one is as the token says.
  let joinedUntil = 0
  let joinedSpaced = true
  for (const line of block.split("\n")) {
    if (line.startsWith("# sent_id = ")) id = line.slice(12)
    else if (line.startsWith("# text = ")) text = line.slice(9)
    else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) opens = true
    if (line === "" || line.startsWith("#")) continue
    const fields = line.split("\t")
    const [number = "", form = "", lemma = "", pos = "", tag = "", , head = "", relation = ""] =
      fields
    const spaced = !(fields[9] ?? "").includes("SpaceAfter=No")
    const range = /^\d+-(?<last>\d+)$/u.exec(number)?.groups
    if (range !== undefined) {
      joinedUntil = Number(range["last"])
      joinedSpaced = spaced
    }
    if (!/^\d+$/u.test(number)) continue
    const at = Number(number)
    words.push({
      text: form,
      lemma,
      pos,
      tag,
      head: Number(head) - 1,
      relation: relationOf(relation),
      spaced: at < joinedUntil ? false : at === joinedUntil ? joinedSpaced : spaced,
    })
  }
  return { id, text, words, opens }
}
