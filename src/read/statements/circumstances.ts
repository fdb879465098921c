import { wordSet } from "../../lexicon/lexicon.ts"
import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import type { Period } from "../../model/day.ts"
import type { Place } from "../../model/entry.ts"
import type { Known } from "../../model/known.ts"
import { hull, type Span } from "../../model/span.ts"
import { datesIn, mentionsIn } from "../look-up.ts"
import type { Candidate } from "./candidate.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"
import { partiesWithin } from "./who.ts"

/** What stands beside the cue about the speaking itself. */
export interface Circumstances {
  readonly to: readonly string[]
  readonly beside: readonly string[]
  readonly on?: Known<Period>
  readonly at?: Place
  readonly occasion?: Span
}

const company = wordSet("alongside beside")
const occasions = wordSet("visit trip tour meeting summit ceremony session talk speech")
const inWords = wordSet("in at during on after")

/** Reads hearers, company, day, place and occasion from the words around the cue. */
export function circumstancesOf(scene: Scene, candidate: Candidate): Circumstances {
  const { line, tail } = candidate
  const { tokens } = line.sentence
  const span = spanOf(line, tail.from, tail.to)
  const day = span && dayIn(scene, candidate, span)
  const found: { to: readonly string[]; beside: readonly string[]; at?: Place; occasion?: Span } = {
    to: hearers(scene, candidate),
    beside: [],
  }
  for (let at = tail.from; at < Math.min(tail.to, tokens.length); at++) {
    const lower = tokens[at]?.lower ?? ""
    const phrase =
      company.has(lower) || inWords.has(lower) ? nounPhraseFrom(line, at + 1) : undefined
    if (phrase === undefined) continue
    if (company.has(lower)) found.beside = ids(scene, line, withName(line, phrase))
    else if (isOccasion(line, phrase.first, phrase.last)) found.occasion ??= phrase.span
    if (lower === "in" || lower === "at" || isOccasion(line, phrase.first, phrase.last)) {
      const place = placeIn(scene, line, phrase.span)
      if (place !== undefined) found.at ??= place
    }
  }
  return { ...found, ...(day && { on: day }) }
}

const spanOf = (line: Line, from: number, to: number): Span | undefined => {
  const first = line.sentence.tokens[from]
  const last = line.sentence.tokens[to - 1]
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end }
}

/** "his Latvian counterpart, Ilze Kalnarāja": the name behind the comma belongs to the company. */
function withName(line: Line, { head, span, last }: Speaker): Span {
  const [comma, name] = line.sentence.tokens.slice(last + 1, last + 3)
  if (head.pos !== "NOUN" || comma?.text !== "," || name?.pos !== "PROPN") return span
  return hull(span, nounPhraseFrom(line, last + 2)?.span ?? span)
}

const nominatives = wordSet("he she they we i")
const owners = wordSet("his her their its our my")

const ids = (scene: Scene, line: Line, span: Span): readonly string[] => [
  ...new Set(
    partiesWithin(scene, line, span).flatMap(({ party, start, end }) =>
      // "told his party": the party, not him.
      owners.has(scene.text.slice(start, end).toLowerCase()) && end < span.end ? [] : (party ?? []),
    ),
  ),
]

/** "told CNN", "said to reporters in Kyiv", "wrote to Congress". */
function hearers(scene: Scene, { line, tail, told }: Candidate): readonly string[] {
  const { tokens } = line.sentence
  const first = tokens[tail.from]
  if (first === undefined || tail.from >= tail.to) return []
  const from = first.lower === "to" ? tail.from + 1 : told ? tail.from : undefined
  if (from === undefined || (from === tail.from && first.pos === "ADP")) return []
  const phrase = nounPhraseFrom(line, from)
  if (phrase === undefined) return []
  // "told the court she had paid": where the words begin, the hearers end.
  const name = tokens
    .slice(from, phrase.last + 1)
    .find(({ pos, lower, index }) => pos === "ADP" || (index > from && nominatives.has(lower)))
  const end = name === undefined ? phrase.span.end : name.start
  return ids(scene, line, { start: phrase.span.start, end })
}

/** The day told beside the cue, or before it in the sentence's opening words. */
function dayIn(scene: Scene, { line, content }: Candidate, span: Span): Known<Period> | undefined {
  const first = content[0]?.start ?? line.sentence.start
  const opening = { start: line.sentence.start, end: Math.max(line.sentence.start, first) }
  const dated = [...datesIn(scene.draft, span), ...datesIn(scene.draft, opening)].find(
    ({ type, period, span: said }) =>
      (type === "DATE" || type === "TIME") && period !== undefined && !isYearOf(scene.text, said),
  )
  if (dated?.period === undefined) return undefined
  return { value: dated.period, known: dated.known }
}

/** "2022 campaign director", "the 2008 survey": the year of something, not when somebody spoke. */
const isYearOf = (text: string, { start, end }: Span): boolean =>
  /^(?:1[89]|20)\d\d(?:\/\d+)?$/u.test(text.slice(start, end)) &&
  !/\b(?:in|during|since)\s$/iu.test(text.slice(Math.max(0, start - 8), start))

const isOccasion = (line: Line, first: number, last: number): boolean =>
  line.sentence.tokens
    .slice(first, last + 1)
    .some(({ lemma }) => occasions.has(lemma) || mediaOfSpeech.has(lemma))

function placeIn(scene: Scene, line: Line, span: Span): Place | undefined {
  const mention = mentionsIn(scene.draft, line.at).find(
    ({ kind, start, end }) => kind === "place" && span.start <= start && end <= span.end,
  )
  if (mention === undefined) return undefined
  const where = { start: mention.start, end: mention.end }
  return { name: scene.text.slice(where.start, where.end), span: where }
}
