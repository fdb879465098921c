import type { Entry } from "../../model/entry.ts"
import { inReadingOrder } from "../../model/span.ts"

const kinds = ["statement", "meeting", "commitment", "event", "figure"]

/** Reading order; of entries of one span, in the order in which the kinds are listed. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted(
    (a, b) => inReadingOrder(a.span, b.span) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )

/** Every id once: two rules that read the same words the same way made one entry. */
export function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Map<string, Entry>()
  for (const entry of entries) if (!kept.has(entry.id)) kept.set(entry.id, entry)
  return kept.size === entries.length ? entries : [...kept.values()]
}
