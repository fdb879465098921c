import { wordsAt } from "../../src/model/span.ts"
import type { Item } from "../suite.ts"
import type { GoldQuote } from "./gold.ts"
import type { Piece } from "./pieces.ts"
import type { Match, Scored } from "./score.ts"

const shown = (text: string, span: { start: number; end: number } | null): string =>
  span === null ? "nobody" : `“${wordsAt(text, span).slice(0, 240)}”`

/** Each gold stretch, read or missed, and each piece that no gold stretch answers to. */
export const itemsOf = (scored: readonly Scored[]): Item[] => scored.flatMap(itemsOfOne)

function itemsOfOne({ report, wanted, read, matches }: Scored): Item[] {
  const { id, text } = report
  const byGold = new Map(matches.map((match) => [match.gold, match]))
  const answered = new Set(matches.map(({ piece }) => piece))
  return [
    ...wanted.map((gold) => wantedItem(id, text, gold, byGold.get(gold))),
    ...read.filter((piece) => !answered.has(piece)).map((piece) => invented(id, text, piece)),
  ]
}

function wantedItem(id: string, text: string, gold: GoldQuote, match: Match | undefined): Item {
  const key = `${id} ${gold.start}-${gold.end}`
  const wants = `${shown(text, gold)} by ${shown(text, gold.speaker)}`
  if (match === undefined)
    return { id: key, right: false, category: `miss ${gold.kind}`, shows: wants }
  if (match.speaker) return { id: key, right: true, shows: wants }
  const read = shown(text, match.piece.speaker)
  return { id: key, right: false, category: "speaker", shows: `${wants}; read as by ${read}` }
}

const invented = (id: string, text: string, piece: Piece): Item => ({
  id: `${id} +${piece.start}-${piece.end}`,
  right: false,
  category: "spurious",
  shows: `${shown(text, piece)} by ${shown(text, piece.speaker)} (${piece.rule})`,
})
