import { clearVerbs } from "../../lexicon/plover/clear-verbs.ts"
import { lightVerbs } from "../../lexicon/plover/frames.ts"
import type { Clause } from "../../parse/clause.ts"
import { dependents } from "../../parse/tree.ts"
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

const isUnreal = ({ sentence, head }: Clause): boolean =>
  dependents(sentence, head).some(
    ({ relation, lower, index }) =>
      (relation === "mark" || relation === "case") && index < head.index && unreal.has(lower),
  )

/** "asked Congress to act", "asked for help"; "asked him about his taxes" asks nothing of him. */
const asksFor = ({ openComplement, complement, obliques }: Clause): boolean =>
  openComplement !== undefined ||
  complement !== undefined ||
  obliques.some(({ preposition }) => preposition === "for")
