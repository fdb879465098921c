import type { DateMention } from "../model/date-mention.ts"
import type { Quantity } from "../model/quantity.ts"
import { countWhile } from "../model/sorted.ts"
import { covers, type Span } from "../model/span.ts"
import type { Token } from "../parse/sentence.ts"
import { conjuncts } from "../parse/tree.ts"
import type { Draft, Mention } from "./draft.ts"

const bySentence = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>()

/** The mentions of one sentence, in text order, but for names inside names. The table is made once for a list of mentions. */
export function mentionsIn(draft: Draft, sentence: number): readonly Mention[] {
  let table = bySentence.get(draft.mentions)
  if (table === undefined) {
    const outer = draft.mentions.filter(({ within }) => within !== true)
    table = Map.groupBy(outer, (mention) => mention.sentence)
    bySentence.set(draft.mentions, table)
  }
  return table.get(sentence) ?? []
}

/** The mention that this token heads or, failing that, the smallest one that it stands in. */
export function mentionAt(draft: Draft, sentence: number, token: Token): Mention | undefined {
  const mentions = mentionsIn(draft, sentence)
  return (
    mentions.find(({ head }) => head === token.index) ??
    mentions
      .filter((mention) => covers(mention, token))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  )
}

/**
 * Ids of the parties that a noun phrase names: each of "Umerov and Shapps", both of "the two
 * leaders", which is a mention of each.
 */
export function partiesAt(draft: Draft, sentence: number, token: Token): readonly string[] {
  const found = draft.sentences[sentence]
  if (found === undefined) return []
  const ids = new Set<string>()
  for (const each of conjuncts(found, token)) {
    const mention = mentionAt(draft, sentence, each)
    if (mention === undefined) continue
    for (const other of mentionsIn(draft, sentence)) {
      if (other.start === mention.start && other.end === mention.end && other.party !== null)
        ids.add(other.party)
    }
  }
  return [...ids]
}

/** Spans of a sorted list that lie wholly inside `outer`, found by binary search. */
function inside<Item extends { readonly span: Span }>(
  items: readonly Item[],
  outer: Span,
): readonly Item[] {
  const first = countWhile(items, (item) => item.span.start < outer.start)
  const found: Item[] = []
  for (let at = first; at < items.length; at++) {
    const item = items[at]
    if (item === undefined || item.span.start >= outer.end) break
    if (item.span.end <= outer.end) found.push(item)
  }
  return found
}

/** The dates that stand in the span, in text order. */
export const datesIn = (draft: Draft, span: Span): readonly DateMention[] =>
  inside(draft.dates, span)

/** The quantities that stand in the span, in text order. */
export const quantitiesIn = (draft: Draft, span: Span): readonly Quantity[] =>
  inside(draft.quantities, span)
