import type { Stage } from "../draft.ts"

/** Finds the words that name parties and places, and makes one party of the names that belong together. */
export const readNames: Stage = (draft) => draft
