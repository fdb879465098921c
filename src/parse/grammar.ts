import type { TreeModel } from "./build-tree.ts"
import type { LemmaExceptions } from "./lemma.ts"
import type { Upos } from "./sentence.ts"
import type { TagModel } from "./tag.ts"
import type { Vocabulary } from "./vocabulary.ts"
import { openWeights } from "./weights-file.ts"

/** All that is learned of English: what `train` writes and the parser stands on. */
export interface Grammar {
  readonly vocabulary: Vocabulary
  readonly tags: TagModel
  /** For each tag its part of speech and its Penn tag: ["VERB", "VBD"]. */
  readonly tagNames: readonly (readonly [pos: Upos, penn: string])[]
  /** For each tag the number of its part of speech, for the parser. */
  readonly posOfTag: Uint8Array
  readonly tree: TreeModel
  /** Parses from the sentence's end, without relations, to guide the parse from its start. */
  readonly guide: TreeModel
  /** Relations by number; 0 is the root's. */
  readonly relations: readonly string[]
  readonly lemmas: LemmaExceptions
}

/** Reads the grammar from the bytes of an unzipped file of weights. */
export function grammarFrom(bytes: Uint8Array): Grammar {
  const file = openWeights(bytes)
  const tagNames = lines(file.text("tags")).map(tagOf)
  const posOfTag = posNumbers(tagNames)
  const tagWeights = file.int8("tag-weights")
  const moves = file.int8("move-weights")
  const labels = file.int8("label-weights")
  const posCount = new Set(posOfTag).size + 1
  return {
    vocabulary: {
      keys: file.int32("word-keys"),
      fine: file.uint16("word-fine"),
      coarse: file.bytes("word-coarse"),
      role: file.uint16("word-role"),
      roleCoarse: file.bytes("word-role-coarse"),
      cases: file.bytes("word-cases"),
      tagSet: file.uint16("word-tag-sets"),
    },
    tags: {
      weights: tagWeights,
      sureLead: 120,
      again: file.int8("tag-weights-again"),
      shift: shiftFor(tagWeights.length),
      tagCount: tagNames.length,
      choices: lists(file.bytes("tag-sets")),
    },
    tagNames,
    posOfTag,
    tree: {
      moves,
      rows: new Int32Array(moves.buffer, moves.byteOffset, moves.length / 4),
      movesShift: shiftFor(moves.length / 4),
      labels,
      labelsShift: shiftFor(labels.length),
      posCount,
      labelChoices: lists(file.bytes("label-choices")),
      guided: true,
    },
    guide: guideFrom(file.int8("guide-weights"), posCount),
    relations: lines(file.text("relations")),
    lemmas: new Map(lines(file.text("lemmas")).map((line) => keyAndLemma(line))),
  }
}

/** A parser that names no relations, of the bytes of its moves. */
export const guideFrom = (moves: Int8Array, posCount: number): TreeModel => ({
  moves,
  rows: new Int32Array(moves.buffer, moves.byteOffset, moves.length / 4),
  movesShift: shiftFor(moves.length / 4),
  labels: noLabels,
  labelsShift: shiftFor(noLabels.length),
  posCount,
  labelChoices: [],
  guided: false,
})

const noLabels = new Int8Array(2)

const lines = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"))

const parts: ReadonlyMap<string, Upos> = new Map(
  (
    [
      "ADJ",
      "ADP",
      "ADV",
      "AUX",
      "CCONJ",
      "DET",
      "INTJ",
      "NOUN",
      "NUM",
      "PART",
      "PRON",
      "PROPN",
      "PUNCT",
      "SCONJ",
      "SYM",
      "VERB",
      "X",
    ] as const
  ).map((part) => [part, part]),
)

/** "VERB VBD" as a pair. */
export function tagOf(line: string): readonly [pos: Upos, penn: string] {
  const [pos = "X", penn = "XX"] = line.split(" ")
  return [parts.get(pos) ?? "X", penn]
}

function keyAndLemma(line: string): readonly [string, string] {
  const tab = line.indexOf("\t")
  return [line.slice(0, tab), line.slice(tab + 1)]
}

/** Shift by which a 32-bit hash falls into a table of `size`, a power of two. */
export const shiftFor = (size: number): number => 32 - Math.log2(size)

/** Number of each tag's part of speech, from 1. */
export function posNumbers(tagNames: readonly (readonly [string, string])[]): Uint8Array {
  const found = [...new Set(tagNames.map(([pos]) => pos))]
  return Uint8Array.from(tagNames, ([pos]) => found.indexOf(pos) + 1)
}

/** Lists of small numbers, each after its length. */
function lists(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 0
    found.push(bytes.subarray(at + 1, at + 1 + length))
    at += 1 + length
  }
  return found
}
