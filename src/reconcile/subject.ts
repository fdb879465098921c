import type { Entry } from "../model/entry.ts"
import type { Party } from "../model/party.ts"
import type { Report } from "../model/report.ts"
import { type Span, wordsAt } from "../model/span.ts"

/** An entry with what stands behind it: its report, and who its party ids are. */
export interface Subject<E extends Entry = Entry> {
  readonly entry: E
  readonly report: Report
  party(id: string): Party | undefined
  /** The key of the form under which the report names the party. */
  form(id: string): string | undefined
}

/** The words of several spans, in one string. */
export const wordsOf = ({ report }: Subject, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(report.text, span)).join(" ")

/** Are both told by one outlet? */
export const isOneOutlet = (a: Subject, b: Subject): boolean =>
  a.report.outlet !== undefined && a.report.outlet === b.report.outlet
