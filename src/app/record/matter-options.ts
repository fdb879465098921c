import type { DatabaseSync } from "node:sqlite"
import type { MatterFilter } from "../../store/lists/matters.ts"
import { profilesMeant } from "../../store/lists/parties.ts"
import { endsOf, type PageOptions } from "./list-options.ts"

/** What a list of matters is narrowed to; a party is meant by its id or by a name. */
export interface MatterListOptions extends PageOptions {
  readonly kind?: "statement" | "meeting" | "commitment" | "event"
  readonly provider?: string
  readonly recipient?: string
  readonly instrument?: string
  readonly stage?: string
  readonly agreement?: "agreed" | "conflict" | "corrected"
  /** Told by so many reports at least. */
  readonly reports?: number
  readonly from?: string
  readonly until?: string
  readonly sort?: "reported" | "happened" | "amount"
}

/** The options as the store takes them; undefined where a party is named that nobody is. */
export function matterFilterOf(
  database: DatabaseSync,
  options: MatterListOptions,
): MatterFilter | undefined {
  const { kind, provider, recipient, instrument, stage, agreement, reports, from, until } = options
  const meant = (name: string | undefined) =>
    name === undefined ? undefined : profilesMeant(database, name)
  const [providers, recipients] = [meant(provider), meant(recipient)]
  if (providers?.length === 0 || recipients?.length === 0) return undefined
  return {
    ...(kind !== undefined && { kind }),
    ...(instrument !== undefined && { instrument }),
    ...(stage !== undefined && { stage }),
    ...(agreement !== undefined && { agreement }),
    ...(reports !== undefined && { reports }),
    ...(providers && { providers }),
    ...(recipients && { recipients }),
    ...(from !== undefined && { from: endsOf(from, "from").start }),
    ...(until !== undefined && { to: endsOf(until, "until").end }),
  }
}
