import { contractVerbs, orderingVerbs, supplyingVerbs } from "../../../lexicon/contract-words.ts"
import { askingVerbs } from "../../../lexicon/giving-turns.ts"
import { contractInstruments } from "../../../lexicon/instruments.ts"
import { hull, type Span } from "../../../model/span.ts"
import { clauseOf } from "../../../parse/clause.ts"
import type { Sentence, Token } from "../../../parse/sentence.ts"
import { headOf } from "../../../parse/tree.ts"
import { type Stretch, spanOf } from "../../stretch.ts"
import { firmIn, isBuyer, type Sides, sidesOf } from "../contractor.ts"
import type { Governor } from "../governor.ts"
import type { ContractScene, Promised } from "../promised.ts"
import { beforeVerb, providerOf } from "../provider.ts"
import { recipientOf } from "../recipient.ts"
import { modalityOf } from "../stage.ts"
import { goodsBehind, goodsFrom } from "./goods.ts"
import { classOf, type Paper, papersIn } from "./paper.ts"

/** A verb with the paper that is signed or placed, or with the goods that are ordered. */
export interface Act {
  readonly governor: Governor
  readonly instrument: string
  readonly paper: Stretch | undefined
  readonly goods: Stretch | undefined
}

/** How far behind its verb a paper may stand: "has once again signed with X a contract". */
const reach = 12

/** Acts of a sentence that sign, place, receive or call off something, in text order. */
export function* actsIn(sentence: Sentence): Generator<Act> {
  const papers = papersIn(sentence).filter(({ isVolume, isFormer }) => !isVolume && !isFormer)
  for (const token of sentence.tokens) {
    if (token.pos !== "VERB") continue
    const act = ofPaper(sentence, token, papers) ?? ofGoods(sentence, token)
    if (act !== undefined) yield act
  }
}

const wholeLemma = ({ tokens }: Sentence, token: Token): string => {
  const two = `${token.lemma} ${tokens[token.index + 1]?.lower}`
  return contractVerbs.has(two) ? two : token.lemma
}

function ofPaper(sentence: Sentence, verb: Token, papers: readonly Paper[]): Act | undefined {
  const side = contractVerbs.get(wholeLemma(sentence, verb))
  if (side === undefined) return undefined
  const clause = clauseOf(sentence, verb)
  const { tokens } = sentence
  const isFree = (from: number, to: number) =>
    tokens.slice(from + 1, to).every(({ pos, relation }) => pos !== "VERB" || relation === "amod")
  const behind = papers.find(
    ({ at, isUnder }) =>
      !isUnder &&
      at.first > verb.index &&
      at.first - verb.index < reach &&
      isFree(verb.index, at.first),
  )
  const before = papers.findLast(
    ({ at }) => at.last < verb.index && verb.index - at.last < reach && isFree(at.last, verb.index),
  )
  const isDone = clause.passive || verb.tag === "VBN"
  const paper = behind ?? (isDone ? before : undefined)
  if (paper?.instrument === undefined || !contractInstruments.has(paper.instrument))
    return undefined
  const written = contractInstruments.get(paper.instrument) ?? "contracted"
  const takes = side === "supplier" && !clause.passive
  return {
    governor: { clause, verb: { past: written, ...(takes && { takes }) } },
    instrument: paper.instrument,
    paper: paper.at,
    goods: goodsBehind(sentence, paper.at),
  }
}

/** "has called off 40 trucks from", "ordered 12 howitzers from", "was commissioned to supply shells". */
function ofGoods(sentence: Sentence, verb: Token): Act | undefined {
  const { tokens } = sentence
  if (isWished(sentence, verb)) return undefined
  const isCallOff = verb.lemma === "call" && tokens[verb.index + 1]?.lower === "off"
  if (!isCallOff && !orderingVerbs.has(verb.lemma)) return undefined
  const clause = clauseOf(sentence, verb)
  const start = isCallOff ? verb.index + 2 : verb.index + 1
  const goods = verb.lemma === "commission" ? taskOf(sentence, start) : goodsFrom(sentence, start)
  // "ordered the trucks to turn back"
  const isCommand = goods && verb.lemma === "order" && tokens[goods.last + 1]?.lower === "to"
  if (goods === undefined || isCommand) return undefined
  return {
    governor: { clause, verb: { past: "ordered" } },
    instrument: "order",
    paper: undefined,
    goods,
  }
}

/** "requests to buy drones", "asked to order": nothing is ordered yet. */
function isWished(sentence: Sentence, verb: Token): boolean {
  if (verb.tag !== "VB" || sentence.tokens[verb.index - 1]?.lower !== "to") return false
  const above = headOf(sentence, verb)
  return above?.pos !== "VERB" || askingVerbs.has(above.lemma)
}

