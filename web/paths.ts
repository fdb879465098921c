import { clipped } from "./format.ts"
import type { ListedEntry, ListedFinding } from "./record.ts"
import { words } from "./words.ts"

export const pathOfReport = (id: string, entry?: string): string =>
  `/reports/${encodeURIComponent(id)}${entry === undefined ? "" : `#${entry}`}`

export const pathOfParty = (id: string): string => `/parties/${encodeURIComponent(id)}`

/** Where an entry's words are read in their report. */
export const pathOfEntry = ({ entry, report }: Pick<ListedEntry, "entry" | "report">): string =>
  pathOfReport(report.id, entry.id)

/** Where a finding is seen with its words: in its report or, between reports, in their matter. */
export function pathOfFinding({
  finding,
  report,
}: Pick<ListedFinding, "finding" | "report">): string {
  if (report !== undefined) return pathOfReport(report.id, finding.id)
  const [entry] = finding.entries
  return entry === undefined
    ? "/findings"
    : pathOfMatter(entry, entry.startsWith("C-") ? "commitment" : "")
}

/** The page of what several reports tell. */
export const pathOfMatter = (id: string, kind: string): string =>
  `/${kind === "commitment" ? "commitments" : "matters"}/${encodeURIComponent(id)}`

/** "KYIV, Sept 28 (Reuters) -" and "Kyiv [Ukraine], September 29 :" would say of every story the same. */
const dateline = /^(?:date [\d-]+ )?\p{Lu}[^.!?\n“"]{1,60}?(?: [-–—] | ?: )(?=[\p{Lu}“"])/u
const longestHeadline = 110

/** The first words of a report behind its headline, byline and dateline. */
export function openingOf({
  title = "",
  opening,
}: {
  readonly title?: string
  readonly opening: string
}): string {
  const lines = opening.split(/\s*\n\s*/u).filter((line) => line !== "" && line !== title.trim())
  const [first = "", ...others] = lines
  const story = /^By \p{Lu}[^.]{0,60}$/u.test(first) ? others : lines
  return story.join(" ").replace(dateline, "")
}

/** What to call a report by: its headline, else its first words behind the dateline. */
export function titleOf(report: { readonly title?: string }, opening = ""): string {
  if (report.title !== undefined) return report.title
  const first = opening.trim().split(/\n\s*\n/u)[0] ?? ""
  if (first === "") return words.untitled
  if (first.length <= longestHeadline && !/[.:]$/u.test(first))
    return clipped(first, longestHeadline)
  return clipped(opening.trim().replace(dateline, ""), 90)
}
