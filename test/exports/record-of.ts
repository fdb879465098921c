import type { RecordedFinding, RecordSource } from "../../src/export/record.ts"
import { reportedOn } from "../../src/export/record.ts"
import type { Reading } from "../../src/index.ts"
import type { Decision } from "../../src/model/decision.ts"
import type { Entry } from "../../src/model/entry.ts"
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

/**
 * A record in memory: parties of one kind and name are one profile, and every entry is a matter of
 * its own where no matters are given.
 */
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
  const {
    matters = ownMatters(readings, profileOf),
    judgements = [],
    decisions = [],
    findings = [],
  } = besides
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
    mattersWith: (id) => matters.filter((matter) => takesPart(matter, id)),
    profile: (id) => profiles.get(id),
    matterOf: (id) => matterOf.get(id),
    profileOf: (id) => profileOf.get(id),
  }
}

export const profileIdOf = (kind: string, name: string): string => idOf("N", kind, name)

function takesPart(matter: Matter, id: string): boolean {
  switch (matter.kind) {
    case "statement":
      return matter.speaker === id
    case "meeting":
      return matter.parties.includes(id)
    case "commitment":
      return matter.provider === id || matter.recipient === id
    case "event":
      return matter.source === id || matter.target === id
  }
}

type Profiles = ReadonlyMap<string, Profile>

const ownMatters = (readings: readonly Reading[], profileOf: Profiles): readonly Matter[] =>
  readings.flatMap((reading) =>
    reading.entries.flatMap((entry) => ownMatter(reading, entry, profileOf) ?? []),
  )

const agreed = <Value>(value: Value, entry: string) => ({
  state: "agreed" as const,
  versions: [{ value, entries: [entry] }],
})

/** The matter that one entry alone makes. */
function ownMatter(reading: Reading, entry: Entry, profileOf: Profiles): Matter | undefined {
  const { report, entries } = reading
  const { id, on } = entry
  const day = reportedOn(report)
  const base = {
    id,
    entries: [id],
    reports: 1,
    outlets: report.outlet === undefined ? [] : [report.outlet],
    independent: 1,
    ...(day === undefined ? {} : { first: day, last: day }),
    ...(on === undefined ? {} : { on: agreed(on.value.value, id) }),
  }
  const profile = (party: string | null) => (party && profileOf.get(party)?.id) || null
  const wordsAt = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end)
  switch (entry.kind) {
    case "statement": {
      const wording = agreed(entry.content.map(wordsAt).join(" … "), id)
      return {
        ...base,
        kind: "statement",
        speaker: profile(entry.speaker),
        form: entry.form,
        wording,
      }
    }
    case "meeting": {
      const parties = entry.parties.flatMap((party) => profile(party) ?? [])
      return { ...base, kind: "meeting", parties, form: entry.form }
    }
    case "commitment": {
      const { amount, instrument, stage, partOf, supplies } = entry
      return {
        ...base,
        kind: "commitment",
        provider: profile(entry.provider),
        recipient: profile(entry.recipient),
        ...(instrument === undefined ? {} : { instrument: agreed(instrument, id) }),
        ...(amount === null ? {} : { amount: agreed(amount, id) }),
        supplies: supplies.map(wordsAt),
        stages: [{ stage, entry: id, ...(day === undefined ? {} : { on: day }) }],
        stage,
        ...(partOf === undefined ? {} : { partOf }),
        parts: entries.flatMap((each) =>
          each.kind === "commitment" && each.partOf === id ? [each.id] : [],
        ),
      }
    }
    case "event":
      return {
        ...base,
        kind: "event",
        code: entry.code,
        source: profile(entry.source),
        target: profile(entry.target),
      }
    case "figure":
      return undefined
  }
}

function profilesOf(readings: readonly Reading[]) {
  const profiles = new Map<string, Profile>()
  const profileOf = new Map<string, Profile>()
  for (const { parties, report } of readings) {
    const day = reportedOn(report)
    for (const { id, kind, name, country, office } of parties) {
      const profileId = profileIdOf(kind, name)
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
