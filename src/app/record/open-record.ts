import { backup } from "node:sqlite"
import type { ExportFile } from "../../export/format.ts"
import type { Day } from "../../model/day.ts"
import type { Act, Decision } from "../../model/decision.ts"
import type { Entry } from "../../model/entry.ts"
import type { Judgement } from "../../model/judgement.ts"
import type { Reading } from "../../model/reading.ts"
import type { Told } from "../../model/report.ts"
import type { Found } from "../../source/found.ts"
import { type Change, listHistory } from "../../store/history.ts"
import { judgementsOf } from "../../store/judgements.ts"
import { listEntries } from "../../store/lists/entries.ts"
import type { Page } from "../../store/lists/filter.ts"
import {
  type FindingFilter,
  findingById,
  type ListedFinding,
  listFindings,
} from "../../store/lists/findings.ts"
import type { ListedEntry } from "../../store/lists/listed-entry.ts"
import { type ListedMatter, listMatters, matterById } from "../../store/lists/matters.ts"
import { type ListedProfile, listParties, type PartyListFilter } from "../../store/lists/parties.ts"
import { type ListedReport, listReports, type ReportFilter } from "../../store/lists/reports.ts"
import { openDatabase } from "../../store/open.ts"
import { type Original, originalOf } from "../../store/originals.ts"
import { listQuarantine, type Quarantined } from "../../store/quarantine.ts"
import { readingOf } from "../../store/readings.ts"
import { reportNumber } from "../../store/reports.ts"
import { type Hits, search } from "../../store/search.ts"
import { entryById, entryHistory } from "../../store/show.ts"
import { type Stats, statsOf } from "../../store/stats.ts"
import { type FindOptions, findReports } from "../source.ts"
import { version } from "../version.ts"
import { type Added, type AddOptions, addReports } from "./add.ts"
import { type Changes, changesOf } from "./changes.ts"
import { decide, decisionsOf, importDecisions, type Signature } from "./decide.ts"
import { type ExportRequest, exportRecord } from "./export-record.ts"
import { type Imported, importRecord } from "./import-record.ts"
import { type Intake, type IntakeOptions, intakeOf } from "./intake.ts"
import {
  type EntryListOptions,
  filterOf,
  momentOf,
  type PageOptions,
  pagingOf,
  type When,
} from "./list-options.ts"
import { type MatterListOptions, matterFilterOf } from "./matter-options.ts"
import { type MatterPage, matterPage } from "./matter-page.ts"
import type { Opened } from "./opened.ts"
import { type Overview, overviewOf } from "./overview.ts"
import { type PartyPage, partyPage } from "./party-page.ts"
import { type Reread, reread } from "./reread.ts"
import { dropQuarantined, retryQuarantined } from "./retry.ts"
import { type ReviewItem, type ReviewOptions, reviewQueue } from "./review.ts"
import { type SearchOptions, type SearchPage, searchPage } from "./search-page.ts"
import { type Tokens, tokensOf } from "./tokens.ts"
import { type Totals, type TotalsOptions, totalsOf } from "./totals.ts"
import { nextPoll, pollFeeds, type WatchOptions } from "./watch.ts"
import { type WholeReport, wholeReport } from "./whole-report.ts"

export interface RecordOptions {
  /** Refuse to make a record where there is none. */
  readonly mustExist?: boolean
  /** The clock, UTC; the machine's unless told otherwise. */
  readonly now?: () => string
}

