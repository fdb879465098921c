import { martial, measures, peaceful, statesOf, warlike } from "../../lexicon/plover/modifiers.ts"
import { type Thing, things } from "../../lexicon/plover/things.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependents } from "../../parse/tree.ts"

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
  if (noun.lemma === "strike") return described(warlike) ? "attack" : "protest"
  if (noun.lemma === "game" && !described(martial)) return undefined
  if (own === "troops" && described(peaceful)) return "peacekeeper"
  if (own === "attack" && described(verbal)) return "blame"
  const inside = below.find(({ relation }) => relation === "nmod")
  if (inside === undefined || depth > 2) return own
  if (noun.lemma === "state") return statesOf.has(inside.lemma) ? "ban" : own
  if (own === undefined && measures.has(noun.lemma)) return thingOf(sentence, inside, depth + 1)
  return own
}

const verbal = new Set(["verbal", "scathing", "extraordinary", "blistering", "personal", "twitter"])
