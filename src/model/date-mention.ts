import type { Period } from "./day.ts"
import type { Known } from "./known.ts"
import type { Span } from "./span.ts"

/** Words that tell a time, in the terms of TIMEX3 (ISO-TimeML). */
export interface DateMention {
  readonly span: Span
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  /** TIMEX3 value: `2023-09-28`, `2023-W38`, `P3D`, `PRESENT_REF`, `2023-09-28TMO`. */
  readonly value: string
  /** The days it covers, where the value can be placed on a calendar. */
  readonly period?: Period
  readonly known: Known<string>["known"]
  /** The rule that read it. */
  readonly rule: string
}
