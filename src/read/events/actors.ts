import type { Clause } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { caseOf, dependents, headOf } from "../../parse/tree.ts"

/** Who does the act of a clause, and to whom. */
export interface Actors {
  readonly source: Token | undefined
  readonly target: Token | undefined
}

/** Prepositions that lead to whom an act is done. */
const toWhom = new Set([
  "against",
  "on",
  "to",
  "with",
  "at",
  "for",
  "from",
  "of",
  "into",
  "in",
  "over",
  "toward",
  "towards",
  "upon",
  "between",
  "among",
  "",
])

const relative = new Set(["who", "which", "that"])

/** The doer and the one done to, as the grammar of the clause tells them. */
export function actorsOf(clause: Clause): Actors {
  const { sentence, head, passive, subject, object, agent, indirectObject } = clause
  const named = subject && relative.has(subject.lower) ? headOf(sentence, head) : subject
  if (passive) return { source: agent, target: named }
  const partner = named && dependents(sentence, named).find(({ relation }) => relation === "conj")
  return { source: named, target: indirectObject ?? targetOf(clause, object) ?? partner }
}

/** The object's own target ("sanctions on Iran", "talks with Iran") or, where none, the object. */
function targetOf(clause: Clause, object: Token | undefined): Token | undefined {
  const { sentence, obliques, openComplement } = clause
  // "accused Peru of spying": a name is whom; a noun, "sanctions on Peru", leads to whom.
  if (object !== undefined && !isThing(object)) return object
  const inside = object && lean(sentence, object)
  if (inside !== undefined) return inside
  const around = obliques.find(({ preposition }) => toWhom.has(preposition))
  if (around !== undefined) return around.head
  if (object !== undefined) return object
  const asked = subjectBelow(clause)
  if (asked !== undefined) return asked
  const below = openComplement && dependents(sentence, openComplement)
  const objectBelow = below?.find(({ relation }) => relation === "obj")
  if (objectBelow === undefined) return undefined
  return lean(sentence, objectBelow) ?? objectBelow
}

/** "accused Belarus of jamming", "urged Iran to stop": whom the clause below is about. */
function subjectBelow({ sentence, head }: Clause): Token | undefined {
  for (const below of dependents(sentence, head)) {
    if (!/^(?:advcl|ccomp|xcomp)$/u.test(below.relation) || below.index < head.index) continue
    const own = dependents(sentence, below)
    // "warned that Trump would …": told about him, not to him.
    if (own.some(({ lower, relation }) => relation === "mark" && lower === "that")) continue
    const subject = own.find(({ relation }) => relation === "nsubj")
    if (subject !== undefined && subject.index <= head.index + 4) return subject
  }
  return undefined
}

const isThing = ({ pos, text }: Token): boolean => pos === "NOUN" && text === text.toLowerCase()

function lean(sentence: Sentence, noun: Token): Token | undefined {
  const inside = dependents(sentence, noun)
  return (
    inside.find(
      (child) => child.relation === "nmod" && toWhom.has(caseOf(sentence, child) ?? "-"),
    ) ?? inside.find(({ relation }) => relation === "nmod:poss")
  )
}
