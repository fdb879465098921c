import { askingVerbs, decidingVerbs, measureVerbs } from "../../lexicon/giving-turns.ts"
import { type Giving, givingForms, givingVerbs, headlineForms } from "../../lexicon/giving-verbs.ts"
import type { Span } from "../../model/span.ts"
import { type Clause, clauseOf } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependent, headOf } from "../../parse/tree.ts"
import type { Stretch } from "../stretch.ts"
import { givesHelp, tellsEnough } from "./light-verbs.ts"
import { tellsOfAid, wordsAt } from "./words.ts"

/** A clause that tells of giving. */
export interface Governor {
  readonly clause: Clause
  readonly verb: Giving
}

/** A verb by its tag or, in headlines that mislead the tagger ("China lent Zambia"), by its form. */
const isVerb = (token: Token): boolean =>
  // "Given the size of its economy": a preposition by its relation.
  (token.pos === "VERB" && token.relation !== "case" && token.relation !== "mark") ||
  givingForms.has(token.lower) ||
  (token.pos === "AUX" && token.lemma === "have" && token.relation !== "aux")

/** "hand" of "hand over": the verbs that a particle or a noun makes one of giving. */
const phrasalVerbs: ReadonlySet<string> = new Set(
  [...givingVerbs.keys()].flatMap((whole) => /^(?<verb>\S+) /u.exec(whole)?.groups?.["verb"] ?? []),
)

/** "handed over 14 tanks": a verb and particle of the lexicon, whatever the parse makes of "over". */
function phrasal({ tokens }: Sentence, token: Token): string | undefined {
  if (!phrasalVerbs.has(token.lemma)) return undefined
  if (token.lemma === "make") return isMadeAvailable(tokens, token) ? "make available" : undefined
  const whole = `${token.lemma} ${tokens[token.index + 1]?.lower}`
  return givingVerbs.has(whole) ? whole : undefined
}

/** How far behind the verb the end of "made $5 million of its reserves available" may stand. */
const longestOffer = 12

/** "has made available $3 million", "made $5 million available" */
function isMadeAvailable(tokens: readonly Token[], { index }: Token): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + longestOffer); at++) {
    const token = tokens[at]
    if (token?.lower === "available") return true
    if (token === undefined || token.pos === "VERB" || token.text === ",") return false
  }
  return false
}

const givingOf = ({ sentence, head, lemma }: Clause): Giving | undefined =>
  // "make available" before "make"
  givingVerbs.get(phrasal(sentence, head) ?? "") ??
  givingVerbs.get(lemma) ??
  givingVerbs.get(head.lemma) ??
  givingVerbs.get(givingForms.get(head.lower) ?? headlineForms.get(head.lower) ?? "")

/** "was lent": a participle that the tagger takes for an adjective is still a passive. */
function givingClause(sentence: Sentence, token: Token): Clause {
  const clause = clauseOf(sentence, token)
  const isState = token.pos === "ADJ" && givingForms.has(token.lower)
  // "30 million zloty donated by a bank": whoever did it stands behind "by".
  const isDone = token.tag === "VBN" && clause.auxiliaries.length === 0
  const by = isDone ? dependent(sentence, token, "obl:agent") : undefined
  if (by) return { ...clause, passive: true, agent: by }
  return isState && dependent(sentence, token, "cop") ? { ...clause, passive: true } : clause
}

/** Why the words above a token tell of no giving: "asked", "cost". */
export interface Barred {
  readonly barredBy: Token
}

/** "China grants $5 million": a verb that the tagger takes for a noun, between a name and the sum. */
export function headlineVerb(
  sentence: Sentence,
  at: Stretch,
  actors: readonly Span[] = [],
): Governor | undefined {
  const { tokens } = sentence
  let place = at.first - 1
  while (tokens[place]?.pos === "DET" || tokens[place]?.pos === "ADJ") place--
  const token = tokens[place]
  const before = tokens[place - 1]
  if (token === undefined || !headlineForms.has(token.lower)) return undefined
  if (before === undefined) return undefined
  // "Netherlands pledges": the tagger takes the first word of a headline for a verb.
  const isName = actors.some(({ end }) => end === before.end)
  if (!isName && before.pos !== "PROPN" && before.pos !== "NOUN") return undefined
  const clause = givingClause(sentence, token)
  const verb = givingOf(clause)
  return verb && { clause, verb }
}

/**
 * The clause of giving that a token stands in: up the tree through nouns, verbs of measure and
 * reduced clauses; undefined where the way up meets none. `aid` says whether the words around
 * already tell of help, which verbs like "announce" and "sign" need.
 */
