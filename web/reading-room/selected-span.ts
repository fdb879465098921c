import type { Span } from "../../src/model/span.ts"

/** The words of the report that are selected on the page; undefined where none are. */
export function selectedSpan(selection: Selection, text: string): Span | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || start >= end) return undefined
  const words = text.slice(start, end)
  const trimmed = {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
  return trimmed.start < trimmed.end ? trimmed : undefined
}

/** Where a place of the page is in the report's text. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>("[data-text] [data-start]")
  const words = block?.querySelector("p")
  if (!block || !words?.contains(node)) return undefined
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(node, offset)
  return Number(block.dataset["start"]) + before.toString().length
}
