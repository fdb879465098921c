import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { headOf } from "../../parse/tree.ts"
import type { Mention } from "../draft.ts"

/** A mention that a later pronoun may point back at. */
export interface Told {
  readonly mention: Mention
  readonly party: Party
  /** Is it the subject of a clause? Subjects are spoken of further. */
  readonly subject: boolean
  /** The verb or noun that it hangs on. */
  readonly above: number
  /** The quotation it stands in; 0 outside. */
  readonly quotation: number
}

/** How many sentences back a pronoun reaches. */
export const reach = 4

export const isSubject = (token: Token | undefined): boolean =>
  token?.relation === "nsubj" ||
  token?.relation === "nsubj:pass" ||
  token?.relation === "nsubj:outer"

/** Is the token a subject, or joined to one: Shapps of "Umerov and Shapps said"? */
export function standsAsSubject(sentence: Sentence, token: Token | undefined): boolean {
  if (token === undefined) return false
  if (isSubject(token)) return true
  return (
    (token.relation === "conj" || token.relation === "appos" || token.relation === "flat") &&
    isSubject(headOf(sentence, token))
  )
}

/** Weighs who is most in mind: subjects thrice, each sentence back half. Parties that `fits` refuses stay out. */
export function weighed(
  told: readonly Told[],
  sentence: number,
  fits: (told: Told) => number,
): readonly { readonly party: Party; readonly weight: number }[] {
  const weights = new Map<Party, number>()
  for (let at = told.length - 1; at >= 0; at--) {
    const each = told[at]
    if (each === undefined) break
    const back = sentence - each.mention.sentence
    if (back > reach) break
    const fit = fits(each)
    if (fit === 0) continue
    const weight = fit * (each.subject ? 3 : 1) * 0.5 ** back
    weights.set(each.party, (weights.get(each.party) ?? 0) + weight)
  }
  return [...weights]
    .map(([party, weight]) => ({ party, weight }))
    .sort((a, b) => b.weight - a.weight)
}

/** The one most in mind, unless another comes close. */
export function clearest(
  all: readonly { readonly party: Party; readonly weight: number }[],
  margin: number,
): Party | undefined {
  const [best, second] = all
  if (best === undefined) return undefined
  return second === undefined || best.weight >= margin * second.weight ? best.party : undefined
}
