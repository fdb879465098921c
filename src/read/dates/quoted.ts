import type { Span } from "../../model/span.ts"

const marks = /[“”"]|\n\s*\n/gu

/** Which of the spans, given in text order, stand between double quotation marks of one paragraph. */
export function quotedAmong<Found extends Span>(
  text: string,
  spans: readonly Found[],
): ReadonlySet<Found> {
  const quoted = new Set<Found>()
  if (spans.length === 0) return quoted
  let open = false
  let next = 0
  const until = (end: number): void => {
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next])
      if (open) quoted.add(span)
  }
  for (const { 0: mark, index } of text.matchAll(marks)) {
    until(index)
    if (mark === '"') open = !open
    else open = mark === "“"
    if (next === spans.length) return quoted
  }
  until(text.length)
  return quoted
}
