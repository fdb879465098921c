import type { Day } from "../../model/day.ts"
import type { Known } from "../../model/known.ts"
import type { Dateline, Report } from "../../model/report.ts"
import { wordsAt } from "../../model/span.ts"
import type { Block } from "../draft.ts"
import type { DatelineRead } from "./dateline.ts"
import { dayWritten, fullDay } from "./written-day.ts"

interface Head {
  readonly blocks: readonly Block[]
  readonly dateline: DatelineRead | undefined
  readonly by: readonly string[]
  /** The paper that names itself on a line of its own. */
  readonly outlet: string | undefined
}

/** The report with what its head tells: title, dateline, byline, outlet and the day. What the caller told stays. */
export function withLayout(report: Report, { blocks, dateline, by, outlet: told }: Head): Report {
  const headline = blocks.find((block) => block.kind === "headline")
  const title =
    report.title ?? (headline === undefined ? undefined : wordsAt(report.text, headline))
  const outlet = report.outlet ?? dateline?.outlet ?? told
  const on = dateline === undefined ? undefined : datelineDay(dateline, report.published)
  const day = dayOf(report, blocks, on)
  return {
    ...report,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(by.length === 0 ? {} : { by }),
    ...(dateline?.place === undefined
      ? {}
      : { dateline: datelineOf(dateline, dateline.place, on) }),
    ...(day === undefined ? {} : { day }),
  }
}

const datelineOf = (read: DatelineRead, place: string, on: Known<Day> | undefined): Dateline => ({
  place,
  span: read.span,
  ...(read.country === undefined ? {} : { country: read.country }),
  ...(on === undefined ? {} : { on: on.value }),
})

function datelineDay(
  { stated, written }: DatelineRead,
  published: Day | undefined,
): Known<Day> | undefined {
  // "date 2023-09-29 Kyiv [Ukraine], September 29": the date line gives the dateline its year.
  if (written !== undefined) {
    const value = fullDay(written, stated ?? published)
    if (value !== undefined)
      return { value, known: written.year === undefined ? "resolved" : "stated" }
  }
  return stated === undefined ? undefined : { value: stated, known: "stated" }
}

/** The day that "today" means: the dateline's, else a date line's of its own, else the day published. */
function dayOf(
  report: Report,
  blocks: readonly Block[],
  on: Known<Day> | undefined,
): Known<Day> | undefined {
  if (on !== undefined) return on
  if (report.published !== undefined) return { value: report.published, known: "stated" }
  for (const block of blocks) {
    if (block.kind !== "dateline") continue
    const written = dayWritten(wordsAt(report.text, block))
    const value = written === undefined ? undefined : fullDay(written, undefined)
    if (value !== undefined) return { value, known: "stated" }
  }
  return undefined
}

/** The names of a byline: "By Jane Doe and John Roe in Paris" names two. */
export function bylineNames(words: string): readonly string[] {
  const names = /^by (?<names>.{3,100})$/iu.exec(words)?.groups?.names
  if (names === undefined) return []
  return names
    .replace(/ (?:in|for|of) .*$/u, "")
    .split(/,? and |, | & /u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}\S* \p{Lu}/u.test(name))
}
