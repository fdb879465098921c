import { outletNominals } from "../../lexicon/nominals.ts"
import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { peopleNamed } from "./gazetteer.ts"

/** A body that is told only by what it is: "the public safety ministry", "the army". */
export interface UnnamedBody {
  readonly first: Token
  readonly head: Token
  /** Its words without the article. */
  readonly name: string
  /** Index of the last token of whoever it belongs to: "Peru" of "Peru's foreign ministry". */
  readonly ownerAt?: number
  readonly country?: string
}

/** No such phrase is longer. */
const longestPhrase = 6

/** Nouns that say too little to be a party of their own: "the group", "the service". */
const tooLoose = new Set([
  "body",
  "office",
  "board",
  "team",
  "force",
  "channel",
  "party",
  "group",
  "organization",
  "organisation",
  "institution",
  "service",
  "school",
])

const subjects = new Set(["nsubj", "nsubj:pass", "obl:agent"])

/** Is it the doer of something, or whom the news is according to? */
function actsOrTells({ tokens }: Sentence, first: number, head: Token): boolean {
  if (subjects.has(head.relation)) return tokens[head.head]?.pos !== "NOUN"
  return tokens[first - 1]?.lower === "to" && tokens[first - 2]?.lower === "according"
}

/** The body that this noun heads, where its phrase is definite and acts or speaks. */
export function unnamedBodyAt(sentence: Sentence, head: Token): UnnamedBody | undefined {
  if (head.tag !== "NN" || tooLoose.has(head.lower) || outletNominals.has(head.lower))
    return undefined
  const { tokens } = sentence
  let country: string | undefined
  for (let at = head.index - 1; at >= 0 && at >= head.index - longestPhrase; at--) {
    const word = tokens[at]
    if (word === undefined) return undefined
    const isOwned = word.text === "'s" || word.text === "’s"
    if (isOwned || word.lower === "the") {
      if (!actsOrTells(sentence, isOwned ? at - 1 : at, head)) return undefined
      const name = tokens
        .slice(at + 1, head.index + 1)
        .map(
          (each, place, all) =>
            (place > 0 && all[place - 1]?.end !== each.start ? " " : "") + each.text,
        )
        .join("")
      const from = tokens[at + 1]
      if (from === undefined) return undefined
      return {
        first: isOwned ? from : word,
        head,
        name,
        ...(isOwned ? { ownerAt: at - 1 } : {}),
        ...(country === undefined ? {} : { country }),
      }
    }
    country ??= peopleNamed(word.lower)
    const modifies =
      word.pos === "ADJ" || word.pos === "NOUN" || word.text === "-" || word.text === "and"
    if (!modifies && peopleNamed(word.lower) === undefined) return undefined
  }
  return undefined
}

/** The party that such a phrase makes. */
export const partyOfBody = (
  report: string,
  { name }: UnnamedBody,
  owner: Party | undefined,
  country: string | undefined,
): Party => ({
  id: idOf("P", report, "body", `${owner?.name ?? country ?? ""} ${name}`.trim().toLowerCase()),
  name,
  kind: "body",
  ...(owner === undefined ? {} : { of: owner.id }),
  ...(country === undefined ? {} : { country }),
  mentions: [],
})
