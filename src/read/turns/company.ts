import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import type { Draft, Mention } from "../draft.ts"
import type { Titled } from "./title.ts"

/** The parties and mentions of a report while its turns are given to speakers. */
export interface Company {
  readonly draft: Draft
  readonly parties: Map<string, Party>
  readonly added: Mention[]
  /** Parties that turned out to be others: "The Vice President" is Harris. */
  readonly instead: Map<string, string>
}

export const companyOf = (draft: Draft): Company => ({
  draft,
  parties: new Map(draft.parties.map((party) => [party.id, party])),
  added: [],
  instead: new Map(),
})

/** The party by this name and kind, there already or new. */
export function partyBy(company: Company, kind: Party["kind"], name: string): string {
  const lower = name.toLowerCase()
  for (const party of company.parties.values())
    if (party.kind === kind && party.name.toLowerCase() === lower) return party.id
  const id = idOf("P", company.draft.report.id, kind, lower)
  company.parties.set(id, { id, name, kind, mentions: [] })
  return id
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase()

/** "President Biden" of a headline is "Joe Biden, President" of the report, not "Major Beau Biden". */
function isSame(party: Party, name: string, office: string | undefined): boolean {
  if (lastWord(party.name) !== lastWord(name)) return false
  if (party.name.toLowerCase() === name.toLowerCase() || !party.name.includes(" ")) return true
  const held = party.office !== undefined && lastWord(party.office) === lastWord(office ?? "")
  return held && (!name.includes(" ") || party.name.endsWith(name) || name.endsWith(party.name))
}

/** The person of a headline, under the fullest name that headline or report give. */
export function personTitled(company: Company, { name, office }: Titled): string {
  const told = [...company.parties.values()].find(
    (party) => party.kind === "person" && isSame(party, name, office),
  )
  const id = told?.id ?? partyBy(company, "person", name)
  const party = company.parties.get(id)
  if (party === undefined) return id
  company.parties.set(id, {
    ...party,
    name: party.name.length >= name.length ? party.name : name,
    ...(office !== undefined && party.office === undefined && { office }),
  })
  return id
}

/** Puts on record that these words name or point at the party. */
export function mentionAs(company: Company, span: Span, party: string): void {
  const { draft, parties, added } = company
  const sentence = sentenceAt(draft, span.start)
  const tokens = draft.sentences[sentence]?.tokens
  const head = tokens?.findLast(({ start, end }) => start >= span.start && end <= span.end)
  if (head === undefined) return
  const kind = parties.get(party)?.kind ?? null
  const { start, end } = span
  added.push({ start, end, sentence, head: head.index, form: "nominal", party, kind })
}

/** Index of the sentence that holds this place, or that begins after it. */
export function sentenceAt({ sentences }: Draft, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
