import { localReader } from "../../src/app/local-reader.ts"
import type { Entry } from "../../src/model/entry.ts"
import { covers, overlaps, type Span, wordsAt } from "../../src/model/span.ts"
import { Reconciler } from "../../src/reconcile/reconciler.ts"
import type { Clustered } from "../entities/b-cubed.ts"
import type { Item } from "../suite.ts"
import { type EventDocument, type EventMention, ecbplusDocuments } from "./ecbplus.ts"
import { rates } from "./rates.ts"

/** An entry of ours that falls on a gold mention, with its matter. */
interface Fallen extends Clustered, Gold {
  readonly entry: string
}

/** What gold knows of an entry: the chain it falls on and, for a statement, the chains it tells. */
interface Gold {
  readonly chain: string
  readonly tells: ReadonlySet<string>
  readonly statement: boolean
  readonly shows: string
}

/** Chains of the events inside a statement's words. */
const toldIn = (entry: Entry, mentions: readonly EventMention[]): ReadonlySet<string> =>
  new Set(
    entry.kind !== "statement"
      ? []
      : mentions
          .filter((each) => !each.reporting && entry.content.some((span) => covers(span, each)))
          .map(({ chain }) => chain),
  )

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((chain) => b.has(chain)) || (a.size === 0 && b.size === 0)

/**
 * Are the two one for gold? ECB+ chains a speaker's saying over a whole story; two statements are
 * one here where they also tell an event in common.
 */
export const oneForGold = (a: Gold, b: Gold): boolean =>
  a.chain === b.chain && (!a.statement || meet(a.tells, b.tells))

/** B-cubed over a relation that need not join all it joins to each other. */
export function bCubedBy(fallen: readonly Fallen[]): {
  precision: number
  recall: number
  f1: number
} {
  let [precision, recall] = [0, 0]
  for (const each of fallen) {
    const read = fallen.filter((other) => other.read === each.read)
    const gold = fallen.filter((other) => other === each || oneForGold(each, other))
    const both = read.filter((other) => other === each || oneForGold(each, other)).length
    precision += both / read.length / fallen.length
    recall += both / gold.length / fallen.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

export interface MatterScore {
  readonly fallen: readonly Fallen[]
  /** Pairs judged the same by us, both on gold mentions: how many, and how many rightly. */
  readonly pairs: { readonly same: number; readonly right: number; readonly unsure: number }
  readonly items: readonly Item[]
}

/** Reads all of ECB+ into one record and sets its matters beside the gold chains. */
export function scoreMatters(gold: string): MatterScore {
  const record = new Reconciler(rates())
  const chains = new Map<string, Gold>()
  for (const document of ecbplusDocuments(gold)) {
    const { date, outlet, text } = document
    const told = {
      ...(date === undefined ? {} : { published: date }),
      ...(outlet === undefined ? {} : { outlet }),
    }
    const reading = localReader().read(text, { ref: document.id, ...told })
    record.add(reading)
    for (const [entry, { chain }] of onMentions(reading.entries, document.mentions))
      chains.set(entry.id, {
        chain,
        tells: toldIn(entry, document.mentions),
        statement: entry.kind === "statement",
        shows: showsOf(document, entry.sentence, entry.span),
      })
  }
  const fallen = record.matters().flatMap(({ id, entries }) =>
    entries.flatMap((entry) => {
      const found = chains.get(entry)
      return found === undefined ? [] : [{ entry, gold: found.chain, read: id, ...found }]
    }),
  )
  return { fallen, ...pairsOf(record, chains) }
}

const showsOf = ({ id, text }: EventDocument, sentence: Span, span: Span): string =>
  `${id}: ${wordsAt(text, sentence)} [${wordsAt(text, span)}]`.replaceAll("\n", " ")

/** The mention that an entry is about: a statement's cue, else the only event in its words. */
function onMentions(
  entries: readonly Entry[],
  mentions: readonly EventMention[],
): readonly (readonly [Entry, EventMention])[] {
  const taken = new Set<EventMention>()
  const bySize = entries.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return bySize.flatMap((entry) => {
    const mention = mentionOf(entry, mentions)
    if (mention === undefined || taken.has(mention)) return []
    taken.add(mention)
    return [[entry, mention] as const]
  })
}

function mentionOf(entry: Entry, mentions: readonly EventMention[]): EventMention | undefined {
  if (entry.kind === "figure") return undefined
  if (entry.kind === "statement") {
    const { cue } = entry
    return cue && mentions.find((each) => each.reporting && overlaps(each, cue))
  }
  const inside = mentions.filter((each) => !each.reporting && covers(entry.span, each))
  return inside[0]
}

function pairsOf(
  record: Reconciler,
  chains: ReadonlyMap<string, Gold>,
): Pick<MatterScore, "pairs" | "items"> {
  const pairs = { same: 0, right: 0, unsure: 0 }
  const items: Item[] = []
  for (const { about, left, right, verdict, why } of record.judged()) {
    const [a, b] = [chains.get(left), chains.get(right)]
    if (about !== "entry" || a === undefined || b === undefined) continue
    const kind = record.subject(left)?.entry.kind ?? ""
    const shows = `${why}\n      ${a.shows}\n      ${b.shows}`
    if (verdict === "unsure") pairs.unsure++
    if (verdict === "unsure" && oneForGold(a, b))
      items.push({ id: `${left}:${right}`, right: false, category: `${kind} left unsure`, shows })
    if (verdict !== "same") continue
    pairs.same++
    // Gold now and then gives one quotation two chains of saying: what is said counts as well.
    const isRight =
      a.chain === b.chain || (a.statement && a.tells.size > 0 && meet(a.tells, b.tells))
    if (isRight) pairs.right++
    const wrong = isRight ? {} : { category: `${kind} joined wrongly` }
    items.push({ id: `${left}:${right}`, right: isRight, ...wrong, shows })
  }
  return { pairs, items }
}
