import { wordsAt } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { type Company, personTitled } from "./company.ts"
import { signatureOf } from "./signature.ts"
import { authorIn, isWritten } from "./title.ts"
import type { Turn } from "./turn.ts"
import { wordsSaid } from "./words-said.ts"

const firstPerson = /(?<!\p{L})(?:I|my|we|our)(?!\p{L})/u
// A byline may stand below a report that speaks of "our country"; whoever signs says "I".
const oneself = /(?<!\p{L})(?:I|my)(?!\p{L})/u
const closing = /^(?:END|###)\b/u

/** Paragraphs of a text that its headline or its signature gives as somebody's own words, and that says "I" or "we". */
export function speechTurns(company: Company): readonly Turn[] | undefined {
  const { draft } = company
  const { text } = draft.report
  const author = authorIn(draft.report.title ?? "")
  const signed = author === undefined ? signatureOf(draft) : undefined
  if (author === undefined && signed === undefined) return undefined
  if (!isFirstPerson(draft, signed === undefined ? firstPerson : oneself)) return undefined
  const written = signed !== undefined || isWritten(draft.report.title ?? "")
  const speaker = author === undefined ? signed?.party : personTitled(company, author)
  if (speaker === undefined) return undefined
  return draft.blocks
    .filter(({ start }) => signed === undefined || start < signed.start)
    .filter(({ kind }) => kind === "paragraph" || kind === "bullet")
    .filter((block) => signed === undefined || !isAddress(wordsAt(text, block)))
    .filter((block) => !isPlaceLine(wordsAt(text, block)))
    .filter((block) => !closing.test(text.slice(block.start, block.start + 8)))
    .map((block) => ({
      // "Section 202(d)": brackets of what is written are words, no stage directions.
      words: written ? [block] : wordsSaid(text, block),
      speaker,
      to: [],
      asks: false,
      by: "title" as const,
    }))
    .filter(({ words }) => words.length > 0)
}

/** "MEMORANDUM FOR THE SECRETARY OF STATE", "SUBJECT: …": to whom and about what, above the words; "Sincerely," below them. */
const isAddress = (line: string): boolean =>
  /^(?:subject|re):/iu.test(line) ||
  /^(?:dear|sincerely|respectfully|yours)\b[^.]{0,60}[,:]?$/iu.test(line) ||
  (line === line.toUpperCase() && line.length > 3)

/** "Washington, D.C.", "East Room": where it was said, above or below the words. */
const isPlaceLine = (line: string): boolean =>
  line.length <= 60 &&
  !/[!?:]/u.test(line) &&
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|and|at|in|de),? ?){2,9}$/u.test(line)

/** Does somebody say "I" outside quotation marks? */
const isFirstPerson = ({ report: { text }, blocks }: Draft, says: RegExp): boolean =>
  blocks.some(
    (block) =>
      block.kind === "paragraph" && says.test(wordsAt(text, block).replace(/[“"][^”"]*[”"]/gu, "")),
  )
