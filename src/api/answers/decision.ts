import * as z from "zod"
import type { Act, Correction, Decision } from "../../model/decision.ts"
import type { Entry } from "../../model/entry.ts"
import { maybe, modelShape, shape, time, word, words } from "./shape.ts"

const correction: z.ZodType<Correction> = z.strictObject({
  speaker: word.nullable().exactOptional(),
  provider: word.nullable().exactOptional(),
  recipient: word.nullable().exactOptional(),
  source: word.nullable().exactOptional(),
  target: word.nullable().exactOptional(),
  parties: words.exactOptional(),
  amount: z.strictObject({ value: word, currency: word }).nullable().exactOptional(),
  instrument: maybe,
  stage: maybe,
  code: maybe,
  form: maybe,
  modality: maybe,
  on: maybe,
})

const verdict = z.enum(["same", "different", "unsure"])

const plainActs = ["accept", "reject", "dismiss", "uphold", "undo"] as const

/** The acts of a person, each with these fields besides its own. */
const actsWith = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  z.discriminatedUnion("act", [
    z.strictObject({ ...fields, act: z.enum(plainActs), target: word }),
    z.strictObject({ ...fields, act: z.literal("judge"), target: word, right: word, verdict }),
    z.strictObject({ ...fields, act: z.literal("correct"), target: word, set: correction }),
    z.strictObject({
      ...fields,
      act: z.literal("add"),
      target: word,
      report: word,
      entry: modelShape<Entry>("Entry"),
    }),
  ])

export const act: z.ZodType<Act> = actsWith({})

export const decision = shape<Decision>(
  "Decision",
  actsWith({ id: word, by: word, at: time, reason: z.string() }) as unknown as z.ZodType<Decision>,
)
