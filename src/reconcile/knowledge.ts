import type { Verdict } from "../model/judgement.ts"
import type { Rates } from "../model/rates.ts"

/** What judging entries stands on. */
export interface Knowledge {
  /** Are two forms, by their keys, one party? */
  sameParty(formA: string, formB: string): Verdict
  readonly rates: Rates
}
