import { entryShape } from "./reading-shape.ts"
import {
  byWord,
  decimal,
  type Fields,
  id,
  listOf,
  object,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
  time,
} from "./shape.ts"

const party = optional(orNull(text))

const correction = object({
  speaker: party,
  provider: party,
  recipient: party,
  source: party,
  target: party,
  parties: optional(listOf(text)),
  amount: optional(orNull(object({ value: decimal, currency: text }))),
  instrument: optional(text),
  stage: optional(text),
  code: optional(text),
  form: optional(text),
  modality: optional(text),
  on: optional(text),
})

const act = (name: string, fields: Fields = {}): Shape =>
  object({ id, by: text, at: time, reason: text, act: oneOf(name), target: text, ...fields })

/** A decision by its act, as `src/model/decision.ts` has them. */
export const decisionShape: Shape = byWord("act", {
  judge: act("judge", { right: text, verdict: oneOf("same", "different", "unsure") }),
  accept: act("accept"),
  reject: act("reject"),
  correct: act("correct", { set: correction }),
  add: act("add", { report: text, entry: entryShape }),
  dismiss: act("dismiss"),
  uphold: act("uphold"),
  undo: act("undo"),
})
