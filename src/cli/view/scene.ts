import type { Entry } from "../../model/entry.ts"
import { periodInWords } from "../../model/in-words.ts"
import type { Party } from "../../model/party.ts"
import type { Reading } from "../../model/reading.ts"
import { type Span, wordsAt } from "../../model/span.ts"
import type { Paint } from "./paint.ts"
import { columns, hardSpace, printable } from "./wrap.ts"

/** A reading about to be printed, with what is needed to put it into words. */
export interface Scene {
  readonly reading: Reading
  readonly width: number
  readonly paint: Paint
  readonly party: (id: string | null) => Party | undefined
  readonly name: (id: string | null) => string
  /** The name in the party's own colour. */
  readonly coloured: (id: string | null) => string
  readonly words: (span: Span) => string
}

export function sceneOf(reading: Reading, paint: Paint, width: number): Scene {
  const parties = new Map(reading.parties.map((each) => [each.id, each]))
  const party = (id: string | null) => (id === null ? undefined : parties.get(id))
  const name = (id: string | null) => printable(party(id)?.name ?? "somebody")
  const turns = new Map<string, number>()
  const coloured = (id: string | null) => {
    if (id === null) return paint.dim("somebody")
    if (!turns.has(id)) turns.set(id, turns.size)
    return paint.voice(turns.get(id) ?? 0, name(id))
  }
  const words = (span: Span) => printable(wordsAt(reading.report.text, span))
  return { reading, width, paint, party, name, coloured, words }
}

/** The small print under an entry: how it was told, when, where, and its id. */
export function smallPrint(scene: Scene, entry: Entry, ...first: readonly string[]): string {
  const chain = entry.via.map(({ party }) => scene.name(party))
  const parts = [
    ...first,
    chain.length > 1 || entry.kind !== "statement" ? chain.join(" › ") : "",
    entry.on ? periodInWords(entry.on.value) : "",
    entry.at ? printable(entry.at.name) : "",
    entry.modality === "asserted" ? "" : entry.modality,
    entry.confidence === "high" ? "" : `${entry.confidence} confidence`,
    entry.id,
  ]
  // No line breaks inside a part but a long one: "27 Sep" and "2023" belong together.
  return parts
    .filter((part) => part !== "")
    .map((part) => (columns(part) > unbroken ? part : part.replaceAll(" ", hardSpace)))
    .join(" · ")
}

const unbroken = 30
