import type { Span } from "../../src/model/span.ts"
import { overlaps } from "../../src/model/span.ts"
import type { GoldQuote, GoldReport } from "./gold.ts"
import { isSaid } from "./gold.ts"
import type { Piece } from "./pieces.ts"

/** A gold stretch and the piece that was read for it, at Jaccard 0.5 or more. */
export interface Match {
  readonly gold: GoldQuote
  readonly piece: Piece
  readonly speaker: boolean
}

/** One report's gold beside what was read. */
export interface Scored {
  readonly report: GoldReport
  readonly wanted: readonly GoldQuote[]
  readonly read: readonly Piece[]
  readonly matches: readonly Match[]
  readonly exact: number
}

const jaccard = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const best = (piece: Span, spans: readonly Span[]): number =>
  spans.reduce((most, span) => Math.max(most, jaccard(piece, span)), 0)

/** Counts one report: other attitudes are zones where a prediction counts neither way. */
export function score(report: GoldReport, pieces: readonly Piece[]): Scored {
  const wanted = report.quotes.filter(isSaid)
  const ignored = report.quotes.filter((quote) => !isSaid(quote))
  const read = pieces.filter((piece) => best(piece, ignored) <= best(piece, wanted))
  const matches = matched(wanted, read)
  return { report, wanted, read, matches, exact: exactOnes(report.text, wanted, read) }
}

/** One to one, the largest overlaps first. */
function matched(wanted: readonly GoldQuote[], read: readonly Piece[]): Match[] {
  const pairs = wanted.flatMap((gold) =>
    read.map((piece) => ({ gold, piece, overlap: jaccard(gold, piece) })),
  )
  const taken = new Set<Span>()
  const matches: Match[] = []
  for (const { gold, piece, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap <= 0) break
    if (taken.has(gold) || taken.has(piece)) continue
    taken.add(gold)
    taken.add(piece)
    if (overlap >= 0.5) matches.push({ gold, piece, speaker: speakerRight(gold, piece) })
  }
  return matches
}

const speakerRight = (gold: GoldQuote, piece: Piece): boolean =>
  gold.speaker === null
    ? piece.speaker === null
    : piece.speaker !== null && overlaps(gold.speaker, piece.speaker)

function exactOnes(text: string, wanted: readonly Span[], read: readonly Span[]): number {
  const left = Map.groupBy(wanted, (span) => bare(text, span))
  return read.filter((piece) => left.get(bare(text, piece))?.pop() !== undefined).length
}

const wordy = /[\p{L}\p{N}]/u

/** The stretch without outer punctuation and a leading "that", as a key. */
function bare(text: string, span: Span): string {
  let { start, end } = span
  while (start < end && !wordy.test(text.charAt(start))) start++
  while (end > start && !wordy.test(text.charAt(end - 1))) end--
  if (text.slice(start, start + 5).toLowerCase() === "that ") start += 5
  return `${start}-${end}`
}
