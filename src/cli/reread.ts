import type { Command } from "commander"
import { print } from "./print.ts"
import { progressOn } from "./progress.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

/** `onrecord reread [REPORT]`: reads all again with the present reader. */
export function addReread(program: Command): void {
  withRecordOption(program.command("reread"))
    .description("Read all reports again with the present reader and tell what changed.")
    .argument("[report]", "only the report with this id")
    .option("--jsonl", "tell of each report on a line of its own")
    .addHelpText(
      "after",
      "\nIds stay where the evidence is the same, and so does what people decided.\n\nExamples:\n  onrecord reread\n  onrecord reread R-0JZ2K4M7PA --jsonl",
    )
    .action((report: string | undefined, options: RecordOption & { jsonl?: boolean }) =>
      withRecord(options, async (record) => {
        const counts = { reports: 0, added: 0, changed: 0, ended: 0, same: 0 }
        const progress = progressOn(process.stderr, !options.jsonl)
        for (const each of record.reread(report)) {
          counts.reports++
          counts.added += each.added.length
          counts.changed += each.changed.length
          counts.ended += each.ended.length
          counts.same += each.same
          if (options.jsonl) await print(`${JSON.stringify(each)}\n`)
          progress.tell(counts.reports, 0)
        }
        progress.clear()
        const { reports, added, changed, ended, same } = counts
        if (!options.jsonl) {
          await print(
            `${reports} reports read again: ${same} entries as before, ${added} new, ${changed} changed, ${ended} gone\n`,
          )
        }
      }),
    )
}
