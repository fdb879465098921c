import { contractInstruments } from "../lexicon/instruments.ts"
import { branchWords, stateWords } from "../lexicon/state-words.ts"
import type { Commitment } from "../model/entry.ts"
import type { Compared, Verdict } from "../model/judgement.ts"
import { comparedRole, nameIn, sameOf } from "./compare-parties.ts"
import { fold } from "./fold.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

type SameParty = (formA: string, formB: string) => Verdict

const provider = { same: 1.5, different: -3 } as const
const recipient = { same: 1.2, different: -2 } as const

/** Who gives and who gets, as features: the state behind its ministries and forces counts as they do. */
export function comparedSides(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  sameParty: SameParty,
): readonly Compared[] {
  const [left, right] = [a.entry, b.entry]
  const straight = [
    ...comparedSide("provider", [a, left.provider], [b, right.provider], sameParty, provider),
    ...comparedSide("recipient", [a, left.recipient], [b, right.recipient], sameParty, recipient),
  ]
  if (!straight.some(({ weight }) => weight < 0) || !isPaper(left) || !isPaper(right))
    return straight
  // "Nordhavn signed a contract with the navy": told the other way round.
  const crossed = [
    ...comparedSide("provider", [a, left.provider], [b, right.recipient], sameParty, provider),
    ...comparedSide("recipient", [a, left.recipient], [b, right.provider], sameParty, recipient),
  ]
  const isCrossed = crossed.length === 2 && crossed.every(({ weight }) => weight > 0.5)
  return isCrossed ? crossed : straight
}

const isPaper = ({ instrument, stage }: Commitment): boolean =>
  contractInstruments.has(instrument ?? "") || stage === "ordered" || stage === "contracted"

function comparedSide(
  role: string,
  [a, idA]: readonly [Subject, string | null],
  [b, idB]: readonly [Subject, string | null],
  sameParty: SameParty,
  weights: { readonly same: number; readonly different: number },
): readonly Compared[] {
  const [one, other] = [stateOf(a, idA), stateOf(b, idB)]
  const isOneState = one !== undefined && one === other
  if (!isOneState || sameOf(a, idA, b, idB, sameParty) === "same")
    return comparedRole(role, [a, idA], [b, idB], sameParty, weights)
  const [left, right] = [nameIn(a, idA), nameIn(b, idB)]
  // A government acts for its country; a ministry may be one of several that do.
  const share = isGoverned(left, right) ? 1 : isApart(left, right) ? 1 / 3 : 2 / 3
  const weight = weights.same * share
  return [compared(`${role}, of one state`, left, right, weight)]
}

const isGoverned = (...names: readonly string[]): boolean =>
  names.some((name) => /\b(?:government|state)$/u.test(fold(name)))

/** The army and the navy buy each for itself; the ministry may for both. */
function isApart(a: string, b: string): boolean {
  const [one, other] = [branchOf(a), branchOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

const branchOf = (name: string): string | undefined =>
  fold(name)
    .split(" ")
    .find((word) => branchWords.has(word))

/** The country for which a party buys or gives: its own, or that of the ministry or army it is. */
export function stateOf({ party }: Subject, id: string | null): string | undefined {
  const found = id === null ? undefined : party(id)
  if (found === undefined || found.country === undefined) return undefined
  if (found.kind === "country") return found.country
  const isState =
    found.kind === "body" &&
    fold(found.name)
      .split(" ")
      .some((word) => stateWords.has(word))
  return isState ? found.country : undefined
}
