import { join } from "node:path"
import { localReader } from "../../src/app/local-reader.ts"
import { Reconciler } from "../../src/reconcile/reconciler.ts"
import type { Item } from "../suite.ts"
import { linesOf } from "./ecbplus.ts"
import { rates } from "./rates.ts"

interface Package {
  readonly package_id: string
  readonly donor: string
  readonly date: string
  readonly explanation: string
  readonly links: readonly { readonly id: string; readonly title: string }[]
}

interface Update {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly text: string
}

/** Links whose two texts both put a commitment on record: was one of each joined to one matter? */
export function scoreLinks(gold: string): readonly Item[] {
  const updates = linesOf<Update>(join(gold, "commitments/donor-updates.jsonl"))
  const byId = new Map(updates.map((update) => [update.id, update]))
  const record = new Reconciler(rates())
  const read = (text: string, published: string): readonly string[] => {
    const reading = localReader().read(text, { published })
    record.add(reading)
    return reading.entries.flatMap(({ id, kind }) => (kind === "commitment" ? [id] : []))
  }
  const commitments = new Map(
    updates.map(({ id, title, date, text }) => [id, read(`${title}\n\n${text}`, date)]),
  )
  const packages = linesOf<Package>(join(gold, "clusters/commitment-links.jsonl"))
  const pairs = packages.flatMap((each) => {
    const own = read(each.explanation, each.date)
    return each.links.flatMap(({ id }) => {
      const others = commitments.get(id) ?? []
      const shows = `${each.donor}: ${each.explanation.slice(0, 160)} | ${byId.get(id)?.title ?? ""}`
      return own.length === 0 || others.length === 0
        ? []
        : [{ id: `${each.package_id}:${id}`, own, others, shows }]
    })
  })
  const home = new Map(
    record.matters().flatMap(({ id, entries }) => entries.map((entry) => [entry, id])),
  )
  return pairs.map(({ id, own, others, shows }) => {
    const matters = new Set(own.map((entry) => home.get(entry)))
    const right = others.some((entry) => matters.has(home.get(entry)))
    return { id, right, ...(right ? {} : { category: "link not found" }), shows }
  })
}
