import { bodiesAlone } from "../../lexicon/body-words.ts"
import { outletHeads } from "../../lexicon/outlet-words.ts"
import type { Role } from "./cast.ts"
import type { Casting } from "./casting.ts"

/** Small words behind which a name tells what its head is for: "Institute for Public Finance". */
const beforeTopic = / (?:of|for|on|to|against|in) /u

/**
 * The words that may stand for a body further on: its head, "Commission" of "European Commission"
 * and "Institute" of "Institute for Public Finance", and the whole of a longer one, "Task Force".
 */
export function shortFormsOf(name: string): readonly string[] {
  const cut = name.search(beforeTopic)
  const head = cut === -1 ? name : name.slice(0, cut)
  const last = head.slice(head.lastIndexOf(" ") + 1)
  if (last === name) return []
  const whole = cut === -1 || last === head ? [] : [head]
  return isHead(last) ? [last, ...whole] : whole
}

const isHead = (word: string): boolean =>
  bodiesAlone.has(word.toLowerCase()) || outletHeads.has(word.toLowerCase())

/** Keeps in mind that this body may now be called by its head alone. */
export function keepInMind({ lastOfKind }: Casting, role: Role | null): void {
  if (role?.kind !== "body" && role?.kind !== "outlet") return
  for (const short of shortFormsOf(role.name)) lastOfKind.set(short, role)
}
