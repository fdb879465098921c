import { existsSync } from "node:fs"
import type { Command } from "commander"
import { Trouble } from "../model/trouble.ts"
import { print } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

/** `onrecord backup PATH`: copies a record while it is in use. */
export function addBackup(program: Command): void {
  withRecordOption(program.command("backup"))
    .description("Copy a record, also while others use it.")
    .argument("<path>", "the new file")
    .option("--force", "write over a file that is there")
    .addHelpText("after", "\nExamples:\n  onrecord backup backups/monday.db")
    .action((path: string, options: RecordOption & { force?: boolean }) =>
      withRecord(options, async (record) => {
        if (existsSync(path) && !options.force) {
          throw new Trouble(
            "usage",
            path,
            "there is a file already",
            "Name another, or add --force.",
          )
        }
        await record.backup(path)
        await print(`${path}: a copy of ${options.record}\n`)
      }),
    )
}
