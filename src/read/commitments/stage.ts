import {
  bindingVerbs,
  planningVerbs,
  refusingVerbs,
  weighingVerbs,
} from "../../lexicon/giving-turns.ts"
import { contractInstruments } from "../../lexicon/instruments.ts"
import type { Modality, Stage } from "../../model/entry.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import { dependent, headOf } from "../../parse/tree.ts"
import type { Governor } from "./governor.ts"
import { singular } from "./words.ts"

/** "will give", "is to give". */
const isComing = ({ modal, head, sentence }: Clause): boolean =>
  modal !== undefined || (head.tag === "VB" && dependent(sentence, head, "mark") !== undefined)

/** "to send" of "pledged to send": the verb above tells how firm it is. */
const verbAbove = ({ sentence, head }: Clause): Token | undefined => {
  const above = headOf(sentence, head)
  return head.tag === "VB" && above?.pos === "VERB" ? above : undefined
}

const isGoingOn = ({ head, auxiliaries }: Clause): boolean =>
  head.tag === "VBG" && auxiliaries.some(({ lemma }) => lemma === "be")

/** How far along the giving is, by verb, tense and instrument. */
export function stageOf({ clause, verb }: Governor, instrument: string | undefined): Stage {
  const above = verbAbove(clause)
  const written = instrument === undefined ? undefined : contractInstruments.get(instrument)
  if (verb.past === "cancelled") return isComing(clause) ? "announced" : "cancelled"
  if (above && bindingVerbs.has(above.lemma)) return "committed"
  if (isComing(clause) || above !== undefined || isGoingOn(clause)) {
    return verb.past === "committed" ? "committed" : (verb.coming ?? "announced")
  }
  if (written && (verb.light || verb.takes || verb.past === "committed")) return written
  // Headlines and trackers tell in the present: "provides" is settled, not yet delivered.
  if (verb.past === "delivered" && isPresent(clause.head)) {
    return "committed"
  }
  return verb.past
}

const conditions = new Set(["if", "unless", "whether"])

/** "if the UK provided": nothing but a comma may stand between the condition and its verb. */
function isConditional({ sentence: { tokens }, head }: Clause): boolean {
  for (let at = head.index - 1; at >= Math.max(0, head.index - 6); at--) {
    const word = tokens[at]?.lower ?? ""
    if (conditions.has(word)) return true
    if (word === "," || word === ";") return false
  }
  return false
}

/** "provides"; and "grants" of a headline, which the tagger takes for a noun. */
const isPresent = ({ tag, pos, lower }: Token): boolean =>
  tag === "VBZ" || tag === "VBP" || (pos === "NOUN" && lower.endsWith("s"))

const weak = new Set(["may", "might", "could"])

/** Is the giving told as a fact, or as planned, possible or denied? */
export function modalityOf({ clause }: Governor): Modality {
  const above = verbAbove(clause)
  if (clause.negated || (above && refusingVerbs.has(above.lemma))) return "denied"
  if (clause.modal !== undefined && weak.has(clause.modal)) return "possible"
  if (isConditional(clause)) return "possible"
  const over = headOf(clause.sentence, clause.head)
  if (over?.pos === "VERB" && weighingVerbs.has(over.lemma)) return "possible"
  // "the government plans to": the tagger may take "plans" for a noun.
  if (over && planningVerbs.has(singular(over.lower))) return "planned"
  if (above && planningVerbs.has(above.lemma)) return "planned"
  return "asserted"
}
