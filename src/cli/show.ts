import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { matterInWords } from "./lists/others.ts"
import { print } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { entryView } from "./view/entry.ts"
import { matterView } from "./view/matter.ts"
import { partyView } from "./view/party.ts"
import { readingView } from "./view/reading.ts"
import { terminal } from "./view/terminal.ts"

const examples = `
Examples:
  onrecord show R-0JZ2K4M7PA              a report with its entries
  onrecord show C-7K3F2QX4MB              an entry: its words, matter, judgements and findings
  onrecord show MT-7K3F2QX4MB --as-of 2023-06
  onrecord show PR-PADBSE9YVZ --json      a party under all its names`

interface ShowOptions extends RecordOption {
  readonly asOf?: string
  readonly knownBy?: string
  readonly json?: boolean
}

/** `onrecord show ID`: one report, entry, matter, party or finding. */
export function addShow(program: Command): void {
  withRecordOption(program.command("show"))
    .description("Show one report, entry, matter, party or finding by its id.")
    .argument("<id>", "an id, as lists print it")
    .option("--as-of <day>", "a matter as it stood by then")
    .option("--known-by <time>", "a report or a matter as this record held it then")
    .option("--json", "print all that is held of it")
    .addHelpText("after", examples)
    .action((id: string, options: ShowOptions) =>
      withRecord(options, async (record) => {
        const shown = what(record, id, options)
        if (shown === undefined) throw unknown(id, options.record)
        await print(`${options.json ? JSON.stringify(shown.data, null, 2) : shown.words()}\n`)
      }),
    )
}

const unknown = (id: string, record: string): Trouble =>
  new Trouble(
    "unknownId",
    id,
    `nothing in ${record} has this id`,
    "Take an id from `onrecord list`, and name the record with --record PATH.",
  )

interface Shown {
  readonly data: unknown
  words(): string
}

/** Whatever the id leads to; its letters say where to look first. */
function what(record: OpenRecord, id: string, options: ShowOptions): Shown | undefined {
  const { paint, width } = terminal()
  const { asOf, knownBy } = options
  const when = { ...(asOf && { asOf }), ...(knownBy && { knownBy }) }
  if (id.startsWith("R-")) {
    const reading = record.reading(id, when)
    return (
      reading && { data: reading, words: () => readingView(reading, paint, Math.min(width, 100)) }
    )
  }
  if (id.startsWith("PR-")) {
    const party = record.party(id)
    return party && { data: party, words: () => partyView(party, paint, width) }
  }
  if (id.startsWith("MT-")) {
    const listed = record.matter(id, when)
    const entries = listed?.matter.entries.flatMap((each) => record.entry(each) ?? []) ?? []
    const title = listed ? matterInWords(listed.matter, listed.names) : ""
    return (
      listed && {
        data: { ...listed, entries },
        words: () => matterView({ title, listed, entries }, paint, width),
      }
    )
  }
  const finding = record.finding(id)
  if (finding !== undefined) {
    return { data: finding, words: () => `${finding.finding.severity}: ${finding.finding.says}` }
  }
  const entry = record.entry(id)
  const judgements = record.judgements(id)
  return (
    entry && {
      data: { ...entry, judgements },
      words: () => entryView(entry, judgements, paint, width),
    }
  )
}
