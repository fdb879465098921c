import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { recordWith } from "./sample.ts"

const told = (outlet: string, published: string) => ({ outlet, published })

describe("checks across reports", () => {
  test("find a quotation whose words changed between two outlets, and forget it with its report’s words", async () => {
    const record = await recordWith([
      {
        text: "VALLETTA, May 3 (Meridian) - “The harbour will never be closed to ships that carry grain,” Finance Minister Carla Vella told reporters on Friday.",
        told: told("Meridian", "2024-05-03"),
      },
      {
        text: "VALLETTA, May 3 - “The harbour will always be closed to ships that carry grain,” Finance Minister Carla Vella told reporters on Friday.",
        told: told("The Daily Ledger", "2024-05-03"),
      },
    ])
    const { items } = record.findings({ check: "changed-quotation" })
    assert.equal(items.length, 1)
    assert.match(items[0]?.finding.says ?? "", /never/u)
    const [doubted = ""] = items[0]?.finding.entries ?? []
    record.decide({ act: "reject", target: doubted }, { by: "A. Editor", reason: "misheard" })
    assert.equal(record.findings({ check: "changed-quotation" }).items.length, 0)
    record.close()
  })

  test("find amounts of one commitment in conflict and keep both in view", async () => {
    const record = await recordWith([
      {
        text: "OSLO, June 4 (Meridian) - Norway will give Moldova 40 million euros for border equipment, Prime Minister Jonas Lie said on Tuesday.",
        told: told("Meridian", "2024-06-04"),
      },
      {
        text: "CHISINAU, June 4 - Norway will give Moldova 45 million euros for border equipment, Prime Minister Jonas Lie said on Tuesday.",
        told: told("The Daily Ledger", "2024-06-04"),
      },
    ])
    // Two sums are two commitments unless somebody knows better.
    const [left = "", right = ""] = record.entries("commitment").items.map(({ entry }) => entry.id)
    const act = { act: "judge", target: left, right, verdict: "same" } as const
    record.decide(act, { by: "A. Editor", reason: "one pledge" })
    const [listed] = record.matters({ kind: "commitment", agreement: "conflict" }).items
    assert.ok(listed?.matter.kind === "commitment")
    assert.deepEqual(listed.matter.range, { currency: "EUR", low: "40000000", high: "45000000" })
    const [found] = record.findings({ check: "amounts-conflict" }).items
    assert.equal(found?.finding.entries.length, 2)
    const totals = record.totals({ provider: "Norway" })
    assert.deepEqual([totals.total.low, totals.total.high], [40_000_000, 45_000_000])
    record.close()
  })
})
