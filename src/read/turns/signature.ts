import { wordsAt } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
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
  const { blocks, report } = draft
  if (blocks.length < 3) return undefined
  for (const block of blocks.slice(-1 - linesBelow).reverse()) {
    const length = block.end - block.start
    if (length > longest) return undefined
    const named = mentionsIn(draft, sentenceAt(draft, block.start)).find(
      ({ form, kind, party, start, end }) =>
        form === "name" &&
        kind === "person" &&
        party !== null &&
        start === block.start &&
        end >= block.start + wordsAt(report.text, block).replace(/\W+$/u, "").length,
    )
    if (named?.party != null && wordsAt(report.text, named).includes(" "))
      return { party: named.party, start: block.start }
  }
  return undefined
}
