import type { Stage } from "../draft.ts"

/** Reads counts and measures that no other entry holds. */
export const readFigures: Stage = (draft) => draft
