import { buyerWords } from "../../lexicon/giving-turns.ts"
import { contractInstruments } from "../../lexicon/instruments.ts"
import type { Draft } from "../draft.ts"
import { actingFor, actorsIn, partyOf } from "./actor.ts"
import { prepositionBefore } from "./preposition.ts"
import type { Scene } from "./promised.ts"
import type { Role } from "./provider.ts"

/** Who pays and who supplies. */
interface Sides {
  readonly provider: Role | undefined
  readonly recipient: Role | undefined
}

/**
 * The two sides of a contract or an order: whoever buys provides the money, whoever supplies gets
 * it, though the news tells it from either side ("Nordhavn signed a contract with the navy").
 */
export function sidesOf(scene: Scene, instrument: string | undefined, sides: Sides): Sides {
  const { draft, governor } = scene
  const { provider, recipient } = sides
  if (governor?.verb.takes || !isPaper(scene, instrument)) return sides
  const other = recipient ?? firmIn(scene, provider)
  if (provider && other && !isBuyer(draft, provider) && isBuyer(draft, other)) {
    return { provider: other, recipient: provider }
  }
  return { provider, recipient: other }
}

const isPaper = ({ governor }: Scene, instrument: string | undefined): boolean =>
  contractInstruments.has(instrument ?? "") || governor?.verb.past === "ordered"

/** "with the Danish company Nordhavn", "from Rheinmetall": the body, not the people it is of. */
function firmIn({ draft, index, sentence, governor }: Scene, buyer: Role | undefined) {
  const first = governor?.clause.head.index ?? 0
  const firms = actorsIn(draft, index).flatMap((mention): readonly Role[] => {
    const party = mention.head > first ? actingFor(draft, mention.party) : null
    if (
      party === null ||
      party === buyer?.party ||
      buyer?.together?.some((each) => each.party === party)
    )
      return []
    // "Denmark's Nordhavn Systems"
    if (sentence.tokens[mention.head + 1]?.tag === "POS") return []
    const preposition = prepositionBefore(sentence, mention)
    return preposition === "with" || preposition === "from" ? [{ party, mention }] : []
  })
  return firms.find(({ party }) => partyOf(draft, party)?.kind === "body") ?? firms[0]
}

/** A country, a ministry, an army: who buys when the other side is a firm. */
function isBuyer(draft: Draft, { party }: Role): boolean {
  const { kind, name = "" } = partyOf(draft, party) ?? {}
  return (
    kind === "country" ||
    name
      .toLowerCase()
      .split(/[\s’']/u)
      .some((word) => buyerWords.has(word))
  )
}