export function governorOf(
  sentence: Sentence,
  token: Token,
  { first, last }: Stretch,
  aid: boolean,
): Governor | Barred | undefined {
  let at = headOf(sentence, token)
  for (let steps = 0; at !== undefined && steps < 10; steps++) {
    if (isVerb(at)) {
      if (askingVerbs.has(at.lemma) && !isParticiple(sentence, at)) return { barredBy: at }
      const clause = givingClause(sentence, at)
      // "a total of $5 million to support schools": the sum does not support anybody.
      const isSubject = isBetween(clause.subject, first, last) && !clause.passive
      const verb = givingOf(clause)
      if (isSubject && !verb?.flows && !measureVerbs.has(at.lemma)) return undefined
      if (verb && tellsEnough(clause, verb, aid, last))
        return askedFor(at, sentence) ?? { clause, verb }
      if (!measureVerbs.has(at.lemma) && !isReduced(at)) return undefined
    }
    at = headOf(sentence, at)
  }
  return undefined
}

/** "asked Congress to approve $24 billion": what is asked for is not given yet. */
function askedFor(verb: Token, sentence: Sentence): Barred | undefined {
  const above =
    verb.relation === "xcomp" || verb.relation === "ccomp" ? headOf(sentence, verb) : undefined
  return above && asks.has(above.lemma) ? { barredBy: above } : undefined
}

const asks = new Set(["ask", "request", "urge", "call", "demand", "beg", "petition", "lobby"])

const finite = new Set(["VBD", "VBZ", "VBP"])

const isBetween = (token: Token | undefined, first: number, last: number): boolean =>
  token !== undefined && first <= token.index && token.index <= last

/** "equipment not needed at home", but not "has needed": a participle that only describes. */
const isParticiple = ({ tokens }: Sentence, { tag, index }: Token): boolean =>
  tag === "VBN" &&
  !tokens.slice(Math.max(0, index - 3), index).some(({ lemma }) => lemma === "have")

/** "to help Ukraine", "aimed at", "including": a clause that hangs on another without a subject. */
const isReduced = (token: Token): boolean =>
  token.relation === "xcomp" ||
  token.relation === "acl" ||
  token.relation === "advcl" ||
  token.relation === "case"

/**
 * Where the tree says nothing, the nearest verb of giving: before the sum ("gave …"), or a passive
 * after it ("… was given").
 */
export function nearestGiving(
  sentence: Sentence,
  at: Stretch,
  aid: boolean,
): Governor | Barred | undefined {
  const helps = (from: number, to: number) =>
    tellsOfAid(wordsAt(sentence, { first: from + 1, last: to - 1 }))
  for (let index = at.first - 1, passed = 0; index >= 0 && passed < 3; index--) {
    const token = sentence.tokens[index]
    if (token === undefined || token.lower === ";") break
    if (!isVerb(token)) continue
    if (askingVerbs.has(token.lemma) && !isParticiple(sentence, token)) return { barredBy: token }
    const clause = givingClause(sentence, token)
    const verb = givingOf(clause)
    if (verb && (verb.light !== true || aid || givesHelp(clause) || helps(index, at.first))) {
      return { clause, verb }
    }
    // "pledged no help, and exports fell by $20 million": another verb has the sum.
    // Of "€1 million reflect aid and €2 million is allocated for arms" it has the first.
    if (finite.has(token.tag) && !verb && !measureVerbs.has(token.lemma)) break
    passed++
  }
  for (let index = at.last + 1; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined || token.lower === "," || token.lower === ";") break
    if (!isVerb(token)) continue
    const clause = givingClause(sentence, token)
    const verb = givingOf(clause)
    return verb && clause.passive ? { clause, verb } : undefined
  }
  return undefined
}

/** The lemma of a verb of giving, with its particle: "hand over". */
const lemmaOf = (sentence: Sentence, token: Token): string | undefined =>
  givingVerbs.has(token.lemma)
    ? token.lemma
    : (phrasal(sentence, token) ?? givingForms.get(token.lower))

/**
 * Every clause of a sentence whose verb can give things or announce help, where no sum shows the
 * way. Verbs such as "have" and "include" are everywhere and say nothing without a sum.
 */
export function* clausesOfGiving(sentence: Sentence): Generator<Governor> {
  for (const token of sentence.tokens) {
    const lemma = lemmaOf(sentence, token)
    if (lemma === undefined || !isVerb(token)) continue
    if (givingVerbs.get(lemma)?.thing !== true && !decidingVerbs.has(lemma)) continue
    const clause = givingClause(sentence, token)
    const verb = givingOf(clause)
    if (verb) yield { clause, verb }
  }
}
