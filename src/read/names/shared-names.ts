import { sharedBodies } from "../../lexicon/body-words.ts"
import type { Known } from "./dictionary.ts"
import { peopleNamed, placeNamed } from "./gazetteer.ts"
import type { NamedSentence } from "./name-sentences.ts"
import type { Segment } from "./segment.ts"

/** The countries that a report tells of, by name, by a place in them or by their people. */
export function countriesTold(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const told = new Set<string>()
  const add = (country: string | undefined): void => {
    if (country !== undefined) told.add(country)
  }
  for (const { words, segments } of sentences) {
    for (const { known } of segments) {
      if (known !== undefined && known.kind !== "body" && known.kind !== "outlet")
        add(known.country)
    }
    for (const word of words) {
      if (!word.raised) continue
      add(peopleNamed(word.lower))
      add(placeNamed(word.lower)?.country)
    }
  }
  return told
}

/**
 * "the Senate" in Asunción, "the Liberal Party" in Tegucigalpa: a name that bodies of many countries
 * bear is the listed country's only where the report tells of that country, or of none.
 */
export const isElsewhere = (
  name: string,
  { kind, country }: Known,
  told: ReadonlySet<string>,
): boolean =>
  kind === "body" &&
  country !== undefined &&
  told.size > 0 &&
  !told.has(country) &&
  sharedBodies.has(name.toLowerCase())

/** "Government House", "the Upper House": the end of a name that is not listed. */
export const endsAnotherName = ({ words }: NamedSentence, { first, last }: Segment): boolean =>
  first === last && words[first]?.lower === "house" && words[first - 1]?.raised === true
