import { readFileSync } from "node:fs"
import { join } from "node:path"
import { localReader } from "../../src/app/local-reader.ts"
import { compare, decimal } from "../../src/model/decimal.ts"
import type { CommitmentMatter } from "../../src/model/matter.ts"
import { Reconciler } from "../../src/reconcile/reconciler.ts"
import type { Item } from "../suite.ts"
import { rates } from "./rates.ts"

interface Row {
  readonly documents: readonly {
    readonly id: string
    readonly date: string | null
    readonly url: string
    readonly text: string
  }[]
  readonly gold: { readonly records: readonly GoldRecord[] }
}

interface GoldRecord {
  readonly id: string
  readonly instrument: string
  readonly ceiling?: number | readonly number[]
  readonly amount?: number | null
  readonly part_of?: readonly string[]
  readonly supersedes?: string
  readonly mentions: readonly string[]
}

/** Is each contract and call-off of the framework one matter with its amounts, ties and reports? */
export function scoreFramework(gold: string): readonly Item[] {
  const row: Row = JSON.parse(
    readFileSync(join(gold, "clusters/rheinmetall_155mm_framework.json"), "utf8"),
  )
  const record = new Reconciler(rates())
  const documentOf = new Map<string, string>()
  for (const { id, date, url, text } of row.documents) {
    const reading = localReader().read(text, { url, ...(date === null ? {} : { published: date }) })
    for (const entry of reading.entries) documentOf.set(entry.id, id)
    record.add(reading)
  }
  const matters = record
    .matters()
    .filter((matter): matter is CommitmentMatter => matter.kind === "commitment")
  const shown = matters.map((matter) => {
    const documents = [
      ...new Set(matter.entries.map((entry) => documentOf.get(entry) ?? "")),
    ].sort()
    return { matter, documents }
  })
  return row.gold.records.map((each) => itemOf(each, shown))
}

interface Shown {
  readonly matter: CommitmentMatter
  readonly documents: readonly string[]
}

const ofDocuments = (gold: GoldRecord, { documents }: Shown): boolean =>
  documents.every((id) => gold.mentions.includes(id))

function itemOf(gold: GoldRecord, all: readonly Shown[]): Item {
  const amounts = [gold.ceiling ?? gold.amount ?? []].flat().map((each) => decimal(each))
  const near = all.filter((each) => ofDocuments(gold, each) && hasAmounts(each.matter, amounts))
  const [best] = near.toSorted((a, b) => b.documents.length - a.documents.length)
  const missing =
    best === undefined ? [] : gold.mentions.filter((id) => !best.documents.includes(id))
  const untied =
    best !== undefined &&
    ((gold.part_of !== undefined && best.matter.partOf === undefined) ||
      (gold.supersedes !== undefined && best.matter.renews === undefined))
  const category =
    best === undefined
      ? "no such matter"
      : missing.length > 0
        ? "reports missing"
        : untied
          ? "not tied"
          : ""
  const told = best === undefined ? "" : ` as ${best.matter.id} of ${best.documents.join(", ")}`
  return {
    id: gold.id,
    right: category === "",
    ...(category === "" ? {} : { category: `framework: ${category}` }),
    shows: `${gold.id}, ${gold.instrument}, ${amounts.join(" to ") || "no amount"}, told by ${gold.mentions.join(", ")}${told}`,
  }
}

/** Its range is that of the gold amounts; where gold has none, it has none. */
function hasAmounts({ range }: CommitmentMatter, amounts: readonly string[]): boolean {
  const [low, high] = [amounts[0], amounts.at(-1)]
  if (low === undefined || high === undefined) return range === undefined
  return range !== undefined && compare(range.low, low) >= 0 && compare(range.high, high) <= 0
}
