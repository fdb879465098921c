import { thingHeads } from "../../lexicon/capital-words.ts"
import { commonNouns } from "../../lexicon/common-nouns.ts"
import { knownSurnames } from "../../lexicon/given-names.ts"
import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import { honorifics, officeHeads } from "../../lexicon/offices.ts"
import { idOf } from "../../model/id.ts"
import { covers } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import { datesIn, mentionsIn } from "../look-up.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"
import type { Unnamed } from "./who.ts"

/**
 * "team member Rodaba Noori", "Ambassador Hamdullah Mohib": the name that ends a speaker's phrase,
 * where no person was found in it. Whoever speaks is a person or a body: a name is enough.
 * `bySurname` remembers them, so that "Mohib" alone is he from then on.
 */
export function namedBeside(
  scene: Scene,
  line: Line,
  phrase: Speaker,
  bySurname: Map<string, Unnamed>,
): Unnamed | undefined {
  const run = nameRun(scene, line, phrase)
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.start, end: last.end }
  const known = bySurname.get(last.text)
  if (known !== undefined) {
    known.mentions.push(span)
    return known
  }
  // A surname alone is somebody only where the full name was read before.
  // "A report on Climate Change says": it has a head of its own, which is none of the name.
  if (mediaOfSpeech.has(phrase.head.lemma) && !run.includes(phrase.head)) return undefined
  if (run.length < 2 || run.length > 4 || datesIn(scene.draft, span).length > 0) return undefined
  const name = scene.text.slice(span.start, span.end)
  const id = idOf("P", scene.draft.report.id, "person", name.toLowerCase())
  const party: Unnamed = { id, name, kind: "person", mentions: [span] }
  bySurname.set(last.text, party)
  return party
}

const isThing = ({ lower }: Token): boolean =>
  (thingHeads.has(lower) || commonNouns.has(lower)) && !knownSurnames.has(lower)

/** The proper nouns that end the phrase, but those of places and bodies named there. */
function nameRun(scene: Scene, line: Line, phrase: Speaker): readonly Token[] {
  const taken = mentionsIn(scene.draft, line.at).filter(
    ({ party, kind, start, end }) => party !== null && kind !== "person" && start < end,
  )
  const words = line.sentence.tokens.slice(phrase.first, phrase.last + 1)
  const comma = words.findIndex(({ text }) => text === ",")
  const run: Token[] = []
  for (const token of (comma < 0 ? words : words.slice(0, comma)).reverse()) {
    // "Undersecretary for Education Mr. Toccafondi": the form of address begins the name.
    if (honorifics.has(token.lower) || officeHeads.has(token.lower)) break
    // "the Bipartisan Infrastructure Law will help": a thing with a capital speaks for nobody.
    if (run.length === 0 && isThing(token)) break
    if (token.pos !== "PROPN" || !/^\p{Lu}/u.test(token.text)) break
    const whole = run.length === 0 && phrase.first === token.index
    if (!whole && taken.some((mention) => covers(mention, token))) break
    run.unshift(token)
  }
  return run
}
