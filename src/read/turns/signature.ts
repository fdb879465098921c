import { wordsAt } from "../../model/span.ts"
import type { Block, Draft } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { sentenceAt } from "./company.ts"

/** Whose name stands alone below a text, and where. */
export interface Signature {
  readonly party: string
  readonly start: number
}

/** Below a signature stand at most these: an office, a house, a day. */
const linesBelow = 3
/** A longer line is no signature. */
const longest = 60

/** The person whose name alone is one of the last lines: of a letter, a proclamation, an order. */
export function signatureOf(draft: Draft): Signature | undefined {
  const { blocks } = draft
  if (blocks.length < 3) return undefined
  const below = blocks.slice(-1 - linesBelow).reverse()
  const long = below.findIndex(({ start, end }) => end - start > longest)
  const signature = below
    .slice(0, long < 0 ? below.length : long)
    .flatMap((block) => nameAlone(draft, block) ?? [])[0]
  // A page of letters has a name below each: what is whose the last name cannot tell.
  const others = blocks.some((block) => {
    const named = nameAlone(draft, block)
    return named !== undefined && named.party !== signature?.party
  })
  return others ? undefined : signature
}

/** The person whose name is all of a line. */
function nameAlone(draft: Draft, block: Block): Signature | undefined {
  const { text } = draft.report
  if (block.end - block.start > longest) return undefined
  const end = block.start + wordsAt(text, block).replace(/\W+$/u, "").length
  const named = mentionsIn(draft, sentenceAt(draft, block.start)).find(
    (mention) =>
      mention.form === "name" &&
      mention.kind === "person" &&
      mention.start === block.start &&
      mention.end >= end,
  )
  if (named?.party == null || !wordsAt(text, named).includes(" ")) return undefined
  return { party: named.party, start: block.start }
}
