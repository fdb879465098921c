import type { Decision, RecordedFinding, RecordSource } from "../../src/export/record.ts"
import { reportedOn } from "../../src/export/record.ts"
import type { Reading } from "../../src/index.ts"
import { idOf } from "../../src/model/id.ts"
import type { Judgement } from "../../src/model/judgement.ts"
import type { Matter } from "../../src/model/matter.ts"
import type { Profile } from "../../src/model/profile.ts"

/** What a record holds besides its readings. */
interface Besides {
  readonly matters?: readonly Matter[]
  readonly judgements?: readonly Judgement[]
  readonly decisions?: readonly Decision[]
  readonly findings?: readonly RecordedFinding[]
}

const byDay = (a: Reading, b: Reading): number =>
  (reportedOn(a.report) ?? "").localeCompare(reportedOn(b.report) ?? "")

/** A record in memory: parties of one kind and name are one profile, the matters are as given. */
export function recordOf(given: readonly Reading[], besides: Besides = {}): RecordSource {
  const readings = given.toSorted(byDay)
  const entries = new Map(
    readings.flatMap(({ entries, report, parties }) =>
      entries.map((entry) => {
        const party = (id: string) => parties.find((each) => each.id === id)
        return [entry.id, { entry, report, party }] as const
      }),
    ),
  )
  const { profiles, profileOf } = profilesOf(readings)
  const { matters = [], judgements = [], decisions = [], findings = [] } = besides
  const matterOf = new Map(matters.flatMap(({ id, entries }) => entries.map((each) => [each, id])))
  return {
    reports: () => readings.map((reading) => ({ reading, added: "2026-01-31T12:00:00.000Z" })),
    matters: () => matters,
    profiles: () => profiles.values(),
    findings: () => [
      ...readings.flatMap(({ report, findings }) =>
        findings.map((finding) => ({ finding, report })),
      ),
      ...findings,
    ],
    judgements: () => judgements,
    decisions: () => decisions,
    entry: (id) => entries.get(id),
    matter: (id) => matters.find((each) => each.id === id),
    profile: (id) => profiles.get(id),
    matterOf: (id) => matterOf.get(id),
    profileOf: (id) => profileOf.get(id),
  }
}

function profilesOf(readings: readonly Reading[]) {
  const profiles = new Map<string, Profile>()
  const profileOf = new Map<string, Profile>()
  for (const { parties, report } of readings) {
    const day = reportedOn(report)
    for (const { id, kind, name, country, office } of parties) {
      const profileId = idOf("N", kind, name)
      const days = day === undefined ? {} : { from: day, to: day }
      const form = { key: `${kind}:${name}`, kind, name, reports: 1, ...days }
      const profile = profiles.get(profileId) ?? {
        id: profileId,
        kind,
        name,
        ...(country === undefined ? {} : { country }),
        forms: [form],
        offices: office === undefined ? [] : [{ office, reports: 1, ...days }],
      }
      profiles.set(profileId, profile)
      profileOf.set(id, profile)
    }
  }
  return { profiles, profileOf }
}
