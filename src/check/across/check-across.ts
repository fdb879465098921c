import type { Entry } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import type { Matter } from "../../model/matter.ts"
import type { Quantity } from "../../model/quantity.ts"
import type { Rates } from "../../model/rates.ts"
import type { Report } from "../../model/report.ts"

/** One entry of a matter as its report tells it. */
export interface Telling<E extends Entry = Entry> {
  readonly entry: E
  readonly report: Report
  readonly quantities: readonly Quantity[]
  /** The profile of one of its report's parties. */
  profile(party: string): string | null
  /** Does the report name the party so that others may name it, too: no "official", no "A"? */
  isNamed(party: string): boolean
}

/** A matter with its tellings, earliest report first. */
export interface ToldMatter<M extends Matter = Matter> {
  readonly matter: M
  readonly tellings: readonly Telling[]
}

/** What a check may ask of the record around a matter; `app` answers from the store. */
export interface Surroundings {
  matter(id: string): ToldMatter | undefined
  /** The ids of matters of which an entry may be the same as one of this matter: nobody is sure. */
  near(id: string): readonly string[]
  /** All commitments from one profile to another. */
  commitments(provider: string, recipient: string | null): readonly ToldMatter[]
  /** The name and kind of a profile. */
  profile(id: string): { readonly name: string; readonly kind: string } | undefined
  readonly rates: Rates
}

/** One question asked of a matter that many reports tell. */
export interface CheckAcross {
  readonly id: string
  readonly asks: string
  run(told: ToldMatter, around: Surroundings): Iterable<Finding>
}
