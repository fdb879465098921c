import type { Clause } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependent, headOf, phrase } from "../../parse/tree.ts"
import type { Draft } from "../draft.ts"
import { partyList } from "./party-list.ts"
import type { Scene } from "./rule.ts"

const relative = new Set(["who", "which", "that"])
const besides = new Set(["acl", "acl:relcl", "advcl", "parataxis", "appos", "punct"])

/** Index of the phrase's first token. */
export function firstOf(sentence: Sentence, token: Token): number {
  const { start } = phrase(sentence, token, ({ relation }) => besides.has(relation))
  let index = token.index
  while (index > 0 && (sentence.tokens[index - 1]?.start ?? -1) >= start) index--
  return index
}

/** The noun that a clause's subject stands for: "Shapps" of "Shapps, who met …". */
export function subjectOf({ sentence, head, subject }: Clause): Token | undefined {
  return subject !== undefined && relative.has(subject.lower) ? headOf(sentence, head) : subject
}

/** Ids of the parties that a clause's subject names, with those who "joined" them. */
export function subjectParties(draft: Draft, at: number, clause: Clause): readonly string[] {
  const { sentence, head } = clause
  const subject = subjectOf(clause)
  // "Singh was in New Delhi": the verb is the "was".
  const verb = dependent(sentence, head, "cop")?.index ?? head.index
  if (subject === undefined) return partiesBefore(draft, at, sentence, verb)
  const limit = subject.index < head.index ? verb : sentence.tokens.length
  const list = partyList(draft, at, sentence, firstOf(sentence, subject), limit)
  if (limit === verb && subject.pos !== "PRON") {
    const before = partiesBefore(draft, at, sentence, limit)
    if (before.length > list.ids.length && list.ids.every((id) => before.includes(id)))
      return before
  }
  const joined = joinedBy(sentence, list.end, limit)
  if (joined === undefined) return list.ids
  return [...new Set([...list.ids, ...partyList(draft, at, sentence, joined, limit).ids])]
}

/**
 * The names that stand right before the verb, for where the tree tells no subject with a name:
 * "This week, Singh was in New Delhi" is easily taken for a clause about the week.
 */
function partiesBefore(
  draft: Draft,
  at: number,
  sentence: Sentence,
  verb: number,
): readonly string[] {
  const { tokens } = sentence
  let to = verb
  while (to > 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[to - 1]?.pos ?? "")) to--
  let from = to
  while (from > 0 && !/^(?:VERB|AUX|SCONJ|ADP)$/u.test(boundary(tokens[from - 1]))) from--
  // "In France, Macron met …": what the preposition leads to is not who met.
  if (tokens[from - 1]?.pos === "ADP") {
    while (from < to && tokens[from]?.text !== ",") from++
  }
  return partyList(draft, at, sentence, from, to).ids
}

/** The part of speech, where "of" inside a name counts for none. */
const boundary = (token: Token | undefined): string =>
  token === undefined || token.lower === "of" || token.lower === "for" ? "" : token.pos

/** "Biden, joined by Harris, spoke …": where the name of the company begins. */
function joinedBy(sentence: Sentence, from: number, to: number): number | undefined {
  for (let index = from; index < to - 1; index++) {
    const { lower } = sentence.tokens[index] ?? {}
    const next = sentence.tokens[index + 1]?.lower
    if ((lower === "joined" || lower === "accompanied") && next === "by") return index + 2
    if ((lower === "along" || lower === "together") && next === "with") return index + 2
  }
  return undefined
}

/**
 * Index of the first of these words after `from`, in the same clause: the search ends where
 * another verb, a conjunction or a full stop begins something else.
 */
export function wordAfter(
  { sentence }: Pick<Scene, "sentence">,
  from: number,
  words: ReadonlySet<string>,
): number | undefined {
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) return undefined
    if (words.has(token.lower)) return index
    if (endsClause(token)) return undefined
  }
  return undefined
}

/** Does another clause or sentence begin with this token? */
export const endsClause = (token: Token): boolean =>
  token.pos === "SCONJ" ||
  /^(?:TO|WRB|WP|WDT)$/u.test(token.tag) ||
  /^[;:.?!]$/u.test(token.text) ||
  ((token.pos === "VERB" || token.pos === "AUX") && token.tag !== "VBG" && token.tag !== "VBN")

/** The ids without repeats, in order. */
export const distinct = (...lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat()),
]

/** The span from token `from` up to, not including, token `to`. */
export const spanOf = (sentence: Sentence, from: number, to: number) => ({
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[Math.max(from, to - 1)]?.end ?? sentence.end,
})

/** Index of the first word of the telling: of the subject where it is the clause's own. */
export function openingOf({ sentence, head, subject, subjectShared }: Clause): number {
  if (subject === undefined || subjectShared || relative.has(subject.lower)) return head.index
  return Math.min(head.index, firstOf(sentence, subject))
}
