import type { Root } from "../../lexicon/plover/roots.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"

/** An act read from a clause: its root, who does it and to whom. */
export interface Act {
  readonly root: Root
  readonly source: Token | undefined
  readonly target: Token | undefined
}

/** A way in which a clause tells an act. The first rule that reads a clause wins. */
export interface EventRule extends Rule {
  readonly read: (clause: Clause) => Act | undefined
}
