import assert from "node:assert/strict"
import { test } from "node:test"
import type { Base, Commitment, Figure, Statement } from "../../model/entry.ts"
import type { Money } from "../../model/quantity.ts"
import type { Span } from "../../model/span.ts"
import { inOrder, onceEach } from "./order.ts"
import { withoutTaken } from "./overlaps.ts"
import { withVoices } from "./voices.ts"

const at = (start: number, end: number): Span => ({ start, end })

const base = (id: string, span: Span): Base => ({
  id,
  span,
  sentence: span,
  rule: "test",
  via: [],
  modality: "asserted",
  confidence: "high",
})

const statement = (id: string, span: Span, content: Span, speaker: string): Statement => ({
  ...base(id, span),
  kind: "statement",
  speaker,
  content: [content],
  form: "direct",
  cue: at(content.end, span.end),
  speech: "said",
  to: [],
  beside: [],
})

const money: Money = { span: at(20, 30), value: "5", bound: "=", currency: "EUR", rule: "test" }

const commitment = (id: string, span: Span, partOf?: string): Commitment => ({
  ...base(id, span),
  kind: "commitment",
  provider: "norway",
  recipient: null,
  stage: "announced",
  amount: money,
  alsoStated: [],
  supplies: [],
  ...(partOf === undefined ? {} : { partOf }),
})

const figure = (id: string, span: Span): Figure => ({
  ...base(id, span),
  kind: "figure",
  quantity: { ...money, span },
})

test("what stands inside a statement is told by its voices, the innermost speaker last", () => {
  const outer = statement("S-1", at(0, 80), at(0, 70), "gram")
  const inner = statement("S-2", at(5, 60), at(10, 50), "jonsson")
  const inside = commitment("C-1", at(12, 40))
  const beside = commitment("C-2", at(72, 79))
  const linked = withVoices(inOrder([beside, inside, inner, outer]))
  const voices = (id: string) =>
    linked.find((each) => each.id === id)?.via.map(({ party }) => party)
  assert.deepEqual(voices("C-1"), ["jonsson"])
  assert.deepEqual(voices("C-2"), [])
})

test("a relayed statement passes on who relayed it, and its speaker only once", () => {
  const cue = at(50, 60)
  const relayed: Statement = {
    ...statement("S-1", at(0, 60), at(0, 50), "gram"),
    via: [
      { party: "meridian", cue, speech: "reported" },
      { party: "gram", cue, speech: "said" },
    ],
  }
  const [, told] = withVoices([relayed, commitment("C-1", at(10, 40))])
  assert.deepEqual(
    told?.via.map(({ party }) => party),
    ["meridian", "gram"],
  )
})

test("a figure that is a commitment's amount is dropped, another one stays", () => {
  const entries = withoutTaken([
    commitment("C-1", at(0, 40)),
    figure("F-1", at(20, 30)),
    figure("F-2", at(50, 60)),
  ])
  assert.deepEqual(
    entries.map(({ id }) => id),
    ["C-1", "F-2"],
  )
})

test("a part whose whole is not on record stands for itself", () => {
  const [part] = withoutTaken([commitment("C-1", at(0, 40), "C-9")])
  assert.ok(part && !("partOf" in part))
})

test("entries come in reading order, each id once", () => {
  const entries = onceEach([
    figure("F-1", at(50, 60)),
    commitment("C-1", at(0, 40)),
    figure("F-1", at(50, 60)),
  ])
  assert.deepEqual(
    inOrder(entries).map(({ id }) => id),
    ["C-1", "F-1"],
  )
})
