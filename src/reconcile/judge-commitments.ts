import { daysBetween } from "../model/day.ts"
import type { Commitment } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { wordsAt } from "../model/span.ts"
import { comparedAmounts } from "./compare-amounts.ts"
import { comparedContracts } from "./compare-contracts.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedPurposes, tellingOf } from "./compare-purposes.ts"
import { corrects } from "./corrections.ts"
import { nearDay } from "./days.ts"
import type { Knowledge } from "./knowledge.ts"
import { comparedSides } from "./sides.ts"
import { isOneOutlet, type Subject, wordsOf } from "./subject.ts"
import { tieOf } from "./ties.ts"
import { compared, weigh } from "./weigh.ts"
import { containment, contentStems } from "./words.ts"

/** One commitment, or one that is part of the other or renews it? */
export function judgeCommitments(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  known: Knowledge,
): Comparison {
  const [left, right] = [a.entry, b.entry]
  const { sameParty, rates } = known
  const parties = comparedSides(a, b, sameParty)
  const amounts = comparedAmounts(a, b, rates)
  const isOneSum = amounts.some(({ weight }) => weight > 1)
  const found = weigh(-2, [
    ...parties,
    ...amounts,
    ...comparedDays(
      a,
      b,
      { near: 1, far: -0.6 },
      // Without a figure of both nothing but the time tells two deliveries apart; and a sum of three
      // million is given again in a year.
      { near: 0.8, ...(isOneSum ? { week: 0.4, far: -0.2, weeks: -1.2 } : { far: -1.2 }) },
    ),
    ...comparedContracts(a, b),
    ...comparedSupplies(a, b),
    ...comparedInstruments(left, right),
    // Two offers of one sum by one party on a day may go to two.
    ...(left.recipient === null && right.recipient === null
      ? [compared("no recipient told", "", "", -0.6)]
      : []),
    ...comparedCorrection(a, b),
    ...(isOneSum ? comparedPurposes(a, b) : comparedSentences(a, b, amounts)),
    ...toldApart(a, b),
  ])
  const tie = tieOf(a, b, parties, amounts)
  return tie === undefined ? found : { ...found, ...tie }
}

/** A report that corrects the other's figure is about the same sum. */
function comparedCorrection(a: Subject<Commitment>, b: Subject<Commitment>): readonly Compared[] {
  const [left, right] = [printedOf(a), printedOf(b)]
  if (left === "" || right === "" || left === right) return []
  const corrected =
    corrects({ subject: a }, { subject: b, words: right }) ||
    corrects({ subject: b }, { subject: a, words: left })
  return corrected ? [compared("corrected", left, right, 4.5)] : []
}

const printedOf = ({ entry, report }: Subject<Commitment>): string =>
  entry.amount === null ? "" : wordsAt(report.text, entry.amount.span)

/** How much of their words two sentences share that tell one promise with two figures. */
const almostAll = 0.8
const byOneOutlet = 0.65
/** Days within which a figure is still being put right. */
const soon = 3

/** "pledged $40 million …" here, "pledged $45 million …" there, in the same words: figures in conflict. */
function comparedSentences(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  amounts: readonly Compared[],
): readonly Compared[] {
  const [dayA, dayB] = [nearDay(a), nearDay(b)]
  if (a.report.id === b.report.id || dayA === undefined || dayB === undefined) return []
  if (!amounts.some(({ weight }) => weight < 0) || Math.abs(daysBetween(dayA, dayB)) > soon)
    return []
  // "7 million for May, 1 million for June": who prints both figures means two sums.
  if (a.report.text.includes(printedOf(b)) || b.report.text.includes(printedOf(a))) return []
  const [left, right] = [wordsOf(a, [a.entry.sentence]), wordsOf(b, [b.entry.sentence])]
  const share = sharedOf(tellingOf(left), tellingOf(right))
  return share >= (isOneOutlet(a, b) ? byOneOutlet : almostAll)
    ? [compared("the same sentence with another figure", left, right, 3.6)]
    : []
}

/** The share of all their words that both have. */
function sharedOf(a: readonly string[], b: readonly string[]): number {
  const held = new Set(b)
  const both = a.filter((word) => held.has(word)).length
  return both / Math.max(1, a.length + b.length - both)
}

/**
 * "5 million for schools and 5 million for roads": one report tells them as two, and so it does what
 * it gives two figures for.
 */
function toldApart(a: Subject<Commitment>, b: Subject<Commitment>): readonly Compared[] {
  const [one, other] = [a.entry.amount, b.entry.amount]
  if (a.report.id !== b.report.id || one === null || other === null) return []
  if (one.span.start === other.span.start) return []
  if (a.entry.sentence.start === b.entry.sentence.start)
    return [compared("two sums of one sentence", printedOf(a), printedOf(b), -4)]
  return one.currency !== other.currency || one.value === other.value
    ? []
    : [compared("two figures in one report", printedOf(a), printedOf(b), -2.5)]
}

function comparedSupplies(a: Subject<Commitment>, b: Subject<Commitment>): readonly Compared[] {
  const [left, right] = [wordsOf(a, a.entry.supplies), wordsOf(b, b.entry.supplies)]
  const [one, other] = [contentStems(left), contentStems(right)]
  if (one.length === 0 || other.length === 0) return []
  const share = containment(one, other)
  return [
    compared(share > 0 ? "what is supplied" : "other supplies", left, right, -0.6 + 2 * share),
  ]
}

const comparedInstruments = (a: Commitment, b: Commitment): readonly Compared[] => {
  if (a.instrument === undefined || b.instrument === undefined) return []
  return a.instrument === b.instrument
    ? [compared("instrument", a.instrument, b.instrument, 0.5)]
    : [compared("another instrument", a.instrument, b.instrument, -1)]
}
