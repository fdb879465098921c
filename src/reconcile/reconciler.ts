import type { Verdict } from "../model/judgement.ts"
import type { Matter } from "../model/matter.ts"
import type { NamedForm, Profile } from "../model/profile.ts"
import type { Rates } from "../model/rates.ts"
import type { Reading } from "../model/reading.ts"
import type { Report } from "../model/report.ts"
import type { EntryTie } from "./around.ts"
import { copyKeys, judgeCopies } from "./copies.ts"
import { entryKeys } from "./entry-keys.ts"
import { formKeys } from "./form-keys.ts"
import { type Form, formOf } from "./forms.ts"
import { judgeEntries } from "./judge-entries.ts"
import { judgeForms } from "./judge-forms.ts"
import { matterOf } from "./matter-of.ts"
import { profileOf } from "./profile-of.ts"
import { dayOfReport, type Subject } from "./subject.ts"
import { matterIdOf } from "./told-order.ts"
import { type Judged, webOf } from "./web.ts"

/** Reports reconciled in memory: what a store does with tables, in one place to read and to test. */
export interface Reconciler {
  /** Adds one reading; a report that is there already changes nothing. */
  add(reading: Omit<Reading, "findings">): void
  /** Puts a person's judgement on record, which outweighs ours. */
  decide(judged: Judged): void
  profiles(): readonly Profile[]
  matters(): readonly Matter[]
  /** Every pair on record: judged the same, unsure or tied by us, and all that people judged. */
  judged(): readonly Judged[]
  /** The profile of a party, and of a form by its key. */
  profileOf(report: string, party: string): string | null
  /** An entry with what stands behind it. */
  subject(entry: string): Subject | undefined
}

/** A record of nothing yet. */
export function reconciler(rates: Rates): Reconciler {
  const forms = new Map<string, Form>()
  const seenIn = new Map<string, Set<Report>>()
  const reports = new Map<string, Report>()
  const subjects = new Map<string, Subject>()
  const entriesOf = new Map<string, Set<string>>()
  const formOfParty = new Map<string, string>()

  const formWeb = webOf<Form>({ about: "party", keysOf: formKeys, judge: judgeForms })
  const copyWeb = webOf<Report>({
    about: "report",
    keysOf: ({ text }) => copyKeys(text),
    judge: (a, b) => judgeCopies(a.text, b.text),
  })
  const sameParty = (one: string, other: string): Verdict => {
    const people = formWeb
      .judgedWith(one)
      .filter(({ by, left, right }) => by !== undefined && (left === other || right === other))
      .toSorted((a, b) => ((a.at ?? "") < (b.at ?? "") ? 1 : -1))
    if (people[0] !== undefined) return people[0].verdict
    const [a, b] = [forms.get(one), forms.get(other)]
    return (a && b && judgeForms(a, b)?.verdict) ?? "different"
  }
  const entryWeb = webOf<Subject>({
    about: "entry",
    keysOf: (subject) => entryKeys(subject, rates),
    judge: (a, b) => judgeEntries(a, b, { sameParty, rates }),
  })

  const partyIn = (report: string, party: string): string => `${report} ${party}`

  const addParties = ({ report, parties }: Omit<Reading, "findings">): void => {
    for (const party of parties) {
      const form = formOf(party, report, parties)
      formOfParty.set(partyIn(report.id, party.id), form.key)
      seenIn.set(form.key, (seenIn.get(form.key) ?? new Set()).add(report))
      forms.set(form.key, forms.get(form.key) ?? form)
      formWeb.add(form.key, form)
    }
  }

  const addEntries = ({ report, parties, entries }: Omit<Reading, "findings">): void => {
    const byId = new Map(parties.map((party) => [party.id, party]))
    for (const entry of entries) {
      if (entry.kind === "figure") continue
      const form = (id: string) => formOfParty.get(partyIn(report.id, id))
      const subject = { entry, report, party: (id: string) => byId.get(id), form }
      subjects.set(entry.id, subject)
      for (const { id } of parties) {
        const key = form(id) ?? ""
        entriesOf.set(key, (entriesOf.get(key) ?? new Set()).add(entry.id))
      }
      entryWeb.add(entry.id, subject)
    }
  }

  const profileIdOfForm = (key: string): string => profileFrom(formWeb.headOf(key)).id
  const profileFrom = (head: string): Profile =>
    profileOf(formWeb.membersOf(head).flatMap((key) => counted(forms.get(key), seenIn.get(key))))

  const partyProfile = (report: string, party: string): string | null => {
    const key = formOfParty.get(partyIn(report, party))
    return key === undefined ? null : profileIdOfForm(key)
  }

  const membersOf = (head: string): readonly Subject[] =>
    entryWeb.membersOf(head).flatMap((id) => subjects.get(id) ?? [])

  const matterFrom = (head: string): Matter => {
    const members = membersOf(head)
    return matterOf(members, {
      profileOf: partyProfile,
      copyGroupOf: (id) => copyWeb.headOf(id),
      matterOf: (entry) =>
        subjects.has(entry) ? matterIdOf(membersOf(entryWeb.headOf(entry))) : undefined,
      ties: members.flatMap(({ entry }) => entryWeb.judgedWith(entry.id).flatMap(tiesIn)),
      rates,
    })
  }

  return {
    add(reading) {
      if (reports.has(reading.report.id)) return
      reports.set(reading.report.id, reading.report)
      copyWeb.add(reading.report.id, reading.report)
      addParties(reading)
      addEntries(reading)
    },
    decide(judged) {
      if (judged.about === "report") copyWeb.decide(judged)
      if (judged.about === "entry") entryWeb.decide(judged)
      if (judged.about !== "party") return
      formWeb.decide(judged)
      for (const key of [judged.left, judged.right])
        for (const entry of entriesOf.get(key) ?? []) entryWeb.again(entry)
    },
    profiles: () => formWeb.heads().map(profileFrom),
    matters: () => entryWeb.heads().map(matterFrom),
    judged: () => [...formWeb.judged(), ...entryWeb.judged(), ...copyWeb.judged()],
    profileOf: partyProfile,
    subject: (entry) => subjects.get(entry),
  }
}

/** A form with the reports that use it. */
function counted(form: Form | undefined, seen: ReadonlySet<Report> = new Set()): NamedForm[] {
  if (form === undefined) return []
  const days = [...seen].flatMap((report) => dayOfReport(report) ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return [
    {
      ...form,
      reports: seen.size,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  ]
}

function tiesIn({ left, right, tie }: Judged): readonly EntryTie[] {
  if (tie === undefined) return []
  const [entry, to] = tie.of === "left" ? [left, right] : [right, left]
  return [{ kind: tie.kind, entry, to }]
}
