import type { Stage } from "../draft.ts"

/** Gives entries inside a statement its voices, settles overlaps and orders the entries. */
export const linkEntries: Stage = (draft) => draft
