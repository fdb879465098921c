import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { decodeDay } from "./decode.ts"
import { print, tell } from "./print.ts"
import { progressOn } from "./progress.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { exitCodes } from "./trouble.ts"

const examples = `
Examples:
  onrecord add report.txt --published 2024-03-12 --outlet Reuters
  onrecord add reports/ "archive/**/*.html" feed.xml
  onrecord add crawl.warc.gz --record crawl.db
  onrecord add news.csv --map text=body,published=date,outlet=source
  onrecord add https://example.org/story
  curl -s https://example.org/story | onrecord add - --format html

Read are plain text, Markdown, web pages, RSS, Atom and JSON feeds, WARC and ARC archives, JSONL,
JSON, CSV, PDF and mail, gzipped or not. The same report twice changes nothing. What cannot be
read is kept aside: onrecord list quarantine.

Exit codes: 0 done, 2 wrong usage, 3 some input could not be read, 4 the record cannot be opened.`

interface AddCommandOptions extends RecordOption {
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  readonly format?: string
  readonly map?: Readonly<Record<string, string>>
  readonly originals: boolean
  readonly threads: number
  readonly allowLoopback?: boolean
  readonly jsonl?: boolean
  readonly quiet?: boolean
}

/** `onrecord add PATH…`: reads what paths lead to and keeps it in a record. */
export function addAdd(program: Command): void {
  withRecordOption(program.command("add"))
    .description("Read reports and keep them in a record.")
    .argument("<paths...>", "files, folders, patterns, addresses, or - for standard input")
    .option("--published <day>", "the day all of it was published, YYYY-MM-DD")
    .option("--outlet <name>", "who published all of it")
    .option("--title <words>", "the headline of one report")
    .option("--url <url>", "where one report was published")
    .option("--format <id>", "take everything for this format, whatever it looks like")
    .option("--map <pairs>", "which column of a table holds what: text=body,published=date", pairs)
    .option("--no-originals", "do not keep the bytes that reports came in")
    .option("--threads <count>", "how many threads read side by side", Number, 2)
    .option("--allow-loopback", "let addresses lead to this machine itself")
    .option("--jsonl", "tell what became of each report on a line of its own")
    .option("--quiet", "tell only what could not be read")
    .addHelpText("after", examples)
    .action(async (paths: string[], options: AddCommandOptions) => {
      if (options.published !== undefined) decodeDay(options.published, "--published")
      process.exitCode = await withRecord(options, (record) => add(record, paths, options), {
        mustExist: false,
      })
    })
}

async function add(
  record: OpenRecord,
  paths: readonly string[],
  { published, outlet, title, url, format, map, jsonl, quiet, ...options }: AddCommandOptions,
): Promise<number> {
  const told = {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
  }
  const finding = { told, ...(format !== undefined && { format }), ...(map && { columns: map }) }
  const counts = { added: 0, known: 0, unread: 0, entries: 0, findings: 0 }
  const progress = progressOn(process.stderr, !quiet && !jsonl)
  for await (const each of record.addFrom(paths, { ...options, ...finding })) {
    counts[each.status]++
    counts.entries += each.entries
    counts.findings += each.findings
    if (each.status === "unread") {
      progress.clear()
      tell(`${each.where}: ${each.wrong}\n  ${each.todo}`)
    }
    if (jsonl) await print(`${JSON.stringify(each)}\n`)
    progress.tell(counts.added + counts.known, counts.unread)
  }
  progress.clear()
  if (!quiet && !jsonl) await print(`${summary(record, counts)}\n`)
  return counts.unread > 0 ? exitCodes.unreadInput : exitCodes.done
}

function summary(
  { path }: OpenRecord,
  counts: Readonly<Record<"added" | "known" | "unread" | "entries" | "findings", number>>,
): string {
  const { added, known, unread, entries, findings } = counts
  const reports = added === 1 ? "1 report" : `${added} reports`
  const parts = [`${path}: ${reports} added, ${entries} entries`]
  if (findings > 0) {
    parts.push(`${findings} ${findings === 1 ? "doubt" : "doubts"} (onrecord list findings)`)
  }
  if (known > 0) parts.push(`${known} already there`)
  if (unread > 0) parts.push(`${unread} not read (onrecord list quarantine)`)
  return parts.join(" · ")
}

const parts = ["text", "ref", "title", "url", "outlet", "published"]

/** `text=body,published=date` as an object. */
function pairs(typed: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    typed.split(",").map((pair) => {
      const [part = "", column = ""] = pair.split("=")
      if (parts.includes(part) && column !== "") return [part, column]
      throw new Trouble(
        "usage",
        `--map ${pair}`,
        "this pairs nothing",
        `Write PART=COLUMN, where PART is one of ${parts.join(", ")}.`,
      )
    }),
  )
}
