import type { Stage } from "../draft.ts"

/** Codes who did what to whom by the PLOVER roots. */
export const readEvents: Stage = (draft) => draft
