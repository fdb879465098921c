import type { OpenRecord } from "../../src/app/record/open-record.ts"

/** A question that a page or a command asks, with what varies between two askings. */
export interface Query {
  readonly name: string
  ask(record: OpenRecord, turn: number): unknown
}

const names = ["Biden", "Harris", "Psaki", "Zelenskyy", "Blinken", "Yellen", "Ukraine", "Congress"]
const words = [
  "infrastructure",
  "vaccine",
  "grain",
  "semiconductor",
  "framework",
  "president",
  "Kyiv",
]
const moments = ["2021-06", "2021-Q4", "2022-03-15", "2022", "2023-02", "2023-09-29"]

const one = <Item>(list: readonly Item[], turn: number): Item => list[turn % list.length] as Item

/** What lists, searches and pages ask, as of a day included. */
export const queries: readonly Query[] = [
  { name: "reports", ask: (record, turn) => record.reports({ asOf: one(moments, turn) }) },
  { name: "reports with words", ask: (record, turn) => record.reports({ text: one(words, turn) }) },
  {
    name: "statements",
    ask: (record, turn) => record.entries("statement", { asOf: one(moments, turn) }),
  },
  {
    name: "statements of a speaker",
    ask: (record, turn) =>
      record.entries("statement", { speaker: one(names, turn), asOf: one(moments, turn) }),
  },
  {
    name: "statements with words",
    ask: (record, turn) => record.entries("statement", { text: one(words, turn) }),
  },
  {
    name: "commitments by amount",
    ask: (record, turn) =>
      record.entries("commitment", { sort: "amount", asOf: one(moments, turn) }),
  },
  {
    name: "meetings of a party",
    ask: (record, turn) => record.entries("meeting", { party: one(names, turn) }),
  },
  { name: "parties", ask: (record) => record.parties() },
  { name: "findings", ask: (record) => record.findings({ status: "open" }) },
  {
    name: "matters",
    ask: (record, turn) => record.matters({ kind: "commitment", asOf: one(moments, turn) }),
  },
  {
    name: "totals by provider",
    ask: (record, turn) => record.totals({ asOf: one(moments, turn) }),
  },
  { name: "totals by month", ask: (record) => record.totals({ by: "month" }) },
  { name: "search", ask: (record, turn) => record.search(one([...words, ...names], turn)) },
  {
    name: "a report's page",
    ask(record, turn) {
      const [report] = record.reports({ limit: 1, asOf: one(moments, turn) }).items
      return record.reading(report?.id ?? "")
    },
  },
  {
    name: "a party's page",
    ask(record, turn) {
      const [party] = record.parties({ text: one(names, turn), limit: 1 }).items
      return record.party(party?.id ?? "")
    },
  },
]
