import type { Stage } from "../draft.ts"

/** Reads every quantity and amount of money. */
export const readAmounts: Stage = (draft) => draft
