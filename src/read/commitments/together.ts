import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { stretchAt } from "../stretch.ts"
import { actingFor, actorsIn } from "./actor.ts"
import { prepositionBefore } from "./preposition.ts"
import type { Role } from "./provider.ts"

/** How one name of a list goes on from another; "same" for "the Bank (AfDB)". */
type Link = "and" | "comma" | "same"

const ands = new Set(["and", "&", "plus"])
const brackets = new Set(["(", ")"])
/** Of "as well as" and "together with" the words that only stand in a list. */
const asWell = /^(?:as well as|along with|together with|alongside)$/u

/** What may stand before a name in a list: "and the Danish company Nordhavn". */
const describes = ({ pos, tag }: Token): boolean =>
  pos === "DET" || pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || tag === "PRP$"

/** How the tokens between two names of a sentence join them; undefined where they do not. */
function linkOf({ tokens }: Sentence, from: number, to: number): Link | undefined {
  const between = tokens.slice(from, to).filter(({ text }) => !brackets.has(text))
  if (between.length > 7) return undefined
  if (between.length === 0) return "same"
  const start = between[0]?.lower === "," ? 1 : 0
  const three = between.slice(start, start + 3).map(({ lower }) => lower)
  const size = [1, 2, 3].find((count) => asWell.test(three.slice(0, count).join(" ")))
  const isAnd = ands.has(three[0] ?? "")
  const after = between.slice(start + (size ?? (isAnd ? 1 : 0)))
  if (!after.every(describes)) return undefined
  if (isAnd || size !== undefined) return "and"
  return start === 1 ? "comma" : undefined
}

/** Names that follow each other with how each goes on from the one before. */
interface Listed {
  readonly mention: Mention
  readonly link: Link
}

const goesOn = new Set(["VBD", "VBZ", "VBP", "MD"])

/** The list that a name stands in, from left to right. */
function listAround(sentence: Sentence, actors: readonly Mention[], at: number) {
  const linkTo = (place: number): Link | undefined => {
    const [a, b] = [actors[place - 1], actors[place]]
    const [from, to] = [a && stretchAt(sentence, a), b && stretchAt(sentence, b)]
    return from && to ? linkOf(sentence, from.last + 1, to.first) : undefined
  }
  const own = actors[at]
  const list: Listed[] = own ? [{ mention: own, link: "same" }] : []
  for (let place = at + 1, link = linkTo(place); link; link = linkTo(++place)) {
    const mention = actors[place]
    if (mention) list.push({ mention, link })
  }
  // Only names that nothing governs stand before: of "to Haiti and Canada pledged" Haiti gives nothing.
  for (let place = at, link = linkTo(place); link; link = linkTo(--place)) {
    const mention = actors[place - 1]
    const first = list[0]
    if (!mention || !first || prepositionBefore(sentence, mention) !== undefined) break
    list[0] = { ...first, link }
    list.unshift({ mention, link: "same" })
  }
  return list
}

/** "a loan from Norway, Denmark said": whoever the next verb is about is in another clause. */
const isNextSubject = (sentence: Sentence, mention: Mention | undefined): boolean => {
  const at = mention && stretchAt(sentence, mention)
  return goesOn.has(sentence.tokens[(at?.last ?? -1) + 1]?.tag ?? "")
}

/**
 * The role with all who fill it: of "Estonia and Latvia have signed" Estonia, together with Latvia.
 * A comma joins only where an "and" ends the list, for "Nordhavn, a Danish firm" is one.
 */
export function withOthers(draft: Draft, index: number, role: Role | undefined): Role | undefined {
  const sentence = draft.sentences[index]
  if (!sentence || !role?.mention) return role
  const actors = actorsIn(draft, index)
  const list = listAround(sentence, actors, actors.indexOf(role.mention))
  const governed = prepositionBefore(sentence, role.mention) !== undefined
  while (governed && list.length > 1 && isNextSubject(sentence, list.at(-1)?.mention)) list.pop()
  const end = list.findLastIndex(({ link }) => link === "and")
  const roles = new Map<string, Role>()
  for (const { mention } of list.slice(0, end + 1)) {
    const party = actingFor(draft, mention.party)
    if (party !== null && !roles.has(party)) roles.set(party, { party, mention })
  }
  const [first, ...together] = roles.values()
  return first && together.length > 0 && roles.has(role.party) ? { ...first, together } : role
}
