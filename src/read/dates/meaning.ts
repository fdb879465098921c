/** Units of the calendar that a wording can shift by: day, week, weekend, month, quarter, year … */
export type Unit = "D" | "W" | "WE" | "M" | "Q" | "Y" | "DE" | "CE"

/** Which way the words themselves turn. */
export type Turn = "last" | "this" | "next"

/** The parts of a date that the words give. */
export interface CalendarWords {
  /** Four digits, or three for a decade and two for a century. */
  readonly year?: string
  /** Years from the report's year: "July last year". */
  readonly yearBy?: number
  readonly month?: number
  readonly day?: number
  /** A part of the year: "Q3", "SU", "H1". */
  readonly part?: string
  readonly turn?: Turn
  /** The week that the day is in: "the week of March 6". */
  readonly week?: boolean
}

/**
 * What the words of a time mean before they are put on a calendar: "Thursday" is a weekday that
 * lies behind or ahead, "last week" a shift by one week back.
 */
export type Meaning = (
  | { readonly kind: "calendar"; readonly date: CalendarWords }
  | {
      readonly kind: "weekday"
      readonly weekday: number
      readonly turn?: Turn
      /** From the day told before, not the report's: "the previous Friday". */
      readonly fromTold?: boolean
      readonly days?: number
    }
  | {
      readonly kind: "shift"
      /** From the report's day, or from the time told before: "a year ago", "a year earlier". */
      readonly from: "report" | "told"
      readonly by: number
      readonly unit: Unit
    }
  /** A time told before, meant again: "that day", "the quarter". */
  | { readonly kind: "again"; readonly unit: Unit }
  /** The same part of an earlier year: "year-earlier", "the corresponding period last year". */
  | { readonly kind: "year-before"; readonly from: "report" | "told"; readonly by: number }
  | {
      readonly kind: "holiday"
      readonly falls: string
      /** The week that the holiday is in. */
      readonly week?: boolean
      readonly year?: string
      readonly turn?: Turn
    }
  /** The quarter told last, in another year: "the 1988 quarter". */
  | { readonly kind: "same-part"; readonly year: string }
  /** Words that look like a time and tell none: "52 years old", "as soon as". */
  | { readonly kind: "none" }
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: string }
) & {
  /** Time of day: "TNI", "T10:35". */
  readonly clock?: string
}
