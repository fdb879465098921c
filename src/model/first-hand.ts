import type { Statement } from "./entry.ts"

/** Rules by which a text has somebody speak for himself: a transcript, an interview, a letter. */
const speaking: ReadonlySet<string> = new Set([
  "statement/labelled-turn",
  "statement/interview-turn",
  "statement/own-words",
])

/** Does the text itself speak here, and quotes nobody? */
export const isFirstHand = ({ rule }: Pick<Statement, "rule">): boolean => speaking.has(rule)
