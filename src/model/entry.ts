import type { Period } from "./day.ts"
import type { Decided } from "./decided.ts"
import type { Confidence, Known } from "./known.ts"
import type { Money, Quantity } from "./quantity.ts"
import type { Span } from "./span.ts"

/** One link of attribution: who passed the words on, with what cue, and when. */
export interface Voice {
  /** Party id; null where the words name nobody ("is reported to have"). */
  readonly party: string | null
  readonly cue: Span
  readonly speech: Speech
  readonly on?: Known<Period>
}

/** The kind of speaking a cue word tells. */
export type Speech =
  | "said"
  | "quoted"
  | "reported"
  | "announced"
  | "asked"
  | "denied"
  | "demanded"
  | "promised"
  | "wrote"

/** Where something took place, as the report names it. */
export interface Place {
  readonly name: string
  readonly span: Span
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** Is it told as a fact, or as planned, possible, denied or asked for? */
export type Modality = "asserted" | "planned" | "possible" | "denied" | "requested"

/** What every entry of every kind tells about itself. */
export interface Base {
  readonly id: string
  /** The words that are the evidence. */
  readonly span: Span
  /** The sentence they stand in. */
  readonly sentence: Span
  /** The id of the rule that read it. */
  readonly rule: string
  /** From the outermost voice (the outlet relayed) to the one nearest the words. */
  readonly via: readonly Voice[]
  readonly on?: Known<Period>
  readonly at?: Place
  readonly modality: Modality
  readonly confidence: Confidence
  /** What a person decided about it. Only in a record. */
  readonly decided?: Decided
}

/** Words that somebody is on record as having said, written or thought aloud. */
export interface Statement extends Base {
  readonly kind: "statement"
  /** Party id; null where the report does not say who. */
  readonly speaker: string | null
  /** The words that name or point at the speaker beside the cue: "he", "a senior official". */
  readonly speakerSpan?: Span
  /** The words said, in pieces where the cue splits them, quotation marks left out. */
  readonly content: readonly Span[]
  readonly form: "direct" | "indirect" | "mixed"
  readonly cue?: Span
  readonly speech: Speech
  /** Party ids spoken to. */
  readonly to: readonly string[]
  /** Party ids standing with the speaker. */
  readonly beside: readonly string[]
  /** What it was said in or at: "a statement", "an interview with CNN". */
  readonly occasion?: Span
}

/** Parties that came together, in a room or on a line. */
export interface Meeting extends Base {
  readonly kind: "meeting"
  readonly parties: readonly string[]
  readonly form: "meeting" | "visit" | "call" | "summit"
  readonly topics: readonly Span[]
}

export type Stage = "announced" | "committed" | "contracted" | "ordered" | "delivered" | "cancelled"

/** Somebody promised, ordered or gave something to somebody. */
export interface Commitment extends Base {
  readonly kind: "commitment"
  readonly provider: string | null
  /** Party ids that provide it together with the provider. */
  readonly together?: readonly string[]
  readonly recipient: string | null
  /** "framework contract", "firm order", "drawdown", "grant", "loan", "guarantee", … */
  readonly instrument?: string
  readonly stage: Stage
  readonly amount: Money | null
  /** The same amount told again in other currencies. */
  readonly alsoStated: readonly Money[]
  /** What is supplied, in the report's words. */
  readonly supplies: readonly Span[]
  /** The id of the commitment that this one is part of. */
  readonly partOf?: string
  /** How long it runs or, of what is ordered, when it is delivered. */
  readonly period?: Known<Period>
}

/** Who did what to whom, coded by the PLOVER roots. */
export interface Event extends Base {
  readonly kind: "event"
  /** PLOVER root: "ACCUSE", "AID", "ASSAULT", … */
  readonly code: string
  readonly source: string | null
  readonly target: string | null
}

/** A count or measure the report gives, with what it counts. */
export interface Figure extends Base {
  readonly kind: "figure"
  readonly quantity: Quantity
  /** The words for what is counted. */
  readonly of?: Span
}

export type Entry = Statement | Meeting | Commitment | Event | Figure
