import { buyerWords } from "../../lexicon/giving-turns.ts"
import { contractInstruments } from "../../lexicon/instruments.ts"
import type { Draft } from "../draft.ts"
import { actingFor, actorsIn, partyOf } from "./actor.ts"
import { prepositionBefore } from "./preposition.ts"
import type { Scene } from "./promised.ts"
import type { Role } from "./provider.ts"

/** Who pays and who supplies. */
export interface Sides {
  readonly provider: Role | undefined
  readonly recipient: Role | undefined
}

/** What the sides are found in. */
export type SideScene = Pick<Scene, "draft" | "index" | "sentence" | "governor">

/**
 * The two sides of a contract or an order: whoever buys provides the money, whoever supplies gets
 * it, though the news tells it from either side ("Nordhavn signed a contract with the navy").
 */
export function sidesOf(scene: SideScene, instrument: string | undefined, sides: Sides): Sides {
  const { draft, governor } = scene
  const { provider, recipient } = sides
  if (!isPaper(scene, instrument)) return sides
  if (governor?.verb.takes) {
    return { provider: provider ?? buyerIn(scene, recipient), recipient }
  }
  const pair = recipient === undefined ? bothIn(draft, provider) : undefined
  if (pair) return pair
  const other = recipient ?? firmIn(scene, provider)
  if (provider && other && !isBuyer(draft, provider) && isBuyer(draft, other)) {
    return { provider: other, recipient: provider }
  }
  return { provider, recipient: other }
}

const isPaper = ({ governor }: SideScene, instrument: string | undefined): boolean =>
  contractInstruments.has(instrument ?? "") || governor?.verb.past === "ordered"

/** "Nordhavn and the navy signed": of two who sign together one buys. */
function bothIn(draft: Draft, role: Role | undefined): Sides | undefined {
  const [other, more] = role?.together ?? []
  if (role === undefined || other === undefined || more !== undefined) return undefined
  const { together: _, ...one } = role
  if (isBuyer(draft, one) === isBuyer(draft, other)) return undefined
  return isBuyer(draft, one)
    ? { provider: one, recipient: other }
    : { provider: other, recipient: one }
}

/** The other side after the verb, by the preposition before it: the body, not the people it is of. */
function others(
  { draft, index, sentence, governor }: SideScene,
  known: Role | undefined,
  prepositions: ReadonlySet<string>,
): readonly Role[] {
  const first = governor?.clause.head.index ?? 0
  return actorsIn(draft, index).flatMap((mention): readonly Role[] => {
    const party = mention.head > first ? actingFor(draft, mention.party) : null
    if (
      party === null ||
      party === known?.party ||
      known?.together?.some((each) => each.party === party)
    )
      return []
    // "with the Danish firm Nordhavn": the firm's people sign nothing.
    if (sentence.tokens[mention.head]?.pos === "ADJ") return []
    // "Denmark's Nordhavn Systems"
    if (sentence.tokens[mention.head + 1]?.tag === "POS") return []
    const preposition = prepositionBefore(sentence, mention)
    return preposition !== undefined && prepositions.has(preposition) ? [{ party, mention }] : []
  })
}

const opposite = new Set(["with", "from"])

/** "with the Danish company Nordhavn", "from Rheinmetall": the firm. */
export function firmIn(scene: SideScene, buyer: Role | undefined): Role | undefined {
  const firms = others(scene, buyer, opposite)
  return firms.find(({ party }) => partyOf(scene.draft, party)?.kind === "body") ?? firms[0]
}

const ofBuyers = new Set(["with", "from", "by"])
const forBuyers = new Set(["for"])

/** "an order … under an agreement with the Defence Ministry", "a contract … for the navy". */
export function buyerIn(scene: SideScene, supplier: Role | undefined): Role | undefined {
  const { draft } = scene
  const near = others(scene, supplier, ofBuyers)
  // "for Ukraine" may be where the goods go; a ministry or an army is who orders them.
  const buying = others(scene, supplier, forBuyers).find(
    (role) => partyOf(draft, role.party)?.kind === "body" && isBuyer(draft, role),
  )
  return near.find((role) => isBuyer(draft, role)) ?? buying ?? near[0]
}

/** A country, a ministry, an army: who buys when the other side is a firm. */
export function isBuyer(draft: Draft, { party }: { readonly party: string }): boolean {
  const { kind, name = "" } = partyOf(draft, party) ?? {}
  return (
    kind === "country" ||
    name
      .toLowerCase()
      .split(/[\s’']/u)
      .some((word) => buyerWords.has(word))
  )
}
