import { Trouble } from "../model/trouble.ts"
import { citedFrom, citedIn, sourceOf } from "./cited.ts"
import type { Desk } from "./tool.ts"

/** Something on record that an agent can open by its address. */
interface Resource {
  readonly name: string
  /** Its address, with the id left open. */
  readonly template: string
  readonly says: string
  read(id: string, desk: Desk): unknown
}

const unknown = (what: string, id: string): Trouble =>
  new Trouble(
    "unknownId",
    `${what} ${id.slice(0, 40)}`,
    `the record has no ${what} with this id`,
    "Take the id from a list or a search.",
  )

export const resources: readonly Resource[] = [
  {
    name: "report",
    template: "onrecord://reports/{id}",
    says: "A report: its text and every entry with its exact words.",
    read(id, { record }) {
      const whole = record.wholeReport(id)
      if (whole === undefined) throw unknown("report", id)
      const { reading, head } = whole
      return {
        source: sourceOf({ ...head, day: head.published ?? head.reported }),
        text: reading.report.text,
        entries: citedIn(reading, head.reported),
        findings: whole.findings.map(({ finding, status }) => ({ ...finding, status })),
      }
    },
  },
  {
    name: "entry",
    template: "onrecord://entries/{id}",
    says: "An entry with its exact words and where they stand.",
    read(id, { record }) {
      const entry = record.entry(id)
      if (entry === undefined) throw unknown("entry", id)
      return citedFrom(entry)
    },
  },
]
