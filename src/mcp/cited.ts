import type { ListedEntry, Reading } from "../app/record/shapes.ts"
import type { Entry } from "../model/entry.ts"
import { periodInWords, quantityInWords } from "../model/in-words.ts"
import { wordsAt } from "../model/span.ts"

/** Where words were published, as a citation needs it. */
export interface Source {
  readonly report: string
  readonly title?: string
  readonly outlet: string
  /** The day it was published or, where that is not told, reported. */
  readonly day: string
  readonly url?: string
}

/** An entry with what it takes to cite it: the exact words and where they stand. */
export interface Cited {
  readonly id: string
  readonly kind: Entry["kind"]
  /** The report's own words, to be quoted as they are. */
  readonly words: string
  readonly source: Source
  /** What was read from the words. */
  readonly reads: Readonly<Record<string, unknown>>
  /** The matter that other reports tell too. */
  readonly matter?: string
  /** Ids of findings that doubt it. */
  readonly doubts?: readonly string[]
}

type NameOf = (party: string | null) => string | undefined

/** A listed entry as an agent cites it. */
export function citedFrom({ entry, words, report, parties, matter, findings }: ListedEntry): Cited {
  const nameOf: NameOf = (id) => (id === null ? undefined : parties[id]?.name)
  return {
    id: entry.id,
    kind: entry.kind,
    words,
    source: sourceOf({ ...report, day: report.published ?? report.reported }),
    reads: readFrom(entry, nameOf),
    ...(matter !== undefined && { matter }),
    ...(findings.length > 0 && { doubts: findings }),
  }
}

/** The entries of a reading, whether it is on record or not. */
export function citedIn(
  { report, parties, entries, findings }: Reading,
  day?: string,
): readonly Cited[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const nameOf: NameOf = (id) => names.get(id ?? "")
  const told = report.published ?? report.day?.value ?? report.dateline?.on ?? day ?? "not told"
  const source = sourceOf({ ...report, day: told })
  return entries.map((entry) => {
    const doubts = findings.filter((finding) => finding.entries.includes(entry.id))
    return {
      id: entry.id,
      kind: entry.kind,
      words: wordsAt(report.text, entry.span),
      source,
      reads: readFrom(entry, nameOf),
      ...(doubts.length > 0 && { doubts: doubts.map(({ id }) => id) }),
    }
  })
}

interface Published {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly day: string
}

/** The head of a report as a citation's source. */
export const sourceOf = ({ id, title, outlet, url, day }: Published): Source => ({
  report: id,
  ...(title !== undefined && { title }),
  outlet: outlet ?? "not told",
  day,
  ...(url !== undefined && { url }),
})

/** What an entry says, with names in the place of ids. */
function readFrom(entry: Entry, nameOf: NameOf): Readonly<Record<string, unknown>> {
  const via = entry.via.map(({ party, speech }) => `${nameOf(party) ?? "not named"} (${speech})`)
  return {
    ...ownPart(entry, nameOf),
    ...(via.length > 0 && { toldBy: via }),
    ...(entry.on && { on: periodInWords(entry.on.value), onKnown: entry.on.known }),
    ...(entry.at && { place: entry.at.name }),
    modality: entry.modality,
    confidence: entry.confidence,
    ...(entry.decided && { decidedBy: entry.decided.by }),
  }
}

function ownPart(entry: Entry, nameOf: NameOf): Readonly<Record<string, unknown>> {
  switch (entry.kind) {
    case "statement":
      return { speaker: nameOf(entry.speaker) ?? "not named", form: entry.form }
    case "meeting":
      return { parties: entry.parties.map(nameOf), form: entry.form }
    case "commitment":
      return {
        provider: nameOf(entry.provider) ?? "not named",
        recipient: nameOf(entry.recipient) ?? "not named",
        ...(entry.amount && { amount: quantityInWords(entry.amount) }),
        ...(entry.alsoStated.length > 0 && { alsoStated: entry.alsoStated.map(quantityInWords) }),
        stage: entry.stage,
        ...(entry.instrument !== undefined && { instrument: entry.instrument }),
        ...(entry.partOf !== undefined && { partOf: entry.partOf }),
      }
    case "event":
      return {
        code: entry.code,
        source: nameOf(entry.source) ?? "not named",
        target: nameOf(entry.target) ?? "not named",
      }
    case "figure":
      return { quantity: quantityInWords(entry.quantity) }
  }
}
