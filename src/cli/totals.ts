import { type Command, Option } from "commander"
import { cellOf } from "../app/csv-cell.ts"
import type { TotalsOptions } from "../app/record/totals.ts"
import { numberInWords } from "../model/in-words.ts"
import { print, tell } from "./print.ts"
import { type ListOptions, withListOptions, withRecord } from "./record-options.ts"
import { tableView } from "./view/table.ts"
import { terminal } from "./view/terminal.ts"

const examples = `
Examples:
  onrecord totals --recipient Ukraine --by provider
  onrecord totals --by month --currency USD
  onrecord totals --by stage --rate 2023-09 --as-of 2023
  onrecord totals --by instrument --csv

Each commitment counts once: parts inside a whole, and promises that were renewed or raised since,
are left out and told. Where reports conflict or give bounds, low and high differ. Rates are
monthly means of the European Central Bank's reference rates; the daily rates are not in the package.`

/** `onrecord totals`: adds commitments up, each once, in one currency. */
export function addTotals(program: Command): void {
  withListOptions(program.command("totals"))
    .description("Add commitments up, each counted once, in one currency.")
    .addOption(
      new Option("--by <what>", "a line for each")
        .choices(["provider", "recipient", "instrument", "stage", "month", "year", "currency"])
        .default("provider"),
    )
    .option("--currency <code>", "in this currency", "EUR")
    .option("--rate <month>", "at the rates of one month, 2023-09, instead of each sum's own")
    .option("--provider <name>", "commitments by this party")
    .option("--recipient <name>", "commitments to this party")
    .option("--instrument <name>", "of this form")
    .option("--stage <name>", "at this stage")
    .option("--from <day>", "made on or after this day")
    .option("--until <day>", "made on or before this day")
    .addHelpText("after", examples)
    .action(({ json, csv, ...options }: ListOptions & TotalsOptions) =>
      withRecord(options, async (record) => {
        const totals = record.totals(options)
        if (json) return print(`${JSON.stringify(totals, null, 2)}\n`)
        const heads = [
          { title: totals.by.toUpperCase(), grows: true },
          { title: "MATTERS", right: true },
          { title: `LOW ${totals.currency}`, right: true },
          { title: `HIGH ${totals.currency}`, right: true },
        ]
        const lines = [...totals.lines, { name: "all", ...totals.total }]
        if (csv) {
          const rows = [
            heads.map(({ title }) => title.toLowerCase()),
            ...totals.lines.map(cells(String)),
          ]
          for (const row of rows)
            await print(`${row.map((each) => cellOf(each, "text")).join(",")}\r\n`)
          return
        }
        if (totals.lines.length === 0) {
          tell("No commitment with a figure is here with what you asked for.")
          return
        }
        const { paint, width } = terminal()
        const rows = lines.map(cells((sum) => numberInWords(String(sum))))
        await print(`${tableView(heads, rows, paint, width)}\n`)
        await print(`\nIn ${totals.currency}, ${totals.rates}.\n`)
        for (const { why, matters } of totals.leftOut)
          await print(`Not counted, ${why}: ${matters}.\n`)
      }),
    )
}

interface Line {
  readonly name: string
  readonly matters: number
  readonly low: number
  readonly high: number
}

const cells =
  (written: (sum: number) => string) =>
  ({ name, matters, low, high }: Line): readonly string[] => [
    name === "" ? "(not told)" : name,
    String(matters),
    written(low),
    written(high),
  ]
