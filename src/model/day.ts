/**
 * A day, month, quarter, week or year with the precision it was told in:
 * `2023-09-29`, `2023-W38`, `2023-09`, `2023-Q3`, `2023`.
 */
export type Day = string

/** A stretch of days, both ends included, each a full `YYYY-MM-DD`. */
export interface Period {
  readonly start: Day
  readonly end: Day
  /** The TIMEX3 value it was computed from, which keeps the grain: `2023-W38`. */
  readonly value: string
}
