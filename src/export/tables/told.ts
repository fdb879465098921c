import type { Entry } from "../../model/entry.ts"
import type { Party } from "../../model/party.ts"
import type { Reading } from "../../model/reading.ts"
import type { Report } from "../../model/report.ts"
import { type Span, wordsAt } from "../../model/span.ts"
import type { RecordSource } from "../record.ts"

/** What one report tells, with the record it is part of. */
export interface Told {
  readonly record: RecordSource
  readonly report: Report
  readonly parties: ReadonlyMap<string, Party>
}

/** An entry of some kind with the report that tells it. */
export interface ToldEntry<Kind extends Entry> extends Told {
  readonly entry: Kind
}

export const toldBy = (record: RecordSource, { report, parties }: Reading): Told => ({
  record,
  report,
  parties: new Map(parties.map((party) => [party.id, party])),
})

/** Every entry of one kind, earliest report first. */
export const entriesOf = <Name extends Entry["kind"]>(kind: Name) =>
  function* (record: RecordSource): Iterable<ToldEntry<Extract<Entry, { kind: Name }>>> {
    for (const { reading } of record.reports()) {
      const told = toldBy(record, reading)
      for (const entry of reading.entries) if (isOf(entry, kind)) yield { ...told, entry }
    }
  }

const isOf = <Name extends Entry["kind"]>(
  entry: Entry,
  kind: Name,
): entry is Extract<Entry, { kind: Name }> => entry.kind === kind

/** Words of the report, as they stand. */
export const wordsIn = ({ report }: Told, span: Span | undefined): string | undefined =>
  span === undefined ? undefined : wordsAt(report.text, span)

/** Several pieces of the report's words. */
export const piecesIn = ({ report }: Told, spans: readonly Span[], between: string): string =>
  spans.map((span) => wordsAt(report.text, span)).join(between)

/** The name of a party as the report gives it. */
export const nameIn = ({ parties }: Told, id: string | null | undefined): string | undefined =>
  id == null ? undefined : (parties.get(id)?.name ?? id)

export const namesIn = (told: Told, ids: readonly string[]): string =>
  ids.map((id) => nameIn(told, id)).join("; ")

/** The name that the record knows the party by, across reports. */
export const profileName = ({ record }: Told, id: string | null): string | undefined =>
  id === null ? undefined : record.profileOf(id)?.name

export const profileId = ({ record }: Told, id: string | null): string | undefined =>
  id === null ? undefined : record.profileOf(id)?.id
