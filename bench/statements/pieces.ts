import type { Statement } from "../../src/model/entry.ts"
import type { Confidence } from "../../src/model/known.ts"
import type { Span } from "../../src/model/span.ts"
import type { Draft } from "../../src/read/draft.ts"

/** One stretch of content as the gold counts it, with the words that name its speaker. */
export interface Piece extends Span {
  readonly speaker: Span | null
  readonly speakerName: string | null
  readonly confidence: Confidence
  readonly rule: string
}

/** Quotation marks and blanks between paragraphs of one quotation: the gold counts it as one stretch. */
const onlyMarks = /^[\s"“”‘’']*$/u

/** The statements of a reading, one piece for each contiguous stretch. */
export const piecesOf = (draft: Draft): Piece[] =>
  draft.entries
    .filter((entry) => entry.kind === "statement")
    .flatMap((entry) => pieces(draft, entry))

function pieces(draft: Draft, statement: Statement): Piece[] {
  const text = draft.report.text
  const joined: Span[] = []
  for (const span of statement.content) {
    const last = joined.at(-1)
    if (last !== undefined && onlyMarks.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  const party = draft.parties.find(({ id }) => id === statement.speaker)
  return joined.map(({ start, end }) => ({
    start,
    end,
    speaker: statement.speakerSpan ?? null,
    speakerName: party?.name ?? null,
    confidence: statement.confidence,
    rule: statement.rule,
  }))
}
