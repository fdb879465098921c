import { type Span, wordsAt } from "../../model/span.ts"
import type { Block, Draft } from "../draft.ts"
import { labelAt } from "./label.ts"
import { wordsSaid } from "./words-said.ts"

/** An interview in its questions and answers. */
export interface Interview {
  /** The line that tells who talks to whom. */
  readonly opening: Span
  /** The words for who asks, where the opening tells them. */
  readonly asker: Span | undefined
  /** The name of who answers, where it stands right behind the opening word. */
  readonly answerer: Span | undefined
  readonly parts: readonly InterviewPart[]
}

export interface InterviewPart {
  readonly asks: boolean
  readonly label?: Span
  readonly words: readonly Span[]
}

const opens = /^(?:Interview|Q ?& ?A|In conversation)\b/iu
const answers =
  /^(?:Interview|Q ?& ?A|In conversation)(?::| with) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})(?=,)/iu
const talks =
  /\b(?:talks|talked|speaks|spoke|spoken) (?:to|with) (?<asker>\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4})/u

/** Longer paragraphs are no questions unless they end as one. */
const longestProvocation = 160

/** How far down the opening line stands. */
const headBlocks = 5

/** Reads an interview that says of itself that it is one. */
export function interviewIn({ report: { text }, blocks }: Draft): Interview | undefined {
  const at = blocks
    .slice(0, headBlocks)
    .findIndex((block) => isSpoken(block) && opens.test(wordsAt(text, block)))
  const opening = blocks[at]
  const body = blocks.slice(at + 1).filter(isSpoken)
  if (opening === undefined || body.length < 2) return undefined
  const asker = askerIn(text, opening)
  const parts: { asks: boolean; label?: Span; words: Span[] }[] = []
  for (const [index, block] of body.entries()) {
    const label = labelAt(text, block)
    const named = label !== undefined && label.kind !== "capitals" ? label : undefined
    const asks = asksHere(text, body, index, named, asker, parts.at(-1)?.asks)
    const words = wordsSaid(text, { start: named?.from ?? block.start, end: block.end })
    const open = parts.at(-1)
    if (open !== undefined && named === undefined && !asks && !open.asks) open.words.push(...words)
    else
      parts.push({
        asks,
        words: [...words],
        ...(named && { label: { start: named.start, end: named.end } }),
      })
  }
  return parts.some(({ asks }) => asks) && parts.some(({ asks }) => !asks)
    ? { opening, asker, answerer: groupIn(text, opening, answers, "name"), parts }
    : undefined
}

const isSpoken = ({ kind }: Block): boolean =>
  kind === "paragraph" || kind === "bullet" || kind === "heading" || kind === "headline"

function askerIn(text: string, opening: Span): Span | undefined {
  return groupIn(text, opening, talks, "asker")
}

/** Where the last words of a pattern stand in the text. */
function groupIn(text: string, opening: Span, pattern: RegExp, group: string): Span | undefined {
  const found = pattern.exec(wordsAt(text, opening))
  const words = found?.groups?.[group]
  if (found === null || words === undefined) return undefined
  const end = opening.start + found.index + found[0].length
  return { start: end - words.length, end }
}

/** A label tells it; else a question mark does, or a short paragraph after an answer and before one. */
function asksHere(
  text: string,
  body: readonly Span[],
  index: number,
  label: (Span & { readonly kind: string }) | undefined,
  asker: Span | undefined,
  before: boolean | undefined,
): boolean {
  const block = body[index]
  if (block === undefined) return false
  if (label !== undefined) {
    const words = wordsAt(text, label)
    return label.kind === "question" || (asker !== undefined && words === wordsAt(text, asker))
  }
  if (before === true) return false
  const words = wordsAt(text, block)
  const last = index === body.length - 1
  return !last && (words.endsWith("?") || words.length <= longestProvocation)
}
