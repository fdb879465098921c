import type { Commitment, Entry, Statement } from "../../model/entry.ts"
import { knownInWords, periodInWords, quantityInWords } from "../../model/in-words.ts"
import type { Known } from "../../model/known.ts"
import type { Reading } from "../../model/reading.ts"
import { type Span, wordsAt } from "../../model/span.ts"
import { escaped } from "./escape.ts"

/** One line of an entry's details: what it is, and its value as markup. */
export type Row = readonly [label: string, value: string]

/** What puts a reading's ids and spans into words of markup. */
export interface Words {
  readonly name: (id: string | null) => string
  readonly names: (ids: readonly string[]) => string
  readonly words: (span: Span) => string
}

export function wordsOf({ report, parties }: Reading): Words {
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]))
  const name = (id: string | null) => escaped(id === null ? "not named" : (nameOf.get(id) ?? id))
  return {
    name,
    names: (ids) => ids.map(name).join(", "),
    words: (span) => escaped(wordsAt(report.text, span)),
  }
}

const small = (words: string): string => (words === "" ? "" : ` <small>${escaped(words)}</small>`)

const valueWithKnown = (shown: string, known: Omit<Known<unknown>, "value">): string =>
  `${escaped(shown)}${small(knownInWords(known))}`

/** The lines of one entry, those of its own kind first. Empty ones are left out. */
export function rowsOf(entry: Entry, words: Words): readonly Row[] {
  const rows: readonly Row[] = [
    ...ownRows(entry, words),
    ["Voices", entry.via.map((voice) => voiceOf(voice, words)).join("")],
    ["When", entry.on ? valueWithKnown(periodInWords(entry.on.value), entry.on) : ""],
    ["Where", entry.at ? escaped(entry.at.name) : ""],
    ["Told as", entry.modality === "asserted" ? "" : entry.modality],
    ["Confidence", entry.confidence],
    ["Rule", `<code>${escaped(entry.rule)}</code>`],
  ]
  return rows.filter(([, value]) => value !== "")
}

/** One link of the chain that the words came through, with what was said of it. */
const voiceOf = (voice: Entry["via"][number], words: Words): string => {
  const when = voice.on ? `, ${periodInWords(voice.on.value)}` : ""
  return `<span class="voice">${words.name(voice.party)} <small>“${words.words(voice.cue)}”${escaped(when)}</small></span>`
}

function ownRows(entry: Entry, words: Words): readonly Row[] {
  switch (entry.kind) {
    case "statement":
      return statementRows(entry, words)
    case "commitment":
      return commitmentRows(entry, words)
    case "meeting":
      return [
        ["Parties", words.names(entry.parties)],
        ["Form", entry.form],
        ["About", entry.topics.map(words.words).join("; ")],
      ]
    case "event":
      return [
        ["Who", words.name(entry.source)],
        ["To whom", words.name(entry.target)],
        ["Coded", `${escaped(entry.code)} <small>PLOVER</small>`],
      ]
    case "figure":
      return [
        ["Figure", escaped(quantityInWords(entry.quantity))],
        ["Counts", entry.of ? words.words(entry.of) : ""],
      ]
  }
}

const statementRows = (entry: Statement, words: Words): readonly Row[] => [
  ["Speaker", words.name(entry.speaker)],
  ["Said", entry.content.map(words.words).join(" … ")],
  ["Form", `${entry.form}, ${entry.speech}`],
  ["To", words.names(entry.to)],
  ["Beside", words.names(entry.beside)],
  ["In", entry.occasion ? words.words(entry.occasion) : ""],
]

const commitmentRows = (entry: Commitment, words: Words): readonly Row[] => [
  ["Provider", words.name(entry.provider)],
  ["Together with", words.names(entry.together ?? [])],
  ["Recipient", words.name(entry.recipient)],
  ["Amount", amountOf(entry)],
  ["Also stated", entry.alsoStated.map((money) => escaped(quantityInWords(money))).join(", ")],
  ["Supplies", entry.supplies.map(words.words).join("; ")],
  ["Instrument", escaped(entry.instrument ?? "")],
  ["Stage", entry.stage],
  ["Part of", entry.partOf ? `<a href="#${entry.partOf}">${entry.partOf}</a>` : ""],
  ["Period", entry.period ? valueWithKnown(periodInWords(entry.period.value), entry.period) : ""],
]

function amountOf({ amount }: Commitment): string {
  if (amount === null) return "no figure"
  const shown = escaped(quantityInWords(amount))
  return amount.currencyKnown ? `${shown}${small(knownInWords(amount.currencyKnown))}` : shown
}
