import { type Casting, countryRole, headToken } from "./casting.ts"
import { peopleNamed } from "./gazetteer.ts"
import type { NamedSentence } from "./name-sentences.ts"
import type { Word } from "./words.ts"

/** Nouns that, after the adjective of a country, mean those who act for it. */
const governments = new Set(["government", "cabinet", "authorities", "administration"])

/** "the Dutch government", "South Korean authorities": the country acts, by whatever office. */
export function settleGovernments(casting: Casting, sentences: readonly NamedSentence[]): void {
  for (const { index, words, segments, shouted } of sentences) {
    if (shouted) continue
    for (const [last, word] of words.entries()) {
      if (words[last - 1]?.raised !== true || !governments.has(word.lower)) continue
      const found = countryBefore(words, last)
      if (found === undefined) continue
      const isNamed = segments.some((each) => each.first <= last && found.first <= each.last)
      const first = words[found.first]
      if (isNamed || first === undefined) continue
      const role = countryRole(casting.cast, found.country)
      const span = { start: first.start, end: word.end }
      role.mentions.push(span)
      const head = headToken(casting.sentences[index], first.first, word.last)
      casting.mentions.push({
        ...span,
        sentence: index,
        head,
        form: "nominal",
        party: role.id,
        kind: "country",
      })
    }
  }
}

/** The country whose adjective stands before the noun, in one word or two: "South Korean". */
function countryBefore(
  words: readonly Word[],
  noun: number,
): { readonly first: number; readonly country: string } | undefined {
  const one = words[noun - 1]
  if (one === undefined || !one.raised) return undefined
  const two = words[noun - 2]
  const joined = two?.raised ? peopleNamed(`${two.lower} ${one.lower}`) : undefined
  if (joined !== undefined) return { first: noun - 2, country: joined }
  const country = peopleNamed(one.lower)
  return country === undefined ? undefined : { first: noun - 1, country }
}
