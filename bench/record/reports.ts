import { createReadStream } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { createGunzip } from "node:zlib"
import { addDays } from "../../src/model/day.ts"
import type { Told } from "../../src/model/report.ts"
import { otherWords } from "./other-words.ts"

/** Official statements of three years, the text of large records. */
export const largeFile = "news/whitehouse-2021-2023.text.jsonl.gz"

/** Characters of a report, about: 2.5 kB, as agency stories have. */
const length = 2_500

/** Outlets that reports are given to in turn. */
const outlets = [
  "Meridian",
  "Continental Press",
  "The Daily Ledger",
  "Harbour News",
  "Northern Wire",
]

const firstDay = "2021-01-20"
const days = 1_095

/** A report to add, as a source finds it. */
export interface MadeReport {
  readonly kind: "report"
  readonly text: string
  readonly told: Told
  readonly where: string
}

/** One report in so many is a wire story that another outlet prints, without its last paragraph. */
const wireEvery = 10

/**
 * So many reports of 2.5 kB, cut from official statements at their paragraphs. When the statements
 * are used up they are told again in other words: as many reports as of so many matters.
 */
export async function* madeReports(gold: string, count: number): AsyncGenerator<MadeReport> {
  const inOtherWords = otherWords()
  let made = 0
  for (let round = 0; made < count; round++) {
    let kept: string[] = []
    let size = 0
    for await (const paragraph of paragraphsOf(gold)) {
      kept.push(paragraph)
      size += paragraph.length
      if (size < length) continue
      const told = round === 0 ? kept : kept.map((each) => inOtherWords(each, round))
      yield reportOf(told.join("\n\n"), made)
      if (++made === count) return
      if (made % wireEvery === wireEvery - 1) {
        yield reportOf(told.slice(0, -1).join("\n\n"), made, made - 1)
        if (++made === count) return
      }
      kept = []
      size = 0
    }
  }
}

/** A report of its day; one that prints another's text comes out on the other's day. */
function reportOf(text: string, number: number, original = number): MadeReport {
  const outlet = outlets[number % outlets.length] ?? ""
  const published = addDays(firstDay, Math.floor((original * 7919) % days))
  return {
    kind: "report",
    text,
    told: { outlet, published, ref: String(number) },
    where: `made ${number}`,
  }
}

async function* paragraphsOf(gold: string): AsyncGenerator<string> {
  const file = createReadStream(join(gold, largeFile)).pipe(createGunzip())
  for await (const line of createInterface({ input: file })) {
    if (line === "") continue
    const { text }: { text: string } = JSON.parse(line)
    yield* text.split(/\n+/u)
  }
}
