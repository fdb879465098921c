import { Argument, type Command, Option } from "commander"
import { cellOf } from "../app/csv-cell.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import { listings } from "./lists/index.ts"
import type { AnyListing, Typed } from "./lists/listing.ts"
import { print, tell } from "./print.ts"
import { type ListOptions, withListOptions, withRecord } from "./record-options.ts"
import { tableView } from "./view/table.ts"
import { terminal } from "./view/terminal.ts"

const examples = `
Examples:
  onrecord list statements --speaker Stoltenberg
  onrecord list commitments --provider Germany --recipient Ukraine --sort amount
  onrecord list commitments --as-of 2023-Q3 --csv > commitments.csv
  onrecord list meetings --party Zelenskyy --from 2023-01 --until 2023-06 --json
  onrecord list matters --kind commitment --agreement conflict
  onrecord list findings --status open
  onrecord list quarantine

A party is meant by its id or by a name. Days may be 2023-09-29, 2023-09, 2023-W39, 2023-Q3 or 2023.`

/** What lists are narrowed by: words of the user's own. */
const filters: readonly (readonly [flags: string, says: string])[] = [
  ["--party <name>", "that name this party, in any role"],
  ["--with <name>", "that name this party beside it"],
  ["--speaker <name>", "statements by this party"],
  ["--to <name>", "statements made to this party"],
  ["--provider <name>", "commitments by this party"],
  ["--recipient <name>", "commitments to this party"],
  ["--source <name>", "events done by this party"],
  ["--target <name>", "events done to this party"],
  ["--via <name>", "relayed by this party"],
  ["--instrument <name>", "commitments of this form: grant, loan, firm order, …"],
  ["--stage <name>", "commitments that are announced, committed, contracted, …"],
  ["--code <root>", "events of this PLOVER root"],
  ["--form <name>", "statements that are direct, …; meetings that are a call, …"],
  ["--currency <code>", "commitments in this currency"],
  ["--place <name>", "at this place"],
  ["--outlet <name>", "from reports of this outlet"],
  ["--country <code>", "parties of this country, by its ISO code"],
  ["--kind <kind>", "parties or matters of this kind"],
  ["--from <day>", "from this day on, or the beginning of this period"],
  ["--until <day>", "up to this day, or the end of this period"],
  ["--text <words>", 'that hold these words; "in marks" for words side by side'],
  ["--report <id>", "of this report"],
  ["--check <id>", "findings of this check"],
]

/** What lists are narrowed and sorted by: one of a few words. */
const choices: readonly (readonly [flags: string, says: string, words: readonly string[]])[] = [
  ["--confidence <word>", "read with this much trust", ["high", "medium", "low"]],
  ["--modality <word>", "told as this", ["asserted", "planned", "possible", "denied", "requested"]],
  ["--severity <word>", "findings of this weight", ["contradiction", "doubt", "note"]],
  ["--status <word>", "findings that are …", ["open", "dismissed", "upheld"]],
  ["--agreement <word>", "matters on which reports …", ["agreed", "conflict", "corrected"]],
  ["--sort <by>", "in the order of", ["reported", "happened", "amount"]],
  ["--order <way>", "which end comes first", ["desc", "asc"]],
]

/** `onrecord list KIND`: lists of what a record holds, narrowed, sorted and paged. */
export function addList(program: Command): void {
  const names = [...listings.map(({ name }) => name), "quarantine"]
  const command = withListOptions(program.command("list"))
    .description("List what a record holds, newest first.")
    .addArgument(new Argument("<what>", "what to list").choices(names))
    .option("--reports <count>", "matters told by so many reports at least", Number)
    .addHelpText("after", examples)
  for (const [flags, says] of filters) command.option(flags, says)
  for (const [flags, says, words] of choices) {
    command.addOption(new Option(flags, says).choices(words))
  }
  command.action((what: string, options: ListOptions & Typed) =>
    withRecord(options, (record) => {
      const list = listings.find(({ name }) => name === what)
      return list === undefined ? listQuarantine(record, options) : write(list, record, options)
    }),
  )
}

async function write(
  list: AnyListing,
  record: OpenRecord,
  options: ListOptions & Typed,
): Promise<void> {
  const { items, next } = list.page(record, options)
  if (options.json) {
    await print(`${JSON.stringify({ items, ...(next !== undefined && { next }) }, null, 2)}\n`)
    return
  }
  const rows = items.map((item) => list.row(item))
  if (options.csv) {
    const lines = [list.columns.map(({ title }) => title.toLowerCase()), ...rows]
    for (const line of lines)
      await print(`${line.map((cell) => cellOf(cell, "text")).join(",")}\r\n`)
    return
  }
  if (rows.length === 0) {
    tell(`No ${list.name} here with what you asked for.`)
    return
  }
  const { paint, width } = terminal()
  await print(`${tableView(list.columns, rows, paint, width)}\n`)
  if (next !== undefined) tell(`There are more: go on with --cursor ${next}`)
}

async function listQuarantine(record: OpenRecord, { json }: ListOptions): Promise<void> {
  const held = record.quarantine()
  if (json) return print(`${JSON.stringify({ items: held }, null, 2)}\n`)
  if (held.length === 0) {
    tell("Nothing is in quarantine: all that was added could be read.")
    return
  }
  for (const { number, foundIn, excerpt, wrong, todo, at } of held) {
    await print(`${number}  ${foundIn}: ${wrong}\n`)
    if (excerpt !== undefined) await print(`     ${excerpt}\n`)
    await print(`     ${todo} (${at.slice(0, 10)})\n`)
  }
}
