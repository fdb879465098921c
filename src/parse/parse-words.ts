import { type Arcs, roomForArcs } from "./arcs.ts"
import { buildTree } from "./build-tree.ts"
import type { Grammar } from "./grammar.ts"
import { type Guide, guideFor, noteGuide } from "./guide.ts"
import { markBit, type Nodes, quotationBit, roomForNodes } from "./nodes.ts"
import { attachMarks } from "./punctuation.ts"
import { tagWords } from "./tag.ts"
import { describe, longestSentence, margin, roomForWords, type Words } from "./vocabulary.ts"

/** Room to work in, used for one sentence after the other. */
export interface Desk {
  readonly words: Words
  readonly tags: Int32Array
  readonly nodes: Nodes
  readonly arcs: Arcs
  /** The nodes from the last to the first. */
  readonly mirror: Nodes
  /** By how much each head won, and what the parse from the end found. */
  readonly leads: Float64Array
  readonly guide: Guide
  /** For each node its token. */
  readonly tokenOf: Int32Array
}

export const roomForSentence = (): Desk => ({
  words: roomForWords(),
  tags: new Int32Array(longestSentence + 2 * margin),
  nodes: roomForNodes(),
  arcs: roomForArcs(),
  mirror: roomForNodes(),
  leads: new Float64Array(longestSentence + 4),
  guide: { head: new Int32Array(longestSentence + 4), sure: new Int32Array(longestSentence + 4) },
  tokenOf: new Int32Array(longestSentence + 4),
})

/** For each word of a sentence its tag, its head (-1 at the root) and its relation, as numbers. */
export interface ParsedWords {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** Tags the words of one sentence. */
export function tagSentence(
  grammar: Pick<Grammar, "vocabulary" | "tags">,
  desk: Desk,
  texts: readonly string[],
  lower: readonly string[],
): Int32Array {
  describe(grammar.vocabulary, texts, lower, desk.words)
  tagWords(grammar.tags, desk.words, desk.tags)
  return desk.tags.slice(margin, margin + texts.length).map((tag) => tag - 1)
}

/** Tags one sentence and gives it its tree. */
export function parseWords(
  grammar: Grammar,
  desk: Desk,
  texts: readonly string[],
  lower: readonly string[],
): ParsedWords {
  return parseTagged(grammar, desk, texts, tagSentence(grammar, desk, texts, lower))
}

/** Gives the sentence its tree whose words were described last on this desk. */
export function parseTagged(
  grammar: Grammar,
  desk: Desk,
  texts: readonly string[],
  tags: Int32Array,
): ParsedWords {
  layNodes(grammar, desk, texts, tags)
  mirrorNodes(desk)
  guideFor(grammar.guide, desk.mirror, desk.arcs, desk.leads, desk.guide)
  noteGuide(desk.nodes, desk.guide)
  buildTree(grammar.tree, desk.nodes, desk.arcs)
  return readTree(grammar, desk, texts, tags)
}

/** A mark for the parser: tagged so, without letter or figure. */
const isMark = (grammar: Pick<Grammar, "tagNames">, tag: number, text: string): boolean =>
  grammar.tagNames[tag]?.[0] === "PUNCT" && !/[\p{L}\d]/u.test(text)

/** Sets out the words without the marks; the marks are noted on the word after them. */
export function layNodes(
  grammar: Pick<Grammar, "tagNames" | "posOfTag">,
  desk: Desk,
  texts: readonly string[],
  tags: Int32Array,
): void {
  const { nodes, words } = desk
  let count = 0
  let marks = 0
  let quoted = 0
  const whole = texts.every((text, at) => isMark(grammar, tags[at] ?? 0, text))
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? ""
    const tag = tags[at] ?? 0
    if (!whole && isMark(grammar, tag, text)) {
      const bit = markBit(text)
      marks |= bit
      if (bit === quotationBit) quoted ^= 1
      continue
    }
    count++
    desk.tokenOf[count] = at
    nodes.word[count] = words.word[at + margin] ?? 0
    nodes.tag[count] = tag + 1
    nodes.pos[count] = grammar.posOfTag[tag] ?? 0
    nodes.set[count] = words.tagSet[at + margin] || (words.suffix2[at + margin] ?? 0)
    nodes.fine[count] = words.fine[at + margin] ?? 0
    nodes.coarse[count] = words.coarse[at + margin] ?? 0
    nodes.marks[count] = marks
    nodes.quoted[count] = quoted
    marks = 0
  }
  closeNodes(nodes, count, marks)
  countVerbs(grammar, nodes)
}

/** Lays the nodes of the desk out from the last to the first; a quick look counts no verbs ahead. */
export function mirrorNodes({ nodes, mirror }: Pick<Desk, "nodes" | "mirror">): void {
  const root = nodes.count + 1
  for (let node = 1; node < root; node++) {
    const to = root - node
    mirror.word[to] = nodes.word[node] as number
    mirror.tag[to] = nodes.tag[node] as number
    mirror.pos[to] = nodes.pos[node] as number
    mirror.set[to] = nodes.set[node] as number
    mirror.fine[to] = nodes.fine[node] as number
    mirror.coarse[to] = nodes.coarse[node] as number
    // The marks before a node stand, from the end, after it.
    mirror.marks[to] = nodes.marks[node + 1] as number
    mirror.quoted[to] = nodes.quoted[node] as number
  }
  closeNodes(mirror, nodes.count, nodes.marks[1] as number)
}

/** Verbs with a tense of their own, or an auxiliary: each may head a clause. */
function countVerbs({ tagNames }: Pick<Grammar, "tagNames">, nodes: Nodes): void {
  let verbs = 0
  nodes.verbsAhead[nodes.count + 1] = 0
  for (let node = nodes.count; node > 0; node--) {
    const penn = tagNames[(nodes.tag[node] ?? 1) - 1]?.[1] ?? ""
    if (verbs < 3 && finite.has(penn)) verbs++
    nodes.verbsAhead[node] = verbs
  }
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

/** The root stands behind the last word and has a tag of its own. */
function closeNodes(nodes: Nodes, count: number, marks: number): void {
  const root = count + 1
  nodes.count = count
  nodes.word[root] = 7
  nodes.tag[root] = 250
  nodes.pos[root] = 0
  nodes.fine[root] = 0
  nodes.set[root] = 1
  nodes.set[root + 1] = 0
  nodes.coarse[root] = 0
  nodes.marks[root] = marks
  nodes.quoted[root] = 0
  nodes.word[root + 1] = 0
  nodes.tag[root + 1] = 0
}

function readTree(
  grammar: Grammar,
  desk: Desk,
  texts: readonly string[],
  tags: Int32Array,
): ParsedWords {
  const { arcs, nodes, tokenOf } = desk
  const punct = grammar.relations.indexOf("punct")
  const heads = new Int32Array(texts.length).fill(-2)
  const relations = new Int32Array(texts.length).fill(punct)
  for (let node = 1; node <= nodes.count; node++) {
    const head = arcs.head[node] ?? 0
    const token = tokenOf[node] ?? 0
    heads[token] = head > nodes.count ? -1 : (tokenOf[head] ?? -1)
    relations[token] = head > nodes.count ? 0 : (arcs.label[node] ?? 0)
  }
  attachMarks(heads, texts)
  return { tags, heads, relations }
}
