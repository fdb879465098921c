import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

const examples = `
Examples:
  onrecord mcp --record news.db
  claude mcp add onrecord -- onrecord mcp --record news.db

Exit codes: 0 done, 2 wrong usage, 4 the record cannot be opened.`

/** `onrecord mcp`: the record's tools for an agent that starts this command. */
export function addMcp(program: Command): void {
  withRecordOption(program.command("mcp"))
    .description("Let an agent work on a record, over standard input and output (MCP).")
    .addHelpText("after", examples)
    .action((options: RecordOption) =>
      withRecord(options, (record) => answer(record), { mustExist: false }),
    )
}

/** The protocol's package is loaded here, so that other commands start without it. */
async function answer(record: OpenRecord): Promise<void> {
  const { answerOverStdio } = await import("../mcp/over-stdio.ts")
  await answerOverStdio(record)
}
