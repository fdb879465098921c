import type { Stage } from "../../model/entry.ts"
import { hull, type Span } from "../../model/span.ts"
import { bare, type Stretch, spanOf } from "../stretch.ts"
import { sidesOf } from "./contractor.ts"
import { papersIn } from "./contracts/paper.ts"
import type { Governor } from "./governor.ts"
import { guarantorOf } from "./guarantor.ts"
import { objectOf } from "./light-verbs.ts"
import type { ClauseScene, Promised, Scene } from "./promised.ts"
import { providerOf, type Role } from "./provider.ts"
import { recipientOf } from "./recipient.ts"
import { modalityOf, stageOf } from "./stage.ts"
import { withOthers } from "./together.ts"
import { instrumentIn, wordsAt } from "./words.ts"

/** What a rule itself decides; the rest is the same for all. */
interface Decided {
  readonly rule: string
  readonly provider: Role | undefined
  readonly stage?: Stage
  readonly leans?: boolean
  readonly partOf?: Promised | undefined
  readonly recipient?: Role | undefined
}

/** Puts a commitment together from its scene and what the rule decided. */
export function compose(scene: Scene, decided: Decided): Promised {
  const { draft, index, governor, told, sum, window } = scene
  const guarantor = guarantorOf(scene)
  const giver = guarantor ?? decided.provider
  const instrument = guarantor ? "guarantee" : instrumentOf(scene)
  const found = decided.recipient ?? recipientOf(draft, index, governor, window, giver?.party)
  const { provider, recipient } = sidesOf(scene, instrument, {
    provider: withOthers(draft, index, giver),
    recipient: found,
  })
  return {
    rule: decided.rule,
    index,
    sum,
    provider,
    recipient,
    instrument,
    stage: decided.stage ?? (governor ? stageOf(governor, instrument) : "announced"),
    modality: governor ? modalityOf(governor) : "asserted",
    supplies: told.supplies.map((each) => spanOf(scene.sentence, each)),
    span: evidence(scene, provider, recipient),
    partOf: decided.partOf,
    on: undefined,
    isFirstPerson: isFirstPerson(governor),
    leans: decided.leans ?? false,
    completes: undefined,
    open: false,
  }
}

/** As the words around the sum name it, or the object of the clause, or the verb itself. */
function instrumentOf({ told, governor, sentence }: Scene): string | undefined {
  // "ordered two radars under its framework contract": the order is what is told.
  const isCall = governor?.clause.lemma === "order" && told.instrument === "framework contract"
  if (isCall) return "order"
  // "guarantees up to SEK 300 million of private loans": the loans are somebody else's.
  if (governor?.verb.instrument === "guarantee") return "guarantee"
  if (told.instrument !== undefined || governor === undefined) return told.instrument
  const object = objectOf(governor.clause)
  const paper = object && paperOfVolume(sentence, object)
  if (paper !== undefined) return paper
  return (object && instrumentIn(wordsAt(sentence, object))) ?? governor.verb.instrument
}

/** "raised | the ceiling | of its framework agreement": what the volume is of. */
function paperOfVolume(sentence: Scene["sentence"], object: Stretch): string | undefined {
  const papers = papersIn(sentence).filter(({ at }) => at.first >= object.first)
  const [volume, paper] = papers
  const isOf = paper !== undefined && sentence.tokens[paper.at.first - 1]?.lower === "of"
  return volume?.isVolume && volume.at.last === object.last && isOf ? paper.instrument : undefined
}

/** From the first to the last of the words that a commitment rests on. */
function evidence({ sentence, told, governor }: Scene, ...roles: (Role | undefined)[]): Span {
  let span = spanOf(sentence, told.holds)
  if (governor) span = hull(span, governor.clause.head)
  for (const role of roles) span = hullWith(span, role)
  // A quotation mark or comma that a phrase took in is no evidence.
  return { start: span.start, end: span.end }
}

/** The span with the words for a role and for all who share it. */
const hullWith = (span: Span, role: Role | undefined): Span =>
  [role, ...(role?.together ?? [])].reduce(
    (whole, each) => (each?.mention && role?.mention ? hull(whole, each.mention) : whole),
    span,
  )

const firstPersons = new Set(["we", "i"])

const isFirstPerson = (governor: Governor | undefined): boolean =>
  firstPersons.has(governor?.clause.subject?.lower ?? "")

/** "to" or "for", or stronger: without a sum a party in "into the Gulf, as the US …" receives nothing. */
const sure = 3.5

/** A commitment without a sum: only where it is told who gives and who gets. */
export function composeThing(scene: ClauseScene, rule: string): Promised | undefined {
  const { draft, index, sentence, governor, thing } = scene
  const provider = withOthers(draft, index, providerOf(draft, index, governor))
  const window = { first: governor.clause.head.index, last: sentence.tokens.length - 1 }
  const recipient = recipientOf(draft, index, governor, window, provider?.party, sure)
  if (modalityOf(governor) === "possible") return undefined
  if (provider?.mention?.kind === "group") return undefined
  if (!provider || !(recipient?.mention || thing.isHelp)) return undefined
  let span = hull(spanOf(sentence, thing.at), governor.clause.head)
  for (const role of [provider, recipient]) span = hullWith(span, role)
  return {
    rule,
    index,
    sum: undefined,
    provider,
    recipient,
    instrument: governor.verb.instrument,
    stage: stageOf(governor, undefined),
    modality: modalityOf(governor),
    supplies: [spanOf(sentence, bare(sentence, thing.at))],
    on: undefined,
    span,
    partOf: undefined,
    isFirstPerson: isFirstPerson(governor),
    leans: false,
    completes: undefined,
    open: false,
  }
}
