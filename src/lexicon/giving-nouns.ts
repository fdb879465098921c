import type { Giving } from "./giving-verbs.ts"
import { lexicon } from "./lexicon.ts"

/** What a noun of giving tells. */
export interface GivingNoun {
  readonly stage: Exclude<Giving["past"], never>
  /** "a pledge of $5m": tells of giving by itself; "a deal worth $5m" only beside words of aid. */
  readonly sure: boolean
}

const help = { stage: "announced", sure: true } as const
const promise = { stage: "committed", sure: true } as const
const act = { stage: "delivered", sure: true } as const
const paper = { stage: "contracted", sure: false } as const
const frame = { stage: "announced", sure: false } as const

/** Nouns for giving and for what is given in general, by lemma. */
export const givingNouns = lexicon<GivingNoun>({
  aid: help,
  assistance: help,
  help,
  support: help,
  relief: help,
  backing: help,
  funding: help,
  financing: help,
  cofinancing: help,
  donation: act,
  contribution: help,
  gift: act,
  grant: help,
  loan: help,
  credit: help,
  subsidy: help,
  bailout: help,
  guarantee: help,
  scholarship: help,
  drawdown: help,
  disbursement: act,
  delivery: act,
  shipment: act,
  consignment: act,
  tranche: help,
  instalment: help,
  installment: help,
  pledge: promise,
  promise,
  commitment: promise,
  allocation: promise,
  appropriation: promise,
  obligation: { stage: "committed", sure: false }, // beside words of aid: mostly a duty
  offer: help,
  contract: { stage: "contracted", sure: true },
  subcontract: { stage: "contracted", sure: true },
  order: { stage: "ordered", sure: false },
  agreement: paper,
  deal: paper,
  memorandum: paper,
  lifeline: help,
  package: help,
  program: frame,
  programme: frame,
  project: frame,
  initiative: frame,
  facility: frame,
  fund: frame,
  money: frame,
  finance: help,
  investment: frame,
  plan: frame,
  scheme: frame,
  stimulus: frame,
  appeal: frame,
  budget: frame,
  bond: frame,
  "set-aside": promise,
  "top-up": help,
  reparation: frame,
  compensation: frame,
})
