import type { Format } from "../format.ts"
import type { RecordSource } from "../record.ts"
import { lineVersion, type RecordLine } from "./line.ts"

const encoded = (line: RecordLine): string => `${JSON.stringify(line)}\n`

function* linesOf(record: RecordSource): Iterable<string> {
  const { asOf } = record
  yield encoded({ kind: "record", version: lineVersion, ...(asOf === undefined ? {} : { asOf }) })
  for (const { reading, added } of record.reports()) {
    yield encoded({ kind: "reading", ...(added === undefined ? {} : { added }), reading })
  }
  for (const judgement of record.judgements()) yield encoded({ kind: "judgement", judgement })
  for (const decision of record.decisions()) yield encoded({ kind: "decision", decision })
}

/** The whole record, a line each, to be read back. */
export const jsonl: Format = {
  id: "jsonl",
  title: "JSONL",
  holds:
    "The whole record: every reading, judgement and decision on a line of its own. It can be read back.",
  mediaType: "application/jsonl",
  ending: ".jsonl",
  folder: false,
  needs: [],
  async *files(record) {
    yield { path: "record.jsonl", content: linesOf(record) }
  },
}
