import { deverbal } from "../../lexicon/plover/deverbal.ts"
import { lightVerbs } from "../../lexicon/plover/frames.ts"
import { doers, peaceful } from "../../lexicon/plover/modifiers.ts"
import type { Root } from "../../lexicon/plover/roots.ts"
import { deeds, things } from "../../lexicon/plover/things.ts"
import { type Clause, clauseOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { conjuncts, dependents, subtree } from "../../parse/tree.ts"
import { rootOfFrame, rootOfVerb } from "./lexicon.ts"
import { thingOf } from "./thing.ts"

/** The act that a verb tells with its own object, no other verb looked at. */
export function ownRoot(clause: Clause): Root | undefined {
  const { head, sentence } = clause
  if (head.pos !== "VERB" && head.pos !== "AUX") return rootOfDoer(clause)
  const verb = clause.lemma.replace(" ", "_")
  const phrase = rootOfPhrase(clause)
  if (phrase !== undefined) return phrase
  const objects = objectsOf(clause)
  // "fight the epidemic", "combat corruption": nobody is fought.
  if (objects[0] !== undefined && thingOf(sentence, objects[0]) === "ill") return undefined
  for (const object of objects) {
    const root = withObject(sentence, verb, object) ?? withObject(sentence, head.lemma, object)
    if (root !== undefined) return inPeace(clause, root)
  }
  const root = rootWithPreposition(clause) ?? rootOfVerb.get(verb)
  // "called off" is no call: with a particle the bare verb tells nothing.
  const bare = verb === clause.lemma ? rootOfVerb.get(head.lemma) : undefined
  return root === undefined ? bare : inPeace(clause, root)
}

/** "pulled out of the town", "sided with the rebels": the preposition makes the phrase. */
function rootWithPreposition({ head, object, obliques }: Clause): Root | undefined {
  if (object !== undefined) return undefined
  for (const { preposition, head: noun } of obliques) {
    // "called on Friday"
    if (noun.lemma.endsWith("day")) continue
    const root = rootOfVerb.get(`${head.lemma}_${preposition.split(" ")[0]}`)
    if (root !== undefined) return root
  }
  return undefined
}

/** Set phrases: "find guilty", "set free", "open fire", "take hostage". */
function rootOfPhrase({ sentence, head }: Clause): Root | undefined {
  for (const { lemma, relation } of dependents(sentence, head)) {
    if (relation === "nsubj" || relation === "punct") continue
    const root = rootOfVerb.get(`${head.lemma}_${lemma}`)
    if (root !== undefined) return root
  }
  return undefined
}

/** Troops sent or come to keep the peace are help. */
function inPeace({ sentence, head }: Clause, root: Root): Root {
  if (root !== "MOBILIZE") return root
  const keeping = subtree(sentence, head).some(
    ({ lower, lemma }) => peaceful.has(lower) || things.peacekeeper.has(lemma),
  )
  return keeping ? "AID" : root
}

/** "is the largest donor", "are responsible": acts told by a noun or adjective after "be". */
function rootOfDoer({ sentence, head, obliques }: Clause): Root | undefined {
  const of = obliques.find(({ preposition }) => preposition === "for" || preposition === "of")
  const thing = of && thingOf(sentence, of.head)
  const deed = dependents(sentence, head).find(({ tag }) => tag === "VBG")
  // "was responsible for the killings" tells who killed; who says so of another, accuses.
  if (doers.ACCUSE.has(head.lemma)) {
    if (thing === "attack") return "ASSAULT"
    if (deed !== undefined) return ownRoot(clauseOf(sentence, deed))
  }
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
  // "supported him in his campaign": beside an object only what it is done with.
  const lean = object === undefined ? leaning : beside
  const around = obliques.filter(({ preposition }) => lean.has(preposition))
  return [...direct, ...around.map(({ head }) => head)]
}

const beside = new Set(["with", "as", "for"])
const leaning = new Set(["as", "to", "for", "on", "in", "into", "from", "with", "of", ""])

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
