import type { Party } from "../../model/party.ts"
import type { Reading } from "../../model/reading.ts"
import type { Subject } from "../../reconcile/subject.ts"

/** The entries of a reading as what comparing them needs. `form` gives the key of a party's form. */
export function subjectsOf(
  { report, parties, entries }: Pick<Reading, "report" | "parties" | "entries">,
  form: (party: string) => string | undefined,
): readonly Subject[] {
  const byId = new Map<string, Party>(parties.map((party) => [party.id, party]))
  const party = (id: string): Party | undefined => byId.get(id)
  return entries.map((entry) => ({ entry, report, party, form }))
}
