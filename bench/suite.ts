/** One number that a suite measured, beside what others reach. */
export interface Measure {
  readonly name: string
  /** As printed: percent with one decimal unless `unit` says otherwise. */
  readonly value: number
  readonly unit?: string
  /** Published or measured figures of others: "HeidelTime 77.5". */
  readonly reference?: string
  /** The figure we set out to reach. */
  readonly mark?: number
}

/** One gold item and whether it was read right, by which two commits are compared. */
export interface Item {
  /** Stable between runs: document and gold offsets, or text and offsets of what was invented. */
  readonly id: string
  readonly right: boolean
  /** Kind of error: "miss", "spurious", "value", "speaker", … Only where wrong. */
  readonly category?: string
  /** The words in context, what was wanted and what was read. */
  readonly shows: string
}

export interface SuiteResult {
  readonly measures: readonly Measure[]
  readonly items: readonly Item[]
}

/** One benchmark: reads gold files, runs the reader on their texts, counts. */
export interface Suite {
  readonly name: string
  readonly asks: string
  /** Paths inside the gold folder that it needs. */
  readonly files: readonly string[]
  run(gold: string): Promise<SuiteResult>
}
