import { clearVerbs } from "../../lexicon/plover/clear-verbs.ts"
import { lightVerbs } from "../../lexicon/plover/frames.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependents, headOf } from "../../parse/tree.ts"
import { hasFrame } from "./lexicon.ts"
import { thingOf } from "./thing.ts"

/** Light verbs that as often tell a state as an act: "has support", "gets help". */
const stative = new Set(["have", "get", "go", "call", "face", "receive", "do"])

/** Words that make a clause a thought, a purpose or something left undone. */
const unreal = new Set([
  "if",
  "unless",
  "whether",
  "to",
  "without",
  "of",
  "from",
  "instead",
  "than",
  "for",
  "by",
  "against",
  "into",
])

/** Does the clause tell its act plainly enough for an entry: by its verb, or by verb and object? */
export function isClear(clause: Clause): boolean {
  const { sentence, lemma, head, object, passive, subject } = clause
  const verb = lemma.replace(" ", "_")
  if (isUnreal(clause) || isBorrowed(clause) || (verb === "ask" && !asksFor(clause))) return false
  if (clearVerbs.has(verb) || (verb === lemma && clearVerbs.has(head.lemma))) return true
  const done = object ?? (passive ? subject : undefined)
  if (done === undefined || stative.has(verb)) return false
  if (!hasFrame(verb) && !lightVerbs.has(verb)) return false
  return thingOf(sentence, done) !== undefined
}

/** "criticised her for shooting him": who shot is not who criticised. */
const isBorrowed = ({ head, subjectShared }: Clause): boolean =>
  subjectShared && head.tag === "VBG" && head.relation !== "advcl"

const isUnreal = ({ sentence, head }: Clause): boolean => {
  // "wants Turkey to close its border and join the war": the second verb is wanted too.
  const first = firstJoined(sentence, head)
  return dependents(sentence, first).some(
    ({ relation, lower, index }) =>
      (relation === "mark" || relation === "case") && index < first.index && unreal.has(lower),
  )
}

/** The first of verbs joined by "and". */
function firstJoined(sentence: Sentence, verb: Token): Token {
  const above = verb.relation === "conj" ? headOf(sentence, verb) : undefined
  return above === undefined ? verb : firstJoined(sentence, above)
}

/** "asked Congress to act", "asked for help"; "asked him about his taxes" asks nothing of him. */
const asksFor = ({ openComplement, complement, obliques }: Clause): boolean =>
  openComplement !== undefined ||
  complement !== undefined ||
  obliques.some(({ preposition }) => preposition === "for")
