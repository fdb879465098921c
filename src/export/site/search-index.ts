import { titleOf } from "../../model/in-words.ts"
import { commitmentsOf } from "../commitments/told-commitment.ts"
import { type RecordSource, reportedOn } from "../record.ts"
import { matterTitle } from "./matter-page.ts"
import { pagePath, type Section } from "./paths.ts"
import { chief } from "./told.ts"

/** The longest list that a page can load and search while somebody types. */
const mostLines = 20_000
const longestWords = 140

/** A line to search: the words, where they lead, and what is shown beside them. */
type Line = readonly [words: string, path: string, beside: string]

const cut = (words: string): string =>
  words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words

function* linesOf(record: RecordSource): Iterable<Line> {
  for (const { id, name, kind } of record.profiles()) {
    yield lineOf("parties", id, name, kind)
  }
  for (const { reading } of record.reports()) {
    const { report } = reading
    const beside = [report.outlet, reportedOn(report)].filter((part) => part).join(", ")
    yield lineOf("reports", report.id, titleOf(report), beside)
  }
  for (const matter of commitmentsOf(record)) {
    yield lineOf("commitments", matter.id, matterTitle(record, matter), matter.stage)
  }
  for (const matter of record.matters()) {
    if (matter.kind !== "statement") continue
    const speaker = (matter.speaker && record.profile(matter.speaker)?.name) || "not named"
    yield lineOf("statements", matter.id, chief(matter.wording) ?? "", speaker)
  }
}

const lineOf = (section: Section, id: string, words: string, beside: string): Line => [
  cut(words),
  pagePath(section, id),
  beside,
]

/** JSON that may stand in a script: nothing in it ends one, and no line separator breaks it. */
const inScript = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "string" ? inner.toWellFormed() : inner,
  ).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )

/** The index as a script: a page opened from a disk may load one, and no JSON. */
export function* searchIndex(record: RecordSource): Iterable<string> {
  yield "globalThis.onRecordIndex = [\n"
  let count = 0
  for (const line of linesOf(record)) {
    if (count === mostLines) break
    yield `${inScript(line)},\n`
    count++
  }
  yield "]\n"
}
