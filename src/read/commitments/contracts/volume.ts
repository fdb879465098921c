import {
  orderingVerbs,
  raisingVerbs,
  volumeLinks,
  volumeWords,
} from "../../../lexicon/contract-words.ts"
import { contractInstruments } from "../../../lexicon/instruments.ts"
import { compare } from "../../../model/decimal.ts"
import { hull } from "../../../model/span.ts"
import type { Sentence, Token } from "../../../parse/sentence.ts"
import { spanOf } from "../../stretch.ts"
import { firmIn, isBuyer } from "../contractor.ts"
import type { Promised, Scene } from "../promised.ts"
import { lent } from "../provider.ts"
import type { Sum } from "../sums.ts"
import { goodsBehind } from "./goods.ts"
import { classOf, type Paper, papersIn } from "./paper.ts"

/** A sum told of a contract: how much it is for, or by how much it grows. */
interface Told {
  readonly paper: Paper
  readonly grows: boolean
}

/** How far before the sum its measure may stand. */
const near = 8

/** The word right before the sum that measures: "worth" of "is worth a figure in the low …". */
function measureBefore({ tokens }: Sentence, { at }: Sum): Token | undefined {
  for (let index = at.first - 1; index >= Math.max(0, at.first - near); index--) {
    const token = tokens[index]
    if (token === undefined) return undefined
    if (volumeWords.has(token.lower)) return token
    if (!volumeLinks.has(token.lower) && token.pos !== "ADV") return undefined
  }
  return undefined
}

/** The paper that a measure is told of: the last before it that nothing hangs under. */
function paperBefore(sentence: Sentence, last: number): Paper | undefined {
  const papers = papersIn(sentence).filter(({ at }) => at.first <= last)
  const [volume] = papers.filter(({ isVolume, at }) => isVolume && at.last >= last - 2).slice(-1)
  const real = papers.findLast(
    (paper) => !paper.isVolume && (!paper.isUnder || isDescribed(sentence, paper, last)),
  )
  // "the agreement … represents a potential order volume of": the agreement's.
  if (volume?.class === "any") return real ?? (volume.isVolume ? volume : undefined)
  return volume ?? real
}

/** "under an agreement that has | a ceiling of", "under an agreement | worth": told of it all the same. */
const isDescribed = ({ tokens }: Sentence, { at }: Paper, measure: number): boolean =>
  measure - at.last <= 3 ||
  tokens.slice(at.last + 1, measure).some(({ lower }) => lower === "that" || lower === "which")

/** "Under the agreement Norway can order vehicles for up to | €640 million": its ceiling. */
function orderable({ sentence, governor }: Scene): Told | undefined {
  const { modal, head } = governor?.clause ?? {}
  if (head === undefined || !orderingVerbs.has(head.lemma) || !mays.has(modal ?? ""))
    return undefined
  const paper = papersIn(sentence).find(({ isUnder, isVolume }) => isUnder && !isVolume)
  return paper && paper.class !== "order" ? { paper, grows: false } : undefined
}

const mays = new Set(["can", "may", "could"])

/** "was increased from €109 million to | €246 million", "has been raised by | €7 billion". */
function raised(sentence: Sentence, { at }: Sum): Told | undefined {
  const { tokens } = sentence
  let link = at.first - 1
  while (tokens[link]?.pos === "ADV" || tokens[link]?.lower === "up") link--
  const word = tokens[link]?.lower
  if (word !== "to" && word !== "by") return undefined
  const verb = tokens
    .slice(Math.max(0, link - 14), link)
    .findLast(({ pos }) => pos === "VERB" || pos === "NOUN")
  const verbs = tokens.slice(Math.max(0, link - 14), link).filter(({ pos }) => pos === "VERB")
  const last = verbs.at(-1)
  if (verb === undefined || last === undefined || !raisingVerbs.has(last.lemma)) return undefined
  const paper = papersIn(sentence).findLast(({ at: { last: end } }) => end < last.index)
  return paper && !paper.isVolume ? { paper, grows: word === "by" } : undefined
}

function toldOf(scene: Scene): Told | undefined {
  const { sentence, sum } = scene
  const grown = raised(sentence, sum) ?? orderable(scene)
  if (grown !== undefined) return grown
  const measure = measureBefore(sentence, sum)
  if (measure === undefined) return undefined
  const paper = paperBefore(sentence, measure.index)
  // "The company has a market value of": a value of something else.
  if (paper === undefined || (paper.isVolume && !isOfOrders(sentence, paper))) return undefined
  return { paper, grows: false }
}

