import type { Command } from "commander"
import { print, tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"
import { reviewItemView } from "./view/review-item.ts"
import { terminal } from "./view/terminal.ts"

/** `onrecord check`: what in a record is doubtful, with the arithmetic. */
export function addCheck(program: Command): void {
  withRecordOption(program.command("check"))
    .description("Print every open doubt about a record, with its arithmetic.")
    .option("--as-of <day>", "only about what had been reported by then")
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      "\nA finding is dismissed or upheld with onrecord decide, or by key in onrecord review.\n\nExamples:\n  onrecord check\n  onrecord check --as-of 2023-Q3 --json",
    )
    .action(({ record: path, asOf, json }: RecordOption & { asOf?: string; json?: boolean }) =>
      withRecord({ record: path }, async (record) => {
        const { paint, width } = terminal()
        const all = []
        let cursor: string | undefined
        do {
          const page = record.findings({
            status: "open",
            limit: 500,
            ...(asOf && { asOf }),
            ...(cursor && { cursor }),
          })
          all.push(...page.items)
          cursor = page.next
        } while (cursor !== undefined)
        if (json) return print(`${JSON.stringify({ items: all }, null, 2)}\n`)
        if (all.length === 0) {
          tell("No doubt is open.")
          return
        }
        for (const finding of all)
          await print(`${reviewItemView({ kind: "finding", finding }, paint, width)}\n\n`)
      }),
    )
}
