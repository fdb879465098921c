import { readFileSync } from "node:fs"
import { localReader } from "../../src/app/local-reader.ts"
import { paintWith } from "../../src/cli/view/paint.ts"
import { readingView } from "../../src/cli/view/reading.ts"
import { terminalPicture } from "./terminal.ts"

const story = new URL("../../examples/reports/kyiv-2023-09-29.txt", import.meta.url)
const columns = 96

/** `docs/reading.svg`: the record of the first sample report as a terminal shows it. */
export function readingPicture(): string {
  const reading = localReader().read(readFileSync(story, "utf8"))
  const output = readingView(reading, paintWith(true), columns)
  return terminalPicture(
    output,
    columns,
    "The record of one wire story, as onrecord read prints it",
  )
}
