import type { Keeping } from "../../store/kept.ts"
import type { Kept } from "../../store/readings.ts"
import type { Opened } from "./opened.ts"

/** A report that was just read, and what its reading changed. */
export interface JustKept {
  readonly report: number
  readonly kept: Kept
  readonly keeping: Keeping
  readonly at: string
}

export function reconcileReport(_opened: Opened, _just: JustKept): void {}
