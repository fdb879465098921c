import type { Day } from "./day.ts"
import type { Decimal } from "./decimal.ts"
import type { Event, Meeting, Stage, Statement } from "./entry.ts"
import type { Bound } from "./quantity.ts"

/** What entries of one or more reports are about: one commitment, meeting, utterance or event. */
export type Matter = StatementMatter | MeetingMatter | CommitmentMatter | EventMatter

interface MatterBase {
  /** Derived from its earliest entry. The id of each of its entries leads to it as well. */
  readonly id: string
  /** Ids of its entries, earliest report first. */
  readonly entries: readonly string[]
  readonly reports: number
  readonly outlets: readonly string[]
  /** Near-copies of one text and reports that relay one outlet count once. */
  readonly independent: number
  /** The days of its first and its last report. */
  readonly first?: Day
  readonly last?: Day
}

/** One reported version of a value, and which entries tell it. */
export interface Version<Value> {
  readonly value: Value
  readonly entries: readonly string[]
  readonly first?: Day
  readonly last?: Day
  /** Set where a correction withdrew it: it stays visible and counts no more. */
  readonly corrected?: boolean
}

/** A value as told by all: every version, most reported first, and whether they agree. */
export interface AsTold<Value> {
  readonly state: "agreed" | "conflict" | "corrected"
  readonly versions: readonly Version<Value>[]
}

/** A sum as the words give it; `low` and `high` are what it may be at their rounding and bound. */
export interface Sum {
  readonly currency: string
  readonly value?: Decimal
  readonly bound: Bound
  readonly low?: Decimal
  readonly high?: Decimal
  readonly vague?: string
}

export interface StatementMatter extends MatterBase {
  readonly kind: "statement"
  /** Profile id. */
  readonly speaker: string | null
  readonly form: Statement["form"]
  /** The wordings of the quotation, in the words of each. */
  readonly wording: AsTold<string>
  readonly on?: AsTold<Day>
}

export interface MeetingMatter extends MatterBase {
  readonly kind: "meeting"
  /** Profile ids. */
  readonly parties: readonly string[]
  readonly form: Meeting["form"]
  readonly on?: AsTold<Day>
  readonly at?: AsTold<string>
}

export interface CommitmentMatter extends MatterBase {
  readonly kind: "commitment"
  /** Profile ids. */
  readonly provider: string | null
  readonly recipient: string | null
  readonly instrument?: AsTold<string>
  readonly amount?: AsTold<Sum>
  /** The whole range in one currency that is not withdrawn; equal where reports agree. */
  readonly range?: { readonly currency: string; readonly low: Decimal; readonly high: Decimal }
  readonly supplies: readonly string[]
  /** The stages it was reported at, in order of the days reported. */
  readonly stages: readonly { readonly stage: Stage; readonly on?: Day; readonly entry: string }[]
  /** How far it is by the last report. */
  readonly stage: Stage
  /** The matter that it is part of, and its own parts: totals count the whole or the parts. */
  readonly partOf?: string
  readonly parts: readonly string[]
  /** The older matter that it announces again or replaces: totals count the newer one only. */
  readonly renews?: string
  readonly on?: AsTold<Day>
}

export interface EventMatter extends MatterBase {
  readonly kind: "event"
  readonly code: Event["code"]
  readonly source: string | null
  readonly target: string | null
  readonly on?: AsTold<Day>
}
