import { headlineVerbs } from "../../lexicon/headline-verbs.ts"
import { wordSet } from "../../lexicon/lexicon.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { caseOf, headOf } from "../../parse/tree.ts"

const whereabouts = wordSet(
  "in at near around outside inside through across into over within throughout above",
)
const motion = wordSet(
  "visit trip travel travels arrive arrival fly flight go return come came drive journey tour move flee send road train way route head leave bring journey depart take",
)

/** "Nairobi pledges $30 million": the verb of a headline, which a tagger may take for a noun. */
const isHeadlineSubject = ({ tokens }: Sentence, token: Token): boolean =>
  token.index === 0 && headlineVerbs.has(tokens[1]?.lower ?? "")

/**
 * Does the name of a city act or is it acted on like a government? "Moscow denied", "support for
 * Kyiv", "requests from Kyiv"; not "in Kyiv", "a visit to Kyiv", "the Kyiv mayor".
 */
export function acts(sentence: Sentence, token: Token): boolean {
  const above = headOf(sentence, token)
  if (
    token.relation === "nsubj" ||
    token.relation === "nsubj:pass" ||
    token.relation === "obl:agent" ||
    isHeadlineSubject(sentence, token)
  )
    return true
  const preposition = caseOf(sentence, token)
  if (token.relation === "conj" && above !== undefined && preposition === undefined) {
    return above.index !== token.index && above.pos === "PROPN" && acts(sentence, above)
  }
  if (token.relation === "compound" || token.relation === "appos" || token.relation === "obj")
    return false
  if (preposition === undefined) return token.relation === "nmod:poss"
  if (whereabouts.has(preposition)) return false
  if (preposition === "to" || preposition === "from") {
    return above !== undefined && !motion.has(above.lemma) && above.pos !== "PROPN"
  }
  return (
    preposition === "'s" ||
    preposition === "’s" ||
    preposition === "with" ||
    preposition === "by" ||
    preposition === "against" ||
    preposition === "between" ||
    preposition === "for"
  )
}
