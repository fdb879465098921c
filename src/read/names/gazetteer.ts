import { cities } from "../../lexicon/cities.ts"
import { countries } from "../../lexicon/countries.ts"
import { usStates } from "../../lexicon/us-states.ts"

/** A name on the map. */
export interface Located {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** A `seat` is a city or house that stands for its government: Kyiv, the Kremlin. */
  readonly kind: "country" | "seat" | "city" | "state"
}

const places = new Map<string, Located>()
const peoples = new Map<string, string>()

const list = (words: string | undefined): readonly string[] =>
  words === undefined || words === "" ? [] : words.split("|")

for (const [country, words] of Object.entries(cities)) {
  for (const city of list(words)) places.set(city.toLowerCase(), { country, kind: "city" })
}
for (const state of usStates.keys())
  places.set(state.toLowerCase(), { country: "US", kind: "state" })
for (const [country, { name, also, people, seats }] of Object.entries(countries)) {
  for (const word of list(seats)) places.set(word.toLowerCase(), { country, kind: "seat" })
  for (const word of [name, ...list(also)])
    places.set(word.toLowerCase(), { country, kind: "country" })
  for (const word of list(people)) peoples.set(word.toLowerCase(), country)
}

/** The country that a place lies in, its name in lower case: "kyiv" is in UA. */
export const placeNamed = (lower: string): Located | undefined => places.get(lower)

/** The country whose people or adjective the word is: "ukrainian" is UA. */
export const peopleNamed = (lower: string): string | undefined => peoples.get(lower)

/** The common English name of a country by its two letters. */
export const countryName = (country: string): string => countries[country]?.name ?? country
