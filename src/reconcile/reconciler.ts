import type { Verdict } from "../model/judgement.ts"
import type { Matter } from "../model/matter.ts"
import type { NamedForm, Profile } from "../model/profile.ts"
import type { Rates } from "../model/rates.ts"
import type { Reading } from "../model/reading.ts"
import { dayOfReport, type Report } from "../model/report.ts"
import type { EntryTie } from "./around.ts"
import { copyKeys, judgeCopies } from "./copies.ts"
import { entryKeys } from "./entry-keys.ts"
import { formKeys } from "./form-keys.ts"
import { type Form, formOf } from "./forms.ts"
import { judgeEntries } from "./judge-entries.ts"
import { judgeForms } from "./judge-forms.ts"
import { matterOf } from "./matter-of.ts"
import { profileOf } from "./profile-of.ts"
import type { Subject } from "./subject.ts"
import { inReportOrder, matterIdOf } from "./told-order.ts"
import { type Judged, Web } from "./web.ts"

type Read = Omit<Reading, "findings">

const partyIn = (report: string, party: string): string => `${report} ${party}`

/** Reports reconciled in memory: what a store does with tables, in one place to read and to test. */
export class Reconciler {
  readonly #rates: Rates
  readonly #reports = new Set<string>()
  readonly #subjects = new Map<string, Subject>()
  readonly #forms = new Map<string, Form>()
  /** For each form the reports that use it, each as that report has it, and entries beside it. */
  readonly #usedIn = new Map<string, Map<Report, Form>>()
  readonly #entriesOf = new Map<string, Set<string>>()
  readonly #formOfParty = new Map<string, string>()

  readonly #parties = new Web<Form>({ about: "party", keysOf: formKeys, judge: judgeForms })
  readonly #copies = new Web<Report>({
    about: "report",
    keysOf: ({ text }) => copyKeys(text),
    judge: (a, b) => judgeCopies(a.text, b.text),
  })
  readonly #entries = new Web<Subject>({
    about: "entry",
    keysOf: (subject) => entryKeys(subject, this.#rates),
    judge: (a, b) =>
      judgeEntries(a, b, {
        sameParty: (one, other) => this.#sameParty(one, other),
        rates: this.#rates,
      }),
  })

  constructor(rates: Rates) {
    this.#rates = rates
  }

  /** Adds one reading; a report that is there already changes nothing. */
  add(reading: Read): void {
    const { report } = reading
    if (this.#reports.has(report.id)) return
    this.#reports.add(report.id)
    this.#copies.add(report.id, report)
    this.#addParties(reading)
    this.#addEntries(reading)
  }

  /** Puts a person's judgement on record, which outweighs ours. */
  decide(judged: Judged): void {
    if (judged.about === "report") this.#copies.decide(judged)
    if (judged.about === "entry") this.#entries.decide(judged)
    if (judged.about !== "party") return
    this.#parties.decide(judged)
    for (const form of [judged.left, judged.right])
      for (const entry of this.#entriesOf.get(form) ?? []) this.#entries.again(entry)
  }

  profiles(): readonly Profile[] {
    return this.#parties.groups().map((forms) => this.#profileFrom(forms))
  }

  matters(): readonly Matter[] {
    return this.#entries.groups().map((entries) => this.#matterFrom(entries))
  }

  /** Every pair on record: judged the same, unsure or tied by us, and all that people judged. */
  judged(): readonly Judged[] {
    return [this.#parties, this.#entries, this.#copies].flatMap((web) => web.judged())
  }

  /** The id of the profile that a party of a report belongs to. */
  profileOf(report: string, party: string): string | null {
    const form = this.#formOfParty.get(partyIn(report, party))
    return form === undefined ? null : this.#profileFrom(this.#parties.groupOf(form)).id
  }

  /** An entry with what stands behind it. */
  subject(entry: string): Subject | undefined {
    return this.#subjects.get(entry)
  }

  #addParties({ report, parties }: Read): void {
    for (const party of parties) {
      const form = formOf(party, report, parties)
      this.#formOfParty.set(partyIn(report.id, party.id), form.key)
      const used = this.#usedIn.get(form.key) ?? new Map<Report, Form>()
      this.#usedIn.set(form.key, used.set(report, used.get(report) ?? form))
      this.#forms.set(form.key, this.#forms.get(form.key) ?? form)
      this.#parties.add(form.key, form)
    }
  }

  #addEntries({ report, parties, entries }: Read): void {
    const byId = new Map(parties.map((party) => [party.id, party]))
    const form = (id: string) => this.#formOfParty.get(partyIn(report.id, id))
    const keys = parties.flatMap(({ id }) => form(id) ?? [])
    for (const entry of entries) {
      if (entry.kind === "figure") continue
      const subject = { entry, report, party: (id: string) => byId.get(id), form }
      this.#subjects.set(entry.id, subject)
      for (const key of keys)
        this.#entriesOf.set(key, (this.#entriesOf.get(key) ?? new Set()).add(entry.id))
      this.#entries.add(entry.id, subject)
    }
  }

  /** What a person said last; else what the two forms tell, whatever else has joined them. */
  #sameParty(one: string, other: string): Verdict {
    const [latest] = this.#parties
      .judgedWith(one)
      .filter(({ by, left, right }) => by !== undefined && (left === other || right === other))
      .toSorted((a, b) => ((a.at ?? "") < (b.at ?? "") ? 1 : -1))
    if (latest !== undefined) return latest.verdict
    const [a, b] = [this.#forms.get(one), this.#forms.get(other)]
    return (a && b && judgeForms(a, b)?.verdict) ?? "different"
  }

  #profileFrom(forms: readonly string[]): Profile {
    return profileOf(forms.flatMap((key) => counted(this.#usedIn.get(key) ?? new Map())))
  }

  #membersOf(entries: readonly string[]): readonly Subject[] {
    return entries.flatMap((id) => this.#subjects.get(id) ?? [])
  }

  #matterFrom(entries: readonly string[]): Matter {
    return matterOf(this.#membersOf(entries), {
      profileOf: (report, party) => this.profileOf(report, party),
      copyGroupOf: (report) => this.#copies.headOf(report),
      matterOf: (entry) =>
        this.#subjects.has(entry)
          ? matterIdOf(this.#membersOf(this.#entries.groupOf(entry)))
          : undefined,
      ties: entries.flatMap((entry) => this.#entries.judgedWith(entry).flatMap(tiesIn)),
      rates: this.#rates,
    })
  }
}

/** A form with the reports that use it, in the words of the earliest. */
function counted(used: ReadonlyMap<Report, Form>): readonly NamedForm[] {
  const [earliest] = [...used.keys()].sort(inReportOrder)
  const form = earliest && used.get(earliest)
  if (form === undefined) return []
  const days = [...used.keys()].flatMap((report) => dayOfReport(report) ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return [{ ...form, reports: used.size, ...bounds }]
}

function tiesIn({ left, right, tie }: Judged): readonly EntryTie[] {
  if (tie === undefined) return []
  const [entry, to] = tie.of === "left" ? [left, right] : [right, left]
  return [{ kind: tie.kind, entry, to }]
}
