import type { Told } from "../../model/report.ts"

/** A report to add: its text, what is known of it, and the bytes it came in. */
export interface FoundReport {
  readonly kind: "report"
  readonly text: string
  readonly told: Told
  readonly original?: { readonly bytes: Uint8Array; readonly mediaType: string }
  /** Where it was found, for messages. */
  readonly where: string
}

/** What could not be read, and why. */
export interface FoundUnread {
  readonly kind: "unread"
  readonly where: string
  readonly excerpt?: string
  readonly wrong: string
  readonly todo: string
  readonly bytes?: Uint8Array
}

export type Found = FoundReport | FoundUnread
