import type { Day } from "./day.ts"
import type { Party } from "./party.ts"

/** One party across reports: a person, body, country, outlet or group under all its spellings. */
export interface Profile {
  readonly id: string
  readonly kind: Party["kind"]
  /** Of a person the whole name that most reports use, of others the fullest of the common ones. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The forms that were judged the same, most reported first. */
  readonly forms: readonly NamedForm[]
  /** Offices over time, earliest first. */
  readonly offices: readonly Office[]
}

/**
 * One way in which reports name a party: the name with what tells it from its homonyms. Parties of
 * two reports with one form are one without a judgement; forms are what judgements are about.
 */
export interface NamedForm {
  readonly key: string
  readonly kind: Party["kind"]
  readonly name: string
  readonly country?: string
  readonly office?: string
  readonly of?: string
  readonly reports: number
  readonly from?: Day
  readonly to?: Day
}

/** An office as reports gave it to a person, with the first and last report that did. */
export interface Office {
  readonly office: string
  readonly of?: string
  readonly from?: Day
  readonly to?: Day
  readonly reports: number
}
