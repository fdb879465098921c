import { martial, measures, peaceful, statesOf, warlike } from "../../lexicon/plover/modifiers.ts"
import { type Thing, things } from "../../lexicon/plover/things.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { caseOf, dependents } from "../../parse/tree.ts"

const thingOfNoun: ReadonlyMap<string, Thing> = new Map(
  Object.entries(things).flatMap(([thing, nouns]) => {
    const named = Object.keys(things).find((key): key is Thing => key === thing)
    return named === undefined ? [] : [...nouns].map((noun) => [noun, named] as const)
  }),
)

/** What kind of thing a noun phrase names, as far as it decides which act a verb tells. */
export function thingOf(sentence: Sentence, noun: Token, depth = 0): Thing | undefined {
  const below = dependents(sentence, noun)
  const described = (words: ReadonlySet<string>) => below.some(({ lower }) => words.has(lower))
  const own = thingOfNoun.get(noun.lemma.toLowerCase()) ?? thingOfNoun.get(noun.lower)
  if (noun.lemma === "strike") return isAttack(sentence, noun) ? "attack" : "protest"
  if (noun.lemma === "action")
    return described(legal) ? "suit" : described(warlike) ? "attack" : own
  if (noun.lemma === "law" && described(martialLaw)) return "ban"
  if (noun.lemma === "campaign") return described(warlike) ? "attack" : own
  if (noun.lemma === "game" && !described(martial)) return undefined
  if (own === "troops" && described(peaceful)) return "peacekeeper"
  if (own === "attack" && described(verbal)) return "blame"
  const measured = measures.has(noun.lemma)
  const inside =
    below.find(({ relation }) => relation === "nmod") ??
    (measured ? below.find(({ relation }) => relation === "compound") : undefined)
  if (inside === undefined || depth > 2) return own
  if (noun.lemma === "state") return statesOf.has(inside.lemma) ? "ban" : own
  if (own === undefined && measured) return thingOf(sentence, inside, depth + 1)
  return own
}

/** Strikes in the plural and strikes on somebody are attacks; a strike alone is a walkout. */
const isAttack = (sentence: Sentence, strike: Token): boolean =>
  strike.tag === "NNS" ||
  dependents(sentence, strike).some(
    (child) => warlike.has(child.lower) || (caseOf(sentence, child) === "on" && !isTime(child)),
  )

/** "went on strike on Monday": the day is not what was struck. */
const isTime = ({ lemma }: Token): boolean => /day$/u.test(lemma)

const martialLaw = new Set(["martial", "emergency", "sharia"])
const legal = new Set(["legal", "court", "class"])
const verbal = new Set(["verbal", "scathing", "extraordinary", "blistering", "personal", "twitter"])
