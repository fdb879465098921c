import { crowds, unnamedSpeakers } from "../../lexicon/transcript-words.ts"
import { covers, type Span, wordsAt } from "../../model/span.ts"
import type { Mention } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { peopleNamed } from "../names/gazetteer.ts"
import { titled } from "../names/titled.ts"
import { type Company, mentionAs, partyBy, personTitled, sentenceAt } from "./company.ts"
import { type Titled, titledIn } from "./title.ts"

/** Finds whom labels mean; the same label means the same speaker throughout. */
export function labelReader(company: Company): (label: Span) => string {
  const { report } = company.draft
  const onTitle = titledIn(report.title ?? "")
  const known = new Map<string, string>()
  return (label) => {
    const words = wordsAt(report.text, label)
    const before = known.get(words)
    const found = namedAt(company, label)
    const named = isUnnamed(words) ? undefined : found
    const party = before ?? (named && byTitle(company, named, onTitle)) ?? unnamed(company, words)
    known.set(words, party)
    if (found !== undefined && found !== party) company.instead.set(found, party)
    if (found === undefined) mentionAs(company, label, party)
    return party
  }
}

/** "AUDIENCE MEMBER", taken for a name because of its capitals. */
const isUnnamed = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => unnamedSpeakers.has(word))

/** The party that the names found in the label. */
export const namedAt = (company: Company, label: Span): string | undefined =>
  mentionsOver(company, label).find(({ party }) => party !== null)?.party ?? undefined

export const mentionsOver = ({ draft }: Company, span: Span): readonly Mention[] =>
  mentionsIn(draft, sentenceAt(draft, span.start)).filter((mention) => covers(span, mention))

/** "The Vice President" and "Jean-Pierre" under the name that the headline gives them. */
function byTitle(company: Company, id: string, onTitle: readonly Titled[]): string {
  const party = company.parties.get(id)
  if (party === undefined || party.kind !== "person") return id
  const lower = party.name.toLowerCase().replace(/^the /u, "")
  const found = onTitle.find(
    ({ name, office }) =>
      lower === office?.toLowerCase() ||
      lower === name.toLowerCase() ||
      name.toLowerCase().endsWith(` ${lower}`),
  )
  return found === undefined ? id : personTitled(company, found)
}

/** "a moderator" in small letters, "AMIR AL THANI" as a name. */
function asWritten(label: string, lower: string): string {
  if (label !== label.toUpperCase()) return label
  const words = lower.split(/\s+/u)
  if (!words.some((word) => unnamedSpeakers.has(word))) return titled(label)
  return words
    .map((word) => (peopleNamed(word) === undefined ? word : titled(word.toUpperCase())))
    .join(" ")
}

/** "AUDIENCE", "MODERATOR", "SENIOR ADMINISTRATION OFFICIAL": as the label calls them, in small letters. */
function unnamed(company: Company, label: string): string {
  const words = label.toLowerCase().replace(/^the /u, "")
  if (label === "Q") return partyBy(company, "group", "reporters")
  const crowd = words.split(/\s+/u).some((word) => crowds.has(word))
  return partyBy(company, crowd ? "group" : "person", asWritten(label, words))
}
