import { readFileSync } from "node:fs"
import { localReader } from "../src/app/local-reader.ts"
import { ratesOf } from "../src/app/rates.ts"
import type { Surroundings, ToldMatter } from "../src/check/across/check-across.ts"
import { findingsAcross } from "../src/check/across/index.ts"
import type { Finding } from "../src/model/finding.ts"
import type { Matter } from "../src/model/matter.ts"
import type { Reading } from "../src/model/reading.ts"
import { isOfOneReport } from "../src/reconcile/forms.ts"
import { Reconciler } from "../src/reconcile/reconciler.ts"

export const rates = ratesOf(readFileSync(new URL("../data/rates.tsv", import.meta.url), "utf8"))

/** A report as a test writes it down. */
export type Told = readonly [outlet: string, published: string, text: string]

export const readingsOf = (reports: readonly Told[]): readonly Reading[] =>
  reports.map(([outlet, published, text]) => localReader().read(text, { outlet, published }))

/** All the reports in one record. */
export function recordOf(readings: readonly Reading[]): Reconciler {
  const record = new Reconciler(rates)
  for (const reading of readings) record.add(reading)
  return record
}

/** What the checks across reports say of the record. */
export function findingsOf(readings: readonly Reading[]): readonly Finding[] {
  const record = recordOf(readings)
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const profiles = new Map(record.profiles().map((profile) => [profile.id, profile]))
  const told = new Map(record.matters().map((matter) => [matter.id, toldMatter(matter)]))
  const homes = new Map(
    [...told.values()].flatMap((each) =>
      each.matter.entries.map((entry) => [entry, each] as const),
    ),
  )

  function toldMatter(matter: Matter): ToldMatter {
    const tellings = matter.entries.flatMap((id) => {
      const subject = record.subject(id)
      if (subject === undefined) return []
      const { entry, report } = subject
      const quantities = byReport.get(report.id)?.quantities ?? []
      const profile = (party: string) => record.profileOf(report.id, party)
      const isNamed = (party: string) => !isOfOneReport(subject.form(party) ?? "")
      return [{ entry, report, quantities, profile, isNamed }]
    })
    return { matter, tellings }
  }

  const around: Surroundings = {
    matter: (id) => told.get(id),
    near: (id) =>
      record
        .judged()
        .filter(({ verdict }) => verdict === "unsure")
        .flatMap(({ left, right }) => [[left, right] as const, [right, left] as const])
        .filter(([entry]) => homes.get(entry)?.matter.id === id)
        .flatMap(([, other]) => homes.get(other) ?? [])
        .flatMap(({ matter }) => (matter.id === id ? [] : matter.id)),
    commitments: (provider, recipient) =>
      [...told.values()].filter(
        ({ matter }) =>
          matter.kind === "commitment" &&
          matter.provider === provider &&
          matter.recipient === recipient,
      ),
    profile: (id) => profiles.get(id),
    rates,
  }
  return [...told.values()].flatMap((each) => findingsAcross(each, around))
}
