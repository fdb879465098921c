import { bodiesAlone } from "../lexicon/body-words.ts"
import { nameParticles } from "../lexicon/given-names.ts"
import { bodySmallWords, firmEnds } from "../lexicon/name-parts.ts"
import { officeHeads, officeModifiers } from "../lexicon/offices.ts"
import type { Party } from "../model/party.ts"
import type { NamedForm } from "../model/profile.ts"
import type { Report } from "../model/report.ts"
import { fold } from "./fold.ts"
import { personName } from "./person-name.ts"

/** What a report calls a party by, before it is counted over reports. */
export type Form = Omit<NamedForm, "reports" | "from" | "to">

/**
 * The form under which a report names a party. Its key holds the kind and the folded name, for
 * persons and bodies the country, and for persons the office; a name that says too little by itself, as a family name without
 * an office or "officials", is a form of that report alone. Parties with one key are one.
 */
export function formOf(
  party: Party,
  { id: report }: Pick<Report, "id">,
  parties: readonly Party[],
): Form {
  const behind = parties.find(({ id }) => id === party.of)
  const country = party.country ?? behind?.country
  const told = {
    kind: party.kind,
    name: party.name,
    ...(country === undefined ? {} : { country }),
    ...(party.office === undefined ? {} : { office: party.office }),
    ...(behind === undefined ? {} : { of: behind.name }),
  }
  return { key: `${party.kind}:${within(told, report)}`, ...told }
}

/** Is it a form that only one report can have: "officials", a family name without an office? */
export const isOfOneReport = (key: string): boolean => key.includes("#")

type Told = Omit<Form, "key">

function within(form: Told, report: string): string {
  const { kind, name, country } = form
  if (kind === "country") return country ?? fold(name)
  if (kind === "outlet") return fold(name)
  const home = country === undefined ? "" : `@${country}`
  if (kind === "body")
    return isAnyBody(form) ? `${fold(name)}#${report}` : `${withoutEnds(name)}${home}`
  if (kind === "group")
    return isNamedGroup(form) ? `${fold(name)}${home}` : `${fold(name)}#${report}`
  return personKey(form, home, report)
}

/** "the company", "the Board", "Parliament" of nobody knows where: another one in every report. */
const isAnyBody = ({ name, country }: Told): boolean =>
  name === name.toLowerCase() || (country === undefined && bodiesAlone.has(withoutEnds(name)))

/** Offices belong to the key, so that they can be told over time and homonyms by them. */
function personKey({ name, office, of }: Told, home: string, report: string): string {
  const held = office === undefined ? "" : `~${fold(office)}`
  const body = held === "" || of === undefined ? "" : `, ${fold(of)}`
  const key = `${fold(name)}${home}${held}${body}`
  const isAnybodys =
    isUnnamed(name) || (personName(name).given === undefined && office === undefined)
  return isAnybodys ? `${key}#${report}` : key
}

/** "senior official", "head of the Port Authority", "Vice President": whoever that is in this report. */
const isUnnamed = (name: string): boolean =>
  opensSmall(name) || fold(name).split(" ").every(isOfOffices)

/** Does it begin with a small word that begins no name, as "von" does? */
function opensSmall(name: string): boolean {
  const [first = ""] = name.split(/[\s-]/u)
  return first === first.toLowerCase() && !nameParticles.has(fold(first))
}

const isOfOffices = (word: string): boolean =>
  officeHeads.has(word) || officeModifiers.has(word) || bodySmallWords.has(word)

/** The name of a body without its legal form: "Rheinmetall AG" is "rheinmetall". */
export function withoutEnds(name: string): string {
  const words = fold(name).split(" ")
  while (words.length > 1 && (firmEnds.has(words.at(-1) ?? "") || words[0] === "the")) {
    if (words[0] === "the") words.shift()
    else words.pop()
  }
  return words.join(" ")
}

/** "Ukrainian troops" are the same everywhere, "officials" and "31 NATO allies" are of one report. */
const isNamedGroup = ({ name, country }: Told): boolean =>
  !/^(?:\d|many|some|several|most|other|two|three|four|five|six|seven|eight|nine|ten)/iu.test(
    name,
  ) &&
  (country !== undefined || /\p{Lu}/u.test(name.slice(1)))
