import type {
  Base,
  Commitment,
  Entry,
  Event,
  Figure,
  Meeting,
  Statement,
} from "../src/model/entry.ts"
import { type Fields, type Plain, type Plainly, plainAmount } from "./plain.ts"

/** One entry in words. */
export const plainEntry = (entry: Entry, as: Plainly): Plain => ({
  kind: entry.kind,
  span: entry.span,
  rule: entry.rule,
  fields: { ...ownFields(entry, as), ...sharedFields(entry, as) },
})

const sharedFields = (entry: Base, as: Plainly): Fields => ({
  via: entry.via.map(({ party }) => as.name(party)).join(" > "),
  on: as.day(entry.on),
  at: entry.at?.name,
  modality: entry.modality,
  confidence: entry.confidence,
  rule: entry.rule,
  words: as.words(entry.span),
  id: entry.id,
})

function ownFields(entry: Entry, as: Plainly): Fields {
  switch (entry.kind) {
    case "statement":
      return statement(entry, as)
    case "meeting":
      return meeting(entry, as)
    case "commitment":
      return commitment(entry, as)
    case "event":
      return event(entry, as)
    case "figure":
      return figure(entry, as)
  }
}

const statement = (entry: Statement, as: Plainly): Fields => ({
  speaker: as.name(entry.speaker),
  content: entry.content.map(as.words).join(" | "),
  form: entry.form,
  speech: entry.speech,
  cue: entry.cue && as.words(entry.cue),
  to: as.names(entry.to),
  beside: as.names(entry.beside),
  occasion: entry.occasion && as.words(entry.occasion),
})

const meeting = (entry: Meeting, as: Plainly): Fields => ({
  parties: as.names(entry.parties),
  form: entry.form,
  topics: as.list(entry.topics),
})

const commitment = (entry: Commitment, as: Plainly): Fields => ({
  provider: as.name(entry.provider),
  together: as.names(entry.together ?? []),
  recipient: as.name(entry.recipient),
  amount: plainAmount(entry.amount),
  alsoStated: entry.alsoStated.map(plainAmount).join(", "),
  instrument: entry.instrument,
  stage: entry.stage,
  supplies: as.list(entry.supplies),
  period: as.day(entry.period),
  partOf: as.entry(entry.partOf),
})

const event = (entry: Event, as: Plainly): Fields => ({
  code: entry.code,
  source: as.name(entry.source),
  target: as.name(entry.target),
})

const figure = (entry: Figure, as: Plainly): Fields => ({
  quantity: plainAmount(entry.quantity),
  value: entry.quantity.value,
  bound: entry.quantity.bound,
  unit: entry.quantity.unit,
  of: entry.of && as.words(entry.of),
})
