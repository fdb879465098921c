import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import { type Quotation, quotationsIn } from "./quotations.ts"

/** One sentence with the quotations that reach into it. */
export interface Line {
  /** Index in `draft.sentences`. */
  readonly at: number
  readonly sentence: Sentence
  /** Every quotation that shares a character with the sentence. */
  readonly quotations: readonly Quotation[]
  /** For each token the quotation that it stands in, its marks included. */
  readonly quotationOf: readonly (Quotation | undefined)[]
}

/** What the rules of statements look at: the draft, line by line, with its quotations. */
export interface Scene {
  readonly draft: Draft
  readonly text: string
  readonly quotations: readonly Quotation[]
  readonly lines: readonly Line[]
}

/** Lays the quotations over the sentences. Both are in text order: one pass. */
export function sceneOf(draft: Draft): Scene {
  const text = draft.report.text
  const quotations = quotationsIn(text, draft.blocks)
  let first = 0
  const lines = draft.sentences.map((sentence, at): Line => {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first++
    const here: Quotation[] = []
    for (let next = first; next < quotations.length; next++) {
      const quotation = quotations[next]
      if (quotation === undefined || quotation.start >= sentence.end) break
      here.push(quotation)
    }
    return { at, sentence, quotations: here, quotationOf: quotationOfEach(sentence, here) }
  })
  return { draft, text, quotations, lines }
}

function quotationOfEach(
  sentence: Sentence,
  quotations: readonly Quotation[],
): readonly (Quotation | undefined)[] {
  let at = 0
  return sentence.tokens.map((token: Token) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const quotation = quotations[at]
    return quotation !== undefined && quotation.start <= token.start ? quotation : undefined
  })
}

/** Does the token stand between quotation marks? */
export const isQuoted = (line: Line, token: Token): boolean =>
  line.quotationOf[token.index] !== undefined

/** The line whose sentence holds this place of the text, by binary search. */
export function lineAt({ lines }: Scene, offset: number): Line | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.sentence.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const line = lines[low]
  return line !== undefined && line.sentence.start <= offset ? line : undefined
}
