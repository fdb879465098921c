import type { Commitment } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { wordsAt } from "../model/span.ts"
import { comparedAmounts } from "./compare-amounts.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedRole } from "./compare-parties.ts"
import { corrects } from "./corrections.ts"
import type { Knowledge } from "./knowledge.ts"
import { type Subject, wordsOf } from "./subject.ts"
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
  const parties = [
    ...comparedRole("provider", [a, left.provider], [b, right.provider], sameParty, {
      same: 1.5,
      different: -3,
    }),
    ...comparedRole("recipient", [a, left.recipient], [b, right.recipient], sameParty, {
      same: 1.2,
      different: -2,
    }),
  ]
  const amounts = comparedAmounts(a, b, rates)
  const found = weigh(-2, [
    ...parties,
    ...amounts,
    ...comparedDays(a, b, { near: 1, far: -0.6 }, { near: 0.8, far: -0.2 }),
    ...comparedSupplies(a, b),
    ...comparedInstruments(left, right),
    // Two offers of one sum by one party on a day may go to two.
    ...(left.recipient === null && right.recipient === null
      ? [compared("no recipient told", "", "", -0.6)]
      : []),
    ...comparedCorrection(a, b),
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

/** "5 million for schools and 5 million for roads": one report tells them as two. */
function toldApart(a: Subject<Commitment>, b: Subject<Commitment>): readonly Compared[] {
  const [one, other] = [a.entry.amount?.span, b.entry.amount?.span]
  if (a.report.id !== b.report.id || one === undefined || other === undefined) return []
  if (one.start === other.start || a.entry.sentence.start !== b.entry.sentence.start) return []
  return [compared("two sums of one sentence", printedOf(a), printedOf(b), -4)]
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
