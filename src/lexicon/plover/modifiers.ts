import { wordSet } from "../lexicon.ts"

/** Words that make a "strike" an attack and no walkout. */
export const warlike = wordSet(
  "air missile drone military rocket retaliatory bomb artillery precision nuclear aerial pre-emptive",
  "preemptive deadly night ground cross-border surgical targeted cruise warplane",
)

/** Words that make "troops", "force", "mission" one that keeps the peace. */
export const peaceful = wordSet(
  "peacekeeping peace-keeping peace humanitarian medical observer monitoring stabilization relief rescue",
)

/** "game", "exercise" and "drill" with these are drills. */
export const martial = wordSet("war military naval joint")

/** What a "state" is of when it is declared: "a state of emergency". */
export const statesOf = wordSet("emergency siege alert war exception")

/** Nouns that only measure what they are of: "a series of attacks". */
export const measures = wordSet(
  "series number wave string spate round kind sort type set lot group dozen hundred thousand million",
  "billion ton tonne amount campaign act piece shipment batch package plane plane-load convoy part range",
  "level bid form couple handful barrage one all some most half several team use prospect text draft measure effort attempt",
)

/** Nouns for who does an act habitually: "the largest donor". */
export const doers = {
  AID: wordSet("donor contributor supplier provider lender benefactor funder rescuer"),
  SUPPORT: wordSet("supporter backer ally champion defender"),
  ACCUSE: wordSet("critic accuser guilty responsible culprit liar blame"),
  ASSAULT: wordSet("attacker killer invader assassin"),
} as const
