import type { Compared, Comparison, Verdict } from "../model/judgement.ts"

/** At and above it OnRecord joins by itself: measured to be right in 97 of 100 pairs and more. */
const sureSame = 0.9
/** At and below it the two are kept apart and nobody is asked. */
const sureDifferent = 0.6

/** Odds added up and put on a scale from 0 to 1: the logistic function. */
const onScale = (sum: number): number => 1 / (1 + Math.exp(-sum))

const verdictOf = (score: number): Verdict =>
  score >= sureSame ? "same" : score <= sureDifferent ? "different" : "unsure"

/** May two still be one, or a question for a person, where what is left to compare adds so much at most? */
export const mayBeOne = (start: number, compared: readonly Compared[], most: number): boolean =>
  verdictOf(onScale(sumOf(start, compared) + most)) !== "different"

const sumOf = (start: number, compared: readonly Compared[]): number =>
  compared.reduce((total, { weight }) => total + weight, start)

/** Adds up what was compared, from a start that says how rarely two of the kind are the same. */
export function weigh(start: number, compared: readonly Compared[]): Comparison {
  const score = Math.round(onScale(sumOf(start, compared)) * 1000) / 1000
  const verdict = verdictOf(score)
  return {
    verdict,
    score,
    // Most that are compared are different, and nobody asks why.
    get why() {
      return sentenceOf(verdict, compared)
    },
    compared,
  }
}

const leads = { same: "The same", different: "Different", unsure: "Not sure" } as const

/** One sentence for a person, the weightiest reason first; reasons against follow a "but". */
function sentenceOf(verdict: Verdict, compared: readonly Compared[]): string {
  const told = compared
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const [pro, contra] = [
    told.filter(({ weight }) => weight > 0),
    told.filter(({ weight }) => weight < 0),
  ]
  const [first, second] = verdict === "different" ? [contra, pro] : [pro, contra]
  const parts = [first, second].filter((part) => part.length > 0)
  return `${leads[verdict]}: ${parts.map((part) => part.map(inWords).join(", ")).join("; but ")}.`
}

const inWords = ({ feature, left, right }: Compared): string =>
  left === right
    ? `${feature}${left === "" ? "" : ` (${shortened(left)})`}`
    : `${feature} (${shortened(left) || "none"} / ${shortened(right) || "none"})`

const longestShown = 60

const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, " ").trim()
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`
}

/** What weighs as much against it is no lack of likeness but a contradiction. */
const contradicting = -2

/** Can the two not be one, whatever others say in between: another given name, another day? */
export const contradicts = ({ verdict, compared: told }: Comparison): boolean =>
  verdict === "different" && told.some(({ weight }) => weight <= contradicting)

/** A feature that was held against another. */
export const compared = (
  feature: string,
  left: string,
  right: string,
  weight: number,
): Compared => ({
  feature,
  left,
  right,
  weight,
})
