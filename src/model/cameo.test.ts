import assert from "node:assert/strict"
import { test } from "node:test"
import { cameoOf } from "./cameo.ts"
import type { Event, Meeting, Statement } from "./entry.ts"

const shared = {
  id: "M-1",
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  rule: "meeting/met",
  via: [],
  confidence: "high",
} as const

const meeting = (form: Meeting["form"], modality: Meeting["modality"]): Meeting => ({
  ...shared,
  kind: "meeting",
  parties: [],
  topics: [],
  form,
  modality,
})

const statement = (speech: Statement["speech"]): Statement => ({
  ...shared,
  kind: "statement",
  modality: "asserted",
  speaker: null,
  content: [],
  form: "direct",
  speech,
  to: [],
  beside: [],
})

const event = (code: string): Event => ({
  ...shared,
  kind: "event",
  modality: "asserted",
  code,
  source: null,
  target: null,
})

const cases = [
  [meeting("call", "asserted"), "041"],
  [meeting("visit", "asserted"), "042"],
  [meeting("summit", "asserted"), "040"],
  [meeting("visit", "planned"), "036"],
  [meeting("meeting", "denied"), "125"],
  [meeting("meeting", "requested"), "026"],
  [statement("said"), "010"],
  [statement("demanded"), "100"],
  [event("ACCUSE"), "110"],
  [event("no root"), undefined],
] as const

for (const [entry, code] of cases) {
  test(`a ${entry.kind} is coded ${code}`, () => assert.equal(cameoOf(entry), code))
}
