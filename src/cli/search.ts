import type { Command } from "commander"
import { print, tell } from "./print.ts"
import { type ListOptions, withListOptions, withRecord } from "./record-options.ts"
import { terminal } from "./view/terminal.ts"
import { block, printable } from "./view/wrap.ts"

const examples = `
Examples:
  onrecord search grain corridor
  onrecord search '"framework contract"' --as-of 2023-Q3
  onrecord search zelensk --json`

/** `onrecord search WORDS…`: looks words up in reports, statements and names. */
export function addSearch(program: Command): void {
  withListOptions(program.command("search"))
    .description("Look words up in reports, statements and names; the last word may go on.")
    .argument("<words...>", 'words that must all stand there; "in marks" for words side by side')
    .addHelpText("after", examples)
    .action((words: string[], { json, ...options }: ListOptions) =>
      withRecord(options, async (record) => {
        const hits = record.search(words.join(" "), options)
        if (json) return print(`${JSON.stringify(hits, null, 2)}\n`)
        const { paint, width } = terminal()
        const lines = [
          ...hits.parties.map(
            ({ name, kind, reports, id }) =>
              `${paint.bold(printable(name))}  ${kind}, ${reports} reports  ${paint.dim(id)}`,
          ),
          ...hits.statements.flatMap(({ entry, words: said, report, parties }) => {
            const speaker =
              entry.kind === "statement" && entry.speaker !== null
                ? parties[entry.speaker]?.name
                : undefined
            const who = `${speaker ?? "somebody"}, ${report.outlet ?? ""} ${report.reported}`
            return [block(`“${said}”`, width, 0), block(`${who}  ${entry.id}`, width, 2, paint.dim)]
          }),
          ...hits.reports.flatMap(({ title, snippet, outlet, reported, id }) => [
            block(title ?? snippet, width, 0, paint.bold),
            block(snippet, width, 2),
            block(`${outlet ?? ""} ${reported}  ${id}`, width, 2, paint.dim),
          ]),
        ]
        if (lines.length === 0)
          tell("Nothing has all of these words. Try fewer, or the beginning of one.")
        else await print(`${lines.join("\n")}\n`)
      }),
    )
}
