import { wordSet } from "../../lexicon/lexicon.ts"
import { mediaOfSpeech, writtenThings } from "../../lexicon/media-of-speech.ts"
import { bodyNominals } from "../../lexicon/nominals.ts"
import { clauseOf } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** A report or statement told of in the text, and whose it is. */
interface Made {
  readonly noun: string
  readonly at: number
  readonly party: string
}

const known = new WeakMap<Scene, readonly Made[]>()

/** Is it a thing that carries words: "the statement", "a study", "the plan"? */
export const isDocument = ({ lemma, pos }: Token): boolean =>
  (pos === "NOUN" || pos === "PROPN") && isWritten(lemma.toLowerCase())

const isWritten = (noun: string): boolean => mediaOfSpeech.has(noun) || writtenThings.has(noun)

/**
 * Whose words a document tells: whoever made it, by the words around it or, for "the statement",
 * by what was told of a statement before.
 */
export function documentMaker(scene: Scene, line: Line, { head, first }: Speaker): string | null {
  if (!isDocument(head)) return null
  const own = makerOf(scene, line, head)
  if (own !== undefined) return own
  const opener = line.sentence.tokens[first]
  if (opener?.pos === "DET" && !definite.has(opener.lower)) return null
  const noun = head.lemma.toLowerCase()
  const before = madeIn(scene).findLast((each) => each.noun === noun && each.at < head.start)
  return before?.party ?? null
}

const definite = wordSet("the this that its their his her")

/** Every document of the report that is told with its maker, in text order. Found once. */
function madeIn(scene: Scene): readonly Made[] {
  const before = known.get(scene)
  if (before !== undefined) return before
  const made = scene.lines.flatMap((line) =>
    line.sentence.tokens.flatMap((token): readonly Made[] => {
      const party = isDocument(token) ? makerOf(scene, line, token) : undefined
      return party === undefined
        ? []
        : [{ noun: token.lemma.toLowerCase(), at: token.start, party }]
    }),
  )
  known.set(scene, made)
  return made
}

const makerOf = (scene: Scene, line: Line, noun: Token): string | undefined =>
  makerAfter(scene, line, noun) ?? makerBefore(scene, line, noun) ?? issuer(scene, line, noun)

/** A body that can speak, not the people or the country that a report is about. */
const speaks = ({ kind }: Mention): boolean => kind === "body" || kind === "outlet"

/** "a statement issued in Accra by Dame", "a survey by the Courier", "a report from the bank". */
function makerAfter({ draft }: Scene, line: Line, noun: Token): string | undefined {
  const { tokens } = line.sentence
  const next = tokens[noun.index + 1]
  const reach = next?.tag === "VBN" || next?.tag === "VBD" ? 8 : 1
  const by = tokens
    .slice(noun.index + 1, noun.index + 1 + reach)
    .find(({ lower }) => lower === "by" || (lower === "from" && reach === 1))
  if (by === undefined || (reach > 1 && isStop(tokens.slice(noun.index + 1, by.index))))
    return undefined
  for (let at = by.index + 1; at < Math.min(tokens.length, by.index + 6); at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === "VERB" || token.pos === "ADP" || token.text === ",")
      return undefined
    const mention = mentionAt(draft, line.at, token)
    if (mention !== undefined && mention.party !== null && mention.kind !== "place")
      return mention.party
  }
  return undefined
}

const isStop = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, text }, at) => text === "," || (at > 0 && pos === "VERB"))

/** "the BCR report", "the ministry's plan", "the government plan". */
function makerBefore(scene: Scene, line: Line, noun: Token): string | undefined {
  const { draft, text } = scene
  const { tokens } = line.sentence
  let first = noun.index
  while (first > 0 && isModifier(tokens[first - 1])) first--
  const from = tokens[first]?.start ?? noun.start
  const found = mentionsIn(draft, line.at).filter(
    ({ start, end, party, kind }) =>
      start >= from && end <= noun.start && party !== null && kind !== "place",
  )
  const owner = found.findLast(({ end }) => /^\s?['’]/u.test(text.slice(end, end + 2)))
  const maker = owner ?? found.findLast(speaks) ?? calledAlike(scene, tokens[noun.index - 1])
  return maker?.party ?? undefined
}

/** "a government plan": the body that the report calls the government elsewhere. */
const calledAlike = ({ draft, text }: Scene, word: Token | undefined): Mention | undefined =>
  word !== undefined && bodyNominals.has(word.lower)
    ? draft.mentions.find(
        (mention) =>
          mention.party !== null &&
          mention.kind === "body" &&
          text.slice(mention.start, mention.end).toLowerCase().endsWith(word.lower),
      )
    : undefined

const modifiers = wordSet("ADJ NOUN PROPN NUM PART DET")
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (modifiers.has(token.pos) || token.text === "-" || token.tag === "POS")

const issuing = wordSet("issue release make publish post give send sign")

/** "The police issued a statement": whoever issued it. */
function issuer({ draft }: Scene, line: Line, noun: Token): string | undefined {
  const verb = line.sentence.tokens[noun.head]
  if (noun.relation !== "obj" || verb === undefined || !issuing.has(verb.lemma)) return undefined
  const { subject, passive } = clauseOf(line.sentence, verb)
  const found = subject && !passive ? mentionAt(draft, line.at, subject) : undefined
  return found?.party ?? undefined
}
