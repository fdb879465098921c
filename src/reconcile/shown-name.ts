import { nameTitles } from "../lexicon/name-parts.ts"
import type { NamedForm } from "../model/profile.ts"
import { fold } from "./fold.ts"
import { personName, withoutTitles } from "./person-name.ts"

/** A name with the reports that use it, whatever office they give beside it. */
interface Used {
  readonly name: string
  readonly reports: number
  /** Reports that use a name with the same last word. */
  readonly family: number
}

/** The name that a profile is shown by; its forms come most used first. */
export function shownName(used: readonly NamedForm[]): string {
  const names = usedNames(used)
  const most = Math.max(...names.map(({ reports }) => reports))
  const isPerson = used[0]?.kind === "person"
  const full = isPerson ? withoutLonger(names.filter((each) => isInFull(each, most))) : []
  if (full.length > 0) return withoutAddress(best(full, ({ reports }) => reports))
  const common = names.filter(({ name, reports }) => reports * shortOf >= most && !isTorn(name))
  return best(common.length > 0 ? common : names, ({ name }) => wordsIn(name).length)
}

/** Of bodies the longest name is shown that is used so many times less than the commonest at most. */
const shortOf = 3
/** Most reports call a president by the family name alone; the whole name is shown all the same. */
const shortOfPerson = 20

const isInFull = ({ name, reports }: Used, most: number): boolean =>
  wordsIn(name).length > 1 &&
  personName(name).given !== undefined &&
  reports * shortOfPerson >= most

/** "Mr. Tomas Berg" and "Excellency Tomas Berg" are shown as Tomas Berg. */
const withoutAddress = (name: string): string =>
  name.replace(/^(?:(?:Mr|Mrs|Ms|Dr|Hon)\.?|Excellency|Honou?rable)\s+(?=\S+\s+\S)/u, "")

/** "Senator Ada Berg", "Affairs Ada Berg" where others call her Ada Berg. */
const withoutLonger = (names: readonly Used[]): readonly Used[] =>
  names.filter(
    ({ name }) =>
      !names.some((other) => other.name !== name && fold(name).endsWith(` ${fold(other.name)}`)),
  )

/** "And House Republicans", "OF THE HARBOUR OFFICE": cut from a sentence or from a headline. */
const isTorn = (name: string): boolean =>
  /^(?:and|of|for|the|to|in|on|by|with)\b/iu.test(name) ||
  (name.includes(" ") && name === name.toUpperCase())

function best(names: readonly Used[], by: (used: Used) => number): string {
  const sorted = names.toSorted(
    (a, b) =>
      by(b) - by(a) ||
      b.family - a.family ||
      wordsIn(b.name).length - wordsIn(a.name).length ||
      (a.name < b.name ? -1 : 1),
  )
  return sorted[0]?.name ?? ""
}

const wordsIn = (name: string): readonly string[] => name.split(/\s+/u)

function usedNames(used: readonly NamedForm[]): readonly Used[] {
  const byName = [...Map.groupBy(used, ({ name }) => bareWords(name).join(" ")).values()]
  const told = byName.map((forms) => ({
    name: (forms.find(({ name }) => !isTitled(name)) ?? forms[0])?.name ?? "",
    reports: forms.reduce((sum, { reports }) => sum + reports, 0),
  }))
  const families = new Map<string, number>()
  for (const { name, reports } of told)
    families.set(familyIn(name), (families.get(familyIn(name)) ?? 0) + reports)
  return told.map((each) => ({ ...each, family: families.get(familyIn(each.name)) ?? 0 }))
}

/** "Dr. Ada Berg" is called as "Ada Berg" is. */
const bareWords = (name: string): readonly string[] => {
  const words = fold(name).split(" ")
  const bare = withoutTitles(words)
  return bare.length > 0 ? bare : words
}

const isTitled = (name: string): boolean => nameTitles.has(fold(name).split(" ")[0] ?? "")
const familyIn = (name: string): string => bareWords(name).at(-1) ?? ""
