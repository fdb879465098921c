import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { OpenRecord } from "../../src/app/record/open-record.ts"
import { Trouble } from "../../src/model/trouble.ts"
import { recordWith, sampleRecord, samples } from "./sample.ts"

const editor = { by: "A. Editor", reason: "seen in the original" }
const first = samples[0] ?? { text: "", told: {} }
const one = () => recordWith([first])

const order = (record: OpenRecord) => {
  const [item] = record.entries("commitment", { instrument: "firm order" }).items
  assert.ok(item !== undefined)
  return item
}

const reread = (record: OpenRecord) => [...record.reread()]

describe("a decision about an entry", () => {
  test("corrects its values, and survives a re-reading", async () => {
    const record = await one()
    const { entry } = order(record)
    const set = {
      amount: { value: "1050000000", currency: "USD" },
      recipient: "Kyiv Arsenal",
      stage: "contracted",
    }
    record.decide({ act: "correct", target: entry.id, set }, editor)
    const check = () => {
      const now = record.entry(entry.id)
      assert.ok(now?.entry.kind === "commitment")
      assert.equal(now.entry.amount?.value, "1050000000")
      assert.equal(now.entry.stage, "contracted")
      assert.equal(now.parties[now.entry.recipient ?? ""]?.name, "Kyiv Arsenal")
      assert.deepEqual(now.entry.decided?.act, "corrected")
      assert.equal(now.entry.decided?.by, "A. Editor")
    }
    check()
    assert.equal(reread(record)[0]?.changed.length, 0)
    check()
    record.close()
  })

  test("rejects it, undo brings it back, and history keeps what was known", async () => {
    const record = await one()
    const { entry } = order(record)
    const decision = record.decide({ act: "reject", target: entry.id }, editor)
    assert.equal(record.entries("commitment", {}).items.length, 4)
    assert.notEqual(record.entry(entry.id)?.until, undefined)
    reread(record)
    assert.equal(record.entries("commitment", {}).items.length, 4)
    const before = new Date(Date.parse(decision.at) - 1).toISOString()
    assert.equal(record.entries("commitment", { knownBy: before }).items.length, 5)
    record.decide({ act: "undo", target: decision.id }, editor)
    assert.equal(record.entries("commitment", {}).items.length, 5)
    record.close()
  })

  test("is brought into another record, once", async () => {
    const [record, other] = [await one(), await one()]
    record.decide({ act: "reject", target: order(record).entry.id }, editor)
    const lines = record.decisions().map((decision) => JSON.parse(JSON.stringify(decision)))
    assert.equal(other.importDecisions(lines), 1)
    assert.equal(other.importDecisions(lines), 0)
    assert.equal(other.entries("commitment", {}).items.length, 4)
    assert.deepEqual(other.decisions(), record.decisions())
    record.close()
    other.close()
  })
})

describe("a decision about a finding", () => {
  test("dismisses it for good, with the reason", async () => {
    const record = await one()
    const [found] = record.findings({ status: "open", severity: "contradiction" }).items
    assert.ok(found !== undefined)
    record.decide({ act: "dismiss", target: found.finding.id }, editor)
    reread(record)
    const [now] = record.findings({ severity: "contradiction" }).items
    assert.equal(now?.status, "dismissed")
    assert.equal(now?.decision?.reason, editor.reason)
    assert.equal(record.findings({ status: "open", severity: "contradiction" }).items.length, 0)
    record.close()
  })
})

describe("a judgement of two", () => {
  test("joins and parts entries, and undo goes back to what OnRecord held", async () => {
    const record = await sampleRecord()
    const pair = record
      .review({ kind: "pair", limit: 1000 })
      .find((item) => item.kind === "pair" && item.judgement.about === "entry")
    assert.ok(pair?.kind === "pair")
    const { left, right } = pair.judgement
    const decision = record.decide({ act: "judge", target: left, right, verdict: "same" }, editor)
    assert.ok(record.matter(left)?.matter.entries.includes(right))
    record.decide({ act: "undo", target: decision.id }, editor)
    assert.ok(!(record.matter(left)?.matter.entries.includes(right) ?? false))
    record.close()
  })

  test("parts what was joined", async () => {
    const record = await sampleRecord()
    const [joined] = record.matters({ kind: "commitment", reports: 2 }).items
    const [left = "", right = ""] = joined?.matter.entries ?? []
    record.decide({ act: "judge", target: left, right, verdict: "different" }, editor)
    assert.notEqual(record.matter(left)?.matter.id, record.matter(right)?.matter.id)
    record.close()
  })

  test("joins parties: one page for both, and lists find them by either name", async () => {
    const record = await recordWith([
      {
        text: "KYIV, March 1 (Wire) - President Volodymyr Zelenskyy said the army would hold.",
        told: { published: "2024-03-01" },
      },
      {
        text: "ROME, March 2 (Wire) - “We will hold,” Maria Rossi said.",
        told: { published: "2024-03-02" },
      },
    ])
    const id = (name: string) => record.parties({ text: name }).items[0]?.id ?? ""
    const [left, right] = [id("Zelenskyy"), id("Rossi")]
    const decision = record.decide({ act: "judge", target: left, right, verdict: "same" }, editor)
    assert.deepEqual(record.party(left)?.forms.length, 2)
    assert.equal(record.party(right)?.id, record.party(left)?.id)
    assert.equal(record.entries("statement", { speaker: "Rossi" }).items.length, 2)
    record.decide({ act: "undo", target: decision.id }, editor)
    assert.notEqual(record.party(right)?.id, record.party(left)?.id)
    assert.equal(record.entries("statement", { speaker: "Rossi" }).items.length, 1)
    record.close()
  })
})

describe("a decision is refused", () => {
  const refused = [
    ["upon an unknown entry", { act: "reject", target: "C-0000000000" }, editor, "unknownId"],
    ["upon an unknown finding", { act: "dismiss", target: "X-0000000000" }, editor, "unknownId"],
    ["upon an unknown decision", { act: "undo", target: "DC-0000000000" }, editor, "unknownId"],
    [
      "of two that are nothing",
      { act: "judge", target: "A", right: "B", verdict: "same" },
      editor,
      "unknownId",
    ],
    [
      "that nobody signs",
      { act: "reject", target: "C-0000000000" },
      { by: " ", reason: "" },
      "usage",
    ],
  ] as const
  for (const [name, act, signature, kind] of refused) {
    test(name, async () => {
      const record = await one()
      assert.throws(
        () => record.decide(act, signature),
        (error) => error instanceof Trouble && error.kind === kind,
      )
      assert.deepEqual(record.decisions(), [])
      record.close()
    })
  }
  for (const line of [
    null,
    [],
    {},
    { id: "DC-0000000000" },
    { id: "DC-0123456789", by: "A", at: "2024-01-01", reason: "", act: "explode", target: "C-1" },
    {
      id: "DC-0123456789",
      by: "A",
      at: "2024-01-01",
      reason: "",
      act: "correct",
      target: "C-1",
      set: { colour: "red" },
    },
  ]) {
    test(`in the form ${JSON.stringify(line)}`, async () => {
      const record = await one()
      assert.throws(
        () => record.importDecisions([line]),
        (error) => error instanceof Trouble && error.kind === "unreadInput",
      )
      record.close()
    })
  }
})
