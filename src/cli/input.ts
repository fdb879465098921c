import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import type { Told } from "../model/report.ts"
import { Trouble } from "../model/trouble.ts"
import { decodeLine, decodeText } from "./decode.ts"
import type { ReadOptions } from "./read-options.ts"
import { splitLines } from "./split-lines.ts"

/** A report to read, or why it could not be had. */
export type Heard =
  | { readonly text: string; readonly told: Told }
  | { readonly trouble: Trouble; readonly line?: number }

const standardInput = "standard input"

const toldBy = ({ published, outlet, title, url }: ReadOptions): Told => ({
  ...(published !== undefined && { published }),
  ...(outlet !== undefined && { outlet }),
  ...(title !== undefined && { title }),
  ...(url !== undefined && { url }),
})

/** Each file as one report, standard input where none is named. */
export async function* reportsOf(
  files: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Heard> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      yield { text: await textOf(file), told: toldBy(options) }
    } catch (error) {
      yield { trouble: troubleWith(error, file) }
    }
  }
}

async function textOf(file: string): Promise<string> {
  if (file !== "-") return decodeText(await readFile(file), file)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return decodeText(Buffer.concat(chunks), standardInput)
}

/** Each line of each file as one report. A bad line is told and passed by. */
export async function* linesOf(
  files: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Heard> {
  for (const file of files.length === 0 ? ["-"] : files) {
    const stream = file === "-" ? process.stdin : createReadStream(file)
    try {
      for await (const { bytes, number } of splitLines(stream)) {
        yield heardIn(bytes, number, toldBy(options))
      }
    } catch (error) {
      yield { trouble: troubleWith(error, file) }
    }
  }
}

function heardIn(bytes: Uint8Array, line: number, toldOfAll: Told): Heard {
  try {
    const { text, told } = decodeLine(decodeText(bytes, `line ${line}`), line)
    return { text, told: { ...toldOfAll, ...told } }
  } catch (error) {
    return { trouble: troubleWith(error, `line ${line}`), line }
  }
}

const reasons: Readonly<Record<string, readonly [wrong: string, todo: string]>> = {
  ENOENT: ["no such file", "Check the path; the shell's folder is the starting point."],
  EISDIR: ["this is a folder", "Name the files in it, for example folder/*.txt."],
  EACCES: ["may not be opened", "Check its permissions."],
}

/** Bad input in words; a flaw of the program is thrown on. */
function troubleWith(error: unknown, where: string): Trouble {
  if (error instanceof Trouble) return error
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const reason = reasons[code]
  if (reason === undefined) throw error
  return new Trouble("unreadInput", where, ...reason)
}
