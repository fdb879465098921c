import type { Stage } from "../draft.ts"

/** Reads who said what, to whom, through whom. */
export const readStatements: Stage = (draft) => draft
