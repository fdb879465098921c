import { mustWords, operators, willWords } from "../../lexicon/plover/operators.ts"
import { hostile, type Root } from "../../lexicon/plover/roots.ts"
import { type Clause, clauseOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependents } from "../../parse/tree.ts"
import { ownRoot } from "./own-act.ts"

/** How far down complements are followed: "said it agreed to stop shelling" is three. */
const deepest = 5

/**
 * The act that a clause tells, as a PLOVER root: what its verb does to its object, seen through
 * the verbs that only promise, refuse, ask for or tell it.
 */
export function rootOf(clause: Clause, depth = 0): Root | undefined {
  if (depth > deepest) return undefined
  const verb = clause.lemma.replace(" ", "_")
  const seen = throughOperator(clause, verb, depth)
  const root = seen ?? rootOfErrand(clause) ?? rootOfPaper(clause) ?? ownRoot(clause)
  return root === undefined ? undefined : inMood(clause, root)
}

/** What modal words and "not" make of an act. */
function inMood(clause: Clause, root: Root): Root {
  if (clause.negated) return root === "ACCUSE" || root === "REJECT" ? root : "REJECT"
  const { modal } = clause
  if (modal === undefined) return isToCome(clause) ? promised(root) : root
  if (mustWords.has(modal)) return "REQUEST"
  return willWords.has(modal) && !clause.passive ? promised(root) : root
}

/** "is to meet", "is going to visit". */
const isToCome = ({ sentence, head }: Clause): boolean =>
  sentence.tokens[head.index - 1]?.lower === "to" &&
  /^(?:is|are|was|were|going)$/u.test(sentence.tokens[head.index - 2]?.lower ?? "")

/** A promise of the act: kind acts are agreed to, hostile ones threatened. */
export function promised(root: Root): Root {
  if (hostile.has(root)) return "THREATEN"
  return root === "ACCUSE" || root === "REJECT" || root === "REQUEST" ? root : "AGREE"
}

/** The act ended: hostile ones yield, kind ones punish. */
const ended = (root: Root): Root =>
  hostile.has(root) || root === "ACCUSE" ? "CONCEDE" : root === "CONCEDE" ? "REJECT" : "SANCTION"

/** The act seen through a verb that says how it stands; undefined where the verb is no such. */
function throughOperator(clause: Clause, verb: string, depth: number): Root | undefined {
  const below = clause.openComplement ?? clause.complement
  if (below === undefined) return undefined
  const inner = clauseOf(clause.sentence, below)
  if (operators.tell.has(verb) && (clause.openComplement === undefined || !inner.subjectShared)) {
    return throughTelling(clause, inner, depth)
  }
  if (operators.ponder.has(verb)) return undefined
  if (operators.refuse.has(verb)) return "REJECT"
  if (operators.threaten.has(verb)) return "THREATEN"
  if (operators.accuse.has(verb)) return "ACCUSE"
  if (operators.order.has(verb)) return "COERCE"
  if (operators.request.has(verb)) return isMade(clause, inner, verb) ? undefined : "REQUEST"
  const act = rootOf(inner, depth + 1)
  if (act === undefined) return undefined
  if (operators.promise.has(verb)) return promised(act)
  if (operators.ending.has(verb)) return ended(act)
  return operators.doing.has(verb) ? act : undefined
}

/** "seeks to", "wants to": no request, for nobody is asked. */
const isMade = ({ object }: Clause, _inner: Clause, verb: string): boolean =>
  object === undefined && /^(?:seek|want|need|move)$/u.test(verb)

/** What is told of oneself is done; what is told of another is asked of, or held against, them. */
function throughTelling(clause: Clause, inner: Clause, depth: number): Root | undefined {
  const own = isSameSubject(clause, inner)
  if (!own && asksOf(inner)) return "REQUEST"
  const act = rootOf(inner, depth + 1)
  if (act === undefined || own) return act
  if (hostile.has(act)) return "ACCUSE"
  return act
}

const asksOf = (inner: Clause): boolean =>
  (inner.modal !== undefined && mustWords.has(inner.modal)) ||
  inner.lemma === "need" ||
  (inner.lemma === "have" && inner.openComplement !== undefined)

/** "Ethiopia said it would allow …": the pronoun is the speaker. */
const isSameSubject = ({ subject }: Clause, inner: Clause): boolean =>
  inner.subject === undefined ||
  inner.subjectShared ||
  inner.subject.pos === "PRON" ||
  inner.subject.lemma === subject?.lemma

/** "called to apologise": the act is what it was done for. */
function rootOfErrand({ sentence, head, object, obliques }: Clause): Root | undefined {
  if (!operators.errand.has(head.lemma)) return undefined
  // "called on the parties to stop": asked, not telephoned.
  const on = obliques.some(
    (each) =>
      /^(?:up)?on$/u.test(each.preposition) &&
      each.head.index > head.index &&
      !each.head.lemma.endsWith("day"),
  )
  if (head.lemma === "call" && object === undefined && on) return "REQUEST"
  const purpose = dependents(sentence, head).find(
    (child) => child.relation === "advcl" && isInfinitive(sentence, child),
  )
  return purpose && ownRoot(clauseOf(sentence, purpose))
}

const isInfinitive = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb).some(({ tag, relation }) => tag === "TO" && relation === "mark")

/** "reports of withdrawing": what they are about, not what they do. */
const isBehindPreposition = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb).some(({ tag, relation }) => tag === "IN" && relation === "mark")

/** "passed a resolution condemning …": the paper does what it says. */
function rootOfPaper({ sentence, object }: Clause): Root | undefined {
  if (object === undefined || !operators.papers.has(object.lemma)) return undefined
  const says = dependents(sentence, object).find(
    (child) => child.relation === "acl" && !isBehindPreposition(sentence, child),
  )
  return says && rootOf(clauseOf(sentence, says), deepest - 1)
}
