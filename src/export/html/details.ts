import type { Commitment, Entry, Statement } from "../../model/entry.ts"
import { knownInWords, periodInWords, quantityInWords } from "../../model/in-words.ts"
import type { Known } from "../../model/known.ts"
import type { Reading } from "../../model/reading.ts"
import { type Span, wordsAt } from "../../model/span.ts"
import { attribute, escaped } from "./escape.ts"

/** One line of an entry's details: what it is, and its value as markup. */
export type Row = readonly [label: string, value: string]

/** What puts a reading's ids and spans into words of markup. */
export interface Words {
  readonly name: (id: string | null) => string
  /** The name, as a link where the party has a page. */
  readonly party: (id: string | null) => string
  readonly parties: (ids: readonly string[]) => string
  readonly words: (span: Span) => string
  /** A link to what other reports tell of the same. */
  readonly matter: (entry: string) => string
}

/** Where the parties and matters of a reading have pages of their own, if they have. */
export interface Links {
  readonly party: (id: string) => string | undefined
  readonly matter: (entry: string) => string | undefined
}

const noLinks: Links = { party: () => undefined, matter: () => undefined }

export function wordsOf({ report, parties }: Reading, links: Links = noLinks): Words {
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]))
  const name = (id: string | null) => escaped(id === null ? "not named" : (nameOf.get(id) ?? id))
  const linked = (href: string | undefined, words: string) =>
    href === undefined ? words : `<a href="${attribute(href)}">${words}</a>`
  const party = (id: string | null) => linked(id === null ? undefined : links.party(id), name(id))
  return {
    name,
    party,
    parties: (ids) => ids.map(party).join(", "),
    words: (span) => escaped(wordsAt(report.text, span)),
    matter: (entry) => {
      const href = links.matter(entry)
      return href === undefined ? "" : linked(href, "all that is told of it")
    },
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
    ["Matter", words.matter(entry.id)],
    ["Rule", `<code>${escaped(entry.rule)}</code>`],
  ]
  return rows.filter(([, value]) => value !== "")
}

/** One link of the chain that the words came through, with what was said of it. */
const voiceOf = (voice: Entry["via"][number], words: Words): string => {
  const when = voice.on ? `, ${periodInWords(voice.on.value)}` : ""
  return `<span class="voice">${words.party(voice.party)} <small>“${words.words(voice.cue)}”${escaped(when)}</small></span>`
}

function ownRows(entry: Entry, words: Words): readonly Row[] {
  switch (entry.kind) {
    case "statement":
      return statementRows(entry, words)
    case "commitment":
      return commitmentRows(entry, words)
    case "meeting":
      return [
        ["Parties", words.parties(entry.parties)],
        ["Form", entry.form],
        ["About", entry.topics.map(words.words).join("; ")],
      ]
    case "event":
      return [
        ["Who", words.party(entry.source)],
        ["To whom", words.party(entry.target)],
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
  ["Speaker", words.party(entry.speaker)],
  ["Said", entry.content.map(words.words).join(" … ")],
  ["Form", `${entry.form}, ${entry.speech}`],
  ["To", words.parties(entry.to)],
  ["Beside", words.parties(entry.beside)],
  ["In", entry.occasion ? words.words(entry.occasion) : ""],
]

const commitmentRows = (entry: Commitment, words: Words): readonly Row[] => [
  ["Provider", words.party(entry.provider)],
  ["Together with", words.parties(entry.together ?? [])],
  ["Recipient", words.party(entry.recipient)],
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
