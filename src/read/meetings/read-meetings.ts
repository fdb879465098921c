import type { Stage } from "../draft.ts"

/** Reads who met whom. */
export const readMeetings: Stage = (draft) => draft
