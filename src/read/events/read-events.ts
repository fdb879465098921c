import { lightVerbs } from "../../lexicon/plover/frames.ts"
import type { Entry, Event } from "../../model/entry.ts"
import { covers, holds, hull, type Span } from "../../model/span.ts"
import { type Clause, clausesOf } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import { caseOf, phrase } from "../../parse/tree.ts"
import type { Draft, Stage } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { datesIn, mentionAt } from "../look-up.ts"
import { partyOf } from "../meetings/party-list.ts"
import { modalityOf } from "../modality.ts"
import { isClear } from "./clear.ts"
import { maySay } from "./lexicon.ts"
import { quotedIn } from "./quoted.ts"
import type { Act, EventRule } from "./rule.ts"
import { rules } from "./rules.ts"

/** Reads who did what to whom. */
export const readEvents: Stage = (draft) => {
  const told = entriesBySentence(draft)
  const isQuoted = quotedIn(draft.entries)
  const found: Event[] = []
  for (const [at, sentence] of draft.sentences.entries()) {
    // Most sentences hold no verb of the lexicon, and no clause is looked at in vain.
    if (!sentence.tokens.some(({ lemma, pos }) => pos === "VERB" && maySay(lemma))) continue
    const others = told.get(sentence.start) ?? []
    for (const clause of clausesOf(sentence)) {
      // What a speaker is quoted with is on record as said, not as done.
      if (isQuoted(clause.head.start)) continue
      if (maySay(clause.head.lemma)) found.push(...eventsOf(draft, at, clause, others))
    }
  }
  return found.length === 0 ? draft : { ...draft, entries: [...draft.entries, ...found] }
}

const entriesBySentence = ({ entries }: Draft): ReadonlyMap<number, readonly Entry[]> =>
  Map.groupBy(entries, ({ sentence }) => sentence.start)

function eventsOf(
  draft: Draft,
  at: number,
  clause: Clause,
  others: readonly Entry[],
): readonly Event[] {
  if (!isClear(clause) || isToldAlready(clause.head, others)) return []
  for (const rule of rules) {
    const act = rule.read(clause)
    const event = act && eventOf(draft, at, clause, rule, act)
    if (event !== undefined) return [event]
  }
  return []
}

/** Is the word part of a meeting or a commitment, which tells the act already? */
const isToldAlready = ({ start }: Token, others: readonly Entry[]): boolean =>
  others.some(
    (entry) =>
      (entry.kind === "meeting" || entry.kind === "commitment") && holds(entry.span, start),
  )

function eventOf(
  draft: Draft,
  at: number,
  clause: Clause,
  rule: EventRule,
  { root, source, target }: Act,
): Event | undefined {
  const [doer, done] = [partyNamed(draft, at, source), partyNamed(draft, at, target)]
  // Who and whom must both be parties: an act towards nobody is no entry of a public record.
  if (root === "CONSULT" || doer === undefined || done === undefined || doer.id === done.id) return
  const { sentence, head } = clause
  const span = hull(hull(doer.span, done.span), head)
  const on = datesIn(draft, phrase(sentence, head)).find(
    ({ type, period }) => type === "DATE" && period !== undefined,
  )
  return {
    kind: "event",
    id: entryId(draft, "event", span, root),
    span,
    sentence: { start: sentence.start, end: sentence.end },
    rule: rule.id,
    via: [],
    modality: modalityOf(clause),
    confidence: "medium",
    code: isAttackInWords(draft, clause, root, doer.id, done.id) ? "ACCUSE" : root,
    source: doer.id,
    target: done.id,
    ...(on?.period === undefined ? {} : { on: { value: on.period, known: on.known } }),
  }
}

/** "Trump attacked Clinton for her vote": between two people an attack is one in words. */
const isAttackInWords = (
  draft: Draft,
  { head, obliques }: Clause,
  root: string,
  ...ids: readonly string[]
): boolean =>
  root === "ASSAULT" &&
  (head.lemma === "attack" || lightVerbs.has(head.lemma)) &&
  obliques.every(({ preposition }) => preposition !== "with") &&
  ids.every((id) => partyOf(draft, id)?.kind === "person")

const places = new Set(["in", "at", "over", "between", "among", "into", "near", "inside", "within"])

/** The party that a token heads the name of, and the span of the name. */
function partyNamed(
  draft: Draft,
  at: number,
  token: Token | undefined,
): { readonly id: string; readonly span: Span } | undefined {
  const mention = token && mentionAt(draft, at, token)
  if (token === undefined || mention?.party == null || !covers(mention, token)) return undefined
  if (mention.head !== token.index || mention.kind === "place") return undefined
  // "investigated his decision": not him; "held a rally in Ohio": not against Ohio.
  const sentence = draft.sentences[at]
  const where = sentence === undefined ? undefined : caseOf(sentence, token)
  if (token.tag === "PRP$" || (where !== undefined && places.has(where))) return undefined
  // "urged supporters", "told CNN": crowds and outlets are no actors of a record.
  const crowd = mention.kind === "group" && mention.form !== "name"
  if (crowd || mention.kind === "outlet") return undefined
  return { id: mention.party, span: { start: mention.start, end: mention.end } }
}
