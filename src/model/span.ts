/** A stretch of a report's text: half-open `[start, end)`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The exact words a span stands for. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Do the two spans share at least one character? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Does `outer` hold all of `inner`? Equal spans cover each other. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** Reading order: by start, and of two that start together the longer first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Is the offset inside the span? */
export const holds = (span: Span, offset: number): boolean =>
  span.start <= offset && offset < span.end
