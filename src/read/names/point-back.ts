import { officeHeads } from "../../lexicon/offices.ts"
import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { dependents, headOf } from "../../parse/tree.ts"
import type { Sex } from "./sexes.ts"
import { clearest, isSubject, type Told, weighed } from "./stage-memory.ts"

/** Where a pronoun or nominal stands, and what has been told before it. */
export interface Pointing {
  readonly sentences: readonly Sentence[]
  readonly sentence: number
  readonly token: Token
  readonly quotation: number
  readonly told: readonly Told[]
  readonly sexes: Map<string, Sex>
}

/** Words in quotation marks are another's: they point back inside them, the report's own outside. */
const sameVoice = ({ quotation }: Pointing, told: Told): boolean => told.quotation === quotation

/** "He met him": object and subject of one verb are two persons. */
function clashes({ sentence, token }: Pointing, told: Told): boolean {
  if (told.mention.sentence !== sentence) return false
  const own = token.relation === "obj" || token.relation === "iobj" || token.relation === "obl"
  return own && told.subject && told.above === token.head && !token.lower.endsWith("self")
}

/** Whom "he" or "she" points at; undefined where two men are as near. */
export function personPointedAt(pointing: Pointing, sex: Sex): Party | undefined {
  const { sexes, sentence } = pointing
  const above = subjectAbove(pointing)
  if (above !== undefined && isUnnamedHolder(pointing, above)) return undefined
  const all = weighed(pointing.told, sentence, (told) => {
    if (told.party.kind !== "person" || !sameVoice(pointing, told) || clashes(pointing, told))
      return 0
    const known = sexes.get(told.party.id)
    if (known !== undefined && known !== sex) return 0
    // "His father said he would": the speaker of the clause above comes first.
    const isAbove = told.mention.sentence === sentence && told.mention.head === above?.index
    return (known === undefined ? 0.6 : 1) * (isAbove ? 2 : 1)
  })
  const party = clearest(all, 1.2)
  if (party !== undefined && !sexes.has(party.id)) sexes.set(party.id, sex)
  return party
}

/** "The President asked what he …": somebody in office whom the report has not named. */
const isUnnamedHolder = (
  { told, sentence, sentences }: Pointing,
  { index, lower }: Token,
): boolean =>
  officeHeads.has(lower) &&
  sentences[sentence]?.tokens[index - 1]?.lower === "the" &&
  !told.some(({ mention }) => mention.sentence === sentence && mention.head === index)

/** What "it" points at: the subject of its own sentence or of the one before, if that is a body or country. */
export function bodyPointedAt(pointing: Pointing): Party | undefined {
  const { token } = pointing
  if (token.relation === "expl") return undefined
  const fits = (told: Told): boolean =>
    (told.party.kind === "body" || told.party.kind === "country" || told.party.kind === "outlet") &&
    sameVoice(pointing, told)
  const above = subjectAbove(pointing)
  if (above !== undefined) {
    const found = pointing.told.findLast(
      ({ mention }) => mention.sentence === pointing.sentence && mention.head === above.index,
    )
    return found !== undefined && fits(found) ? found.party : undefined
  }
  const last = lastSubject(pointing)
  return last !== undefined && fits(last) ? last.party : undefined
}

/** The nearest subject before the word in its own sentence: that of its clause or of one above. */
function subjectAbove({ sentences, sentence, token }: Pointing): Token | undefined {
  const tree = sentences[sentence]
  if (tree === undefined) return undefined
  let at = headOf(tree, token)
  for (let steps = 0; at !== undefined && steps < 12; steps++) {
    const subject = dependents(tree, at).find(
      (child) => isSubject(child) && child.index < token.index,
    )
    if (subject !== undefined && subject.index !== token.index) return subject
    at = headOf(tree, at)
  }
  return undefined
}

/** The mention that is the main subject of the sentence before; none where something else is. */
function lastSubject({ sentences, sentence, told }: Pointing): Told | undefined {
  const before = sentences[sentence - 1]
  const root = before?.tokens.find(({ head }) => head === -1)
  if (before === undefined || root === undefined) return undefined
  const subject = dependents(before, root).find(isSubject)
  if (subject === undefined) return undefined
  return told.findLast(
    ({ mention }) => mention.sentence === sentence - 1 && mention.head === subject.index,
  )
}

/** Whom "they" points at: a group, if it is the one in mind. */
export function groupPointedAt(pointing: Pointing): Party | undefined {
  const all = weighed(pointing.told, pointing.sentence, (told) =>
    told.party.kind === "group" &&
    sameVoice(pointing, told) &&
    pointing.sentence - told.mention.sentence <= 1
      ? 1
      : 0,
  )
  return clearest(all, 1.5)
}
