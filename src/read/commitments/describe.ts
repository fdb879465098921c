import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { addingWords, priceLinks, priceTies } from "../../lexicon/giving-turns.ts"
import { contractInstruments, instruments } from "../../lexicon/instruments.ts"
import { supplyNouns } from "../../lexicon/supplies.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { bare, phraseBefore, phraseFrom, type Stretch } from "../stretch.ts"
import { papersIn } from "./contracts/paper.ts"
import { costlyThing } from "./cost.ts"
import type { Sum } from "./sums.ts"
import { instrumentIn, singular, tellsOfAid, wordsAt } from "./words.ts"

/** What the words around a sum tell about it. */
export interface Described {
  /** The sum with the phrases that describe it. */
  readonly holds: Stretch
  readonly instrument: string | undefined
  readonly supplies: readonly Stretch[]
  /** The noun of giving that the sum measures: "pledge" of "a pledge of €5m". */
  readonly noun: Token | undefined
  /** Does anything around the sum tell of help? */
  readonly aid: boolean
  /** "the package is worth €5m", "its value is €5m": a price for what was told before. */
  readonly refersBack: boolean
}

/** The phrases around a sum: "$128 million package", "generators worth €3m", "$5m in aid". */
export function describe(sentence: Sentence, sum: Sum): Described {
  const behind = phraseBehind(sentence, sum)
  const measured = phraseMeasured(sentence, sum)
  const { thing, isBareValue } = phraseInFront(sentence, sum)
  const front = thing ?? phraseOfPaper(sentence, sum)
  const under = phraseUnder(sentence, (measured ?? behind ?? sum.at).last + 1)
  const costly = costlyThing(sentence, sum)
  const found = [behind, beyond(sentence, behind), measured, front, under, costly].filter(
    (each) => each !== undefined,
  )
  const named = found.map((each) => wordsAt(sentence, each))
  const instrument = named.map(instrumentIn).find((each) => each !== undefined)
  const goods = [measured, front].filter(
    (each): each is Stretch => each !== undefined && isGoods(sentence, each, each === measured),
  )
  return {
    holds: hullOf([sum.at, ...found]),
    instrument,
    supplies: goods.map((each) => bare(sentence, each)),
    noun: [behind, front, measured].map((each) => givingHead(sentence, each)).find(Boolean),
    aid: named.some(tellsOfAid) || isAdded(sentence, sum) || isToHelp(sentence, sum),
    refersBack:
      costly !== undefined || isBareValue || (front !== undefined && isDefinite(sentence, front)),
  }
}

const definite = new Set(["the", "this", "that", "these", "its", "their"])

const isDefinite = ({ tokens }: Sentence, { first }: Stretch): boolean =>
  definite.has(tokens[first]?.lower ?? "")

const helping = new Set(["support", "help", "assist", "aid", "rebuild", "fund", "finance", "feed"])

/** "$300 million to support Ukraine" */
const isToHelp = ({ tokens }: Sentence, { at }: Sum): boolean =>
  tokens[at.last + 1]?.lower === "to" && helping.has(tokens[at.last + 2]?.lemma ?? "")

/** "a further $8 million": more of what is given. */
const isAdded = ({ tokens }: Sentence, { at }: Sum): boolean =>
  addingWords.has(tokens[at.first - 1]?.lower ?? "") ||
  addingWords.has(tokens[at.first - 2]?.lower ?? "")

export const hullOf = (stretches: readonly Stretch[]): Stretch => ({
  first: Math.min(...stretches.map(({ first }) => first)),
  last: Math.max(...stretches.map(({ last }) => last)),
})

/** "RMB 390 million | government concessional loan": what the sum stands before as a modifier. */
function phraseBehind(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const next = sentence.tokens[at.last + 1]
  if (next === undefined || next.lower === "," || next.lower === "and") return undefined
  const start = next.lower === "-" ? at.last + 2 : at.last + 1
  const opener = sentence.tokens[start]
  if (opener?.pos === "DET" || opener?.lower === "worth") return undefined
  return phraseFrom(sentence, start)
}

/** "$93 million increase in | support": what the noun behind the sum is of. */
function beyond(sentence: Sentence, behind: Stretch | undefined): Stretch | undefined {
  const link = behind && sentence.tokens[behind.last + 1]?.lower
  return behind && (link === "in" || link === "of")
    ? phraseFrom(sentence, behind.last + 2)
    : undefined
}

/** "billions of dollars worth of | weapons", "$198 million in | arms and equipment". */
function phraseMeasured(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const { tokens } = sentence
  let next = at.last + 1
  if (tokens[next]?.lower === "'s" || tokens[next]?.lower === "’s") next++
  if (tokens[next]?.lower === "worth") next++
  const preposition = tokens[next]?.lower
  if (preposition !== "of" && preposition !== "in" && preposition !== "as") return undefined
  return phraseFrom(sentence, next + 1)
}

const pronouns = new Set(["it", "this", "which", "they", "these"])

/** The thing that a price is told of, before the sum, and whether only its "value" is named. */
interface Priced {
  readonly thing: Stretch | undefined
  readonly isBareValue: boolean
}

const valueNouns = new Set(["value", "cost", "size", "amount", "worth"])

