import type { Api } from "../src/api/contract.ts"
import type { Entry } from "../src/model/entry.ts"
import type { Party } from "../src/model/party.ts"

// The parts of the server's answers, by names of their own.

export type ListedEntry = Api["GET /api/statements"]["items"][number]
export type ListedReport = Api["GET /api/reports"]["items"][number]
export type ListedFinding = Api["GET /api/findings"]["items"][number]
export type ListedProfile = Api["GET /api/parties"]["items"][number]
export type WholeReport = Api["GET /api/reports/:id"]

/** A part of a list, and where the next one starts. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** An entry with all that is needed to show it: its words and the names of its parties. */
export interface Scene {
  readonly entry: Entry
  /** The exact words of any stretch of its report; undefined where only its own are at hand. */
  textAt?(span: { readonly start: number; readonly end: number }): string
  readonly words: string
  nameOf(party: string): string
  /** The profile of a party, where the record has one. */
  profileOf(party: string): string | undefined
}

/** The scene of an entry in a list. */
export const listedScene = ({ entry, words, parties }: ListedEntry): Scene => ({
  entry,
  words,
  nameOf: (party) => parties[party]?.name ?? party,
  profileOf: (party) => parties[party]?.profile,
  textAt: ({ start, end }) =>
    words.slice(Math.max(0, start - entry.span.start), Math.max(0, end - entry.span.start)),
})

/** The scene of an entry in a reading. */
export function readingScene(
  { reading, profiles = {} }: Pick<WholeReport, "reading"> & Partial<Pick<WholeReport, "profiles">>,
  entry: Entry,
  names: ReadonlyMap<string, Party> = new Map(reading.parties.map((party) => [party.id, party])),
): Scene {
  const { text } = reading.report
  return {
    entry,
    words: text.slice(entry.span.start, entry.span.end),
    nameOf: (party) => names.get(party)?.name ?? party,
    profileOf: (party) => profiles[party],
    textAt: ({ start, end }) => text.slice(start, end),
  }
}
