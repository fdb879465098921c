import type { Reading } from "../../src/index.ts"
import type { Entry } from "../../src/model/entry.ts"
import type { Span } from "../../src/model/span.ts"

const country = "P-0000000001"
const body = "P-0000000002"

const amountOf = (words: string, span: Span) =>
  ({ span, value: "5000000.25", bound: "~", currency: "EUR", rule: words }) as const

/** What every entry tells, with the words wherever there are words. */
function baseOf(words: string, span: Span) {
  const on = {
    value: { start: "2024-03-15", end: "2024-03-15", value: "2024-03-15" },
    known: "assumed",
    by: words,
  } as const
  return {
    span,
    sentence: { start: 0, end: span.end },
    rule: words,
    via: [{ party: country, cue: span, speech: "said", on }],
    on,
    at: { name: words, span, country: "NO" },
    modality: "asserted",
    confidence: "high",
  } as const
}

/** A framework contract and a delivered part of it. */
function commitmentsOf(words: string, span: Span): readonly Entry[] {
  const amount = amountOf(words, span)
  const both = {
    ...baseOf(words, span),
    kind: "commitment",
    provider: country,
    recipient: body,
    amount,
  } as const
  return [
    {
      ...both,
      id: "C-0000000001",
      instrument: "framework contract",
      stage: "contracted",
      alsoStated: [],
      supplies: [span],
    },
    {
      ...both,
      id: "C-0000000002",
      instrument: words,
      stage: "delivered",
      alsoStated: [amount],
      supplies: [],
      partOf: "C-0000000001",
    },
  ]
}

/** One entry of every other kind. */
function othersOf(words: string, span: Span): readonly Entry[] {
  const base = baseOf(words, span)
  const quantity = {
    span,
    low: "-1",
    high: "2.50",
    bound: ">",
    unit: words,
    vague: words,
    rule: words,
  } as const
  return [
    {
      ...base,
      id: "S-0000000001",
      kind: "statement",
      speaker: country,
      content: [span],
      form: "direct",
      speech: "said",
      to: [body],
      beside: [],
      occasion: span,
    },
    {
      ...base,
      id: "M-0000000001",
      kind: "meeting",
      parties: [country, body],
      form: "call",
      topics: [span],
    },
    { ...base, id: "E-0000000001", kind: "event", code: "AID", source: country, target: body },
    { ...base, id: "F-0000000002", kind: "figure", quantity, of: span },
  ]
}

/** A reading that has the words in every field for words, and an entry of each kind over them. */
export function readingOf(words: string): Reading {
  const text = `${words} ${words}`
  const span = { start: words.length + 1, end: text.length }
  return {
    report: {
      id: "R-0000000001",
      title: words,
      url: words,
      outlet: words,
      published: "2024-03-15",
      language: "en",
      by: [words],
      text,
    },
    parties: [
      {
        id: country,
        name: words,
        kind: "country",
        office: words,
        country: "DE",
        mentions: [span],
      },
      { id: body, name: `${words} 2`, kind: "body", of: country, mentions: [] },
    ],
    dates: [],
    quantities: [amountOf(words, span)],
    entries: [...othersOf(words, span), ...commitmentsOf(words, span)],
    findings: [
      {
        id: "F-0000000001",
        check: "conversion",
        entries: ["C-0000000001"],
        spans: [span],
        says: words,
        severity: "contradiction",
        stated: words,
        expected: words,
      },
    ],
  }
}
