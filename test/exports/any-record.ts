import fc from "fast-check"
import type { RecordSource } from "../../src/export/record.ts"
import type { Reading } from "../../src/index.ts"
import type { Entry } from "../../src/model/entry.ts"
import type { Matter } from "../../src/model/matter.ts"
import { profileIdOf, recordOf } from "./record-of.ts"

/** Words that break out of what they are written into, and signs that no format likes. */
const hostile = fc.constantFrom(
  "</script><script>alert(1)</script>",
  "<!--",
  "]]>",
  "&lt;&#0;",
  "<img src=x onerror=alert(1)>",
  "\" onclick='alert(1)'",
  "=HYPERLINK(1)",
  "\u0000",
  "\u0008",
  "\u001b",
  "\u007f",
  "\u0085",
  "\ud83d",
  "\udc4d",
  "👩‍👩‍👧",
  "\ufffe",
  "\uffff",
  "\u202e",
  "\u2028",
  "\u200f",
  "\ufeff",
  "\r\n",
  "\n\n",
  "\t",
  "'",
  '"',
  ",",
  "\\",
  "javascript:alert(1)",
  "https://x.example/?a=1&b=<",
)

/** Hostile pieces and any characters, in any order. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 5 }), fc.constant("Oslo ")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""))

/** A record of one report that has the same words in every field that holds words. */
export const anyRecord: fc.Arbitrary<{ readonly record: RecordSource; readonly words: string }> =
  hostileWords.map((words) => ({
    words,
    record: recordOf([readingOf(words)], {
      matters: mattersOf(words),
      judgements: [judgementOf(words)],
      decisions: [
        {
          id: "D-0000000001",
          act: "dismiss",
          target: "F-0000000001",
          body: { words },
          reason: words,
          by: words,
          at: "2026-01-31T12:00:00.000Z",
        },
      ],
    }),
  }))

const judgementOf = (words: string) => ({
  id: "J-0000000001",
  about: "party" as const,
  left: "a",
  right: "b",
  verdict: "same" as const,
  score: 0.75,
  why: words,
  compared: [{ feature: words, left: words, right: words, weight: 1 }],
  by: words,
  at: "2026-01-31T12:00:00.000Z",
})

/** One entry of each kind over all the words, by and with parties of that name. */
function readingOf(words: string): Reading {
  const text = `${words} ${words}`
  const span = { start: words.length + 1, end: text.length }
  const on = {
    value: { start: "2024-03-15", end: "2024-03-15", value: "2024-03-15" },
    known: "assumed",
    by: words,
  } as const
  const base = {
    span,
    sentence: { start: 0, end: text.length },
    rule: words,
    via: [{ party: "P-0000000001", cue: span, speech: "said", on }],
    on,
    at: { name: words, span, country: "NO" },
    modality: "asserted",
    confidence: "high",
  } as const
  const amount = { span, value: "5000000.25", bound: "~", currency: "EUR", rule: words } as const
  const entries: readonly Entry[] = [
    {
      ...base,
      id: "S-0000000001",
      kind: "statement",
      speaker: "P-0000000001",
      content: [span],
      form: "direct",
      speech: "said",
      to: ["P-0000000002"],
      beside: [],
      occasion: span,
    },
    {
      ...base,
      id: "M-0000000001",
      kind: "meeting",
      parties: ["P-0000000001", "P-0000000002"],
      form: "call",
      topics: [span],
    },
    {
      ...base,
      id: "C-0000000001",
      kind: "commitment",
      provider: "P-0000000001",
      recipient: "P-0000000002",
      instrument: "framework contract",
      stage: "contracted",
      amount,
      alsoStated: [],
      supplies: [span],
    },
    {
      ...base,
      id: "C-0000000002",
      kind: "commitment",
      provider: "P-0000000001",
      recipient: "P-0000000002",
      instrument: words,
      stage: "delivered",
      amount,
      alsoStated: [amount],
      supplies: [],
      partOf: "C-0000000001",
    },
    {
      ...base,
      id: "E-0000000001",
      kind: "event",
      code: "AID",
      source: "P-0000000001",
      target: "P-0000000002",
    },
    {
      ...base,
      id: "F-0000000002",
      kind: "figure",
      quantity: {
        span,
        low: "-1",
        high: "2.50",
        bound: ">",
        unit: words,
        vague: words,
        rule: words,
      },
      of: span,
    },
  ]
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
        id: "P-0000000001",
        name: words,
        kind: "country",
        office: words,
        country: "DE",
        mentions: [span],
      },
      { id: "P-0000000002", name: `${words} 2`, kind: "body", of: "P-0000000001", mentions: [] },
    ],
    dates: [],
    quantities: [amount],
    entries,
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

function mattersOf(words: string): readonly Matter[] {
  const giver = profileIdOf("country", words)
  const taker = profileIdOf("body", `${words} 2`)
  const base = {
    reports: 1,
    outlets: [words],
    independent: 1,
    first: "2024-03-15",
    last: "2024-03-15",
  }
  const told = <Value>(value: Value) => ({
    state: "agreed" as const,
    versions: [{ value, entries: ["C-0000000001"] }],
  })
  const sum = {
    currency: "EUR",
    value: "5000000.25",
    bound: "~" as const,
    low: "4500000",
    high: "5500000",
  }
  return [
    {
      ...base,
      id: "S-0000000001",
      kind: "statement",
      entries: ["S-0000000001"],
      speaker: giver,
      form: "direct",
      wording: told(words),
      on: told("2024-03-15"),
    },
    {
      ...base,
      id: "M-0000000001",
      kind: "meeting",
      entries: ["M-0000000001"],
      parties: [giver, taker],
      form: "call",
      at: told(words),
    },
    {
      ...base,
      id: "C-0000000001",
      kind: "commitment",
      entries: ["C-0000000001"],
      provider: giver,
      recipient: taker,
      instrument: told("framework contract"),
      amount: told(sum),
      supplies: [words],
      stages: [{ stage: "contracted", on: "2024-03-15", entry: "C-0000000001" }],
      stage: "contracted",
      parts: ["C-0000000002"],
      on: told("2024-03-15"),
    },
    {
      ...base,
      id: "C-0000000002",
      kind: "commitment",
      entries: ["C-0000000002"],
      provider: giver,
      recipient: taker,
      instrument: told(words),
      amount: told(sum),
      supplies: [],
      stages: [{ stage: "delivered", on: "2024-03", entry: "C-0000000002" }],
      stage: "delivered",
      partOf: "C-0000000001",
      parts: [],
    },
    {
      ...base,
      id: "E-0000000001",
      kind: "event",
      entries: ["E-0000000001"],
      code: "AID",
      source: giver,
      target: taker,
    },
  ]
}
