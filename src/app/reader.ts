import { findingsIn } from "../check/index.ts"
import type { Rates } from "../model/rates.ts"
import type { Reading } from "../model/reading.ts"
import type { Told } from "../model/report.ts"
import { loadParser } from "../parse/load.ts"
import type { Draft } from "../read/draft.ts"
import { readerWith } from "../read/read.ts"

export type { Draft }

/** What a reader stands on: the parser's weights and the reference rates. */
export interface Knowledge {
  readonly weights: Uint8Array
  readonly rates: Rates
}

export interface Reader {
  /** The whole reading of one report. */
  read(text: string, told?: Told): Reading
  /** The reading with all that it rests on: sentences, mentions, candidates passed by. */
  draft(text: string, told?: Told): Draft
}

/** Joins reading and checking. Runs in a browser too. */
export function createReader({ weights, rates }: Knowledge): Reader {
  const draft = readerWith(loadParser(weights))
  return {
    draft,
    read(text, told) {
      const { report, parties, dates, quantities, entries } = draft(text, told)
      const reading = { report, parties, dates, quantities, entries }
      return { ...reading, findings: findingsIn(reading, rates) }
    },
  }
}
