import type { Guide } from "../src/parse/guide.ts"
import type { Names, Sample } from "./samples.ts"

/** A sentence with the tags it is learned with. */
export interface Tagged {
  readonly sample: Sample
  readonly tags: Int32Array
  /** Which of the treebanks' sentences it is, or is made of. */
  readonly number: number
  /** What a parser that has not seen the sentence found from its end. */
  readonly guide?: Guide
}

const speech = new Set(
  "said says say added adds told announced stated warned noted explained reported argued insisted claimed".split(
    " ",
  ),
)

/** One word of the new sentence: its place in the old one, or a mark that is put in. */
type Piece = number | { readonly text: string; readonly tag: string }

const opening: Piece = { text: "“", tag: "PUNCT ``" }
const comma: Piece = { text: ",", tag: "PUNCT ," }
const closing: Piece = { text: "”", tag: "PUNCT ''" }
const stop: Piece = { text: ".", tag: "PUNCT ." }

/**
 * News puts what is said first and the speaker after it, the treebanks seldom do: "He said that they
 * won" is turned to "“They won,” he said" and "They won, said the minister", with the tree turned
 * along.
 */
export function turnSpeech(given: readonly Tagged[], names: Names): Tagged[] {
  const turned: Tagged[] = []
  for (const one of given) {
    const parts = partsOf(one.sample, names)
    if (parts === undefined) continue
    const { said, speaker, verb } = parts
    const teller = [...speaker, verb]
    turned.push(rebuild(one, names, [opening, ...said, comma, closing, ...teller, stop]))
    const order = speaker.length > 1 ? [verb, ...speaker] : teller
    turned.push(rebuild(one, names, [...said, comma, ...order, stop]))
  }
  return turned
}

/** Who tells, the verb, and what is told, where the sentence is just these in this order. */
function partsOf(
  { lower, heads, relations }: Sample,
  { relations: relationNames }: Names,
): { speaker: number[]; verb: number; said: number[] } | undefined {
  const verb = heads.indexOf(-1)
  if (verb < 1 || !speech.has(lower[verb] ?? "")) return undefined
  const nameAt = (at: number): string => relationNames[relations[at] ?? 0] ?? ""
  const speaker: number[] = []
  const said: number[] = []
  let content = -1
  for (let at = 0; at < heads.length; at++) {
    if (at === verb) continue
    const top = topUnder(heads, at, verb)
    const relation = nameAt(top)
    if (relation === "punct") continue
    if (at < verb && relation === "nsubj") speaker.push(at)
    else if (at > verb && relation === "ccomp" && (content < 0 || content === top)) {
      content = top
      // "said that they won": "that" goes when the clause comes first.
      if (!(said.length === 0 && nameAt(at) === "mark" && lower[at] === "that")) said.push(at)
    } else return undefined
  }
  return speaker.length > 0 && said.length > 2 ? { speaker, verb, said } : undefined
}

/** The word on the way up that hangs on the verb itself. */
function topUnder(heads: Int32Array, from: number, verb: number): number {
  let at = from
  for (let steps = 0; steps < heads.length && heads[at] !== verb; steps++) at = heads[at] ?? verb
  return at
}

function rebuild({ sample, tags, number }: Tagged, names: Names, pieces: readonly Piece[]): Tagged {
  const root = sample.heads.indexOf(-1)
  const place = new Map<number, number>()
  pieces.forEach((piece, at) => {
    if (typeof piece === "number") place.set(piece, at)
  })
  const punct = names.relations.indexOf("punct")
  const tagOf = (own: Int32Array) =>
    Int32Array.from(pieces, (piece) =>
      typeof piece === "number" ? (own[piece] ?? 0) : names.tags.indexOf(piece.tag),
    )
  const texts = pieces.map((piece) =>
    typeof piece === "number" ? (sample.texts[piece] ?? "") : piece.text,
  )
  const heads = Int32Array.from(pieces, (piece) => {
    const head = typeof piece === "number" ? (sample.heads[piece] ?? -1) : root
    return head < 0 ? -1 : (place.get(head) ?? place.get(root) ?? -1)
  })
  const relations = Int32Array.from(pieces, (piece) =>
    typeof piece === "number" ? (sample.relations[piece] ?? 0) : punct,
  )
  const lower = texts.map((text) => text.toLowerCase())
  const turned = { texts, lower, tags: tagOf(sample.tags), heads, relations }
  return { sample: turned, tags: tagOf(tags), number }
}
