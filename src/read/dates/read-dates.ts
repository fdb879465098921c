import type { Stage } from "../draft.ts"

/** Reads every date, time, duration and set, resolved against the report's day. */
export const readDates: Stage = (draft) => draft
