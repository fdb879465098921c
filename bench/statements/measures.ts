import type { Confidence } from "../../src/model/known.ts"
import type { Measure } from "../suite.ts"
import type { GoldQuote } from "./gold.ts"
import type { Match, Scored } from "./score.ts"

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

const f1 = (right: number, read: number, wanted: number): number =>
  percent(2 * right, read + wanted)

const kinds: readonly (readonly [GoldQuote["kind"], number])[] = [
  ["direct", 98],
  ["mixed", 92],
  ["indirect", 72],
]

const levels: readonly Confidence[] = ["high", "medium", "low"]

/** The figures of PolNeAR, speech only, in the order of the gold's description. */
export function measuresOf(scored: readonly Scored[]): Measure[] {
  const wanted = scored.flatMap((each) => each.wanted)
  const read = scored.flatMap((each) => each.read)
  const matches = scored.flatMap((each) => each.matches)
  const right = matches.filter(({ speaker }) => speaker)
  const exact = scored.reduce((count, each) => count + each.exact, 0)
  const named = matches.filter(({ gold }) => gold.speaker !== null)
  return [
    {
      name: "PolNeAR content F1, overlap ≥ .5",
      value: f1(matches.length, read.length, wanted.length),
      reference: "regular expression 61.4 (test)",
      mark: 82,
    },
    { name: "PolNeAR content F1, exact", value: f1(exact, read.length, wanted.length), mark: 66 },
    {
      name: "PolNeAR content and speaker, joint F1",
      value: f1(right.length, read.length, wanted.length),
      mark: 74,
    },
    { name: "PolNeAR content precision", value: percent(matches.length, read.length) },
    ...kinds.map(([kind, mark]) => ({
      name: `PolNeAR recall, ${kind}`,
      value: recallOf(kind, wanted, matches),
      mark,
    })),
    {
      name: "PolNeAR speaker, given a match",
      value: percent(named.filter(({ speaker }) => speaker).length, named.length),
      reference: "human 96.7",
      mark: 94,
    },
    ...levels.flatMap((level) => confidenceMeasures(level, scored)),
  ]
}

function recallOf(
  kind: GoldQuote["kind"],
  wanted: readonly GoldQuote[],
  matches: readonly Match[],
): number {
  const all = wanted.filter((gold) => gold.kind === kind)
  return percent(matches.filter(({ gold }) => gold.kind === kind).length, all.length)
}

/** What each word of confidence is worth: how many were said so, and how many of them are right. */
function confidenceMeasures(level: Confidence, scored: readonly Scored[]): Measure[] {
  const read = scored.flatMap((each) => each.read).filter(({ confidence }) => confidence === level)
  const right = scored
    .flatMap((each) => each.matches)
    .filter(({ piece, speaker }) => speaker && piece.confidence === level)
  return [
    { name: `statements read with ${level} confidence`, value: read.length, unit: "statements" },
    {
      name: `right among those of ${level} confidence`,
      value: percent(right.length, read.length),
      ...(level === "high" ? { mark: 95 } : {}),
    },
  ]
}