/** "package of aid to Ukraine | is worth": back over prepositions to the noun of giving. */
function wideBefore(sentence: Sentence, end: number): Stretch | undefined {
  const near = phraseBefore(sentence, end)
  let at = near
  for (let steps = 0; at && steps < 3 && !givingHead(sentence, at); steps++) {
    if (sentence.tokens[at.first - 1]?.pos !== "ADP") return near
    const wider = phraseBefore(sentence, at.first - 2)
    at = wider && { first: wider.first, last: wider.last }
  }
  return at && givingHead(sentence, at) ? at : near
}

/** "the total value of | the aid | is …": the tie stands before the thing. */
const isValued = ({ tokens }: Sentence, { first }: Stretch): boolean =>
  tokens[first - 1]?.lower === "of" && valueNouns.has(tokens[first - 2]?.lower ?? "")

/** "generators | worth €3m", "a loan | of $5m", "the aid | is valued at some €20m". */
function phraseInFront(sentence: Sentence, { at }: Sum): Priced {
  const { tokens } = sentence
  let tied = false
  let value = false
  let end = at.first - 1
  for (const lowest = Math.max(0, end - 9); end >= lowest; end--) {
    const word = tokens[end]?.lower ?? ""
    // "According to the ministry, the total value is €8m": of what, was told before.
    if (word === "," && value) break
    if (priceTies.has(word)) tied = true
    // "reportedly worth"
    else if (!priceLinks.has(word) && tokens[end]?.pos !== "ADV") break
    if (word === "value" || word === "total") value = true
  }
  const before = tokens[end]?.lower === "," ? undefined : wideBefore(sentence, end)
  const own = before && (tied || isValued(sentence, before)) ? before : undefined
  const thing = own ?? (tied && value ? paperWith(sentence, end) : undefined)
  const isPronoun = pronouns.has(tokens[end]?.lower ?? "")
  return { thing, isBareValue: tied && (value || isPronoun) && thing === undefined }
}

/** How far before "with a total value of" its paper may stand. */
const widest = 20

/** "a contract for the supply of shells to the army | with a total value of": the contract. */
function paperWith(sentence: Sentence, end: number): Stretch | undefined {
  const { tokens } = sentence
  if (tokens[end]?.lower !== "with") return undefined
  const paper = papersIn(sentence).findLast(({ at }) => at.last < end && end - at.last <= widest)
  const between = tokens.slice((paper?.at.last ?? end) + 1, end)
  return between.some(({ pos }) => pos === "VERB") ? undefined : paper?.at
}

const paperLinks = new Set(["for", "in", "place", "over", "at"])

/** "framework contracts | in place for $2bn", "an order | for $5m": what is signed for a sum. */
function phraseOfPaper({ tokens }: Sentence, { at }: Sum): Stretch | undefined {
  let end = at.first - 1
  while (at.first - end < 5 && paperLinks.has(tokens[end]?.lower ?? "")) end--
  const word = singular(tokens[end]?.lower ?? "")
  if (end === at.first - 1 || !contractInstruments.has(instruments.get(word) ?? ""))
    return undefined
  // Up to two words name its kind: tagged right or not, "framework" and "firm" belong to it.
  const kind = instrumentIn(wordsAt({ tokens }, { first: Math.max(0, end - 1), last: end }))
  return { first: kind === instruments.get(word) ? end : end - 1, last: end }
}

const framing = new Set(["under", "through", "via", "as", "to", "from"])

/** "… under | previously directed drawdowns", "… to | a $52 million syndicated loan". */
function phraseUnder(sentence: Sentence, start: number): Stretch | undefined {
  const word = sentence.tokens[start]?.lower
  if (word === undefined || !framing.has(word)) return undefined
  // "previously directed drawdowns": an adverb before the participle.
  const from = sentence.tokens[start + 1]?.pos === "ADV" ? start + 2 : start + 1
  let found = phraseFrom(sentence, from)
  // "as part of a syndicated loan"
  if (found && sentence.tokens[found.last + 1]?.lower === "of") {
    found = phraseFrom(sentence, found.last + 2)
  }
  return found && instrumentIn(wordsAt(sentence, found)) !== undefined ? found : undefined
}

function givingHead(sentence: Sentence, at: Stretch | undefined): Token | undefined {
  for (let index = at?.last ?? -1; at && index >= at.first; index--) {
    const token = sentence.tokens[index]
    if (token && givingNouns.has(singular(token.lower))) return token
  }
  return undefined
}

const generalHelp = new Set(["aid", "assistance", "support", "help", "relief", "funding"])

/** Is the phrase what is supplied? "of weapons" is; "of firm orders" and "a package worth" are not. */
function isGoods(sentence: Sentence, at: Stretch, measured: boolean): boolean {
  const words = wordsAt(sentence, at)
  const head = singular(words.at(-1) ?? "")
  if (instrumentIn(words.slice(-3)) !== undefined && !supplyNouns.has(head)) return false
  if (supplyNouns.has(head) || generalHelp.has(head)) return true
  // "$13 billion in the Infrastructure Law": where the money stands, not what it buys.
  if (sentence.tokens[at.last]?.pos === "PROPN") return false
  // "contributed $1 million in FY22"
  if (/^(?:fy|cy)\d+$/u.test(head)) return false
  return measured && words.length > 0 && !givingNouns.has(head)
}
