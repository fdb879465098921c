import type { Entry } from "../model/entry.ts"
import type { Finding } from "../model/finding.ts"
import { idOf } from "../model/id.ts"
import type { Reading } from "../model/reading.ts"
import { overlaps, type Span } from "../model/span.ts"

/** What a check has found, before it has an id and the entries it concerns. */
export type Found = Omit<Finding, "id" | "check" | "entries">

/** The finding that a check raises, tied to the commitments and figures on the words in doubt. */
export function raise(
  check: string,
  { report, entries }: Pick<Reading, "report" | "entries">,
  found: Found,
): Finding {
  const places = found.spans.flatMap(({ start, end }) => [start, end])
  const concerned = entries.filter((entry) =>
    spansOf(entry).some((span) => found.spans.some((other) => overlaps(span, other))),
  )
  return {
    id: idOf("D", report.id, check, ...places),
    check,
    entries: concerned.map(({ id }) => id),
    ...found,
  }
}

/** The amounts that an entry stands on. */
function spansOf(entry: Entry): readonly Span[] {
  if (entry.kind === "figure") return [entry.quantity.span]
  if (entry.kind !== "commitment") return []
  const amount = entry.amount === null ? [] : [entry.amount]
  return [...amount, ...entry.alsoStated].map(({ span }) => span)
}
