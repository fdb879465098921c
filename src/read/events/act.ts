import { deverbal } from "../../lexicon/plover/deverbal.ts"
import { lightVerbs } from "../../lexicon/plover/frames.ts"
import { doers } from "../../lexicon/plover/modifiers.ts"
import { mustWords, operators, willWords } from "../../lexicon/plover/operators.ts"
import { hostile, type Root } from "../../lexicon/plover/roots.ts"
import { deeds } from "../../lexicon/plover/things.ts"
import { type Clause, clauseOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { conjuncts, dependents } from "../../parse/tree.ts"
import { rootOfFrame, rootOfVerb } from "./lexicon.ts"
import { thingOf } from "./thing.ts"

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
  const root = seen ?? ownRoot(clause, verb)
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
  if (operators.tell.has(verb) && clause.openComplement === undefined) {
    return throughTelling(clause, inner, depth)
  }
  if (operators.refuse.has(verb)) return "REJECT"
  if (operators.threaten.has(verb)) return "THREATEN"
  if (operators.accuse.has(verb)) return "ACCUSE"
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

/** The act of the verb with its own object. */
function ownRoot(clause: Clause, verb: string): Root | undefined {
  const { head } = clause
  if (head.pos !== "VERB" && head.pos !== "AUX") return rootOfDoer(clause)
  for (const object of objectsOf(clause)) {
    const root =
      withObject(clause.sentence, verb, object) ?? withObject(clause.sentence, head.lemma, object)
    if (root !== undefined) return root
  }
  return rootOfVerb.get(verb) ?? rootOfVerb.get(head.lemma)
}

/** "is the largest donor", "are responsible". */
const rootOfDoer = ({ head }: Clause): Root | undefined => {
  for (const root of ["AID", "SUPPORT", "ACCUSE", "ASSAULT"] as const) {
    if (doers[root].has(head.lemma)) return root
  }
  return undefined
}

/** What the verb is done to: its object or a passive's subject; failing those its obliques. */
function objectsOf(clause: Clause): readonly Token[] {
  const { sentence, passive, subject, object, obliques } = clause
  const first = object ?? (passive ? subject : undefined)
  const direct = first === undefined ? [] : conjuncts(sentence, first)
  const around = obliques.filter(({ preposition }) => leaning.has(preposition))
  return [...direct, ...around.map(({ head }) => head)]
}

const leaning = new Set(["to", "for", "on", "in", "into", "from", "with", "of", ""])

/** The act of a verb with this object: by a frame, a light verb, or an object that names an act. */
function withObject(sentence: Sentence, verb: string, object: Token): Root | undefined {
  const done = deverbal.get(object.lemma)
  if (done !== undefined && lightVerbs.has(verb)) {
    const inside = dependents(sentence, object).find(({ relation }) => relation === "nmod")
    const root = (inside && withObject(sentence, done, inside)) ?? rootOfVerb.get(done)
    if (root !== undefined) return root
  }
  const thing = thingOf(sentence, object)
  if (thing === undefined) return undefined
  const root = rootOfFrame(verb, thing)
  if (root !== undefined) return root
  return lightVerbs.has(verb) ? deeds[thing] : undefined
}
