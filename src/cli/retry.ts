import type { Command } from "commander"
import { print, tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { exitCodes } from "./trouble.ts"

/** `onrecord retry`: reads what is in quarantine again. */
export function addRetry(program: Command): void {
  withRecordOption(program.command("retry"))
    .description("Try again to read what is in quarantine.")
    .option("--drop <numbers...>", "take these off the list instead: they are not wanted")
    .addHelpText(
      "after",
      "\nExamples:\n  onrecord list quarantine\n  onrecord retry\n  onrecord retry --drop 3 4",
    )
    .action(async (options: RecordOption & { drop?: string[] }) => {
      process.exitCode = await withRecord(options, async (record) => {
        if (options.drop !== undefined) {
          await print(`${record.dropQuarantined(options.drop.map(Number))} dropped\n`)
          return exitCodes.done
        }
        let [read, left] = [0, 0]
        for await (const each of record.retry()) {
          if (each.status === "unread") {
            left++
            tell(`${each.where}: ${each.wrong}\n  ${each.todo}`)
          } else read++
        }
        await print(`${read} read, ${left} still in quarantine\n`)
        return left > 0 ? exitCodes.unreadInput : exitCodes.done
      })
    })
}
