import { wordsAt } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { type Company, personTitled } from "./company.ts"
import { authorIn } from "./title.ts"
import type { Turn } from "./turn.ts"
import { wordsSaid } from "./words-said.ts"

const firstPerson = /(?<!\p{L})(?:I|my|we|our)(?!\p{L})/u
const closing = /^(?:END|###)\b/u

/** Paragraphs of a text whose headline says that it is somebody's own words, and that says "I" or "we". */
export function speechTurns(company: Company): readonly Turn[] | undefined {
  const { draft } = company
  const author = authorIn(draft.report.title ?? "")
  if (author === undefined || !isFirstPerson(draft)) return undefined
  const { text } = draft.report
  const speaker = personTitled(company, author)
  return draft.blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "bullet")
    .filter((block) => !closing.test(text.slice(block.start, block.start + 8)))
    .map((block) => ({
      words: wordsSaid(text, block),
      speaker,
      to: [],
      asks: false,
      by: "title" as const,
    }))
    .filter(({ words }) => words.length > 0)
}

/** Does somebody say "I" outside quotation marks? */
const isFirstPerson = ({ report: { text }, blocks }: Draft): boolean =>
  blocks.some(
    (block) =>
      block.kind === "paragraph" &&
      firstPerson.test(wordsAt(text, block).replace(/[“"][^”"]*[”"]/gu, "")),
  )
