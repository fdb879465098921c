import type { Entry } from "./entry.ts"
import type { Verdict } from "./judgement.ts"

/** What a person decided. Decisions are appended; `undo` takes an earlier one back. */
export type Decision = DecisionBase & Act

interface DecisionBase {
  readonly id: string
  /** The person's name. */
  readonly by: string
  /** UTC, `2026-01-31T12:00:00.000Z`. */
  readonly at: string
  readonly reason: string
}

/** One act upon an entry, a finding, a pair or an earlier decision; `target` is its id. */
export type Act =
  | {
      readonly act: "judge"
      readonly target: string
      readonly right: string
      readonly verdict: Verdict
    }
  | { readonly act: "accept" | "reject"; readonly target: string }
  | { readonly act: "correct"; readonly target: string; readonly set: Correction }
  | { readonly act: "add"; readonly target: string; readonly report: string; readonly entry: Entry }
  | { readonly act: "dismiss" | "uphold"; readonly target: string }
  | { readonly act: "undo"; readonly target: string }

/**
 * New values for fields of an entry. Parties are given by the id they have in the report or by name:
 * one that the report's reading does not know is added to it.
 */
export interface Correction {
  readonly speaker?: string | null
  readonly provider?: string | null
  readonly recipient?: string | null
  readonly source?: string | null
  readonly target?: string | null
  /** Of a meeting. */
  readonly parties?: readonly string[]
  readonly amount?: { readonly value: string; readonly currency: string } | null
  readonly instrument?: string
  readonly stage?: string
  readonly code?: string
  readonly form?: string
  readonly modality?: string
  /** A day, week, month, quarter or year. */
  readonly on?: string
}

/** The decisions that stand: those that no later one takes back, in the order they were made. */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>()
  // From the last to the first: an undo that was itself undone takes nothing back.
  const left = decisions.toReversed().filter((decision) => {
    if (undone.has(decision.id)) return false
    if (decision.act === "undo") undone.add(decision.target)
    return decision.act !== "undo"
  })
  return left.reverse()
}
