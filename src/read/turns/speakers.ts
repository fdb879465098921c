import { crowds } from "../../lexicon/transcript-words.ts"
import { covers, type Span, wordsAt } from "../../model/span.ts"
import type { Mention } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { type Company, mentionAs, partyBy, personTitled, sentenceAt } from "./company.ts"
import { type Titled, titledIn } from "./title.ts"

/** Finds whom labels mean; the same label means the same speaker throughout. */
export function labelReader(company: Company): (label: Span) => string {
  const { report } = company.draft
  const titled = titledIn(report.title ?? "")
  const known = new Map<string, string>()
  return (label) => {
    const words = wordsAt(report.text, label)
    const before = known.get(words)
    const named = namedAt(company, label)
    const party = before ?? (named && byTitle(company, named, titled)) ?? unnamed(company, words)
    known.set(words, party)
    if (named !== undefined && named !== party) company.instead.set(named, party)
    if (named === undefined) mentionAs(company, label, party)
    return party
  }
}

/** The party that the names found in the label. */
export const namedAt = (company: Company, label: Span): string | undefined =>
  mentionsOver(company, label).find(({ party }) => party !== null)?.party ?? undefined

export const mentionsOver = ({ draft }: Company, span: Span): readonly Mention[] =>
  mentionsIn(draft, sentenceAt(draft, span.start)).filter((mention) => covers(span, mention))

/** "The Vice President" and "Jean-Pierre" under the name that the headline gives them. */
function byTitle(company: Company, id: string, titled: readonly Titled[]): string {
  const party = company.parties.get(id)
  if (party === undefined || party.kind !== "person") return id
  const lower = party.name.toLowerCase()
  const found = titled.find(
    ({ name, office }) =>
      lower === `the ${office?.toLowerCase()}` ||
      lower === name.toLowerCase() ||
      name.toLowerCase().endsWith(` ${lower}`),
  )
  return found === undefined ? id : personTitled(company, found)
}

/** "AUDIENCE", "MODERATOR", "SENIOR ADMINISTRATION OFFICIAL": as the label calls them, in small letters. */
function unnamed(company: Company, label: string): string {
  const words = label.toLowerCase().replace(/^the /u, "")
  if (label === "Q") return partyBy(company, "group", "reporters")
  const crowd = words.split(/\s+/u).some((word) => crowds.has(word))
  return partyBy(company, crowd ? "group" : "person", label === label.toUpperCase() ? words : label)
}
