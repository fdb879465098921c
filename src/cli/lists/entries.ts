import type { EntryListOptions } from "../../app/record/list-options.ts"
import type { OpenRecord } from "../../app/record/open-record.ts"
import type { Entry } from "../../model/entry.ts"
import { quantityInWords } from "../../model/in-words.ts"
import { type AnyListing, listing, type Typed } from "./listing.ts"

type ListedEntry = ReturnType<OpenRecord["entries"]>["items"][number]
type Listed<Kind extends Entry["kind"]> = ListedEntry & {
  readonly entry: Extract<Entry, { kind: Kind }>
}

const name = ({ parties }: ListedEntry, id: string | null): string =>
  id === null ? "" : (parties[id]?.name ?? "")

const base = [{ title: "REPORTED" }, { title: "OUTLET" }] as const
const baseRow = ({ report }: ListedEntry): readonly string[] => [
  report.reported,
  report.outlet ?? "",
]

const ofKind = <Kind extends Entry["kind"]>(
  kind: Kind,
  list: Pick<AnyListing, "name" | "columns"> & { row(item: Listed<Kind>): readonly string[] },
): AnyListing =>
  listing<Listed<Kind>>({
    ...list,
    columns: [...base, ...list.columns, { title: "ID" }],
    // The record answers with entries of the kind that it was asked for.
    page: (record, options: Typed) =>
      record.entries(kind, options as EntryListOptions) as { items: readonly Listed<Kind>[] },
    row: (item) => [...baseRow(item), ...list.row(item), item.entry.id],
  })

export const statements = ofKind("statement", {
  name: "statements",
  columns: [{ title: "SPEAKER" }, { title: "WORDS", grows: true }],
  row: (item) => [name(item, item.entry.speaker), item.words],
})

export const meetings = ofKind("meeting", {
  name: "meetings",
  columns: [
    { title: "DAY" },
    { title: "FORM" },
    { title: "PLACE" },
    { title: "PARTIES", grows: true },
  ],
  row: (item) => [
    item.entry.on?.value.value ?? "",
    item.entry.form,
    item.entry.at?.name ?? "",
    item.entry.parties.map((party) => name(item, party)).join(", "),
  ],
})

export const commitments = ofKind("commitment", {
  name: "commitments",
  columns: [
    { title: "PROVIDER" },
    { title: "RECIPIENT" },
    { title: "AMOUNT", right: true },
    { title: "STAGE" },
    { title: "WORDS", grows: true },
  ],
  row: (item) => [
    name(item, item.entry.provider),
    name(item, item.entry.recipient),
    item.entry.amount === null ? "" : quantityInWords(item.entry.amount),
    item.entry.stage,
    item.words,
  ],
})

export const events = ofKind("event", {
  name: "events",
  columns: [
    { title: "SOURCE" },
    { title: "CODE" },
    { title: "TARGET" },
    { title: "WORDS", grows: true },
  ],
  row: (item) => [
    name(item, item.entry.source),
    item.entry.code,
    name(item, item.entry.target),
    item.words,
  ],
})

export const figures = ofKind("figure", {
  name: "figures",
  columns: [{ title: "VALUE", right: true }, { title: "UNIT" }, { title: "WORDS", grows: true }],
  row: (item) => [
    item.entry.quantity.value ?? item.entry.quantity.vague ?? "",
    item.entry.quantity.unit ?? item.entry.quantity.currency ?? "",
    item.words,
  ],
})
