import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { acts } from "./actor.ts"
import { type Cast, emptyCast, type Role, roleOf } from "./cast.ts"
import { type Known, knownAs } from "./dictionary.ts"
import { countryName } from "./gazetteer.ts"
import type { NamedSentence } from "./name-sentences.ts"
import { namesOutlet } from "./outlet-names.ts"
import { emptyPersons, type Persons } from "./persons.ts"
import type { Segment } from "./segment.ts"

/** The work in hand: who is on stage so far and which words name them. */
export interface Casting {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
  readonly persons: Persons
  /** Bodies by acronym and short name, as the report defines them. */
  readonly bodies: Map<string, Role>
  /** By its head alone, the body of that kind told last: "Commission" is the European Commission. */
  readonly lastOfKind: Map<string, Role>
  /** Whom each segment turned out to name. */
  readonly roles: Map<Segment, Role>
  readonly mentions: Mention[]
}

export function emptyCasting({ report, sentences }: Draft): Casting {
  const cast = emptyCast(report.id, report.outlet)
  return {
    text: report.text,
    sentences,
    cast,
    persons: emptyPersons(cast),
    bodies: new Map(),
    lastOfKind: new Map(),
    roles: new Map(),
    mentions: [],
  }
}

/** The words of a segment, in one line. */
export function nameOf(
  { text }: Casting,
  { words }: NamedSentence,
  { first, last }: Segment,
): string {
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/gu, " ")
}

/** The country as a party, by its two letters. */
export function countryRole(cast: Cast, country: string): Role {
  const role = roleOf(cast, "country", countryName(country), country)
  role.country = country
  return role
}

/** The body by this name, known from the lists or only from the report. */
export function bodyRole(cast: Cast, name: string, known = knownAs(name)): Role {
  const full = known?.kind === "body" || known?.kind === "outlet" ? known.name : name
  const isOutlet =
    known?.kind === "outlet" || name === cast.outlet || (known === undefined && namesOutlet(name))
  const role = roleOf(cast, isOutlet ? "outlet" : "body", full)
  if (known?.country !== undefined) {
    role.country = known.country
    role.of ??= countryRole(cast, known.country)
  }
  return role
}

/** Writes down that a segment names the party; null marks a place that is no party. */
export function mention(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  role: Role | null,
): void {
  const first = sentence.words[segment.first]
  const last = sentence.words[segment.last]
  if (first === undefined || last === undefined) return
  const span = { start: first.start, end: last.end }
  const head = headToken(casting.sentences[sentence.index], first.first, last.last)
  const kind = role === null ? ("place" as const) : role.kind
  casting.mentions.push({
    ...span,
    sentence: sentence.index,
    head,
    form: "name",
    party: role?.id ?? null,
    kind,
  })
  if (role === null) return
  role.mentions.push(span)
  casting.roles.set(segment, role)
}

/** The token that ties the phrase to the rest of the sentence; the last where the tree does not say. */
export function headToken(sentence: Sentence | undefined, first: number, last: number): number {
  let head = last
  for (let at = last; at >= first; at--) {
    const above = sentence?.tokens[at]?.head ?? -1
    if ((above < first || above > last) && sentence?.tokens[at]?.pos !== "PUNCT") head = at
  }
  return head
}

/** The party that a listed name stands for here; null for a place that does not act. */
export function roleOfKnown(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  known: Known,
): Role | null {
  if (known.kind === "place") return null
  if (known.kind === "country") return countryRole(casting.cast, known.country ?? "")
  if (known.kind === "body" || known.kind === "outlet")
    return bodyRole(casting.cast, known.name, known)
  const token = headOf(casting, sentence, segment)
  const tree = casting.sentences[sentence.index]
  if (token === undefined || tree === undefined || !acts(tree, token)) return null
  if (known.body !== undefined) return bodyRole(casting.cast, known.body)
  return known.country === undefined ? null : countryRole(casting.cast, known.country)
}

/** A hospital or museum is a body where it acts, else a place. */
export function siteRole(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  name: string,
): Role | null {
  const token = headOf(casting, sentence, segment)
  const tree = casting.sentences[sentence.index]
  return token !== undefined && tree !== undefined && acts(tree, token)
    ? bodyRole(casting.cast, name)
    : null
}

function headOf(
  casting: Casting,
  { index, words }: NamedSentence,
  segment: Segment,
): Token | undefined {
  const sentence = casting.sentences[index]
  const first = words[segment.first]
  const last = words[segment.last]
  if (sentence === undefined || first === undefined || last === undefined) return undefined
  return sentence.tokens[headToken(sentence, first.first, last.last)]
}