/** A record that is open: everything that commands, pages and programs ask of it. */
export interface OpenRecord {
  readonly path: string
  /** Adds one text. */
  add(text: string, told?: Told): Promise<Added>
  /** Adds what files, folders, patterns and addresses hold. */
  addFrom(paths: readonly string[], options?: FindOptions & AddOptions): AsyncGenerator<Added>
  /** Asks feeds that are due for what is new, and adds it. */
  poll(feeds: readonly string[], options?: WatchOptions): AsyncGenerator<Added>
  /** Reads what is in quarantine again. */
  retry(): AsyncGenerator<Added>
  /** Takes things off the quarantine list, by number; says how many. */
  dropQuarantined(numbers: readonly number[]): number
  /** Brings in a record that was exported as JSONL. */
  import(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Imported>
  /** Writes the record in a format of others: its files, one at a time. */
  export(request: ExportRequest): AsyncGenerator<ExportFile>
  /** When the next of these feeds is due, in milliseconds since 1970; null where all are gone. */
  nextPoll(feeds: readonly string[]): number | null
  /** Adds what a source holds, telling of each report once it is safe on disk. */
  addAll(found: AsyncIterable<Found> | Iterable<Found>, options?: AddOptions): AsyncGenerator<Added>
  /** The reading of a report; undefined where the record has none with this id. */
  reading(report: string, when?: Pick<When, "knownBy">): Reading | undefined
  /** The same with all that the record knows around it. */
  wholeReport(report: string, when?: Pick<When, "knownBy">): WholeReport | undefined
  entry(id: string): ReturnType<typeof entryById>
  /** What the record held of an entry over time, latest first. */
  history(id: string): ReturnType<typeof entryHistory>
  /** The bytes that a report came in; undefined where none were kept. */
  original(report: string): Original | undefined
  entries(kind: Entry["kind"], options?: EntryListOptions): Page<ListedEntry>
  reports(options?: ReportFilter & PageOptions): Page<ListedReport>
  parties(options?: PartyListFilter & PageOptions): Page<ListedProfile>
  findings(options?: FindingFilter & PageOptions): Page<ListedFinding>
  finding(id: string): ListedFinding | undefined
  quarantine(): readonly Quarantined[]
  /** Matters: what reports tell of together. */
  matters(options?: MatterListOptions): Page<ListedMatter>
  /** The matter that its id, or that of any of its entries, leads to. */
  matter(id: string, when?: When): ListedMatter | undefined
  /** The same with what each report says of it. */
  matterPage(id: string, when?: When): MatterPage | undefined
  /** A party across reports, under all its names. */
  party(id: string): PartyPage | undefined
  /** What was judged of an entry, a form of a party or a report. */
  judgements(id: string): readonly Judgement[]
  totals(options?: TotalsOptions): Totals
  search(words: string, options?: When & { readonly limit?: number }): Hits
  /** What waits for a person. */
  review(options?: ReviewOptions): readonly ReviewItem[]
  decide(act: Act, signature: Signature): Decision
  decisions(): readonly Decision[]
  /** What people and re-readings changed, latest first. */
  historyPage(options?: PageOptions): Page<Change>
  /** Brings in decisions that another record exported; says how many were new. */
  importDecisions(lines: Iterable<unknown>): number
  /** Reads every report, or one, again with the present reader. */
  reread(report?: string): Generator<Reread>
  stats(): Stats
  /** A search as a page shows it: with commitments, and where an id leads. */
  searchPage(query: string, options?: SearchOptions): SearchPage
  /** What is new, and what waits for a person. */
  overview(when?: When): Overview
  /** Takes in single reports as a server gets them. */
  intake(options: IntakeOptions): Intake
  readonly changes: Changes
  readonly tokens: Tokens
  /** Copies the record, in use or not, to a new file. */
  backup(path: string): Promise<void>
  close(): void
}

/**
 * Opens a record, making it where there is none. `:memory:` gives one that vanishes. Throws a
 * Trouble of kind `unopenedRecord` on a file that is no record, newer than this program, or locked.
 */
export function openRecord(path = "./onrecord.db", options: RecordOptions = {}): OpenRecord {
  const { now = () => new Date().toISOString(), mustExist = false } = options
  const database = openDatabase(path, { mustExist })
  const today = (): Day => now().slice(0, 10)
  const opened: Opened = { database, path, reader: version(), now, today }
  return {
    path,
    ...adding(opened),
    ...lists(opened),
    reading(report, { knownBy } = {}) {
      const number = reportNumber(database, report)
      if (number === undefined) return undefined
      return readingOf(database, number, momentOf({ ...(knownBy && { knownBy }) }).knownBy)
    },
    wholeReport: (report, when) => wholeReport(opened, report, when),
    entry: (id) => entryById(database, id),
    history: (id) => entryHistory(database, id),
    original: (report) => originalOf(database, report),
    ...deciding(opened),
    export: (request) => exportRecord(opened, request),
    import: (lines) => importRecord(opened, lines),
    stats: () => statsOf(database),
    matterPage: (id, when) => matterPage(opened, id, when),
    historyPage: (pageOptions = {}) => listHistory(database, pagingOf(pageOptions)),
    searchPage: (query, searchOptions) => searchPage(opened, query, searchOptions),
    overview: (when) => overviewOf(opened, when),
    intake: (intakeOptions) => intakeOf(opened, intakeOptions),
    changes: changesOf(opened),
    tokens: tokensOf(opened),
    async backup(to) {
      await backup(database, to)
    },
    close: () => database.close(),
  }
}

type Adding = "add" | "addAll" | "addFrom" | "poll" | "nextPoll" | "retry" | "dropQuarantined"

const adding = (opened: Opened): Pick<OpenRecord, Adding> => ({
  addFrom: (paths, options = {}) => addReports(opened, findReports(paths, options), options),
  poll: (feeds, options) => pollFeeds(opened, feeds, options),
  nextPoll: (feeds) => nextPoll(opened, feeds),
  retry: () => retryQuarantined(opened),
  dropQuarantined: (numbers) => dropQuarantined(opened, numbers),
  async add(text, told = {}) {
    const found: Found = { kind: "report", text, told, where: told.url ?? told.ref ?? "text" }
    for await (const added of addReports(opened, [found], { threads: 0 })) return added
    throw new Error("a report was neither added nor refused")
  },
  addAll: (found, options) => addReports(opened, found, options),
})

type Deciding = "review" | "decide" | "decisions" | "importDecisions" | "reread"

const deciding = (opened: Opened): Pick<OpenRecord, Deciding> => ({
  review: (options) => reviewQueue(opened, options),
  decide: (act, signature) => decide(opened, act, signature),
  decisions: () => decisionsOf(opened),
  importDecisions: (lines) => importDecisions(opened, lines),
  reread: (report) => reread(opened, report),
})

type Lists =
  | "entries"
  | "reports"
  | "parties"
  | "findings"
  | "finding"
  | "quarantine"
  | "matters"
  | "matter"
  | "party"
  | "judgements"
  | "totals"
  | "search"

const lists = (opened: Opened): Pick<OpenRecord, Lists> => ({
  ...listsOf(opened),
  matters(options = {}) {
    const filter = matterFilterOf(opened.database, options)
    if (filter === undefined) return { items: [] }
    const { sort } = options
    return listMatters(opened.database, filter, { ...pagingOf(options), ...(sort && { sort }) })
  },
  matter: (id, when = {}) => matterById(opened.database, id, momentOf(when)),
  party: (id) => partyPage(opened, id),
  judgements: (id) => judgementsOf(opened.database, id),
  totals: (options) => totalsOf(opened, options),
  search: (words, { limit, ...when } = {}) =>
    search(opened.database, words, { ...momentOf(when), ...(limit !== undefined && { limit }) }),
})

const listsOf = ({
  database,
}: Opened): Pick<
  OpenRecord,
  "entries" | "reports" | "parties" | "findings" | "finding" | "quarantine"
> => ({
  entries(kind, { sort, ...options } = {}) {
    const filter = filterOf(database, options)
    if (filter === undefined) return { items: [] }
    return listEntries(database, kind, filter, { ...pagingOf(options), ...(sort && { sort }) })
  },
  reports: (options = {}) => listReports(database, options, pagingOf(options)),
  parties: (options = {}) => listParties(database, options, pagingOf(options)),
  findings: (options = {}) => listFindings(database, options, pagingOf(options)),
  finding: (id) => findingById(database, id),
  quarantine: () => listQuarantine(database),
})
