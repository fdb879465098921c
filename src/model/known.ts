/**
 * How a value is known: `stated` in the words themselves, `resolved` from the words and the
 * report's day, or `assumed`, a default that `by` names.
 */
export interface Known<Value> {
  readonly value: Value
  readonly known: "stated" | "resolved" | "assumed"
  /** The default that was assumed, in words for a person. Only on `assumed`. */
  readonly by?: string
}

/** How far to trust an entry; what each word is worth is measured in docs/benchmarks.md. */
export type Confidence = "high" | "medium" | "low"
