import {
  byWord,
  day,
  decimal,
  type Fields,
  id,
  listOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  partialDay,
  type Shape,
  text,
  time,
} from "./shape.ts"

// The shapes of src/model, field by field; a test holds them against data/reading.schema.json.

const span = object({ start: number, end: number })
const period = object({ start: day, end: day, value: text })
const howKnown = oneOf("stated", "resolved", "assumed")

const known = (value: Shape): Shape => object({ value, known: howKnown, by: optional(text) })

const quantityFields: Fields = {
  span,
  value: optional(decimal),
  low: optional(decimal),
  high: optional(decimal),
  from: optional(decimal),
  bound: oneOf("=", ">", "<", "~"),
  unit: optional(text),
  currency: optional(text),
  currencyKnown: optional(known(text)),
  per: optional(text),
  vague: optional(text),
  restates: optional(span),
  rule: text,
}
const quantity = object(quantityFields)
const money = object({ ...quantityFields, currency: text })

const speech = oneOf(
  "said",
  "quoted",
  "reported",
  "announced",
  "asked",
  "denied",
  "demanded",
  "promised",
  "wrote",
)
const voice = object({ party: orNull(id), cue: span, speech, on: optional(known(period)) })

const base: Fields = {
  id,
  span,
  sentence: span,
  rule: text,
  via: listOf(voice),
  on: optional(known(period)),
  at: optional(object({ name: text, span, country: optional(text) })),
  modality: oneOf("asserted", "planned", "possible", "denied", "requested"),
  confidence: oneOf("high", "medium", "low"),
  decided: optional(
    object({ act: oneOf("accepted", "corrected", "added"), by: text, at: time, reason: text }),
  ),
}

const statement = object({
  ...base,
  kind: oneOf("statement"),
  speaker: orNull(id),
  speakerSpan: optional(span),
  content: listOf(span),
  form: oneOf("direct", "indirect", "mixed"),
  cue: optional(span),
  speech,
  to: listOf(id),
  beside: listOf(id),
  occasion: optional(span),
})

const meeting = object({
  ...base,
  kind: oneOf("meeting"),
  parties: listOf(id),
  form: oneOf("meeting", "visit", "call", "summit"),
  topics: listOf(span),
})

const commitment = object({
  ...base,
  kind: oneOf("commitment"),
  provider: orNull(id),
  together: optional(listOf(id)),
  recipient: orNull(id),
  instrument: optional(text),
  stage: oneOf("announced", "committed", "contracted", "ordered", "delivered", "cancelled"),
  amount: orNull(money),
  alsoStated: listOf(money),
  supplies: listOf(span),
  partOf: optional(id),
  period: optional(known(period)),
})

const event = object({
  ...base,
  kind: oneOf("event"),
  code: text,
  source: orNull(id),
  target: orNull(id),
})

const figure = object({ ...base, kind: oneOf("figure"), quantity, of: optional(span) })

const report = object({
  id,
  ref: optional(text),
  title: optional(text),
  url: optional(text),
  outlet: optional(text),
  published: optional(partialDay),
  day: optional(known(partialDay)),
  language: oneOf("en"),
  dateline: optional(
    object({ place: text, country: optional(text), on: optional(partialDay), span }),
  ),
  by: optional(listOf(text)),
  text,
})

const party = object({
  id,
  name: text,
  kind: oneOf("person", "body", "country", "outlet", "group"),
  office: optional(text),
  of: optional(id),
  country: optional(text),
  mentions: listOf(span),
})

const dateMention = object({
  span,
  type: oneOf("DATE", "TIME", "DURATION", "SET"),
  value: text,
  period: optional(period),
  known: howKnown,
  rule: text,
})

const finding = object({
  id,
  check: text,
  entries: listOf(id),
  spans: listOf(span),
  says: text,
  severity: oneOf("contradiction", "doubt", "note"),
  stated: optional(text),
  expected: optional(text),
})

/** An entry of any kind. */
export const entryShape: Shape = byWord("kind", { statement, meeting, commitment, event, figure })

/** Everything that a reading is made of. */
export const readingShape: Shape = object({
  report,
  parties: listOf(party),
  dates: listOf(dateMention),
  quantities: listOf(quantity),
  entries: listOf(entryShape),
  findings: listOf(finding),
})
