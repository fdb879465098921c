import type { DateMention } from "../src/model/date-mention.ts"
import type { Finding } from "../src/model/finding.ts"
import type { Party } from "../src/model/party.ts"
import type { Quantity } from "../src/model/quantity.ts"
import type { Reading } from "../src/model/reading.ts"
import type { Report } from "../src/model/report.ts"
import type { Span } from "../src/model/span.ts"
import { type Fields, type Plain, type Plainly, plainly } from "./plain.ts"
import { plainEntry } from "./plain-entry.ts"

/** All of a reading as flat, readable items: what case files and rule examples are held against. */
export function plainReading(reading: Reading): readonly Plain[] {
  const as = plainly(reading)
  return [
    { kind: "report", span: { start: 0, end: 0 }, fields: plainReport(reading.report, as) },
    ...reading.parties.map((party) => ({
      kind: "party",
      span: party.mentions[0] ?? { start: 0, end: 0 },
      fields: plainParty(party, as),
    })),
    ...reading.dates.map((date) => ({ kind: "date", ...spanned(date, plainDate(date, as)) })),
    ...reading.quantities.map((quantity) => ({
      kind: "quantity",
      ...spanned(quantity, plainQuantity(quantity, as)),
    })),
    ...reading.entries.map((entry) => plainEntry(entry, as)),
    ...reading.findings.map((finding) => plainFinding(finding, as)),
  ]
}

const spanned = (item: { span: Span; rule?: string }, fields: Fields): Omit<Plain, "kind"> => ({
  span: item.span,
  ...(item.rule === undefined ? {} : { rule: item.rule }),
  fields,
})

const plainReport = (report: Report, as: Plainly): Fields => ({
  title: report.title,
  outlet: report.outlet,
  published: report.published,
  day: report.day?.value,
  by: report.by?.join(", "),
  dateline: report.dateline && as.words(report.dateline.span),
  place: report.dateline?.place,
  country: report.dateline?.country,
  on: report.dateline?.on,
})

const plainParty = (party: Party, as: Plainly): Fields => ({
  name: party.name,
  kind: party.kind,
  office: party.office,
  of: party.of && as.name(party.of),
  country: party.country,
  mentions: as.list(party.mentions),
})

const plainDate = (date: DateMention, as: Plainly): Fields => ({
  words: as.words(date.span),
  type: date.type,
  value: date.value,
  period: date.period && `${date.period.start}/${date.period.end}`,
  known: date.known,
  rule: date.rule,
})

const plainQuantity = (quantity: Quantity, as: Plainly): Fields => ({
  words: as.words(quantity.span),
  value: quantity.value,
  low: quantity.low,
  high: quantity.high,
  bound: quantity.bound,
  unit: quantity.unit,
  currency: quantity.currency,
  currencyKnown: quantity.currencyKnown?.known,
  per: quantity.per,
  vague: quantity.vague,
  restates: quantity.restates && as.words(quantity.restates),
  rule: quantity.rule,
})

const plainFinding = (finding: Finding, as: Plainly): Plain => ({
  kind: "finding",
  span: finding.spans[0] ?? { start: 0, end: 0 },
  rule: finding.check,
  fields: {
    check: finding.check,
    severity: finding.severity,
    says: finding.says,
    stated: finding.stated,
    expected: finding.expected,
    words: as.list(finding.spans),
  },
})
