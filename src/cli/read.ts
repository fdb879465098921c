import { type Command, Option } from "commander"
import { Trouble } from "../model/trouble.ts"
import { decodeDay } from "./decode.ts"
import { type Heard, linesOf, reportsOf } from "./input.ts"
import { type Output, outputFor } from "./output.ts"
import type { ReadOptions } from "./read-options.ts"
import { exitCodes } from "./trouble.ts"

const examples = `
Examples:
  onrecord read report.txt --published 2024-03-12 --outlet Reuters
  onrecord read reports/*.txt --html record.html
  curl -s https://example.org/story.txt | onrecord read - --json
  onrecord read --input jsonl < reports.jsonl > readings.jsonl

Exit codes: 0 done, 2 wrong usage, 3 some input could not be read (the rest was).`

/** `onrecord read [FILE…|-]`: prints the record of reports. */
export function addRead(program: Command): void {
  program
    .command("read")
    .description("Read reports and print what they put on record.")
    .argument("[files...]", "text files, one report each; - or none for standard input")
    .option("--json", "print the reading of one report as JSON")
    .option("--jsonl", "print one reading a line")
    .option("--html <file>", "write one page that shows the texts with their entries")
    .addOption(
      new Option("--input <form>", "what the input is; jsonl: one report a line, as an object")
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .option("--published <day>", "the day the report was published, YYYY-MM-DD")
    .option("--outlet <name>", "who published it")
    .option("--title <words>", "its headline")
    .option("--url <url>", "where it was published")
    .option("--explain", "say which rule read what, and why candidates lost")
    .addHelpText("after", examples)
    .action(async (files: string[], options: ReadOptions) => {
      check(files, options)
      const heard = options.input === "jsonl" ? linesOf(files, options) : reportsOf(files, options)
      process.exitCode = await readAll(heard, outputFor(options))
    })
}

async function readAll(heard: AsyncIterable<Heard>, output: Output): Promise<number> {
  let unread = 0
  for await (const each of heard) {
    if ("trouble" in each) {
      unread++
      await output.trouble(each.trouble, each.line)
    } else await output.report(each.text, each.told)
  }
  await output.end()
  return unread > 0 ? exitCodes.unreadInput : exitCodes.done
}

/** Options that do not go together are told before anything is read. */
function check(files: readonly string[], options: ReadOptions): void {
  const wrong = (what: string, todo: string): never => {
    throw new Trouble("usage", "onrecord read", what, todo)
  }
  if (options.published !== undefined) decodeDay(options.published, "--published")
  if (options.json && options.jsonl) wrong("--json and --jsonl exclude each other", "Choose one.")
  if (options.json && (files.length > 1 || options.input === "jsonl")) {
    wrong("--json prints one reading, there are several reports", "Use --jsonl.")
  }
  if (options.explain && (options.json || options.jsonl || options.input === "jsonl")) {
    wrong("--explain speaks to people, not in JSON", "Leave out --json, --jsonl and --input jsonl.")
  }
  if ((options.title ?? options.url) !== undefined && files.length > 1) {
    wrong("--title and --url are of one report", "Give one file, or use --input jsonl.")
  }
  if (files.length === 0 && process.stdin.isTTY) {
    wrong("nothing to read", "Name a file, or try: onrecord read --help")
  }
}
