import { commitments, events, figures, meetings, statements } from "./entries.ts"
import type { AnyListing } from "./listing.ts"
import { findings, matters, parties, reports } from "./others.ts"

/** Every list that `onrecord list` knows, as the help shows them. */
export const listings: readonly AnyListing[] = [
  reports,
  statements,
  meetings,
  commitments,
  events,
  figures,
  parties,
  matters,
  findings,
]
