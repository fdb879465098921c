import { titleOf } from "../../model/in-words.ts"
import type { Matter } from "../../model/matter.ts"
import type { ExportFile, ExportOptions, Format } from "../format.ts"
import { script } from "../html/client.ts"
import { wellFormedJson } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { siteScript } from "./client.ts"
import { evidenceData } from "./evidence.ts"
import { findingLine } from "./finding-line.ts"
import { framed } from "./frame.ts"
import { homePage, summaryOf } from "./home-page.ts"
import { matterLine } from "./lines.ts"
import { listPages } from "./list-pages.ts"
import { matterMain, matterTitle } from "./matter-page.ts"
import { partyLine, partyMain } from "./party-page.ts"
import { dataPath, pagePath, type Section, sectionOf } from "./paths.ts"
import { reportLine, reportMain } from "./report-pages.ts"
import { searchIndex } from "./search-index.ts"
import { siteStyle } from "./style.ts"

type File = readonly [path: string, text: string]

/** A page and the data beside it. */
const withData = (path: string, page: string, data: unknown): readonly File[] => [
  [path, page],
  [dataPath(path), `${wellFormedJson(data)}\n`],
]

function* reportPages(record: RecordSource): Iterable<File> {
  yield* listPages(record, {
    section: "reports",
    items: () => record.reports(),
    line: reportLine,
    data: ({ reading: { report }, added }) => ({ ...report, text: undefined, added }),
    says: "Every text that was read, the newest first.",
  })
  for (const recorded of record.reports()) {
    const { report } = recorded.reading
    const path = pagePath("reports", report.id)
    const title = titleOf(report)
    const main = reportMain(record, recorded, path)
    const scripts = ["assets/report.js"]
    yield* withData(
      path,
      framed(record, { path, title, section: "reports", main, scripts }),
      recorded,
    )
  }
}

const says: Readonly<Record<Matter["kind"], string>> = {
  statement: "What people and bodies said, in their words or the report's.",
  commitment:
    "Who promised, ordered or gave how much to whom. Parts are shown under their wholes and count once.",
  meeting: "Who met whom, in a room or on a line.",
  event: "Who acted towards whom, as reported.",
}

function* mattersOf(record: RecordSource, kind: Matter["kind"]): Iterable<Matter> {
  for (const matter of record.matters()) if (matter.kind === kind) yield matter
}

function* matterPages(record: RecordSource, kind: Matter["kind"]): Iterable<File> {
  const section = sectionOf({ kind })
  yield* listPages(record, {
    section,
    items: () => mattersOf(record, kind),
    line: (matter, root) => matterLine(record, matter, root),
    data: (matter) => matter,
    says: says[kind],
  })
  for (const matter of mattersOf(record, kind)) {
    const path = pagePath(section, matter.id)
    const title = matterTitle(record, matter)
    const main = matterMain(record, matter, path)
    const data = { matter, told: evidenceData(record, matter.entries) }
    yield* withData(path, framed(record, { path, title, section, main }), data)
  }
}

function* partyPages(record: RecordSource): Iterable<File> {
  const section: Section = "parties"
  yield* listPages(record, {
    section,
    items: () => record.profiles(),
    line: partyLine,
    data: (profile) => profile,
    says: "People, bodies, countries, outlets and groups, under all names that reports give them.",
  })
  for (const profile of record.profiles()) {
    const path = pagePath(section, profile.id)
    const main = partyMain(record, profile, path)
    const matters = [...record.mattersWith(profile.id)].map(({ id, kind }) => ({ id, kind }))
    const page = framed(record, { path, title: profile.name, section, main })
    yield* withData(path, page, { profile, matters })
  }
}

const findingPages = (record: RecordSource): Iterable<File> =>
  listPages(record, {
    section: "findings",
    items: () => record.findings(),
    line: (finding, root) => findingLine(record, finding, root),
    data: ({ report, ...rest }) => ({ ...rest, report: report?.id }),
    says: "What does not add up, with the arithmetic shown. A finding doubts what was printed and changes no entry.",
  })

function* pages(record: RecordSource, options: ExportOptions): Iterable<File> {
  yield ["assets/style.css", siteStyle]
  yield ["assets/site.js", siteScript]
  yield ["assets/report.js", script]
  yield* reportPages(record)
  for (const kind of ["statement", "commitment", "meeting", "event"] as const) {
    yield* matterPages(record, kind)
  }
  yield* partyPages(record)
  yield* findingPages(record)
  const summary = summaryOf(record)
  const counts = Object.fromEntries(summary.counts)
  yield* withData("index.html", homePage(record, summary, options), { asOf: record.asOf, counts })
}

/** The record as linked pages that need no server: they open from a disk, offline, forever. */
export const site: Format = {
  id: "site",
  title: "Static site",
  holds:
    "The record as linked HTML pages with their data beside them: no server, no network, searchable.",
  mediaType: "text/html; charset=utf-8",
  ending: ".html",
  folder: true,
  needs: [],
  async *files(record, options): AsyncIterable<ExportFile> {
    yield { path: "assets/search.js", content: searchIndex(record) }
    for (const [path, text] of pages(record, options)) yield { path, content: [text] }
  },
}
