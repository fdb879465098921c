import type { Day } from "./day.ts"
import type { Known } from "./known.ts"
import type { Span } from "./span.ts"

/** One text as it was read. Never changed after. */
export interface Report {
  readonly id: string
  /** The id the caller gave it, echoed. */
  readonly ref?: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: Day
  /** The day that "today" and "Thursday" are resolved against, and how it is known. */
  readonly day?: Known<Day>
  readonly language: "en"
  readonly dateline?: Dateline
  /** The byline's names, as printed. */
  readonly by?: readonly string[]
  readonly text: string
}

/** The place and day a report opens with: "KYIV, Sept 28 (Reuters) -". */
export interface Dateline {
  readonly place: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly on?: Day
  readonly span: Span
}

/** What the caller knows about a text besides its words. */
export interface Told {
  readonly ref?: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: Day
}

/** The day a report stands for: its own day, or the day it was published. */
export const dayOfReport = ({ day, published, dateline }: Report): Day | undefined =>
  day?.value ?? published ?? dateline?.on