/** "the order value", "the potential order volume", "the total volume", but not "a market value". */
const isOfOrders = ({ tokens }: Sentence, { at, instrument }: Paper): boolean =>
  instrument !== undefined ||
  tokens.slice(at.first, at.last).some(({ lower }) => lower === "order" || lower === "contract")

/** What the report told before of a paper of that class; failing that of any contract. */
function antecedents(scene: Scene, { class: kind }: Paper) {
  const before = scene.earlier
    .slice(-12)
    .filter(({ instrument }) => classOf(instrument) !== undefined)
    .toReversed()
  const isLoose = kind === "any" || kind === "contract"
  const fits = ({ instrument }: Promised): boolean =>
    isLoose ? classOf(instrument) !== "order" : classOf(instrument) === kind
  const own = before.find(fits) ?? (isLoose ? before[0] : undefined)
  return { own, parties: own ?? before[0] }
}

const volumeReach = 3

/** "The potential order volume": of the framework that the story has named. */
function frameOf({ draft, index }: Scene, { isVolume }: Paper): string | undefined {
  const before = isVolume ? draft.sentences.slice(Math.max(0, index - storyReach), index) : []
  const told = before.some((sentence) =>
    papersIn(sentence).some((paper) => paper.class === "framework"),
  )
  return told ? "framework contract" : undefined
}

const storyReach = 8

/** What a contract is after it has grown by the sum: the last one told that is larger. */
const grownTo = ({ earlier, sum }: Scene): Promised | undefined =>
  earlier
    .slice(-12)
    .findLast(
      ({ instrument, sum: other }) =>
        classOf(instrument) === "framework" &&
        other?.money.currency === sum.money.currency &&
        other.money.value !== undefined &&
        sum.money.value !== undefined &&
        compare(other.money.value, sum.money.value) > 0,
    )

/** Was it told without its sum, no more than some sentences before? */
const isOpen = ({ index }: Scene, own: Promised, instrument: string | undefined): boolean =>
  own.sum === undefined &&
  classOf(own.instrument) === classOf(instrument) &&
  index - own.index <= volumeReach

/** The commitment whose sum a sentence tells of a contract or order named by a noun. */
export function volumeOf(scene: Scene, rule: string): Promised | undefined {
  const told = toldOf(scene)
  if (told === undefined || scene.governor?.verb.takes) return undefined
  const { paper, grows } = told
  const { own, parties } = antecedents(scene, paper)
  const firm = paper.isVolume ? undefined : firmIn({ ...scene, governor: undefined }, undefined)
  if (parties === undefined && firm === undefined) return undefined
  const isFirmBuyer = firm !== undefined && isBuyer(scene.draft, firm)
  // "The contract value" may be that of the order just told.
  const named = paper.isVolume && own?.sum === undefined ? own?.instrument : undefined
  const instrument =
    (paper.class === "contract" ? named : undefined) ??
    paper.instrument ??
    frameOf(scene, paper) ??
    own?.instrument
  const completes = own && isOpen(scene, own, instrument) && !paper.isFormer ? own : undefined
  // "The contract is worth $90 million" after "a contract of $80 million": whose?
  if (!completes && !grows && classOf(instrument) !== "framework") return undefined
  if (!instrument || !contractInstruments.has(instrument)) return undefined
  const goods = paper.isVolume ? undefined : goodsBehind(scene.sentence, paper.at)
  return {
    rule,
    index: scene.index,
    sum: scene.sum,
    provider: isFirmBuyer ? firm : lent(parties?.provider),
    recipient: firm && !isFirmBuyer ? firm : lent(parties?.recipient),
    instrument,
    stage: completes?.stage ?? contractInstruments.get(instrument) ?? "contracted",
    modality: completes?.modality ?? "asserted",
    supplies: completes?.supplies ?? (goods ? [spanOf(scene.sentence, goods)] : []),
    on: undefined,
    span: evidence(scene, paper),
    partOf: grows ? grownTo(scene) : undefined,
    isFirstPerson: false,
    leans: true,
    completes,
    open: false,
  }
}

function evidence({ sentence, sum }: Scene, { at }: Paper) {
  const { start, end } = hull(spanOf(sentence, at), spanOf(sentence, sum.at))
  return { start, end }
}
