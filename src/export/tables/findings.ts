import type { Party } from "../../model/party.ts"
import { wordsAt } from "../../model/span.ts"
import type { RecordedFinding, RecordSource } from "../record.ts"
import { reportColumns } from "./common-columns.ts"
import { type Column, table } from "./table.ts"
import type { Told } from "./told.ts"

interface ToldFinding extends Told, Omit<RecordedFinding, "report"> {
  /** The doubted words of every report that it is about. */
  readonly words: string
}

const nobody: ReadonlyMap<string, Party> = new Map()

/** A finding across reports stands beside the report of its first entry. */
function* everyFinding(record: RecordSource): Iterable<ToldFinding> {
  for (const each of record.findings()) {
    const entries = each.finding.entries.flatMap((id) => record.entry(id) ?? [])
    const report = each.report ?? entries[0]?.report
    if (report === undefined) continue
    const words = each.report
      ? each.finding.spans.map((span) => wordsAt(report.text, span))
      : entries.map(({ entry, report: { text } }) => wordsAt(text, entry.span))
    yield { ...each, record, report, parties: nobody, words: words.join(" | ") }
  }
}

const columns: readonly Column<ToldFinding>[] = [
  { name: "id", type: "text", says: "id of the finding", of: ({ finding }) => finding.id },
  {
    name: "check",
    type: "text",
    says: "the check that raised it",
    of: ({ finding }) => finding.check,
  },
  {
    name: "severity",
    type: "text",
    says: "contradiction, doubt or note",
    of: ({ finding }) => finding.severity,
  },
  {
    name: "says",
    type: "text",
    says: "what is wrong, with the arithmetic",
    of: ({ finding }) => finding.says,
  },
  { name: "stated", type: "text", says: "what was printed", of: ({ finding }) => finding.stated },
  {
    name: "expected",
    type: "text",
    says: "what the arithmetic gives",
    of: ({ finding }) => finding.expected,
  },
  {
    name: "entries",
    type: "text",
    says: "ids of the entries in doubt",
    of: ({ finding }) => finding.entries.join("; "),
  },
  {
    name: "dismissed_by",
    type: "text",
    says: "who dismissed it",
    of: ({ dismissed }) => dismissed?.by,
  },
  {
    name: "dismissed_because",
    type: "text",
    says: "why",
    of: ({ dismissed }) => dismissed?.reason,
  },
  {
    name: "exact_words",
    type: "text",
    says: "the words in doubt, as printed",
    of: ({ words }) => words,
  },
  ...reportColumns,
]

export const findings = table(
  "findings",
  "One doubt that a check raised; one across reports stands with the first of them.",
  everyFinding,
  columns,
)
