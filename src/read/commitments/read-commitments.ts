import type { Stage } from "../draft.ts"

/** Reads who promised or gave how much of what to whom. */
export const readCommitments: Stage = (draft) => draft
