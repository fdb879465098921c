import type { Part, WeightsList } from "../src/parse/weights-file.ts"
import { magic, version } from "../src/parse/weights-file.ts"
import { inBytes } from "./averaged.ts"
import type { Tagger } from "./learn-tagger.ts"
import type { Names } from "./samples.ts"

/** What was learned. */
export interface Learned {
  readonly names: Names
  readonly tagger: Tagger
  readonly guide: Int8Array
  readonly tree: {
    readonly moves: Float32Array
    readonly labels: Float32Array
    readonly labelChoices: readonly Uint8Array[]
  }
  readonly lemmas: readonly string[]
}

const floats = (table: Int8Array | Float32Array): Float32Array => Float32Array.from(table)

/** What was learned as the parts of a file, weights in bytes. */
export const grammarParts = ({
  names,
  tagger,
  guide,
  tree,
  lemmas,
}: Learned): Record<string, Content> => ({
  tags: names.tags.join("\n"),
  relations: names.relations.join("\n"),
  lemmas: lemmas.join("\n"),
  "tag-sets": packLists(tagger.tags.choices),
  "label-choices": packLists(tree.labelChoices),
  "word-keys": tagger.vocabulary.keys,
  "word-fine": tagger.vocabulary.fine,
  "word-coarse": tagger.vocabulary.coarse,
  "word-role": tagger.vocabulary.role,
  "word-role-coarse": tagger.vocabulary.roleCoarse,
  "word-cases": tagger.vocabulary.cases,
  "word-tag-sets": tagger.vocabulary.tagSet,
  "tag-weights": inBytes(floats(tagger.tags.weights)),
  "tag-weights-again": inBytes(floats(tagger.tags.again)),
  "guide-weights": guide,
  "move-weights": inBytes(tree.moves),
  "label-weights": inBytes(tree.labels),
})

type Content = Int8Array | Uint8Array | Uint16Array | Int32Array | string

/** Puts the named parts into one file of weights. */
export function pack(contents: Readonly<Record<string, Content>>): Uint8Array {
  const parts: Part[] = []
  const pieces: Uint8Array[] = []
  let start = 0
  for (const [name, content] of Object.entries(contents)) {
    const bytes =
      typeof content === "string"
        ? new TextEncoder().encode(content)
        : new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
    parts.push({ name, kind: kindOf(content), start, length: bytes.length })
    pieces.push(bytes)
    start += Math.ceil(bytes.length / 4) * 4
  }
  const list: WeightsList = { version, parts }
  const listBytes = new TextEncoder().encode(JSON.stringify(list))
  const base = Math.ceil((8 + listBytes.length) / 4) * 4
  const file = new Uint8Array(base + start)
  const view = new DataView(file.buffer)
  view.setUint32(0, magic)
  view.setUint32(4, listBytes.length)
  file.set(listBytes, 8)
  parts.forEach((part, at) => {
    file.set(pieces[at] ?? new Uint8Array(), base + part.start)
  })
  return file
}

function kindOf(content: Content): Part["kind"] {
  if (typeof content === "string") return "text"
  if (content instanceof Int8Array) return "int8"
  if (content instanceof Uint16Array) return "uint16"
  return content instanceof Int32Array ? "int32" : "uint8"
}

/** Lists of small numbers, each after its length. */
export const packLists = (lists: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(lists.flatMap((list) => [list.length, ...list]))
