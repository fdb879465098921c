import type { Command } from "commander"

const examples = `
Examples:
  onrecord mcp --record news.db
  claude mcp add onrecord -- onrecord mcp --record news.db

Exit codes: 0 done, 2 wrong usage, 4 the record cannot be opened.`

/** `onrecord mcp`: the record's tools for an agent that starts this command. */
export function addMcp(program: Command): void {
  program
    .command("mcp")
    .description("Let an agent work on a record, over standard input and output (MCP).")
    .option("--record <path>", "the record", "./onrecord.db")
    .addHelpText("after", examples)
    .action(async (options: { readonly record: string }) => {
      const [{ openRecord }, { answerOverStdio }] = await Promise.all([
        import("../app/record/open-record.ts"),
        import("../mcp/over-stdio.ts"),
      ])
      const record = openRecord(options.record)
      try {
        await answerOverStdio(record)
      } finally {
        record.close()
      }
    })
}
