import { wholeNouns } from "../../lexicon/giving-turns.ts"
import type { Draft } from "../draft.ts"
import type { Promised, Scene } from "./promised.ts"

const opens = new Set(["including", "includes", "include", "included"])

/** How many sentences back a whole may stand. */
const reach = 3

/** The commitment that a sum is said to be a part of: "including …", "of which …", a bullet under it. */
export function wholeOf(scene: Scene): Promised | undefined {
  const { earlier, index, draft } = scene
  if (earlier.length === 0) return undefined
  const inside = earlier.slice(-30).findLast((each) => each.index === index && isWhole(each))
  const included = includedBy(scene)
  // "This includes X in loans and Y in grants": Y is no part of X.
  if (included !== undefined && inside?.sum !== undefined && inside.sum.at.first > included)
    return lastWhole(earlier, index - reach, index - 1)
  if (included !== undefined || isOfWhich(scene) || isOfIt(scene))
    return inside ?? lastWhole(earlier, index - reach)
  // "Under this, A will give X and B will give Y": Y is no part of X, but both of what was told before.
  if (isOfThis(scene)) return lastWhole(earlier, index - reach, index - 1)
  const lead = leadIn(draft, index)
  return lead === undefined || scene.governor?.clause.subject !== undefined
    ? undefined
    : lastWhole(earlier, lead - 1, lead)
}

const isWhole = (each: Promised): boolean => each.sum !== undefined && each.partOf === undefined

const lastWhole = (
  earlier: readonly Promised[],
  from: number,
  to = Number.MAX_SAFE_INTEGER,
): Promised | undefined =>
  earlier.slice(-30).findLast((each) => isWhole(each) && from <= each.index && each.index <= to)

/**
 * Where it is said that a sum is included, if it is: "including", at most three words before the sum; or
 * "the package includes", but not "the budget includes".
 */
function includedBy({ sentence, sum, governor }: Scene): number | undefined {
  // "The agreement, which runs for seven years, includes a firm order of …": by the tree.
  const clause = governor?.clause.lemma === "include" ? governor.clause : undefined
  if (clause?.subject && wholeNouns.has(clause.subject.lower)) return clause.head.index
  const from = Math.max(0, sum.at.first - 4)
  const opener = sentence.tokens.slice(from, sum.at.first).findLast(({ lower }) => opens.has(lower))
  if (opener === undefined) return undefined
  if (opener.lower === "including") return opener.index
  const before = sentence.tokens.slice(Math.max(0, opener.index - 4), opener.index)
  return before.some(({ lower }) => wholeNouns.has(lower)) ? opener.index : undefined
}

function isOfWhich({ sentence, sum }: Scene): boolean {
  const near = sentence.tokens.slice(Math.max(0, sum.at.first - 4), sum.at.first)
  return near.some(({ lower }, at) => lower === "which" && near[at - 1]?.lower === "of")
}

/** "£3m of it was paid out", "$5 million of that": a part of the sum before. */
function isOfIt({ sentence: { tokens }, sum }: Scene): boolean {
  const [of, what, next] = tokens.slice(sum.at.last + 1, sum.at.last + 4)
  if (of?.lower !== "of") return false
  return bareWholes.has(what?.lower ?? "") && next?.pos !== "NOUN"
}

const bareWholes = new Set(["it", "this", "that", "which", "them", "these"])

/** "Of this amount, …", "From this package, …" at the head of the sentence. */
function isOfThis({ sentence }: Scene): boolean {
  const [first, second, third] = sentence.tokens
  if (first === undefined || second === undefined) return false
  if (first.lower !== "of" && first.lower !== "from" && first.lower !== "under") return false
  // "Of that, £3m was paid out."
  if (third?.lower === ",") return bareWholes.has(second.lower)
  if (second.lower !== "this" && second.lower !== "that" && second.lower !== "the") return false
  return wholeNouns.has(third?.lower ?? "")
}

/** The sentence that leads in the list that a bullet stands in: "The package includes:". */
export function leadIn(draft: Draft, index: number): number | undefined {
  const kindAt = (at: number) => draft.blocks[draft.blockOf[at] ?? -1]?.kind
  if (kindAt(index) !== "bullet") return undefined
  let at = index
  // A bullet's own label is a heading on its line; any other heading ends the list.
  const isLabel = (place: number) => {
    const label = draft.blocks[draft.blockOf[place] ?? -1]
    const next = draft.blocks[(draft.blockOf[place] ?? -1) + 1]
    return (
      label?.kind === "heading" &&
      next?.kind === "bullet" &&
      !draft.report.text.slice(label.end, next.start).includes("\n")
    )
  }
  while (at >= 0 && (kindAt(at) === "bullet" || isLabel(at))) at--
  return at < 0 ? undefined : at
}
