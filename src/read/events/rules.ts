import { headOf } from "../../parse/tree.ts"
import { rootOf } from "./act.ts"
import { actorsOf } from "./actors.ts"
import type { EventRule } from "./rule.ts"

export const passive: EventRule = {
  id: "event/passive",
  reads: "An act done to somebody, told in the passive with its doer.",
  read(clause) {
    if (!clause.passive || clause.agent === undefined) return undefined
    const root = rootOf(clause)
    return root && { root, ...actorsOf(clause) }
  },
  examples: [
    [
      "{Alexei Petrov was arrested by Kenya} on Tuesday.",
      { code: "COERCE", source: "Kenya", target: "Alexei Petrov" },
    ],
    ["The bridge was painted by volunteers."],
  ],
}

export const active: EventRule = {
  id: "event/active",
  reads: "Somebody does something to somebody: accuses, attacks, thanks, sanctions them.",
  read(clause) {
    if (clause.passive || isPromiseOf(clause) || isParticiple(clause)) return undefined
    const root = rootOf(clause)
    return root && { root, ...actorsOf(clause) }
  },
  examples: [
    ["{Chile accused Peru} of spying.", { code: "ACCUSE", source: "Chile", target: "Peru" }],
    [
      "{Norway has imposed sanctions on Belarus} on Monday.",
      { code: "COERCE", source: "Norway", target: "Belarus" },
    ],
    ["Chile said the harvest was good."],
    ["Norway beat the drum for its salmon."],
    ["Asked whether Peru would join the pact, Petrov said it was too early."],
  ],
}

/** "agreed to send": the promise is told once, by the verb above. */
const isPromiseOf = ({ sentence, head }: Parameters<EventRule["read"]>[0]): boolean =>
  head.relation === "xcomp" && headOf(sentence, head)?.pos === "VERB"

/** "Asked about Peru, Petrov said": at the head of a sentence it is done to who comes behind it. */
const isParticiple = ({ head, subject }: Parameters<EventRule["read"]>[0]): boolean =>
  head.index === 0 && /^VB[DN]$/u.test(head.tag) && subject !== undefined

/** The ways of telling an act, in the order they are tried. */
export const rules: readonly EventRule[] = [passive, active]
