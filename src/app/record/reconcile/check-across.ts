import type { Surroundings, Telling, ToldMatter } from "../../../check/across/check-across.ts"
import { findingsAcross as doubtsAbout } from "../../../check/across/index.ts"
import type { Matter } from "../../../model/matter.ts"
import { isOfOneReport } from "../../../reconcile/forms.ts"
import { endFinding, findingsAcross, keepFinding } from "../../../store/findings.ts"
import { judgementsOf } from "../../../store/judgements.ts"
import { commitmentsBetween, matterById } from "../../../store/lists/matters.ts"
import { listedProfile, profileNumber } from "../../../store/lists/parties.ts"
import { entriesEverOfMatter, matterIdOfRow, matterOfEntry } from "../../../store/matters.ts"
import { profileOfForm, profileRow } from "../../../store/profiles.ts"
import { referenceRates } from "../../local-reader.ts"
import type { Opened } from "../opened.ts"
import type { Round } from "./entries.ts"
import type { KnownSubject } from "./subjects.ts"

/** Asks every check across reports about these matters, and keeps or ends their findings. */
export function checkMatters(opened: Opened, matters: Iterable<number>, round: Round): void {
  const { database } = opened
  const around = surroundingsIn(opened, round)
  for (const number of matters) {
    const members = entriesEverOfMatter(database, number)
    const left = new Set(members.flatMap((entry) => findingsAcross(database, entry)))
    const told = around.matter(matterIdOfRow(database, number))
    for (const finding of told === undefined ? [] : doubtsAbout(told, around)) {
      left.delete(finding.id)
      const reported = told?.matter.last ?? round.at.slice(0, 10)
      keepFinding(database, finding, { report: null, reported, at: round.at })
    }
    for (const id of left) endFinding(database, id, round.at)
  }
}

/** What checks may ask of the record around a matter. */
function surroundingsIn({ database }: Opened, { subjects }: Round): Surroundings {
  const told = (matter: Matter): ToldMatter => ({
    matter,
    tellings: matter.entries.flatMap((id) => {
      const subject = subjects.subject(id)
      return subject === undefined ? [] : [tellingOf(subject)]
    }),
  })
  const tellingOf = ({ entry, report, quantities, form }: KnownSubject): Telling => ({
    entry,
    report,
    quantities,
    profile(party) {
      const key = form(party)
      return key === undefined ? null : (profileOfForm(database, key) ?? null)
    },
    isNamed: (party) => !isOfOneReport(form(party) ?? ""),
  })
  const matter = (id: string): ToldMatter | undefined => {
    const listed = matterById(database, id)
    return listed && told(listed.matter)
  }
  return {
    matter,
    near(id) {
      const own = matterById(database, id)?.matter
      const others = new Set(
        (own?.entries ?? [])
          .flatMap((entry) =>
            judgementsOf(database, entry).filter((each) => each.verdict === "unsure"),
          )
          .flatMap(({ left, right }) => [left, right])
          .flatMap((entry) => matterOfEntry(database, entry)?.id ?? []),
      )
      others.delete(id)
      return [...others].sort()
    },
    commitments: (provider, recipient) =>
      commitmentsBetween(database, provider, recipient).map(({ matter: each }) => told(each)),
    profile(id) {
      const number = profileNumber(database, id)
      const row = number === undefined ? undefined : profileRow(database, number)
      return row && listedProfile(row)
    },
    rates: referenceRates(),
  }
}
