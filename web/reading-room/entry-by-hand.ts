import type { Entry } from "../../src/model/entry.ts"
import type { Reading } from "../../src/model/reading.ts"
import type { Span } from "../../src/model/span.ts"

export const handKinds = ["statement", "meeting", "commitment", "event"] as const
export type HandKind = (typeof handKinds)[number]

interface Given {
  readonly kind: HandKind
  readonly span: Span
  /** Who speaks, meets, provides or acts; several divided by semicolons. */
  readonly first: string
  /** Who is spoken to, gets it or is acted upon. */
  readonly second: string
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const letters: Readonly<Record<HandKind, string>> = {
  statement: "S",
  meeting: "M",
  commitment: "C",
  event: "E",
}

/** An id of the usual form; what a person adds has no rule to derive one from. */
function newId(letter: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `${letter}-${Array.from(bytes, (byte) => alphabet[byte & 31]).join("")}`
}

/** An entry for words that a person selected. A party goes by its id in the report, or by name. */
export function entryByHand({ report, parties }: Reading, given: Given): Entry {
  const party = (name: string): string => {
    const wanted = name.trim().toLowerCase()
    return parties.find((each) => each.name.toLowerCase() === wanted)?.id ?? name.trim()
  }
  const maybe = (name: string): string | null => (name.trim() === "" ? null : party(name))
  const several = (names: string): readonly string[] =>
    names.split(";").flatMap((name) => maybe(name) ?? [])
  const { kind, span, first, second } = given
  const base = {
    id: newId(letters[kind]),
    span,
    sentence: sentenceAround(report.text, span),
    rule: "by-hand",
    via: [],
    modality: "asserted",
    confidence: "high",
  } as const
  if (kind === "statement") {
    const said = { content: [span], form: "direct", speech: "said", beside: [] } as const
    return { ...base, kind, speaker: maybe(first), to: several(second), ...said }
  }
  if (kind === "meeting") {
    return { ...base, kind, parties: several(`${first};${second}`), form: "meeting", topics: [] }
  }
  if (kind === "commitment") {
    const told = { stage: "announced", amount: null, alsoStated: [], supplies: [] } as const
    return { ...base, kind, provider: maybe(first), recipient: maybe(second), ...told }
  }
  return { ...base, kind, source: maybe(first), target: maybe(second), code: "CONSULT" }
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ") + 1)
  const after = text.slice(end).search(/[.!?](?=\s|$)|\n/u)
  const lead = text.slice(from + 1, start)
  return {
    start: from + 1 + (lead.length - lead.trimStart().length),
    end: after < 0 ? text.length : end + after + (text[end + after] === "\n" ? 0 : 1),
  }
}
