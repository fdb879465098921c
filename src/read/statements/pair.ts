import type { Span } from "../../model/span.ts"

/** A pair of marks found in one block; `closed` tells whether the closing mark was there. */
export interface Pair extends Span {
  readonly inner: Span
  readonly closed: boolean
}
