import {
  topicPrepositions,
  topicVerbs,
  topicVerbsWithPreposition,
} from "../../lexicon/meeting-words.ts"
import type { Span } from "../../model/span.ts"
import type { Clause } from "../../parse/clause.ts"
import { clausesOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { caseOf, conjuncts, dependents, phrase, subtree } from "../../parse/tree.ts"

/** What the clause says was talked about: "discussed A, B and C", "spoke about A". */
export function topicsOf(clause: Clause): readonly Span[] {
  const { sentence, head, object, obliques } = clause
  if (clause.negated) return []
  if (topicVerbs.has(head.lemma) && object !== undefined) return listed(sentence, object)
  if (!topicVerbsWithPreposition.has(head.lemma)) return []
  const about = obliques.find(({ preposition }) => topicPrepositions.has(preposition))
  const views = object && dependents(sentence, object).find((each) => isAbout(sentence, each))
  const topic = about?.head ?? views
  return topic === undefined ? [] : listed(sentence, topic)
}

const isAbout = (sentence: Sentence, token: Token): boolean =>
  token.relation === "nmod" && topicPrepositions.has(caseOf(sentence, token) ?? "")

/** Topics told in the words after a meeting: "to discuss trade", "for talks on security". */
export function topicsAfter(sentence: Sentence, from: number): readonly Span[] {
  for (const clause of clausesOf(sentence)) {
    if (clause.head.index < from) continue
    const topics = topicsOf(clause)
    if (topics.length > 0) return topics
  }
  return []
}

/** The pieces of a list, each a span: of the noun itself or, where longer, of a list inside it. */
function listed(sentence: Sentence, topic: Token): readonly Span[] {
  const whole = withoutCase(sentence, topic)
  const heads = longestList(sentence, topic)
  const pieces = heads.map((head, order) => {
    const own = phrase(sentence, head, (child) => child.relation === "conj" || isJoint(child))
    const last = order === heads.length - 1
    return {
      start: order === 0 ? whole.start : startOf(sentence, head, own),
      end: last ? withoutStop(sentence, whole.end) : own.end,
    }
  })
  return pieces.filter(({ start, end }) => end > start)
}

/** The joined heads that make the longest list in the phrase; of equal ones the outer. */
function longestList(sentence: Sentence, topic: Token): readonly Token[] {
  let longest: readonly Token[] = conjuncts(sentence, topic)
  for (const token of subtree(sentence, topic)) {
    if (token.relation === "conj" || token.pos === "VERB") continue
    const list = conjuncts(sentence, token)
    // A pair inside a topic is one topic still: "peace and security in the strait".
    if (list.length > longest.length && list.length > 2) longest = list
  }
  return longest
}

const isJoint = ({ relation }: Token): boolean => relation === "cc" || relation === "punct"

function startOf(sentence: Sentence, head: Token, own: Span): number {
  const first = sentence.tokens.find(({ start }) => start >= own.start)
  return first?.pos === "CCONJ" || first?.text === "," ? head.start : own.start
}

function withoutCase(sentence: Sentence, topic: Token): Span {
  const span = phrase(sentence, topic, ({ relation }) => relation === "case")
  return span
}

/** The span's end without a closing full stop. */
function withoutStop(sentence: Sentence, end: number): number {
  const last = sentence.tokens.findLast((token) => token.end <= end)
  if (last === undefined || last.pos !== "PUNCT" || !/^[.,;]$/u.test(last.text)) return end
  return sentence.tokens[last.index - 1]?.end ?? end
}
