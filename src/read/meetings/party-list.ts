import { memberNouns } from "../../lexicon/meeting-words.ts"
import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { datesIn, mentionsIn } from "../look-up.ts"

/** The parties of a list of names, and where the list ends. */
export interface PartyList {
  readonly ids: readonly string[]
  /** Index of the first token after the list. */
  readonly end: number
}

const partyTables = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>()

/** The party of this id. The table is made once for a list of parties. */
export function partyOf(draft: Draft, id: string | null | undefined): Party | undefined {
  if (id == null) return undefined
  let table = partyTables.get(draft.parties)
  if (table === undefined) {
    table = new Map(draft.parties.map((party) => [party.id, party]))
    partyTables.set(draft.parties, table)
  }
  return table.get(id)
}

const separators = new Set([",", "and", "&", ";", "or"])
const clauseWords = new Set(["who", "which", "whose", "where", "when", "that", "while", "as"])
/** Prepositions that stand inside a name or an office: "Secretary of State for Health". */
const inNames = new Set(["of", "for", "'s", "’s", "from"])

/** Does the list of names end at this token? "… with Modi of India | on the margins of …" */
function endsList(token: Token, mentioned: boolean): boolean {
  if (token.pos === "PUNCT") return !/^[,’()–-]$/u.test(token.text)
  if (mentioned) return false
  if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "SCONJ") return true
  if (token.tag === "TO" || clauseWords.has(token.lower)) return true
  return token.pos === "ADP" && !inNames.has(token.lower)
}

/** Reads a list of names from token `from` to, at most, token `to`: "A, B and C of D". */
export function partyList(
  draft: Draft,
  at: number,
  sentence: Sentence,
  from: number,
  to: number = sentence.tokens.length,
): PartyList {
  const mentions = mentionsIn(draft, at)
  const days = datesIn(draft, sentence)
  const ids: string[] = []
  let item: Item = emptyItem
  let ofBefore = false
  let lastComma = -1
  let index = from
  const close = () => {
    const id = partyOfItem(draft, sentence, item, ofBefore)
    if (id !== undefined && !ids.includes(id)) ids.push(id)
    const named = item.hasOf && !item.ofMembers
    if (item.tokens > 0) ofBefore = named || (ofBefore && id === undefined)
    item = emptyItem
  }
  for (; index < to; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) break
    const mention = mentions.find((each) => each.start <= token.start && token.end <= each.end)
    // "Netanyahu of Israel | this morning"
    if (item.tokens > 0 && days.some(({ span }) => span.start === token.start)) break
    // "President-elect": no verb.
    const joined = sentence.tokens[index - 1]?.text === "-" && item.tokens > 0
    const inOffice = item.tokens > 0 && item.mentions.length === 0 && isToOffice(sentence, token)
    if (endsList(token, mention !== undefined) && !inOffice && !joined) break
    const inside = mention !== undefined && mention.start < token.start && token.text !== "("
    if (!inside && separators.has(token.lower)) {
      close()
      if (token.text === ",") lastComma = index
    } else item = withToken(item, token, mention)
  }
  // "hosting the summit, and the two leaders agreed": the last name begins another clause.
  const next = sentence.tokens[index]
  const opensClause = lastComma >= 0 && index < to && /^(?:VERB|AUX)$/u.test(next?.pos ?? "")
  if (!opensClause || ids.length === 0) close()
  else index = lastComma
  while (index > from && separators.has(sentence.tokens[index - 1]?.lower ?? "")) index--
  return { ids, end: index }
}

/** "National Security Advisor to the Vice President": an office goes on after this "to". */
const isToOffice = (sentence: Sentence, token: Token): boolean =>
  token.lower === "to" &&
  sentence.tokens[token.index - 1]?.pos === "PROPN" &&
  sentence.tokens[token.index + 1]?.lower === "the"

interface Item {
  readonly tokens: number
  readonly hasOf: boolean
  /** Mentions that may be meant, and whether an "of" stands before each. */
  readonly mentions: readonly Mention[]
  /** The first name after an "of": the Caucus of "the leadership of the Caucus". */
  readonly within: Mention | undefined
  /** Do the words before the "of" speak of its members: "leaders of", "the leadership of"? */
  readonly ofMembers: boolean
}

const emptyItem: Item = {
  tokens: 0,
  hasOf: false,
  mentions: [],
  within: undefined,
  ofMembers: false,
}

function withToken(item: Item, token: Token, mention: Mention | undefined): Item {
  const hasOf = item.hasOf || inNames.has(token.lower)
  const tokens = item.tokens + 1
  const known = mention === undefined || item.mentions.includes(mention)
  if (memberNouns.has(token.lower)) return { ...item, tokens, ofMembers: true }
  // "his delegation" is not him, "Erdogan's decision" not Erdogan.
  if (token.tag === "PRP$") return { ...item, tokens, hasOf }
  if (token.tag === "POS") {
    return {
      ...item,
      tokens,
      hasOf,
      mentions: item.mentions.filter(({ end }) => end !== token.start),
    }
  }
  if (known || mention === undefined) return { ...item, tokens, hasOf }
  const person = mention.kind === "person" || mention.form === "nominal"
  // "France" of "the President of France" is not the President; a body may stand for its members.
  if (item.hasOf && !person) return { ...item, tokens, hasOf, within: item.within ?? mention }
  return { ...item, tokens, hasOf, mentions: [...item.mentions, mention] }
}

/** Whom an item of the list names: the person in it, or the party that it is all about. */
function partyOfItem(
  draft: Draft,
  sentence: Sentence,
  item: Item,
  ofBefore: boolean,
): string | undefined {
  const named = [
    ...(item.within !== undefined && item.ofMembers ? [item.within] : []),
    ...item.mentions.filter(({ party }) => party !== null),
  ]
  const person = named.findLast(({ kind, form }) => kind === "person" && form === "name")
  const chosen = person ?? named.findLast(({ kind }) => kind === "person") ?? named.at(-1)
  if (chosen === undefined || chosen.party === null || chosen.kind === "place") return undefined
  const party = partyOf(draft, chosen.party)
  if (party === undefined || party.kind === "outlet") return undefined
  // "voters", "1,265 delegates": a crowd that no capital names is no party of a meeting.
  if (party.kind === "group" && party.name === party.name.toLowerCase()) return undefined
  // "the advisors of France, Germany and Italy": the list goes on inside the "of".
  if (ofBefore && party.kind === "country") return undefined
  // "Ukraine officials", "Politburo member": the name describes somebody else, who is not named.
  const head = sentence.tokens[chosen.head]
  const describes = party.kind === "country" || party.kind === "body"
  if (describes && isModifier(sentence, head)) return undefined
  return chosen.party
}

const isModifier = (sentence: Sentence, head: Token | undefined): boolean => {
  const next = head === undefined ? undefined : sentence.tokens[head.index + 1]
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(next.pos)
}
