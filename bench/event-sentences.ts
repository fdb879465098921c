import { readFileSync } from "node:fs"
import type { Span } from "../src/model/span.ts"

/** One coded act of a gold sentence: root and, where they can be found, the actors' places. */
export interface GoldEvent {
  readonly code: string
  readonly source: Span | undefined
  readonly target: Span | undefined
}

export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly events: readonly GoldEvent[]
}

interface Row {
  id: string
  text: string
  scheme: string
  events: { code: string; marked?: string }[]
}

/** The sentences of the gold file that are coded by PLOVER roots. */
export function ploverSentences(gold: string): readonly GoldSentence[] {
  return readFileSync(`${gold}/events/dev.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line.includes('"PLOVER'))
    .map((line): Row => JSON.parse(line))
    .map(({ id, text, events }) => ({
      id,
      text,
      events: events.map(({ code, marked = "" }) => ({
        code,
        source: markedSpan(text, marked, "s"),
        target: markedSpan(text, marked, "t"),
      })),
    }))
}

/** The place of a marked actor in the sentence without its marks. */
function markedSpan(text: string, marked: string, mark: "s" | "t"): Span | undefined {
  const open = marked.indexOf(`<${mark}>`)
  const close = marked.indexOf(`</${mark}>`)
  if (open < 0 || close < open) return undefined
  const plain = (upTo: number) => marked.slice(0, upTo).replace(/<\/?[st]>/gu, "").length
  const span = { start: plain(open), end: plain(close) }
  return span.end <= text.length && span.end > span.start ? span : undefined
}
