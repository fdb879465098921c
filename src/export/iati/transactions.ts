import type { Day } from "../../model/day.ts"
import type { Stage } from "../../model/entry.ts"
import type { CommitmentMatter } from "../../model/matter.ts"
import type { Profile } from "../../model/profile.ts"
import {
  commitmentOf,
  dayOf,
  figureOf,
  firstDayOf,
  profileIn,
  sumInWords,
  sumOf,
} from "../commitments/told-commitment.ts"
import type { RecordSource } from "../record.ts"
import { narrative } from "./narrative.ts"
import { element } from "./xml.ts"

/** IATI's TransactionType: an outgoing pledge, commitment or disbursement. */
const typeOf: Readonly<Partial<Record<Stage, "12" | "2" | "3">>> = {
  announced: "12",
  committed: "2",
  contracted: "2",
  ordered: "2",
  delivered: "3",
}

/** The day each type of transaction was first told of. */
function firstDays(matter: CommitmentMatter): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  for (const { stage, on } of matter.stages) {
    const type = typeOf[stage]
    const day = (on === undefined ? undefined : firstDayOf(on)) ?? dayOf(matter)
    if (type !== undefined && day !== undefined && !days.has(type)) days.set(type, day)
  }
  return days
}

/**
 * One transaction a type, with the sum that most reports tell. What a whole has committed its parts
 * do not commit again: IATI's readers add up all transactions. A sum without a figure ("billions")
 * is no transaction.
 */
export function transactionsOf(record: RecordSource, matter: CommitmentMatter): readonly string[] {
  const sum = sumOf(matter)
  const figure = sum && figureOf(sum)
  if (sum === undefined || figure === undefined || figure.startsWith("-")) return []
  const whole = matter.partOf === undefined ? undefined : commitmentOf(record, matter.partOf)
  const inWhole = whole && figureIn(whole) ? firstDays(whole) : new Map<string, Day>()
  const provider = profileIn(record, matter.provider)
  const recipient = profileIn(record, matter.recipient)
  return [...firstDays(matter)]
    .filter(([type]) => !inWhole.has(type))
    .sort(([, a], [, b]) => a.localeCompare(b))
    .map(([type, day]) =>
      element(
        "transaction",
        { ref: `${matter.id}-${type}` },
        element("transaction-type", { code: type }),
        element("transaction-date", { "iso-date": day }),
        element("value", { currency: sum.currency, "value-date": day }, figure),
        element("description", {}, narrative(sumInWords(sum))),
        organisation("provider-org", provider),
        organisation("receiver-org", recipient),
      ),
    )
}

const figureIn = (matter: CommitmentMatter): string | undefined => {
  const sum = sumOf(matter)
  return sum && figureOf(sum)
}

const organisation = (name: string, profile: Profile | undefined): string =>
  profile === undefined ? "" : element(name, {}, narrative(profile.name))
