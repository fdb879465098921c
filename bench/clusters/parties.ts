import { join } from "node:path"
import { localReader } from "../../src/app/local-reader.ts"
import { overlaps } from "../../src/model/span.ts"
import { Reconciler } from "../../src/reconcile/reconciler.ts"
import type { Clustered } from "../entities/b-cubed.ts"
import type { Item } from "../suite.ts"
import { linesOf } from "./ecbplus.ts"
import { rates } from "./rates.ts"

interface Text {
  readonly docId: string
  readonly clusterId: string
  readonly date: string
  readonly text: string
}

interface Chained {
  readonly docId: string
  readonly chain: string
  readonly text: string
  readonly sentence: number
  readonly first: number
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly chain: string
}

/**
 * Chains of persons, countries and groups. Those of countries and groups hold everybody who belongs
 * to one, ministers and ministries too.
 */
const ofParties = /_(?:ACTOR|COUNTRY|GROUP)$/u

interface Found extends Clustered {
  readonly cluster: string
  readonly report: string
  readonly party: string
  readonly words: string
  readonly named: boolean
}

export interface PartyScore {
  /** One list for each cluster of reports: gold chains hold inside one. */
  readonly clusters: readonly (readonly Clustered[])[]
  /** The same of persons, and of countries where they are named as such. */
  readonly named: readonly (readonly Clustered[])[]
  readonly items: readonly Item[]
}

/** Reads NewsWCL50 into one record and sets its profiles beside the gold chains. */
export function scoreParties(gold: string): PartyScore {
  const record = new Reconciler(rates())
  const chained = linesOf<Chained>(join(gold, "clusters/newswcl50.coref.jsonl"))
  const byDocument = Map.groupBy(chained, ({ docId }) => docId)
  const found: Found[] = []
  for (const { docId, clusterId, date, text } of linesOf<Text>(
    join(gold, "clusters/newswcl50.jsonl"),
  )) {
    const { report, mentions } = localReader().draft(text, { ref: docId, published: date })
    record.add(localReader().read(text, { ref: docId, published: date }))
    const golds = placed(text, byDocument.get(docId) ?? [])
    for (const mention of mentions) {
      if (mention.party === null || mention.kind === "place") continue
      const [best] = golds
        .filter((each) => overlaps(each, mention) && each.end === mention.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
      if (best === undefined) continue
      const words = text.slice(mention.start, mention.end)
      found.push({
        gold: best.chain,
        read: "",
        cluster: clusterId,
        report: report.id,
        party: mention.party,
        words,
        named:
          best.chain.endsWith("_ACTOR") ||
          (best.chain.endsWith("_COUNTRY") && mention.kind === "country"),
      })
    }
  }
  const mentions = found.map((each) => ({
    ...each,
    read: record.profileOf(each.report, each.party) ?? "",
  }))
  const names = new Map(record.profiles().map(({ id, name }) => [id, name]))
  const clusters = [...Map.groupBy(mentions, ({ cluster }) => cluster).values()]
  return {
    clusters,
    named: clusters.map((members) => members.filter(({ named }) => named)),
    items: splitAndMixed(mentions, names),
  }
}

/** A chain in several profiles, by the commonest of them; a profile in several chains likewise. */
function splitAndMixed(
  mentions: readonly (Clustered & { readonly words: string })[],
  names: ReadonlyMap<string, string>,
): readonly Item[] {
  const pairs = Map.groupBy(mentions, ({ gold, read }) => `${gold} ${read}`)
  const main = new Map<string, number>()
  const count = (label: string, size: number) =>
    main.set(label, Math.max(main.get(label) ?? 0, size))
  for (const members of pairs.values())
    for (const label of [members[0]?.gold ?? "", members[0]?.read ?? ""])
      count(label, members.length)
  return [...pairs].map(([id, members]) => {
    const { gold = "", read = "" } = members[0] ?? {}
    const isMain = main.get(gold) === members.length
    const isMixed = main.get(read) !== members.length
    const category = isMixed ? "profile mixes chains" : "chain split"
    const words = [...new Set(members.map((each) => each.words))].slice(0, 6).join(" | ")
    const shows = `${gold} as ${names.get(read)}: ${members.length} mentions: ${words}`
    return { id, right: isMain && !isMixed, ...(isMain && !isMixed ? {} : { category }), shows }
  })
}

function placed(text: string, chained: readonly Chained[]): readonly Placed[] {
  const found: Placed[] = []
  let from = 0
  for (const { chain, text: words } of chained.toSorted(
    (a, b) => a.sentence - b.sentence || a.first - b.first,
  )) {
    const start = text.indexOf(words, from)
    // A phrase set otherwise in the text than in its tokens is passed by.
    if (start === -1 || start > from + 2000) continue
    from = start
    if (ofParties.test(chain)) found.push({ start, end: start + words.length, chain })
  }
  return found
}
