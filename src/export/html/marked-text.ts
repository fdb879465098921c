import type { Reading } from "../../model/reading.ts"
import { inReadingOrder, type Span } from "../../model/span.ts"
import { escaped } from "./escape.ts"

/** Words to be marked for one entry or finding. */
interface Mark extends Span {
  readonly id: string
  readonly kind: string
}

const marksOf = ({ entries, findings }: Reading): readonly Mark[] =>
  [
    ...entries.map(({ id, kind, span }) => ({ id, kind, ...span })),
    ...findings.flatMap(({ id, spans }) => spans.map((span) => ({ id, kind: "finding", ...span }))),
  ]
    .filter(({ start, end }) => start < end)
    .sort(inReadingOrder)

const opening = ({ id, kind }: Mark): string => `<mark class="${kind}" data-of="${id}">`

/**
 * The text in paragraphs with its entries marked, one inside another where they nest. A mark that
 * overlaps another's end, or runs on into the next paragraph, is cut there and goes on after it.
 */
export function markedText(reading: Reading): string {
  const { text } = reading.report
  const marks = marksOf(reading)
  const cuts = cutsOf(text, marks)
  const out: string[] = ["<p>"]
  let open: readonly Mark[] = []
  let next = 0
  for (const [index, at] of cuts.entries()) {
    const staying = open.filter(({ end }) => end > at)
    const kept = open.findIndex(({ end }) => end <= at)
    const stable = kept < 0 ? open.length : kept
    // Close the innermost first, down to the first that ends here; reopen those that go on.
    out.push("</mark>".repeat(open.length - stable), ...staying.slice(stable).map(opening))
    const opened: Mark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start === at; mark = marks[++next]) {
      opened.push(mark)
    }
    out.push(...opened.map(opening))
    open = [...staying, ...opened]
    out.push(piece(text.slice(at, cuts[index + 1] ?? text.length), open))
  }
  out.push("</mark>".repeat(open.length), "</p>")
  return out.join("").replace(/<p>\s*<\/p>/gu, "")
}

/** Every offset where a mark begins or ends, the text's start first. */
const cutsOf = (text: string, marks: readonly Mark[]): readonly number[] =>
  [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at < text.length)
    .sort((a, b) => a - b)

/** Words between two cuts; a new paragraph closes the open marks and opens them again. */
const piece = (words: string, open: readonly Mark[]): string =>
  words
    .split(/\n\s*\n|\r\n\s*\r\n/u)
    .map((part) => escaped(part).replace(/\n/gu, "<br>"))
    .join(`${"</mark>".repeat(open.length)}</p><p>${open.map(opening).join("")}`)
