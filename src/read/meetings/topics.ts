import {
  topicPrepositions,
  topicVerbs,
  topicVerbsWithPreposition,
} from "../../lexicon/meeting-words.ts"
import type { Span } from "../../model/span.ts"
import { type Clause, clausesOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { caseOf, dependents, phrase } from "../../parse/tree.ts"
import type { Draft } from "../draft.ts"
import { datesIn } from "../look-up.ts"
import { firstOf } from "./words.ts"

/** What the clause says was talked about: "discussed A, B and C", "spoke about A". */
export function topicsOf(draft: Draft, clause: Clause): readonly Span[] {
  const { sentence, head, object, obliques } = clause
  if (clause.negated) return []
  if (topicVerbs.has(head.lemma) && object !== undefined) return listed(sentence, object)
  if (!topicVerbsWithPreposition.has(head.lemma)) return []
  // "spoke on Tuesday" tells no topic.
  const isDay = (token: Token) => datesIn(draft, phrase(sentence, token)).length > 0
  const about = obliques.find(
    (each) => topicPrepositions.has(each.preposition) && !isDay(each.head),
  )
  const views = object && dependents(sentence, object).find((each) => isAbout(sentence, each))
  const topic = about?.head ?? views
  return topic === undefined ? [] : listed(sentence, topic)
}

const isAbout = (sentence: Sentence, token: Token): boolean =>
  token.relation === "nmod" && topicPrepositions.has(caseOf(sentence, token) ?? "")

/** Topics told in the words after a meeting: "to discuss trade", "for talks on security". */
export function topicsAfter(draft: Draft, sentence: Sentence, from: number): readonly Span[] {
  for (const clause of clausesOf(sentence)) {
    if (clause.head.index < from) continue
    const topics = topicsOf(draft, clause)
    if (topics.length > 0) return topics
  }
  return []
}

const enough = new Set(["including", "which", "who", "where", "that", "while", "whether", "as"])

/** Index after the last token of a topic: it ends at "including", a new verb or the full stop. */
function endOf(sentence: Sentence, from: number): number {
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined || enough.has(token.lower)) return index
    if (/^[.;:!?“”"]$/u.test(token.text)) return index
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(token.tag)) return index
  }
  return sentence.tokens.length
}

/**
 * The pieces of a list of topics. Read from commas, not from the tree: in "demand for air defences,
 * artillery and systems" a parser may join the last to any noun before it.
 */
function listed(sentence: Sentence, topic: Token): readonly Span[] {
  const { tokens } = sentence
  const own = dependents(sentence, topic).find(({ relation }) => relation === "case")
  const first = Math.max(firstOf(sentence, topic), own === undefined ? 0 : own.index + 1)
  const end = endOf(sentence, topic.index + 1)
  const commas = tokens.slice(first, end).filter(({ text }) => text === ",")
  const cuts = commas.map(({ index }) => index)
  const and = tokens.slice((cuts.at(-1) ?? first) + 1, end).find(({ lower }) => lower === "and")
  const isPair = cuts.length === 0 && joinsTopic(sentence, topic, and)
  if (and !== undefined && (cuts.length > 0 || isPair)) cuts.push(and.index)
  return pieces(tokens, first, end, and === undefined ? [] : cuts)
}

/** "trade and security": does the "and" join the topic's own noun to another? */
const joinsTopic = (sentence: Sentence, topic: Token, and: Token | undefined): boolean =>
  and !== undefined &&
  dependents(sentence, topic).some(
    (child) =>
      child.relation === "conj" && child.index > and.index && isFirstJoint(sentence, child, and),
  )

const isFirstJoint = (sentence: Sentence, child: Token, and: Token): boolean =>
  dependents(sentence, child).some(({ index }) => index === and.index)

/** The spans between the cuts, without commas and "and" at their edges. */
function pieces(
  tokens: readonly Token[],
  first: number,
  end: number,
  cuts: readonly number[],
): readonly Span[] {
  const edges = [first - 1, ...cuts, end]
  return edges.slice(0, -1).flatMap((cut, order) => {
    const own = tokens
      .slice(cut + 1, edges[order + 1])
      .filter(({ text, lower }) => text !== "," && lower !== "and")
    const [start, last] = [own[0], own.at(-1)]
    return start === undefined || last === undefined ? [] : [{ start: start.start, end: last.end }]
  })
}
