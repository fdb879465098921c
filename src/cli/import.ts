import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { print, tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { exitCodes } from "./trouble.ts"

/** `onrecord import FILE`: brings in a record that was exported as JSONL. */
export function addImport(program: Command): void {
  withRecordOption(program.command("import"))
    .description("Bring in a record that was exported as JSONL, with its decisions.")
    .argument("<file>", "what onrecord export --format jsonl wrote, or - for standard input")
    .addHelpText(
      "after",
      "\nExamples:\n  onrecord import record.jsonl --record copy.db\n  onrecord export --format jsonl | ssh desk onrecord import - --record desk.db",
    )
    .action(async (file: string, options: RecordOption) => {
      process.exitCode = await withRecord(options, (record) => importFrom(record, file), {
        mustExist: false,
      })
    })
}

async function importFrom(record: OpenRecord, file: string): Promise<number> {
  const counts = { reading: 0, decision: 0, unread: 0 }
  for await (const each of record.import(linesOf(file))) {
    if ("trouble" in each) {
      counts.unread++
      tell(each.trouble.message)
    } else if (each.isNew && (each.kind === "reading" || each.kind === "decision")) {
      counts[each.kind]++
    }
  }
  await print(
    `${record.path}: ${counts.reading} reports and ${counts.decision} decisions brought in\n`,
  )
  return counts.unread > 0 ? exitCodes.unreadInput : exitCodes.done
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    const input = file === "-" ? process.stdin : createReadStream(file)
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error
    throw new Trouble("unreadInput", file, "cannot be read", "Check the path and its permissions.")
  }
}
