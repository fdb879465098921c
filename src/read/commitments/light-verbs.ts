import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { decidingVerbs } from "../../lexicon/giving-turns.ts"
import type { Giving } from "../../lexicon/giving-verbs.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Sentence } from "../../parse/sentence.ts"
import { phraseBefore, type Stretch } from "../stretch.ts"
import { singular, tellsOfAid, wordsAt } from "./words.ts"

/** The noun phrase that a clause of giving is about: "framework contracts" of "has contracts in place". */
export function objectOf({ sentence, object, passive, subject }: Clause): Stretch | undefined {
  const token = object ?? (passive ? subject : undefined)
  return token && phraseBefore(sentence, token.index)
}

/** Verbs that make or enlarge a fund: "has created a fund worth €100 million for Kenya". */
const fundingVerbs = new Set([
  "create",
  "establish",
  "launch",
  "increase",
  "raise",
  "boost",
  "double",
  "expand",
])

/** Verbs such as "announce" and "sign" tell of giving only beside words for help. */
export const tellsEnough = (clause: Clause, verb: Giving, aid: boolean, last: number): boolean =>
  verb.light !== true ||
  aid ||
  givesHelp(clause) ||
  (fundingVerbs.has(clause.head.lemma) && decidesOnFunds(clause)) ||
  (decidingVerbs.has(clause.head.lemma) &&
    (hasPurpose(clause.sentence, last) || endsObject(clause, last) || decidesOnFunds(clause)))

/** "$5 million for schools", "$5 million to rebuild": a sum with what it is meant for. */
function hasPurpose({ tokens }: Sentence, last: number): boolean {
  const next = tokens[last + 1]
  return next?.lower === "for" || (next?.lower === "to" && tokens[last + 2]?.tag === "VB")
}

/** "adopted an amending budget of …", "approved a programme worth …". */
function decidesOnFunds(clause: Clause): boolean {
  const at = objectOf(clause)
  const head = at && clause.sentence.tokens[at.last]
  return head !== undefined && givingNouns.has(singular(head.lower))
}

/** "announces $150 million at the summit" */
const times = new Set(["at", "on", "during", "over", "after", "today", "yesterday", "last"])

/** "Switzerland approved 60 million francs last month": the bare sum is what was decided. */
function endsObject({ sentence: { tokens }, object }: Clause, last: number): boolean {
  const next = tokens[last + 1]
  const isSum = object !== undefined && Math.abs(object.index - last) <= 3
  return (
    isSum &&
    (next === undefined ||
      next.pos === "PUNCT" ||
      next.tag === "RB" ||
      next.pos === "ADJ" ||
      times.has(next.lower))
  )
}

/** Is the object of the clause help of some kind: "signed a loan agreement for $5m"? */
export function givesHelp(clause: Clause): boolean {
  const at = objectOf(clause)
  return at !== undefined && tellsOfAid(wordsAt(clause.sentence, at))
}
