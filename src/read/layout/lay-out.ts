import { type Span, wordsAt } from "../../model/span.ts"
import type { Block, Stage } from "../draft.ts"
import { namesOutlet } from "../names/outlet-names.ts"
import { bulletWords, markdownHeading } from "./bullet.ts"
import { labelOfBullet } from "./bullet-label.ts"
import { type DatelineRead, datelineAt } from "./dateline.ts"
import { closesStory, kindOfLine } from "./line-kind.ts"
import { trimmed } from "./lines.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { bylineNames, withLayout } from "./report-head.ts"

/** How far down a dateline is looked for: after headline, date and byline. */
const headParagraphs = 8

/** A headline or heading is no longer than this. */
const headingLength = 160

interface Laid {
  readonly blocks: readonly Block[]
  readonly dateline: DatelineRead | undefined
  readonly by: readonly string[]
  readonly outlet: string | undefined
}

/** Splits the text into blocks and reads headline, dateline and byline into the report. */
export const layOut: Stage = (draft) => {
  const { text, title } = draft.report
  const laid = blocksOf(text, title)
  return { ...draft, blocks: laid.blocks, report: withLayout(draft.report, laid) }
}

function blocksOf(text: string, title: string | undefined): Laid {
  const paragraphs = paragraphsOf(text)
  const blocks: Block[] = []
  const by: string[] = []
  let dateline: DatelineRead | undefined
  let outlet: string | undefined
  let closed = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = wordsAt(text, {
      start: paragraph.start,
      end: Math.min(paragraph.end, paragraph.start + 400),
    })
    closed ||= index * 2 >= paragraphs.length && index > 3 && closesStory(words)
    const kind = closed ? "boilerplate" : kindOfLine(words)
    if (kind === "byline") by.push(...bylineNames(words))
    if (kind === undefined && index > 0 && index < headParagraphs && isOutletLine(words)) {
      outlet ??= words
      blocks.push({ ...paragraph, kind: "byline" })
      continue
    }
    if (kind !== undefined) {
      blocks.push({ ...paragraph, kind })
      continue
    }
    const found =
      dateline === undefined && index < headParagraphs ? datelineAt(text, paragraph) : undefined
    if (found !== undefined) {
      dateline = found
      blocks.push({ ...found.span, kind: "dateline" })
      const rest = trimmed(text, { start: found.bodyStart, end: paragraph.end })
      if (rest.start < rest.end) blocks.push({ ...rest, kind: "paragraph" })
      continue
    }
    const block = storyBlock({
      text,
      paragraph,
      words,
      title,
      first: index === 0,
      last: index === paragraphs.length - 1,
    })
    blocks.push(...withoutLabel(text, block))
  }
  return { blocks, dateline, by, outlet }
}

/** A bullet in two where it opens with a heading of its own. */
function withoutLabel(text: string, block: Block): readonly Block[] {
  const found = block.kind === "bullet" ? labelOfBullet(text, block) : undefined
  if (found === undefined) return [block]
  return [
    { ...found.label, kind: "heading" },
    { ...found.rest, kind: "bullet" },
  ]
}

/** "The Morning Courier" alone on its line, under the headline. */
const isOutletLine = (words: string): boolean =>
  words.length <= 40 && /^(?:\p{Lu}[\p{L}’'-]* ?){2,5}$/u.test(words) && namesOutlet(words)

interface Candidate {
  readonly text: string
  readonly paragraph: Span
  readonly words: string
  readonly title: string | undefined
  readonly first: boolean
  readonly last: boolean
}

function storyBlock({ text, paragraph, words, title, first, last }: Candidate): Block {
  const heading = markdownHeading(text, paragraph)
  if (heading !== undefined) return { ...heading, kind: first ? "headline" : "heading" }
  const bullet = bulletWords(text, paragraph)
  if (bullet !== undefined) return { ...bullet, kind: "bullet" }
  const short = paragraph.end - paragraph.start <= headingLength
  if (short && first && !last && (words === title || looksLikeHeadline(words)))
    return { ...paragraph, kind: "headline" }
  if (short && !last && looksLikeHeading(words)) return { ...paragraph, kind: "heading" }
  return { ...paragraph, kind: "paragraph" }
}

/** Ends without a stop, or is in title case, as "One Tweet Sums Up The Double Standard." */
function looksLikeHeadline(words: string): boolean {
  if (!/[.!?:"”]$/u.test(words)) return true
  const all = words.match(/[\p{L}’'-]{4,}/gu) ?? []
  const raised = all.filter((word) => /^\p{Lu}/u.test(word))
  return all.length >= 4 && raised.length >= all.length * 0.8
}

/** A few words that end without a stop; a line that ends in a colon introduces a list. */
const looksLikeHeading = (words: string): boolean =>
  words.length <= 90 && /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?:;,"”’)…]$/u.test(words)
