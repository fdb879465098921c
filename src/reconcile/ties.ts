import { daysBetween } from "../model/day.ts"
import { compare } from "../model/decimal.ts"
import type { Commitment } from "../model/entry.ts"
import type { Compared, Comparison, Tie } from "../model/judgement.ts"
import { wordsAt } from "../model/span.ts"
import { comparedPurposes } from "./compare-purposes.ts"
import { nearDay, ownDay } from "./days.ts"
import type { Subject } from "./subject.ts"

type Tied = Pick<Comparison, "verdict" | "why"> & { readonly tie: Tie }

const calledOff =
  /\b(?:call(?:ed|s)?[- ]off|calling off|firm orders?|tranche|drawdown|under (?:the|an|this) (?:existing )?framework)\b/iu
const framework = /\bframework\b/iu
const replacing = /\b(?:replac|increas|rais|expand|extend|extension|top(?:s|ped)?[- ]up|doubl)/iu
const renewing =
  /\b(?:reaffirm|reiterat|renew|previously (?:announced|pledged|promised)|already (?:announced|pledged|promised)|once more|again)/iu

/** Days after which the same promise is one made again. */
const longAgo = 45

/** How two commitments hang together that are not one. */
export function tieOf(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  parties: readonly Compared[],
  amounts: readonly Compared[],
): Tied | undefined {
  if (parties.length === 0 || parties.some(({ weight }) => weight < 0)) return undefined
  return partOf(a, b) ?? renewal(a, b, parties, amounts)
}

function partOf(a: Subject<Commitment>, b: Subject<Commitment>): Tied | undefined {
  const [wholeA, wholeB] = [isFramework(a), isFramework(b)]
  if (wholeA === wholeB) return undefined
  const [whole, part] = wholeA ? [a, b] : [b, a]
  if (!isCallOff(part) || isKnownPart(part, whole) || isBefore(part, whole)) return undefined
  // An order beyond the ceiling is under another framework, unless it says that it is under one.
  if (exceeds(part.entry, whole.entry) && !framework.test(wholeSentence(part))) return undefined
  const words = [sentenceOf(part), sentenceOf(whole)].map((text) => `“${text}”`)
  return {
    verdict: "different",
    why: `Part of it: ${words[0]} is called off under ${words[1]}.`,
    tie: { kind: "partOf", of: part === a ? "left" : "right" },
  }
}

/** A report that says under which of its contracts an order is, says that it is under no other. */
const isKnownPart = (part: Subject<Commitment>, whole: Subject<Commitment>): boolean =>
  part.entry.partOf !== undefined && part.report.id === whole.report.id

/** Was it ordered before the framework was signed? */
function isBefore(part: Subject<Commitment>, whole: Subject<Commitment>): boolean {
  const [ordered, signed] = [nearDay(part), whole.entry.on?.value.start]
  return ordered !== undefined && signed !== undefined && ordered < signed
}

/** Is it a framework, or what is called off under one? */
export const ofFramework = (subject: Subject<Commitment>): boolean =>
  isFramework(subject) || isCallOff(subject)

const isFramework = ({ entry }: Subject<Commitment>): boolean =>
  entry.instrument !== undefined && framework.test(entry.instrument)

const isCallOff = (subject: Subject<Commitment>): boolean =>
  /^(?:firm order|drawdown|call-off)/u.test(subject.entry.instrument ?? "") ||
  subject.entry.stage === "ordered" ||
  calledOff.test(sentenceOf(subject))

const sentenceOf = ({ report, entry }: Subject): string =>
  wordsAt(report.text, entry.span).replace(/\s+/gu, " ")

/** How far behind its sentence a report may say what a contract replaces. */
const nextSentence = 200

const withNext = ({ report, entry }: Subject): string =>
  report.text.slice(entry.sentence.start, entry.sentence.end + nextSentence)

const wholeSentence = ({ report, entry }: Subject): string => wordsAt(report.text, entry.sentence)

function exceeds({ amount: part }: Commitment, { amount: whole }: Commitment): boolean {
  if (part?.value === undefined || whole?.value === undefined) return false
  return part.currency === whole.currency && compare(part.value, whole.value) > 0
}

function renewal(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  parties: readonly Compared[],
  amounts: readonly Compared[],
): Tied | undefined {
  const [dayA, dayB] = [nearDay(a), nearDay(b)]
  if (dayA === undefined || dayB === undefined || dayA === dayB) return undefined
  const [older, newer] = dayA < dayB ? [a, b] : [b, a]
  const tie = { kind: "renews", of: newer === a ? "left" : "right" } as const
  if (parties.length === 2 && isRaised(older, newer))
    return {
      verdict: "different",
      why: `Raised: “${sentenceOf(newer)}” takes the place of “${sentenceOf(older)}”.`,
      tie,
    }
  const sameSum = amounts.some(({ weight }) => weight > likeSum)
  const gap = Math.abs(daysBetween(dayA, dayB))
  if (!sameSum || gap <= longAgo || !isAgain(older, newer, parties)) return undefined
  return {
    verdict: "different",
    why: `Promised again: “${sentenceOf(newer)}”, ${gap} days after “${sentenceOf(older)}”.`,
    tie,
  }
}

/** A larger framework of the same parties whose report says that it replaces or raises one. */
const isRaised = (older: Subject<Commitment>, newer: Subject<Commitment>): boolean =>
  isFramework(older) &&
  isFramework(newer) &&
  grows(older.entry, newer.entry) &&
  replacing.test(withNext(newer))

/** What a sum told in another currency weighs at most: no sum that is promised again. */
const likeSum = 1.5

/**
 * Is it promised again, and not only recalled? The report says so, or tells it of a day of its own and
 * for the same purpose; without either the older promise is meant, or another one.
 */
function isAgain(
  older: Subject<Commitment>,
  newer: Subject<Commitment>,
  parties: readonly Compared[],
): boolean {
  const sentence = wholeSentence(newer)
  if (renewing.test(sentence)) return true
  if (ownDay(newer) === undefined || parties.length < 2 || further.test(sentence)) return false
  return comparedPurposes(older, newer).length > 0
}

/** "another 10 million": one more, and not the same once more. */
const further = /\b(?:additional|another|further|new|extra|second|third|more|on top of)\b/iu

function grows({ amount: older }: Commitment, { amount: newer }: Commitment): boolean {
  if (older?.value === undefined || newer?.value === undefined) return false
  return older.currency === newer.currency && compare(newer.value, older.value) > 0
}
