import type { Entry } from "../../model/entry.ts"
import type { Quantity } from "../../model/quantity.ts"

/** Leaves out figures that are a commitment's amount, and parts of wholes that are not there. */
export function withoutTaken(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<number>()
  const ids = new Set<string>()
  for (const entry of entries) {
    ids.add(entry.id)
    for (const { span } of amountsOf(entry)) taken.add(span.start)
  }
  return entries
    .filter((entry) => entry.kind !== "figure" || !taken.has(entry.quantity.span.start))
    .map((entry) => (isOrphan(entry, ids) ? withoutWhole(entry) : entry))
}

/** The quantities that an entry other than a figure takes up. */
const amountsOf = (entry: Entry): readonly Quantity[] =>
  entry.kind === "commitment" ? [...(entry.amount ? [entry.amount] : []), ...entry.alsoStated] : []

const isOrphan = (entry: Entry, ids: ReadonlySet<string>): boolean =>
  entry.kind === "commitment" && entry.partOf !== undefined && !ids.has(entry.partOf)

function withoutWhole(entry: Entry): Entry {
  if (entry.kind !== "commitment") return entry
  const { partOf: _, ...rest } = entry
  return rest
}
