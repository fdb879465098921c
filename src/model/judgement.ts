/** Are two of them the same? `unsure` waits for a person. */
export type Verdict = "same" | "different" | "unsure"

/** What a judgement is about: the forms under which parties are named, entries, or reports. */
export type JudgedKind = "party" | "entry" | "report"

/** One thing that was held against another, with the words or values of both. */
export interface Compared {
  readonly feature: string
  readonly left: string
  readonly right: string
  /** What it adds to the score: above zero for the same, below zero against it. */
  readonly weight: number
}

/**
 * How two commitments hang together that are not one: a call-off is part of its framework, a
 * promise made again or raised renews the older one.
 */
export interface Tie {
  readonly kind: "partOf" | "renews"
  /** Which of the two is the part, or the newer one. */
  readonly of: "left" | "right"
}

/** What a comparison finds, before anybody puts it on record. */
export interface Comparison {
  readonly verdict: Verdict
  /** 0 for surely different to 1 for surely the same. */
  readonly score: number
  /** One sentence for a person: why. */
  readonly why: string
  readonly compared: readonly Compared[]
  /** Only where the two are not the same. */
  readonly tie?: Tie
}

/** A judgement of two, kept for good: a later one outweighs it, none is overwritten. */
export interface Judgement {
  readonly id: string
  readonly about: JudgedKind
  /** The two, in code-unit order: `left < right`. */
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly score?: number
  readonly why: string
  readonly compared?: readonly Compared[]
  readonly tie?: Tie
  /** A person's name; undefined where OnRecord judged by itself. */
  readonly by?: string
  /** When it was put on record: UTC, `2026-01-31T12:00:00.000Z`. */
  readonly at: string
}

/** Pairs that wait for a person are counted up to here, and one more where there are more. */
export const mostWaiting = 1_000
