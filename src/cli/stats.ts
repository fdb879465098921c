import type { Command } from "commander"
import { mostWaiting } from "../model/judgement.ts"
import { print } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

/** `onrecord stats`: how much a record holds. */
export function addStats(program: Command): void {
  withRecordOption(program.command("stats"))
    .description("Say how much a record holds.")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  onrecord stats\n  onrecord stats --record crawl.db --json",
    )
    .action((options: RecordOption & { json?: boolean }) =>
      withRecord(options, async (record) => {
        const stats = record.stats()
        if (options.json) return print(`${JSON.stringify(stats, null, 2)}\n`)
        const { entries, bytes, ...rest } = stats
        const lines: [string, string | number | undefined][] = [
          ["reports", rest.reports],
          ["outlets", rest.outlets],
          ["reported", rest.first === undefined ? "" : `${rest.first} to ${rest.last}`],
          ...Object.entries(entries).map(([kind, count]): [string, number] => [`${kind}s`, count]),
          ["parties", rest.parties],
          ["matters", rest.matters],
          ["findings", rest.findings],
          ["unsure pairs", rest.unsure > mostWaiting ? `more than ${mostWaiting}` : rest.unsure],
          ["decisions", rest.decisions],
          ["in quarantine", rest.quarantined],
          ["size", `${(bytes / 1e6).toFixed(1)} MB`],
        ]
        const width = Math.max(...lines.map(([name]) => name.length))
        const told = lines.filter(([, value]) => value !== "")
        await print(
          `${told.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n")}\n`,
        )
      }),
    )
}
