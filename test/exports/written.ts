import type { ExportOptions, Format } from "../../src/export/format.ts"
import type { RecordSource } from "../../src/export/record.ts"

/** The files that a format writes, by path, joined to bytes. */
export async function written(
  format: Format,
  record: RecordSource,
  options: ExportOptions = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for await (const { path, content } of format.files(record, options)) {
    const pieces = [...content].map((piece) => Buffer.from(piece))
    files.set(path, Buffer.concat(pieces))
  }
  return files
}

/** The text of the one file that the format writes. */
export async function writtenText(
  format: Format,
  record: RecordSource,
  options: ExportOptions = {},
): Promise<string> {
  const files = await written(format, record, options)
  if (files.size !== 1) throw new Error(`${format.id} wrote ${files.size} files`)
  return [...files.values()].join("")
}
