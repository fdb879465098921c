import type { Day } from "../model/day.ts"
import type { Decision } from "../model/decision.ts"
import type { Entry } from "../model/entry.ts"
import type { Finding } from "../model/finding.ts"
import type { Judgement } from "../model/judgement.ts"
import type { Matter } from "../model/matter.ts"
import type { Party } from "../model/party.ts"
import type { Profile } from "../model/profile.ts"
import type { Reading } from "../model/reading.ts"
import type { Report } from "../model/report.ts"

/**
 * What an export sees of a record. Lists may be asked for more than once and give the same things
 * in the same order each time, one by one, so that a large record needs no more memory than a
 * small one.
 */
export interface RecordSource {
  /** The day as of which the record is told; undefined for all that it holds. */
  readonly asOf?: Day
  /** Every reading, earliest report first. */
  reports(): Iterable<RecordedReading>
  /** Every matter, earliest first. */
  matters(): Iterable<Matter>
  profiles(): Iterable<Profile>
  /** The findings of single reports and those across reports. */
  findings(): Iterable<RecordedFinding>
  judgements(): Iterable<Judgement>
  decisions(): Iterable<Decision>
  entry(id: string): RecordedEntry | undefined
  matter(id: string): Matter | undefined
  profile(id: string): Profile | undefined
  /** The matter that an entry belongs to. */
  matterOf(entry: string): string | undefined
  /** The matters that a profile takes part in, earliest first. */
  mattersWith(profile: string): Iterable<Matter>
  /** The profile of a party that one report names. */
  profileOf(party: string): Profile | undefined
}

/** A reading as the record holds it. */
export interface RecordedReading {
  readonly reading: Reading
  /** When the record took it in: UTC, `2026-01-31T12:00:00.000Z`. */
  readonly added?: string
}

/** An entry with the report that tells it. */
export interface RecordedEntry {
  readonly entry: Entry
  readonly report: Report
  /** A party of the same report. */
  party(id: string): Party | undefined
}

/** A finding with the report whose words it doubts. */
export interface RecordedFinding {
  readonly finding: Finding
  /** Undefined where it is about more than one report; its spans then belong to its entries. */
  readonly report?: Report
  /** Set where a person dismissed it. */
  readonly dismissed?: { readonly by: string; readonly reason: string; readonly at: string }
}

/** The day a report counts for: published, or the dateline's, or what it was resolved against. */
export const reportedOn = ({ published, dateline, day }: Report): Day | undefined =>
  published ?? dateline?.on ?? day?.value
