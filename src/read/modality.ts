import { askWords, cancelWords, planWords } from "../lexicon/meeting-words.ts"
import type { Modality } from "../model/entry.ts"
import type { Clause } from "../parse/clause.ts"
import { clauseOf } from "../parse/clause.ts"
import type { Token } from "../parse/sentence.ts"
import { dependents, headOf } from "../parse/tree.ts"

const possible = new Set(["may", "might", "could", "can", "would", "'d", "’d"])
const planned = new Set(["will", "shall", "'ll", "’ll", "wo"])

/** Is what the clause tells a fact, a plan, a possibility, denied or asked for? */
export function modalityOf(clause: Clause): Modality {
  const above = aboveOf(clause)
  if (clause.negated) return "denied"
  if (above !== undefined) {
    const lemma = above.lemma.replace(" ", "_")
    if (cancelWords.has(lemma) || (planWords.has(lemma) && above.negated)) return "denied"
    if (askWords.has(lemma)) return "requested"
    if (planWords.has(lemma)) return "planned"
  }
  if (clause.modal !== undefined) {
    if (planned.has(clause.modal)) return "planned"
    return possible.has(clause.modal) ? "possible" : "requested"
  }
  return isToCome(clause) || isPurpose(clause) ? "planned" : "asserted"
}

/** "is to meet", "is going to meet", "is meeting … on Monday" stays asserted: the day tells it. */
const isToCome = (clause: Clause): boolean => {
  const { sentence, head } = clause
  const before = sentence.tokens[head.index - 1]
  const aux = sentence.tokens[head.index - 2]
  return before?.lower === "to" && (aux?.lemma === "be" || aux?.lower === "going")
}

/** "flew to Washington to meet Trump" does not tell that they met. */
const isPurpose = ({ sentence, head }: Clause): boolean =>
  head.relation === "advcl" &&
  dependents(sentence, head).some(({ tag, relation }) => tag === "TO" && relation === "mark")

/** The clause that this one is an open complement of: "plans" of "plans to meet". */
function aboveOf(clause: Clause): Clause | undefined {
  const { sentence, head } = clause
  if (head.relation !== "xcomp" && head.relation !== "ccomp" && head.relation !== "acl") return
  const above: Token | undefined = headOf(sentence, head)
  if (above === undefined) return
  if (head.relation === "ccomp" && !askWords.has(above.lemma)) return
  return clauseOf(sentence, above)
}
