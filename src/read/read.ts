import type { Report, Told } from "../model/report.ts"
import type { Parser } from "../parse/sentence.ts"
import { readAmounts } from "./amounts/read-amounts.ts"
import { readCommitments } from "./commitments/read-commitments.ts"
import { readDates } from "./dates/read-dates.ts"
import { resolveSaidThen } from "./dates/said-then.ts"
import type { Draft, Stage } from "./draft.ts"
import { readEvents } from "./events/read-events.ts"
import { readFigures } from "./figures/read-figures.ts"
import { layOut } from "./layout/lay-out.ts"
import { linkEntries } from "./link/link.ts"
import { readMeetings } from "./meetings/read-meetings.ts"
import { readNames } from "./names/read-names.ts"
import { resolveMentions } from "./names/resolve.ts"
import { parseBlocks } from "./parse-blocks.ts"
import { reportId } from "./report-id.ts"
import { readStatements } from "./statements/read-statements.ts"
import { takeTurns } from "./turns/take-turns.ts"

/** The whole reading, in order; each line says why it stands where it stands. */
export const stagesWith = (parser: Parser): readonly Stage[] => [
  layOut, // first: a dateline is no sentence, boilerplate no news
  parseBlocks(parser), // block by block, so that no sentence runs over a heading
  readAmounts, // before dates: the "2023" of "2023 euros" is an amount
  readDates, // needs the report's day from the dateline
  readNames, // leaves alone what is a date or an amount
  resolveMentions, // "he" and "the minister" need all names
  takeTurns, // whose label or headline it is needs the names; "I" is whoever has the word
  readStatements, // needs to know who "he" is
  resolveSaidThen, // "today" in words quoted from yesterday is yesterday
  readMeetings,
  readCommitments,
  readEvents,
  readFigures, // what amounts the entries above did not take
  linkEntries, // last: what stands inside a statement is told by its speaker
]

/** A reader of reports with this parser: text in, the finished draft out. Pure: no clock, no locale. */
export function readerWith(parser: Parser): (text: string, told?: Told) => Draft {
  const stages = stagesWith(parser)
  return (text, told = {}) => stages.reduce((draft, stage) => stage(draft), firstDraft(text, told))
}

/** What the first stage is given: the report, and nothing read yet. */
export const firstDraft = (text: string, told: Told = {}): Draft => emptyDraft(reportOf(text, told))

const reportOf = (text: string, told: Told): Report => ({
  ...told,
  id: reportId(text, told),
  language: "en",
  text,
})

const emptyDraft = (report: Report): Draft => ({
  report,
  blocks: [],
  sentences: [],
  blockOf: [],
  quantities: [],
  dates: [],
  parties: [],
  mentions: [],
  entries: [],
  passedBy: [],
})
