import type { Root } from "../src/lexicon/plover/roots.ts"
import { deeds } from "../src/lexicon/plover/things.ts"
import { overlaps, type Span } from "../src/model/span.ts"
import { type Clause, clauseOf, clausesOf } from "../src/parse/clause.ts"
import type { Sentence, Token } from "../src/parse/sentence.ts"
import { dependents, headOf, phrase } from "../src/parse/tree.ts"
import { rootOf } from "../src/read/events/act.ts"
import { rootOfVerb } from "../src/read/events/lexicon.ts"
import { thingOf } from "../src/read/events/thing.ts"

/** The act that joins two given actors: of the clause that holds both, else the sentence's main one. */
export function rootBetween(
  sentence: Sentence,
  source: Span | undefined,
  target: Span | undefined,
): Root | undefined {
  const ranked = clausesOf(sentence)
    .map((clause) => ({ clause, fit: fitOf(clause, source, target) }))
    .toSorted((a, b) => b.fit - a.fit)
  for (const { clause, fit } of ranked) {
    const root = fit > 0 ? rootOf(aboveOf(clause)) : undefined
    if (root !== undefined) return root
  }
  for (const { clause } of ranked) {
    const root = rootOf(clause)
    if (root !== undefined) return root
  }
  return rootOfWords(sentence)
}

/** The clause that says how this one stands: "agreed" of "agreed to lift the ban". */
function aboveOf(clause: Clause): Clause {
  const { sentence, head } = clause
  const hangs = head.relation === "xcomp" || (head.relation === "advcl" && isPurpose(clause))
  const above = hangs ? headOf(sentence, head) : undefined
  return above === undefined ? clause : aboveOf(clauseOf(sentence, above))
}

/** "gave 5 million to support …": the act is the giving. */
const isPurpose = ({ sentence, head }: Clause): boolean =>
  dependents(sentence, head).some(({ relation, tag }) => relation === "mark" && tag === "TO")

const inside = (sentence: Sentence, token: Token | undefined, span: Span | undefined): boolean =>
  token !== undefined && span !== undefined && overlaps(phrase(sentence, token), span)

/** How well a clause joins the two: the source as its subject, the target under its verb. */
function fitOf(clause: Clause, source: Span | undefined, target: Span | undefined): number {
  const { sentence, head, subject, agent, passive, object, obliques } = clause
  const doer = passive ? (agent ?? subject) : subject
  const asSource = inside(sentence, doer, source) ? 4 : 0
  const swapped = asSource === 0 && inside(sentence, subject ?? agent, source) ? 2 : 0
  const done = passive ? subject : object
  const near =
    inside(sentence, done, target) || obliques.some((each) => inside(sentence, each.head, target))
  const whole = target !== undefined && overlaps(phrase(sentence, head), target)
  return asSource + swapped + (near ? 2 : 0) + (whole ? 1 : 0)
}

/** Where no clause tells an act: the first word that does. */
function rootOfWords(sentence: Sentence): Root | undefined {
  for (const token of sentence.tokens) {
    const root = token.pos === "VERB" ? rootOfVerb.get(token.lemma) : undefined
    if (root !== undefined) return root
  }
  for (const token of sentence.tokens) {
    const thing = token.pos === "NOUN" ? thingOf(sentence, token) : undefined
    if (thing !== undefined && deeds[thing] !== undefined) return deeds[thing]
  }
  return undefined
}
