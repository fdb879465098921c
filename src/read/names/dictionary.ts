import { bodySeats, internationalBodies, nationalBodies } from "../../lexicon/bodies.ts"
import { cities } from "../../lexicon/cities.ts"
import { countries } from "../../lexicon/countries.ts"
import { outlets } from "../../lexicon/outlets.ts"
import { regions } from "../../lexicon/place-words.ts"
import { usStates } from "../../lexicon/us-states.ts"
import type { Word } from "./words.ts"

/** What is known of a name before any report is read. */
export interface Known {
  readonly kind: "country" | "seat" | "place" | "body" | "outlet"
  /** The common English name: "United States" for "Washington", "US" and "America". */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The body that a city stands for when it acts, where that is not its country's government. */
  readonly body?: string
}

const known = new Map<string, Known>()
/** For the first run of letters of each name, the greatest length of a name that begins with it. */
const longest = new Map<string, number>()

function keep(name: string, what: Known): void {
  known.set(name, what)
  const opening = leadingLetters(name)
  longest.set(opening, Math.max(longest.get(opening) ?? 0, name.length))
}

function leadingLetters(name: string): string {
  let end = 0
  while (end < name.length) {
    const code = name.charCodeAt(end)
    const plain =
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      code > 191
    if (!plain || code === 0x2019 || code === 0x2013 || code === 0x2014) break
    end++
  }
  return name.slice(0, end)
}

const keepAll = (names: string, kind: Known["kind"], country?: string): void => {
  const all = names.split("|")
  const [name = ""] = all
  const what: Known = { kind, name, ...(country === undefined ? {} : { country }) }
  for (const each of all) keep(each, what)
}

for (const region of regions) keepAll(region, "place")
for (const state of usStates.keys()) keepAll(state, "place", "US")
for (const [country, names] of Object.entries(cities)) {
  for (const name of names.split("|")) keepAll(name, "place", country)
}
for (const [country, { name, also, seats }] of Object.entries(countries)) {
  for (const seat of seats.split("|")) if (seat !== "") keep(seat, { kind: "seat", name, country })
  keepAll(also === undefined ? name : `${name}|${also}`, "country", country)
}
for (const names of internationalBodies) keepAll(names, "body")
for (const [country, bodies] of Object.entries(nationalBodies)) {
  for (const names of bodies) keepAll(names, "body", country)
}
for (const [names] of outlets) keepAll(names, "outlet")
// "that Ukraine defence contact group": long names of bodies are often set in small letters.
for (const [name, what] of [...known]) {
  const [opening = "", ...rest] = name.split(" ")
  if (what.kind === "body" && rest.length >= 2)
    keep([opening, ...rest.map((word) => word.toLowerCase())].join(" "), what)
}
for (const [city, body] of bodySeats) keep(city, { kind: "seat", name: city, body })

export interface KnownAt {
  readonly known: Known
  /** Index of its last word. */
  readonly last: number
}

/** The longest known name that begins with this word. */
export function knownAt(text: string, words: readonly Word[], at: number): KnownAt | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  const opening = leadingLetters(first.text)
  const reach = longest.get(opening) ?? longest.get(titleCase(opening))
  if (reach === undefined) return undefined
  let found: KnownAt | undefined
  for (let last = at; last < words.length; last++) {
    const word = words[last]
    if (word === undefined || word.end - first.start > reach + 2) break
    const name = text.slice(first.start, word.end)
    const here = known.get(name) ?? inCapitals(name)
    if (here !== undefined) found = { known: here, last }
  }
  return found
}

/** The known name, whole and as written. */
export const knownAs = (name: string): Known | undefined => known.get(name)

const titleCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase()

/** "SOUTH KOREA" in a headline or dateline; acronyms are left alone. */
function inCapitals(name: string): Known | undefined {
  if (name.length < 4 || name !== name.toUpperCase()) return undefined
  return known.get(name.split(" ").map(titleCase).join(" "))
}
