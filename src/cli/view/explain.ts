import type { Draft } from "../../app/reader.ts"
import { rules } from "../../app/rules.ts"
import { type Span, wordsAt } from "../../model/span.ts"
import type { Paint } from "./paint.ts"
import { block, printable } from "./wrap.ts"

const sentenceOf = new Map(rules.map(({ id, reads }) => [id, reads]))

/** Which rule read what, rule by rule, and which candidates lost to which and why. */
export function explainView(draft: Draft, paint: Paint, width: number): string {
  const words = (span: Span) => `“${printable(wordsAt(draft.report.text, span))}”`
  const read = [...draft.dates, ...draft.quantities, ...draft.entries]
  const byRule = Map.groupBy(read, ({ rule }) => rule)
  const lines = [paint.bold("WHICH RULE READ WHAT")]
  for (const [rule, items] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`  ${paint.voice(0, rule)}  ${paint.dim(sentenceOf.get(rule) ?? "")}`)
    for (const { span } of items) lines.push(block(words(span), width, 4))
  }
  lines.push("", paint.bold("PASSED BY"))
  for (const { rule, span, why } of draft.passedBy) {
    lines.push(block(words(span), width, 2), block(`${rule}: ${why}`, width, 4, paint.dim))
  }
  if (draft.passedBy.length === 0) lines.push("  Nothing.")
  return lines.join("\n")
}
