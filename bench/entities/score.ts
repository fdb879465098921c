import { covers, overlaps, type Span } from "../../src/model/span.ts"
import type { Draft, Mention } from "../../src/read/draft.ts"
import type { Item } from "../suite.ts"
import type { Clustered } from "./b-cubed.ts"
import type { GoldDocument, GoldKind, GoldMention } from "./gold.ts"

export interface Counts {
  gold: number
  read: number
  found: number
  right: number
}

export interface ScoredDocument {
  readonly counts: Readonly<Record<GoldKind, Counts>>
  readonly items: readonly Item[]
  readonly clustered: readonly Clustered[]
}

/** A country is a place, and a body where it plays or governs: it counts as what gold has there. */
const kindOf = (
  { kind, form, ...span }: Mention,
  gold: readonly GoldMention[],
): GoldKind | undefined => {
  if (form !== "name") return undefined
  if (kind === "country" && gold.some((each) => each.kind === "body" && overlaps(each, span)))
    return "body"
  if (kind === "person") return "person"
  if (kind === "body" || kind === "outlet") return "body"
  return kind === "country" || kind === "place" ? "place" : undefined
}

/**
 * Names against names of one kind. A gold name is found when a name of its kind overlaps it; a name
 * read is right when it overlaps gold of its kind: titles and nested names count neither way.
 */
export function scoreDocument({ id, text, mentions }: GoldDocument, draft: Draft): ScoredDocument {
  const counts = { person: zero(), body: zero(), place: zero() }
  const items: Item[] = []
  const named = mentions.filter((mention) => mention.named)
  const outer = named.filter(
    (mention) => !named.some((other) => other !== mention && isInside(mention, other)),
  )
  const read = draft.mentions.flatMap((mention) => {
    const kind = kindOf(mention, outer)
    return kind === undefined ? [] : [{ start: mention.start, end: mention.end, kind }]
  })
  for (const gold of outer) {
    const found =
      isDateline(draft, gold) ||
      read.some((mention) => mention.kind === gold.kind && overlaps(mention, gold))
    counts[gold.kind].gold++
    if (found) counts[gold.kind].found++
    items.push(item({ id, text, span: gold, kind: gold.kind, right: found, category: "miss" }))
  }
  for (const mention of read) {
    const right = mentions.some((gold) => gold.kind === mention.kind && overlaps(mention, gold))
    counts[mention.kind].read++
    if (right) counts[mention.kind].right++
    else
      items.push(item({ id, text, span: mention, kind: mention.kind, right, category: "spurious" }))
  }
  return { counts, items, clustered: clusteredPersons(mentions, draft) }
}

/** The place of a dateline stands in the report, not among the mentions of its sentences. */
const isDateline = ({ report }: Draft, gold: GoldMention): boolean =>
  gold.kind === "place" && report.dateline !== undefined && overlaps(report.dateline.span, gold)

const zero = (): Counts => ({ gold: 0, read: 0, found: 0, right: 0 })

const isInside = (inner: Span, outer: Span): boolean =>
  covers(outer, inner) && outer.end - outer.start > inner.end - inner.start

interface Told {
  readonly id: string
  readonly text: string
  readonly span: Span
  readonly kind: GoldKind
  readonly right: boolean
  readonly category: string
}

const item = ({ id, text, span, kind, right, category }: Told): Item => ({
  id: `${id}:${span.start}-${span.end}:${category}`,
  right,
  ...(right ? {} : { category: `${kind} ${category}` }),
  shows:
    `…${text.slice(Math.max(0, span.start - 40), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 30)}…`.replaceAll(
      "\n",
      " ",
    ),
})

/** Gold mentions of persons that the reading has too, each with both clusters. */
function clusteredPersons(mentions: readonly GoldMention[], draft: Draft): readonly Clustered[] {
  const persons = mentions.filter(({ kind, chain }) => kind === "person" && chain !== "")
  return draft.mentions.flatMap((mention) => {
    if (mention.party === null || mention.kind !== "person") return []
    // The smallest gold mention that holds the words: "Stoltenberg" inside "NATO chief Stoltenberg".
    const [gold] = persons
      .filter((each) => overlaps(each, mention) && each.end === mention.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    return gold === undefined ? [] : [{ gold: gold.chain, read: mention.party }]
  })
}
