import { clipped } from "./format.ts"
import type { ListedEntry } from "./record.ts"
import { words } from "./words.ts"

export const pathOfReport = (id: string, entry?: string): string =>
  `/reports/${encodeURIComponent(id)}${entry === undefined ? "" : `#${entry}`}`

export const pathOfParty = (id: string): string => `/parties/${encodeURIComponent(id)}`

/** Where an entry's words are read in their report. */
export const pathOfEntry = ({ entry, report }: Pick<ListedEntry, "entry" | "report">): string =>
  pathOfReport(report.id, entry.id)

/** The page of what several reports tell. */
export const pathOfMatter = (id: string, kind: string): string =>
  `/${kind === "commitment" ? "commitments" : "matters"}/${encodeURIComponent(id)}`

/** What to call a report by: its headline, else its first words. */
export const titleOf = (report: { readonly title?: string }, opening = ""): string =>
  report.title ?? (opening === "" ? words.untitled : clipped(opening, 90))
