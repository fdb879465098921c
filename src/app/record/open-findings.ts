import type { DatabaseSync } from "node:sqlite"
import type { Moment } from "../../store/lists/filter.ts"
import { type ListedFinding, listFindings } from "../../store/lists/findings.ts"

/** Open findings that need a person: contradictions first, then doubts; a note needs nobody. */
export const openFindings = (
  database: DatabaseSync,
  { limit, ...moment }: Moment & { readonly limit: number },
): readonly ListedFinding[] =>
  (["contradiction", "doubt"] as const)
    .flatMap(
      (severity) =>
        listFindings(database, { severity, status: "open" }, { ...moment, limit }).items,
    )
    .slice(0, limit)
