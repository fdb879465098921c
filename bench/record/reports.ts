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
/** So many reports come out a day: a hundred thousand are three years of them. */
const perDay = 91
/** Archives are in the order of days, more or less. */
const disorder = 4

/** A report to add, as a source finds it. */
export interface MadeReport {
  readonly kind: "report"
  readonly text: string
  readonly told: Told
  readonly where: string
}

/** One report in so many is a wire story that another outlet prints, without its last paragraph. */
const wireEvery = 10

/** So many places publish side by side, each telling of its own matters in the statements' build. */
const places = 5

/**
 * So many reports of 2.5 kB, cut from official statements at their paragraphs, in the order of
 * days. The first place prints the cuts as they are; another begins elsewhere in them, so that its
 * reports of the same build are months away, and tells them in other words: of other matters.
 */
export async function* madeReports(gold: string, count: number): AsyncGenerator<MadeReport> {
  const inOtherWords = otherWords()
  const cuts = await cutsOf(gold)
  let made = 0
  for (let turn = 0; made < count; turn++) {
    const place = turn % places
    const at = Math.floor(turn / places)
    const round = place + Math.floor(at / cuts.length) * places
    const cut = cuts[(at + Math.floor((place * cuts.length) / places)) % cuts.length] ?? []
    const told = round === 0 ? cut : cut.map((each) => inOtherWords(each, round))
    yield reportOf(told, made)
    if (++made % wireEvery !== 0 || made === count) continue
    yield reportOf(told.slice(0, -1), made, made - 1)
    made++
  }
}

async function cutsOf(gold: string): Promise<readonly (readonly string[])[]> {
  const cuts: string[][] = []
  let size = length
  for await (const paragraph of paragraphsOf(gold)) {
    if (size >= length) {
      cuts.push([])
      size = 0
    }
    cuts.at(-1)?.push(paragraph)
    size += paragraph.length
  }
  return cuts
}

/** A report of its day; one that prints another's text comes out on the other's day. */
function reportOf(paragraphs: readonly string[], number: number, original = number): MadeReport {
  const outlet = outlets[number % outlets.length] ?? ""
  const day = Math.floor(original / perDay) + ((original * 7919) % disorder)
  return {
    kind: "report",
    text: paragraphs.join("\n\n"),
    told: { outlet, published: addDays(firstDay, day), ref: String(number) },
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
