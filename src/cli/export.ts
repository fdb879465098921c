import { createWriteStream, mkdirSync } from "node:fs"
import { dirname, join, resolve, sep } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { type Command, Option } from "commander"
import { exportFormats } from "../app/export.ts"
import type { ExportRequest } from "../app/record/export-record.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { print, tell } from "./print.ts"
import { type RecordOption, withRecord, withRecordOption } from "./record-options.ts"

interface ExportCommandOptions extends RecordOption {
  readonly format: string
  readonly out?: string
  readonly asOf?: string
  readonly tables?: string
  readonly owner?: string
  readonly ownerUrl?: string
  readonly base?: string
  readonly reportingOrg?: readonly string[]
  readonly ocidPrefix?: string
}

const examples = `
Formats:
${exportFormats
  .filter(({ id }) => id !== "site")
  .map(({ id, holds }) => `  ${id.padEnd(15)} ${holds}`)
  .join("\n")}

Examples:
  onrecord export --format csv --out tables/
  onrecord export --format jsonl > record.jsonl
  onrecord export --format iati --reporting-org XM-EXAMPLE-1 22 "Example Institute" --out iati.xml
  onrecord export --format ocds --ocid-prefix ocds-213czf --owner "Example Institute" --out ocds.json`

/** `onrecord export`: a record in a format of others. */
export function addExport(program: Command): void {
  const formats = exportFormats.filter(({ id }) => id !== "site").map(({ id }) => id)
  const command = withRecordOption(program.command("export"))
    .description("Write a record in a format of others.")
    .addOption(new Option("--format <id>", "the format").choices(formats).makeOptionMandatory())
    .option(
      "--out <path>",
      "a file or, of formats with several, a folder; standard output without it",
    )
    .option("--tables <names>", "of formats of tables, only these: statements,commitments")
  withOwner(command)
    .option("--reporting-org <ref type name...>", "of IATI: who reports, as REF TYPE NAME")
    .option("--ocid-prefix <prefix>", "of OCDS: the prefix that the publisher was given")
    .addHelpText("after", examples)
    .action((options: ExportCommandOptions) =>
      withRecord(options, async (record) => {
        const count = await writeFiles(record, options.format, options, options.out)
        if (options.out !== undefined)
          tell(`${options.out}: ${count} ${count === 1 ? "file" : "files"}`)
      }),
    )
}

/** `onrecord publish DIR`: the record as linked pages. */
export function addPublish(program: Command): void {
  withOwner(withRecordOption(program.command("publish")))
    .description("Write a record as linked pages with their data, which need no server.")
    .argument("<folder>", "where the pages go")
    .addHelpText(
      "after",
      '\nExamples:\n  onrecord publish site/ --owner "Example Institute"\n  onrecord publish site/ --as-of 2023',
    )
    .action((folder: string, options: ExportCommandOptions) =>
      withRecord(options, async (record) => {
        const count = await writeFiles(record, "site", options, folder)
        await print(`${join(folder, "index.html")}: ${count} files\n`)
      }),
    )
}

const withOwner = (command: Command): Command =>
  command
    .option("--as-of <day>", "the record as it stood by then")
    .option("--owner <name>", "whose record it is")
    .option("--owner-url <url>", "the owner's address")
    .option("--base <url>", "the address that the record is published under")

async function writeFiles(
  record: OpenRecord,
  format: string,
  options: ExportCommandOptions,
  out: string | undefined,
): Promise<number> {
  const folder = exportFormats.find(({ id }) => id === format)?.folder ?? false
  if (folder && out === undefined) {
    throw new Trouble(
      "usage",
      `export --format ${format}`,
      "it makes several files",
      "Name a folder: --out DIR.",
    )
  }
  let count = 0
  for await (const { path, content } of record.export(requestOf(format, options))) {
    count++
    if (out === undefined) {
      for (const piece of content) await print(piece as string)
      continue
    }
    const file = folder ? inside(out, path) : out
    mkdirSync(dirname(resolve(file)), { recursive: true })
    await pipeline(Readable.from(content), createWriteStream(file))
  }
  return count
}

/** No name that a report brought may lead out of the folder. */
function inside(folder: string, path: string): string {
  const file = resolve(folder, path)
  if (!file.startsWith(resolve(folder) + sep)) throw new Error(`${path} leads out of ${folder}`)
  return file
}

function requestOf(format: string, options: ExportCommandOptions): ExportRequest {
  const { asOf, tables, owner, ownerUrl, base, reportingOrg, ocidPrefix } = options
  const [ref, type, ...name] = reportingOrg ?? []
  return {
    format,
    ...(asOf !== undefined && { asOf }),
    ...(tables !== undefined && { tables: tables.split(",") }),
    ...(owner !== undefined && {
      owner: { name: owner, ...(ownerUrl !== undefined && { url: ownerUrl }) },
    }),
    ...(base !== undefined && { base }),
    ...(ref !== undefined &&
      type !== undefined && { reportingOrg: { ref, type, name: name.join(" ") } }),
    ...(ocidPrefix !== undefined && { ocidPrefix }),
  }
}
