import { readFileSync } from "node:fs"
import type { Span } from "../../src/model/span.ts"

/** One attribution of the gold files: a stretch of words and who is said to have said them. */
export interface GoldQuote extends Span {
  readonly kind: "direct" | "indirect" | "mixed"
  readonly speaker: Span | null
  readonly speakerName?: string
  readonly cueClass?: "say" | "other" | null
  readonly nested?: boolean
  readonly cueless?: boolean
}

export interface GoldReport {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

/** Every report of a file of attributions, one JSON object a line. */
export const goldReports = (file: string): GoldReport[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): GoldReport => JSON.parse(line))

/** Speech rather than thought or attitude, told by a cue and not inside another attribution. */
export const isSaid = (quote: GoldQuote): boolean =>
  quote.cueClass !== "other" && quote.cueless !== true && quote.nested !== true

/** PolNeAR's ids carry the day: `breitbart_2016-09-12_stealth-over-health`. */
export const dayOf = (id: string): string | undefined => /\d{4}-\d\d-\d\d/u.exec(id)?.[0]
