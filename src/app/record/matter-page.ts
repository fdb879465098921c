import type { Judgement } from "../../model/judgement.ts"
import { judgementsOf } from "../../store/judgements.ts"
import type { ListedEntry } from "../../store/lists/listed-entry.ts"
import { type ListedMatter, matterById } from "../../store/lists/matters.ts"
import { entryById } from "../../store/show.ts"
import { momentOf, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"

/** A matter with what each report says of it, and why they were held to be one. */
export interface MatterPage extends ListedMatter {
  /** What each report says, earliest first. */
  readonly entries: readonly ListedEntry[]
  readonly judgements: readonly Judgement[]
  /** The matter it is part of, those that are part of it, and the older one it replaces. */
  readonly whole?: ListedMatter
  readonly parts: readonly ListedMatter[]
  readonly renewed?: ListedMatter
}

/** All of the matter that its id, or that of one of its entries, leads to. */
export function matterPage(
  { database }: Opened,
  id: string,
  when: When = {},
): MatterPage | undefined {
  const moment = momentOf(when)
  const other = (each: string | undefined): ListedMatter | undefined =>
    each === undefined ? undefined : matterById(database, each, moment)
  const listed = other(id)
  if (listed === undefined) return undefined
  const { matter } = listed
  const commitment = matter.kind === "commitment" ? matter : undefined
  const [whole, renewed] = [other(commitment?.partOf), other(commitment?.renews)]
  const judgements = matter.entries.flatMap((entry) => judgementsOf(database, entry))
  return {
    ...listed,
    entries: present(matter.entries.map((entry) => entryById(database, entry))),
    judgements: [...new Map(judgements.map((each) => [each.id, each])).values()],
    ...(whole && { whole }),
    parts: present((commitment?.parts ?? []).map(other)),
    ...(renewed && { renewed }),
  }
}

const present = <Type>(items: readonly (Type | undefined)[]): readonly Type[] =>
  items.filter((item) => item !== undefined)
