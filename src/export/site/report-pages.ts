import { titleOf } from "../../model/in-words.ts"
import { escaped } from "../html/escape.ts"
import { filters } from "../html/page.ts"
import { factsOf, reportSection } from "../html/report.ts"
import type { RecordedReading, RecordSource } from "../record.ts"
import { counted } from "./names.ts"
import { pagePath, rootFrom, sectionOf } from "./paths.ts"

/** A report in one line of a list. */
export function reportLine({ reading }: RecordedReading, root: string): string {
  const { report, entries, findings } = reading
  const contradictions = findings.filter(({ severity }) => severity === "contradiction").length
  const alarm =
    contradictions > 0 ? ` <em class="flag">${counted(contradictions, "contradiction")}</em>` : ""
  const entriesWord = `${entries.length} ${entries.length === 1 ? "entry" : "entries"}`
  return `<li class="line-of report"><a href="${root}${pagePath("reports", report.id)}"><b>${escaped(titleOf(report))}</b></a><p class="facts">${[factsLine(reading), entriesWord].filter(Boolean).join(" · ")}${alarm}</p></li>`
}

const factsLine = (reading: RecordedReading["reading"]): string => escaped(factsOf(reading))

/** The text with its entries, each with ways to its parties and its matter. */
export function reportMain(
  record: RecordSource,
  { reading }: RecordedReading,
  path: string,
): string {
  const root = rootFrom(path)
  const links = {
    party: (id: string) => {
      const profile = record.profileOf(id)
      return profile && `${root}${pagePath("parties", profile.id)}`
    },
    matter: (entry: string) => {
      const id = record.matterOf(entry)
      const matter = id === undefined ? undefined : record.matter(id)
      return matter && `${root}${pagePath(sectionOf(matter), matter.id)}`
    },
  }
  return `<div class="filters" role="group" aria-label="Kinds of entries">${filters([reading])}
<span class="keys"><kbd>n</kbd> next <kbd>p</kbd> previous</span></div>
${reportSection(reading, { links, heading: "h1" })}`
}
