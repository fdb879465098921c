import { writeFileSync } from "node:fs"
import { localReader } from "../app/local-reader.ts"
import type { Reading } from "../model/reading.ts"
import type { Told } from "../model/report.ts"
import type { Trouble } from "../model/trouble.ts"
import { warnIfNotEnglish } from "./language.ts"
import { print, tell } from "./print.ts"
import type { ReadOptions } from "./read-options.ts"
import { explainView } from "./view/explain.ts"
import { paintWith, wantsColours } from "./view/paint.ts"
import { readingView } from "./view/reading.ts"

/** Where readings go. */
export interface Output {
  report(text: string, told: Told): Promise<void>
  /** Input that could not be read, with its line where it has one. */
  trouble(trouble: Trouble, line: number | undefined): Promise<void>
  end(): Promise<void>
}

/** The output that the options ask for. */
export function outputFor(options: ReadOptions): Output {
  if (options.jsonl || (options.input === "jsonl" && options.html === undefined)) return jsonLines()
  if (options.json) return oneJson()
  return options.html === undefined ? terminal(options) : page(options.html)
}

/** One line of output for each line of input, in its order; an error has a line of its own. */
const jsonLines = (): Output => ({
  report: (text, told) => print(`${JSON.stringify(localReader().read(text, told))}\n`),
  async trouble(trouble, line) {
    tell(trouble.message)
    await print(
      `${JSON.stringify({ error: { ...(line && { line }), message: trouble.message } })}\n`,
    )
  },
  async end() {},
})

const oneJson = (): Output => ({
  report: (text, told) => print(`${JSON.stringify(localReader().read(text, told), null, 2)}\n`),
  async trouble(trouble) {
    tell(trouble.message)
  },
  async end() {},
})

const widest = 100

function terminal({ explain }: ReadOptions): Output {
  const paint = paintWith(wantsColours(process.env, process.stdout.isTTY))
  const width = Math.min(process.stdout.columns || Number(process.env["COLUMNS"]) || 80, widest)
  let printed = 0
  return {
    async report(text, told) {
      const warning = warnIfNotEnglish(text)
      if (warning !== undefined) tell(warning)
      const reading = localReader().read(text, told)
      if (printed++ > 0) await print(`\n${paint.dim("─".repeat(width))}\n\n`)
      await print(`${readingView(reading, paint, width)}\n`)
      if (explain) await print(`${explainView(localReader().draft(text, told), paint, width)}\n`)
    },
    async trouble(trouble) {
      tell(trouble.message)
    },
    async end() {},
  }
}

function page(file: string): Output {
  const readings: Reading[] = []
  return {
    async report(text, told) {
      readings.push(localReader().read(text, told))
    },
    async trouble(trouble) {
      tell(trouble.message)
    },
    async end() {
      if (readings.length === 0) return
      const { htmlPage } = await import("../app/html-page.ts")
      writeFileSync(file, htmlPage(readings))
      tell(`${file}: ${readings.length === 1 ? "one report" : `${readings.length} reports`}`)
    },
  }
}
