import type { Statement } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { comparedDays } from "./compare-days.ts"
import { comparedRole } from "./compare-parties.ts"
import { comparedSources, ofSpeaker } from "./compare-sources.ts"
import type { Knowledge } from "./knowledge.ts"
import { saidTwice } from "./said-twice.ts"
import { type StatementWords, statementWords } from "./statement-words.ts"
import { isOneOutlet, type Subject } from "./subject.ts"
import { compared, mayBeOne, weigh } from "./weigh.ts"
import { longestRun, stemsOf } from "./words.ts"

/** One utterance, though quoted in other parts, or directly here and in other words there? */
export function judgeStatements(
  a: Subject<Statement>,
  b: Subject<Statement>,
  { sameParty }: Knowledge,
): Comparison {
  if (isWithin(a, b)) return weigh(-0.9, [compared("one within the other", "", "", -9)])
  const twice = saidTwice(a, b)
  if (twice !== undefined) return weigh(rarely, [twice])
  const [left, right] = [statementWords(a), statementWords(b)]
  const { shared, alike } = comparedWords(left, right)
  const speakers = comparedRole(
    "speaker",
    [a, a.entry.speaker],
    [b, b.entry.speaker],
    sameParty,
    ofSpeaker,
  )
  const told = [
    alike,
    ...speakers,
    ...comparedDays(a, b, { near: 0.7, far: -1.5, weeks: -3 }, { near: 0.6, far: -1, weeks: -2.5 }),
    ...comparedSilence(a.entry, b.entry),
    ...comparedSources(a, b, { speakers, alike }),
    ...comparedFigures(left, right),
    ...comparedDenial(left, right),
    ...comparedQuestions(a.entry, b.entry),
  ]
  // The longest stretch is what takes time to find: only where it can still change anything.
  const asked = shared >= 2 && mayBeOne(rarely, told, mostOfStretch)
  const enough = isOneOutlet(a, b) ? enoughByOneOutlet : enoughOfIt
  const found = weigh(rarely, [...(asked ? sameWords(left, right, enough) : []), ...told])
  // Whether one report tells one utterance in two sentences is no question worth a person's time.
  const isIdle = found.verdict === "unsure" && a.report.id === b.report.id
  return isIdle ? { ...found, verdict: "different" } : found
}

/** How rarely two statements that share a key are the same. */
const rarely = -0.5

/** Do they share a place in one report: what she said, and what he said she said? */
const isWithin = (a: Subject<Statement>, b: Subject<Statement>): boolean =>
  a.report.id === b.report.id &&
  a.entry.content.some((one) =>
    b.entry.content.some((other) => one.start < other.end && other.start < one.end),
  )

/** Shared telling words from which on their share alone counts in full. */
const manyWords = 6
/** Fewer shared words than the first speak against, up to the second for one utterance. */
const fewWords = 4
const mostWords = 8

/** Of whom nobody tells who said it, anybody may have said something like it. */
const comparedSilence = (a: Statement, b: Statement): readonly Compared[] =>
  a.speaker === null || b.speaker === null ? [compared("speaker not told", "", "", -1)] : []

/** How many telling words both have, and what that says. */
function comparedWords(
  left: StatementWords,
  right: StatementWords,
): { readonly shared: number; readonly alike: Compared } {
  const shared = left.stems.filter((stem) => right.stemSet.has(stem)).length
  const sizes = [left.stems.length, right.stems.length]
  const [few, most] = [Math.min(...sizes), Math.max(1, ...sizes)]
  // A long answer holds the words of many short ones by chance.
  const share = few === 0 ? 0 : (shared / few) * (few / most) ** 0.25
  const enough = few >= 3
  const many = Math.min(1, shared / manyWords)
  const more = 0.2 * (Math.min(shared, mostWords) - fewWords)
  const alike =
    enough && share >= 0.4
      ? compared("shared words", left.text, right.text, 4 * (share - 0.3) * many + more)
      : compared("other words", left.text, right.text, -1.9 + 2 * share + more)
  return { shared, alike }
}

/** A stretch of the same words speaks for one utterance by so much at most. */
const mostOfStretch = 4

/** A stretch that holds so much of the shorter one's telling words counts in full. */
const enoughOfIt = 1 / 6
/** More of it where one outlet's own formulas are likelier than two that heard the same words. */
const enoughByOneOutlet = 1 / 3
/** So does one of so many words, which is no turn of phrase, however long the two are. */
const ownPhrase = 16
const turnOfPhrase = 4

/** The longest stretch that both have, where it says something, and what stands beside it. */
function sameWords(
  left: StatementWords,
  right: StatementWords,
  enough: number,
): readonly Compared[] {
  const { inA, inB, length } = longestRun(left.words, right.words)
  const run = left.words.slice(inA, inA + length)
  const telling = stemsOf(
    run.filter((word) => !left.names.has(word) && !right.names.has(word)),
  ).length
  if (telling < 2) return []
  const words = run.join(" ")
  const few = Math.min(left.stems.length, right.stems.length)
  // "in good faith" may be all that an outlet quotes; two long answers both have it by chance.
  const counts = Math.min(
    1,
    Math.max(telling / few / enough, (length - turnOfPhrase) / (ownPhrase - turnOfPhrase)),
  )
  const weight = counts * Math.min(mostOfStretch, 0.25 * length + 0.4 * telling)
  const others = [
    [left.words[inA - 1], right.words[inB - 1]],
    [left.words[inA + length], right.words[inB + length]],
  ].filter(([one, other]) => fills(one, left) && fills(other, right))
  return [
    compared("the same words", words, words, weight),
    ...others.map(([one = "", other = ""]) =>
      compared("another in its place", one, other, startsWithDigit(one) ? -1 : -3),
    ),
  ]
}

/** Is it a name or a figure, as fills the gap of a form: "a disaster exists in [Idaho]"? */
const fills = (word: string | undefined, { names }: StatementWords): boolean =>
  word !== undefined && (names.has(word) || startsWithDigit(word))

const startsWithDigit = (word: string): boolean => /^\d/u.test(word)

/** "captured 23 pirates" and "arrested 23 Somali pirates": a count that both give is no chance. */
function comparedFigures(left: StatementWords, right: StatementWords): readonly Compared[] {
  const [one, other] = [left.figures, right.figures]
  const shared = one.filter((figure) => other.includes(figure)).join(", ")
  if (shared !== "") return [compared("the same figure", shared, shared, 0.8)]
  if (one.length === 0 || other.length === 0) return []
  return [compared("other figures", one.join(", "), other.join(", "), -0.8)]
}

/** "will attack" and "will not attack" share every word but the one that counts. */
const comparedDenial = (left: StatementWords, right: StatementWords): readonly Compared[] =>
  (left.denial === "") === (right.denial === "")
    ? []
    : [compared("denied in one", left.denial, right.denial, -1.2)]

/** Who asks whether it is so has not said that it is. */
const comparedQuestions = (a: Statement, b: Statement): readonly Compared[] =>
  isAsked(a) === isAsked(b) ? [] : [compared("asked in one", "", "", -3)]

const isAsked = ({ speech }: Statement): boolean => speech === "asked"
