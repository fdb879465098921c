import type { Day } from "../../../model/day.ts"

/** Which way the words around a time look. */
export type Direction = "past" | "future"

/** What a time is put on the calendar by. */
export interface Place {
  /** The report's day. */
  readonly day: Day | undefined
  /** The last time with a place on the calendar that was told before this one. */
  readonly told: string | undefined
  /** The last quarter told. */
  readonly quarter: string | undefined
  /** Is it that quarter's results which are being compared, not those of nine months or a year? */
  readonly comparesQuarters: boolean
  /** Where the report tells history: the year that months without one belong to. */
  readonly year: string | undefined
  /** Asked only where it decides, for it reads the sentence. */
  direction(): Direction | undefined
}

/** A TIMEX3 value and how it is known. */
export interface Resolved {
  readonly value: string
  readonly known: "stated" | "resolved" | "assumed"
}

export const stated = (value: string): Resolved => ({ value, known: "stated" })
export const resolved = (value: string): Resolved => ({ value, known: "resolved" })
export const assumed = (value: string): Resolved => ({ value, known: "assumed" })
