import { leadingSurnames, nameParticles } from "../lexicon/given-names.ts"
import { nameTitles } from "../lexicon/name-parts.ts"
import { nicknames } from "../lexicon/nicknames.ts"
import { remembered } from "../model/remembered.ts"
import { fold } from "./fold.ts"

/** A person's name in its parts, folded: titles and particles left out. */
export interface PersonName {
  /** "volodymyr"; undefined where the report gives the family name alone. */
  readonly given?: string
  /** Everything behind the given name, the family name last: "sanchez", "perez castejon". */
  readonly family: readonly string[]
  /** "jr", "iii": which of the family it is. */
  readonly suffix?: string
}

/** Takes a name apart: "Ursula von der Leyen" has the given name "ursula" and the family "leyen". */
export const personName: (name: string) => PersonName = remembered((name) => {
  const words = fold(name).split(" ")
  const bare = withoutTitles(words)
  const kept = bare.filter((word) => !nameParticles.has(word))
  const parts = kept.length > 0 ? kept : words
  const [given, ...family] = parts
  const suffix = words.find((word) => suffixes.test(word))
  const which = suffix === undefined ? {} : { suffix }
  if (given === undefined || family.length === 0) return { family: parts, ...which }
  // "Xi Jinping", "Kim Jong-un": the family name leads.
  if (leadingSurnames.has(given)) return { given: family.join(""), family: [given], ...which }
  const long = family.filter((word, at) => word.length > 1 || at === family.length - 1)
  return { given, family: long, ...which }
})

const suffixes = /^(?:jr|sr|i{2,3}|iv)$/u

/** The words of a name without the titles before and the suffix behind: "Martin Luther King" is no king. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => word !== "" && !nameTitles.has(word))
  return first < 0 ? [] : words.slice(first).filter((word) => word !== "" && !suffixes.test(word))
}

/** The given name in full: "joe" is "joseph". */
export const inFull = (given: string): string => nicknames.get(given) ?? given
