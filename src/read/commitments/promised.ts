import type { Period } from "../../model/day.ts"
import type { Modality, Stage } from "../../model/entry.ts"
import type { Known } from "../../model/known.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import type { Rule } from "../rule.ts"
import type { Stretch } from "../stretch.ts"
import type { Described } from "./describe.ts"
import type { Governor } from "./governor.ts"
import type { Role } from "./provider.ts"
import type { Sum } from "./sums.ts"
import type { Thing } from "./thing.ts"

/** One sum of a sentence with all that the rules need to know about the words around it. */
export interface Scene {
  readonly draft: Draft
  /** Index of the sentence. */
  readonly index: number
  readonly sentence: Sentence
  readonly sum: Sum
  readonly told: Described
  readonly governor: Governor | undefined
  /** From the governing verb, or the sum, to the next sum: where the recipient is looked for. */
  readonly window: Stretch
  /** "The training will cost $5m": nothing but the price of what was told before. */
  readonly isCost: boolean
  /** What was read before in this report, in text order. */
  readonly earlier: readonly Promised[]
}

/** A commitment as read, before what it shares with its neighbours is filled in. */
export interface Promised {
  readonly rule: string
  readonly index: number
  readonly sum: Sum | undefined
  readonly provider: Role | undefined
  readonly recipient: Role | undefined
  readonly instrument: string | undefined
  readonly stage: Stage
  readonly modality: Modality
  readonly supplies: readonly Span[]
  /** When, where an earlier sentence told it. */
  readonly on: Known<Period> | undefined
  /** The evidence. */
  readonly span: Span
  readonly partOf: Promised | undefined
  /** "We will give …": whoever speaks gives. */
  readonly isFirstPerson: boolean
  /** "the aid", "under this": shares who gives and who gets with what was told before. */
  readonly leans: boolean
  /** What was told before without its price: this entry takes its place. */
  readonly completes: Promised | undefined
  /** A package without a figure: kept only where no figures follow. */
  readonly open: boolean
}

/** A wording of a commitment with a sum. */
export interface CommitmentRule extends Rule {
  take(scene: Scene): Promised | undefined
}

/** A sentence without a sum, where a contract or an order may be told. */
export interface ContractScene {
  readonly draft: Draft
  readonly index: number
  readonly sentence: Sentence
  /** What was read before in this report, in text order. */
  readonly earlier: readonly Promised[]
}

/** A wording of a contract or order without a sum. */
export interface ContractRule extends Rule {
  take(scene: ContractScene): Promised | undefined
}

/** A clause of giving without a sum. */
export interface ClauseScene {
  readonly draft: Draft
  readonly index: number
  readonly sentence: Sentence
  readonly governor: Governor
  readonly thing: Thing
}

/** A wording of a commitment without a sum. */
export interface ClauseRule extends Rule {
  take(scene: ClauseScene): Promised | undefined
}