/** "commissioned Nordhavn | to supply 40 trucks" */
function taskOf(sentence: Sentence, start: number): Stretch | undefined {
  const near = sentence.tokens.slice(start, start + 8)
  const verb = near.find(
    ({ lemma, index }) => supplyingVerbs.has(lemma) && sentence.tokens[index - 1]?.lower === "to",
  )
  return verb && goodsFrom(sentence, verb.index + 1)
}

function partiesOf(scene: ContractScene, { governor, instrument }: Act): Sides {
  const { draft, index, sentence } = scene
  const { clause, verb } = governor
  const at = { draft, index, sentence, governor }
  if (verb.takes) {
    const recipient =
      recipientOf(draft, index, governor, { first: 0, last: -1 }, undefined) ??
      beforeVerb(draft, index, sentence, clause.head)
    return sidesOf(at, instrument, {
      provider: providerOf(draft, index, governor),
      recipient,
    })
  }
  const provider = providerOf(draft, index, governor)
  const window = { first: clause.head.index + 1, last: sentence.tokens.length - 1 }
  const recipient = clause.passive
    ? (recipientOf(draft, index, governor, window, provider?.party, sure) ??
      // "The shipbuilder Nordhavn Ltd was awarded …", where the tree has the noun alone.
      beforeVerb(draft, index, sentence, clause.head))
    : (firmIn(at, provider) ?? objectOf(at, provider))
  return sidesOf(at, instrument, { provider, recipient })
}

/** "to": who is awarded. */
const sure = 5

/** "commissioned Nordhavn to", "awarded Nordhavn a contract", "awarded a contract to Nordhavn". */
const objectOf = (
  { draft, index, governor, sentence }: Omit<ContractScene, "earlier"> & Pick<Act, "governor">,
  provider: Sides["provider"],
) =>
  recipientOf(
    draft,
    index,
    { ...governor, verb: { ...governor.verb, with: true } },
    { first: governor.clause.head.index + 1, last: sentence.tokens.length - 1 },
    provider?.party,
    sure,
  )

const counted = /\b(?:another|second|third|fourth|fifth|further|new|additional|next|follow-up)\b/iu

/** Is it the contract that a sentence or two before told: "Nordhavn was commissioned to supply …"? */
function isToldAgain({ earlier, index, sentence }: ContractScene, act: Act, sides: Sides): boolean {
  const kind = classOf(act.instrument)
  const told = spanOf(sentence, act.paper ?? { first: 0, last: -1 })
  const isNew = act.paper !== undefined && counted.test(wordsIn(sentence, told))
  return (
    !isNew &&
    earlier
      .slice(-6)
      .some(
        (each) =>
          each.index >= index - 3 &&
          classOf(each.instrument) === kind &&
          agree(each.provider?.party, sides.provider?.party) &&
          agree(each.recipient?.party, sides.recipient?.party),
      )
  )
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

const wordsIn = ({ tokens }: Sentence, span: Span): string =>
  tokens
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ text }) => text)
    .join(" ")

/** The first act of a sentence of which both sides are known, as a commitment without a sum. */
export function contractOf(scene: ContractScene, rule: string): Promised | undefined {
  const { draft, index, sentence } = scene
  for (const act of actsIn(sentence)) {
    const sides = partiesOf(scene, act)
    const { provider, recipient } = sides
    const modality = modalityOf(act.governor)
    if (modality === "possible" || !provider || !recipient) continue
    if (!act.goods && (classOf(act.instrument) === "order" || !isBuyer(draft, provider))) continue
    if (provider.mention?.kind === "group" || isToldAgain(scene, act, sides)) continue
    const phrases = [act.paper, act.goods].filter((each) => each !== undefined)
    const span = [provider.mention, recipient.mention, ...phrases.map((at) => spanOf(sentence, at))]
      .filter((each) => each !== undefined)
      .reduce((whole: Span, each) => hull(whole, each), act.governor.clause.head)
    return {
      rule,
      index,
      sum: undefined,
      provider,
      recipient,
      instrument: act.instrument,
      stage: contractInstruments.get(act.instrument) ?? "contracted",
      modality,
      supplies: act.goods ? [spanOf(sentence, act.goods)] : [],
      on: undefined,
      span: { start: span.start, end: span.end },
      partOf: undefined,
      isFirstPerson: false,
      leans: false,
      completes: undefined,
      open: false,
    }
  }
  return undefined
}
