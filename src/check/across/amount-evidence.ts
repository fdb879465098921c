import type { Telling } from "./check-across.ts"
import type { Evidence } from "./raise-across.ts"

/** The printed amounts of the entries named. */
export const evidenceOf = (
  tellings: readonly Telling[],
  entries: readonly string[],
): readonly Evidence[] =>
  tellings
    .filter(({ entry }) => entries.includes(entry.id))
    .map((telling) => {
      const { entry } = telling
      const amount = entry.kind === "commitment" ? entry.amount : null
      return { telling, span: amount?.span ?? entry.span }
    })
