import type { Sentence, Token } from "./sentence.ts"
import { caseOf, dependent, dependents, headOf } from "./tree.ts"

/** A phrase that a preposition ties to the predicate: "to Ukraine", "in Kyiv". */
export interface Oblique {
  readonly preposition: string
  readonly head: Token
}

/** A predicate with its arguments: who (subject) does what (head) to whom (object). */
export interface Clause {
  readonly sentence: Sentence
  /** The verb, or the noun or adjective of a copular clause. */
  readonly head: Token
  /** Lemma of the predicate with its particle: "carry out". */
  readonly lemma: string
  readonly passive: boolean
  /** The logical or shared subject too: of "promised to send", "send" has the subject of "promised". */
  readonly subject: Token | undefined
  /** Is the subject the clause's own, or taken over from the clause it hangs on? */
  readonly subjectShared: boolean
  readonly object: Token | undefined
  readonly indirectObject: Token | undefined
  /** The doer of a passive: "by the minister". */
  readonly agent: Token | undefined
  readonly obliques: readonly Oblique[]
  /** Head of the clause that is said, thought, asked: ccomp or, where the parse says so, parataxis. */
  readonly complement: Token | undefined
  /** Head of the clause without a subject of its own: "to send" of "promised to send". */
  readonly openComplement: Token | undefined
  /** "will", "would", "may", "could", "must", … in lower case. */
  readonly modal: string | undefined
  readonly negated: boolean
  /** The words before the verb that make its tense and voice. */
  readonly auxiliaries: readonly Token[]
}

const clauseRelations = new Set([
  "root",
  "conj",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "parataxis",
  "csubj",
  "csubj:pass",
  "advcl:relcl",
])

const isPredicate = (sentence: Sentence, token: Token): boolean =>
  token.pos === "VERB" ||
  (token.pos === "AUX" &&
    token.relation !== "aux" &&
    token.relation !== "aux:pass" &&
    token.relation !== "cop") ||
  (clauseRelations.has(token.relation) &&
    dependent(sentence, token, "cop", "nsubj", "nsubj:pass") !== undefined)

const clauses = new WeakMap<Sentence, readonly Clause[]>()

/** Every clause of the sentence, in the order of their predicates. Made once for a sentence. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const known = clauses.get(sentence)
  if (known) return known
  const found: Clause[] = []
  for (const token of sentence.tokens) {
    if (isPredicate(sentence, token)) found.push(clauseOf(sentence, token))
  }
  clauses.set(sentence, found)
  return found
}

/** The clause whose predicate is this token. */
export function clauseOf(sentence: Sentence, head: Token): Clause {
  const below = dependents(sentence, head)
  const find = (...relations: readonly string[]) =>
    below.find((child) => relations.includes(child.relation))
  const particle = find("compound:prt")
  const stated = find("nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer")
  const own = isRelative(head, stated) ? undefined : stated
  const auxiliaries = below.filter(({ relation }) => relation === "aux" || relation === "aux:pass")
  const passive = isPassive(head, below)
  const obliques = below.filter(({ relation }) => relation === "obl" || relation === "obl:agent")
  return {
    sentence,
    head,
    lemma: particle === undefined ? head.lemma : `${head.lemma} ${particle.lower}`,
    passive,
    subject: own ?? sharedSubject(sentence, head),
    subjectShared: own === undefined,
    object: isRelative(head, find("obj") ?? find("obl:tmod"))
      ? described(sentence, head, find("obj"))
      : (find("obj") ?? objectOfPhrasal(below)),
    indirectObject: find("iobj"),
    agent:
      obliques.find(({ relation }) => relation === "obl:agent") ??
      (passive ? obliques.find((child) => caseOf(sentence, child) === "by") : undefined),
    obliques: obliques.map((child) => ({
      preposition: caseOf(sentence, child) ?? "",
      head: child,
    })),
    complement: find("ccomp"),
    openComplement: find("xcomp"),
    modal: auxiliaries.find(({ tag }) => tag === "MD")?.lower,
    negated: below.some(isNegation),
    auxiliaries,
  }
}

/**
 * Is the subject the one that is acted on? The tagger takes some verbs of the past for participles
 * ("Donors promised 2 billion euros"): what has an object, or stands with "has" alone, is active.
 */
function isPassive(head: Token, below: readonly Token[]): boolean {
  const has = (relation: string): boolean => below.some((child) => child.relation === relation)
  if (has("aux:pass")) return true
  if (has("nsubj:pass")) return !has("aux") && !has("obj")
  // "the weapons promised by …": a participle on a noun, with no subject of its own.
  return head.relation === "acl" && head.tag === "VBN" && (!has("obj") || has("obl:agent"))
}

/**
 * The noun that a relative clause acts on. "That" may stand for a time too, "the day that he came", and
 * is so read before some other nouns, "the weapons that France promised".
 */
function described(sentence: Sentence, head: Token, stated: Token | undefined): Token | undefined {
  const noun = headOf(sentence, head)
  return stated === undefined && times.test(noun?.lemma ?? "") ? undefined : noun
}

const times = /^(?:time|moment|hour|day|night|week(?:end)?|month|year|decade|way|reason)$/u

/** "called off the strike": a verb with a particle has an object where the parse sees a complement. */
function objectOfPhrasal(below: readonly Token[]): Token | undefined {
  const has = below.some(({ relation }) => relation === "compound:prt")
  return has ? below.find(({ relation, pos }) => relation === "xcomp" && pos === "NOUN") : undefined
}

/** "who", "which", "that" of a relative clause: they stand for the noun that it describes. */
const isRelative = (head: Token, token: Token | undefined): boolean =>
  head.relation === "acl:relcl" && (token?.tag === "WDT" || token?.tag === "WP")

const isNegation = (token: Token): boolean =>
  token.relation === "advmod" && /^(?:not|n't|n’t|never)$/u.test(token.lower)

/**
 * The subject a clause borrows: a joined verb's from the first, an open complement's, adverbial's
 * from the clause above, a relative clause's and participle's from the noun it describes.
 */
function sharedSubject(sentence: Sentence, token: Token, depth = 0): Token | undefined {
  const above = headOf(sentence, token)
  if (above === undefined || depth > 8) return undefined
  if (token.relation === "acl" && token.tag === "VB") {
    // "Norway announced plans to send tanks": not the plans send, who announced them does.
    const verb = headOf(sentence, above)
    return verb && (dependent(sentence, verb, "nsubj") ?? sharedSubject(sentence, verb, depth + 1))
  }
  if (token.relation === "acl" || token.relation === "acl:relcl") return above
  if (token.relation === "xcomp") {
    // "asked the allies to send": the object is who sends.
    const object = dependent(sentence, above, "obj", "iobj")
    if (object !== undefined) return object
  }
  if (token.relation === "xcomp" || token.relation === "conj" || token.relation === "advcl") {
    const own = dependent(sentence, above, "nsubj", "nsubj:pass")
    return own ?? sharedSubject(sentence, above, depth + 1)
  }
  return undefined
}
